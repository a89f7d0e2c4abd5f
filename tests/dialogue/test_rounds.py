"""Turns and rounds with three and six people: nobody is left out, nobody comes twice, names stay."""

import pytest

from skill.domain.acts import Ref
from skill.domain.turn import Kind
from tests.dialogue.room import GATE, LATER, here, lived_in, place, plays, said
from tests.dialogue.small import BYE, CLOSE, FIRST, begun, hold, home
from tests.home import Device, Home

ROTATE = {"do": "rotate", "id": "over", "next": "yours", "done": "again"}
YOURS = {"do": "ask", "id": "yours", "on": {"affirm": "talk"}, "next": "talk"}
AGAIN = {"do": "ask", "id": "again", "on": {"affirm": "round", "deny": "bye"}, "next": "bye"}
ROUND = {"do": "round", "id": "round", "next": "talk"}
TALK = hold("talk", 30, "over", counts=True)
STEPS = (FIRST, TALK, ROTATE, YOURS, AGAIN, ROUND, BYE)


def circle(people: int, **more: object) -> Home:
    return home(*STEPS, people=people, roles=["talker", "listener"], **more)


def floors(device: Device, word: Kind = Kind.AFFIRM, after: float | None = None) -> list[int]:
    """Whose turn each was, the first one's included, until the round is over."""
    order = [0]
    for _ in range(20):
        if place(device).step != "yours":
            assert place(device).step == "again"
            return order
        order.append(place(device).floor)
        device.hears(word, after=after)
    raise AssertionError(f"no end to it: {order}")


# Turns


@pytest.mark.parametrize("people", [2, 3, 6])
def test_everybody_has_one_turn_in_the_order_of_their_seats(people: int) -> None:
    device = begun(circle(people))
    assert floors(device) == list(range(people))
    assert sorted(place(device).heard) == list(range(people))


@pytest.mark.parametrize("people", [2, 3, 6])
def test_what_is_said_tells_how_many_had_their_turn(people: int) -> None:
    device = begun(circle(people))
    for turn in range(1, people):
        args = said(device, "cup-yours")
        assert (args["turn"], args["people"]) == (turn, people)
        device.hears(Kind.AFFIRM)
    assert said(device, "cup-again")["turn"] == people


@pytest.mark.parametrize("people", [2, 3, 6])
def test_a_new_round_begins_with_the_first_one_and_nobody_has_had_a_turn_in_it(people: int) -> None:
    device = begun(circle(people))
    floors(device)
    device.hears(Kind.AFFIRM)
    assert device.heard[:2] == ["cup-talk", "30"]
    assert floors(device) == list(range(people))
    assert device.hears(Kind.DENY) == ["cup-bye"]
    assert plays(device.home) == 1


def test_alone_there_is_one_turn() -> None:
    device = home(*STEPS, people=1).device()
    assert device.hears(Kind.START) == ["cup-talk", "30", "cup-again"]


def test_a_count_of_heads_is_a_count_of_turns() -> None:
    heads = {"do": "count", "id": "heads", "next": "first"}
    device = home(
        heads, *STEPS, roles=["talker"], forms={"one": {"minutes": 9, "people": 2, "up_to": 6}}
    ).device()
    device.hears(Kind.START)
    device.hears(Kind.NUMBER, "5")
    device.hears(Kind.ME)
    assert floors(device) == [0, 1, 2, 3, 4]


# Pass


@pytest.mark.parametrize("people", [3, 6])
def test_a_pass_is_a_whole_turn(people: int) -> None:
    """Each turn lasts 30 s; the pass falls into the talk of whoever has the floor."""
    device = begun(circle(people))
    assert device.hears(Kind.PASS, after=20) == ["repair-passed", "cup-yours"]
    order = [0]
    while place(device).step == "yours":
        order.append(place(device).floor)
        device.hears(Kind.AFFIRM)
        if place(device).step == "yours":
            assert device.hears(Kind.PASS, after=10)[0] == "repair-passed"
    assert set(order) == set(range(people))
    assert len(order) == len(set(order))


