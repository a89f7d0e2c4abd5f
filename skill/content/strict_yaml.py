"""YAML read strictly: scalars as YAML 1.2 means them, no key twice, and every fact knows its line."""

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from skill.content.problems import BrokenContent, Problem

Key = str | int

_PREFIX = "tag:yaml.org,2002:"
_STRING = f"{_PREFIX}str"
# The core schema of YAML 1.2 (yaml.org/spec/1.2.2, chapter 10.3), narrower in one point: digits
# that start with a nought stay a string, because they are a telephone number, never a quantity.
_SCALARS = {
    "null": re.compile(r"^(?:~|null|Null|NULL|)$"),
    "bool": re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"),
    "int": re.compile(r"^[-+]?(?:0|[1-9][0-9]*)$"),
    "float": re.compile(r"^[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"),
}
_READ: dict[str, Callable[[str], Any]] = {
    "null": lambda _: None,
    "bool": lambda text: text.lower() == "true",
    "int": int,
    "float": float,
}


class YAMLProblem(BrokenContent):
    """A file that cannot be read as strict YAML: where, and what is wrong."""

    def __init__(self, file: Path, line: int, message: str) -> None:
        super().__init__([Problem(file, line, message)])
        self.file = file
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: what it says, and where it says so."""

    file: Path
    data: Any
    _root: yaml.Node | None

    def line(self, path: tuple[Key, ...] = ()) -> int:
        """The line, from 1, of the key or item at `path`; of its nearest ancestor when it is not there."""
        node, line = self._root, 1
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            marked, node = found
            line = marked.start_mark.line + 1
        return line


class _Loader(yaml.CSafeLoader):
    """libyaml with the scalars of YAML 1.2 in place of those of 1.1."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - a registry that PyYAML keeps on the class


for _name, _pattern in _SCALARS.items():
    _Loader.add_implicit_resolver(_PREFIX + _name, _pattern, None)


def load(path: Path) -> Document:
    """Read one file. Raises YAMLProblem, with the line, for whatever is not strict YAML in UTF-8."""
    text = _text(path)
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"column {mark.column + 1}: " if mark else ""
        raise YAMLProblem(path, mark.line + 1 if mark else 1, f"{where}{error.problem or error}") from None
    except yaml.YAMLError as error:
        raise YAMLProblem(path, 1, str(error)) from None
    finally:
        loader.dispose()
    return Document(path, _Reader(path).value(root) if root else None, root)


def _text(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise YAMLProblem(path, line, "not UTF-8: save the file as UTF-8") from None


class _Reader:
    """Turns the nodes of one file into plain data."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._seen: set[int] = set()

    def value(self, node: yaml.Node) -> Any:
        if id(node) in self._seen:
            raise self._problem(node, "an alias: write the value out where it is used")
        self._seen.add(id(node))
        if node.tag == _STRING and isinstance(node, yaml.ScalarNode):  # nearly every one is
            return node.value
        match node, node.tag.removeprefix(_PREFIX):
            case yaml.MappingNode(), "map":
                return self._mapping(node)
            case yaml.SequenceNode(), "seq":
                return [self.value(item) for item in node.value]
            case yaml.ScalarNode(), kind if kind in _SCALARS and _SCALARS[kind].match(node.value):
                return _READ[kind](node.value)
            case _:
                raise self._problem(node, f"the tag {node.tag} has no meaning here: leave it out")

    def _mapping(self, node: yaml.MappingNode) -> dict[Hashable, Any]:
        read: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._problem(key_node, "a key must be one plain word or number")
            key = self.value(key_node)
            if key in read:
                raise self._problem(key_node, f"the key {key!r} stands here twice: keep one")
            read[key] = self.value(value_node)
        return read

    def _problem(self, node: yaml.Node, message: str) -> YAMLProblem:
        mark = node.start_mark
        return YAMLProblem(self._file, mark.line + 1, f"column {mark.column + 1}: {message}")


def _child(node: yaml.Node | None, step: Key) -> tuple[yaml.Node, yaml.Node] | None:
    """The node whose place is shown (a key, or an item), and the node below it."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step], node.value[step]
    return None
