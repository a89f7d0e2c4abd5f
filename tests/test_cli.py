"""The command `closer`, as somebody uses it who mistypes, pipes, interrupts and has no Redis."""

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from skill import cli
from tests.logs import unchanged
from tests.service.process import clear, server_of

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "data" / "nlu" / "en.tsv"
KEYS = [
    "turn", "said", "request", "intent", "slots", "speech", "ssml", "reprompt", "hold_seconds", "listening",
    "ended", "card", "directives", "status", "ms",
]  # fmt: skip
SETTINGS = re.compile(r"CLOSER_\w+|REDIS_URL|PORT|WEB_CONCURRENCY|LOG_LEVEL|SSL_CERT_FILE|PROMETHEUS_\w+")


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def turns(self) -> list[dict[str, Any]]:
        """The objects of `talk --json`."""
        return [json.loads(line) for line in self.out.splitlines()]


Closer = Callable[..., Done]


@pytest.fixture(name="closer")
def the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Closer]:
    """`closer` in this process, with a state folder of its own and lines to read."""
    for name in filter(SETTINGS.fullmatch, list(os.environ)):
        monkeypatch.delenv(name)
    monkeypatch.setenv("CLOSER_STATE_DIR", str(tmp_path / "state"))

    def run(*arguments: str, lines: tuple[str, ...] = (), **environ: str) -> Done:
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["closer", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code: Any = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Done(code or 0, out, err)

    with unchanged():
        yield run
    clear(tmp_path / "state")


def assert_refused(done: Done, *words: str) -> None:
    """Wrong usage: exit 2, nothing done, and it is said why."""
    assert done.code == 2
    assert done.out == ""
    for word in words:
        assert word in done.err


# --- usage -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command(closer: Closer, option: str) -> None:
    done = closer(option)
    assert done.code == 0
    for name in ("serve", "talk", "check", "models", "nlu", "drills", "doctor"):
        assert re.search(rf"^  {name} ", done.out, re.MULTILINE)


def test_the_version_is_told(closer: Closer) -> None:
    assert re.fullmatch(r"closer, version \d+\.\d+\.\d+\S*\n", closer("--version").out)


@pytest.mark.parametrize(
    "call", ["safety --locale en-US --corpus x", "data export --account x", "data rotate", "package --out x"]
)
def test_reserved_commands_say_not_in_this_version(closer: Closer, call: str) -> None:
    assert_refused(closer(*call.split()), "not in this version")


@pytest.mark.parametrize(
    "call",
    [
        "bogus",
        "--bogus",
        "serve now",
        "serve --port 1",
        "talk --device phone",
        "talk --bogus",
        "talk to-me",
        "talk --now tomorrow",
        "talk --now 2026-13-01",
        "talk --now 0001-01-01",
        "talk --now 1940-01-01",
        "talk --now 9999-12-31",
        "talk --locale fr-FR",
        "talk --locale xx",
        "talk --locale ../../en-US",
        "check --bogus",
        "models bogus",
        "models build --bogus",
        "nlu --locale en-US",
        "nlu --corpus x",
        "nlu --locale en-US --corpus /nowhere",
        "nlu --locale xx --corpus .",
        "drills --bogus",
        "doctor --bogus",
    ],
)
def test_wrong_usage_is_told_and_does_nothing(closer: Closer, tmp_path: Path, call: str) -> None:
    assert_refused(closer(*call.split()), "Error: ")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("locale", ["fr-FR", "xx", "EN-us"])
def test_a_locale_that_is_not_built_is_met_with_those_that_are(closer: Closer, locale: str) -> None:
    assert_refused(closer("talk", "--locale", locale), "en-US", "de-DE")
    assert_refused(closer("nlu", "--locale", locale, "--corpus", str(CORPUS)), "en-US", "de-DE")


@pytest.mark.parametrize("setting", [("CLOSER_ENV", "staging"), ("PORT", "none"), ("LOG_LEVEL", "loud")])
@pytest.mark.parametrize("command", ["serve", "talk", "doctor"])
def test_bad_settings_are_told_in_lines(closer: Closer, command: str, setting: tuple[str, str]) -> None:
    done = closer(command, **dict([setting]))
    assert done.code == 1
    assert done.err.startswith(f"{setting[0]}: ")


# --- check, models, nlu, drills ----------------------------------------------------------------------


@pytest.mark.parametrize("call", ["check", "check --release", "models build --check"])
def test_what_is_committed_is_well(closer: Closer, call: str) -> None:
    done = closer(*call.split())
    assert (done.code, done.err) == (0, "")


def test_the_catalogue_is_told_to_people_and_machines(closer: Closer) -> None:
    rows = json.loads(closer("drills", "--json").out)
    assert [list(row) for row in rows] == [["id", "title", "people", "minutes", "levels", "languages"]] * len(
        rows
    )
    cup = next(row for row in rows if row["id"] == "pass_the_cup")
    assert cup["people"] == 2
    assert set(cup["languages"]) >= {"en", "de"}
    assert cup["title"] in closer("drills").out


def test_a_corpus_that_is_heard_passes(closer: Closer, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text(
        "# what people say\nyes\tAMAZON.YesIntent\n\nthat was not it\tNotQuiteIntent\n", "utf-8"
    )
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code == 0, done.out
    assert "simulated: Alexa may differ" in done.out.splitlines()[0]


def test_a_corpus_with_a_miss_names_it_and_fails(closer: Closer, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text("yes\tAMAZON.YesIntent\npurple elephants dance\tAMAZON.StopIntent\n", "utf-8")
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code == 1
    assert "purple elephants dance" in done.out


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\tX", b"no tab in here", b"one\ttwo\tthree", b"words\t", b"\tIntent"]
)
def test_a_corpus_that_is_none_is_told_by_its_line(closer: Closer, tmp_path: Path, content: bytes) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_bytes(b"# a corpus\n" + content + b"\n")
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code in {1, 2}
    assert "corpus.tsv" in done.out + done.err


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("content/drills/pass_the_cup.yaml", "", "\nnonsense: true\n"),
        ("content/drills/pass_the_cup.yaml", "", "\n\t- : [\n"),
        ("content/text/en/opening.ftl", "opening-welcome", "opening-unwelcome"),
        ("content/text/de/opening.ftl", "opening-welcome", "opening-unwelcome"),
        ("content/text/en/opening.ftl", "", "\nthis is no message\n"),
        ("interaction_models/source/en.yaml", "", "\nnonsense: true\n"),
        ("interaction_models/en-GB.json", '"AMAZON.HelpIntent"', '"AMAZON.HolpIntent"'),
    ],
)
def test_what_is_broken_is_named_by_file_and_line(tmp_path: Path, file: str, old: str, new: str) -> None:
    copy = copied(tmp_path)
    broken = copy / file
    text = broken.read_text("utf-8")
    broken.write_text(text.replace(old, new) if old else text + new, "utf-8")
    done = process("check", cwd=copy)
    assert done.returncode == 1
    assert re.search(rf"^\S*{re.escape(Path(file).name)}:\d+: ", done.stdout, re.MULTILINE), done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("file", ["content/locales.yaml", "content/drills", "interaction_models/source"])
