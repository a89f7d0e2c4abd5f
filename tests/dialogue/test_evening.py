"""What is for tonight may be gone on with until the day ends; after a storm nobody is asked for thanks."""

from datetime import UTC, datetime

import pytest

from skill.domain.turn import Event, Kind
from tests.dialogue.room import GATE, LATER, is_calm, lived_in, place, plays
from tests.dialogue.small import BYE, hold, home
from tests.home import Device, Home
from tests.ours import catalog

FORMS = {
    "table": {"people": 2, "up_to": 4, "minutes": 4},
    "alone": {"people": 1, "seconds": 90, "brief": True},
}
WEATHER = {
    "do": "ask",
    "id": "weather",
    "on": {"choice": "good", "stormy": "cool"},
    "next": "good",
}
COOL = {"do": "calm", "id": "cool", "next": "good"}
LEAD = {"do": "say", "id": "lead", "when": "not_calm", "next": "thanks"}
LAST = {
    "do": "ask",
    "id": "last",
    "ends": True,
    "on": {"goodnight": "bye", "for_tomorrow": "thing"},
    "next": "bye",
}
STEPS = (
    {**GATE, "yes": "weather", "forms": ["table"]},
    WEATHER,
    COOL,
    hold("good", 35, "lead"),
    LEAD,
    hold("thanks", 35, "more", when="not_calm"),
    {"do": "ask", "id": "more", "on": {"affirm": "good"}, "next": "last", "when": "not_calm"},
    LAST,
    hold("thing", 10, "bye"),
    BYE,
    LATER,
)
MIDNIGHT = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
THREE = 2 * 3600  # after that midnight it is three in Berlin


def evening(**more: object) -> Home:
    return home(*STEPS, forms=FORMS, turn="", roles=["talker"], **{"tonight": True, **more})


def at_the_good(home: Home) -> Device:
    """A device in Berlin, on which the round is at the first hold."""
    device = home.device("de-DE")
    device.hears(Kind.START)
    device.hears(Kind.BOTH)
    assert device.hears(Kind.CHOICE, "sunny")[0] == "cup-good"
    return device


# Who has to agree


def test_whoever_asked_for_it_alone_need_not_agree_to_it() -> None:
    device = evening().device()
    assert device.hears(Kind.START, form="alone") == ["cup-weather"]
    assert place(device).people == 1


def test_at_the_gate_one_may_go_on_alone_and_the_others_need_not_be_asked() -> None:
    device = evening().device()
    assert device.hears(Kind.START) == ["cup-gate"]
    assert device.hears(Kind.HERE, form="one") == ["cup-weather"]
    assert place(device).form == "alone"


def test_the_form_that_is_played_alone_does_not_become_the_usual_one() -> None:
    ours = evening()
    device = ours.device()
    for word, value in ((Kind.START, None), (Kind.ALONE, None), (Kind.CHOICE, "sunny"), (Kind.NEXT, None)):
        device.hears(word, value)
    device.hears(Kind.CHOICE, "goodnight")
    assert plays(ours) == 1
    assert ours.device().hears(Kind.START) == ["cup-gate"]


# A storm


def after_the_weather(word: str) -> Device:
    device = evening().device()
    device.hears(Kind.START)
    device.hears(Kind.BOTH)
    device.hears(Kind.CHOICE, word)
    return device


def test_after_a_storm_nobody_is_asked_for_thanks_and_all_is_to_stay_calm() -> None:
    fair, storm = after_the_weather("sunny"), after_the_weather("stormy")
    assert fair.heard == ["cup-good", "35", "cup-lead", "cup-thanks", "35", "cup-more"]
    assert storm.heard == ["cup-good", "35", "cup-last"]
    assert is_calm(storm.home)
    assert not is_calm(fair.home)


def test_in_calm_hours_whatever_made_them_calm_the_thanks_are_left_out_too() -> None:
    ours = evening()
    ours.device().hears(Kind.FIGHT)
    device = ours.device()
    assert device.hears(Kind.START, "cup", form="alone") == ["cup-weather"]
    assert device.hears(Kind.CHOICE, "sunny") == ["cup-good", "35", "cup-last"]


def test_left_and_taken_up_again_it_still_leaves_them_out() -> None:
    device = after_the_weather("stormy")
    device.hears(Kind.PAUSE, after=10)
    upstairs = device.home.device()
    upstairs.hears(Kind.GO_ON)
    assert upstairs.heard == ["opening-good_time"]
    assert upstairs.hears(Kind.AFFIRM) == ["opening-taken_up", "cup-good", "35", "cup-last"]


