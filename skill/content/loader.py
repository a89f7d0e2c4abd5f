"""From the files under `content/` to frozen models; every fault is reported, with file and line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from skill.content import typed_yaml
from skill.content.ideas import Idea, Ideas
from skill.content.models import Choices, Drill, Item, Locales, Pool
from skill.content.problems import Problem
from skill.content.strict_yaml import Document
from skill.content.typed_yaml import Faulty

Model = TypeVar("Model", Drill, Pool, Locales, Choices, Ideas)
# Ideas for time together are a pool, whose items say more about themselves than others do.
IDEAS = "ideas"


@dataclass(slots=True)
class Content:
    """What was read: models by id, the document behind each, and what could not be read."""

    drills: dict[str, Drill] = field(default_factory=dict)
    pools: dict[str, Pool] = field(default_factory=dict)
    ideas: dict[str, Idea] = field(default_factory=dict)
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
    _read_ideas(folder / "quality_time" / f"{IDEAS}.yaml", content)
    return content


def _read_ideas(path: Path, content: Content) -> None:
    found = _read(path, Ideas, content) if path.exists() else None
    if found is not None:
        content.ideas = {idea.id: idea for idea in found.items}
        content.pools[IDEAS] = Pool(IDEAS, [Item(idea.id) for idea in found.items])


def _read(path: Path, model: type[Model], content: Content) -> Model | None:
    try:
        read, document = typed_yaml.read(path, model)
    except Faulty as fault:
        content.problems.append(fault.problem)
        return None
    content.documents[path.stem] = document
    return read


def _is_named_after_file(id_: str, path: Path, content: Content) -> bool:
    if id_ == path.stem:
        return True
    message = f'id "{id_}" is not the file\'s name: call it {path.stem}'
    content.problems.append(Problem(path, 1, message))
    return False