def test_what_is_missing_is_named(tmp_path: Path, file: str) -> None:
    copy = copied(tmp_path)
    gone = copy / file
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    done = process("check", cwd=copy)
    assert done.returncode == 1
    assert gone.name in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def copied(folder: Path) -> Path:
    """The product, to break."""
    copy = folder / "copy"
    for name in ("skill", "content", "interaction_models"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def process(*arguments: str, cwd: Path = ROOT, **options: Any) -> subprocess.CompletedProcess[str]:
    """`closer` in a process of its own."""
    command = [sys.executable, "-m", "skill", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False, **options
    )


# --- doctor ------------------------------------------------------------------------------------------


@pytest.mark.xdist_group("service")
def test_the_doctor_finds_a_fresh_machine_well(closer: Closer, tmp_path: Path) -> None:
    done = closer("doctor")
    assert done.code == 0
    assert "wrong" not in done.out
    for what in (
        "settings",
        "store",
        "eviction",
        "persistence",
        "clock",
        "records",
        "trust anchors",
        "signing chain",
    ):
        assert f"{what}: " in done.out
    assert server_of(tmp_path / "state") is None


def test_the_doctor_tells_of_a_redis_that_is_not_there(closer: Closer) -> None:
    done = closer("doctor", REDIS_URL="redis://user:secretpass@127.0.0.1:1")
    assert done.code == 1
    assert re.search("^wrong +store: .*REDIS_URL", done.out, re.MULTILINE)
    assert "secretpass" not in done.out
    assert "trust anchors" in done.out


@pytest.mark.xdist_group("service")
def test_the_doctor_refuses_a_redis_that_throws_things_away(closer: Closer, tmp_path: Path) -> None:
    import redis  # noqa: PLC0415 -- the operator's own client

    from skill.adapters.embedded import EmbeddedValkey  # noqa: PLC0415

    theirs = EmbeddedValkey(tmp_path / "theirs")
    theirs.hold()
    try:
        with redis.Redis.from_url(theirs.url) as client:
            client.config_set("maxmemory-policy", "allkeys-lru")
            client.config_set("appendonly", "no")
            done = closer("doctor", REDIS_URL=theirs.url)
            client.config_set("appendonly", "yes")
    finally:
        theirs.release()
    assert done.code == 1
    assert re.search("^wrong +eviction: allkeys-lru .*noeviction", done.out, re.MULTILINE)
    assert re.search("^warn +persistence: .*appendonly", done.out, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "content"), [("root.pem", b"nonsense"), ("echo-api-cert.pem", b""), ("x.pem", b"\xff")]
)
def test_the_doctor_names_a_chain_that_is_none(
    closer: Closer, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / "chains").mkdir()
    (tmp_path / "chains" / name).write_bytes(content)
    done = closer("doctor", REDIS_URL="redis://127.0.0.1:1", CLOSER_CERT_CACHE=str(tmp_path / "chains"))
    assert re.search(f"^wrong +signing chain: {name} ", done.out, re.MULTILINE)


