"""New data keys: every household's key wrapped anew while people go on talking."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.redis_households import Rotated, SharedCode
from skill.domain.code import household_code
from skill.domain.household import Household
from skill.domain.turn import HouseholdId
from skill.ports import Change, Conflict, Snapshot, Unreadable
from tests.contract.homes import KEY, Home, Server, spoken
from tests.contract.kept import (
    BAGS,
    DAY,
    HOUSEHOLD,
    TOGETHER,
    conversation,
    daily,
    everything,
    keeping,
    note,
    one_more_play,
    plays,
    thanks,
    unfinished,
)
from tests.fakes.clock import FakeClock

NEW, NEWEST = bytes(32), bytes(range(100, 132))


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Server]:
    """A server with no household but a test's own."""
    valkey = EmbeddedValkey(tmp_path)
    valkey.hold()
    yield Server(valkey.url)
    valkey.release()


def homes(server: Server, clock: FakeClock, number: int) -> list[Home]:
    """So many households with everything there is, under the old key."""
    found = [Home(server.store(clock), clock) for _ in range(number)]
    for home in found:
        home.turn("start", everything(clock))
    return found


def test_every_key_is_wrapped_anew_and_nothing_else_changes(fresh: Server, clock: FakeClock) -> None:
    there = homes(fresh, clock, 5)
    before = [home.load("start") for home in there]
    lives = [life(fresh, home) for home in there]
    store = fresh.store(clock, keys=(NEW, KEY))
    Home(store, clock).turn("start", everything(clock))
    assert store.stale_wrappings() == 5

    assert store.rotate() == Rotated(rewrapped=5, already_new=1, unreadable=[])

    assert store.stale_wrappings() == 0
    alone = fresh.store(clock, keys=(NEW,))
    for home, was, lived in zip(there, before, lives, strict=True):
        now = home.through(alone).load("start")
        assert now.wrapped_key != was.wrapped_key
        assert replace(now, wrapped_key=was.wrapped_key) == was
        assert lived - 60 < life(fresh, home) <= lived
        with pytest.raises(Unreadable):
            home.load()


def life(server: Server, home: Home) -> int:
    """For how many seconds the household's record is kept by the server."""
    with server.client() as client:
        return int(client.ttl(f"closer:{{{home.household}}}:household"))


def test_rotating_again_and_once_more_finds_its_way(fresh: Server, clock: FakeClock) -> None:
    (home,) = homes(fresh, clock, 1)
    store = fresh.store(clock, keys=(NEW, KEY))
    assert store.rotate() == Rotated(1, 0, [])
    assert store.rotate() == Rotated(0, 1, [])
    assert fresh.store(clock, keys=(NEWEST, NEW, KEY)).rotate() == Rotated(1, 0, [])
    found = home.through(fresh.store(clock, keys=(NEWEST,))).load()
    assert (found.household, found.notes) == (HOUSEHOLD, (note(clock),))


def test_what_no_key_opens_is_named_and_left_untouched(fresh: Server, clock: FakeClock) -> None:
    lost, damaged, forgotten, expired, kept = homes(fresh, clock, 5)
    lost.through(fresh.store(clock, keys=(NEWEST, KEY))).turn("x", Change(None, household=HOUSEHOLD))
    with fresh.client() as client:
        name = f"closer:{{{damaged.household}}}:household"
        client.set(name, (client.get(name) or b"")[:60])
        expiring = f"closer:{{{expired.household}}}:household"
        client.setrange(expiring, 1, f"{int(clock.now().timestamp()):010d}")
        client.rpush("closer:{not a record}:household", "x")
    forgotten.forget("forget")
    before = fresh.records(lost.household) | fresh.records(damaged.household)
    store = fresh.store(clock, keys=(NEW, KEY))

    done = store.rotate()

    assert done == Rotated(rewrapped=1, already_new=0, unreadable=sorted([lost.household, damaged.household]))
    assert fresh.records(lost.household) | fresh.records(damaged.household) == before
    assert kept.through(store).load().household == HOUSEHOLD
    assert store.stale_wrappings() == 0


