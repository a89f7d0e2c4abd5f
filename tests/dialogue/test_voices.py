"""Whose voice is whose: the first links itself, any further one is let in, and a wrong one is not."""

import pytest

from skill.domain.acts import Say
from skill.domain.rights import Standing, standing
from skill.domain.turn import Kind
from tests.dialogue.family import (
    ANNA,
    BEN,
    GUEST,
    IN_TALK,
    LILY,
    NOBODY,
    family,
    known_family,
    let_in,
    members,
    names,
    said,
    unmet,
    voices,
)
from tests.dialogue.small import begun
from tests.home import Device, Home

INVITED = "opening-invite"
NEXT_VOICE = "people-next_voice"
NO = [Kind.DENY, Kind.LATER, Kind.LEAVE_IT, Kind.SKIP, Kind.NEXT]


def introduced(home: Home, name: str | None, voice: str) -> Device:
    """A session that begins with "I'm Anna"."""
    device = home.device()
    device.hears(Kind.INTRODUCE, name, voice=voice)
    return device


def waiting_for(name: str, home: Home | None = None) -> Device:
    """A device on which Anna just said "let … link"."""
    device = (home or known_family()).device()
    device.opens(voice=ANNA)
    device.hears(Kind.LET_LINK, name, voice=ANNA)
    assert device.heard[-1] == NEXT_VOICE
    assert device.is_listening
    return device


# The first voice


def test_the_first_voice_of_a_member_links_itself_in_one_sentence() -> None:
    home = family()
    device = introduced(home, "Anna", ANNA)
    assert device.heard == ["people-first_voice"]
    assert voices(home) == {"Anna": ANNA}


@pytest.mark.parametrize("first", ["Zoë", "zoë"])
def test_a_first_voice_that_nobody_named_yet_is_asked_for_its_age(first: str) -> None:
    home = family()
    device = introduced(home, first, GUEST)
    assert device.heard == ["people-your_age"]
    assert device.hears(Kind.AGE_GROUP, form="adult", voice=GUEST)[0] == "people-first_voice"
    assert voices(home) == {first: GUEST}


def test_somebody_who_says_no_name_is_asked_for_it() -> None:
    home = family()
    device = introduced(home, None, ANNA)
    assert device.heard == ["people-my_name"]
    assert device.hears(Kind.NAME, "Anna", voice=ANNA)[0] == "people-first_voice"
    assert voices(home) == {"Anna": ANNA}


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.INTRODUCE])
def test_the_name_and_the_age_are_answered_by_the_voice_that_was_asked(kind: Kind) -> None:
    home = family()
    device = introduced(home, None, ANNA)
    assert device.hears(kind, "Anna", voice=GUEST)[0] == "people-other_voice"
    other = introduced(home, "Zoë", ANNA)
    assert other.hears(Kind.AGE_GROUP, form="adult", voice=GUEST)[0] == "people-other_voice"
    assert voices(home) == {}
    assert "Zoë" not in names(home)


@pytest.mark.parametrize("word", NO)
@pytest.mark.parametrize("name", [None, "Zoë"], ids=["at the name", "at the age"])
def test_a_no_to_being_known_is_taken(name: str | None, word: Kind) -> None:
    home = family()
    device = introduced(home, name, ANNA)
    assert device.hears(word, voice=ANNA) == ["people-let_be", INVITED]
    assert voices(home) == {}
    assert names(home) == ["Anna", "Ben", "Lily"]


@pytest.mark.parametrize("form", ["either", "teenager", None])
def test_an_age_that_is_neither_makes_nobody_a_grown_up(form: str | None) -> None:
    home = family()
    device = introduced(home, "Zoë", GUEST)
    device.hears(Kind.AGE_GROUP, form=form, voice=GUEST)
    assert device.is_listening
    assert voices(home) == {}


@pytest.mark.parametrize("name", ["Lily", "Mia"])
def test_a_child_s_voice_is_not_the_first(name: str) -> None:
    home = family()
    device = introduced(home, name, LILY)
    if device.heard[-1] == "people-your_age":
        device.hears(Kind.AGE_GROUP, form="child", voice=LILY)
    assert device.heard[0] == "people-grown_up_first"
    assert voices(home) == {}


@pytest.mark.parametrize("name", ["Anna", "Zoë", None])
def test_a_speaker_that_tells_no_voices_apart_says_so(name: str | None) -> None:
    home = family()
    assert introduced(home, name, NOBODY).heard == ["people-no_voice"]
    assert voices(home) == {}


