"""Who goes first."""

from dataclasses import replace

from skill.content.models import Seat
from skill.dialogue.engine import go
from skill.dialogue.forms import change_form, fitting_form
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
    names = (name, *_others(seen, state, name))
    state = _with_child(seen, state, name)
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
            if not seen.plan.drill.private:
                practices = {**household.practices, state.drill: replace(practice, near_began=near)}
                household = replace(household, practices=practices)
            lead = Say("seat-near" if near else "seat-far")
    return seen.decided(seen.play(seated), lead, household=household)


def _with_child(seen: Seen, state: DrillState, name: str) -> DrillState:
    """The place, in a form that a child may play where the one who goes first is a child of this home."""
    member = named(seen.table.household, name) if name else None
    if member is None or not member.is_child:
        return state
    company = replace(seen.table.company, has_child=True)
    form = fitting_form(seen.plan, seen.table.practice(state.drill), company, state.form)
    return replace(change_form(seen.plan, state, form), with_child=True)


def _others(seen: Seen, state: DrillState, first: str) -> tuple[str, ...]:
    """The names of those who come after: known when just as many as take part were said to be here."""
    room = here(seen.table.household) if seen.table.may(Right.ANYBODYS) else ()
    others = [member.name for member in room if named(seen.table.household, first) != member]
    count = max(state.people, 1) - 1
    is_sure = len(room) == count + 1 and len(others) == count
    return tuple(others) if is_sure else ("",) * count
