"""Shuffle-bags: no item comes twice before the bag is used up, and never twice running."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Bag:
    """Where a household stands in one pool: which shuffle (`epoch`), the key last drawn, the item."""

    epoch: int = 0
    cursor: str = ""
    last: str = ""


def draw(bag: Bag, salt: str, pool: str, items: Iterable[str]) -> tuple[str, Bag]:
    """The next item of a pool and the bag after it.

    The order is that of a keyed hash over pool, epoch and item: every worker and restart agrees,
    and an item that joins the pool later takes its place in the shuffle. `salt` is at most 64 bytes
    (blake2b's longest key). Raises ValueError when the pool is empty.
    """
    candidates = list(items)
    if not candidates:
        raise ValueError(f"nothing to draw from: {pool}")
    rest = [pair for pair in _keyed(candidates, salt, pool, bag.epoch) if pair[0] > bag.cursor]
    if rest:
        cursor, item = min(rest)
        return item, Bag(bag.epoch, cursor, item)
    fresh = sorted(_keyed(candidates, salt, pool, bag.epoch + 1))
    if len(fresh) > 1 and fresh[0][1] == bag.last:
        # The item just heard sits the new shuffle out rather than come twice running.
        fresh = fresh[1:]
    cursor, item = fresh[0]
    return item, Bag(bag.epoch + 1, cursor, item)


def _keyed(items: list[str], salt: str, pool: str, epoch: int) -> list[tuple[str, str]]:
    shuffle = blake2b(f"{pool}\n{epoch}\n".encode(), key=salt.encode(), digest_size=8)
    keyed = []
    for item in items:
        own = shuffle.copy()
        own.update(item.encode())
        keyed.append((own.hexdigest(), item))
    return keyed
