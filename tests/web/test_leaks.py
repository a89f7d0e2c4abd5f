"""What must never be written anywhere: Amazon's ids, tokens, names, and a word that anybody said.

Whole conversations, faults included, are held with ids that are easy to find again; then everything
that was written is searched for them: log lines, numbers, and every file below the state folder.
"""

import logging
import re
from pathlib import Path

import pytest
import structlog
from flask.testing import FlaskClient

from skill.bootstrap import build
from skill.domain.acts import Rendering, Reply
from skill.domain.conversation import Conversation
from skill.ports import Address, Change, Snapshot, StoreUnavailable, Voice
from skill.simulator import requests
from skill.simulator.speaker import MovableClock, Speaker
from tests.fakes.store import MemoryStore
from tests.logs import contents, written
from tests.stage import EVENING, Stage

ACCOUNT, PERSON, NAME = "acct7f3leak", "pers5b1leak", "Quirina"
SECRETS = (
    ACCOUNT,
    PERSON,
    "dev9c2leak",
    "tok4d8leak",
    "amzn1.ask",
    "amzn1.echo-api",
    NAME,
    "purple elephants",
    "pineapple",
)
SPOKEN = (
    "yes",
    "yes",
    "yes",
    f"{NAME} first",
    "yes",
    "not quite",
    "purple elephants dance",
    "pineapple",
    "help",
)


def talkative(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Speaker:
    """A speaker all of whose ids are easy to find again."""
    monkeypatch.setattr(requests, "_TOKEN", "tok4d8leak." * 40)
    whole = requests._system

    def with_device(sender: requests.Sender) -> dict[str, object]:
        return whole(sender) | {
            "device": {"deviceId": "amzn1.ask.device.dev9c2leak", "supportedInterfaces": {}}
        }

    monkeypatch.setattr(requests, "_system", with_device)
    return stage.speaker(ACCOUNT, device="show", person=PERSON)


def evening(speaker: Speaker) -> None:
    """A drill with a name in it, an interruption, something unheard-of, and an end in the middle."""
    speaker.launch()
    answers = [speaker.say(words) for words in SPOKEN]
    assert any(NAME in answer.speech for answer in answers)
    speaker.interrupt_at(5)
    speaker.say("next")
    speaker.repeat_request()
    speaker.event("SkillDisabled")
    speaker.event("Alexa.Future.Something")
    speaker.end("ERROR")


def assert_clean(text: str, where: str) -> None:
    for secret in SECRETS:
        assert secret.lower() not in text.lower(), f"{secret} stands in {where}"


def numbers(client: FlaskClient) -> str:
    return client.get("/metrics").text


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "console"])
def test_an_evening_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    with written(as_json=as_json) as log:
        stage = Stage(tmp_path / "state folder")
        stage.service.start()
        try:
            speaker = talkative(stage, monkeypatch)
            evening(speaker)
            assert log().count("IntentRequest") >= len(SPOKEN)
            client = stage.service.app.test_client()
            refused = client.post("/alexa", data=speaker._last, headers={"SignatureCertChainUrl": ACCOUNT})
            assert refused.status_code == 400
            assert_clean(numbers(client), "the numbers")
            assert_clean(client.get("/readyz").text, "the readiness")
            assert_files_are_clean(tmp_path)  # as a power cut would leave them
        finally:
            stage.service.stop()
        assert_clean(log(), "the log")
    assert_files_are_clean(tmp_path)


def assert_files_are_clean(folder: Path) -> None:
    files = list(contents(folder))
    assert any(b"closer:" in kept for _, kept in files)  # the store has written
    for path, kept in files:
        assert_clean(kept.decode("latin-1"), path.name)
        assert_clean(str(path), "a file's name")


# --- when things go wrong --------------------------------------------------------------------------


class Faulty(MemoryStore):
    """A store with a fault whose text quotes what it was given."""

    def load(self, address: Address, deadline: float) -> Snapshot:
        raise RuntimeError(f"cannot load {NAME} of amzn1.ask.account.{ACCOUNT}")


