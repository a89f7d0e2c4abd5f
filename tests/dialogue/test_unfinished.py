"""What a home left open: kept by stop, dropped by cancel, offered on any device for a day."""

import pytest

from skill.content.models import Drill
from skill.dialogue.unfinished import remember
from skill.domain.acts import Ref, Say
from skill.domain.conversation import DrillState, Unfinished
from skill.domain.turn import Kind
from tests.dialogue.small import BYE, CLOSE, FIRST, begun, catalog, drill, hold, home, pool
from tests.fakes.clock import FakeClock
from tests.home import Device, Home

STEPS = (FIRST, hold("talk", 60, "mirror"), hold("mirror", 30, "close"), CLOSE, BYE)
OFFER = ["opening-offer"]
DAY = 24 * 3600
# Second 40 is in the first hold (8 to 68), second 80 in the second (72 to 102).
IN_TALK, IN_MIRROR = 40, 80


def cup() -> Home:
    return home(*STEPS)


def asked_about(device: Device) -> object:
    """The place that the offer names."""
    return device.reply.acts[-1].args["place"] if isinstance(device.reply.acts[-1], Say) else None


def left_by(word: Kind, *, after: float | None = None, lived_in: Home | None = None) -> Home:
    """A home in which the drill was begun, and then this was said."""
    lived_in = lived_in or cup()
    begun(lived_in).hears(word, after=after)
    return lived_in


# What is kept


@pytest.mark.parametrize("word", [Kind.STOP, Kind.PAUSE, Kind.HOME, Kind.SESSION_ENDED])
@pytest.mark.parametrize(("second", "step"), [(IN_TALK, "talk"), (IN_MIRROR, "mirror"), (None, "close")])
def test_whoever_leaves_is_offered_the_step_they_were_in_at_that_second(
    word: Kind, second: float | None, step: str
) -> None:
    lived_in = left_by(word, after=second)
    assert lived_in.offered == [step]
    assert lived_in.device().opens() == OFFER


@pytest.mark.parametrize("word", [Kind.CANCEL, Kind.LEAVE_IT])
def test_what_is_cancelled_is_not_offered_again(word: Kind) -> None:
    lived_in = left_by(word, after=IN_TALK)
    assert lived_in.offered == []
    assert lived_in.device().opens()[-1] == "opening-invite"


@pytest.mark.parametrize("word", [Kind.STOP, Kind.PAUSE, Kind.HOME, Kind.SESSION_ENDED])
def test_a_drill_to_which_nobody_sat_down_is_not_worth_keeping(word: Kind) -> None:
    lived_in = cup()
    device = lived_in.device()
    device.hears(Kind.START)
    device.hears(word)
    assert lived_in.offered == []


def test_a_finished_drill_is_not_offered() -> None:
    lived_in = cup()
    device = begun(lived_in)
    assert lived_in.offered == ["close"]
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]
    assert lived_in.offered == []


@pytest.mark.parametrize(("second", "step"), [(IN_TALK, "talk"), (IN_MIRROR, "mirror"), (600, "close")])
def test_a_session_that_vanished_without_a_word_is_kept_where_people_had_come_to(
    second: float, step: str
) -> None:
    """Amazon does not always tell us: every turn has been kept already."""
    lived_in = cup()
    begun(lived_in)
    lived_in.clock.advance(second)
    device = lived_in.device()
    device.hears(Kind.LAUNCH, after=0)
    assert device.heard == OFFER
    assert asked_about(device) == Ref(f"cup-{step}", "place")


def test_three_are_kept_the_newest_first() -> None:
    lived_in = cup()
    for second in (IN_TALK, IN_MIRROR, None, IN_TALK):
        left_by(Kind.STOP, after=second, lived_in=lived_in)
    assert lived_in.offered == ["talk", "close", "mirror"]


def test_remembering_lets_the_oldest_go_and_never_keeps_one_run_twice() -> None:
    entries: tuple[Unfinished, ...] = ()
    state = DrillState("cup", "one", "talk", left=20, begun=True)
    for run in ("a", "b", "c", "d", "c"):
        entries = remember(entries, run, state, FakeClock().now())
    assert [entry.run for entry in entries] == ["c", "d", "b"]
    assert {entry.state.left for entry in entries} == {None}


