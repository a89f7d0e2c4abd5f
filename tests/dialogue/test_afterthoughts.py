"""What is said of a thanks that is kept: undo at once, other words the same day, for whom, for how long."""

from dataclasses import replace
from datetime import timedelta

import pytest

from skill.domain.conversation import Asks
from skill.domain.gratitude import LIVES, KeptFor
from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import said
from tests.dialogue.thanks import (
    A_DAY,
    DONE,
    KEPT,
    MORE,
    SHARE,
    WHOSE,
    asks,
    daily,
    entries,
    kept,
    linked,
    member_id,
    met,
    thanks,
    told,
    unlinked,
    unmet,
    words,
)
from tests.home import Home

VOICES = [ANNA, BEN, LILY, GUEST, NOBODY]
UNDONE, NOTHING_TO_UNDO = "gratitude-undone", "gratitude-nothing_to_undo"


# Undo, in the very next turn


@pytest.mark.parametrize("voice", VOICES)
def test_any_voice_undoes_what_the_turn_before_kept_and_hears_none_of_it(voice: str) -> None:
    home = linked()
    device = thanks(home, "the rain", ANNA)
    assert device.hears(Kind.UNDO, voice=voice) == [UNDONE]
    assert (words(home), told(device), device.is_listening) == ([], [], False)
    assert daily(home).total == 0


@pytest.mark.parametrize("voice", VOICES)
def test_so_it_does_after_the_session_ended(voice: str) -> None:
    home = linked()
    thanks(home, "the rain", ANNA).hears(Kind.SESSION_ENDED, voice=ANNA)
    assert asks(home, Kind.UNDO, voice=voice).heard == [UNDONE]
    assert words(home) == []


@pytest.mark.parametrize("voice", [GUEST, NOBODY])
def test_so_it_does_at_whose_is_that(voice: str) -> None:
    home = linked()
    device = thanks(home, "the rain", GUEST)
    assert device.heard == [KEPT, WHOSE]
    assert device.hears(Kind.UNDO, voice=voice) == [UNDONE]
    assert words(home) == []


@pytest.mark.parametrize("answer", [Kind.BOTH, Kind.UNKNOWN, Kind.REPEAT])
def test_while_we_still_ask_about_it_it_can_be_undone(answer: Kind) -> None:
    home = unlinked()
    device = thanks(home, "the rain")
    device.hears(answer)
    assert device.hears(Kind.UNDO) == [UNDONE]
    assert words(home) == []


@pytest.mark.parametrize("between", [Kind.LAUNCH, Kind.KNOW_US, Kind.PROMPT, Kind.STOP, Kind.PROGRESS])
def test_after_another_turn_it_cannot(between: Kind) -> None:
    home = unmet()
    thanks(home, "the rain").hears(Kind.DENY)
    asks(home, between)
    assert asks(home, Kind.UNDO).heard == [NOTHING_TO_UNDO]
    assert words(home) == ["the rain"]


def test_once_it_is_let_be_it_cannot() -> None:
    home = unmet()
    assert thanks(home, "the rain").hears(Kind.DENY) == [DONE]
    assert asks(home, Kind.UNDO).heard == [NOTHING_TO_UNDO]
    assert words(home) == ["the rain"]


def test_twice_takes_back_one() -> None:
    home = unmet()
    kept(home, "the sun")
    thanks(home, "the rain").hears(Kind.UNDO)
    assert asks(home, Kind.UNDO).heard == [NOTHING_TO_UNDO]
    assert words(home) == ["the sun"]


def test_with_nothing_to_undo_a_practice_stays_where_it_is() -> None:
    """Who says "undo" in the middle of one has not put it away."""
    home = unmet()
    device = asks(home, Kind.START, "pass_the_cup")
    for kind in (Kind.BOTH, Kind.ME, Kind.AFFIRM):
        device.hears(kind)
    assert device.hears(Kind.UNDO, after=5) == [NOTHING_TO_UNDO, "repair-go_on"]
    assert home.offered == ["talk"], "where the word fell"


