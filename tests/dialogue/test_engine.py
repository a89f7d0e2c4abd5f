"""The drill engine on small drills: what is held for how long, whose turn it is, where words lead."""

import pytest

from skill.domain.acts import Ref, Say
from skill.domain.turn import Kind
from tests.dialogue.small import BYE, CLOSE, FIRST, begun, catalog, drill, hold, home, pool
from tests.home import Device, Home

ONE_MINUTE = (FIRST, hold("talk", 60, "close"), CLOSE, BYE)
TWO_HOLDS = (FIRST, hold("talk", 60, "mirror", skip="close"), hold("mirror", 30, "close"), CLOSE, BYE)
ROUND = (
    FIRST,
    hold("talk", 30, "over", counts=True),
    {"do": "rotate", "id": "over", "next": "yours", "done": "bye"},
    {"do": "ask", "id": "yours", "on": {"affirm": "talk"}, "next": "talk"},
    BYE,
)


def talker(device: Device) -> object:
    """Who the last answer says is to talk: a first name, or the role's own word."""
    said = [act for act in device.reply.acts if isinstance(act, Say) and "talker" in act.args]
    return said[-1].args["talker"]


# What one answer holds


def test_a_hold_that_fits_comes_whole_with_its_question_after_it() -> None:
    device = begun(home(FIRST, hold("talk", 220, "close"), CLOSE, BYE))
    assert device.heard == ["seat-me", "cup-talk", "220", "cup-close"]
    assert device.is_listening


def test_a_longer_hold_comes_in_parts_and_the_words_are_said_once() -> None:
    device = begun(home(FIRST, hold("talk", 600, "close"), CLOSE, BYE))
    assert device.heard == ["seat-me", "cup-talk", "180", "repair-still_going"]
    assert device.hears(Kind.AFFIRM) == ["180", "repair-still_going"]
    assert device.hears(Kind.LONGER) == ["180", "repair-still_going"]
    assert device.hears(Kind.AFFIRM) == ["90", "cup-close"]


@pytest.mark.parametrize("word", [Kind.DENY, Kind.NEXT, Kind.SKIP])
def test_nobody_has_to_sit_through_the_parts_of_a_long_hold(word: Kind) -> None:
    device = begun(home(FIRST, hold("talk", 600, "close"), CLOSE, BYE))
    assert device.hears(word) == ["cup-close"]


def test_holds_that_are_too_long_together_are_parted_by_a_question() -> None:
    device = begun(home(FIRST, hold("talk", 120, "mirror"), hold("mirror", 120, "close"), CLOSE, BYE))
    assert device.heard == ["seat-me", "cup-talk", "120", "repair-ready"]
    assert device.hears(Kind.AFFIRM) == ["cup-mirror", "120", "cup-close"]


def test_one_answer_holds_five_clips_and_the_sixth_comes_in_the_next() -> None:
    ids = ["talk", "two", "three", "four", "five", "six"]
    holds = [hold(id_, 10, next_) for id_, next_ in zip(ids, [*ids[1:], "close"], strict=True)]
    device = begun(home(FIRST, *holds, CLOSE, BYE))
    assert device.heard.count("10") == 5
    assert device.heard[-1] == "repair-ready"
    assert device.hears(Kind.AFFIRM) == ["cup-six", "10", "cup-close"]


@pytest.mark.parametrize("word", [Kind.DENY, Kind.LONGER])
def test_not_being_ready_yet_is_given_half_a_minute_more(word: Kind) -> None:
    device = begun(home(FIRST, hold("talk", 120, "mirror"), hold("mirror", 120, "close"), CLOSE, BYE))
    assert device.hears(word) == ["30", "cup-mirror", "120", "cup-close"]


def test_a_no_to_going_on_after_help_keeps_the_place() -> None:
    device = begun(home(*ONE_MINUTE))
    device.hears(Kind.HELP, after=20)
    assert device.hears(Kind.DENY) == ["repair-paused"]
    assert not device.is_listening
    assert device.home.offered == ["talk"]


# Longer, as often as it is asked for


def test_longer_gives_half_a_minute_more_than_was_to_come() -> None:
    """The hold begins after eight seconds of words; ten of its sixty seconds are left."""
    device = begun(home(*ONE_MINUTE))
    assert device.hears(Kind.LONGER, after=8 + 50) == ["40", "cup-close"]


def test_longer_may_be_asked_for_again_and_again() -> None:
    device = begun(home(*ONE_MINUTE))
    device.hears(Kind.LONGER, after=8 + 50)
    for _ in range(5):
        assert device.hears(Kind.LONGER, after=30) == ["40", "cup-close"]