@pytest.mark.parametrize("anchors", ["/nowhere.pem", __file__])
def test_the_doctor_names_anchors_that_are_none_and_looks_on(closer: Closer, anchors: str) -> None:
    done = closer("doctor", REDIS_URL="redis://127.0.0.1:1", SSL_CERT_FILE=anchors)
    assert done.code == 1
    assert re.search("^wrong +trust anchors: .*SSL_CERT_FILE", done.out, re.MULTILINE)
    assert "signing chain: " in done.out


# --- talk --------------------------------------------------------------------------------------------

talks = pytest.mark.xdist_group("service")


@talks
def test_a_turn_is_an_object_with_the_promised_keys(closer: Closer) -> None:
    done = closer("talk", "--json", lines=("/launch", "yes", "help", "purple elephants dance"))
    assert (done.code, done.err) == (0, "")
    assert [list(turn) for turn in done.turns] == [KEYS] * 4
    assert [turn["turn"] for turn in done.turns] == [1, 2, 3, 4]
    assert [turn["intent"] for turn in done.turns] == [
        None, "AMAZON.YesIntent", "AMAZON.HelpIntent", "AMAZON.FallbackIntent",
    ]  # fmt: skip
    assert all(turn["status"] == 200 and turn["speech"] for turn in done.turns)


@talks
def test_a_household_is_remembered_and_others_are_not_mixed_in(closer: Closer) -> None:
    first = closer("talk", "--json", lines=("/launch",)).turns[0]["speech"]
    assert closer("talk", "--json", lines=("/launch",)).turns[0]["speech"] != first
    assert closer("talk", "--json", "--account", "next door", lines=("/launch",)).turns[0]["speech"] == first


@talks
def test_the_clock_starts_and_moves_as_asked(closer: Closer) -> None:
    """After 23 hours the drill can be taken up, after 25 it is forgotten."""
    lines = (
        "start pass the cup",
        "yes",
        "yes",
        "Anna first",
        "/end",
        "/wait 23h",
        "/launch",
        "/end",
        "/wait 1h30m",
        "/launch",
    )
    turns = closer("talk", "--json", "--now", "2026-11-22T21:00:00+01:00", lines=lines).turns
    assert turns[5]["speech"] != turns[7]["speech"]
    assert all(turn["status"] == 200 for turn in turns)


