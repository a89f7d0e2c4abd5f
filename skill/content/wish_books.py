"""The phrases in which people say what they wish for: a book for each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from skill.content.problems import Problem
from skill.content.wish_phrases import read
from skill.content.wishes import WishBook


@dataclass(slots=True)
class WishBooks:
    """What was read: a book for each language, and what could not be read."""

    books: dict[str, WishBook] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def load(folder: Path) -> WishBooks:
    """Reads `folder/<language>.yaml`."""
    found = WishBooks()
    for path in sorted(folder.glob("*.yaml")):
        phrases, problems = read(path)
        found.problems.extend(problems)
        if phrases and not problems:
            found.books[path.stem] = WishBook(phrases)
    return found


class Shelf(Mapping[str, WishBook]):
    """The same books, each read when it is first opened: it takes a tenth of a second or two.

    One that has faults is not there; `closer check` tells of them. Safe to share between threads.
    """

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
        self._opened: dict[str, WishBook | None] = {}
        self._lock = Lock()

    def __getitem__(self, language: str) -> WishBook:
        """The book of a language. Raises KeyError."""
        with self._lock:
            if language not in self._opened:
                phrases, problems = read(self._paths[language])
                self._opened[language] = WishBook(phrases) if phrases and not problems else None
        book = self._opened[language]
        if book is None:
            raise KeyError(language)
        return book

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)
