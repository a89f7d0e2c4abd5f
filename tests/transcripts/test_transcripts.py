"""Whole conversations as data: what happens, and which messages must be heard.

A transcript is a list of turns. What happens: `launch`, `user`, `silence`, `end`, `repeat_request`,
`event`, `wait`; beside it `at` (it breaks into the running answer after so many seconds, counted from its
`bell`-th bell if there is one), `on` (which device of the home) and `voice` (who was recognised).
What must come: `hears` (message ids), `holds` (seconds), `listening`, `says` (words that must occur),
`never_says` (words that must not).
"""

import re
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest

from skill.content import strict_yaml
from skill.simulator.speaker import WORDS_A_MINUTE, Exchange, Speaker, hold_seconds, plain
from tests.stage import Stage
from tests.transcripts.conftest import Witness

HERE = Path(__file__).parent
TRANSCRIPTS = sorted(HERE.glob("*/*/*.yaml"))
LOCALES = {"en": "en-US", "de": "de-DE"}
SECONDS = {"s": 1, "m": 60, "h": 3600}
HOLD = re.compile(r'((?:<break time="\d+s"/>)+|<audio [^>]*/>)')


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: str(path.relative_to(HERE).with_suffix("")))
def test_the_conversation_goes_as_written(path: Path, stage: Stage, witness: Witness) -> None:
    """Every turn of the transcript is answered as it says."""
    document = strict_yaml.load(path)
    story = document.data
    locale = story.get("locale", LOCALES[path.relative_to(HERE).parts[0]])
    speakers: dict[str, Speaker] = {}
    playing: dict[str, Exchange] = {}
    for number, turn in enumerate(story["turns"]):
        device = turn.get("on", "kitchen")
        if device not in speakers:
            account = f"{path.parent.name}-{path.stem}-{locale}"
            kind = "show" if "screen" in device else "dot"
            speakers[device] = stage.speaker(account, locale, kind)
        if "at" in turn:
            bell = bells(playing[device])[turn["bell"] - 1] if "bell" in turn else 0.0
            speakers[device].interrupt_at(bell + float(turn["at"]))
        speakers[device].sender.person = turn.get("voice")
        exchange = happen(speakers[device], turn)
        witness.hear(exchange, turn.get("voice"))
        if exchange is not None:
            playing[device] = exchange
        where = f"{path.name}:{document.line(('turns', number))}"
        expect(stage, turn, exchange, where)


def happen(speaker: Speaker, turn: dict[str, Any]) -> Exchange | None:
    """One turn of a transcript."""
    match turn:
        case {"user": words}:
            return speaker.say(words)
        case {"launch": _}:
            return speaker.launch()
        case {"silence": _}:
            return speaker.silence()
        case {"end": reason}:
            return speaker.end(reason or "USER_INITIATED")
        case {"repeat_request": _}:
            return speaker.repeat_request()
        case {"event": name}:
            return speaker.event(name)
        case {"wait": duration}:
            return speaker.wait(float(duration[:-1]) * SECONDS[duration[-1]])
    raise AssertionError(f"nothing happens in {turn}")


def bells(exchange: Exchange) -> list[float]:
    """The seconds from the answer's start at which its holds end."""
    parts = HOLD.split(exchange.ssml)
    lengths = [len(plain(part).split()) * 60 / WORDS_A_MINUTE + hold_seconds(part) for part in parts]
    return list(accumulate(lengths))[1::2]


def expect(stage: Stage, turn: dict[str, Any], exchange: Exchange | None, where: str) -> None:
    """What a turn of a transcript must come to."""
    if exchange is None:
        return
    assert exchange.status == 200, where
    assert exchange.reprompt or not exchange.listening, f"{where}: a question without a reprompt"
    if "hears" in turn:
        heard = f"{exchange.said!r} was heard as {exchange.intent}"
        assert stage.heard == turn["hears"], f"{where}: {heard}"
    if "holds" in turn:
        assert stage.holds == turn["holds"], where
    if "listening" in turn:
        assert exchange.listening is turn["listening"], where
    for words in turn.get("never_says", []):
        assert words not in exchange.speech, f"{where}: {exchange.speech}"
    for words in turn.get("says", []):
        assert words in exchange.speech, f"{where}: {exchange.speech}"
