"""Ideas for time together: words that are whole, and enough of them for each common wish."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from skill.bootstrap import data_folder
from skill.content import loader, quality_time, wording
from skill.content.ideas import Idea
from skill.content.quality_time import Cell
from skill.content.word_checks import read_languages

LOCALES = """\
default: en-US
languages: {en: complete, de: complete, fr: draft}
locales: {en-US: en, de-DE: de}
zones: {en-US: America/New_York, de-DE: Europe/Berlin}
"""
DRILL = """\
id: tea
people: 2
roles: [talker]
forms: {one: {minutes: 9}}
steps:
  - {do: end, id: bye}
"""
IDEAS = """\
items:
  - {id: hum, minutes: 10, who: [pair, family], where: [in], energy: 1, kind: music, flags: [quiet]}
  - {id: march, minutes: 20, who: [pair], where: [in], energy: 2, kind: moving}
"""
CELLS = """\
# Two common wishes.
least: {en: 2, de: 1}
least_evening: {en: 1, de: 1}
cells:
  - {minutes: 20, who: pair, where: in}
  - {minutes: 10, who: family, where: in, energy: low, evening: true}
"""
ENGLISH = """\
ideas-hum = Hum one tune together, ever more slowly.
    .one = Hum a tune that all of you know.
    .two = Hum it again, half as fast.
    .best = Where did it fall apart?
ideas-march = March through every room.
    .one = Line up behind the shortest of you.
    .two = March in step through all the rooms.
    .three = Now let another one lead.
    .four = March back on tiptoe.
    .best = Who led best?
"""
GERMAN = """\
ideas-hum = Summt ein Lied, das ihr alle kennt.
    .one = Summt es einmal durch.
    .two = Summt es noch einmal, halb so schnell.
    .best = Wann musstet ihr lachen?
"""
HUM = "ideas-hum = Hum one tune together, ever more slowly."
SECOND = "    .two = Hum it again, half as fast."
ODD = ".five is no part of an idea, which has .one to .four and .best"
STEPS = "an idea has two to four steps: .one, .two, then perhaps .three and .four"
ASK = "ask at its end for the best bit: .best, with a question mark"
CLOSED = "asks, and the microphone stays closed: tell them what to do"
FEW = "1 ideas, and there are to be {}: write more, or tag what fits"
TALK = Idea("talk", 20, ["pair", "family", "far"], ["in", "call"], 1, "talking", ["quiet"], age=7)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Two ideas in English, of which one is in German too, and two common wishes that have enough."""
    shutil.copy(data_folder("content") / wording.FILE, tmp_path)
    files = {
        "locales.yaml": LOCALES,
        "choices.yaml": "groups: {}",
        "drills/tea.yaml": DRILL,
        "quality_time/ideas.yaml": IDEAS,
        "quality_time/cells.yaml": CELLS,
        "text/en/words.ftl": ENGLISH,
        "text/de/words.ftl": GERMAN,
        "text/fr/words.ftl": "ideas-hum = Fredonnez.\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def change(content: Path, file: str, old: str, new: str) -> None:
    """Writes `new` for `old` in a file that holds it."""
    text = (content / file).read_text("utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new), "utf-8")


def faults(content: Path) -> list[str]:
    read = loader.load(content)
    assert not read.problems
    languages = read_languages(read, content / "text")
    return [str(p.relative_to(content)) for p in quality_time.problems(read, languages, content)]


def covered(content: Path) -> list[str]:
    read = loader.load(content)
    return [*quality_time.coverage(read, read_languages(read, content / "text"), content)]


def words(count: int) -> str:
    return " ".join(["hum"] * count)


def test_what_is_whole_has_no_fault_and_a_draft_is_not_looked_at(content: Path) -> None:
    assert faults(content) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (SECOND + "\n", "", STEPS),
        (SECOND, SECOND.replace("two", "three"), STEPS),
        ("    .one = Hum", "    .four = Hum", STEPS),
        (SECOND, SECOND + "\n    .five = Stop.", ODD),
        ("apart?", "apart.", ASK),
        ("apart?", "apart? Tell.", ASK),
        ("    .best = Where did it fall apart?\n", "", ASK),
        (HUM, f"ideas-hum = {words(21)}", "it is offered in one breath: at most 20 words"),
        ("half as fast.", "half as fast?", f".two {CLOSED}"),
        ("Hum a tune that", "Which one? Hum a tune that", f".one {CLOSED}"),
        (SECOND, f"    .two = {words(23)}", ".two is kept in mind while it is done: at most 22 words"),
    ],
)  # fmt: skip
def test_words_that_are_not_whole_are_found_where_they_stand(
    content: Path, old: str, new: str, fault: str
) -> None:
    change(content, "text/en/words.ftl", old, new)
    assert faults(content) == [f"text/en/words.ftl:1: [en] ideas-hum: {fault}"]


def test_as_long_as_can_be_said_and_kept_in_mind_is_fine(content: Path) -> None:
    change(content, "text/en/words.ftl", HUM, f"ideas-hum = {words(20)}")
    change(content, "text/en/words.ftl", SECOND, f"    .two = {words(22)}")
    assert faults(content) == []


