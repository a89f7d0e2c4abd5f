"""Forgetting everything: by a turn and from outside, in races, repeated, come late, and down to the bytes."""

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from skill.adapters.embedded import EmbeddedValkey
from skill.ports import Change, Conflict, OutcomeUnknown, Snapshot, StoreUnavailable, Unreadable
from tests.contract.homes import KEY, Home, Server, Wire, spoken
from tests.contract.kept import BAGS, HOUSEHOLD, conversation, everything, one_more_play, plays, unfinished
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore

NEWER = bytes(32)
TOMBSTONE_BYTES = 31


def second(moment: datetime) -> datetime:
    """A tombstone tells whole seconds."""
    return moment.replace(microsecond=0)


# By a turn


def test_everything_of_a_household_goes_in_one_turn(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))

    assert home.forget("forget everything") == spoken("forget everything")

    assert home.load() == Snapshot(revision=2, gone_at=clock.now())
    assert home.entries() == ()


def test_whatever_else_a_forgetting_turn_brings_is_not_kept(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))

    home.turn("forget", replace(everything(clock), forget_all=clock.now()))

    assert home.load() == Snapshot(revision=2, gone_at=clock.now())


def test_a_household_that_nobody_has_seen_can_be_forgotten(home: Home, clock: FakeClock) -> None:
    home.forget("forget")
    assert home.load() == Snapshot(revision=1, gone_at=clock.now())


