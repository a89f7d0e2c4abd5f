"""The skill was turned off: the home is forgotten, however late and in whatever order the news comes."""

from datetime import datetime, timedelta

import pytest

from skill.domain.household import Household, Practice
from skill.domain.turn import HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change, Snapshot, StoreUnavailable
from skill.services.farewell import farewell
from tests.dialogue.family import ANNA, IN_TALK, family, known_family, names, release, unmet
from tests.dialogue.small import begun
from tests.fakes.store import MemoryStore
from tests.home import Home

HOME = HouseholdId("home")
AN_HOUR = 3600
NOTHING = (None, (), None, None)


def turned_off(home: Home, happened_at: datetime) -> None:
    """The news that the skill was turned off at that moment comes in now."""
    farewell(home.store, HOME, happened_at, home.clock.monotonic() + 1)


def left_of(home: Home) -> tuple[object, ...]:
    """All that is kept of a home."""
    kept = home.kept()
    return kept.household, kept.unfinished, kept.bags, kept.conversation


def lived_in() -> Home:
    """A home in which voices are known and a drill was left open."""
    home = known_family()
    begun(home).hears(Kind.STOP, after=IN_TALK)
    home.clock.advance(60)
    return home


# On time, and late


@pytest.mark.parametrize("delay", [0, 1, 600, AN_HOUR])
def test_everything_goes_however_late_the_news_comes(delay: int) -> None:
    home = lived_in()
    happened_at = home.clock.now()
    home.clock.advance(delay)
    turned_off(home, happened_at)
    assert left_of(home) == NOTHING
    assert home.kept().gone_at == happened_at.replace(microsecond=0)


def test_twice_the_same_news_is_once() -> None:
    home = lived_in()
    happened_at = home.clock.now()
    turned_off(home, happened_at)
    once = home.kept()
    turned_off(home, happened_at)
    assert home.kept() == once


def test_a_home_that_was_in_use_until_then_goes_with_what_came_in_the_same_second() -> None:
    home = unmet()
    home.device().opens()
    turned_off(home, home.clock.now())
    assert left_of(home) == NOTHING


# Out of order


def test_a_home_that_began_after_it_was_turned_off_is_left_alone() -> None:
    """Turned off, turned on again, and only then the news of the first."""
    home = unmet()
    happened_at = home.clock.now()
    home.clock.advance(60)
    device = home.device()
    device.opens()
    device.hears(Kind.ADD_MEMBER, "Lily", form="child")
    turned_off(home, happened_at)
    assert names(home) == ["Lily"]
    assert home.kept().gone_at is None


def test_news_that_come_in_the_wrong_order_leave_the_later_one_standing() -> None:
    home = lived_in()
    first = home.clock.now()
    home.clock.advance(60)
    second = home.clock.now()
    turned_off(home, second)
    turned_off(home, first)
    assert home.kept().gone_at == second.replace(microsecond=0)
    turned_off(home, second + timedelta(seconds=60))
    assert home.kept().gone_at == second.replace(microsecond=0) + timedelta(seconds=60)


def test_a_word_said_before_it_was_turned_off_and_heard_after_does_not_bring_the_home_back() -> None:
    home = lived_in()
    device = home.device()
    turned_off(home, home.clock.now() + timedelta(seconds=30))
    assert device.hears(Kind.ADD_MEMBER, "Mia", form="child", after=10) == ["keeping-forgot_all"]
    assert not device.is_listening
    assert left_of(home) == NOTHING


def test_the_end_of_the_session_that_comes_last_of_all_is_silent_and_keeps_nothing() -> None:
    home = family()
    device = begun(home)
    turned_off(home, home.clock.now() + timedelta(seconds=30))
    assert device.hears(Kind.SESSION_ENDED, after=20) == []
    assert device.reply.silent
    assert left_of(home) == NOTHING


