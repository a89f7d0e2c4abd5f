"""What is said inside a drill: answers to its questions, and words that steer it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from skill.content.catalog import Plan
from skill.content.models import Ask, HoldStep, Seat, Step
from skill.dialogue import repair
from skill.dialogue.engine import MIN_HOLD_SECONDS, Play, arguments, begin, go, play, with_lines
from skill.dialogue.outcome import decided, leaving
from skill.dialogue.place import Place, place
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import is_at_the_end
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.household import Practice
from skill.domain.turn import Event, Kind

# "Longer" gives this much more, as often as it is asked for.
LONGER_SECONDS = 30

STEERING = frozenset({Kind.NEXT, Kind.SKIP, Kind.LONGER, Kind.REPEAT, Kind.SWAP, Kind.GO_ON})
CHOICES_OF_SEAT = frozenset({Kind.ME, Kind.THEM, Kind.NAME, Kind.CHOOSE})
YES = frozenset({Kind.AFFIRM, Kind.BOTH})
NO = frozenset({Kind.DENY, Kind.LATER})
# An answer that a question does not name is taken as the plainer one.
PLAINLY = {Kind.BOTH: Kind.AFFIRM}


@dataclass(frozen=True, slots=True)
class Seen:
    """A turn inside a drill: the table, the conversation, the drill, and where people were."""

    table: Table
    conversation: Conversation
    plan: Plan
    at: Place

    @property
    def open_state(self) -> DrillState:
        """The place whose question is open at the end of the answer."""
        return self.conversation.state or self.at.state

    def step(self, state: DrillState) -> Step:
        """The step of a place."""
        return self.plan.steps[state.step]

    def play(self, state: DrillState, *, again: bool = False) -> Play:
        """Walks on from a place."""
        practice = self.table.practice(self.plan.drill.id)
        return play(self.plan, state, self.table.deck, practice, again=again)

    def decided(self, walk: Play, *lead: Act, practices: Mapping[str, Practice] | None = None) -> Decision:
        """The decision to give this walk as the answer."""
        return decided(self.table, walk, self.conversation.run, *lead, practices=practices)


def start(table: Table, drill: str, form: str | None, run: str, *lead: Act) -> Decision:
    """A drill from the beginning."""
    walk = begin(table.plan(drill), table.deck, table.practice(drill), form)
    return decided(table, walk, run, *lead)


def take_up(table: Table, run: str, state: DrillState, *lead: Act) -> Decision:
    """A drill from the place where it was left, in the same roles."""
    plan = table.plan(state.drill)
    state, deck = with_lines(plan, state, table.deck)
    walk = play(plan, state, deck, table.practice(state.drill), again=True)
    return decided(table, walk, run, *lead)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """What comes of an event while a drill's question is open or its answer is playing."""
    at = place(conversation, table.now)
    if at is None:
        return leaving(table, Say("repair-goodbye"))
    seen = Seen(table, conversation, table.plan(at.state.drill), at)
    match event.kind:
        case Kind.STOP | Kind.HOME | Kind.PAUSE | Kind.CANCEL | Kind.LEAVE_IT:
            return _leave(seen, event.kind)
        case Kind.START_AGAIN:
            return start(table, at.state.drill, at.state.form, conversation.run)
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING:
            return _explain(seen, event.kind)
    if event.kind is Kind.LATER and not _is_answer(seen, event.kind):
        return _leave(seen, Kind.PAUSE)
    if at.remaining is not None and not _is_answer(seen, event.kind):
        return _steer_hold(seen, at.state, at.remaining, event.kind)
    if conversation.asks is not Asks.STEP:
        return _answer_go_on(seen, event.kind)
    return _answer_step(seen, event)