@talks
def test_years_go_by_and_it_still_answers(closer: Closer) -> None:
    turns = closer(
        "talk", "--json", lines=("/launch", "/wait 401d", "/launch", "/wait 2000d", "/launch")
    ).turns
    assert [turn["status"] for turn in turns] == [200] * 3
    assert all(turn["speech"] for turn in turns)


@talks
@pytest.mark.parametrize("device", ["dot", "show"])
def test_silence_is_the_device_s(closer: Closer, device: str) -> None:
    turns = closer("talk", "--json", "--device", device, lines=("/launch", "/silence", "/silence")).turns
    assert turns[1]["request"] is None
    assert turns[1]["speech"] == turns[0]["reprompt"]
    assert turns[1]["listening"]
    assert turns[2]["request"] == (None if device == "show" else "SessionEndedRequest")
    assert not turns[2]["listening"]


@talks
def test_a_repeated_request_gets_the_same_answer_and_moves_nothing(closer: Closer) -> None:
    lines = ("start pass the cup", "yes", "/repeat-request", "/repeat-request", "yes")
    turns = closer("talk", "--json", lines=lines).turns
    assert turns[1]["ssml"] == turns[2]["ssml"] == turns[3]["ssml"] != turns[4]["ssml"]
    once = closer(
        "talk", "--json", "--account", "straight on", lines=("start pass the cup", "yes", "yes")
    ).turns
    assert turns[4]["ssml"] == once[2]["ssml"]


@talks
def test_an_interruption_is_taken_where_they_were(closer: Closer) -> None:
    lines = ("start pass the cup", "yes", "yes", "Anna first", "yes", "/at 20", "longer")
    turns = closer("talk", "--json", lines=lines).turns
    assert turns[4]["hold_seconds"] > 60
    assert turns[5]["intent"] == "MoreTimeIntent"
    assert 30 < turns[5]["hold_seconds"] < turns[4]["hold_seconds"] + 30


@talks
def test_who_speaks_and_on_what_can_change(closer: Closer) -> None:
    lines = ("/person Anna", "/launch", "/device show", "/launch", "/person -", "/device dot", "/launch")
    done = closer("talk", "--json", "--person", "Ben", lines=lines)
    assert [turn["status"] for turn in done.turns] == [200] * 3
    assert done.err == ""


@talks
@pytest.mark.parametrize("event", ["SkillDisabled", "AlexaSkillEvent.SkillEnabled", "From.The.Future"])
def test_events_are_taken_without_a_word(closer: Closer, event: str) -> None:
    turn = closer("talk", "--json", lines=(f"/event {event}",)).turns[0]
    assert (turn["status"], turn["speech"], turn["listening"]) == (200, "", False)


@talks
@pytest.mark.parametrize("reason", ["", " USER_INITIATED", " EXCEEDED_MAX_REPROMPTS", " FROM_THE_FUTURE"])
def test_a_session_ends_for_any_reason(closer: Closer, reason: str) -> None:
    turns = closer("talk", "--json", lines=("/launch", f"/end{reason}", "/launch")).turns
    assert [turn["request"] for turn in turns] == ["LaunchRequest", "SessionEndedRequest", "LaunchRequest"]


@talks
def test_a_slip_gets_a_kind_line_and_the_talk_goes_on(closer: Closer) -> None:
    slips = (
        "/touch", "/permission", "/bogus", "/", "//", "/wait", "/wait soon", "/wait -3s", "/wait 99999999d",
        "/at", "/at noon", "/at -1", "/device", "/device phone", "/person", "/event", "/LAUNCH x",
    )  # fmt: skip
    done = closer("talk", "--json", lines=(*slips, "", "# a comment", "/repeat-request", "/launch"))
    assert done.code == 0
    assert len(done.turns) == 1
    assert "/touch is not in this version" in done.err
    assert "/permission is not in this version" in done.err
    assert done.err.count("\n") >= len(slips)


