"""A speaker that remembers what the last answer asked for, as a device does."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from werkzeug import Request, Response
from werkzeug.test import Client

from skill.alexa.envelope import write_response
from skill.alexa.render import response
from skill.domain.acts import Rendering
from skill.simulator.authority import Authority
from skill.simulator.requests import SKILL_ID, Sender
from skill.simulator.speaker import MovableClock, Speaker
from tests.ears import ears

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
AUTHORITY = Authority.create(NOW)
FOR_WORDS = Rendering("What's the rule?", "The rule?", ends_session=False, listens_for_words=True)
ASKING = Rendering("Shall I?", "Shall I?", ends_session=False)
LEAVING = Rendering("Goodnight.", None, ends_session=True)


class Skill:
    """Answers with one rendering after the other; an event it takes note of without a word."""

    def __init__(self, answers: Iterator[Rendering]) -> None:
        self._answers = answers

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = msgspec.json.decode(Request(environ).get_data())["request"]
        spoken = request["type"] in {"LaunchRequest", "IntentRequest"}
        answer = response(next(self._answers)) if spoken else None
        body = b'{"version":"1.0","response":%s}' % (write_response(answer) if answer else b"{}")  # type: ignore[arg-type]
        return Response(body)(environ, start_response)


def speaker(*answers: Rendering) -> Speaker:
    sender = Sender("en-GB", "family", SKILL_ID)
    return Speaker(
        Client(Skill(iter(answers))), AUTHORITY, MovableClock(NOW), ears("en-GB"), sender, lambda: "0" * 32
    )


def test_after_the_question_for_words_whatever_is_said_is_the_words() -> None:
    kitchen = speaker(FOR_WORDS, ASKING)
    kitchen.launch()
    heard = kitchen.say("shoes off at the door")
    assert (heard.intent, heard.slots) == ("KeepWordsIntent", {"words": "shoes off at the door"})


def test_the_next_answer_asks_for_words_no_more() -> None:
    kitchen = speaker(FOR_WORDS, ASKING, ASKING)
    kitchen.launch()
    kitchen.say("shoes off at the door")
    assert kitchen.say("shoes off at the door").intent == "AMAZON.FallbackIntent"


@pytest.mark.parametrize("between", ["silence", "event"])
def test_silence_and_an_event_leave_the_question_for_words_open(between: str) -> None:
    kitchen = speaker(FOR_WORDS, ASKING)
    kitchen.launch()
    if between == "silence":
        kitchen.silence()
    else:
        kitchen.event("SkillPermissionChanged")
    assert kitchen.say("shoes off at the door").intent == "KeepWordsIntent"


def test_a_session_that_has_ended_asks_for_nothing() -> None:
    kitchen = speaker(FOR_WORDS, ASKING)
    kitchen.launch()
    kitchen.silence()
    kitchen.silence()
    assert kitchen.say("shoes off at the door").intent == "AMAZON.FallbackIntent"
