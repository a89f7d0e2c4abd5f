"""Family radio: a thank-you that waits for one voice, both having asked for it, for a week."""

import pytest

from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import said
from tests.dialogue.thanks import (
    A_DAY,
    MORE,
    asks,
    daily,
    entries,
    kept,
    linked,
    member_id,
    told,
    unlinked,
    unmet,
    words,
)
from tests.home import Device, Home

VOICES = {"Anna": ANNA, "Ben": BEN, "Lily": LILY}
KNOWN_ONLY, NOTHING, NOT_JOINED = "radio-known_voices", "radio-nothing", "radio-not_joined"


def on_air(*names: str) -> Home:
    """A linked home in which these have joined family radio."""
    home = linked()
    for name in names:
        assert asks(home, Kind.JOIN_RADIO, voice=VOICES[name]).heard == ["radio-joined"]
    return home


def wanted(home: Home, by: str, to: str) -> Device:
    """Somebody would like to leave a thank-you."""
    return asks(home, Kind.LEAVE_THANKS, to, VOICES[by])


def left(home: Home, words_: str, by: str = "Anna", to: str = "Ben") -> Device:
    """Somebody leaves a thank-you for somebody."""
    device = wanted(home, by, to)
    assert device.heard == ["radio-tell"]
    assert device.hears(Kind.WORDS, words_, voice=VOICES[by]) == ["radio-left"]
    home.clock.advance(180)
    return device


def played(home: Home, voice: str) -> list[str]:
    """What somebody hears who asks for it."""
    return told(asks(home, Kind.RADIO, voice=voice))


# Left, and heard


def test_a_thank_you_waits_for_the_voice_it_is_for_and_is_told_from_whom() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea last night")
    device = asks(home, Kind.RADIO, voice=BEN)
    assert device.heard == ["radio-played"]
    assert said(device, "radio-played")["name"] == "Anna"
    assert told(device) == ["the tea last night"]


def test_it_may_begin_as_a_thanks_does_and_hold_command_words() -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    device.hears(Kind.THANKS, "stopping by, undo, delete the last one", voice=ANNA)
    assert device.heard == ["radio-left"]
    assert played(home, BEN) == ["stopping by, undo, delete the last one"]


def test_nothing_is_asked_after_it_for_nobody_else_may_hear() -> None:
    home = on_air("Anna", "Ben")
    device = left(home, "the tea")
    assert MORE not in device.heard
    assert not device.is_listening
    assert daily(home).total == 1


@pytest.mark.parametrize("voice", [ANNA, LILY, GUEST, NOBODY])
def test_no_other_voice_hears_it_wherever_it_asks(voice: str) -> None:
    home = on_air("Anna", "Ben", "Lily")
    left(home, "the tea")
    home.clock.advance(A_DAY)
    for kind in (Kind.RADIO, Kind.FOUND, Kind.SOMETHING_GOOD, Kind.KNOW_US, Kind.KNOW_ME, Kind.CHANGE_IT):
        assert "the tea" not in told(asks(home, kind, voice=voice))
    asks(home, Kind.DELETE_THANKS, "last", voice=voice)
    asks(home, Kind.DELETE_THANKS, "yesterday", voice=voice)
    assert played(home, BEN) == ["the tea"]


def test_the_one_it_is_for_hears_it_on_the_radio_only() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    assert asks(home, Kind.FOUND, voice=BEN).heard == ["memories-nothing"]
    assert "keeping-thanks" not in asks(home, Kind.KNOW_US, voice=BEN).heard


def test_it_may_be_heard_as_often_as_they_ask_for_seven_days() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    home.clock.advance(6.9 * A_DAY)
    assert played(home, BEN) == played(home, BEN) == ["the tea"]
    home.clock.advance(0.1 * A_DAY)
    assert asks(home, Kind.RADIO, voice=BEN).heard == [NOTHING]
    assert words(home) == []


@pytest.mark.parametrize("voice", [ANNA, BEN])
def test_it_is_not_changed_and_deleted_by_its_day_no_more_than_it_is_told(voice: str) -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    assert asks(home, Kind.CHANGE_IT, voice=voice).heard == ["gratitude-nothing_to_change"]
    assert asks(home, Kind.DELETE_THANKS, "today", voice).heard == ["memories-nothing"]
    assert played(home, BEN) == ["the tea"]


def test_for_ever_is_not_for_the_radio() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    asks(home, Kind.KEEP_FOR, "always", ANNA)
    left(home, "the toast")
    home.clock.advance(7 * A_DAY)
    asks(home, Kind.PROGRESS, voice=ANNA)
    assert words(home) == []


