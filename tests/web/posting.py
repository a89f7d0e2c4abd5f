"""How requests are made, signed and posted, and what a valid answer is."""

import copy
import itertools
import json
import re
import xml.etree.ElementTree as ET
from datetime import timedelta
from typing import Any

from werkzeug.test import TestResponse

from skill.simulator import requests
from skill.simulator.requests import SKILL_ID
from tests.stage import Stage

# Amazon has said 24 KB, later 120: the safe one of the two.
LONGEST_ANSWER = 24 * 1024
WORDS = "a-word-that-only-the-request-has"
_numbers = itertools.count()


def unheard_of(what: str) -> str:
    """A name that nothing had before."""
    return f"{what}-{next(_numbers)}"


def stamped(stage: Stage, body: dict[str, Any], age: float = 0.0) -> bytes:
    """A request nobody has sent before, `age` seconds old."""
    fresh = copy.deepcopy(body)
    if isinstance(fresh.get("request"), dict):
        if fresh["request"].get("timestamp"):
            at = stage.clock.now() - timedelta(seconds=age)
            fresh["request"]["timestamp"] = f"{at:%Y-%m-%dT%H:%M:%SZ}"
        if isinstance(fresh["request"].get("requestId"), str):
            fresh["request"]["requestId"] = unheard_of("amzn1.echo-api.request")
    return json.dumps(fresh).encode()


def launch(stage: Stage, age: float = 0.0) -> bytes:
    """Somebody opens the skill; the body carries WORDS."""
    sender = requests.Sender("en-US", f"attacker-{WORDS}", SKILL_ID)
    whole = requests.envelope(
        sender, requests.launch(), request_id="x", at=stage.clock.now(), session=unheard_of("session")
    )
    return stamped(stage, whole, age)


def send(stage: Stage, body: bytes, headers: dict[str, str] | None = None) -> TestResponse:
    """Posts a body, signed unless it comes with headers of its own."""
    signed = stage.authority.headers(body) if headers is None else headers
    return stage.service.app.test_client().post("/alexa", data=body, headers=signed)


def counted(stage: Stage, line: str) -> float:
    """What a counter stands at, `faults_total` or `refused_total{reason="url"}`."""
    text = stage.service.app.test_client().get("/metrics").text
    found = re.search(rf"^closer_{re.escape(line)} (\S+)$", text, re.MULTILINE)
    return float(found[1]) if found else 0.0


def assert_valid(answer: TestResponse) -> None:
    """An envelope that Alexa takes: SSML that parses, a question if and only if the microphone is open."""
    assert answer.status_code == 200
    assert answer.content_type == "application/json;charset=UTF-8"
    assert len(answer.data) < LONGEST_ANSWER
    envelope = json.loads(answer.data)
    assert envelope["version"] == "1.0"
    response = envelope["response"]
    assert "shouldEndSession" not in response or type(response["shouldEndSession"]) is bool
    assert (response.get("shouldEndSession") is False) == ("reprompt" in response)
    for speech in (response.get("outputSpeech"), response.get("reprompt", {}).get("outputSpeech")):
        if speech is not None:
            assert speech["type"] == "SSML"
            assert len(speech["ssml"]) <= 8000
            assert ET.fromstring(speech["ssml"]).tag == "speak"  # noqa: S314 -- our own answer
