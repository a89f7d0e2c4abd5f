"""What is private in a sentence is found before it is kept; what only sounds like it is left alone."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.bootstrap import data_folder
from skill.content import private
from skill.content.private import THINGS, PrivateThings
from skill.content.typed_yaml import Books

FOLDER = data_folder("content") / "people" / "private"
CORPORA = Path(__file__).parents[1] / "data" / "private"
LANGUAGES = ("de", "en")
READ = private.load(FOLDER)
SMALL = """\
language: xx
signs: {at: at, dot: dot}
numbers: two|three|twenty
digits: oh|one
between: dash
groups: {street: street|road}
words: {name: the|our}
endings: {weg: weg|strasse}
exclude: ["counting {six}"]
finds:
  phone: ["{six}"]
  address: ["{number} {name} {street}", "{weg} {number}"]
  email: ["{name} at {name} dot com"]
  account: ["account * {ten}", "{sixteen}", "{iban}"]
  password: ["password is ({number}|{name})"]
"""


def sentences(language: str) -> list[tuple[str, str]]:
    lines = (CORPORA / f"{language}.tsv").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(thing, said) for thing, said in pairs]


def read_small(folder: Path, text: str = SMALL, name: str = "xx") -> Books[private.PrivateThings]:
    (folder / f"{name}.yaml").write_text(text, "utf-8")
    return private.load(folder)


@pytest.fixture
def small(tmp_path: Path) -> PrivateThings:
    read = read_small(tmp_path)
    assert read.problems == []
    return read.books["xx"]


def test_what_is_shipped_can_be_read() -> None:
    assert READ.problems == []
    assert sorted(READ.books) == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_are_many_and_of_every_kind(language: str) -> None:
    pairs = sentences(language)
    times = Counter(thing for thing, _ in pairs)
    assert set(times) == {*THINGS, "none"}
    assert len({said for _, said in pairs}) == len(pairs) >= 60
    assert times["none"] * 3 >= len(pairs)
    assert min(times.values()) >= 8


@pytest.mark.parametrize(
    ("language", "thing", "said"), [(lang, *pair) for lang in LANGUAGES for pair in sentences(lang)]
)
def test_a_sentence_says_what_is_private_in_it(language: str, thing: str, said: str) -> None:
    assert (READ.books[language].found_in(said) or "none") == thing


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("", ""),
        ("   ", ""),
        ("two three oh one two", ""),
        ("two three oh one two three", "phone"),
        ("12345", ""),
        ("123 456", "phone"),
        ("12 three 4 oh 5", "phone"),
        ("1 2 3 dash 4 5 6", "phone"),
        ("1 2 3 and 4 5 6", ""),
        ("123456x", ""),
        ("counting 1 2 3 4 5 6", ""),
        ("counting 1 2 3 4 5 6 at 654321", "phone"),
        ("on 24 12 2025", "phone"),  # a date is only left alone where the file says so
        ("20 elm street", "address"),
        ("20 our street", ""),
        ("oh what street", ""),
        ("Lindenweg 20", "address"),
        ("HAUPTSTRASSE zwanzig", ""),
        ("hauptstraße 20b", "address"),
        ("jo@example.com", "email"),
        ("jo at example dot com", "email"),
        ("account 123456789", "phone"),
        ("account 1234567890", "account"),
        ("1234567890", "phone"),
        ("123456789012345", "phone"),
        ("1234567890123456", "account"),
        ("DE89370400440532013000", "account"),
        ("password is", ""),
        ("password is elm", "password"),
        ("password is 123456", "password"),
    ],
)
def test_what_counts_as_which(small: PrivateThings, said: str, thing: str) -> None:
    assert small.found_in(said) == thing


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("password is elm and 20 elm street and 123456", "phone"),
        ("password is elm and jo at example dot com and 20 elm street", "address"),
        ("password is elm and jo at example dot com", "email"),
        ("password is elm and account 1234567890", "account"),
    ],
)
def test_of_several_the_first_is_named(small: PrivateThings, said: str, thing: str) -> None:
    assert small.found_in(said) == thing


@pytest.mark.parametrize(
    ("was", "becomes", "line", "says"),
    [
        ("language: xx", "language: yy", 1, "called yy.yaml"),
        ("  phone:", "  fax:", 10, "phone is missing"),
        ("  phone:", "  fax:", 11, "fax is nothing we look for"),
        ('"{weg} {number}"', '"{wge} {number}"', 12, "{wge} is no group"),
        ('["{six}"]', '["{number} {name}"]', 11, "nearly anything"),
        ('"counting {six}"', '"(counting"', 9, "not closed"),
        ("numbers: two|", "numbers: (two|", 3, "not closed"),
        ("between: dash", 'between: "[dash]"', 5, "match anything"),
        ("the|our", "the|(our", 7, "not closed"),
        ("signs: {at: at, dot: dot}", "signs: {at: at}", 2, "see content/people/private/en.yaml"),
        ("digits: oh|one", "digits: [oh", 4, "column"),
    ],
)
def test_a_fault_names_its_file_and_line(
    tmp_path: Path, was: str, becomes: str, line: int, says: str
) -> None:
    assert was in SMALL
    read = read_small(tmp_path, SMALL.replace(was, becomes))
    assert read.books == {}
    told = [problem for problem in read.problems if says in problem.message]
    assert told, read.problems
    assert told[0].file == tmp_path / "xx.yaml"
    if "column" not in says:  # where a bracket is missing, the reader of YAML says where it noticed
        assert told[0].line == line


def test_one_broken_language_leaves_the_others(tmp_path: Path) -> None:
    read_small(tmp_path, "language: [", "aa")
    read = read_small(tmp_path)
    assert list(read.books) == ["xx"]
    assert [problem.file.name for problem in read.problems] == ["aa.yaml"]


def test_a_start_compiles_no_pattern_of_a_phrase() -> None:
    program = (
        "import re, sys; from pathlib import Path; from skill.content import private\n"
        "seen = []; real = re.compile\n"
        "re.compile = lambda *a, **k: (a[0].startswith('(?<= )') and seen.append(a)) or real(*a, **k)\n"
        "read = private.load(Path(sys.argv[1])); before = len(seen)\n"
        "read.books['en'].found_in('123456'); print(before, len(seen) > before)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(FOLDER)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["0", "True"]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200))
def test_anything_at_all_can_be_looked_at(language: str, text: str) -> None:
    assert READ.books[language].found_in(text) in {"", *THINGS}


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    digits=st.from_regex(re.compile(r"[2-9][0-9]{5,14}", re.ASCII), fullmatch=True), gaps=st.integers(1, 5)
)
def test_however_a_number_is_grouped_it_is_a_phones(language: str, digits: str, gaps: int) -> None:
    grouped = " ".join(digits[start : start + gaps] for start in range(0, len(digits), gaps))
    book = READ.books[language]
    is_date = bool(re.search(private.DATE, f" {grouped} "))
    assert is_date or book.found_in(f"xyz {grouped} xyz") == "phone"
