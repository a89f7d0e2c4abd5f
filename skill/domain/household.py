"""What is remembered about a household: how far it has come, nothing that was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from skill.domain.bag import Bag


@dataclass(frozen=True, slots=True)
class Practice:
    """How one drill has gone in a household: finished plays by form, the form and day of the last."""

    finished: Mapping[str, int] = field(default_factory=dict)
    form: str = ""
    on: date | None = None
    near_began: bool = False  # "you choose" alternates between the one nearer the speaker and the other


@dataclass(frozen=True, slots=True)
class Household:
    """A household's record. `salt` orders its shuffle-bags; made once, at random."""

    salt: str
    practices: Mapping[str, Practice] = field(default_factory=dict)


Bags = Mapping[str, Bag]
