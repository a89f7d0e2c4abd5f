"""Time for themselves: a window that ends the session, and a hold so long that it comes in parts."""

import pytest

from skill.content.models import Drill
from skill.domain.concern import Concern
from skill.domain.conversation import Asks
from skill.domain.holds import PART_SECONDS
from skill.domain.turn import Event, Kind
from tests.dialogue.room import place, plays
from tests.dialogue.small import BYE, CLOSE, FIRST, begun, catalog, drill, hold, home, pool
from tests.home import Device, Home

WINDOW = {"do": "window", "id": "apart", "minutes": 30, "next": "best"}
BEST = {"do": "ask", "id": "best", "on": {"affirm": "bye"}, "next": "bye"}
READY = {"do": "ask", "id": "ready", "on": {"affirm": "apart"}, "next": "apart"}
STEPS = (READY, WINDOW, BEST, BYE)
MINUTE, HOUR = 60, 3600
NOTHING_OPEN = ["opening-welcome_back", "opening-invite"]
RUNNING = ["opening-window_running", "opening-calm"]
OVER = ["opening-window_over", "cup-best"]


def opened(lived: Home) -> Device:
    """The device after which people were welcomed once: a first welcome would be another story."""
    device = lived.device()
    device.opens()
    device.hears(Kind.STOP)
    return lived.device()


def apart(lived: Home | None = None, form: str | None = None) -> Home:
    """A home whose people have just gone off for half an hour of their own."""
    lived = lived or home(*STEPS)
    device = opened(lived)
    device.hears(Kind.START, "cup", form=form)
    assert device.hears(Kind.AFFIRM) == ["cup-apart"]
    assert not device.is_listening
    return lived


# The session ends, and says so


def test_a_window_is_announced_and_the_session_is_over() -> None:
    lived = apart()
    assert lived.voice.rendering.ends_session is True
    assert lived.voice.rendering.reprompt is None
    assert lived.offered == ["best"]


def test_what_was_held_before_is_still_held() -> None:
    device = begun(home(FIRST, hold("talk", 60, "apart"), WINDOW, BEST, BYE))
    assert device.heard == ["seat-me", "cup-talk", "60", "cup-apart"]
    assert not device.is_listening


# Before it is over


@pytest.mark.parametrize("minutes", [1, 29])
def test_before_it_is_over_the_opening_says_that_it_runs_and_asks_nothing_about_it(minutes: int) -> None:
    lived = apart()
    lived.clock.advance(minutes * MINUTE)
    assert lived.device().opens() == RUNNING
    assert lived.offered == ["best"]


def test_before_it_is_over_go_on_takes_it_up_at_once() -> None:
    lived = apart()
    lived.clock.advance(5 * MINUTE)
    device = lived.device()
    assert device.hears(Kind.GO_ON) == ["opening-taken_up", "cup-best"]
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]
    assert plays(lived) == 1


def test_or_as_the_second_word() -> None:
    lived = apart()
    device = lived.device()
    device.opens()
    assert device.hears(Kind.GO_ON) == ["opening-taken_up", "cup-best"]


def test_opening_it_too_early_does_not_use_it_up() -> None:
    lived = apart()
    lived.device().opens()
    lived.clock.advance(31 * MINUTE)
    assert lived.device().opens() == OVER


# After it


@pytest.mark.parametrize("seconds", [30 * MINUTE, HOUR, 12 * HOUR])
def test_the_first_opening_after_it_goes_on_by_itself(seconds: int) -> None:
    lived = apart()
    lived.clock.advance(seconds)
    device = lived.device()
    assert device.opens() == OVER
    assert device.is_listening
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]
    assert plays(lived) == 1
    assert lived.offered == []


def test_once_it_was_gone_on_with_it_is_an_open_drill_like_any_other() -> None:
    lived = apart()
    lived.clock.advance(HOUR)
    device = lived.device()
    device.opens()
    device.hears(Kind.STOP)
    assert lived.device().opens() == ["opening-offer"]


def test_half_a_day_after_it_nothing_is_said_of_it() -> None:
    lived = apart()
    lived.clock.advance(12 * HOUR + 31 * MINUTE)
    device = lived.device()
    assert device.opens() == NOTHING_OPEN
    assert device.hears(Kind.GO_ON) == ["opening-nothing_waits", "opening-invite"]
    assert lived.offered == []


