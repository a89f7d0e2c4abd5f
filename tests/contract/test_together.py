"""What a home remembers of ideas for time together, in every store."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from skill.adapters import redis_households, redis_store
from skill.adapters.redis_commit import Keys, keys_of
from skill.adapters.sealing import Keyring
from skill.domain.quality_time import Planned, Together, told
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Change, Conflict, Unreadable
from tests.contract.homes import KEY, Home, Server, spoken
from tests.contract.kept import DAY, HOUSEHOLD, TOGETHER, daily, everything, thanks
from tests.fakes.clock import FakeClock

HEADER = 11
TODAY = date(2026, 11, 22)


def remembering(together: Together | None) -> Change:
    """A turn that writes this of ideas, and nothing else."""
    return Change(spoken("How about a tower of books?"), together=together)


def name_of(home: Home, record: str = "together") -> bytes:
    """Where it lies."""
    return f"closer:{{{home.household}}}:{record}".encode()


def bytes_of(server: Server, home: Home) -> bytes:
    """The record."""
    return server.records(home.household)[name_of(home)]


# Keeping


@pytest.mark.parametrize("is_new", [True, False], ids=["new household", "known household"])
def test_what_was_remembered_comes_back_whole_and_the_next_takes_its_place(
    home: Home, *, is_new: bool
) -> None:
    if not is_new:
        home.turn("open")
        assert home.load().together is None
    home.turn("an idea", remembering(TOGETHER))
    assert home.load().together == TOGETHER

    fewer = replace(TOGETHER, heard={}, plans=(), taste={"build": 1})
    home.turn("another", remembering(fewer))
    assert home.load().together == fewer
    home.turn("help")
    assert home.load().together == fewer


def test_a_record_in_which_nothing_happened_is_one_all_the_same(home: Home) -> None:
    home.turn("an idea", remembering(Together()))
    assert home.load().together == Together()


def test_a_turn_about_ideas_leaves_all_else_as_it_is(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    before = home.load()
    home.turn("an idea", remembering(told(TOGETHER, "a_song", TODAY)))
    after = home.load()
    assert after.together == told(TOGETHER, "a_song", TODAY)
    assert replace(after, revision=before.revision, together=before.together) == before


def test_years_of_ideas_come_back_whole(home: Home) -> None:
    heard = {f"an_idea_that_is_number_{number}": TODAY.toordinal() - number for number in range(1000)}
    plans = tuple(Planned(f"own:{number:032x}", TODAY, weekly=True) for number in range(10))
    years = Together(heard=heard, done=heard, never=tuple(heard), plans=plans)
    home.turn("an idea", remembering(years))
    assert home.load().together == years


def test_of_two_devices_in_one_second_the_second_loads_again_and_both_ideas_are_known(home: Home) -> None:
    home.turn("open")
    one, other = home.load("one"), home.load("other", "bedroom")
    home.commit("one", one, remembering(told(Together(), "a_song", TODAY)))

    with pytest.raises(Conflict):
        home.commit("other", other, remembering(told(Together(), "a_walk", TODAY)), "bedroom")
    again = home.load("other", "bedroom").together
    assert again is not None
    home.turn("other", remembering(told(again, "a_walk", TODAY)), "bedroom")

    found = home.load().together
    assert found is not None
    assert set(found.heard) == {"a_song", "a_walk"}


def test_a_repeated_request_changes_nothing(home: Home) -> None:
    before = home.load("an idea")
    home.commit("an idea", before, remembering(TOGETHER))
    home.commit("an idea", before, remembering(Together()))
    home.turn("an idea", remembering(Together()))
    assert home.load().together == TOGETHER


# Time, and forgetting


def test_every_turn_puts_its_end_off_and_changes_no_other_byte(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    sealed = bytes_of(server, server_home)[HEADER:]
    clock.advance(DAY)
    server_home.turn("help")

    record = bytes_of(server, server_home)
    assert record[HEADER:] == sealed
    assert record[:HEADER] == b"1%010d" % (int(clock.now().timestamp()) + 400 * DAY)
    with server.client() as client:
        assert 400 * DAY < client.ttl(name_of(server_home)) <= 400 * DAY + 3600


@pytest.mark.parametrize("remembers_at_once", [True, False])
def test_a_home_that_comes_back_after_its_time_remembers_no_idea(
    home: Home, clock: FakeClock, *, remembers_at_once: bool
) -> None:
    home.turn("start", everything(clock))
    clock.advance(400 * DAY)
    afresh = told(Together(), "a_song", TODAY) if remembers_at_once else None

    home.turn("hello", remembering(afresh))

    assert home.load().together == afresh


@pytest.mark.parametrize("how", ["by a turn", "from outside"])
def test_a_home_that_is_forgotten_remembers_no_idea(home: Home, clock: FakeClock, how: str) -> None:
    home.turn("start", everything(clock))
    if how == "by a turn":
        home.turn("forget", replace(remembering(TOGETHER), forget_all=clock.now()))
    else:
        home.erase(clock.now())
    assert home.load().together is None

    clock.advance(1)
    home.turn("hello again", Change(spoken("Hello."), household=HOUSEHOLD))
    assert home.load().together is None
    home.turn("an idea", remembering(Together()))
    assert home.load().together == Together()


@pytest.mark.parametrize("how", ["by a turn", "from outside"])
def test_of_a_home_that_is_forgotten_the_record_is_gone_from_the_server(
    server: Server, server_home: Home, clock: FakeClock, how: str
) -> None:
    server_home.turn("start", everything(clock))
    assert name_of(server_home) in server.records(server_home.household)
    if how == "by a turn":
        server_home.forget("forget")
    else:
        server_home.erase(clock.now())
    assert name_of(server_home) not in server.records(server_home.household)


@pytest.mark.parametrize("remembers_at_once", [True, False])
def test_a_new_home_clears_away_what_an_earlier_one_left(
    server: Server, server_home: Home, clock: FakeClock, *, remembers_at_once: bool
) -> None:
    """As after a release that forgot a home and knew of no ideas: noise, under a key that is gone."""
    server_home.turn("start", everything(clock))
    left = bytes_of(server, server_home)
    server_home.forget("forget")
    with server.client() as client:
        client.set(name_of(server_home), left)
    clock.advance(1)
    afresh = told(Together(), "a_song", TODAY) if remembers_at_once else None

    server_home.turn("hello again", remembering(afresh))

    assert server_home.load().together == afresh
    assert (name_of(server_home) in server.records(server_home.household)) == remembers_at_once


# On a real server


@pytest.mark.parametrize("of", ["another record", "another home"])
def test_a_record_opens_in_its_own_place_only(
    server: Server, server_home: Home, clock: FakeClock, of: str
) -> None:
    stranger = Home(server_home.store, clock)
    for home in (server_home, stranger):
        home.turn("start", everything(clock))
    foreign = {
        "another record": server.records(server_home.household)[name_of(server_home, "daily")],
        "another home": bytes_of(server, stranger),
    }
    with server.client() as client:
        client.set(name_of(server_home), foreign[of])
    with pytest.raises(Unreadable):
        server_home.load()
    assert stranger.load().together == TOGETHER


def put(server: Server, home: Home, value: object) -> None:
    """Something else in the record's place, sealed as it was."""
    data_key = Keyring([KEY]).unwrap(home.load().wrapped_key, home.household)
    head, name = bytes_of(server, home)[:HEADER], name_of(home).decode()
    with server.client() as client:
        client.set(name, head + data_key.seal(msgspec.msgpack.encode(value), name))


