"""What the skill conveys: ids and numbers, never text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.domain.concern import Carry


@dataclass(frozen=True, slots=True)
class Ref:
    """The words of another message (or of one of its parts), to be put into this one."""

    message: str
    part: str | None = None


Argument = str | int | Ref


@dataclass(frozen=True, slots=True)
class Say:
    """One message: its id, which part of it (None: its value, else an attribute), its arguments."""

    message: str
    part: str | None = None
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hold:
    """The microphone stays closed for `seconds` while people talk; a bell ends it."""

    seconds: int


Act = Say | Hold


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: what is said and held, and the reprompt of its question.

    A reprompt means that the answer ends with a question: the microphone opens after it.
    Without one the session ends. `silent` answers a request that takes no speech. `listens_for_words`:
    the question is answered in people's own words, and what they say comes whole.
    """

    acts: tuple[Act, ...] = ()
    reprompt: Say | None = None
    silent: bool = False
    listens_for_words: bool = False


@dataclass(frozen=True, slots=True)
class Rendering:
    """A reply in the words of one locale, as the device gets it; kept for repeated requests.

    `speech` and `reprompt` are SSML without the outer `<speak>`; `seconds` how long each act lasts;
    `carry` is what the session carries to its next turn; `listens_for_words` as in Reply.
    """

    speech: str
    reprompt: str | None
    ends_session: bool | None
    seconds: tuple[float, ...] = ()
    carry: Carry | None = None
    listens_for_words: bool = False
