"""Everything a release's content must pass."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, product
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from skill.content import (
    calendar,
    drill_checks,
    helplines,
    minutes,
    names,
    pool_checks,
    private,
    quality_time,
    rule_books,
    wish_books,
    word_checks,
    wording,
)
from skill.content.audio import HoldAudio
from skill.content.catalog import Catalog
from skill.content.loader import Content, load
from skill.content.names import Names
from skill.content.private import PrivateThings
from skill.content.problems import BrokenContent, Problem
from skill.content.rule_books import RuleBook
from skill.content.typed_yaml import Books
from skill.content.word_checks import Language, read_languages

RULES = Path("safety", "rules")
WISHES = Path("quality_time", "wishes")
PRIVATE = Path("people", "private")
NAMES = Path("people", "names.yaml")


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read, and all that is wrong with it."""

    content: Content
    languages: list[Language] = field(default_factory=list)
    rules: Books[RuleBook] = field(default_factory=Books)
    private: Books[PrivateThings] = field(default_factory=Books)
    names: Names = field(default_factory=Names)
    found: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Review:
    """Content and its words, as far as they could be read, and all their faults, by file and line."""

    content: Content
    languages: list[Language]
    problems: list[Problem]


def check(folder: Path) -> list[Problem]:
    """All faults of the content in `folder`, by file and line."""
    return review(folder).problems


def review(folder: Path) -> Review:
    """The content in `folder` with all its faults."""
    read = _checked(folder)
    complete = read.content.languages("complete")
    # What follows is for a writer to mend, and takes its time: the service starts all the same.
    too_long = minutes.problems(read.content, [one for one in read.languages if one.name in complete])
    pools = product(read.languages, read.content.pools.values())
    lines = chain.from_iterable(pool_checks.worded(language, pool) for language, pool in pools)
    worded = wording.problems(read.content, read.languages, folder)
    ideas = quality_time.problems(read.content, read.languages, folder)
    wishes = wish_books.load(folder / WISHES).problems if read.content.ideas else []
    lacking = _missing(read.content, folder / WISHES, "its wishes") if read.content.ideas else []
    found = sorted([*read.found, *too_long, *lines, *worded, *ideas, *wishes, *lacking])
    return Review(read.content, read.languages or read_languages(read.content, folder / "text"), found)


def load_catalog(folder: Path) -> Catalog:
    """The content in `folder`, indexed. Raises BrokenContent with every fault there is."""
    read = _checked(folder)
    content = read.content
    if read.found or content.locales is None:
        raise BrokenContent(read.found)
    return Catalog(
        content.drills,
        content.pools,
        content.locales,
        spoken_in(read.languages),
        rule_books=read.rules.books,
        names=read.names,
        countries=helplines.load(folder).countries,
        southern=calendar.load(folder),
        ideas=content.ideas,
        wish_books=wish_books.Shelf(folder / WISHES),
        private=read.private.books,
    )


def spoken_in(languages: list[Language]) -> dict[str, frozenset[str]]:
    """Which messages each language has, and as `<id>.<part>` which parts of them."""
    return {language.name: frozenset(_ids(language)) for language in languages}


def _ids(language: Language) -> Iterator[str]:
    for id_, message in language.messages.items():
        yield id_
        for part in message.texts:
            if part:
                yield f"{id_}.{part}"


def _checked(folder: Path) -> _Read:
    content = load(folder)
    found = [*content.problems, *_structure(content)]
    if found:
        # Words are measured against structure: broken structure would only make noise here.
        return _Read(content, found=sorted(found))
    languages = read_languages(content, folder / "text")
    found += word_checks.problems(content, languages, folder / "text")
    found += pool_checks.problems(content, spoken_in(languages))
    whole = {one.name: one.messages for one in languages if one.name in content.languages("complete")}
    found += helplines.problems(folder, whole, content.locales.locales if content.locales else ())
    found += calendar.problems(folder)
    rules = rule_books.load(folder / RULES)
    found += [*rules.problems, *_missing(content, folder / RULES, "its rules over free text")]
    things = private.load(folder / PRIVATE)
    found += [
        *things.problems,
        *(_missing(content, folder / PRIVATE, "its private things") if things.books else ()),
    ]
    known, wrong_names = names.load(folder / NAMES)
    found += wrong_names
    found += [Problem(folder / "audio", 1, wrong) for wrong in HoldAudio(folder / "audio").check()]
    return _Read(content, languages, rules, things, known, sorted(found))


def _missing(content: Content, folder: Path, what: str) -> list[Problem]:
    """A fault for each complete language that has no file there."""
    missing = sorted(set(content.languages("complete")) - {path.stem for path in folder.glob("*.yaml")})
    wrong = f"a complete language has {what}: write them"
    return [Problem(folder / f"{language}.yaml", 1, wrong) for language in missing]


def _structure(content: Content) -> list[Problem]:
    found = []
    for drill in content.drills.values():
        document = content.documents[drill.id]
        for path, message in drill_checks.faults(drill, content.pools, content.choices):
            found.append(Problem(document.file, document.line(path), message))
    if content.locales is not None:
        for locale, language in content.locales.locales.items():
            if language not in content.locales.languages:
                document = content.documents["locales"]
                line = document.line(("locales", locale))
                found.append(
                    Problem(document.file, line, f'{locale}: "{language}" is no language here: add it')
                )
            if not _is_zone(content.locales.zones.get(locale, "")):
                document = content.documents["locales"]
                line = document.line(("zones", locale))
                found.append(Problem(document.file, line, f"{locale}: name its time zone as IANA does"))
    return found


def _is_zone(name: str) -> bool:
    try:
        return bool(name and ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError):
        return False
