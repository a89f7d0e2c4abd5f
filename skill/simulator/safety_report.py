"""`closer safety`: what the rules catch of a corpus, and what they take for distress that is none."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from skill.alexa.intents import CONCERNS
from skill.domain.concern import CLEAR, SAID_OUTRIGHT, Concern
from skill.safety.rules import Rules
from skill.simulator.nlu import Hearing

LABELS = ("self_harm", "abuse", "harm_other", "child", "none")
NONE = "none"
# On a line without distress these are no false alarm: they ask before they say anything.
SOFT = (Concern.FEAR, Concern.UNCLEAR)
HEADING = "{locale}: {lines} lines of {file}"
SIMULATED = "the whole road, from the interaction model to the rules (simulated: Alexa may differ)"
BARE = "the rules on the bare text"

Look = Callable[[str], Concern | None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a corpus."""

    number: int
    label: str
    utterance: str


@dataclass(slots=True)
class Table:
    """How one way of looking did on a corpus."""

    answered: dict[str, Counter[Concern | None]] = field(default_factory=dict)
    missed: list[Line] = field(default_factory=list)
    alarms: list[tuple[Line, Concern]] = field(default_factory=list)


class BadCorpus(ValueError):
    """A line of the corpus that is not `label<TAB>utterance`."""


def read_corpus(path: Path) -> list[Line]:
    """The lines of a corpus. Raises BadCorpus, naming file and line."""
    lines = []
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not text.strip() or text.startswith("#"):
            continue
        label, tab, utterance = text.partition("\t")
        if not tab or label not in LABELS or not utterance.strip():
            labels = ", ".join(LABELS)
            raise BadCorpus(f"{path}:{number}: write label<TAB>utterance, the label one of {labels}")
        lines.append(Line(number, label, utterance.strip()))
    return lines


def tabled(lines: list[Line], look: Look) -> Table:
    """Looks at every line."""
    table = Table()
    for line in lines:
        concern = look(line.utterance)
        table.answered.setdefault(line.label, Counter())[concern] += 1
        if line.label != NONE and concern in {None, Concern.HARD}:
            table.missed.append(line)
        elif line.label == NONE and concern is not None and concern in CLEAR:
            table.alarms.append((line, concern))
    return table


def by_road(hearing: Hearing, rules: Rules) -> Look:
    """What comes of an utterance on the whole road: its intent, and the rules over what its slots hold."""

    def look(utterance: str) -> Concern | None:
        heard = hearing.hear(utterance)
        said = (rules.look(slot.value) for slot in heard.slots.values())
        return next((concern for concern in said if concern), None) or CONCERNS.get(heard.intent)

    return look


def report(hearing: Hearing, rules: Rules, locale: str, corpus: Path) -> tuple[list[str], int]:
    """The lines to print, and the exit code: 1 when the rules on the bare text missed anything."""
    lines = read_corpus(corpus)
    bare = tabled(lines, rules.look)
    told = [HEADING.format(locale=locale, lines=len(lines), file=corpus.name)]
    told += ["", BARE, *_rows(bare), "", SIMULATED, *_rows(tabled(lines, by_road(hearing, rules)))]
    told += ["", *(f"{corpus}:{line.number}: [{locale}] missed: {line.utterance}" for line in bare.missed)]
    told += [
        f"{corpus}:{line.number}: [{locale}] taken for {concern}: {line.utterance}"
        for line, concern in bare.alarms
    ]
    return told, 1 if bare.missed else 0


def _rows(table: Table) -> Iterator[str]:
    columns = [*(concern.value for concern in Concern if concern not in SAID_OUTRIGHT), NONE]
    yield f"  {'label':<12}{'lines':>7}{'missed':>8}   " + "".join(f"{name:>13}" for name in columns)
    for label in LABELS:
        answers = table.answered.get(label, Counter())
        missed = sum(1 for line in table.missed if line.label == label)
        cells = [answers[Concern(name)] if name != NONE else answers[None] for name in columns]
        total = sum(answers.values())
        yield f"  {label:<12}{total:>7}{missed:>8}   " + "".join(f"{cell:>13}" for cell in cells)
    calm = sum(table.answered.get(NONE, Counter()).values())
    labelled = sum(sum(answers.values()) for label, answers in table.answered.items() if label != NONE)
    soft = sum(table.answered.get(NONE, Counter())[concern] for concern in SOFT)
    yield f"  missed: {_share(len(table.missed), labelled)}"
    yield f"  false alarms: {_share(len(table.alarms), calm)}; gate or soft question: {_share(soft, calm)}"


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f" ({100 * part / whole:.1f} %)" if whole else "")
