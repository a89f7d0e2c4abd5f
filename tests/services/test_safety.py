"""Distress comes before everything: whatever is open, whoever speaks, whatever the store does."""

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Literal

import pytest

from skill.domain.acts import Ref, Rendering, Say
from skill.domain.concern import CLEAR, Carry, Concern, Open
from skill.domain.turn import Event, Kind
from skill.ports import Address, Change, Conflict, Snapshot, StoreUnavailable
from skill.safety import answers
from tests.dialogue.family import ANNA, GUEST, IN_TALK, LILY, family, known_family, release, unmet
from tests.dialogue.questions import STATES, at
from tests.dialogue.small import begun
from tests.fakes.store import MemoryStore
from tests.home import Device, Home

PATIENCE_SECONDS = 1.5
CLEARLY = sorted(CLEAR)
AGAIN = "safety-number_again"


def said_with(concern: Concern) -> Event:
    """What an intent of its own says outright."""
    return Event(Kind.CONCERN, concern=concern)


def lines(device: Device) -> list[str]:
    """The help lines that are named, as country and kind."""
    names = [act.args.get("name") for act in device.reply.acts if isinstance(act, Say)]
    return [name.message.removeprefix("safety_lines-") for name in names if isinstance(name, Ref)]


def kept_reply(device: Device) -> Rendering | None:
    """What is kept under the last request."""
    turn = device.turn
    assert turn is not None
    return device.home.store.load(Address(turn.household, turn.session, turn.request), 0.0).reply


# In every state

IN_A_SHARED_DRILL = {"a drill's question", "shall we go on", "still going", "shall I, in a drill"}
each_state = pytest.mark.parametrize("state", STATES)


@each_state
@pytest.mark.parametrize("concern", CLEARLY)
def test_a_clear_word_gets_the_number_at_once_whatever_is_open(state: str, concern: Concern) -> None:
    device = at(state)
    heard = device.takes(said_with(concern))
    assert heard[0] == f"safety-{concern}"
    assert heard[-2:] == [f"safety-{concern}_last", AGAIN]
    assert lines(device) == ["us-children" if concern is Concern.CHILD else "us-crisis"]
    assert device.is_listening
    assert device.rendering.carry == Carry(Open.NUMBER, concern)


@each_state
def test_fear_gets_a_neutral_question_and_where_others_take_part_only_an_end(state: str) -> None:
    device = at(state)
    heard = device.takes(said_with(Concern.FEAR))
    assert heard == ["safety-stop_here" if state in IN_A_SHARED_DRILL else "safety-gate"]
    assert device.is_listening is (state not in IN_A_SHARED_DRILL)
    assert lines(device) == []


@pytest.mark.parametrize("second", [10, IN_TALK, 80])
@pytest.mark.parametrize("concern", CLEARLY)
def test_in_a_hold_too(concern: Concern, second: float) -> None:
    device = begun(family())
    assert device.takes(said_with(concern), after=second)[0] == f"safety-{concern}"
    assert device.home.offered == []


def test_fear_in_a_hold_is_met_with_nothing_that_tells_the_other_one() -> None:
    device = begun(family())
    assert device.takes(said_with(Concern.FEAR), after=IN_TALK) == ["safety-stop_here"]
    assert not device.is_listening


@each_state
def test_whoever_asks_gets_both_numbers_and_what_is_open_stays_open(state: str) -> None:
    device = at(state)
    before, session = device.home.kept(device.session), device.session
    assert device.takes(said_with(Concern.ASKED))[0] == "safety-asked"
    assert lines(device) == ["us-crisis", "us-violence"]
    after = device.home.kept(session)
    assert after.household == before.household
    assert after.conversation == before.conversation
    assert [entry.run for entry in after.unfinished] == [entry.run for entry in before.unfinished]


@each_state
def test_whoever_shouts_for_an_ambulance_hears_that_number_and_nothing_that_keeps_them(state: str) -> None:
    device = at(state)
    before, session = device.home.kept(device.session), device.session
    assert device.takes(said_with(Concern.URGENT)) == [
        "safety-urgent",
        "safety-emergency",
        "safety-urgent_last",
    ]
    assert not device.is_listening
    assert device.home.kept(session).household == before.household


