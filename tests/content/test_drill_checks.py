"""A drill that somebody could get stuck in is refused: by file and line, with what to do about it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content.checks import check, load_catalog
from skill.content.problems import BrokenContent, Problem

SOUND = """\
id: tea
people: 2
roles: [talker, listener]
forms:
  one: {minutes: 9}
  short: {minutes: 5, brief: true}
turn: talk
steps:
  - {do: seat, id: first, next: topic}
  - {do: ask, id: topic, draw: closings, on: {affirm: talk, deny: bye}, next: talk}
  - {do: hold, id: talk, seconds: {one: 60, short: 40}, counts: true, next: over}
  - {do: rotate, id: over, next: yours, done: topic}
  - {do: say, id: yours, next: talk}
  - {do: end, id: bye}
"""

# What is changed in the sound drill; the line at which that is named, how, and what to do about it.
CASES = [
    ("next: yours,", "next: nowhere,", 12, 'leads to "nowhere"', "name one that is"),
    ("done: topic", "done: bye", 11, '"talk" holds and then ends unasked', "ask something between"),
    ("deny: bye", "deny: later", 10, 'leads to "later"', "name one that is"),
    ("id: bye}", "id: bye}\n  - {do: say, id: aside, next: bye}", 15, 'nothing leads to "aside"', "take it"),
    ("deny: bye", "deny: limbo", 15, 'no way from "limbo" comes to an end', "lead it to one"),
    ("id: yours, next: talk", "id: yours, next: over", 13, "goes round in a circle", "put an ask or a hold"),
    ("affirm: talk", "yes: talk", 10, '"yes" is no answer', "use one of affirm"),
    ("short: 40", "long: 40", 11, 'no seconds for the form "short"', "add them"),
    ("short: 40", "short: 40, long: 9", 11, 'seconds for "long"', "take them out"),
    ("one: 60", "one: 601", 11, "holds 601 s", "from 5 to 600"),
    ("one: 60", "one: 2", 11, "holds 2 s", "from 5 to 600"),
    ("[talker, listener]", "[]", 3, "there is no role", "name who does what"),
    ("minutes: 9", "minutes: 9, up_to: 4", 5, "nobody knows how many turns", "add a count step"),
    ("minutes: 9", "minutes: 9, people: 7", 5, "from 1 to 6 people", "mend people"),
    ("turn: talk", "turn: yours", 7, '"yours" is not a hold', "name the step"),
    ("id: yours", "id: talk", 13, '"talk" stands here twice', "another id"),
    ("draw: closings", "draw: nothing", 10, "nothing.yaml", "add it or name another"),
    ("do: say, id: yours", "do: form, id: yours, to: long", 13, 'changes to "long"', "name one, or deeper"),
    ("next: talk}\n  - {do: hold", "when: deeper_is_due}\n  - {do: hold", 10, "no `next`", "say where"),
    ("minutes: 9", "minutes: 9, level: 4", 4, "a level is 1, 2 or 3", "1, 2 or 3"),
    ("people: 2", "people: 2\npeople: 3", 3, "'people' stands here twice", "keep one"),
    ("counts: true", "count: true", 11, "`count`", "docs/CONTENT.md"),
    ("people: 2", "people: two", 2, "Expected `int`", "docs/CONTENT.md"),
    ("do: say", "do: sing", 13, "'sing'", "docs/CONTENT.md"),
    ("id: tea", "id: coffee", 1, '"coffee" is not the file\'s name', "call it tea"),
    ("[talker, listener]", "[talker, listener", 4, "expected", "column"),
    ("people: 2", "people: 0", 2, "people", "at least"),
    ("minutes: 9", "level: 1", 5, "it promises no time", "its minutes, or its seconds"),
    ("counts: true", "when: deeper_is_due", 11, "deeper_is_due", "docs/CONTENT.md"),
    ("id: yours", "part: one, id: yours", 13, "says a part of a line, and of no pool", "name the pool"),
    ("counts: true", "part: one", 11, "says a part of a line, and of no pool", "name the pool"),
    ("deny: bye", "deny: bye}, part: one, when: {a: b", 10, "`part`", "docs/CONTENT.md"),
    ("people: 2", "people: 2\nunlisted: maybe", 3, "Expected `bool`", "docs/CONTENT.md"),
]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The real content with one of its drills, and one more."""
    shutil.copytree(data_folder("content"), tmp_path / "content")
    for file in [
        *(tmp_path / "content").glob("drills/*.yaml"),
        *(tmp_path / "content").glob("text/*/drills/*.ftl"),
    ]:
        if file.stem != "pass_the_cup":
            file.unlink()
    used = {"closings", "listening", "question_stems", "ideas"}
    for file in [
        *(tmp_path / "content").glob("topics/*.yaml"),
        *(tmp_path / "content").glob("text/*/topics/*.ftl"),
    ]:
        if file.stem not in used:
            file.unlink()
    (tmp_path / "content/drills/tea.yaml").write_text(SOUND)
    return tmp_path / "content"


def found(content: Path) -> list[Problem]:
    return [problem.relative_to(content) for problem in check(content)]


def edit(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text)


def test_the_content_of_this_release_is_sound() -> None:
    assert check(data_folder("content")) == []


def test_a_sound_drill_lacks_nothing_but_its_words(content: Path) -> None:
    assert all("has no words" in problem.message for problem in found(content))


