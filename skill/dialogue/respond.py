"""The whole conversation as one function: total, every event has an answer in every state."""

from dataclasses import replace

from skill.content.catalog import Plan
from skill.content.models import Agree, Ask, Count, Seat
from skill.dialogue import (
    aside,
    choosing,
    daily,
    drill,
    keeping,
    opening,
    people,
    told,
    voices,
    who_is_here,
    wishes,
)
from skill.dialogue import concern as concerns
from skill.dialogue.engine import with_lines
from skill.dialogue.outcome import leaving, settled
from skill.dialogue.place import place
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import is_known, is_open
from skill.domain.concern import Concern
from skill.domain.conversation import Asks, Conversation
from skill.domain.turn import Event, Kind

ERRANDS = frozenset({Asks.AGE, Asks.MY_NAME, Asks.NEXT_VOICE, Asks.SURE, Asks.QUITE_SURE})
IN_A_DRILL = frozenset({Asks.STEP, Asks.GO_ON, Asks.STILL_GOING, Asks.KEEP, Asks.KEEP_SURE})

GROWN_UP_AT = 18  # years
# "What else is there?", said at the gate of a practice that nobody has agreed to yet.
ASIDE = frozenset({Kind.IDEAS, Kind.ANOTHER})
SAD = "sad"
HEADS = {"one": "1", "two": "2"}
TAKING_WHO_IS_HERE = frozenset({Asks.HERE, Asks.WHOSE, Asks.SHARE, Asks.GOOD_TIME, Asks.WISH, Asks.IDEA})
OUT_OF_PLACE = frozenset({Kind.GO_ON, Kind.WORDS})
# The same words mean something else to some questions.
AT_A_QUESTION = {
    (Asks.KEEP, Kind.THANKS): Kind.WORDS,
    (Asks.KEEP_SURE, Kind.KEEP_IT): Kind.AFFIRM,
    (Asks.MORE_THANKS, Kind.NOT_QUITE): Kind.CHANGE_IT,  # "that's not what I said"
    (Asks.OPENING, Kind.BRIEF): Kind.SHORT,
    (Asks.KEEP_SURE, Kind.UNDO): Kind.DENY,  # "scrap that"
    (Asks.RESUME, Kind.UNDO): Kind.LEAVE_IT,
    (Asks.WISH, Kind.WORDS): Kind.IDEA,
    (Asks.KEEP, Kind.KEEP_IT): Kind.UNKNOWN,
}


def respond(table: Table, event: Event) -> Decision:
    """What this event comes to, whatever is on the table."""
    return daily.remembered(table, event, _answered(table, event))


def _answered(table: Table, event: Event) -> Decision:
    table, conversation = _still_sayable(table, _still_known(table))
    event = _as_meant(table, conversation, concerns.settled(table, conversation, event))
    if event.kind is Kind.SESSION_ENDED:
        return _session_ended(table, conversation)
    if event.concern is not None:
        return concerns.take(settled(table), conversation, event.concern)
    answer = _errand_answer(settled(table), conversation, event)
    if answer is not None:
        return answer
    if event.kind is Kind.LAUNCH:
        return opening.launch(settled(table))
    if conversation is not None and _is_chosen(conversation, event):
        return opening.answer(table, conversation, event)
    if event.kind is Kind.START and not _is_aside(conversation, event):
        return opening.start(settled(_without_what_was_on_offer(table, conversation)), event)
    is_at_a_gate = conversation is not None and conversation.asks is Asks.STEP and event.kind in ASIDE
    if (event.kind in choosing.DOORS or is_at_a_gate) and not _is_in_a_drill(table, conversation, event):
        return choosing.take(settled(table), event)
    if conversation is None:
        return opening.first_words(settled(table), event)
    if conversation.asks in IN_A_DRILL:
        return drill.answer(table, conversation, event)
    return opening.answer(table, conversation, event)


