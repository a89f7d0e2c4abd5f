"""Who can be called where: the file `safety/helplines.yaml`, what must hold for it, and what has aged."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import chain
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.problems import BrokenContent, Problem
from skill.content.strict_yaml import Document, Key
from skill.content.typed_yaml import Faulty
from skill.content.word_checks import Message

ForWhom = Literal["crisis", "violence", "violence_men", "children"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

# A number is looked up again at least this often: lists of helplines rot within a year or two.
LONGEST_UNREAD = timedelta(days=180)

_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_DIGITS = re.compile(r"[0-9]+(?: [0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_ID = re.compile(r"[a-z]+(?:_[a-z]+)*")
# The file of the words, and with that the beginning of their ids.
_WORDS = "safety_lines"

Fault = tuple[tuple[Key, ...], str]


class Opening(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """Open on `days` from `from` until just before `to`, by the line's own clock ("14:00").

    With a `to` before `from` it closes on the day after. Public holidays are not modelled.
    """

    days: tuple[Day, ...]
    from_: str
    to: str

    @property
    def opens(self) -> time:
        """The time of day it opens."""
        return time.fromisoformat(self.from_)

    @property
    def closes(self) -> time:
        """The time of day it closes, on the day after if that is not later than `opens`."""
        return time.fromisoformat(self.to)


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """One number. `digits` as it is dialled within its country, with spaces as it is printed there.

    `source` is the page that states the number; somebody read it on `verified_on` and must read it
    again by `review_by`. `zone` only where the country's own does not do.
    """

    id: str
    for_whom: ForWhom
    digits: str
    hours: Literal["always"] | tuple[Opening, ...]
    source: str
    verified_on: date
    review_by: date
    zone: str = ""


class Emergency(Struct, frozen=True, forbid_unknown_fields=True):
    """The number for danger, and the page that states it."""

    digits: str
    source: str


class Country(Struct, frozen=True, forbid_unknown_fields=True):
    """What can be called in one country (ISO 3166); the first line of a kind that is open is said.

    `zone` (IANA) is the clock its hours are judged by; left out where the country has several that
    differ. `directory` is a web address that lists more lines.
    """

    id: str
    emergency: Emergency
    directory: str
    lines: tuple[Line, ...]
    zone: str = ""


class HelplineFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of the file; `locales` names the countries a locale may mean, the likeliest first."""

    locales: dict[str, tuple[str, ...]]
    countries: tuple[Country, ...]


@dataclass(frozen=True, slots=True)
class Helplines:
    """The file, indexed: countries by id, the countries of each locale, and where each row stands."""

    countries: Mapping[str, Country]
    locales: Mapping[str, tuple[str, ...]]
    document: Document


def load(folder: Path) -> Helplines:
    """The helplines of the content in `folder`. Raises BrokenContent; never because of today's date."""
    helplines, found = _read(folder)
    if helplines is None or found:
        raise BrokenContent(found)
    return helplines


def problems(
    folder: Path, messages: Mapping[str, Mapping[str, Message]], published: Collection[str]
) -> list[Problem]:
    """Every fault, whatever the date: `messages` by complete language, `published` are the locales."""
    helplines, found = _read(folder)
    if helplines is None:
        return found
    document = helplines.document
    found += [
        Problem(document.file, document.line(("locales",)), f"{locale} is published: name its countries")
        for locale in sorted(set(published) - set(helplines.locales))
    ]
    for language, spoken in messages.items():
        found += _word_faults(helplines, language, spoken)
    return sorted(found)


def stale(helplines: Helplines, today: date) -> list[Problem]:
    """The rows whose source must be read again: a release fails on them, everything else only warns."""
    return [
        Problem(
            helplines.document.file,
            helplines.document.line(("countries", place, "lines", row, "review_by")),
            f"{country.id} {line.id} was due by {line.review_by}: read its source again, then set its dates",
        )
        for place, country in enumerate(helplines.countries.values())
        for row, line in enumerate(country.lines)
        if today > line.review_by
    ]


def _read(folder: Path) -> tuple[Helplines | None, list[Problem]]:
    path = folder / "safety" / "helplines.yaml"
    try:
        file, document = typed_yaml.read(path, HelplineFile)
    except Faulty as fault:
        return None, [fault.problem]
    found = [Problem(path, document.line(where), wrong) for where, wrong in _faults(file)]
    countries = {country.id: country for country in file.countries}
    return Helplines(countries, file.locales, document), sorted(found)


