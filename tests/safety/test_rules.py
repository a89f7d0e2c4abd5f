"""The look at free text: the same for everybody, exclusions first, the most pressing concern wins."""

import json
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.bootstrap import data_folder
from skill.content import rule_books
from skill.domain.concern import CLEAR, Concern
from skill.safety.rules import MOST_CHARACTERS, Rules
from skill.simulator.safety_report import BadCorpus, read_corpus, tabled

CORPORA = Path(__file__).parents[1] / "data" / "safety"
SMALL = """\
language: xx
fillers: [um, you know]
hears: {un alive: unalive, kms: kill myself}
groups: {want: want to|wanna}
exclude:
  - dying (to|for)
  - in [the|that] film **
rules:
  self_harm: ["{want} die", kill myself, unalive, i am dying]
  fear: [hits me]
  unclear: [want to]
  hard: [sad]
"""
SHIPPED = {
    language: Rules(book)
    for language, book in rule_books.load(data_folder("content") / "safety" / "rules").books.items()
}


@pytest.fixture
def small(tmp_path: Path) -> Rules:
    """A few rules, to tell the look itself by."""
    (tmp_path / "xx.yaml").write_text(SMALL, "utf-8")
    read = rule_books.load(tmp_path)
    assert read.problems == []
    return Rules(read.books["xx"])


@pytest.mark.parametrize(
    ("said", "concern"),
    [
        ("I want to die", Concern.SELF_HARM),
        ("i want to um die", Concern.SELF_HARM),
        ("I want, you know, to die", Concern.SELF_HARM),
        ("kms", Concern.SELF_HARM),
        ("un alive", Concern.SELF_HARM),
        ("I'm dying to see you", None),
        ("I am dying to see you", None),
        ("I am dying to see you and I want to die", Concern.SELF_HARM),
        ("in that film they want to die", None),
        ("he hits me and I want to die", Concern.SELF_HARM),
        ("he hits me, I am sad", Concern.FEAR),
        ("we want to dance", Concern.UNCLEAR),
        ("so sad", Concern.HARD),
        ("a lovely evening", None),
        ("", None),
    ],
)
def test_exclusions_come_first_and_the_most_pressing_concern_wins(
    small: Rules, said: str, concern: Concern | None
) -> None:
    assert small.look(said) == concern


def test_nothing_matches_across_a_stretch_that_was_taken_out(small: Rules) -> None:
    assert small.look("i want to dying for die") is Concern.UNCLEAR


def test_whoever_dictates_for_long_is_heard_at_the_beginning_and_at_the_end(small: Rules) -> None:
    story = "and then we had soup " * MOST_CHARACTERS
    assert small.look(story) is None
    assert small.look(f"i want to die {story}") is Concern.SELF_HARM
    assert small.look(f"{story} i want to die") is Concern.SELF_HARM


@settings(max_examples=60, deadline=None, database=None)
@given(st.text(max_size=300))
def test_whatever_is_said_the_look_has_an_answer(said: str) -> None:
    for rules in SHIPPED.values():
        assert rules.look(said) in {None, *Concern}


def test_the_look_is_the_same_in_every_process() -> None:
    """Workers and restarts hash words differently: that must change nothing."""
    program = dedent("""
        import json, sys
        from pathlib import Path
        from tests.safety.test_rules import CORPORA, SHIPPED
        from skill.simulator.safety_report import read_corpus
        lines = read_corpus(CORPORA / "en.tsv")[::7]
        print(json.dumps([SHIPPED["en"].found(line.utterance) for line in lines]))
    """)
    told = [
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert any(json.loads(told[0]))


@pytest.mark.parametrize("language", ["en", "de"])
def test_of_the_open_corpus_nothing_is_missed_and_hardly_anything_is_a_false_alarm(language: str) -> None:
    lines = read_corpus(CORPORA / f"{language}.tsv")
    table = tabled(lines, SHIPPED[language].look)
    calm = sum(1 for line in lines if line.label == "none")
    assert [line.utterance for line in table.missed] == []
    assert len(table.alarms) <= calm / 100, [line.utterance for line, _ in table.alarms]


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_corpus_is_large_enough_and_half_of_it_was_never_read_by_whoever_writes_rules(
    language: str,
) -> None:
    halves = [read_corpus(CORPORA / f"{language}{half}.tsv") for half in ("", "_held_out")]
    told = [{line.utterance for line in half} for half in halves]
    caught = sum(1 for half in halves for line in half if line.label != "none")
    calm = sum(1 for half in halves for line in half if line.label == "none")
    assert caught >= 400
    assert calm >= 600
    assert not told[0] & told[1]
    assert min(map(len, told)) / max(map(len, told)) > 0.8


@pytest.mark.parametrize("line", ["none", "sad\tI am sad", "none\t "])
def test_a_corpus_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text(f"# words\nnone\tgood morning\n{line}\n", "utf-8")
    with pytest.raises(BadCorpus, match=r"corpus\.tsv:3: write label<TAB>utterance"):
        read_corpus(corpus)


def test_the_clear_concerns_are_looked_for_before_the_others() -> None:
    order = list(Concern)
    assert max(map(order.index, CLEAR)) < min(order.index(c) for c in Concern if c not in CLEAR)