def _is_answer(seen: Seen, kind: Kind) -> bool:
    """Whether this answers the question at the end, however early it is said."""
    if seen.conversation.asks is not Asks.STEP:
        return kind in YES or kind in NO
    step = seen.step(seen.open_state)
    if isinstance(step, Seat):
        return kind in CHOICES_OF_SEAT
    return isinstance(step, Ask) and (kind in step.on or PLAINLY.get(kind) in step.on)


def _steer_hold(seen: Seen, state: DrillState, remaining: int, kind: Kind) -> Decision:
    """A word that broke into a hold."""
    step = seen.step(state)
    rest = replace(state, left=max(remaining, MIN_HOLD_SECONDS))
    match kind:
        case Kind.NEXT if isinstance(step, HoldStep):
            return seen.decided(seen.play(go(step, step.next, state)))
        case Kind.SKIP if isinstance(step, HoldStep):
            return seen.decided(seen.play(go(step, step.skip or step.next, state)))
        case Kind.LONGER:
            longer = replace(state, left=remaining + LONGER_SECONDS)
            return seen.decided(seen.play(longer, again=True))
        case Kind.REPEAT:
            return seen.decided(seen.play(replace(state, left=None), again=True))
        case Kind.SWAP | Kind.THEM if _can_swap(seen, state):
            return _swap(seen, state)  # "your turn", said while somebody has the floor, means that too
        case Kind.GO_ON:
            return seen.decided(seen.play(rest, again=True))
        case _:
            return seen.decided(repair.ask_to_go_on(seen.table, rest, Say("repair-not_caught")))


def _answer_go_on(seen: Seen, kind: Kind) -> Decision:
    """The answer to "Shall we go on?" and to "Still going?"."""
    state = seen.open_state
    step = seen.step(state)
    is_entered = state.left is not None
    is_over = kind is Kind.DENY and seen.conversation.asks is Asks.STILL_GOING
    is_over = is_over or (kind is Kind.NEXT and is_entered)
    if (is_over or kind is Kind.SKIP) and isinstance(step, HoldStep):
        target = step.skip if kind is Kind.SKIP and step.skip else step.next
        return seen.decided(seen.play(go(step, target, state)))
    if kind in YES or kind in {Kind.NEXT, Kind.GO_ON}:
        return seen.decided(seen.play(state, again=True))
    if kind is Kind.LONGER and state.left is not None:
        longer = replace(state, left=state.left + LONGER_SECONDS)
        return seen.decided(seen.play(longer, again=True))
    if kind in {Kind.LONGER, Kind.DENY} and not is_entered:
        return _longer_after_the_bell(seen, state)  # not ready for the next part yet
    if kind is Kind.REPEAT and is_entered:
        return seen.decided(seen.play(replace(state, left=None), again=True))
    if kind in NO:
        return _leave(seen, Kind.PAUSE)
    if kind is Kind.SWAP and _can_swap(seen, state):
        return _swap(seen, state)
    asked = seen.decided(repair.ask_to_go_on(seen.table, state))
    return asked if kind is Kind.REPEAT else _unheard(seen, asked, kind)


def _answer_step(seen: Seen, event: Event) -> Decision:
    """The answer to the drill's own question."""
    state, kind = seen.open_state, event.kind
    step = seen.step(state)
    if isinstance(step, Seat) and kind in CHOICES_OF_SEAT | {Kind.NEXT, Kind.SKIP}:
        return _seat(seen, step, state, event)
    if isinstance(step, Ask):
        target = step.on.get(kind) or step.on.get(PLAINLY.get(kind, kind))
        if target is None and kind in {Kind.NEXT, Kind.SKIP, Kind.GO_ON}:
            target = step.next or None
        if target:
            return seen.decided(seen.play(go(step, target, state)))
    if kind is Kind.LONGER:
        return _longer_after_the_bell(seen, state)
    if kind is Kind.REPEAT:
        return seen.decided(seen.play(state, again=True))
    if kind is Kind.SWAP and _can_swap(seen, state):
        return _swap(seen, state)
    return _unheard(seen, seen.decided(seen.play(state, again=True)), kind)


