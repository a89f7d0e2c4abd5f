"""Which form of a drill is played: who is in the room decides, and a child in it decides most."""

import pytest

from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, LILY, NOBODY
from tests.dialogue.room import GATE, LATER, here, lived_in, place, plays, voices_known
from tests.dialogue.small import BYE, CLOSE, FIRST, hold, home
from tests.home import Device, Home

STEPS = (GATE, FIRST, hold("talk", 60, "close"), CLOSE, BYE, LATER)
FORMS = {
    "one": {"minutes": 9},
    "table": {"minutes": 12, "people": 3, "up_to": 6},
    "alone": {"minutes": 4, "people": 1},
}
# What is for grown-ups comes first here, so that only the child can be the reason for another one.
GROWN_UPS = {
    "bold": {"minutes": 9, "grown_ups": True},
    "mild": {"minutes": 6},
    "bolder": {"minutes": 9, "level": 2, "grown_ups": True},
}
NOT_FOR_A_CHILD = {"bold", "bolder"}


def cups() -> Home:
    return lived_in(home(*STEPS, forms=FORMS))


def started(lived: Home, form: str | None = None, voice: str = NOBODY) -> Device:
    device = lived.device()
    device.hears(Kind.START, "cup", form=form, voice=voice)
    return device


# Who is in the room


@pytest.mark.parametrize(
    ("names", "form", "people"),
    [(("Anna", "Ben"), "one", 2), ((), "table", 3), (("Anna",), "alone", 1)],
)
def test_who_is_in_the_room_decides_the_form(names: tuple[str, ...], form: str, people: int) -> None:
    device = started(here(cups(), *names))
    assert (place(device).form, place(device).people) == (form, people)


def test_where_nobody_said_who_is_here_it_is_the_usual_one() -> None:
    assert place(started(cups())).form == "one"


def test_what_was_played_last_is_played_again_only_where_it_has_room_for_who_is_here() -> None:
    lived = cups()
    device = started(here(lived), "table")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    device.hears(Kind.AFFIRM)
    assert plays(lived) == 1
    assert place(started(lived)).form == "table"
    assert place(started(here(lived, "Anna", "Ben"))).form == "one"


def test_who_was_here_yesterday_decides_nothing_today() -> None:
    lived = here(cups())
    lived.clock.advance(13 * 3600)
    assert place(started(lived)).form == "one"


def test_a_form_that_is_asked_for_is_played_whoever_is_here() -> None:
    assert place(started(here(cups()), "one")).form == "one"


def test_a_drill_in_which_no_form_has_room_for_all_is_still_played() -> None:
    device = started(here(lived_in(home(*STEPS))))
    assert (place(device).form, place(device).people) == ("one", 2)


def test_the_brief_form_is_nobody_s_first_choice() -> None:
    forms = {"short": {"minutes": 3, "brief": True}, "table": {"minutes": 9, "people": 3, "up_to": 4}}
    lived = here(lived_in(home(*STEPS, forms=forms)), "Anna", "Ben")
    assert place(started(lived)).form == "short"
    assert place(started(here(lived))).form == "table"


# A child in the room


def bold() -> Home:
    return lived_in(home(*STEPS, forms=GROWN_UPS))


def with_voices() -> Home:
    return voices_known(home(*STEPS, forms=GROWN_UPS))


def test_what_is_for_grown_ups_is_played_where_no_child_is_known_to_be_here() -> None:
    assert place(started(here(bold(), "Anna", "Ben"))).form == "bold"
    assert place(started(with_voices(), voice=ANNA)).form == "bold"


@pytest.mark.parametrize("names", [("Anna", "Lily"), ("Lily",), ()])
@pytest.mark.parametrize("form", [None, *GROWN_UPS])
def test_with_a_child_here_nothing_for_grown_ups_is_played_not_even_by_name(
    names: tuple[str, ...], form: str | None
) -> None:
    assert place(started(here(bold(), *names), form)).form == "mild"


@pytest.mark.parametrize("form", [None, *GROWN_UPS])
def test_a_child_s_voice_is_a_child_in_the_room(form: str | None) -> None:
    assert place(started(with_voices(), form, LILY)).form == "mild"


@pytest.mark.parametrize("event", [Event(Kind.SHORT), Event(Kind.DEEPER), Event(Kind.START)])
def test_nor_as_the_first_words(event: Event) -> None:
    device = here(bold(), "Anna", "Lily").device()
    device.takes(event)
    assert place(device).form == "mild"


WAYS_DEEPER = [
    Event(Kind.DEEPER),
    Event(Kind.START, form="bold"),
    Event(Kind.START, form="bolder"),
    Event(Kind.START, "cup", "bolder"),
]


@pytest.mark.parametrize("event", WAYS_DEEPER)
def test_nor_by_a_word_at_the_gate(event: Event) -> None:
    device = started(here(bold(), "Anna", "Lily"))
    device.takes(event)
    assert place(device).form == "mild"


@pytest.mark.parametrize("event", WAYS_DEEPER)
def test_nor_by_a_child_who_speaks_up_at_the_gate_of_what_a_grown_up_asked_for(event: Event) -> None:
    device = started(with_voices(), "mild", ANNA)
    device.takes(event, voice=LILY)
    assert place(device).form == "mild"


