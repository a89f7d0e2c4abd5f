"""The interaction models: built from their sources, fresh, and such as Amazon's build takes."""

import copy
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from skill.alexa.intents import INTENTS
from skill.alexa.model_builder import build, check, encode, sources, stale, write
from skill.alexa.model_lint import REQUIRED, lint
from skill.alexa.render import WORDS_INTENT, WORDS_SLOT
from skill.content import strict_yaml
from skill.content.strict_yaml import YAMLProblem
from skill.domain.spans import MONTHS, WEEKDAYS, span
from skill.simulator.wording import normal

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "interaction_models"
LOCALES = strict_yaml.load(ROOT / "content" / "locales.yaml").data["locales"]
BUILT = {locale: json.loads((MODELS / f"{locale}.json").read_text(encoding="utf-8")) for locale in LOCALES}

FREE_SPEECH = [
    ("AddIdeaIntent", "idea"),
    ("GratitudeIntent", "thanks"),
    (WORDS_INTENT, WORDS_SLOT),
    ("TimeTogetherIntent", "wish"),
]

Model = dict[str, Any]


def language_model(model: Model) -> Model:
    found: Model = model["interactionModel"]["languageModel"]
    return found


def intent(model: Model, name: str) -> Model:
    return next(found for found in language_model(model)["intents"] if found["name"] == name)


def test_every_committed_model_is_what_its_source_says() -> None:
    assert stale(MODELS) == []


def test_every_published_locale_has_a_model_and_no_other_has() -> None:
    assert {path.stem for path in MODELS.glob("*.json")} == set(LOCALES)


@pytest.mark.parametrize("source", sources(MODELS), ids=lambda path: path.stem)
def test_every_source_passes_every_rule(source: Path) -> None:
    assert check(source) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_a_locale_hears_exactly_the_intents_that_mean_something(locale: str) -> None:
    assert {found["name"] for found in language_model(BUILT[locale])["intents"]} == set(INTENTS)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_listening_drill_can_be_asked_for_in_many_ways_with_and_without_naming_it(locale: str) -> None:
    samples = intent(BUILT[locale], "StartPracticeIntent")["samples"]
    assert sum("{" in sample for sample in samples) >= 25
    assert sum("{" not in sample for sample in samples) >= 25


