"""After a hard moment nothing that takes two is offered for half a day, whatever the moment was."""

from collections.abc import Callable

import pytest

from skill.domain.concern import Concern
from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, IN_TALK, family, known_family, names, unmet
from tests.dialogue.small import begun
from tests.home import Device, Home

CALM = "opening-calm"
GOOD_TIME = "opening-good_time"
OFFERS = {"opening-invite", "opening-offer", "opening-anew", "safety-hard_invite"}
HALF_A_DAY = 12 * 3600


def offers(heard: list[str]) -> set[str]:
    """What of the answer offers something that takes two."""
    return OFFERS & {message.split(".")[0] for message in heard}


def hear_concern(home: Home, concern: Concern) -> None:
    """Something heavy is said on some device, and its question is answered with no."""
    device = home.device()
    device.takes(Event(Kind.CONCERN, concern=concern))
    device.hears(Kind.DENY)
    assert not device.is_listening


def calm(concern: Concern = Concern.FEAR, *, is_open: bool = False) -> Home:
    """A family in which all is to stay calm; `is_open`: with a drill left open.

    Something heavy was said; a drill that is open was left after that (asked for by name it starts).
    """
    home = family()
    hear_concern(home, concern)
    if is_open:
        device = home.device()
        device.hears(Kind.START)
        device.hears(Kind.AFFIRM)
        device.hears(Kind.ME)
        device.hears(Kind.STOP, after=IN_TALK)
        assert home.offered == ["talk"]
    return home


def opened(home: Home) -> Device:
    """A device that was opened while all is to stay calm."""
    device = home.device()
    assert device.opens() == ["opening-welcome_back", CALM]
    return device


# What is offered


@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("concern", [Concern.CHILD, Concern.SELF_HARM, Concern.HARM_OTHER, Concern.FEAR])
def test_the_opening_asks_only_what_they_would_like_and_tells_nobody_why(
    concern: Concern, *, is_open: bool
) -> None:
    assert opened(calm(concern, is_open=is_open)).is_listening


@pytest.mark.parametrize("is_open", [False, True])
def test_after_half_a_day_all_is_as_it_was(*, is_open: bool) -> None:
    home = calm(is_open=is_open)
    home.clock.advance(HALF_A_DAY)
    heard = home.device().opens()
    assert heard == (["opening-offer"] if is_open else ["opening-welcome_back", "people-who_is_here"])


def test_a_calm_that_is_over_is_not_kept() -> None:
    home = calm()
    home.clock.advance(HALF_A_DAY)
    home.device().opens()
    household = home.kept().household
    assert household is not None
    assert household.calm_until is None


@pytest.mark.parametrize("concern", [Concern.UNCLEAR, Concern.HARD, Concern.ASKED])
def test_what_is_not_clear_or_only_hard_or_asked_for_changes_nothing_that_is_offered(
    concern: Concern,
) -> None:
    home = family()
    device = home.device()
    device.takes(Event(Kind.CONCERN, concern=concern))
    assert home.device().opens()[-1] == "people-who_is_here"


@pytest.mark.parametrize(
    "word", [Kind.HELP, Kind.IDEAS, Kind.RECORDING, Kind.REPEAT, Kind.UNKNOWN, Kind.AFFIRM]
)
def test_no_word_at_the_calm_question_brings_up_what_takes_two(word: Kind) -> None:
    device = opened(calm(is_open=True))
    for _ in range(2):
        assert offers(device.hears(word)) == set()
        assert device.is_listening


@pytest.mark.parametrize("word", [Kind.HELP, Kind.IDEAS, Kind.RECORDING, Kind.UNKNOWN, Kind.AFFIRM])
def test_no_first_word_brings_it_up_either(word: Kind) -> None:
    device = calm(is_open=True).device()
    assert offers(device.hears(word)) == set()


def test_a_hard_day_told_after_a_hard_moment_is_met_kindly_and_with_no_practice() -> None:
    device = opened(calm())
    heard = device.takes(Event(Kind.CONCERN, concern=Concern.HARD))
    assert heard[0] == "safety-hard"
    assert offers(heard) == set()


@pytest.mark.parametrize(
    "word", [Kind.LEAVE_IT, Kind.REPEAT, Kind.HELP, Kind.KNOW_US, Kind.UNKNOWN, Kind.ADD_MEMBER]
)
def test_an_offer_that_was_open_elsewhere_is_not_repeated_once_all_is_to_stay_calm(word: Kind) -> None:
    home = family()
    begun(home).hears(Kind.STOP, after=IN_TALK)
    kitchen = home.device()
    assert kitchen.opens() == ["opening-offer"]
    hear_concern(home, Concern.FEAR)
    kitchen.hears(word, after=0)
    assert offers(kitchen.heard) == set()


def test_who_is_here_is_not_asked_but_may_be_said() -> None:
    device = opened(calm())
    assert device.hears(Kind.HERE, "Anna", other="Ben") == ["people-here", CALM]


