"""The drill engine: walks a drill from one place to the next question, or to its end."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from skill.content.catalog import Plan
from skill.content.models import (
    Agree,
    Ask,
    Calm,
    ChangeForm,
    Count,
    End,
    HoldStep,
    Keep,
    Rotate,
    Round,
    Scale,
    Seat,
    Step,
    Window,
    beyond,
    by_form,
)
from skill.content.models import Say as SayStep
from skill.dialogue.forms import change_form
from skill.dialogue.table import Deck, Stretch
from skill.domain.acts import Argument, Hold, Ref, Say
from skill.domain.conversation import Asks, DrillState, Guide
from skill.domain.holds import MAX_HOLD_SECONDS, MAX_HOLDS, PART_SECONDS
from skill.domain.household import Practice

# The shortest hold: room for the bell and a breath.
MIN_HOLD_SECONDS = 5
# The last words of a drill that is to be handled with care.
TRAINED_HELP = Say("repair-trained_help")
# A deeper level is offered when the present one was finished this often, and again each time as often.
PLAYS_BEFORE_DEEPER = 3


@dataclass(frozen=True, slots=True)
class Play:
    """The answer that a walk comes to. `state` None: the drill is over, `finished` or not.

    `calms`: from now on nothing that takes two is offered. `window`: the session ends, and people have so
    many minutes for themselves before the drill goes on at `state`.
    """

    stretches: tuple[Stretch, ...]
    deck: Deck
    asks: Asks | None = None
    reprompt: Say | None = None
    state: DrillState | None = None
    finished: bool = False
    calms: bool = False
    window: int = 0


def play(plan: Plan, state: DrillState, deck: Deck, practice: Practice, *, again: bool = False) -> Play:
    """Walks from `state` to the next question or the end.

    `again`: the first step was entered before, so what it drew stays; where its hold has `left`
    seconds they are held without a word.
    """
    stretches: list[Stretch] = []
    held = holds = 0
    calms = False
    while True:
        step = plan.steps[state.step]
        wordless = _passed(plan, step, state, deck, practice)
        if wordless is None:
            state, deck = _enter(plan, step, state, deck, again=again)
        again = False
        if wordless is not None:
            state, calms = wordless, calms or isinstance(step, Calm)
        elif isinstance(step, HoldStep):
            state = replace(state, begun=True)
            seconds = state.left if state.left is not None else hold_seconds(step, state)
            if held + seconds > MAX_HOLD_SECONDS or holds == MAX_HOLDS:
                walk = _pause_between(plan, state, deck, stretches, seconds, is_first=held == 0)
                return replace(walk, calms=calms)
            stretches.append(_held(plan, state, seconds))
            held, holds = held + seconds, holds + 1
            state = go(step, step.next, state)
        elif isinstance(step, SayStep):
            stretches.append(Stretch((question(plan, state),), state))
            state = go(step, step.next, state)
        else:
            return replace(_ending(plan, step, state, deck, stretches), calms=calms)


def _passed(plan: Plan, step: Step, state: DrillState, deck: Deck, practice: Practice) -> DrillState | None:
    """The place after a step that has nothing to say now; None for one that has."""
    if not (_is_for_now(step, state) and _has_its_part(step, state, deck)):
        return replace(go(step, beyond(step), state), heard=state.heard, begun=state.begun)
    match step:
        case Seat() if state.people == 1:
            return go(step, step.next, state)
        case Ask() if step.when == "deeper_is_due" and not _deeper_is_due(plan, state, practice):
            return go(step, step.next, state)
        case Agree() if step.when and not _deeper_is_due(plan, state, practice):
            return go(step, step.no, state)
        case Count() if state.people:
            return go(step, step.next, state)
        case Calm():
            return replace(go(step, step.next, state), quiet=True)
        case Rotate():
            return _rotate(step, state)
        case Round():
            return replace(go(step, step.next, state), floor=0, heard=())
        case ChangeForm():
            return go(step, step.next, change_form(plan, state, _form(plan, step, state)))
    return None


def _is_for_now(step: Step, state: DrillState) -> bool:
    """Whether a step is for this form, and for an hour like this."""
    is_for_form = state.form in (getattr(step, "forms", None) or (state.form,))
    return is_for_form and not (state.quiet and getattr(step, "when", "") == "not_calm")


def _has_its_part(step: Step, state: DrillState, deck: Deck) -> bool:
    """Whether the line that was chosen has the part that a step says; true for one that says none."""
    if not isinstance(step, SayStep | HoldStep) or not step.part:
        return True
    return deck.has_part(step.draw, state.drawn.get(step.draw, ""), step.part)


def _ending(plan: Plan, step: Step, state: DrillState, deck: Deck, stretches: list[Stretch]) -> Play:
    """The answer that ends with this step: with its question, with time for themselves, or for good."""
    if isinstance(step, Window):
        minutes = by_form(step.minutes, state.form)
        said = (*stretches, Stretch((question(plan, state),), state))
        return Play(said, deck, state=replace(go(step, step.next, state), begun=True), window=minutes)
    if isinstance(step, End):
        last = (question(plan, state), *((TRAINED_HELP,) if plan.drill.careful else ()))
        return Play((*stretches, Stretch(last, state)), deck, finished=step.finished)
    asked = question(plan, state)
    asks = (Asks.KEEP_SURE if state.words else Asks.KEEP) if isinstance(step, Keep) else Asks.STEP
    again = replace(asked, part="reprompt")
    return Play((*stretches, Stretch((asked,), state)), deck, asks, again, state)


def with_lines(plan: Plan, state: DrillState, deck: Deck) -> tuple[DrillState, Deck]:
    """The place with lines of the deck's language: what it drew and has none there is drawn anew."""
    level = plan.drill.forms[state.form].level
    chosen = {step.draw for step in plan.drill.steps if isinstance(step, SayStep | HoldStep) and step.part}
    for pool, item in state.drawn.items():
        if pool not in chosen and not deck.has(pool, level, item):
            other, deck = deck.draw(pool, level)
            state = replace(state, drawn={**state.drawn, pool: other})
    return state, deck