def test_the_end_of_a_session_is_answered_with_silence() -> None:
    device = begun(cup())
    assert device.hears(Kind.SESSION_ENDED, after=IN_TALK) == []
    assert device.reply.silent


def test_it_is_offered_for_a_day_and_no_longer() -> None:
    lived_in = left_by(Kind.STOP)
    lived_in.clock.advance(DAY - 60)
    device = lived_in.device()
    assert device.opens() == OFFER
    device.hears(Kind.UNKNOWN)
    lived_in.clock.advance(120)
    assert lived_in.device().opens()[-1] == "opening-invite"


def test_leaving_the_offer_open_keeps_it_for_another_day() -> None:
    lived_in = left_by(Kind.STOP)
    lived_in.clock.advance(DAY - 60)
    device = lived_in.device()
    device.opens()
    assert device.hears(Kind.STOP) == ["repair-stopped"]
    lived_in.clock.advance(DAY - 60)
    assert lived_in.device().opens() == OFFER


# What comes of the offer


def offered(second: float = IN_TALK) -> Device:
    """Another device of the home, on which the drill left at that second is on offer."""
    device = left_by(Kind.STOP, after=second).device()
    assert device.opens() == OFFER
    return device


@pytest.mark.parametrize("word", [Kind.GO_ON, Kind.AFFIRM])
def test_going_on_begins_the_step_anew_in_the_same_roles(word: Kind) -> None:
    device = offered(IN_MIRROR)
    assert device.hears(word) == ["opening-taken_up", "cup-mirror", "30", "cup-close"]
    assert device.conversation is not None
    assert device.conversation.state is not None
    assert device.conversation.state.names == ("", "")


def test_what_is_gone_on_with_is_one_drill_not_two() -> None:
    device = offered()
    device.hears(Kind.GO_ON)
    assert device.home.offered == ["close"]
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]
    assert device.opens()[-1] == "opening-invite"


def test_starting_again_begins_at_the_first_step_and_lets_the_old_place_go() -> None:
    device = offered()
    assert device.hears(Kind.START_AGAIN) == ["cup-first"]
    assert device.home.offered == []


@pytest.mark.parametrize("word", [Kind.LEAVE_IT, Kind.DENY, Kind.NEXT])
def test_leaving_it_puts_it_away_and_invites_to_something_new(word: Kind) -> None:
    device = offered()
    assert device.hears(word) == ["opening-left", "opening-anew"]
    assert device.home.offered == []


def test_cancelling_the_offer_puts_it_away_and_says_goodbye() -> None:
    device = offered()
    assert device.hears(Kind.CANCEL) == ["repair-cancelled"]
    assert device.home.offered == []


def test_going_on_may_be_the_first_words_of_a_session() -> None:
    device = left_by(Kind.STOP, after=IN_MIRROR).device()
    assert device.hears(Kind.GO_ON)[:2] == ["opening-taken_up", "cup-mirror"]


def test_going_on_where_nothing_waits_says_so_and_invites() -> None:
    assert cup().device().hears(Kind.GO_ON) == ["opening-nothing_waits", "opening-invite"]


@pytest.mark.parametrize("word", [Kind.HELP, Kind.RECORDING, Kind.REPEAT, Kind.UNKNOWN])
def test_an_offer_that_is_asked_about_stays_open(word: Kind) -> None:
    device = offered()
    device.hears(word)
    assert device.is_listening
    assert device.hears(Kind.GO_ON)[0] == "opening-taken_up"


def test_an_offer_that_is_never_understood_is_kept_for_another_time() -> None:
    device = offered()
    for _ in range(3):
        device.hears(Kind.UNKNOWN)
    assert not device.is_listening
    assert device.home.offered == ["talk"]


# Two devices of one home


def test_two_drills_at_once_do_not_disturb_each_other() -> None:
    lived_in = cup()
    kitchen, garden = begun(lived_in), begun(lived_in)
    assert kitchen.hears(Kind.NEXT, after=IN_TALK) == ["cup-mirror", "30", "cup-close"]
    assert garden.hears(Kind.REPEAT) == ["cup-close"]
    assert garden.hears(Kind.AFFIRM) == ["cup-bye"]
    assert lived_in.offered == ["close"]
    assert kitchen.hears(Kind.AFFIRM) == ["cup-bye"]
    assert lived_in.offered == []


