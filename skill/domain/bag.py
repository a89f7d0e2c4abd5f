"""Shuffle-bags: no item comes twice before the bag is used up, nor soon again across the seam of two."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

# Every shuffle goes through the same parts of the pool in the same order: what came late in one shuffle comes
# late in the next, so that most of the pool lies between. By hash, not by rank: who joins disturbs nobody.
PARTS = 8
_BITS = 64
_MASK = (1 << _BITS) - 1
_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Bag:
    """Where a household stands in one pool: which shuffle (`epoch`), the place drawn to, the item drawn last.

    `passed` holds the items before that place that had to wait, in order: they come as soon as they may.
    """

    epoch: int = 0
    cursor: str = ""
    last: str = ""
    passed: tuple[str, ...] = ()


def _anything(_: str) -> bool:
    return True


def draw(
    bag: Bag,
    salt: str,
    pool: str,
    items: Iterable[str],
    *,
    may_come: Callable[[str], bool] = _anything,
    suits: Callable[[str], bool] = _anything,
) -> tuple[str, Bag]:
    """The next item of a pool and the bag after it.

    The order is that of a keyed hash over pool and item, shuffled by epoch: every worker and restart agrees,
    and an item that joins the pool later takes its place in the shuffle. What may not come now (`may_come`)
    waits in the bag; of what may, the first that `suits` comes, else the first. `salt` is at most 64 bytes
    (blake2b's longest key). Raises ValueError when there is nothing that may come.
    """
    order = list(items)
    shuffled = _shuffled(order, salt, pool, bag.epoch)
    waiting = [item for item in bag.passed if item in order]
    reached = _place(bag.cursor)
    # Where a cursor points nowhere, the item just heard would be among the rest.
    rest = [(place, item) for place, item in shuffled if place > reached and item != bag.last]
    found = _first([*waiting, *[item for _, item in rest]], may_come, suits)
    if found is not None:
        return _drawn(bag, waiting, rest, found)
    fresh = _shuffled(order, salt, pool, bag.epoch + 1)
    # The item just heard sits a new shuffle out rather than come soon again.
    others = [(place, item) for place, item in fresh if item != bag.last] or fresh
    found = _first([item for _, item in others], may_come, suits)
    if found is None:
        others, found = fresh, _first([item for _, item in fresh], may_come, suits)
    if found is None:
        raise ValueError(f"nothing to draw from: {pool}")
    return _drawn(Bag(bag.epoch + 1), [], others, found)


def _drawn(bag: Bag, waiting: list[str], rest: list[tuple[int, str]], found: str) -> tuple[str, Bag]:
    if found in waiting:
        return found, Bag(bag.epoch, bag.cursor, found, tuple(item for item in waiting if item != found))
    at = next(index for index, (_, item) in enumerate(rest) if item == found)
    passed = (*waiting, *(item for _, item in rest[:at]))
    return found, Bag(bag.epoch, f"{rest[at][0]:0{_BITS // 4 + 1}x}", found, passed)


def _first(items: Sequence[str], may_come: Callable[[str], bool], suits: Callable[[str], bool]) -> str | None:
    spare = None
    for item in items:
        if not may_come(item):
            continue
        if suits(item):
            return item
        spare = item if spare is None else spare
    return spare


def _shuffled(items: Iterable[str], salt: str, pool: str, epoch: int) -> list[tuple[int, str]]:
    """The items as they come in one shuffle, each with its place: its part, then where it comes in there."""
    of_pool = blake2b(f"{pool}\n".encode(), key=salt.encode(), digest_size=_BITS // 8)
    stir = int.from_bytes(blake2b(f"{epoch}".encode(), digest_size=_BITS // 8).digest()) | 1
    placed = []
    for item in items:
        own = of_pool.copy()
        own.update(item.encode())
        key = int.from_bytes(own.digest())
        placed.append(((key * PARTS >> _BITS << _BITS) | (key * stir & _MASK), item))
    placed.sort()
    return placed


def _place(cursor: str) -> int:
    """Where a cursor points; one of an earlier release, which was shorter, points nowhere."""
    return int(cursor, 16) if len(cursor) > _BITS // 4 else _NOWHERE
