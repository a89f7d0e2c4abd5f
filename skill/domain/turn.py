"""One request of the household and what it means."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from skill.domain.concern import Carry, Concern

# Keyed hashes, never what Amazon sent: 32 lower-case hex digits each.
HouseholdId = NewType("HouseholdId", str)
SessionId = NewType("SessionId", str)
RequestId = NewType("RequestId", str)
PersonId = NewType("PersonId", str)


@dataclass(frozen=True, slots=True)
class Turn:
    """One request: who sent it, in which session, and when.

    `at` is the request's own timestamp, in UTC; Alexa stamps whole seconds. `person` is the voice that
    Alexa recognised, None when it did not. `carried` is what the session carries after a concern.
    """

    household: HouseholdId
    session: SessionId
    request: RequestId
    locale: str
    at: datetime
    person: PersonId | None = None
    carried: Carry | None = None


class Kind(StrEnum):
    """What a turn can mean to the skill. Values are the names that `on:` uses in drill files."""

    LAUNCH = "launch"
    START = "start"  # value: a drill's id, or None; form: one of its forms, or None
    AFFIRM = "affirm"
    AGREE = "agree"  # "that's fine": as good as a yes, but where a yes cannot be taken back
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
    CHOICE = "choice"  # value: an id of content/choices.yaml
    NUMBER = "number"  # value: a whole number in digits
    WORDS = "words"  # value: free speech, as heard; only a `keep` step takes it
    PASS = "pass"  # noqa: S105 - "pass" is a full answer
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
    WHY = "why"  # "why this one?"
    TALK_THROUGH = "talk_through"  # the guide's words, after they have faded
    ALONE = "alone"  # something for one person
    CALM = "calm"  # something quiet
    FIGHT = "fight"  # "we had a fight"
    TOLD = "told"  # what was kept in a drill; value: the drill's id, or None for all of it
    FORGET_KEPT = "forget_kept"  # the same goes
    # People: value and other are first names as heard, form is "adult", "child" or "either".
    ADD_MEMBER = "add_member"  # value, perhaps other (twins), form
    RENAME = "rename"  # value: the old name, other: the new one
    NICKNAME = "nickname"  # value: the name, other: what they are called too
    REMOVE_MEMBER = "remove_member"  # value
    AGE_GROUP = "age_group"  # value (None in an answer), form
    INTRODUCE = "introduce"  # "I'm Sam", "learn my voice": value, or None
    LET_LINK = "let_link"  # value: whose voice may be learnt next
    HERE = "here"  # who is here: value, other; or form "all", "two", "one"
    # What is kept, and forgetting it.
    KNOW_US = "know_us"
    KNOW_ME = "know_me"
    FORGET_TODAY = "forget_today"
    FORGET_ME = "forget_me"
    FORGET_ALL = "forget_all"
    CODE = "code"  # the household's short code
    ONLY_MINE = "only_mine"
    COUNTRY = "country"  # value: ISO 3166 code, "" for one that we do not know
    CONCERN = "concern"  # see Event.concern
    SESSION_ENDED = "session_ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Event:
    """A turn's meaning for the engine.

    `value`, `other` and `form` are what the slots of its intent came to: see Kind. `concern` is set when
    the intent itself is a word of distress. `words` is every word of the request's slots as they were
    heard: looked at for distress before anything else, then dropped.
    """

    kind: Kind
    value: str | None = None
    form: str | None = None
    other: str | None = None
    concern: Concern | None = None
    words: tuple[str, ...] = ()