def test_a_wrong_key_alone_changes_nothing(fresh: Server, clock: FakeClock) -> None:
    there = homes(fresh, clock, 2)
    before = [fresh.records(home.household) for home in there]

    done = fresh.store(clock, keys=(NEW,)).rotate()

    assert done == Rotated(0, 0, sorted(home.household for home in there))
    assert [fresh.records(home.household) for home in there] == before


def test_a_commit_that_races_with_a_rotation_does_not_bring_the_old_wrapping_back(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    serving = server_home.through(server.store(clock, keys=(NEW, KEY)))
    before = serving.load("play")
    server.store(clock, keys=(NEW, KEY)).rotate()

    serving.commit("play", before, one_more_play(before, spoken("On.")))

    after = server_home.through(server.store(clock, keys=(NEW,)))
    assert plays(after.load()) == 1
    assert after.load("play").reply == spoken("On.")


def test_a_turn_that_writes_the_household_wraps_its_key_anew(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    serving = server_home.through(server.store(clock, keys=(NEW, KEY)))
    serving.turn("help")
    assert serving.load().wrapped_key == server_home.load().wrapped_key  # its record was left as it was
    serving.turn("play", one_more_play(serving.load(), spoken("On.")))
    assert server_home.through(server.store(clock, keys=(NEW,))).load("play").reply == spoken("On.")


def test_a_rotation_does_not_bring_back_what_is_forgotten_meanwhile(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    """Between reading a key and writing it, the household goes: the script compares, and writes nothing."""
    server_home.turn("start", everything(clock))
    store = server.store(clock, keys=(NEW, KEY))
    wrap = store._keyring.wrap

    def and_meanwhile(*given: object) -> bytes:
        if given[1] == server_home.household:
            server_home.forget("forget")
        return wrap(*given)  # type: ignore[arg-type]

    store._keyring.wrap = and_meanwhile  # type: ignore[method-assign, assignment]
    store.rotate()

    assert server_home.load() == Snapshot(revision=2, gone_at=clock.now())


def test_no_turn_is_lost_while_keys_are_rotated(server: Server, clock: FakeClock) -> None:
    """Five homes play on two services with the new key in front, while it is rotated again and again."""
    playing = [Home(server.store(clock), clock) for _ in range(5)]
    for home in playing:
        home.turn("open")
    faults: list[BaseException] = []

    def plays_forty_times(home: Home) -> None:
        try:
            for number in range(40):
                insist(home, f"request {number}")
        except BaseException as fault:  # noqa: BLE001 - told by the test
            faults.append(fault)

    services = [server.store(clock, keys=(NEW, KEY)) for _ in range(2)]
    people = [
        threading.Thread(target=plays_forty_times, args=(home.through(services[number % 2]),))
        for number, home in enumerate(playing)
    ]
    for person in people:
        person.start()
    rotations = 0
    while any(person.is_alive() for person in people):
        server.store(clock, keys=(NEW, KEY)).rotate()
        rotations += 1
    for person in people:
        person.join()

    assert faults == []
    assert rotations > 0
    alone = server.store(clock, keys=(NEW,))
    assert [plays(home.through(alone).load()) for home in playing] == [40] * 5


def insist(home: Home, request: str) -> None:
    """One more play, tried again only when it lost a race: nothing else may go wrong."""
    while True:
        snapshot = home.load(request)
        if snapshot.reply is not None:
            return
        try:
            home.commit(request, snapshot, one_more_play(snapshot, spoken(request)))
        except Conflict:
            continue


def test_a_service_that_still_has_the_older_key_in_front_is_told_of(fresh: Server, clock: FakeClock) -> None:
    (home,) = homes(fresh, clock, 1)
    behind = home.through(fresh.store(clock, keys=(KEY, NEW)))
    store = fresh.store(clock, keys=(NEW, KEY))
    store.rotate()
    behind.turn("play", one_more_play(behind.load(), spoken("On.")))

    assert store.stale_wrappings() == 1
    assert store.rotate() == Rotated(1, 0, [])


# One household's data


def test_everything_that_is_kept_of_a_household_is_found(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    server_home.turn("elsewhere", Change(spoken("Two."), conversation=conversation(clock, 2)), "bedroom")
    talk, resumed, promised, soup = conversation(clock), unfinished(clock), note(clock), thanks(clock)
    clock.advance(60)

    kept = server.store(clock).everything_of(server_home.household)

    def values(kind: str) -> list[object]:
        return [record.value for record in kept if record.name.partition(":")[0] == kind]

    assert values("household") == [HOUSEHOLD]
    assert values("bags") == [BAGS]
    assert values("resume") == [(resumed,)]
    assert values("kept") == [(promised,)]
    assert values("daily") == [daily(soup)]
    assert values("together") == [TOGETHER]
    assert values("thanks") == [soup]
    assert same(values("conversation"), [talk, replace(talk, misses=2)])
    assert same(values("replies"), [spoken("Two."), everything(clock).reply])
    assert len(kept) == 11
    lives = {record.name.partition(":")[0]: record.expires_at - clock.now() for record in kept}
    for name in ("household", "bags", "kept", "daily", "together", "thanks"):
        assert lives[name] == timedelta(days=400, seconds=-60)
    assert lives["replies"] == timedelta(minutes=9)


def test_every_thanks_that_lies_there_is_shown_with_its_end_or_that_of_its_home(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    lasting, short = thanks(clock, "the wedding", None), thanks(clock, "the soup", 1)
    server_home.turn("keep", keeping(lasting, short))
    clock.advance(2 * DAY)

    kept = server.store(clock).everything_of(server_home.household)

    ends = {record.value: (record.name, record.expires_at) for record in kept if record.name[:6] == "thanks"}
    assert ends == {
        lasting: (f"thanks:{lasting.id}", clock.now() + timedelta(days=398)),
        short: (f"thanks:{short.id}", short.expires_at),
    }


def same(some: list[object], others: list[object]) -> bool:
    """Whether these are the same things, in whatever order."""
    return sorted(map(repr, some)) == sorted(map(repr, others))


def test_what_is_over_or_noise_is_not_found(server: Server, server_home: Home, clock: FakeClock) -> None:
    server_home.turn("start", everything(clock))
    clock.advance(3600)
    names = [record.name for record in server.store(clock).everything_of(server_home.household)]
    lasting = ["household", "bags", "daily", "kept", "resume", "together"]
    assert names == [*lasting, f"thanks:{thanks(FakeClock()).id}"]

    server_home.forget("forget")
    assert server.store(clock).everything_of(server_home.household) == []
    clock.advance(1)
    server_home.turn("hello", Change(None, household=Household("5a17" * 8)))
    names = [record.name for record in server.store(clock).everything_of(server_home.household)]
    assert [name.partition(":")[0] for name in names] == ["household", "replies"]  # and the receipt


@pytest.mark.parametrize("record", ["household", "bags", "kept", "daily", "together", "entry:1"])
def test_what_cannot_be_read_is_never_left_out_in_silence(
    server: Server, server_home: Home, clock: FakeClock, record: str
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.set(f"closer:{{{server_home.household}}}:{record}", "1nonsense")
    with pytest.raises(Unreadable):
        server.store(clock).everything_of(server_home.household)


def test_a_thanks_that_cannot_be_read_is_never_left_out_in_silence(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.hset(f"closer:{{{server_home.household}}}:thanks", "an id", "1nonsense")
    with pytest.raises(Unreadable):
        server.store(clock).everything_of(server_home.household)


def test_a_household_that_is_not_there_has_nothing(server: Server, clock: FakeClock) -> None:
    assert server.store(clock).everything_of(HouseholdId("0" * 32)) == []


def test_a_household_is_found_by_its_code(fresh: Server, clock: FakeClock) -> None:
    there = homes(fresh, clock, 3)
    store = fresh.store(clock)
    for home in there:
        code = household_code(home.household)
        assert store.find_code(code) == home.household
        assert store.find_code(code.replace(" ", "-")) == home.household
        assert store.find_code(code.replace(" ", "")) == home.household
    assert store.find_code("0000 0000 0000") is None


def test_a_code_that_two_households_have_names_neither(
    fresh: Server, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = homes(fresh, clock, 2)
    monkeypatch.setattr("skill.adapters.redis_households.household_code", lambda _: "1234 5678 9012")
    with pytest.raises(SharedCode) as refused:
        fresh.store(clock).find_code("1234 5678 9012")
    assert not any(home.household in str(refused.value) for home in there)
