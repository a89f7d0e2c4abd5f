"""Time together: what people wish for, and what a home remembers of ideas. No word anybody said."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

# An idea that was let go of may come again so many days after it was heard, one that was done after so many.
REST_AFTER_HEARD = timedelta(days=60)
REST_AFTER_DONE = timedelta(days=180)
# A kind counts no more than this for or against it, however often it was taken or let go of.
MOST_TASTE = 3
MOST_PLANS = 10
A_WEEK = timedelta(days=7)
# An idea of the home's own goes by this and the id of the note that holds its words.
OWN = "own:"


@dataclass(frozen=True, slots=True)
class Wish:
    """What an idea is to be like, as far as it was said; what was not said is empty.

    `minutes` is the most it may take (0: not said); `span` a longer stretch instead: "evening",
    "half_day", "weekend", or "weekly" for something each week. `people`: "alone", "pair" or "more";
    `child`: the age of the youngest who takes part, in years; `far`: they are apart, on a call. `place`:
    "in", "out", "table", "bed" or "car"; `energy`: "low" or "high"; `weather`: "rain", "hot", "cold" or
    "snow". `kinds` and `not_kinds` are kinds of idea that are wanted and are not, `needs` flags that it
    must have. `strangers` is how many first names were said that nobody here has, `missed`: there was
    more in it than was understood. `practice`: a practice was asked for in place of an idea,
    "together_hobby" or "protected_window"; `length`: "shorter" or "longer" than what was offered before.
    """

    minutes: int = 0
    span: str = ""
    people: str = ""
    child: int | None = None
    far: bool = False
    place: str = ""
    energy: str = ""
    weather: str = ""
    kinds: tuple[str, ...] = ()
    not_kinds: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    strangers: int = 0
    missed: bool = False
    practice: str = ""
    length: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """An idea on the home's list; `on` is its day (None: some day), `weekly`: each week on that day."""

    idea: str
    on: date | None = None
    weekly: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """The record: when each idea was last heard and last done, those never wanted again, what is planned.

    Days are counted as `date.toordinal` does: three hundred ideas take some 8 kilobytes. `taste` says
    for a kind of idea how much oftener it was taken than let go of, from -3 to 3. `last` is the idea that
    was taken last.
    """

    heard: Mapping[str, int] = field(default_factory=dict)
    done: Mapping[str, int] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    taste: Mapping[str, int] = field(default_factory=dict)
    plans: tuple[Planned, ...] = ()
    last: str = ""


def told(together: Together, idea: str, on: date) -> Together:
    """The record once an idea was offered on a day."""
    return replace(together, heard={**together.heard, idea: on.toordinal()})


def taken(together: Together, idea: str) -> Together:
    """The record once people set out to do an idea."""
    return replace(together, last=idea)


def done(together: Together, idea: str, on: date) -> Together:
    """The record once an idea was done on a day: off the list, or there again a week later."""
    later = _moved_on(together, idea, on)
    return replace(later, done={**together.done, idea: on.toordinal()}, last=idea)


def left(together: Together, idea: str, on: date) -> Together:
    """The record once it was said that they did not do it: off the list, or there again a week later."""
    return replace(_moved_on(together, idea, on), last="" if together.last == idea else together.last)


def unwanted(together: Together, idea: str) -> Together:
    """The record without an idea that is never to come again."""
    never = (*together.never, *({idea} - {*together.never}))
    plans = tuple(plan for plan in together.plans if plan.idea != idea)
    last = "" if together.last == idea else together.last
    return replace(together, never=never, plans=plans, last=last)


def liked(together: Together, kind: str, by: int) -> Together:
    """The record once an idea of a kind was taken (1) or let go of (-1)."""
    taste = max(-MOST_TASTE, min(MOST_TASTE, together.taste.get(kind, 0) + by))
    return replace(together, taste={**together.taste, kind: taste})


def planned(together: Together, plan: Planned) -> Together:
    """The record with this on the list, in the order of days; on a full one the farthest gives way."""
    others = [other for other in together.plans if other.idea != plan.idea][: MOST_PLANS - 1]
    plans = sorted((*others, plan), key=lambda one: one.on or date.max)
    return replace(together, plans=tuple(plans))


def without_own(together: Together, notes: frozenset[str]) -> Together:
    """The record without the home's own ideas whose notes (by id) are gone."""
    gone = {f"{OWN}{note}" for note in notes}
    return replace(
        together,
        heard={idea: day for idea, day in together.heard.items() if idea not in gone},
        done={idea: day for idea, day in together.done.items() if idea not in gone},
        never=tuple(idea for idea in together.never if idea not in gone),
        plans=tuple(plan for plan in together.plans if plan.idea not in gone),
        last="" if together.last in gone else together.last,
    )


def _moved_on(together: Together, idea: str, on: date) -> Together:
    """The record in which what is weekly waits for its next day, and what was for once is off the list."""
    plans = []
    for plan in together.plans:
        if plan.idea != idea:
            plans.append(plan)
        elif plan.weekly and plan.on is not None:
            weeks = max(0, (on - plan.on).days // A_WEEK.days) + 1
            plans.append(replace(plan, on=plan.on + weeks * A_WEEK))
    return replace(together, plans=tuple(sorted(plans, key=lambda one: one.on or date.max)))