def test_one_who_passes_is_not_asked_again_in_this_round_and_is_in_the_next() -> None:
    device = begun(circle(3))
    device.hears(Kind.PASS, after=20)
    assert place(device).heard == (0,)
    while place(device).step == "yours":
        device.hears(Kind.AFFIRM)
    device.hears(Kind.AFFIRM)
    assert floors(device) == [0, 1, 2]


def test_a_pass_goes_where_skipping_goes_and_a_next_to_the_mirror() -> None:
    steps = (
        FIRST,
        hold("talk", 30, "mirror", skip="over", counts=True),
        hold("mirror", 30, "over"),
        *STEPS[2:],
    )
    for word, first in ((Kind.PASS, "repair-passed"), (Kind.NEXT, "cup-mirror")):
        device = begun(home(*steps, people=3))
        assert device.hears(word, after=20)[0] == first
        assert place(device).floor == 1


def test_a_pass_at_a_question_goes_on_as_if_it_had_been_answered() -> None:
    device = begun(home(FIRST, hold("talk", 30, "close"), CLOSE, BYE))
    assert device.hears(Kind.PASS) == ["repair-passed", "cup-bye"]


# Names


def seated(lived: Home, name: str = "Ben") -> Device:
    device = lived.device()
    device.hears(Kind.START)
    device.hears(Kind.NAME, name)
    return device


def talkers(device: Device) -> list[object]:
    """Who is said to be next, each time."""
    names = []
    while place(device).step == "yours":
        names.append(said(device, "cup-yours")["talker"])
        device.hears(Kind.AFFIRM)
    return names


def test_where_it_is_known_who_is_here_everybody_is_called_by_name_in_turn() -> None:
    device = seated(here(lived_in(circle(3))))
    assert place(device).names == ("Ben", "Anna", "Lily")
    assert talkers(device) == ["Anna", "Lily"]


def test_where_nobody_said_who_is_here_only_the_name_that_was_said_is_known() -> None:
    device = seated(lived_in(circle(3)))
    assert place(device).names == ("Ben", "", "")
    assert talkers(device) == [Ref("cup-talker"), Ref("cup-talker")]


def test_where_not_as_many_are_here_as_take_part_nobody_is_guessed() -> None:
    assert place(seated(here(lived_in(circle(3)), "Anna", "Ben"))).names == ("Ben", "", "")


def test_a_guest_who_begins_makes_no_guess_of_the_others() -> None:
    assert place(seated(here(lived_in(circle(3))), "Zoe")).names == ("Zoe", "", "")


def test_the_names_are_there_in_the_second_round_too() -> None:
    device = seated(here(lived_in(circle(3))))
    talkers(device)
    device.hears(Kind.AFFIRM)
    assert talkers(device) == ["Anna", "Lily"]


# Swap


def test_swap_gives_the_floor_to_the_next_seat_and_nobody_loses_a_turn() -> None:
    device = begun(circle(6))
    device.hears(Kind.SWAP, after=10)
    assert device.heard[:2] == ["repair-swapped", "cup-talk"]
    order = [1]
    while place(device).step == "yours":
        order.append(place(device).floor)
        device.hears(Kind.AFFIRM)
    assert sorted(order) == list(range(6))


def turnless() -> Home:
    """A drill in which there are no turns: everybody talks."""
    return home(GATE, FIRST, hold("talk", 30, "close"), CLOSE, BYE, LATER, turn="")


def test_where_there_are_no_turns_a_swap_in_a_talk_changes_nothing() -> None:
    device = turnless().device()
    device.hears(Kind.START)
    device.hears(Kind.BOTH)
    device.hears(Kind.ME)
    assert device.heard == ["seat-me", "cup-talk", "30", "cup-close"]
    assert device.hears(Kind.SWAP, after=18) == ["repair-not_caught", "repair-go_on"]
    assert device.hears(Kind.SWAP)[-1].startswith("repair-go_on")
    assert device.hears(Kind.AFFIRM) == ["20", "cup-close"]
    assert device.hears(Kind.SWAP) == ["cup-close.choices"]
    assert place(device).floor == 0


def test_before_anybody_sat_down_there_is_nobody_to_swap() -> None:
    device = turnless().device()
    device.hears(Kind.START)
    assert device.hears(Kind.SWAP) == ["cup-gate.choices"]
