"""From an envelope to a turn: who, when, and what was meant, whatever Amazon leaves out."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from skill.alexa.envelope import read_envelope
from skill.alexa.intents import CONCERNS, INTENTS
from skill.alexa.turns import CARRIES, Heard, attributes_of, heard, left
from skill.domain.concern import Carry, Concern, Open
from skill.domain.turn import Device, Event, Kind

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
    """What was meant; the words it was said in are another story."""
    return replace(whole_event(intent, slots), words=())


def whole_event(intent: str, slots: Any = None) -> Event:
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
    assert event(intent) == Event(INTENTS[intent], concern=CONCERNS.get(intent))


SKILL = "amzn1.ask.skill.00000000-1111-4222-8333-444444444444"
OPENED = Event(Kind.LAUNCH)


@pytest.mark.parametrize(
    ("task", "meant"),
    [
        (None, OPENED),
        ({"name": f"{SKILL}.EveningCheckIn", "version": "1"}, Event(Kind.START, "evening_check_in")),
        ({"name": "Gratitude", "version": "1"}, Event(Kind.PROMPT)),
        ({"name": f"{SKILL}.gratitude", "version": "1"}, OPENED),
        ({"name": "Gratitude.CountMoments", "version": "1"}, OPENED),
        ({"name": None, "version": None}, OPENED),
        ("Gratitude", OPENED),
    ],
)
def test_a_routine_opens_the_task_it_names_and_else_the_skill(task: Any, meant: Event) -> None:
    envelope = request()
    envelope["request"] = {"type": "LaunchRequest", "requestId": "r", "locale": "en-US", "task": task}
    found = read(envelope)
    assert found is not None
    assert found.event == meant


def test_every_intent_of_its_own_for_distress_says_what_it_is_a_sign_of() -> None:
    assert {intent for intent, kind in INTENTS.items() if kind is Kind.CONCERN} == set(CONCERNS)
    assert set(CONCERNS.values()) == set(Concern)


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


@pytest.mark.parametrize(
    ("id_", "form", "meant"),
    [
        ("name_notice_need-weather", None, ("name_notice_need", "weather")),
        ("name_notice_need-weather", "barrier", ("name_notice_need", "barrier")),
        ("own_it", None, ("own_it", None)),
    ],
)
def test_a_value_may_name_a_form_with_its_practice_and_a_form_that_is_said_comes_first(
    id_: str, form: str | None, meant: tuple[str, str | None]
) -> None:
    slots = {"practice": slot("said", matched(id_)), "form": slot("said", matched(form)) if form else None}
    assert event("StartPracticeIntent", slots) == Event(Kind.START, *meant)


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


# Answers within a practice


@pytest.mark.parametrize(
    ("intent", "said", "meant"),
    [
        ("ChoiceIntent", {"choice": slot("stormy", matched("stormy"))}, Event(Kind.CHOICE, "stormy")),
        ("ChoiceIntent", {"choice": slot("peckish", NO_MATCH)}, Event(Kind.CHOICE)),
        ("WhatDidWeKeepIntent", {"kept": slot("our rules", matched("our_house_rules"))},
         Event(Kind.TOLD, "our_house_rules")),
        ("WhatDidWeKeepIntent", {"kept": slot(None)}, Event(Kind.TOLD)),
        ("ForgetKeptIntent", {"kept": slot("my promise", matched("change_promise"))},
         Event(Kind.FORGET_KEPT, "change_promise")),
        ("TimeWeHaveIntent", {"number": slot("15")}, Event(Kind.IDEAS, "15")),
        ("NumberIntent", {"heads": slot("zu dritt", matched("3"))}, Event(Kind.NUMBER, "3")),
        ("AgeGroupIntent", {"name": slot("lily"), "number": slot("17")},
         Event(Kind.AGE_GROUP, "Lily", "child")),
        ("AgeGroupIntent", {"number": slot("18")}, Event(Kind.AGE_GROUP, form="adult")),
        ("AgeGroupIntent", {"number": slot("?")}, Event(Kind.AGE_GROUP)),
    ],
)  # fmt: skip
def test_an_answer_is_the_id_or_the_number_that_its_slot_came_to(
    intent: str, said: dict[str, Any], meant: Event
) -> None:
    assert event(intent, said) == meant


@pytest.mark.parametrize(
    ("said", "number"),
    [("4", "4"), (" 07 ", "7"), ("0", "0"), ("?", None), ("-3", None), ("2.5", None), ("four", None),
     ("", None), (None, None), ("²", None), ("٣", None), ("9" * 5, None)],
)  # fmt: skip
def test_a_number_is_digits_and_nothing_else(said: str | None, number: str | None) -> None:
    assert event("NumberIntent", {"number": slot(said)}) == Event(Kind.NUMBER, number)


def test_free_words_come_whole_and_are_looked_at_too() -> None:
    said = "no phones at the table, " * 50
    found = whole_event("KeepWordsIntent", {"words": slot(f"  {said} ")})
    assert found == Event(Kind.WORDS, said.strip(), words=(said.strip(),))
    assert event("KeepWordsIntent", {"words": slot(" ")}) == Event(Kind.WORDS)


# Thanks, and the days they are from


@pytest.mark.parametrize(
    ("intent", "said", "meant"),
    [
        ("GratitudeIntent", {"thanks": slot(" the soup ")}, Event(Kind.THANKS, "the soup")),
        ("GratitudeIntent", {"thanks": slot(" ")}, Event(Kind.THANKS)),
        (
            "WhatWereWeThankfulForIntent",
            {"span": slot("last monday", matched("monday")), "name": slot("lily")},
            Event(Kind.FOUND, "monday", other="Lily"),
        ),
        (
            "WhatWereWeThankfulForIntent",
            {"span": slot(None), "name": slot("anna")},
            Event(Kind.FOUND, other="Anna"),
        ),
        (
            "WhatWereWeThankfulForIntent",
            {"span": slot("a year ago", matched("a_year_ago"))},
            Event(Kind.FOUND, "a_year_ago"),
        ),
        (
            "WhatWereWeThankfulForIntent",
            {"span": slot("the stone age", NO_MATCH), "name": slot(" ")},
            Event(Kind.FOUND),
        ),
        (
            "SomethingGoodIntent",
            {"span": slot("on this day", matched("this_day"))},
            Event(Kind.SOMETHING_GOOD, "this_day"),
        ),
        (
            "DeleteThanksIntent",
            {"span": slot("the last one", matched("last"))},
            Event(Kind.DELETE_THANKS, "last"),
        ),
        ("KeepForIntent", {"kept_for": slot("for good", matched("always"))}, Event(Kind.KEEP_FOR, "always")),
        ("KeepForIntent", {"kept_for": slot("a fortnight", NO_MATCH)}, Event(Kind.KEEP_FOR)),
        ("LeaveThanksIntent", {"name": slot(" anne-marie ")}, Event(Kind.LEAVE_THANKS, "Anne-marie")),
        ("LeaveThanksIntent", {"name": slot(None)}, Event(Kind.LEAVE_THANKS)),
    ],
)
def test_thanks_bring_their_words_their_days_and_whose_they_are(
    intent: str, said: dict[str, Any], meant: Event
) -> None:
    assert event(intent, said) == meant


def test_thanks_are_looked_at_for_distress_as_they_were_heard() -> None:
    found = whole_event("GratitudeIntent", {"thanks": slot("the soup and i want to die")})
    assert found.words == ("the soup and i want to die",)


# Time together


@pytest.mark.parametrize(
    ("intent", "said", "meant"),
    [
        (
            "TimeTogetherIntent",
            {"wish": slot(" ten minutes and rain ")},
            Event(Kind.IDEA, "ten minutes and rain"),
        ),
        ("TimeTogetherIntent", {"wish": slot(" ")}, Event(Kind.IDEA)),
        ("GiveIdeaIntent", {}, Event(Kind.IDEA)),
        ("SaveForIntent", {"day": slot("saturdays", matched("saturday"))}, Event(Kind.SAVE_FOR, "saturday")),
        ("SaveForIntent", {"day": slot("when pigs fly", NO_MATCH)}, Event(Kind.SAVE_FOR)),
        ("SaveForIntent", {"day": slot(None)}, Event(Kind.SAVE_FOR)),
        ("AddIdeaIntent", {"idea": slot("pancake Sunday")}, Event(Kind.ADD_IDEA, "pancake Sunday")),
        ("AddIdeaIntent", {"idea": slot(None)}, Event(Kind.ADD_IDEA)),
    ],
)
def test_a_wish_and_an_idea_bring_their_words_and_a_day_its_id(
    intent: str, said: dict[str, Any], meant: Event
) -> None:
    assert event(intent, said) == meant


@pytest.mark.parametrize(("intent", "name"), [("TimeTogetherIntent", "wish"), ("AddIdeaIntent", "idea")])
def test_wishes_and_ideas_are_looked_at_for_distress_as_they_were_heard(intent: str, name: str) -> None:
    assert whole_event(intent, {name: slot("no hope and i want to die")}).words == (
        "no hope and i want to die",
    )


# People


@pytest.mark.parametrize(
    ("intent", "said", "meant"),
    [
        (
            "AddMemberIntent",
            {"name": slot("lily"), "relation": slot("daughter", matched("either"))},
            Event(Kind.ADD_MEMBER, "Lily", "either"),
        ),
        (
            "AddMemberIntent",
            {"name": slot("mia"), "other": slot("noah"), "relation": slot("twins", matched("either"))},
            Event(Kind.ADD_MEMBER, "Mia", "either", "Noah"),
        ),
        (
            "RenameMemberIntent",
            {"name": slot("tom"), "other": slot("thomas")},
            Event(Kind.RENAME, "Tom", other="Thomas"),
        ),
        (
            "AgeGroupIntent",
            {"age_group": slot("a child", matched("child"))},
            Event(Kind.AGE_GROUP, form="child"),
        ),
        ("IntroduceIntent", {"name": slot("sam")}, Event(Kind.INTRODUCE, "Sam")),
        ("IntroduceIntent", {}, Event(Kind.INTRODUCE)),
        ("WhoIsHereIntent", {"presence": slot("everyone", matched("all"))}, Event(Kind.HERE, form="all")),
        ("LiveInIntent", {"country": slot("austria", matched("AT"))}, Event(Kind.COUNTRY, "AT")),
        ("LiveInIntent", {"country": slot("atlantis", NO_MATCH)}, Event(Kind.COUNTRY)),
        ("AddMemberIntent", {"name": slot("<b>")}, Event(Kind.ADD_MEMBER, "<b>")),
    ],
)  # fmt: skip
def test_a_wish_about_people_brings_its_names_and_what_else_was_matched(
    intent: str, said: dict[str, Any], meant: Event
) -> None:
    assert event(intent, said) == meant


def test_a_recognised_voice_is_hashed_and_an_unrecognised_one_is_nobody_s() -> None:
    envelope = request()
    envelope["context"]["System"]["person"] = {"personId": "p"}
    found = read(envelope)
    assert found is not None
    assert found.turn.person == "person of p"
    for person in (None, {}, {"personId": None}, {"personId": ""}):
        envelope["context"]["System"]["person"] = person
        found = read(envelope)
        assert found is not None
        assert found.turn.person is None


# How a device's own settings can be asked for


def test_a_device_is_where_and_with_what_its_settings_can_be_asked_for() -> None:
    envelope = request()
    envelope["context"]["System"] |= {"apiEndpoint": "https://api.example", "apiAccessToken": "t"}
    found = read(envelope)
    assert found is not None
    assert found.turn.device == Device("https://api.example", "d", "t")
    assert repr(found.turn.device) == "Device()"


@pytest.mark.parametrize("lost", ["apiEndpoint", "apiAccessToken", "device"])
@pytest.mark.parametrize("instead", [None, 7])
def test_without_one_of_the_three_there_is_nothing_to_ask(lost: str, instead: Any) -> None:
    envelope = request()
    whole = {"apiEndpoint": "https://api.example", "apiAccessToken": "t"}
    envelope["context"]["System"] |= whole | {lost: {"deviceId": instead} if lost == "device" else instead}
    found = read(envelope)
    assert found is not None
    assert found.turn.device is None


# Words to be looked at


def test_every_word_of_every_slot_of_whatever_intent_is_brought_along() -> None:
    simple = {"type": "Simple", "value": "so tired"}
    listed = {
        "type": "List",
        "values": [{"type": "Simple", "value": "of it"}, {"type": "Simple", "value": "all"}],
    }
    slots = {
        "name": {"name": "name", "value": " I am "},
        "text": {"name": "text", "value": None, "slotValue": simple},
        "more": {"name": "more", "slotValue": listed},
        "none": {"name": "none", "value": None},
    }
    assert set(whole_event("AnIntentOfTomorrow", slots).words) == {"I am", "so tired", "of it", "all"}
    assert whole_event("AMAZON.YesIntent").words == ()


# What the session carries


@pytest.mark.parametrize("carry", [Carry(o, c) for o in Open for c in Concern])
def test_what_a_session_carries_comes_back_as_it_was(carry: Carry) -> None:
    envelope = request()
    envelope["session"]["attributes"] = attributes_of(carry)
    found = read(envelope)
    assert found is not None
    assert found.turn.carried == carry


@pytest.mark.parametrize(
    "attributes",
    [
        None,
        {},
        [],
        "x",
        {CARRIES: None},
        {CARRIES: 7},
        {CARRIES: "number"},
        {CARRIES: "number of"},
        {"other": "x"},
    ],
)
def test_what_we_did_not_write_there_is_nothing(attributes: Any) -> None:
    envelope = request()
    envelope["session"]["attributes"] = attributes
    found = read(envelope)
    assert found is not None
    assert found.turn.carried is None
    assert attributes_of(None) == {}


# The skill was turned off


def disabled(**more: Any) -> dict[str, Any]:
    return {
        "version": "1.0",
        "context": {"System": {"user": {"userId": "u"}}},
        "request": {
            "type": "AlexaSkillEvent.SkillDisabled",
            "requestId": "r",
            "timestamp": "2026-11-22T20:50:00Z",
            **more,
        },
    }


def test_it_is_gone_as_of_when_it_happened_not_of_when_the_news_came() -> None:
    envelope = read_envelope(json.dumps(disabled(eventCreationTime="2026-11-22T20:00:00Z")).encode())
    assert left(envelope, hashed, NOW) == ("household of u", datetime(2026, 11, 22, 20, 0, tzinfo=UTC))


def test_without_that_time_the_stamp_stands_in_for_it_and_without_a_user_it_is_nobody_s_news() -> None:
    stamped = read_envelope(json.dumps(disabled()).encode())
    assert left(stamped, hashed, NOW) == ("household of u", datetime(2026, 11, 22, 20, 50, tzinfo=UTC))
    nobody = read_envelope(json.dumps(disabled() | {"context": {"System": {}}}).encode())
    assert left(nobody, hashed, NOW) is None