@pytest.mark.parametrize(("form", "minutes"), [("ten", 10), ("sixty", 60)])
def test_a_form_has_its_own_minutes(form: str, minutes: int) -> None:
    forms = {"ten": {"minutes": 13}, "sixty": {"minutes": 64}}
    by_form = {**WINDOW, "minutes": {"ten": 10, "sixty": 60}}
    lived = apart(home(READY, by_form, BEST, BYE, forms=forms), form)
    lived.clock.advance(minutes * MINUTE - 30)
    assert lived.device().opens() == RUNNING
    lived.clock.advance(MINUTE)
    assert lived.device().opens() == OVER


def test_a_line_that_is_drawn_after_it_is_drawn_then() -> None:
    steps = (READY, WINDOW, {**BEST, "draw": "topics"}, BYE)
    lived = apart(Home(catalog(drill(*steps), pools=[pool("topics", "brook", "cedar")])))
    lived.clock.advance(HOUR)
    device = lived.device()
    assert device.opens() == OVER
    assert device.reply.reprompt is not None
    assert "topics" in device.reply.reprompt.args


def test_a_last_question_after_it_is_still_asked() -> None:
    """Nobody has walked away from a question that was not put to them yet."""
    lived = apart(home(READY, WINDOW, {**BEST, "ends": True}, BYE))
    lived.clock.advance(HOUR)
    assert lived.device().opens() == OVER


def test_a_talk_after_it_is_held() -> None:
    lived = apart(home(READY, {**WINDOW, "next": "talk"}, hold("talk", 60, "close"), CLOSE, BYE))
    lived.clock.advance(HOUR)
    assert lived.device().opens() == ["opening-window_over", "cup-talk", "60", "cup-close"]


def test_a_private_window_is_nowhere_kept() -> None:
    lived = apart(home(*STEPS, private=True))
    assert lived.offered == []


# While all is to stay calm


def test_while_all_is_to_stay_calm_nothing_is_asked_about_it() -> None:
    lived = home(*STEPS)
    device = opened(lived)
    device.takes(Event(Kind.CONCERN, concern=Concern.FEAR))
    device.hears(Kind.DENY)
    device.hears(Kind.START)
    assert device.hears(Kind.BOTH) == ["cup-ready"]
    device.hears(Kind.AFFIRM)
    lived.clock.advance(HOUR)
    assert lived.device().opens() == ["opening-welcome_back", "opening-calm"]
    assert lived.offered == ["best"]


def test_a_hard_word_in_it_puts_it_away() -> None:
    lived = apart()
    lived.device().takes(Event(Kind.CONCERN, concern=Concern.FEAR))
    lived.clock.advance(HOUR)
    assert lived.device().opens() == ["opening-welcome_back", "opening-calm"]
    assert lived.offered == []


# A hold of ten minutes

TEN_MINUTES = 600
GOING = "repair-still_going"


def long_talk() -> Device:
    """A device on which ten minutes have just begun; the first part is from second 8 to 188."""
    device = begun(home(FIRST, hold("talk", TEN_MINUTES, "close", skip="bye"), CLOSE, BYE))
    assert device.heard == ["seat-me", "cup-talk", "180", GOING]
    return device


def parts(device: Device, word: Kind = Kind.AFFIRM) -> list[int]:
    """The parts that are held from here on, if that is the answer to each question between them."""
    held = []
    for _ in range(20):
        held += [int(act) for act in device.heard if act.isdecimal()]
        if device.conversation is None or device.conversation.asks is not Asks.STILL_GOING:
            return held
        assert device.is_listening
        device.hears(word)
    raise AssertionError(f"no end to it: {held}")


def test_ten_minutes_come_in_parts_with_a_question_between_them() -> None:
    held = parts(long_talk())
    assert sum(held) == TEN_MINUTES
    assert held == [180, 180, 180, 60]


@pytest.mark.parametrize("word", [Kind.AFFIRM, Kind.BOTH, Kind.GO_ON])
def test_still_going_is_answered_with_the_next_part_and_no_words(word: Kind) -> None:
    assert long_talk().hears(word) == ["180", GOING]


def test_longer_is_a_yes_that_gives_more() -> None:
    assert sum(parts(long_talk(), Kind.LONGER)) > TEN_MINUTES
    device = long_talk()
    device.hears(Kind.LONGER)
    assert 180 + sum(parts(device)) == TEN_MINUTES + 30


@pytest.mark.parametrize("word", [Kind.DENY, Kind.NEXT])
def test_a_no_goes_on_to_what_comes_after_it(word: Kind) -> None:
    device = long_talk()
    device.hears(Kind.AFFIRM)
    assert device.hears(word) == ["cup-close"]


