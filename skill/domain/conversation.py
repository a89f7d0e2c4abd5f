"""Where a household stands: in a drill, in a conversation, and in what it may take up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class DrillState:
    """One place in one drill.

    Seats are numbered from the one who talks first; `floor` is the seat whose turn it is, `heard`
    the seats that have had theirs. `names` holds first names by seat, "" where none was given.
    `drawn` maps a pool to the item in play. `left` is how many seconds of this step's hold are
    still to come when the step is entered again (None: the whole of it). `begun` once people have
    sat down to it: from then on it is worth going on with another time.
    """

    drill: str
    form: str
    step: str
    floor: int = 0
    heard: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    drawn: Mapping[str, str] = field(default_factory=dict)
    left: int | None = None
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A held stretch of the answer that is playing: its place in the drill, the seconds from the
    answer's start at which its hold ends, and how long that hold is."""

    state: DrillState
    until: float
    hold: int


class Asks(StrEnum):
    """Which question the last answer ended with."""

    OPENING = "opening"  # "Would you like to practise listening?"
    RESUME = "resume"  # "Go on, start again, or leave it?"
    STEP = "step"  # the drill step's own question
    GO_ON = "go_on"  # "Shall we go on?", after help, between the parts of a long answer
    STILL_GOING = "still_going"  # "Still going?", between the parts of a long hold


@dataclass(frozen=True, slots=True)
class Conversation:
    """A live session: the question that is open and the drill around it.

    `run` names one play of a drill, begun or taken up at `began_at`; while `asks` is `resume` it is
    the run on offer.
    `schedule` is the answer now playing, `answered_at` when it began and `length` its seconds.
    """

    asks: Asks
    answered_at: datetime
    expires_at: datetime
    run: str = ""
    began_at: datetime | None = None
    state: DrillState | None = None
    schedule: tuple[Scene, ...] = ()
    length: float = 0.0
    misses: int = 0


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A drill that may be gone on with, on any device of the household.

    `schedule` and `length` as in Conversation: the answer that began at `left_at` may still play.
    """

    run: str
    state: DrillState
    left_at: datetime
    expires_at: datetime
    schedule: tuple[Scene, ...] = ()
    length: float = 0.0
