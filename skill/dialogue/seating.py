"""Who goes first."""

from dataclasses import replace

from skill.content.models import Seat
from skill.dialogue.engine import go
from skill.dialogue.seen import Seen
from skill.dialogue.table import Decision
from skill.domain.acts import Say
from skill.domain.conversation import DrillState
from skill.domain.people import here, named
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

CHOICES = frozenset({Kind.ME, Kind.THEM, Kind.NAME, Kind.CHOOSE})


def seat(seen: Seen, step: Seat, state: DrillState, event: Event) -> Decision:
    """Seats people as they said; left to us, by turns the one nearer to the speaker and the other."""
    name = event.value or "" if event.kind is Kind.NAME else ""
    names = (name, *_others(seen, name))
    seated = go(step, step.next, replace(state, names=names, floor=0, heard=()))
    household = seen.table.household
    match event.kind:
        case Kind.ME | Kind.THEM:
            lead = Say(f"seat-{event.kind}")
        case Kind.NAME if name:
            lead = Say("seat-name", args={"name": name})
        case _:
            practice = seen.table.practice(state.drill)
            near = not practice.near_began
            practices = {**household.practices, state.drill: replace(practice, near_began=near)}
            household = replace(household, practices=practices)
            lead = Say("seat-near" if near else "seat-far")
    return seen.decided(seen.play(seated), lead, household=household)


def _others(seen: Seen, first: str) -> tuple[str, ...]:
    """The names of those who come after: known when just as many as take part were said to be here."""
    room = here(seen.table.household) if seen.table.may(Right.ANYBODYS) else ()
    others = [member.name for member in room if named(seen.table.household, first) != member]
    count = seen.plan.drill.people - 1
    is_sure = len(room) == count + 1 and len(others) == count
    return tuple(others) if is_sure else ("",) * count