def test_of_a_thanks_in_parts_the_last_part_is_taken_back() -> None:
    home = unmet()
    device = thanks(home, "the walk")
    device.hears(Kind.WORDS, "the ice")
    assert device.hears(Kind.UNDO) == ["gratitude-undone_part"]
    assert words(home) == ["the walk"]
    assert daily(home).total == 1


def test_each_device_takes_back_what_was_said_to_it() -> None:
    """Anna in the kitchen and Ben in the bedroom, one after the other: her undo is not about his."""
    home = linked()
    kitchen = thanks(home, "the rain", ANNA)
    bedroom = thanks(home, "the sun", BEN)
    assert kitchen.hears(Kind.UNDO, voice=ANNA) == [UNDONE]
    assert words(home) == ["the sun"]
    assert bedroom.hears(Kind.UNDO, voice=BEN) == [UNDONE]
    assert words(home) == []
    assert daily(home).total == 0


def test_so_it_is_with_the_last_part() -> None:
    home = unmet()
    kitchen = thanks(home, "the walk")
    kitchen.hears(Kind.WORDS, "the ice")
    kitchen.hears(Kind.REPEAT)
    thanks(home, "the sun")
    assert kitchen.hears(Kind.UNDO) == ["gratitude-undone_part"]
    assert words(home) == ["the walk", "the sun"]


def test_what_was_undone_is_not_undone_again_by_a_repeated_request() -> None:
    home = unmet()
    kept(home, "the sun")
    device = thanks(home, "the rain")
    device.hears(Kind.UNDO)
    assert device.turn is not None
    home.conversations.take(device.turn, Event(Kind.UNDO))
    assert words(home) == ["the sun"]


def test_undone_said_again_and_undone_again_leaves_nothing() -> None:
    home = unmet()
    for _ in range(2):
        device = thanks(home, "the rain")
        assert words(home) == ["the rain"]
        device.hears(Kind.UNDO)
    assert (words(home), daily(home).total) == ([], 0)


def test_said_again_because_they_were_unsure_it_can_be_undone() -> None:
    home = unmet()
    thanks(home, "the rain").hears(Kind.DENY)
    thanks(home, "the rain").hears(Kind.SESSION_ENDED)
    assert asks(home, Kind.UNDO).heard == [UNDONE]
    assert words(home) == []


def test_where_nothing_was_kept_there_is_nothing_to_undo() -> None:
    assert asks(unmet(), Kind.UNDO).heard == [NOTHING_TO_UNDO]


# Other words, the same day


def test_what_was_kept_is_changed_and_stays_the_same_thanks() -> None:
    home = linked()
    before = kept(home, "the rein", ANNA)
    device = asks(home, Kind.CHANGE_IT, voice=ANNA)
    assert device.heard == ["gratitude-tell_again"]
    assert device.hears(Kind.WORDS, "the rain", voice=ANNA) == [KEPT]
    (after,) = entries(home)
    assert after == replace(before, words="the rain")
    assert daily(home).total == 1


@pytest.mark.parametrize(("hours", "is_changed"), [(12, True), (18, False)])
def test_until_three_in_the_night_and_not_the_next_day(hours: int, *, is_changed: bool) -> None:
    """It was ten in the morning when it was kept."""
    home = unmet()
    kept(home, "the rein")
    home.clock.advance(hours * 3600)
    device = asks(home, Kind.CHANGE_IT)
    assert device.heard == ["gratitude-tell_again" if is_changed else "gratitude-nothing_to_change"]


def test_asked_before_three_and_answered_after_it_is_still_changed() -> None:
    home = unmet()
    kept(home, "the rein")
    home.clock.advance(3600 * 17 - 4 * 60)
    device = asks(home, Kind.CHANGE_IT)
    home.clock.advance(60)
    device.hears(Kind.WORDS, "the rain")
    assert words(home) == ["the rain"]


@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_what_a_voice_may_not_hear_it_may_not_change(voice: str) -> None:
    home = linked()
    kept(home, "the rein", ANNA)
    assert asks(home, Kind.CHANGE_IT, voice=voice).heard == ["gratitude-nothing_to_change"]


def test_in_the_very_next_turn_it_may() -> None:
    home = linked()
    device = thanks(home, "the rein", ANNA)
    assert device.hears(Kind.CHANGE_IT) == ["gratitude-tell_again"]
    device.hears(Kind.WORDS, "the rain")
    assert words(home) == ["the rain"]


