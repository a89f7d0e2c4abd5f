"""The shapes of the files under `content/`: what a writer may write."""

from typing import Literal

from msgspec import Struct

Seconds = int | dict[str, int]


class Form(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to play a drill: how many minutes it promises and how deep its topics go (1-3).

    A `brief` one is played when asked for and never becomes the household's usual.
    """

    minutes: int
    level: int = 1
    brief: bool = False


class Say(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="say"):
    """Says its message and goes on."""

    id: str
    next: str
    draw: str = ""


class Ask(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="ask"):
    """Asks its message and opens the microphone; `on` names the step for each answer.

    `next` is where "next" and "skip" lead (without it the question cannot be passed over);
    `when` names a condition, and where it does not hold the step is passed over to `next`.
    `ends`: nothing but a goodbye comes after it, so whoever walks away here has finished the drill.
    """

    id: str
    on: dict[str, str]
    next: str = ""
    when: Literal["", "deeper_is_due"] = ""
    draw: str = ""
    ends: bool = False


class HoldStep(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="hold"):
    """Says its message, then keeps the microphone closed while people talk; a bell ends it.

    `seconds` is one number or one for each form. `counts`: whoever has the floor has had their
    turn once this is over. `skip` is where "skip" leads, if not to `next`.
    """

    id: str
    seconds: Seconds
    next: str
    skip: str = ""
    counts: bool = False
    draw: str = ""


class Seat(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="seat"):
    """Asks who goes first: a name, "me", "them" or "you choose"."""

    id: str
    next: str


class Rotate(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="rotate"):
    """Gives the floor to the next person who has not had a turn; `done` when everyone has."""

    id: str
    next: str
    done: str


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


Step = Say | Ask | HoldStep | Seat | Rotate | ChangeForm | End


class Drill(Struct, frozen=True, forbid_unknown_fields=True):
    """One guided exercise: its forms and its steps, the first of which begins it."""

    id: str
    people: int
    roles: list[str]
    forms: dict[str, Form]
    turn: str
    steps: list[Step]
    tags: list[str] = []
    evidence: list[str] = []
    private: bool = False


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a pool. `level` 0 suits every level."""

    id: str
    level: int = 0
    tags: list[str] = []


class Pool(Struct, frozen=True, forbid_unknown_fields=True):
    """Lines of which one is drawn at a time."""

    id: str
    items: list[Item]


class Locales(Struct, frozen=True, forbid_unknown_fields=True):
    """Which locales are published, in which language, and how far each language is.

    `zones` is the time zone a home of a locale is taken to be in, as long as nothing better is known.
    """

    default: str
    languages: dict[str, Literal["draft", "usable", "complete"]]
    locales: dict[str, str]
    zones: dict[str, str]
