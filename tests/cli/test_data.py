"""`closer data`: an operator answers a family that asks what is kept, or wants it gone."""

import base64
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest
import redis

from skill.adapters.clock import SystemClock
from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.identities import Identities
from skill.adapters.redis_households import Households, Rotated
from skill.bootstrap import open_store
from skill.domain.code import household_code
from skill.domain.daily import Daily
from skill.domain.gratitude import Entry
from skill.domain.quality_time import Together
from skill.domain.turn import HouseholdId
from skill.ports import Change
from skill.settings import read_settings
from tests.cli.command import Closer
from tests.contract.homes import Home, spoken
from tests.contract.kept import HOUSEHOLD, TOGETHER, everything
from tests.fakes.clock import FakeClock
from tests.service.process import server_of

pytestmark = pytest.mark.xdist_group("service")

ACCOUNT = "amzn1.ask.account.KITCHEN"
OLD, NEW, STRANGE = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2, 3))
Lives = Callable[..., Home]


@pytest.fixture
def lives(closer: Closer, tmp_path: Path) -> Lives:
    """A family whose data lies in the embedded store of this machine, which does not run any more."""

    def live(account: str = ACCOUNT, **environ: str) -> Home:
        settings = read_settings({"CLOSER_STATE_DIR": str(tmp_path / "state"), **environ})
        clock = FakeClock(SystemClock().now())
        store, embedded = open_store(settings, clock)
        assert embedded is not None
        home = Home(store, clock, HouseholdId(Identities(settings.id_key)("household", account)))
        embedded.hold()
        home.turn("start", everything(clock))
        embedded.release()
        return home

    return live


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[EmbeddedValkey]:
    """The embedded store while a service has it."""
    valkey = EmbeddedValkey(tmp_path / "state")
    valkey.hold()
    yield valkey
    valkey.release()


def on_disk(folder: Path, word: bytes) -> bool:
    """Whether these bytes lie in the store's file."""
    return any(word in file.read_bytes() for file in (folder / "state" / "appendonlydir").iterdir())


def test_a_family_is_shown_everything_in_words(closer: Closer, lives: Lives, tmp_path: Path) -> None:
    home = lives()
    done = closer("data", "export", "--account", ACCOUNT)
    assert (done.code, done.err) == (0, "")
    for line in (
        f"home {household_code(home.household)}, as of ",
        "household (kept until ",
        "    name: Rosalind",
        "    also: Rosa",
        "    is_child: True",
        "  country: DE",
        "  since: 2026-03-01T18:30:00Z",
        "bags (kept until ",
        "resume (kept until ",
        "kept (kept until ",
        "    words: no jokes about it later",
        "daily (kept until ",
        "  prompt: a_warm_room",
        "    name: Europe/Vienna",
        "together (kept until ",
        "  heard:\n    a_tower_of_books: 2026-11-20\n    own:1f: 2026-11-22\n",
        "  done:\n    a_tower_of_books: 2026-11-21\n",
        "  never: a_march_at_dawn\n",
        "  taste:\n    build: 3\n    outdoors: -1\n",
        "    idea: a_picnic_indoors\n    on: 2026-11-27\n    weekly: True\n",
        "    idea: own:1f\n    on: none\n",
        "  last: a_tower_of_books\n",
        "\nthanks\n",
        "    the soup on Monday",
        "  speech: Rosalind, choose something small.",
    ):
        assert line in done.out, line
    assert server_of(tmp_path / "state") is None


