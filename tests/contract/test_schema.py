"""What an earlier release left, and what an earlier release would meet: nothing of it is lost."""

from dataclasses import replace

import msgspec
import pytest

from skill.adapters import records, redis_store
from skill.adapters.redis_commit import Keys, keys_of
from skill.adapters.sealing import Keyring
from skill.domain.household import Household, Practice
from skill.ports import Address, Change, Conflict, Unreadable
from tests.contract.homes import KEY, Home, Server, spoken
from tests.contract.kept import HOUSEHOLD, everything, note
from tests.fakes.clock import FakeClock

PLAIN_BYTES = 21
OF_THE_FIRST_RELEASE = {
    "salt": "5a17" * 8,
    "practices": {"pass_the_cup": {"finished": {"long": 2}, "form": "long", "on": "2026-11-21"}},
}


def household_record(server: Server, home: Home) -> bytes:
    """The household's bytes."""
    return server.records(home.household)[name_of(home)]


def name_of(home: Home) -> bytes:
    """Where they lie."""
    return f"closer:{{{home.household}}}:household".encode()


@pytest.fixture
def first_home(server: Server, server_home: Home, clock: FakeClock) -> Home:
    """A household as the first release wrote it: schema 1, a salt and practices."""
    server_home.turn("start", everything(clock))
    kept = household_record(server, server_home)
    data_key = Keyring([KEY]).unwrap(server_home.load().wrapped_key, server_home.household)
    sealed = data_key.seal(msgspec.msgpack.encode(OF_THE_FIRST_RELEASE), name_of(server_home).decode())
    with server.client() as client:
        client.set(name_of(server_home), b"1" + kept[1 : records.HEAD_BYTES] + sealed)
    return server_home


def as_the_first_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads no schema but 1, as the release before does."""
    monkeypatch.setattr(records, "HOUSEHOLD_SCHEMAS", (b"1",))
    monkeypatch.setattr(records, "_TOMBSTONE", b"1")


def test_a_household_of_the_release_before_is_read_and_becomes_one_of_this(
    server: Server, first_home: Home, clock: FakeClock
) -> None:
    found = first_home.load().household
    assert found is not None
    assert (found.salt, found.members, found.since, found.country) == ("5a17" * 8, (), None, "")
    assert found.practices["pass_the_cup"].finished == {"long": 2}

    first_home.turn("help")
    assert household_record(server, first_home)[:1] == b"1"  # left as it was: a rollback reads it still
    first_home.turn("add", Change(spoken("Welcome."), household=replace(found, members=HOUSEHOLD.members)))
    assert household_record(server, first_home)[:1] == b"2"
    assert first_home.load().household == replace(found, members=HOUSEHOLD.members)


def test_a_rollback_leaves_a_newer_household_untouched_and_a_roll_forward_finds_it_whole(
    server: Server, server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    never_seen = server_home.load()
    server_home.turn("start", everything(clock))
    before, kept = server_home.load("start"), server.records(server_home.household)

    with monkeypatch.context() as rolled_back:
        as_the_first_release(rolled_back)
        with pytest.raises(Unreadable):
            server_home.load()
        with pytest.raises(Conflict):
            server_home.commit("late", never_seen, everything(clock))
        assert server_home.household in server.store(clock).unreadable_households()
        assert server.records(server_home.household) == kept

    assert server_home.load("start") == before


def test_a_rollback_leaves_a_tombstone_untouched(
    server: Server, server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    never_seen = server_home.load()
    server_home.forget("forget")
    before, kept = server_home.load("forget"), server.records(server_home.household)

    with monkeypatch.context() as rolled_back:
        as_the_first_release(rolled_back)
        with pytest.raises(Unreadable):
            server_home.load()
        with pytest.raises(Conflict):
            server_home.commit("late", never_seen, everything(clock))
        assert server.records(server_home.household) == kept

    assert server_home.load("forget") == before


def test_the_plain_part_of_a_record_means_the_same_in_every_schema(
    server: Server, first_home: Home, clock: FakeClock
) -> None:
    """One digit of schema, ten of its expiry, ten of its revision: the script moves them unread."""

    def plain() -> tuple[str, int, int]:
        head = household_record(server, first_home)[:PLAIN_BYTES].decode()
        return head[0], int(head[1:11]) - int(clock.now().timestamp()), int(head[11:])

    assert plain() == ("1", 400 * 24 * 3600, 1)
    clock.advance(100)
    first_home.turn("help")
    assert plain() == ("1", 400 * 24 * 3600, 2)
    first_home.turn("play", Change(None, household=Household("5a17" * 8, {"counted": Practice()})))
    assert plain() == ("2", 400 * 24 * 3600, 3)
    first_home.turn("help once more")
    assert plain() == ("2", 400 * 24 * 3600, 4)
    first_home.forget("forget")
    assert plain() == ("0", 70 * 60, 5)


def test_a_record_of_the_release_after_is_left_untouched(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.setrange(name_of(server_home), 0, "3")
    kept = server.records(server_home.household)
    with pytest.raises(Unreadable):
        server_home.load()
    assert server.store(clock, keys=(bytes(32), KEY)).rotate().unreadable.count(server_home.household) == 1
    assert server.records(server_home.household) == kept


def as_before_anything_was_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks for notes, and would put some, where nothing lies: the release before knows no such key."""

    def without_notes(address: Address) -> Keys:
        keys = keys_of(address)
        return keys._replace(notes=keys.bags.replace("bags", "nothing"))

    monkeypatch.setattr(redis_store, "keys_of", without_notes)


def test_a_rollback_to_before_anything_was_kept_loses_nothing_of_it(
    server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    promised = note(clock)
    server_home.turn("start", everything(clock))

    with monkeypatch.context() as rolled_back:
        as_before_anything_was_kept(rolled_back)
        assert server_home.load().notes == ()
        clock.advance(300 * 24 * 3600)
        server_home.turn("play", Change(spoken("On."), household=replace(HOUSEHOLD, country="AT")))

    found = server_home.load()
    assert (found.revision, found.notes) == (2, (promised,))
    assert found.household == replace(HOUSEHOLD, country="AT")


def test_notes_of_the_release_after_are_left_untouched(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.setrange(f"closer:{{{server_home.household}}}:kept", 0, "2")
    kept = server.records(server_home.household)
    with pytest.raises(Unreadable):
        server_home.load()
    assert server.records(server_home.household) == kept
