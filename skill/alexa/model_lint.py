"""What Amazon's build of an interaction model refuses, found before it is sent, and our own rules.

Facts: Amazon's pages "Create the Interaction Model for Your Skill", "Choose the Invocation Name for a
Custom Skill" and "Slot Type Reference", and the types of the Skill Management API (npm ask-smapi-model).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from skill.alexa.intents import INTENTS

Model = Mapping[str, Any]

REQUIRED = frozenset(
    f"AMAZON.{name}Intent" for name in ("Cancel", "Fallback", "Help", "NavigateHome", "Stop")
)
FEWEST_WORDS = 2  # of an invocation name that is no brand
FEWEST_SAMPLES = 5
SEARCH_QUERY = "AMAZON.SearchQuery"
LONGEST_VALUE = 140  # characters, of a slot value or a synonym
_LETTERS = re.compile(r"(?:[^\W\d_]|[ '.\-_{}])*")
_SLOT = re.compile(r"\{([^}]*)\}")
_NAME = re.compile(r"^[A-Za-z][A-Za-z_]*$")
_LONE_PERIOD = re.compile(r"(?<!\b\w)\.")
_OF_AMAZON = "alexa amazon echo computer skill app"
# Words that launch a skill, or that join a request to its name: none may stand in the name.
# Amazon publishes the English list; the German one is its counterpart, chosen with care.
_LAUNCHING = {
    "en": "run start play resume use launch ask open tell load begin enable",
    "de": "starte start spiel spiele nutze frag frage öffne sag sage lade beginne aktiviere",
}
_JOINING = {
    "en": "to from in using with about for that by if and whether a an the of on at",
    "de": "zu von in mit über für dass bei ob und nach an auf der die das ein eine",
}


class Fault(NamedTuple):
    """What is wrong, and where: a path such as ("intents", name, sample)."""

    place: tuple[str, ...]
    message: str


def lint(model: Model, locale: str, left_to_amazon: Iterable[str] = ()) -> list[str]:
    """Every rule that a built model breaks, one sentence each; none when Amazon would take it."""
    return [fault.message for fault in faults(model, locale, left_to_amazon)]


def faults(model: Model, locale: str, left_to_amazon: Iterable[str] = ()) -> Iterator[Fault]:
    """The same, each with its place. `left_to_amazon`: words that no sample may consist of."""
    language = model["interactionModel"]["languageModel"]
    yield from _invocation(language["invocationName"], locale.partition("-")[0])
    yield from _names(language["intents"])
    asked_for = model["interactionModel"].get("dialog", {}).get("intents", [])
    yield from _slots(language["intents"], {kind["name"] for kind in language["types"]}, _places(asked_for))
    yield from _dialog(language["intents"], asked_for)
    for intent in language["intents"]:
        yield from _samples(intent)
    yield from _shared(language["intents"], {word.casefold() for word in left_to_amazon})
    for kind in language["types"]:
        yield from _values(kind)
    yield from _sensitivity(language, locale)


def _invocation(name: str, language: str) -> Iterator[Fault]:
    place, words = ("invocation",), name.split()
    if len(words) < FEWEST_WORDS:
        yield Fault(place, f"invocation name {name!r}: one word is for brands only; use two or more")
    if not all(char.isalpha() or char in " '." for char in name) or name != name.lower():
        yield Fault(place, f"invocation name {name!r}: small letters and spaces only; spell numbers out")
    if _LONE_PERIOD.search(name):
        yield Fault(place, f"invocation name {name!r}: a period only after a single letter, as in 'n. p. r.'")
    rules = (
        (_OF_AMAZON, "belongs to Amazon"),
        (_LAUNCHING.get(language, ""), "launches skills"),
        (_JOINING.get(language, ""), "joins a request to a name"),
    )
    for forbidden, reason in rules:
        for word in words:
            if word in forbidden.split():
                yield Fault(place, f"invocation name {name!r}: {word!r} {reason}; choose another word")


def _names(intents: list[Model]) -> Iterator[Fault]:
    names = [intent["name"] for intent in intents]
    for name in sorted(REQUIRED - set(names)):
        yield Fault(("intents",), f"{name} is missing; Amazon requires it")
    for name in sorted(set(INTENTS) - set(names)):
        yield Fault(("intents",), f"{name} is in the table of intents, but nobody can say it; add samples")
    for name in names:
        place = ("intents", name)
        if name not in INTENTS:
            yield Fault(place, f"{name} means nothing to the skill; give it a row in the table of intents")
        if not name.startswith("AMAZON.") and not _NAME.match(name):
            yield Fault(place, f"{name}: an intent's name is made of letters and underscores")


def _places(intents: Iterable[Model]) -> set[tuple[str, str]]:
    """Every slot, with its intent."""
    return {(intent["name"], slot["name"]) for intent in intents for slot in intent.get("slots", [])}


def _dialog(intents: list[Model], asked_for: list[Model]) -> Iterator[Fault]:
    """The slots that an answer may ask for (Dialog.ElicitSlot), and what fills them then."""
    for name, slot in sorted(_places(asked_for) - _places(intents)):
        yield Fault(("dialog", name), f"dialog: {name} has no slot {slot}; declare it under intents")
    samples = {
        (intent["name"], slot["name"]): slot.get("samples", [])
        for intent in intents
        for slot in intent.get("slots", [])
    }
    for name, slot in sorted(_places(asked_for) & samples.keys()):
        if f"{{{slot}}}" not in samples[name, slot]:
            yield Fault(("dialog", name, slot), f"dialog: {name}.{slot} lacks the sample {{{slot}}}; add it")


def _slots(intents: list[Model], types: set[str], asked_for: set[tuple[str, str]]) -> Iterator[Fault]:
    first: dict[str, tuple[str, str]] = {}
    for intent in intents:
        spoken = {slot for sample in intent["samples"] for slot in _SLOT.findall(sample)}
        for slot in intent.get("slots", []):
            name, kind, place = slot["name"], slot["type"], ("intents", intent["name"], "slots", slot["name"])
            if not _NAME.match(name):
                yield Fault(place, f"slot {name}: a slot's name is made of letters and underscores")
            if kind == SEARCH_QUERY and (intent["name"], name) not in asked_for:
                yield Fault(place, f"slot {name}: AMAZON.SearchQuery hears anything; use a type with values")
            elif kind == SEARCH_QUERY and len(intent["slots"]) > 1:
                yield Fault(place, f"slot {name}: AMAZON.SearchQuery stands alone in its intent")
            elif not kind.startswith("AMAZON.") and kind not in types:
                yield Fault(place, f"slot {name}: the type {kind} is not defined; add it under types")
            if name not in spoken:
                yield Fault(place, f"slot {name} is in no sample of {intent['name']}; use it or remove it")
            known, other = first.setdefault(name, (kind, intent["name"]))
            if known != kind:
                yield Fault(place, f"slot {name} is {kind} here but {known} in {other}; one name, one type")


def _samples(intent: Model) -> Iterator[Fault]:
    name, samples = intent["name"], intent["samples"]
    if name.startswith("AMAZON."):
        if samples:
            yield Fault(("intents", name), f"{name} is Amazon's: take its samples out")
        return
    if len(samples) < FEWEST_SAMPLES:
        yield Fault(("intents", name), f"{name} has {len(samples)} samples; write {FEWEST_SAMPLES} or more")
    slots = {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
    for sample in samples:
        place = ("intents", name, sample)
        if not _LETTERS.fullmatch(sample):
            yield Fault(place, f"sample {sample!r}: letters, spaces, ' and - only; spell numbers out")
        if _LONE_PERIOD.search(sample):
            yield Fault(place, f"sample {sample!r}: a period only after a single letter, as in 'p. m.'")
        if not sample.strip():
            yield Fault(place, f"{name} has an empty sample: take it out")
        yield from _spoken_slots(place, sample, slots)


def _spoken_slots(place: tuple[str, ...], sample: str, slots: Mapping[str, str]) -> Iterator[Fault]:
    """The slots in a sample; `slots`: the type of each that the intent has.

    "{name}" alone answers "Who talks first?": Amazon takes a sample of slots alone when their types are
    lists, and refuses it for AMAZON.SearchQuery, which would hear every word in the room as its value.
    """
    spoken = _SLOT.findall(sample)
    if not _SLOT.sub("", sample).strip() and SEARCH_QUERY in [slots.get(slot) for slot in spoken]:
        yield Fault(place, f"sample {sample!r} is only {SEARCH_QUERY}: put words around it")
    for slot in spoken:
        if slot not in slots:
            yield Fault(place, f"sample {sample!r}: {place[1]} has no slot {slot}; declare it under slots")


def _shared(intents: list[Model], left_to_amazon: set[str]) -> Iterator[Fault]:
    owner: dict[str, str] = {}
    for intent in intents:
        own: set[str] = set()
        for sample in intent["samples"]:
            place, said = ("intents", intent["name"], sample), sample.casefold().strip()
            if said in own:
                yield Fault(place, f"sample {sample!r} stands here twice but for its capitals: keep one")
            own.add(said)
            other = owner.setdefault(said, intent["name"])
            if other != intent["name"]:
                yield Fault(place, f"sample {sample!r} is in {other}, too: keep it in one of them")
            if said in left_to_amazon:
                yield Fault(place, f"sample {sample!r} belongs to one of Amazon's intents: take it out")


def _values(kind: Model) -> Iterator[Fault]:
    place: tuple[str, ...] = ("types", kind["name"])
    if not kind["values"]:
        yield Fault(place, f"type {kind['name']} has no value; write one or more")
    owner: dict[str, str] = {}
    for value in kind["values"]:
        name, synonyms = value["name"]["value"], value["name"].get("synonyms")
        if synonyms == []:
            yield Fault((*place, value["id"], name), f"{name!r} has an empty list of synonyms: leave it out")
        for word in (name, *(synonyms or ())):
            at = (*place, value["id"], word)
            if len(word) > LONGEST_VALUE:
                yield Fault(at, f"value {word[:20]!r}... has {len(word)} characters; at most {LONGEST_VALUE}")
            other = owner.setdefault(word.casefold(), value["id"])
            if other != value["id"]:
                yield Fault(at, f"{word!r} means {other} as well as {value['id']}: keep it in one of them")


def _sensitivity(language: Model, locale: str) -> Iterator[Fault]:
    if "modelConfiguration" in language and not takes_sensitivity(locale):
        yield Fault((), f"fallback sensitivity cannot be set for {locale}; leave modelConfiguration out")


def takes_sensitivity(locale: str) -> bool:
    """Whether Amazon lets a model of this locale set its fallback sensitivity (English and German do)."""
    return locale.startswith("en-") or locale == "de-DE"
