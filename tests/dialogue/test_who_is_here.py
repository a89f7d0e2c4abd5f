"""Who is in the room: asked once an evening, taken whenever it is said, told only to who may hear."""

import pytest

from skill.domain.acts import Say
from skill.domain.household import Household
from skill.domain.turn import Kind
from tests.dialogue.family import (
    A_DAY,
    ANNA,
    GUEST,
    IN_TALK,
    LILY,
    NOBODY,
    family,
    known_family,
    names,
    said,
    unmet,
)
from tests.dialogue.small import begun
from tests.home import Device, Home

ASKED = "people-who_is_here"
INVITED = "opening-invite"
HERE = "people-here"


def asked(home: Home | None = None, voice: str = NOBODY) -> Device:
    """A device that asked who is here."""
    device = (home or family()).device()
    assert device.opens(voice=voice)[-1] == ASKED
    return device


def present(home: Home) -> list[str]:
    """Who is kept as being in the room."""
    household = home.kept().household or Household("")
    return [member.name for member in household.members if member.id in household.here]


def greeted(device: Device) -> object:
    """How many are greeted."""
    greetings = [act for act in device.reply.acts if isinstance(act, Say) and act.message == HERE]
    return greetings[0].args["count"] if greetings else None


# When it is asked


def test_it_is_asked_at_the_first_opening_of_an_evening_and_at_no_other() -> None:
    home = family()
    device = asked(home)
    assert device.heard == ["opening-welcome_back", ASKED]
    device.hears(Kind.SKIP)
    assert home.device().opens() == ["opening-welcome_back", INVITED]
    home.clock.advance(A_DAY)
    assert home.device().opens()[-1] == ASKED


@pytest.mark.parametrize(
    "word", [Kind.SKIP, Kind.UNKNOWN, Kind.STOP, Kind.DENY, Kind.HELP, Kind.SESSION_ENDED]
)
def test_however_it_is_answered_it_is_not_asked_again_that_evening(word: Kind) -> None:
    home = family()
    asked(home).hears(word)
    home.clock.advance(3600)
    assert ASKED not in home.device().opens()


def test_whoever_said_it_unasked_is_not_asked() -> None:
    home = family()
    home.device().hears(Kind.HERE, form="all")
    assert ASKED not in home.device().opens()


def test_a_home_of_one_is_not_asked_and_neither_is_one_that_was_never_met() -> None:
    home = unmet()
    device = home.device()
    assert device.opens() == ["opening-welcome", INVITED]
    device.hears(Kind.ADD_MEMBER, "Anna", form="adult")
    assert ASKED not in home.device().opens()


@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
def test_where_voices_are_known_only_a_grown_up_s_is_asked(voice: str) -> None:
    home = known_family()
    home.clock.advance(A_DAY)
    assert ASKED not in home.device().opens(voice=voice)
    assert home.device().opens(voice=ANNA)[-1] == ASKED


def test_what_waits_to_be_gone_on_with_comes_first() -> None:
    home = family()
    begun(home).hears(Kind.STOP, after=IN_TALK)
    assert home.device().opens() == ["opening-offer"]


# What is answered


@pytest.mark.parametrize(
    ("said_", "room"),
    [
        ((Kind.HERE, "Anna", None, None), ["Anna"]),
        ((Kind.HERE, "lily", "ANNA", None), ["Anna", "Lily"]),
        ((Kind.NAME, "Ben", None, None), ["Ben"]),
        ((Kind.INTRODUCE, "Ben", None, None), ["Ben"]),
        ((Kind.HERE, "Anna", "Zelda", None), ["Anna"]),
        ((Kind.HERE, "Anna", "Anna", None), ["Anna"]),
        ((Kind.HERE, "Zelda", None, None), []),
        ((Kind.HERE, "<speak>", "Idiot", None), []),
        ((Kind.HERE, None, None, "all"), ["Anna", "Ben", "Lily"]),
        ((Kind.HERE, None, None, "two"), []),
        ((Kind.BOTH, None, None, None), []),
        ((Kind.HERE, None, None, "one"), []),
        ((Kind.ME, None, None, None), []),
        ((Kind.HERE, None, None, None), []),
    ],
)
def test_who_is_named_is_here_and_the_evening_goes_on(
    said_: tuple[Kind, str | None, str | None, str | None], room: list[str]
) -> None:
    home = family()
    device = asked(home)
    kind, value, other, form = said_
    assert device.hears(kind, value, other=other, form=form) == [HERE, INVITED]
    assert present(home) == room
    assert greeted(device) == len(room)
    assert said(device) <= {"", *room[:2]}


@pytest.mark.parametrize("kind", [Kind.BOTH, Kind.HERE])
def test_in_a_home_of_two_both_are_both(kind: Kind) -> None:
    home = family()
    device = home.device()
    device.hears(Kind.REMOVE_MEMBER, "Ben")
    device.hears(Kind.AFFIRM)
    asked(home).hears(kind, form="two")
    assert present(home) == ["Anna", "Lily"]


