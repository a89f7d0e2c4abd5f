"""What a home remembers of ideas: heard, done, never again, planned, liked, and the home's own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.domain.quality_time import (
    MOST_PLANS,
    OWN,
    Planned,
    Together,
    done,
    left,
    liked,
    planned,
    taken,
    told,
    unwanted,
    without_own,
)

TODAY = date(2026, 11, 22)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
YESTERDAY = (TODAY - A_DAY).toordinal()
FULL = Together(
    heard={"walk": YESTERDAY, "song": YESTERDAY},
    done={"song": YESTERDAY},
    never=("march",),
    taste={"music": 2},
    plans=(Planned("walk", TODAY), Planned("fort")),
    last="song",
)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
enough = settings(max_examples=150, deadline=None, database=None)


def plans(*ideas: str) -> tuple[Planned, ...]:
    """On the list for some day."""
    return tuple(Planned(idea) for idea in ideas)


def test_an_idea_that_was_offered_is_known_by_its_latest_day_and_nothing_else_changes() -> None:
    assert told(Together(), "walk", TODAY) == Together(heard={"walk": TODAY.toordinal()})
    again = told(FULL, "walk", TODAY)
    assert again == replace(FULL, heard={"walk": TODAY.toordinal(), "song": YESTERDAY})


def test_no_story_changes_the_record_that_it_began_with() -> None:
    before = repr(FULL)
    told(FULL, "fort", TODAY)
    done(FULL, "walk", TODAY)
    left(FULL, "song", TODAY)
    taken(FULL, "fort")
    unwanted(FULL, "walk")
    liked(FULL, "music", 1)
    planned(FULL, Planned("tea"))
    without_own(FULL, frozenset({"walk"}))
    assert repr(FULL) == before


def test_what_was_done_is_the_last_and_off_the_list() -> None:
    after = done(FULL, "walk", TODAY)
    assert after == replace(
        FULL, done={"song": YESTERDAY, "walk": TODAY.toordinal()}, plans=plans("fort"), last="walk"
    )
    assert done(after, "song", TODAY).done == {"song": TODAY.toordinal(), "walk": TODAY.toordinal()}


def test_what_was_done_and_stood_on_no_list_leaves_the_list_as_it_is() -> None:
    assert done(FULL, "song", TODAY).plans == FULL.plans


def test_what_they_set_out_to_do_is_the_last_and_not_done_yet() -> None:
    assert taken(FULL, "fort") == replace(FULL, last="fort")


def test_what_was_left_is_off_the_list() -> None:
    assert left(FULL, "walk", TODAY) == replace(FULL, plans=plans("fort"))


def test_what_was_left_is_the_last_no_more_and_an_earlier_time_still_counts() -> None:
    assert left(FULL, "song", TODAY) == replace(FULL, last="")
    assert left(taken(FULL, "fort"), "fort", TODAY) == replace(FULL, plans=(Planned("walk", TODAY),), last="")


@pytest.mark.parametrize("how", [done, left])
@pytest.mark.parametrize(
    ("later", "waits"), [(-7, 7), (-1, 7), (0, 7), (1, 7), (6, 7), (7, 14), (8, 14), (20, 21), (21, 28)]
)
def test_what_is_weekly_waits_for_its_next_day_whether_it_was_done_or_not(
    how: Callable[[Together, str, date], Together], later: int, waits: int
) -> None:
    weekly = Together(plans=(Planned("tea", TODAY, weekly=True),))
    after = how(weekly, "tea", TODAY + later * A_DAY)
    assert after.plans == (Planned("tea", TODAY + waits * A_DAY, weekly=True),)


@enough
@given(days, days)
def test_the_next_day_of_what_is_weekly_is_its_first_after_both(planned_on: date, done_on: date) -> None:
    weekly = Together(plans=(Planned("tea", planned_on, weekly=True),))
    (plan,) = done(weekly, "tea", done_on).plans
    assert plan.on is not None
    assert plan.on.weekday() == planned_on.weekday()
    assert plan.on - A_WEEK <= max(planned_on, done_on) < plan.on


def test_what_is_weekly_goes_behind_what_comes_before_it() -> None:
    there = Together(
        plans=(Planned("tea", TODAY, weekly=True), Planned("walk", TODAY + A_DAY), Planned("fort"))
    )
    later = Planned("tea", TODAY + A_WEEK, weekly=True)
    assert done(there, "tea", TODAY).plans == (Planned("walk", TODAY + A_DAY), later, Planned("fort"))


def test_what_is_weekly_and_has_no_day_has_no_next_one() -> None:
    assert done(Together(plans=(Planned("tea", weekly=True),)), "tea", TODAY).plans == ()


def test_an_idea_that_nobody_wants_is_named_once_and_off_the_list() -> None:
    after = unwanted(FULL, "walk")
    assert after == replace(FULL, never=("march", "walk"), plans=plans("fort"))
    assert unwanted(after, "walk") == after


@enough
@given(st.lists(st.sampled_from([1, -1]), max_size=20))
def test_a_kind_counts_for_or_against_it_three_times_at_most(takes: list[int]) -> None:
    together, expected = FULL, 0
    for take in takes:
        together = liked(together, "build", take)
        expected = sorted((-3, expected + take, 3))[1]
    assert together.taste.get("build", 0) == expected
    assert together.taste["music"] == FULL.taste["music"]
    assert replace(together, taste=FULL.taste) == FULL


def test_the_list_is_in_the_order_of_days_and_some_day_comes_last() -> None:
    together = Together()
    for plan in (Planned("fort"), Planned("tea", TODAY + A_WEEK, weekly=True), Planned("walk", TODAY)):
        together = planned(together, plan)
    assert [plan.idea for plan in together.plans] == ["walk", "tea", "fort"]
    assert together == Together(plans=together.plans)


def test_an_idea_is_on_the_list_once_with_what_was_said_last() -> None:
    moved = planned(FULL, Planned("walk", TODAY + A_DAY))
    assert moved == replace(FULL, plans=(Planned("walk", TODAY + A_DAY), Planned("fort")))
    assert planned(moved, Planned("walk")).plans == plans("fort", "walk")


def test_where_the_list_is_full_the_farthest_gives_way() -> None:
    full = Together(plans=tuple(Planned(f"idea {day}", TODAY + day * A_DAY) for day in range(MOST_PLANS)))
    assert planned(full, Planned("idea 3", TODAY + 3 * A_DAY)) == full  # it has its place there already
    after = planned(full, Planned("tea", TODAY + 4 * A_DAY)).plans
    assert len(after) == MOST_PLANS
    assert full.plans[-1] not in after
    assert {*full.plans[:-1], Planned("tea", TODAY + 4 * A_DAY)} == {*after}
    assert planned(full, Planned("idea 3")).plans == (*full.plans[:3], *full.plans[4:], Planned("idea 3"))


def test_what_was_said_last_has_its_place_on_a_full_list_however_far_it_is() -> None:
    full = Together(plans=tuple(Planned(f"idea {day}", TODAY + day * A_DAY) for day in range(MOST_PLANS)))
    assert planned(full, Planned("tea")).plans == (*full.plans[:-1], Planned("tea"))
    without_days = Together(plans=plans(*(f"idea {number}" for number in range(MOST_PLANS))))
    assert planned(without_days, Planned("tea")).plans == (*without_days.plans[:-1], Planned("tea"))


def test_of_a_note_that_is_gone_no_idea_is_left_anywhere() -> None:
    ours, other = f"{OWN}n1", f"{OWN}n2"
    heard = {ours: YESTERDAY, other: YESTERDAY, "n1": YESTERDAY}
    there = Together(
        heard=heard, done=heard, never=(ours, other, "n1"), plans=plans(ours, other, "n1"), last=ours
    )
    without = {other: YESTERDAY, "n1": YESTERDAY}
    after = without_own(replace(there, taste={"own": 2}), frozenset({"n1", "n9"}))
    assert after == Together(
        heard=without, done=without, never=(other, "n1"), plans=plans(other, "n1"), taste={"own": 2}, last=""
    )
    assert without_own(replace(there, last=other), frozenset({"n1"})).last == other
    assert without_own(there, frozenset()) == there
