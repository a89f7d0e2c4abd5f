"""Pools whose lines stand where nobody looks for whom they are, or ask where they must not."""

import shutil
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content import advice, loader, pool_checks, wording
from skill.content.word_checks import read_languages

LOCALES = """\
default: en-US
languages: {en: complete}
locales: {en-US: en}
zones: {en-US: America/New_York}
"""
DRILL = """\
id: tea
people: 2
roles: [talker]
forms: {one: {minutes: 9}}
steps:
  - {do: say, id: sip, draw: cups, next: bye}
  - {do: end, id: bye}
"""
CUPS = """\
id: cups
items:
  - {id: blue}
  - {id: tiny}
"""
FOR_SOME = """\
id: cards
items:
  - {id: all}
  - {id: one, fits: [alone]}
  - {id: two, fits: [pair, family]}
  - {id: three, fits: [grown_ups]}
  - {id: snow, season: winter}
  - {id: unsaid}
"""
ENGLISH = """\
cups-blue = A blue one.
cups-tiny = A tiny one.
cards-all = One of all.
cards-one = Something of your own.
cards-two = Two of a kind.
cards-three = Many hands at once.
cards-snow = Snow on a sill.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A drill that draws from one pool, another pool that code draws from."""
    shutil.copy(data_folder("content") / wording.FILE, tmp_path)
    files = {
        "locales.yaml": LOCALES,
        "choices.yaml": "groups: {}",
        "drills/tea.yaml": DRILL,
        "topics/cups.yaml": CUPS,
        "topics/cards.yaml": FOR_SOME,
        "text/en/words.ftl": ENGLISH,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def write(content: Path, file: str, text: str) -> None:
    (content / file).write_text(text, "utf-8")


def faults(content: Path) -> list[str]:
    read = loader.load(content)
    assert not read.problems
    languages = read_languages(read, content / "text")
    found = [*pool_checks.problems(read, {one.name: frozenset(one.messages) for one in languages})]
    found += [p for one in languages for pool in read.pools.values() for p in pool_checks.worded(one, pool)]
    return [str(problem.relative_to(content)) for problem in found]


def test_what_is_sound_has_no_fault_but_the_line_without_words(content: Path) -> None:
    assert faults(content) == [
        "topics/cards.yaml:8: cards-unsaid has no words in any language: add a line to topics/cards.ftl"
    ]


@pytest.mark.parametrize(("said", "name"), [("fits: [pair]", "fits"), ("season: winter", "season")])
def test_for_whom_and_when_are_said_in_vain_where_a_drill_draws(content: Path, said: str, name: str) -> None:
    write(content, "topics/cups.yaml", CUPS.replace("{id: tiny}", f"{{id: tiny, {said}}}"))
    assert (
        f'topics/cups.yaml:4: "tiny" has `{name}`, and a drill that draws it does not look at that: '
        "take it out" in faults(content)
    )


def test_a_pool_that_asks_nothing_has_no_question(content: Path) -> None:
    write(content, "text/en/words.ftl", ENGLISH.replace("A tiny one.", "A tiny one?"))
    assert (
        "text/en/words.ftl:2: [en] cups-tiny: this pool asks nothing: "
        "end it otherwise, or give the pool `asks: true`" in faults(content)
    )


def test_a_pool_that_asks_has_nothing_else(content: Path) -> None:
    write(content, "topics/cups.yaml", f"asks: true\n{CUPS}")
    write(content, "text/en/words.ftl", ENGLISH.replace("A tiny one.", "A tiny one?"))
    asking = [fault for fault in faults(content) if "question" in fault]
    assert asking == [
        "text/en/words.ftl:1: [en] cups-blue: every line of this pool is a question: end it with one"
    ]


def test_days_are_told_for_each_audience_of_a_pool_that_knows_any(content: Path) -> None:
    """Outside any season, and only lines with words: one for all, and what is for them; four fifths of it."""
    read = loader.load(content)
    advised = advice.of(read, read_languages(read, content / "text"), content)
    told = [line for line in advised if line.startswith("days  ")]
    assert told == ["days  cards  en  nobody 1 (0)  alone 2 (1)  pair 3 (2)  family 2 (1)  grown_ups 2 (1)"]
