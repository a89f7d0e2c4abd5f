"""Who is in the room, and the gate at which they are asked: for stories about practices."""

from collections.abc import Mapping
from typing import Any

from skill.domain.acts import Argument, Say
from skill.domain.conversation import DrillState
from skill.domain.turn import Kind
from tests.dialogue.family import ANNA, LILY
from tests.home import Device, Home

GATE: Mapping[str, Any] = {"do": "agree", "id": "gate", "yes": "first", "no": "later"}
LATER: Mapping[str, Any] = {"do": "end", "id": "later", "finished": False}


def lived_in(home: Home) -> Home:
    """The home of Anna, Ben and little Lily; no voice is known, and nobody was said to be here."""
    device = home.device()
    device.opens()
    for name, form in (("Anna", "adult"), ("Ben", "adult"), ("Lily", "child")):
        device.hears(Kind.ADD_MEMBER, name, form=form)
    device.hears(Kind.STOP)
    return home


def voices_known(home: Home) -> Home:
    """The same home, in which the voices of Anna and of Lily are known."""
    lived_in(home)
    device = home.device()
    device.hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    device.hears(Kind.LET_LINK, "Lily", voice=ANNA)
    device.hears(Kind.INTRODUCE, "Lily", voice=LILY)
    return home


def here(home: Home, *names: str) -> Home:
    """One or two of them are said to be in the room; without a name, all of them."""
    device = home.device()
    if names:
        device.hears(Kind.HERE, names[0], other=names[1] if len(names) > 1 else None)
    else:
        device.hears(Kind.HERE, form="all")
    assert device.heard == ["people-here"]
    return home


def place(device: Device) -> DrillState:
    """Where the drill on this device stands."""
    assert device.conversation is not None
    assert device.conversation.state is not None
    return device.conversation.state


def said(device: Device, message: str) -> Mapping[str, Argument]:
    """What the last answer's message of this id mentions."""
    says = [act for act in device.reply.acts if isinstance(act, Say) and act.message == message]
    assert says, f"{message} is not in {device.heard}"
    return says[-1].args


def plays(home: Home, drill: str = "cup") -> int:
    """How many plays of a drill count as finished."""
    household = home.kept().household
    practice = household.practices.get(drill) if household else None
    return sum(practice.finished.values()) if practice else 0


def is_calm(home: Home) -> bool:
    """Whether nothing that takes two is offered now."""
    household = home.kept().household
    until = household.calm_until if household else None
    return until is not None and home.clock.now() < until
