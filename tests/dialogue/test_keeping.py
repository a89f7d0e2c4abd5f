"""What is kept, told to whoever may hear it; and forgetting, which says first what will go."""

import re
from collections.abc import Callable
from dataclasses import asdict

import pytest

from skill.domain.acts import Say
from skill.domain.turn import Kind
from tests.dialogue.family import (
    A_DAY,
    ANNA,
    BEN,
    GUEST,
    IN_TALK,
    LILY,
    NOBODY,
    family,
    known_family,
    let_in,
    names,
    said,
    unmet,
    voices,
)
from tests.home import Device, Home

INVITED = "opening-invite"
SURE = {
    Kind.FORGET_TODAY: "keeping-forget_today",
    Kind.FORGET_ME: "keeping-forget_me",
    Kind.FORGET_ALL: "keeping-forget_all",
}
OTHERS = [LILY, GUEST, NOBODY]


def asks(home: Home, kind: Kind, voice: str = NOBODY) -> Device:
    """A session that begins with this wish."""
    device = home.device()
    device.hears(kind, voice=voice)
    return device


def drilled(home: Home, voice: str, *, name: str | None = None) -> Device:
    """A drill left open in its first hold, begun by this voice; `name` talks first."""
    device = home.device()
    device.hears(Kind.START, voice=voice)
    device.hears(Kind.NAME if name else Kind.ME, name, voice=voice)
    device.hears(Kind.STOP, voice=voice, after=IN_TALK)
    return device


def numbers(device: Device) -> dict[str, object]:
    """What the answer says in figures."""
    acts = [act for act in device.reply.acts if isinstance(act, Say)]
    return {key: value for act in acts for key, value in act.args.items() if isinstance(value, int)}


def is_kept(home: Home, word: str) -> bool:
    """Whether a word stands in anything that is kept for the home."""
    kept = home.kept()
    records = (kept.household, *kept.unfinished)
    return any(re.search(rf"\b{word}\b", str(asdict(record))) for record in records if record)


# What do you know about us?


@pytest.mark.parametrize(("home", "voice"), [(family, NOBODY), (family, GUEST), (known_family, ANNA)])
def test_a_home_hears_all_that_is_kept_of_it(home: Callable[[], Home], voice: str) -> None:
    device = asks(home(), Kind.KNOW_US, voice)
    assert device.heard == ["keeping-people", *["keeping-person"] * 3, "keeping-times", "keeping-not_kept"]
    assert {"Anna", "Ben", "Lily"} <= said(device)


def test_a_home_that_was_never_met_hears_that_there_is_nothing() -> None:
    assert asks(unmet(), Kind.KNOW_US).heard == ["keeping-people", "keeping-times", "keeping-not_kept"]


@pytest.mark.parametrize("voice", OTHERS)
@pytest.mark.parametrize("kind", [Kind.KNOW_US, Kind.CODE, *SURE])
def test_where_voices_are_known_no_other_hears_or_forgets_what_is_kept(kind: Kind, voice: str) -> None:
    home = known_family()
    drilled(home, ANNA, name="Anna")
    before = home.kept()
    device = home.device()
    device.opens(voice=voice)
    assert device.hears(kind, voice=voice) == ["people-only_known", INVITED]
    device.hears(Kind.AFFIRM, voice=voice)
    device.hears(Kind.CANCEL, voice=voice)
    assert said(device) == set()
    assert home.kept().household == before.household
    assert home.offered == ["talk"]


@pytest.mark.parametrize(
    ("voice", "told"),
    [
        (ANNA, ["keeping-you", "keeping-yours", "keeping-how"]),
        (LILY, ["keeping-you", "keeping-yours"]),
        (GUEST, ["people-only_known"]),
        (NOBODY, ["people-only_known"]),
    ],
)
def test_what_do_you_know_about_me_is_answered_to_oneself(voice: str, told: list[str]) -> None:
    device = asks(known_family(), Kind.KNOW_ME, voice)
    assert device.heard == told
    assert said(device) <= {"Anna" if voice == ANNA else "Lily", "adult", "child"}


def test_what_was_left_open_is_told_to_the_one_whose_it_is() -> None:
    home = known_family()
    drilled(home, ANNA)
    assert numbers(asks(home, Kind.KNOW_ME, ANNA)) == {"places": 1}
    assert numbers(asks(home, Kind.KNOW_ME, LILY)) == {"places": 0}