class Down(MemoryStore):
    """A store that is gone, and says so with too many words."""

    def load(self, address: Address, deadline: float) -> Snapshot:
        raise StoreUnavailable(f"no answer for {NAME}")


class FaultyAtTheEnd(MemoryStore):
    """A store that fails once it has seen the whole conversation."""

    def commit(self, address: Address, snapshot: Snapshot, change: Change, deadline: float) -> Rendering:
        seats: Conversation | None = change.conversation
        raise ValueError(f"{NAME} {seats} {change}")


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "console"])
@pytest.mark.parametrize("kind", [Faulty, Down, FaultyAtTheEnd])
def test_a_fault_is_met_with_a_sentence_and_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[MemoryStore], *, as_json: bool
) -> None:
    with written(as_json=as_json) as log:
        stage = Stage(tmp_path, store=kind(MovableClock(EVENING)))
        speaker = talkative(stage, monkeypatch)
        answer = speaker.launch()
        for words in SPOKEN:
            speaker.say(words)
        speaker.end()
        assert_clean(log(), "the log")
        assert_clean(numbers(stage.service.app.test_client()), "the numbers")
    assert answer.status == 200
    assert answer.speech
    assert answer.ended
    assert "Traceback" not in log()


class Mute:
    """A voice that has lost its words and quotes what it was to say."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        raise LookupError(f"{NAME}: {reply}")


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "console"])
def test_without_a_voice_there_is_an_empty_answer_and_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    """When the apology fails too, Alexa still gets an envelope."""
    with written(as_json=as_json) as log:
        stage = Stage(tmp_path)
        mute = build(
            stage.settings,
            clock=stage.clock,
            store=MemoryStore(stage.clock),
            more_anchors=(stage.authority.root,),
            wrap_voice=Mute,
        )
        speaker = talkative(stage, monkeypatch)
        speaker._client = mute.app.test_client()
        answer = speaker.launch()
        assert (answer.status, answer.speech) == (200, "")
        assert re.search(r"fault\W+LookupError", log())
        assert_clean(log(), "the log")


def test_a_library_s_exception_keeps_its_type_and_loses_its_text() -> None:
    for as_json in (True, False):
        with written(as_json=as_json) as log:
            try:
                int(NAME)
            except ValueError:
                logging.getLogger("some.library").exception("it went wrong")
            assert "ValueError" in log()
            assert "it went wrong" in log()
            assert_clean(log(), "the log")


def test_a_line_of_gunicorn_about_a_bad_request_holds_nothing_of_it() -> None:
    for as_json in (True, False):
        with written(as_json=as_json) as log:
            logging.getLogger("gunicorn.error").warning("Invalid request from ip=203.0.113.9: %s", NAME)
            logging.getLogger("gunicorn.error").error("Error handling request %s", f"/{NAME}")
            assert "Invalid request" in log()
            assert "203.0.113.9" not in log()
            assert_clean(log(), "the log")


def test_a_log_line_of_production_is_json() -> None:
    with written(as_json=True) as log:
        structlog.get_logger().info("request", ms=1.5)
        logging.getLogger("gunicorn.error").info("Listening")
        lines = log().splitlines()
    assert len(lines) == 2
    for line in lines:
        assert re.fullmatch(r'\{.*"event":.*\}', line)


def test_odd_locales_are_not_copied_into_the_log(tmp_path: Path) -> None:
    with written(as_json=True) as log:
        stage = Stage(tmp_path, store=MemoryStore(MovableClock(EVENING)))
        assert stage.speaker("odd").launch().status == 200
        speaker = stage.speaker("odd")
        for locale in (f"en {NAME}", NAME * 9, f"de-DE\n{NAME}"):
            speaker.sender.locale = locale
            assert speaker.launch().status == 200
        assert_clean(log(), "the log")
