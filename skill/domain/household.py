"""What is remembered about a household: who lives there, how far it has come; nothing else that was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from skill.domain.bag import Bag


@dataclass(frozen=True, slots=True)
class Practice:
    """How one drill has gone in a household: finished plays by form, the form and day of the last.

    `who` holds the ids of the members who were said to be here then. The guide's words fade by plays;
    those before `words_from` no longer count, because somebody wanted the words back.
    """

    finished: Mapping[str, int] = field(default_factory=dict)
    form: str = ""
    on: date | None = None
    who: tuple[str, ...] = ()
    words_from: int = 0
    near_began: bool = False  # "you choose" alternates between the one nearer the speaker and the other


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the household, as it told us. `id` is random; `also` holds nicknames.

    `voice` is the hash of the voice that is linked to them (a PersonId), "" for none.
    """

    id: str
    name: str
    added_at: datetime
    also: tuple[str, ...] = ()
    is_child: bool = False
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Household:
    """A household's record. `salt` orders its shuffle-bags; made once, at random.

    `since` is when we first met (None: not yet, or before that was noted). `country` is an ISO 3166 code that
    the household told us, "" for none. Until `calm_until` nothing is offered that takes two; whatever set
    it, it looks the same. `here` holds the ids of the members who were said to be in the room at
    `here_at`; an empty `here` with a time means that it was asked and left open.
    """

    salt: str
    practices: Mapping[str, Practice] = field(default_factory=dict)
    since: datetime | None = None
    members: tuple[Member, ...] = ()
    country: str = ""
    calm_until: datetime | None = None
    here: tuple[str, ...] = ()
    here_at: datetime | None = None


Bags = Mapping[str, Bag]
