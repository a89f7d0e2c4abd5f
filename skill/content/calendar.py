"""The household's own day: its clock, where its day begins, its evening, its season.

A day lasts from 03:00 to 03:00, since an evening that ends after midnight still belongs to the day before.
It has one beginning also where clocks skip 03:00 (then the moment at which they jump over it) or show it
twice (the first). Zones and countries are those of the `tzdata` package (IANA).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.models import Locales
from skill.content.problems import BrokenContent, Problem
from skill.content.typed_yaml import Faulty

Season = Literal["winter", "spring", "summer", "autumn"]

FILE = "calendar.yaml"
DAY_BEGINS = time(3)
EVENING_BEGINS = 17
# By whole months, as meteorologists have them: December begins the winter, in the north.
_NORTH: tuple[Season, ...] = ("winter", "spring", "summer", "autumn")
_SOUTH: tuple[Season, ...] = ("summer", "autumn", "winter", "spring")


class CalendarFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of the file: ISO 3166 codes of the countries in the southern half."""

    southern: tuple[str, ...]


def clock(locales: Locales, locale: str, zone: str) -> ZoneInfo:
    """The clock of a home: of its zone, else (none is known, or `tzdata` knows it no more) of its locale."""
    zones = locales.zones
    return ZoneInfo(zone if is_zone(zone) else zones.get(locale) or zones[locales.default])


def day(local: datetime) -> date:
    """The home's day that a moment by its clock belongs to."""
    shown = datetime.combine(local, local.time())
    earlier = (shown - timedelta(hours=DAY_BEGINS.hour)).date()
    later = earlier + timedelta(days=1)
    # Clocks that are put back show a time before 03:00 once more, in a day that has begun.
    return later if _beginning(later, local.tzinfo) <= local.timestamp() else earlier


def day_began(local: datetime) -> datetime:
    """When that day began, by the same clock."""
    return datetime.fromtimestamp(_beginning(day(local), local.tzinfo), local.tzinfo)


def is_evening(local: datetime) -> bool:
    """From 17:00 by a home's clock until its day ends."""
    return local.hour >= EVENING_BEGINS or local.date() > day(local)


def season(country: str, on: date, southern: Collection[str]) -> Season:
    """The season there, by whole months. A country that is not known counts as northern."""
    return (_SOUTH if country in southern else _NORTH)[on.month % 12 // 3]


def country_of(named: str, zone: str, locale: str) -> str:
    """Where a home is (ISO 3166): as it named it, else by its zone, else by its locale; "" if none tells.

    By an older name of a zone this may be a neighbour that shares the clock: good for seasons, and
    not for a number to call.
    """
    return named or countries_of_zones().get(zone, "") or _territory(locale)


def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone, and nothing else that could be found under a path."""
    return name in _zones()


@cache
def countries_of_zones() -> Mapping[str, str]:
    """The country (ISO 3166) that a zone lies in; an older name of a zone has that of its newer one."""
    rows = [row.split("\t") for row in _rows("zoneinfo", "zone.tab")]
    told = {zone: country for country, _, zone, *_ in rows}
    links = [row.split() for row in _rows("zoneinfo", "tzdata.zi") if row.startswith("L ")]
    older = {old: told[new] for _, new, old in links if new in told}
    return {**older, **told}


@cache
def _zones() -> frozenset[str]:
    return frozenset(_rows("zones"))


def _rows(*path: str) -> list[str]:
    """The lines of one of the files of `tzdata`, without its remarks."""
    text = files("tzdata").joinpath(*path).read_text("utf-8")
    return [row for row in text.splitlines() if row and not row.startswith("#")]


def _beginning(of: date, clock: tzinfo | None) -> float:
    """The moment, in seconds of POSIX: moments of one zone compare by what its clocks show."""
    three = datetime.combine(of, DAY_BEGINS)
    first = three.replace(tzinfo=clock).timestamp()
    if _shown(first, clock) == three:
        return first
    # Clocks jump over it, at a moment between what 03:00 would be by the time after and by the time before.
    moments = range(int(three.replace(tzinfo=clock, fold=1).timestamp()), int(first) + 1)
    return moments[bisect_left(moments, three, key=lambda moment: _shown(moment, clock))]


def _shown(moment: float, clock: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(moment, clock).replace(tzinfo=None, fold=0)


def _territory(locale: str) -> str:
    last = locale.rpartition("-")[2]
    return last if len(last) == 2 and last.isupper() else ""  # noqa: PLR2004 - two letters, as ISO 3166 has it


def load(folder: Path) -> frozenset[str]:
    """The countries of the south, by the content in `folder`. Raises BrokenContent."""
    file, found = _read(folder / FILE)
    if file is None or found:
        raise BrokenContent(found)
    return frozenset(file.southern)


def problems(folder: Path) -> list[Problem]:
    """Every fault of the file."""
    return _read(folder / FILE)[1]


def _read(path: Path) -> tuple[CalendarFile | None, list[Problem]]:
    try:
        file, document = typed_yaml.read(path, CalendarFile)
    except Faulty as fault:
        return None, [fault.problem]
    faults = _faults(file.southern)
    return file, [Problem(path, document.line(("southern", row)), wrong) for row, wrong in faults]


def _faults(southern: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    known = {row.split("\t")[0] for row in _rows("zoneinfo", "iso3166.tab")}
    times = Counter(southern)
    for row, country in enumerate(southern):
        if country not in known:
            yield row, f'"{country}" is no country of ISO 3166: two capital letters'
        if times[country] > 1:
            yield row, f"{country} stands here twice: keep one"
