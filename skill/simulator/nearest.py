"""Which known sentence is nearest to a new one: what the two share of words, pairs of words and letters.

How near they are is Tversky's ratio (Features of Similarity, 1977), each feature weighed by its rarity. It
alone takes any sentence that shares a rare word with a known one. So it is scaled by how much of the new
sentence the label accounts for: a word that none of the label's sentences has in any form speaks against it,
and so, more softly, do two words that none of them has side by side. A sentence that says "not" is seldom
meant like one that does not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log, sqrt
from operator import truediv

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


class Nearest:
    """An index over sentences, each with a label."""

    def __init__(self, sentences: Iterable[tuple[str, str]], denials: frozenset[str]) -> None:
        """`sentences`: pairs of (words, label); `denials`: words like "not"; all in normal form."""
        self._denials = denials
        known = [(words, set(_features(words)), label) for words, label in sentences]
        # Sentences that share a label and deny alike stand together: the nearest of them is found at once.
        known.sort(key=lambda one: (one[2], self._is_denial(one[0])))
        frequency = Counter(feature for _, features, _ in known for feature in features)
        self._unseen = log(1 + len(known))
        # A filled slot says more than any word, however many samples hold its placeholder.
        self._rarity = {
            feature: self._unseen if feature.startswith("{") else log(1 + len(known) / count)
            for feature, count in frequency.items()
        }
        self._said: defaultdict[str, set[str]] = defaultdict(set)
        for words, _, label in known:
            stems = _stems(words)
            self._said[label].update(stems, _pairs(stems))
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, features, _) in enumerate(known):
            for feature in features:
                self._holders[feature].append(number)
        self._unsaid = [UNSAID * self._size(features) for _, features, _ in known]
        self._alike: dict[tuple[str, bool], slice] = {}
        for number, (words, _, label) in enumerate(known):
            group = label, self._is_denial(words)
            self._alike[group] = slice(self._alike.get(group, slice(number, 0)).start, number + 1)

    def scores(self, words: str) -> dict[str, float]:
        """How near each label's nearest sentence is, 0..1; labels that share nothing are left out."""
        features = set(_features(words))
        if not features:
            return {}
        shared = [0.0] * len(self._unsaid)
        for feature in features & self._rarity.keys():
            weight = self._rarity[feature] ** 2
            for number in self._holders[feature]:
                shared[number] += weight
        # What is added and what is unsaid weigh 1 together, so what is shared falls out of the divisor.
        added = ADDED * self._size(features)
        denies = self._is_denial(words)
        best: dict[str, float] = {}
        for (label, group_denies), group in self._alike.items():
            ratio = max(map(truediv, shared[group], [added + unsaid for unsaid in self._unsaid[group]]))
            if ratio:
                ratio *= 1.0 if group_denies == denies else DENIED
                best[label] = max(ratio, best.get(label, 0.0))
        return {label: ratio * sqrt(self._accounted(words, label)) for label, ratio in best.items()}

    def _accounted(self, words: str, label: str) -> float:
        """The share of the words and their pairs, by weight, that the label's sentences have in some form."""
        weights = [self._rarity.get(word, self._unseen) for word in words.split()]
        of_a_pair = PAIR * sum(weights) / len(weights)
        stems, said = _stems(words), self._said[label]
        parts = [*zip(stems, weights, strict=True), *((pair, of_a_pair) for pair in _pairs(stems))]
        return sum(weight for part, weight in parts if part in said) / sum(weight for _, weight in parts)

    def _is_denial(self, words: str) -> bool:
        return not self._denials.isdisjoint(words.split())

    def _size(self, features: set[str]) -> float:
        return sum(self._rarity.get(feature, self._unseen) ** 2 for feature in features)


def _stems(words: str) -> list[str]:
    return [word[: max(SHORTEST_STEM, len(word) - LONGEST_ENDING)] for word in words.split()]


def _pairs(tokens: list[str]) -> Iterator[str]:
    return map(" ".join, pairwise(tokens))


def _features(words: str) -> Iterator[str]:
    tokens = words.split()
    yield from tokens
    yield from _pairs(tokens)
    for token in tokens:
        framed = f"^{token}$"
        for start in range(len(framed) - 2):
            yield framed[start : start + 3]
