"""Moments counted without a word of blame, breaks that lose none, the pace; one question for the table."""

from datetime import UTC, datetime

import pytest

from skill.domain.acts import Hold, Ref, Say
from skill.domain.conversation import Guide
from skill.domain.turn import Kind
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY
from tests.dialogue.room import place, said
from tests.dialogue.thanks import A_DAY, KEPT, MORE, asks, daily, kept, linked, met, thanks, unmet, words
from tests.home import Device, Home

MILESTONE = "progress-milestone"


def counted(home: Home, voice: str = NOBODY) -> tuple[object, object]:
    """The moments of this month and all, as they are told."""
    args = said(asks(home, Kind.PROGRESS, voice=voice), "progress-count")
    return args["month"], args["total"]


def thankful(home: Home, times: int) -> Home:
    """The home in which so many different thanks were kept, three minutes apart."""
    for number in range(times):
        kept(home, f"number {daily(home).total + number}")
    return home


def practised(home: Home) -> None:
    """Two of them thank each other, to the end."""
    device = asks(home, Kind.START, "thank_you_three", form="daily")
    for kind in (Kind.BOTH, Kind.ME):
        device.hears(kind)
    for _ in range(6):
        if device.is_listening:
            device.hears(Kind.DENY if device.heard[-1] == "thank_you_three-keep_one" else Kind.AFFIRM)
    assert not device.is_listening


# Moments


def test_a_thanks_kept_and_a_practice_finished_are_a_moment_each() -> None:
    home = unmet()
    kept(home, "the rain")
    practised(home)
    assert counted(home) == (2, 2)


def test_what_is_undone_or_not_kept_is_none() -> None:
    home = met()
    thanks(home, "the rain").hears(Kind.UNDO)
    thanks(home, "").hears(Kind.DENY)
    asks(home, Kind.START, "thank_you_three").hears(Kind.STOP)
    assert counted(home) == (0, 0)


def test_this_month_s_are_told_and_all() -> None:
    home = thankful(unmet(), 3)
    home.clock.advance(31 * A_DAY)
    thankful(home, 1)
    assert counted(home) == (1, 4)


def test_the_month_ends_with_its_last_day_at_three_in_the_night() -> None:
    home = unmet()
    home.clock.advance((datetime(2027, 7, 1, 6, 0, tzinfo=UTC) - home.clock.now()).total_seconds())
    kept(home, "the stars")
    assert counted(home) == (1, 1)
    home.clock.advance(3600)
    assert counted(home) == (0, 1)


def test_at_the_beginning_there_is_no_number_to_be_ashamed_of() -> None:
    assert counted(unmet()) == (0, 0)


def test_a_gap_of_half_a_year_changes_no_number_and_no_word() -> None:
    near, far = thankful(unmet(), 3), thankful(unmet(), 3)
    far.clock.advance(29 * A_DAY)
    near_heard, far_heard = asks(near, Kind.PROGRESS).heard, asks(far, Kind.PROGRESS).heard
    assert near_heard == far_heard == ["progress-count"]
    far.clock.advance(180 * A_DAY)
    assert counted(far) == (0, 3)


@pytest.mark.parametrize("voice", [ANNA, BEN, LILY])
def test_everybody_who_is_known_hears_the_same_numbers(voice: str) -> None:
    home = linked()
    kept(home, "Anna's own", ANNA)
    kept(home, "Ben's own", BEN)
    assert counted(home, voice) == (2, 2)


@pytest.mark.parametrize("voice", [GUEST, NOBODY])
def test_a_stranger_hears_none(voice: str) -> None:
    home = linked()
    kept(home, "Anna's own", ANNA)
    assert asks(home, Kind.PROGRESS, voice=voice).heard == ["people-only_known"]


# Milestones


def test_the_fifth_the_tenth_and_each_twenty_fifth_are_worth_half_a_sentence() -> None:
    home, heard = unmet(), []
    for number in range(1, 51):
        device = thanks(home, f"number {number}")
        if MILESTONE in device.heard:
            heard.append(said(device, MILESTONE)["count"])
            assert device.heard == [KEPT, MILESTONE, MORE]
        device.hears(Kind.DENY)
    assert heard == [5, 10, 25, 50]


