"""The words of every language, read from `content/text`, and the one way to get a sentence out of them."""

from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from skill.domain.acts import Argument, Ref, Say


class MissingWords(LookupError):
    """A message, a part of one, or an argument that a language does not have."""


class Words:
    """The sentences of one locale: its region's own first, then its language's."""

    def __init__(self, locale: str, sources: list[str]) -> None:
        """`sources` are Fluent files' texts; the first to define a message wins."""
        self._bundle = FluentBundle([locale], use_isolating=False)
        for source in sources:
            self._bundle.add_resource(FluentResource(source))

    def say(self, what: Say | Ref) -> str:
        """The sentence, unescaped. Raises MissingWords: nothing is ever spoken half."""
        if not self._bundle.has_message(what.message):
            raise MissingWords(what.message)
        message = self._bundle.get_message(what.message)
        pattern = message.attributes.get(what.part) if what.part else message.value
        if pattern is None:
            raise MissingWords(f"{what.message}.{what.part}")
        given = what.args if isinstance(what, Say) else {}
        arguments = {name: self._value(value) for name, value in given.items()}
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingWords(f"{what.message}: {type(errors[0]).__name__}")
        return str(text)

    def _value(self, value: Argument) -> str | int:
        return self.say(value) if isinstance(value, Ref) else value


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
