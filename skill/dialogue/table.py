"""What lies on the table when a turn is taken, and what is decided."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from skill.content.catalog import Catalog, Plan
from skill.domain.acts import Act, Say
from skill.domain.bag import Bag, draw
from skill.domain.conversation import Asks, Conversation, DrillState, Unfinished
from skill.domain.household import Bags, Practice


@dataclass(frozen=True, slots=True)
class Deck:
    """The household's shuffle-bags over the pools of one language."""

    catalog: Catalog
    language: str
    salt: str
    bags: Bags = field(default_factory=dict)

    def draw(self, pool: str, level: int) -> tuple[str, "Deck"]:
        """The next item of a pool that suits `level`, and the deck without it."""
        shelf = self.catalog.shelf(pool, level, self.language)
        item, bag = draw(self.bags.get(shelf.bag, Bag()), self.salt, shelf.bag, shelf.items)
        return item, replace(self, bags={**self.bags, shelf.bag: bag})

    def has(self, pool: str, level: int, item: str) -> bool:
        """Whether the pool has this item at this level, with a line in this language."""
        return item in self.catalog.shelf(pool, level, self.language).items


@dataclass(frozen=True, slots=True)
class Table:
    """All that `respond` looks at. `conversation` is None in a session's first turn.

    `now` is the request's time; `new_run` names a new play of a drill.
    """

    catalog: Catalog
    deck: Deck
    now: datetime
    new_run: Callable[[], str]
    is_first_visit: bool = False
    practices: Mapping[str, Practice] = field(default_factory=dict)
    unfinished: tuple[Unfinished, ...] = ()
    conversation: Conversation | None = None

    def plan(self, drill: str) -> Plan:
        """The drill of that id. Raises KeyError."""
        return self.catalog.plans[drill]

    def practice(self, drill: str) -> Practice:
        """How a drill has gone in this household so far."""
        return self.practices.get(drill, Practice())


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of an answer: its acts, and the place in a drill where people are while it plays."""

    acts: tuple[Act, ...]
    state: DrillState | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a turn comes to: what is conveyed, which question is open then, what is remembered.

    `asks` None: no question, the session ends. `run` and `state` are the drill that goes on.
    """

    deck: Deck
    practices: Mapping[str, Practice]
    unfinished: tuple[Unfinished, ...]
    stretches: tuple[Stretch, ...] = ()
    asks: Asks | None = None
    reprompt: Say | None = None
    run: str = ""
    state: DrillState | None = None
    misses: int = 0
    is_silent: bool = False

    def after(self, *acts: Act) -> "Decision":
        """The same, with something said before it."""
        return replace(self, stretches=(Stretch(acts), *self.stretches)) if acts else self
