"""What every store promises: `skill.ports.Store`, told as the turns of one household."""

import os
import signal
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.sealing import WRAPPED_KEY_BYTES, Keyring
from skill.ports import Change, Conflict, OutcomeUnknown, Snapshot, StoreUnavailable, Unreadable
from tests.contract.homes import KEY, Home, Server, Wire, spoken
from tests.contract.kept import (
    BAGS,
    DAY,
    HOUR,
    HOUSEHOLD,
    TOGETHER,
    conversation,
    daily,
    everything,
    note,
    one_more_play,
    plays,
    thanks,
    unfinished,
)
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore

HEADER_AND_KEY = 21 + WRAPPED_KEY_BYTES
DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a bit flipped": lambda record: record[:-1] + bytes([record[-1] ^ 1]),
    "a schema from the future": lambda record: b"7" + record[1:],
    "cut short": lambda record: record[:5],
    "nonsense": lambda _: b"?",
}


# Keeping


def test_a_household_that_nobody_has_seen_is_not_there(home: Home) -> None:
    assert home.load() == Snapshot()


def test_every_record_comes_back_as_it_was(home: Home, clock: FakeClock) -> None:
    change = everything(clock)
    assert home.turn("start", change) == change.reply

    found = home.load("start")

    assert found.revision == 1
    assert found.household == change.household
    assert found.conversation == change.conversation
    assert found.unfinished == change.unfinished
    assert found.bags == change.bags
    assert found.notes == change.notes
    assert found.daily == change.daily
    assert found.together == change.together
    assert home.entries(found) == change.entries
    assert found.reply == change.reply


def test_a_turn_leaves_what_it_does_not_write(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))

    home.turn("help")

    found = home.load()
    assert (found.revision, found.household, found.bags) == (2, HOUSEHOLD, BAGS)
    assert found.conversation == conversation(clock)
    assert found.unfinished == (unfinished(clock),)
    assert found.notes == (note(clock),)
    assert found.daily == daily(thanks(clock))
    assert found.together == TOGETHER
    assert home.entries() == (thanks(clock),)


def test_a_first_turn_needs_no_household(home: Home, clock: FakeClock) -> None:
    home.turn("open", Change(spoken("Hello."), conversation=conversation(clock)))

    found = home.load()
    assert (found.revision, found.household, found.conversation) == (1, None, conversation(clock))


def test_two_sessions_of_one_household_have_a_conversation_each(home: Home, clock: FakeClock) -> None:
    home.turn("one", Change(spoken("One."), conversation=conversation(clock, 1)), "kitchen")
    home.turn("two", Change(spoken("Two."), conversation=conversation(clock, 2)), "bedroom")
    home.turn("bye", Change(spoken("Bye."), drop_conversation=True), "kitchen")

    assert home.load(session="kitchen").conversation is None
    assert home.load(session="bedroom").conversation == conversation(clock, 2)


def test_what_is_dropped_is_gone(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))

    home.turn("cancel", Change(spoken("Dropped."), drop_conversation=True, unfinished=(), notes=()))

    found = home.load()
    assert (found.conversation, found.unfinished, found.notes) == (None, (), ())
    assert found.household == HOUSEHOLD


def test_three_unfinished_drills_are_kept_newest_first(home: Home, clock: FakeClock) -> None:
    left = []
    for run in ("oldest", "old", "new", "newest"):
        left.append(unfinished(clock, run))
        clock.advance(60)

    home.turn("stop", Change(spoken("Later."), unfinished=tuple(left)))

    assert [entry.run for entry in home.load().unfinished] == ["newest", "new", "old"]


# The same request again


def test_a_repeated_request_gets_the_first_reply_and_moves_nothing(home: Home) -> None:
    home.turn("start", one_more_play(home.load(), spoken("First.")))
    before = home.load("start")

    again = home.commit("start", before, one_more_play(before, spoken("Second.")))

    assert before.reply == again == spoken("First.")
    assert home.load("start") == before


@pytest.mark.parametrize("is_new", [True, False], ids=["new household", "known household"])
def test_a_request_that_arrives_twice_at_once_counts_once(home: Home, *, is_new: bool) -> None:
    if not is_new:
        home.turn("open")
    first, second = home.load("start"), home.load("start")

    assert home.commit("start", first, one_more_play(first, spoken("First."))) == spoken("First.")
    assert home.commit("start", second, one_more_play(second, spoken("Second."))) == spoken("First.")

    assert plays(home.load()) == 1


