"""YAML read strictly: what a file says is what is meant, and every fact knows its line."""

from pathlib import Path

import pytest

from skill.content.strict_yaml import Document, YAMLProblem, load


def read(folder: Path, text: str) -> Document:
    path = folder / "some.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def problem(folder: Path, text: str) -> YAMLProblem:
    with pytest.raises(YAMLProblem) as caught:
        read(folder, text)
    return caught.value


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "off", "Yes", "NO", "y", "n", "12:30", "1_000", "2026-01-01"]
)
def test_a_word_that_yaml_once_took_for_something_else_stays_a_word(tmp_path: Path, word: str) -> None:
    assert read(tmp_path, f"a: {word}").data == {"a": word}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-7", -7),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ('"5"', "5"),
        ("'true'", "true"),
        ("0800", "0800"),
        ("116 123", "116 123"),
    ],
)
def test_numbers_truth_and_nothing_are_typed_and_telephone_numbers_are_not(
    tmp_path: Path, text: str, value: object
) -> None:
    data = read(tmp_path, f"a: {text}").data
    assert data == {"a": value}
    assert type(data["a"]) is type(value)


def test_lists_and_maps_are_plain_data(tmp_path: Path) -> None:
    assert read(tmp_path, "a: [1, {b: c}]\nd:\n  - e\n").data == {"a": [1, {"b": "c"}], "d": ["e"]}


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    document = read(tmp_path, "# only a comment\n")
    assert document.data is None
    assert document.line(("a",)) == 1


def test_every_key_and_item_knows_its_line(tmp_path: Path) -> None:
    document = read(tmp_path, "a: 1\nb:\n  - x: 2\n    y: |\n      words\n  - z\n")
    assert document.line() == 1
    assert document.line(("b",)) == 2
    assert document.line(("b", 0, "y")) == 4
    assert document.line(("b", 1)) == 6


def test_what_is_not_there_has_the_line_of_what_it_is_missing_from(tmp_path: Path) -> None:
    document = read(tmp_path, "a: 1\nb:\n  - x: 2\n")
    assert document.line(("b", 0, "missing", "deeper")) == 3
    assert document.line(("b", 9)) == 2
    assert document.line(("a", "below a number")) == 1


def test_the_same_key_twice_is_refused_with_line_and_column(tmp_path: Path) -> None:
    found = problem(tmp_path, "a: 1\nb:\n  c: 2\n  c: 3\n")
    assert (found.line, found.message) == (4, "column 3: the key 'c' stands here twice: keep one")
    assert str(found) == f"{tmp_path / 'some.yaml'}:4: {found.message}"


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a: 1\nb: [1", 3, "expected ',' or ']'"),
        ("a: &x [1]\nb: *x", 1, "alias"),
        ("a: !secret x", 1, "tag !secret"),
        ("a: !!int x", 1, "tag"),
        ("a: 1\n---\nb: 2", 2, "another document"),
        ("? [a]\n: b", 1, "one plain word"),
        ("a: \x01", 1, "control characters"),
    ],
)
def test_what_is_not_strict_yaml_is_refused_at_its_line(
    tmp_path: Path, text: str, line: int, hint: str
) -> None:
    found = problem(tmp_path, text)
    assert hint in found.message
    assert found.line in {line, line - 1}


def test_a_file_that_is_not_utf_8_is_refused_at_the_line_of_the_first_bad_byte(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_bytes("a: 1\nb: näher\n".encode("latin-1"))
    with pytest.raises(YAMLProblem, match="UTF-8") as caught:
        load(path)
    assert caught.value.line == 2
