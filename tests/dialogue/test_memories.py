"""What people were thankful for, told again: to whom it may be, by day and by person, three at a time."""

from collections.abc import Callable

import pytest

from skill.domain.conversation import Asks
from skill.domain.gratitude import TOLD_CHARACTERS
from skill.domain.turn import Kind
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import said
from tests.dialogue.thanks import (
    A_DAY,
    KEPT,
    asks,
    daily,
    entries,
    kept,
    linked,
    member_id,
    thanks,
    told,
    unlinked,
    unmet,
    words,
)
from tests.home import Device, Home

ENOUGH, NOTHING, ONLY_KNOWN = "memories-enough", "memories-nothing", "people-only_known"
# What each may hear of what the four of them said, newest first.
HEARD = {
    ANNA: ["the guest's soup", "Lily's drawing", "Ben's for all", "Anna's for all", "Anna's own"],
    BEN: ["the guest's soup", "Lily's drawing", "Ben's for all", "Ben's own", "Anna's for all"],
    LILY: ["Lily's drawing"],
}


def thankful(home: Home, *said_: str) -> Home:
    """The home in which this was kept, a day apart, the last one today."""
    for index, one in enumerate(said_):
        if index:
            home.clock.advance(A_DAY)
        kept(home, one)
    return home


def everyone(home: Home) -> Home:
    """A linked home in which each has kept something for all, Anna and Ben something of their own as well."""
    for name, voice in (("Anna", ANNA), ("Ben", BEN)):
        kept(home, f"{name}'s own", voice, then=Kind.ONLY_MINE)
        asks(home, Kind.FOR_ALL, voice=voice)
        kept(home, f"{name}'s for all", voice)
    kept(home, "Lily's drawing", LILY)
    kept(home, "the guest's soup", GUEST)
    return home


def all_of_it(device: Device, voice: str = NOBODY) -> list[str]:
    """What is told, asked for more until there is no more."""
    heard = told(device)
    while device.is_listening:
        device.hears(Kind.AFFIRM, voice=voice)
        heard += told(device)
    return heard


def said_to(
    home: Home, kind: Kind, value: str | None = None, voice: str = NOBODY, *, other: str | None = None
) -> list[str]:
    """All that is told in answer to this."""
    return all_of_it(asks(home, kind, value, voice, other=other), voice)


# Three at a time


def test_the_newest_comes_first_three_at_a_time_and_all_of_them_in_the_end() -> None:
    home = thankful(unmet(), *"abcdefg")
    device = asks(home, Kind.FOUND)
    assert told(device) == ["g", "f", "e"]
    assert said(device, "memories-more")["count"] == 4
    device.hears(Kind.AFFIRM)
    assert told(device) == ["d", "c", "b"]
    assert said(device, "memories-more")["count"] == 1
    device.hears(Kind.ANOTHER)
    assert (told(device), device.is_listening) == (["a"], False)


@pytest.mark.parametrize("kind", [Kind.DENY, Kind.UNKNOWN, Kind.LEAVE_IT])
def test_who_has_heard_enough_is_let_go(kind: Kind) -> None:
    device = asks(thankful(unmet(), *"abcd"), Kind.FOUND)
    assert device.hears(kind) == [ENOUGH]
    assert not device.is_listening


@pytest.mark.parametrize("kind", [Kind.FOUND, Kind.SOMETHING_GOOD])
def test_what_was_told_is_told_again_and_then_what_comes_next(kind: Kind) -> None:
    device = asks(thankful(unmet(), *"abcdefgh"), kind)
    device.hears(Kind.AFFIRM)
    heard, just_told = device.heard, told(device)
    assert (device.hears(Kind.REPEAT), told(device)) == (heard, just_told)
    device.hears(Kind.AFFIRM)
    assert not set(told(device)) & set(just_told)