def _errand_answer(table: Table, conversation: Conversation | None, event: Event) -> Decision | None:
    """What is answered the same wherever people are: people, voices, what is kept."""
    asks = conversation.asks if conversation else None
    if conversation is not None and asks in {*ERRANDS, *daily.ASKS} and event.kind in aside.LEAVING:
        return aside.leave(table, conversation)
    if asks is Asks.NEXT_VOICE and conversation is not None:
        return voices.answer_next_voice(table, conversation, event)
    if event.kind in people.KINDS and not people.is_answer(conversation, event):
        return people.take(table, conversation, event)
    if event.kind in voices.KINDS and asks not in {Asks.MY_NAME, Asks.WHOSE}:
        return voices.take(table, conversation, event)
    if event.kind in keeping.KINDS and not keeping.is_asked_again(conversation, event):
        return keeping.take(table, conversation, event)
    if event.kind in told.KINDS:
        return told.take(table, conversation, event)
    if event.kind in daily.KINDS and not daily.is_of_the_drill(table, conversation, event):
        return daily.take(table, conversation, event)
    if event.kind is Kind.HERE and asks not in TAKING_WHO_IS_HERE:
        noted, receipt = who_is_here.noted(table, event)
        return aside.back(noted, conversation, *(receipt or ()))
    if conversation is None or event.kind in {Kind.LAUNCH, Kind.START}:
        return None
    return _to_errand(table, conversation, event)


def _to_errand(table: Table, conversation: Conversation, event: Event) -> Decision | None:
    """The answer to a question about people or about forgetting, if one is open."""
    match conversation.asks:
        case Asks.AGE if conversation.errand and conversation.errand.kind is Kind.INTRODUCE:
            return voices.answer_age(table, conversation, event)
        case Asks.AGE:
            return people.answer_age(table, conversation, event)
        case Asks.MY_NAME:
            return voices.answer_my_name(table, conversation, event)
        case Asks.SURE | Asks.QUITE_SURE:
            return keeping.answer_sure(table, conversation, event)
        case asks if asks in daily.ASKS and _is_for(asks, event.kind):
            return daily.answer(table, conversation, event)
    return None


def _is_for(asks: Asks, kind: Kind) -> bool:
    """Whether this is said to a question of the daily half: a door leads away from it, unless it only says
    more of the wish for an idea."""
    return kind not in choosing.DOORS or (asks in {Asks.WISH, Asks.IDEA} and kind in wishes.SAYING)


def _as_meant(table: Table, conversation: Conversation | None, event: Event) -> Event:
    """What was said, in the light of the question: "that's fine" is a yes where a yes can be taken back,
    and a name is a name, however it was brought in."""
    asks = conversation.asks if conversation else None
    event = wishes.as_meant(table, conversation, event)
    if asks is not None and (asks, event.kind) in AT_A_QUESTION:
        event = replace(event, kind=AT_A_QUESTION[asks, event.kind])
    if event.kind in OUT_OF_PLACE:
        event = _in_its_place(table, conversation, event)
    if event.concern is Concern.HARD and _is_a_feeling(table, conversation):
        return Event(Kind.CHOICE, SAD)  # "I feel sad", to the question how it is inside, is an answer
    if event.kind is Kind.AGREE and asks not in {Asks.SURE, Asks.QUITE_SURE}:
        return Event(Kind.AFFIRM)
    if conversation is not None and conversation.asks is Asks.HERE and event.kind is Kind.INTRODUCE:
        return Event(Kind.HERE, event.value, form=None if event.value else "one")
    if asks is Asks.AGE and event.kind is Kind.NUMBER and (event.value or "").isdecimal():
        return Event(Kind.AGE_GROUP, form="child" if int(event.value or "0") < GROWN_UP_AT else "adult")
    if conversation is not None and conversation.state is not None and conversation.asks is Asks.STEP:
        state = conversation.state
        event = _as_an_answer(table.plan(state.drill), state.step, event)
    if event.kind is Kind.NAME and event.value and table.catalog.names.fault(event.value):
        return Event(Kind.UNKNOWN)  # what may not be a name is not said aloud as one
    return event


def _in_its_place(table: Table, conversation: Conversation | None, event: Event) -> Event:
    """What is said where nothing waits for it, as it is most likely meant."""
    asks = conversation.asks if conversation else None
    is_in_a_drill = conversation is not None and conversation.state is not None
    match event.kind:
        case Kind.GO_ON if asks is None and table.daily.is_paused and not table.unfinished:
            return Event(Kind.BACK_AGAIN)  # "we're back"
        case Kind.WORDS if asks not in {Asks.KEEP, Asks.KEEP_SURE, Asks.THANKS, Asks.MORE_THANKS}:
            return event if is_in_a_drill else Event(Kind.KEEP_IT)  # "write down that ..."
    return event