def _faults(file: HelplineFile) -> Iterator[Fault]:
    times = Counter(country.id for country in file.countries)
    meant = set(chain.from_iterable(file.locales.values()))
    for place, country in enumerate(file.countries):
        where: tuple[Key, ...] = ("countries", place)
        if times[country.id] > 1:
            yield where, f"{country.id} stands here twice: keep one"
        if country.id not in meant:
            yield where, f"no locale means {country.id}: name it under `locales`, or take it out"
        yield from _country_faults(country, where)
    for locale, ids in file.locales.items():
        for id_ in ids:
            if id_ not in times:
                yield ("locales", locale), f"{locale}: {id_} is no country here: add it under `countries`"
        if not ids:
            yield ("locales", locale), f"{locale} means no country: name one"


def _country_faults(country: Country, where: tuple[Key, ...]) -> Iterator[Fault]:
    if not _COUNTRY.fullmatch(country.id):
        yield where, f'"{country.id}" is no ISO 3166 code: two capital letters'
    yield from _zone_faults(country.zone, where)
    yield from _number_faults(country.emergency, (*where, "emergency"))
    times = Counter(line.id for line in country.lines)
    for row, line in enumerate(country.lines):
        at = (*where, "lines", row)
        if times[line.id] > 1:
            yield at, f'{country.id} has two lines called "{line.id}": give one another id'
        if not _ID.fullmatch(line.id):
            yield at, f'the id "{line.id}": small letters and _ only'
        yield from _zone_faults(line.zone, at)
        yield from _number_faults(line, at)
        yield from _hour_faults(line, country, at)
        if not line.verified_on < line.review_by <= line.verified_on + LONGEST_UNREAD:
            most = LONGEST_UNREAD.days
            yield (*at, "review_by"), f"review_by is 1 to {most} days after verified_on: {line.verified_on}"


def _zone_faults(zone: str, where: tuple[Key, ...]) -> Iterator[Fault]:
    if not zone:
        return
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield (*where, "zone"), f'"{zone}" is no time zone: use an IANA name, like Europe/Berlin'


def _number_faults(number: Line | Emergency, where: tuple[Key, ...]) -> Iterator[Fault]:
    if not _DIGITS.fullmatch(number.digits):
        yield (*where, "digits"), f'"{number.digits}": digits as they are dialled, single spaces between them'
    if not number.source.startswith("https://"):
        yield (*where, "source"), "the source is a page that others can read too: an https:// address"


def _hour_faults(line: Line, country: Country, where: tuple[Key, ...]) -> Iterator[Fault]:
    if line.hours == "always":
        return
    at = (*where, "hours")
    if not (line.zone or country.zone):
        yield at, f"{country.id} has no one clock: give this line a zone of its own"
    if not line.hours:
        yield at, "it never opens: give its hours, or take the line out"
    for opening in line.hours:
        if not opening.days or len(set(opening.days)) < len(opening.days):
            yield at, "name each day once: mon, tue, wed, thu, fri, sat or sun"
        if not (_CLOCK.fullmatch(opening.from_) and _CLOCK.fullmatch(opening.to)):
            yield at, f'"{opening.from_}" to "{opening.to}": write both as 09:30'
        elif opening.from_ == opening.to:
            yield at, f"from {opening.from_} to {opening.to} is no time at all: all day and night is `always`"


def _needed(helplines: Helplines) -> Iterator[tuple[str, tuple[str, ...], tuple[Key, ...]]]:
    """The messages every language needs, their parts besides the value, and the row each is for."""
    for place, country in enumerate(helplines.countries.values()):
        at: tuple[Key, ...] = ("countries", place)
        yield f"{_WORDS}-country-{country.id.lower()}", ("emergency", "directory"), at
        for row, line in enumerate(country.lines):
            yield f"{_WORDS}-{country.id.lower()}-{line.id}", ("digits",), (*at, "lines", row)


def _word_faults(helplines: Helplines, language: str, spoken: Mapping[str, Message]) -> Iterator[Problem]:
    document = helplines.document
    known = set()
    for id_, parts, where in _needed(helplines):
        known.add(id_)
        message = spoken.get(id_)
        if message is None:
            wrong = f"{id_} has no words: add it to {_WORDS}.ftl"
            yield Problem(document.file, document.line(where), wrong, language)
            continue
        for part in ("", *parts):
            texts = message.texts.get(part)
            if texts is None:
                lack = f".{part}" if part else "its own words"
                yield Problem(message.file, message.line, f"{id_} lacks {lack}: add it", language)
            elif part and any(character.isdigit() for text in texts for character in text):
                wrong = f"{id_}.{part} has figures, which a voice reads as one big number: write words"
                yield Problem(message.file, message.line, wrong, language)
    for id_ in sorted(set(spoken) - known):
        if id_.startswith(f"{_WORDS}-"):
            wrong = f"{id_} has words and is no row here: add the row, or take its words out"
            yield Problem(spoken[id_].file, spoken[id_].line, wrong, language)
