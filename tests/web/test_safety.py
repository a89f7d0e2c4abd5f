"""Distress and farewells through the whole product: signed requests in, whatever the store does."""

from pathlib import Path

import msgspec
import pytest

from skill.adapters.identities import Identities
from skill.domain.household import Household
from skill.domain.turn import RequestId, SessionId
from skill.ports import Address
from skill.simulator import requests
from skill.simulator.speaker import Speaker
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore
from tests.stage import EVENING, Stage


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(FakeClock(EVENING))


@pytest.fixture
def playing(tmp_path: Path, store: MemoryStore) -> Stage:
    """The product on a store whose troubles a story may choose."""
    return Stage(tmp_path, store=store)


SAYS = {
    "en-US": ("I want to die", "nine, eight, eight", "he hits me", "I need help"),
    "de-DE": ("ich will sterben", "eins, vier, zwei", "er schlägt mich", "Sorgentelefon"),
}


@pytest.mark.parametrize("trouble", ["none", "down", "unreadable", "cut"])
@pytest.mark.parametrize("locale", SAYS)
def test_a_clear_word_is_answered_with_the_right_number_whatever_the_store_does(
    playing: Stage, store: MemoryStore, locale: str, trouble: str
) -> None:
    store.is_down, store.is_unreadable = trouble == "down", trouble == "unreadable"
    store.cut = "before" if trouble == "cut" else None
    clear, number, fear, asked = SAYS[locale]
    yes, no = ("yes", "no") if locale == "en-US" else ("ja", "nein")
    speaker = playing.speaker("home", locale)
    answer = speaker.say(clear)
    assert number in answer.speech
    assert number in (answer.reprompt or "")
    assert answer.listening
    assert number in speaker.say(yes).speech
    assert speaker.say(no).ended
    assert playing.heard == ["safety-close"]
    speaker.say(fear)
    assert playing.heard == ["safety-gate"]
    assert "safety-fear" in (speaker.say(yes), playing.heard)[1]
    assert speaker.say(no).ended
    speaker.say(asked)
    assert playing.heard[0] == "safety-asked"


def test_a_word_in_any_slot_is_looked_at_before_the_slot_is_used(playing: Stage) -> None:
    """A name is asked for, and something else is said: no model hears that as a distress intent."""
    speaker = playing.speaker("home")
    spoken = {"name": ("i just want to kill myself", None)}
    speaker._send(None, requests.intent("NameSpeakerIntent", spoken, {"name": "AMAZON.FirstName"}))
    assert playing.heard[0] == "safety-self_harm"


def test_a_word_for_a_text_slot_of_tomorrow_is_looked_at_too(playing: Stage) -> None:
    speaker = playing.speaker("home", "de-DE")
    spoken = {"text": ("ich will nicht mehr leben", None)}
    speaker._send(None, requests.intent("KeepThanksIntent", spoken, {"text": "AMAZON.SearchQuery"}))
    assert playing.heard[0] == "safety-self_harm"


def test_the_same_request_again_gets_the_number_again_and_no_card_is_ever_sent(playing: Stage) -> None:
    speaker = playing.speaker("home")
    first = speaker.say("I want to die")
    again = speaker.repeat_request()
    assert again is not None
    assert again.speech == first.speech
    assert first.card is None
    assert first.directives == []


def test_nothing_is_kept_of_it_but_that_all_is_to_stay_calm(playing: Stage, store: MemoryStore) -> None:
    speaker = playing.speaker("home")
    speaker.say("start a listening drill")
    speaker.say("I want to die")
    household = Identities(playing.settings.id_key)("household", speaker.sender.user_id)
    (home,) = store._homes.values()
    assert set(store._homes) == {household}
    assert home.conversations == {}
    assert home.unfinished == ()
    assert isinstance(home.household, Household)
    assert home.household.calm_until is not None
    assert b"self_harm" not in msgspec.msgpack.encode([home.household, home.bags, [*home.replies.values()]])


# The skill is turned off


def known(stage: Stage, store: MemoryStore, speaker: Speaker) -> Household | None:
    household = Identities(stage.settings.id_key)("household", speaker.sender.user_id)
    address = Address(household, SessionId(""), RequestId(""))  # type: ignore[arg-type]
    return store.load(address, 0.0).household


def test_turning_the_skill_off_forgets_the_home(playing: Stage, store: MemoryStore) -> None:
    speaker = playing.speaker("home")
    speaker.launch()
    assert known(playing, store, speaker) is not None
    assert speaker.event("SkillDisabled").status == 200
    assert known(playing, store, speaker) is None
    speaker.wait(5)
    speaker.launch()
    assert playing.heard[0] == "opening-welcome"


def test_news_that_comes_while_the_store_is_away_is_owed_and_paid(playing: Stage, store: MemoryStore) -> None:
    speaker = playing.speaker("home")
    speaker.launch()
    store.is_down = True
    assert speaker.event("SkillDisabled").status == 200
    store.is_down = False
    assert known(playing, store, speaker) is not None
    assert playing.service.owed._is_settled()
    assert known(playing, store, speaker) is None
