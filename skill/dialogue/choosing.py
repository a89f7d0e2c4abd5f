"""Which practice it is to be: two or three that fit, never a list; and the doors that lead to one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from skill.content.catalog import Plan
from skill.dialogue import drill, repair
from skill.dialogue.forms import fits
from skill.dialogue.invitation import asking, invite
from skill.dialogue.outcome import leaving
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Argument, Ref, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.people import calmed
from skill.domain.turn import Event, Kind

MOST_OFFERED = 3
# What asks for one of a kind rather than for one by name.
DOORS = frozenset({Kind.ALONE, Kind.CALM, Kind.FIGHT})
LEAVING = frozenset({Kind.STOP, Kind.HOME, Kind.PAUSE, Kind.LATER})
# Tags of drills: what to offer to people who have done none, and what is quiet enough after a quarrel.
PLACES = {"1": 0, "2": 1, "3": 2, "first": 0, "second": 1, "third": 2}
FIRST, QUIET = "first", "calm"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a practice is to be like: at most so many minutes (0: any), for one alone, something quiet."""

    minutes: int = 0
    alone: bool = False
    calm: bool = False


def take(table: Table, event: Event) -> Decision:
    """The answer to a wish for something to practise."""
    match event.kind:
        case Kind.FIGHT:
            return _after_a_fight(table)
        case Kind.ALONE:
            return offer(table, Wish(alone=True))
        case Kind.CALM:
            return offer(table, Wish(calm=True))
    minutes = event.value or ""
    return offer(table, Wish(minutes=int(minutes) if minutes.isdecimal() else 0))


def offer(table: Table, wish: Wish, heard: tuple[str, ...] = (), *lead: Act) -> Decision:
    """Offers the next two or three that were not heard yet; `heard` holds those that were."""
    found = fitting(table, wish)
    if not found:
        nearer = Wish(alone=wish.alone) if wish.minutes or wish.calm else Wish()
        found, lead = fitting(table, nearer) or fitting(table, Wish()), (*lead, Say("choosing-none"))
    if not found:
        return invite(table, *lead)
    named = {entry.partition("-")[0] for entry in heard}
    rest = [entry for entry in found if entry.partition("-")[0] not in named]
    if not rest and (wish.minutes or wish.calm):
        return offer(table, Wish(alone=wish.alone), heard, *lead, Say("choosing-none"))
    if not rest:
        rest, lead = found, (*lead, Say("choosing-all_heard"))
    errand = Errand(Kind.IDEAS, str(wish.minutes or ""), form=_kind(wish))
    return replace(_named(table, heard, tuple(rest[:MOST_OFFERED]), *lead), errand=errand)


def _kind(wish: Wish) -> str:
    if wish.calm:
        return Kind.CALM
    return Kind.ALONE if wish.alone else ""


def _named(table: Table, heard: tuple[str, ...], offered: tuple[str, ...], *lead: Act) -> Decision:
    names = ("first", "second", "third")
    args: dict[str, Argument] = dict.fromkeys((*names, *(f"{name}_about" for name in names)), "")
    for name, entry in zip(names, offered, strict=False):
        drill = entry.partition("-")[0]
        args |= {name: Ref(drill), f"{name}_about": Ref(drill, "about")}
    asked = Say("choosing-offer", args={"count": len(offered), **args})
    # What is on offer now comes last: the answer is about that.
    return replace(
        asking(table, Asks.CHOOSE, asked, *lead), offered=(*heard, *offered), on_offer=len(offered)
    )


def fitting(table: Table, wish: Wish) -> list[str]:
    """What fits, as "drill-form": what was done longest ago first, else in an order of this home and day.

    The same for the same household, wish and day, on every worker.
    """
    chosen = {
        plan.drill.id: form
        for plan in table.catalog.plans.values()
        if _is_for_now(table, plan) and (form := next(_forms(table, plan, wish), None))
    }
    knows_none = not any(practice.finished for practice in table.household.practices.values())

    def order(drill: str) -> tuple[bool, date, str]:
        is_first = knows_none and FIRST in table.plan(drill).drill.tags
        return not is_first, table.practice(drill).on or date.min, _shuffled(table, drill)

    return [f"{drill}-{chosen[drill]}" for drill in sorted(chosen, key=order)]


def _is_for_now(table: Table, plan: Plan) -> bool:
    """Whether it may be offered at all, and at this hour."""
    is_offered = not (plan.drill.careful or plan.drill.unlisted)
    return is_offered and (table.is_evening or not plan.drill.tonight)


