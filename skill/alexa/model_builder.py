"""From one source a language to Amazon's interaction model of each locale."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from skill.alexa.model_lint import faults, takes_sensitivity
from skill.content import strict_yaml
from skill.content.problems import Problem
from skill.content.strict_yaml import Document, Key, YAMLProblem

Model = dict[str, Any]
Place = tuple[str, ...]
Keys = tuple[Key, ...]

# LOW takes what strays from the samples for an intent, HIGH sends near misses to the fallback; a wrong
# guess in the middle of a talk costs more than one question back, a deaf skill costs more than both.
SENSITIVITY = "MEDIUM"


class Intent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What means one thing: templates, and the type of each slot in them."""

    samples: list[str]
    slots: dict[str, str] = {}


class Locale(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a locale differs: words spelled otherwise, and templates that only it has, by intent."""

    respell: dict[str, str] = {}
    also: dict[str, list[str]] = {}


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that can be said in one language. `types`: by type and value id, templates for the value's words.

    An intent of Amazon's stands without a body. `left_to_amazon`: what no template may say. `dialog`: by
    intent and slot, what fills the slot once an answer has asked for it (Dialog.ElicitSlot).
    """

    language: str
    invocation: str
    locales: dict[str, Locale]
    left_to_amazon: list[str]
    types: dict[str, dict[str, list[str]]]
    intents: dict[str, Intent | None]
    dialog: dict[str, dict[str, list[str]]] = {}


def build(source: Path) -> dict[str, Model]:
    """The model of each locale of a source file. Raises YAMLProblem when it cannot be read."""
    return {locale: made.model for locale, made in _made(source, source.read_bytes()).items()}


def check(source: Path) -> list[Problem]:
    """Everything that Amazon's build, or the table of intents, would not take, at its line in the source."""
    try:
        made = _made(source, source.read_bytes())
    except YAMLProblem as broken:
        return broken.problems
    return [
        Problem(source, one.document.line(one.builder.origin(fault.place)), fault.message, locale)
        for locale, one in made.items()
        for fault in faults(one.model, locale, one.left_to_amazon)
    ]


def write(folder: Path) -> list[Path]:
    """Build every source in `folder`/source into `folder`; the files written. Raises YAMLProblem."""
    built = _built(folder)
    for path, text in built.items():
        path.write_text(text, encoding="utf-8")
    return list(built)


def stale(folder: Path) -> list[Problem]:
    """The models in `folder` that are not what their source says, or have none. Raises YAMLProblem."""
    built = _built(folder)
    problems = [
        Problem(path, 1, "not what the source says: run `closer models build`", path.stem)
        for path, text in built.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    orphans = sorted(set(folder.glob("*.json")) - set(built))
    return problems + [
        Problem(path, 1, "no source builds this: remove the file", path.stem) for path in orphans
    ]


def sources(folder: Path) -> list[Path]:
    """The source files, one a language, in order."""
    return sorted((folder / "source").glob("*.yaml"))


def encode(model: Model) -> str:
    """A model as it is committed."""
    return json.dumps(model, ensure_ascii=False, indent=2) + "\n"


def _built(folder: Path) -> dict[Path, str]:
    return {
        folder / f"{locale}.json": encode(model)
        for source in sources(folder)
        for locale, model in build(source).items()
    }


class _Made(NamedTuple):
    """The model of one locale, and what tells where it came from."""

    model: Model
    builder: "_Builder"
    document: Document
    left_to_amazon: list[str]


@cache
def _made(source: Path, _written: bytes) -> dict[str, _Made]:
    """Each locale's model, built once for as long as its source reads so. Raises YAMLProblem."""
    read, document = _read(source)
    builders = {locale: _Builder(read, locale, document) for locale in read.locales}
    return {
        locale: _Made(builder.model(), builder, document, read.left_to_amazon)
        for locale, builder in builders.items()
    }


def _read(path: Path) -> tuple[Source, Document]:
    document = strict_yaml.load(path)
    try:
        return msgspec.convert(document.data, Source), document
    except msgspec.ValidationError as error:
        section = re.search(r"\$\.(\w+)", str(error))
        line = document.line((section[1],) if section else ())
        raise YAMLProblem(path, line, str(error)) from None


class _Builder:
    """Builds one locale and remembers which line each sample comes from."""

    def __init__(self, source: Source, locale: str, document: Document) -> None:
        self._source = source
        self._locale = locale
        self._document = document
        self._respell = source.locales[locale].respell
        words = "|".join(map(re.escape, self._respell))
        self._respelled = re.compile(rf"\b(?:{words})\b")
        self._origins: dict[Place, Keys] = {("invocation",): ("invocation",)}

    def origin(self, place: Place) -> Keys:
        """Where in the source a place of the model was written, as near as is known."""
        return self._origins.get(place, place)

    def model(self) -> Model:
        language: Model = {
            "invocationName": self._source.invocation,
            "intents": [self._intent(name) for name in sorted(self._source.intents)],
            "types": [self._type(name) for name in sorted(self._source.types)],
        }
        if takes_sensitivity(self._locale):
            language["modelConfiguration"] = {"fallbackIntentSensitivity": {"level": SENSITIVITY}}
        model = {"languageModel": language}
        if self._source.dialog:
            model["dialog"] = {"intents": [self._dialog(name) for name in sorted(self._source.dialog)]}
        return {"interactionModel": model}

    def _intent(self, name: str) -> Model:
        intent = self._source.intents[name] or Intent(samples=[])
        samples = {
            sample: self._origins.setdefault(("intents", name, sample), path)
            for path, template in self._templates(name, intent)
            for sample in self._expanded(template, path)
        }
        asked_for = self._source.dialog.get(name, {})
        slots = [
            {"name": slot, "type": kind, **({"samples": asked_for[slot]} if slot in asked_for else {})}
            for slot, kind in sorted(intent.slots.items())
        ]
        return {"name": name, **({"slots": slots} if slots else {}), "samples": sorted(samples)}

    def _dialog(self, name: str) -> Model:
        """What lets an answer ask for the intent's slots: Amazon ignores a directive for any other intent."""
        intent = self._source.intents.get(name) or Intent(samples=[])
        unasked = {"confirmationRequired": False, "elicitationRequired": False, "prompts": {}}
        slots = [{"name": slot, "type": kind, **unasked} for slot, kind in sorted(intent.slots.items())]
        return {"name": name, "confirmationRequired": False, "prompts": {}, "slots": slots}

    def _templates(self, name: str, intent: Intent) -> Iterator[tuple[Keys, str]]:
        for index, template in enumerate(intent.samples):
            yield ("intents", name, "samples", index), template
        for index, template in enumerate(self._source.locales[self._locale].also.get(name, [])):
            yield ("locales", self._locale, "also", name, index), template

    def _expanded(self, template: str, path: Keys) -> Iterator[str]:
        from hassil.errors import HassilError  # noqa: PLC0415 - see _sentences
        from hassil.parser import ParseError  # noqa: PLC0415 - see _sentences

        try:
            samples = _sentences(template)
            yield from map(self._spelled, samples) if self._respell else samples
        except (HassilError, ParseError) as error:
            line = self._document.line(path)
            raise YAMLProblem(self._document.file, line, f"{template!r} is no template: {error}") from None

    def _type(self, name: str) -> Model:
        values = self._source.types[name]
        return {
            "name": name,
            "values": [self._value(name, id_, words) for id_, words in sorted(values.items())],
        }

    def _value(self, kind: str, id_: str, words: list[str]) -> Model:
        spelled = {
            word: self._origins.setdefault(("types", kind, id_, word), path)
            for index, template in enumerate(words)
            for path in [("types", kind, id_, index)]
            for word in self._expanded(template, path)
        }
        first, *others = spelled
        name: Model = {"value": first}
        if others:  # Amazon takes no empty list
            name["synonyms"] = sorted(others)
        return {"id": id_, "name": name}

    def _spelled(self, text: str) -> str:
        return self._respelled.sub(lambda word: self._respell[word[0]], text)


@cache
def _sentences(template: str) -> tuple[str, ...]:
    """Every sentence that a template stands for: the same in all locales of a language, so found once."""
    # hassil takes its time, and whoever only asks for sources need not wait for it.
    from hassil import parse_sentence  # noqa: PLC0415 - as said
    from hassil.sample import sample_sentence  # noqa: PLC0415 - as said

    samples = sample_sentence(parse_sentence(template or " "), expand_lists=False)
    return tuple(" ".join(sample.split()) for sample in samples)
