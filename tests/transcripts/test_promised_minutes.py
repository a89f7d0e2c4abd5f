"""A drill takes no longer than it promises, in every form and language."""

import pytest

from skill.simulator import requests
from skill.simulator.speaker import Exchange, Speaker
from tests.stage import Stage

# How long people take to answer a question.
ANSWER_SECONDS = 8
# A longer topic, and longer beginnings of a question, may be drawn another time.
LONGER_LINES_SECONDS = 6
FORMS = {"one": 9, "two": 10, "three": 11, "short": 6}
ROAD = (
    "AMAZON.YesIntent", "AMAZON.YesIntent", "SpeakerFirstIntent", "AMAZON.YesIntent",
    "CloseEnoughIntent", "SameTopicIntent", "CloseEnoughIntent",
)  # fmt: skip


def asked(speaker: Speaker, intent: str, form: str | None = None) -> Exchange:
    slots = {"practice": ("it", "pass_the_cup"), "form": ("it", form)} if form else {}
    speaker._play()
    types = {"practice": "PRACTICE", "form": "PRACTICE_FORM"}
    return speaker._send(None, requests.intent(intent, slots, types))


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
@pytest.mark.parametrize("form", FORMS)
def test_the_drill_is_over_when_it_said_it_would_be(stage: Stage, form: str, locale: str) -> None:
    """Words at 150 a minute, holds, and 8 s an answer, up to the question that ends it."""
    speaker = stage.speaker(f"minutes-{form}-{locale}", locale)
    exchanges = [asked(speaker, "StartPracticeIntent", form), *(asked(speaker, intent) for intent in ROAD)]
    assert stage.heard[-1] == "pass_the_cup-enough"
    taken = sum(exchange.length + ANSWER_SECONDS for exchange in exchanges) - ANSWER_SECONDS
    assert (taken + LONGER_LINES_SECONDS) / 60 <= FORMS[form]
