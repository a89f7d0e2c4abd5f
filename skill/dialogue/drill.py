"""A drill: how it begins, how it is taken up again, and what is said inside it."""

from collections.abc import Mapping
from dataclasses import replace

from skill.content.models import Agree, Ask, Count, Scale, Seat, Step
from skill.dialogue import consent, kept, repair, steering, told
from skill.dialogue.engine import go, play, with_lines
from skill.dialogue.forms import change_form, fitting_form, guide, may_play
from skill.dialogue.invitation import not_tonight
from skill.dialogue.outcome import decided, leaving
from skill.dialogue.place import place
from skill.dialogue.seating import CHOICES, seat
from skill.dialogue.seen import Seen
from skill.dialogue.steering import NO, PASSED, YES
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.turn import Event, Kind

# An answer that a question does not name is taken as the plainer one.
PLAINLY = {Kind.BOTH: Kind.AFFIRM}
PLAIN_CHOICES = {"now": Kind.AFFIRM, "not_today": Kind.LATER, "right": Kind.CLOSE}
# Words that mean something else everywhere but at a question that names the choice: "help me", "keep it".
AS_A_CHOICE = {Kind.HELP: "help_me", Kind.SAME: "keep_it"}
# And words that end or put off at all other times, once that question is open: "good night", "tomorrow".
ONCE_ASKED = {Kind.STOP: "goodnight", Kind.LATER: "for_tomorrow"}
MINUTES = {"10": "ten_minutes", "30": "thirty_minutes", "60": "sixty_minutes"}
LEAVING = frozenset({Kind.STOP, Kind.HOME, Kind.PAUSE, Kind.CANCEL, Kind.LEAVE_IT})


def start(
    table: Table,
    drill: str,
    form: str | None,
    run: str,
    *lead: Act,
    drawn: Mapping[str, str] | None = None,
) -> Decision:
    """A drill from the beginning; `drawn` are lines of pools that were chosen for it."""
    if table.plan(drill).drill.tonight:
        table = not_tonight(table)
    plan, practice, company = table.plan(drill), table.practice(drill), table.company
    first = DrillState(
        drill,
        "",
        plan.first,
        guide=guide(practice, table.daily.pace),
        with_child=company.has_child,
        people=0,
        quiet=table.is_calm,
        drawn=drawn or {},
    )
    chosen = fitting_form(plan, practice, company, form)
    walk = play(plan, change_form(plan, first, chosen, company.count), table.deck, practice)
    return decided(table, walk, run, *lead)


def take_up(table: Table, run: str, state: DrillState, *lead: Act) -> Decision:
    """A drill from the place where it was left, in the same roles."""
    plan = table.plan(state.drill)
    state, deck = with_lines(plan, replace(state, quiet=state.quiet or table.is_calm), table.deck)
    walk = play(plan, state, deck, table.practice(state.drill), again=True)
    return decided(table, walk, run, *lead)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """What comes of an event while a drill's question is open or its answer is playing."""
    at = place(conversation, table.now)
    if at is None:
        return leaving(table, Say("repair-goodbye"))
    seen = Seen(table, conversation, table.plan(at.state.drill), at)
    event = _as_asked(seen, event)
    beside = None if _is_answer(seen, event) else _beside(seen, event)
    if beside is not None:
        return beside
    if not at.state.begun and not may_play(seen.plan, at.state.form, table.company):
        return start(table, at.state.drill, None, conversation.run)  # a child has joined at the gate
    if conversation.asks in {Asks.KEEP, Asks.KEEP_SURE}:
        return kept.answer(seen, event)
    if conversation.asks is not Asks.STEP:
        return steering.at_a_seam(seen, event.kind)
    return _answer_step(seen, event)


def _beside(seen: Seen, event: Event) -> Decision | None:
    """What comes of leaving, of asking, and of a word that steers within a hold; None for all else."""
    state, remaining = seen.at.state, seen.at.remaining
    match event.kind:
        case kind if kind in LEAVING:
            return repair.leave(seen, kind)
        case Kind.LATER:
            return repair.leave(seen, Kind.PAUSE)
        case Kind.START_AGAIN:
            return start(seen.table, state.drill, state.form, seen.conversation.run, drawn=state.drawn)
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING | Kind.WHY:
            return repair.explain(seen, event.kind)
        case Kind.TALK_THROUGH:
            return steering.talk_through(seen)
    return None if remaining is None else steering.in_a_hold(seen, state, remaining, event.kind)


def _is_answer(seen: Seen, event: Event) -> bool:
    """Whether this answers the question at the end, however early it is said."""
    if seen.conversation.asks is Asks.KEEP:
        return event.kind is Kind.WORDS
    if seen.conversation.asks is not Asks.STEP:
        return event.kind in YES or event.kind in NO
    step = seen.step(seen.open_state)
    match step:
        case Seat():
            return event.kind in CHOICES
        case Ask():
            return _target(step, event) is not None
        case Agree():
            return consent.answered(step, event) is not None
        case Count() | Scale():
            return event.kind is Kind.NUMBER
    return False


def _as_asked(seen: Seen, event: Event) -> Event:
    """The choice that a word stands for at a question that names it: "good night", "tomorrow"."""
    choice, step = ONCE_ASKED.get(event.kind, ""), seen.step(seen.open_state)
    is_asked = seen.at.remaining is None and seen.conversation.asks is Asks.STEP
    return Event(Kind.CHOICE, choice) if is_asked and isinstance(step, Ask) and choice in step.on else event


def _answer_step(seen: Seen, event: Event) -> Decision:
    """The answer to the drill's own question."""
    state, kind = seen.open_state, event.kind
    step = seen.step(state)
    if isinstance(step, Seat) and kind in CHOICES | {Kind.NEXT, Kind.SKIP}:
        return seat(seen, step, state, event)
    after = _after(seen, step, state, event)
    if after is not None:
        lead = (PASSED,) if kind is Kind.PASS else told.rule_first(seen, state, after)
        return seen.decided(seen.play(after), *lead)
    if kind is Kind.LONGER:
        return steering.longer_after_the_bell(seen, state)
    if kind is Kind.REPEAT:
        return seen.decided(seen.play(state, again=True))
    if kind is Kind.SWAP and steering.can_swap(seen, state):
        return steering.swap(seen, state)
    return repair.unheard(seen, seen.decided(seen.play(state, again=True)), kind)


def _after(seen: Seen, step: Step, state: DrillState, event: Event) -> DrillState | None:
    """Where an answer leads; None for one that is none."""
    match step:
        case Ask():
            target = _target(step, event)
            if target is None and event.kind in {Kind.NEXT, Kind.SKIP, Kind.GO_ON, Kind.PASS}:
                target = step.next or None
            return go(step, target, state) if target else None
        case Agree():
            return consent.agree(seen.plan, step, state, event)
        case Count():
            return consent.count(seen.plan, step, state, event)
        case Scale():
            return consent.scale(step, state, event)
    return None


def _target(step: Ask, event: Event) -> str | None:
    """The step that a question names for an answer, or for what it plainly means."""
    if event.kind is Kind.CHOICE:
        plainly = PLAIN_CHOICES.get(event.value or "", "")
        return step.on.get(event.value or "") or step.on.get(Kind.CHOICE) or step.on.get(plainly)
    choice = (
        MINUTES.get(event.value or "", "") if event.kind is Kind.NUMBER else AS_A_CHOICE.get(event.kind, "")
    )
    return step.on.get(choice) or step.on.get(event.kind) or step.on.get(PLAINLY.get(event.kind, event.kind))
