"""What a wish comes to here and now, and whether an idea is that: pure, and never loud where others sleep."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from skill.content.ideas import Idea
from skill.domain.quality_time import Wish

# Children whose age nobody told are old enough for what is made for this age, and no older.
AGE_UNTOLD = 7
# Younger ones are on a lap or on the floor beside it; what is made for them is for nobody else.
LITTLE = 4
# From then on nothing loud where children live, and an hour or two later nowhere.
BEDTIME, NIGHT, NIGHT_ENDS = 20, 22, 6
HOT_HOURS = range(11, 17)
MORNING_ENDS, EVENING_BEGINS = 11, 17
# Where nobody said how long: no more than this.
MINUTES_UNTOLD = 30
# The stretches that people name, in minutes from and to.
SPANS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"evening": (60, 180), "half_day": (90, 240), "weekend": (180, 480)}
)
WEEKLY = "weekly"
GROWN_UP = 18
MOST_MINUTES = 24 * 60
NONE: frozenset[str] = frozenset()
HOT = frozenset({"hot"})
# Who wants no talk wants nobody to tell anything, and who wants no game none in another coat.
_LIKE = {"talking": ("talking", "remembering", "pretending"), "playing": ("playing", "pretending")}
_ENERGIES = {"low": frozenset({1}), "high": frozenset({2, 3})}
# Needs that mean the absence of a flag.
_WITHOUT = {"tidy": "messy", "free": "low_cost"}
# What is done outdoors must be good for that weather; snow is cold.
_OUTSIDE = {"hot": HOT, "rain": frozenset({"rain"}), "cold": frozenset({"cold"}), "snow": frozenset({"cold"})}
_DAYPARTS = frozenset({"", "morning", "day", "evening"})


@dataclass(frozen=True, slots=True)
class Around:
    """What an idea has to suit beside the wish.

    `hour` and `season` are the home's; `count` is how many are known to be here (0: nobody said), `has_child`
    whether a child is among them, `lives_with_child` whether one lives here.
    """

    hour: int
    season: str
    count: int = 0
    has_child: bool = False
    lives_with_child: bool = False

    @property
    def daypart(self) -> str:
        """The part of the day, as ideas name it."""
        if NIGHT_ENDS <= self.hour < MORNING_ENDS:
            return "morning"
        return "day" if MORNING_ENDS <= self.hour < EVENING_BEGINS else "evening"

    @property
    def is_late(self) -> bool:
        """Whether children are in bed by now, as a rule."""
        return self.hour >= BEDTIME or self.hour < NIGHT_ENDS

    @property
    def is_quiet(self) -> bool:
        """Whether others want to sleep: where children live, and at night anywhere."""
        return self.is_late and (self.lives_with_child or self.hour >= NIGHT or self.hour < NIGHT_ENDS)


@dataclass(frozen=True, slots=True)
class Sought:
    """What a wish comes to here and now: what an idea must be, must have and must not.

    Minutes from `least` to `most`; it must be for all of `who`, from `least_age` to `age` on, in
    one of the places of `where`. `outside` are flags that it must have where it is done outdoors, as all are
    when `is_out`; `is_hot`: what is lively must be fine in the heat.
    """

    least: int
    most: int
    who: frozenset[str]
    age: int
    least_age: int
    where: frozenset[str]
    energies: frozenset[int]
    kinds: frozenset[str]
    not_kinds: frozenset[str]
    flags: frozenset[str]
    without: frozenset[str]
    outside: frozenset[str]
    seasons: frozenset[str]
    dayparts: frozenset[str]
    weathers: frozenset[str]
    is_out: bool
    is_hot: bool


def fits(idea: Idea, sought: Sought) -> bool:
    """Whether an idea respects every word of a wish, and the hour, the season and who is here."""
    if not (sought.least <= idea.minutes <= sought.most and sought.who.issubset(idea.who)):
        return False
    if not (sought.least_age <= idea.age <= sought.age and sought.where.intersection(idea.where)):
        return False
    is_of_kind = idea.kind in sought.kinds or not sought.kinds
    if not is_of_kind or idea.kind in sought.not_kinds or idea.energy not in sought.energies:
        return False
    is_now = idea.season in sought.seasons and idea.daypart in sought.dayparts
    if not (is_now and idea.weather in sought.weathers):
        return False
    flags = sought.flags | (sought.outside if sought.is_out or "in" not in idea.where else NONE)
    if sought.is_hot and idea.energy > 1:
        flags |= HOT
    return flags.issubset(idea.flags) and not sought.without.intersection(idea.flags)


def sought(wish: Wish, around: Around) -> Sought:
    """What a wish comes to, together with the hour, the season and who is here."""
    least, most = SPANS.get(wish.span, (0, wish.minutes or MINUTES_UNTOLD))
    if wish.span == WEEKLY:
        most = MOST_MINUTES
    who, age = _people(wish, around)
    is_out = wish.place == "out"
    is_summer_noon = around.season == "summer" and around.hour in HOT_HOURS
    is_for_now = wish.span in {"", "evening"}
    return Sought(
        least=least,
        most=most,
        who=who,
        age=age,
        least_age=0 if age < LITTLE else LITTLE,
        where=_where(wish, around),
        energies=_ENERGIES.get(wish.energy, frozenset({1, 2, 3})),
        kinds=frozenset(wish.kinds),
        not_kinds=frozenset(kind for refused in wish.not_kinds for kind in _LIKE.get(refused, (refused,))),
        flags=_flags(wish, around),
        without=frozenset(flag for need, flag in _WITHOUT.items() if need in wish.needs)
        | (NONE if wish.span == WEEKLY else frozenset({WEEKLY})),
        outside=NONE if wish.far else _OUTSIDE.get(wish.weather or ("hot" if is_summer_noon else ""), NONE),
        seasons=frozenset({"", around.season, *(("winter",) if wish.weather == "snow" else ())}),
        dayparts=frozenset({"", "evening" if wish.span else around.daypart}) if is_for_now else _DAYPARTS,
        weathers=frozenset({"", wish.weather}),
        is_out=is_out,
        is_hot=wish.weather == "hot",
    )


def _people(wish: Wish, around: Around) -> tuple[frozenset[str], int]:
    """For whom an idea must be, and from which age on at most."""
    child = wish.child
    is_told = bool(wish.people) or child is not None
    if not is_told and (around.has_child or (not around.count and around.lives_with_child)):
        child = AGE_UNTOLD
    if wish.far:
        return frozenset({"far"}), GROWN_UP if child is None else child
    if child is not None:
        return frozenset({"family"}), child
    count = {"alone": 1, "pair": 2, "more": 3}.get(wish.people, around.count)
    if not count:  # nobody said who it is for: what two can do as well as a family
        return frozenset({"pair", "family"}), AGE_UNTOLD
    # "Just us two", while three are here, may be two without the child.
    is_with_child = around.has_child and count >= around.count
    who = {1: "alone", 2: "pair"}.get(count, "friends")
    return frozenset({who}), AGE_UNTOLD if is_with_child else GROWN_UP


def _where(wish: Wish, around: Around) -> frozenset[str]:
    if wish.far:
        return frozenset({"call"})
    if wish.place:
        return frozenset({wish.place})
    is_weary = wish.energy == "low" and around.daypart == "evening"
    has_sleepers = "quiet" in wish.needs  # whoever wakes needs somebody there
    is_inside = wish.weather in {"rain", "snow", "cold"} or is_weary or has_sleepers or around.is_late
    return frozenset({"in"} if is_inside and not wish.span else {"in", "out"})


def _flags(wish: Wish, around: Around) -> frozenset[str]:
    """What an idea must have: what is needed, and that nobody is woken by it."""
    needs = {need for need in wish.needs if need not in _WITHOUT}
    is_for_later = bool(wish.span) and wish.span != "evening"
    return frozenset(needs | ({"quiet"} if around.is_quiet and not is_for_later else set()) | _weekly(wish))


def _weekly(wish: Wish) -> set[str]:
    return {WEEKLY} if wish.span == WEEKLY else set()
