"""What a household's days remember: totals that only tell what was, ends of entries, the clock."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.domain.daily import (
    MOST_MONTHS,
    Daily,
    Zone,
    asked,
    counted,
    is_due,
    is_overdue,
    milestone,
    on_day,
    uncounted,
    with_entries,
    with_entry,
    without_people,
)
from skill.domain.gratitude import Entry
from skill.domain.household import Household, Member

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
TODAY = NOW.date()
A_DAY = timedelta(days=1)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
enough = settings(max_examples=150, deadline=None, database=None)


def entry(id_: str, left: timedelta | None) -> Entry:
    return Entry(id_, "tea", NOW, NOW + left if left else None)


def after(moments: list[date]) -> Daily:
    daily = Daily()
    for day in moments:
        daily = counted(daily, day)
    return daily


@enough
@given(st.lists(days, max_size=60))
def test_moments_are_counted_by_month_for_the_latest_months_and_all_in_the_total(moments: list[date]) -> None:
    moments.sort()
    daily = after(moments)
    months = [f"{day:%Y-%m}" for day in moments]
    latest = sorted(set(months))[-MOST_MONTHS:]
    assert daily.total == len(moments)
    assert daily.moments == {month: months.count(month) for month in latest}


@enough
@given(st.lists(days, max_size=20), days)
def test_what_is_taken_back_had_not_been_counted(moments: list[date], day: date) -> None:
    before = after(moments)
    again = uncounted(counted(before, day), day)
    month = f"{day:%Y-%m}"
    assert again.total == before.total
    assert again.moments.get(month, 0) == before.moments.get(month, 0)


@enough
@given(days, st.integers(0, 4))
def test_nothing_is_counted_below_nought(day: date, times: int) -> None:
    daily = after([day] * times)
    for _ in range(6):
        daily = uncounted(daily, day)
    assert daily.total == 0
    assert all(count == 0 for count in daily.moments.values())


def test_a_word_is_worth_five_ten_and_every_twenty_fifth() -> None:
    totals = [milestone(Daily(total=total)) for total in range(101)]
    assert [total for total in totals if total] == [5, 10, 25, 50, 75, 100]


@pytest.mark.parametrize(
    ("later", "is_kept"), [(-3, False), (-2, True), (-1, True), (0, True), (1, False), (400, False)]
)
def test_the_days_prompt_is_there_until_the_next_day_and_on_clocks_that_are_behind(
    later: int,
    is_kept: bool,  # noqa: FBT001 - a row of the table
) -> None:
    daily = Daily(TODAY, "tea", ("cake", "tea"), never=("soup",), total=4)
    day = TODAY + later * A_DAY
    fresh = replace(daily, day=day, prompt="", heard=())
    assert on_day(daily, day) == (daily if is_kept else fresh)


def test_a_first_day_begins_without_a_prompt() -> None:
    assert on_day(Daily(), TODAY) == Daily(TODAY)


def test_the_record_knows_when_the_first_and_the_last_entry_goes() -> None:
    daily = Daily()
    for one in (entry("b", 2 * A_DAY), entry("a", A_DAY), entry("c", 3 * A_DAY)):
        daily = with_entry(daily, one)
    assert (daily.first_end, daily.last_end) == (NOW + A_DAY, NOW + 3 * A_DAY)
    assert not daily.has_lasting
    assert with_entry(daily, entry("d", None)) == replace(daily, has_lasting=True)


def test_of_entries_that_are_gone_nothing_is_known() -> None:
    full = with_entries(Daily(total=7), (entry("a", A_DAY), entry("b", None)))
    assert with_entries(full, (entry("c", 2 * A_DAY),)) == Daily(
        total=7, first_end=NOW + 2 * A_DAY, last_end=NOW + 2 * A_DAY
    )
    assert with_entries(full, ()) == Daily(total=7)


@pytest.mark.parametrize(("left", "is_over"), [(-1, True), (0, True), (1, False)])
def test_an_entry_is_overdue_from_its_very_end_on(left: int, is_over: bool) -> None:  # noqa: FBT001 - a row of the table
    daily = Daily(first_end=NOW + timedelta(seconds=left), last_end=NOW + A_DAY)
    assert is_overdue(daily, NOW) is is_over
    assert not is_overdue(Daily(has_lasting=True), NOW)


def test_nobody_who_left_is_remembered() -> None:
    anna = Member("1", "Anna", NOW)
    daily = Daily(only_mine={"1": True, "2": False}, radio=("2", "1"), total=3)
    left = without_people(daily, Household("salt", members=(anna,)))
    assert left == Daily(only_mine={"1": True}, radio=("1",), total=3)


def test_a_zone_is_asked_for_once_a_day_and_where_nobody_told_in_an_hour() -> None:
    assert is_due(Zone(), NOW)
    told = asked(Zone(), "Europe/Berlin", NOW)
    assert told == Zone("Europe/Berlin", NOW)
    assert not is_due(told, NOW + timedelta(hours=23, minutes=59))
    assert is_due(told, NOW + A_DAY)
    untold = asked(told, None, NOW + A_DAY)
    assert untold.name == "Europe/Berlin"
    assert not is_due(untold, NOW + A_DAY + timedelta(minutes=59))
    assert is_due(untold, NOW + A_DAY + timedelta(hours=1))
