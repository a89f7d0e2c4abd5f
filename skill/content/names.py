"""Which names are taken, and which are not: data in `content/people/names.yaml`."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from unicodedata import category

import msgspec
from msgspec import Struct

from skill.content import strict_yaml
from skill.content.phrases import normal
from skill.content.problems import Problem
from skill.content.strict_yaml import YAMLProblem

LONGEST_NAME = 30
"""Characters. Longer than any first name that people say in one breath."""


class NameFault(StrEnum):
    """Why a name is not taken."""

    ODD = "odd"  # not a word that can be said: markup, digits, too long
    COMMAND = "command"  # a word that steers the speaker
    UNKIND = "unkind"  # an insult


class NameFile(Struct, frozen=True, forbid_unknown_fields=True):
    """By language: words that steer, and insults. Compared whole, in small letters."""

    commands: dict[str, list[str]]
    unkind: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Names:
    """What is refused, in every language at once: people at one speaker mix theirs."""

    commands: frozenset[str] = frozenset()
    unkind: frozenset[str] = frozenset()

    def fault(self, name: str) -> NameFault | None:
        """What keeps this from being somebody's name here; None when nothing does."""
        words = name.replace("-", " ").replace("'", " ").split()
        if not words or len(name) > LONGEST_NAME or not all(map(_is_of_letters, words)):
            return NameFault.ODD
        plain = normal(name).strip()
        if plain in self.commands:
            return NameFault.COMMAND
        return NameFault.UNKIND if self.unkind & {plain, *plain.split()} else None


def load(path: Path) -> tuple[Names, list[Problem]]:
    """The names of a release, and what is wrong with their file."""
    try:
        file = msgspec.convert(strict_yaml.load(path).data, NameFile)
    except YAMLProblem as broken:
        return Names(), broken.problems
    except FileNotFoundError:
        return Names(), [Problem(path, 1, "this file is missing: restore it")]
    except msgspec.ValidationError as error:
        return Names(), [Problem(path, 1, f"{error}; see docs/CONTENT.md for its form")]
    return Names(_all(file.commands), _all(file.unkind)), []


def _is_of_letters(word: str) -> bool:
    """Whether a word begins with a letter and holds nothing but letters and the marks that go with them."""
    return word[0].isalpha() and all(category(sign)[0] in {"L", "M"} for sign in word)


def _all(by_language: dict[str, list[str]]) -> frozenset[str]:
    return frozenset(normal(word).strip() for words in by_language.values() for word in words)
