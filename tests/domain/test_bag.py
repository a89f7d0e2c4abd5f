"""Shuffle-bags: every line once before any comes again, and none twice running."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.domain.bag import Bag, draw

LINES = ("brook", "cedar", "delta", "ember", "fjord", "grove", "heath")
salts = st.text(alphabet="0123456789abcdef", min_size=1, max_size=32)
pools = st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=12, unique=True)
enough = settings(max_examples=40, deadline=None, database=None)


def drawn(items: list[str] | tuple[str, ...], times: int, salt: str = "salt") -> list[str]:
    bag, seen = Bag(), []
    for _ in range(times):
        item, bag = draw(bag, salt, "topics", items)
        seen.append(item)
    return seen


@enough
@given(salts, pools)
def test_no_line_repeats_before_the_bag_is_used_up(salt: str, items: list[str]) -> None:
    assert sorted(drawn(items, len(items), salt)) == sorted(items)


@enough
@given(salts, pools)
def test_no_line_comes_twice_running_not_even_where_one_shuffle_meets_the_next(
    salt: str, items: list[str]
) -> None:
    seen = drawn(items, 6 * len(items), salt)
    assert len(items) == 1 or all(one != other for one, other in pairwise(seen))


@pytest.mark.parametrize("home", range(40))
def test_two_lines_take_turns_for_ever(home: int) -> None:
    seen = drawn(("brook", "cedar"), 20, f"home {home}")
    assert all(one != other for one, other in pairwise(seen))


@enough
@given(salts, pools)
def test_every_line_comes_round_again_within_two_shuffles(salt: str, items: list[str]) -> None:
    """The line that sits a shuffle out, so as not to come twice running, is not forgotten."""
    seen = drawn(items, 9 * len(items), salt)
    for start in range(0, 6 * len(items), len(items)):
        assert set(seen[start : start + 3 * len(items)]) == set(items)


@enough
@given(salts, st.permutations(LINES))
def test_the_order_of_the_file_does_not_matter(salt: str, shuffled: list[str]) -> None:
    assert drawn(shuffled, 20, salt) == drawn(LINES, 20, salt)


@enough
@given(salts, st.integers(0, 7))
def test_a_line_that_joins_takes_its_place_and_disturbs_nobody(salt: str, before: int) -> None:
    """The old lines keep their order; the new one comes now or in the next shuffle, once."""
    bag, old = Bag(), []
    for _ in range(before):
        item, bag = draw(bag, salt, "topics", LINES)
        old.append(item)
    rest = []
    while bag.epoch == 0 and len(rest) < 20:
        item, bag = draw(bag, salt, "topics", (*LINES, "newcomer"))
        rest.append(item)
    # The last one drawn opens the second shuffle already.
    first_shuffle = [*old, *rest[:-1]]
    assert [item for item in first_shuffle if item != "newcomer"] == drawn(LINES, 7, salt)
    assert first_shuffle.count("newcomer") <= 1


@enough
@given(salts)
def test_a_line_that_left_is_not_drawn_and_the_others_still_come_once(salt: str) -> None:
    _, bag = draw(Bag(), salt, "topics", LINES)
    left = [line for line in LINES if line != "ember"]
    rest = []
    while bag.epoch == 0:
        item, bag = draw(bag, salt, "topics", left)
        rest.append(item)
    assert "ember" not in rest
    assert len(set(rest[:-1])) == len(rest[:-1])


@enough
@given(salts)
def test_the_same_line_may_come_twice_only_where_there_is_no_other(salt: str) -> None:
    assert drawn(["alone"], 3, salt) == ["alone"] * 3


def test_households_and_pools_are_shuffled_each_in_their_own_order() -> None:
    assert drawn(LINES, 7, "one home") != drawn(LINES, 7, "another home")
    assert draw(Bag(), "salt", "topics", LINES)[1] != draw(Bag(), "salt", "closings", LINES)[1]


def test_every_worker_draws_in_the_same_order() -> None:
    """Python's own hash differs from process to process; a household's order must not."""
    code = (
        "from skill.domain.bag import Bag, draw\n"
        f"bag = Bag()\nfor _ in range(10):\n    item, bag = draw(bag, 'salt', 'topics', {LINES!r})\n"
        "    print(item)"
    )
    workers = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for seed in ("1", "2")
    ]
    assert workers == [drawn(LINES, 10)] * 2


def test_an_empty_pool_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="topics"):
        draw(Bag(), "salt", "topics", [])


def test_what_may_not_come_now_waits_and_comes_as_soon_as_it_may() -> None:
    unwelcome = {"ember", "fjord"}
    bag, seen = Bag(), []
    for _ in range(5):
        item, bag = draw(bag, "salt", "topics", LINES, may_come=lambda line: line not in unwelcome)
        seen.append(item)
    assert not unwelcome & set(seen)
    first, bag = draw(bag, "salt", "topics", LINES)
    second, bag = draw(bag, "salt", "topics", LINES)
    assert {first, second} == unwelcome
    assert bag.epoch == 0, "and none has come again before"


@enough
@given(salts, st.lists(st.sets(st.sampled_from(LINES)), min_size=1, max_size=30))
def test_whoever_has_to_wait_no_line_comes_twice_within_a_shuffle(salt: str, barred: list[set[str]]) -> None:
    bag, seen = Bag(), {0: list[str]()}
    for kept_out in barred:
        welcome = frozenset(LINES) - kept_out
        if not welcome:
            continue
        item, bag = draw(bag, salt, "topics", LINES, may_come=welcome.__contains__)
        assert item in welcome
        seen.setdefault(bag.epoch, []).append(item)
    assert all(len(set(lines)) == len(lines) for lines in seen.values())


def test_nothing_that_may_come_is_refused_like_an_empty_pool() -> None:
    with pytest.raises(ValueError, match="topics"):
        draw(Bag(), "salt", "topics", LINES, may_come=lambda _: False)


@enough
@given(salts)
def test_what_suits_comes_first_and_without_it_whatever_may(salt: str) -> None:
    order = drawn(LINES, 7, salt)
    item, bag = draw(Bag(), salt, "topics", LINES, suits=lambda line: line == order[3])
    assert item == order[3]
    assert bag.passed == tuple(order[:3])
    rest = []
    for _ in range(6):
        item, bag = draw(bag, salt, "topics", LINES, suits=lambda _: False)
        rest.append(item)
    assert rest == [*order[:3], *order[4:]]
    assert bag == Bag(0, bag.cursor, order[6])


def test_who_waits_and_leaves_the_pool_is_forgotten() -> None:
    *first, last = drawn(LINES, 7)
    _, bag = draw(Bag(), "salt", "topics", LINES, may_come=lambda line: line == last)
    assert bag.passed == tuple(first)
    item, bag = draw(bag, "salt", "topics", LINES, may_come=lambda line: line == first[1])
    assert item == first[1]
    left = [line for line in LINES if line != first[0]]
    item, bag = draw(bag, "salt", "topics", left)
    assert (item, bag.passed) == (first[2], tuple(first[3:]))


@pytest.mark.parametrize(("lines", "apart", "homes"), [(160, 90, 8), (60, 40, 24)])
def test_no_line_comes_soon_again_where_one_shuffle_meets_the_next(
    lines: int, apart: int, homes: int
) -> None:
    """Closers of an evening: of 160 none within 90 evenings, of 60 none within 40."""
    pool = [f"line{number}" for number in range(lines)]
    for home in range(homes):
        seen = drawn(pool, 2 * lines, f"home {home}")
        last: dict[str, int] = {}
        for evening, line in enumerate(seen):
            assert evening - last.get(line, -lines) > apart
            last[line] = evening


@enough
@given(salts, st.sampled_from(LINES), st.integers(0, 9))
def test_a_bag_of_an_earlier_release_begins_its_shuffle_anew_with_another_line(
    salt: str, last: str, epoch: int
) -> None:
    bag = Bag(epoch, "8f3a00c1d2e4b596", last)
    seen = []
    for _ in range(6):
        item, bag = draw(bag, salt, "topics", LINES)
        seen.append(item)
    assert seen[0] != last
    assert len(set(seen)) == 6
    assert bag.epoch == epoch
    assert len(bag.cursor) == 17
