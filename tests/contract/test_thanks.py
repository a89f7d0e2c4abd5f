"""What a home's days remember and what its people were thankful for, in every store."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from skill.adapters import redis_households, redis_store
from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.redis_commit import Keys, keys_of
from skill.domain.daily import Daily
from skill.domain.gratitude import MOST_CHARACTERS, Entry
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Change, Conflict, OutcomeUnknown, Snapshot, StoreUnavailable, Unreadable
from tests.contract.homes import KEY, Home, Server, Wire, spoken
from tests.contract.kept import DAILY, DAY, HOUR, HOUSEHOLD, daily, everything, keeping, thanks
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore

LONG = "Grüße für Ødegård, 晩ごはん, 👨‍👩‍👧‍👦 и чай … ".strip()
LONGEST = (LONG * 60)[:MOST_CHARACTERS]
DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a bit flipped": lambda record: record[:-1] + bytes([record[-1] ^ 1]),
    "a schema from the future": lambda record: b"7" + record[1:],
    "cut short": lambda record: record[:5],
    "no header": lambda record: b"1" + b"x" * 10 + record[11:],
    "nothing": lambda _: b"",
}


def soup_and_song(home: Home, clock: FakeClock, days: int | None = 400) -> tuple[Entry, Entry]:
    """A home with two entries, a minute apart."""
    soup = thanks(clock, "the soup", days)
    clock.advance(60)
    song = thanks(clock, "the song", days)
    home.turn("two", keeping(soup, song))
    return soup, song


# Keeping


def test_nobody_is_thankful_in_a_home_that_is_not_there(home: Home) -> None:
    assert home.entries() == ()


@pytest.mark.parametrize("is_new", [True, False], ids=["new household", "known household"])
def test_what_was_kept_comes_back_whole_and_no_turn_reads_it_unasked(
    home: Home, clock: FakeClock, *, is_new: bool
) -> None:
    if not is_new:
        home.turn("open")
    whole = replace(thanks(clock, LONGEST, None), by="m2", is_private=True, to="m1", is_quiet=True)

    home.turn("keep", keeping(whole))

    assert home.entries() == (whole,)
    assert home.load().daily == daily(whole)


def test_entries_are_told_oldest_first_and_a_turn_leaves_those_it_does_not_write(
    home: Home, clock: FakeClock
) -> None:
    soup, song = soup_and_song(home, clock)
    clock.advance(60)
    rain = thanks(clock, "the rain")

    home.turn("more", Change(spoken("Kept."), daily=daily(soup, song, rain), entries=(rain,)))
    home.turn("help")

    assert home.entries() == (soup, song, rain)
    assert home.load().daily == daily(soup, song, rain)


def test_an_entry_is_changed_in_its_place(home: Home, clock: FakeClock) -> None:
    soup, song = soup_and_song(home, clock)
    longer = replace(soup, words=f"{soup.words}. And the bread")

    home.turn("go on", Change(spoken("Kept."), entries=(longer,)))

    assert home.entries() == (longer, song)


def test_what_is_dropped_is_gone_also_when_it_is_written_too(home: Home, clock: FakeClock) -> None:
    soup, song = soup_and_song(home, clock)
    rain = thanks(clock, "the rain")
    drops = (soup.id, rain.id, "nobody's")

    home.turn("undo", Change(spoken("Gone."), daily=daily(song), entries=(rain,), drops=drops, forgets=True))

    assert home.entries() == (song,)
    home.turn("undo that too", Change(spoken("Gone."), daily=DAILY, drops=(song.id,), forgets=True))
    assert home.entries() == ()
    assert home.load().daily == DAILY


def test_days_are_remembered_without_any_entry(home: Home, clock: FakeClock) -> None:
    home.turn("start", Change(spoken("Hello."), daily=DAILY))
    home.turn("help")
    assert (home.load().daily, home.entries()) == (DAILY, ())


# Twice, and at once


def test_of_two_devices_in_one_second_the_second_loads_again_and_both_are_kept(
    home: Home, clock: FakeClock
) -> None:
    home.turn("open", Change(spoken("Hello."), daily=DAILY))
    one, other = home.load("one"), home.load("other", "bedroom")
    soup, song = thanks(clock, "the soup"), thanks(clock, "the song")
    home.commit("one", one, keeping(soup))

    with pytest.raises(Conflict):
        home.commit("other", other, keeping(song), "bedroom")
    assert home.entries(other) == (soup,)

    home.turn("other", Change(spoken("Kept."), daily=daily(soup, song), entries=(song,)), "bedroom")
    assert set(home.entries()) == {soup, song}
    assert home.load().daily == daily(soup, song)


def test_a_repeated_request_keeps_its_entry_once(home: Home, clock: FakeClock) -> None:
    before = home.load("keep")
    first, second = thanks(clock, "the soup"), thanks(clock, "the soup, once more")
    home.commit("keep", before, keeping(first, reply=spoken("First.")))

    assert home.commit("keep", before, keeping(second, reply=spoken("Second."))) == spoken("First.")
    again = Change(spoken("Third."), entries=(second,), drops=(first.id,))
    assert home.commit("keep", home.load("keep"), again) == spoken("First.")

    assert home.entries() == (first,)


def test_an_entry_whose_answers_were_lost_is_there_once(
    server: Server, server_home: Home, clock: FakeClock, wire: Wire
) -> None:
    shaky = server_home.through(server.store(clock, url=wire.url))
    shaky.turn("open")
    soup, song = thanks(clock, "the soup"), thanks(clock, "the song")
    before = shaky.load("one")
    wire.answers_to_swallow = 1  # of two tries
    assert shaky.commit("one", before, keeping(soup)) == spoken("Kept.")

    before = shaky.load("two")
    wire.answers_to_swallow = 2
    with pytest.raises(OutcomeUnknown):
        shaky.commit("two", before, Change(spoken("Two."), daily=daily(soup, song), entries=(song,)))

    found = shaky.load("two")
    assert (found.reply, found.daily) == (spoken("Two."), daily(soup, song))
    assert sorted(entry.words for entry in shaky.entries(found)) == ["the song", "the soup"]


def test_the_store_in_memory_can_be_broken_on_purpose(clock: FakeClock) -> None:
    store = MemoryStore(clock)
    home = Home(store, clock)
    soup, song = thanks(clock, "the soup"), thanks(clock, "the song")

    store.cut = "before"
    with pytest.raises(OutcomeUnknown):
        home.turn("one", keeping(soup))
    store.cut = "after"
    with pytest.raises(OutcomeUnknown):
        home.turn("two", keeping(song))
    store.cut = None
    found = home.load("two")
    assert (found.reply, home.entries(found)) == (spoken("Kept."), (song,))

    store.is_unreadable = True
    with pytest.raises(Unreadable):
        home.entries(found)
    store.is_down = True
    with pytest.raises(StoreUnavailable):
        home.entries(found)


# Time


def test_what_is_over_is_told_until_somebody_drops_it(home: Home, clock: FakeClock) -> None:
    short, long = thanks(clock, "the soup", 1), thanks(clock, "the song", 31)
    home.turn("keep", keeping(short, long))
    clock.advance(2 * DAY)
    home.turn("help")
    assert set(home.entries()) == {short, long}

    home.turn("tell", Change(spoken("The song."), daily=daily(long), drops=(short.id,)))
    assert home.entries() == (long,)


def test_when_the_last_one_is_over_all_go_with_the_next_turn_whatever_it_is(
    home: Home, clock: FakeClock
) -> None:
    soup, song = soup_and_song(home, clock, days=31)
    clock.advance(31 * DAY - 1)
    home.turn("help")
    assert home.entries() == (soup, song)
    clock.advance(1)
    home.turn("help again")
    assert home.entries() == ()


def test_an_entry_that_is_kept_for_ever_holds_no_other_back_and_lasts_as_its_home(
    home: Home, clock: FakeClock
) -> None:
    lasting, short = thanks(clock, "the wedding", None), thanks(clock, "the soup", 1)
    home.turn("keep", keeping(lasting, short))
    for turn in range(3):
        clock.advance(300 * DAY)
        home.turn(f"help {turn}")
    assert lasting in home.entries()

    clock.advance(400 * DAY - 1)
    assert lasting in home.entries()
    assert home.load().daily is not None
    clock.advance(1)
    assert home.entries() == ()
    assert home.load() == Snapshot()


@pytest.mark.parametrize("keeps_at_once", [True, False])
def test_a_home_that_comes_back_after_its_time_starts_with_none(
    home: Home, clock: FakeClock, *, keeps_at_once: bool
) -> None:
    home.turn("keep", keeping(thanks(clock, "the wedding", None)))
    clock.advance(400 * DAY)
    soup = thanks(clock, "the soup", None)

    home.turn("hello", keeping(soup) if keeps_at_once else None)

    assert home.entries() == ((soup,) if keeps_at_once else ())
    assert home.load().daily == (daily(soup) if keeps_at_once else None)


# Forgetting


@pytest.mark.parametrize("how", ["by a turn", "from outside"])
def test_a_home_that_is_forgotten_was_thankful_for_nothing(home: Home, clock: FakeClock, how: str) -> None:
    home.turn("start", everything(clock))
    before = home.load()
    if how == "by a turn":
        home.forget("forget")
    else:
        home.erase(clock.now())

    assert home.entries() == ()
    assert home.entries(before) == ()
    clock.advance(1)
    home.turn("hello again", Change(spoken("Hello."), household=HOUSEHOLD))
    assert (home.load().daily, home.entries()) == (None, ())
    home.turn("keep", keeping(thanks(clock, "the rain")))
    assert [entry.words for entry in home.entries()] == ["the rain"]


def test_a_forgetting_keeps_no_entry_that_it_brings(home: Home, clock: FakeClock) -> None:
    home.turn("forget", replace(everything(clock), forget_all=clock.now()))
    clock.advance(1)
    home.turn("hello again")
    assert (home.load().daily, home.entries()) == (None, ())


@pytest.mark.parametrize("keeps_at_once", [True, False])
def test_a_new_home_clears_away_what_an_earlier_one_left(
    server: Server, server_home: Home, clock: FakeClock, *, keeps_at_once: bool
) -> None:
    """As after a release that forgot a home and knew of no thanks: noise, under a key that is gone."""
    server_home.turn("start", everything(clock))
    days = f"closer:{{{server_home.household}}}:daily"
    with server.client() as client:
        left, left_of_days = client.hgetall(thanks_of(server_home)), client.get(days)
        server_home.forget("forget")
        client.hset(thanks_of(server_home), mapping=left)
        client.set(days, left_of_days)
    clock.advance(1)
    soup = thanks(clock, "the soup")

    server_home.turn("hello again", keeping(soup) if keeps_at_once else None)

    assert server_home.load().daily == (daily(soup) if keeps_at_once else None)
    assert server_home.entries() == ((soup,) if keeps_at_once else ())


# On a real server


def thanks_of(home: Home) -> str:
    """Where they lie."""
    return f"closer:{{{home.household}}}:thanks"


def hash_of(server: Server, home: Home) -> dict[bytes, bytes]:
    """Every record of theirs, by its id."""
    with server.client() as client:
        found: dict[bytes, bytes] = client.hgetall(thanks_of(home))
        return found


def hours_left(server: Server, home: Home) -> float:
    """For how long the server keeps them; negative where there are none."""
    with server.client() as client:
        return int(client.ttl(thanks_of(home))) / HOUR


@pytest.mark.parametrize("words", [LONGEST, "🫖🥣 " * 600, "the soup that nobody else can make"])
def test_no_word_of_it_lies_in_plain(
    server: Server, server_home: Home, embedded: EmbeddedValkey, clock: FakeClock, words: str
) -> None:
    entry = Entry(secrets.token_hex(16), words.strip(), clock.now(), None, by="Rosalind", to="Bartholomew")
    server_home.turn("keep", Change(spoken("Kept."), daily=daily(entry), entries=(entry,)))
    assert server_home.entries() == (entry,)

    kept = b"\n".join([*server.records(server_home.household).values(), *files_of(server, embedded)])
    assert entry.id.encode() in kept
    said = [entry.words[at : at + 6] for at in range(0, len(entry.words) - 6, 6)]
    for word in (*said, "Rosalind", "Bartholomew", "a_warm_room", "Vienna"):
        assert word.encode() not in kept
        assert word.encode("utf-16-le") not in kept


def files_of(server: Server, embedded: EmbeddedValkey) -> list[bytes]:
    """All that the embedded server has on the disk; of another one nothing is seen."""
    if server.url != embedded.url:
        return []
    with server.client() as client:
        folder = Path(client.config_get("dir")["dir"])
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_entry_is_named_and_left_untouched_and_its_home_goes_on(
    server: Server, server_home: Home, clock: FakeClock, damage: Callable[[bytes], bytes]
) -> None:
    soup, _ = soup_and_song(server_home, clock)
    with server.client() as client:
        client.hset(thanks_of(server_home), soup.id, damage(hash_of(server, server_home)[soup.id.encode()]))
    spoiled = hash_of(server, server_home)

    with pytest.raises(Unreadable) as refused:
        server_home.entries()
    assert "soup" not in str(refused.value)
    assert server_home.household in server.store(clock).unreadable_households()
    server_home.turn("help")
    assert server_home.load().revision == 2
    assert hash_of(server, server_home) == spoiled


def test_an_entry_opens_under_its_own_id_and_in_its_own_home_only(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    soup, song = soup_and_song(server_home, clock)
    stranger = Home(server_home.store, clock)
    stranger.turn("keep", keeping(soup))
    for foreign in (
        hash_of(server, server_home)[song.id.encode()],
        hash_of(server, stranger)[soup.id.encode()],
    ):
        with server.client() as client:
            client.hset(thanks_of(server_home), soup.id, foreign)
        with pytest.raises(Unreadable):
            server_home.entries()


def test_an_id_that_nobody_wrote_is_no_entry(server: Server, server_home: Home, clock: FakeClock) -> None:
    soup, _ = soup_and_song(server_home, clock)
    with server.client() as client:
        client.hset(thanks_of(server_home), b"\xff\xfe", hash_of(server, server_home)[soup.id.encode()])
    with pytest.raises(Unreadable):
        server_home.entries()


def test_every_entry_tells_the_server_its_end(server: Server, server_home: Home, clock: FakeClock) -> None:
    """In the same digits as every other record, so that a later release can sweep without a key."""
    short, lasting = thanks(clock, "the soup", 1), thanks(clock, "the wedding", None)
    server_home.turn("keep", keeping(short, lasting))
    heads = {id_: record[:11] for id_, record in hash_of(server, server_home).items()}
    assert heads == {
        short.id.encode(): b"1%010d" % int(clock.now().timestamp() + DAY),
        lasting.id.encode(): b"1" + b"9" * 10,
    }
    assert datetime.fromtimestamp(9_999_999_999, clock.now().tzinfo).year == 2286


def test_the_server_sweeps_them_an_hour_after_the_last_ones_end(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    soup, song = thanks(clock, "the soup", 31), thanks(clock, "the song", 10)
    server_home.turn("keep", keeping(soup, song))
    assert hours_left(server, server_home) == pytest.approx(31 * 24 + 1, abs=0.1)

    clock.advance(5 * DAY)
    server_home.turn("help")
    assert hours_left(server, server_home) == pytest.approx(26 * 24 + 1, abs=0.1)

    server_home.turn("undo", Change(spoken("Gone."), daily=daily(song), drops=(soup.id,), forgets=True))
    assert hours_left(server, server_home) == pytest.approx(5 * 24 + 1, abs=0.1)

    lasting = thanks(clock, "the wedding", None)
    server_home.turn("keep this", Change(spoken("Kept."), entries=(lasting,)))  # whatever its days know of it
    assert hours_left(server, server_home) == pytest.approx(400 * 24 + 1, abs=0.1)

    server_home.turn("undo all", Change(spoken("Gone."), daily=DAILY, drops=(song.id, lasting.id)))
    assert hours_left(server, server_home) < 0


def test_the_bytes_of_what_was_dropped_are_gone(server: Server, server_home: Home, clock: FakeClock) -> None:
    soup, song = soup_and_song(server_home, clock)
    server_home.turn("undo", Change(spoken("Gone."), daily=daily(song), drops=(soup.id,), forgets=True))
    assert list(hash_of(server, server_home)) == [song.id.encode()]


def test_a_server_that_is_not_there_is_unavailable(
    server: Server, server_home: Home, clock: FakeClock, nobodys_url: str
) -> None:
    server_home.turn("keep", keeping(thanks(clock)))
    with pytest.raises(StoreUnavailable):
        server_home.through(server.store(clock, url=nobodys_url)).entries(server_home.load())


def test_new_keys_of_the_operator_leave_every_entry_as_it_is(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    soup, song = soup_and_song(server_home, clock)
    before = hash_of(server, server_home)
    server.store(clock, keys=(bytes(32), KEY)).rotate()

    assert hash_of(server, server_home) == before
    assert server_home.through(server.store(clock, keys=(bytes(32),))).entries() == (soup, song)


def as_before_any_thanks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither reads nor writes days, ideas and thanks: the release before knows no such keys."""

    def without(address: Address) -> Keys:
        keys = keys_of(address)
        nobodys = {name: f"{getattr(keys, name)} of nobody" for name in ("daily", "together", "thanks")}
        return keys._replace(**nobodys)

    def without_lasting(household: HouseholdId) -> tuple[str, ...]:
        keys = without(Address(household, SessionId(""), RequestId("")))
        return keys.household, keys.unfinished, keys.bags, keys.notes, keys.daily, keys.thanks

    monkeypatch.setattr(redis_store, "keys_of", without)
    monkeypatch.setattr(redis_store, "lasting_keys", without_lasting)
    monkeypatch.setattr(redis_households, "lasting_keys", without_lasting)