def test_still_going_that_was_not_understood_is_asked_again_and_a_no_still_means_that_they_are_done() -> None:
    device = long_talk()
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", f"{GOING}.reprompt"]
    assert device.hears(Kind.CLOSE) == [f"{GOING}.choices"]
    assert device.hears(Kind.DENY) == ["cup-close"]


def test_still_going_that_is_never_understood_keeps_the_place() -> None:
    device = long_talk()
    for _ in range(2):
        device.hears(Kind.UNKNOWN)
    assert device.hears(Kind.UNKNOWN) == ["repair-later"]
    assert device.home.offered == ["talk"]


def test_ready_that_was_not_understood_is_asked_again_and_a_no_still_means_a_little_longer() -> None:
    device = begun(home(FIRST, hold("talk", 120, "mirror"), hold("mirror", 120, "close"), CLOSE, BYE))
    assert device.heard[-1] == "repair-ready"
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "repair-ready.reprompt"]
    assert device.hears(Kind.CLOSE) == ["repair-ready.choices"]
    assert device.hears(Kind.REPEAT) == ["repair-ready"]
    assert device.hears(Kind.DENY) == ["30", "cup-mirror", "120", "cup-close"]


@pytest.mark.parametrize("word", [Kind.SKIP, Kind.PASS])
def test_passing_leads_where_skipping_it_leads(word: Kind) -> None:
    assert long_talk().hears(word)[-1] == "cup-bye"


@pytest.mark.parametrize("heard_parts", [0, 1, 2])
def test_silence_keeps_the_place(heard_parts: int) -> None:
    """Nobody answers, since they are talking: the session ends, and the talk is open to be gone on with."""
    device = long_talk()
    lived = device.home
    for _ in range(heard_parts):
        device.hears(Kind.AFFIRM)
    device.hears(Kind.SESSION_ENDED)
    assert lived.offered == ["talk"]
    kitchen = lived.device()
    assert kitchen.opens() == ["opening-offer"]
    assert kitchen.hears(Kind.GO_ON)[:2] == ["opening-taken_up", "cup-talk"]


def test_a_session_that_vanished_is_at_the_talk_as_well() -> None:
    lived = long_talk().home
    lived.clock.advance(HOUR)
    device = lived.device()
    assert device.opens() == ["opening-offer"]
    device.hears(Kind.GO_ON)
    assert place(device).step == "talk"


@pytest.mark.parametrize("second", [8, 60, 150])
def test_longer_said_into_a_part_takes_nothing_away(second: int) -> None:
    """The first part lasts from second 8 to 188; all that was to come is still to come, and half a minute."""
    device = long_talk()
    device.hears(Kind.LONGER, after=second)
    assert second - 8 + sum(parts(device)) == TEN_MINUTES + 30


@pytest.mark.parametrize("word", [Kind.HELP, Kind.RECORDING, Kind.UNKNOWN, Kind.KNOW_US])
def test_whatever_is_asked_in_a_part_the_rest_of_the_ten_minutes_is_still_to_come(word: Kind) -> None:
    device = long_talk()
    assert device.hears(word, after=8 + 100)[-1] == "repair-go_on"
    device.hears(Kind.AFFIRM)
    assert 100 + sum(parts(device)) == TEN_MINUTES


def test_go_on_said_into_a_part_takes_nothing_away_either() -> None:
    device = long_talk()
    device.hears(Kind.AFFIRM)
    device.hears(Kind.GO_ON, after=80)
    assert 180 + 80 + sum(parts(device)) == TEN_MINUTES


def test_next_said_into_a_part_ends_the_whole_of_it() -> None:
    assert long_talk().hears(Kind.NEXT, after=60) == ["cup-close"]


def test_no_part_is_longer_than_a_clip_whatever_the_length() -> None:
    for seconds in (221, 240, 361, 400, 420, 541):
        device = begun(home(FIRST, hold("talk", seconds, "close"), CLOSE, BYE))
        assert max(device.home.voice.rendering.seconds) == PART_SECONDS
        held = parts(device)
        assert sum(held) == seconds, held
        assert max(held) <= 220


def two_rounds() -> Drill:
    """A drill that comes to the same long talk twice."""
    again = {"do": "ask", "id": "again", "on": {"affirm": "talk", "deny": "bye"}, "next": "bye"}
    return drill(FIRST, hold("talk", 300, "again"), again, BYE)


def test_a_second_round_holds_as_long_as_the_first() -> None:
    device = begun(Home(catalog(two_rounds())))
    assert parts(device) == [180, 120]
    device.hears(Kind.AFFIRM)
    assert parts(device) == [180, 120]
