"""Questions that are put to each: everybody must want it, heads are counted, heat is asked for."""

import pytest

from skill.domain.conversation import Asks
from skill.domain.turn import Kind
from tests.dialogue.room import GATE, LATER, here, is_calm, lived_in, place, plays, said
from tests.dialogue.small import BYE, CLOSE, FIRST, catalog, drill, hold, home
from tests.home import Device, Home

CUP = (GATE, FIRST, hold("talk", 60, "close"), CLOSE, BYE, LATER)
FORMS = {
    "one": {"minutes": 9},
    "two": {"minutes": 10, "level": 2},
    "short": {"minutes": 5, "brief": True},
    "alone": {"minutes": 4, "people": 1},
    "table": {"minutes": 12, "people": 3, "up_to": 6},
}
BOTH = [(Kind.BOTH, None), (Kind.HERE, "two"), (Kind.HERE, "all")]


def at_the_gate(form: str | None = None, lived: Home | None = None) -> Device:
    """A device on which the drill has been asked for: its first question is whether all are in."""
    device = (lived or home(*CUP, forms=FORMS)).device()
    assert device.hears(Kind.START, "cup", form=form) == ["cup-gate"]
    return device


# Everybody must say yes


def test_one_yes_of_two_asks_the_other_one_and_the_second_begins() -> None:
    device = at_the_gate()
    assert device.hears(Kind.AFFIRM) == ["agree-other"]
    assert device.hears(Kind.AFFIRM) == ["cup-first"]


def test_a_drill_may_have_its_own_words_for_the_other_one() -> None:
    device = home({**GATE, "other": "and_you"}, *CUP[1:]).device()
    device.hears(Kind.START)
    assert device.hears(Kind.AFFIRM) == ["cup-and_you"]


@pytest.mark.parametrize(("word", "form"), BOTH)
def test_who_answers_for_both_is_taken_at_their_word(word: Kind, form: str | None) -> None:
    assert at_the_gate().hears(word, form=form) == ["cup-first"]


@pytest.mark.parametrize(("word", "form"), BOTH)
def test_the_other_one_may_answer_for_both_as_well(word: Kind, form: str | None) -> None:
    device = at_the_gate()
    device.hears(Kind.AFFIRM)
    assert device.hears(word, form=form) == ["cup-first"]


REFUSALS = [
    (Kind.DENY, None),
    (Kind.LATER, None),
    (Kind.CHOICE, "not_today"),
    (Kind.CHOICE, "stay"),
    (Kind.CHOICE, "not_yet"),
]


@pytest.mark.parametrize(("word", "choice"), REFUSALS)
@pytest.mark.parametrize("yeses", [0, 1])
def test_a_single_no_is_enough_whoever_says_it(word: Kind, choice: str | None, yeses: int) -> None:
    device = at_the_gate()
    for _ in range(yeses):
        device.hears(Kind.AFFIRM)
    assert device.hears(word, choice) == ["cup-later"]
    assert not device.is_listening
    assert plays(device.home) == 0
    assert device.home.offered == []


def test_now_is_a_yes_of_one() -> None:
    device = at_the_gate()
    assert device.hears(Kind.CHOICE, "now") == ["agree-other"]
    assert device.hears(Kind.CHOICE, "now") == ["cup-first"]


@pytest.mark.parametrize("word", [Kind.NEXT, Kind.SKIP, Kind.GO_ON, Kind.CLOSE])
@pytest.mark.parametrize("yeses", [0, 1])
def test_no_other_word_gets_anybody_through_the_gate(word: Kind, yeses: int) -> None:
    """Skipping it, or being misheard three times, is no yes."""
    device = at_the_gate()
    for _ in range(yeses):
        device.hears(Kind.AFFIRM)
    for _ in range(2):
        device.hears(word)
        assert place(device).step == "gate"
        assert place(device).agreed == yeses
    assert device.hears(word) == ["repair-later"]
    assert device.home.offered == []