def test_finishing_here_does_not_drop_a_drill_that_is_still_playing_elsewhere() -> None:
    """Two minutes are held in the kitchen while the garden begins, skips through and is done."""
    lived_in = home(FIRST, hold("talk", 120, "close"), CLOSE, BYE)
    begun(lived_in)
    garden = lived_in.device()
    garden.hears(Kind.START)
    garden.hears(Kind.ME, after=5)
    garden.hears(Kind.NEXT, after=20)
    assert garden.hears(Kind.AFFIRM, after=5) == ["cup-bye"]
    assert lived_in.offered == ["close"]


def test_an_older_play_of_a_drill_that_was_finished_since_is_not_offered() -> None:
    lived_in = left_by(Kind.STOP, after=IN_TALK)
    lived_in.clock.advance(600)
    begun(lived_in).hears(Kind.AFFIRM)
    assert lived_in.offered == []


def test_an_offer_that_was_finished_elsewhere_meanwhile_is_withdrawn() -> None:
    lived_in = cup()
    kitchen = begun(lived_in)
    garden = lived_in.device()
    assert garden.opens() == OFFER
    kitchen.hears(Kind.AFFIRM)
    assert garden.hears(Kind.GO_ON) == ["opening-nothing_waits", "opening-invite"]


def test_a_drill_that_moved_to_another_device_is_not_brought_back_by_the_silence_it_left() -> None:
    """The speaker in the kitchen asks its question into an empty room, and its session ends."""
    lived_in = cup()
    kitchen, garden = begun(lived_in), lived_in.device()
    garden.opens()
    garden.hears(Kind.GO_ON)
    kitchen.hears(Kind.SESSION_ENDED, after=30)
    garden.hears(Kind.AFFIRM)
    assert lived_in.offered == []


# The last question: whoever walks away from it has finished

ENOUGH = {"do": "ask", "id": "enough", "ends": True, "on": {"affirm": "bye", "deny": "more"}, "next": "bye"}
ENDING = (FIRST, hold("talk", 60, "enough"), ENOUGH, hold("more", 30, "enough"), BYE)


def plays(lived_in: Home) -> int:
    """How many plays of the drill count as finished."""
    household = lived_in.kept().household
    return sum(household.practices["cup"].finished.values()) if household and household.practices else 0


@pytest.mark.parametrize("word", [Kind.STOP, Kind.PAUSE, Kind.CANCEL, Kind.SESSION_ENDED, Kind.AFFIRM])
def test_however_people_leave_the_last_question_the_drill_is_finished(word: Kind) -> None:
    lived_in = left_by(word, lived_in=home(*ENDING))
    assert lived_in.offered == []
    assert plays(lived_in) == 1


def test_a_last_question_that_nobody_answered_counts_as_finished_at_the_next_opening() -> None:
    lived_in = home(*ENDING)
    begun(lived_in)
    lived_in.clock.advance(3600)
    assert lived_in.device().opens()[-1] == "opening-invite"
    assert plays(lived_in) == 1


def test_a_hold_before_the_last_question_is_still_worth_going_on_with() -> None:
    lived_in = left_by(Kind.STOP, after=IN_TALK, lived_in=home(*ENDING))
    assert lived_in.offered == ["talk"]
    assert plays(lived_in) == 0


@pytest.mark.parametrize("word", [Kind.AFFIRM, Kind.DENY])
def test_a_last_question_that_is_still_open_elsewhere_is_counted_once(word: Kind) -> None:
    """While the speaker in the kitchen waits for its answer, the one in the garden is opened."""
    lived_in = home(*ENDING)
    kitchen, garden = begun(lived_in), lived_in.device()
    lived_in.clock.advance(sum(kitchen.rendering.seconds))
    assert garden.opens()[-1] == "opening-invite"
    kitchen.hears(word, after=4)
    if kitchen.is_listening:
        kitchen.hears(Kind.AFFIRM)
    assert plays(lived_in) == 1
    assert lived_in.offered == []