def test_a_home_that_turns_it_on_again_is_a_new_one() -> None:
    home = lived_in()
    turned_off(home, home.clock.now())
    home.clock.advance(5)
    assert home.device().opens(voice=ANNA) == ["opening-welcome", "opening-invite"]
    assert names(home) == []
    assert home.offered == []


def test_a_session_that_was_running_when_it_was_turned_off_goes_on_with_nothing() -> None:
    home = family()
    device = begun(home)
    turned_off(home, home.clock.now())
    assert device.hears(Kind.AFFIRM)[0] == "opening-welcome"
    assert home.offered == []


# A home that nobody knows, or that is older than its date


def test_a_home_that_is_not_there_is_noted_as_gone() -> None:
    """Its first words may be on their way still: what was said before that moment starts nothing."""
    home = unmet()
    turned_off(home, home.clock.now() + timedelta(seconds=30))
    assert home.device().hears(Kind.LAUNCH, after=10) == ["keeping-forgot_all"]
    assert left_of(home) == NOTHING
    home.clock.advance(60)
    assert home.device().opens()[0] == "opening-welcome"


def kept_since_before_dates() -> Home:
    """A home from a release that did not note when it first met one."""
    home = Home(release())
    address = Address(HOME, SessionId("old"), RequestId("old"))
    old = Household("salt", practices={"cup": Practice(finished={"one": 3}, form="one")})
    home.store.commit(address, Snapshot(), Change(reply=None, household=old), 0.0)
    return home


def test_a_home_of_which_nobody_knows_when_it_began_goes() -> None:
    home = kept_since_before_dates()
    turned_off(home, home.clock.now() - timedelta(days=1))
    assert left_of(home) == NOTHING


def test_an_old_home_that_was_used_again_before_the_news_came_is_not_taken_for_a_new_one() -> None:
    home = kept_since_before_dates()
    happened_at = home.clock.now()
    home.clock.advance(AN_HOUR)
    home.device().opens()
    turned_off(home, happened_at)
    household = home.kept().household
    assert household is None or not household.practices


def test_an_old_home_is_welcomed_back() -> None:
    assert kept_since_before_dates().device().opens()[0] == "opening-welcome_back"


# The store in trouble


@pytest.mark.parametrize("trouble", ["down", "before", "after"])
def test_what_could_not_be_done_is_told_and_is_done_when_it_is_tried_again(trouble: str) -> None:
    home = lived_in()
    happened_at = home.clock.now()
    if trouble == "down":
        home.store.is_down = True
    else:
        home.store.cut = "before" if trouble == "before" else "after"
    with pytest.raises(StoreUnavailable):
        turned_off(home, happened_at)
    home.store.is_down, home.store.cut = False, None
    assert (left_of(home) == NOTHING) is (trouble == "after")
    turned_off(home, happened_at)
    assert left_of(home) == NOTHING


def test_a_home_that_cannot_be_read_goes_too() -> None:
    home = lived_in()
    home.store.is_unreadable = True
    turned_off(home, home.clock.now())
    home.store.is_unreadable = False
    assert left_of(home) == NOTHING


def test_a_store_that_answers_late_is_waited_for_until_the_deadline_and_no_longer() -> None:
    deadlines = []

    class Patient(MemoryStore):
        def load(self, address: Address, deadline: float) -> Snapshot:
            deadlines.append(deadline)
            return super().load(address, deadline)

        def erase(self, household: HouseholdId, gone_at: datetime, deadline: float) -> None:
            deadlines.append(deadline)
            super().erase(household, gone_at, deadline)

    home = Home(release(), store=Patient)
    farewell(home.store, HOME, home.clock.now(), 4711.0)
    assert deadlines == [4711.0, 4711.0]


def test_another_home_is_not_touched() -> None:
    home = lived_in()
    before = home.kept()
    farewell(home.store, HouseholdId("next door"), home.clock.now(), home.clock.monotonic() + 1)
    assert home.kept() == before