def test_what_people_were_thankful_for_is_shown_with_its_day_and_whose_it_is(
    closer: Closer, lives: Lives, tmp_path: Path
) -> None:
    home = lives()
    until = home.clock.now() + timedelta(days=30)
    entry = Entry("1f" * 16, "the soup, \x1b[2Jand the bread", home.clock.now(), until, by="m1")
    others = (
        replace(entry, id="2f" * 16, words="the song", by="m2", to="m1", is_private=True),
        replace(entry, id="3f" * 16, words="the wedding", by="", expires_at=None),
        replace(entry, id="4f" * 16, words="the rain", by="m9", is_quiet=True),
    )
    in_store(home, tmp_path, Change(None, entries=(entry, *others)))

    out = closer("data", "export", "--account", ACCOUNT).out

    at, end = f"{entry.kept_at:%Y-%m-%dT%H:%M:%SZ}", f"{until:%Y-%m-%dT%H:%M:%SZ}"
    for line in (
        f"  {at}, Rosalind (kept until {end})\n    the soup, ?[2Jand the bread\n",
        f"  {at}, Bartholomew (for Rosalind, private, kept until {end})\n    the song\n",
        f"  {at}, the home (kept until 20",
        f"  {at}, somebody who is not known any more (not told again, kept until {end})\n    the rain",
    ):
        assert line in out, line
    assert "kept until 2286" not in out
    assert "thanks (5)" in closer("data", "forget", "--yes", "--account", ACCOUNT).out


def in_store(home: Home, folder: Path, change: Change) -> None:
    """One turn more."""
    valkey = EmbeddedValkey(folder / "state")
    valkey.hold()
    home.turn("one more", change)
    valkey.release()


def test_a_family_is_given_everything_for_its_programs(closer: Closer, lives: Lives) -> None:
    home = lives()
    done = closer("data", "export", "--json", "--account", ACCOUNT)
    whole = json.loads(done.out)
    assert done.code == 0
    assert (whole["household"], whole["code"]) == (home.household, household_code(home.household))
    kept = {record["record"].partition(":")[0]: record for record in whole["kept"]}
    assert set(kept) == {
        *("household", "bags", "conversation", "daily", "kept", "replies", "resume", "thanks", "together"),
    }
    assert set(kept["thanks"]["value"]) == {field.name for field in fields(Entry)}
    assert set(kept["daily"]["value"]) == {field.name for field in fields(Daily)}
    assert set(kept["together"]["value"]) == {field.name for field in fields(Together)}
    assert kept["together"]["value"]["heard"] == TOGETHER.heard
    assert kept["household"]["value"]["members"][0]["name"] == HOUSEHOLD.members[0].name
    assert kept["kept"]["value"][0]["words"] == "no jokes about it later"
    assert kept["replies"]["value"]["speech"] == "Rosalind, choose something small."
    for record in kept.values():
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", record["kept_until"])


@pytest.mark.parametrize("between", [" ", "-", ""])
def test_a_family_may_name_itself_by_its_code(closer: Closer, lives: Lives, between: str) -> None:
    home = lives()
    lives("amzn1.ask.account.NEXT-DOOR")
    code = household_code(home.household).replace(" ", between)
    assert (
        json.loads(closer("data", "export", "--json", "--account", code).out)["household"] == home.household
    )


@pytest.mark.parametrize("command", ["export", "forget"])
@pytest.mark.parametrize(
    ("account", "word"), [("amzn1.ask.account.NOBODY", "nothing is kept"), ("0000 0000 0001", "no home")]
)
def test_who_is_not_known_is_met_with_a_kind_line(
    closer: Closer, lives: Lives, command: str, account: str, word: str
) -> None:
    lives()
    done = closer("data", command, "--account", account)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"Error: {word}")
    assert len(done.err.splitlines()) == 1
    assert account not in done.err


