"""Reads the phrases in which people say what they wish for, `<language>.yaml` in one folder."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.phrases import SHORTEST_STEM, BadPhrase, Groups, Phrase, compiled, normal
from skill.content.problems import Problem
from skill.content.strict_yaml import Document

# What stands in a phrase, and in what was said, for a number and for a first name; nobody says these.
NUMBER, NAME = "0number", "0name"

KINDS = (
    *("making", "moving", "talking", "playing", "listening", "noticing", "helping", "remembering"),
    *("pretending", "music", "resting"),
)
NEEDS = ("quiet", "tidy", "free", "phone_free", "sitting", "no_seeing", "no_hearing")
VALUES: Mapping[str, tuple[str, ...]] = {
    "span": ("evening", "half_day", "weekend", "weekly"),
    "people": ("alone", "pair", "more"),
    "far": ("yes",),
    "place": ("in", "out", "table", "bed", "car"),
    "energy": ("low", "high"),
    "weather": ("rain", "hot", "cold", "snow"),
    "kind": KINDS,
    "needs": NEEDS,
    "practice": ("together_hobby", "protected_window"),
    "length": ("shorter", "longer"),
}

# What makes of words a pattern, and what needs no change to be looked for.
_SIGN = re.compile(r"[][(){}*~^$]")
_BRACKET = re.compile(r"[][()]")
_BRACKET_OR_BAR = re.compile(r"[][()|]")
_BARE = re.compile(r"[a-z]+(?: [a-z]+)*")
_HUNDRED, _TEN = 100, 10
LAST_OF_THEM = ("last",)

Meaning = TypeVar("Meaning")


class Sense(NamedTuple):
    """What a phrase says. `key`: one of VALUES, "minutes" or "age" (`amount`, times any number in it; of
    several ages the last where `values` is "last"), "absent", "refuse", "refuse_kind", "refused", "or",
    "named_after", "named_before", "member_after", "asks_after", "asks_before", "other", "open", "nothing"."""

    key: str
    values: tuple[str, ...] = ()
    amount: int = 0
    counts: bool = False


class Refusals(Struct, frozen=True, forbid_unknown_fields=True):
    """`after`: what follows right after is not wanted; `kind_after`: only if it is a kind of idea;
    `kind_before`: the kind right before is not; `goes_on`: between two that are both refused."""

    after: list[str]
    kind_after: list[str]
    kind_before: list[str]
    goes_on: list[str]


class Names(Struct, frozen=True, forbid_unknown_fields=True):
    """`known`: first names; `after`, `before`: right after or before these any unknown word is a name;
    `member_after`: right after these also a name of the home that is an everyday word."""

    known: str
    after: list[str]
    before: list[str]
    member_after: list[str]


class Asks(Struct, frozen=True, forbid_unknown_fields=True):
    """What makes a wish missed. `after`, `before`: an unknown word right after or before these was asked for;
    `other`: itself something that has no key; `open`: the choice is left to us, so unknown words ask for
    nothing even where nothing else was said."""

    after: list[str] = []
    before: list[str] = []
    other: list[str] = []
    open: list[str] = []


class WishFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The form of a file; what each part is for stands at the top of en.yaml."""

    language: str
    hears: dict[str, str]
    groups: dict[str, str]
    numbers: dict[str, int]
    minutes: dict[str, int]
    ages: dict[str, int]
    absent: list[str]
    refusals: Refusals
    names: Names
    means: dict[str, list[str]]
    nothing: list[str]
    small: str
    asks: Asks = Asks()
    corrected_ages: dict[str, int] = {}


