"""Every question that can be open, and how a family comes to it."""

from collections.abc import Callable

from skill.domain.concern import Concern
from skill.domain.conversation import Asks
from skill.domain.turn import Event, Kind
from tests.dialogue.family import ANNA, IN_TALK, family
from tests.dialogue.small import begun
from tests.home import Device, Home


def _nothing(home: Home) -> Device:
    return home.device()


def _opening(home: Home) -> Device:
    device = home.device()
    device.opens()
    device.hears(Kind.SKIP)
    return device


def _resume(home: Home) -> Device:
    begun(home).hears(Kind.STOP, after=IN_TALK)
    device = home.device()
    device.opens()
    return device


def _seat(home: Home) -> Device:
    device = home.device()
    device.hears(Kind.START)
    return device


def _step(home: Home) -> Device:
    return begun(home)


def _go_on(home: Home) -> Device:
    device = begun(home)
    device.hears(Kind.HELP, after=IN_TALK)
    return device


def _still_going(home: Home) -> Device:
    device = begun(home)
    for _ in range(20):
        if device.conversation and device.conversation.asks is Asks.STILL_GOING:
            break
        device.hears(Kind.LONGER, after=5)
    return device


def _here(home: Home) -> Device:
    device = home.device()
    device.opens()
    return device


def _after(kind: Kind, value: str | None = None, *, voice: str = "") -> Callable[[Home], Device]:
    def open_(home: Home) -> Device:
        device = home.device()
        device.hears(kind, value, voice=voice)
        return device

    return open_


def _next_voice(home: Home) -> Device:
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    device = home.device()
    device.hears(Kind.LET_LINK, "Ben", voice=ANNA)
    return device


def _quite_sure(home: Home) -> Device:
    device = _after(Kind.FORGET_ALL)(home)
    device.hears(Kind.AFFIRM)
    return device


def _good_time(home: Home) -> Device:
    device = home.device()
    device.takes(Event(Kind.CONCERN, concern=Concern.FEAR))
    device.hears(Kind.DENY)
    device.hears(Kind.START)
    return device


def _errand_in_a_drill(home: Home) -> Device:
    device = begun(home)
    device.hears(Kind.FORGET_ALL, after=IN_TALK)
    return device


STATES: dict[str, tuple[Callable[[Home], Device], Asks | None]] = {
    "no session": (_nothing, None),
    "invitation": (_opening, Asks.OPENING),
    "offer": (_resume, Asks.RESUME),
    "who talks first": (_seat, Asks.STEP),
    "a drill's question": (_step, Asks.STEP),
    "shall we go on": (_go_on, Asks.GO_ON),
    "still going": (_still_going, Asks.STILL_GOING),
    "who is here": (_here, Asks.HERE),
    "a child or a grown-up": (_after(Kind.ADD_MEMBER, "Mia"), Asks.AGE),
    "what's your name": (_after(Kind.INTRODUCE, voice=ANNA), Asks.MY_NAME),
    "please say: I'm Ben": (_next_voice, Asks.NEXT_VOICE),
    "shall I": (_after(Kind.FORGET_ALL), Asks.SURE),
    "shall I, in a drill": (_errand_in_a_drill, Asks.SURE),
    "really": (_quite_sure, Asks.QUITE_SURE),
    "a good time": (_good_time, Asks.GOOD_TIME),
}


def at(state: str) -> Device:
    """A device of a family at that question."""
    open_, asks = STATES[state]
    device = open_(family())
    conversation = device.conversation
    assert (conversation.asks if conversation else None) is asks
    return device
