"""From the files under `content/` to frozen models; every fault is reported, with file and line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

from skill.content import strict_yaml
from skill.content.models import Choices, Drill, Locales, Pool
from skill.content.problems import Problem
from skill.content.strict_yaml import Document, YAMLProblem

Model = TypeVar("Model", Drill, Pool, Locales, Choices)
_AT = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_KEY_OR_INDEX = re.compile(r"\.(\w+)|\[(\d+)\]")


@dataclass(slots=True)
class Content:
    """What was read: models by id, the document behind each, and what could not be read."""

    drills: dict[str, Drill] = field(default_factory=dict)
    pools: dict[str, Pool] = field(default_factory=dict)
    locales: Locales | None = None
    choices: frozenset[str] = frozenset()
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def languages(self, status: str = "") -> list[str]:
        """The languages, or those of one status."""
        known: Mapping[str, str] = self.locales.languages if self.locales else {}
        return [language for language, has in known.items() if not status or has == status]


def load(folder: Path) -> Content:
    """Reads everything; `problems` says what could not be."""
    content = Content()
    content.locales = _read(folder / "locales.yaml", Locales, content)
    choices = _read(folder / "choices.yaml", Choices, content)
    if choices is not None:
        content.choices = frozenset(word for group in choices.groups.values() for word in group)
    for path in sorted((folder / "drills").glob("*.yaml")):
        drill = _read(path, Drill, content)
        if drill is not None and _is_named_after_file(drill.id, path, content):
            content.drills[drill.id] = drill
    if not content.drills and not content.problems:
        content.problems.append(Problem(folder / "drills", 1, "there is no drill: add one"))
    for path in sorted((folder / "topics").glob("*.yaml")):
        pool = _read(path, Pool, content)
        if pool is not None and _is_named_after_file(pool.id, path, content):
            content.pools[pool.id] = pool
    return content


def _read(path: Path, model: type[Model], content: Content) -> Model | None:
    try:
        document = strict_yaml.load(path)
    except YAMLProblem as problem:
        content.problems.append(Problem(path, problem.line, problem.message))
        return None
    except FileNotFoundError:
        content.problems.append(Problem(path, 1, "this file is missing: restore it"))
        return None
    try:
        read = msgspec.convert(document.data, model)
    except msgspec.ValidationError as error:
        content.problems.append(located(document, str(error)))
        return None
    content.documents[path.stem] = document
    return read


def located(document: Document, message: str) -> Problem:
    """A fault that msgspec found, at the line it speaks of ("... - at `$.steps[0].on`")."""
    found = _AT.search(message)
    if found is None:
        return Problem(document.file, 1, message)
    path = tuple(int(index) if index else key for key, index in _KEY_OR_INDEX.findall(found["path"]))
    what = message[: found.start()]
    where = found["path"].lstrip(".") or "the file"
    return Problem(document.file, document.line(path), f"{where}: {what}; see docs/CONTENT.md for its form")


def _is_named_after_file(id_: str, path: Path, content: Content) -> bool:
    if id_ == path.stem:
        return True
    message = f'id "{id_}" is not the file\'s name: call it {path.stem}'
    content.problems.append(Problem(path, 1, message))
    return False