def test_a_record_of_another_shape_is_unreadable_and_not_quoted(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    put(server, server_home, {"heard": {"a_tower_of_books": "Rosalind"}})
    with pytest.raises(Unreadable) as refused:
        server_home.load()
    assert "Rosalind" not in str(refused.value)


# Other releases


def test_a_home_of_the_release_before_remembers_no_idea_until_it_hears_one(
    home: Home, clock: FakeClock
) -> None:
    home.turn("start", replace(everything(clock), together=None))
    assert home.load().together is None
    home.turn("an idea", remembering(TOGETHER))
    found = home.load()
    assert (found.together, found.household, found.daily) == (TOGETHER, HOUSEHOLD, daily(thanks(clock)))


def test_a_field_that_was_not_there_yet_is_empty_and_one_of_a_later_release_is_passed_over(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    put(server, server_home, {"heard": {"a_song": 739942}, "plans": [{"idea": "a_song"}], "mood": "merry"})
    assert server_home.load().together == Together({"a_song": 739942}, plans=(Planned("a_song"),))


def as_before_any_idea(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither reads nor writes what a home remembers of ideas: the release before knows no such key."""

    def without(address: Address) -> Keys:
        keys = keys_of(address)
        return keys._replace(together=f"{keys.together} of nobody")

    def without_lasting(household: HouseholdId) -> tuple[str, ...]:
        keys = without(Address(household, SessionId(""), RequestId("")))
        return keys.household, keys.unfinished, keys.bags, keys.notes, keys.daily, keys.thanks

    monkeypatch.setattr(redis_store, "keys_of", without)
    monkeypatch.setattr(redis_store, "lasting_keys", without_lasting)
    monkeypatch.setattr(redis_households, "lasting_keys", without_lasting)


def test_a_rollback_leaves_ideas_untouched_and_a_roll_forward_finds_them(
    server: Server, server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    server_home.turn("start", everything(clock))
    left = bytes_of(server, server_home)

    with monkeypatch.context() as rolled_back:
        as_before_any_idea(rolled_back)
        assert server_home.load().together is None
        clock.advance(300 * DAY)
        server_home.turn("play", Change(spoken("On."), household=replace(HOUSEHOLD, country="AT")))
        assert bytes_of(server, server_home) == left

    found = server_home.load()
    assert (found.revision, found.together) == (2, TOGETHER)
    assert found.household == replace(HOUSEHOLD, country="AT")


def test_ideas_that_only_a_rollback_was_there_for_end_at_their_own_time(
    server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The release before put off the end of its own records, not of this one."""
    server_home.turn("start", everything(clock))
    with monkeypatch.context() as rolled_back:
        as_before_any_idea(rolled_back)
        clock.advance(399 * DAY)
        server_home.turn("help")
    assert server_home.load().together == TOGETHER
    clock.advance(DAY)
    found = server_home.load()
    assert (found.together, found.household) == (None, HOUSEHOLD)


def test_ideas_of_the_release_after_are_left_untouched(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.setrange(name_of(server_home), 0, "2")
    kept = server.records(server_home.household)
    with pytest.raises(Unreadable):
        server_home.load()
    assert server.records(server_home.household) == kept
