"""Today's prompt: one for the home and day, never stale, and only for those who are here."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from skill.content.advice import AUDIENCES
from skill.content.catalog import Catalog
from skill.content.models import Item, Locales, Pool
from skill.dialogue.prompts import audience_of
from skill.dialogue.table import Deck, Table
from skill.domain import people
from skill.domain.acts import Ref
from skill.domain.daily import Daily, Zone
from skill.domain.household import Household, Member
from skill.domain.turn import HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change
from tests.dialogue.room import here, said
from tests.dialogue.small import BYE, CLOSE, FIRST, drill, hold
from tests.dialogue.small import catalog as small_catalog
from tests.home import Device, Home
from tests.ours import catalog as release

A_DAY = timedelta(days=1)
ANNA, BEN, CLEO, LILY = ("Anna", "adult"), ("Ben", "adult"), ("Cleo", "adult"), ("Lily", "child")
PEOPLE: dict[str, Sequence[tuple[str, str]]] = {
    "nobody": (),
    "alone": (ANNA,),
    "pair": (ANNA, BEN),
    "family": (ANNA, BEN, LILY),
    "grown_ups": (ANNA, BEN, CLEO),
}
PLACES = {
    "en-US": "America/New_York",
    "en-GB": "Europe/London",
    "en-AU": "Australia/Sydney",
    "de-DE": "Europe/Berlin",
}
WISHES = (
    Kind.PROMPT,
    Kind.ANOTHER,
    Kind.ANOTHER,
    Kind.ONE_BEFORE,
    Kind.NEVER,
    Kind.NO_PROMPT,
    Kind.PROMPTS_AGAIN,
)


def few(*items: Item, german: Sequence[str] = ()) -> Catalog:
    """A release of these prompts only, in English; German has those named. Australia is in the south."""
    cup = drill(FIRST, hold("talk", 60, "close"), CLOSE, BYE)
    locales = Locales(
        "en-US", {"en": "complete", "de": "complete"}, {name: name[:2] for name in PLACES}, PLACES
    )
    return Catalog(
        {cup.id: cup},
        {"prompts": Pool("prompts", list(items))},
        locales,
        {
            "en": frozenset(f"prompts-{item.id}" for item in items),
            "de": frozenset(f"prompts-{id_}" for id_ in german),
        },
        countries=("AU", "US"),
        southern=("AU",),
    )


def plain(count: int) -> list[Item]:
    """So many prompts for everybody."""
    return [Item(f"line{number}", tags=["sky" if number % 2 else "sea"]) for number in range(count)]


def lived_in(home: Home, members: Sequence[tuple[str, str]]) -> Home:
    """The home with these people in it."""
    for name, form in members:
        home.device().hears(Kind.ADD_MEMBER, name, form=form)
    household = home.kept().household
    known = household.members if household else ()
    assert [member.name for member in known] == [name for name, _ in members]
    return home


def kept_days(home: Home) -> Daily:
    """What the home's days remember."""
    return home.kept().daily or Daily()


def present(home: Home) -> tuple[Member, ...]:
    """Who was said to be in the room."""
    household = home.kept().household
    return people.here(people.tidied(household, home.clock.now())) if household else ()


def at(home: Home, moment: datetime) -> Home:
    """The home at that moment, later than now."""
    home.clock.advance((moment - home.clock.now()).total_seconds())
    return home


def moves(home: Home, zone: str) -> None:
    """The home's speakers stand in that time zone from now on."""
    kept = home.kept()
    daily = replace(kept.daily or Daily(), zone=Zone(zone, home.clock.now()))
    address = Address(HouseholdId("home"), SessionId(""), RequestId(""))
    home.store.commit(address, kept, Change(None, daily=daily), 0.0)


def given(device: Device) -> str:
    """The prompt in the last answer."""
    prompt = said(device, "gratitude-today")["prompt"]
    assert isinstance(prompt, Ref)
    return prompt.message.removeprefix("prompts-")


