"""One request of the household and what it means."""

from dataclasses import dataclass, field
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
class Device:
    """Where a device's settings can be asked for while this request lasts; never stored, nor logged."""

    endpoint: str = field(repr=False)
    id: str = field(repr=False)
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """One request: who sent it, in which session, and when.

    `at` is the request's own timestamp, in UTC; Alexa stamps whole seconds. `person` is the voice that
    Alexa recognised, None when it did not. `carried` is what the session carries after a concern. `device`
    is None where the request does not say how to ask for its settings.
    """

    household: HouseholdId
    session: SessionId
    request: RequestId
    locale: str
    at: datetime
    person: PersonId | None = None
    carried: Carry | None = None
    device: Device | None = None


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
    # Gratitude: value is what was said, a span of days or a name, as each says.
    THANKS = "thanks"  # "I'm grateful for ...": value: the words, as heard
    PROMPT = "prompt"  # today's prompt
    NEVER = "never"  # "not that one, ever"
    NO_PROMPT = "no_prompt"  # none, please, from now on
    PROMPTS_AGAIN = "prompts_again"
    ONE_BEFORE = "one_before"  # the prompt before this one
    KEEP_IT = "keep_it"
    UNDO = "undo"
    CHANGE_IT = "change_it"
    FOR_ALL = "for_all"  # what I keep is for us all
    FOUND = "found"  # what we were thankful for; value: one of SPANS; other: a first name
    SOMETHING_GOOD = "something_good"  # one thing from before; value "this_day": from this day
    NOT_FOR_MEMORIES = "not_for_memories"
    DELETE_THANKS = "delete_thanks"  # value: one of SPANS, or "last"
    KEEP_FOR = "keep_for"  # value: "month", "year" or "always"
    LEAVE_THANKS = "leave_thanks"  # for value, a first name
    RADIO = "radio"  # "is there a thank-you for me?"
    JOIN_RADIO = "join_radio"
    LEAVE_RADIO = "leave_radio"
    PROGRESS = "progress"  # how many moments
    TAKE_A_BREAK = "take_a_break"
    BACK_AGAIN = "back_again"
    ASK_US = "ask_us"  # one question for the table
    # Time together.
    IDEA = "idea"  # "we have twenty minutes and it's raining": value: the words, as heard, or None
    SAVE_FOR = "save_for"  # value: one of DAYS, or None
    PLANS = "plans"  # "what did we plan?"
    DID_IT = "did_it"
    SKIPPED_IT = "skipped_it"
    ADD_IDEA = "add_idea"  # "add our idea: pancake Sunday": value: the words, or None
    FORGET_TASTE = "forget_taste"  # "forget what we like"
    BRIEF = "brief"
    UNHURRIED = "unhurried"
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
