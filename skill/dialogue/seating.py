"""Who goes first."""

from dataclasses import replace

from skill.content.models import Seat
from skill.dialogue.engine import go
from skill.dialogue.seen import Seen
from skill.dialogue.table import Decision
from skill.domain.acts import Say
from skill.domain.conversation import DrillState
from skill.domain.turn import Event, Kind

CHOICES = frozenset({Kind.ME, Kind.THEM, Kind.NAME, Kind.CHOOSE})


def seat(seen: Seen, step: Seat, state: DrillState, event: Event) -> Decision:
    """Seats people as they said; left to us, by turns the one nearer to the speaker and the other."""
    others = ("",) * (seen.plan.drill.people - 1)
    name = event.value or "" if event.kind is Kind.NAME else ""
    seated = go(step, step.next, replace(state, names=(name, *others), floor=0, heard=()))
    practices = seen.table.practices
    match event.kind:
        case Kind.ME | Kind.THEM:
            lead = Say(f"seat-{event.kind}")
        case Kind.NAME if name:
            lead = Say("seat-name", args={"name": name})
        case _:
            practice = seen.table.practice(state.drill)
            near = not practice.near_began
            practices = {**practices, state.drill: replace(practice, near_began=near)}
            lead = Say("seat-near" if near else "seat-far")
    return seen.decided(seen.play(seated), lead, practices=practices)
