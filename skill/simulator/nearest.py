"""Which known sentence is nearest to a new one: a tf-idf cosine over words, pairs of words and letters.

The cosine alone takes any sentence that shares a rare word, or a few letters, with a known one. So it is scaled
by how much of the new sentence its label accounts for: a word that none of the label's sentences has in any form
("turn the light on", said to a skill that knows "something light") speaks against the label.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log, sqrt

# Two words are forms of one when they begin alike: "exercise" and "exercises", "weitergeben" and "weitergebt".
SHORTEST_STEM = 4
LONGEST_ENDING = 3


class Nearest:
    """An index over sentences, each with a label."""

    def __init__(self, sentences: Iterable[tuple[str, str]]) -> None:
        """`sentences`: pairs of (words, label), in normal form."""
        known = [(words, set(_features(words)), label) for words, label in sentences]
        self._labels = [label for _, _, label in known]
        frequency = Counter(feature for _, features, _ in known for feature in features)
        self._unseen = log(1 + len(known))
        # A filled slot says more than any word, however many samples hold its placeholder.
        self._rarity = {
            feature: self._unseen if feature.startswith("{") else log(1 + len(known) / count)
            for feature, count in frequency.items()
        }
        self._stems: defaultdict[str, set[str]] = defaultdict(set)
        for words, _, label in known:
            self._stems[label].update(map(_stem, words.split()))
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (_, features, _) in enumerate(known):
            length = self._length(features)
            for feature in features:
                self._holders[feature].append((number, self._rarity[feature] / length))

    def scores(self, words: str) -> dict[str, float]:
        """How near each label's nearest sentence is, 0..1; labels that share nothing are left out."""
        features = set(_features(words))
        length = self._length(features)
        cosines: defaultdict[int, float] = defaultdict(float)
        for feature in features & self._rarity.keys():
            weight = self._rarity[feature] / length
            for number, held in self._holders[feature]:
                cosines[number] += weight * held
        best: dict[str, float] = {}
        for number, cosine in cosines.items():
            label = self._labels[number]
            if cosine > best.get(label, 0.0):
                best[label] = cosine
        return {label: cosine * sqrt(self._accounted(words, label)) for label, cosine in best.items()}

    def _accounted(self, words: str, label: str) -> float:
        """The share of the words, by weight, that the label's sentences have in some form."""
        weights = [(word, self._rarity.get(word, self._unseen)) for word in words.split()]
        known = sum(weight for word, weight in weights if _stem(word) in self._stems[label])
        return known / sum(weight for _, weight in weights)

    def _length(self, features: set[str]) -> float:
        return sqrt(sum(self._rarity.get(feature, self._unseen) ** 2 for feature in features)) or 1.0


def _stem(word: str) -> str:
    return word[: max(SHORTEST_STEM, len(word) - LONGEST_ENDING)]


def _features(words: str) -> Iterator[str]:
    tokens = words.split()
    yield from tokens
    yield from map(" ".join, pairwise(tokens))
    for token in tokens:
        framed = f"^{token}$"
        for start in range(len(framed) - 2):
            yield framed[start : start + 3]
