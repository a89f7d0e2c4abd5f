"""Ideas for time together: whether their words are whole, and whether there are enough for common wishes."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from skill.content import typed_yaml
from skill.content.ideas import Idea
from skill.content.loader import IDEAS, Content
from skill.content.problems import Problem
from skill.content.typed_yaml import Faulty
from skill.content.word_checks import Language, Message

FILE = Path("quality_time", "cells.yaml")
STEPS = ("one", "two", "three", "four")
FEWEST_STEPS = 2
BEST = "best"
# As long as what is offered in one breath, and as one step that is remembered while it is done.
MOST_WORDS_OF_OFFER = 20
MOST_WORDS_OF_STEP = 22
# A child whose age nobody told.
AGE_OF_CHILDREN = 7


class Cell(Struct, frozen=True, forbid_unknown_fields=True):
    """A common wish: at most so many minutes, for whom, where, and how lively; an `evening` one is quiet."""

    minutes: int
    who: Literal["alone", "pair", "family", "friends", "far"]
    where: Literal["in", "out", "call"]
    energy: Literal["", "low", "high"] = ""
    evening: bool = False

    def holds(self, idea: Idea) -> bool:
        """Whether an idea that costs nothing would do for this wish."""
        is_of_mood = not self.energy or (idea.energy == 1) is (self.energy == "low")
        is_for_them = self.who in idea.who and (self.who != "family" or 0 < idea.age <= AGE_OF_CHILDREN)
        is_evening = "quiet" in idea.flags and idea.daypart in {"", "evening"}
        is_free = not {"low_cost", "weekly"} & {*idea.flags}
        fits = idea.minutes <= self.minutes and self.where in idea.where and is_for_them
        return fits and is_of_mood and is_free and (is_evening or not self.evening)

    def __str__(self) -> str:
        """As `closer check` names it."""
        words = (str(self.minutes), self.who, self.where, self.energy, "evening" if self.evening else "")
        return " ".join(filter(None, words))


class Cells(Struct, frozen=True, forbid_unknown_fields=True):
    """The common wishes, and how many ideas each must have at least by language; more in the evening ones."""

    least: dict[str, int]
    least_evening: dict[str, int]
    cells: list[Cell]


def problems(content: Content, languages: Iterable[Language], folder: Path) -> Iterator[Problem]:
    """Every fault of the ideas' words, and every common wish that too few ideas are for."""
    complete = [one for one in languages if one.name in content.languages("complete")]
    for language in complete:
        for id_ in content.ideas:
            message = language.messages.get(f"{IDEAS}-{id_}")
            if message is not None:
                yield from _word_faults(language, f"{IDEAS}-{id_}", message)
    if not content.ideas:
        return
    try:
        cells, document = typed_yaml.read(folder / FILE, Cells)
    except Faulty as fault:
        yield fault.problem
        return
    for place, cell in enumerate(cells.cells):
        for language in complete:
            count = _count(cell, content, language)
            least = (cells.least_evening if cell.evening else cells.least).get(language.name, 0)
            if count < least:
                wrong = f"{cell}: {count} ideas, and there are to be {least}: write more, or tag what fits"
                yield Problem(document.file, document.line(("cells", place)), wrong, language.name)


def coverage(content: Content, languages: Iterable[Language], folder: Path) -> Iterator[str]:
    """A line for each common wish: how many ideas each language has for it."""
    if not content.ideas:
        return
    try:
        cells, _ = typed_yaml.read(folder / FILE, Cells)
    except Faulty:  # told as a problem already
        return
    complete = [one for one in languages if one.name in content.languages("complete")]
    for cell in cells.cells:
        counts = (f"{language.name} {_count(cell, content, language)}" for language in complete)
        yield "  ".join(["ideas", str(cell), *counts])


def _count(cell: Cell, content: Content, language: Language) -> int:
    return sum(
        cell.holds(idea) for id_, idea in content.ideas.items() if f"{IDEAS}-{id_}" in language.messages
    )


def _word_faults(language: Language, id_: str, message: Message) -> Iterator[Problem]:
    def fault(wrong: str) -> Problem:
        return Problem(message.file, message.line, f"{id_}: {wrong}", language.name)

    parts: Mapping[str, tuple[str, ...]] = message.texts
    steps = [step for step in STEPS if step in parts]
    if len(steps) < FEWEST_STEPS or steps != [*STEPS[: len(steps)]]:
        yield fault("an idea has two to four steps: .one, .two, then perhaps .three and .four")
    for part in sorted(parts.keys() - {"", *STEPS, BEST}):
        yield fault(f".{part} is no part of an idea, which has .one to .four and .best")
    if not parts.get(BEST, ("",))[0].endswith("?"):
        yield fault("ask at its end for the best bit: .best, with a question mark")
    if len(parts.get("", ("",))[0].split()) > MOST_WORDS_OF_OFFER:
        yield fault(f"it is offered in one breath: at most {MOST_WORDS_OF_OFFER} words")
    for step in steps:
        if "?" in parts[step][0]:
            yield fault(f".{step} asks, and the microphone stays closed: tell them what to do")
        if len(parts[step][0].split()) > MOST_WORDS_OF_STEP:
            yield fault(f".{step} is kept in mind while it is done: at most {MOST_WORDS_OF_STEP} words")
