"""What lies on the table when a turn is taken, and what is decided."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from skill.content.calendar import is_evening
from skill.content.catalog import Catalog, Plan
from skill.dialogue.forms import Company
from skill.domain.acts import Act, Say
from skill.domain.bag import Bag, draw
from skill.domain.concern import Carry
from skill.domain.conversation import Asks, Conversation, DrillState, Errand, Unfinished
from skill.domain.daily import Daily
from skill.domain.gratitude import Entry
from skill.domain.household import Bags, Household, Member, Practice
from skill.domain.kept import Note
from skill.domain.people import here
from skill.domain.quality_time import Together, Wish
from skill.domain.rights import Right, Standing, may, member_of, standing


@dataclass(frozen=True, slots=True)
class Deck:
    """The household's shuffle-bags over the pools of one language."""

    catalog: Catalog
    language: str
    salt: str
    bags: Bags = field(default_factory=dict)

    def draw(self, pool: str, level: int, **which: Callable[[str], bool]) -> tuple[str, "Deck"]:
        """The next item of a pool that suits `level`, and the deck without it; `which` as in `bag.draw`."""
        shelf = self.catalog.shelf(pool, level, self.language)
        item, bag = draw(self.bags.get(shelf.bag, Bag()), self.salt, shelf.bag, shelf.items, **which)
        return item, replace(self, bags={**self.bags, shelf.bag: bag})

    def last(self, pool: str) -> str:
        """What was drawn last of a pool without levels; "" where nothing was yet."""
        return self.bags.get(pool, Bag()).last

    def has_part(self, pool: str, item: str, part: str) -> bool:
        """Whether a line has that part in this language."""
        return self.catalog.has_part(pool, item, part, self.language)

    def has(self, pool: str, level: int, item: str) -> bool:
        """Whether the pool has this item at this level, with a line in this language."""
        return item in self.catalog.shelf(pool, level, self.language).items


@dataclass(frozen=True, slots=True)
class Table:
    """All that `respond` looks at. `conversation` is None in a session's first turn.

    `notes` is what people asked to keep in drills. `now` is the request's time; `new_id` names a new
    play of a drill, or a new member; `voice` is the voice that was recognised, "" for none; `code` is
    the household's short code; `carried` is what the session carries after a concern. `daily` is what
    the household's days remember; `entries` what people were thankful for, oldest first, in the turns that
    look at it; `keeps` and `drops` are what this turn adds or changes of it, and the ids of what goes.
    `together` is what the home remembers of ideas.
    """

    catalog: Catalog
    deck: Deck
    now: datetime
    new_id: Callable[[], str]
    household: Household
    locale: str = ""
    is_first_visit: bool = False
    unfinished: tuple[Unfinished, ...] = ()
    conversation: Conversation | None = None
    voice: str = ""
    code: str = ""
    carried: Carry | None = None
    notes: tuple[Note, ...] = ()
    daily: Daily = field(default_factory=Daily)
    entries: tuple[Entry, ...] = ()
    keeps: tuple[Entry, ...] = ()
    drops: tuple[str, ...] = ()
    together: Together = field(default_factory=Together)

    @property
    def company(self) -> Company:
        """Who is in the room, as far as it was said, or as the voice tells."""
        present = here(self.household)
        is_child = self.speaker is not None and self.speaker.is_child
        return Company(len(present), is_child or any(member.is_child for member in present))

    @property
    def day_began(self) -> datetime:
        """When the day of this home began, at 03:00 by its clock."""
        return self.began(self.now)

    @property
    def day(self) -> date:
        """The day of this home."""
        return self.day_began.date()

    def began(self, moment: datetime) -> datetime:
        """When the day of this home began in which that moment lies."""
        return self.catalog.day_began(self.locale, moment, self.daily.zone.name)

    @property
    def is_evening(self) -> bool:
        """Whether it is evening by this home's clock."""
        return is_evening(self.now.astimezone(self.day_began.tzinfo))

    @property
    def season(self) -> str:
        """The season where this home is."""
        return self.catalog.season(self.locale, self.household.country, self.daily.zone.name, self.day)

    def plan(self, drill: str) -> Plan:
        """The drill of that id. Raises KeyError."""
        return self.catalog.plans[drill]

    def practice(self, drill: str) -> Practice:
        """How a drill has gone in this household so far."""
        return self.household.practices.get(drill, Practice())

    @property
    def speaker(self) -> Member | None:
        """The member whose linked voice this is."""
        return member_of(self.household, self.voice)

    @property
    def standing(self) -> Standing:
        """Who the voice is to the household."""
        return standing(self.household, self.voice)

    @property
    def is_calm(self) -> bool:
        """Whether nothing that takes two is offered for now."""
        return self.household.calm_until is not None and self.now < self.household.calm_until

    def may(self, right: Right) -> bool:
        """Whether this voice may do that here."""
        return may(self.household, self.voice, right)

    def may_hear_of(self, entry: Unfinished) -> bool:
        """Whether an open drill is anybody's, the household's to this voice, or its own."""
        speaker = self.speaker
        is_own = speaker is not None and entry.by == speaker.id
        return not entry.by or is_own or self.may(Right.ANYBODYS)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of an answer: its acts, and the place in a drill where people are while it plays."""

    acts: tuple[Act, ...]
    state: DrillState | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a turn comes to: what is conveyed, which question is open then, what is remembered.

    `asks` None: no question, the session ends. `run` and `state` are the drill that goes on, `errand` is
    what a question about people or forgetting is about. `forgets`: something of what
    was kept goes; `forgets_all`: the whole household does. `notes` None: as they were. `daily`, `keeps`
    and `drops` as in Table. `offered`, `on_offer` and `wish` as in Conversation, `together` as in Table.
    """

    deck: Deck
    household: Household
    unfinished: tuple[Unfinished, ...]
    stretches: tuple[Stretch, ...] = ()
    asks: Asks | None = None
    reprompt: Say | None = None
    run: str = ""
    state: DrillState | None = None
    misses: int = 0
    is_silent: bool = False
    errand: Errand | None = None
    forgets: bool = False
    forgets_all: bool = False
    carry: Carry | None = None
    notes: tuple[Note, ...] | None = None
    daily: Daily = field(default_factory=Daily)
    keeps: tuple[Entry, ...] = ()
    drops: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    on_offer: int = 0
    wish: Wish | None = None
    together: Together = field(default_factory=Together)

    def after(self, *acts: Act) -> "Decision":
        """The same, with something said before it."""
        return replace(self, stretches=(Stretch(acts), *self.stretches)) if acts else self
