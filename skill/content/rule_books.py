"""The rules over free text, one file a language: what is looked for, and what is taken out before."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.phrases import BadPhrase, Groups, Phrase, compiled
from skill.content.problems import Problem
from skill.content.strict_yaml import Document
from skill.content.typed_yaml import Books
from skill.domain.concern import SAID_OUTRIGHT, Concern

RULED = tuple(concern for concern in Concern if concern not in SAID_OUTRIGHT)


class RuleFile(Struct, frozen=True, forbid_unknown_fields=True):
    """`fillers` are left out of what was said, `hears` puts right how recognisers write a word, `groups`
    are named words, `exclude` is taken out before anything is looked for, `rules` are phrases by concern."""

    language: str
    fillers: list[str]
    hears: dict[str, str]
    groups: dict[str, str]
    exclude: list[str]
    rules: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one language, compiled: phrases by concern, most pressing first."""

    fillers: tuple[Phrase, ...]
    hears: tuple[tuple[Phrase, str], ...]
    exclude: tuple[Phrase, ...]
    rules: tuple[tuple[Concern, tuple[Phrase, ...]], ...]


def load(folder: Path) -> Books[RuleBook]:
    """Reads `folder/<language>.yaml`."""
    return typed_yaml.read_all(folder, _read)


def _read(path: Path) -> tuple[RuleBook, list[Problem]]:
    file, document = typed_yaml.read(path, RuleFile)
    compiler = _Compiler(document, file)
    return compiler.book(), compiler.problems


class _Compiler:
    """Compiles one file; `problems` says which phrases could not be."""

    def __init__(self, document: Document, file: RuleFile) -> None:
        self.problems: list[Problem] = []
        self._document = document
        self._file = file
        self._groups = Groups(file.groups)

    def book(self) -> RuleBook:
        file = self._file
        for concern in sorted(set(file.rules) - {*RULED}):
            self._problem(("rules", concern), f"{concern} is nothing we look for: one of {', '.join(RULED)}")
        if file.language != self._document.file.stem:
            self._problem(("language",), f"the file of {file.language} is called {file.language}.yaml")
        return RuleBook(
            tuple(self._all("fillers", file.fillers)),
            tuple(zip(self._all("hears", file.hears), file.hears.values(), strict=False)),
            tuple(self._all("exclude", file.exclude)),
            tuple((c, tuple(self._all(("rules", c), file.rules.get(c, ())))) for c in RULED),
        )

    def _all(
        self, place: str | tuple[str, ...], phrases: list[str] | dict[str, str] | tuple[()]
    ) -> Iterator[Phrase]:
        path = (place,) if isinstance(place, str) else place
        for index, text in enumerate(phrases):
            try:
                yield compiled(text, self._groups)
            except BadPhrase as error:
                where = (*path, text if isinstance(phrases, dict) else index)
                self._problem(where, f'"{text}": {error}')

    def _problem(self, path: tuple[str | int, ...], message: str) -> None:
        self.problems.append(Problem(self._document.file, self._document.line(path), message))
