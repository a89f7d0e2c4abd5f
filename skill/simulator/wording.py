"""Words as the simulator compares them, and what stands in a built model about them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

# Numbers typed in figures are heard up to here.
HIGHEST_FIGURE = 100

_APOSTROPHE = re.compile(r"['`´‘’]")  # noqa: RUF001 - as people and their keyboards write it
_INITIALISM = re.compile(r"(?:\b\w\.\s*){2,}")
_NO_WORD = re.compile(r"[^\w{}]+")


def normal(text: str) -> str:
    """The form in which utterances and samples are compared: small letters, no apostrophes, single spaces.

    "T. V." becomes "tv", "say-it" "say it", "Spaß" "spass"; a placeholder such as {name} stays.
    """
    text = unicodedata.normalize("NFC", text).casefold()
    text = _APOSTROPHE.sub("", text)
    text = _INITIALISM.sub(lambda run: re.sub(r"\W", "", run[0]) + " ", text)
    return " ".join(_NO_WORD.sub(" ", text).split())


def numbers(words: Mapping[str, list[str]]) -> dict[str, str]:
    """What is heard as a number, with its digits: the words for it, and figures as somebody may type them."""
    figures = {str(number): str(number) for number in range(HIGHEST_FIGURE + 1)}
    return figures | {normal(word): digits for digits, many in words.items() for word in many}


def asked_for(model: Mapping[str, Any]) -> set[tuple[str, str]]:
    """The slots that an answer can ask for: those of the model's dialog; Amazon ignores all others."""
    dialog = model.get("dialog", {}).get("intents", [])
    return {(intent["name"], slot["name"]) for intent in dialog for slot in intent["slots"]}


def free_words(utterance: str, words: str) -> str:
    """The end of the utterance that is `words` in normal form, as it was typed, without marks at its end."""
    typed = utterance.split()
    ends = (" ".join(typed[start:]) for start in range(len(typed)))
    return next((end for end in ends if normal(end) == words), words).rstrip(".!?,; ")


def ids_by_words(kind: Mapping[str, Any]) -> dict[str, str]:
    """A type's values: what is said for each, in normal form, with the id that it comes to."""
    return {
        normal(words): value["id"]
        for value in kind["values"]
        for words in (value["name"]["value"], *value["name"].get("synonyms", ()))
    }


def standing_in(sentences: Iterable[str], values: set[str]) -> set[str]:
    """Those of the values that stand in a sentence, as whole words; all in normal form, which knows no |."""
    tokens = " | ".join(sentences).split()
    lengths = {len(value.split()) for value in values}
    return {run for length in lengths for run in values.intersection(_runs(tokens, length))}


def _runs(tokens: list[str], length: int) -> Iterator[str]:
    return map(" ".join, zip(*(tokens[start:] for start in range(length)), strict=False))
