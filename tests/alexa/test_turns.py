"""From an envelope to a turn: who, when, and what was meant, whatever Amazon leaves out."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from skill.alexa.envelope import read_envelope
from skill.alexa.intents import INTENTS
from skill.alexa.turns import Heard, heard
from skill.domain.turn import Event, Kind

REQUESTS = Path(__file__).parent.parent / "data/requests"
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


def hashed(kind: str, id_: str) -> str:
    return f"{kind} of {id_}"


def request(intent: str = "AMAZON.YesIntent", slots: Any = None) -> dict[str, Any]:
    return {
        "version": "1.0",
        "session": {"new": False, "sessionId": "s", "user": {"userId": "u"}},
        "context": {"System": {"user": {"userId": "u"}, "device": {"deviceId": "d"}}},
        "request": {
            "type": "IntentRequest",
            "requestId": "r",
            "timestamp": "2026-11-22T20:00:05Z",
            "locale": "en-US",
            "intent": {"name": intent, "slots": slots},
        },
    }


def read(envelope: Any) -> Heard | None:
    return heard(read_envelope(json.dumps(envelope).encode()), hashed, NOW)


def event(intent: str, slots: Any = None) -> Event:
    found = read(request(intent, slots))
    assert found is not None
    return found.event


def matched(id_: str, *, by: str = "AMAZON") -> dict[str, Any]:
    """One authority that matched a slot's value."""
    return {
        "authority": by,
        "status": {"code": "ER_SUCCESS_MATCH"},
        "values": [{"value": {"name": "a name", "id": id_}}],
    }


NO_MATCH = {"authority": "of its own", "status": {"code": "ER_SUCCESS_NO_MATCH"}}


def slot(value: str | None, *authorities: dict[str, Any]) -> dict[str, Any]:
    return {"name": "slot", "value": value, "resolutions": {"resolutionsPerAuthority": list(authorities)}}


# Who and when


def test_amazon_s_ids_are_hashed_by_their_kind_and_the_time_is_the_request_s() -> None:
    found = read(request())
    assert found is not None
    turn = found.turn
    assert (turn.household, turn.session, turn.request) == ("household of u", "session of s", "request of r")
    assert turn.at == datetime(2026, 11, 22, 20, 0, 5, tzinfo=UTC)
    assert turn.locale == "en-US"


@pytest.mark.parametrize("lost", ["context", "session"])
def test_the_user_may_stand_in_the_context_or_in_the_session(lost: str) -> None:
    envelope = request()
    if lost == "context":
        envelope["context"] = None
    else:
        del envelope["session"]["user"]
    found = read(envelope)
    assert found is not None
    assert found.turn.household == "household of u"


@pytest.mark.parametrize("lost", ["session", "request"])
def test_without_a_session_or_a_request_there_is_nobody_to_answer(lost: str) -> None:
    assert read({**request(), lost: None}) is None


def test_a_missing_stamp_is_now_and_a_missing_locale_is_the_default_s_business() -> None:
    envelope = request()
    envelope["request"] |= {"timestamp": None, "locale": None}
    found = read(envelope)
    assert found is not None
    assert (found.turn.at, found.turn.locale) == (NOW, "")


# Nulls in odd places


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a piece of JSON."""
    for key, child in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*path, key)
        if isinstance(child, dict | list):
            yield from paths(child, (*path, key))


@pytest.mark.parametrize("fixture", sorted(REQUESTS.glob("*.json")), ids=lambda path: path.stem)
def test_null_in_any_one_place_of_a_request_is_a_turn_or_nobody_s(fixture: Path) -> None:
    text = fixture.read_text()
    for path in paths(json.loads(text)):
        envelope = json.loads(text)
        parent = envelope
        for key in path[:-1]:
            parent = parent[key]
        parent[path[-1]] = None
        found = read(envelope)
        assert found is None or found.event.kind in Kind


@pytest.mark.parametrize("slots", [None, {}, [], "slots", {"practice": None}, {"practice": {"value": 7}}])
def test_slots_that_are_not_slots_are_no_slots(slots: Any) -> None:
    assert event("StartPracticeIntent", slots) == Event(Kind.START)


@pytest.mark.parametrize(
    "resolutions",
    [
        None,
        {},
        {"resolutionsPerAuthority": None},
        {"resolutionsPerAuthority": [None]},
        {"resolutionsPerAuthority": [{"values": None}]},
        {"resolutionsPerAuthority": [{"values": [None, {"value": None}, {"value": {"id": None}}]}]},
    ],
)
def test_a_resolution_that_resolves_nothing_is_a_name_that_we_do_not_know(resolutions: Any) -> None:
    practice = {"name": "practice", "value": "knitting", "resolutions": resolutions}
    assert event("StartPracticeIntent", {"practice": practice}) == Event(Kind.START, "")


# What was meant


@pytest.mark.parametrize("intent", sorted(set(INTENTS) - {"StartPracticeIntent", "NameSpeakerIntent"}))
def test_an_intent_without_slots_means_what_its_row_says(intent: str) -> None:
    assert event(intent) == Event(INTENTS[intent])


def test_an_intent_of_tomorrow_is_not_understood() -> None:
    assert event("AMAZON.TomorrowIntent") == Event(Kind.UNKNOWN)


def test_a_practice_and_its_form_are_known_by_their_ids() -> None:
    slots = {"practice": slot("the cup", matched("pass_the_cup")), "form": slot("quick", matched("short"))}
    assert event("StartPracticeIntent", slots) == Event(Kind.START, "pass_the_cup", "short")


@pytest.mark.parametrize(
    "authorities",
    [
        (matched("pass_the_cup"), NO_MATCH),
        (NO_MATCH, matched("pass_the_cup")),
        (matched("pass_the_cup"), matched("another", by="of its own")),
    ],
    ids=["the first matches", "the second matches", "both match"],
)
def test_whichever_of_two_authorities_matched_is_believed(authorities: tuple[dict[str, Any], ...]) -> None:
    assert event("StartPracticeIntent", {"practice": slot("cup", *authorities)}).value == "pass_the_cup"


def test_starting_without_a_name_leaves_the_choice_to_us() -> None:
    assert event("StartPracticeIntent", {"practice": slot(None), "form": slot(None)}) == Event(Kind.START)


@pytest.mark.parametrize(
    ("said", "name"),
    [("ada", "Ada"), (" anne-marie ", "Anne-marie"), ("zoë", "Zoë"), ("Tom & Jerry <3>", "Tom & Jerry <3>")],
)
def test_a_first_name_is_taken_as_it_was_heard_with_a_capital(said: str, name: str) -> None:
    assert event("NameSpeakerIntent", {"name": slot(said)}) == Event(Kind.NAME, name)


@pytest.mark.parametrize("said", [None, "", "   ", "?", "x" * 41, "Ad\u0000a", "Ad\na"])
def test_what_is_no_name_is_not_understood(said: str | None) -> None:
    assert event("NameSpeakerIntent", {"name": slot(said)}) == Event(Kind.UNKNOWN)
