"""What a session may be asked outside a drill: to begin one, or to go on with one."""

from dataclasses import replace

from skill.content.catalog import Plan
from skill.dialogue.forms import fits
from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import on_offer
from skill.domain.acts import Act, Ref, Say
from skill.domain.conversation import Asks, Errand, Unfinished


def asking(table: Table, asks: Asks, asked: Say, *lead: Act, errand: Errand | None = None) -> Decision:
    """The decision to ask, after `lead`, a question that stands outside a drill."""
    return Decision(
        table.deck,
        table.household,
        table.unfinished,
        stretches=(Stretch((*lead, asked)),),
        asks=asks,
        reprompt=replace(asked, part="reprompt"),
        errand=errand,
    )


def invite(table: Table, *lead: Act) -> Decision:
    """Asks whether to begin the practice at hand; while all is to stay calm, only what they would like."""
    if table.is_calm:
        return asking(table, Asks.OPENING, Say("opening-calm"), *lead)
    asked = Say("opening-invite", args={"drill": Ref(at_hand(table))})
    return asking(table, Asks.OPENING, asked, *lead)


def offer(table: Table, entry: Unfinished, *lead: Act) -> Decision:
    """Asks whether to go on with what was left open; not while all is to stay calm."""
    if table.is_calm:
        return invite(table, *lead)
    drill_, step = entry.state.drill, entry.state.step
    asked = Say("opening-offer", args={"drill": Ref(drill_), "place": Ref(f"{drill_}-{step}", "place")})
    return replace(asking(table, Asks.RESUME, asked, *lead), run=entry.run)


def waiting(table: Table) -> Unfinished | None:
    """The newest open drill that this voice may hear of."""
    heard_of = tuple(entry for entry in table.unfinished if table.may_hear_of(entry) and _suits(table, entry))
    return on_offer(heard_of, table.catalog, table.now)


def _suits(table: Table, entry: Unfinished) -> bool:
    """Whether it may be played with who is here: what is for grown-ups waits until no child is here."""
    plan = table.catalog.plans.get(entry.state.drill)
    form = plan.drill.forms.get(entry.state.form) if plan else None
    return form is None or not (form.grown_ups and table.company.has_child)


def at_hand(table: Table) -> str:
    """The practice that is offered unasked: the one this home did last, else the one to begin with."""
    plans = table.catalog.plans
    done = {id_: on for id_ in plans if (on := table.practice(id_).on) and _is_for_now(table, plans[id_])}
    if done:
        return max(done, key=lambda id_: done[id_])
    offered = [id_ for id_, plan in plans.items() if not plan.drill.careful]
    firsts = (id_ for id_ in offered if "first" in plans[id_].drill.tags)
    return next(firsts, next(iter(offered or plans)))


def _is_for_now(table: Table, plan: Plan) -> bool:
    forms = (form for form in plan.drill.forms if plan.people(form) != (1, 1))
    is_often = not plan.drill.careful and "now_and_then" not in plan.drill.tags
    return is_often and any(fits(plan, form, table.company) for form in forms)