def test_where_no_voice_is_known_nothing_is_anybody_s_own() -> None:
    home = family()
    assert asks(home, Kind.KNOW_ME, ANNA).heard == ["keeping-no_me"]
    assert asks(home, Kind.ONLY_MINE, ANNA).heard == ["keeping-no_voices"]
    assert asks(home, Kind.FORGET_ME, ANNA).heard == ["keeping-no_me"]


def test_the_code_is_spoken_in_three_groups_digit_by_digit() -> None:
    device = asks(family(), Kind.CODE)
    assert device.heard == ["keeping-code"]
    assert isinstance(device.reply.acts[0], Say)
    groups = [str(device.reply.acts[0].args[name]) for name in ("first", "second", "third")]
    assert all(re.fullmatch(r"\d \d \d \d", group) for group in groups)
    assert asks(family(), Kind.CODE).reply == device.reply


# Each forgetting says first what goes


def test_forget_today_counts_what_is_from_today_and_leaves_the_rest() -> None:
    home = family()
    drilled(home, NOBODY)
    home.clock.advance(A_DAY)
    device = home.device()
    device.opens()
    device.hears(Kind.SKIP)
    device.hears(Kind.ADD_MEMBER, "Mia", form="child")
    assert device.hears(Kind.FORGET_TODAY) == ["keeping-forget_today"]
    assert numbers(device) == {"places": 0, "names": 1, "notes": 0, "thanks": 0}
    assert names(home) == ["Anna", "Ben", "Lily", "Mia"]
    assert device.hears(Kind.AFFIRM) == ["keeping-forgot_today"]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert not device.is_listening


def test_a_day_ends_at_three_in_the_morning_by_the_home_s_clock() -> None:
    """Three in the afternoon in New York; at two in the night it is still the same day there."""
    home = family()
    home.clock.advance(11 * 3600)
    assert asks(home, Kind.FORGET_TODAY).heard == ["keeping-forget_today"]
    home.clock.advance(2 * 3600)
    assert asks(home, Kind.FORGET_TODAY).heard == ["keeping-nothing_today"]


def test_forget_today_is_not_for_what_another_known_voice_left_open() -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    drilled(home, ANNA)
    home.clock.advance(60)
    asks(home, Kind.FORGET_TODAY, BEN).hears(Kind.AFFIRM, voice=BEN)
    assert home.offered == ["talk"]


def test_forget_me_takes_the_name_the_voice_and_what_one_left_open() -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    drilled(home, ANNA)
    device = asks(home, Kind.FORGET_ME, ANNA)
    assert device.heard == ["keeping-forget_me"]
    assert numbers(device) == {"places": 1, "notes": 0, "thanks": 0}
    assert device.hears(Kind.AFFIRM, voice=ANNA) == ["keeping-forgot_me"]
    assert said(device) == set()
    assert voices(home) == {"Ben": BEN, "Lily": LILY}
    assert names(home) == ["Ben", "Lily"]
    assert home.offered == []


def test_forget_me_leaves_what_the_others_left_open() -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    drilled(home, BEN)
    asks(home, Kind.FORGET_ME, ANNA).hears(Kind.AFFIRM, voice=ANNA)
    assert home.offered == ["talk"]


def test_the_last_known_grown_up_who_is_forgotten_hears_that_all_is_everybody_s_again() -> None:
    home = known_family()
    device = asks(home, Kind.FORGET_ME, ANNA)
    heard = device.hears(Kind.AFFIRM, voice=ANNA)
    assert heard == ["keeping-forgot_me", "keeping-no_voice_left"]
    assert voices(home) == {}
    assert names(home) == ["Ben", "Lily"]


@pytest.mark.parametrize("by", [BEN, NOBODY])
def test_a_name_that_is_forgotten_stands_nowhere_any_more(by: str) -> None:
    """Anna talked first in a drill that Ben, or nobody's known voice, left open."""
    home = known_family()
    let_in(home, "Ben", BEN)
    drilled(home, by, name="Anna")
    asks(home, Kind.FORGET_ME, ANNA).hears(Kind.AFFIRM, voice=ANNA)
    assert not is_kept(home, "Anna")


def test_a_name_of_somebody_who_left_stands_nowhere_any_more() -> None:
    home = family()
    drilled(home, NOBODY, name="Ben")
    device = home.device()
    device.hears(Kind.REMOVE_MEMBER, "Ben")
    assert device.hears(Kind.AFFIRM) == ["people-removed", INVITED]
    assert not is_kept(home, "Ben")