@pytest.mark.parametrize("name", ["stop", "Idiot", "</speak>"])
def test_a_voice_does_not_get_a_name_that_is_none(name: str) -> None:
    home = family()
    device = introduced(home, name, ANNA)
    assert device.heard[0] in {"people-name_command", "people-name_unkind", "people-name_odd"}
    assert name not in said(device)
    other = introduced(home, None, ANNA)
    other.hears(Kind.INTRODUCE, name, voice=ANNA)
    assert other.is_listening
    assert voices(home) == {}


def test_a_first_voice_in_a_home_that_is_full_is_told_so() -> None:
    home = unmet()
    device = home.device()
    device.opens()
    for letter in "ABCDEFGHIJKL":
        device.hears(Kind.ADD_MEMBER, f"{letter}lex", form="adult")
    assert introduced(home, "Zoë", ANNA).heard == ["people-full"]


def test_of_two_who_are_first_at_once_one_is_first() -> None:
    home = family()
    kitchen, garden = introduced(home, "Zoë", ANNA), introduced(home, "Max", GUEST)
    kitchen.hears(Kind.AGE_GROUP, form="adult", voice=ANNA)
    garden.hears(Kind.AGE_GROUP, form="adult", voice=GUEST)
    assert voices(home) == {"Zoë": ANNA}
    assert "Max" not in names(home)


def test_i_m_sam_in_the_middle_of_a_hold_comes_back_to_the_hold() -> None:
    home = family()
    device = begun(home)
    heard = device.hears(Kind.INTRODUCE, "Anna", voice=ANNA, after=IN_TALK)
    assert heard == ["people-first_voice", "repair-go_on"]
    assert device.hears(Kind.AFFIRM, voice=ANNA)[0] == "28"


def test_i_m_sam_to_who_talks_first_only_answers_that() -> None:
    home = family()
    device = home.device()
    device.hears(Kind.START)
    assert device.hears(Kind.INTRODUCE, "Anna", voice=ANNA)[0] == "seat-name"
    assert voices(home) == {}


# A voice that is known


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Anna", "people-voice_known"),
        (None, "people-voice_known"),
        ("Ben", "people-voice_is_of"),
        ("Zoë", "people-voice_is_of"),
    ],
)
def test_a_known_voice_stays_who_it_is(name: str | None, told: str) -> None:
    home = known_family()
    assert introduced(home, name, ANNA).heard == [told]
    assert voices(home) == {"Anna": ANNA, "Lily": LILY}


@pytest.mark.parametrize("name", ["Anna", "Ben", "Lily", "Zoë", None])
@pytest.mark.parametrize("voice", [GUEST, NOBODY])
def test_a_guest_who_claims_a_name_gets_nothing_by_it(name: str | None, voice: str) -> None:
    home = known_family()
    device = introduced(home, name, voice)
    assert device.heard == ["people-needs_grown_up" if voice else "people-no_voice"]
    assert said(device) == set()
    assert voices(home) == {"Anna": ANNA, "Lily": LILY}
    assert names(home) == ["Anna", "Ben", "Lily"]


# Letting another voice in


def test_a_grown_up_lets_another_voice_in_and_it_speaks_next() -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    assert device.hears(Kind.INTRODUCE, "Ben", voice=BEN) == ["people-voice_linked", INVITED]
    assert voices(home) == {"Anna": ANNA, "Ben": BEN, "Lily": LILY}
    assert standing(home.kept().household, BEN) is Standing.ADULT


@pytest.mark.parametrize("name", ["Anna", "Lily", "Zoë"])
@pytest.mark.parametrize("kind", [Kind.INTRODUCE, Kind.NAME])
def test_a_voice_that_gives_another_name_is_not_the_one_that_was_let_in(kind: Kind, name: str) -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    device.hears(kind, name, voice=GUEST)
    assert "Ben" not in voices(home)


@pytest.mark.parametrize("word", NO)
@pytest.mark.parametrize("voice", [ANNA, BEN, LILY, NOBODY])
def test_a_no_to_being_let_in_is_taken_from_whoever_says_it(voice: str, word: Kind) -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    assert device.hears(word, voice=voice) == ["people-let_be", INVITED]
    assert "Ben" not in voices(home)


@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.HOME, Kind.PAUSE])
@pytest.mark.parametrize("voice", [ANNA, BEN, LILY, NOBODY])
def test_a_stop_is_a_stop_from_whoever_says_it(voice: str, word: Kind) -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    assert device.hears(word, voice=voice) == ["repair-goodbye"]
    assert "Ben" not in voices(home)


