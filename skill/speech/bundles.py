"""The words of every language, read from `content/text`, and the one way to get a sentence out of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from skill.domain.acts import Argument, Ref, Say
from skill.speech.parsing import parsed


class MissingWords(LookupError):
    """A message, a part of one, or an argument that a language does not have."""


class Words:
    """The sentences of one locale: its region's own first, then its language's."""

    def __init__(self, locale: str, sources: list[str]) -> None:
        """`sources` are Fluent files' texts; the first to define a message wins."""
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._variables: dict[tuple[str, str | None], frozenset[str]] = {}
        self._known: set[str] = set()
        self._fixed: dict[tuple[str, str | None], str] = {}
        for source in sources:
            resource = parsed(source)
            self._bundle.add_resource(resource)
            for entry in resource.body:
                if isinstance(entry, ast.Message):
                    self._note_variables(entry)

    def say(self, what: Say | Ref) -> str:
        """The sentence, unescaped. Raises MissingWords: nothing is ever spoken half."""
        place = (what.message, what.part)
        if place in self._fixed:
            return self._fixed[place]
        variables = self._variables.get(place)
        if variables is None:
            raise MissingWords(".".join(filter(None, place)))
        # Only what the sentence mentions is put into words: a drill offers far more than one uses.
        given = what.args if isinstance(what, Say) else {}
        arguments = {name: self._value(given[name]) for name in variables if name in given}
        text = self._formatted(what, arguments)
        if not variables:
            self._fixed[place] = text
        return text

    def _formatted(self, what: Say | Ref, arguments: dict[str, str | int]) -> str:
        message = self._bundle.get_message(what.message)
        pattern: Any = message.attributes[what.part] if what.part else message.value
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingWords(f"{what.message}: {type(errors[0]).__name__}")
        return str(text)

    def _value(self, value: Argument) -> str | int:
        return self.say(value) if isinstance(value, Ref) else value

    def _note_variables(self, message: ast.Message) -> None:
        if message.id.name in self._known:
            return  # its region says this message itself, as a whole
        self._known.add(message.id.name)
        parts: dict[str | None, ast.Pattern | None] = {
            part.id.name: part.value for part in message.attributes
        }
        parts[None] = message.value
        for part, pattern in parts.items():
            if pattern is not None:
                self._variables[message.id.name, part] = variables_of(pattern)


class _Finder(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- the library's name
        self.found.add(node.id.name)


def variables_of(pattern: ast.Pattern) -> frozenset[str]:
    """The variables that a pattern mentions."""
    if all(isinstance(element, ast.TextElement) for element in pattern.elements):
        return frozenset()  # nearly every line: a walk through its tree would find nothing
    finder = _Finder()
    finder.visit(pattern)
    return frozenset(finder.found)


def read_words(text: Path, locales: Mapping[str, str]) -> dict[str, Words]:
    """The words of each locale and of each language itself, from `content/text`.

    `locales` maps locale to language. A folder named like a locale (`en-GB`) holds only what differs.
    """
    languages = {language: _sources(text / language) for language in set(locales.values())}
    words = {language: Words(language, sources) for language, sources in languages.items()}
    for locale, language in locales.items():
        own = _sources(text / locale)
        words[locale] = Words(locale, [*own, *languages[language]]) if own else words[language]
    return words


def _sources(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(folder.rglob("*.ftl"))]