def todays(device: Device, after: float = 60) -> str:
    """Somebody opens the skill with "today's prompt"."""
    device.session = ""
    device.hears(Kind.PROMPT, after=after)
    return given(device)


def another(device: Device) -> str:
    """What comes when somebody says "another one" at once."""
    device.hears(Kind.ANOTHER, after=5)
    return given(device)


def until(device: Device, wanted: str) -> str:
    """Somebody says "another one" until this one is today's."""
    for _ in range(20):
        if given(device) == wanted:
            return wanted
        another(device)
    raise AssertionError(f"{wanted} never comes")


def days_of(home: Home, locale: str, days: int, others: int) -> list[list[str]]:
    """What is given on each of so many days, with so many "another" on days by chance."""
    device, chance = home.device(locale), Random(days)  # noqa: S311 - a year, not a secret
    extra = Counter(chance.choices(range(days), k=others))
    told = []
    for number in range(days):
        told.append([todays(device, A_DAY.total_seconds()), *(another(device) for _ in range(extra[number]))])
        season = home.catalog.season(locale, "", "", home.clock.now().date())
        assert {home.catalog.items("prompts")[id_].season for id_ in told[-1]} <= {"", season}
    return told


def is_stale(told: list[list[str]], catalog: Catalog) -> bool:
    """Whether a line came twice, or the theme of the day before."""
    lines = [line for day in told for line in day]
    items = catalog.items("prompts")
    themes = [items[line].tags[0] for line in lines]
    return len(set(lines)) < len(lines) or any(one == other for one, other in pairwise(themes))


@pytest.mark.parametrize("audience", PEOPLE)
def test_in_a_year_with_73_others_no_line_comes_twice_and_no_theme_two_days_running(audience: str) -> None:
    told = days_of(lived_in(Home(release()), PEOPLE[audience]), "en-US", 365, 73)
    assert sum(len(day) for day in told) == 438
    assert not is_stale(told, release())
    items = release().items("prompts")
    assert all(
        not items[line].fits or AUDIENCES[audience] & set(items[line].fits) for day in told for line in day
    )


def test_german_lasts_160_days_with_40_others() -> None:
    assert not is_stale(days_of(Home(release()), "de-DE", 160, 40), release())


@pytest.mark.parametrize("audience", PEOPLE)
def test_the_advice_counts_the_lines_that_a_home_is_given(audience: str) -> None:
    household = lived_in(Home(few(*plain(2))), PEOPLE[audience]).kept().household or Household("salt")
    table = Table(release(), Deck(release(), "en", "salt"), datetime.now(UTC), lambda: "id", household)
    assert audience_of(table) == AUDIENCES[audience]


def test_the_same_line_on_every_device_after_a_restart_and_until_three_at_night_then_another() -> None:
    home = at(Home(release()), datetime(2027, 6, 1, 7, 0, tzinfo=UTC))  # three in the morning in New York
    first = todays(home.device(), 0)
    assert todays(home.device()) == first
    home.meets(release())
    assert todays(at(home, datetime(2027, 6, 2, 6, 59, 59, tzinfo=UTC)).device(), 0) == first
    assert todays(home.device(), 1) != first


def test_a_speaker_in_another_time_zone_does_not_bring_another_prompt() -> None:
    """In Berlin the day has begun, in New York it has not: one speaker each, asked in turn."""
    catalog = few(*plain(9), german=[f"line{number}" for number in range(9)])
    home = at(Home(catalog), datetime(2027, 6, 1, 4, 0, tzinfo=UTC))
    german, english = home.device("de-DE"), home.device("en-US")
    assert len({todays(device) for device in (german, english, german, english)}) == 1