def test_a_known_voice_that_speaks_instead_is_told_so_and_it_is_tried_again_twice() -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    assert device.hears(Kind.INTRODUCE, "Ben", voice=LILY) == ["people-voice_not_new", NEXT_VOICE]
    assert device.hears(Kind.NAME, "Ben", voice=ANNA) == ["people-voice_not_new", NEXT_VOICE]
    assert device.hears(Kind.NAME, "Ben", voice=ANNA) == ["people-let_be", INVITED]
    assert voices(home) == {"Anna": ANNA, "Lily": LILY}


def test_a_voice_that_is_not_recognised_is_linked_to_nobody() -> None:
    home = known_family()
    assert waiting_for("Ben", home).hears(Kind.NAME, "Ben") == ["people-no_voice", INVITED]
    assert "Ben" not in voices(home)


def test_a_guest_who_asks_for_a_practice_puts_nothing_of_a_known_voice_away() -> None:
    """Anna is offered her open drill; somebody else says what is to be played instead."""
    home = known_family()
    left = home.device()
    left.hears(Kind.START, voice=ANNA)
    left.hears(Kind.ME, voice=ANNA)
    left.hears(Kind.STOP, voice=ANNA, after=IN_TALK)
    offered = home.device()
    assert offered.opens(voice=ANNA) == ["opening-offer"]
    offered.hears(Kind.START, voice=GUEST)
    offered.hears(Kind.STOP, voice=GUEST)
    assert home.device().opens(voice=ANNA) == ["opening-offer"]


def test_a_guest_pushes_out_nothing_that_a_known_voice_left() -> None:
    home = known_family()
    for voice in (ANNA, GUEST, GUEST, GUEST):
        device = home.device()
        device.hears(Kind.START, voice=voice)
        device.hears(Kind.ME, voice=voice)
        device.hears(Kind.STOP, voice=voice, after=IN_TALK)
    owners = [entry.by for entry in home.kept().unfinished]
    assert len(owners) == 3
    assert sum(1 for owner in owners if owner) == 1


def test_what_was_allowed_in_one_session_is_not_allowed_in_the_next() -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    device.opens(voice=GUEST)
    assert device.hears(Kind.INTRODUCE, "Ben", voice=GUEST)[0] == "people-needs_grown_up"
    other = home.device()
    assert other.hears(Kind.INTRODUCE, "Ben", voice=GUEST) == ["people-needs_grown_up"]
    assert "Ben" not in voices(home)


def test_what_was_allowed_is_for_the_voice_that_speaks_next_and_for_no_later_one() -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    device.hears(Kind.NAME, "Ben")
    assert device.hears(Kind.INTRODUCE, "Ben", voice=GUEST)[0] == "people-needs_grown_up"
    assert "Ben" not in voices(home)


def test_a_voice_is_not_let_in_once_whoever_allowed_it_is_gone() -> None:
    home = known_family()
    device = waiting_for("Lily", home)
    other = home.device()
    other.hears(Kind.FORGET_ME, voice=ANNA)
    other.hears(Kind.AFFIRM, voice=ANNA)
    assert device.hears(Kind.NAME, "Lily", voice=GUEST)[0] != "people-voice_linked"
    assert voices(home) == {}


def test_whoever_was_to_be_let_in_and_left_meanwhile_is_let_be() -> None:
    home = known_family()
    device = waiting_for("Ben", home)
    other = home.device()
    other.hears(Kind.REMOVE_MEMBER, "Ben", voice=ANNA)
    other.hears(Kind.AFFIRM, voice=ANNA)
    assert device.hears(Kind.NAME, "Ben", voice=BEN) == ["people-let_be", INVITED]
    assert BEN not in voices(home).values()


def test_a_child_that_sounds_different_may_be_let_in_again() -> None:
    home = known_family()
    let_in(home, "Lily", "voice of Lily at ten")
    assert voices(home) == {"Anna": ANNA, "Lily": "voice of Lily at ten"}


@pytest.mark.parametrize(("name", "told"), [("Zoë", "people-unknown"), (None, "people-no_name")])
def test_nobody_is_let_in_who_does_not_belong_to_the_home(name: str | None, told: str) -> None:
    device = known_family().device()
    assert device.hears(Kind.LET_LINK, name, voice=ANNA) == [told]


def test_a_grown_up_s_voice_is_not_handed_on_to_another() -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    for name, voice in (("Ben", ANNA), ("Anna", ANNA), ("Anna", BEN)):
        assert home.device().hears(Kind.LET_LINK, name, voice=voice) == ["people-own_voice"]
    assert voices(home) == {"Anna": ANNA, "Ben": BEN, "Lily": LILY}


