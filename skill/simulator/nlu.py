"""What a device would hear: words to an intent, by the built interaction model and nothing else.

Amazon's recogniser is not public; this one is stricter on purpose. An utterance is heard as a sample word
for word, as a sample with its slots filled, or as the nearest sample when none of another intent is as near.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from hassil import RecognizeResult, recognize_all

from skill.alexa.intents import CONCERNS, INTENTS
from skill.content import strict_yaml
from skill.domain.turn import Kind
from skill.simulator.nearest import Nearest
from skill.simulator.templates import PLACEHOLDER, Carrier, recogniser
from skill.simulator.wording import asked_for, free_words, ids_by_words, normal, numbers, standing_in

How = Literal["exact", "template", "nearest", "fallback"]

FALLBACK = "AMAZON.FallbackIntent"
FIRST_NAME = "AMAZON.FirstName"
NUMBER = "AMAZON.NUMBER"
SEARCH_QUERY = "AMAZON.SearchQuery"
CHOICE = "CHOICE"
# Found on tests/data/nlu/<language>.tsv: with less nonsense is heard, with more speech is lost.
NEAR_ENOUGH = 0.53
AHEAD_OF_SECOND = 0.035
# "With my husband" shares a rare word with a cry for help, and is none.
FEW_WORDS = 3
NEAR_FOR_FEW = 0.85
NEVER = 2.0
AGREEING = frozenset({Kind.AFFIRM, Kind.AGREE, Kind.BOTH})

_BRACES = str.maketrans("{}", "  ")
_NAME = re.compile(r"[^\W\d_]{2,20}")


@dataclass(frozen=True, slots=True)
class Slot:
    """What was said for a slot, and the id of the value it was matched to, if any."""

    value: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """An intent with its filled slots, and how it was found.

    `score` is how near the nearest sample is, 0..1; `nearest` is its intent, also when it was not near
    enough, and `rival` the intent that came second.
    """

    intent: str
    slots: Mapping[str, Slot] = field(default_factory=dict)
    how: How = "fallback"
    score: float = 0.0
    nearest: str | None = None
    rival: str | None = None


class Hearing:
    """The ears of one locale."""

    def __init__(self, models: Path, locale: str) -> None:
        """`models`: the folder of built models, with builtin/<language>.yaml below it.

        Raises FileNotFoundError when the locale is not built, YAMLProblem when its built-ins cannot be read.
        """
        built = json.loads((models / f"{locale}.json").read_text(encoding="utf-8"))
        model = built["interactionModel"]["languageModel"]
        builtin = strict_yaml.load(models / "builtin" / f"{locale.partition('-')[0]}.yaml").data
        samples = [
            (normal(said), intent["name"]) for intent in model["intents"] for said in intent["samples"]
        ]
        slots = [(intent["name"], slot) for intent in model["intents"] for slot in intent.get("slots", [])]
        self.slot_types: dict[str, str] = {slot["name"]: slot["type"] for _, slot in slots}
        self._takes = {(intent, slot["name"]) for intent, slot in slots}
        self._values = {kind["name"]: ids_by_words(kind) for kind in model["types"]}
        self._exact = {normal(said): name for name, many in builtin["intents"].items() for said in many}
        self._exact |= {words: name for words, name in samples if not PLACEHOLDER.search(words)}
        self._numbers = numbers(builtin["numbers"])
        self._can_ask_for = asked_for(built["interactionModel"])
        self._take_templates([pair for pair in samples if PLACEHOLDER.search(pair[0])])
        # A carrier of a name would swallow any word in the name's place, and "proud" is an answer only where
        # little stands around it: those must match as they are.
        self._nearest = Nearest(
            (pair for pair in samples if not any(map(_is_strict, self._types_in(pair[0])))),
            frozenset(map(normal, builtin["denials"])),
        )
        known = {word for words, _ in samples for word in words.split()}
        self._noes = {normal(word).split()[0] for word in builtin["intents"]["AMAZON.NoIntent"]}
        self._yeses = {normal(word).split()[0] for word in builtin["intents"]["AMAZON.YesIntent"]}
        # Every other word for yes and no counts as the plain one, unless a sample has it.
        self._plainly = {
            normal(word): many[0]
            for many in (builtin["intents"]["AMAZON.YesIntent"], builtin["intents"]["AMAZON.NoIntent"])
            for word in many
            if normal(word) not in known
        }
        self._fillers = {normal(word) for word in builtin["fillers"]}
        # A value that is in no sample says by itself what is wanted; "short" may be said of anything.
        values = {value for kind in self._values.values() for value in kind}
        self._telling = values - standing_in((words for words, _ in samples), values)
        self._names = {normal(name) for name in (*builtin["kin"], *builtin["names"])}
        self._no_names = known - self._names
        self._around_a_name = {normal(words) for words in builtin["around_a_name"]} | {""}
        self._waking = re.compile(rf"^(?:(?:{'|'.join(builtin['waking'])}) )+(?=\w)")
        invocation = model["invocationName"]
        self._opening = {normal(said.replace("{invocation}", invocation)) for said in builtin["opening"]}

    def _take_templates(self, templates: list[tuple[str, str]]) -> None:
        """Sorts the samples with slots by how they are matched."""
        counted: list[tuple[str, str]] = []
        listed: list[tuple[str, str]] = []
        carriers: list[tuple[str, str]] = []
        for pair in templates:
            types = self._types_in(pair[0])
            kind = carriers if SEARCH_QUERY in types else counted if NUMBER in types else listed
            kind.append(pair)
        self._carriers = [Carrier.of(*pair) for pair in carriers]
        # "Two of us" says who is here before it says how many: a list of ours comes before Amazon's.
        lists = dict(self._lists())
        self._recognisers = (recogniser(listed, lists), recogniser(counted, lists))

    def is_invocation(self, utterance: str) -> bool:
        """Whether this opens the skill ("open closer together")."""
        return self._woken(utterance) in self._opening

    def hear(self, utterance: str, asked: tuple[str, str] | None = None) -> Heard:
        """The intent that this is heard as; AMAZON.FallbackIntent when it is like nothing that is known.

        `asked`: the intent and the slot that the last answer asked for (Dialog.ElicitSlot). Whatever is
        no sample of another intent fills it then, if the model's dialog knows it; else the directive is lost.
        """
        words = self._woken(utterance)
        if words in self._exact:
            return Heard(self._exact[words], {}, "exact", 1.0)
        carried = self._carried(words, utterance)
        if asked in self._can_ask_for and words:
            intent, slot = asked
            return carried or Heard(intent, {slot: Slot(free_words(utterance, words))}, "template", 1.0)
        return self._filled(words, utterance) or carried or self._near(words)

    def _woken(self, utterance: str) -> str:
        return self._waking.sub("", normal(utterance.translate(_BRACES)))

    def _filled(self, words: str, utterance: str) -> Heard | None:
        for found in chain.from_iterable(recognize_all(words, ours) for ours in self._recognisers):
            if not (self._is_of_whole_words(words, found) and self._names_people(words, found)):
                continue
            slots = {
                entity.name: self._slot(entity.name, entity.text.strip(), words, utterance)
                for entity in found.entities.values()
            }
            if all(slots.values()):
                filled = {name: slot for name, slot in slots.items() if slot}
                return Heard(found.intent.name, filled, "template", 1.0)
        return None

    def _carried(self, words: str, utterance: str) -> Heard | None:
        """Free words after the beginning that a sample gives them ("the rule is ...")."""
        for carrier in self._carriers:
            if rest := carrier.free_in(words):
                slots = {carrier.slot: Slot(free_words(utterance, rest))}
                return Heard(carrier.intent, slots, "template", 1.0)
        return None

    def _near(self, words: str) -> Heard:
        words = " ".join(self._plainly.get(word, word) for word in words.split())
        found, masked = self._found_slots(words)
        scores: dict[str, float] = {}
        for said in {words, self._telling_words(words), self._telling_words(masked)} - {""}:
            for intent, score in self._nearest.best_two(said):
                scores[intent] = max(score, scores.get(intent, 0.0))
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        (first, best), (second, next_best) = [*ranked, (None, 0.0), (None, 0.0)][:2]
        # Between two words of distress nobody need be ahead: whichever it is, it is heard as distress.
        ahead = 0.0 if {first, second} <= CONCERNS.keys() else AHEAD_OF_SECOND
        if first is None or best < self._near_enough(first, words) or best - next_best < ahead:
            return Heard(FALLBACK, {}, "fallback", best, first, second)
        slots = {name: slot for name, slot in found.items() if (first, name) in self._takes}
        return Heard(first, slots, "nearest", best, first, second)

    def _near_enough(self, intent: str, words: str) -> float:
        """How near a sample must be: nearer for a few words of distress; no yes begins with a no."""
        said = words.split()
        if intent in CONCERNS and len(said) <= FEW_WORDS:
            return NEAR_FOR_FEW
        if INTENTS.get(intent) in AGREEING and said[0] in self._noes:
            return NEVER
        if INTENTS.get(intent) is Kind.AFFIRM and said[0] not in self._yeses:
            return NEVER  # a plain yes begins with one
        return NEAR_ENOUGH

    def _found_slots(self, words: str) -> tuple[dict[str, Slot], str]:
        """The values that stand in the words, and the words with a placeholder for each that is telling."""
        found: dict[str, Slot] = {}
        masked = f" {words} "
        for name, kind in self.slot_types.items():
            for value in sorted(self._values.get(kind, ()), key=len, reverse=True):
                if f" {value} " in masked:
                    found[name] = Slot(value, self._values[kind][value])
                    if value in self._telling:
                        masked = masked.replace(f" {value} ", f" {{{name}}} ")
                    break
        return found, masked

    def _is_of_whole_words(self, words: str, found: RecognizeResult) -> bool:
        """Whether whole words fill every slot: there is no "gran" in "grandma". A name may own something."""
        filled = [(entity.name, entity.text.strip()) for entity in found.entities.values()]
        return all(
            f" {said} " in f" {words} "
            or (self.slot_types[name] == FIRST_NAME and f" {said}s " in f" {words} ")
            for name, said in filled
        )

    def _names_people(self, words: str, found: RecognizeResult) -> bool:
        """Whether several names with nothing around them are names: "thunder and lightning" is none."""
        said = [e.text.strip() for e in found.entities.values() if self.slot_types[e.name] == FIRST_NAME]
        around = " ".join(word for word in words.split() if word not in said)
        is_bare = len(said) > 1 and around in self._around_a_name
        return not is_bare or all(name in self._names for name in said)

    def _slot(self, name: str, value: str, words: str, utterance: str) -> Slot | None:
        """What fills the slot; None when AMAZON.FirstName would not take it for a name."""
        if self.slot_types[name] == NUMBER:
            return Slot(self._numbers[value])
        if self.slot_types[name] != FIRST_NAME:
            return Slot(value, self._values[self.slot_types[name]][value])
        if not self._is_name(value, words):
            return None
        return Slot(next((typed for typed in _NAME.findall(utterance) if normal(typed) == value), value))

    def _is_name(self, value: str, words: str) -> bool:
        """Whether this can be a first name here: a known one, or any word where a name must stand."""
        around = {part.strip() for part in f" {words} ".split(f" {value} ")}
        is_alone = around <= self._around_a_name
        return value in self._names or not (is_alone or value in self._no_names or not _NAME.fullmatch(value))

    def _telling_words(self, words: str) -> str:
        return " ".join(word for word in words.split() if word not in self._fillers)

    def _types_in(self, sample: str) -> set[str]:
        return {self.slot_types[slot[1:-1]] for slot in PLACEHOLDER.findall(sample)}

    def _lists(self) -> Iterator[tuple[str, Any]]:
        for name, kind in self.slot_types.items():
            known = self._numbers if kind == NUMBER else self._values.get(kind, {})
            values = [{"in": words, "out": id_} for words, id_ in known.items()]
            yield name, {"wildcard": True} if kind == FIRST_NAME else {"values": values}


def _is_strict(type_: str) -> bool:
    return type_ == CHOICE or type_.startswith("AMAZON.")
