"""What somebody was thankful for: whole in the record, short when it is read back."""

from datetime import UTC, datetime, timedelta
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.domain.gratitude import (
    LIVES,
    TOLD_CHARACTERS,
    Entry,
    KeptFor,
    digest,
    excerpt,
    plain,
    still_kept,
    told,
)

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
NO_TEXT = {"Cc", "Cs", "Co", "Cn"}
# Hypothesis makes no lone halves by itself.
anything = st.text(st.characters(codec=None), max_size=60)
spoken = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=60)
lines = st.lists(spoken, max_size=30).map(" ".join)
enough = settings(max_examples=150, deadline=None, database=None)


@enough
@given(anything)
def test_plain_words_are_one_line_that_any_record_can_hold(words: str) -> None:
    line = plain(words)
    assert line == " ".join(line.split())
    assert not {category(sign) for sign in line} & NO_TEXT
    assert plain(line) == line
    line.encode()


@enough
@given(st.text(st.characters(categories=("L", "M", "N", "P", "S")), min_size=1))
def test_every_script_and_sign_is_kept_as_it_was_said(words: str) -> None:
    assert plain(words) == words


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (None, ""),
        ("", ""),
        ("  my\tbrother\n stopped  by ", "my brother stopped by"),
        ("tea\x00 and\x07 cake", "tea and cake"),
        ("tea \x00 cake", "tea cake"),
        ("\x00 \x01", ""),
        ("\u200b", ""),
        ("\u200e \ufeff", ""),
        ("half \ud83d gone", "half gone"),
        ("a\u2028b\x85c", "a b c"),
        (f"we {FAMILY} \u2764\ufe0f", f"we {FAMILY} \u2764\ufe0f"),
        ("می\u200cکنم", "می\u200cکنم"),
        ("今日は 雨", "今日は 雨"),
        ("a\ue000b\uffffc", "abc"),
        ("<speak>&amp;</speak>", "<speak>&amp;</speak>"),
    ],
)
def test_what_is_left_of_what_was_heard(words: str | None, line: str) -> None:
    assert plain(words) == line


@enough
@given(lines)
def test_with_kept_before_it_what_is_read_back_has_twelve_words_at_most(line: str) -> None:
    part, is_more = excerpt(line)
    assert len(f"Kept: {part}".split()) <= 12
    assert len(part) <= TOLD_CHARACTERS
    assert line.startswith(part)
    assert is_more is (part != line)
    assert part or not line


@enough
@given(lines)
def test_what_is_told_again_is_the_beginning_in_whole_words(line: str) -> None:
    part, is_more = told(line)
    assert len(part) <= TOLD_CHARACTERS
    assert line.startswith(part)
    assert is_more is (part != line)
    if is_more and " " in line[:TOLD_CHARACTERS]:
        assert line[len(part)] == " "


@pytest.mark.parametrize(("count", "read"), [(1, 1), (11, 11), (12, 8), (400, 8)])
def test_a_short_one_is_read_back_whole_and_of_a_long_one_eight_words(count: int, read: int) -> None:
    words = [f"word{number}" for number in range(count)]
    assert excerpt(" ".join(words)) == (" ".join(words[:read]), read < count)


def test_one_endless_word_is_cut_where_it_must_be() -> None:
    assert told("a" * 2000) == ("a" * TOLD_CHARACTERS, True)
    assert excerpt("a" * 2000) == ("a" * TOLD_CHARACTERS, True)
    assert told("a" * TOLD_CHARACTERS) == ("a" * TOLD_CHARACTERS, False)


def test_the_same_words_of_the_same_voice_in_one_home_are_told_again_however_they_are_written() -> None:
    said = digest("My brother  stopped by", "anna", "home")
    assert said == digest("my BROTHER stopped by", "anna", "home")
    others = [("my brother stopped by", "ben", "home"), ("my brother stopped by", "anna", "next door")]
    marks = {said, *(digest(*other) for other in others), digest("tea", "anna", "home")}
    assert len(marks) == 4


def test_what_is_over_is_not_kept_and_the_rest_comes_oldest_first() -> None:
    def entry(id_: str, ago: int, left: int | None) -> Entry:
        end = None if left is None else NOW + timedelta(seconds=left)
        return Entry(id_, "tea", NOW - timedelta(days=ago), end)

    over, ends_now = entry("over", 9, -1), entry("now", 8, 0)
    late, lasts, early = entry("late", 1, 1), entry("lasts", 3, None), entry("early", 5, 1)
    assert still_kept([late, over, lasts, ends_now, early], NOW) == (early, lasts, late)


def test_a_year_is_longer_than_any_year_and_a_month_than_all_but_the_long_ones() -> None:
    year, month = LIVES[KeptFor.YEAR], LIVES[KeptFor.MONTH]
    assert year is not None
    assert month is not None
    assert year > timedelta(days=366 + 3), "a year ago is found, and a few days around it"
    assert month >= timedelta(days=31)
    assert LIVES[KeptFor.ALWAYS] is None
