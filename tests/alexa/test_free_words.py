"""Free words, the one slot that hears anything: asked for at one question, looked at for distress first."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from skill.alexa.envelope import read_envelope
from skill.alexa.render import WORDS_INTENT, WORDS_SLOT
from skill.alexa.turns import heard
from skill.domain.concern import Concern
from skill.domain.conversation import Asks
from skill.domain.turn import Event, Kind
from skill.simulator.nlu import Slot
from tests.dialogue.small import BYE, catalog, drill
from tests.ears import ears
from tests.home import Device, Home

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
REQUEST = Path(__file__).parent.parent / "data/requests/intent_words_asked_for.json"
RULES = drill(
    {"do": "agree", "id": "gate", "yes": "wanted", "no": "bye"},
    {"do": "ask", "id": "wanted", "on": {"affirm": "rule", "deny": "bye"}, "next": "bye"},
    {"do": "keep", "id": "rule", "next": "more"},
    {"do": "ask", "id": "more", "on": {"affirm": "rule", "deny": "bye"}, "next": "bye"},
    BYE,
    id="house",
    turn="",
)


def said(words: str) -> Event:
    """What Amazon's request for these words is read as."""
    envelope = json.loads(REQUEST.read_text(encoding="utf-8"))
    envelope["request"]["intent"]["slots"]["words"] |= {"value": words, "slotValue": None}
    found = heard(read_envelope(json.dumps(envelope).encode()), lambda kind, id_: f"{kind} of {id_}", NOW)
    assert found is not None
    return found.event


def at_the_question_before() -> Device:
    device = Home(catalog(RULES)).device()
    device.hears(Kind.START, "house")
    device.hears(Kind.BOTH)
    return device


def at_the_question() -> Device:
    device = at_the_question_before()
    device.hears(Kind.AFFIRM)
    return device


def test_one_question_listens_for_words_and_no_other() -> None:
    device = at_the_question_before()
    assert not device.rendering.listens_for_words
    device.hears(Kind.AFFIRM)
    assert device.reply.listens_for_words
    device.takes(said("no phones at the table"))
    assert "kept-sure" in device.heard
    assert not device.reply.listens_for_words


@pytest.mark.parametrize(
    ("words", "concern"),
    [
        ("i want to kill myself", Concern.SELF_HARM),
        ("the rule is that i want to die", Concern.SELF_HARM),
        ("my dad hits me", Concern.CHILD),
    ],
)
def test_a_word_of_distress_among_them_is_answered_and_never_read_back(words: str, concern: Concern) -> None:
    device = at_the_question()
    assert said(words).kind is Kind.WORDS
    assert device.takes(said(words))[0] == f"safety-{concern}"
    assert device.home.kept().notes == ()


def test_words_that_nobody_asked_for_are_dropped() -> None:
    device = at_the_question_before()
    device.takes(said("no phones at the table"))
    assert "kept-sure" not in device.heard
    assert device.conversation is not None
    assert device.conversation.asks is Asks.STEP


# ---- Sentences full of words that command elsewhere

FULL_OF_COMMANDS = [
    "my brother stopped by",
    "the kitchen is done with mum",
    "we said goodbye to grandma at the station",
    "nothing went wrong all day",
    "yes from the doctor",
    "the next door neighbour helped",
]


@pytest.mark.parametrize("words", FULL_OF_COMMANDS)
def test_a_sentence_full_of_commands_is_heard_whole_when_words_are_asked_for(words: str) -> None:
    heard_as = ears("en-GB").hear(words, asked=(WORDS_INTENT, WORDS_SLOT))
    assert (heard_as.intent, heard_as.slots) == (WORDS_INTENT, {WORDS_SLOT: Slot(words)})
    device = at_the_question()
    device.takes(said(words))
    assert "kept-sure" in device.heard


@pytest.mark.parametrize("words", FULL_OF_COMMANDS)
@pytest.mark.parametrize("asked", [None, (WORDS_INTENT, WORDS_SLOT)], ids=["by itself", "asked for words"])
@pytest.mark.parametrize("carrier", ["i'm grateful for", "I'm so glad that", "note that we're thankful for"])
def test_thanks_are_heard_whole_whatever_stands_in_them(
    words: str, asked: tuple[str, str] | None, carrier: str
) -> None:
    heard_as = ears("en-GB").hear(f"{carrier} {words}", asked)
    assert (heard_as.intent, heard_as.slots) == ("GratitudeIntent", {"thanks": Slot(words)})


@pytest.mark.parametrize(
    "words", ["thank you for the soup", "thanks for stopping by", "thank you for always listening"]
)
def test_what_is_said_to_each_other_is_no_thanks_to_keep(words: str) -> None:
    assert ears("en-GB").hear(words).intent != "GratitudeIntent"