def test_a_drill_that_is_left_by_asking_for_help_stands_still() -> None:
    """Five minutes later it is where they were, not where the clock would have carried it."""
    home = family()
    device = begun(home)
    device.home.clock.advance(20)
    device.takes(said_with(Concern.ASKED), after=0)
    device.hears(Kind.DENY)
    home.clock.advance(300)
    assert home.device().opens() == ["opening-offer"]
    assert home.offered == ["talk"]
    assert home.kept().unfinished[0].schedule == ()


@each_state
def test_what_is_not_clear_gets_one_soft_question_and_a_no_is_believed(state: str) -> None:
    device = at(state)
    assert device.takes(said_with(Concern.UNCLEAR)) == ["safety-soft"]
    assert device.is_listening
    device.hears(Kind.DENY)
    assert device.is_listening
    assert not any(message.startswith("safety-") for message in device.heard)
    assert "safety-soft" not in device.takes(said_with(Concern.UNCLEAR))


@each_state
def test_the_soft_question_s_yes_gets_a_number(state: str) -> None:
    device = at(state)
    device.takes(said_with(Concern.UNCLEAR))
    assert device.hears(Kind.AFFIRM)[0] == "safety-asked"
    assert lines(device) == ["us-crisis"]
    assert device.rendering.carry == Carry(Open.NUMBER, Concern.UNCLEAR)
    device.hears(Kind.AFFIRM)
    assert lines(device) == ["us-crisis"]


@each_state
def test_a_hard_day_gets_a_kind_line_and_no_number(state: str) -> None:
    device = at(state)
    assert device.takes(said_with(Concern.HARD))[0] == "safety-hard"
    assert lines(device) == []
    assert not any("number" in message for message in device.heard)
    assert device.is_listening is (state != "no session")


# What is kept of it: nothing but the calm


@each_state
@pytest.mark.parametrize("concern", [*CLEARLY, Concern.FEAR])
def test_only_the_calm_is_kept_and_the_conversation_goes(state: str, concern: Concern) -> None:
    device = at(state)
    before, session = device.home.kept(device.session), device.session
    device.takes(said_with(concern))
    after = device.home.kept(session)
    assert device.turn is not None
    assert after.conversation is None
    assert after.unfinished == ()
    assert after.bags == before.bags
    assert before.household is not None
    assert after.household is not None
    assert after.household.calm_until is not None
    assert replace(after.household, calm_until=before.household.calm_until) == before.household


@pytest.mark.parametrize("concern", Concern)
def test_no_answer_to_it_is_kept(concern: Concern) -> None:
    device = at("invitation")
    device.takes(said_with(concern))
    assert kept_reply(device) is None


def test_what_the_session_carries_is_in_no_record() -> None:
    device = at("invitation")
    device.takes(said_with(Concern.UNCLEAR))
    device.hears(Kind.DENY)
    assert device.rendering.carry is not None
    kept = kept_reply(device)
    assert kept is None or kept.carry is None


def test_two_different_things_that_were_said_leave_the_same_behind() -> None:
    left = []
    for concern in (Concern.SELF_HARM, Concern.HARM_OTHER, Concern.CHILD, Concern.FEAR):
        device = at("invitation")
        device.takes(said_with(concern))
        left.append(device.home.kept())
    assert all(kept == left[0] for kept in left)


@pytest.mark.parametrize("concern", [*CLEARLY, Concern.FEAR, Concern.ASKED])
def test_the_same_request_again_is_answered_the_same_afresh(concern: Concern) -> None:
    device = at("invitation")
    first = device.takes(said_with(concern))
    assert device.turn is not None
    assert device.home.conversations.take(device.turn, said_with(concern)) == device.rendering
    assert device.heard == first
    assert kept_reply(device) is None


@pytest.mark.parametrize("concern", [Concern.UNCLEAR, Concern.HARD])
def test_a_softer_answer_is_the_same_when_its_request_comes_again(concern: Concern) -> None:
    device = at("invitation")
    device.takes(said_with(concern))
    assert device.turn is not None
    assert device.home.conversations.take(device.turn, said_with(concern)) == device.rendering


