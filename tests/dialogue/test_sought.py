"""What a wish comes to here and now: every word of it, one after the other, and who is asleep."""

from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from skill.content.ideas import Idea
from skill.dialogue.sought import Around, fits, sought
from skill.domain.quality_time import Wish

# Three on a spring afternoon, nobody asleep, and nobody said who they are.
AFTERNOON = Around(hour=15, season="spring")
SUMMER_NOON = Around(hour=13, season="summer")
ANYTHING = Wish()
# For everybody, everywhere, at any time: what it lacks in a story is what the story is about.
EASY = Idea(
    id="easy",
    minutes=10,
    who=["alone", "pair", "family", "friends", "far"],
    where=["in", "out", "table", "bed", "car", "call"],
    energy=1,
    kind="talking",
    flags=["quiet", "phone_free", "sitting", "no_seeing", "no_hearing", "rain", "hot", "cold"],
)
OUTDOORS = structs.replace(EASY, where=["out"])
SPANS = ("evening", "half_day", "weekend", "weekly")


def comes(wish: Wish, around: Around = AFTERNOON, idea: Idea = EASY, /, **but: Any) -> bool:
    """Whether an idea like this one, but for what is named, is what is wished for."""
    return fits(structs.replace(idea, **but), sought(wish, around))


def bare(*flags: str) -> list[str]:
    """The flags of the easy idea without these."""
    return [flag for flag in EASY.flags if flag not in flags]


@pytest.mark.parametrize(
    "wish",
    [
        ANYTHING,
        Wish(minutes=10),
        Wish(people="alone"),
        Wish(people="pair"),
        Wish(people="more"),
        Wish(child=4),
        Wish(far=True),
        *(Wish(place=place) for place in ("in", "out", "table", "bed", "car")),
        Wish(energy="low"),
        *(Wish(weather=weather) for weather in ("rain", "hot", "cold", "snow")),
        Wish(kinds=("music", "talking")),
        Wish(not_kinds=("music", "making")),
        Wish(needs=("quiet", "phone_free", "sitting", "no_seeing", "no_hearing", "tidy", "free")),
        Wish(strangers=2, missed=True),
    ],
)
@pytest.mark.parametrize("hour", [3, 8, 15, 21, 23])
def test_what_suits_everybody_everywhere_comes_for_every_word(wish: Wish, hour: int) -> None:
    assert comes(wish, Around(hour, "summer", lives_with_child=True))


@pytest.mark.parametrize(
    ("wish", "shortest", "longest"),
    [
        (ANYTHING, 5, 30),
        (Wish(minutes=5), 5, 5),
        (Wish(minutes=10), 5, 10),
        (Wish(minutes=20), 5, 20),
        (Wish(minutes=44), 5, 30),
        (Wish(minutes=1440), 5, 480),
        (Wish(span="evening"), 60, 180),
        (Wish(span="half_day"), 90, 240),
        (Wish(span="weekend"), 180, 480),
        # What was said first of two times is gone by now; where it is not, the stretch counts.
        (Wish(span="evening", minutes=10), 60, 180),
    ],
)
def test_it_takes_no_more_time_than_there_is_and_fills_a_stretch(
    wish: Wish, shortest: int, longest: int
) -> None:
    lengths = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 480]
    there = [minutes for minutes in lengths if comes(wish, minutes=minutes)]
    assert there == [minutes for minutes in lengths if shortest <= minutes <= longest]


def test_what_is_for_each_week_comes_where_that_is_wished_for_however_long_and_nowhere_else() -> None:
    weekly = [*EASY.flags, "weekly"]
    for minutes in (5, 30, 60, 240, 480):
        assert comes(Wish(span="weekly"), minutes=minutes, flags=weekly)
        assert not comes(Wish(span="weekly"), minutes=minutes)
    assert not comes(Wish(minutes=60), flags=weekly)
    assert not comes(Wish(span="half_day"), minutes=120, flags=weekly)
    # The time that was said before it counts no more.
    assert comes(Wish(span="weekly", minutes=5), minutes=60, flags=weekly)


