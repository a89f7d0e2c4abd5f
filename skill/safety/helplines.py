"""Which number to say now: by country, by whom it is for, by the clock of whoever answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from types import MappingProxyType
from zoneinfo import ZoneInfo

from skill.content.helplines import Country, Day, ForWhom, Helplines, Line, Opening
from skill.domain.acts import Ref

# A row that nobody has read again is still likelier right than wrong for this long; then it is not said.
GRACE = timedelta(days=90)
# More numbers than this cannot be kept in mind by ear.
MOST_SPOKEN = 2

# Whom to turn to, the fittest first; where nobody is left it is the emergency number. A line for women
# who meet violence is no answer for a man, so his next one is the crisis line.
_IN_TURN: Mapping[ForWhom, tuple[ForWhom, ...]] = MappingProxyType(
    {
        "crisis": ("crisis",),
        "children": ("children", "crisis"),
        "violence": ("violence", "crisis"),
        "violence_men": ("violence_men", "crisis"),
    }
)
_DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Offer:
    """What to say for one country; without a line it is the emergency number and the directory."""

    country: Country
    line: Line | None

    @property
    def place(self) -> Ref:
        """The country as it completes "In …"."""
        return Ref(f"safety_lines-country-{self.country.id.lower()}")

    @property
    def emergency(self) -> Ref:
        """The emergency number, spoken."""
        return Ref(self.place.message, "emergency")

    @property
    def directory(self) -> Ref:
        """The web address of the directory, spoken."""
        return Ref(self.place.message, "directory")

    @property
    def name(self) -> Ref | None:
        """The line's name."""
        return Ref(f"safety_lines-{self.country.id.lower()}-{self.line.id}") if self.line else None

    @property
    def digits(self) -> Ref | None:
        """The line's number, spoken."""
        return Ref(self.name.message, "digits") if self.name else None


def countries_of(helplines: Helplines, locale: str) -> tuple[str, ...]:
    """The countries a locale may mean, the likeliest first; none for a locale we do not know.

    Without a country the caller says what is right everywhere, and findahelpline.com.
    """
    return helplines.locales.get(locale, ())


def choose(helplines: Helplines, countries: Iterable[str], for_whom: ForWhom, now: datetime) -> list[Offer]:
    """One offer for each of the first two `countries` we know; `now` is an aware moment in UTC.

    A line that is closed now, or that nobody has read again for too long, is passed over for the next
    one in turn.
    """
    known = (helplines.countries[id_] for id_ in dict.fromkeys(countries) if id_ in helplines.countries)
    return [Offer(country, _line(country, for_whom, now)) for country in islice(known, MOST_SPOKEN)]


def _line(country: Country, for_whom: ForWhom, now: datetime) -> Line | None:
    return next(
        (
            line
            for wanted in _IN_TURN[for_whom]
            for line in country.lines
            if line.for_whom == wanted
            and now.date() <= line.review_by + GRACE
            and is_open(line, line.zone or country.zone, now)
        ),
        None,
    )


def is_open(line: Line, zone: str, now: datetime) -> bool:
    """Whether somebody answers at `now`, by the clock of `zone`. Public holidays are not modelled."""
    if line.hours == "always":
        return True
    local = now.astimezone(ZoneInfo(zone))
    return any(_covers(opening, local) for opening in line.hours)


def _covers(opening: Opening, local: datetime) -> bool:
    today, yesterday = _DAYS[local.weekday()], _DAYS[local.weekday() - 1]
    clock = local.time()
    if opening.opens < opening.closes:
        return today in opening.days and opening.opens <= clock < opening.closes
    return (today in opening.days and clock >= opening.opens) or (
        yesterday in opening.days and clock < opening.closes
    )