def test_where_no_voice_is_known_nobody_has_to_be_let_in() -> None:
    assert family().device().hears(Kind.LET_LINK, "Ben", voice=ANNA) == ["people-first_by_itself"]


def test_one_voice_is_never_two_people() -> None:
    home = known_family()
    waiting_for("Ben", home).hears(Kind.NAME, "Ben", voice=LILY)
    linked = [member.voice for member in members(home) if member.voice]
    assert len(linked) == len(set(linked))


# What a voice is not offered


def test_a_guest_is_not_offered_what_a_known_voice_left_open() -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.START, voice=ANNA)
    device.hears(Kind.ME, voice=ANNA)
    device.hears(Kind.STOP, voice=ANNA, after=IN_TALK)
    assert home.device().opens(voice=GUEST)[-1] == INVITED
    assert home.device().hears(Kind.GO_ON, voice=GUEST)[-1] == INVITED
    assert home.device().hears(Kind.HELP, voice=GUEST)[-1] == INVITED
    assert home.device().opens(voice=LILY)[-1] == INVITED
    assert home.device().opens(voice=ANNA) == ["opening-offer"]


def test_an_offer_made_to_a_known_voice_is_not_taken_up_by_a_guest() -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.START, voice=ANNA)
    device.hears(Kind.NAME, "Anna", voice=ANNA)
    device.hears(Kind.STOP, voice=ANNA, after=IN_TALK)
    device.opens(voice=ANNA)
    assert "opening-taken_up" not in device.hears(Kind.AFFIRM, voice=GUEST)
    assert home.offered == ["talk"]


def test_what_nobody_s_voice_left_open_is_anybody_s() -> None:
    home = known_family()
    begun(home).hears(Kind.STOP, after=IN_TALK)
    assert home.device().opens(voice=GUEST) == ["opening-offer"]


@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
def test_whoever_goes_on_with_it_hears_no_name_that_was_said_in_another_session(voice: str) -> None:
    """The guest may practise; that Ben talked first is kept, and not for every ear."""
    home = known_family()
    device = home.device()
    device.hears(Kind.START)
    device.hears(Kind.NAME, "Ben")
    device.hears(Kind.STOP, after=IN_TALK)
    other = home.device()
    assert other.opens(voice=voice) == ["opening-offer"]
    assert other.hears(Kind.AFFIRM, voice=voice)[:2] == ["opening-taken_up", "cup-talk"]
    assert "Ben" not in said(other)


# What a voice is not told

QUESTIONS = {
    "remove": (Kind.REMOVE_MEMBER, "Ben", "people-remove"),
    "today": (Kind.FORGET_TODAY, None, "keeping-forget_today"),
    "me": (Kind.FORGET_ME, None, "keeping-forget_me"),
    "all": (Kind.FORGET_ALL, None, "keeping-forget_all"),
    "age": (Kind.ADD_MEMBER, "Robin", "people-age"),
}
NEUTRAL = "people-for_who_asked"
AGAIN = (Kind.REPEAT, Kind.UNKNOWN, Kind.HELP, Kind.RECORDING, Kind.IDEAS, Kind.LONGER)
each_question = pytest.mark.parametrize("question", QUESTIONS)


def asked_by_anna(question: str, home: Home) -> Device:
    """A device on which a question about what is kept is open, for Anna."""
    device = home.device()
    kind, name, asked = QUESTIONS[question]
    assert device.hears(kind, name, voice=ANNA) == [asked]
    return device


def arguments(device: Device) -> list[object]:
    """All that the answer, and what is said after silence, would fill in."""
    says = [act for act in (*device.reply.acts, device.reply.reprompt) if isinstance(act, Say)]
    return [value for say in says if say.message != INVITED for value in say.args.values()]


@each_question
@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
@pytest.mark.parametrize("word", AGAIN)
def test_a_guest_who_has_it_asked_again_hears_neither_name_nor_number(
    question: str, voice: str, word: Kind
) -> None:
    home = known_family()
    device = asked_by_anna(question, home)
    assert device.hears(word, voice=voice)[-1].split(".")[0] == NEUTRAL
    assert arguments(device) == []
    assert device.is_listening


@each_question
@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
def test_the_very_wish_said_again_by_a_guest_tells_nothing_either(question: str, voice: str) -> None:
    device = asked_by_anna(question, known_family())
    kind, name, _ = QUESTIONS[question]
    device.hears(kind, name, voice=voice)
    assert arguments(device) == []


