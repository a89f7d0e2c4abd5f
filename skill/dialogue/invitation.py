"""What a session may be asked outside a drill: to begin one, or to go on with one."""

from dataclasses import replace

from skill.content.catalog import Plan
from skill.dialogue.forms import fits
from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import on_offer
from skill.domain.acts import Act, Ref, Say
from skill.domain.conversation import Asks, Errand, Unfinished
from skill.domain.turn import Kind

WELCOMES = "welcome_backs"


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
        daily=table.daily,
        together=table.together,
        keeps=table.keeps,
        drops=table.drops,
    )


def invite(table: Table, *lead: Act) -> Decision:
    """Asks whether to begin the practice at hand; while all is to stay calm, only what they would like."""
    if table.is_calm:
        return asking(table, Asks.OPENING, Say("opening-calm"), *lead)
    if _is_prompt_at_hand(table):
        thanks = Say("opening-invite", args={"drill": Ref("gratitude-name")})
        return asking(table, Asks.OPENING, thanks, *lead, errand=Errand(Kind.PROMPT))
    drill = at_hand(table)
    asked = Say("opening-invite", args={"drill": Ref(drill)})
    return asking(table, Asks.OPENING, asked, *lead, errand=Errand(Kind.START, drill))


def hello(table: Table) -> tuple[Table, Say]:
    """The first words: at the first opening of all what this is, later one line of a pool."""
    if table.is_first_visit:
        return table, Say("opening-welcome")
    if WELCOMES not in table.catalog.pools:
        return table, Say("opening-welcome_back", args={"line": Ref("opening-hello")})
    item, deck = table.deck.draw(WELCOMES, 1)
    line = Ref(f"{WELCOMES}-{item}")
    return replace(table, deck=deck), Say("opening-welcome_back", args={"line": line})


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
    """The practice that is offered unasked: the evening's, else what this home did last, else the first."""
    plans = table.catalog.plans
    tonight = next((id_ for id_ in plans if is_for_tonight(table, id_)), None)
    if tonight is not None:
        return tonight
    done = {id_: on for id_ in plans if (on := table.practice(id_).on) and _is_for_now(table, plans[id_])}
    if done:
        return max(done, key=lambda id_: done[id_])
    offered = [id_ for id_, plan in plans.items() if not (plan.drill.careful or plan.drill.unlisted)]
    firsts = (id_ for id_ in offered if "first" in plans[id_].drill.tags)
    return next(firsts, next(iter(offered or plans)))


def is_for_tonight(table: Table, drill: str) -> bool:
    """Whether a practice is offered this evening: not on the first day, and once an evening."""
    since = table.household.since
    is_wanted = not (table.daily.is_paused or table.daily.evening_on == table.day)
    if not (table.plan(drill).drill.tonight and is_wanted and table.is_evening):
        return False
    return since is not None and since < table.day_began and table.practice(drill).on != table.day


def not_tonight(table: Table) -> Table:
    """The table on which nothing is offered for this evening any more, if it is one."""
    if not table.is_evening:
        return table
    return replace(table, daily=replace(table.daily, evening_on=table.day))


def _is_prompt_at_hand(table: Table) -> bool:
    """Whether the daily moment of thanks is what this home did last, and has not had today."""
    daily = table.daily
    if daily.day is None or not daily.heard or daily.is_paused or table.is_evening:
        return False
    done = [practice.on for practice in table.household.practices.values() if practice.on]
    return daily.day < table.day and daily.day >= max(done, default=daily.day)


def _is_for_now(table: Table, plan: Plan) -> bool:
    forms = (form for form in plan.drill.forms if plan.people(form) != (1, 1))
    drill = plan.drill
    is_special = drill.careful or drill.tonight or drill.unlisted or "now_and_then" in drill.tags
    return not is_special and any(fits(plan, form, table.company) for form in forms)