def test_every_fault_of_every_idea_and_language_is_told(content: Path) -> None:
    change(content, "text/en/words.ftl", "apart?", "apart.")
    change(content, "text/en/words.ftl", "on tiptoe.", "on tiptoe?")
    change(content, "text/en/words.ftl", "all the rooms.", "all the rooms?")
    change(content, "text/de/words.ftl", "Summt es einmal durch.", "Summt ihr es einmal durch?")
    assert faults(content) == [
        f"text/en/words.ftl:1: [en] ideas-hum: {ASK}",
        f"text/en/words.ftl:5: [en] ideas-march: .two {CLOSED}",
        f"text/en/words.ftl:5: [en] ideas-march: .four {CLOSED}",
        f"text/de/words.ftl:1: [de] ideas-hum: .one {CLOSED}",
    ]


def test_an_idea_without_words_in_a_language_is_not_an_idea_there(content: Path) -> None:
    change(content, "text/en/words.ftl", ENGLISH[ENGLISH.index("ideas-march") :], "")
    assert faults(content) == ["quality_time/cells.yaml:5: [en] 20 pair in: " + FEW.format(2)]


def test_a_common_wish_for_which_there_is_too_little_is_a_fault_by_language(content: Path) -> None:
    change(
        content, "quality_time/cells.yaml", "least_evening: {en: 1, de: 1}", "least_evening: {en: 3, de: 2}"
    )
    assert faults(content) == [
        "quality_time/cells.yaml:6: [en] 10 family in low evening: " + FEW.format(3),
        "quality_time/cells.yaml:6: [de] 10 family in low evening: " + FEW.format(2),
    ]
    # In the evening there are to be more, and by day there need not.
    change(content, "quality_time/cells.yaml", "least_evening: {en: 3, de: 2}", "least_evening: {}")
    change(content, "quality_time/cells.yaml", "least: {en: 2, de: 1}", "least: {en: 2, de: 2}")
    assert faults(content) == ["quality_time/cells.yaml:5: [de] 20 pair in: " + FEW.format(2)]


def test_how_much_there_is_for_each_common_wish(content: Path) -> None:
    assert covered(content) == [
        "ideas  20 pair in  en 2  de 1",
        "ideas  10 family in low evening  en 1  de 1",
    ]


def test_common_wishes_that_cannot_be_read_are_a_fault_at_their_line(content: Path) -> None:
    cells = content / "quality_time" / "cells.yaml"
    change(content, "quality_time/cells.yaml", "who: family", "who: grandma")
    assert len(faults(content)) == 1
    assert faults(content)[0].startswith("quality_time/cells.yaml:6: ")
    assert covered(content) == []
    cells.write_text("least: {}\nleast: {}\n", "utf-8")
    assert faults(content)[0].startswith("quality_time/cells.yaml:2: ")
    cells.unlink()
    assert faults(content) == ["quality_time/cells.yaml:1: this file is missing: restore it"]
    assert covered(content) == []


def test_a_release_without_ideas_needs_no_common_wishes(content: Path) -> None:
    shutil.rmtree(content / "quality_time")
    assert faults(content) == []
    assert covered(content) == []


@pytest.mark.parametrize(
    ("cell", "but", "holds"),
    [
        (Cell(20, "pair", "in"), {}, True),
        (Cell(60, "family", "in", "low", evening=True), {}, True),
        (Cell(20, "far", "call"), {}, True),
        (Cell(15, "pair", "in"), {}, False),
        (Cell(20, "friends", "in"), {}, False),
        (Cell(20, "pair", "out"), {}, False),
        (Cell(20, "pair", "in", "low"), {"energy": 1}, True),
        (Cell(20, "pair", "in", "low"), {"energy": 2}, False),
        (Cell(20, "pair", "in", "high"), {"energy": 1}, False),
        (Cell(20, "pair", "in", "high"), {"energy": 2}, True),
        (Cell(20, "pair", "in", "high"), {"energy": 3}, True),
        (Cell(20, "pair", "in"), {"energy": 3}, True),
        # What is for a family suits a child of seven; grown-ups are of any age.
        (Cell(20, "family", "in"), {"age": 4}, True),
        (Cell(20, "family", "in"), {"age": 12}, False),
        (Cell(20, "pair", "in"), {"age": 18}, True),
        # It costs nothing, and is for once.
        (Cell(20, "pair", "in"), {"flags": ["low_cost"]}, False),
        (Cell(20, "pair", "in"), {"flags": ["weekly"]}, False),
        (Cell(20, "pair", "in"), {"flags": ["messy"]}, True),
        # In the evening others sleep.
        (Cell(20, "pair", "in", evening=True), {"flags": []}, False),
        (Cell(20, "pair", "in", evening=True), {"daypart": "evening"}, True),
        (Cell(20, "pair", "in", evening=True), {"daypart": "day"}, False),
        (Cell(20, "pair", "in"), {"daypart": "day"}, True),
    ],
)
def test_what_would_do_for_a_common_wish(cell: Cell, but: dict[str, Any], *, holds: bool) -> None:
    assert cell.holds(structs.replace(TALK, **but)) is holds


def test_what_is_for_the_little_ones_is_no_idea_for_a_child_of_seven() -> None:
    assert not Cell(20, "family", "in").holds(structs.replace(TALK, age=0))