def test_the_second_one_is_asked_again_in_the_words_for_the_second_one() -> None:
    device = at_the_gate()
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", "agree-other.reprompt"]
    assert device.hears(Kind.REPEAT) == ["agree-other"]
    assert device.hears(Kind.AFFIRM) == ["cup-first"]


def test_help_at_the_gate_forgets_nobody_s_yes_and_counts_as_none() -> None:
    device = at_the_gate()
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.HELP)[-1] == "agree-other"
    assert device.hears(Kind.AFFIRM) == ["cup-first"]


def test_a_table_of_unknown_size_takes_the_yes_of_one_and_the_yes_of_the_rest() -> None:
    device = at_the_gate("table")
    assert place(device).people == 0
    assert device.hears(Kind.AFFIRM) == ["agree-other"]
    assert device.hears(Kind.AFFIRM) == ["cup-first"]


def test_a_yes_at_the_gate_is_used_up_by_it() -> None:
    """A second such question, later in the drill, is put to both of them afresh."""
    more = {"do": "agree", "id": "more", "yes": "bye", "no": "later"}
    device = home({**GATE, "yes": "more"}, more, BYE, LATER).device()
    device.hears(Kind.START)
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.AFFIRM) == ["cup-more"]
    assert device.hears(Kind.AFFIRM) == ["agree-other"]
    assert device.hears(Kind.DENY) == ["cup-later"]


def test_alone_one_yes_is_all_there_is() -> None:
    assert at_the_gate("alone").hears(Kind.AFFIRM) == ["cup-talk", "60", "cup-close"]


# Another form, before it has begun


@pytest.mark.parametrize(
    ("word", "named", "form", "people"),
    [
        (Kind.SHORT, None, "short", 2),
        (Kind.DEEPER, None, "two", 2),
        (Kind.ALONE, None, "alone", 1),
        (Kind.ME, None, "alone", 1),
        (Kind.START, "table", "table", 0),
    ],
)
def test_at_the_gate_people_may_change_what_they_agree_to(
    word: Kind, named: str | None, form: str, people: int
) -> None:
    device = at_the_gate()
    assert device.hears(word, form=named) == ["cup-gate"]
    assert (place(device).form, place(device).people) == (form, people)
    assert said(device, "cup-gate")["minutes"] == FORMS[form]["minutes"]


def test_who_agreed_to_the_long_one_has_not_agreed_to_the_deeper_one() -> None:
    device = at_the_gate()
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.DEEPER) == ["cup-gate"]
    assert device.hears(Kind.AFFIRM) == ["agree-other"]


@pytest.mark.parametrize("word", [Kind.IDEAS, Kind.ANOTHER, Kind.CALM])
def test_whoever_wants_something_else_at_the_gate_hears_what_else_there_is(word: Kind) -> None:
    device = at_the_gate()
    device.hears(word)
    assert device.heard[-1] in {"choosing-offer", "opening-invite"}


@pytest.mark.parametrize(("heads", "form"), [("1", "one"), ("2", "one"), ("4", "table"), ("9", "one")])
def test_how_many_they_are_said_at_the_gate_brings_the_form_for_as_many(heads: str, form: str) -> None:
    forms = {"one": {"minutes": 9}, "table": {"minutes": 12, "people": 3, "up_to": 6}}
    device = home(*CUP, forms=forms).device()
    device.hears(Kind.START)
    device.hears(Kind.NUMBER, heads)
    assert place(device).form == form
    assert place(device).people == (int(heads) if form == "table" else 2)


def test_a_form_that_is_not_there_changes_nothing() -> None:
    device = home(*CUP).device()
    device.hears(Kind.START)
    for word, named in ((Kind.SHORT, None), (Kind.DEEPER, None), (Kind.START, "table")):
        device.hears(word, form=named)
        assert place(device).form == "one"
        assert place(device).step == "gate"
        device.hears(Kind.REPEAT)


@pytest.mark.parametrize("word", [Kind.SHORT, Kind.DEEPER, Kind.ALONE])
def test_once_it_has_begun_the_form_stays(word: Kind) -> None:
    again = {"do": "agree", "id": "again", "yes": "talk", "no": "bye"}
    steps = (GATE, FIRST, hold("talk", 60, "again"), again, BYE, LATER)
    device = at_the_gate(lived=home(*steps, forms=FORMS))
    device.hears(Kind.BOTH)
    assert device.hears(Kind.ME)[-1] == "cup-again"
    device.hears(word)
    assert place(device).form == "one"


