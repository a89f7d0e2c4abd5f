"""Somebody needs a number now: it is one where somebody answers now, in the country they are in."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import msgspec
import pytest

from skill.bootstrap import data_folder
from skill.content.helplines import Country, ForWhom, Helplines, Line, Opening, load
from skill.content.strict_yaml import Document
from skill.content.word_checks import Language
from skill.domain.acts import Ref
from skill.safety.helplines import GRACE, Offer, choose, countries_of, is_open

CONTENT = data_folder("content")
HELPLINES = load(CONTENT)
GERMANY = HELPLINES.countries["DE"]
BERLIN = ZoneInfo("Europe/Berlin")
NEEDS: tuple[ForWhom, ...] = get_args(ForWhom)

# Mon 4 January 2027: every row of this release is fresh.
MONDAY = datetime(2027, 1, 4, tzinfo=BERLIN)


def in_berlin(days: int, clock: str) -> datetime:
    """A moment `days` after that Monday, by the clock on a wall in Berlin, as the UTC the caller has."""
    hour, minute = map(int, clock.split(":"))
    return (MONDAY + timedelta(days=days)).replace(hour=hour, minute=minute).astimezone(UTC)


def said(offers: list[Offer]) -> list[tuple[str, str | None]]:
    return [(offer.country.id, offer.line.id if offer.line else None) for offer in offers]


def with_line(country: Country, line: Line) -> Helplines:
    """A world of one country with one line of its own before all others."""
    changed = msgspec.structs.replace(country, lines=(line, *country.lines))
    return Helplines({country.id: changed}, {}, Document(Path(), None, None))


# By the clock


def test_in_the_afternoon_a_child_is_given_the_children_s_line() -> None:
    assert said(choose(HELPLINES, ["DE"], "children", in_berlin(0, "15:00"))) == [("DE", "children")]


def test_at_nine_in_the_evening_it_is_closed_and_the_crisis_line_is_said_instead() -> None:
    assert said(choose(HELPLINES, ["DE"], "children", in_berlin(0, "21:00"))) == [("DE", "crisis")]


@pytest.mark.parametrize(
    ("clock", "line"),
    [("13:59", "crisis"), ("14:00", "children"), ("19:59", "children"), ("20:00", "crisis")],
)
def test_it_is_open_from_the_first_minute_and_closed_from_the_last(clock: str, line: str) -> None:
    assert said(choose(HELPLINES, ["DE"], "children", in_berlin(0, clock))) == [("DE", line)]


def test_on_a_sunday_it_is_closed_all_day() -> None:
    assert said(choose(HELPLINES, ["DE"], "children", in_berlin(6, "15:00"))) == [("DE", "crisis")]


def test_a_man_on_friday_evening_is_given_the_crisis_line_and_not_the_one_for_women() -> None:
    assert said(choose(HELPLINES, ["DE"], "violence_men", in_berlin(4, "14:00"))) == [("DE", "violence_men")]
    assert said(choose(HELPLINES, ["DE"], "violence_men", in_berlin(4, "16:00"))) == [("DE", "crisis")]


@pytest.mark.parametrize(
    ("moment", "line"),
    [
        (datetime(2027, 1, 11, 12, 30, tzinfo=UTC), "crisis"),  # winter: 13:30 in Berlin
        (datetime(2027, 1, 11, 13, 30, tzinfo=UTC), "children"),
        (datetime(2027, 4, 12, 12, 30, tzinfo=UTC), "children"),  # summer: 14:30
        (datetime(2027, 4, 12, 18, 30, tzinfo=UTC), "crisis"),  # summer: 20:30
    ],
)
def test_hours_are_those_of_the_clock_on_the_wall_summer_and_winter(moment: datetime, line: str) -> None:
    assert said(choose(HELPLINES, ["DE"], "children", moment)) == [("DE", line)]


NIGHT = Opening(("fri",), "22:00", "06:00")
NIGHT_LINE = msgspec.structs.replace(GERMANY.lines[0], id="night", for_whom="children", hours=(NIGHT,))


@pytest.mark.parametrize(
    ("days", "clock", "line"),
    [
        (4, "21:59", "crisis"),
        (4, "22:00", "night"),
        (4, "23:59", "night"),
        (5, "00:00", "night"),
        (5, "05:59", "night"),
        (5, "06:00", "crisis"),
        (5, "22:30", "crisis"),  # it begins on Fridays only
        (4, "05:00", "crisis"),  # that would be Thursday's night
        (1, "15:00", "children"),  # one that is closed is passed over for the country's next of its kind
    ],
)
def test_a_line_that_is_open_across_midnight_belongs_to_the_evening_it_began(
    days: int, clock: str, line: str
) -> None:
    offers = choose(with_line(GERMANY, NIGHT_LINE), ["DE"], "children", in_berlin(days, clock))
    assert said(offers) == [("DE", line)]


def test_sunday_night_reaches_into_monday() -> None:
    sunday = msgspec.structs.replace(NIGHT_LINE, hours=(msgspec.structs.replace(NIGHT, days=("sun",)),))
    assert is_open(sunday, "Europe/Berlin", in_berlin(7, "01:00"))
    assert not is_open(sunday, "Europe/Berlin", in_berlin(0, "23:00"))


def test_a_line_s_own_zone_comes_before_its_country_s() -> None:
    """Six in the evening in Berlin is noon in New York."""
    noon = (Opening(("mon",), "12:00", "13:00"),)
    line = msgspec.structs.replace(NIGHT_LINE, hours=noon, zone="America/New_York")
    assert said(choose(with_line(GERMANY, line), ["DE"], "children", in_berlin(0, "18:30"))) == [
        ("DE", "night")
    ]
    assert said(choose(with_line(GERMANY, line), ["DE"], "children", in_berlin(0, "12:30"))) == [
        ("DE", "crisis")
    ]


def test_public_holidays_are_not_modelled() -> None:
    """Good Friday 2027: the line is said, though it may be closed. Known, and written in the file."""
    good_friday = datetime(2027, 3, 26, 15, 0, tzinfo=BERLIN).astimezone(UTC)
    assert said(choose(HELPLINES, ["DE"], "children", good_friday)) == [("DE", "children")]


@pytest.mark.parametrize("country", sorted(HELPLINES.countries))
@pytest.mark.parametrize("need", NEEDS)
def test_at_every_hour_of_a_week_somebody_answers_in_every_country(country: str, need: ForWhom) -> None:
    for hour in range(7 * 24):
        now = in_berlin(0, "00:00") + timedelta(hours=hour)
        (offer,) = choose(HELPLINES, [country], need, now)
        assert offer.line
        assert is_open(offer.line, offer.line.zone or offer.country.zone, now)


# By the country


def test_a_household_that_told_its_country_is_given_that_one_only() -> None:
    offers = choose(HELPLINES, ["AT"], "crisis", in_berlin(0, "21:00"))
    assert [offer.line.digits for offer in offers if offer.line] == ["142"]


def test_where_the_country_is_not_known_the_first_two_are_said() -> None:
    countries = countries_of(HELPLINES, "de-DE")
    assert countries == ("DE", "AT", "CH")
    assert said(choose(HELPLINES, countries, "crisis", in_berlin(0, "21:00"))) == [
        ("DE", "crisis"),
        ("AT", "crisis"),
    ]


def test_a_line_that_a_country_has_not_is_replaced_by_the_next_one_in_turn() -> None:
    noon = in_berlin(0, "12:00")
    assert said(choose(HELPLINES, ["CA"], "violence", noon)) == [("CA", "crisis")]
    assert said(choose(HELPLINES, ["CH"], "violence", noon)) == [("CH", "crisis")]
    assert said(choose(HELPLINES, ["NZ"], "children", noon)) == [("NZ", "crisis")]


def test_a_locale_we_do_not_know_means_no_country_and_no_offer() -> None:
    assert countries_of(HELPLINES, "xx-YY") == ()
    assert choose(HELPLINES, (), "crisis", in_berlin(0, "12:00")) == []


def test_a_country_we_do_not_know_is_passed_over_and_none_is_said_twice() -> None:
    offers = choose(HELPLINES, ["FR", "IE", "IE", "GB"], "crisis", in_berlin(0, "12:00"))
    assert said(offers) == [("IE", "crisis"), ("GB", "crisis")]


# Rows age


def test_a_row_is_said_for_ninety_days_after_it_was_due() -> None:
    line = msgspec.structs.replace(GERMANY.lines[0], id="aged", for_whom="children")
    last = datetime.combine(line.review_by + GRACE, datetime.max.time(), tzinfo=UTC)
    world = with_line(GERMANY, line)
    assert timedelta(days=90) == GRACE
    assert said(choose(world, ["DE"], "children", last)) == [("DE", "aged")]
    assert said(choose(world, ["DE"], "children", last + timedelta(seconds=1))) == [("DE", None)]


def test_an_aged_row_gives_way_to_one_that_was_read_again() -> None:
    long_ago = GERMANY.lines[0].verified_on - timedelta(days=400)
    line = msgspec.structs.replace(GERMANY.lines[0], id="aged", for_whom="children", review_by=long_ago)
    bare = msgspec.structs.replace(GERMANY, lines=GERMANY.lines[:1])
    assert said(choose(with_line(bare, line), ["DE"], "children", in_berlin(0, "15:00"))) == [
        ("DE", "crisis")
    ]


@pytest.mark.parametrize("need", NEEDS)
def test_when_every_row_has_aged_the_emergency_number_and_the_directory_are_left(need: ForWhom) -> None:
    (offer,) = choose(HELPLINES, ["DE"], need, datetime(2030, 1, 1, tzinfo=UTC))
    assert (offer.line, offer.name, offer.digits) == (None, None, None)
    assert offer.emergency == Ref("safety_lines-country-de", "emergency")
    assert offer.directory == Ref("safety_lines-country-de", "directory")


# What is said


def test_an_offer_names_its_words() -> None:
    (offer,) = choose(HELPLINES, ["DE"], "crisis", in_berlin(0, "21:00"))
    assert offer.place == Ref("safety_lines-country-de")
    assert offer.name == Ref("safety_lines-de-crisis")
    assert offer.digits == Ref("safety_lines-de-crisis", "digits")


@pytest.mark.parametrize("language", ["de", "en"])
def test_whatever_may_be_offered_has_words(language: str) -> None:
    messages = Language(CONTENT / "text" / language).messages
    offers = [Offer(country, line) for country in HELPLINES.countries.values() for line in country.lines]
    for offer in offers:
        for ref in (offer.place, offer.emergency, offer.directory, offer.name, offer.digits):
            assert ref
            assert (ref.part or "") in messages[ref.message].texts
