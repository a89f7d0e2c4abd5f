"""Which idea it is to be: the nearest that there is, another kind next, rested, and the same everywhere."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from skill.bootstrap import data_folder
from skill.content import loader
from skill.content.ideas import Idea
from skill.content.word_checks import read_languages
from skill.dialogue import ideas
from skill.dialogue.ideas import Before, Choice, Order, has_rested, is_own
from skill.dialogue.sought import Around, fits, sought
from skill.domain.quality_time import Together, Wish, done, liked, told

TODAY = date(2026, 11, 22)
A_DAY = timedelta(days=1)
# So often a choice is made to see how likely it is, and so far off a share may be: four standard errors.
DAYS, OFF = 2000, 0.045
EVENING = Around(hour=19, season="autumn", count=2)
LATE = Around(hour=21, season="autumn", count=2, lives_with_child=True)
TALK = Idea("talk", 10, ["pair"], ["in"], 1, "talking", ["quiet", "phone_free", "sitting"])
DANCE = Idea("dance", 10, ["pair"], ["in"], 3, "moving", ["phone_free"])
MESSY = Idea("paint", 10, ["pair"], ["in"], 1, "making", ["sitting", "messy"])
HUM = Idea("hum", 10, ["pair"], ["in"], 1, "music", ["quiet", "phone_free", "sitting"])
enough = settings(max_examples=300, deadline=None, database=None)


def like(idea: Idea, id_: str, **but: Any) -> Idea:
    """Another idea like this one, but for what is named."""
    return structs.replace(idea, id=id_, **but)


def chosen(
    among: Iterable[Idea],
    wish: Wish = Wish(minutes=20),  # noqa: B008 - frozen
    around: Around = EVENING,
    *,
    own: Sequence[str] = (),
    together: Together = Together(),  # noqa: B008 - frozen
    day: date = TODAY,
    key: str = "home",
    before: Before = ideas.NOTHING,
) -> Choice | None:
    """What this home hears on this day."""
    return ideas.chosen(among, own, wish, around, together, Order(key, day), before)


def shares(days: int, *among: Idea, wish: Wish = Wish(minutes=10), **more: Any) -> Counter[str]:  # noqa: B008
    """How often each comes on so many days, in whatever order they are written."""
    heard: Counter[str] = Counter()
    for day in range(days):
        written = among if day % 2 else among[::-1]
        choice = chosen(written, wish, day=TODAY + day * A_DAY, **more)
        assert choice is not None
        assert not choice.again
        heard[choice.idea] += 1
    return heard


# What fits


def test_only_what_fits_comes_and_nothing_is_bent_for_it() -> None:
    for day in range(20):
        assert chosen([DANCE, TALK], Wish(energy="low"), day=TODAY + day * A_DAY) == Choice("talk")


def test_where_there_is_nothing_there_is_nothing() -> None:
    assert chosen([]) is None
    assert chosen([], own=("own:1",), together=Together(never=("own:1",))) is None


# What is bent, and said


@pytest.mark.parametrize(
    ("wish", "idea", "bent"),
    [
        (Wish(kinds=("music",)), TALK, ("kinds",)),
        (Wish(energy="low"), DANCE, ("energy",)),
        (Wish(energy="high"), TALK, ("energy",)),
        (Wish(minutes=5), TALK, ("minutes",)),
        (Wish(minutes=14), like(TALK, "talk", minutes=15), ("minutes",)),
        (Wish(span="evening"), TALK, ("span",)),
        (Wish(span="half_day"), like(TALK, "talk", minutes=60), ("span",)),
        (Wish(span="weekend"), like(TALK, "talk", minutes=120), ("span",)),
        (Wish(span="weekly"), like(TALK, "talk", minutes=60), ("span",)),
        (Wish(needs=("tidy",)), MESSY, ("needs",)),
        (Wish(needs=("phone_free",)), like(TALK, "talk", flags=[]), ("needs",)),
        (Wish(people="more"), TALK, ("people",)),
        (Wish(place="out"), TALK, ("place",)),
        (Wish(place="bed"), TALK, ("place",)),
        (Wish(kinds=("music",), energy="low"), DANCE, ("kinds", "energy")),
        (Wish(minutes=5, needs=("tidy", "sitting")), MESSY, ("minutes", "needs")),
        (
            Wish(5, kinds=("music",), energy="high", needs=("tidy",), people="more", place="table"),
            MESSY,
            ("kinds", "energy", "minutes", "needs", "people", "place"),
        ),
    ],
)  # fmt: skip
def test_the_nearest_idea_comes_with_what_was_bent_for_it(
    wish: Wish, idea: Idea, bent: tuple[str, ...]
) -> None:
    assert chosen([idea], wish) == Choice(idea.id, bent)


@pytest.mark.parametrize(
    ("wish", "nearer", "farther"),
    [
        (Wish(kinds=("music",), energy="low"), TALK, like(HUM, "far", energy=2)),
        (Wish(energy="low", minutes=5), like(DANCE, "near", minutes=5), like(TALK, "far", minutes=15)),
        (Wish(minutes=5, needs=("tidy",)), like(TALK, "near", minutes=15), like(MESSY, "far", minutes=5)),
        (Wish(span="evening", needs=("tidy",)), TALK, like(MESSY, "far", minutes=60)),
        (Wish(needs=("tidy",), people="more"), like(MESSY, "near", who=["friends"]), TALK),
        (Wish(people="more", place="bed"), like(HUM, "by", where=["bed"]), like(HUM, "far", who=["friends"])),
        # Two points of the least are farther than one of the most.
        (Wish(kinds=("music",), energy="low", place="table"), HUM, like(DANCE, "far", where=["table"])),
    ],
)  # fmt: skip
def test_the_least_is_bent_first(wish: Wish, nearer: Idea, farther: Idea) -> None:
    for among in ([nearer, farther], [farther, nearer]):
        choice = chosen(among, wish)
        assert choice is not None
        assert choice.idea == nearer.id
        assert len(choice.bent) == 1
    assert chosen([farther], wish) is not None


@pytest.mark.parametrize(
    ("wish", "around", "idea"),
    [
        # Age, also where nobody told it.
        (Wish(child=6), EVENING, like(TALK, "talk", who=["family"], age=7)),
        (Wish(), replace(EVENING, has_child=True), like(TALK, "talk", who=["family"], age=12)),
        (Wish(child=6, far=True), EVENING, like(TALK, "talk", who=["far"], where=["call"], age=7)),
        # Sleep: said, and by the clock.
        (Wish(needs=("quiet", "tidy")), EVENING, DANCE),
        (Wish(energy="high"), LATE, DANCE),
        (Wish(span="evening"), LATE, DANCE),
        (Wish(span="weekend"), LATE, like(DANCE, "dance", minutes=60)),
        # Money, and bodies.
        (Wish(needs=("free", "phone_free")), EVENING, like(TALK, "talk", flags=["low_cost"])),
        (Wish(needs=("sitting", "tidy")), EVENING, DANCE),
        (Wish(needs=("no_seeing",)), EVENING, TALK),
        (Wish(needs=("no_hearing",)), EVENING, TALK),
        # Heat and other weather.
        (Wish(weather="hot", energy="high"), EVENING, DANCE),
        (Wish(place="out"), Around(12, "summer", 2), like(TALK, "walk", where=["out"])),
        (Wish(place="out", weather="rain"), EVENING, like(TALK, "walk", where=["out"])),
        (Wish(weather="cold"), EVENING, like(TALK, "walk", where=["out"])),
        (Wish(kinds=("talking",)), EVENING, like(TALK, "snowman", weather="snow")),
        # Season and part of the day.
        (Wish(kinds=("talking",)), EVENING, like(TALK, "leaves", season="spring")),
        (Wish(span="weekend"), EVENING, like(TALK, "leaves", season="spring", minutes=180)),
        (Wish(kinds=("talking",)), EVENING, like(TALK, "breakfast", daypart="morning")),
        # A kind that they refused, who they are, and time from a quarter of an hour on.
        (Wish(energy="low", not_kinds=("talking",)), EVENING, TALK),
        (Wish(people="alone", energy="low"), EVENING, TALK),
        (Wish(people="pair", place="out"), EVENING, like(TALK, "talk", who=["family"])),
        (Wish(far=True, energy="low"), EVENING, TALK),
        (Wish(minutes=15), EVENING, like(TALK, "talk", minutes=20)),
        (Wish(minutes=5), EVENING, like(TALK, "talk", minutes=20)),
        (Wish(span="weekly"), EVENING, like(TALK, "talk", minutes=90)),
        # Nobody wished for something each week.
        (Wish(span="evening"), EVENING, like(TALK, "talk", flags=["weekly"])),
    ],
)
def test_what_is_never_bent(wish: Wish, around: Around, idea: Idea) -> None:
    assert chosen([idea], wish, around) is None


# The property behind both: each word of a wish, in words of its own

TIME = {"evening": (60, 180), "half_day": (90, 240), "weekend": (180, 480), "weekly": (0, 1440)}
RESPECTED: dict[str, Callable[[Idea, Wish], bool]] = {
    "kinds": lambda i, w: not w.kinds or i.kind in w.kinds,
    "energy": lambda i, w: not w.energy or (i.energy == 1) is (w.energy == "low"),
    "minutes": lambda i, w: not w.minutes or bool(w.span) or i.minutes <= w.minutes,
    "span": lambda i, w: not w.span or TIME[w.span][0] <= i.minutes <= TIME[w.span][1],
    "needs": lambda i, w: (
        ("tidy" not in w.needs or "messy" not in i.flags)
        and ("phone_free" not in w.needs or "phone_free" in i.flags)
    ),
    "people": lambda i, w: w.far or w.child is not None or w.people != "more" or "friends" in i.who,
    "place": lambda i, w: w.far or not w.place or w.place in i.where,
}
NEVER_BENT: dict[str, Callable[[Idea, Wish, Around], bool]] = {
    "age": lambda i, w, a: w.child is None or i.age <= w.child,
    "age of a child here": lambda i, w, a: bool(w.people) or not a.has_child or i.age <= (w.child or 7),
    "the little ones": lambda i, w, a: i.age > 0 or (w.child is not None and w.child < 4),
    "alone": lambda i, w, a: w.far or w.child is not None or w.people != "alone" or "alone" in i.who,
    "pair": lambda i, w, a: w.far or w.child is not None or w.people != "pair" or "pair" in i.who,
    "family": lambda i, w, a: w.far or w.child is None or "family" in i.who,
    "far": lambda i, w, a: not w.far or ("far" in i.who and "call" in i.where),
    "refused": lambda i, w, a: i.kind not in w.not_kinds,
    "quiet": lambda i, w, a: "quiet" not in w.needs or "quiet" in i.flags,
    "night": lambda i, w, a: w.span in TIME or 6 <= a.hour < 22 or "quiet" in i.flags,
    "children asleep": lambda i, w, a: (
        w.span in TIME or not a.lives_with_child or 6 <= a.hour < 20 or "quiet" in i.flags
    ),
    "money": lambda i, w, a: "free" not in w.needs or "low_cost" not in i.flags,
    "bodies": lambda i, w, a: {"sitting", "no_seeing", "no_hearing"} & {*w.needs} <= {*i.flags},
    "heat": lambda i, w, a: w.weather != "hot" or "hot" in i.flags or i.energy == 1,
    "heat outdoors": lambda i, w, a: (
        a.season != "summer" or not 11 <= a.hour < 17 or w.far or i.where != ["out"] or "hot" in i.flags
    ),
    # Where it snows it is winter, whatever the month.
    "season": lambda i, w, a: i.season in {"", a.season, "winter" if w.weather == "snow" else ""},
    "weather": lambda i, w, a: i.weather in {"", w.weather},
}


def _made_up() -> list[Idea]:
    """A few hundred ideas, each different, none of them real."""
    random = Random(6)  # noqa: S311 - nothing secret is in them

    def some(of: Sequence[str], least: int) -> list[str]:
        return random.sample(of, random.randint(least, len(of)))

    flags = ["quiet", "phone_free", "sitting", "no_seeing", "no_hearing", "rain", "hot", "cold"]
    bad = ["messy", "low_cost", "weekly"]
    return [
        Idea(
            id=f"made up {number}",
            minutes=random.choice([5, 10, 10, 15, 20, 30, 60, 120, 240]),
            who=some(["alone", "pair", "family", "friends", "far"], 3),
            where=some(["in", "out", "table", "bed", "call"], 2),
            energy=random.choice([1, 1, 2, 3]),
            kind=random.choice(["music", "talking", "making", "moving"]),
            flags=some(flags, 4) + random.choices([[], [random.choice(bad)]], (3, 1))[0],
            season=random.choice(["", "", "", "", "summer", "winter"]),
            age=random.choice([0, 4, 4, 4, 7, 7, 12, 18]),
            daypart=random.choice(["", "", "", "", "day", "evening"]),
            weather=random.choice(["", "", "", "", "hot", "rain"]),
        )
        for number in range(300)
    ]


MADE_UP = {idea.id: idea for idea in _made_up()}
kinds = st.lists(st.sampled_from(["music", "talking", "making", "moving"]), max_size=2, unique=True).map(
    tuple
)
needs = st.sampled_from(["quiet", "phone_free", "sitting", "no_seeing", "no_hearing", "tidy", "free"])
wishes = st.builds(
    Wish,
    minutes=st.sampled_from([0, 0, 5, 10, 14, 15, 30, 60]),
    span=st.sampled_from(["", "", "", *TIME]),
    people=st.sampled_from(["", "", "alone", "pair", "more"]),
    child=st.sampled_from([None, None, None, 2, 4, 8, 15]),
    far=st.sampled_from([False, False, False, True]),
    place=st.sampled_from(["", "", "in", "out", "table", "bed"]),
    energy=st.sampled_from(["", "", "low", "high"]),
    weather=st.sampled_from(["", "", "", "rain", "hot", "cold", "snow"]),
    kinds=kinds,
    not_kinds=kinds,
    needs=st.lists(needs, max_size=2, unique=True).map(tuple),
)
arounds = st.builds(
    Around,
    hour=st.integers(0, 23),
    season=st.sampled_from(["winter", "summer", "spring"]),
    count=st.integers(0, 4),
    has_child=st.booleans(),
    lives_with_child=st.booleans(),
)


@enough
@given(wishes, arounds, st.integers(0, 250), st.sampled_from([3, 10, 50, 300]))
def test_every_word_is_respected_but_those_that_are_named(
    wish: Wish, around: Around, first: int, count: int
) -> None:
    choice = chosen([*MADE_UP.values()][first : first + count], wish, around)
    if choice is None:
        return
    idea = MADE_UP[choice.idea]
    broken = {word for word, is_respected in RESPECTED.items() if not is_respected(idea, wish)}
    assert broken <= {*choice.bent}
    assert not [word for word, holds in NEVER_BENT.items() if not holds(idea, wish, around)]
    # What is named was needed: with less of it bent, there was nothing.
    assert bool(choice.bent) is not fits(idea, sought(wish, around))
    assert [*choice.bent] == [word for word in RESPECTED if word in choice.bent]


# Another one next


def test_the_next_is_another_one_and_of_another_kind_while_there_is_any() -> None:
    among = [like(TALK, f"talk {n}") for n in range(9)] + [HUM]
    for day in range(20):
        before = Before(("talk 3", "talk 5"), "talking")
        assert chosen(among, day=TODAY + day * A_DAY, before=before) == Choice("hum")
        left = chosen(among, day=TODAY + day * A_DAY, before=Before(("talk 3", "hum"), "music"))
        assert left is not None
        assert left.idea in {f"talk {n}" for n in range(9)} - {"talk 3"}


def test_where_all_are_of_one_kind_the_next_is_too() -> None:
    among = [TALK, like(TALK, "chat")]
    assert chosen(among, before=Before(("talk",), "talking")) == Choice("chat")
    assert chosen(among, before=Before(("talk", "chat"), "talking")) is None


def test_rather_the_same_kind_than_another_wish() -> None:
    among = [TALK, DANCE]
    assert chosen(among, Wish(energy="low"), before=Before((), "talking")) == Choice("talk")


# Heard, done, never


def test_in_a_dry_cell_too_another_kind_comes_next() -> None:
    heard = {"talk": days_ago(5), "chat": days_ago(4), "hum": days_ago(3)}
    among = [TALK, like(TALK, "chat"), HUM]
    choice = chosen(among, together=Together(heard=heard), before=Before(("talk",), "talking"))
    assert choice == Choice("hum", again=True)


def test_an_idea_of_their_own_is_no_standing_date_and_wakes_nobody() -> None:
    assert chosen([], Wish(span="weekly"), own=("own:1",)) == Choice("own:1", ("span",))
    late = Around(hour=21, season="spring", lives_with_child=True)
    assert chosen([], Wish(), late, own=("own:1",)) is None


def test_whoever_drives_hears_nothing_but_what_can_be_done_in_a_car() -> None:
    assert chosen([TALK, HUM], Wish(place="car")) is None
    assert chosen([TALK, like(HUM, "road", where=["car"])], Wish(place="car")) == Choice("road")


def days_ago(days: int) -> int:
    """A day as the record counts it."""
    return (TODAY - days * A_DAY).toordinal()


@pytest.mark.parametrize(
    ("heard", "was_done", "rested"),
    [
        (None, None, True),
        (0, None, False),
        (1, None, False),
        (59, None, False),
        (60, None, True),
        (None, 59, False),
        (None, 60, False),
        (None, 179, False),
        (None, 180, True),
        (200, 179, False),
        (59, 180, False),
        (60, 180, True),
        # The clock of a home was put back: it was heard, all the same.
        (-1, None, False),
        (None, -1, False),
    ],
)
def test_what_was_heard_rests_for_sixty_days_and_what_was_done_for_a_hundred_and_eighty(
    heard: int | None, was_done: int | None, *, rested: bool
) -> None:
    together = Together(
        heard={} if heard is None else {"talk": days_ago(heard)},
        done={} if was_done is None else {"talk": days_ago(was_done)},
    )
    assert has_rested(together, "talk", TODAY) is rested
    assert chosen([TALK], together=together) == Choice("talk", again=not rested)
    assert has_rested(together, "hum", TODAY)
    theirs = replace(
        together,
        heard={f"own:{id_}": day for id_, day in together.heard.items()},
        done={f"own:{id_}": day for id_, day in together.done.items()},
    )
    expected = Choice("own:talk") if rested else None
    assert chosen([], Wish(), own=("own:talk",), together=theirs) == expected


def test_while_others_have_rested_nothing_comes_again() -> None:
    heard = {f"talk {n}": days_ago(n) for n in range(60)}
    among = [like(TALK, id_) for id_ in heard]
    assert chosen([*among, HUM], together=Together(heard=heard)) == Choice("hum")


def test_a_dry_cell_gives_what_was_heard_the_longest_time_ago_and_says_so() -> None:
    heard = {"talk": days_ago(3), "hum": days_ago(5), "dance": days_ago(4)}
    among = [TALK, DANCE, HUM]
    assert chosen(among, together=Together(heard=heard)) == Choice("hum", again=True)
    # What was done since then was not only heard.
    was_done = Together(heard=heard, done={"hum": days_ago(2), "talk": days_ago(100)})
    assert chosen(among, together=was_done) == Choice("dance", again=True)
    # What was offered just now does not come again, nor what they never want.
    assert chosen(among, together=Together(heard=heard), before=Before(("hum",), "music")) == Choice(
        "dance", again=True
    )
    never = Together(heard=heard, never=("hum", "dance"))
    assert chosen(among, together=never) == Choice("talk", again=True)
    assert chosen(among, together=never, before=Before(("talk",), "talking")) is None


def test_of_two_that_were_heard_on_one_day_it_is_the_same_one_however_they_are_written() -> None:
    heard = Together(heard={"talk": days_ago(3), "hum": days_ago(3)})
    assert chosen([TALK, HUM], together=heard) == chosen([HUM, TALK], together=heard)


def test_rather_the_same_again_than_a_word_that_is_bent() -> None:
    heard = Together(heard={"talk": days_ago(3)})
    assert chosen([TALK, DANCE], Wish(energy="low"), together=heard) == Choice("talk", again=True)
    bent = chosen([DANCE], Wish(energy="low"), together=Together(heard={"dance": days_ago(3)}))
    assert bent == Choice("dance", ("energy",), again=True)


def test_what_they_never_want_never_comes() -> None:
    together = Together(never=("talk", "own:1"))
    for day in range(30):
        assert chosen(
            [TALK, HUM], Wish(), own=("own:1",), together=together, day=TODAY + day * A_DAY
        ) == Choice("hum")
    assert chosen([TALK], Wish(energy="low"), own=("own:1",), together=together) is None


# How likely


def test_what_was_never_heard_is_three_times_as_likely() -> None:
    old = days_ago(1000)
    for together in (Together(heard={"talk": old}), Together(done={"talk": old})):
        heard = shares(DAYS, TALK, HUM, together=together)
        assert heard["hum"] / DAYS == pytest.approx(3 / 4, abs=OFF)


@pytest.mark.parametrize(
    ("wish", "length", "share"),
    [
        (Wish(minutes=20), 20, 3 / (3 + 1.5)),
        # What takes less than a third of the time does not come as long as there is something longer.
        (Wish(minutes=60), 60, 1.0),
        (Wish(minutes=60), 20, 1.0),
        (Wish(minutes=30), 30, 3 / (3 + 1)),
        (Wish(), 30, 1 / 2),
    ],
)
def test_what_fills_the_time_is_up_to_three_times_as_likely(wish: Wish, length: int, share: float) -> None:
    heard = shares(DAYS, like(TALK, "long", minutes=length), HUM, wish=wish)
    assert heard["long"] / DAYS == pytest.approx(share, abs=OFF)


def test_what_fills_a_stretch_is_likelier_too() -> None:
    short, long = like(TALK, "short", minutes=60), like(TALK, "long", minutes=180)
    heard = shares(DAYS, short, long, wish=Wish(span="evening"))
    assert heard["long"] / DAYS == pytest.approx(3 / 4, abs=OFF)


def test_where_time_was_bent_it_fills_the_time_that_it_was_bent_to() -> None:
    heard = shares(DAYS, like(TALK, "long", minutes=15), HUM, wish=Wish(minutes=5))
    assert heard["long"] / DAYS == pytest.approx(3 / 5, abs=OFF)
    heard = shares(
        DAYS, like(TALK, "long", minutes=60), like(HUM, "short", minutes=30), wish=Wish(span="weekend")
    )
    assert heard["long"] / DAYS == pytest.approx(1 / 2, abs=OFF)


@pytest.mark.parametrize(
    ("taste", "share"), [(3, 2 / 3), (1, 2 ** (1 / 3) / (2 ** (1 / 3) + 1)), (0, 1 / 2), (-3, 1 / 3)]
)
def test_taste_shifts_the_odds_by_half_at_most_and_excludes_nothing(taste: int, share: float) -> None:
    heard = shares(DAYS, TALK, HUM, together=Together(taste={"talking": taste, "moving": 3}))
    assert heard["talk"] / DAYS == pytest.approx(share, abs=OFF)


def test_where_nothing_takes_long_enough_the_longest_comes() -> None:
    assert chosen([HUM], Wish(minutes=120)) == Choice("hum")
    assert shares(DAYS, like(TALK, "long", minutes=30), HUM, wish=Wish(minutes=600))["hum"] == 0


def test_what_a_home_thought_of_itself_comes_every_fourth_time_however_much_there_is() -> None:
    old = Together(heard={"own:1": days_ago(1000)})
    for together in (Together(), old):
        heard = shares(DAYS, TALK, own=("own:1",), wish=Wish(), together=together)
        assert heard["own:1"] / DAYS == pytest.approx(1 / 4, abs=OFF)
    many = [like(TALK, f"talk {n}") for n in range(30)]
    heard = shares(DAYS, *many, own=("own:1", "own:2"), wish=Wish())
    assert (heard["own:1"] + heard["own:2"]) / DAYS == pytest.approx(1 / 4, abs=OFF)
    assert is_own("own:1")
    assert not is_own("talk")
    assert not is_own("my own:1")


@pytest.mark.parametrize(
    "wish",
    [
        Wish(),
        Wish(place="in"),
        Wish(energy="low", place="in"),
        Wish(minutes=30),
        Wish(minutes=120),
        Wish(span="evening"),
        Wish(span="weekend"),
        Wish(people="pair"),
        Wish(child=6),
    ],
)
def test_an_idea_of_the_home_s_own_is_for_a_wish_that_leaves_room(wish: Wish) -> None:
    assert chosen([], wish, own=("own:1",)) == Choice("own:1")
    assert chosen([], wish, own=("own:1",), before=Before(("own:1",))) is None


@pytest.mark.parametrize(
    "wish",
    [
        Wish(minutes=15),
        Wish(minutes=29),
        Wish(people="alone"),
        Wish(weather="rain"),
        Wish(needs=("quiet",)),
        Wish(far=True),
    ],
)
def test_an_idea_of_the_home_s_own_is_not_for_a_wish_that_asks_for_what_nobody_knows_of_it(
    wish: Wish,
) -> None:
    assert chosen([], wish, own=("own:1",)) is None


@pytest.mark.parametrize(
    ("wish", "bent"),
    [
        (Wish(place="bed"), "place"),
        (Wish(place="out"), "place"),
        (Wish(kinds=("music",)), "kinds"),
    ],
)
def test_what_nobody_knows_of_an_own_idea_is_said_to_be_bent(wish: Wish, bent: str) -> None:
    assert chosen([], wish, own=("own:1",)) == Choice("own:1", (bent,))


# The same on every worker


def test_each_home_and_each_day_has_an_order_of_its_own() -> None:
    among = [like(TALK, f"talk {n}") for n in range(50)]

    def fortnight(key: str, among: Sequence[Idea] = among) -> list[Choice | None]:
        return [chosen(among, day=TODAY + day * A_DAY, key=key) for day in range(14)]

    assert fortnight("home") == fortnight("home") == fortnight("home", among[::-1])
    assert fortnight("home") != fortnight("another home")
    assert len({*fortnight("home")}) > 5
    assert fortnight("k" * 64) != fortnight("")


def test_every_worker_chooses_the_same() -> None:
    """Python's own hash differs from process to process; the order of a home must not."""
    code = (
        "from datetime import date, timedelta\n"
        "from skill.content.ideas import Idea\n"
        "from skill.dialogue.ideas import Order, chosen\n"
        "from skill.dialogue.sought import Around\n"
        "from skill.domain.quality_time import Together, Wish\n"
        "there = [Idea(f'talk {n}', 10, ['pair'], ['in'], 1, 'talking') for n in range(30)]\n"
        "for day in range(14):\n"
        f"    order = Order('home', date({TODAY:%Y, %-m, %-d}) + timedelta(days=day))\n"
        "    around, ours = Around(19, 'autumn', 2), ('own:1', 'own:2')\n"
        "    print(chosen(there, ours, Wish(), around, Together(heard={'talk 1': 1}), order).idea)\n"
    )
    workers = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for seed in ("1", "2")
    ]
    there = [like(TALK, f"talk {n}", flags=[]) for n in range(30)]
    heard, ours = Together(heard={"talk 1": 1}), ("own:1", "own:2")
    choices = [chosen(there, Wish(), own=ours, together=heard, day=TODAY + n * A_DAY) for n in range(14)]
    assert workers == [[choice.idea for choice in choices if choice]] * 2


