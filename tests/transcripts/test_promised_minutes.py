"""What `closer check` counts a drill to take is what it takes: the count goes as the engine goes."""

import pytest

from skill.alexa.render import WORDS_A_MINUTE
from skill.content import minutes
from skill.content.models import Pool
from skill.domain.acts import Ref
from skill.simulator import requests
from skill.simulator.speaker import Exchange, Speaker
from tests.ours import content, languages
from tests.stage import Stage

FORMS = ("one", "two", "three", "short")
ROAD = (
    "AMAZON.YesIntent", "AMAZON.YesIntent", "SpeakerFirstIntent", "AMAZON.YesIntent",
    "CloseEnoughIntent", "SameTopicIntent", "CloseEnoughIntent", "AMAZON.YesIntent",
)  # fmt: skip
# Two lines are drawn from one pool, and who begins is told in fewer or more words: the longest is counted.
SHORTER_LINES_SECONDS = 5


def asked(speaker: Speaker, intent: str, form: str | None = None) -> Exchange:
    slots = {"practice": ("it", "pass_the_cup"), "form": ("it", form)} if form else {}
    speaker._play()
    types = {"practice": "PRACTICE", "form": "PRACTICE_FORM"}
    return speaker._send(None, requests.intent(intent, slots, types))


def drawn_in(stage: Stage) -> set[str]:
    """The lines of pools in the last answer."""
    return {value.message for say in stage.says for value in say.args.values() if isinstance(value, Ref)}


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
@pytest.mark.parametrize("form", FORMS)
def test_a_drill_takes_what_it_is_counted_to_take(stage: Stage, form: str, locale: str) -> None:
    """Words at 150 a minute, holds, and 8 s an answer, from the start to the goodbye."""
    speaker = stage.speaker(f"minutes-{form}-{locale}", locale)
    exchanges, drawn = [asked(speaker, "StartPracticeIntent", form)], drawn_in(stage)
    for intent in ROAD:
        exchanges.append(asked(speaker, intent))
        drawn |= drawn_in(stage)
    assert stage.heard[-1] == "pass_the_cup-bye"
    taken = sum(exchange.length for exchange in exchanges) + minutes.ANSWER_SECONDS * len(ROAD)

    language = next(one for one in languages() if one.name == locale[:2])
    pools = {pool.id: _only(pool, drawn) for pool in content().pools.values()}
    counted = minutes.seconds(content().drills["pass_the_cup"], form, language, pools)
    assert 0 <= counted - taken <= SHORTER_LINES_SECONDS


def test_the_count_talks_as_fast_as_the_renderer() -> None:
    assert minutes.WORDS_A_MINUTE == WORDS_A_MINUTE


def _only(pool: Pool, drawn: set[str]) -> Pool:
    items = [item for item in pool.items if f"{pool.id}-{item.id}" in drawn]
    return Pool(pool.id, items)