def test_forget_everything_takes_everything_in_one_turn() -> None:
    home = known_family()
    drilled(home, ANNA, name="Anna")
    device = asks(home, Kind.FORGET_ALL, ANNA)
    assert device.heard == ["keeping-forget_all"]
    assert numbers(device) == {"names": 3, "times": 0, "places": 1, "notes": 0, "thanks": 0}
    assert device.hears(Kind.AFFIRM, voice=ANNA) == ["keeping-forgot_all"]
    kept = home.kept()
    assert (kept.household, kept.unfinished, kept.bags, kept.conversation) == (None, (), None, None)
    assert said(device) == set()


def test_where_voices_cannot_be_told_apart_everything_takes_two_yeses() -> None:
    home = family()
    device = asks(home, Kind.FORGET_ALL)
    assert device.hears(Kind.AFFIRM) == ["keeping-quite_sure"]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert device.hears(Kind.AFFIRM) == ["keeping-forgot_all"]
    assert home.kept().household is None


@pytest.mark.parametrize("answers", [[Kind.DENY], [Kind.AFFIRM, Kind.DENY], [Kind.AFFIRM, Kind.LATER]])
def test_one_no_is_enough_to_keep_everything(answers: list[Kind]) -> None:
    home = family()
    device = asks(home, Kind.FORGET_ALL)
    for answer in answers:
        device.hears(answer)
    assert device.heard == ["keeping-left", INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]


def test_after_everything_is_forgotten_a_home_is_welcomed_as_a_new_one() -> None:
    home = family()
    device = asks(home, Kind.FORGET_ALL)
    device.hears(Kind.AFFIRM)
    device.hears(Kind.AFFIRM)
    home.clock.advance(5)
    assert home.device().opens() == ["opening-welcome", INVITED]
    assert asks(home, Kind.KNOW_US).heard[0] == "keeping-people"


def test_the_end_of_a_session_that_is_told_late_is_met_with_silence_after_forgetting_too() -> None:
    """Amazon takes no speech in answer to that, whatever has happened meanwhile."""
    home = family()
    kitchen, garden = home.device(), home.device()
    kitchen.opens()
    garden.hears(Kind.FORGET_ALL)
    garden.hears(Kind.AFFIRM)
    garden.hears(Kind.AFFIRM)
    assert kitchen.hears(Kind.SESSION_ENDED, after=0) == []
    assert kitchen.reply.silent


@pytest.mark.parametrize("kind", [Kind.FORGET_ALL, Kind.FORGET_TODAY])
def test_a_home_of_which_nothing_is_kept_is_told_so(kind: Kind) -> None:
    told = "keeping-nothing" if kind is Kind.FORGET_ALL else "keeping-nothing_today"
    assert asks(unmet(), kind).heard == [told]


# Whose yes it is


@pytest.mark.parametrize("kind", SURE)
@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_nobody_else_says_yes_for_the_voice_that_asked(kind: Kind, voice: str) -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    drilled(home, ANNA)
    device = asks(home, kind, ANNA)
    assert device.heard == [SURE[kind]]
    assert device.hears(Kind.AFFIRM, voice=voice) == ["people-other_voice", INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert home.offered == ["talk"]


@pytest.mark.parametrize("kind", SURE)
@pytest.mark.parametrize("word", [Kind.AGREE, Kind.BOTH, Kind.CLOSE, Kind.GO_ON])
def test_what_cannot_be_taken_back_wants_a_plain_yes(kind: Kind, word: Kind) -> None:
    """Even "that's fine" may be a no."""
    home = known_family()
    device = asks(home, kind, ANNA)
    assert device.hears(word, voice=ANNA) == [f"{SURE[kind]}.choices"]
    assert names(home) == ["Anna", "Ben", "Lily"]


@pytest.mark.parametrize("kind", SURE)
def test_a_yes_that_comes_after_the_question_was_dropped_is_no_yes(kind: Kind) -> None:
    home = known_family()
    device = asks(home, kind, ANNA)
    device.hears(Kind.AFFIRM, voice=GUEST)
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert names(home) == ["Anna", "Ben", "Lily"]


@pytest.mark.parametrize("kind", SURE)
@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
@pytest.mark.parametrize("word", [Kind.DENY, Kind.LATER, Kind.LEAVE_IT, Kind.NEXT, Kind.SKIP])
def test_a_no_counts_from_whoever_says_it(kind: Kind, voice: str, word: Kind) -> None:
    home = known_family()
    drilled(home, ANNA)
    device = asks(home, kind, ANNA)
    assert device.hears(word, voice=voice) == ["keeping-left", INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]


@pytest.mark.parametrize("kind", SURE)
@pytest.mark.parametrize("voice", [ANNA, GUEST])
@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.HOME, Kind.PAUSE])
def test_a_stop_is_a_stop_and_nothing_is_forgotten(kind: Kind, voice: str, word: Kind) -> None:
    home = known_family()
    drilled(home, ANNA)
    device = asks(home, kind, ANNA)
    assert device.hears(word, voice=voice) == ["repair-goodbye"]
    assert names(home) == ["Anna", "Ben", "Lily"]
    assert home.offered == ["talk"]