@pytest.mark.parametrize("event", WAYS_DEEPER)
def test_nor_once_it_is_said_at_the_gate_that_a_child_is_here(event: Event) -> None:
    device = started(bold(), "mild")
    device.hears(Kind.HERE, "Anna", other="Lily")
    device.hears(Kind.GO_ON)
    assert place(device).step == "gate"
    device.takes(event)
    assert place(device).form == "mild"


def test_what_was_played_last_without_the_child_is_not_played_with_it() -> None:
    lived = here(bold(), "Anna", "Ben")
    device = started(lived, "bold")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    device.hears(Kind.AFFIRM)
    assert plays(lived) == 1
    assert place(started(here(lived, "Anna", "Lily"))).form == "mild"


def left_open() -> Home:
    """Anna and Ben have left what is for grown-ups in the middle of it."""
    lived = bold()
    device = started(here(lived, "Anna", "Ben"), "bold")
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    device.hears(Kind.STOP)
    assert lived.offered == ["close"]
    return lived


@pytest.mark.parametrize("first", [Kind.LAUNCH, Kind.GO_ON, Kind.START_AGAIN])
def test_what_grown_ups_left_open_is_not_gone_on_with_in_front_of_a_child(first: Kind) -> None:
    lived = here(left_open(), "Anna", "Lily")
    device = lived.device()
    device.hears(first)
    if device.conversation is not None and device.conversation.state is None:
        device.hears(Kind.GO_ON)
    state = device.conversation.state if device.conversation else None
    assert state is None or state.form not in NOT_FOR_A_CHILD
    assert place(started(lived)).form == "mild"


def test_what_grown_ups_left_open_waits_for_them() -> None:
    lived = here(here(left_open(), "Anna", "Lily"), "Anna", "Ben")
    device = lived.device()
    device.opens()
    assert device.heard == ["opening-offer"]
    device.hears(Kind.GO_ON)
    assert place(device).form == "bold"


LEVELS = {"mild": {"minutes": 6}, "bold": {"minutes": 9, "level": 2, "grown_ups": True}}
DEEPER = {"do": "agree", "id": "deeper", "when": "deeper_is_due", "yes": "deepen", "no": "first"}
BY_STEP = {
    "one level deeper": {"do": "form", "id": "deepen", "to": "deeper", "next": "first"},
    "by name": {"do": "form", "id": "deepen", "to": "bold", "next": "first"},
}


@pytest.mark.parametrize("step", BY_STEP)
def test_going_deeper_is_not_asked_with_a_child_here_and_no_step_leads_there(step: str) -> None:
    steps = (DEEPER, BY_STEP[step], *STEPS[1:5])
    lived = here(lived_in(home(*steps, forms=LEVELS)), "Anna", "Lily")
    for _ in range(4):
        device = started(lived)
        assert device.heard == ["cup-first"]
        device.hears(Kind.ME)
        device.hears(Kind.AFFIRM)
    here(lived, "Anna", "Ben")
    assert started(lived).heard == ["cup-first"]  # it was three plays ago that it was due
    straight = here(lived_in(home(BY_STEP[step], *STEPS[1:5], forms=LEVELS)), "Anna", "Lily")
    assert place(started(straight)).form == "mild"
    assert place(started(here(straight, "Anna", "Ben"))).form == "bold"


# Steps that are only in some forms

LONG, BRIEF = ["long"], ["brief"]
TWO_FORMS = {"long": {"minutes": 9}, "brief": {"minutes": 4}}
PARTS = (
    {"do": "say", "id": "words", "next": "talk", "forms": LONG},
    hold("talk", 60, "mirror"),
    hold("mirror", 30, "ask", forms=LONG, counts=True),
    {"do": "ask", "id": "ask", "on": {"affirm": "close"}, "next": "close", "forms": BRIEF},
    CLOSE,
    BYE,
)


@pytest.mark.parametrize(
    ("form", "heard"),
    [
        ("long", ["cup-words", "cup-talk", "60", "cup-mirror", "30", "cup-close"]),
        ("brief", ["cup-talk", "60", "cup-ask"]),
    ],
)
def test_a_step_is_passed_over_in_the_forms_that_it_is_not_for(form: str, heard: list[str]) -> None:
    assert started(home(*PARTS, forms=TWO_FORMS), form).heard == heard


def test_a_turn_that_is_passed_over_was_nobody_s_turn() -> None:
    device = started(home(*PARTS, forms=TWO_FORMS), "brief")
    assert place(device).heard == ()
    device = started(home(*PARTS, forms=TWO_FORMS), "long")
    assert place(device).heard == (0,)


def test_what_was_passed_over_has_not_begun_the_drill() -> None:
    """A hold that is not for this form comes before the gate: whoever leaves at it leaves nothing open."""
    steps = (hold("talk", 60, "gate", forms=LONG), {**GATE, "yes": "close"}, CLOSE, BYE, LATER)
    lived = home(*steps, forms=TWO_FORMS)
    started(lived, "brief").hears(Kind.STOP)
    assert lived.offered == []
    started(lived, "long").hears(Kind.STOP)
    assert lived.offered == ["gate"]


# Alone


def test_who_is_alone_is_not_asked_who_goes_first() -> None:
    device = started(cups(), "alone")
    assert device.hears(Kind.AFFIRM) == ["cup-talk", "60", "cup-close"]
    assert place(device).people == 1


def test_two_are_asked() -> None:
    device = started(cups(), "one")
    assert device.hears(Kind.BOTH) == ["cup-first"]
