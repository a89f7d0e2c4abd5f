"""Samples with slots: those that hassil matches against lists of values, and those that carry free words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from hassil import Intents

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True, slots=True)
class Carrier:
    """What a sample with free words has before and after them: whole words between blanks."""

    intent: str
    slot: str
    before: str
    after: str

    @classmethod
    def of(cls, sample: str, intent: str) -> Self:
        """The carrier of a sample with one slot, in normal form."""
        (placeholder,) = PLACEHOLDER.findall(sample)
        before, _, after = sample.partition(placeholder)
        return cls(intent, placeholder[1:-1], f" {before}", f"{after} ")

    def free_in(self, words: str) -> str:
        """The words that stand where this sample lets anything stand; none when it does not carry them."""
        framed = f" {words} "
        if not (framed.startswith(self.before) and framed.endswith(self.after)):
            return ""
        return framed[len(self.before) : len(framed) - len(self.after)].strip()


def recogniser(templates: Iterable[tuple[str, str]], lists: Mapping[str, Any]) -> Intents:
    """What hassil matches: pairs of (sample, intent), and its lists, one for each slot."""
    # Samples of which the rarest word was not said are passed over together.
    templates = list(templates)
    frequency = Counter(word for sample, _ in templates for word in set(_fixed(sample)))
    intents: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for sample, intent in templates:
        rarest = min(_fixed(sample), key=frequency.__getitem__, default="")
        intents[intent][rarest].append(sample)
    data = {
        intent: {"data": [_with_keyword(word, samples) for word, samples in groups.items()]}
        for intent, groups in intents.items()
    }
    return Intents.from_dict({"language": "", "intents": data, "lists": lists})


def _fixed(sample: str) -> list[str]:
    return [word for word in sample.split() if not PLACEHOLDER.search(word)]


def _with_keyword(word: str, samples: list[str]) -> dict[str, list[str]]:
    return {"sentences": samples} | ({"required_keywords": [word]} if word else {})