def test_only_the_voice_that_asked_says_the_other_words() -> None:
    home = linked()
    kept(home, "the rein", ANNA)
    device = asks(home, Kind.CHANGE_IT, voice=ANNA)
    assert device.hears(Kind.WORDS, "nonsense", voice=BEN) == ["people-other_voice"]
    assert words(home) == ["the rein"]


@pytest.mark.parametrize("kind", [Kind.LEAVE_IT, Kind.DENY])
def test_it_may_be_left_as_it_is(kind: Kind) -> None:
    home = unmet()
    kept(home, "the rein")
    asks(home, Kind.CHANGE_IT).hears(kind)
    assert words(home) == ["the rein"]


def test_what_went_meanwhile_is_not_changed() -> None:
    home = unmet()
    kept(home, "the rein")
    device = asks(home, Kind.CHANGE_IT)
    asks(home, Kind.DELETE_THANKS, "last")
    assert device.hears(Kind.WORDS, "the rain") == ["gratitude-gone"]
    assert words(home) == []


@pytest.mark.parametrize("said_", ["", "x" * 2001])
def test_other_words_that_cannot_be_kept_are_asked_for_again_as_other_words(said_: str) -> None:
    home = unmet()
    kept(home, "the rein")
    device = asks(home, Kind.CHANGE_IT)
    assert device.hears(Kind.WORDS, said_)[-1] == "gratitude-tell_again"
    device.hears(Kind.WORDS, "the rain")
    assert words(home) == ["the rain"]


# For whom


@pytest.mark.parametrize(("kind", "is_private"), [(Kind.ONLY_MINE, True), (Kind.FOR_ALL, False)])
def test_said_outright_it_holds_from_now_on(kind: Kind, *, is_private: bool) -> None:
    home = linked()
    asks(home, kind, voice=ANNA)
    assert thanks(home, "the rain", ANNA).heard == [KEPT, MORE]
    assert entries(home)[0].is_private is is_private


def test_said_in_the_next_turn_it_holds_for_what_was_kept_just_now() -> None:
    home = linked()
    kept(home, "the sun", ANNA, then=Kind.FOR_ALL)
    device = thanks(home, "the rain", ANNA)
    assert device.hears(Kind.ONLY_MINE, voice=ANNA) == ["gratitude-only_mine"]
    assert [entry.is_private for entry in entries(home)] == [False, True]


@pytest.mark.parametrize("kind", [Kind.DENY, Kind.NOT_QUITE, Kind.PASS])
def test_whatever_is_not_plainly_for_all_stays_theirs_alone(kind: Kind) -> None:
    home = linked()
    device = thanks(home, "the rain", ANNA)
    device.hears(kind, voice=ANNA)
    assert entries(home)[0].is_private
    assert daily(home).only_mine == {member_id(home, "Anna"): True}


@pytest.mark.parametrize("kind", [Kind.REPEAT, Kind.HELP, Kind.RECORDING, Kind.UNKNOWN])
def test_who_asks_back_has_not_answered(kind: Kind) -> None:
    home = linked()
    device = thanks(home, "the rain", ANNA)
    assert device.hears(kind, voice=ANNA)[-1].startswith(SHARE)
    assert daily(home).only_mine == {}
    device.hears(Kind.FOR_ALL, voice=ANNA)
    assert not entries(home)[0].is_private


@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_no_other_voice_answers_for_them(voice: str) -> None:
    home = linked()
    device = thanks(home, "the rain", ANNA)
    device.hears(Kind.FOR_ALL, voice=voice)
    assert entries(home)[0].is_private
    assert daily(home).only_mine == {}
    assert thanks(home, "the sun", ANNA).heard == [KEPT, SHARE]


@pytest.mark.parametrize("voice", [LILY, GUEST, NOBODY])
def test_only_for_themselves_is_for_grown_ups_whose_voice_is_known(voice: str) -> None:
    assert asks(linked(), Kind.ONLY_MINE, voice=voice).heard == ["people-only_known"]