# Only sometimes asked

DEEPER = {"do": "agree", "id": "deeper", "when": "deeper_is_due", "yes": "deepen", "no": "first"}
DEEPEN = {"do": "form", "id": "deepen", "to": "deeper", "next": "first"}
LEVELLED = (DEEPER, DEEPEN, FIRST, hold("talk", {"one": 60, "two": 90}, "close"), CLOSE, BYE)


def due() -> Device:
    """A device on which, after three plays, both are asked whether to go deeper."""
    device = home(*LEVELLED, forms={"one": {"minutes": 9}, "two": {"minutes": 10, "level": 2}}).device()
    for _ in range(3):
        assert device.hears(Kind.START) == ["cup-first"]
        device.hears(Kind.ME)
        device.hears(Kind.AFFIRM)
    assert device.hears(Kind.START) == ["cup-deeper"]
    return device


def test_both_must_want_to_go_deeper() -> None:
    device = due()
    assert device.hears(Kind.AFFIRM) == ["agree-other"]
    assert device.hears(Kind.AFFIRM) == ["cup-first"]
    assert place(device).form == "two"


def test_one_who_would_rather_stay_keeps_both_where_they_are() -> None:
    device = due()
    device.hears(Kind.AFFIRM)
    assert device.hears(Kind.DENY) == ["cup-first"]
    assert place(device).form == "one"


def test_deeper_is_a_yes_of_one_to_going_deeper() -> None:
    device = due()
    assert device.hears(Kind.DEEPER) == ["agree-other"]
    assert device.hears(Kind.DEEPER) == ["cup-first"]
    assert place(device).form == "two"


@pytest.mark.parametrize("word", [Kind.SAME, Kind.NEXT, Kind.SKIP, Kind.PASS, Kind.GO_ON])
def test_what_need_not_be_asked_may_be_passed_over(word: Kind) -> None:
    device = due()
    assert device.hears(word)[-1] == "cup-first"
    assert place(device).form == "one"


# How many are you

COUNT = {"do": "count", "id": "heads", "next": "talk"}
COUNTED = (COUNT, hold("talk", 60, "close"), CLOSE, BYE)
TABLE = {"one": {"minutes": 9, "people": 2, "up_to": 6}}


def counting(lived: Home | None = None) -> Device:
    device = (lived or home(*COUNTED, forms=TABLE)).device()
    device.hears(Kind.START)
    return device


@pytest.mark.parametrize(
    ("word", "value", "form", "people"),
    [
        (Kind.NUMBER, "2", None, 2),
        (Kind.NUMBER, "6", None, 6),
        (Kind.BOTH, None, None, 2),
        (Kind.HERE, None, "two", 2),
    ],
)
def test_heads_are_counted(word: Kind, value: str | None, form: str | None, people: int) -> None:
    device = counting()
    assert device.heard == ["cup-heads"]
    assert device.hears(word, value, form=form)[0] == "cup-talk"
    assert place(device).people == people


@pytest.mark.parametrize("value", ["0", "1", "7", "1000000", "", "?", None])
def test_more_or_fewer_than_can_take_part_are_asked_again(value: str | None) -> None:
    device = counting()
    assert device.hears(Kind.NUMBER, value)[-1].startswith("cup-heads")
    assert place(device).people == 0


def test_one_alone_cannot_play_what_takes_two() -> None:
    device = counting()
    assert device.hears(Kind.HERE, form="one")[-1].startswith("cup-heads")


def test_nobody_is_counted_where_it_is_known_who_is_here() -> None:
    device = counting(here(lived_in(home(*COUNTED, forms=TABLE))))
    assert device.heard == ["cup-talk", "60", "cup-close"]
    assert place(device).people == 3


