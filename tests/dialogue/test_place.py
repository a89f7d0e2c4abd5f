"""Where people are at a given second of the answer that is playing."""

from datetime import UTC, datetime, timedelta

import pytest

from skill.dialogue.place import Place, left_at, place
from skill.domain.conversation import Asks, Conversation, DrillState, Scene, Unfinished

BEGAN = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
TALK = DrillState("cup", "one", "talk")
MIRROR = DrillState("cup", "one", "mirror")
CHECK = DrillState("cup", "one", "check")
SCHEDULE = (Scene(TALK, 66.0, 60), Scene(MIRROR, 100.0, 30))
# Six seconds of words, a minute of talk; four seconds of words, half a minute of mirroring; a question.
TWO_HOLDS = Conversation(
    Asks.STEP,
    answered_at=BEGAN,
    expires_at=BEGAN + timedelta(hours=1),
    run="run",
    state=CHECK,
    schedule=SCHEDULE,
    length=104.0,
)


def at(seconds: float, conversation: Conversation = TWO_HOLDS) -> Place | None:
    return place(conversation, BEGAN + timedelta(seconds=seconds))


def test_before_the_first_hold_begins_the_whole_of_it_is_to_come() -> None:
    assert at(2) == Place(TALK, 60)


def test_in_the_middle_of_a_hold_the_rest_is_to_come() -> None:
    assert at(36) == Place(TALK, 30)


def test_a_part_of_a_second_counts_as_a_whole_one() -> None:
    assert at(36.2) == Place(TALK, 30)


@pytest.mark.parametrize("seconds", [66, 67, 69])
def test_at_the_seam_and_up_to_three_seconds_after_it_people_are_still_in_the_earlier_step(
    seconds: float,
) -> None:
    assert at(seconds) == Place(TALK, 0)


def test_more_than_three_seconds_after_the_seam_they_are_in_the_later_step() -> None:
    assert at(70) == Place(MIRROR, 30)


def test_once_the_answer_is_through_they_are_at_its_question_however_short_it_was() -> None:
    """A stamp may be a second off; the question is open all the same."""
    assert at(102.5) == Place(MIRROR, 0)
    assert at(103.5) == Place(CHECK)


def test_hours_later_they_are_still_at_the_question() -> None:
    assert at(7200) == Place(CHECK)


def test_a_clock_that_went_backwards_reads_as_the_beginning() -> None:
    assert at(-30) == Place(TALK, 60)


def test_no_more_is_to_come_than_the_hold_is_long() -> None:
    """The words before a hold are no part of it."""
    scene = Scene(TALK, until=200.0, hold=20)
    rest = Conversation(Asks.STEP, BEGAN, BEGAN, state=CHECK, schedule=(scene,), length=204.0)
    assert at(0, rest) == Place(TALK, 20)


def test_an_answer_without_holds_is_at_its_question_from_the_first_second() -> None:
    assert at(0, Conversation(Asks.STEP, BEGAN, BEGAN, state=CHECK)) == Place(CHECK)


def test_outside_a_drill_there_is_no_place() -> None:
    assert at(0, Conversation(Asks.OPENING, BEGAN, BEGAN)) is None


def test_a_drill_left_open_is_wherever_its_answer_has_come_to_by_now() -> None:
    entry = Unfinished("run", CHECK, BEGAN, BEGAN + timedelta(days=1), schedule=SCHEDULE, length=104.0)
    steps = [left_at(entry, BEGAN + timedelta(seconds=second)).step for second in (10, 80, 104, 7200)]
    assert steps == ["talk", "mirror", "check", "check"]
