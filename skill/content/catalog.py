"""All content of a release, loaded and indexed: what the engine and the voice look things up in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from skill.content import calendar
from skill.content.ideas import Idea
from skill.content.models import Drill, Item, Locales, Pool, Step
from skill.content.names import Names
from skill.content.private import PrivateThings
from skill.content.rule_books import RuleBook
from skill.content.wishes import WishBook


@dataclass(frozen=True, slots=True)
class Plan:
    """A drill with its steps by id and by order; `cued` are the steps whose words have a short form."""

    drill: Drill
    steps: Mapping[str, Step]
    order: Mapping[str, int]
    cued: frozenset[str] = frozenset()

    @classmethod
    def of(cls, drill: Drill, messages: Collection[str] = ()) -> "Plan":
        """Indexes a drill; `messages` tells which have a short form, as `<id>.cue`."""
        return cls(
            drill,
            {step.id: step for step in drill.steps},
            {step.id: place for place, step in enumerate(drill.steps)},
            frozenset(step.id for step in drill.steps if f"{drill.id}-{step.id}.cue" in messages),
        )

    @property
    def first(self) -> str:
        """The step that begins the drill."""
        return self.drill.steps[0].id

    @property
    def usual_form(self) -> str:
        """The form that is played when nobody asks for another."""
        return next(iter(self.drill.forms))

    def people(self, form: str) -> tuple[int, int]:
        """How few and how many take part in a form."""
        played = self.drill.forms[form]
        fewest = played.people or self.drill.people
        return fewest, max(fewest, played.up_to)

    def deeper(self, form: str, *, with_child: bool = False) -> str | None:
        """The form one level below for as many people, or None at the deepest."""
        level = self.drill.forms[form].level
        for id_, other in self.drill.forms.items():
            is_fit = not (other.grown_ups and with_child) and self.people(id_) == self.people(form)
            if other.level == level + 1 and is_fit:
                return id_
        return None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The lines of a pool that suit one level and exist in one language; `bag` is whose turn it is."""

    bag: str
    items: tuple[str, ...]


class Catalog:
    """Drills and pools of a release.

    `spoken` tells which messages a language has, and as `<id>.<part>` their parts: an item
    without a line there is not in its pool. `rule_books` are the rules over free text by language;
    `names` tells which names are not taken; `countries` are those with help lines, `southern` those
    where it is summer in January.
    """

    def __init__(  # noqa: PLR0913 - one for each kind of file
        self,
        drills: Mapping[str, Drill],
        pools: Mapping[str, Pool],
        locales: Locales,
        spoken: Mapping[str, frozenset[str]],
        rule_books: Mapping[str, RuleBook] | None = None,
        names: Names | None = None,
        countries: Collection[str] = (),
        *,
        southern: Collection[str] = (),
        ideas: Mapping[str, Idea] | None = None,
        wish_books: Mapping[str, WishBook] | None = None,
        private: Mapping[str, PrivateThings] | None = None,
    ) -> None:
        messages = frozenset[str]().union(*spoken.values())
        self.plans = {id_: Plan.of(drill, messages) for id_, drill in drills.items()}
        self.pools = dict(pools)
        self._items = {pool.id: {item.id: item for item in pool.items} for pool in pools.values()}
        self.locales = locales
        self.rule_books = dict(rule_books or {})
        self.names = names or Names()
        self.countries = frozenset(countries)
        self.southern = frozenset(southern)
        self.ideas = dict(ideas or {})
        self.wish_books = wish_books or {}
        self.private = dict(private or {})
        self._spoken = dict(spoken)
        self._shelves = {
            (pool.id, level, language): _shelf(pool, level, messages)
            for pool in pools.values()
            for level in (1, 2, 3)
            for language, messages in spoken.items()
        }

    def items(self, pool: str) -> Mapping[str, Item]:
        """The items of a pool by id. Raises KeyError."""
        return self._items[pool]

    def shelf(self, pool: str, level: int, language: str) -> Shelf:
        """What may be drawn from a pool at a level (1-3) in a language. Raises KeyError."""
        return self._shelves[pool, level, language]

    def has_part(self, pool: str, item: str, part: str, language: str) -> bool:
        """Whether a line has that part in a language."""
        return f"{pool}-{item}.{part}" in self._spoken.get(language, ())

    def language(self, locale: str | None) -> str:
        """The language a request in `locale` is answered in: its own if it is whole, else the default's."""
        wanted = (locale or "").split("-", 1)[0].lower()
        is_whole = self.locales.languages.get(wanted) == "complete"
        return wanted if is_whole else self.default_language

    def local(self, locale: str, now: datetime, zone: str = "") -> datetime:
        """`now` by the clock of a home: in its zone (IANA), as far as one is known, else in its locale's."""
        return now.astimezone(calendar.clock(self.locales, locale, zone))

    def day_began(self, locale: str, now: datetime, zone: str = "") -> datetime:
        """When the day of such a home began that `now` belongs to: at 03:00 by its clock."""
        return calendar.day_began(self.local(locale, now, zone))

    def season(self, locale: str, country: str, zone: str, day: date) -> calendar.Season:
        """The season where a home is: in the country that it named, else in its zone's, else its locale's."""
        return calendar.season(calendar.country_of(country, zone, locale), day, self.southern)

    @property
    def spoken_locales(self) -> dict[str, str]:
        """The locales whose language is complete, each with its language: a draft is never spoken."""
        return {
            locale: language
            for locale, language in self.locales.locales.items()
            if self.locales.languages.get(language) == "complete"
        }

    @property
    def default_language(self) -> str:
        """The language of a request that has none we speak."""
        return self.locales.locales[self.locales.default]


def _shelf(pool: Pool, level: int, messages: frozenset[str]) -> Shelf:
    levelled = any(item.level for item in pool.items)
    items = [
        item.id for item in pool.items if item.level in (0, level) and f"{pool.id}-{item.id}" in messages
    ]
    return Shelf(f"{pool.id}-{level}" if levelled else pool.id, tuple(items))
