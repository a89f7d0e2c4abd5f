"""Where a household stands: in a drill, in a conversation, and in what it may take up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from skill.domain.quality_time import Wish
from skill.domain.turn import Kind


class Guide(StrEnum):
    """How much the guide says: all of it, cues, or, while people talk, no more than the bell.

    Unhurried: all of it, and every hold half as long again.
    """

    UNHURRIED = "unhurried"
    FULL = "full"
    CUES = "cues"
    BELLS = "bells"


@dataclass(frozen=True, slots=True)
class DrillState:
    """One place in one drill.

    Seats are numbered from the one who talks first; `floor` is the seat whose turn it is, `heard`
    the seats that have had theirs. `names` holds first names by seat, "" where none was given.
    `drawn` maps a pool to the item in play. `left` is how many seconds of this step's hold are
    still to come when the step is entered again (None: the whole of it). `begun` once people have
    sat down to it: from then on it is worth going on with another time. `people` take part (0: not
    known yet); `agreed` of them have answered a question that is put to each. `guide` is how much is
    said. `words` is what was heard for a `keep` step and is kept after a yes.
    `with_child`: a child is known to be in the room. `quiet`: things are to stay calm, whatever set that.
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
    people: int = 2
    agreed: int = 0
    guide: Guide = Guide.FULL
    words: str = ""
    with_child: bool = False
    quiet: bool = False


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
    KEEP = "keep"  # "What's the rule?": the one question that is answered in free words
    KEEP_SURE = "keep_sure"  # "Shall I keep that?"
    CHOOSE = "choose"  # "Which one?", after two or three practices were named
    AFTER_FIGHT = "after_fight"  # "Something calm for tonight, or something for one of you alone?"
    THANKS = "thanks"  # "Tell me, and I'll keep it": answered in free words
    MORE_THANKS = "more_thanks"  # "Anything to add?", in free words or with a no
    WHOSE = "whose"  # "Whose thanks is that?"
    SHARE = "share"  # "Only yours, or for you all?"
    MORE_FOUND = "more_found"  # "Shall I tell you more?"
    JOIN_RADIO = "join_radio"  # "Shall I let others leave you thanks?"
    QUESTION = "question"  # a question for the table; what they say to each other is not for us
    WISH = "wish"  # "How long have you got?", about an idea: answered in free words
    IDEA = "idea"  # "Shall we, or another?"
    WHICH_DAY = "which_day"  # "Which day shall it be?", for a standing date
    HERE = "here"  # "Who's here tonight?"
    AGE = "age"  # "Is Lily a child, or a grown-up?"
    MY_NAME = "my_name"  # "What's your name?", before a voice is linked
    NEXT_VOICE = "next_voice"  # "Sam, please say: I'm Sam"
    SURE = "sure"  # "Shall I?", before something is forgotten or somebody leaves
    QUITE_SURE = "quite_sure"  # the second yes, where voices cannot be told apart
    GOOD_TIME = "good_time"  # the neutral gate before a practice while things are to stay calm


@dataclass(frozen=True, slots=True)
class Errand:
    """What an open question about people or about forgetting is to decide: the event that asked for
    it, and the voice that did ("" for one not recognised). Only the same voice may say yes to it."""

    kind: Kind
    value: str = ""
    other: str = ""
    form: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A live session: the question that is open and the drill around it.

    `run` names one play of a drill, begun or taken up at `began_at`; while `asks` is `resume` it is
    the run on offer. `errand` is what a question about people or forgetting is about.
    `schedule` is the answer now playing, `answered_at` when it began and `length` its seconds.
    `offered` are the practices that were named so far, as "drill-form", the last `on_offer` of them just now;
    while `asks` is `idea` they are the ideas. `wish` is what the idea is to be like.
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
    errand: Errand | None = None
    offered: tuple[str, ...] = ()
    on_offer: int = 0
    wish: Wish | None = None

    @property
    def choices(self) -> tuple[str, ...]:
        """The practices that were named last, to choose one of."""
        return self.offered[len(self.offered) - self.on_offer :]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A drill that may be gone on with, on any device of the household.

    `schedule` and `length` as in Conversation: the answer that began at `left_at` may still play.
    `by` is the member whose linked voice took part last, "" when none did: whoever may not hear what
    that member keeps is not offered it. `due_at`: people have time for themselves until then (see Window).
    `over_at`: from then on it is not offered any more, and the next opening lets it go (see Drill.tonight).
    """

    run: str
    state: DrillState
    left_at: datetime
    expires_at: datetime
    schedule: tuple[Scene, ...] = ()
    length: float = 0.0
    by: str = ""
    due_at: datetime | None = None
    over_at: datetime | None = None