def test_the_youngest_who_takes_part_is_old_enough() -> None:
    def oldest(wish: Wish, around: Around = AFTERNOON) -> int:
        return max(age for age in (4, 7, 12, 18) if comes(wish, around, age=age))

    assert [oldest(Wish(child=age)) for age in (4, 6, 7, 11, 12, 17)] == [4, 4, 7, 7, 12, 12]
    assert oldest(Wish(child=5, people="pair")) == 4
    assert oldest(Wish(child=8, far=True)) == 7
    # Grown-ups, where they said so or are known to be.
    for people in ("alone", "pair", "more"):
        assert oldest(Wish(people=people)) == 18
    assert oldest(Wish(far=True)) == 18
    for count in (1, 2, 3):
        assert oldest(ANYTHING, Around(15, "spring", count)) == 18
        assert oldest(ANYTHING, Around(15, "spring", count, lives_with_child=True)) == 18
    # Children of no age that was told are seven; who may have some may have one with them.
    for around in (
        AFTERNOON,
        replace(AFTERNOON, lives_with_child=True),
        Around(15, "spring", 3, has_child=True),
        Around(15, "spring", 3, has_child=True, lives_with_child=True),
    ):
        assert oldest(ANYTHING, around) == 7
    assert oldest(Wish(far=True), Around(15, "spring", 2, has_child=True)) == 7
    # A child who is told is as old as it was told, whoever is here.
    assert oldest(Wish(child=13), Around(15, "spring", 2, has_child=True)) == 12


def test_what_is_for_the_little_ones_comes_where_one_of_them_takes_part() -> None:
    assert [age for age in range(9) if comes(Wish(child=age), age=0)] == [0, 1, 2, 3]
    assert not [age for age in (4, 7, 12, 18) if comes(Wish(child=3), age=age)]
    for around in (AFTERNOON, Around(15, "spring", 2), Around(15, "spring", 3, has_child=True)):
        assert not comes(ANYTHING, around, age=0)


@pytest.mark.parametrize(
    ("wish", "around", "who"),
    [
        (Wish(people="alone"), AFTERNOON, ["alone"]),
        (Wish(people="pair"), AFTERNOON, ["pair"]),
        (Wish(people="more"), AFTERNOON, ["friends"]),
        (Wish(child=8), AFTERNOON, ["family"]),
        (Wish(child=8, people="pair"), AFTERNOON, ["family"]),
        (Wish(far=True), AFTERNOON, ["far"]),
        (Wish(far=True, people="more", child=8), AFTERNOON, ["far"]),
        # Not said, and known.
        (ANYTHING, Around(15, "spring", 1), ["alone"]),
        (ANYTHING, Around(15, "spring", 2), ["pair"]),
        (ANYTHING, Around(15, "spring", 3), ["friends"]),
        (ANYTHING, Around(15, "spring", 6), ["friends"]),
        (ANYTHING, Around(15, "spring", 2, has_child=True), ["family"]),
        (ANYTHING, Around(15, "spring", 2, lives_with_child=True), ["pair"]),
        (ANYTHING, Around(15, "spring", lives_with_child=True), ["family"]),
        # Said, and others are here.
        (Wish(people="pair"), Around(15, "spring", 5, has_child=True), ["pair"]),
        (Wish(people="pair"), Around(15, "spring", lives_with_child=True), ["pair"]),
        (Wish(people="alone"), Around(15, "spring", 2), ["alone"]),
        (Wish(far=True), Around(15, "spring", 2), ["far"]),
    ],
)
def test_it_is_for_those_who_were_said_else_for_those_who_are_here(
    wish: Wish, around: Around, who: list[str]
) -> None:
    assert [one for one in EASY.who if comes(wish, around, who=[one])] == who


def test_where_nobody_said_who_it_is_for_two_as_well_as_for_a_family() -> None:
    assert not comes(ANYTHING, who=["pair"])
    assert not comes(ANYTHING, who=["family"])
    assert comes(ANYTHING, who=["family", "pair"])


@pytest.mark.parametrize(
    ("wish", "hour", "where"),
    [
        (ANYTHING, 15, ["in", "out"]),
        (ANYTHING, 6, ["in", "out"]),
        (ANYTHING, 19, ["in", "out"]),
        # Late, inside; unless they said otherwise, or are making plans.
        (ANYTHING, 20, ["in"]),
        (ANYTHING, 23, ["in"]),
        (ANYTHING, 5, ["in"]),
        (Wish(place="out"), 23, ["out"]),
        (Wish(span="weekly"), 21, ["in", "out"]),
        *((Wish(weather=weather), 15, ["in"]) for weather in ("rain", "snow", "cold")),
        (Wish(weather="hot"), 15, ["in", "out"]),
        (Wish(weather="rain", place="out"), 15, ["out"]),
        *((Wish(place=place), 15, [place]) for place in ("in", "out", "table", "bed", "car")),
        # Apart there is the call, whatever else was said.
        (Wish(far=True), 15, ["call"]),
        (Wish(far=True, place="bed", weather="rain"), 23, ["call"]),
    ],
)
def test_it_is_where_they_want_to_be(wish: Wish, hour: int, where: list[str]) -> None:
    easy = structs.replace(EASY, flags=[*EASY.flags, "weekly"]) if wish.span else EASY
    around = Around(hour, "spring", 2)
    assert [one for one in EASY.where if comes(wish, around, easy, where=[one])] == where


