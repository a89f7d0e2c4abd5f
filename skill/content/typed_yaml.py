"""Files of content, read into the shapes that they must have; what is wrong is told with its line."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from skill.content import strict_yaml
from skill.content.problems import Problem
from skill.content.strict_yaml import Document, YAMLProblem

Model = TypeVar("Model")
Book = TypeVar("Book")
# Where the form of most files is told.
GUIDE = "docs/CONTENT.md"
_AT = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_KEY_OR_INDEX = re.compile(r"\.(\w+)|\[(\d+)\]")


class Faulty(Exception):
    """A file that is missing, no YAML, or not of its shape."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read(path: Path, model: type[Model], guide: str = GUIDE) -> tuple[Model, Document]:
    """What a file says, and where it says so. `guide` is where its form is told. Raises Faulty."""
    try:
        document = strict_yaml.load(path)
    except YAMLProblem as broken:
        raise Faulty(*broken.problems) from None
    except FileNotFoundError:
        raise Faulty(Problem(path, 1, "this file is missing: restore it")) from None
    try:
        return msgspec.convert(document.data, model), document
    except msgspec.ValidationError as error:
        raise Faulty(_located(document, str(error), guide)) from None


@dataclass(slots=True)
class Books(Generic[Book]):
    """What was read of a folder: a book for each language, and what could not be read."""

    books: dict[str, Book] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_all(folder: Path, read_one: Callable[[Path], tuple[Book, list[Problem]]]) -> Books[Book]:
    """Reads each `folder/<language>.yaml` by `read_one`, which may raise Faulty; a faulty one is left out."""
    found = Books[Book]()
    for path in sorted(folder.glob("*.yaml")):
        try:
            book, problems = read_one(path)
        except Faulty as fault:
            problems = [fault.problem]
        else:
            if not problems:
                found.books[path.stem] = book
        found.problems.extend(problems)
    return found


def _located(document: Document, message: str, guide: str) -> Problem:
    """A fault that msgspec found, at the line it speaks of ("... - at `$.steps[0].on`")."""
    found = _AT.search(message)
    if found is None:
        return Problem(document.file, 1, message)
    path = tuple(int(index) if index else key for key, index in _KEY_OR_INDEX.findall(found["path"]))
    what = message[: found.start()]
    where = found["path"].lstrip(".") or "the file"
    return Problem(document.file, document.line(path), f"{where}: {what}; see {guide} for its form")
