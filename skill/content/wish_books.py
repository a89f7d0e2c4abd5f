"""The phrases in which people say what they wish for: a book for each language."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Lock

from skill.content import typed_yaml
from skill.content.problems import Problem
from skill.content.typed_yaml import Books, Faulty
from skill.content.wish_phrases import read
from skill.content.wishes import WishBook


def load(folder: Path) -> Books[WishBook]:
    """Reads `folder/<language>.yaml`."""
    return typed_yaml.read_all(folder, _read)


def _read(path: Path) -> tuple[WishBook, list[Problem]]:
    phrases, problems = read(path)
    return WishBook(phrases), problems


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
                self._opened[language] = _opened(self._paths[language])
        book = self._opened[language]
        if book is None:
            raise KeyError(language)
        return book

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def _opened(path: Path) -> WishBook | None:
    try:
        book, problems = _read(path)
    except Faulty:
        return None
    return None if problems else book
