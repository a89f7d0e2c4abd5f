"""The daily half of the conversation: who takes what, and what the day remembers of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from skill.content.models import Ask
from skill.dialogue import (
    afterthoughts,
    gratitude,
    memories,
    plans,
    progress,
    prompts,
    quality_time,
    questions,
    radio,
    told,
)
from skill.dialogue.table import Decision, Table
from skill.domain import daily as days
from skill.domain.conversation import Asks, Conversation
from skill.domain.gratitude import SAME_WITHIN
from skill.domain.household import Household
from skill.domain.turn import Event, Kind

Taking = Callable[[Table, Conversation | None, Event], Decision]
Answering = Callable[[Table, Conversation, Event], Decision]


_TAKES: Mapping[Kind, Taking] = MappingProxyType(
    {
        **dict.fromkeys(prompts.KINDS, prompts.take),
        **dict.fromkeys(gratitude.KINDS, gratitude.take),
        **dict.fromkeys(afterthoughts.KINDS, afterthoughts.take),
        **dict.fromkeys(memories.KINDS, memories.take),
        **dict.fromkeys(radio.KINDS, radio.take),
        **dict.fromkeys(progress.KINDS, progress.take),
        Kind.ASK_US: questions.take,
        **dict.fromkeys(quality_time.KINDS, quality_time.take),
        **dict.fromkeys(plans.KINDS, plans.take),
    }
)
_ANSWERS: Mapping[Asks, Answering] = MappingProxyType(
    {
        **dict.fromkeys(gratitude.ASKS, gratitude.answer),
        **dict.fromkeys(afterthoughts.ASKS, afterthoughts.answer),
        Asks.MORE_FOUND: memories.answer,
        Asks.JOIN_RADIO: radio.answer,
        Asks.QUESTION: questions.answer,
        **dict.fromkeys(quality_time.ASKS, quality_time.answer),
    }
)
KINDS = frozenset(_TAKES)
ASKS = frozenset(_ANSWERS)
# What is said outright elsewhere is an answer to these questions.
ANSWERED_BY = {
    Asks.SHARE: frozenset({Kind.ONLY_MINE, Kind.FOR_ALL}),
    Asks.WHOSE: frozenset({Kind.ONLY_MINE, Kind.FOR_ALL}),
    Asks.MORE_THANKS: frozenset({Kind.THANKS, Kind.KEEP_IT}),
    Asks.THANKS: frozenset({Kind.THANKS, Kind.KEEP_IT, Kind.ONLY_MINE}),
    Asks.QUESTION: frozenset({Kind.ASK_US}),
    Asks.IDEA: frozenset({Kind.NEVER, Kind.DID_IT, Kind.BRIEF, Kind.UNHURRIED}),
    Asks.WISH: frozenset({Kind.NEVER, Kind.BRIEF, Kind.UNHURRIED}),
}
# Only these look at what was said before.
LOOKING = memories.KINDS | radio.KINDS | afterthoughts.KINDS
COUNTING = frozenset({Kind.KNOW_US, Kind.KNOW_ME, Kind.FORGET_TODAY, Kind.FORGET_ME, Kind.FORGET_ALL})
STILL_UNDONE_AFTER = frozenset({Kind.UNKNOWN, Kind.REPEAT, Kind.SESSION_ENDED})


def looks_at_entries(conversation: Conversation | None, event: Event) -> bool:
    """Whether the answer to this may depend on what people were thankful for."""
    asks = conversation.asks if conversation else None
    is_asked = asks in {*ASKS, Asks.SURE, Asks.QUITE_SURE} - {Asks.QUESTION, *quality_time.ASKS}
    if asks is Asks.THANKS:  # what is told anew needs nothing of what was
        is_asked = conversation is not None and _is_about_an_entry(conversation)
    return is_asked or event.kind in LOOKING | COUNTING


def _is_about_an_entry(conversation: Conversation) -> bool:
    return conversation.errand is not None and conversation.errand.kind is Kind.CHANGE_IT


def is_of_the_drill(table: Table, conversation: Conversation | None, event: Event) -> bool:
    """Whether the open question takes this for its own answer."""
    if conversation is None:
        return False
    if event.kind in ANSWERED_BY.get(conversation.asks, ()):
        return True
    state = conversation.state
    if state is None or conversation.asks is not Asks.STEP:
        return False
    step = table.plan(state.drill).steps[state.step]
    return isinstance(step, Ask) and event.kind in step.on


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A wish of the daily half, wherever people are."""
    return _TAKES[event.kind](table, conversation, event)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to a question of the daily half."""
    return _ANSWERS[conversation.asks](table, conversation, event)


def remembered(table: Table, event: Event, decision: Decision) -> Decision:
    """The decision with what the day remembers: a practice that was finished, what can be undone just now.

    Nobody is remembered who does not live here any more, nor what they were thankful for.
    """
    decision = plans.remembered(table, decision)
    daily = decision.daily
    if decision.household is not table.household:
        for _ in range(told.plays_of(decision.household) - told.plays_of(table.household)):
            daily = days.counted(daily, table.day)
    is_new = daily.undo and daily.echo_at == table.now
    is_about_it = decision.asks in {Asks.WHOSE, Asks.SHARE, Asks.MORE_THANKS}
    is_past = daily.echo_at is not None and table.now - daily.echo_at > SAME_WITHIN
    if daily.echo and (decision.drops or is_past):  # what is gone, or long said, is no echo
        daily = replace(daily, echo="", echo_id="", echo_at=None)
    if daily.undo and not (is_new or is_about_it or event.kind in STILL_UNDONE_AFTER):
        daily = replace(daily, undo="", undo_to=0)
    gone = _gone(table.household, decision.household)
    if gone:
        daily = days.without_people(daily, decision.household)
    drops = {*decision.drops, *(e.id for e in table.entries if e.by in gone or e.to in gone)}
    if not drops:
        return decision if daily is decision.daily else replace(decision, daily=daily)
    left = {entry.id: entry for entry in (*table.entries, *decision.keeps) if entry.id not in drops}
    daily = days.with_entries(daily, tuple(left.values()))
    keeps = tuple(entry for entry in decision.keeps if entry.id not in drops)
    return replace(decision, daily=daily, keeps=keeps, drops=tuple(sorted(drops)))


def _gone(before: Household, after: Household) -> set[str]:
    """The ids of those who do not live here any more."""
    if before is after:
        return set()
    return {member.id for member in before.members} - {member.id for member in after.members}