@each_question
def test_after_a_guest_had_it_asked_again_it_is_still_open_for_the_one_who_asked(question: str) -> None:
    home = known_family()
    device = asked_by_anna(question, home)
    asked = QUESTIONS[question][2]
    assert device.hears(Kind.REPEAT, voice=GUEST) == [NEUTRAL]
    assert device.hears(Kind.REPEAT, voice=ANNA) == [asked]
    device.hears(Kind.UNKNOWN, voice=GUEST)
    heard = device.hears(Kind.AGE_GROUP if question == "age" else Kind.AFFIRM, form="adult", voice=ANNA)
    assert heard[0] in {
        "people-removed",
        "keeping-forgot_today",
        "keeping-forgot_me",
        "keeping-forgot_all",
        "people-added",
    }


@each_question
def test_three_misses_of_guests_let_it_be(question: str) -> None:
    home = known_family()
    device = asked_by_anna(question, home)
    assert device.hears(Kind.UNKNOWN, voice=GUEST) == ["repair-not_caught", f"{NEUTRAL}.reprompt"]
    assert device.hears(Kind.LONGER, voice=GUEST) == [f"{NEUTRAL}.choices"]
    assert device.hears(Kind.UNKNOWN) == ["people-let_be", INVITED]
    assert names(home) == ["Anna", "Ben", "Lily"]


@each_question
@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
def test_a_no_stays_a_no_after_a_guest_had_it_asked_again(question: str, voice: str) -> None:
    device = asked_by_anna(question, known_family())
    device.hears(Kind.REPEAT, voice=voice)
    assert device.hears(Kind.DENY, voice=voice)[0] in {"keeping-left", "people-let_be"}


@pytest.mark.parametrize("question", ["remove", "age"])
def test_another_known_grown_up_hears_again_who_it_is_about(question: str) -> None:
    home = known_family()
    let_in(home, "Ben", BEN)
    device = home.device()
    kind, _, asked = QUESTIONS[question]
    name = "Lily" if question == "remove" else "Robin"
    device.hears(kind, name, voice=ANNA)
    assert device.hears(Kind.REPEAT, voice=BEN) == [asked]
    assert name in arguments(device)


@pytest.mark.parametrize("question", ["today", "me", "all"])
def test_what_counts_one_s_own_is_not_said_again_to_another_known_grown_up(question: str) -> None:
    """How much Anna had kept for herself alone is among the numbers."""
    home = known_family()
    let_in(home, "Ben", BEN)
    home.device().hears(Kind.ADD_MEMBER, "Robin", form="adult", voice=ANNA)
    device = asked_by_anna(question, home)
    assert device.hears(Kind.REPEAT, voice=BEN) == [NEUTRAL]
    assert arguments(device) == []
    assert device.hears(Kind.REPEAT, voice=ANNA) == [QUESTIONS[question][2]]


@each_question
def test_where_no_voice_is_known_anybody_hears_it_again(question: str) -> None:
    kind, name, asked = QUESTIONS[question]
    if kind is Kind.FORGET_ME:
        asked = INVITED
    device = family().device()
    device.hears(kind, name)
    assert device.hears(Kind.REPEAT, voice=GUEST)[-1] in {asked, "people-who_is_here"}


@pytest.mark.parametrize("voice", [GUEST, NOBODY, BEN])
@pytest.mark.parametrize("question", ["me", "remove"])
def test_a_question_about_somebody_who_is_gone_meanwhile_is_let_be(question: str, voice: str) -> None:
    """Never a sentence with a hole where the name was."""
    home = known_family()
    let_in(home, "Ben", BEN)
    if question == "remove":
        home.device().hears(Kind.ADD_MEMBER, "Robin", form="adult", voice=ANNA)
    device, other = home.device(), home.device()
    kind, gone = (Kind.FORGET_ME, None) if question == "me" else (Kind.REMOVE_MEMBER, "Robin")
    device.hears(kind, gone, voice=ANNA)
    other.hears(kind, gone, voice=ANNA)
    other.hears(Kind.AFFIRM, voice=ANNA)
    heard = device.hears(Kind.REPEAT, voice=voice)
    assert heard == ["people-let_be", INVITED]


def test_an_unrecognised_voice_that_asked_hears_no_more_once_a_voice_is_known() -> None:
    home = family()
    device = home.device()
    device.hears(Kind.FORGET_ALL)
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    assert device.hears(Kind.REPEAT) == [NEUTRAL]


def test_who_is_to_speak_next_is_said_again_to_whoever_spoke_instead() -> None:
    """That one is put to a voice that nobody knows yet, by the name that it is called."""
    device = waiting_for("Ben")
    assert device.hears(Kind.NAME, "Zoë", voice=GUEST) == [f"{NEXT_VOICE}.choices"]
