"""Everybody's day is their own: by their clock, also on the days on which clocks jump."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.bootstrap import data_folder
from skill.content import calendar
from skill.content.calendar import countries_of_zones, is_zone, load, problems
from skill.content.catalog import Catalog
from skill.content.loader import load as load_content
from skill.content.models import Locales
from skill.content.problems import BrokenContent

CONTENT = data_folder("content")
LOCALES = load_content(CONTENT).locales or Locales("", {}, {}, {})
CATALOG = Catalog({}, {}, LOCALES, {}, southern=load(CONTENT))
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
# Clocks that jump by half an hour, at a quarter to three, off the hour, around a fast, or never.
ZONES = [
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/St_Johns",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "Africa/Casablanca",
]
ANY_ZONE = st.sampled_from(sorted(name for name in available_timezones() if is_zone(name)))
ANY_MOMENT = st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def day(zone: str, now: datetime) -> date:
    return calendar.day(CATALOG.local("en-US", now, zone))


def began(zone: str, now: datetime) -> datetime:
    return CATALOG.day_began("en-US", now, zone)


def is_evening(zone: str, now: datetime) -> bool:
    return calendar.is_evening(CATALOG.local("en-US", now, zone))


# --- a day -----------------------------------------------------------------------------------------


@cache
def times_of_2026(zone: str) -> list[datetime]:
    """Every half an hour, and every minute of the two days around a jump of the clock."""
    start = datetime(2026, 1, 1, 3, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    halves = [start + half * 30 * MINUTE for half in range(365 * 24 * 2)]
    offsets = [half.astimezone(ZoneInfo(zone)).utcoffset() for half in halves]
    jumps = [half for half, (one, other) in zip(halves, pairwise(offsets), strict=False) if one != other]
    minutes = [jump + minute * MINUTE for jump in jumps for minute in range(-24 * 60, 24 * 60)]
    return sorted({*halves, *minutes})


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Australia/Lord_Howe", {23.5, 24, 24.5}),
        # Three is skipped, and comes as 03:45: the day before loses 15 minutes, and the day itself 45.
        ("Pacific/Chatham", {23.25, 23.75, 24, 25}),
        ("America/St_Johns", {23, 24, 25}),
        ("Asia/Kolkata", {24}),
        ("Pacific/Auckland", {23, 24, 25}),
        ("Africa/Casablanca", {23, 24, 25}),
    ],
)
def test_all_through_a_year_days_follow_each_other_and_each_begins_once(zone: str, hours: set[float]) -> None:
    times = times_of_2026(zone)
    days = [day(zone, now) for now in times]
    changes = [two for two, (one, other) in zip(pairwise(times), pairwise(days), strict=True) if one != other]
    assert days[0] == date(2026, 1, 1)
    assert days[-1] == date(2026, 12, 31)
    assert {other - one for one, other in pairwise(sorted(set(days)))} == {DAY}
    assert len(changes) == 364
    assert {(other - one) / HOUR for (_, one), (_, other) in pairwise(changes)} == hours
    for before, now in changes:
        shown, was = now.astimezone(ZoneInfo(zone)), before.astimezone(ZoneInfo(zone))
        jumps_over_three = shown.utcoffset() != was.utcoffset() and was.hour < 3 <= shown.hour
        assert shown.time() == time(3) or jumps_over_three
        assert began(zone, now).timestamp() == now.timestamp()


@pytest.mark.parametrize("zone", ZONES)
def test_all_through_a_year_it_is_evening_by_the_clock(zone: str) -> None:
    """But for the quarter before three that is shown a second time on Chatham: there the day has begun."""
    clock = ZoneInfo(zone)
    odd = [
        f"{now.astimezone(clock):%m-%d %H:%M}"
        for now in times_of_2026(zone)
        if is_evening(zone, now) is (3 <= now.astimezone(clock).hour < 17)
    ]
    assert odd == ([f"04-05 02:{minute}" for minute in range(45, 60)] if zone == "Pacific/Chatham" else [])


@given(ANY_ZONE, ANY_MOMENT)
def test_anywhere_and_at_any_time_a_day_has_begun_and_time_only_goes_forward(
    zone: str, now: datetime
) -> None:
    start = began(zone, now)
    assert start <= now
    assert day(zone, start) == day(zone, now)
    assert day(zone, start - timedelta(seconds=1)) < day(zone, now)
    assert day(zone, now + MINUTE) >= day(zone, now)
    # Farther than a day and a jump of a clock it never is; where a date was left out, two.
    assert now - start <= timedelta(hours=26)


@given(ANY_ZONE, ANY_MOMENT)
def test_after_midnight_it_is_still_the_evening_of_the_day_before(zone: str, now: datetime) -> None:
    local = CATALOG.local("en-US", now, zone)
    today = day(zone, now)
    assert local.date() - today in {timedelta(0), DAY}
    if local.hour >= 17 or today < local.date():
        assert is_evening(zone, now)
    else:
        assert not is_evening(zone, now)


MOMENTS = [
    # Berlin: three o'clock is left out, then shown once after two was shown twice.
    ("Europe/Berlin", "2026-03-29T00:59Z", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29T01:00Z", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25T01:59Z", "2026-10-24"),
    ("Europe/Berlin", "2026-10-25T02:00Z", "2026-10-25"),
    # Chatham: 02:45 becomes 03:45, and 03:45 becomes 02:45.
    ("Pacific/Chatham", "2026-09-26T13:59Z", "2026-09-26"),
    ("Pacific/Chatham", "2026-09-26T14:00Z", "2026-09-27"),
    ("Pacific/Chatham", "2026-04-04T13:14Z", "2026-04-04"),
    ("Pacific/Chatham", "2026-04-04T13:15Z", "2026-04-05"),
    ("Pacific/Chatham", "2026-04-04T14:00Z", "2026-04-05"),
    ("Pacific/Chatham", "2026-04-04T14:15Z", "2026-04-05"),
    # A leap day, and the night after it.
    ("Asia/Kolkata", "2028-02-28T21:30Z", "2028-02-29"),
    ("Asia/Kolkata", "2028-02-29T21:29Z", "2028-02-29"),
    ("Asia/Kolkata", "2028-02-29T21:30Z", "2028-03-01"),
    # One moment on both sides of the date line: three dates at once.
    ("Pacific/Kiritimati", "2026-11-22T13:30Z", "2026-11-23"),
    ("Pacific/Auckland", "2026-11-22T13:30Z", "2026-11-22"),
    ("Etc/GMT+12", "2026-11-22T13:30Z", "2026-11-21"),
    # Samoa went over it: the 30th had only the hours after midnight, which showed the 31st.
    ("Pacific/Apia", "2011-12-30T09:59Z", "2011-12-29"),
    ("Pacific/Apia", "2011-12-30T10:00Z", "2011-12-30"),
    ("Pacific/Apia", "2011-12-30T13:00Z", "2011-12-31"),
]


@pytest.mark.parametrize(("zone", "now", "expected"), MOMENTS)
def test_a_moment_belongs_to_the_day_of_those_who_live_there(zone: str, now: str, expected: str) -> None:
    assert day(zone, datetime.fromisoformat(now)).isoformat() == expected


# --- whose clock -----------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ["", "Europe/Bonn", "../../etc/passwd", "/etc/localtime", "europe", "Asia"])
def test_as_long_as_no_zone_is_known_the_locale_s_counts(zone: str) -> None:
    now = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    assert CATALOG.local("de-DE", now, zone).isoformat() == "2026-11-22T17:30:00+01:00"
    assert calendar.is_evening(CATALOG.local("de-DE", now, zone))
    assert CATALOG.local("en-AU", now, zone).isoformat() == "2026-11-23T03:30:00+11:00"
    assert not calendar.is_evening(CATALOG.local("en-AU", now, zone))
    assert CATALOG.local("xx-XX", now, zone) == CATALOG.local(LOCALES.default, now, zone)


def test_a_zone_that_is_known_counts_more_than_the_locale() -> None:
    now = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    assert CATALOG.local("de-DE", now, "Asia/Kolkata").isoformat() == "2026-11-22T22:00:00+05:30"


# --- seasons ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "north", "south"),
    [
        ("2027-12-01", "2028-02-29", "winter", "summer"),
        ("2028-03-01", "2028-05-31", "spring", "autumn"),
        ("2028-06-01", "2028-08-31", "summer", "winter"),
        ("2028-09-01", "2028-11-30", "autumn", "spring"),
    ],
)
def test_a_season_lasts_three_whole_months(first: str, last: str, north: str, south: str) -> None:
    of_season = date.fromisoformat(first)
    while of_season <= date.fromisoformat(last):
        assert {
            CATALOG.season("en-US", country, "Etc/UTC", of_season) for country in ("DE", "US", "IN", "")
        } == {north}
        assert {
            CATALOG.season("en-US", country, "Etc/UTC", of_season) for country in ("AU", "NZ", "ZA", "BR")
        } == {south}
        of_season += DAY


@pytest.mark.parametrize(
    ("named", "zone", "locale", "expected"),
    [
        ("ZA", "Europe/London", "en-GB", "ZA"),
        ("", "Australia/Perth", "en-GB", "AU"),
        ("", "Australia/NSW", "en-GB", "AU"),
        ("", "Asia/Calcutta", "en-US", "IN"),
        ("", "Europe/Oslo", "de-DE", "NO"),
        ("", "Etc/UTC", "en-AU", "AU"),
        ("", "", "en-AU", "AU"),
        ("", "", "zh-Hans-CN", "CN"),
        ("", "", "es-419", ""),
        ("", "", "en", ""),
        ("", "", "", ""),
    ],
)
def test_a_home_s_country_is_named_or_its_clock_s_or_its_locale_s(
    named: str, zone: str, locale: str, expected: str
) -> None:
    assert calendar.country_of(named, zone, locale) == expected


def test_every_zone_where_people_live_has_a_country() -> None:
    without = {zone for zone in available_timezones() if is_zone(zone) and zone not in countries_of_zones()}
    # Clocks of no place: Etc/GMT+5, UTC and its other names, and three of the United States' of old.
    assert {zone for zone in without if not re.match(r"Etc/|GMT|U|Greenwich|Zulu|Factory", zone)} == {
        "CST6CDT",
        "EST5EDT",
        "MST7MDT",
        "PST8PDT",
    }


# --- the file --------------------------------------------------------------------------------------


def test_a_country_is_southern_as_its_places_are() -> None:
    """Held to the latitudes of IANA's table. Beside it: two islands without people, which it leaves out,
    and two countries with places on both sides."""
    rows = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines()
    sides: dict[str, set[str]] = {}
    for row in rows:
        if not row.startswith("#"):
            country, place, *_ = row.split("\t")
            sides.setdefault(country, set()).add(place[0])
    assert {country for country, side in sides.items() if len(side) > 1} == {"BR", "KI"}
    south = {country for country, side in sides.items() if side == {"-"}}
    assert CATALOG.southern == south | {"BR", "BV", "HM"}


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        ("southern:\n  - AU\n  - XX\n", 3, '"XX" is no country'),
        ("southern:\n  - AU\n  - NZ\n  - AU\n", 2, "AU stands here twice"),
        ("southern:\n  - au\n", 2, '"au" is no country'),
        ("southern: AU\n", 1, "southern: Expected `array`"),
        ("northern: [AU]\n", 1, "unknown field"),
        ("southern: [AU\n", 2, "expected"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, line: int, wrong: str) -> None:
    (tmp_path / "calendar.yaml").write_text(text, "utf-8")
    found = problems(tmp_path)
    assert [problem for problem in found if wrong in problem.message and problem.line == line] != []
    with pytest.raises(BrokenContent):
        load(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert [problem.message for problem in problems(tmp_path)] == ["this file is missing: restore it"]
    assert problems(CONTENT) == []


def test_the_season_is_the_country_s_and_not_the_language_s() -> None:
    midsummer = date(2027, 1, 15)
    assert CATALOG.season("en-US", "", "Australia/Hobart", midsummer) == "summer"
    assert CATALOG.season("en-AU", "", "", midsummer) == "summer"
    assert CATALOG.season("en-AU", "", "Europe/London", midsummer) == "winter"
    assert CATALOG.season("en-GB", "NZ", "Europe/London", midsummer) == "summer"