def test_a_code_that_two_homes_have_is_refused(
    closer: Closer, lives: Lives, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts = (ACCOUNT, "amzn1.ask.account.NEXT-DOOR")
    there = [lives(account) for account in accounts]
    monkeypatch.setattr("skill.adapters.redis_households.household_code", lambda _: "1234 5678 9012")
    done = closer("data", "forget", "--yes", "--account", "123456789012")
    assert done.code == 1
    assert "two households" in done.err
    assert not any(home.household in done.err for home in there)
    for account in accounts:
        assert "Rosalind" in closer("data", "export", "--account", account).out


def test_a_family_that_is_forgotten_leaves_no_byte(closer: Closer, lives: Lives, tmp_path: Path) -> None:
    home = lives()
    lives("amzn1.ask.account.NEXT-DOOR")
    wrapped_key = key_of(home, tmp_path)
    assert on_disk(tmp_path, wrapped_key)

    done = closer("data", "forget", "--yes", "--account", ACCOUNT)

    assert done.code == 0
    assert done.out.startswith(
        "forgotten: household, bags, conversation, daily, kept, replies, resume, together, thanks, "
        "and the key to it"
    )
    assert "rewritten" in done.out
    assert not on_disk(tmp_path, wrapped_key)
    assert closer("data", "export", "--account", ACCOUNT).code == 1
    assert closer("data", "export", "--account", "amzn1.ask.account.NEXT-DOOR").code == 0


def key_of(home: Home, folder: Path) -> bytes:
    """The household's wrapped key."""
    valkey = EmbeddedValkey(folder / "state")
    valkey.hold()
    try:
        return home.load().wrapped_key
    finally:
        valkey.release()


def test_it_works_while_the_service_runs(
    closer: Closer, lives: Lives, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    home = lives()
    serving = request.getfixturevalue("serving")
    wrapped_key = home.load().wrapped_key
    assert closer("data", "export", "--account", ACCOUNT).code == 0
    assert closer("data", "rotate").code == 0
    assert closer("data", "forget", "--yes", "--account", ACCOUNT).code == 0

    with redis.Redis.from_url(serving.url) as client:
        assert client.ping()
    assert home.load().gone_at is not None
    assert not on_disk(tmp_path, wrapped_key)


@pytest.mark.parametrize(("answer", "is_gone"), [("y", True), ("n", False), ("", False)])
def test_it_asks_before_it_forgets(closer: Closer, lives: Lives, answer: str, *, is_gone: bool) -> None:
    lives()
    done = closer("data", "forget", "--account", ACCOUNT, lines=(answer,))
    assert done.code == 0
    assert "this home has: household, bags" in done.out
    assert ("forgotten: " in done.out) == is_gone
    assert ("nothing was changed" in done.out) == (not is_gone)
    assert closer("data", "export", "--account", ACCOUNT).code == (1 if is_gone else 0)


def test_nobody_at_the_keyboard_is_no_yes(closer: Closer, lives: Lives) -> None:
    lives()
    assert closer("data", "forget", "--account", ACCOUNT).code == 1
    assert closer("data", "export", "--account", ACCOUNT).code == 0


def test_what_cannot_be_read_is_not_shown_and_can_be_forgotten(closer: Closer, lives: Lives) -> None:
    home = lives(CLOSER_DATA_KEYS=OLD)
    shown = closer("data", "export", "--account", ACCOUNT, CLOSER_DATA_KEYS=NEW)
    assert (shown.code, shown.out) == (1, "")
    assert home.household in shown.err
    assert "CLOSER_DATA_KEYS" in shown.err

    done = closer("data", "forget", "--yes", "--account", ACCOUNT)
    assert done.code == 0
    assert "cannot be read" in done.out
    assert "nothing is kept" in closer("data", "export", "--account", ACCOUNT).err


def test_keys_are_rotated_and_the_old_one_can_go(closer: Closer, lives: Lives) -> None:
    lives(CLOSER_DATA_KEYS=OLD)
    lives("amzn1.ask.account.NEXT-DOOR", CLOSER_DATA_KEYS=f"{NEW},{OLD}")
    doctor = closer("doctor", CLOSER_DATA_KEYS=f"{NEW},{OLD}")
    assert doctor.code == 0
    assert re.search("^warn +keys: 1 household.* older key: run closer data rotate", doctor.out, re.MULTILINE)

    done = closer("data", "rotate")
    assert (done.code, done.out) == (0, "1 wrapped anew, 1 under the newest key already\n")

    assert "older key" not in closer("doctor").out
    assert closer("data", "rotate").out == "0 wrapped anew, 2 under the newest key already\n"
    assert closer("data", "export", "--account", ACCOUNT, CLOSER_DATA_KEYS=NEW).code == 0


@pytest.mark.parametrize("keys", [f"{NEW},{STRANGE}", STRANGE], ids=["an old key is missing", "a wrong key"])
def test_a_household_that_no_key_opens_is_named_in_one_line(closer: Closer, lives: Lives, keys: str) -> None:
    home = lives(CLOSER_DATA_KEYS=OLD)
    done = closer("data", "rotate", CLOSER_DATA_KEYS=keys)
    assert done.code == 1
    first, second = done.out.splitlines()
    assert first == "0 wrapped anew, 0 under the newest key already"
    assert second.startswith(f"household {home.household} cannot be read: ")
    assert "CLOSER_DATA_KEYS" in second
    assert closer("data", "export", "--account", ACCOUNT, CLOSER_DATA_KEYS=OLD).code == 0


def test_a_service_with_an_older_key_in_front_is_told_of(
    closer: Closer, lives: Lives, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a service writes a household, with its key wrapped as before, just after we rotated."""
    home = lives(CLOSER_DATA_KEYS=f"{OLD},{NEW}")
    rotate = Households.rotate

    def and_it_writes_after_us(households: Households) -> Rotated:
        done = rotate(households)
        with redis.Redis.from_url(EmbeddedValkey(read_settings().state_dir).url) as client:
            client.set(f"closer:{{{home.household}}}:household", before)
        return done

    valkey = EmbeddedValkey(read_settings().state_dir)
    valkey.hold()
    with redis.Redis.from_url(valkey.url) as client:
        before = client.get(f"closer:{{{home.household}}}:household") or b""
    monkeypatch.setattr(Households, "rotate", and_it_writes_after_us)
    done = closer("data", "rotate", CLOSER_DATA_KEYS=f"{NEW},{OLD}")
    valkey.release()
    assert done.code == 1
    assert "1 are under an older key again: some service runs with another one in front" in done.out


def test_names_cannot_steer_the_terminal(closer: Closer, lives: Lives, tmp_path: Path) -> None:
    home = lives()
    in_store(home, tmp_path, Change(spoken("\x1b[2J\x07gone")))
    out = closer("data", "export", "--account", ACCOUNT).out
    assert "\x1b" not in out
    assert "?[2J?gone" in out


def test_a_store_that_is_not_there_is_told(closer: Closer) -> None:
    for command in (("export", "--account", ACCOUNT), ("forget", "--yes", "--account", ACCOUNT), ("rotate",)):
        done = closer("data", *command, REDIS_URL="redis://user:secretpass@127.0.0.1:1")
        assert done.code == 1
        assert "store" in done.err
        assert "secretpass" not in done.err


@pytest.mark.parametrize(
    "call", ["data", "data bogus", "data export", "data forget --yes", "data rotate --account x"]
)
def test_wrong_usage_is_told(closer: Closer, call: str) -> None:
    assert closer(*call.split()).code == 2


def test_an_operator_s_own_redis_is_not_said_to_be_clean(
    closer: Closer, lives: Lives, request: pytest.FixtureRequest
) -> None:
    lives()
    serving = request.getfixturevalue("serving")
    done = closer("data", "forget", "--yes", "--account", ACCOUNT, REDIS_URL=serving.url)
    assert done.code == 0
    assert "BGREWRITEAOF" in done.out


# The code itself


def test_a_code_is_twelve_digits_and_always_the_same() -> None:
    """Written down: a household that was told its code must be found by it after every upgrade."""
    assert household_code(HouseholdId("0" * 32)) == "8732 9675 0244"
    assert household_code(HouseholdId("0" * 32)) != household_code(HouseholdId("1" * 32))


def test_codes_of_many_homes_are_all_different_and_spread() -> None:
    codes = {household_code(HouseholdId(f"{number:032x}")) for number in range(20_000)}
    assert len(codes) == 20_000
    assert all(re.fullmatch(r"\d{4} \d{4} \d{4}", code) for code in codes)
    assert {code[0] for code in codes} == set("0123456789")