def values(locale: str, kind: str) -> dict[str, str]:
    """What can be said for a type, with the id that it comes to."""
    (found,) = (type_ for type_ in language_model(BUILT[locale])["types"] if type_["name"] == kind)
    return {
        words: value["id"]
        for value in found["values"]
        for words in (value["name"]["value"], *value["name"].get("synonyms", ()))
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_drill_can_be_asked_for_by_name_and_in_each_of_its_forms(locale: str) -> None:
    drills = [strict_yaml.load(path).data for path in (ROOT / "content" / "drills").glob("*.yaml")]
    asked_for = {id_.partition("-")[0] for id_ in values(locale, "PRACTICE").values()}
    assert {drill["id"] for drill in drills} <= asked_for
    forms = set(values(locale, "PRACTICE_FORM").values())
    # What is not among the practices has forms that follow from something else, such as an idea's length.
    assert {form for drill in drills if not drill.get("unlisted") for form in drill["forms"]} <= forms
    assert {id_.partition("-")[2] for id_ in values(locale, "PRACTICE").values()} <= forms | {""}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_choices_are_those_of_the_content(locale: str) -> None:
    groups = strict_yaml.load(ROOT / "content" / "choices.yaml").data["groups"]
    assert set(values(locale, "CHOICE").values()) == {id_ for group in groups.values() for id_ in group}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", ["CHOICE", "PRACTICE"])
def test_a_word_that_answers_by_itself_is_no_other_intent_s_own(locale: str, kind: str) -> None:
    """Both types stand alone in a sample; what is also a sample elsewhere would be heard now so, now so."""
    builtin = strict_yaml.load(MODELS / "builtin" / f"{locale[:2]}.yaml").data["intents"]
    taken = {normal(said) for many in builtin.values() for said in many}
    taken |= {normal(said) for found in language_model(BUILT[locale])["intents"] for said in found["samples"]}
    for other in {"CHOICE", "PRACTICE", "PRESENCE", "AGE_GROUP"} - {kind}:
        taken |= set(map(normal, values(locale, other)))
    assert {word for word in values(locale, kind) if normal(word) in taken} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_model_is_no_bigger_than_amazon_takes(locale: str) -> None:
    assert (MODELS / f"{locale}.json").stat().st_size < 1_500_000


@pytest.mark.parametrize("locale", LOCALES)
def test_the_countries_that_can_be_said_are_those_with_help_lines(locale: str) -> None:
    helplines = strict_yaml.load(ROOT / "content" / "safety" / "helplines.yaml").data
    (said,) = (kind for kind in language_model(BUILT[locale])["types"] if kind["name"] == "COUNTRY")
    assert {value["id"] for value in said["values"]} == {country["id"] for country in helplines["countries"]}


@pytest.mark.parametrize("locale", LOCALES)
def test_few_slots_hear_free_speech_when_asked_for_or_after_the_words_that_carry_them(locale: str) -> None:
    intents = language_model(BUILT[locale])["intents"]
    free = [
        (found["name"], slot["name"], slot.get("samples"))
        for found in intents
        for slot in found.get("slots", [])
        if slot["type"] == "AMAZON.SearchQuery"
    ]
    assert free == [(name, slot, [f"{{{slot}}}"]) for name, slot in FREE_SPEECH]
    dialog = BUILT[locale]["interactionModel"]["dialog"]["intents"]
    asked_for = [
        (found["name"], slot["name"], slot["type"], slot["elicitationRequired"])
        for found in dialog
        for slot in found["slots"]
    ]
    assert asked_for == [(name, slot, "AMAZON.SearchQuery", False) for name, slot in FREE_SPEECH]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_days_and_the_times_that_can_be_said_are_those_the_skill_knows(locale: str) -> None:
    today = date(2026, 11, 22)
    spans = set(values(locale, "SPAN").values())
    assert {id_ for id_ in spans if span(id_, today) is None} == {"this_day", "last"}
    assert set(WEEKDAYS) | set(MONTHS) <= spans
    assert set(values(locale, "KEPT_FOR").values()) == {"month", "year", "always"}
    coming = {"today", "tomorrow", "day_after_tomorrow", "weekend", "next_week", "someday"}
    assert set(values(locale, "DAY").values()) == {*WEEKDAYS, *coming}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_that_carries_a_wish_is_a_cry_for_help_or_a_person_s(locale: str) -> None:
    """What stands before the slot is lost: "nothing matters" would come as "matters"."""
    carriers = {sample.partition("{")[0].strip().casefold() for sample in wishes(locale)}
    assert carriers.isdisjoint({"nothing", "i have", "i need", "my", "the kids", "he", "she"})
    assert carriers.isdisjoint(
        {"nichts", "ich habe", "ich hab", "ich brauche", "mein", "die kinder", "er", "sie"}
    )


def wishes(locale: str) -> list[str]:
    samples: list[str] = intent(BUILT[locale], "TimeTogetherIntent")["samples"]
    assert all(sample.count("{wish}") == 1 for sample in samples)
    return samples


@pytest.mark.parametrize("locale", LOCALES)
def test_a_first_name_alone_says_who_begins(locale: str) -> None:
    """Amazon takes a sample of slots alone when their types are lists, as AMAZON.FirstName is."""
    assert "{name}" in intent(BUILT[locale], "NameSpeakerIntent")["samples"]
    assert lint(BUILT[locale], locale) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_what_amazon_hears_as_its_own_is_no_sample_of_ours_and_no_two_intents_sound_alike(
    locale: str,
) -> None:
    builtin = strict_yaml.load(MODELS / "builtin" / f"{locale[:2]}.yaml").data["intents"]
    owner = {normal(said): name for name, many in builtin.items() for said in many}
    for found in language_model(BUILT[locale])["intents"]:
        for sample in found["samples"]:
            assert owner.setdefault(normal(sample), found["name"]) == found["name"], sample


def test_a_family_in_boston_spells_as_it_speaks() -> None:
    assert "what can we practice" in intent(BUILT["en-US"], "WhatCanWePractiseIntent")["samples"]
    assert "what can we practise" in intent(BUILT["en-GB"], "WhatCanWePractiseIntent")["samples"]
    assert "kindly repeat" in intent(BUILT["en-IN"], "SayAgainIntent")["samples"]
    assert "kindly repeat" not in intent(BUILT["en-GB"], "SayAgainIntent")["samples"]


# ---- The rules, each broken once


def spoil(change: Callable[[Model], object], locale: str = "en-GB") -> list[str]:
    model = copy.deepcopy(BUILT[locale])
    change(language_model(model))
    return lint(model, locale, left_to_amazon=["Stop"])


def sample(text: str, name: str = "WeAreDoneIntent") -> Callable[[Model], object]:
    def change(model: Model) -> None:
        next(found for found in model["intents"] if found["name"] == name)["samples"].append(text)

    return change


def drop(name: str) -> Callable[[Model], object]:
    def change(model: Model) -> None:
        model["intents"] = [found for found in model["intents"] if found["name"] != name]

    return change


def add(new: Model) -> Callable[[Model], object]:
    return lambda model: model["intents"].append({"samples": [], **new})


def with_slot(name: str, kind: str, spoken: str = "") -> Callable[[Model], object]:
    def change(model: Model) -> None:
        found = next(found for found in model["intents"] if found["name"] == "WeAreDoneIntent")
        found["slots"] = [{"name": name, "type": kind}]
        found["samples"].append(spoken or f"done with {{{name}}}")

    return change


def value(text: str) -> Callable[[Model], object]:
    return lambda model: forms(model)["values"][0]["name"]["synonyms"].append(text)


def keep_words(model: Model) -> Any:
    return next(found for found in model["intents"] if found["name"] == WORDS_INTENT)


def forms(model: Model) -> Any:
    return next(kind for kind in model["types"] if kind["name"] == "PRACTICE_FORM")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (sample("done & dusted"), "letters, spaces"),
        (sample("wait 5 minutes"), "letters, spaces"),
        (sample("done. really"), "a period only after"),
        (sample("switch"), "is in SwapRolesIntent, too"),
        (sample("WE are done"), "stands here twice but for its capitals"),
        (sample("sTop"), "belongs to one of Amazon's intents"),
        (sample(" "), "has an empty sample"),
        (with_slot("all", "AMAZON.SearchQuery", "{all}"), "is only AMAZON.SearchQuery"),
        (sample("done with {nothing}"), "has no slot nothing"),
        (sample("halt", "AMAZON.StopIntent"), "is Amazon's: take its samples out"),
        (with_slot("thing", "THING"), "type THING is not defined"),
        (with_slot("name", "PRACTICE"), "one name, one type"),
        (with_slot("all", "AMAZON.SearchQuery"), "hears anything"),
        (with_slot("no-good", "PRACTICE"), "letters and underscores"),
        (
            lambda model: model["intents"][-1].update(slots=[{"name": "idle", "type": "PRACTICE"}]),
            "in no sample",
        ),
        (drop("AMAZON.HelpIntent"), "AMAZON.HelpIntent is missing"),
        (drop("GoOnIntent"), "nobody can say it"),
        (add({"name": "DanceIntent"}), "means nothing to the skill"),
        (add({"name": "Dance2"}), "letters and underscores"),
        (add({"name": "DanceIntent", "samples": ["let us dance"]}), "has 1 samples"),
        (lambda model: model["types"][0].update(values=[]), "has no value"),
        (lambda model: forms(model)["values"][0]["name"].update(synonyms=[]), "empty list of synonyms"),
        (value("x" * 141), "at most 140"),
        (value("level two"), "level two' means"),
        (
            lambda model: keep_words(model)["slots"].append({"name": "choice", "type": "CHOICE"}),
            "stands alone in its intent",
        ),
        (lambda model: keep_words(model)["slots"][0].update(samples=[]), "lacks the sample {words}"),
        (lambda model: keep_words(model).update(slots=[]), "KeepWordsIntent has no slot words"),
    ],
)
def test_what_the_build_would_refuse_is_found_first(change: Callable[[Model], object], said: str) -> None:
    assert any(said in message for message in spoil(change)), spoil(change)