@pytest.mark.parametrize("voice", [ANNA, NOBODY])
def test_where_no_voice_is_known_it_is_for_all(voice: str) -> None:
    home = unlinked()
    assert asks(home, Kind.ONLY_MINE, voice=voice).heard == ["keeping-no_voices"]
    assert daily(home).only_mine == {}


def test_that_s_mine_answers_whose_it_is() -> None:
    """Anna was not recognised at first, and is now."""
    home = linked()
    device = thanks(home, "the rain")
    assert device.heard == [KEPT, WHOSE]
    device.hears(Kind.ONLY_MINE, voice=ANNA)
    assert entries(home)[0].by == member_id(home, "Anna")


# For how long


@pytest.mark.parametrize("kept_for", list(KeptFor))
def test_a_thanks_is_kept_as_long_as_they_want(kept_for: KeptFor) -> None:
    home = met()
    device = asks(home, Kind.KEEP_FOR, kept_for)
    assert said(device, "gratitude-kept_for")["time"] == kept_for
    entry, life = kept(home, "the rain"), LIVES[kept_for]
    assert entry.expires_at == (entry.kept_at + life if life else None)


def test_unasked_it_is_kept_for_four_hundred_days() -> None:
    home = met()
    entry = kept(home, "the rain")
    assert entry.expires_at == entry.kept_at + timedelta(days=400)


def test_for_ever_holds_for_what_is_there_and_a_month_only_for_what_comes() -> None:
    home = met()
    kept(home, "the sun")
    asks(home, Kind.KEEP_FOR, "always")
    asks(home, Kind.KEEP_FOR, "month")
    kept(home, "the rain")
    assert [entry.expires_at is None for entry in entries(home)] == [True, False]


def test_after_for_ever_no_turn_reads_for_what_would_have_been_over() -> None:
    home = met()
    kept(home, "the sun")
    asks(home, Kind.KEEP_FOR, "always")
    assert (daily(home).first_end, daily(home).has_lasting) == (None, True)


@pytest.mark.parametrize("voice", [LILY, GUEST, NOBODY])
def test_how_long_is_for_grown_ups_to_say(voice: str) -> None:
    home = linked()
    assert asks(home, Kind.KEEP_FOR, "month", voice=voice).heard == ["people-only_known"]
    assert daily(home).kept_for is KeptFor.YEAR


def test_a_time_that_was_not_caught_is_told_with_those_there_are() -> None:
    assert asks(unmet(), Kind.KEEP_FOR).heard == ["gratitude-how_long"]


@pytest.mark.parametrize(("kept_for", "days"), [("month", 31), ("year", 400)])
def test_what_is_over_is_not_told_and_leaves_the_store(kept_for: str, days: int) -> None:
    home = met()
    asks(home, Kind.KEEP_FOR, kept_for)
    kept(home, "the sun")
    home.clock.advance((days - 2) * A_DAY)
    kept(home, "the rain")
    home.clock.advance(3 * A_DAY)
    device = asks(home, Kind.FOUND)
    assert told(device) == ["the rain"]
    assert words(home) == ["the rain"]


def test_it_leaves_with_any_turn_and_with_the_last_one_nothing_is_left() -> None:
    home = met()
    asks(home, Kind.KEEP_FOR, "month")
    kept(home, "the sun")
    home.clock.advance(32 * A_DAY)
    asks(home, Kind.PROGRESS)
    assert words(home) == []
    assert (daily(home).first_end, daily(home).last_end, daily(home).has_lasting) == (None, None, False)


def test_what_is_over_is_not_counted_to_them_either() -> None:
    home = met()
    asks(home, Kind.KEEP_FOR, "month")
    kept(home, "the sun")
    home.clock.advance(32 * A_DAY)
    assert "keeping-thanks" not in asks(home, Kind.KNOW_US).heard


def test_the_question_that_is_open_is_never_left_without_an_answer() -> None:
    """A question about a thanks that went at another device ends in one kind sentence."""
    home: Home = unlinked()
    device = thanks(home, "the rain")
    assert device.conversation is not None
    assert device.conversation.asks is Asks.WHOSE
    asks(home, Kind.UNDO)
    assert device.hears(Kind.NAME, "Anna") == ["gratitude-gone"]
    assert words(home) == []
