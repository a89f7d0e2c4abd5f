"""Questions that are put to each who takes part: whether they are in, how many they are, how heated it is."""

from dataclasses import replace

from skill.content.catalog import Plan
from skill.content.models import Agree, Count, Scale
from skill.dialogue.engine import go
from skill.dialogue.forms import change_form
from skill.domain.conversation import DrillState
from skill.domain.turn import Event, Kind

HIGHEST = 10
# Where nobody has said how many there are, one answer is not everybody's.
FEWEST_OF_A_TABLE = 2


def answered(step: Agree, event: Event) -> bool | None:
    """Whether this is a yes or a no to what all must agree to; None for neither."""
    match event.kind:
        case Kind.AFFIRM | Kind.BOTH:
            return True
        case Kind.DENY | Kind.LATER:
            return False
        case Kind.CHOICE if event.value in {"now", "not_today", "stay", "not_yet"}:
            return event.value == "now"
        case Kind.DEEPER if step.when:
            return True
        case Kind.SAME | Kind.NEXT | Kind.SKIP | Kind.PASS | Kind.GO_ON if step.when:
            return False
    return None


def agree(plan: Plan, step: Agree, state: DrillState, event: Event) -> DrillState | None:
    """The place after one answer: at the first no where it leads, else on once all have said yes."""
    is_yes = answered(step, event)
    if is_yes is None:
        return _in_another_form(plan, step, state, event)
    if not is_yes:
        return go(step, step.no, state)
    is_all = event.kind is Kind.BOTH or state.people == 1 or state.agreed > 0
    return go(step, step.yes, state) if is_all else replace(state, agreed=1)


def count(plan: Plan, step: Count, state: DrillState, event: Event) -> DrillState | None:
    """The place once it is said how many take part, and the form has room for as many."""
    number = _number(event) or (2 if event.kind is Kind.BOTH else 0)
    fewest, most = plan.people(state.form)
    if not fewest <= number <= most:
        return None
    return go(step, step.next, replace(state, people=number))


def scale(step: Scale, state: DrillState, event: Event) -> DrillState | None:
    """The place after one number: at once where it is high, else on once all were below."""
    number = _number(event)
    if number is None or number > HIGHEST:
        return None
    if number >= step.limit:
        return go(step, step.reached, state)
    is_last = state.agreed + 1 >= (state.people or FEWEST_OF_A_TABLE)
    return go(step, step.below, state) if is_last else replace(state, agreed=state.agreed + 1)


def _in_another_form(plan: Plan, step: Agree, state: DrillState, event: Event) -> DrillState | None:
    """Before it has begun, "the short one", "deeper", "alone" change what they are asked to agree to."""
    if state.begun or step.when:
        return None
    form, count = _form(plan, state, event), _number(event) or 0
    if form is None or (plan.drill.forms[form].grown_ups and state.with_child):
        return None
    return replace(change_form(plan, state, form, count), agreed=0)


def _form(plan: Plan, state: DrillState, event: Event) -> str | None:
    forms = plan.drill.forms
    match event.kind:
        case Kind.SHORT:
            briefs = (id_ for id_, one in forms.items() if one.brief)
            return next((id_ for id_ in briefs if plan.people(id_) == plan.people(state.form)), None)
        case Kind.DEEPER:
            return plan.deeper(state.form, with_child=state.with_child)
        case Kind.ALONE | Kind.ME:
            return next((id_ for id_ in forms if plan.people(id_) == (1, 1)), None)
        case Kind.START if not event.value and event.form in forms:
            return event.form
        case Kind.NUMBER:
            return next((id_ for id_ in forms if _seats(plan, id_, _number(event))), None)
    return None


def _seats(plan: Plan, form: str, number: int | None) -> bool:
    fewest, most = plan.people(form)
    return number is not None and fewest <= number <= most and not plan.drill.forms[form].brief


def _number(event: Event) -> int | None:
    value = event.value or ""
    return int(value) if event.kind is Kind.NUMBER and value.isdecimal() else None