def _longer_after_the_bell(seen: Seen, state: DrillState) -> Decision:
    """More time, asked for once the question has come: the hold before it again, then the question."""
    schedule = seen.conversation.schedule
    before = schedule[-1].state if schedule else _hold_before(seen.plan, state)
    if before is not None:
        return seen.decided(seen.play(replace(before, left=LONGER_SECONDS), again=True))
    return seen.decided(seen.play(state, again=True), Say("repair-take_your_time"))


def _hold_before(plan: Plan, state: DrillState) -> DrillState | None:
    holds = (step for step in plan.drill.steps if isinstance(step, HoldStep) and step.next == state.step)
    return next((replace(state, step=hold.id) for hold in holds), None)


def _seat(seen: Seen, step: Seat, state: DrillState, event: Event) -> Decision:
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


def _can_swap(seen: Seen, state: DrillState) -> bool:
    return seen.plan.drill.people > 1 and bool(state.names)


def _swap(seen: Seen, state: DrillState) -> Decision:
    """The cup to the other one: their turn begins, or, before any turn, they will begin."""
    plan = seen.plan
    seat = (state.floor + 1) % plan.drill.people
    if isinstance(seen.step(state), Ask) and seat in state.heard and state.floor not in state.heard:
        seat = state.floor  # the cup has just gone across: this says so, it does not take it back
    other = replace(state, floor=seat, left=None)
    lead = Say("repair-swapped", args=arguments(plan, other))
    if plan.order[state.step] < plan.order[plan.drill.turn]:
        return seen.decided(seen.play(other, again=True), lead)
    return seen.decided(seen.play(replace(other, step=plan.drill.turn)), lead)


def _explain(seen: Seen, kind: Kind) -> Decision:
    """Help, or a plain answer about the microphone; then back to where people were."""
    told = Say("repair-recording" if kind is Kind.RECORDING else "repair-help_drill")
    state = seen.at.state
    if seen.at.remaining is not None:
        rest = replace(state, left=max(seen.at.remaining, MIN_HOLD_SECONDS))
        return seen.decided(repair.ask_to_go_on(seen.table, rest, told))
    if seen.conversation.asks is not Asks.STEP:
        return seen.decided(repair.ask_to_go_on(seen.table, state, told))
    return seen.decided(seen.play(state, again=True), told)


def _leave(seen: Seen, kind: Kind) -> Decision:
    """Out of the drill: its place is kept, unless it was cancelled or never begun."""
    state, run = seen.at.state, seen.conversation.run
    if is_at_the_end(state, seen.table.catalog):
        return leaving(seen.table, Say("repair-goodbye"), run=run, keep=state)
    if kind in {Kind.CANCEL, Kind.LEAVE_IT}:
        return leaving(seen.table, Say("repair-cancelled"), run=run)
    if not state.begun:
        return leaving(seen.table, Say("repair-goodbye"), run=run)
    said = "repair-paused" if kind is Kind.PAUSE else "repair-stopped"
    return leaving(seen.table, Say(said), run=run, keep=state)


def _unheard(seen: Seen, again: Decision, kind: Kind) -> Decision:
    """Not understood, or no answer to this question: once more, then the choices, then on."""
    misses = seen.conversation.misses + 1
    if misses < repair.MISSES_BEFORE_MOVING_ON:
        return repair.ask_again(again, misses, kind)
    state = seen.open_state
    step = seen.step(state)
    if seen.conversation.asks is Asks.STEP and isinstance(step, Seat):
        return _seat(seen, step, state, Event(Kind.CHOOSE)).after(Say("repair-moving_on"))
    target = getattr(step, "next", "")
    if seen.conversation.asks is Asks.STEP and target:
        return seen.decided(seen.play(go(step, target, state)), Say("repair-moving_on"))
    return leaving(seen.table, Say("repair-later"), run=seen.conversation.run, keep=state)