# What may not be offered


def test_a_private_drill_is_never_offered_unasked() -> None:
    lived_in = left_by(Kind.STOP, lived_in=home(*STEPS, private=True))
    assert lived_in.offered == []
    assert lived_in.device().opens()[-1] == "opening-invite"


@pytest.mark.parametrize(
    "released",
    [
        drill(*STEPS, id="jug"),
        drill(FIRST, hold("talk", 60, "bye"), BYE),
        drill(*STEPS, forms={"long": {"minutes": 20}}),
    ],
    ids=["the drill is gone", "the step is gone", "the form is gone"],
)
def test_what_this_release_does_not_have_is_not_offered(released: Drill) -> None:
    lived_in = left_by(Kind.STOP)
    lived_in.meets(catalog(released))
    assert lived_in.device().opens()[-1] == "opening-invite"


def test_a_session_that_meets_a_release_without_its_step_begins_afresh() -> None:
    lived_in = cup()
    device = begun(lived_in)
    lived_in.meets(catalog(drill(FIRST, hold("talk", 60, "bye"), BYE)))
    assert device.hears(Kind.AFFIRM)[-1] == "opening-invite"


def test_a_drill_that_moved_is_not_brought_back_by_a_word_on_the_old_device_either() -> None:
    lived_in = cup()
    kitchen, garden = begun(lived_in), lived_in.device()
    garden.opens()
    garden.hears(Kind.GO_ON)
    assert kitchen.hears(Kind.STOP, after=30) == ["repair-goodbye"]
    assert len(lived_in.offered) == 1


def test_a_drill_that_begins_with_a_hold_is_kept_from_its_first_second() -> None:
    lived_in = home(hold("talk", 60, "close"), CLOSE, BYE, people=1)
    device = lived_in.device()
    device.hears(Kind.START)
    device.hears(Kind.STOP, after=20)
    assert lived_in.offered == ["talk"]


def test_people_who_were_never_welcomed_are_not_welcomed_back() -> None:
    lived_in = cup()
    lived_in.device().hears(Kind.SESSION_ENDED)
    lived_in.device().hears(Kind.STOP)
    assert lived_in.device().opens()[0] == "opening-welcome"


# Another release


TOPIC = {"do": "ask", "id": "topic", "draw": "topics", "on": {"affirm": "talk"}, "next": "talk"}
TALKING = ({**FIRST, "next": "topic"}, TOPIC, hold("talk", 60, "close"), CLOSE, BYE)


def test_a_release_without_a_pool_does_not_offer_what_was_drawn_from_it() -> None:
    before = catalog(drill(*TALKING), pools=[pool("topics", "brook")])
    lived_in = Home(before)
    begun(lived_in).hears(Kind.STOP)
    lived_in.meets(catalog(drill(*STEPS)))
    assert lived_in.device().opens()[-1] == "opening-invite"


def test_a_line_that_a_release_dropped_is_drawn_anew_in_the_middle_of_a_conversation() -> None:
    lived_in = Home(catalog(drill(*TALKING), pools=[pool("topics", "brook")]))
    device = begun(lived_in)
    lived_in.meets(catalog(drill(*TALKING), pools=[pool("topics", "cedar")]))
    assert device.hears(Kind.REPEAT) == ["cup-topic"]
    assert isinstance(device.reply.acts[-1], Say)
    assert device.reply.acts[-1].args["topics"] == Ref("topics-cedar")


def test_a_form_that_a_release_dropped_is_not_missed() -> None:
    lived_in = home(*STEPS, forms={"one": {"minutes": 9}, "deep": {"minutes": 9, "level": 2}})
    device = lived_in.device()
    device.hears(Kind.START, form="deep")
    device.hears(Kind.ME)
    device.hears(Kind.AFFIRM)
    lived_in.meets(catalog(drill(*STEPS)))
    other = lived_in.device()
    other.opens()
    assert other.hears(Kind.DEEPER)[-1] == "cup-first"


def test_a_practice_whose_name_was_not_caught_throws_nobody_out_of_a_hold() -> None:
    device = begun(cup())
    assert device.hears(Kind.START, "", after=IN_TALK) == ["repair-not_caught", "repair-go_on"]