# A year in five homes


class Lived(NamedTuple):
    """How a home wishes, three evenings a week."""

    wish: Wish
    hour: int
    count: int = 0
    has_child: bool = False


HOMES = {
    "pair": Lived(Wish(minutes=20), 20, 2),
    "family": Lived(Wish(minutes=30), 16, 3, has_child=True),
    "alone": Lived(Wish(minutes=20, people="alone"), 19),
    "friends": Lived(Wish(minutes=30), 19, 3),
    "far": Lived(Wish(minutes=30, far=True), 18),
}
SEASONS = ("winter", "spring", "summer", "autumn")


@dataclass(frozen=True, slots=True)
class Offer:
    """What came, and what could have come instead."""

    choice: Choice
    fitting: frozenset[str]
    rested: frozenset[str]
    before: str
    longest_ago: int
    ago: int


@cache
def content() -> dict[str, list[Idea]]:
    """The ideas of the release that have words, by language."""
    folder = data_folder("content")
    read = loader.load(folder)
    return {
        language.name: [idea for id_, idea in read.ideas.items() if f"ideas-{id_}" in language.messages]
        for language in read_languages(read, folder / "text")
    }


def year(language: str, home: str) -> Iterator[Offer]:
    """Three wishes a week for a year: the first idea is let go of, the second is done."""
    lived, there = HOMES[home], {idea.id: idea for idea in content()[language]}
    together, offered, played = Together(), dict[str, int](), dict[str, int]()
    for week, weekday in product(range(52), (0, 2, 5)):
        day = date(2027, 1, 4) + (7 * week + weekday) * A_DAY
        season = SEASONS[day.month % 12 // 3]
        around = Around(lived.hour, season, lived.count, lived.has_child, lived.has_child)
        wanted, passed, kind = sought(lived.wish, around), (), ""
        fitting = frozenset(idea.id for idea in there.values() if fits(idea, wanted))
        for is_done in (False, True):
            choice = chosen(
                there.values(),
                lived.wish,
                around,
                together=together,
                day=day,
                key=home,
                before=Before(passed, kind),
            )
            assert choice is not None
            today, left = day.toordinal(), fitting - {*passed}
            others = {id_ for id_ in left if there[id_].kind != kind} or left
            last = {id_: max(offered.get(id_, 0), played.get(id_, 0)) for id_ in others}
            rested = frozenset(
                id_ for id_ in left if today - offered.get(id_, 0) >= 60 and today - played.get(id_, 0) >= 180
            )
            ago, longest = (today - last.get(choice.idea, 0), today - min(last.values(), default=0))
            yield Offer(choice, left, rested, kind, longest, ago)
            offered[choice.idea] = today
            kind, passed = there[choice.idea].kind, (choice.idea,)
            together = liked(told(together, choice.idea, day), kind, 1 if is_done else -1)
            if is_done:
                together, played[choice.idea] = done(together, choice.idea, day), today


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_year_of_three_wishes_a_week_does_not_bore(language: str, home: str) -> None:
    kinds_of = {idea.id: idea.kind for idea in content()[language]}
    offers = [*year(language, home)]
    assert len(offers) == 52 * 3 * 2
    for offer in offers:
        choice = offer.choice
        assert choice.bent == ()
        assert choice.idea in offer.fitting
        if offer.rested:
            assert not choice.again
            assert choice.idea in offer.rested
            others = {kinds_of[id_] for id_ in offer.rested} - {offer.before}
            assert kinds_of[choice.idea] in (others or {offer.before})
        else:
            assert choice.again
            assert offer.ago == offer.longest_ago
