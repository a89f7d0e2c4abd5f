"""What `closer check` tells a writer beside the faults: how many lines, how hard to read, which words.

Nothing of it is a fault. Every line begins with its kind, so that each can be picked out by it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from skill.content import quality_time, wording
from skill.content.loader import Content
from skill.content.models import Pool
from skill.content.phrases import normal
from skill.content.pool_checks import LEVELS
from skill.content.word_checks import Language, Message
from skill.content.wording import Wording

# School grades that we aim at.
FAMILY = 5
GROWN_UPS = 7

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")  # noqa: RUF001 -- an apostrophe as keyboards write it
_SENTENCE = re.compile(r"[^.!?]+")
# Two vowels that are one sound, else one; after a q the u is none.
_SYLLABLE = re.compile(r"au|äu|eu|ei|ai|ie|aa|ee|oo|[aeioyäöü]|(?<!q)u")
_MANY_SYLLABLES = 3
# What a home may be, and which lines made for somebody come there: two grown-ups are grown-ups too.
AUDIENCES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "nobody": frozenset(),
        "alone": frozenset({"alone"}),
        "pair": frozenset({"pair", "grown_ups"}),
        "family": frozenset({"family"}),
        "grown_ups": frozenset({"grown_ups"}),
    }
)
# The days that a line lasts for in a home where one in five is sent on with "another".
DAYS_A_LINE = 0.8
# Kept for a screen: nobody hears it.
_UNHEARD = "card"


def of(content: Content, languages: list[Language], folder: Path) -> Iterator[str]:
    """The advice on the content that was read from `folder`."""
    wordings, _ = wording.load(folder)
    yield from lines(content, languages, wordings)
    yield from quality_time.coverage(content, languages, folder)


def lines(content: Content, languages: list[Language], wordings: Mapping[str, Wording]) -> Iterator[str]:
    """All advice on these languages: `lines`, then `days`, `grade` and `words`."""
    for pool in content.pools.values():
        counts = [told for language in languages if (told := _count(pool, language))]
        if counts:
            yield "  ".join(["lines", pool.id, *counts])
    for pool in content.pools.values():
        if any(item.fits for item in pool.items):
            yield from _days(pool, languages)
    for name, prefixes in {**{pool: [pool] for pool in content.pools}, "drills": [*content.drills]}.items():
        grades = [told for language in languages if (told := _grade(language, prefixes))]
        if grades:
            yield "  ".join(["grade", name, *grades])
    for language in languages:
        if language.name in wordings:
            yield from _words(language, [*content.pools, *content.drills], wordings[language.name])


def grade(language: str, texts: Iterable[str]) -> float | None:
    """The school grade that can read these texts; None without a sentence, or a formula for the language.

    English: the Automated Readability Index (Senter and Smith, 1967), of letters a word and
    words a sentence. German: the fourth of the Neue Wiener Sachtextformeln (Bamberger and Vanecek, 1984,
    "Lesen, Verstehen, Lernen, Schreiben"), of words of three syllables or more in a hundred, and words a
    sentence; syllables are taken to be groups of vowels, which is a little off for words like "Familie".
    Both were made for pages of print: of spoken lines they tell which pool is harder than another, no more.
    """
    sentences = [
        found for text in texts for part in _SENTENCE.findall(text) if (found := _WORD.findall(part))
    ]
    formula = {"en": _readability_index, "de": _wiener_sachtextformel}.get(language)
    if not sentences or formula is None:
        return None
    words = [*chain.from_iterable(sentences)]
    return formula(words, len(words) / len(sentences))


def _readability_index(words: list[str], words_a_sentence: float) -> float:
    letters = sum(sign.isalnum() for word in words for sign in word)
    return 4.71 * letters / len(words) + 0.5 * words_a_sentence - 21.43


def _wiener_sachtextformel(words: list[str], words_a_sentence: float) -> float:
    long = sum(len(_SYLLABLE.findall(word.lower())) >= _MANY_SYLLABLES for word in words)
    return 0.2656 * words_a_sentence + 0.2744 * 100 * long / len(words) - 1.693


def _count(pool: Pool, language: Language) -> str:
    """`en 388 (162 165 61)`: the lines with words, and those of each level; what suits all is in no level."""
    levels = [item.level for item in pool.items if f"{pool.id}-{item.id}" in language.messages]
    by_level = f" ({' '.join(str(levels.count(level)) for level in LEVELS)})" if any(levels) else ""
    return f"{language.name} {len(levels)}{by_level}" if levels else ""


def _days(pool: Pool, languages: Iterable[Language]) -> Iterator[str]:
    """`days  prompts  en  alone 557 (445)`: the lines for an audience outside any season, and their days."""
    for language in languages:
        said = [
            item for item in pool.items if not item.season and f"{pool.id}-{item.id}" in language.messages
        ]
        told = []
        for audience, means in AUDIENCES.items():
            count = sum(not item.fits or not means.isdisjoint(item.fits) for item in said)
            told.append(f"{audience} {count} ({int(count * DAYS_A_LINE)})")
        if said:
            yield "  ".join(["days", pool.id, language.name, *told])


def _grade(language: Language, prefixes: Iterable[str]) -> str:
    heard = chain.from_iterable(_heard(message) for message in _messages(language, prefixes).values())
    # Names, places and lines that stand within a sentence are no sentences: only what ends as one is read.
    # A variable is left out: what it stands for counts where it is written.
    reached = grade(
        language.name, (text.replace("{}", "") for text in heard if text.endswith((".", "?", "!")))
    )
    if reached is None:
        return ""
    shown = round(reached, 1) + 0.0  # never "-0.0"
    aim = GROWN_UPS if shown > GROWN_UPS else FAMILY
    return f"{language.name} {shown}{f' over {aim}' if shown > aim else ''}"


def _words(language: Language, prefixes: Iterable[str], avoided: Wording) -> Iterator[str]:
    plain = {
        id_: [normal(text) for text in _heard(message)]
        for id_, message in _messages(language, prefixes).items()
    }
    for phrase in avoided.look_twice:
        holding = [id_ for id_, texts in plain.items() if any(map(phrase.pattern.search, texts))]
        if holding:
            yield f"words  {language.name}  {phrase.text} {len(holding)}, first in {holding[0]}"


def _messages(language: Language, prefixes: Iterable[str]) -> dict[str, Message]:
    """The messages of these pools and drills, as they stand in the files."""
    wanted = frozenset(prefixes)
    return {id_: said for id_, said in language.messages.items() if id_.partition("-")[0] in wanted}


def _heard(message: Message) -> Iterator[str]:
    for part, texts in message.texts.items():
        if part != _UNHEARD:
            yield from texts
