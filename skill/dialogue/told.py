"""What was kept of practices: told again, forgotten at once, and a house rule said before a practice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from skill.content.models import Agree, Keep
from skill.dialogue import aside
from skill.dialogue.seen import Seen
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Say
from skill.domain.conversation import Conversation, DrillState
from skill.domain.household import Household
from skill.domain.kept import Note
from skill.domain.rights import Standing, may_hear
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.TOLD, Kind.FORGET_KEPT})
# Nobody listens to a longer list.
MOST_TOLD = 3
# A practice with oneself needs no rule between people.
FEWEST_FOR_A_RULE = 2


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """What did we agree? Forget our rules! Of one practice, or of all of them."""
    if table.standing is Standing.STRANGER:  # whether there is anything is no stranger's matter either
        return aside.back(table, conversation, Say("kept-only_known"))
    found = tuple(note for note in heard_by(table) if event.value in {None, note.drill})
    if event.kind is Kind.FORGET_KEPT:
        return _forgotten(table, conversation, found)
    return aside.back(table, conversation, *_told(table, found))


def heard_by(table: Table) -> tuple[Note, ...]:
    """What this voice may hear, and have forgotten, in the order in which it was kept."""
    return tuple(note for note in table.notes if _may_hear(table, note))


def without(table: Table, gone: Iterable[Note]) -> Table:
    """The table without these notes."""
    ids = {note.id for note in gone}
    return replace(table, notes=tuple(note for note in table.notes if note.id not in ids))


def plays(table: Table) -> int:
    """How often practices were finished here."""
    return plays_of(table.household)


def plays_of(household: Household) -> int:
    """How often practices were finished in a household."""
    return sum(sum(practice.finished.values()) for practice in household.practices.values())


def rule_first(seen: Seen, state: DrillState, after: DrillState) -> tuple[Act, ...]:
    """A house rule, when with this answer all have agreed to begin: another one after each finished play.

    `state` is the place whose question was answered, `after` the one that the answer leads to.
    """
    step = seen.step(state)
    has_agreed = isinstance(step, Agree) and step.id == seen.plan.first and after.step == step.yes
    people = state.people or max(seen.plan.people(state.form))
    if not has_agreed or people < FEWEST_FOR_A_RULE:
        return ()
    table = seen.table
    rules = [note for note in heard_by(table) if _is_rule(table, note) and note.drill != state.drill]
    if not rules:
        return ()
    return (_said(rules[plays(table) % len(rules)]),)


def _told(table: Table, found: tuple[Note, ...]) -> Iterator[Act]:
    sayable = [note for note in reversed(found) if _step(table, note) is not None]
    if not sayable:
        yield Say("kept-nothing")
    yield from (_said(note) for note in sayable[:MOST_TOLD])
    if len(sayable) > MOST_TOLD:
        yield Say("kept-more", args={"count": len(sayable) - MOST_TOLD})


def _forgotten(table: Table, conversation: Conversation | None, found: tuple[Note, ...]) -> Decision:
    """Gone with this turn; what waits for its yes just now as well."""
    state = conversation.state if conversation else None
    waits = conversation is not None and state is not None and bool(state.words)
    if conversation is not None and state is not None and waits:
        conversation = replace(conversation, state=replace(state, words=""))
    if not found and not waits:
        return aside.back(table, conversation, Say("kept-nothing"))
    left = without(table, found)
    decision = aside.back(left, conversation, Say("kept-forgotten"))
    return replace(decision, notes=left.notes, forgets=True)


def _said(note: Note) -> Say:
    return Say(f"{note.drill}-{note.step}", "kept", {"words": note.words})


def _may_hear(table: Table, note: Note) -> bool:
    plan = table.catalog.plans.get(note.drill)
    is_private = plan is None or plan.drill.private  # of a practice that is no more nobody can tell
    return may_hear(table.household, table.voice, note.by, is_private=is_private)


def _step(table: Table, note: Note) -> Keep | None:
    """The step that the note comes from, where this release still has it."""
    plan = table.catalog.plans.get(note.drill)
    step = plan.steps.get(note.step) if plan else None
    return step if isinstance(step, Keep) else None


def _is_rule(table: Table, note: Note) -> bool:
    step = _step(table, note)
    return step is not None and step.before_drills