def test_what_is_kept_or_goes_meanwhile_makes_none_come_twice_and_leaves_none_out() -> None:
    home = thankful(unmet(), *"abcde")
    device = asks(home, Kind.FOUND)
    thanks(home, "new")
    assert device.hears(Kind.AFFIRM)[0] == "memories-told"
    assert {"b", "a"} <= set(told(device))
    assert not {"e", "d", "c"} & set(told(device))


def test_where_there_is_nothing_it_says_so() -> None:
    assert asks(unmet(), Kind.FOUND).heard == [NOTHING]
    assert asks(unmet(), Kind.SOMETHING_GOOD).heard == ["memories-none_yet"]


def test_a_long_one_is_told_in_part_and_told_to_be_one() -> None:
    home = thankful(unmet(), "walking home " * 100)
    device = asks(home, Kind.FOUND)
    assert len(told(device)[0]) <= TOLD_CHARACTERS
    assert said(device, "memories-told")["more"] == 1


# By day


@pytest.mark.parametrize(
    ("span", "heard"),
    [
        ("today", ["Wednesday"]),
        ("yesterday", ["Tuesday"]),
        ("monday", ["Monday"]),
        ("sunday", ["Sunday"]),
        ("wednesday", ["Wednesday before"]),
        ("this_week", ["Wednesday", "Tuesday", "Monday"]),
        ("last_week", ["Sunday", "Saturday", "Friday", "Thursday", "Wednesday before"]),
        ("this_month", ["Wednesday", "Tuesday", "Monday", "Sunday", "Saturday", "Friday", "Thursday"]),
        ("last_month", []),
        ("a_year_ago", []),
        ("december", []),
    ],
)
def test_what_was_said_in_those_days_is_found_and_nothing_else(span: str, heard: list[str]) -> None:
    days = ["Wednesday before", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
    home = thankful(unmet(), *days)  # from the 2nd of June on, a Wednesday
    if span == "this_month":
        heard = [*heard, "Wednesday before"]
    assert said_to(home, Kind.FOUND, span) == heard


@pytest.mark.parametrize(("hour", "day"), [(2, "yesterday"), (4, "today")])
def test_what_was_said_at_two_in_the_night_is_of_the_day_before(hour: int, day: str) -> None:
    home = unmet()
    home.clock.advance((14 + hour) * 3600)
    kept(home, "the stars")
    home.clock.advance(6 * 3600)
    assert said_to(home, Kind.FOUND, day) == ["the stars"]


def test_a_year_ago_is_about_then() -> None:
    home = thankful(unmet(), "the lake")
    home.clock.advance(363 * A_DAY)
    assert said_to(home, Kind.FOUND, "a_year_ago") == ["the lake"]


# By person


def test_what_one_of_them_said_is_found_by_their_name() -> None:
    home = everyone(linked())
    assert said_to(home, Kind.FOUND, voice=ANNA, other="Lily") == ["Lily's drawing"]
    assert said_to(home, Kind.FOUND, voice=ANNA, other="Ben") == ["Ben's for all"]
    assert said_to(home, Kind.FOUND, voice=ANNA, other="anna") == ["Anna's for all", "Anna's own"]


def test_by_person_and_day() -> None:
    home = unlinked()
    home.device().hears(Kind.HERE, "Ben")
    kept(home, "the sun")
    home.clock.advance(A_DAY)
    kept(home, "nobody's rain")
    assert said_to(home, Kind.FOUND, "yesterday", other="Ben") == ["the sun"]
    assert said_to(home, Kind.FOUND, "today", other="Ben") == []


def test_nobody_of_that_name_is_told_to_grown_ups_only() -> None:
    home = everyone(linked())
    assert asks(home, Kind.FOUND, voice=ANNA, other="Zora").heard == ["people-unknown"]
    assert asks(home, Kind.FOUND, voice=LILY, other="Zora").heard == [ONLY_KNOWN]


# Who hears what


@pytest.mark.parametrize("voice", HEARD)
def test_each_hears_what_is_theirs_to_hear(voice: str) -> None:
    assert said_to(everyone(linked()), Kind.FOUND, voice=voice) == HEARD[voice]


@pytest.mark.parametrize("voice", [GUEST, NOBODY])
@pytest.mark.parametrize(
    "kind", [Kind.FOUND, Kind.SOMETHING_GOOD, Kind.NOT_FOR_MEMORIES, Kind.DELETE_THANKS, Kind.PROGRESS]
)
def test_a_stranger_hears_nothing_not_even_whether_there_is_something(kind: Kind, voice: str) -> None:
    home = everyone(linked())
    before = entries(home)
    assert asks(home, kind, voice=voice).heard == asks(linked(), kind, voice=voice).heard == [ONLY_KNOWN]
    assert entries(home) == before


@pytest.mark.parametrize("voice", [ANNA, NOBODY])
def test_where_no_voice_is_known_everything_is_everybody_s(voice: str) -> None:
    home = unlinked()
    home.device().hears(Kind.HERE, "Ben")
    kept(home, "the sun")
    assert said_to(home, Kind.FOUND, voice=voice) == ["the sun"]


def test_there_more_may_be_asked_for_with_or_without_being_recognised() -> None:
    device = asks(thankful(unlinked(), *"abcd"), Kind.FOUND, voice="somebody's voice")
    device.hears(Kind.AFFIRM)
    assert told(device) == ["a"]


@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_where_voices_are_known_a_yes_to_more_counts_from_the_voice_that_asked(voice: str) -> None:
    device = asks(everyone(linked()), Kind.FOUND, voice=ANNA)
    assert device.hears(Kind.AFFIRM, voice=voice) == [ENOUGH]


@pytest.mark.parametrize(("voice", "count"), [(ANNA, 5), (BEN, 5)])
def test_what_do_you_know_about_us_counts_what_this_voice_may_hear(voice: str, count: int) -> None:
    device = asks(everyone(linked()), Kind.KNOW_US, voice=voice)
    assert said(device, "keeping-thanks")["count"] == count


@pytest.mark.parametrize(("voice", "count"), [(ANNA, 2), (BEN, 2), (LILY, 1)])
def test_what_do_you_know_about_me_counts_one_s_own(voice: str, count: int) -> None:
    device = asks(everyone(linked()), Kind.KNOW_ME, voice=voice)
    assert said(device, "keeping-thanks_of_you")["count"] == count


# Something good from before


def test_one_thing_from_before_today_and_then_another_never_the_same() -> None:
    home = thankful(unmet(), *"abcd")
    assert sorted(said_to(home, Kind.SOMETHING_GOOD)) == ["a", "b", "c"]


def test_the_same_memory_on_every_device_that_day() -> None:
    home = thankful(unmet(), *"abcdefgh")
    assert len({told(asks(home, Kind.SOMETHING_GOOD))[0] for _ in range(3)}) == 1


def test_a_memory_of_somebody_s_own_is_told_to_nobody_else() -> None:
    home = linked()
    kept(home, "Anna's own", ANNA, then=Kind.ONLY_MINE)
    home.clock.advance(A_DAY)
    assert asks(home, Kind.SOMETHING_GOOD, voice=BEN).heard == ["memories-none_yet"]
    assert told(asks(home, Kind.SOMETHING_GOOD, voice=ANNA)) == ["Anna's own"]


def test_on_this_day_brings_what_was_said_on_it_in_another_year() -> None:
    home = thankful(unmet(), "the lake", "the hill")
    home.clock.advance(365 * A_DAY)
    assert said_to(home, Kind.SOMETHING_GOOD, "this_day") == ["the lake"]
    assert said_to(home, Kind.FOUND, "this_day") == ["the lake"]
    home.clock.advance(3 * A_DAY)
    assert asks(home, Kind.SOMETHING_GOOD, "this_day").heard == ["memories-none_this_day"]


def test_what_is_not_for_memories_is_none_and_is_found_when_it_is_asked_for() -> None:
    home = thankful(unmet(), "the lake")
    asks(home, Kind.NOT_FOR_MEMORIES)
    home.clock.advance(366 * A_DAY)  # a leap year
    assert (home.clock.now().month, home.clock.now().day) == (6, 2)
    assert said_to(home, Kind.SOMETHING_GOOD) == []
    assert said_to(home, Kind.SOMETHING_GOOD, "this_day") == []
    assert said_to(home, Kind.FOUND, "this_day") == []
    assert said_to(home, Kind.FOUND) == ["the lake"]


def test_said_of_a_memory_that_was_just_told_it_is_that_one() -> None:
    home = thankful(unmet(), *"abcd")
    device = asks(home, Kind.SOMETHING_GOOD)
    just_told = told(device)
    device.hears(Kind.NOT_FOR_MEMORIES)
    assert [entry.words for entry in entries(home) if entry.is_quiet] == just_told


# Put away


def test_the_last_one_is_deleted_at_once() -> None:
    home = thankful(unmet(), "a", "b")
    assert asks(home, Kind.DELETE_THANKS, "last").heard == ["memories-deleted"]
    assert words(home) == ["a"]


def test_the_one_that_was_just_told_is_the_last_one() -> None:
    home = thankful(unmet(), *"abcd")
    device = asks(home, Kind.SOMETHING_GOOD)
    (just_told,) = told(device)
    device.hears(Kind.DELETE_THANKS, "last")
    assert just_told not in words(home)
    assert len(words(home)) == 3


@pytest.mark.parametrize(
    ("voice", "gone"), [(ANNA, "Anna's for all"), (BEN, "Ben's for all"), (LILY, "Lily's drawing")]
)
def test_where_voices_are_known_the_last_one_is_one_s_own(voice: str, gone: str) -> None:
    home = linked()
    kept(home, "Anna's for all", ANNA, then=Kind.FOR_ALL)
    kept(home, "Ben's for all", BEN, then=Kind.FOR_ALL)
    kept(home, "Lily's drawing", LILY)
    asks(home, Kind.DELETE_THANKS, "last", voice=voice)
    assert sorted({"Anna's for all", "Ben's for all", "Lily's drawing"} - {*words(home)}) == [gone]


def day_of_two(home: Home, voice: str) -> Device:
    """Anna said two things today, Ben one; this voice asks for what it said today to be deleted."""
    kept(home, "a", ANNA)
    kept(home, "b", ANNA)
    kept(home, "c", BEN)
    return asks(home, Kind.DELETE_THANKS, "today", voice)


def test_a_day_s_go_after_a_yes_and_only_one_s_own() -> None:
    home = linked()
    device = day_of_two(home, ANNA)
    assert device.heard == ["memories-delete"]
    assert said(device, "memories-delete")["count"] == 2
    assert words(home) == ["a", "b", "c"]
    assert device.hears(Kind.AFFIRM, voice=ANNA) == ["memories-deleted"]
    assert words(home) == ["c"]


@pytest.mark.parametrize("voice", [BEN, LILY, GUEST, NOBODY])
def test_the_yes_counts_from_the_voice_that_asked(voice: str) -> None:
    home = linked()
    assert "people-other_voice" in day_of_two(home, ANNA).hears(Kind.AFFIRM, voice=voice)
    assert words(home) == ["a", "b", "c"]


@pytest.mark.parametrize("kind", [Kind.DENY, Kind.LEAVE_IT, Kind.STOP])
def test_without_a_yes_nothing_goes(kind: Kind) -> None:
    home = linked()
    day_of_two(home, ANNA).hears(kind, voice=ANNA)
    assert words(home) == ["a", "b", "c"]


def test_one_alone_goes_at_once_and_of_a_day_without_any_it_says_so() -> None:
    home = linked()
    assert day_of_two(home, BEN).heard == ["memories-deleted"]
    assert words(home) == ["a", "b"]
    assert asks(home, Kind.DELETE_THANKS, "monday", ANNA).heard == [NOTHING]


def test_where_no_voice_is_known_anybody_s_of_that_day_go() -> None:
    home = unlinked()
    home.device().hears(Kind.HERE, "Ben")
    kept(home, "a")
    kept(home, "b")
    asks(home, Kind.DELETE_THANKS, "today").hears(Kind.AFFIRM)
    assert words(home) == []


def test_a_thanks_that_is_deleted_stays_a_moment() -> None:
    home = thankful(unmet(), "a", "b")
    asks(home, Kind.DELETE_THANKS, "last")
    assert daily(home).total == 2


# Forgetting


@pytest.mark.parametrize("new_home", [unmet, unlinked])
def test_forget_today_takes_what_was_kept_today_whoever_is_here(new_home: Callable[[], Home]) -> None:
    home = new_home()
    kept(home, "a")
    home.clock.advance(A_DAY)
    home.device().hears(Kind.HERE, "Ben")
    kept(home, "b")
    device = asks(home, Kind.FORGET_TODAY)
    assert said(device, "keeping-forget_today")["thanks"] == 1
    device.hears(Kind.AFFIRM)
    assert words(home) == ["a"]


def test_forget_today_leaves_what_is_another_known_voice_s() -> None:
    home = everyone(linked())
    asks(home, Kind.FORGET_TODAY, voice=ANNA).hears(Kind.AFFIRM, voice=ANNA)
    assert words(home) == ["Ben's own", "Ben's for all", "Lily's drawing"]


def test_forget_me_takes_what_is_theirs_and_what_is_on_the_radio_from_and_for_them() -> None:
    home = everyone(linked())
    for voice in (ANNA, BEN, LILY):
        asks(home, Kind.JOIN_RADIO, voice=voice)
    for voice, name in ((ANNA, "Ben"), (BEN, "Anna"), (BEN, "Lily")):
        left = asks(home, Kind.LEAVE_THANKS, name, voice)
        left.hears(Kind.WORDS, f"for {name}", voice=voice)
        home.clock.advance(180)
    asks(home, Kind.ONLY_MINE, voice=BEN)
    ben = member_id(home, "Ben")
    asks(home, Kind.FORGET_ME, voice=BEN).hears(Kind.AFFIRM, voice=BEN)
    assert words(home) == ["Anna's own", "Anna's for all", "Lily's drawing", "the guest's soup"]
    assert ben not in str((daily(home), entries(home)))


def test_somebody_who_leaves_the_home_takes_theirs_along() -> None:
    home = unlinked()
    home.device().hears(Kind.HERE, "Ben")
    kept(home, "a")
    asks(home, Kind.REMOVE_MEMBER, "Ben").hears(Kind.AFFIRM)
    assert words(home) == []


def test_forget_everything_leaves_nothing() -> None:
    home = everyone(linked())
    device = asks(home, Kind.FORGET_ALL, voice=ANNA)
    assert said(device, "keeping-forget_all")["thanks"] == 5
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert (words(home), home.kept().daily) == ([], None)


def test_after_everything_was_forgotten_the_next_thanks_is_the_first() -> None:
    home = thankful(unmet(), "a")
    device = asks(home, Kind.FORGET_ALL)
    device.hears(Kind.AFFIRM)
    device.hears(Kind.AFFIRM)
    assert words(home) == []
    assert thanks(home, "a").heard[0] == KEPT
    assert words(home) == ["a"]
    assert daily(home).total == 1


# In a practice


def test_asked_for_in_a_practice_they_are_told_and_the_practice_goes_on() -> None:
    home = thankful(unmet(), "a")
    device = asks(home, Kind.START, "thank_you_three")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    assert device.hears(Kind.FOUND, after=5) == ["memories-told", "repair-go_on"]
    device.hears(Kind.AFFIRM)
    assert device.conversation is not None
    assert device.conversation.state is not None


def test_enough_of_them_in_a_practice_is_the_practice_again() -> None:
    home = thankful(unmet(), *"abcd")
    device = asks(home, Kind.START, "thank_you_three")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    device.hears(Kind.FOUND, after=5)
    assert device.conversation is not None
    assert device.conversation.asks is Asks.MORE_FOUND
    assert device.hears(Kind.DENY) == [ENOUGH, "repair-go_on"]
