"""The drill engine: walks a drill from one place to the next question, or to its end."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from skill.content.catalog import Plan
from skill.content.models import Ask, ChangeForm, End, HoldStep, Rotate, Seat, Step
from skill.dialogue.table import Deck, Stretch
from skill.domain.acts import Argument, Hold, Ref, Say
from skill.domain.conversation import Asks, DrillState
from skill.domain.household import Practice

# One answer holds at most this long: Alexa takes 240 s of audio an answer, and five clips.
MAX_HOLD_SECONDS = 220
MAX_HOLDS = 5
# A longer hold comes in parts of at most this, with "Still going?" between them.
PART_SECONDS = 180
# The shortest hold: room for the bell and a breath.
MIN_HOLD_SECONDS = 5
# A deeper level is offered when the present one was finished this often, and again each time as often.
PLAYS_BEFORE_DEEPER = 3


@dataclass(frozen=True, slots=True)
class Play:
    """The answer that a walk comes to. `state` None: the drill is over, `finished` or not."""

    stretches: tuple[Stretch, ...]
    deck: Deck
    asks: Asks | None = None
    reprompt: Say | None = None
    state: DrillState | None = None
    finished: bool = False


def usual_form(plan: Plan, practice: Practice) -> str:
    """The form that this household played last, else the drill's usual one."""
    return practice.form if practice.form in plan.drill.forms else plan.usual_form


def begin(plan: Plan, deck: Deck, practice: Practice, form: str | None) -> Play:
    """A drill from its first step. `form` None, or one that is not here: the household's usual."""
    chosen = form if form in plan.drill.forms else None
    state = DrillState(plan.drill.id, chosen or usual_form(plan, practice), plan.first)
    return play(plan, state, deck, practice)


def play(plan: Plan, state: DrillState, deck: Deck, practice: Practice, *, again: bool = False) -> Play:
    """Walks from `state` to the next question or the end.

    `again`: the first step was entered before, so what it drew stays; where its hold has `left`
    seconds they are held without a word.
    """
    stretches: list[Stretch] = []
    held = holds = 0
    while True:
        step = plan.steps[state.step]
        if not again:
            state, deck = _enter(plan, step, state, deck)
        again = False
        match step:
            case Ask() if step.when and not _deeper_is_due(plan, state, practice):
                state = go(step, step.next, state)
            case Ask() | Seat():
                stretches.append(Stretch((question(plan, state),), state))
                return Play(tuple(stretches), deck, Asks.STEP, question(plan, state, "reprompt"), state)
            case HoldStep():
                state = replace(state, begun=True)
                seconds = state.left if state.left is not None else hold_seconds(step, state.form)
                if held + seconds > MAX_HOLD_SECONDS or holds == MAX_HOLDS:
                    return _pause_between(plan, state, deck, stretches, seconds, is_first=held == 0)
                stretches.append(_held(plan, state, seconds))
                held, holds = held + seconds, holds + 1
                state = go(step, step.next, state)
            case Rotate():
                state = _rotate(plan, step, state)
            case ChangeForm():
                state = go(step, step.next, replace(state, form=_changed(plan, step, state.form)))
            case End():
                stretches.append(Stretch((question(plan, state),), state))
                return Play(tuple(stretches), deck, finished=step.finished)
            case _:
                stretches.append(Stretch((question(plan, state),), state))
                state = go(step, step.next, state)


def with_lines(plan: Plan, state: DrillState, deck: Deck) -> tuple[DrillState, Deck]:
    """The place with lines of the deck's language: what it drew and has none there is drawn anew."""
    level = plan.drill.forms[state.form].level
    for pool, item in state.drawn.items():
        if not deck.has(pool, level, item):
            other, deck = deck.draw(pool, level)
            state = replace(state, drawn={**state.drawn, pool: other})
    return state, deck


def go(step: Step, target: str, state: DrillState) -> DrillState:
    """The place after leaving `step` for `target`."""
    heard = state.heard
    if isinstance(step, HoldStep) and step.counts and state.floor not in heard:
        heard = (*heard, state.floor)
    begun = state.begun or isinstance(step, HoldStep | Seat)
    return replace(state, step=target, heard=heard, left=None, begun=begun)


def hold_seconds(step: HoldStep, form: str) -> int:
    """How long a step holds in a form."""
    return step.seconds if isinstance(step.seconds, int) else step.seconds[form]


def question(plan: Plan, state: DrillState, part: str | None = None) -> Say:
    """What a step says: its message, or one of the message's parts."""
    return Say(f"{plan.drill.id}-{state.step}", part, arguments(plan, state))


def arguments(plan: Plan, state: DrillState) -> Mapping[str, Argument]:
    """What a drill's messages may mention: who has which role, the form, what was drawn.

    `floor` is whoever has the first role, whatever the drill calls it.
    """
    drill = plan.drill
    named: dict[str, Argument] = {
        "form": state.form,
        "minutes": drill.forms[state.form].minutes,
        "drill": Ref(drill.id),
    }
    for place, role in enumerate(drill.roles):
        seat = (state.floor + place) % drill.people
        name = state.names[seat] if seat < len(state.names) else ""
        named[role] = name or Ref(f"{drill.id}-{role}")
    named["floor"] = named[drill.roles[0]]
    for pool, item in state.drawn.items():
        named[pool] = Ref(f"{pool}-{item}")
    return named


def _enter(plan: Plan, step: Step, state: DrillState, deck: Deck) -> tuple[DrillState, Deck]:
    pool = getattr(step, "draw", "")
    if not pool:
        return state, deck
    item, deck = deck.draw(pool, plan.drill.forms[state.form].level)
    return replace(state, drawn={**state.drawn, pool: item}), deck


def _held(plan: Plan, state: DrillState, seconds: int) -> Stretch:
    hold = Hold(max(seconds, MIN_HOLD_SECONDS))
    return Stretch((hold,) if state.left is not None else (question(plan, state), hold), state)


def _pause_between(
    plan: Plan,
    state: DrillState,
    deck: Deck,
    stretches: list[Stretch],
    seconds: int,
    *,
    is_first: bool,
) -> Play:
    """Ends an answer that would hold too long with a question, the rest of the hold to come."""
    asked, asks = "repair-ready", Asks.GO_ON
    if is_first:
        asked, asks = "repair-still_going", Asks.STILL_GOING
        stretches.append(_held(plan, state, PART_SECONDS))
        state = replace(state, left=seconds - PART_SECONDS)
    stretches.append(Stretch((Say(asked),), state))
    return Play(tuple(stretches), deck, asks, Say(asked, "reprompt"), state)


def _rotate(plan: Plan, step: Rotate, state: DrillState) -> DrillState:
    people = plan.drill.people
    order = ((state.floor + distance) % people for distance in range(1, people))
    waiting = next((seat for seat in order if seat not in state.heard), None)
    if waiting is None:
        return go(step, step.done, state)
    return go(step, step.next, replace(state, floor=waiting))


def _changed(plan: Plan, step: ChangeForm, form: str) -> str:
    return (plan.deeper(form) or form) if step.to == "deeper" else step.to


def _deeper_is_due(plan: Plan, state: DrillState, practice: Practice) -> bool:
    plays = practice.finished.get(state.form, 0)
    return plays > 0 and plays % PLAYS_BEFORE_DEEPER == 0 and plan.deeper(state.form) is not None