def test_who_is_tired_sits_and_who_is_not_gets_up() -> None:
    def energies(wish: Wish) -> list[int]:
        return [energy for energy in (1, 2, 3) if comes(wish, energy=energy)]

    assert energies(ANYTHING) == [1, 2, 3]
    assert energies(Wish(energy="low")) == [1]
    assert energies(Wish(energy="high")) == [2, 3]


def test_a_kind_that_is_wanted_comes_and_one_that_is_refused_does_not() -> None:
    def kinds(wish: Wish) -> list[str]:
        return [kind for kind in ("music", "making", "moving", "talking") if comes(wish, kind=kind)]

    assert kinds(ANYTHING) == ["music", "making", "moving", "talking"]
    assert kinds(Wish(kinds=("music", "moving"))) == ["music", "moving"]
    assert kinds(Wish(not_kinds=("music", "moving"))) == ["making", "talking"]
    assert kinds(Wish(kinds=("music", "moving"), not_kinds=("music",))) == ["moving"]


@pytest.mark.parametrize("need", ["quiet", "phone_free", "sitting", "no_seeing", "no_hearing"])
def test_what_they_need_it_has(need: str) -> None:
    assert comes(ANYTHING, flags=bare(need))
    assert not comes(Wish(needs=(need,)), flags=bare(need))
    assert comes(Wish(needs=(need,)), flags=[need])
    for span in ("evening", "half_day", "weekend"):
        assert comes(Wish(span=span, needs=(need,)), minutes=180, flags=[need])
        assert not comes(Wish(span=span, needs=(need,)), minutes=180, flags=bare(need))


@pytest.mark.parametrize(("need", "flag"), [("tidy", "messy"), ("free", "low_cost")])
def test_what_makes_a_mess_or_costs_a_little_comes_until_they_say_no(need: str, flag: str) -> None:
    other = {"messy": "low_cost", "low_cost": "messy"}[flag]
    assert comes(ANYTHING, flags=[*EASY.flags, flag])
    assert not comes(Wish(needs=(need,)), flags=[*EASY.flags, flag])
    assert comes(Wish(needs=(need,)), flags=[*EASY.flags, other])
    assert not comes(Wish(span="weekly", needs=(need,)), flags=[*EASY.flags, flag, "weekly"])


@pytest.mark.parametrize(
    ("lives_with_child", "quiet"),
    [(True, [20, 21, 22, 23, 0, 1, 2, 3, 4, 5]), (False, [22, 23, 0, 1, 2, 3, 4, 5])],
)
def test_after_bedtime_nothing_is_loud_where_children_live_and_at_night_nowhere(
    *, lives_with_child: bool, quiet: list[int]
) -> None:
    for wish in (Wish(people="pair"), Wish(people="pair", place="out"), Wish(far=True)):
        loud = {
            hour
            for hour in range(24)
            if comes(wish, Around(hour, "spring", lives_with_child=lives_with_child), flags=bare("quiet"))
        }
        assert loud == {*range(24)} - {*quiet}


def test_what_is_for_this_evening_is_quiet_and_what_is_for_another_day_need_not_be() -> None:
    night = Around(22, "spring", 2)
    loud = structs.replace(EASY, minutes=180, flags=bare("quiet"))
    assert [span for span in SPANS[:3] if comes(Wish(span=span), night, loud)] == ["half_day", "weekend"]
    assert comes(Wish(span="weekly"), night, loud, flags=[*loud.flags, "weekly"])
    assert not comes(Wish(span="weekend", needs=("quiet",)), night, loud)


@pytest.mark.parametrize("weather", ["rain", "hot", "cold", "snow"])
def test_what_is_done_outdoors_is_fine_in_that_weather(weather: str) -> None:
    needed = {"snow": "cold"}.get(weather, weather)
    for around in (AFTERNOON, Around(12, "winter", 2)):
        outdoors = Wish(weather=weather, place="out")
        assert comes(outdoors, around, OUTDOORS, flags=[needed])
        assert not comes(outdoors, around, OUTDOORS, flags=bare(needed))
        # What can be done inside as well is done outdoors all the same, once they said so.
        assert not comes(outdoors, around, flags=bare(needed))
        assert comes(Wish(weather=weather), around, flags=bare(needed))
    assert comes(Wish(place="out"), flags=[])


