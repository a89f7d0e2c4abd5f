"""Which idea it is to be: a pure choice among those that fit, the same on every worker.

An idea fits when it respects every word of the wish, and the hour, the season and who is here. Of those
that fit, have rested and fill at least a third of the time one comes by a weighted order that is keyed by
home and day: one that was never heard counts three times, one that fills the time up to three times, a kind
that the home often takes up to twice, one that it often lets go of down to half. Where their own may come,
one of them does every fourth time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from itertools import combinations
from math import log
from types import MappingProxyType

from skill.content.ideas import Idea
from skill.dialogue.sought import MINUTES_UNTOLD, SPANS, WEEKLY, Around, fits, sought
from skill.domain.quality_time import MOST_TASTE, OWN, REST_AFTER_DONE, REST_AFTER_HEARD, Together, Wish

OF_THE_NEW = OF_THE_LENGTH = 3.0
# What the home thought of itself, as a part of all the rest.
OF_THEIR_OWN = 1 / 3
# As long as there is one that takes a third of the time, a shorter one does not come.
FILLS = 3
# Who has only a few minutes may find a quarter of an hour, and no more.
A_LITTLE = 15
# Needs that are wishes; the others are about sleep, money, bodies, and never bent.
BENDABLE_NEEDS = frozenset({"tidy", "phone_free"})
_BITS = 64


@dataclass(frozen=True, slots=True)
class Choice:
    """An idea, what of the wish was bent for it, and whether it comes again for want of another."""

    idea: str
    bent: tuple[str, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What the order goes by: the home's salt, at most 64 bytes, and its day."""

    key: str
    day: date

    def place(self, idea: str, weight: float) -> float:
        """Smallest first: of twice the weight is twice as likely (Efraimidis and Spirakis, 2006)."""
        said = f"{self.day}\n{idea}".encode()
        digest = blake2b(said, key=self.key.encode(), digest_size=_BITS // 8).digest()
        return -log((int.from_bytes(digest) + 1) / 2**_BITS) / weight


@dataclass(frozen=True, slots=True)
class Before:
    """What was offered just now and does not come again, and the kind of the last: another one comes next."""

    passed: tuple[str, ...] = ()
    kind: str = ""


NOTHING = Before()


def chosen(
    ideas: Iterable[Idea],
    own: Iterable[str],
    wish: Wish,
    around: Around,
    together: Together,
    order: Order,
    before: Before = NOTHING,
) -> Choice | None:
    """The idea for a wish; None where there is none, however it is bent. `own` are the home's own, by id."""
    gone = {*together.never, *before.passed}
    ideas = [idea for idea in ideas if idea.id not in gone]
    theirs = [id_ for id_ in own if id_ not in gone and has_rested(together, id_, order.day)]
    for bent, nearer in _bent(wish):
        here = sought(nearer, around)
        fitting = [idea for idea in ideas if fits(idea, here)]
        rested = [idea for idea in fitting if has_rested(together, idea.id, order.day)]
        rested = _of_length(rested, here.most)
        others = [idea for idea in rested if idea.kind != before.kind] or rested
        weights = {idea.id: _weight(idea, nearer, together) for idea in others}
        if _is_open(nearer) and "quiet" not in here.flags:  # of theirs nobody knows whether it is quiet
            each = OF_THEIR_OWN * sum(weights.values()) / len(theirs) if theirs and weights else 1.0
            weights |= dict.fromkeys(theirs, each)
        if weights:
            return Choice(min(weights, key=lambda id_: order.place(id_, weights[id_])), bent)
        if fitting:
            others = [idea for idea in fitting if idea.kind != before.kind] or fitting
            return Choice(min(others, key=lambda idea: _longest_ago(together, idea.id)).id, bent, again=True)
    return None


def _of_length(ideas: list[Idea], most: int) -> list[Idea]:
    """Those that fill a third of the time; where none does, the longest and what is half as long."""
    filling = [idea for idea in ideas if FILLS * idea.minutes >= most]
    longest = max((idea.minutes for idea in ideas), default=0)
    return filling or [idea for idea in ideas if 2 * idea.minutes >= longest]


def has_rested(together: Together, idea: str, day: date) -> bool:
    """Whether it may come again: 60 days after it was heard, 180 after it was done."""
    today = day.toordinal()
    heard, done = together.heard.get(idea), together.done.get(idea)
    was_heard = heard is not None and today - heard < REST_AFTER_HEARD.days
    return not was_heard and not (done is not None and today - done < REST_AFTER_DONE.days)


def _is_open(wish: Wish) -> bool:
    """Whether a wish leaves room for an idea that nobody knows anything about but its words."""
    is_long = bool(wish.span) or not wish.minutes or wish.minutes >= MINUTES_UNTOLD
    is_plain = not (wish.weather or wish.kinds or wish.not_kinds or wish.needs or wish.far)
    is_at_home = wish.place in {"", "in"} and wish.people != "alone"
    return is_long and is_plain and is_at_home and wish.span != WEEKLY


def _weight(idea: Idea, wish: Wish, together: Together) -> float:
    most = SPANS[wish.span][1] if wish.span in SPANS else wish.minutes
    length = min(OF_THE_LENGTH, max(1.0, OF_THE_LENGTH * idea.minutes / most)) if most else 1.0
    taste: float = 2.0 ** (together.taste.get(idea.kind, 0) / MOST_TASTE)
    new = 1.0 if idea.id in together.heard or idea.id in together.done else OF_THE_NEW
    return length * taste * new


def _longest_ago(together: Together, idea: str) -> tuple[int, str]:
    return max(together.heard.get(idea, 0), together.done.get(idea, 0)), idea


def _bent(wish: Wish) -> Iterator[tuple[tuple[str, ...], Wish]]:
    """The wish as it is, then bent in one point, in two, and so on, the least first."""
    points = [(name, bend) for name, bend in _BENDS.items() if bend(wish) != wish]
    for count in range(len(points) + 1):
        for some in combinations(points, count):
            bent = wish
            for _, bend in some:
                bent = bend(bent)
            yield tuple(name for name, _ in some), bent


def _longer(wish: Wish) -> Wish:
    """A little more time than there is."""
    return replace(wish, minutes=A_LITTLE) if 0 < wish.minutes < A_LITTLE else wish


def _shorter(wish: Wish) -> Wish:
    """Something for now in place of a stretch for which there is nothing."""
    return replace(wish, span="", minutes=SPANS.get(wish.span, (0, 60))[1]) if wish.span else wish


_BENDS: Mapping[str, Callable[[Wish], Wish]] = MappingProxyType(
    {
        "kinds": lambda wish: replace(wish, kinds=()),
        "energy": lambda wish: replace(wish, energy=""),
        "minutes": _longer,
        "span": _shorter,
        "needs": lambda wish: replace(wish, needs=tuple(n for n in wish.needs if n not in BENDABLE_NEEDS)),
        "people": lambda wish: replace(wish, people="pair") if wish.people == "more" else wish,
        # Whoever drives is to hear nothing but what can be done in a car.
        "place": lambda wish: wish if wish.place == "car" else replace(wish, place=""),
    }
)


def is_own(idea: str) -> bool:
    """Whether this is an idea of the home's own."""
    return idea.startswith(OWN)
