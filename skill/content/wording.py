"""Words that what is spoken does without, and lists too long to remember: `content/words_to_avoid.yaml`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.loader import Content
from skill.content.phrases import BadPhrase, Groups, Phrase, compiled, normal
from skill.content.problems import Problem
from skill.content.strict_yaml import Document
from skill.content.typed_yaml import Faulty
from skill.content.word_checks import Language, Message

FILE = "words_to_avoid.yaml"
# The files whose texts may say what is banned elsewhere: they speak of distress, and of what is kept.
FREE = frozenset({"safety", "safety_lines", "keeping"})

_WORD = r"[^\W\d_][\w'’-]*"  # noqa: RUF001 -- an apostrophe as keyboards write it


class WordFile(Struct, frozen=True, forbid_unknown_fields=True):
    """By language: phrases that are a fault, phrases to look at twice, and what joins the last of a list."""

    banned: dict[str, list[str]]
    look_twice: dict[str, list[str]]
    joins: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Wording:
    """What one language does without. `long_list` finds more than three single words in a row."""

    banned: tuple[Phrase, ...]
    look_twice: tuple[Phrase, ...]
    long_list: re.Pattern[str]


def load(folder: Path) -> tuple[dict[str, Wording], list[Problem]]:
    """The wording of each language that has all three of its rows, and what is wrong with the file."""
    path = folder / FILE
    try:
        file, document = typed_yaml.read(path, WordFile)
    except Faulty as fault:
        return {}, [fault.problem]
    found: list[Problem] = []
    wordings = {}
    for language in file.banned.keys() & file.look_twice.keys() & file.joins.keys():
        banned = tuple(_phrases(document, "banned", language, found))
        look_twice = tuple(_phrases(document, "look_twice", language, found))
        wordings[language] = Wording(banned, look_twice, _long_list(file.joins[language]))
    return wordings, sorted(found)


def problems(content: Content, languages: Iterable[Language], folder: Path) -> Iterator[Problem]:
    """Every banned phrase and every long list of the content in `folder`, its regions' words included."""
    wordings, wrong = load(folder)
    yield from wrong
    for name in content.languages("complete"):
        if name not in wordings and not wrong:
            yield Problem(folder / FILE, 1, "a complete language has all three rows here: add them", name)
    pooled = tuple(f"{pool}-" for pool in content.pools)
    locales = content.locales.locales if content.locales else {}
    regions = [(Language(folder / "text" / locale), name) for locale, name in locales.items()]
    for language, name in [*((one, one.name) for one in languages), *regions]:
        if name in wordings:
            for id_, message in language.messages.items():
                faults = _faults(id_, message, wordings[name], is_of_pool=id_.startswith(pooled))
                # Every variant of a select is a text of its own: what they share is told once.
                for fault in dict.fromkeys(faults):
                    yield Problem(message.file, message.line, fault, language.name)


def _faults(id_: str, message: Message, wording: Wording, *, is_of_pool: bool) -> Iterator[str]:
    banned = () if message.file.stem in FREE else wording.banned
    for part, texts in message.texts.items():
        where = f"{id_}.{part}" if part else id_
        for text in texts:
            plain = normal(text)
            for phrase in banned:
                if said := phrase.pattern.search(plain):
                    yield f'{where} says "{said[0].strip()}", and we are no clinic: say what people do'
            is_list_heard = is_of_pool or part == "choices" or text.endswith("?")
            if is_list_heard and (things := wording.long_list.search(text)):
                yield f'{where} lists "{things[0]}", three things can be remembered: cut it'


def _phrases(document: Document, row: str, language: str, found: list[Problem]) -> Iterator[Phrase]:
    for place, text in enumerate(document.data[row][language]):
        try:
            yield compiled(text, Groups({}))
        except BadPhrase as error:
            line = document.line((row, language, place))
            found.append(Problem(document.file, line, f'"{text}": {error}', language))


def _long_list(joins: Iterable[str]) -> re.Pattern[str]:
    """Four single words or more: "a, b, c and d", "a and b and c and d".

    After its join a list is over: in "cooked, baked or stirred, and how it went" there are three things.
    """
    join = f"(?:{'|'.join(map(re.escape, joins))})"
    by_commas = rf"{_WORD}(?:, {_WORD}){{2,}},? {join} {_WORD}"
    by_joins = rf"{_WORD}(?: {join} {_WORD}){{3,}}"
    return re.compile(rf"\b(?:{by_commas}|{by_joins})", re.IGNORECASE)