@pytest.mark.parametrize("is_new", [True, False], ids=["new household", "known household"])
def test_of_two_requests_at_once_the_second_must_load_again(home: Home, *, is_new: bool) -> None:
    if not is_new:
        home.turn("open")
    first, second = home.load("one"), home.load("two")
    home.commit("one", first, one_more_play(first, spoken("One.")))

    with pytest.raises(Conflict):
        home.commit("two", second, one_more_play(second, spoken("Two.")))

    assert home.load("two").reply is None
    again = home.load("two")
    home.commit("two", again, one_more_play(again, spoken("Two.")))
    assert plays(home.load()) == 2


def test_no_play_is_lost_when_many_finish_at_once(home: Home) -> None:
    def finishes_ten_times(name: str) -> None:
        for number in range(10):
            insist(home, f"{name} {number}")

    people = [threading.Thread(target=finishes_ten_times, args=(name,)) for name in "abcd"]
    for person in people:
        person.start()
    for person in people:
        person.join()

    assert plays(home.load()) == 40


def insist(home: Home, request: str) -> None:
    """One more play, tried with the same request until it is answered."""
    while True:
        try:
            snapshot = home.load(request)
            if snapshot.reply is None:
                home.commit(request, snapshot, one_more_play(snapshot, spoken(request)))
            return
        except (Conflict, StoreUnavailable):
            continue


# Time


