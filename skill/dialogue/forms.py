"""Which form of a drill is played, for whom, and how much the guide says in it."""

from dataclasses import dataclass, replace

from skill.content.catalog import Plan
from skill.domain.conversation import DrillState, Guide
from skill.domain.household import Practice

# The guide says less once a household has finished a drill so often.
PLAYS_BEFORE_CUES = 3
PLAYS_BEFORE_BELLS = 8
# What a household may have asked for: fewer words from the first play on, or all of them and more time.
BRIEF, UNHURRIED = "brief", "unhurried"


@dataclass(frozen=True, slots=True)
class Company:
    """Who is in the room, as far as it is known: how many (0: not said), and whether a child is there."""

    count: int = 0
    has_child: bool = False


def fitting_form(plan: Plan, practice: Practice, company: Company, wanted: str | None) -> str:
    """The form that is asked for, else the household's usual one, else the first that fits who is here."""
    if wanted in plan.drill.forms and may_play(plan, wanted, company):
        return wanted
    usual = usual_form(plan, practice)
    allowed = [form for form in plan.drill.forms if may_play(plan, form, company)]
    fitting = [form for form in allowed if _seats(plan, form, company)] or allowed
    if usual in fitting:
        return usual
    return next((form for form in fitting if not plan.drill.forms[form].brief), fitting[0])


def usual_form(plan: Plan, practice: Practice) -> str:
    """The form that this household played last, else the drill's usual one."""
    return practice.form if practice.form in plan.drill.forms else plan.usual_form


def change_form(plan: Plan, state: DrillState, form: str, count: int = 0) -> DrillState:
    """The place in another form; how many take part stays, where that form has room for as many."""
    fewest, most = plan.people(form)
    known = count or state.people
    people = fewest if fewest == most else known if fewest <= known <= most else 0
    return replace(state, form=form, people=people)


def guide(practice: Practice, pace: str = "") -> Guide:
    """How much is said: the more often a household has finished a drill, the less, unless it wants a pace."""
    if pace == UNHURRIED:
        return Guide.UNHURRIED
    plays = sum(practice.finished.values()) - practice.words_from
    if plays >= PLAYS_BEFORE_BELLS:
        return Guide.BELLS
    return Guide.CUES if plays >= PLAYS_BEFORE_CUES or pace == BRIEF else Guide.FULL


def fits(plan: Plan, form: str, company: Company) -> bool:
    """Whether a form suits who is here, as far as that is known."""
    return may_play(plan, form, company) and _seats(plan, form, company)


def may_play(plan: Plan, form: str, company: Company) -> bool:
    """Whether a form may be played in this company at all: some are for grown-ups."""
    return not (plan.drill.forms[form].grown_ups and company.has_child)


def _seats(plan: Plan, form: str, company: Company) -> bool:
    fewest, most = plan.people(form)
    return not company.count or fewest <= company.count <= most