def test_a_practice_counts_towards_one() -> None:
    home = thankful(unmet(), 3)
    practised(home)
    assert MILESTONE in thanks(home, "the fifth moment").heard


def test_said_again_at_once_it_is_no_further_moment() -> None:
    home = thankful(unmet(), 3)
    thanks(home, "the rain").hears(Kind.DENY)
    assert thanks(home, "the rain").heard == [KEPT, MORE]
    assert counted(home) == (4, 4)


# A break


def test_on_a_break_nothing_is_praised_and_nothing_is_lost() -> None:
    home = thankful(unmet(), 4)
    assert asks(home, Kind.TAKE_A_BREAK).heard == ["progress-paused"]
    assert thanks(home, "the fifth").heard == [KEPT, MORE]
    home.clock.advance(200 * A_DAY)
    assert asks(home, Kind.BACK_AGAIN).heard == ["progress-back"]
    assert counted(home) == (0, 5)
    thankful(home, 4)
    assert MILESTONE in thanks(home, "the tenth").heard


@pytest.mark.parametrize("is_paused", [True, False])
def test_on_a_break_the_evening_check_in_is_not_offered(*, is_paused: bool) -> None:
    home = thankful(met(), 1)
    if is_paused:
        asks(home, Kind.TAKE_A_BREAK)
    home.clock.advance(A_DAY + 10 * 3600)  # never on the first day
    device = home.device()
    device.opens()
    offered = [act.args.get("drill") for act in device.reply.acts if isinstance(act, Say)]
    assert (Ref("evening_check_in") in offered) is not is_paused


@pytest.mark.parametrize("kind", [Kind.TAKE_A_BREAK, Kind.BACK_AGAIN])
def test_a_guest_sends_nobody_on_a_break(kind: Kind) -> None:
    home = linked()
    before = daily(home).is_paused
    assert asks(home, kind, voice=GUEST).heard == ["people-only_known"]
    assert daily(home).is_paused is before


# The pace


def talking(home: Home) -> Device:
    """A device on which a practice has begun."""
    device = asks(home, Kind.START, "thank_you_three")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    return device


@pytest.mark.parametrize(("kind", "guide"), [(Kind.BRIEF, Guide.CUES), (Kind.UNHURRIED, Guide.UNHURRIED)])
def test_the_pace_is_remembered_for_every_practice_to_come(kind: Kind, guide: Guide) -> None:
    home = met()
    assert asks(home, kind).heard == [f"progress-{kind}"]
    assert place(talking(home)).guide is guide
    home.clock.advance(100 * A_DAY)
    assert place(talking(home)).guide is guide


def test_in_a_practice_it_holds_from_there_on_and_for_those_to_come() -> None:
    home = met()
    device = talking(home)
    assert device.hears(Kind.UNHURRIED, after=5) == ["progress-unhurried", "repair-go_on"]
    device.hears(Kind.AFFIRM)
    assert place(device).guide is Guide.UNHURRIED
    assert daily(home).pace == Kind.UNHURRIED


# One question for the table


def asked(device: Device) -> str:
    """The question in the last answer."""
    question = said(device, "questions-ask")["question"]
    assert isinstance(question, Ref)
    return question.message


def test_one_question_a_minute_to_talk_and_another_when_they_like() -> None:
    home = unmet()
    device = asks(home, Kind.ASK_US)
    assert device.heard == ["questions-ask", "60", "questions-another"]
    first = asked(device)
    assert first.startswith("dinner_questions-")
    device.hears(Kind.ANOTHER, after=20)
    assert asked(device) != first
    assert device.hears(Kind.DENY) == ["questions-enough"]
    assert not device.is_listening


def test_what_they_say_to_it_is_not_kept() -> None:
    home = unmet()
    device = asks(home, Kind.ASK_US)
    device.hears(Kind.WORDS, "the summer in the mountains")
    assert words(home) == []
    assert "mountains" not in str((home.kept(device.session), device.reply))


@pytest.mark.parametrize(("locale", "count"), [("en-US", 100), ("de-DE", 40)])
def test_no_question_comes_twice_before_all_have(locale: str, count: int) -> None:
    home = unmet()
    heard = []
    for _ in range(count):
        device = home.device(locale)
        device.hears(Kind.ASK_US, after=A_DAY)
        heard.append(asked(device))
        assert Hold(60) in device.reply.acts
    assert len(set(heard)) == count
