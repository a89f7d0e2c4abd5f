"""Words that steer: next, longer, repeat, swap, skip, said into a hold or at the seam between two."""

from dataclasses import replace

from skill.content.catalog import Plan
from skill.content.models import Ask, HoldStep, Seat
from skill.dialogue import repair
from skill.dialogue.engine import MIN_HOLD_SECONDS, Play, arguments, go
from skill.dialogue.seen import Seen
from skill.dialogue.table import Decision, Stretch
from skill.domain.acts import Say
from skill.domain.conversation import Asks, DrillState, Guide
from skill.domain.turn import Kind

# "Longer" gives this much more, as often as it is asked for.
LONGER_SECONDS = 30

# "Pass" is a full answer.
PASSED = Say("repair-passed")

YES = frozenset({Kind.AFFIRM, Kind.BOTH})
NO = frozenset({Kind.DENY, Kind.LATER})


def in_a_hold(seen: Seen, state: DrillState, remaining: int, kind: Kind) -> Decision:
    """A word that broke into a hold."""
    step = seen.step(state)
    rest = replace(state, left=max(remaining, MIN_HOLD_SECONDS))
    match kind:
        case Kind.NEXT if isinstance(step, HoldStep):
            return seen.decided(seen.play(go(step, step.next, state)))
        case Kind.SKIP | Kind.PASS if isinstance(step, HoldStep):
            passed = go(step, step.skip or step.next, state)
            return seen.decided(seen.play(passed), *((PASSED,) if kind is Kind.PASS else ()))
        case Kind.LONGER:
            longer = replace(state, left=remaining + LONGER_SECONDS)
            return seen.decided(seen.play(longer, again=True))
        case Kind.REPEAT:
            return seen.decided(seen.play(replace(state, left=None), again=True))
        case Kind.SWAP | Kind.THEM if can_swap(seen, state):
            return swap(seen, state)  # "your turn", said while somebody has the floor, means that too
        case Kind.GO_ON:
            return seen.decided(seen.play(rest, again=True))
        case _:
            return seen.decided(repair.ask_to_go_on(seen.table, rest, Say("repair-not_caught")))


def at_a_seam(seen: Seen, kind: Kind) -> Decision:
    """The answer to "Shall we go on?" and to "Still going?"."""
    state = seen.open_state
    step = seen.step(state)
    is_entered = state.left is not None
    is_over = kind is Kind.DENY and seen.conversation.asks is Asks.STILL_GOING
    is_over = is_over or (kind is Kind.NEXT and is_entered)
    is_skipped = kind in {Kind.SKIP, Kind.PASS}
    if (is_over or is_skipped) and isinstance(step, HoldStep):
        target = step.skip if is_skipped and step.skip else step.next
        return seen.decided(seen.play(go(step, target, state)))
    if kind in YES or kind in {Kind.NEXT, Kind.GO_ON}:
        return seen.decided(seen.play(state, again=True))
    if kind is Kind.LONGER and state.left is not None:
        longer = replace(state, left=state.left + LONGER_SECONDS)
        return seen.decided(seen.play(longer, again=True))
    is_a_part_to_come = not is_entered and not isinstance(step, Ask | Seat)
    if (kind is Kind.LONGER and not is_entered) or (kind is Kind.DENY and is_a_part_to_come):
        return longer_after_the_bell(seen, state)  # not ready for the next part yet
    if kind is Kind.REPEAT and is_entered:
        return seen.decided(seen.play(replace(state, left=None), again=True))
    if kind in NO:
        return repair.leave(seen, Kind.PAUSE)
    if kind is Kind.SWAP and can_swap(seen, state):
        return swap(seen, state)
    asked = "repair-ready" if is_a_part_to_come else "repair-go_on"
    if seen.conversation.asks is Asks.STILL_GOING:
        asked = "repair-still_going"
    again = seen.decided(_asked_again(seen, state, Say(asked)))
    return again if kind is Kind.REPEAT else repair.unheard(seen, again, kind)


def _asked_again(seen: Seen, state: DrillState, asked: Say) -> Play:
    """The question at a seam once more: what a no means depends on which one it is."""
    asks = Asks.STILL_GOING if seen.conversation.asks is Asks.STILL_GOING else Asks.GO_ON
    return Play((Stretch((asked,), state),), seen.table.deck, asks, replace(asked, part="reprompt"), state)


def talk_through(seen: Seen) -> Decision:
    """The guide's words again, from here on and next time: the step from its beginning, in full."""
    is_unhurried = seen.at.state.guide is Guide.UNHURRIED
    state = replace(seen.at.state, guide=Guide.UNHURRIED if is_unhurried else Guide.FULL, left=None)
    household = seen.table.household
    practice = seen.table.practice(state.drill)
    if practice.finished:
        again = replace(practice, words_from=sum(practice.finished.values()))
        household = replace(household, practices={**household.practices, state.drill: again})
    walk = seen.play(state, again=True)
    return seen.decided(walk, Say("repair-talk_through"), household=household)


def longer_after_the_bell(seen: Seen, state: DrillState) -> Decision:
    """More time, asked for once the question has come: the hold before it again, then the question."""
    schedule = seen.conversation.schedule
    before = schedule[-1].state if schedule else _hold_before(seen.plan, state)
    if before is not None:
        return seen.decided(seen.play(replace(before, left=LONGER_SECONDS), again=True))
    return seen.decided(seen.play(state, again=True), Say("repair-take_your_time"))


def _hold_before(plan: Plan, state: DrillState) -> DrillState | None:
    holds = (step for step in plan.drill.steps if isinstance(step, HoldStep) and step.next == state.step)
    return next((replace(state, step=hold.id) for hold in holds), None)


def can_swap(seen: Seen, state: DrillState) -> bool:
    """Whether there is somebody to change over with: people have sat down, and are not alone."""
    return state.people > 1 and bool(state.names) and bool(seen.plan.drill.turn)


def swap(seen: Seen, state: DrillState) -> Decision:
    """The cup to the other one: their turn begins, or, before any turn, they will begin."""
    plan = seen.plan
    seat = (state.floor + 1) % state.people
    if isinstance(seen.step(state), Ask) and seat in state.heard and state.floor not in state.heard:
        seat = state.floor  # the cup has just gone across: this says so, it does not take it back
    other = replace(state, floor=seat, left=None)
    lead = Say("repair-swapped", args=arguments(plan, other))
    if plan.order[state.step] < plan.order[plan.drill.turn]:
        return seen.decided(seen.play(other, again=True), lead)
    return seen.decided(seen.play(replace(other, step=plan.drill.turn)), lead)