@pytest.mark.parametrize(
    ("locale", "name", "said"),
    [
        ("en-GB", "closer", "one word is for brands"),
        ("en-GB", "Closer Together", "small letters"),
        ("en-GB", "closer 2 you", "small letters"),
        ("en-GB", "listen and share", "'and' joins"),
        ("en-GB", "time for two", "'for' joins"),
        ("en-GB", "start talking", "'start' launches"),
        ("en-GB", "closer skill", "belongs to Amazon"),
        ("en-GB", "closer. together", "a period only after"),
        ("de-DE", "näher mit dir", "'mit' joins"),
        ("de-DE", "öffne dich", "'öffne' launches"),
    ],
)
def test_an_invocation_name_that_amazon_refuses_is_found_first(locale: str, name: str, said: str) -> None:
    assert any(said in message for message in spoil(lambda model: model.update(invocationName=name), locale))


def test_only_english_and_german_may_set_the_fallback_sensitivity() -> None:
    assert lint(BUILT["en-IN"], "en-IN") == lint(BUILT["de-DE"], "de-DE") == []
    assert lint(BUILT["en-GB"], "fr-FR") == [
        "fallback sensitivity cannot be set for fr-FR; leave modelConfiguration out"
    ]


# ---- From a source to a model

SOURCE = """\
language: en
invocation: closer together
locales:
  en-US:
    respell: {practise: practice}
  en-GB: {}
left_to_amazon: [stop]
types: {}
intents:
  WhatCanWePractiseIntent:
    samples:
      - what (can|should) we practise [today]
      - "[any] ideas"
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source" / "en.yaml"
    path.parent.mkdir()
    path.write_text(SOURCE, encoding="utf-8")
    return path


def rewrite(path: Path, old: str, new: str) -> None:
    path.write_text(SOURCE.replace(old, new), encoding="utf-8")


def test_a_template_stands_for_every_sentence_in_it_spelled_as_the_locale_spells(source: Path) -> None:
    models = build(source)
    assert intent(models["en-US"], "WhatCanWePractiseIntent")["samples"] == [
        "any ideas",
        "ideas",
        "what can we practice",
        "what can we practice today",
        "what should we practice",
        "what should we practice today",
    ]
    assert "what can we practise" in intent(models["en-GB"], "WhatCanWePractiseIntent")["samples"]


def test_a_value_may_be_a_template_and_is_spelled_like_all_else(source: Path) -> None:
    rewrite(source, "types: {}", 'types:\n  THING:\n    drill: [practise (run|drill), "[the] run"]')
    (kind,) = language_model(build(source)["en-US"])["types"]
    assert kind["values"] == [
        {"id": "drill", "name": {"value": "practice run", "synonyms": ["practice drill", "run", "the run"]}}
    ]


def test_a_fault_in_a_template_of_a_value_is_told_at_its_line(source: Path) -> None:
    rewrite(source, "types: {}", "types:\n  THING:\n    drill: [run, (drill]")
    (problem,) = check(source)
    assert "is no template" in problem.message
    assert problem.line == 10


def test_what_an_answer_may_ask_for_is_said_twice_as_amazon_wants_it(source: Path) -> None:
    asked_for = (
        "  KeepWordsIntent:\n    slots: {words: AMAZON.SearchQuery}\n    samples: [the rule is {words}]\n"
        "dialog:\n  KeepWordsIntent:\n    words: ['{words}']\n"
    ).replace("the rule is {words}", "'the rule is {words}'")
    source.write_text(SOURCE + asked_for, encoding="utf-8")
    model = build(source)["en-GB"]
    assert intent(model, "KeepWordsIntent")["slots"] == [
        {"name": "words", "type": "AMAZON.SearchQuery", "samples": ["{words}"]}
    ]
    unasked = {"confirmationRequired": False, "prompts": {}}
    slot = {"name": "words", "type": "AMAZON.SearchQuery", "elicitationRequired": False, **unasked}
    assert model["interactionModel"]["dialog"] == {
        "intents": [{"name": "KeepWordsIntent", "slots": [slot], **unasked}]
    }


def test_building_twice_gives_the_same_bytes(source: Path) -> None:
    assert [encode(model) for model in build(source).values()] == [
        encode(model) for model in build(source).values()
    ]


def test_a_fault_is_told_at_the_line_of_the_template_it_comes_from(source: Path) -> None:
    rewrite(source, "      - what (can|should)", "      - (stop|halt)\n      - what (can|should)")
    faults = [str(problem) for problem in check(source) if "belongs to" in problem.message]
    assert faults == [
        f"{source}:12: [{locale}] sample 'stop' belongs to one of Amazon's intents: take it out"
        for locale in ("en-US", "en-GB")
    ]


def test_a_source_without_what_amazon_requires_says_so(source: Path) -> None:
    messages = {problem.message for problem in check(source)}
    assert {f"{name} is missing; Amazon requires it" for name in REQUIRED} <= messages


@pytest.mark.parametrize(
    ("old", "new", "line", "hint"),
    [
        ("(can|should)", "(can|should", 12, "is no template"),
        ("types: {}", "types: []", 8, "Expected `object`"),
        ("    samples:", "    sample:", 9, "unknown field"),
        ("language: en", "language: en\nlanguage: de", 2, "twice"),
    ],
)
def test_a_source_that_cannot_be_read_is_told_with_its_line(
    source: Path, old: str, new: str, line: int, hint: str
) -> None:
    rewrite(source, old, new)
    (problem,) = check(source)
    assert problem.line == line
    assert hint in problem.message
    with pytest.raises(YAMLProblem):
        build(source)


def test_a_model_is_stale_until_it_is_written_and_again_when_its_source_changes(source: Path) -> None:
    folder = source.parent.parent
    assert [problem.locale for problem in stale(folder)] == ["en-US", "en-GB"]
    assert [path.name for path in write(folder)] == ["en-US.json", "en-GB.json"]
    assert stale(folder) == []
    rewrite(source, "today", "tonight")
    assert [problem.locale for problem in stale(folder)] == ["en-US", "en-GB"]


def test_a_model_without_a_source_is_told(source: Path) -> None:
    folder = source.parent.parent
    write(folder)
    (folder / "xx-XX.json").write_text("{}", encoding="utf-8")
    assert [problem.message for problem in stale(folder)] == ["no source builds this: remove the file"]
