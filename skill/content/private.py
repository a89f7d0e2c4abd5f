"""Private things in a sentence that somebody wants kept: phrases by thing, one file a language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.phrases import BadPhrase, Groups, Phrase, compiled, normal
from skill.content.problems import Problem
from skill.content.strict_yaml import Document
from skill.content.typed_yaml import Books

THINGS = ("phone", "address", "email", "account", "password")
"""What is looked for. Of several in one sentence, the first of these is named."""

# Digits or number words in a row, at least: fewer are a score, a time, a year. An account number has ten.
# What has more than fifteen is no telephone number (ITU-T E.164): an account's, even when nobody says so.
LEAST = {"six": 6, "ten": 10, "sixteen": 16}
# A date in figures, which would else be a row of digits: 24 12 2025, 24 2025 (after a month), 2025 12 24.
DATE = (
    r"(?<!\d )(?:(?:(?:0?[1-9]|[12]\d|3[01]) ){1,2}(?:19|20)\d\d |"
    r"(?:19|20)\d\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]) )(?!\d)"
)
# An IBAN in one word (ISO 13616): a country, two check digits, eleven to thirty letters and digits.
IBAN = r"[a-z]{2}\d\d[a-z\d]{11,30} "
# What was taken out leaves this behind: no phrase matches across it.
_TAKEN_OUT = "/ "
_DOT = re.compile(r"(?<=[^\W\d])\.(?=[^\W\d])")


class Signs(Struct, frozen=True, forbid_unknown_fields=True):
    """How the two signs of an e-mail address are said."""

    at: str
    dot: str


class PrivateFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The form of a file; what each part is for stands at the top of en.yaml."""

    language: str
    signs: Signs
    numbers: str
    digits: str
    between: str
    groups: dict[str, str]
    exclude: list[str]
    finds: dict[str, list[str]]
    words: dict[str, str] = {}
    endings: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class PrivateThings:
    """What is looked for in one language. Keeps nothing of what it was shown."""

    signs: Signs
    exclude: tuple[Phrase, ...]
    finds: tuple[tuple[str, tuple[Phrase, ...]], ...]

    def found_in(self, words: str) -> str:
        """The first of THINGS that is in the words; "" for none."""
        said = normal(_DOT.sub(f" {self.signs.dot} ", words.replace("@", f" {self.signs.at} ")))
        said = _without(said, self.exclude)
        found = set[str]()
        # Backwards: what is named outright takes its digits along, before a nameless row is a phone's.
        for thing, phrases in reversed(self.finds):
            rest = _without(said, phrases)
            if rest != said:
                found.add(thing)
            said = rest
        return next((thing for thing in THINGS if thing in found), "")


def load(folder: Path) -> Books[PrivateThings]:
    """Reads `folder/<language>.yaml`; each pattern is compiled when it is first needed."""
    return typed_yaml.read_all(folder, _read)


def _read(path: Path) -> tuple[PrivateThings, list[Problem]]:
    file, document = typed_yaml.read(path, PrivateFile, guide="content/people/private/en.yaml")
    reader = _Reader(document, file)
    return reader.book(), reader.problems


def _without(said: str, phrases: tuple[Phrase, ...]) -> str:
    """What was said, with all that these phrases match taken out."""
    words = set(said.split())
    for phrase in phrases:
        if all(_may_hold(words, anchor) for anchor in phrase.anchors):
            said = phrase.pattern.sub(_TAKEN_OUT, said)
    return said


def _may_hold(words: set[str], anchor: frozenset[str]) -> bool:
    """Whether one of these words may be among those said; a stem may always be."""
    return not words.isdisjoint(anchor) or any(word.endswith("~") for word in anchor)


class _Reader:
    """Makes a book of one file; `problems` says what in it could not be read."""

    def __init__(self, document: Document, file: PrivateFile) -> None:
        self.problems: list[Problem] = []
        self._document = document
        self._file = file
        plain = Groups(file.groups)
        self._stands_for = dict(self._rows(plain)) | dict(self._words(plain))
        self._groups = Groups({**file.groups, **{name: f"0{name}" for name in self._stands_for}})
        # A number or a word of any kind is no phrase by itself.
        self._vague = {f"0{name}" for name in ("number", *file.words)}

    def book(self) -> PrivateThings:
        file = self._file
        if file.language != self._document.file.stem:
            self._problem(("language",), f"the file of {file.language} is called {file.language}.yaml")
        for thing in sorted({*file.finds} ^ {*THINGS}):
            fault = "is nothing we look for" if thing in file.finds else "is missing"
            self._problem(("finds", thing), f"{thing} {fault}: {', '.join(THINGS)} are looked for")
        return PrivateThings(
            file.signs,
            tuple(self._all(("exclude",), file.exclude)),
            tuple((thing, tuple(self._all(("finds", thing), file.finds.get(thing, [])))) for thing in THINGS),
        )

    def _rows(self, groups: Groups) -> Iterator[tuple[str, str]]:
        """The rows of digits and number words, dates and IBANs, by the name a phrase calls them."""
        numbers = self._read(("numbers",), self._file.numbers, groups)
        digits = self._read(("digits",), self._file.digits, groups)
        between = self._read(("between",), self._file.between, groups)
        yield "number", rf"(?:(?:{numbers}|\d+[a-h]? ))+"
        yield "date", DATE
        yield "iban", IBAN
        for name, least in LEAST.items():
            # The last digit has a space behind it, or a word would begin with a number.
            yield name, rf"(?:(?:{numbers}|{digits}|\d ?)(?:{between})*){{{least},}}(?<= )"

    def _words(self, groups: Groups) -> Iterator[tuple[str, str]]:
        """One word each: any but some, and any with one of some endings."""
        for name, but in self._file.words.items():
            yield name, rf"(?!{self._read(('words', name), but, groups)})\w+ "
        for name, endings in self._file.endings.items():
            ends = "|".join(re.escape(normal(ending).strip()) for ending in endings.split("|"))
            yield name, rf"\w+(?:{ends}) "

    def _read(self, path: tuple[str, ...], text: str, groups: Groups) -> str:
        """The pattern of a piece of a phrase; one that matches nothing where it could not be read."""
        try:
            return f"(?:{compiled(text, groups).expression.removeprefix('(?<= )')})"
        except BadPhrase as error:
            self._problem(path, f'"{text}": {error}')
            return "(?!)"

    def _all(self, path: tuple[str, ...], texts: list[str]) -> Iterator[Phrase]:
        for place, text in enumerate(texts):
            try:
                yield self._phrase(text)
            except BadPhrase as error:
                self._problem((*path, place), f'"{text}": {error}')

    def _phrase(self, text: str) -> Phrase:
        phrase = compiled(text, self._groups)
        if all(anchor & self._vague for anchor in phrase.anchors):
            raise BadPhrase("it would match nearly anything: give it a word of its own")
        expression, names = phrase.expression, {f"0{name}" for name in self._stands_for}
        for name, pattern in self._stands_for.items():
            expression = expression.replace(f"0{name} ", pattern)
        anchors = tuple(anchor for anchor in phrase.anchors if anchor.isdisjoint(names))
        return Phrase(text, expression, anchors)

    def _problem(self, path: tuple[str | int, ...], message: str) -> None:
        self.problems.append(Problem(self._document.file, self._document.line(path), message))