def test_a_rollback_leaves_days_and_thanks_untouched_and_a_roll_forward_finds_them(
    server: Server, server_home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    soup, song = soup_and_song(server_home, clock)

    def bytes_of_them() -> list[bytes]:
        kept = server.records(server_home.household)
        return [kept[f"closer:{{{server_home.household}}}:{name}".encode()] for name in ("daily", "thanks")]

    before, left = bytes_of_them(), hours_left(server, server_home)
    with monkeypatch.context() as rolled_back:
        as_before_any_thanks(rolled_back)
        assert server_home.load().daily is None
        clock.advance(300 * DAY)
        server_home.turn("play", Change(spoken("On."), household=replace(HOUSEHOLD, country="AT")))
        assert bytes_of_them() == before
        assert hours_left(server, server_home) == pytest.approx(left, abs=0.1)

    found = server_home.load()
    assert (found.revision, found.daily) == (2, daily(soup, song))
    assert server_home.entries(found) == (soup, song)


def test_a_turn_that_says_nothing_of_them_changes_no_byte_but_their_end(
    server: Server, server_home: Home, clock: FakeClock
) -> None:
    server_home.turn("start", everything(clock))
    name = f"closer:{{{server_home.household}}}:daily".encode()
    sealed, entries = server.records(server_home.household)[name][11:], hash_of(server, server_home)
    clock.advance(DAY)

    server_home.turn("help", Change(spoken("On."), daily=None, entries=()))

    record = server.records(server_home.household)[name]
    assert record[11:] == sealed
    assert int(record[1:11]) == int(clock.now().timestamp()) + 400 * DAY
    assert hash_of(server, server_home) == entries


def test_days_of_the_release_after_are_left_untouched(server: Server, server_home: Home) -> None:
    server_home.turn("start", Change(spoken("Hello."), daily=Daily()))
    assert server_home.load().daily == Daily()  # also where nothing has happened yet
    with server.client() as client:
        client.setrange(f"closer:{{{server_home.household}}}:daily", 0, "2")
    kept = server.records(server_home.household)
    with pytest.raises(Unreadable):
        server_home.load()
    assert server.records(server_home.household) == kept