@pytest.mark.parametrize(
    ("zone", "around"),
    [
        ("America/New_York", date(2027, 3, 14)),
        ("America/New_York", date(2027, 11, 7)),
        ("Europe/Berlin", date(2027, 3, 28)),
        ("Europe/Helsinki", date(2027, 3, 28)),
        ("Europe/Helsinki", date(2027, 10, 31)),
        ("Australia/Lord_Howe", date(2027, 4, 4)),
        ("America/New_York", date(2028, 2, 29)),
        ("Asia/Kathmandu", date(2026, 12, 31)),
    ],
)
def test_each_day_has_one_prompt_whatever_its_clock_does(zone: str, around: date) -> None:
    home, clock = Home(few(*plain(12))), ZoneInfo(zone)
    at(home, datetime(around.year, around.month, around.day, tzinfo=UTC) - 2 * A_DAY)
    device = home.device()
    moves(home, zone)
    by_day: dict[date, set[str]] = {}
    for _ in range(5 * 24 * 2):
        line = todays(device, 1800)
        local = home.clock.now().astimezone(clock)
        by_day.setdefault(local.date() - (local.hour < 3) * A_DAY, set()).add(line)
    assert all(len(lines) == 1 for lines in by_day.values())
    assert len(set.union(*by_day.values())) == len(by_day)


def test_whoever_moves_gets_a_new_prompt_only_on_a_day_that_no_clock_of_theirs_has_shown() -> None:
    home = Home(few(*plain(40)))
    device, told, last = home.device(), [], date.min
    for number in range(20):
        zone = ("Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin", "Pacific/Kiritimati")[number % 4]
        moves(home, zone)
        for _ in range(7):  # 17 hours and a half: what comes after is another clock, at some other hour
            line = todays(device, 2.5 * 3600)
            local = home.clock.now().astimezone(ZoneInfo(zone))
            day = local.date() - (local.hour < 3) * A_DAY
            if day > last:
                assert line not in told
                told.append(line)
                last = day
            assert line == told[-1]
    assert len(told) > 10


@pytest.mark.parametrize(
    ("locale", "zone", "country", "season"),
    [
        ("en-AU", "", "", "summer"),
        ("en-GB", "", "", "winter"),
        ("en-GB", "Australia/Sydney", "", "summer"),
        ("en-GB", "Australia/Sydney", "US", "winter"),
        ("en-US", "", "AU", "summer"),
    ],
)
def test_in_january_it_is_summer_where_the_home_is_in_the_south_whatever_it_speaks(
    locale: str, zone: str, country: str, season: str
) -> None:
    seasons = [Item(name, season=name) for name in ("winter", "spring", "summer", "autumn")]
    home = at(Home(few(*plain(4), *seasons)), datetime(2027, 1, 15, 12, tzinfo=UTC))
    device = home.device(locale)
    moves(home, zone)
    if country:
        device.hears(Kind.COUNTRY, country)
    told = {todays(device)} | {another(device) for _ in range(4)}
    assert told == {"line0", "line1", "line2", "line3", season}


def test_in_australia_the_release_gives_its_summer_lines_in_january() -> None:
    lines = [item for item in release().pools["prompts"].items if item.season]
    pool = Pool("prompts", [*lines, *plain(3)])
    words = {"en": frozenset(f"prompts-{item.id}" for item in pool.items)}
    ours = Catalog({}, {"prompts": pool}, release().locales, words, southern=release().southern)
    device = at(Home(ours), datetime(2027, 1, 15, 12, tzinfo=UTC)).device("en-AU")
    of_summer = {item.id for item in lines if item.season == "summer"}
    assert of_summer
    assert {todays(device), *(another(device) for _ in range(len(of_summer) + 2))} >= of_summer


