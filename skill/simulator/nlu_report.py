"""How well a locale hears what families say: a corpus of utterances against the ears of the simulator."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from skill.alexa.intents import INTENTS
from skill.simulator.nlu import FALLBACK, Heard, Hearing, How

HEADING = "simulated: Alexa may differ"
_WAYS: dict[How, str] = {
    "exact": "by exact sample",
    "template": "by template",
    "nearest": "by nearest sample",
    "fallback": "left to the fallback, rightly",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a corpus: what was said, what it means, and where it stands (from 1)."""

    utterance: str
    intent: str
    number: int


def report(hearing: Hearing, locale: str, corpus: Path) -> tuple[list[str], int]:
    """The lines to print and the exit code: 1 when an utterance was missed or a line is malformed.

    `corpus` holds `utterance<TAB>intent`; a line that starts with # is a comment. Raises OSError.
    """
    lines, problems = read(corpus, locale)
    if problems:
        return problems, 1
    heard = [(line, hearing.hear(line.utterance)) for line in lines]
    hits = Counter(found.how for line, found in heard if found.intent == line.intent)
    misses = [(line, found) for line, found in heard if found.intent != line.intent]
    printed = [f"{locale}: {HEADING}", f"{len(lines)} utterances, {len(misses)} missed"]
    printed += [f"  {hits[how]:5d} {name}" for how, name in _WAYS.items()]
    printed += [_told(corpus, locale, line, found) for line, found in misses]
    return printed + _collisions(misses), 1 if misses else 0


def read(corpus: Path, locale: str) -> tuple[list[Line], list[str]]:
    """The lines of a corpus, and what is wrong with those that cannot be used, as `file:line: ...`."""
    lines, problems = [], []
    try:
        written = corpus.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        line = corpus.read_bytes().count(b"\n", 0, error.start) + 1
        return [], [f"{corpus}:{line}: [{locale}] not UTF-8: save the file as UTF-8"]
    for number, text in enumerate(written, 1):
        if not text.strip() or text.startswith("#"):
            continue
        utterance, _, intent = text.partition("\t")
        utterance, intent = utterance.strip(), intent.strip()
        if not utterance or not intent:
            fault = "write the utterance, a tab and the intent"
        elif intent not in INTENTS:
            fault = f"there is no intent {intent!r}: take one of the table of intents"
        else:
            lines.append(Line(utterance, intent, number))
            continue
        problems.append(f"{corpus}:{number}: [{locale}] {fault}")
    return lines, problems


def _told(corpus: Path, locale: str, line: Line, found: Heard) -> str:
    where = f"{corpus}:{line.number}: [{locale}] {line.utterance!r} is {line.intent}, heard as"
    if found.intent == FALLBACK:
        near = f"; nearest were {found.nearest} and {found.rival}" if found.nearest else ""
        return f"{where} nothing we know ({found.score:.2f}{near}): add a sample"
    return f"{where} {found.intent} ({found.how} {found.score:.2f}): make the samples of the two differ"


def _collisions(misses: list[tuple[Line, Heard]]) -> list[str]:
    """Pairs of intents of which one was taken for the other, or kept it from being heard."""
    pairs: Counter[tuple[str, str]] = Counter()
    for line, found in misses:
        taken = {found.intent, found.nearest, found.rival} - {line.intent, FALLBACK, None}
        if found.intent != FALLBACK:
            taken = {found.intent}
        for other in taken:
            pairs[min(line.intent, str(other)), max(line.intent, str(other))] += 1
    ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))
    return [f"  {count} x {first} collides with {second}" for (first, second), count in ranked]