@pytest.mark.parametrize(("old", "new", "line", "wrong", "remedy"), CASES, ids=[case[3] for case in CASES])
def test_what_is_wrong_is_named_with_its_file_its_line_and_a_remedy(
    content: Path, old: str, new: str, line: int, wrong: str, remedy: str
) -> None:
    tea = content / "drills/tea.yaml"
    edit(tea, (old, new))
    if "limbo" in new:
        edit(tea, ("id: bye}", "id: bye}\n  - {do: ask, id: limbo, on: {affirm: limbo}}"))
    named = [problem for problem in found(content) if wrong in problem.message]
    assert ("drills/tea.yaml", line) in [(str(problem.file), problem.line) for problem in named]
    assert remedy in named[0].message


def test_a_drill_without_steps_is_named(content: Path) -> None:
    text = (content / "drills/tea.yaml").read_text()
    (content / "drills/tea.yaml").write_text(text[: text.index("steps:")] + "steps: []\n")
    assert ("drills/tea.yaml", 8) in [(str(problem.file), problem.line) for problem in found(content)]


@pytest.mark.parametrize(("seconds", "is_named"), [(10, False), (11, True)])
def test_a_breath_may_come_right_before_the_end_and_no_more(
    content: Path, seconds: int, *, is_named: bool
) -> None:
    last = f"id: bye}}\n  - {{do: hold, id: last, seconds: {seconds}, next: bye}}"
    edit(content / "drills/tea.yaml", ("done: topic", "done: last"), ("id: bye}", last))
    assert any("ends unasked" in problem.message for problem in found(content)) is is_named


def test_what_all_must_agree_to_in_some_forms_leads_on_in_the_others(content: Path) -> None:
    gate = "  - {do: agree, id: gate, forms: [short], yes: first, no: bye}\n  - {do: seat"
    edit(content / "drills/tea.yaml", ("  - {do: seat", gate))
    assert all("has no words" in problem.message for problem in found(content))


def test_a_circle_in_the_forms_where_nobody_need_agree_is_silent_too(content: Path) -> None:
    gate = "do: agree, id: yours, forms: [short], yes: over, no: bye"
    edit(content / "drills/tea.yaml", ("do: say, id: yours, next: talk", gate))
    assert any("goes round in a circle" in problem.message for problem in found(content))


def test_a_circle_of_questions_that_are_passed_over_is_silent_too(content: Path) -> None:
    """A question with a condition asks nothing where the condition does not hold."""
    passed_over = "do: ask, id: yours, when: deeper_is_due, on: {affirm: talk}, next: over"
    edit(content / "drills/tea.yaml", ("do: say, id: yours, next: talk", passed_over))
    assert any("goes round in a circle" in problem.message for problem in found(content))


def test_a_file_that_is_not_utf_8_is_named(content: Path) -> None:
    (content / "drills/tea.yaml").write_bytes(SOUND.encode() + "# Tee für zwei".encode("latin-1"))
    assert [str(problem) for problem in found(content)] == [
        "drills/tea.yaml:15: not UTF-8: save the file as UTF-8"
    ]


def test_every_fault_is_named_at_once(content: Path) -> None:
    edit(content / "drills/tea.yaml", ("next: yours,", "next: nowhere,"), ("turn: talk", "turn: yours"))
    edit(content / "topics/closings.yaml", ("items:", "lines:"))
    named = [(str(problem.file), problem.line) for problem in found(content)]
    assert {("drills/tea.yaml", 7), ("drills/tea.yaml", 12), ("topics/closings.yaml", 1)} <= set(named)
    assert named == sorted(named)


def test_a_missing_table_of_locales_is_named(content: Path) -> None:
    (content / "locales.yaml").unlink()
    assert "locales.yaml:1: this file is missing: restore it" in [str(problem) for problem in found(content)]


def test_a_locale_in_a_language_that_is_not_here_is_named_at_its_line(content: Path) -> None:
    lines = (content / "locales.yaml").read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.strip() == "de-DE: de")
    edit(content / "locales.yaml", ("de-DE: de", "de-DE: nl"))
    assert [(problem.line, "nl" in problem.message) for problem in found(content)] == [(line, True)]


def first_item(file: Path) -> str:
    """The first line that names an item."""
    return next(line for line in file.read_text().splitlines() if "- {id:" in line)


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        (lambda line: f"{line}\n{line}", "twice"),
        (lambda line: line.replace("}", ", level: 7}"), "level"),
        (lambda line: line.replace("{id: ", "{id: nobody_wrote_"), "no words"),
    ],
    ids=["the same item twice", "a level that no form has", "an item without a line in any language"],
)
def test_an_item_that_could_never_be_drawn_rightly_is_named(
    content: Path, change: Callable[[str], str], wrong: str
) -> None:
    (content / "drills/tea.yaml").unlink()
    closings = content / "topics/closings.yaml"
    line = first_item(closings)
    edit(closings, (line, change(line)))
    assert any(
        problem.file == Path("topics/closings.yaml") and wrong in problem.message
        for problem in found(content)
    )


def test_a_pool_with_nothing_to_draw_in_a_language_is_named(content: Path) -> None:
    """Pools may differ in size; an empty one would break the drill off in the middle."""
    (content / "drills/tea.yaml").unlink()
    (content / "text/de/topics/closings.ftl").write_text("")
    assert any(
        problem.locale == "de" and "closings" in problem.message and "nothing" in problem.message
        for problem in found(content)
    )


def test_the_service_refuses_to_start_on_broken_content_and_says_all(content: Path) -> None:
    edit(content / "drills/tea.yaml", ("next: yours,", "next: nowhere,"), ("turn: talk", "turn: yours"))
    with pytest.raises(BrokenContent, match=r"tea\.yaml:7: .*\n.*tea\.yaml:12: ") as refused:
        load_catalog(content)
    assert len(refused.value.problems) == 2
