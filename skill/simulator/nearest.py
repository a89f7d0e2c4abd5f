"""Which known sentence is nearest to a new one: a tf-idf cosine over words, pairs of words and letters."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log, sqrt


class Nearest:
    """An index over sentences, each with a label."""

    def __init__(self, sentences: Iterable[tuple[str, str]]) -> None:
        """`sentences`: pairs of (words, label), in normal form."""
        known = [(set(_features(words)), label) for words, label in sentences]
        self._labels = [label for _, label in known]
        frequency = Counter(feature for features, _ in known for feature in features)
        self._unseen = log(1 + len(known))
        # A filled slot says more than any word, however many samples hold its placeholder.
        self._rarity = {
            feature: self._unseen if feature.startswith("{") else log(1 + len(known) / count)
            for feature, count in frequency.items()
        }
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (features, _) in enumerate(known):
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
        return best

    def _length(self, features: set[str]) -> float:
        return sqrt(sum(self._rarity.get(feature, self._unseen) ** 2 for feature in features)) or 1.0


def _features(words: str) -> Iterator[str]:
    tokens = words.split()
    yield from tokens
    yield from map(" ".join, pairwise(tokens))
    for token in tokens:
        framed = f"^{token}$"
        for start in range(len(framed) - 2):
            yield framed[start : start + 3]