def test_a_home_that_was_just_forgotten_is_not_brought_back_by_a_word_that_was_said_before() -> None:
    home = family()
    kitchen, garden = home.device(), home.device()
    kitchen.opens()
    garden.hears(Kind.FORGET_ALL)
    garden.hears(Kind.AFFIRM)
    garden.hears(Kind.AFFIRM)
    assert kitchen.takes(said_with(Concern.SELF_HARM), after=0)[0] == "safety-self_harm"
    assert home.kept().household is None


# With the store in trouble


class SlowStore(MemoryStore):
    """A store that lets every deadline pass."""

    is_slow = False

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        self._wait(deadline)
        return super().load(address, deadline)

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`."""
        self._wait(deadline)
        return super().commit(address, snapshot, change, deadline)

    def _wait(self, deadline: float) -> None:
        if self.is_slow:
            self._clock.advance(max(0.0, deadline - self._clock.monotonic()))  # type: ignore[attr-defined]
            raise StoreUnavailable("no answer in time")


class SlowToWrite(SlowStore):
    """A store that reads at once, and lets every deadline of a write pass."""

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        return MemoryStore.load(self, address, deadline)


class Contested(MemoryStore):
    """A store in which another device always was quicker."""

    is_contested = False

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`."""
        if self.is_contested:
            raise Conflict
        return super().commit(address, snapshot, change, deadline)


def _is(name: str) -> Callable[[MemoryStore], None]:
    return lambda store: setattr(store, name, True)


def _cut(when: Literal["before", "after"]) -> Callable[[MemoryStore], None]:
    return lambda store: setattr(store, "cut", when)


TROUBLES: dict[str, tuple[type[MemoryStore], Callable[[MemoryStore], None]]] = {
    "down": (MemoryStore, _is("is_down")),
    "unreadable": (MemoryStore, _is("is_unreadable")),
    "cut before": (MemoryStore, _cut("before")),
    "cut after": (MemoryStore, _cut("after")),
    "slow": (SlowStore, _is("is_slow")),
    "slow to write": (SlowToWrite, _is("is_slow")),
}
each_trouble = pytest.mark.parametrize("trouble", TROUBLES)


def in_trouble(trouble: str) -> Device:
    """A device at the invitation, whose home's store gets into trouble then."""
    store, happen = TROUBLES[trouble]
    home = Home(release(), store=store)
    device = home.device()
    device.opens()
    happen(home.store)
    return device


@each_trouble
@pytest.mark.parametrize("voice", ["", GUEST])
@pytest.mark.parametrize("concern", Concern)
def test_with_the_store_in_trouble_it_is_answered_all_the_same_and_in_time(
    concern: Concern, trouble: str, voice: str
) -> None:
    device = in_trouble(trouble)
    before = device.home.clock.monotonic()
    head = device.takes(said_with(concern), voice=voice, after=0)[0]
    expected = {Concern.FEAR: "safety-gate", Concern.UNCLEAR: "safety-soft", Concern.HARD: "safety-hard"}
    assert head == expected.get(concern, f"safety-{concern}")
    assert device.home.clock.monotonic() - before <= PATIENCE_SECONDS


@each_trouble
@pytest.mark.parametrize("concern", [*CLEARLY, Concern.FEAR, Concern.ASKED])
def test_the_questions_after_it_need_no_store_either(concern: Concern, trouble: str) -> None:
    device = in_trouble(trouble)
    device.takes(said_with(concern))
    assert device.hears(Kind.AFFIRM)[-1] in {AGAIN, "safety-numbers_again"}
    assert lines(device)
    assert device.hears(Kind.DENY) == ["safety-close"]
    assert not device.is_listening


def test_a_store_that_is_contested_costs_the_answer_nothing() -> None:
    home = Home(release(), store=Contested)
    device = home.device()
    device.opens()
    home.store.is_contested = True  # type: ignore[attr-defined]
    assert device.takes(said_with(Concern.SELF_HARM))[0] == "safety-self_harm"


# Whose voice it is


