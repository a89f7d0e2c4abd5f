"""The shapes of the files under `content/`: what a writer may write."""

from math import ceil
from typing import Literal

from msgspec import Struct
from msgspec.structs import force_setattr

Seconds = int | dict[str, int]
Minutes = int | dict[str, int]
OTHER = "other"
"""The form that stands for all that are not named."""


def by_form(given: int | dict[str, int], form: str) -> int:
    """Of one number for all forms, or one for each, that of a form."""
    return given if isinstance(given, int) else given[form if form in given else OTHER]


class Form(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to play a drill: how long it promises to take, and how deep its topics go (1-3).

    A short ritual promises `seconds`; what is said are `minutes`, where they are not given those seconds
    rounded up. From `people` to `up_to` people take part (0: as many as the drill says; no more than
    `people`). A `brief` one is played when asked for and never becomes the household's usual. One for
    `grown_ups` is not played where a child is known to be in the room.
    """

    minutes: int = 0
    seconds: int = 0
    level: int = 1
    brief: bool = False
    people: int = 0
    up_to: int = 0
    grown_ups: bool = False

    def __post_init__(self) -> None:
        """Fills in the minutes that are said."""
        if not self.minutes:
            force_setattr(self, "minutes", ceil(self.seconds / 60))

    @property
    def promised(self) -> int:
        """The seconds it may take at most."""
        return self.seconds or self.minutes * 60


class Say(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="say"):
    """Says its message and goes on. `forms`: only in these; in others it is passed over (so everywhere).

    `when: not_calm`: passed over to `next` while things are to stay calm. `part`: says that part of the line
    of `draw` that was chosen before, draws none, and is passed over where the line has no such part.
    """

    id: str
    next: str
    draw: str = ""
    part: str = ""
    when: Literal["", "not_calm"] = ""
    forms: list[str] = []


class Ask(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="ask"):
    """Asks its message and opens the microphone; `on` names the step for each answer.

    `next` is where "next" and "skip" lead (without it the question cannot be passed over);
    `when` names a condition, and where it does not hold the step is passed over to `next`.
    `ends`: nothing but a goodbye comes after it, so whoever walks away here has finished the drill.
    """

    id: str
    on: dict[str, str]
    next: str = ""
    when: Literal["", "deeper_is_due", "not_calm"] = ""
    draw: str = ""
    ends: bool = False
    forms: list[str] = []


class Agree(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="agree"):
    """Asks something to which everybody must say yes: then on to `yes`, at the first no to `no`.

    After one yes of several the rest are asked, by the message `other` (of this drill, or of all).
    `when` as in Ask; where it does not hold, the step is passed over to `no`. In other forms than `forms`
    nobody need agree: it is passed over to `yes`.
    """

    id: str
    yes: str
    no: str
    other: str = "agree-other"
    when: Literal["", "deeper_is_due"] = ""
    forms: list[str] = []


class Count(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="count"):
    """Asks how many take part, where the form leaves it open and nobody has said who is here."""

    id: str
    next: str


class Scale(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="scale"):
    """Asks everybody in turn for a number, zero to ten; from `limit` on it leads to `reached`.

    When all were below, to `below`. No number is remembered.
    """

    id: str
    limit: int
    below: str
    reached: str
    other: str = "scale-other"


class HoldStep(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="hold"):
    """Says its message, then keeps the microphone closed while people talk; a bell ends it.

    A long one comes in parts, with "Still going?" between them. `seconds` is one number or one for
    each form. `counts`: whoever has the floor has had their turn once this is over. `skip` is where
    "skip" leads, if not to `next`. `when` and `part` as in Say.
    """

    id: str
    seconds: Seconds
    next: str
    skip: str = ""
    counts: bool = False
    draw: str = ""
    part: str = ""
    when: Literal["", "not_calm"] = ""
    forms: list[str] = []


class Seat(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="seat"):
    """Asks who goes first: a name, "me", "them" or "you choose". Passed over where one is alone."""

    id: str
    next: str


class Rotate(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="rotate"):
    """Gives the floor to the next person who has not had a turn; `done` when everyone has."""

    id: str
    next: str
    done: str


class Round(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="round"):
    """Begins a new round: nobody has had a turn, and the first one has the floor again. No words."""

    id: str
    next: str


class Calm(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="calm"):
    """For twelve hours nothing that takes two is offered; whatever set it, it looks the same. No words.

    From here on a step with `when: not_calm` is passed over.
    """

    id: str
    next: str


class Window(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="window"):
    """Says its message and ends the session: people have `minutes` for themselves, one number or one a form.

    The first opening after them, within twelve hours, goes on at `next`. `forms` as in Say.
    """

    id: str
    minutes: Minutes
    next: str
    forms: list[str] = []


class Keep(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="keep"):
    """Asks for something to keep, in people's own words; reads it back; keeps it after a yes.

    The only step that hears free speech: asked for, after the talk. Then on to `next`. A household
    has at most `most` of a drill, of a private one each voice; the oldest makes room. `before_drills`:
    once all have agreed to another drill for two or more, one of them is said first.
    """

    id: str
    next: str
    most: int = 5
    before_drills: bool = False


class ChangeForm(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="form"):
    """Changes the form that is played: to the one named, or one level `deeper`."""

    id: str
    to: str
    next: str


class End(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="end"):
    """Says its message and ends the drill; a `finished` one is counted."""

    id: str
    finished: bool = True
    draw: str = ""


Question = Ask | Agree | Count | Scale | Seat | Keep
"""The steps that open the microphone."""
Step = Question | Say | HoldStep | Rotate | Round | Calm | Window | ChangeForm | End


class Drill(Struct, frozen=True, forbid_unknown_fields=True):
    """One guided exercise: its forms and its steps, the first of which begins it.

    Of a `private` one nothing is stored. A `careful` one is started only when somebody asks for it, not after
    a word of fear, and says at its end where trained help can be found. One for `tonight` may be gone on with
    until the household's day ends, at 03:00 by its clock. An `unlisted` one is not offered among practices:
    people come to it by another wish.
    """

    id: str
    people: int
    roles: list[str]
    forms: dict[str, Form]
    steps: list[Step]
    turn: str = ""
    tags: list[str] = []
    evidence: list[str] = []
    private: bool = False
    careful: bool = False
    tonight: bool = False
    unlisted: bool = False


def beyond(step: Step) -> str:
    """Where a step leads in the forms that it is not for; "" for one that is for all."""
    return step.yes if isinstance(step, Agree) else str(getattr(step, "next", ""))


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of a closed list that a question may wait for, by id, in groups."""

    groups: dict[str, list[str]]


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a pool. `level` 0 suits every level. `fits`: only these audiences; `season`: only then.

    The first of its `tags` is its theme.
    """

    id: str
    level: int = 0
    tags: list[str] = []
    fits: list[Literal["alone", "pair", "family", "grown_ups"]] = []
    season: Literal["", "winter", "spring", "summer", "autumn"] = ""


class Pool(Struct, frozen=True, forbid_unknown_fields=True):
    """Lines of which one is drawn at a time. One that `asks` holds nothing but questions, any other none."""

    id: str
    items: list[Item]
    asks: bool = False


class Locales(Struct, frozen=True, forbid_unknown_fields=True):
    """Which locales are published, in which language, and how far each language is.

    `zones` is the time zone a home of a locale is taken to be in, as long as nothing better is known.
    """

    default: str
    languages: dict[str, Literal["draft", "usable", "complete"]]
    locales: dict[str, str]
    zones: dict[str, str]
