"""One request of the household and what it means."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

# Keyed hashes, never what Amazon sent: 32 lower-case hex digits each.
HouseholdId = NewType("HouseholdId", str)
SessionId = NewType("SessionId", str)
RequestId = NewType("RequestId", str)


@dataclass(frozen=True, slots=True)
class Turn:
    """One request: who sent it, in which session, and when.

    `at` is the request's own timestamp, in UTC; Alexa stamps whole seconds.
    """

    household: HouseholdId
    session: SessionId
    request: RequestId
    locale: str
    at: datetime


class Kind(StrEnum):
    """What a turn can mean to the skill. Values are the names that `on:` uses in drill files."""

    LAUNCH = "launch"
    START = "start"  # value: a drill's id, or None; form: one of its forms, or None
    AFFIRM = "affirm"
    DENY = "deny"
    LATER = "later"
    BOTH = "both"
    CLOSE = "close"
    NOT_QUITE = "not_quite"
    ANOTHER = "another"
    SAME = "same"
    OWN = "own"
    SHORT = "short"
    DEEPER = "deeper"
    ME = "me"
    THEM = "them"
    NAME = "name"  # value: a first name as heard
    CHOOSE = "choose"
    NEXT = "next"
    LONGER = "longer"
    REPEAT = "repeat"
    SWAP = "swap"
    SKIP = "skip"
    PAUSE = "pause"
    STOP = "stop"
    CANCEL = "cancel"
    HOME = "home"
    HELP = "help"
    GO_ON = "go_on"
    START_AGAIN = "start_again"
    LEAVE_IT = "leave_it"
    RECORDING = "recording"
    IDEAS = "ideas"
    SESSION_ENDED = "session_ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Event:
    """A turn's meaning for the engine.

    `value` carries a drill's id for `start` and a first name for `name`; `form` a drill's form.
    """

    kind: Kind
    value: str | None = None
    form: str | None = None