def test_a_known_voice_that_says_only_me_is_alone() -> None:
    home = known_family()
    home.clock.advance(A_DAY)
    asked(home, ANNA).hears(Kind.ME, voice=ANNA)
    assert present(home) == ["Anna"]


@pytest.mark.parametrize("word", [Kind.UNKNOWN, Kind.SKIP, Kind.AFFIRM, Kind.DENY, Kind.NEXT])
def test_what_is_no_answer_leads_to_the_invitation_and_not_out_of_the_door(word: Kind) -> None:
    """Nobody has to say who is here."""
    home = family()
    device = asked(home)
    assert device.hears(word)[-1] == INVITED
    assert device.is_listening
    assert present(home) == []


@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.HOME, Kind.LATER])
def test_whoever_wants_to_leave_may_leave(word: Kind) -> None:
    device = asked()
    assert device.hears(word) == ["repair-goodbye"]
    assert not device.is_listening


def test_a_practice_asked_for_instead_begins() -> None:
    assert asked().hears(Kind.START) == ["cup-first"]


# What comes of it


def test_two_who_are_here_are_both_known_by_name_in_the_drill() -> None:
    home = family()
    device = home.device()
    device.hears(Kind.HERE, "Anna", other="Ben")
    device.hears(Kind.START)
    device.hears(Kind.NAME, "Anna")
    assert device.conversation is not None
    assert device.conversation.state is not None
    assert device.conversation.state.names == ("Anna", "Ben")


@pytest.mark.parametrize("room", [("Anna", None), ("Ben", "Lily")])
def test_who_comes_after_is_not_guessed(room: tuple[str, str | None]) -> None:
    home = family()
    device = home.device()
    device.hears(Kind.HERE, room[0], other=room[1])
    device.hears(Kind.START)
    device.hears(Kind.NAME, "Anna")
    assert device.conversation is not None
    assert device.conversation.state is not None
    assert device.conversation.state.names == ("Anna", "")


def test_said_in_a_hold_it_comes_back_to_the_hold() -> None:
    home = family()
    device = begun(home)
    assert device.hears(Kind.HERE, "Anna", other="Ben", after=IN_TALK) == [HERE, "repair-go_on"]
    assert device.hears(Kind.AFFIRM)[0] == "28"


def test_whoever_leaves_the_home_is_not_here_either() -> None:
    home = family()
    device = asked(home)
    device.hears(Kind.HERE, "Anna", other="Ben")
    device.hears(Kind.REMOVE_MEMBER, "Ben")
    device.hears(Kind.AFFIRM)
    assert present(home) == ["Anna"]
    assert names(home) == ["Anna", "Lily"]


# A hostile housemate


@pytest.mark.parametrize("voice", [GUEST, LILY, NOBODY])
@pytest.mark.parametrize(
    ("kind", "value", "form"),
    [
        (Kind.HERE, None, "all"),
        (Kind.HERE, None, "two"),
        (Kind.HERE, "Mummy", None),
        (Kind.HERE, "Anna", None),
        (Kind.HERE, "Zelda", None),
    ],
)
def test_a_voice_that_may_not_hear_who_lives_here_learns_no_name_and_not_whether_one_is_known(
    kind: Kind, value: str | None, form: str | None, voice: str
) -> None:
    home = known_family()
    home.device().hears(Kind.NICKNAME, "Anna", other="Mummy", voice=ANNA)
    home.device().hears(Kind.REMOVE_MEMBER, "Ben", voice=ANNA)
    device = home.device()
    device.hears(Kind.REMOVE_MEMBER, "Ben", voice=ANNA)
    device.hears(Kind.AFFIRM, voice=ANNA)
    other = home.device()
    other.hears(kind, value, form=form, voice=voice)
    assert said(other) <= {""}
    assert greeted(other) in {None, 0}


@pytest.mark.parametrize("voice", [GUEST, NOBODY])
@pytest.mark.parametrize(("kind", "form"), [(Kind.HERE, "all"), (Kind.BOTH, None)])
def test_a_guest_who_answers_the_question_that_anna_was_asked_hears_no_name(
    kind: Kind, form: str | None, voice: str
) -> None:
    home = known_family()
    device = home.device()
    device.hears(Kind.REMOVE_MEMBER, "Ben", voice=ANNA)
    device.hears(Kind.AFFIRM, voice=ANNA)
    home.clock.advance(A_DAY)
    device = asked(home, ANNA)
    device.hears(kind, form=form, voice=voice)
    assert said(device) <= {""}


def test_a_guest_does_not_change_who_is_known_to_be_here() -> None:
    home = known_family()
    home.device().hears(Kind.HERE, "Anna", other="Ben", voice=ANNA)
    home.device().hears(Kind.HERE, "Lily", voice=GUEST)
    assert present(home) == ["Anna", "Ben"]
