"""What must hold for the words: nothing missing, nothing broken, nothing too long to be heard."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from fluent.syntax import FluentParser, ast

from skill.content.loader import Content
from skill.content.models import Ask, ChangeForm, Drill, End, HoldStep, Rotate, Seat, Step
from skill.content.problems import Problem
from skill.speech.bundles import variables_of

# A spoken turn that people can follow at nine in the evening; help and plain answers may be longer.
MOST_WORDS = 25
MOST_WORDS_OF_HELP = 45
# Two lines of one pool this alike by their three-letter pieces are one line said twice.
ALIKE = 0.6

_MARKUP = re.compile(r"[<>&{}\[\]();*_#]|\.\.\.|…")
# What people ask for, or must hear once in full; what is said to a word of distress.
LONGER = ("repair-help", "repair-recording", "opening-", "keeping-", "safety-")
QUESTION_PARTS = ("reprompt", "choices")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a language: where it stands, the text and the variables of each part.

    Part "" is its value. A text is every variant of a select in full, variables as "{}".
    """

    file: Path
    line: int
    texts: Mapping[str, tuple[str, ...]]
    variables: Mapping[str, frozenset[str]]


class Language:
    """All messages of one language's folder, and what is wrong with its files as such."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        self.messages: dict[str, Message] = {}
        self.problems: list[Problem] = []
        for path in sorted(folder.rglob("*.ftl")):
            self._read(path)

    def _read(self, path: Path) -> None:
        try:
            source = path.read_text("utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes().count(b"\n", 0, error.start) + 1
            self._problem(path, line, "is not UTF-8: save the file as UTF-8")
            return
        for entry in FluentParser().parse(source).body:
            line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                what = entry.annotations[0].message if entry.annotations else "syntax"
                self._problem(path, line, f"is not Fluent ({what}): mend it, or it is never spoken")
            elif isinstance(entry, ast.Message):
                if entry.id.name in self.messages:
                    self._problem(path, line, f"{entry.id.name} stands twice in this language: keep one")
                self.messages[entry.id.name] = _message(path, line, entry)

    def _problem(self, path: Path, line: int, message: str) -> None:
        self.problems.append(Problem(path, line, message, self.name))


def read_languages(content: Content, text: Path) -> list[Language]:
    """The words of every language of the content."""
    return [Language(text / name) for name in content.languages()]


def problems(content: Content, languages: list[Language], text: Path) -> Iterator[Problem]:
    """Every fault of the words under `text`, measured against what the content needs."""
    names = content.languages("complete")
    complete = [language for language in languages if language.name in names]
    for language in languages:
        yield from language.problems
        yield from _spoken_faults(language)
        for pool in content.pools:
            yield from _alike(language, pool)
    for language in complete:
        for drill in content.drills.values():
            yield from _drill_words(language, drill, content)
    if complete:
        yield from _against_each_other(complete, content)
    for locale, name in (content.locales.locales if content.locales else {}).items():
        spoken = next(language for language in languages if language.name == name)
        yield from _region_faults(Language(text / locale), spoken)


def needed(drill: Drill) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The messages a drill needs, with their parts ("" is the value)."""
    yield drill.id, ("",)
    for role in drill.roles:
        yield f"{drill.id}-{role}", ("",)
    for step in drill.steps:
        parts = _parts(step)
        if parts:
            yield f"{drill.id}-{step.id}", parts


def _parts(step: Step) -> tuple[str, ...]:
    match step:
        case Ask() | Seat():
            return ("", *QUESTION_PARTS, "place")
        case HoldStep():
            return ("", "place")
        case Rotate() | ChangeForm():
            return ()
        case _:
            return ("",)


def _drill_words(language: Language, drill: Drill, content: Content) -> Iterator[Problem]:
    file = content.documents[drill.id].file
    for id_, parts in needed(drill):
        message = language.messages.get(id_)
        if message is None:
            yield Problem(file, 1, f"{id_} has no words: add it to drills/{drill.id}.ftl", language.name)
            continue
        for part in parts:
            if part not in message.texts:
                lack = f".{part}" if part else "its own words"
                yield Problem(message.file, message.line, f"{id_} lacks {lack}: add it", language.name)
    yield from _nobody_gives(language, drill)
    for step in drill.steps:
        yield from _question_and_microphone(language, drill, step)


def _nobody_gives(language: Language, drill: Drill) -> Iterator[Problem]:
    """Variables that the drill does not offer to its messages: the step would never be spoken."""
    drawn = {pool for step in drill.steps if (pool := getattr(step, "draw", ""))}
    given = {"form", "minutes", "drill", "floor", *drill.roles, *drawn}
    for id_, _ in needed(drill):
        message = language.messages.get(id_)
        if message is None:
            continue
        for name in sorted(frozenset[str]().union(*message.variables.values()) - given):
            wrong = f"{id_}: nobody gives ${name} here: use one of ${', $'.join(sorted(given))}"
            yield _fault(language, message, wrong)


