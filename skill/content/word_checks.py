"""What must hold for the words: nothing missing, nothing broken, nothing too long to be heard."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from skill.content.loader import Content
from skill.content.models import (
    Agree,
    Calm,
    ChangeForm,
    Drill,
    End,
    HoldStep,
    Keep,
    Question,
    Rotate,
    Round,
    Scale,
    Step,
    Window,
)
from skill.content.problems import Problem
from skill.speech.bundles import variables_of
from skill.speech.parsing import parsed

# A spoken turn that people can follow at nine in the evening; help and plain answers may be longer.
MOST_WORDS = 25
MOST_WORDS_OF_HELP = 45

_MARKUP = re.compile(r"[<>&{}\[\]();*_#]|\.\.\.|…")
# What people ask for, or must hear once in full; what is said to a word of distress.
LONGER = ("repair-help", "repair-recording", "opening-", "keeping-", "safety-")
# When a window is over, by the clock of the home.
UNTIL = frozenset({"hour", "hour_12", "minute", "minute_00"})
QUESTION_PARTS = ("reprompt", "choices")
# These are short even where the message may be longer.
SHORT_PARTS = ("cue", "kept")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a language: where it stands, the text and the variables of each part.

    Part "" is its value. A text is every variant of a select in full, variables as "{}".
    `patterns` are what the parts were read from.
    """

    file: Path
    line: int
    texts: Mapping[str, tuple[str, ...]]
    variables: Mapping[str, frozenset[str]]
    patterns: Mapping[str, ast.Pattern]

    def spoken(self, form: str, given: Mapping[str, str]) -> tuple[str, ...]:
        """Every text that its value may come to in a form of a drill, with the words of what is `given`.

        A variable of which nothing is given stays "{}".
        """
        value = self.patterns.get("")
        return tuple(_variants(value, form, given)) if value else ()


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
        line, counted = 1, 0
        for entry in parsed(source).body:
            start = entry.span.start if entry.span else counted
            line, counted = line + source.count("\n", counted, start), start
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
    yield drill.id, ("", "about", "why")
    for role in drill.roles:
        yield f"{drill.id}-{role}", ("",)
    for step in drill.steps:
        parts = _parts(step)
        if parts:
            yield f"{drill.id}-{step.id}", parts
        if isinstance(step, Agree | Scale):
            own = step.other if "-" in step.other else f"{drill.id}-{step.other}"
            yield own, ("", *QUESTION_PARTS)


def _parts(step: Step) -> tuple[str, ...]:
    match step:
        case _ if isinstance(step, Keep):
            return ("", *QUESTION_PARTS, "place", "kept")
        case _ if isinstance(step, Question):
            return ("", *QUESTION_PARTS, "place")
        case HoldStep() | Window():
            return ("", "place")
        case Rotate() | ChangeForm() | Round() | Calm():
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
    given = {"form", "minutes", "drill", "floor", "people", "turn", "words", *drill.roles, *drawn}
    if any(getattr(step, "part", "") for step in drill.steps):
        given.add("part")
    if any(isinstance(step, Window) for step in drill.steps):
        given |= UNTIL
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
    asks = isinstance(step, Question)
    for text in (*message.texts.get("", ()), *message.texts.get("cue", ())):
        if asks and not text.endswith("?"):
            wrong = "the microphone opens after this: end it with a question"
        elif not asks and "?" in text and isinstance(step, HoldStep | Window | End):
            wrong = "the microphone stays closed after this: it must not ask"
        else:
            continue
        yield Problem(message.file, message.line, f"{drill.id}-{step.id}: {wrong}", language.name)


def _spoken_faults(language: Language) -> Iterator[Problem]:
    for id_, message in language.messages.items():
        is_help = id_.startswith(LONGER) or id_.endswith("-gate")
        for part, texts in message.texts.items():
            is_long = part == "why" or (is_help and part not in SHORT_PARTS)
            most = MOST_WORDS_OF_HELP if is_long else MOST_WORDS
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
            elif _compared(message) != _compared(first):
                yield _fault(
                    language, message, f"{id_} uses other variables than {having[0].name}: use the same"
                )


def _compared(message: Message) -> dict[str, frozenset[str]]:
    """What each part mentions; of the clock every language says what it says."""
    return {part: names - UNTIL for part, names in message.variables.items()}


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
        present,
    )


def _variants(pattern: ast.Pattern, form: str = "", given: Mapping[str, str] | None = None) -> list[str]:
    """The texts of a pattern; of selects on $form the row of `form`, where one is meant."""
    if len(pattern.elements) == 1 and isinstance(pattern.elements[0], ast.TextElement):
        return [" ".join(pattern.elements[0].value.split())]
    texts = [""]
    for element in pattern.elements:
        endings = [element.value] if isinstance(element, ast.TextElement) else _placed(element, form, given)
        texts = [text + ending for text in texts for ending in endings]
    return [" ".join(text.split()) for text in texts]


def _placed(element: ast.Placeable, form: str, given: Mapping[str, str] | None) -> list[str]:
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        rows = _rows(expression, form)
        return [text for row in rows for text in _variants(row.value, form, given)]
    name = expression.id.name if isinstance(expression, ast.VariableReference) else ""
    return [(given or {}).get(name, "{}")]


def _rows(select: ast.SelectExpression, form: str) -> list[ast.Variant]:
    """The rows that may be spoken: one where the form decides, else all."""
    selector = select.selector
    if not (form and isinstance(selector, ast.VariableReference) and selector.id.name == "form"):
        return list(select.variants)
    named = [row for row in select.variants if isinstance(row.key, ast.Identifier) and row.key.name == form]
    return named or [row for row in select.variants if row.default]
