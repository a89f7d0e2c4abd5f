"""Which known sentence is nearest to a new one: a tf-idf cosine over words, pairs of words and letters.

The cosine alone takes any sentence that shares a rare word with a known one. So it is scaled by how much of
the new sentence its label can account for: a word that none of the label's sentences has speaks against it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log, sqrt

# Words are one word in two forms when they begin alike: "exercise" and "exercises", "sagt" and "sagen".
LETTERS_OF_A_STEM = 4
LETTERS_OF_AN_ENDING = 3


class Nearest:
    """An index over sentences, each with a label."""

    def __init__(self, sentences: Iterable[tuple[str, str]], fillers: frozenset[str] = frozenset()) -> None:
        """`sentences`: pairs of (words, label), in normal form. `fillers`: words that say nothing here."""
        self._fillers = fillers
        known = [(self._telling(words), label) for words, label in sentences]
        self._labels = [label for _, label in known]
        holding = [set(_features(words)) for words, _ in known]
        frequency = Counter(feature for features in holding for feature in features)
        self._unseen = log(1 + len(known))
        # A filled slot says more than any word, however many samples hold its placeholder.
        self._rarity = {
            feature: self._unseen if feature.startswith("{") else log(1 + len(known) / count)
            for feature, count in frequency.items()
        }
        self._words: dict[str, set[str]] = defaultdict(set)
        for words, label in known:
            self._words[label].update(words)
        self._stems = {
            label: {stem for word in words if (stem := _stem(word))} for label, words in self._words.items()
        }
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, features in enumerate(holding):
            length = self._length(features)
            for feature in features:
                self._holders[feature].append((number, self._rarity[feature] / length))

    def scores(self, words: str) -> dict[str, float]:
        """How near each label's nearest sentence is, 0..1; labels that share nothing are left out."""
        telling = self._telling(words)
        features = set(_features(telling)) & self._rarity.keys()
        length = self._length(features)
        cosines: defaultdict[int, float] = defaultdict(float)
        for feature in features:
            weight = self._rarity[feature] / length
            for number, held in self._holders[feature]:
                cosines[number] += weight * held
        best: dict[str, float] = {}
        for number, cosine in cosines.items():
            label = self._labels[number]
            if cosine > best.get(label, 0.0):
                best[label] = cosine
        return {label: cosine * self._explained(telling, label) ** POWER for label, cosine in best.items()}

    def _explained(self, words: list[str], label: str) -> float:
        """The share of the words, by weight, that the label's sentences have in one form or another."""
        known, stems = self._words[label], self._stems[label]
        weights = [(word, self._rarity.get(word, self._unseen)) for word in words]
        explained = sum(weight for word, weight in weights if word in known or _stem(word) in stems)
        return explained / (sum(weight for _, weight in weights) or 1.0)

    def _telling(self, words: str) -> list[str]:
        every = words.split()
        return [word for word in every if word not in self._fillers] or every

    def _length(self, features: set[str]) -> float:
        return sqrt(sum(self._rarity.get(feature, self._unseen) ** 2 for feature in features)) or 1.0


POWER = 1.0


def _stem(word: str) -> str | None:
    return (
        word[: max(LETTERS_OF_A_STEM, len(word) - LETTERS_OF_AN_ENDING)]
        if len(word) > LETTERS_OF_A_STEM
        else None
    )


def _features(tokens: list[str]) -> Iterator[str]:
    yield from tokens
    yield from map(" ".join, pairwise(tokens))
    for token in tokens:
        framed = f"^{token}$"
        for start in range(len(framed) - 2):
            yield framed[start : start + 3]