def _region_faults(region: Language, language: Language) -> Iterator[Problem]:
    """A region says some things differently, and nothing else: each as whole as the language has it."""
    yield from region.problems
    yield from _spoken_faults(region)
    for id_, message in region.messages.items():
        whole = language.messages.get(id_)
        if whole is None:
            yield _fault(region, message, f"{id_} is not in {language.name}: add it there first")
        elif message.texts.keys() != whole.texts.keys():
            odd = ", ".join(f".{part}" for part in sorted(message.texts.keys() ^ whole.texts.keys()))
            yield _fault(region, message, f"{id_} replaces the whole message, {odd} too: bring all its parts")
        elif message.variables != whole.variables:
            yield _fault(region, message, f"{id_} uses other variables than {language.name}: use the same")


def _question_and_microphone(language: Language, drill: Drill, step: Step) -> Iterator[Problem]:
    """A question opens the microphone, and nothing else may sound like one."""
    message = language.messages.get(f"{drill.id}-{step.id}")
    if message is None:
        return
    asks = isinstance(step, Ask | Seat)
    for text in message.texts.get("", ()):
        if asks and not text.endswith("?"):
            wrong = "the microphone opens after this: end it with a question"
        elif not asks and "?" in text and isinstance(step, HoldStep | End):
            wrong = "the microphone stays closed after this: it must not ask"
        else:
            continue
        yield Problem(message.file, message.line, f"{drill.id}-{step.id}: {wrong}", language.name)


def _spoken_faults(language: Language) -> Iterator[Problem]:
    for id_, message in language.messages.items():
        is_help = id_.startswith(LONGER) or id_.endswith("-gate")
        most = MOST_WORDS_OF_HELP if is_help else MOST_WORDS
        for part, texts in message.texts.items():
            for text in texts:
                words = len(text.split())
                where = f"{id_}.{part}" if part else id_
                if words > most:
                    yield _fault(
                        language, message, f"{where} has {words} words, {most} can be followed: cut it"
                    )
                if _MARKUP.search(text.replace("{}", "")):
                    yield _fault(language, message, f"{where} holds signs that cannot be spoken: write words")


def _against_each_other(complete: list[Language], content: Content) -> Iterator[Problem]:
    """What one complete language has, every other one needs, with the same parts and variables."""
    pooled = tuple(f"{pool}-" for pool in content.pools)
    everything = {id_ for language in complete for id_ in language.messages if not id_.startswith(pooled)}
    for id_ in sorted(everything):
        having = [language for language in complete if id_ in language.messages]
        first = having[0].messages[id_]
        for language in complete:
            message = language.messages.get(id_)
            if message is None:
                yield Problem(first.file, first.line, f"{id_} has no words here: add them", language.name)
            elif message.texts.keys() != first.texts.keys():
                odd = ", ".join(sorted(message.texts.keys() ^ first.texts.keys()))
                yield _fault(language, message, f"{id_}: .{odd} is not in every language: add or remove it")
            elif message.variables != first.variables:
                yield _fault(
                    language, message, f"{id_} uses other variables than {having[0].name}: use the same"
                )


def _alike(language: Language, pool: str) -> Iterator[Problem]:
    lines = [
        (id_, message, _trigrams(message.texts.get("", ("",))[0]))
        for id_, message in language.messages.items()
        if id_.startswith(f"{pool}-")
    ]
    for (one, _, these), (other, message, those) in combinations(lines, 2):
        if these and those and len(these & those) / len(these | those) > ALIKE:
            yield _fault(language, message, f"{other} says nearly what {one} says: keep one")


def _trigrams(text: str) -> frozenset[str]:
    plain = " ".join(re.findall(r"\w+", text.lower()))
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def _fault(language: Language, message: Message, wrong: str) -> Problem:
    return Problem(message.file, message.line, wrong, language.name)


def _message(path: Path, line: int, entry: ast.Message) -> Message:
    patterns = {"": entry.value, **{part.id.name: part.value for part in entry.attributes}}
    present = {part: pattern for part, pattern in patterns.items() if pattern is not None}
    return Message(
        path,
        line,
        {part: tuple(_variants(pattern)) for part, pattern in present.items()},
        {part: variables_of(pattern) for part, pattern in present.items()},
    )


def _variants(pattern: ast.Pattern) -> list[str]:
    texts = [""]
    for element in pattern.elements:
        endings = [element.value] if isinstance(element, ast.TextElement) else _placed(element)
        texts = [text + ending for text in texts for ending in endings]
    return [" ".join(text.split()) for text in texts]


def _placed(element: ast.Placeable) -> list[str]:
    if isinstance(element.expression, ast.SelectExpression):
        return [text for variant in element.expression.variants for text in _variants(variant.value)]
    return ["{}"]