def test_whatever_is_done_about_people_comes_back_to_the_calm_question() -> None:
    device = opened(calm())
    assert device.hears(Kind.ADD_MEMBER, "Mia", form="child") == ["people-added", CALM]
    assert device.hears(Kind.FORGET_ALL) == ["keeping-forget_all"]
    assert device.hears(Kind.DENY) == ["keeping-left", CALM]


# What is asked for by name

ASKED_BY_NAME: dict[str, Callable[[Device], object]] = {
    "by name": lambda device: device.hears(Kind.START, "cup"),
    "without a name": lambda device: device.hears(Kind.START),
    "the short one": lambda device: device.hears(Kind.SHORT),
    "the deeper one": lambda device: device.hears(Kind.DEEPER),
    "go on": lambda device: device.hears(Kind.GO_ON),
    "start again": lambda device: device.hears(Kind.START_AGAIN),
}
FROM_THE_OPENING = [name for name in ASKED_BY_NAME if name != "start again"]


@pytest.mark.parametrize("how", FROM_THE_OPENING)
def test_a_practice_that_is_asked_for_begins_after_a_neutral_question(how: str) -> None:
    home = calm(is_open=True)
    device = opened(home)
    ASKED_BY_NAME[how](device)
    assert device.heard == [GOOD_TIME]
    assert device.hears(Kind.AFFIRM)[0] in {"cup-first", "opening-taken_up"}
    assert device.is_listening
    household = home.kept().household
    assert household is not None
    assert household.calm_until is not None


@pytest.mark.parametrize("how", ASKED_BY_NAME)
def test_as_the_first_words_too(how: str) -> None:
    device = calm(is_open=True).device()
    ASKED_BY_NAME[how](device)
    assert device.heard == [GOOD_TIME]
    assert device.hears(Kind.BOTH)[0] in {"cup-first", "opening-taken_up"}


@pytest.mark.parametrize("how", ASKED_BY_NAME)
@pytest.mark.parametrize("word", [Kind.DENY, Kind.LATER, Kind.STOP, Kind.CANCEL, Kind.PAUSE, Kind.NEXT])
def test_a_no_to_the_neutral_question_is_a_goodbye_and_loses_no_place(how: str, word: Kind) -> None:
    home = calm(is_open=True)
    device = home.device()
    ASKED_BY_NAME[how](device)
    assert device.hears(word) == ["repair-goodbye"]
    assert not device.is_listening
    assert home.offered == ["talk"]


@pytest.mark.parametrize("word", [Kind.UNKNOWN, Kind.NAME, Kind.LONGER, Kind.HELP, Kind.REPEAT])
def test_a_neutral_question_that_is_not_answered_is_put_twice_more(word: Kind) -> None:
    home = calm(is_open=True)
    device = home.device()
    device.hears(Kind.START)
    for _ in range(2):
        assert device.hears(word)[-1].startswith(GOOD_TIME)
        assert device.is_listening
    assert device.hears(word) == ["repair-later"]
    assert home.offered == ["talk"]


def test_what_was_to_be_gone_on_with_and_is_gone_meanwhile_is_not_made_up_for_by_an_offer() -> None:
    home = calm(is_open=True)
    kitchen, garden = home.device(), home.device()
    kitchen.hears(Kind.GO_ON)
    garden.hears(Kind.FORGET_TODAY)
    garden.hears(Kind.AFFIRM)
    assert offers(kitchen.hears(Kind.AFFIRM)) == set()


def test_the_next_session_is_as_calm_after_a_practice_that_was_asked_for() -> None:
    home = calm()
    device = opened(home)
    device.hears(Kind.START)
    device.hears(Kind.AFFIRM)
    device.hears(Kind.ME)
    device.hears(Kind.STOP, after=IN_TALK)
    opened(home)


def test_a_drill_that_is_running_elsewhere_runs_on() -> None:
    home = family()
    kitchen = begun(home)
    hear_concern(home, Concern.FEAR)
    assert kitchen.hears(Kind.NEXT, after=IN_TALK)[:2] == ["cup-mirror", "30"]


# Together with what is kept


def test_the_calm_is_the_home_s_whoever_speaks_and_goes_with_everything_else() -> None:
    home = known_family()
    hear_concern(home, Concern.FEAR)
    assert home.device().opens(voice=ANNA)[-1] == CALM
    device = home.device()
    device.hears(Kind.FORGET_ALL, voice=ANNA)
    device.hears(Kind.AFFIRM, voice=ANNA)
    home.clock.advance(5)
    assert home.device().opens(voice=ANNA) == ["opening-welcome", "opening-invite"]


def test_a_home_that_first_came_in_distress_is_still_told_what_is_kept_when_it_opens() -> None:
    """The first opening ever says what is kept and how to forget it: that was no opening."""
    home = unmet()
    hear_concern(home, Concern.SELF_HARM)
    assert home.device().opens() == ["opening-welcome", CALM]
    assert names(home) == []