def test_the_newest_three_are_played_as_they_came() -> None:
    home = on_air("Anna", "Ben")
    for one in "abcd":
        left(home, one)
    assert played(home, BEN) == ["b", "c", "d"]


def test_a_child_leaves_and_hears_as_well() -> None:
    home = on_air("Ben", "Lily")
    left(home, "the swing", "Lily", "Ben")
    left(home, "the drawing", "Ben", "Lily")
    assert (played(home, BEN), played(home, LILY)) == (["the swing"], ["the drawing"])


def test_any_voice_undoes_it_in_the_next_turn() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    assert asks(home, Kind.UNDO, voice=GUEST).heard == ["gratitude-undone"]
    assert asks(home, Kind.RADIO, voice=BEN).heard == [NOTHING]


def test_said_again_at_once_it_is_one_and_can_be_undone() -> None:
    home = on_air("Anna", "Ben")
    for _ in range(2):
        wanted(home, "Anna", "Ben").hears(Kind.WORDS, "the tea", voice=ANNA)
    assert words(home) == ["the tea"]
    asks(home, Kind.UNDO, voice=ANNA)
    assert words(home) == []


def test_the_same_words_for_two_of_them_are_two() -> None:
    home = on_air("Anna", "Ben", "Lily")
    for name in ("Ben", "Lily"):
        wanted(home, "Anna", name).hears(Kind.WORDS, "the laughing", voice=ANNA)
    assert [entry.to for entry in entries(home)] == [member_id(home, "Ben"), member_id(home, "Lily")]


@pytest.mark.parametrize("said_", ["", "x" * 2001])
def test_what_cannot_be_kept_is_asked_for_again_and_still_for_them(said_: str) -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    assert device.hears(Kind.WORDS, said_, voice=ANNA)[-1] == "radio-tell"
    assert said(device, "radio-tell")["name"] == "Ben"
    device.hears(Kind.WORDS, "the tea", voice=ANNA)
    assert played(home, BEN) == ["the tea"]


def test_keep_it_in_between_does_not_make_it_everybody_s() -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    assert device.hears(Kind.KEEP_IT, voice=ANNA) == ["radio-tell"]
    device.hears(Kind.WORDS, "the tea", voice=ANNA)
    assert [entry.to for entry in entries(home)] == [member_id(home, "Ben")]


@pytest.mark.parametrize("voice", [LILY, GUEST, NOBODY])
def test_only_the_voice_that_asked_says_the_words(voice: str) -> None:
    """Family radio is for voices that are known and have joined: no other speaks on it."""
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    assert device.hears(Kind.WORDS, "nonsense", voice=voice)[0] == "people-other_voice"
    assert words(home) == []


def test_a_clear_word_of_distress_is_answered_with_a_number_and_left_for_nobody() -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    device.takes(Event(Kind.WORDS, "I want to kill myself", words=("I want to kill myself",)), voice=ANNA)
    assert "radio-left" not in device.heard
    assert words(home) == []


# Both opted in


def test_who_has_not_joined_is_asked_and_then_goes_on_with_what_they_wanted() -> None:
    home = on_air("Ben")
    device = wanted(home, "Anna", "Ben")
    assert device.heard == ["radio-join"]
    assert device.hears(Kind.AFFIRM, voice=ANNA) == ["radio-now_joined", "radio-tell"]
    device.hears(Kind.WORDS, "the tea", voice=ANNA)
    assert played(home, BEN) == ["the tea"]


def test_who_asks_to_hear_and_joins_hears_that_nothing_waits() -> None:
    home = linked()
    device = asks(home, Kind.RADIO, voice=BEN)
    assert device.heard == ["radio-join"]
    assert device.hears(Kind.AFFIRM, voice=BEN) == ["radio-now_joined", NOTHING]
    assert daily(home).radio == (member_id(home, "Ben"),)


@pytest.mark.parametrize("kind", [Kind.DENY, Kind.LEAVE_IT])
def test_a_no_is_a_no(kind: Kind) -> None:
    home = on_air("Ben")
    assert wanted(home, "Anna", "Ben").hears(kind, voice=ANNA) == [NOT_JOINED]
    assert daily(home).radio == (member_id(home, "Ben"),)


@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_no_other_voice_joins_for_them(voice: str) -> None:
    home = linked()
    device = asks(home, Kind.RADIO, voice=ANNA)
    assert device.hears(Kind.AFFIRM, voice=voice) == [NOT_JOINED]
    assert daily(home).radio == ()