@talks
def test_quit_ends_it(closer: Closer) -> None:
    assert len(closer("talk", "--json", lines=("/launch", "/quit", "/launch")).turns) == 1


@talks
def test_people_read_words_and_not_objects(closer: Closer) -> None:
    done = closer("talk", lines=("/launch", "yes", "/bogus", "<b>[red]&", "/quit"))
    assert done.code == 0
    assert "closer ▸" in done.out
    assert "microphone is open" in done.out
    assert "<speak>" not in done.out


@talks
@pytest.mark.parametrize(
    "said", ["\x00", "\u202e", "😀" * 50, "a" * 5000, "</speak>", "{name}", "$x", "my name is <b> first", "ÿ"]
)
def test_whatever_is_typed_is_answered(closer: Closer, said: str) -> None:
    turns = closer("talk", "--json", lines=("/launch", said)).turns
    assert (turns[1]["status"], bool(turns[1]["speech"])) == (200, True)


def test_a_store_that_is_not_there_is_told_by_the_skill(closer: Closer) -> None:
    done = closer("talk", "--json", "--store", "redis://127.0.0.1:1", lines=("/launch",))
    assert done.code == 0
    assert done.turns[0]["ended"]
    assert done.turns[0]["speech"]


@pytest.mark.parametrize("url", ["http://host", "host:6379", "redis+sentinel://host"])
def test_a_store_s_address_that_is_none_is_told(closer: Closer, url: str) -> None:
    done = closer("talk", "--store", url)
    assert done.code in {1, 2}
    assert "redis://" in done.err


def test_a_store_that_cannot_start_is_told_in_a_line(closer: Closer, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "appendonlydir").write_text("not a folder")
    done = closer("talk", lines=("/launch",))
    assert done.code == 1
    assert "valkey.log" in done.err


# --- talk, at the ends of its pipes --------------------------------------------------------------------


@pytest.fixture(name="environ")
def an_environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    kept = {name: value for name, value in os.environ.items() if not SETTINGS.fullmatch(name)}
    yield kept | {"CLOSER_STATE_DIR": str(tmp_path / "state"), "TMPDIR": str(tmp_path)}
    clear(tmp_path / "state")


@talks
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_without_an_input_there_is_nothing_to_do(
    environ: dict[str, str], tmp_path: Path, as_json: tuple[str, ...]
) -> None:
    command = f'exec "{sys.executable}" -m skill talk {" ".join(as_json)} <&-'
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert server_of(tmp_path / "state") is None


@talks
def test_bytes_that_are_no_text_are_heard_as_nonsense(environ: dict[str, str]) -> None:
    command = [sys.executable, "-m", "skill", "talk", "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environ,
        input=b"/launch\n\xff\xfe\xfd\n/launch\n",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert len(done.stdout.splitlines()) == 3


@talks
def test_a_reader_who_leaves_ends_it_without_a_word(environ: dict[str, str], tmp_path: Path) -> None:
    command = f'yes /launch | head -200 | "{sys.executable}" -m skill talk --json | head -1'
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""
    assert gone(tmp_path / "state")


@talks
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_ends_it_and_leaves_nothing_behind(
    environ: dict[str, str], tmp_path: Path, how: signal.Signals
) -> None:
    command = [sys.executable, "-m", "skill", "talk", "--json"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as talk:
        assert talk.stdin
        assert talk.stdout
        try:
            talk.stdin.write(b"/launch\n")
            talk.stdin.flush()
            assert json.loads(talk.stdout.readline())["listening"]
            talk.send_signal(how)
            _, err = talk.communicate(timeout=30)
        finally:
            talk.kill()
    assert b"Traceback" not in err
    assert gone(tmp_path / "state")
    assert list(tmp_path.glob("closer-*")) == []


def gone(state: Path) -> bool:
    """Whether the embedded server of the folder has stopped, or does so in a moment."""
    for _ in range(60):
        if server_of(state) is None:
            return True
        time.sleep(0.05)
    return False
