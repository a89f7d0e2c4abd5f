"""Doing an idea: its steps, the time that is held or that is theirs, and the best bit."""

import pytest

from skill.content.ideas import Idea
from skill.domain.acts import Ref
from skill.domain.conversation import Asks
from skill.domain.quality_time import Together
from skill.domain.turn import Event, Kind
from tests.dialogue.room import place, plays, said
from tests.dialogue.wishing import (
    EVERYBODY,
    GOODBYE,
    IDEAS,
    QUIET,
    at_home,
    few,
    goes_off,
    offered,
    remembers,
    some,
    today,
    together,
    wishes,
)
from tests.home import Home


def test_the_idea_that_was_taken_is_the_one_that_is_told_on_every_device_in_every_language() -> None:
    home = at_home(few(*IDEAS, german=["letter"]))
    remembers(home, Together(never=("nap",)))
    idea = goes_off(home)
    assert home.kept().unfinished[0].state.drawn == {"ideas": idea}
    home.clock.advance(3600)
    german = home.device("de-DE")
    german.opens()
    assert place(german).drawn["ideas"] == idea


def test_a_sentence_that_only_sounds_like_a_wish_is_none_within_a_practice() -> None:
    device = wishes(at_home(some("nap")), "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    device.hears(Kind.IDEA, "we have zzz qqq", after=20)
    assert place(device).drawn == {"ideas": "nap"}
    assert device.conversation is not None
    assert device.conversation.asks is Asks.GO_ON


@pytest.mark.parametrize(
    ("later", "clock"), [(-40, (19, 7, 0, "00")), (20, (19, 7, 5, "05")), (5 * 3600 - 40, (0, 12, 0, "00"))]
)
def test_the_clock_is_the_home_s_and_never_too_early(later: int, clock: tuple[int, int, int, str]) -> None:
    home = at_home(few(Idea("rest", 60, EVERYBODY, ["in"], 1, "resting", QUIET)))
    home.clock.advance(later)
    device = home.device()
    device.hears(Kind.IDEA, "an hour indoors", after=0)
    device.hears(Kind.AFFIRM, after=0)
    device.hears(Kind.AFFIRM, after=40)
    over = said(device, "quality_time-off")
    assert tuple(over[name] for name in ("hour", "hour_12", "minute", "minute_00")) == clock


def test_a_short_one_is_held_to_its_end_with_the_microphone_closed() -> None:
    home = at_home(some("nap"))
    device = wishes(home, "ten minutes indoors")
    assert device.hears(Kind.AFFIRM)[:5] == [
        "quality_time-begin",
        "quality_time-one",
        "45",
        "quality_time-two",
        "45",
    ]
    assert place(device).drawn == {"ideas": "nap"}
    assert device.heard[5:] == ["quality_time-got_it"]
    heard = device.hears(Kind.AFFIRM)
    while device.conversation is not None and device.conversation.asks in {Asks.GO_ON, Asks.STILL_GOING}:
        heard += device.hears(Kind.AFFIRM)
    assert sum(int(one) for one in heard if one.isdecimal()) == 400
    assert heard[-1] == "quality_time-over"
    assert device.hears(Kind.AFFIRM) == ["quality_time-best", "40", "quality_time-enough"]
    assert together(home).last == "nap"
    assert together(home).done == {}
    device.hears(Kind.AFFIRM)
    assert device.heard == ["quality_time-bye"]
    assert together(home).done == {"nap": today(home)}
    assert plays(home, "quality_time") == 1


def test_what_a_step_says_is_the_part_of_the_idea_that_was_taken() -> None:
    device = wishes(at_home(some("nap")), "ten minutes indoors")
    device.hears(Kind.AFFIRM)
    assert said(device, "quality_time-one")["part"] == Ref("ideas-nap", "one")
    assert said(device, "quality_time-two")["part"] == Ref("ideas-nap", "two")


def test_for_a_long_one_people_go_off_and_hear_when_it_is_over() -> None:
    home = at_home(some("walk"))
    home.clock.advance(121)  # in five-minute steps, and never too early
    device = wishes(home, "an hour outside")
    steps = ["quality_time-one", "10", "quality_time-two", "10", "quality_time-ready"]
    assert device.hears(Kind.AFFIRM) == ["quality_time-begin", *steps]
    assert device.hears(Kind.DENY) == steps  # once more
    assert home.kept().unfinished[0].due_at is None
    assert device.hears(Kind.AFFIRM) == ["quality_time-off"]
    assert not device.is_listening
    over = said(device, "quality_time-off")
    assert (over["hour"], over["hour_12"], over["minute"], over["minute_00"]) == (19, 7, 5, "05")


@pytest.mark.parametrize(
    ("hours", "asked"),
    [(0.5, "opening-window_running"), (1.1, "opening-window_over"), (12.9, "opening-window_over")],
)
def test_the_next_opening_asks_for_the_best_bit_once_the_time_is_over(hours: float, asked: str) -> None:
    home = at_home(some("walk"))
    goes_off_outside(home)
    home.clock.advance(hours * 3600)
    assert asked in home.device().opens()


def goes_off_outside(home: Home) -> None:
    goes_off(home, "an hour outside")


def test_twelve_hours_after_it_nobody_is_asked_any_more() -> None:
    home = at_home(some("walk"))
    goes_off_outside(home)
    home.clock.advance(13.2 * 3600)
    assert home.device().opens() == ["opening-welcome_back", "opening-invite"]
    assert together(home).done == {}


def test_back_from_it_the_best_bit_is_told_and_it_is_done() -> None:
    home = at_home(some("walk"))
    goes_off_outside(home)
    home.clock.advance(2 * 3600)
    device = home.device()
    assert device.opens()[-1] == "quality_time-back"
    assert device.hears(Kind.AFFIRM) == ["quality_time-best", "40", "quality_time-enough"]
    assert said(device, "quality_time-best")["part"] == Ref("ideas-walk", "best")
    assert together(home).done == {}
    device.hears(Kind.CLOSE)
    assert together(home).done == {"walk": today(home)}
    assert plays(home, "quality_time") == 1


@pytest.mark.parametrize("event", [Event(Kind.DENY), Event(Kind.CHOICE, "not_today")])
def test_who_did_not_come_to_it_has_not_done_it(event: Event) -> None:
    home = at_home(some("walk"))
    goes_off_outside(home)
    home.clock.advance(2 * 3600)
    device = home.device()
    device.opens()
    assert device.takes(event) == ["quality_time-kept_for_another_day"]
    assert together(home).done == {}
    assert plays(home, "quality_time") == 0


def test_half_a_day_is_given_a_day_first_and_may_begin_now() -> None:
    home = at_home(some("picnic"))
    device = wishes(home, "half a day outside")
    assert offered(device) == "picnic"
    assert device.hears(Kind.AFFIRM) == ["quality_time-ask_day"]
    assert together(home).last == ""
    assert device.hears(Kind.CHOICE, "now")[0] == "quality_time-begin"
    assert together(home).last == "picnic"


@pytest.mark.parametrize("word", [Kind.DENY, Kind.ANOTHER, Kind.SKIP])
def test_without_a_day_it_is_left(word: Kind) -> None:
    home = at_home(some("picnic"))
    device = wishes(home, "half a day outside")
    device.hears(Kind.AFFIRM)
    assert device.hears(word) == GOODBYE
    assert together(home).plans == ()


def test_which_day_is_asked_three_times_at_most() -> None:
    device = wishes(at_home(some("market")), "something every week")
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.REPEAT) == ["quality_time-ask_day"]
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "quality_time-ask_day.reprompt"]
    assert device.hears(Kind.UNKNOWN) == ["quality_time-ask_day.choices"]
    assert device.hears(Kind.UNKNOWN) == ["repair-later"]