@pytest.mark.parametrize("concern", [*CLEARLY, Concern.FEAR, Concern.UNCLEAR])
def test_a_word_from_a_child_s_voice_is_answered_for_a_child(concern: Concern) -> None:
    device = known_family().device()
    device.opens(voice=LILY)
    assert device.takes(said_with(concern), voice=LILY)[0] == "safety-child"
    assert lines(device) == ["us-children"]
    assert device.hears(Kind.UNKNOWN, voice=LILY)[0] == "safety-line"
    assert lines(device) == ["us-children"]


def test_a_child_s_voice_that_asks_for_a_help_line_gets_the_children_s() -> None:
    device = known_family().device()
    device.takes(said_with(Concern.ASKED), voice=LILY)
    assert "us-children" in lines(device)


@pytest.mark.parametrize("voice", [ANNA, GUEST, ""])
def test_any_other_voice_is_answered_by_what_was_said(voice: str) -> None:
    device = known_family().device()
    assert device.takes(said_with(Concern.SELF_HARM), voice=voice)[0] == "safety-self_harm"


# The questions after it

WORDS_THAT_CLOSE = sorted(answers.CLOSING)
OTHER_WORDS = sorted(set(Kind) - answers.CLOSING - {Kind.AFFIRM} - {Kind.SESSION_ENDED, Kind.CONCERN})


def after(concern: Concern, voice: str = "") -> Device:
    """A device on which that was said just now, at the invitation."""
    device = at("invitation")
    device.takes(said_with(concern), voice=voice)
    return device


@pytest.mark.parametrize("word", OTHER_WORDS)
@pytest.mark.parametrize("concern", CLEARLY)
def test_any_other_word_gets_the_number_once_more(concern: Concern, word: Kind) -> None:
    device = after(concern)
    for _ in range(3):
        assert device.hears(word, "Anna", form="child")[0] == "safety-line"
        assert device.heard[-1] == AGAIN
        assert device.is_listening


@pytest.mark.parametrize("concern", [Concern.UNCLEAR, Concern.HARD])
def test_another_heavy_word_gets_the_number_once_more_too(concern: Concern) -> None:
    device = after(Concern.SELF_HARM)
    assert device.takes(said_with(concern))[0] == "safety-line"
    assert device.is_listening


@pytest.mark.parametrize("word", WORDS_THAT_CLOSE)
@pytest.mark.parametrize("concern", [*CLEARLY, Concern.ASKED])
def test_a_no_or_a_stop_closes_quietly(concern: Concern, word: Kind) -> None:
    device = after(concern)
    assert device.hears(word) == ["safety-close"]
    assert not device.is_listening
    assert device.rendering.carry is None


@pytest.mark.parametrize("concern", [*CLEARLY, Concern.FEAR, Concern.ASKED, Concern.UNCLEAR])
def test_silence_is_met_with_silence(concern: Concern) -> None:
    device = after(concern)
    assert device.hears(Kind.SESSION_ENDED) == []
    assert device.reply.silent


def test_the_gate_s_yes_gets_the_line_for_violence_and_the_warning_about_the_speaker() -> None:
    device = after(Concern.FEAR)
    assert device.hears(Kind.AFFIRM)[0] == "safety-fear"
    assert lines(device) == ["us-violence"]
    assert device.heard[-2:] == ["safety-fear_last", AGAIN]
    assert device.hears(Kind.REPEAT)[0] == "safety-line"
    assert lines(device) == ["us-violence"]
    assert device.hears(Kind.STOP) == ["safety-close"]


@pytest.mark.parametrize("word", OTHER_WORDS)
def test_nothing_but_a_yes_opens_the_gate(word: Kind) -> None:
    device = after(Concern.FEAR)
    for _ in range(3):
        assert device.hears(word, "Anna", form="child") == ["safety-gate"]
        assert lines(device) == []


@pytest.mark.parametrize("concern", [Concern.UNCLEAR, Concern.HARD, Concern.FEAR])
def test_another_heavy_word_at_the_gate_leaves_it_open_and_tells_nothing(concern: Concern) -> None:
    device = after(Concern.FEAR)
    assert device.takes(said_with(concern)) == ["safety-gate"]
    assert device.is_listening