class Index(Generic[Meaning]):
    """Phrases, each with what it means, by words they cannot do without: so a wish tries few of them."""

    def __init__(self, phrases: Iterable[tuple[Phrase, Meaning]]) -> None:
        self._phrases = tuple(phrases)
        self._by_word: dict[str, list[int]] = {}
        times = Counter(word for phrase, _ in self._phrases for words in phrase.anchors for word in words)
        self.words = frozenset(times)
        for place, (phrase, _) in enumerate(self._phrases):
            for word in min(phrase.anchors, key=lambda words: sum(times[word] for word in words)):
                self._by_word.setdefault(word, []).append(place)

    def near(self, said: str) -> Iterator[tuple[Phrase, Meaning]]:
        """The phrases that may be in what was said, in their order."""
        places: set[int] = set()
        for word in set(said.split()):
            places.update(self._by_word.get(word, ()))
            for length in range(SHORTEST_STEM, len(word) + 1):
                places.update(self._by_word.get(f"{word[:length]}~", ()))
        return (self._phrases[place] for place in sorted(places))


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `plain`: phrases that are nothing but words, the longest of `longest` words; `senses`:
    all others. `small` are words and `stems` beginnings of words that say nothing of their own, `names`
    first names that are known wherever they stand."""

    hears: Index[str]
    senses: Index[Sense]
    plain: Mapping[str, Sequence[Sense]]
    longest: int
    numbers: Mapping[str, int]
    small: frozenset[str]
    stems: tuple[str, ...]
    names: frozenset[str]

    def numbers_in(self, words: Iterable[str]) -> Iterator[int]:
        """The numbers among the words: "one hundred and five" is 105, "five seven" two numbers."""
        number, sign = -1, 1
        for word in words:
            value = int(word) if word.isdecimal() else self.numbers.get(word)
            if value is None:
                continue
            if value < 0:
                sign = value
            elif value >= _HUNDRED and not word.isdecimal():
                number = max(number, 1) * value
            elif number >= _HUNDRED or (number % _TEN == 0 and value < _TEN < number):
                number += value
            else:
                if number >= 0:
                    yield sign * number
                number = value
        if number >= 0:
            yield sign * number


def read(path: Path) -> tuple[Phrases, list[Problem]]:
    """The phrases of one file, each compiled when it is first needed, and what of them cannot be read.

    Raises Faulty.
    """
    file, document = typed_yaml.read(path, WishFile, guide="content/quality_time/wishes/en.yaml")
    reader = _Reader(document, file)
    return reader.phrases(), reader.problems


class _Reader:
    """Reads one file; `problems` says what in it could not be read."""

    def __init__(self, document: Document, file: WishFile) -> None:
        self.problems: list[Problem] = []
        self._plain: dict[str, list[Sense]] = {}
        self._document = document
        self._file = file
        self._groups = Groups({**file.groups, "number": NUMBER, "name": NAME})
        words = "|".join(sorted((normal(word).strip() for word in file.numbers), key=len, reverse=True))
        self._number = rf"(?:(?:{words}|\d+) )+"

    def phrases(self) -> Phrases:
        """All the file says."""
        file = self._file
        if file.language != self._document.file.stem:
            self._problem(("language",), f"the file of {file.language} is called {file.language}.yaml")
        small = file.small.split()
        senses = list(self._senses())
        return Phrases(
            hears=Index(
                (phrase, normal(meant).lstrip())
                for text, meant in file.hears.items()
                for phrase in self._compiled(("hears", text), _choices(text))
            ),
            senses=Index(senses),
            plain=self._plain,
            longest=max((text.count(" ") + 1 for text in self._plain), default=0),
            numbers={normal(word).strip(): number for word, number in file.numbers.items()},
            small=frozenset(_bare(word) for word in small if not word.endswith("~")),
            stems=tuple(_bare(word[:-1]) for word in small if word.endswith("~")),
            names=frozenset(normal(file.names.known).split()),
        )

    def _senses(self) -> Iterator[tuple[Phrase, Sense]]:
        file = self._file
        for section, sense, amounts in (
            ("minutes", Sense("minutes"), file.minutes),
            ("ages", Sense("age"), file.ages),
            ("corrected_ages", Sense("age", LAST_OF_THEM), file.corrected_ages),
        ):
            for text, amount in amounts.items():
                counted = sense._replace(amount=amount)
                for phrase in self._compiled((section, text), self._not_plain(text, counted)):
                    yield phrase, counted._replace(counts=self._number in phrase.expression)
        for path, key, texts in (
            (("absent",), "absent", file.absent),
            (("nothing",), "nothing", file.nothing),
            (("refusals", "after"), "refuse", file.refusals.after),
            (("refusals", "kind_after"), "refuse_kind", file.refusals.kind_after),
            (("refusals", "kind_before"), "refused", file.refusals.kind_before),
            (("refusals", "goes_on"), "or", file.refusals.goes_on),
            (("asks", "after"), "asks_after", file.asks.after),
            (("asks", "before"), "asks_before", file.asks.before),
            (("asks", "other"), "other", file.asks.other),
            (("asks", "open"), "open", file.asks.open),
            (("names", "after"), "named_after", file.names.after),
            (("names", "before"), "named_before", file.names.before),
            (("names", "member_after"), "member_after", file.names.member_after),
        ):
            yield from self._all(path, texts, Sense(key))
        for meaning, texts in file.means.items():
            key, _, said = meaning.partition("=")
            values = tuple(said.split(","))
            if not {*values} <= {*VALUES.get(key, ())}:
                self._problem(("means", meaning), f"{meaning} is nothing a wish can say")
            yield from self._all(("means", meaning), texts, Sense(key, values))

    def _all(
        self, path: tuple[str, ...], texts: Iterable[str], sense: Sense
    ) -> Iterator[tuple[Phrase, Sense]]:
        for place, text in enumerate(texts):
            for phrase in self._compiled((*path, place), self._not_plain(text, sense)):
                yield phrase, sense

    def _not_plain(self, text: str, sense: Sense) -> Iterator[str]:
        """Each choice of a phrase as one of its own: where two are found, the longer counts. What is nothing
        but words is kept as it is, which is a hundred times quicker than a pattern."""
        for choice in _choices(text):
            if _SIGN.search(choice) or not (words := _bare(choice)):
                yield choice
            else:
                self._plain.setdefault(words, []).append(sense)

    def _compiled(self, path: tuple[str | int, ...], choices: Iterable[str]) -> Iterator[Phrase]:
        for choice in choices:
            try:
                yield self._counting(compiled(choice, self._groups))
            except BadPhrase as error:
                self._problem(path, f'"{choice.strip()}": {error}')

    def _counting(self, phrase: Phrase) -> Phrase:
        """The phrase, in which any number stands where it says so. Raises BadPhrase."""
        if NUMBER not in phrase.expression:
            return phrase
        anchors = tuple(words for words in phrase.anchors if NUMBER not in words)
        if not anchors:
            raise BadPhrase("a number alone says nothing: give it a word of its own")
        return Phrase(phrase.text, phrase.expression.replace(f"{NUMBER} ", self._number), anchors)

    def _problem(self, path: tuple[str | int, ...], message: str) -> None:
        self.problems.append(Problem(self._document.file, self._document.line(path), message))


def _bare(text: str) -> str:
    """The words alone, as `normal` has them; most of a file is so already."""
    words = text.strip()
    return words if _BARE.fullmatch(words) else normal(words).strip()


def _choices(text: str) -> Iterator[str]:
    """What stands between the bars outside all brackets."""
    if not _BRACKET.search(text):
        yield from text.split("|")
        return
    depth, start = 0, 0
    for sign in _BRACKET_OR_BAR.finditer(text):
        if sign[0] != "|":
            depth += 1 if sign[0] in "([" else -1
        elif depth == 0:
            yield text[start : sign.start()]
            start = sign.end()
    yield text[start:]