def test_a_right_that_is_lost_while_the_question_is_open_is_lost() -> None:
    """Asked where all was shared; before the yes comes, Anna's voice is known."""
    home = family()
    device = asks(home, Kind.FORGET_ALL)
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    device.hears(Kind.AFFIRM)
    device.hears(Kind.AFFIRM)
    assert names(home) == ["Anna", "Ben", "Lily"]


def test_a_second_yes_is_asked_for_when_the_voices_are_gone_meanwhile() -> None:
    home = known_family()
    device = asks(home, Kind.FORGET_ALL, ANNA)
    asks(home, Kind.FORGET_ME, ANNA).hears(Kind.AFFIRM, voice=ANNA)
    assert device.hears(Kind.AFFIRM, voice=ANNA) == ["keeping-quite_sure"]
    assert names(home) == ["Ben", "Lily"]


# Not understood


@pytest.mark.parametrize("kind", SURE)
def test_what_is_never_understood_is_left_as_it_was(kind: Kind) -> None:
    home = known_family()
    device = asks(home, kind, ANNA)
    assert device.hears(Kind.UNKNOWN, voice=ANNA) == ["repair-not_caught", f"{SURE[kind]}.reprompt"]
    assert device.hears(Kind.LONGER, voice=ANNA) == [f"{SURE[kind]}.choices"]
    assert device.hears(Kind.CLOSE, voice=ANNA) == ["people-let_be", INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]


@pytest.mark.parametrize("kind", SURE)
def test_a_question_that_nobody_answers_is_a_no(kind: Kind) -> None:
    home = known_family()
    device = asks(home, kind, ANNA)
    assert device.hears(Kind.SESSION_ENDED, voice=ANNA) == []
    assert home.device().hears(Kind.AFFIRM, voice=ANNA)[-1] in {INVITED, "people-who_is_here"}
    assert names(home) == ["Anna", "Ben", "Lily"]


# In the middle of a drill


@pytest.mark.parametrize("kind", SURE)
@pytest.mark.parametrize("after", [IN_TALK, None], ids=["in a hold", "at the question"])
def test_in_the_middle_of_a_drill_a_no_comes_back_to_it(kind: Kind, after: float | None) -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.START, voice=ANNA)
    device.hears(Kind.ME, voice=ANNA)
    assert device.hears(kind, voice=ANNA, after=after) == [SURE[kind]]
    assert device.hears(Kind.DENY, voice=ANNA) == ["keeping-left", "repair-go_on"]
    resumed = device.hears(Kind.AFFIRM, voice=ANNA)
    assert resumed[0] == ("cup-close" if after is None else "28")


@pytest.mark.parametrize("kind", SURE)
def test_in_the_middle_of_a_drill_a_stop_keeps_the_place(kind: Kind) -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.START, voice=ANNA)
    device.hears(Kind.ME, voice=ANNA)
    device.hears(kind, voice=ANNA, after=IN_TALK)
    assert device.hears(Kind.STOP, voice=ANNA) == ["repair-stopped"]
    assert home.offered == ["talk"]


@pytest.mark.parametrize("kind", SURE)
def test_in_the_middle_of_a_drill_a_yes_ends_it_without_a_trace(kind: Kind) -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.START, voice=ANNA)
    device.hears(Kind.NAME, "Anna", voice=ANNA)
    device.hears(kind, voice=ANNA, after=IN_TALK)
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert not device.is_listening
    assert home.offered == []
    assert device.hears(Kind.SESSION_ENDED, voice=ANNA, after=1) == []
    assert home.offered == []
    assert said(device) == set()