def test_a_conversation_ends_at_its_own_hour(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    clock.advance(HOUR - 1)
    assert home.load().conversation is not None
    clock.advance(1)
    assert home.load().conversation is None
    assert home.load().unfinished != ()


def test_unfinished_drills_end_one_by_one(home: Home, clock: FakeClock) -> None:
    earlier = unfinished(clock, "earlier")
    clock.advance(HOUR)
    home.turn("stop", Change(spoken("Later."), unfinished=(unfinished(clock, "later"), earlier)))

    clock.advance(23 * HOUR)
    assert [entry.run for entry in home.load().unfinished] == ["later"]
    clock.advance(HOUR)
    assert home.load().unfinished == ()


def test_a_reply_is_kept_for_ten_minutes(home: Home, clock: FakeClock) -> None:
    home.turn("start")
    clock.advance(599)
    assert home.load("start").reply == spoken("start")
    clock.advance(1)
    assert home.load("start").reply is None
    assert home.turn("start", Change(spoken("Afresh."))) == spoken("Afresh.")


def test_a_household_its_bags_its_days_and_its_ideas_last_400_days_after_the_last_turn(
    home: Home, clock: FakeClock
) -> None:
    started = thanks(clock)
    home.turn("start", everything(clock))
    clock.advance(399 * DAY)
    home.turn("help")
    clock.advance(400 * DAY - 1)
    found = home.load()
    assert (found.household, found.bags, found.daily) == (HOUSEHOLD, BAGS, daily(started))
    assert found.together == TOGETHER
    clock.advance(1)
    assert home.load() == Snapshot()


def test_what_was_kept_lasts_400_days_from_when_it_was_said(home: Home, clock: FakeClock) -> None:
    """However much is said in between: a note has its own end, and no turn puts it off."""
    home.turn("start", everything(clock))
    kept = home.load().notes
    clock.advance(399 * DAY)
    home.turn("help")
    clock.advance(DAY - 1)
    assert home.load().notes == kept
    clock.advance(1)
    found = home.load()
    assert (found.notes, found.household) == ((), HOUSEHOLD)


def test_notes_end_one_by_one_and_leave_with_the_next_turn(home: Home, clock: FakeClock) -> None:
    older, newer = note(clock, "older", days=1), note(clock, "newer")
    home.turn("start", Change(spoken("Kept."), notes=(older, newer)))
    assert not home.load().is_overdue

    clock.advance(DAY)
    found = home.load()
    assert (found.notes, found.is_overdue) == ((newer,), True)
    home.turn("help")
    found = home.load()
    assert (found.notes, found.is_overdue) == ((newer,), False)


def test_a_household_that_comes_back_after_its_time_starts_afresh(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    clock.advance(400 * DAY)

    home.turn("open", Change(spoken("Hello."), household=HOUSEHOLD))

    found = home.load()
    assert (found.revision, found.household, found.bags, found.unfinished) == (1, HOUSEHOLD, None, ())
    assert (found.daily, found.together, home.entries(found)) == (None, None, ())


# On a real server


def test_nothing_that_was_said_lies_in_plain(server: Server, server_home: Home, clock: FakeClock) -> None:
    server_home.turn("start", everything(clock))

    kept = server.records(server_home.household)

    assert len(kept) == 9
    every_byte = b"\n".join([*kept.keys(), *kept.values()])
    for word in (
        b"Rosalind",
        b"Bartholomew",
        b"choose something",
        b"Are you there",
        b"pass_the_cup",
        b"small_joy",
        b"no jokes",
        b"soup on",
        b"warm_room",
        b"Vienna",
        b"7e7e",
        b"tower_of",
        b"picnic",
        b"own:1f",
    ):
        assert word not in every_byte


def test_nothing_that_was_said_lies_in_the_embedded_folder(
    embedded: EmbeddedValkey, clock: FakeClock
) -> None:
    server = Server(embedded.url)
    Home(server.store(clock), clock).turn("start", everything(clock))

    with server.client() as client:
        folder = Path(client.config_get("dir")["dir"])
    every_byte = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())

    assert b"closer:{" in every_byte
    words = (
        b"Rosalind",
        b"choose something",
        b"pass_the_cup",
        b"no jokes",
        b"soup on",
        b"warm_room",
        b"tower_of",
    )
    for word in words:
        assert word not in every_byte


@pytest.mark.parametrize("record", ["conversation", "resume", "replies"])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_an_unreadable_passing_record_starts_afresh(
    server: Server, server_home: Home, clock: FakeClock, record: str, damage: Callable[[bytes], bytes]
) -> None:
    server_home.turn("start", everything(clock))
    spoil(server, server_home, record, damage)

    found = server_home.load("start")
    assert found.household == HOUSEHOLD
    lost = {"conversation": found.conversation, "resume": found.unfinished or None, "replies": found.reply}
    assert lost[record] is None
    server_home.turn("go on", Change(spoken("On."), conversation=conversation(clock)))
    assert server_home.load("go on").conversation == conversation(clock)


@pytest.mark.parametrize("record", ["household", "bags", "kept", "daily", "together"])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_an_unreadable_household_is_named_and_left_untouched(
    server: Server, server_home: Home, clock: FakeClock, record: str, damage: Callable[[bytes], bytes]
) -> None:
    never_seen = server_home.load()
    server_home.turn("start", everything(clock))
    spoil(server, server_home, record, damage)
    spoiled = server.records(server_home.household)

    with pytest.raises(Unreadable):
        server_home.load()
    with pytest.raises(Conflict):
        server_home.commit("late", never_seen, everything(clock))

    assert server.records(server_home.household) == spoiled
    assert server_home.household in server.store(clock).unreadable_households()


def test_a_household_of_another_shape_is_unreadable_and_not_quoted(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    name = f"closer:{{{server_home.household}}}:household"
    data_key = Keyring([KEY]).unwrap(server_home.load().wrapped_key, server_home.household)
    strange = data_key.seal(msgspec.msgpack.encode({"salt": "5a17", "practices": "Rosalind"}), name)
    spoil(server, server_home, "household", lambda record: record[:HEADER_AND_KEY] + strange)

    with pytest.raises(Unreadable) as refused:
        server_home.load()
    assert "Rosalind" not in str(refused.value)


def spoil(server: Server, home: Home, record: str, damage: Callable[[bytes], bytes]) -> None:
    """Change the bytes of one record of the household."""
    for name, kept in server.records(home.household).items():
        if f":{record}".encode() in name:
            with server.client() as client:
                client.set(name, damage(kept))


def test_a_household_of_a_lost_key_is_unreadable_and_of_an_older_key_is_not(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    newer = bytes(32)

    assert server_home.through(server.store(clock, keys=(newer, KEY))).load().household == HOUSEHOLD
    with pytest.raises(Unreadable):
        server_home.through(server.store(clock, keys=(newer,))).load()


def test_a_server_that_forgot_the_script_is_told_it_again(server: Server, server_home: Home) -> None:
    server_home.turn("open")
    with server.client() as client:
        client.script_flush()

    assert server_home.turn("start") == spoken("start")


def test_every_record_is_swept_some_day(server: Server, server_home: Home, clock: FakeClock) -> None:
    server_home.turn("start", everything(clock))

    with server.client() as client:
        lives = [client.ttl(name) for name in server.records(server_home.household)]

    assert len(lives) == 9
    assert all(600 < life < 401 * DAY for life in lives)


def test_what_is_over_leaves_the_bytes_with_the_next_turn(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    name = f"closer:{{{server_home.household}}}:kept".encode()
    server_home.turn("start", Change(spoken("Kept."), notes=(note(clock, "a" * 90, days=1), note(clock))))
    both = server.records(server_home.household)[name]
    clock.advance(DAY)

    server_home.turn("help")

    assert len(server.records(server_home.household)[name]) < len(both) - 90
    clock.advance(399 * DAY)
    server_home.turn("help again")
    assert server_home.load().notes == ()


def test_the_last_note_takes_its_record_along(server: Server, server_home: Home, clock: FakeClock) -> None:
    server_home.turn("start", Change(spoken("Kept."), notes=(note(clock),)))
    server_home.turn("forget it", Change(spoken("Gone."), notes=(), forgets=True))
    kinds = [name.rpartition(b":")[2] for name in server.records(server_home.household)]
    assert b"kept" not in kinds


def test_the_operator_is_told_what_the_server_keeps(embedded: EmbeddedValkey, clock: FakeClock) -> None:
    store = Server(embedded.url).store(clock)
    store.ping()
    assert (store.eviction_policy(), store.persistence()) == ("noeviction", "aof")
    assert store.time().tzinfo is UTC


def test_the_operator_of_a_server_that_tells_nothing_is_told_so(
    embedded: EmbeddedValkey, clock: FakeClock
) -> None:
    with Server(embedded.url).client() as client:
        client.execute_command("ACL", "SETUSER", "shy", "on", ">secret", "~*", "+@all", "-config", "-info")
    shy = Server(embedded.url.replace("unix://", "unix://shy:secret@")).store(clock)
    shy.ping()
    assert (shy.eviction_policy(), shy.persistence()) == ("unknown", "unknown")


# Trouble


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:6379",
        "http://:secret@host",
        "redis://:secret@host:port",
        "redis://host?secret=1",
        "unix://",
    ],
)
def test_an_address_that_is_none_is_refused_and_not_shown(clock: FakeClock, url: str) -> None:
    with pytest.raises(ValueError, match=r"REDIS_URL .* redis://host:6379/0") as refused:
        Server(url).store(clock)
    assert "secret" not in str(refused.value)


class RealClock(FakeClock):
    """Deadlines in real seconds, for servers that keep us waiting."""

    def monotonic(self) -> float:
        """Seconds that pass by themselves."""
        return time.monotonic()


def test_a_server_that_is_not_there_is_unavailable(
    server: Server, clock: FakeClock, nobodys_url: str
) -> None:
    home = Home(server.store(clock, url=nobodys_url), clock)
    with pytest.raises(StoreUnavailable):
        home.load()
    with pytest.raises(StoreUnavailable) as refused:
        home.commit("start", Snapshot(), Change(spoken("Kept?")))
    assert not isinstance(refused.value, OutcomeUnknown)
    with pytest.raises(StoreUnavailable, match="No such file"):
        home.store.ping()


def test_a_server_that_never_answers_is_given_up_in_time(server: Server, silent_url: str) -> None:
    clock = RealClock()
    home = Home(server.store(clock, url=silent_url), clock)
    deadline = clock.monotonic() + 0.2

    with pytest.raises(StoreUnavailable):
        home.store.load(home.address("start"), deadline)
    assert clock.monotonic() < deadline + 0.5  # not one whole wait more, even on a busy machine

    with pytest.raises(StoreUnavailable):
        home.store.load(home.address("start"), deadline)


def test_a_commit_whose_answer_is_lost_is_applied_once(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    shaky = server_home.through(server.store(clock, url=wire.url))
    shaky.turn("open")
    before = shaky.load("start")

    wire.answers_to_swallow = 1
    reply = shaky.commit("start", before, one_more_play(before, spoken("Kept.")))

    assert reply == spoken("Kept.")
    assert (plays(server_home.load()), server_home.load().revision) == (1, before.revision + 1)


def test_a_commit_whose_answers_are_all_lost_is_of_unknown_outcome(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    shaky = server_home.through(server.store(clock, url=wire.url))
    shaky.turn("open")
    before = shaky.load("start")

    wire.answers_to_swallow = 2
    with pytest.raises(OutcomeUnknown):
        shaky.commit("start", before, one_more_play(before, spoken("Kept.")))

    assert shaky.load("start").reply == spoken("Kept.")
    assert plays(server_home.load()) == 1


def test_a_load_whose_answers_are_lost_is_only_unavailable(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    shaky = server_home.through(server.store(clock, url=wire.url))
    wire.answers_to_swallow = 2
    with pytest.raises(StoreUnavailable) as lost:
        shaky.load()
    assert not isinstance(lost.value, OutcomeUnknown)
    assert shaky.load() == Snapshot()


def test_a_server_that_cannot_be_started_again_is_unavailable(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    def cannot_start() -> None:
        raise StoreUnavailable("no room on the disk")

    shaky = server_home.through(server.store(clock, url=wire.url, on_lost=cannot_start))
    shaky.turn("open")
    before = shaky.load("start")

    wire.answers_to_swallow = 1
    with pytest.raises(OutcomeUnknown, match="no room"):
        shaky.commit("start", before, Change(spoken("Kept.")))
    wire.answers_to_swallow = 1
    with pytest.raises(StoreUnavailable, match="no room"):
        shaky.load()


def test_a_server_that_refuses_a_commit_has_changed_nothing(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    before = server_home.load("start")
    with server.client() as client:
        client.rpush(f"closer:{{{server_home.household}}}:household", "not a record")

    with pytest.raises(StoreUnavailable, match="WRONGTYPE") as refused:
        server_home.commit("start", before, everything(clock))

    assert not isinstance(refused.value, OutcomeUnknown)


def test_a_server_without_memory_refuses_a_turn_as_a_whole(tmp_path: Path, clock: FakeClock) -> None:
    """Also a turn that leaves the household as it is: nothing of it may be written before the refusal."""
    valkey = EmbeddedValkey(tmp_path)
    valkey.hold()
    server = Server(valkey.url)
    home = Home(server.store(clock), clock)
    home.turn("first", everything(clock))
    kept = server.records(home.household)
    with server.client() as client:
        client.config_set("maxmemory", "1mb")
    before = home.load("second")
    second = Change(spoken("Kept."), conversation=conversation(clock), entries=(thanks(clock, "the song"),))

    with pytest.raises(StoreUnavailable) as refused:
        home.commit("second", before, second)

    assert not isinstance(refused.value, OutcomeUnknown)
    assert server.records(home.household) == kept
    with server.client() as client:
        client.config_set("maxmemory", "0")
    valkey.release()


def test_a_killed_server_loses_nothing_answered_and_applies_nothing_twice(tmp_path: Path) -> None:
    clock = RealClock(datetime(2026, 11, 22, 20, 0, tzinfo=UTC))
    valkey = EmbeddedValkey(tmp_path)
    valkey.hold()
    server = Server(valkey.url)
    home = Home(server.store(clock, on_lost=valkey.ensure), clock)
    answered = threading.Semaphore(0)

    def plays_sixty_times() -> None:
        for number in range(60):
            insist(home, f"request {number}")
            answered.release()

    player = threading.Thread(target=plays_sixty_times)
    player.start()
    for _ in range(4):
        for _ in range(10):
            answered.acquire()
        valkey.ensure()
        with server.client() as client:
            os.kill(client.info("server")["process_id"], signal.SIGKILL)
    player.join()

    assert plays(home.load()) == 60
    assert home.load().revision == 60
    valkey.release()


def test_the_store_in_memory_can_be_broken_on_purpose(clock: FakeClock) -> None:
    store = MemoryStore(clock)
    home = Home(store, clock)

    store.cut = "before"
    with pytest.raises(OutcomeUnknown):
        home.turn("one")
    store.cut = "after"
    with pytest.raises(OutcomeUnknown):
        home.turn("two")
    store.cut = None
    assert (home.load("one").reply, home.load("two").reply) == (None, spoken("two"))

    store.is_unreadable = True
    with pytest.raises(Unreadable):
        home.load()
    store.is_down = True
    with pytest.raises(StoreUnavailable):
        home.load()
