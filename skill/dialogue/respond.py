"""The whole conversation as one function: total, every event has an answer in every state."""

from dataclasses import replace

from skill.dialogue import drill, opening
from skill.dialogue.engine import with_lines
from skill.dialogue.outcome import leaving, settled
from skill.dialogue.place import place
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import is_known, is_open
from skill.domain.conversation import Asks, Conversation
from skill.domain.turn import Event, Kind


def respond(table: Table, event: Event) -> Decision:
    """What this event comes to, whatever is on the table."""
    table, conversation = _still_sayable(table, _still_known(table))
    if event.kind is Kind.SESSION_ENDED:
        return _session_ended(table, conversation)
    if event.kind is Kind.LAUNCH:
        return opening.launch(settled(table))
    if event.kind is Kind.START and not _is_aside(conversation, event):
        return opening.start(settled(_without_what_was_on_offer(table, conversation)), event)
    if conversation is None:
        return opening.first_words(settled(table), event)
    match conversation.asks:
        case Asks.OPENING:
            return opening.answer_invitation(table, conversation, event)
        case Asks.RESUME:
            return opening.answer_offer(table, conversation, event)
        case Asks.STEP | Asks.GO_ON | Asks.STILL_GOING:
            return drill.answer(table, conversation, event)


def _session_ended(table: Table, conversation: Conversation | None) -> Decision:
    """The session is over: where people were at that second is kept; nothing can be said."""
    at = place(conversation, table.now) if conversation else None
    if conversation is None or at is None:
        return leaving(table, is_silent=True)
    if not is_open(table.unfinished, conversation.run):
        return leaving(table, is_silent=True)
    return leaving(table, run=conversation.run, keep=at.state, is_silent=True)


def _is_aside(conversation: Conversation | None, event: Event) -> bool:
    """A practice named without naming one, in the middle of a drill: more likely misheard than meant."""
    state = conversation.state if conversation else None
    return state is not None and state.begun and not event.value


def _without_what_was_on_offer(table: Table, conversation: Conversation | None) -> Table:
    """Offered to go on, people asked for a practice anew: that puts the old one away."""
    if conversation is None or conversation.asks is not Asks.RESUME:
        return table
    return replace(table, unfinished=tuple(e for e in table.unfinished if e.run != conversation.run))


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
