"""The short way through a Fluent file ends where the library's own does."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given, settings
from hypothesis import strategies as st

from skill.speech.parsing import parsed

TEXT = Path(__file__).parents[2] / "content" / "text"
FILES = sorted(TEXT.rglob("*.ftl"))
PIECES = st.sampled_from(
    [
        *(
            "tea",
            "tea-cup",
            "-term",
            ".kept",
            " = ",
            "=",
            "= ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "    ",
            " ",
            "\t",
        ),
        *(
            "A cup.",
            "# why\n",
            "## all\n",
            "#",
            "{ $who }",
            "{$n}",
            "{ $n ->",
            "[one] once\n",
            "*[other] often\n",
        ),
        *(
            "{",
            "}",
            "}\n",
            "{ tea }",
            '{ "x" }',
            "{ -term }",
            ".",
            "*",
            "[",
            "ß…",
            "\n    ",
            "\n    .kept = ",
        ),
        *("tea = A cup.", "\ntea = Hot, { $who }!", "\n    .place = there"),
    ]
)


def assert_same(source: str) -> None:
    """Everything but the places inside of a message is as the library reads it."""
    ours, theirs = parsed.__wrapped__(source), FluentParser().parse(source)
    assert ours.equals(theirs)
    assert [vars(entry.span) for entry in ours.body] == [vars(entry.span) for entry in theirs.body]


def test_there_is_something_to_read() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(TEXT)))
def test_every_file_of_the_release_is_read_as_the_library_reads_it(file: Path) -> None:
    assert_same(file.read_text("utf-8"))


@settings(max_examples=1500, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
@example("tea = A cup.\n\n   of tea\n")
@example("tea = A cup.\n.kept = at the first column\n")
@example("tea = A cup.\n\n    .kept = after a blank line\n")
@example("tea = A cup.\n   \n    .kept = after a line of blanks\n")
@example("tea = A cup.\n{ $who }\n")
@example("tea = A cup.\r\nrest = A chair.\r\n")
@example("tea = A cup, { $who }   \nrest = \t tab  ")
@example("tea =\n    .kept = no value of its own\n")
@example("# why\ntea = A cup.\n    .kept =\nrest = A chair.")
@example("tea = A } cup.\nrest = { $who\n} sits.\n")
@example("tea = { $n ->\n    [one] A cup.\n   *[other] { $n } cups.\n  }\nrest = A chair.\n")
def test_whatever_else_somebody_writes_is_too(source: str) -> None:
    assert_same(source)


def test_a_plain_line_is_not_read_by_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own way through a message is what a start cannot afford for every line."""
    monkeypatch.setattr(FluentParser, "get_message", None)
    (message,) = parsed.__wrapped__("tea = A cup, { $who }.\n    .kept = a cup\n").body
    assert isinstance(message, ast.Message)