def test_longer_over_the_budget_of_an_answer_comes_in_parts() -> None:
    device = begun(home(FIRST, hold("talk", 220, "close"), CLOSE, BYE))
    assert device.hears(Kind.LONGER, after=8) == ["180", "repair-still_going"]
    assert device.hears(Kind.AFFIRM) == ["70", "cup-close"]


def test_longer_pushes_what_no_longer_fits_into_the_next_answer() -> None:
    device = begun(home(FIRST, hold("talk", 120, "mirror"), hold("mirror", 100, "close"), CLOSE, BYE))
    assert device.heard == ["seat-me", "cup-talk", "120", "cup-mirror", "100", "cup-close"]
    assert device.hears(Kind.LONGER, after=8) == ["150", "repair-ready"]
    assert device.hears(Kind.AFFIRM) == ["cup-mirror", "100", "cup-close"]


def test_longer_after_the_bell_holds_once_more_and_asks_the_question_again() -> None:
    device = begun(home(*TWO_HOLDS))
    assert device.hears(Kind.LONGER) == ["30", "cup-close"]


def test_longer_where_nothing_was_held_takes_the_time_and_asks_again() -> None:
    device = home(*ONE_MINUTE).device()
    device.hears(Kind.START)
    assert device.hears(Kind.LONGER) == ["repair-take_your_time", "cup-first"]


# Words that break into a hold are taken where people were at that second


@pytest.mark.parametrize(
    ("word", "second", "answer"),
    [
        (Kind.NEXT, 20, ["cup-mirror", "30", "cup-close"]),
        (Kind.NEXT, 80, ["cup-close"]),
        (Kind.SKIP, 20, ["cup-close"]),
        (Kind.SKIP, 80, ["cup-close"]),
        (Kind.LONGER, 58, ["40", "cup-mirror", "30", "cup-close"]),
        (Kind.LONGER, 92, ["40", "cup-close"]),
        (Kind.REPEAT, 20, ["cup-talk", "60", "cup-mirror", "30", "cup-close"]),
        (Kind.REPEAT, 80, ["cup-mirror", "30", "cup-close"]),
        (Kind.SWAP, 20, ["repair-swapped", "cup-talk", "60", "cup-mirror", "30", "cup-close"]),
        (Kind.SWAP, 80, ["repair-swapped", "cup-talk", "60", "cup-mirror", "30", "cup-close"]),
        (Kind.GO_ON, 58, ["10", "cup-mirror", "30", "cup-close"]),
    ],
)
def test_steering_words_belong_to_the_step_that_is_playing(
    word: Kind, second: float, answer: list[str]
) -> None:
    """The first hold lasts from second 8 to 68, the second from 72 to 102."""
    device = begun(home(*TWO_HOLDS))
    assert device.hears(word, after=second) == answer


def test_a_yes_said_early_answers_the_question_at_the_end() -> None:
    device = begun(home(*TWO_HOLDS))
    assert device.hears(Kind.AFFIRM, after=20) == ["cup-bye"]


def test_an_interruption_that_means_nothing_asks_whether_to_go_on_with_the_rest() -> None:
    device = begun(home(*TWO_HOLDS))
    assert device.hears(Kind.UNKNOWN, after=58) == ["repair-not_caught", "repair-go_on"]
    assert device.hears(Kind.AFFIRM) == ["10", "cup-mirror", "30", "cup-close"]


@pytest.mark.parametrize("word", [Kind.HELP, Kind.RECORDING])
def test_a_question_to_the_guide_is_answered_and_the_rest_of_the_hold_is_still_to_come(word: Kind) -> None:
    device = begun(home(*TWO_HOLDS))
    assert device.hears(word, after=38)[-1] == "repair-go_on"
    assert device.hears(Kind.AFFIRM) == ["30", "cup-mirror", "30", "cup-close"]


def test_what_is_left_of_a_hold_is_never_shorter_than_its_bell() -> None:
    device = begun(home(*ONE_MINUTE))
    device.hears(Kind.HELP, after=8 + 59)
    assert device.hears(Kind.AFFIRM) == ["5", "cup-close"]


# Whose turn it is


def test_two_people_each_have_one_turn() -> None:
    device = begun(home(*ROUND))
    assert talker(device) == Ref("cup-talker")
    assert device.heard[-1] == "cup-yours"
    assert device.hears(Kind.AFFIRM) == ["cup-talk", "30", "cup-bye"]