def go(step: Step, target: str, state: DrillState) -> DrillState:
    """The place after leaving `step` for `target`."""
    heard = state.heard
    if isinstance(step, HoldStep) and step.counts and state.floor not in heard:
        heard = (*heard, state.floor)
    begun = state.begun or isinstance(step, HoldStep | Seat)
    return replace(state, step=target, heard=heard, left=None, begun=begun, agreed=0, words="")


def hold_seconds(step: HoldStep, state: DrillState) -> int:
    """How long a step holds in a form; for who is unhurried half as long again."""
    seconds = by_form(step.seconds, state.form)
    return seconds * 3 // 2 if state.guide is Guide.UNHURRIED else seconds


def question(plan: Plan, state: DrillState, part: str | None = None) -> Say:
    """What a step says: its message, as much of it as the guide still says, or one of the message's parts."""
    step, args = plan.steps[state.step], arguments(plan, state)
    if isinstance(step, Keep) and state.words:
        return Say("kept-sure", part, args)
    if isinstance(step, Agree | Scale) and state.agreed:
        return Say(step.other if "-" in step.other else f"{plan.drill.id}-{step.other}", part, args)
    if part is None and state.guide in {Guide.CUES, Guide.BELLS} and state.step in plan.cued:
        part = "cue"
    return Say(f"{plan.drill.id}-{state.step}", part, args)


def arguments(plan: Plan, state: DrillState) -> Mapping[str, Argument]:
    """What a drill's messages may mention: who has which role, the form, what was drawn, how far they are.

    `floor` is whoever has the first role, whatever the drill calls it; `turn` how many had their turn; `part`
    the part that the step says of a line that was chosen.
    """
    drill, step = plan.drill, plan.steps[state.step]
    people = state.people or max(plan.people(state.form))
    named: dict[str, Argument] = {
        "form": state.form,
        "minutes": drill.forms[state.form].minutes,
        "drill": Ref(drill.id),
        "people": people,
        "turn": len(state.heard),
        "words": state.words,
    }
    for place, role in enumerate(drill.roles):
        seat = (state.floor + place) % people
        name = state.names[seat] if seat < len(state.names) else ""
        named[role] = name or Ref(f"{drill.id}-{role}")
    named["floor"] = named[drill.roles[0]]
    for pool, item in state.drawn.items():
        named[pool] = Ref(f"{pool}-{item}")
    if isinstance(step, SayStep | HoldStep) and step.part:
        named["part"] = Ref(f"{step.draw}-{state.drawn[step.draw]}", step.part)
    return named


def _enter(plan: Plan, step: Step, state: DrillState, deck: Deck, *, again: bool) -> tuple[DrillState, Deck]:
    pool = str(getattr(step, "draw", ""))
    is_chosen = isinstance(step, SayStep | HoldStep) and bool(step.part)  # before the drill began
    if not pool or is_chosen or (again and pool in state.drawn):  # after a window nothing was drawn yet
        return state, deck
    item, deck = deck.draw(pool, plan.drill.forms[state.form].level)
    return replace(state, drawn={**state.drawn, pool: item}), deck


def _held(plan: Plan, state: DrillState, seconds: int) -> Stretch:
    hold = Hold(max(seconds, MIN_HOLD_SECONDS))
    is_wordless = state.left is not None or _is_only_the_bell(plan, state)
    return Stretch((hold,) if is_wordless else (question(plan, state), hold), state)


def _is_only_the_bell(plan: Plan, state: DrillState) -> bool:
    """Who has done it often knows what a bell means; a line that was drawn is still to be heard."""
    return state.guide is Guide.BELLS and not getattr(plan.steps[state.step], "draw", "")


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
        part = _held(plan, state, PART_SECONDS)
        stretches.append(replace(part, state=replace(state, left=seconds)))
        state = replace(state, left=seconds - PART_SECONDS)
    stretches.append(Stretch((Say(asked),), state))
    return Play(tuple(stretches), deck, asks, Say(asked, "reprompt"), state)


def _rotate(step: Rotate, state: DrillState) -> DrillState:
    """Whoever gives the floor away has had a turn: a pass is one, too."""
    if state.floor not in state.heard:
        state = replace(state, heard=(*state.heard, state.floor))
    order = ((state.floor + distance) % state.people for distance in range(1, state.people))
    waiting = next((seat for seat in order if seat not in state.heard), None)
    if waiting is None:
        return go(step, step.done, state)
    return go(step, step.next, replace(state, floor=waiting))


def _form(plan: Plan, step: ChangeForm, state: DrillState) -> str:
    if step.to == "deeper":
        return plan.deeper(state.form, with_child=state.with_child) or state.form
    is_barred = plan.drill.forms[step.to].grown_ups and state.with_child
    return state.form if is_barred else step.to


def _deeper_is_due(plan: Plan, state: DrillState, practice: Practice) -> bool:
    plays = practice.finished.get(state.form, 0)
    is_time = plays > 0 and plays % PLAYS_BEFORE_DEEPER == 0
    return is_time and plan.deeper(state.form, with_child=state.with_child) is not None