def test_what_is_kept_of_a_storm_is_what_is_kept_of_any_calm_evening() -> None:
    """Begun in calm hours under a clear sky, and begun under a storm: the same place, the same words."""
    storm, clear = evening(), evening()
    clear.device().hears(Kind.FIGHT)
    for ours, word in ((storm, "stormy"), (clear, "sunny")):
        device = ours.device()
        device.hears(Kind.START, "cup", form="alone")
        device.hears(Kind.CHOICE, word)
        assert is_calm(ours)
    [of_storm], [of_clear] = storm.kept().unfinished, clear.kept().unfinished
    assert of_storm.state == of_clear.state
    assert "storm" not in repr(storm.kept())


# Until the day ends


def test_left_at_night_it_is_offered_until_three_and_not_after() -> None:
    ours = evening()
    at_the_good(ours).hears(Kind.STOP, after=20)
    ours.clock.advance((MIDNIGHT - ours.clock.now()).total_seconds() + THREE - 60)
    assert ours.device("de-DE").opens() == ["opening-offer"]
    ours.clock.advance(60)
    assert "opening-offer" not in ours.device("de-DE").opens()


def test_by_the_clock_of_the_home_not_by_that_of_the_machine() -> None:
    """In New York it is nine in the evening when it is three in Berlin."""
    ours = evening()
    device = ours.device("en-US")
    for word, value in ((Kind.START, None), (Kind.BOTH, None), (Kind.CHOICE, "sunny"), (Kind.STOP, None)):
        device.hears(word, value, after=3)
    ours.clock.advance((MIDNIGHT - ours.clock.now()).total_seconds() + THREE)
    assert ours.device("en-US").opens() == ["opening-offer"]


def test_another_drill_is_offered_for_a_day() -> None:
    ours = evening(tonight=False)
    at_the_good(ours).hears(Kind.STOP, after=20)
    ours.clock.advance((MIDNIGHT - ours.clock.now()).total_seconds() + THREE)
    assert ours.device("de-DE").opens() == ["opening-offer"]


def test_gone_on_with_after_three_it_stays_the_evening_it_was_begun_on() -> None:
    """A session that runs over the end of the day goes on; left then, it is let go."""
    ours = evening()
    ours.clock.advance((MIDNIGHT - ours.clock.now()).total_seconds() + THREE - 30)
    device = at_the_good(ours)
    device.hears(Kind.REPEAT, after=20)
    assert device.hears(Kind.STOP, after=20) == ["repair-stopped"]
    assert "opening-offer" not in ours.device("de-DE").opens()


# "Good night" and "tomorrow"


@pytest.mark.parametrize(
    ("word", "heard"), [(Kind.STOP, ["cup-bye"]), (Kind.LATER, ["cup-thing", "10", "cup-bye"])]
)
def test_at_the_last_question_they_are_answers_once_it_is_put(word: Kind, heard: list[str]) -> None:
    ours = evening()
    device = at_the_good(ours)
    device.hears(Kind.NEXT, after=5)
    device.hears(Kind.NEXT, after=5)
    assert device.hears(Kind.NEXT) == ["cup-last"]
    assert device.hears(word) == heard
    assert not device.is_listening
    assert plays(ours) == 1


@pytest.mark.parametrize("word", [Kind.STOP, Kind.LATER])
def test_in_a_hold_before_it_they_keep_the_place(word: Kind) -> None:
    device = after_the_weather("stormy")
    assert device.hears(word, after=10) in (["repair-stopped"], ["repair-paused"])
    assert plays(device.home) == 0


# The one of the release


@pytest.mark.parametrize("word", ["sunny", "cloudy", "windy", "mixed", "tired", "stormy"])
def test_whatever_the_weather_the_same_comes_next(word: str) -> None:
    ours = Home(catalog())
    device = ours.device()
    device.hears(Kind.START, "evening_check_in", form="alone")
    assert device.hears(Kind.CHOICE, word)[:2] == ["evening_check_in-both", "20"]
    assert ("evening_check_in-thanks" in device.heard) == (word != "stormy")
    assert word not in repr(ours.kept())
    assert word not in repr(device.conversation)


def test_one_who_is_known_to_be_here_alone_is_asked_nothing_first() -> None:
    ours = lived_in(Home(catalog()))
    device = ours.device()
    device.takes(Event(Kind.HERE, "Anna"))
    assert ours.device().hears(Kind.START, "evening_check_in") == ["evening_check_in-weather"]