@pytest.mark.parametrize("word", WORDS_THAT_CLOSE)
def test_the_gate_s_no_gives_nothing_away(word: Kind) -> None:
    device = after(Concern.FEAR)
    assert device.hears(word) == ["safety-gate_no"]
    assert not device.is_listening


@pytest.mark.parametrize("concern", CLEARLY)
@pytest.mark.parametrize("open_", [Concern.SELF_HARM, Concern.FEAR, Concern.ASKED, Concern.UNCLEAR])
def test_a_clearer_word_is_answered_whatever_was_asked_before(open_: Concern, concern: Concern) -> None:
    assert after(open_).takes(said_with(concern))[0] == f"safety-{concern}"


def test_the_next_session_knows_nothing_of_it() -> None:
    device = after(Concern.SELF_HARM)
    device.opens()
    assert device.heard == ["opening-welcome_back", "opening-calm"]


def test_the_soft_question_in_a_hold_comes_back_to_the_hold() -> None:
    device = begun(family())
    assert device.takes(said_with(Concern.UNCLEAR), after=IN_TALK) == ["safety-soft"]
    assert device.hears(Kind.DENY)[0] == "28"


# What is looked at

HEAVY = {
    "I want to die": "safety-self_harm",
    "my husband hits me": "safety-gate",
}


@pytest.mark.parametrize(("words", "told"), HEAVY.items())
@pytest.mark.parametrize("kind", [Kind.NAME, Kind.ADD_MEMBER, Kind.START, Kind.UNKNOWN, Kind.COUNTRY])
def test_every_slot_is_looked_at_first_whatever_it_was_meant_for(kind: Kind, words: str, told: str) -> None:
    home = family()
    device = home.device()
    device.opens()
    assert device.takes(Event(kind, words, other=words, words=("Sam", words)))[0] == told
    assert words not in str(asdict(home.kept(device.session)))


def test_ordinary_words_are_taken_for_what_they_are() -> None:
    device = at("invitation")
    event = Event(Kind.ADD_MEMBER, "Mia", form="child", words=("Mia", "daughter"))
    assert device.takes(event)[0] == "people-added"


@pytest.mark.parametrize("hard", ["my grandma died", "our dog died"])
@pytest.mark.parametrize("concern", [*CLEARLY, Concern.ASKED])
def test_a_hard_word_in_a_slot_does_not_weaken_what_the_intent_says(concern: Concern, hard: str) -> None:
    device = at("invitation")
    assert device.takes(Event(Kind.CONCERN, concern=concern, words=(hard,)))[0] == f"safety-{concern}"


# Where the home is


def test_a_home_that_said_where_it_is_gets_the_line_of_that_country() -> None:
    home = unmet()
    device = home.device("en-GB")
    device.opens()
    device.hears(Kind.COUNTRY, "DE")
    device.takes(said_with(Concern.SELF_HARM))
    assert lines(device) == ["de-crisis"]


@pytest.mark.parametrize(
    ("locale", "named", "told"),
    [
        ("en-AU", ["au-crisis", "nz-crisis"], ["safety-line_once", "safety-line_once"]),
        ("en-GB", ["gb-crisis"], ["safety-line_both"]),
    ],
    ids=["a number each", "one number for both"],
)
def test_a_language_of_two_countries_gets_the_line_of_each_and_where_to_find_others(
    locale: str, named: list[str], told: list[str]
) -> None:
    device = unmet().device(locale)
    heard = device.takes(said_with(Concern.SELF_HARM))
    assert lines(device) == named
    assert [message for message in heard if message.startswith("safety-line")] == told
    assert "safety-elsewhere" in heard


@pytest.mark.parametrize("country", ["XX", "", "de"])
def test_a_country_that_is_not_known_gets_words_that_are_right_everywhere(country: str) -> None:
    device = unmet().device("en-ZA")
    device.opens()
    device.hears(Kind.COUNTRY, country)
    heard = device.takes(said_with(Concern.SELF_HARM))
    assert {"safety-nowhere", "safety-emergency_anywhere"} <= set(heard)
    assert lines(device) == []