def test_a_line_for_two_waits_while_one_is_here_alone_and_still_is_todays() -> None:
    home = lived_in(Home(few(Item("kiss", fits=["pair"]), *plain(6))), (ANNA, BEN))
    device = home.device()
    todays(device)
    assert until(device, "kiss") == "kiss"
    here(home, "Anna")
    instead = todays(device)
    assert instead != "kiss"
    assert todays(home.device()) == instead, "and not another one each time"
    one_more = another(device)
    assert one_more not in {"kiss", instead}
    assert todays(device) == one_more
    for_one = [line for line in kept_days(home).heard if line != "kiss"]
    back = []
    for _ in for_one:
        device.hears(Kind.ONE_BEFORE)
        back.append(given(device))
    assert back == [*reversed(for_one[:-1]), for_one[0]]
    here(home, "Anna", "Ben")
    assert todays(device) == "kiss"


def test_of_what_was_heard_since_a_line_for_two_is_not_given_to_one_either() -> None:
    for_two = [Item(name, fits=["pair"]) for name in ("kiss", "dance")]
    home = lived_in(Home(few(*for_two, *plain(4))), (ANNA, BEN))
    device = home.device()
    todays(device)
    while not {"kiss", "dance"} <= set(kept_days(home).heard):
        another(device)
    earlier = next(line for line in kept_days(home).heard if line in {"kiss", "dance"})
    while given(device) != earlier:
        device.hears(Kind.ONE_BEFORE)
    here(home, "Anna")
    assert todays(device) not in {"kiss", "dance"}


def test_in_one_day_none_comes_twice_and_when_all_are_through_they_tell_their_own() -> None:
    device = Home(few(*plain(5))).device()
    assert len({todays(device), *(another(device) for _ in range(4))}) == 5
    assert device.hears(Kind.ANOTHER) == ["gratitude-tell_yours"]


def test_a_line_for_grown_ups_is_not_given_any_more_once_a_child_has_joined() -> None:
    home = lived_in(Home(few(Item("candle", fits=["grown_ups"]), *plain(9))), (ANNA, BEN))
    device = home.device()
    todays(device)
    until(device, "candle")
    device.hears(Kind.ADD_MEMBER, LILY[0], form=LILY[1])
    told = {todays(device)}
    for _ in range(4):
        told.add(another(device))
        device.hears(Kind.ONE_BEFORE)
        told.add(given(device))
    assert "candle" not in told


def test_a_line_that_one_language_lacks_is_not_given_in_it() -> None:
    home = Home(few(*plain(4), Item("pun"), german=[f"line{number}" for number in range(4)]))
    english, german = home.device("en-US"), home.device("de-DE")
    at(home, datetime(2027, 6, 1, 15, tzinfo=UTC))
    todays(english)
    until(english, "pun")
    assert todays(german) != "pun"
    for _ in range(4):
        german.hears(Kind.ONE_BEFORE)
        assert given(german) != "pun"
    assert todays(english) == "pun"


def test_what_was_passed_over_today_can_be_had_back_one_after_the_other() -> None:
    device = Home(release()).device()
    told = [todays(device), another(device), another(device), another(device)]
    back = []
    for _ in range(5):
        device.hears(Kind.ONE_BEFORE)
        back.append(given(device))
    assert back == [told[2], told[1], told[0], told[0], told[0]]
    assert todays(device) == told[0], "the one they went back to is today's"
    assert another(device) not in told


def test_what_was_heard_yesterday_is_not_the_one_before() -> None:
    home = at(Home(release()), datetime(2027, 6, 1, 6, 58, tzinfo=UTC))
    device = home.device()
    told = {todays(device, 0), another(device)}
    device.hears(Kind.ONE_BEFORE, after=300)  # it has become three
    assert given(device) not in told


@pytest.mark.parametrize("is_in_session", [True, False])
def test_not_that_one_ever_is_about_the_one_that_was_given_last(*, is_in_session: bool) -> None:
    device = Home(few(*plain(8))).device()
    first = todays(device)
    second = another(device)
    device.hears(Kind.ONE_BEFORE)
    if not is_in_session:
        device.session = ""
    device.hears(Kind.NEVER)
    assert device.heard[:2] == ["gratitude-never", "gratitude-today"]
    assert given(device) not in {first, second}
    assert kept_days(device.home).never == (first,)


