"""What the home has planned: an idea put on its list, told again, done or left."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from skill.dialogue import aside, own_ideas
from skill.dialogue.outcome import finished, leaving
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import forget
from skill.domain.acts import Act, Argument, Ref, Say
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.household import Household
from skill.domain.quality_time import Planned, Together, done, left, planned, taken, without_own
from skill.domain.rights import Right, Standing
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.SAVE_FOR, Kind.PLANS, Kind.DID_IT, Kind.SKIPPED_IT})
DRILL, POOL, OWN_FORM = "quality_time", "ideas", "own"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
IN_DAYS = {"today": 0, "tomorrow": 1, "day_after_tomorrow": 2, "next_week": 7}
WEEKEND = "saturday"
A_WEEK = 7
# "Forget our plans": none of them is wanted any more.
ALL = "plans"
# Nobody listens to a longer list.
MOST_TOLD = 3
ONLY_KNOWN = Say("people-only_known")


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """To save an idea for a day, to hear what is planned, or to say what became of it."""
    if not table.may(Right.KEEP) or (table.standing is Standing.STRANGER and event.kind is not Kind.SAVE_FOR):
        return aside.back(table, conversation, ONLY_KNOWN)
    match event.kind:
        case Kind.SAVE_FOR:
            return _saved(table, conversation, event.value or "")
        case Kind.PLANS:
            return aside.back(table, conversation, *_told(table))
    if event.value == ALL and not table.may(Right.ANYBODYS):
        return aside.back(table, conversation, ONLY_KNOWN)
    if event.value == ALL:
        emptied = replace(table, together=replace(table.together, plans=()))
        return aside.back(emptied, conversation, Say("quality_time-no_plans_left"))
    return _came_of_it(table, conversation, was_done=event.kind is Kind.DID_IT)


def shown(table: Table, idea: str) -> Say:
    """An idea as it is offered."""
    words = own_ideas.words_of(table, idea)
    if words is not None:
        return Say("quality_time-offer_own", args={"words": words})
    minutes = table.catalog.ideas[idea].minutes
    return Say("quality_time-offer", args={"idea": Ref(f"{POOL}-{idea}"), "minutes": minutes})


def is_sayable(table: Table, idea: str) -> bool:
    """Whether an idea can be told here, to this voice: it has words in this language, or is theirs."""
    return own_ideas.words_of(table, idea) is not None or (
        idea in table.catalog.ideas and table.deck.has(POOL, 1, idea)
    )


def due_today(table: Table) -> str:
    """What is planned for today and was not offered today yet; "" for nothing."""
    if table.standing is Standing.STRANGER:
        return ""
    today = table.day.toordinal()
    for plan in table.together.plans:
        is_new = table.together.heard.get(plan.idea) != today
        if _is_due(plan, table.day) and is_new and is_sayable(table, plan.idea):
            return plan.idea
    return ""


def _is_due(plan: Planned, day: date) -> bool:
    """Whether a plan is for this day; what is weekly, for each such day from its first."""
    if plan.on is None or plan.on > day:
        return False
    return plan.on == day or (plan.weekly and plan.on.weekday() == day.weekday())


def day_in(event: Event) -> str | None:
    """The day that an answer to "Which day?" names in words that mean something else elsewhere."""
    if event.kind is Kind.LATER:
        return "someday"
    return "tomorrow" if event.kind is Kind.CHOICE and event.value == "for_tomorrow" else None


def _saved(table: Table, conversation: Conversation | None, day: str) -> Decision:
    idea = _at_hand(table, conversation)
    if not idea:
        return aside.back(table, conversation, Say("quality_time-nothing_to_save"))
    on = _date(table.day, day)
    found = table.catalog.ideas.get(idea)
    plan = Planned(idea, on, weekly=on is not None and found is not None and "weekly" in found.flags)
    kept = replace(table, together=planned(table.together, plan))
    if on is None:
        said = Say("quality_time-saved_someday")
    else:
        said = Say(
            "quality_time-saved_weekly" if plan.weekly else "quality_time-saved", args=_when(table, on)
        )
    in_a_drill = conversation is not None and conversation.state is not None
    return aside.back(kept, conversation, said) if in_a_drill else leaving(kept, said)


def _at_hand(table: Table, conversation: Conversation | None) -> str:
    """The idea that is on offer, or being done."""
    if conversation is None:
        return ""
    if conversation.asks in {Asks.IDEA, Asks.WHICH_DAY} and conversation.choices:
        return conversation.choices[-1]
    state = conversation.state
    if state is None or state.drill != DRILL:
        return ""
    return state.drawn.get(POOL, table.together.last)


def _date(today: date, day: str) -> date | None:
    """The day that is meant; a weekday is the next one that comes, None is some day."""
    if day in IN_DAYS:
        return today + timedelta(days=IN_DAYS[day])
    weekday = WEEKEND if day == "weekend" else day
    if weekday not in WEEKDAYS:
        return None
    ahead = (WEEKDAYS.index(weekday) - today.weekday()) % A_WEEK
    return today + timedelta(days=ahead or A_WEEK)


def _when(table: Table, on: date) -> dict[str, Argument]:
    name = {table.day: "today", table.day + timedelta(days=1): "tomorrow"}.get(on, WEEKDAYS[on.weekday()])
    return {"when": Ref(f"quality_time-{name}")}


def _told(table: Table) -> Iterator[Act]:
    sayable = [plan for plan in table.together.plans if is_sayable(table, plan.idea)]
    if not sayable:
        yield Say("quality_time-no_plans")
    for plan in sayable[:MOST_TOLD]:
        yield _plan(table, plan)
    if len(sayable) > MOST_TOLD:
        yield Say("quality_time-plans_more", args={"count": len(sayable) - MOST_TOLD})


def _plan(table: Table, plan: Planned) -> Say:
    idea: Argument = own_ideas.words_of(table, plan.idea) or Ref(f"{POOL}-{plan.idea}")
    if plan.on is None:
        return Say("quality_time-plan_someday", args={"idea": idea})
    day = {table.day: "_today", table.day + timedelta(days=1): "_tomorrow"}.get(plan.on, "")
    if plan.on < table.day and not plan.weekly:
        day = "_past"
    args = (
        {"idea": idea} if day else {"idea": idea, "when": Ref(f"quality_time-{WEEKDAYS[plan.on.weekday()]}")}
    )
    return Say(f"quality_time-plan{day or ('_weekly' if plan.weekly else '')}", args=args)


def remembered(table: Table, decision: Decision) -> Decision:
    """The decision with what the record learns of it: an idea that is done now, own ideas that are gone."""
    together = decision.together
    if _plays(decision.household) > _plays(table.household) and (idea := _finished(table, together)):
        together = done(together, idea, table.day)
    if decision.notes is not None:
        gone = {note.id for note in table.notes} - {note.id for note in decision.notes}
        together = without_own(together, frozenset(gone)) if gone else together
    return decision if together is decision.together else replace(decision, together=together)


def _finished(table: Table, together: Together) -> str:
    """The idea that was done: named in this turn, else the one whose steps they are in, else the last one."""
    state = table.conversation.state if table.conversation else None
    if together.last != table.together.last or state is None or state.drill != DRILL:
        return together.last
    return state.drawn.get(POOL, together.last)


def _plays(household: Household) -> int:
    practice = household.practices.get(DRILL)
    return sum(practice.finished.values()) if practice else 0


def _came_of_it(table: Table, conversation: Conversation | None, *, was_done: bool) -> Decision:
    """What was begun or planned last is done, for all who are here, or it is left; both are fine."""
    entry = next((e for e in table.unfinished if e.state.drill == DRILL and table.may_hear_of(e)), None)
    together = table.together
    idea = entry.state.drawn.get(POOL, together.last) if entry else _planned_last(table)
    if not idea:
        return aside.back(table, conversation, Say(_nothing_meant(table, was_done=was_done)))
    household = table.household
    if was_done:
        household = finished(table, household, entry.state if entry else _as_played(table, idea))
    together = taken(together, idea) if was_done else left(together, idea, table.day)
    unfinished = forget(table.unfinished, entry.run) if entry else table.unfinished
    is_playing = entry is not None and conversation is not None and conversation.run == entry.run
    said = Say("quality_time-did_it" if was_done else "quality_time-skipped")
    after = replace(table, together=together, household=household, unfinished=unfinished)
    return aside.back(after, None if is_playing else conversation, said)


def _nothing_meant(table: Table, *, was_done: bool) -> str:
    """What is said where nothing is planned or begun: that it is counted already, or that it is fine."""
    if not was_done:
        return "quality_time-skipped"
    is_done = table.together.done.get(table.together.last) == table.day.toordinal()
    return "quality_time-counted" if is_done else "quality_time-nothing_done"


def _planned_last(table: Table) -> str:
    """The plan whose day is today or was last, else the next one."""
    dated = [plan for plan in table.together.plans if plan.on is not None]
    past = [plan for plan in dated if plan.on is not None and plan.on <= table.day]
    return (past[-1] if past else dated[0]).idea if dated else ""


def _as_played(table: Table, idea: str) -> DrillState:
    found = table.catalog.ideas.get(idea)
    form = f"for_{found.minutes}" if found else OWN_FORM
    return DrillState(DRILL, form, table.plan(DRILL).first)