def test_three_people_each_have_one_turn_in_the_order_of_their_seats() -> None:
    device = home(*ROUND, people=3).device()
    device.hears(Kind.START)
    device.hears(Kind.NAME, "Ada")
    talking = [talker(device)]
    while device.is_listening:
        assert device.conversation is not None
        assert device.conversation.state is not None
        talking.append(device.conversation.state.floor)
        device.hears(Kind.AFFIRM)
    assert talking == [Ref("cup-talker"), 1, 2]


def test_a_name_stays_with_its_seat_when_roles_change() -> None:
    device = home(*ROUND).device()
    device.hears(Kind.START)
    said = device.hears(Kind.NAME, "Ada")
    assert said[0] == "seat-name"
    assert device.reply.acts[0] == Say("seat-name", args={"name": "Ada"})
    roles = [act.args for act in device.reply.acts if isinstance(act, Say) and act.message == "cup-yours"]
    assert roles[0]["listener"] == "Ada"
    assert roles[0]["talker"] == Ref("cup-talker")


def test_swap_with_three_gives_the_floor_to_the_next_seat_and_nobody_loses_a_turn() -> None:
    device = begun(home(*ROUND, people=3))
    device.hears(Kind.SWAP, after=10)
    floors = []
    while device.is_listening:
        assert device.conversation is not None
        assert device.conversation.state is not None
        floors.append(device.conversation.state.floor)
        device.hears(Kind.AFFIRM)
    assert floors == [2, 0]


def test_alone_there_is_nobody_to_swap_with() -> None:
    device = begun(home(*ONE_MINUTE, people=1))
    assert device.hears(Kind.SWAP) == ["cup-close.choices"]


def test_swap_before_any_turn_only_changes_who_will_begin() -> None:
    topic = {"do": "ask", "id": "topic", "on": {"affirm": "talk"}}
    device = begun(home({**FIRST, "next": "topic"}, topic, *ROUND[1:]))
    assert device.hears(Kind.SWAP) == ["repair-swapped", "cup-topic"]
    device.hears(Kind.AFFIRM)
    assert device.conversation is not None
    assert device.conversation.state is not None
    assert device.conversation.state.heard == (1,)


def test_you_choose_alternates_between_the_one_near_the_speaker_and_the_other() -> None:
    device = home(*ONE_MINUTE).device()
    chosen = []
    for _ in range(3):
        device.hears(Kind.START)
        chosen.append(device.hears(Kind.CHOOSE)[0])
        device.hears(Kind.AFFIRM)
    assert chosen == ["seat-near", "seat-far", "seat-near"]


# Forms and conditions

LEVELS = {
    "one": {"minutes": 9, "level": 1},
    "two": {"minutes": 10, "level": 2},
    "short": {"minutes": 5, "brief": True},
}
DEEPER = {
    "do": "ask",
    "id": "deeper",
    "when": "deeper_is_due",
    "on": {"affirm": "deepen", "deny": "first"},
    "next": "first",
}
LEVELLED = (
    DEEPER,
    {"do": "form", "id": "deepen", "to": "deeper", "next": "first"},
    FIRST,
    hold("talk", {"one": 60, "two": 90, "short": 40}, "close"),
    CLOSE,
    BYE,
)


def levelled() -> Device:
    return home(*LEVELLED, forms=LEVELS).device()


def plays(device: Device, form: str | None = None, *, answer: Kind = Kind.AFFIRM) -> list[str]:
    """One whole play; what its first answer was, and how long people talked."""
    opening = device.hears(Kind.START, form=form)
    if opening == ["cup-deeper"]:
        device.hears(answer)
    talk = device.hears(Kind.ME)
    device.hears(Kind.AFFIRM)
    assert not device.is_listening
    return [opening[-1], talk[2]]


@pytest.mark.parametrize(("form", "seconds"), [("one", "60"), ("two", "90"), ("short", "40"), (None, "60")])
def test_a_form_has_its_own_seconds(form: str | None, seconds: str) -> None:
    assert plays(levelled(), form) == ["cup-first", seconds]


def test_a_form_that_this_drill_does_not_have_is_the_usual_one() -> None:
    assert plays(levelled(), "seventeen") == ["cup-first", "60"]


def test_the_form_played_last_becomes_the_usual_one() -> None:
    device = levelled()
    plays(device, "two")
    assert plays(device) == ["cup-first", "90"]


def test_the_short_form_never_becomes_the_usual_one() -> None:
    device = levelled()
    plays(device, "short")
    assert plays(device) == ["cup-first", "60"]