def test_what_is_never_wanted_never_comes_again() -> None:
    home = Home(few(*plain(12)))
    device = home.device()
    unwanted = {todays(device)}
    device.hears(Kind.NEVER)
    told = {todays(device, A_DAY.total_seconds()) for _ in range(730)}
    assert told == {f"line{number}" for number in range(12)} - unwanted


def test_where_none_is_wanted_any_more_they_are_asked_for_a_thanks_of_their_own() -> None:
    device = Home(few(*plain(2))).device()
    todays(device)
    device.hears(Kind.NEVER)
    device.hears(Kind.NEVER)
    assert device.heard == ["gratitude-never", "gratitude-tell_yours"]
    assert len(kept_days(device.home).never) == 2
    for kind in (Kind.PROMPT, Kind.ANOTHER, Kind.ONE_BEFORE, Kind.NEVER):
        device.hears(kind)
        assert device.heard == ["gratitude-tell_yours"]
        assert device.is_listening


def test_no_prompt_holds_until_they_want_them_back() -> None:
    home = Home(release())
    device = home.device()
    first = todays(device)
    assert device.hears(Kind.NO_PROMPT) == ["gratitude-no_prompts"]
    device.session = ""
    assert device.hears(Kind.PROMPT, after=A_DAY.total_seconds()) == ["gratitude-tell_yours"]
    home.meets(release())
    assert home.device().hears(Kind.PROMPT) == ["gratitude-tell_yours"]
    device.hears(Kind.PROMPTS_AGAIN)
    assert given(device) != first
    assert todays(device) == given(device)


def test_while_they_want_none_not_that_one_ever_brings_no_other() -> None:
    device = Home(few(*plain(4))).device()
    first = todays(device)
    device.hears(Kind.NO_PROMPT)
    assert device.hears(Kind.NEVER) == ["gratitude-never", "gratitude-tell_yours"]
    assert kept_days(device.home).never == (first,)


@pytest.mark.parametrize("kind", [Kind.PROMPT, Kind.NEVER, Kind.ONE_BEFORE, Kind.PROMPTS_AGAIN])
def test_without_a_pool_of_prompts_they_are_asked_for_a_thanks_of_their_own(kind: Kind) -> None:
    cup = drill(FIRST, hold("talk", 60, "close"), CLOSE, BYE)
    device = Home(small_catalog(cup)).device()
    assert device.hears(kind) == ["gratitude-tell_yours"]


@pytest.mark.parametrize("seed", range(12))
def test_whatever_they_wish_for_they_get_what_is_for_them_and_nothing_again_before_all_came(
    seed: int,
) -> None:
    chance = Random(seed)  # noqa: S311 - wishes, not secrets
    made_for = [Item(f"{name}{number}", fits=[name]) for name in ("alone", "pair") for number in (1, 2)]
    home = lived_in(Home(few(*plain(200), *made_for)), (ANNA, BEN))
    devices = [home.device(), home.device()]
    heard_on: dict[str, date | None] = {}
    for _ in range(120):
        if chance.random() < 0.1:
            here(home, *chance.choice([("Anna",), ("Anna", "Ben")]))
        device = chance.choice(devices)
        if chance.random() < 0.3:
            device.session = ""
        device.hears(chance.choice(WISHES), after=chance.choice([5, 60, 9 * 3600]))
        daily = kept_days(home)
        if "gratitude-today" not in device.heard:
            continue
        line = given(device)
        assert line not in daily.never
        assert heard_on.setdefault(line, daily.day) == daily.day, "it came on another day as well"
        assert not line.startswith("alone"), "two live here"
        is_alone = [member.name for member in present(home)] == ["Anna"]
        assert not (is_alone and line.startswith("pair"))
    assert len(heard_on) > 20