def test_in_the_heat_it_is_cool_outdoors_and_nothing_lively_unless_it_is_fine_in_the_heat() -> None:
    hot = Wish(weather="hot")
    assert not comes(hot, AFTERNOON, OUTDOORS, flags=bare("hot"))
    assert comes(hot, AFTERNOON, OUTDOORS)
    for place in ("", "in", "table"):
        indoors = replace(hot, place=place)
        assert comes(indoors, energy=1, flags=bare("hot"))
        assert not comes(indoors, energy=2, flags=bare("hot"))
        assert not comes(indoors, energy=3, flags=bare("hot"))
        assert comes(indoors, energy=2, flags=["hot"])
    assert comes(Wish(weather="rain"), energy=3, flags=bare("hot"))
    # Apart, each has a weather of their own; lively is lively.
    assert comes(Wish(weather="hot", far=True), AFTERNOON, flags=bare("hot"))
    assert not comes(Wish(weather="hot", far=True), AFTERNOON, energy=2, flags=bare("hot"))


def test_on_a_summer_day_from_eleven_to_five_the_sun_is_high() -> None:
    def cool(season: str) -> list[int]:
        needs_heat = Wish(place="out")
        return [hour for hour in range(24) if not comes(needs_heat, Around(hour, season), flags=["quiet"])]

    assert cool("summer") == [11, 12, 13, 14, 15, 16]
    assert cool("spring") == cool("autumn") == cool("winter") == []
    assert not comes(ANYTHING, SUMMER_NOON, OUTDOORS, flags=bare("hot"))
    assert comes(ANYTHING, SUMMER_NOON, flags=bare("hot"))
    assert comes(Wish(far=True), SUMMER_NOON, where=["call"], flags=bare("hot"))
    # It may be cool inside: nobody said that it is hot.
    assert comes(Wish(place="in"), SUMMER_NOON, energy=3, flags=bare("hot"))


def test_rain_at_noon_in_summer_is_rain() -> None:
    assert not comes(Wish(weather="rain", place="out"), SUMMER_NOON, OUTDOORS, flags=["hot"])
    assert comes(Wish(weather="rain", place="out"), SUMMER_NOON, OUTDOORS, flags=["rain"])


@pytest.mark.parametrize(("people", "count"), [("alone", 1), ("pair", 2)])
def test_a_child_who_is_here_counts_as_well_when_only_a_number_was_said(people: str, count: int) -> None:
    around = Around(15, "spring", count, has_child=True)
    assert not comes(Wish(people=people), around, age=18)
    assert comes(Wish(people=people), around, age=7)
    # "Just us two", while three are here.
    assert comes(Wish(people=people), Around(15, "spring", count + 1, has_child=True), age=18)


def test_what_belongs_to_a_season_comes_in_it_and_what_belongs_to_none_in_all() -> None:
    seasons = ("winter", "spring", "summer", "autumn")
    for now in seasons:
        around = Around(9, now)
        assert [season for season in ("", *seasons) if comes(ANYTHING, around, season=season)] == ["", now]
        half_day = Wish(span="half_day")
        assert [one for one in seasons if comes(half_day, around, minutes=120, season=one)] == [now]


@pytest.mark.parametrize(
    ("hours", "daypart"),
    [(range(6, 11), "morning"), (range(11, 17), "day"), ([*range(17, 24), *range(6)], "evening")],
)
def test_what_belongs_to_a_part_of_the_day_comes_then(hours: list[int], daypart: str) -> None:
    parts = ("", "morning", "day", "evening")
    for hour in hours:
        around = Around(hour, "spring", 2)
        assert around.daypart == daypart
        assert [part for part in parts if comes(ANYTHING, around, daypart=part)] == ["", daypart]
        # An evening is one whenever it is spoken of; what is for later has all its parts before it.
        evening = Wish(span="evening")
        assert [p for p in parts if comes(evening, around, minutes=60, daypart=p)] == ["", "evening"]
        for span in ("half_day", "weekend"):
            assert [p for p in parts if comes(Wish(span=span), around, minutes=180, daypart=p)] == [*parts]


def test_what_needs_a_weather_comes_once_somebody_says_so() -> None:
    weathers = ("rain", "hot", "cold", "snow")
    assert [one for one in weathers if comes(ANYTHING, weather=one)] == []
    for said in weathers:
        assert [one for one in ("", *weathers) if comes(Wish(weather=said), weather=one)] == ["", said]
    assert not comes(ANYTHING, SUMMER_NOON, weather="hot")
