"""A drill: how it begins, how it is taken up again, and what is said inside it."""

from skill.content.models import Ask, Seat
from skill.dialogue import repair, steering
from skill.dialogue.engine import begin, go, play, with_lines
from skill.dialogue.outcome import decided, leaving
from skill.dialogue.place import place
from skill.dialogue.seating import CHOICES, seat
from skill.dialogue.seen import Seen
from skill.dialogue.steering import NO, YES
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.turn import Event, Kind

# An answer that a question does not name is taken as the plainer one.
PLAINLY = {Kind.BOTH: Kind.AFFIRM}


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
            return repair.leave(seen, event.kind)
        case Kind.START_AGAIN:
            return start(table, at.state.drill, at.state.form, conversation.run)
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING:
            return repair.explain(seen, event.kind)
    if event.kind is Kind.LATER and not _is_answer(seen, event.kind):
        return repair.leave(seen, Kind.PAUSE)
    if at.remaining is not None and not _is_answer(seen, event.kind):
        return steering.in_a_hold(seen, at.state, at.remaining, event.kind)
    if conversation.asks is not Asks.STEP:
        return steering.at_a_seam(seen, event.kind)
    return _answer_step(seen, event)


def _is_answer(seen: Seen, kind: Kind) -> bool:
    """Whether this answers the question at the end, however early it is said."""
    if seen.conversation.asks is not Asks.STEP:
        return kind in YES or kind in NO
    step = seen.step(seen.open_state)
    if isinstance(step, Seat):
        return kind in CHOICES
    return isinstance(step, Ask) and (kind in step.on or PLAINLY.get(kind) in step.on)


def _answer_step(seen: Seen, event: Event) -> Decision:
    """The answer to the drill's own question."""
    state, kind = seen.open_state, event.kind
    step = seen.step(state)
    if isinstance(step, Seat) and kind in CHOICES | {Kind.NEXT, Kind.SKIP}:
        return seat(seen, step, state, event)
    if isinstance(step, Ask):
        target = step.on.get(kind) or step.on.get(PLAINLY.get(kind, kind))
        if target is None and kind in {Kind.NEXT, Kind.SKIP, Kind.GO_ON}:
            target = step.next or None
        if target:
            return seen.decided(seen.play(go(step, target, state)))
    if kind is Kind.LONGER:
        return steering.longer_after_the_bell(seen, state)
    if kind is Kind.REPEAT:
        return seen.decided(seen.play(state, again=True))
    if kind is Kind.SWAP and steering.can_swap(seen, state):
        return steering.swap(seen, state)
    return repair.unheard(seen, seen.decided(seen.play(state, again=True)), kind)