def test_a_repeated_forgetting_finds_its_receipt_for_ten_minutes(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    before = home.load("forget")
    home.forget("forget")

    assert home.load("forget").reply == spoken("forget")
    again = Change(spoken("Once more."), forget_all=clock.now())
    assert home.commit("forget", before, again) == spoken("forget")
    clock.advance(599)
    assert home.load("forget").reply == spoken("forget")
    clock.advance(1)
    assert home.load("forget").reply is None


def test_the_receipt_is_found_over_a_new_household_too(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    before = home.load("forget")
    home.forget("forget")
    clock.advance(5)
    home.turn("hello again", everything(clock))

    assert home.load("forget").reply == spoken("forget")
    assert home.commit("forget", before, one_more_play(before, spoken("No."))) == spoken("forget")
    assert home.load().household == HOUSEHOLD


def test_a_forgetting_without_a_receipt_leaves_none(home: Home, clock: FakeClock) -> None:
    home.turn("forget", Change(None, forget_all=clock.now()))
    assert home.load("forget") == Snapshot(revision=1, gone_at=clock.now())


def test_a_later_turn_makes_a_new_household(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    home.forget("forget")
    clock.advance(1)

    home.turn("hello again", Change(spoken("Hello."), household=replace(HOUSEHOLD, members=())))

    found = home.load()
    assert (found.revision, found.gone_at) == (3, None)
    assert found.household == replace(HOUSEHOLD, members=())
    assert (found.bags, found.unfinished, found.conversation, found.notes) == (None, (), None, ())
    assert (found.daily, found.together) == (None, None)


@pytest.mark.parametrize("is_new", [True, False], ids=["new household", "known household"])
def test_a_turn_that_races_with_a_forgetting_must_load_again(
    home: Home, clock: FakeClock, *, is_new: bool
) -> None:
    if not is_new:
        home.turn("start", everything(clock))
    slow, forgetting = home.load("slow"), home.load("forget")
    home.commit("forget", forgetting, Change(spoken("Gone."), forget_all=clock.now()))

    with pytest.raises(Conflict):
        home.commit("slow", slow, one_more_play(slow, spoken("Slow.")))

    assert home.load("slow").gone_at == clock.now()


def test_a_forgetting_that_races_with_a_turn_must_load_again(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    forgetting, quick = home.load("forget"), home.load("quick")
    home.commit("quick", quick, one_more_play(quick, spoken("Quick.")))

    with pytest.raises(Conflict):
        home.commit("forget", forgetting, Change(spoken("Gone."), forget_all=clock.now()))

    assert plays(home.load()) == 1


def test_two_forgettings_at_once_are_one(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    first, second_ = home.load("one"), home.load("two")
    home.commit("one", first, Change(spoken("One."), forget_all=clock.now()))
    with pytest.raises(Conflict):
        home.commit("two", second_, Change(spoken("Two."), forget_all=clock.now()))
    assert home.load("two").gone_at == clock.now()


def test_an_earlier_request_that_is_repeated_gets_no_answer_of_the_lost_household(
    home: Home, clock: FakeClock
) -> None:
    """Its answer was sealed under the lost key: it is as if it had never been kept."""
    home.turn("start", everything(clock))
    home.forget("forget")
    assert home.load("start").reply is None
    clock.advance(1)
    home.turn("hello again", everything(clock))
    snapshot = home.load("start")
    assert snapshot.reply is None

    assert home.commit("start", snapshot, one_more_play(snapshot, spoken("Afresh."))) == spoken("Afresh.")

    assert home.load("start").reply == spoken("Afresh.")
    assert plays(home.load()) == 1


def test_other_sessions_of_a_forgotten_household_start_afresh(home: Home, clock: FakeClock) -> None:
    home.turn("one", Change(spoken("One."), conversation=conversation(clock)), "bedroom")
    home.forget("forget")
    clock.advance(1)
    home.turn("hello again", everything(clock))
    assert home.load(session="bedroom").conversation is None


def test_it_is_known_for_seventy_minutes_that_a_household_was_forgotten(home: Home, clock: FakeClock) -> None:
    home.forget("forget")
    gone_at = clock.now()
    clock.advance(70 * 60 - 1)
    assert home.load().gone_at == gone_at
    clock.advance(1)
    assert home.load() == Snapshot()
    home.turn("hello", everything(clock))
    assert home.load().revision == 1


# From outside


def test_a_household_is_erased_whatever_its_revision(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    home.turn("help")
    racing = home.load("racing")

    home.erase(clock.now())

    assert home.load() == Snapshot(revision=3, gone_at=clock.now())
    with pytest.raises(Conflict):
        home.commit("racing", racing, one_more_play(racing, spoken("Slow.")))


def test_a_household_that_is_not_there_is_noted_as_gone(home: Home, clock: FakeClock) -> None:
    racing = home.load("racing")
    home.erase(clock.now() - timedelta(minutes=59))
    assert home.load() == Snapshot(revision=1, gone_at=clock.now() - timedelta(minutes=59))
    with pytest.raises(Conflict):
        home.commit("racing", racing, everything(clock))


def test_erasing_twice_changes_nothing_and_the_latest_moment_stays(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    home.erase(clock.now())
    once = home.load()

    home.erase(clock.now())
    home.erase(clock.now() - timedelta(minutes=5))
    assert home.load() == once

    home.erase(clock.now() + timedelta(seconds=30))
    assert home.load().gone_at == clock.now() + timedelta(seconds=30)


def test_a_forgetting_after_an_erasure_keeps_the_latest_moment(home: Home, clock: FakeClock) -> None:
    home.erase(clock.now())
    home.forget("forget", clock.now() - timedelta(seconds=30))
    assert home.load().gone_at == clock.now()


def test_an_erasure_over_an_old_tombstone_lasts_its_own_time(home: Home, clock: FakeClock) -> None:
    home.erase(clock.now())
    clock.advance(69 * 60)
    home.erase(clock.now())
    clock.advance(69 * 60)
    assert home.load().gone_at is not None


def test_a_moment_of_less_than_a_second_is_told_in_whole_ones(home: Home, clock: FakeClock) -> None:
    clock.advance(0.6)
    home.forget("forget")
    assert home.load().gone_at == second(clock.now())
    home.erase(clock.now())
    assert home.load().gone_at == second(clock.now())


def test_an_erasure_in_memory_can_be_broken_on_purpose(clock: FakeClock) -> None:
    store = MemoryStore(clock)
    home = Home(store, clock)
    store.cut = "before"
    with pytest.raises(OutcomeUnknown):
        home.erase(clock.now())
    assert home.load() == Snapshot()
    store.cut = "after"
    with pytest.raises(OutcomeUnknown):
        home.erase(clock.now())
    assert home.load().gone_at == clock.now()


# Nothing kept


def test_a_turn_without_a_reply_leaves_none_and_is_answered_afresh(home: Home, clock: FakeClock) -> None:
    assert home.turn("hard", Change(None, household=HOUSEHOLD)) is None
    assert home.load("hard").reply is None
    assert home.turn("hard", Change(None, bags=BAGS)) is None

    found = home.load("hard")
    assert (found.revision, found.household, found.bags, found.reply) == (2, HOUSEHOLD, BAGS, None)


def test_a_turn_without_a_reply_asks_for_none(home: Home, clock: FakeClock) -> None:
    home.turn("start", everything(clock))
    snapshot = home.load("start")

    assert home.commit("start", snapshot, Change(None, household=replace(HOUSEHOLD, country="AT"))) is None

    found = home.load("start")
    assert found.household == replace(HOUSEHOLD, country="AT")
    assert found.reply == everything(clock).reply


# On a real server


def test_what_is_left_of_a_household_holds_no_word_and_no_key(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    server_home.turn("elsewhere", Change(spoken("Two."), conversation=conversation(clock)), "bedroom")
    wrapped_key = server_home.load().wrapped_key

    server_home.forget("forget")

    left = server.records(server_home.household)
    kinds = sorted(name.decode().partition("}:")[2].partition(":")[0] for name in left)
    assert kinds == ["conversation", "household", "replies", "replies", "replies"]
    tombstone = left[f"closer:{{{server_home.household}}}:household".encode()]
    assert len(tombstone) == TOMBSTONE_BYTES
    assert tombstone.isdigit()
    assert wrapped_key not in b"".join(left.values())
    with server.client() as client:
        lives = [client.ttl(name) for name in left]
    assert all(600 < life <= (70 + 60) * 60 for life in lives)


@pytest.mark.parametrize("damage", ["7", "0", "nonsense", "", "0123"])
def test_an_unreadable_household_can_be_erased(
    server: Server, server_home: Home, clock: FakeClock, damage: str
) -> None:
    server_home.turn("start", everything(clock))
    with server.client() as client:
        client.set(f"closer:{{{server_home.household}}}:household", damage)
    with pytest.raises(Unreadable):
        server_home.load()

    server_home.erase(clock.now())

    assert server_home.load().gone_at == clock.now()
    assert len(server.records(server_home.household)) == 3  # and a conversation and a reply, as noise


def test_a_household_of_a_lost_key_can_be_erased(server: Server, server_home: Home, clock: FakeClock) -> None:
    server_home.turn("start", everything(clock))
    others = server_home.through(server.store(clock, keys=(NEWER,)))
    others.erase(clock.now())
    assert others.load().gone_at == clock.now()


def test_something_that_is_no_record_at_all_gives_way(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    with server.client() as client:
        client.rpush(f"closer:{{{server_home.household}}}:household", "not a record")
    server_home.erase(clock.now())
    assert server_home.load().gone_at == clock.now()


def test_a_damaged_tombstone_is_unreadable_and_named(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.forget("forget")
    name = f"closer:{{{server_home.household}}}:household"
    with server.client() as client:
        client.set(name, (client.get(name) or b"")[:-1] + b"?")
    with pytest.raises(Unreadable):
        server_home.load()


def test_a_receipt_outlives_a_new_key_and_is_absent_without_its_own(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    server_home.forget("forget")

    both = server_home.through(server.store(clock, keys=(NEWER, KEY)))
    assert both.load("forget").reply == spoken("forget")
    removed = server_home.through(server.store(clock, keys=(NEWER,)))
    assert removed.load("forget") == Snapshot(revision=2, gone_at=clock.now())
    assert removed.forget("forget") == spoken("forget")
    assert removed.load("forget").reply == spoken("forget")


def test_a_forgetting_whose_answer_is_lost_is_applied_once(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    told: list[str] = []
    shaky = server_home.through(server.store(clock, url=wire.url, on_forgotten=lambda: told.append("gone")))
    shaky.turn("start", everything(clock))
    before = shaky.load("forget")

    wire.answers_to_swallow = 1
    assert shaky.commit("forget", before, Change(spoken("Gone."), forget_all=clock.now())) == spoken("Gone.")

    assert server_home.load() == Snapshot(revision=2, gone_at=clock.now())
    assert told == ["gone"]


def test_whoever_waits_for_it_is_told_of_every_forgetting_and_of_nothing_else(
    server: Server, clock: FakeClock, wire: Wire
) -> None:
    told: list[str] = []
    home = Home(server.store(clock, url=wire.url, on_forgotten=lambda: told.append("gone")), clock)
    home.turn("start", everything(clock))
    late = home.load("late")
    assert told == []

    home.forget("forget")
    assert len(told) == 1
    home.erase(clock.now())
    assert len(told) == 2
    with pytest.raises(Conflict):
        home.commit("late", late, Change(spoken("Gone."), forget_all=clock.now()))
    assert len(told) == 2
    wire.answers_to_swallow = 2
    with pytest.raises(OutcomeUnknown):
        home.erase(clock.now() + timedelta(seconds=1))
    assert len(told) == 3  # it may well have gone


def test_nothing_is_erased_where_nobody_answers(server: Server, clock: FakeClock, nobodys_url: str) -> None:
    told: list[str] = []
    store = server.store(clock, url=nobodys_url, on_forgotten=lambda: told.append("gone"))
    with pytest.raises(StoreUnavailable) as refused:
        Home(store, clock).erase(clock.now())
    assert not isinstance(refused.value, OutcomeUnknown)
    assert told == []


# Down to the bytes


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[EmbeddedValkey]:
    """An embedded store of a test's own; giving it back twice does nothing."""
    valkey = EmbeddedValkey(tmp_path)
    valkey.hold()
    yield valkey
    valkey.release()


@pytest.mark.parametrize("how", ["by a turn", "from outside"])
def test_within_a_minute_no_byte_of_a_forgotten_household_is_on_the_disk(
    tmp_path: Path, valkey: EmbeddedValkey, clock: FakeClock, how: str
) -> None:
    server = Server(valkey.url)
    home = Home(server.store(clock, on_forgotten=valkey.compact_soon), clock)
    stays = Home(home.store, clock)
    stays.turn("start", everything(clock))
    home.turn("start", everything(clock))
    home.turn("more", replace(everything(clock), unfinished=(unfinished(clock, secrets.token_hex(8)),)))
    # From outside no session is known: its conversation stays as noise, until it expires.
    lasting = (b"household", b"bags", b"kept", b"resume", b"daily", b"together")
    names = (*lasting, *([b"conversation"] if how == "by a turn" else []))
    gone = [
        value
        for name, value in server.records(home.household).items()
        if name.partition(b"}:")[2].partition(b":")[0] in names
    ]
    with server.client() as client:
        thanks = client.hvals(f"closer:{{{home.household}}}:thanks")
    key, key_of_another = home.load().wrapped_key, stays.load().wrapped_key
    assert (len(gone), len(thanks)) == (len(names), 1)
    gone += thanks
    assert all(found(tmp_path, value) for value in (*gone, key, key_of_another))

    began = time.monotonic()
    if how == "by a turn":
        home.forget("forget")
    else:
        home.erase(clock.now())
    until(lambda: not any(found(tmp_path, value) for value in (*gone, key)), 60)

    assert time.monotonic() - began < 60
    assert found(tmp_path, key_of_another)
    assert stays.load().household == HOUSEHOLD
    assert home.load().gone_at == clock.now()
    valkey.release()
    assert not any(found(tmp_path, value) for value in (*gone, key))


def found(folder: Path, value: bytes) -> bool:
    """Whether these bytes lie in any file below the folder."""
    return any(value in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def until(is_so: Callable[[], bool], seconds: float) -> None:
    """Waits for something that must come."""
    give_up = time.monotonic() + seconds
    while True:
        try:
            if is_so():
                return
        except FileNotFoundError:  # a file that went while we read the others
            pass
        assert time.monotonic() < give_up
        time.sleep(0.02)