def test_nobody_is_counted_where_the_form_knows_how_many() -> None:
    assert counting(home(*COUNTED)).heard == ["cup-talk", "60", "cup-close"]


# How heated is it

HEAT = {"do": "scale", "id": "heat", "limit": 7, "below": "talk", "reached": "cool"}
HEATED = (
    HEAT,
    hold("talk", 60, "close"),
    CLOSE,
    {"do": "calm", "id": "cool", "next": "later"},
    BYE,
    LATER,
)


def heated(people: int = 2, **more: object) -> Device:
    device = home(*HEATED, people=people, **more).device()
    assert device.hears(Kind.START) == ["cup-heat"]
    return device


def test_all_below_the_limit_go_on() -> None:
    device = heated(3)
    assert device.hears(Kind.NUMBER, "6") == ["scale-other"]
    assert device.hears(Kind.NUMBER, "0") == ["scale-other"]
    assert device.hears(Kind.NUMBER, "3") == ["cup-talk", "60", "cup-close"]


@pytest.mark.parametrize("value", ["7", "8", "10"])
def test_one_at_the_limit_is_enough_and_nobody_else_is_asked(value: str) -> None:
    device = heated()
    assert device.hears(Kind.NUMBER, value) == ["cup-later"]
    assert is_calm(device.home)


def test_the_second_one_at_the_limit_is_enough_as_well() -> None:
    device = heated()
    device.hears(Kind.NUMBER, "2")
    assert device.hears(Kind.NUMBER, "9") == ["cup-later"]


@pytest.mark.parametrize("value", ["11", "70", "", "-1", "seven", None])
@pytest.mark.parametrize("answered", [0, 1])
def test_what_is_no_number_up_to_ten_is_asked_again_and_is_nobody_s(value: str | None, answered: int) -> None:
    device = heated()
    for _ in range(answered):
        device.hears(Kind.NUMBER, "3")
    question = "scale-other" if answered else "cup-heat"
    assert device.hears(Kind.NUMBER, value) == [f"{question}.choices"]
    assert place(device).agreed == answered


@pytest.mark.parametrize("word", [Kind.AFFIRM, Kind.DENY, Kind.NEXT, Kind.SKIP, Kind.BOTH, Kind.UNKNOWN])
def test_no_other_word_gets_anybody_past_the_heat(word: Kind) -> None:
    device = heated()
    for _ in range(2):
        device.hears(word)
        assert place(device).step == "heat"
    assert device.hears(word) == ["repair-later"]


def test_where_nobody_knows_how_many_there_are_one_number_is_not_everybody_s() -> None:
    device = heated(forms=TABLE)
    assert place(device).people == 0
    assert device.hears(Kind.NUMBER, "2") == ["scale-other"]
    assert device.hears(Kind.NUMBER, "9") == ["cup-later"]


def test_nothing_that_is_kept_tells_one_number_from_another() -> None:
    """Two homes that differ in nothing but the numbers are kept alike, to the letter."""

    def kept_after(*numbers: str) -> str:
        device = heated()
        session = device.session
        for number in numbers:
            device.hears(Kind.NUMBER, number)
        snapshot = device.home.kept(session)
        assert snapshot.conversation is None or snapshot.conversation.asks is Asks.STEP
        return repr((snapshot.household, snapshot.conversation, snapshot.unfinished, snapshot.bags))

    assert kept_after("0") == kept_after("6")
    assert kept_after("0", "6") == kept_after("5", "1")
    assert kept_after("7") == kept_after("10")


def test_a_home_that_came_to_the_limit_is_kept_like_one_that_was_calmed_by_anything_else() -> None:
    """Two drills alike in all but how they come to be calm: nothing tells why."""
    calmed = home({"do": "calm", "id": "cool", "next": "later"}, LATER)
    calmed.device().hears(Kind.START, after=0)
    heated_up = Home(catalog(drill({**HEAT, "below": "later"}, *HEATED[3:4], LATER)))
    device = heated_up.device()
    device.hears(Kind.START, after=0)
    device.hears(Kind.NUMBER, "9", after=0)
    assert repr(heated_up.kept().household) == repr(calmed.kept().household)
