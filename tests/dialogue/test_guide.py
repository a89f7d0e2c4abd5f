"""How much the guide says: all of it, then cues, then no more than the bell; and the words come back."""

import pytest

from skill.content.catalog import Catalog
from skill.content.models import Drill
from skill.domain.acts import Say
from skill.domain.turn import Kind
from tests.dialogue.room import place, plays
from tests.dialogue.small import BYE, CLOSE, FIRST, LOCALES, drill, hold, pool
from tests.home import Device, Home

INTRO = {"do": "say", "id": "intro", "next": "talk"}
ASKED = {"do": "ask", "id": "asked", "on": {"affirm": "listen"}, "next": "listen"}
STEPS = (
    {**FIRST, "next": "intro"},
    INTRO,
    hold("talk", 60, "asked"),
    ASKED,
    hold("listen", 30, "close"),
    CLOSE,
    BYE,
)
# `close` and `bye` have no short form: they are said as they are.
CUED = ("first", "intro", "talk", "asked", "listen")
FULL = ["seat-me", "cup-intro", "cup-talk", "60", "cup-asked"]
CUES = ["seat-me", "cup-intro.cue", "cup-talk.cue", "60", "cup-asked.cue"]
BELLS = ["seat-me", "cup-intro.cue", "60", "cup-asked.cue"]


def release(*drills: Drill) -> Catalog:
    """Drills whose steps in CUED have short forms, and two topics."""
    topics = pool("topics", "brook", "cedar")
    lines = {f"topics-{item.id}" for item in topics.items}
    cues = {f"{one.id}-{step}.cue" for one in drills for step in CUED}
    spoken = {"en": frozenset(lines | cues), "de": frozenset[str]()}
    return Catalog({one.id: one for one in drills}, {"topics": topics}, LOCALES, spoken)


def cup(**more: object) -> Drill:
    return drill(*STEPS, **more)


def begun(home: Home, id_: str = "cup") -> Device:
    device = home.device()
    device.hears(Kind.START, id_)
    device.hears(Kind.ME)
    return device


def played(home: Home, times: int, id_: str = "cup") -> Home:
    """The home after so many finished plays."""
    for _ in range(times):
        device = begun(home, id_)
        device.hears(Kind.AFFIRM)
        device.hears(Kind.AFFIRM)
        assert not device.is_listening
    return home


# Fading


@pytest.mark.parametrize(
    ("times", "heard"), [(0, FULL), (2, FULL), (3, CUES), (7, CUES), (8, BELLS), (20, BELLS)]
)
def test_the_guide_says_less_the_more_often_a_drill_was_finished(times: int, heard: list[str]) -> None:
    assert begun(played(Home(release(cup())), times)).heard == heard


def test_what_was_not_finished_teaches_nobody() -> None:
    home = played(Home(release(cup())), 2)
    for word in (Kind.STOP, Kind.CANCEL, Kind.PAUSE):
        begun(home).hears(word)
    assert plays(home) == 2
    assert begun(home).heard == FULL


def test_what_has_no_short_form_is_said_as_it_is() -> None:
    device = begun(played(Home(release(cup())), 8))
    assert device.hears(Kind.AFFIRM) == ["30", "cup-close"]
    assert device.hears(Kind.AFFIRM) == ["cup-bye"]


@pytest.mark.parametrize("times", [3, 8])
def test_every_question_is_asked_and_its_choices_are_whole(times: int) -> None:
    device = begun(played(Home(release(cup())), times))
    assert device.heard[-1] == "cup-asked.cue"
    assert device.reply.reprompt == Say("cup-asked", "reprompt", device.reply.reprompt.args)
    assert device.hears(Kind.CLOSE) == ["cup-asked.choices"]
    assert device.hears(Kind.AFFIRM)[-1] == "cup-close"


def test_the_first_question_fades_to_its_cue_and_stays_a_question() -> None:
    device = played(Home(release(cup())), 8).device()
    assert device.hears(Kind.START, "cup") == ["cup-first.cue"]
    assert device.is_listening


@pytest.mark.parametrize(("times", "part"), [(0, None), (3, "cue"), (8, "cue"), (12, "cue")])
def test_a_line_that_was_drawn_is_said_however_well_they_know_the_rest(times: int, part: str | None) -> None:
    steps = ({**FIRST, "next": "talk"}, hold("talk", 60, "asked", draw="topics"), *STEPS[3:])
    device = begun(played(Home(release(drill(*steps))), times))
    line = device.reply.acts[1]
    assert isinstance(line, Say)
    assert (line.message, line.part) == ("cup-talk", part)
    assert "topics" in line.args


def test_a_drill_that_was_begun_in_full_words_is_gone_on_with_in_them() -> None:
    home = played(Home(release(cup())), 2)
    begun(home).hears(Kind.STOP)
    garden = home.device()
    garden.hears(Kind.START, "cup")  # a third play, elsewhere
    garden.hears(Kind.ME)
    garden.hears(Kind.AFFIRM)
    assert garden.hears(Kind.GO_ON)[0] == "cup-bye"
    assert plays(home) == 3
    assert begun(home).heard == CUES


