"""Spans of days: what "last week" means on each day, and how a day is said afterwards."""

from calendar import isleap
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.domain.spans import MONTHS, WEEKDAYS, When, is_this_day, span, when

NAMES = (
    "today",
    "yesterday",
    "this_week",
    "last_week",
    "this_month",
    "last_month",
    "last_year",
    "a_year_ago",
    *WEEKDAYS,
    *MONTHS,
)
A_DAY = timedelta(days=1)
days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
enough = settings(max_examples=150, deadline=None, database=None)


@enough
@given(days, st.sampled_from(NAMES))
def test_no_span_reaches_beyond_today_nor_ends_before_it_begins(today: date, name: str) -> None:
    first, last = span(name, today) or (date.max, date.min)
    assert first <= last <= today


@enough
@given(days)
def test_weeks_begin_on_monday_and_follow_each_other_without_a_gap(today: date) -> None:
    this, last = span("this_week", today), span("last_week", today)
    assert this is not None
    assert last is not None
    assert this[1] == today
    assert this[0].weekday() == last[0].weekday() == 0
    assert this[0] - last[1] == A_DAY
    assert last[1] - last[0] == 6 * A_DAY


@enough
@given(days)
def test_months_follow_each_other_without_a_gap(today: date) -> None:
    this, last = span("this_month", today), span("last_month", today)
    assert this is not None
    assert last is not None
    assert (this[0].day, this[1]) == (1, today)
    assert last[0].day == 1
    assert last[0].month == last[1].month
    assert this[0] - last[1] == A_DAY


@enough
@given(days)
def test_a_weekday_is_the_last_one_before_today(today: date) -> None:
    for number, name in enumerate(WEEKDAYS):
        first, last = span(name, today) or (date.min, date.max)
        assert first == last
        assert first.weekday() == number
        assert A_DAY <= today - first <= 7 * A_DAY


@enough
@given(days)
def test_the_twelve_months_by_name_are_the_last_that_have_begun(today: date) -> None:
    months = {name: span(name, today) or (date.min, date.max) for name in MONTHS}
    assert months[MONTHS[today.month - 1]] == span("this_month", today)
    assert months[MONTHS[today.month - 2]] == span("last_month", today)
    in_order = sorted(months.values())
    assert all(later[0] - earlier[1] == A_DAY for earlier, later in pairwise(in_order))
    assert in_order[-1][1] == today


@pytest.mark.parametrize(
    ("name", "today", "first", "last"),
    [
        ("yesterday", date(2027, 1, 1), date(2026, 12, 31), date(2026, 12, 31)),
        ("this_week", date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 22)),
        ("this_week", date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 23)),
        ("last_week", date(2027, 1, 1), date(2026, 12, 21), date(2026, 12, 27)),
        ("sunday", date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 15)),
        ("saturday", date(2026, 11, 22), date(2026, 11, 21), date(2026, 11, 21)),
        ("last_month", date(2028, 3, 31), date(2028, 2, 1), date(2028, 2, 29)),
        ("last_month", date(2027, 3, 31), date(2027, 2, 1), date(2027, 2, 28)),
        ("last_month", date(2027, 1, 31), date(2026, 12, 1), date(2026, 12, 31)),
        ("february", date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        ("february", date(2029, 1, 1), date(2028, 2, 1), date(2028, 2, 29)),
        ("december", date(2026, 11, 22), date(2025, 12, 1), date(2025, 12, 31)),
        ("november", date(2026, 11, 22), date(2026, 11, 1), date(2026, 11, 22)),
        ("last_year", date(2026, 1, 1), date(2025, 1, 1), date(2025, 12, 31)),
        ("a_year_ago", date(2026, 11, 22), date(2025, 11, 19), date(2025, 11, 25)),
        ("a_year_ago", date(2028, 2, 29), date(2027, 2, 25), date(2027, 3, 3)),
    ],
)
def test_a_span_on_a_day(name: str, today: date, first: date, last: date) -> None:
    assert span(name, today) == (first, last)


@pytest.mark.parametrize("name", ["", "Sunday", "next_week", "monday ", "a_year"])
def test_what_is_no_span_is_none(name: str) -> None:
    assert span(name, date(2026, 11, 22)) is None


@enough
@given(days)
def test_each_day_has_one_such_day_in_each_later_year_and_none_in_its_own(day: date) -> None:
    for year in range(day.year + 1, day.year + 5):
        first = date(year, 1, 1)
        found = [first + number * A_DAY for number in range(366) if is_this_day(day, first + number * A_DAY)]
        in_year = [one for one in found if one.year == year]
        is_odd = (day.month, day.day) == (2, 29) and not isleap(year)
        assert in_year == [date(year, 2, 28) if is_odd else day.replace(year=year)]
    assert not is_this_day(day, day)
    assert not is_this_day(day, day - 365 * A_DAY)


@pytest.mark.parametrize(
    ("day", "today", "is_one"),
    [
        (date(2024, 2, 29), date(2025, 2, 28), True),
        (date(2024, 2, 29), date(2025, 3, 1), False),
        (date(2024, 2, 29), date(2028, 2, 28), False),
        (date(2024, 2, 29), date(2028, 2, 29), True),
        (date(2025, 2, 28), date(2028, 2, 29), False),
        (date(2025, 2, 28), date(2028, 2, 28), True),
    ],
)
def test_a_leap_day_comes_on_the_day_before_where_there_is_none(day: date, today: date, is_one: bool) -> None:  # noqa: FBT001 - a row of the table
    assert is_this_day(day, today) is is_one


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 23), (When.TODAY, "")),
        (date(2026, 11, 22), (When.TODAY, "")),
        (date(2026, 11, 21), (When.YESTERDAY, "")),
        (date(2026, 11, 20), (When.WEEKDAY, "friday")),
        (date(2026, 11, 16), (When.WEEKDAY, "monday")),
        (date(2026, 11, 15), (When.MONTH, "november")),
        (date(2026, 1, 1), (When.MONTH, "january")),
        (date(2025, 12, 31), (When.YEAR, "december")),
    ],
)
def test_how_a_day_is_said(day: date, said: tuple[When, str]) -> None:
    assert when(day, date(2026, 11, 22)) == said


@enough
@given(days, st.integers(2, 6))
def test_a_day_that_is_said_by_its_weekday_is_found_again_by_it(today: date, ago: int) -> None:
    day = today - ago * A_DAY
    how, weekday = when(day, today)
    assert how is When.WEEKDAY
    assert span(weekday, today) == (day, day)