def test_a_deeper_level_is_offered_after_three_finished_plays_and_not_forced() -> None:
    device = levelled()
    openings = [plays(device, answer=Kind.DENY) for _ in range(7)]
    offered = ["cup-deeper", "60"]
    not_offered = ["cup-first", "60"]
    assert openings == [*[not_offered] * 3, offered, *[not_offered] * 2, offered]


def test_who_goes_deeper_stays_there_and_is_offered_nothing_below_the_deepest() -> None:
    device = levelled()
    openings = [plays(device) for _ in range(8)]
    assert openings[3:] == [["cup-deeper", "90"], *[["cup-first", "90"]] * 4]


def test_a_play_that_was_broken_off_is_not_counted() -> None:
    device = levelled()
    for _ in range(4):
        device.hears(Kind.START)
        device.hears(Kind.ME)
        device.hears(Kind.CANCEL)
    assert plays(device) == ["cup-first", "60"]


def test_an_end_that_is_not_finished_is_not_counted() -> None:
    gate = {"do": "ask", "id": "gate", "on": {"affirm": "talk", "deny": "later"}}
    later = {"do": "end", "id": "later", "finished": False}
    device = home(gate, hold("talk", 60, "bye"), BYE, later).device()
    device.hears(Kind.START)
    assert device.hears(Kind.DENY) == ["cup-later"]
    kept = device.home.kept().household
    assert kept is not None
    assert not kept.practices


# What is drawn

TOPICS = pool("topics", "brook", "cedar", "delta")
TOPIC = {"do": "ask", "id": "topic", "draw": "topics", "on": {"affirm": "talk", "another": "topic"}}
WITH_TOPIC = ({**FIRST, "next": "topic"}, TOPIC, hold("talk", 60, "close"), CLOSE, BYE)


def topic(device: Device) -> object:
    """Which topic the last answer's question names."""
    assert device.reply.reprompt is not None
    return device.reply.reprompt.args["topics"]


def test_a_question_put_again_names_the_same_topic_and_another_one_another() -> None:
    device = begun(Home(catalog(drill(*WITH_TOPIC), pools=[TOPICS])))
    first = topic(device)
    device.hears(Kind.REPEAT)
    assert topic(device) == first
    device.hears(Kind.UNKNOWN)
    assert topic(device) == first
    device.hears(Kind.ANOTHER)
    assert topic(device) != first


def test_a_topic_without_a_line_in_this_language_is_replaced_when_a_drill_is_gone_on_with() -> None:
    """Pools may differ in size: what was drawn in English may have no German line."""
    lived_in = Home(catalog(drill(*WITH_TOPIC), pools=[TOPICS], german=["topics-cedar"]))
    english = begun(lived_in)
    while topic(english) == Ref("topics-cedar"):
        english.hears(Kind.ANOTHER)
    english.hears(Kind.STOP)
    german = lived_in.device("de-DE")
    german.opens()
    german.hears(Kind.GO_ON)
    assert topic(german) == Ref("topics-cedar")


# What is not understood


def test_a_word_that_was_heard_and_is_no_answer_here_gets_the_choices_at_once() -> None:
    device = begun(home(*ONE_MINUTE))
    assert device.hears(Kind.NOT_QUITE) == ["cup-close.choices"]


def test_what_is_not_understood_is_asked_shorter_then_as_a_choice_then_the_drill_moves_on() -> None:
    device = begun(home(*ONE_MINUTE))
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "cup-close.reprompt"]
    assert device.hears(Kind.UNKNOWN) == ["cup-close.choices"]
    assert device.hears(Kind.UNKNOWN) == ["repair-moving_on", "cup-bye"]


def test_an_answer_in_between_begins_the_count_anew() -> None:
    device = begun(home(*ONE_MINUTE))
    device.hears(Kind.UNKNOWN)
    device.hears(Kind.REPEAT)
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "cup-close.reprompt"]


def test_where_nobody_says_who_talks_first_the_guide_chooses() -> None:
    device = home(*ONE_MINUTE).device()
    device.hears(Kind.START)
    device.hears(Kind.UNKNOWN)
    device.hears(Kind.UNKNOWN)
    assert device.hears(Kind.UNKNOWN)[:3] == ["repair-moving_on", "seat-near", "cup-talk"]


def test_a_question_that_cannot_be_passed_over_is_left_for_another_time() -> None:
    gate = {"do": "ask", "id": "gate", "on": {"affirm": "talk", "deny": "bye"}}
    device = home(gate, hold("talk", 60, "bye"), BYE).device()
    device.hears(Kind.START)
    device.hears(Kind.NEXT)
    device.hears(Kind.NEXT)
    assert device.hears(Kind.NEXT) == ["repair-later"]
    assert not device.is_listening
