"""Which known sentence is nearest to a new one: what the two share of words, pairs of words and letters.

How near they are is Tversky's ratio (Features of Similarity, 1977), each feature weighed by its rarity. It
alone takes any sentence that shares a rare word with a known one. So it is scaled by how much of the new
sentence the label accounts for: a word that none of the label's sentences has in any form speaks against it,
and so, more softly, do two words that none of them has side by side. A sentence that says "not" is seldom
meant like one that does not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from heapq import nlargest
from itertools import chain, pairwise
from math import log, sqrt
from operator import itemgetter, truediv

# People say more than they must, so what they add counts less against a sample than what they leave unsaid.
ADDED = 0.2
UNSAID = 0.8
# How much two words side by side weigh, where a word weighs 1.
PAIR = 0.3
# What is left of the likeness of two sentences when one of them denies and the other does not.
DENIED = 0.8
# Two words are forms of one when they begin alike: "exercise" and "exercises", "sagen" and "sagst".
SHORTEST_STEM = 4
LONGEST_ENDING = 3

Ranked = list[tuple[str, float]]


class Nearest:
    """An index over sentences, each with a label."""

    def __init__(self, sentences: Iterable[tuple[str, str]], denials: frozenset[str]) -> None:
        """`sentences`: pairs of (words, label); `denials`: words like "not"; all in normal form."""
        self._denials = denials
        known = [(words, _features(words), label) for words, label in sentences]
        frequency = Counter(chain.from_iterable(features for _, features, _ in known))
        self._unseen = log(1 + len(known))
        # A filled slot says more than any word, however many samples hold its placeholder.
        self._rarity = {
            feature: self._unseen if feature.startswith("{") else log(1 + len(known) / count)
            for feature, count in frequency.items()
        }
        self._weight = {feature: rarity**2 for feature, rarity in self._rarity.items()}
        self._said: defaultdict[str, set[str]] = defaultdict(set)
        groups: defaultdict[tuple[str, bool], _Alike] = defaultdict(_Alike)
        for words, features, label in known:
            stems = _stems(words)
            self._said[label].update(stems, _pairs(stems))
            groups[label, self._denies(words)].add(features, sum(map(self._weight.__getitem__, features)))
        self._groups = [(label, denies, group) for (label, denies), group in groups.items()]

    def best_two(self, words: str) -> Ranked:
        """The two labels with the nearest sentences, and how near these are, 0..1: the nearer first.

        Fewer than two when fewer share anything with the words.
        """
        features = _features(words)
        shared = {feature: self._weight[feature] for feature in features & self._weight.keys()}
        # What is added and what is unsaid weigh 1 together, so what is shared falls out of the divisor.
        added = ADDED * (sum(shared.values()) + self._unseen**2 * (len(features) - len(shared)))
        bounds = [
            (scale * group.at_most(shared, added), scale, label, group)
            for scale, label, group in self._scaled(words)
        ]
        best: dict[str, float] = {}
        # What may be nearest is looked at first: then most groups need not be looked at.
        for bound, scale, label, group in sorted(bounds, key=itemgetter(0), reverse=True):
            if not bound or (len(best) > 1 and bound < _ranked(best)[1][1]):
                break
            best[label] = max(scale * group.nearest(shared, added), best.get(label, 0.0))
        return _ranked(best)

    def _scaled(self, words: str) -> "Iterator[tuple[float, str, _Alike]]":
        """Each group, and what its likeness to the words is scaled by.

        That is the share of the words and their pairs, by weight, that the label has in some form.
        """
        denies = self._denies(words)
        weights = [self._rarity.get(word, self._unseen) for word in words.split()]
        of_a_pair = PAIR * sum(weights) / len(weights) if weights else 0.0
        stems = _stems(words)
        parts = [*zip(stems, weights, strict=True), *((pair, of_a_pair) for pair in _pairs(stems))]
        whole = sum(weight for _, weight in parts)
        for label, group_denies, group in self._groups:
            accounted = sum(weight for part, weight in parts if part in self._said[label])
            yield sqrt(accounted / whole) * (1.0 if group_denies == denies else DENIED), label, group

    def _denies(self, words: str) -> bool:
        return not self._denials.isdisjoint(words.split())


class _Alike:
    """Sentences that share a label, and of which either all deny or none does."""

    def __init__(self) -> None:
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._unsaid: list[float] = []

    def add(self, features: set[str], weight: float) -> None:
        """One more sentence: its features, and what they weigh together."""
        for feature in features:
            self._holders[feature].append(len(self._unsaid))
        self._unsaid.append(UNSAID * weight)

    def at_most(self, weights: Mapping[str, float], added: float) -> float:
        """No sentence here is nearer than this: as if one held all that any of them shares with the words."""
        most = sum(map(weights.__getitem__, weights.keys() & self._holders.keys()))
        return most / (added + UNSAID * most) if most else 0.0

    def nearest(self, weights: Mapping[str, float], added: float) -> float:
        """How near the nearest sentence is to words whose known features weigh so, before it is scaled."""
        shared = [0.0] * len(self._unsaid)
        for feature, weight in weights.items():
            for number in self._holders.get(feature, ()):
                shared[number] += weight
        nearest: float = max(map(truediv, shared, map(added.__add__, self._unsaid)))
        return nearest


def _ranked(best: Mapping[str, float]) -> Ranked:
    return nlargest(2, best.items(), key=itemgetter(1))


def _stems(words: str) -> list[str]:
    return [word[: max(SHORTEST_STEM, len(word) - LONGEST_ENDING)] for word in words.split()]


def _pairs(tokens: list[str]) -> Iterator[str]:
    return map(" ".join, pairwise(tokens))


def _features(words: str) -> set[str]:
    tokens = words.split()
    return {*tokens, *_pairs(tokens), *chain.from_iterable(map(_letters, tokens))}


@cache
def _letters(token: str) -> tuple[str, ...]:
    framed = f"^{token}$"
    return tuple(framed[start : start + 3] for start in range(len(framed) - 2))