def test_nothing_is_left_for_somebody_who_has_not_joined() -> None:
    home = on_air("Anna")
    device = wanted(home, "Anna", "Ben")
    assert device.heard == ["radio-not_there_yet"]
    assert said(device, "radio-not_there_yet")["name"] == "Ben"


def test_nor_for_somebody_whose_voice_is_not_known() -> None:
    home = on_air("Anna")
    asks(home, Kind.ADD_MEMBER, "Cleo", ANNA, form="adult")
    assert wanted(home, "Anna", "Cleo").heard == ["radio-not_there_yet"]


def test_nor_for_oneself_or_somebody_who_is_not_there() -> None:
    home = on_air("Anna")
    assert wanted(home, "Anna", "Anna").heard == ["radio-yourself"]
    assert wanted(home, "Anna", "Zora").heard == ["people-unknown"]


def test_nor_for_somebody_who_left_the_radio_while_it_was_said() -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    asks(home, Kind.LEAVE_RADIO, voice=BEN)
    assert device.hears(Kind.WORDS, "the tea", voice=ANNA) == ["radio-not_there_yet"]
    assert words(home) == []


def test_nor_for_somebody_who_was_forgotten_while_it_was_said() -> None:
    home = on_air("Anna", "Ben")
    device = wanted(home, "Anna", "Ben")
    asks(home, Kind.FORGET_ME, voice=BEN).hears(Kind.AFFIRM, voice=BEN)
    assert device.hears(Kind.WORDS, "the tea", voice=ANNA) == ["people-let_be"]
    assert words(home) == []


@pytest.mark.parametrize("kind", [Kind.LEAVE_THANKS, Kind.RADIO, Kind.JOIN_RADIO, Kind.LEAVE_RADIO])
@pytest.mark.parametrize("voice", [GUEST, NOBODY])
def test_it_is_for_voices_that_are_known(kind: Kind, voice: str) -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    assert asks(home, kind, "Ben", voice).heard == [KNOWN_ONLY]
    assert daily(home).radio == (member_id(home, "Anna"), member_id(home, "Ben"))


def test_where_no_voice_is_known_there_is_no_radio() -> None:
    assert asks(unlinked(), Kind.LEAVE_THANKS, "Ben", ANNA).heard == [KNOWN_ONLY]
    assert asks(unmet(), Kind.RADIO).heard == [KNOWN_ONLY]


# Leaving


def test_who_leaves_the_radio_takes_along_what_waits_for_them_only() -> None:
    home = on_air("Anna", "Ben")
    kept(home, "the rain", ANNA)
    left(home, "for Ben")
    left(home, "for Anna", "Ben", "Anna")
    assert asks(home, Kind.LEAVE_RADIO, voice=BEN).heard == ["radio-left_it"]
    assert words(home) == ["the rain", "for Anna"]
    assert wanted(home, "Anna", "Ben").heard == ["radio-not_there_yet"]


def test_who_joins_again_finds_nothing_of_before() -> None:
    home = on_air("Anna", "Ben")
    left(home, "the tea")
    asks(home, Kind.LEAVE_RADIO, voice=BEN)
    asks(home, Kind.JOIN_RADIO, voice=BEN)
    assert asks(home, Kind.RADIO, voice=BEN).heard == [NOTHING]


@pytest.mark.parametrize("who", ["Anna", "Ben"])
def test_who_is_forgotten_takes_what_they_left_and_what_waits(who: str) -> None:
    home = on_air("Anna", "Ben", "Lily")
    left(home, "for Ben")
    left(home, "for Anna", "Ben", "Anna")
    left(home, "for Lily", "Anna" if who == "Ben" else "Ben", "Lily")
    device = asks(home, Kind.FORGET_ME, voice=VOICES[who])
    assert said(device, "keeping-forget_me")["thanks"] == 2
    device.hears(Kind.AFFIRM, voice=VOICES[who])
    assert words(home) == ["for Lily"]


def test_somebody_who_is_taken_off_the_list_is_off_the_radio() -> None:
    home = on_air("Anna", "Lily")
    left(home, "the swing", "Lily", "Anna")
    lily = member_id(home, "Lily")
    asks(home, Kind.REMOVE_MEMBER, "Lily", ANNA).hears(Kind.AFFIRM, voice=ANNA)
    assert (words(home), lily in daily(home).radio) == ([], False)