def again(table: Table, conversation: Conversation) -> Decision:
    """The same two or three once more."""
    before = conversation.offered[: -conversation.on_offer or None]
    return replace(_named(table, before, conversation.choices), errand=conversation.errand)


def others(table: Table, conversation: Conversation) -> Decision:
    """The next two or three, for the same wish."""
    errand = conversation.errand or Errand(Kind.IDEAS)
    minutes = int(errand.value) if errand.value.isdecimal() else 0
    return offer(
        table, Wish(minutes, errand.form == Kind.ALONE, errand.form == Kind.CALM), conversation.offered
    )


def chosen(offered: tuple[str, ...], event: Event) -> str | None:
    """The entry that an answer picks, out of those on offer; None when it picks none."""
    match event.kind:
        case Kind.AFFIRM | Kind.BOTH | Kind.CHOOSE:
            return offered[0] if offered else None
        case Kind.NUMBER | Kind.CHOICE:
            place = PLACES.get(event.value or "", len(offered))
            return offered[place] if place < len(offered) else None
        case Kind.START if not event.form:
            return next((entry for entry in offered if entry.partition("-")[0] == event.value), None)
    return None


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Which one?"."""
    entry = chosen(conversation.choices, event)
    if entry is not None:
        drill_, _, form = entry.partition("-")
        return drill.start(table, drill_, form, table.new_id())
    same = again(table, conversation)
    match event.kind:
        case Kind.IDEAS if event.value:
            return take(table, event)
        case Kind.ANOTHER | Kind.NEXT | Kind.SKIP | Kind.IDEAS:
            return others(table, conversation)
        case Kind.WHY:
            about = conversation.choices[0].partition("-")[0]
            return same.after(Say(about, "why"))
        case Kind.HELP | Kind.RECORDING:
            told = "repair-recording" if event.kind is Kind.RECORDING else "opening-help"
            return same.after(Say(told))
        case Kind.REPEAT:
            return same
        case kind if kind in LEAVING or kind in {Kind.DENY, Kind.CANCEL, Kind.LEAVE_IT}:
            return leaving(table, Say("repair-goodbye"))
        case kind:
            return repair.unheard_outside(table, conversation, same, kind)


def answer_after_fight(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Something calm for tonight, or something for one of you alone?"."""
    match event.kind:
        case Kind.DENY | Kind.CANCEL | Kind.LEAVE_IT | Kind.NEXT | Kind.SKIP:
            return leaving(table, Say("choosing-fight_no"))
        case kind if kind in LEAVING:
            return leaving(table, Say("repair-goodbye"))
        case Kind.CHOOSE:
            return offer(table, Wish(calm=True))
        case kind:
            asked = asking(table, Asks.AFTER_FIGHT, Say("choosing-fight"))
            return asked if kind is Kind.REPEAT else repair.unheard_outside(table, conversation, asked, kind)


def _forms(table: Table, plan: Plan, wish: Wish) -> Iterator[str]:
    usual = table.practice(plan.drill.id).form
    for form in sorted(plan.drill.forms, key=lambda id_: id_ != usual):
        shape = plan.drill.forms[form]
        is_solo = plan.people(form) == (1, 1)
        is_for_whoever_is_here = is_solo and (table.is_calm or table.company.count == 1)
        if wish.alone != is_solo and not is_for_whoever_is_here:
            continue
        # After a hard word nothing that takes two is offered; something quiet is, to whoever asks for it.
        is_quiet = QUIET in plan.drill.tags and wish.calm
        if (wish.calm or table.is_calm) and not is_solo and not is_quiet:
            continue
        if wish.minutes and shape.minutes > wish.minutes:
            continue
        company = replace(table.company, count=1) if is_solo else table.company
        if fits(plan, form, company) and (wish.minutes or not shape.brief):
            yield form


def _shuffled(table: Table, drill: str) -> str:
    key = f"{table.day_began.date()}\n{drill}".encode()
    return blake2b(key, key=table.household.salt.encode(), digest_size=8).hexdigest()


def _after_a_fight(table: Table) -> Decision:
    """One question; for tonight nothing that takes two: a quarrel is no time to practise on each other."""
    household = calmed(table.household, table.now)
    quiet = replace(table, household=household, unfinished=())
    return asking(quiet, Asks.AFTER_FIGHT, Say("choosing-fight"))