def test_each_home_and_each_drill_has_its_own_guide() -> None:
    jug = cup(id="jug")
    home = played(Home(release(cup(), jug)), 8)
    assert begun(home).heard == BELLS
    assert begun(home, "jug").heard == [word.replace("cup", "jug") for word in FULL]
    assert begun(Home(release(cup(), jug))).heard == FULL


def test_all_forms_of_a_drill_count_together() -> None:
    forms = {"one": {"minutes": 9}, "short": {"minutes": 5, "brief": True}}
    home = Home(release(cup(forms=forms)))
    for form in ("one", "short", "short"):
        device = home.device()
        device.hears(Kind.START, "cup", form=form)
        for word in (Kind.ME, Kind.AFFIRM, Kind.AFFIRM):
            device.hears(word)
    assert begun(home).heard == CUES


def test_a_private_drill_is_always_said_in_full() -> None:
    """How often it was played is nowhere kept."""
    home = played(Home(release(cup(private=True))), 9)
    assert plays(home) == 0
    assert begun(home).heard == FULL


# A pace that the home asked for


@pytest.mark.parametrize(("times", "heard"), [(0, CUES), (3, CUES), (8, BELLS)])
def test_who_wants_fewer_words_hears_cues_from_the_first_play_on(times: int, heard: list[str]) -> None:
    home = played(Home(release(cup())), times)
    home.device().hears(Kind.BRIEF)
    assert begun(home).heard == heard


SLOW = ["seat-me", "cup-intro", "cup-talk", "90", "cup-asked"]


@pytest.mark.parametrize("times", [0, 3, 8])
def test_who_is_unhurried_hears_every_word_and_has_half_as_long_again(times: int) -> None:
    home = played(Home(release(cup())), times)
    home.device().hears(Kind.UNHURRIED)
    device = begun(home)
    assert device.heard == SLOW
    assert device.hears(Kind.REPEAT, after=20) == SLOW[2:]
    assert device.hears(Kind.TALK_THROUGH, after=20) == [WORDS_BACK, *SLOW[2:]]


def test_a_hold_that_is_longer_than_one_piece_then_comes_in_parts() -> None:
    """Two hundred seconds are one piece; three hundred are one of 180 and the rest."""
    steps = ({**FIRST, "next": "talk"}, hold("talk", 200, "asked"), *STEPS[3:])
    home = Home(release(drill(*steps)))
    home.device().hears(Kind.UNHURRIED)
    device = begun(home)
    assert device.heard == ["seat-me", "cup-talk", "180", "repair-still_going"]
    assert device.hears(Kind.AFFIRM) == ["120", "cup-asked"]


# "Talk me through it"

WORDS_BACK = "repair-talk_through"


def test_in_a_hold_the_words_come_back_and_the_hold_begins_anew() -> None:
    device = begun(played(Home(release(cup())), 8))
    assert device.hears(Kind.TALK_THROUGH, after=30) == [WORDS_BACK, "cup-talk", "60", "cup-asked"]
    assert device.hears(Kind.AFFIRM) == ["cup-listen", "30", "cup-close"]


@pytest.mark.parametrize("times", [3, 8])
def test_at_a_question_it_is_put_in_full_and_so_is_what_follows(times: int) -> None:
    device = begun(played(Home(release(cup())), times))
    assert device.hears(Kind.TALK_THROUGH) == [WORDS_BACK, "cup-asked"]
    assert device.hears(Kind.AFFIRM) == ["cup-listen", "30", "cup-close"]


def test_the_words_are_there_next_time_too_and_fade_again_as_they_did() -> None:
    home = played(Home(release(cup())), 8)
    device = begun(home)
    device.hears(Kind.TALK_THROUGH)
    device.hears(Kind.CANCEL)
    assert begun(home).heard == FULL
    assert begun(played(home, 2)).heard == FULL
    assert begun(played(home, 1)).heard == CUES
    assert begun(played(home, 5)).heard == BELLS


def test_they_come_back_for_this_drill_only() -> None:
    jug = cup(id="jug")
    home = played(played(Home(release(cup(), jug)), 3), 3, "jug")
    begun(home).hears(Kind.TALK_THROUGH)
    assert begun(home, "jug").heard == [word.replace("cup", "jug") for word in CUES]


def test_who_hears_all_the_words_anyway_is_told_them_again_and_loses_nothing() -> None:
    home = Home(release(cup()))
    device = begun(home)
    assert device.hears(Kind.TALK_THROUGH, after=30) == [WORDS_BACK, "cup-talk", "60", "cup-asked"]
    device.hears(Kind.CANCEL)
    assert begun(played(home, 3)).heard == CUES


def test_what_was_drawn_and_whose_turn_it_is_stay() -> None:
    steps = (*STEPS[:2], hold("talk", 60, "asked", draw="topics", counts=True), *STEPS[3:])
    device = begun(played(Home(release(drill(*steps))), 8))
    before = place(device)
    device.hears(Kind.TALK_THROUGH, after=30)
    after = place(device)
    assert (after.drawn, after.floor, after.heard) == (before.drawn, before.floor, before.heard)


def test_of_a_private_drill_it_leaves_no_trace() -> None:
    home = Home(release(cup(private=True)))
    device = begun(home)
    assert device.hears(Kind.TALK_THROUGH, after=30) == [WORDS_BACK, "cup-talk", "60", "cup-asked"]
    household = home.kept().household
    assert household is not None
    assert household.practices == {}