def _as_an_answer(plan: Plan, at: str, event: Event) -> Event:
    """Who is here, said to a drill's question: who goes first, that all are in, or how many they are."""
    step = plan.steps[at]
    if event.kind in {Kind.INTRODUCE, Kind.HERE} and event.value and isinstance(step, Seat):
        return Event(Kind.NAME, event.value)
    if isinstance(step, Agree) and (_is_several(event) if plan.drill.tonight else _is_everybody(event)):
        return Event(Kind.BOTH)
    if event.kind is Kind.HERE and event.form == "one" and isinstance(step, Agree):
        return Event(Kind.ALONE)
    if event.kind is Kind.KEEP_IT and isinstance(step, Ask) and Kind.SAME in step.on:
        return Event(Kind.SAME)
    if event.kind is Kind.HERE and event.form in HEADS and isinstance(step, Count):
        return Event(Kind.NUMBER, HEADS[event.form])
    return event


def _is_everybody(event: Event) -> bool:
    return event.kind is Kind.HERE and event.form in {"all", "two"}


def _is_several(event: Event) -> bool:
    """Whether it says that several are here: "all of us", "Ben and me", "three of us"."""
    if event.kind is Kind.NUMBER:
        return (event.value or "").isdecimal() and int(event.value or "0") > 1
    return _is_everybody(event) or (event.kind is Kind.HERE and bool(event.value or event.other))


def _session_ended(table: Table, conversation: Conversation | None) -> Decision:
    """The session is over: where people were at that second is kept; nothing can be said."""
    at = place(conversation, table.now) if conversation else None
    if conversation is None or at is None:
        return leaving(table, is_silent=True)
    if not is_open(table.unfinished, conversation.run):
        return leaving(table, is_silent=True)
    return leaving(table, run=conversation.run, keep=at.state, is_silent=True)


def _is_a_feeling(table: Table, conversation: Conversation | None) -> bool:
    """Whether the open question takes any word of the list for an answer."""
    if conversation is None or conversation.state is None or conversation.asks is not Asks.STEP:
        return False
    step = table.plan(conversation.state.drill).steps[conversation.state.step]
    return isinstance(step, Ask) and Kind.CHOICE in step.on


def _is_aside(conversation: Conversation | None, event: Event) -> bool:
    """A practice named without naming one: in the middle of a drill more likely misheard than meant, and
    at its gate a wish for another form of it."""
    state = conversation.state if conversation else None
    return state is not None and (state.begun or bool(event.form)) and not event.value


def _is_chosen(conversation: Conversation, event: Event) -> bool:
    """Whether it is the name of a practice that has just been offered: then in the form that was offered."""
    is_asked = conversation.asks is Asks.CHOOSE and event.kind is Kind.START and not event.form
    return is_asked and choosing.chosen(conversation.choices, event) is not None


def _is_in_a_drill(table: Table, conversation: Conversation | None, event: Event) -> bool:
    """Whether a door is said in a drill that has begun, or at a gate that it changes the form at."""
    state = conversation.state if conversation else None
    if conversation is None or state is None or state.begun:
        return state is not None
    plan = table.plan(state.drill)
    if not isinstance(plan.steps[state.step], Agree):
        return event.kind in {Kind.ALONE, *ASIDE}
    return event.kind is Kind.ALONE and any(plan.people(form) == (1, 1) for form in plan.drill.forms)


def _without_what_was_on_offer(table: Table, conversation: Conversation | None) -> Table:
    """Offered to go on, people asked for a practice anew: that puts the old one away."""
    if conversation is None or conversation.asks is not Asks.RESUME or table.is_calm:
        return table
    others = (e for e in table.unfinished if e.run != conversation.run or not table.may_hear_of(e))
    return replace(table, unfinished=tuple(others))


def _still_known(table: Table) -> Conversation | None:
    """The conversation, unless it stands in a drill or at a step that this release does not have."""
    conversation = table.conversation
    if conversation is None or conversation.state is None:
        return conversation
    states = [conversation.state, *(scene.state for scene in conversation.schedule)]
    return conversation if all(is_known(state, table.catalog) for state in states) else None


def _still_sayable(table: Table, conversation: Conversation | None) -> tuple[Table, Conversation | None]:
    """The conversation with lines that this release still has: what was drawn and is gone is drawn anew."""
    if conversation is None or conversation.state is None:
        return table, conversation
    plan = table.plan(conversation.state.drill)
    state, deck = with_lines(plan, conversation.state, table.deck)
    if state is conversation.state:
        return table, conversation
    return replace(table, deck=deck), replace(conversation, state=state, schedule=())
