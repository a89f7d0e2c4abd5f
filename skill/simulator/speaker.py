"""A smart speaker without the hardware: hears, signs, sends through the real WSGI application, plays."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from http import HTTPStatus
from time import perf_counter
from typing import Any

import msgspec
from werkzeug.test import Client

from skill.simulator import requests
from skill.simulator.authority import Authority
from skill.simulator.nlu import Hearing
from skill.simulator.requests import Sender

WORDS_A_MINUTE = 150
# How long an open microphone waits for somebody to speak.
LISTENS_SECONDS = 8
_CLIP = re.compile(r'<audio src="[^"]*/hold-(\d+)\.mp3"/>')
_BREAK = re.compile(r'<break time="(\d+)s"/>')
_TAG = re.compile(r"<[^>]+>")


class MovableClock:
    """A clock that stands still until it is moved; deadlines go by the machine's own."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """See skill.ports.Clock."""
        return self._now

    def monotonic(self) -> float:
        """See skill.ports.Clock."""
        return perf_counter()

    def move(self, seconds: float) -> None:
        """Time goes by."""
        self._now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing that happened and what came back; the fields of `closer talk --json`."""

    turn: int
    said: str | None
    request: str | None
    intent: str | None
    slots: dict[str, str]
    speech: str
    ssml: str
    reprompt: str | None
    hold_seconds: float
    listening: bool
    ended: bool
    card: dict[str, Any] | None
    directives: list[Any]
    status: int
    ms: float

    @property
    def length(self) -> float:
        """Seconds that the answer plays: the words, then the holds."""
        return len(self.speech.split()) * 60 / WORDS_A_MINUTE + self.hold_seconds


class Speaker:
    """One device of one account, in one room."""

    def __init__(
        self,
        client: Client,
        authority: Authority,
        clock: MovableClock,
        hearing: Hearing,
        sender: Sender,
        new_id: Callable[[], str],
    ) -> None:
        self.sender = sender
        self._client = client
        self._authority = authority
        self._clock = clock
        self._hearing = hearing
        self._new_id = new_id
        self._session: str | None = None
        self._playing: Exchange | None = None
        self._interrupts_at: float | None = None
        self._silences = 0
        self._turns = 0
        self._last: bytes | None = None
        self._attributes: dict[str, Any] = {}
        self._asked_for: tuple[str, str] | None = None

    @property
    def is_listening(self) -> bool:
        """Whether the microphone is open once the answer is through."""
        return self._playing is not None and self._playing.listening

    def interrupt_at(self, seconds: float) -> None:
        """What is said next breaks into the running answer at that second."""
        self._interrupts_at = seconds

    def wait(self, seconds: float) -> None:
        """The answer plays to its end, then time goes by."""
        self._play()
        self._clock.move(seconds)

    def launch(self) -> Exchange:
        """The skill is opened."""
        self._play()
        self._session = None
        return self._send(None, requests.launch())

    def say(self, words: str) -> Exchange:
        """Something is said; without an open session, to a skill asked for in one breath."""
        self._play()
        if self._hearing.is_invocation(words):
            self._session = None
            return self._send(words, requests.launch())
        heard = self._hearing.hear(words, self._asked_for if self._session else None)
        slots = {name: (slot.value, slot.id) for name, slot in heard.slots.items()}
        return self._send(words, requests.intent(heard.intent, slots, self._hearing.slot_types))

    def silence(self) -> Exchange:
        """Nobody says anything: the reprompt plays; at the second time the session ends."""
        self._play()
        self._clock.move(LISTENS_SECONDS)
        self._silences += 1
        if self._session is None or self._playing is None or not self._playing.listening:
            return self._nothing("")
        if self._silences == 1:
            return self._nothing(self._playing.reprompt or "")
        if self.sender.device == "show":
            self._session = None
            return self._nothing("")
        return self.end("EXCEEDED_MAX_REPROMPTS")

    def end(self, reason: str = "USER_INITIATED") -> Exchange:
        """The session ends without an answer of ours."""
        self._play()
        return self._send(None, requests.session_ended(reason))

    def event(self, name: str) -> Exchange:
        """A request without a session, such as AlexaSkillEvent.SkillDisabled."""
        kind = name if "." in name else f"AlexaSkillEvent.{name}"
        body = {"type": kind, "body": {"userInformationPersistenceStatus": "NOT_PERSISTED"}}
        return self._post(None, self._encoded(body, session=None), kind, {})

    def repeat_request(self) -> Exchange | None:
        """The last request again, byte for byte."""
        if self._last is None:
            return None
        request = msgspec.json.decode(self._last)["request"]
        return self._post(None, self._last, request["type"], request)

    def _play(self) -> None:
        """The clock moves to where the next thing happens: the answer's end, or the interruption."""
        if self._playing is not None:
            until = self._playing.length if self._interrupts_at is None else self._interrupts_at
            self._clock.move(min(until, self._playing.length))
        self._interrupts_at = None
        if self._playing is not None and not self._playing.listening:
            self._playing = None

    def _send(self, said: str | None, request: dict[str, Any]) -> Exchange:
        is_new = self._session is None
        if is_new:
            self._attributes = {}
        self._session = self._session or f"amzn1.echo-api.session.{self._new_id()}"
        self._silences = 0
        body = self._encoded(request, session=self._session, is_new=is_new)
        exchange = self._post(said, body, request["type"], request)
        has_ended = exchange.ended or request["type"] == "SessionEndedRequest" or not exchange.listening
        self._playing = exchange
        if has_ended:
            self._session = None
        return exchange

    def _encoded(self, request: dict[str, Any], *, session: str | None, is_new: bool = False) -> bytes:
        return msgspec.json.encode(
            requests.envelope(
                self.sender,
                request,
                request_id=f"amzn1.echo-api.request.{self._new_id()}",
                at=self._clock.now(),
                session=session,
                is_new=is_new,
                attributes=self._attributes,
            )
        )

    def _post(self, said: str | None, body: bytes, kind: str, request: dict[str, Any]) -> Exchange:
        self._last = body
        started = perf_counter()
        answer = self._client.post("/alexa", data=body, headers=self._authority.headers(body))
        elapsed = (perf_counter() - started) * 1000
        self._turns += 1
        intent = request.get("intent", {})
        slots = intent.get("slots", {})
        content = msgspec.json.decode(answer.data) if answer.status_code == HTTPStatus.OK else {}
        response = content.get("response", {})
        if request:  # a skill event knows nothing of the session that is open
            self._attributes = content.get("sessionAttributes") or {}
            self._asked_for = _asked_for(response)
        ssml = response.get("outputSpeech", {}).get("ssml", "")
        reprompt = response.get("reprompt", {}).get("outputSpeech", {}).get("ssml")
        ends = response.get("shouldEndSession")
        return Exchange(
            turn=self._turns,
            said=said,
            request=kind,
            intent=intent.get("name"),
            slots={name: _matched(slot) for name, slot in slots.items()},
            speech=plain(ssml),
            ssml=ssml,
            reprompt=plain(reprompt) if reprompt else None,
            hold_seconds=hold_seconds(ssml),
            listening=ends is False,
            ended=ends is True,
            card=response.get("card"),
            directives=response.get("directives") or [],
            status=answer.status_code,
            ms=round(elapsed, 2),
        )

    def _nothing(self, reprompt: str) -> Exchange:
        """Nothing was sent; the device said `reprompt` by itself."""
        self._turns += 1
        is_open = self._session is not None
        ssml = f"<speak>{reprompt}</speak>" if reprompt else ""
        played = Exchange(
            self._turns, None, None, None, {}, reprompt, ssml, reprompt or None, 0.0, is_open, not is_open,
            None, [], 200, 0.0,
        )  # fmt: skip
        self._playing = played if is_open else None
        return played


def plain(ssml: str) -> str:
    """The words of an answer, without markup."""
    return " ".join(unescape(_TAG.sub(" ", ssml)).split())


def hold_seconds(ssml: str) -> float:
    """How long an answer keeps the microphone closed on purpose."""
    return float(sum(map(int, [*_CLIP.findall(ssml), *_BREAK.findall(ssml)])))


def _asked_for(response: dict[str, Any]) -> tuple[str, str] | None:
    """The intent and the slot whose value the answer asks for."""
    for directive in response.get("directives") or []:
        if directive["type"] == "Dialog.ElicitSlot":
            return directive["updatedIntent"]["name"], directive["slotToElicit"]
    return None


def _matched(slot: dict[str, Any]) -> str:
    for authority in slot.get("resolutions", {}).get("resolutionsPerAuthority", []):
        for value in authority.get("values", []):
            return str(value["value"]["id"])
    return str(slot.get("value", ""))
