"""Who is in the room: asked at most once an evening, taken whenever it is said."""

from dataclasses import replace

from skill.dialogue.invitation import asking
from skill.dialogue.table import Decision, Table
from skill.domain import people
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks
from skill.domain.household import Member
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

FEWEST_TO_ASK = 2


def is_due(table: Table) -> bool:
    """Whether it makes sense to ask now: people are known here, to this voice, and it was not asked yet."""
    is_asked_for = len(table.household.members) >= FEWEST_TO_ASK and table.may(Right.ANYBODYS)
    return is_asked_for and table.household.here_at is None and not table.is_calm


def ask(table: Table, *lead: Act) -> Decision:
    """Asks, and notes that it was asked."""
    household = replace(table.household, here=(), here_at=table.now)
    return asking(replace(table, household=household), Asks.HERE, Say("people-who_is_here"), *lead)


def noted(table: Table, event: Event) -> tuple[Table, tuple[Act, ...] | None]:
    """The table with who is here on it, and what is said to that; None when this was no answer."""
    present = _present(table, event)
    if present is None:
        return table, None
    if not table.may(Right.ANYBODYS):  # who lives here is nothing that an unknown voice may find out
        return table, (_greeting(()),)
    household = replace(table.household, here=tuple(member.id for member in present), here_at=table.now)
    return replace(table, household=household), (_greeting(present),)


def _present(table: Table, event: Event) -> tuple[Member, ...] | None:
    members = table.household.members
    if event.kind is Kind.BOTH or (event.kind is Kind.HERE and event.form == "two"):
        return members if len(members) == FEWEST_TO_ASK else ()
    if event.kind is Kind.HERE and event.form == "all":
        return members
    # "Only me" is heard as a no by some speakers; to this question nothing else is meant by one.
    if event.kind in {Kind.ME, Kind.DENY} or (event.kind is Kind.HERE and event.form == "one"):
        return (table.speaker,) if table.speaker else ()
    if event.kind in {Kind.HERE, Kind.NAME, Kind.INTRODUCE}:
        said = (people.named(table.household, name) for name in (event.value, event.other) if name)
        return tuple(dict.fromkeys(member for member in said if member))
    return None


def _greeting(present: tuple[Member, ...]) -> Say:
    """By name up to two; more names than that are a list, and nobody listens to a list."""
    names = {
        "first": present[0].name if present else "",
        "second": present[1].name if len(present) > 1 else "",
    }
    return Say("people-here", args={"count": len(present), **names})
