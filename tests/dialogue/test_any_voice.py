"""Any word from any voice in any order: no dead end, no open microphone without a question, no leak."""

import os
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from skill.bootstrap import data_folder
from skill.domain.acts import Rendering, Reply, Say
from skill.domain.concern import CLEAR, Concern
from skill.domain.conversation import Asks
from skill.domain.household import Household
from skill.domain.people import MOST_MEMBERS
from skill.domain.rights import Right, Standing, may, member_of, standing
from skill.domain.turn import Event, Kind
from skill.ports import Snapshot
from skill.speech.bundles import read_words
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY, release, said
from tests.dialogue.questions import STATES, at
from tests.home import Device, Home
from tests.ours import catalog
from tests.walks.witnesses import EveryTongue, SealedMemory

WALKS = int(os.environ.get("CLOSER_WALKS", "60"))
# How often nobody is understood before something useful happens.
PATIENCE = 3
ABOUT_KEPT = {Asks.AGE, Asks.SURE, Asks.QUITE_SURE}
OFFERS = {"opening-invite", "opening-offer", "opening-anew", "safety-hard_invite"}
CATALOG = catalog()
VOICE = EveryTongue(
    read_words(data_folder("content") / "text", CATALOG.locales.locales), CATALOG.default_language
)
VOICES = (NOBODY, ANNA, BEN, LILY, GUEST)


def can_go_on(device: Device) -> bool:
    """Whether the microphone is open exactly when a question was put last, and something was said."""
    reply = device.reply
    if reply.reprompt is None:
        return not device.is_listening and bool(reply.acts)
    last = reply.acts[-1]
    return device.is_listening and isinstance(last, Say) and last.message == reply.reprompt.message


# Every word at every question

ABOUT_PEOPLE = (
    Kind.ADD_MEMBER,
    Kind.RENAME,
    Kind.NICKNAME,
    Kind.REMOVE_MEMBER,
    Kind.AGE_GROUP,
    Kind.INTRODUCE,
    Kind.LET_LINK,
    Kind.HERE,
    Kind.NAME,
)
WORDS = sorted(set(Kind) - {Kind.SESSION_ENDED, Kind.CONCERN})
each_state = pytest.mark.parametrize("state", STATES)


@each_state
@pytest.mark.parametrize("voice", [NOBODY, ANNA, GUEST])
def test_every_word_from_every_voice_has_an_answer_at_every_question(state: str, voice: str) -> None:
    plain = [Event(word) for word in WORDS]
    named = [Event(word, "Anna", "adult", "Ben") for word in ABOUT_PEOPLE]
    misheard = [Event(word, "stop", "all", "") for word in (*ABOUT_PEOPLE, Kind.START, Kind.COUNTRY)]
    for event in (*plain, *named, *misheard):
        device = at(state)
        device.takes(event, voice=voice)
        assert can_go_on(device), event


@each_state
@pytest.mark.parametrize("word", [Kind.STOP, Kind.CANCEL, Kind.HOME])
@pytest.mark.parametrize("voice", [NOBODY, ANNA, GUEST])
def test_stop_ends_it_at_every_question_whoever_says_it(state: str, word: Kind, voice: str) -> None:
    device = at(state)
    device.hears(word, voice=voice)
    assert not device.is_listening


@each_state
def test_whoever_says_no_to_everything_is_out_after_a_few_times(state: str) -> None:
    device = at(state)
    for _ in range(8):
        device.hears(Kind.DENY)
        if not device.is_listening:
            break
        assert can_go_on(device)
    assert not device.is_listening or device.heard[-1].startswith(("cup-", "repair-"))


@each_state
@pytest.mark.parametrize("word", [Kind.UNKNOWN, Kind.OWN, Kind.NAME])
def test_whoever_is_never_understood_is_not_asked_the_same_for_ever(state: str, word: Kind) -> None:
    device = at(state)
    asked: list[str] = []
    while device.is_listening or not asked:
        device.hears(word, "<markup/>")
        asked.append(device.heard[-1].split(".")[0])
        assert len(asked) <= 6 * PATIENCE, asked
        assert len(set(asked[-PATIENCE - 1 :])) > 1 or len(asked) <= PATIENCE, asked


# Anything at all

NAMES = ("Anna", "Ben", "Lily", "Mia", "Zoë")
NOT_NAMES = ("stop", "Idiot", "<audio/>", "", "Anna Ben")
ABOUT_KEEPING = (Kind.KNOW_US, Kind.KNOW_ME, Kind.FORGET_TODAY, Kind.FORGET_ME, Kind.FORGET_ALL, Kind.CODE)
FORMS: dict[Kind, tuple[str | None, ...]] = {
    Kind.ADD_MEMBER: ("adult", "child", "either", None),
    Kind.AGE_GROUP: ("adult", "child", "either"),
    Kind.HERE: ("all", "two", "one", None, None),
    Kind.START: ("short", None),
}
names = st.sampled_from((*NAMES, *NAMES, *NOT_NAMES, None))


@st.composite
def events(draw: st.DrawFn) -> Event:
    """A word, with whatever its slots may hold; now and then something heavy."""
    kind = draw(st.sampled_from((*Kind, *ABOUT_PEOPLE * 3, *ABOUT_KEEPING * 2, *(Kind.AFFIRM,) * 20)))
    value = draw(names)
    match kind:
        case Kind.CONCERN:
            return Event(kind, concern=draw(st.sampled_from(Concern)))
        case Kind.START:
            value = draw(st.sampled_from((None, "", *CATALOG.plans, "cup", "no such practice")))
        case Kind.COUNTRY:
            value = draw(st.sampled_from(("DE", "XX", "")))
    form = draw(st.sampled_from(FORMS.get(kind, (None,))))
    return Event(kind, value, form, draw(names))


@dataclass(frozen=True)
class Step:
    """What happens next: on which device, by which voice (None: the one before), when."""

    device: int
    voice: str | None
    event: Event
    after: float | None
    is_new_session: bool


voices = st.sampled_from((None,) * 8 + VOICES)
waits = st.sampled_from((None, None, None, 0.0, 5.0, 40.0, 4000.0, 50_000.0))
steps = st.builds(
    Step, st.sampled_from((0, 0, 0, 1)), voices, events(), waits, st.sampled_from((False,) * 5 + (True,))
)
OPENING = [
    Step(0, ANNA, Event(Kind.LAUNCH), 0.0, is_new_session=False),
    Step(0, ANNA, Event(Kind.ADD_MEMBER, "Anna", "adult"), None, is_new_session=False),
    Step(0, ANNA, Event(Kind.ADD_MEMBER, "Ben", "adult"), None, is_new_session=False),
    Step(0, ANNA, Event(Kind.ADD_MEMBER, "Lily", "child"), None, is_new_session=False),
]
LINKING = [
    Step(0, ANNA, Event(Kind.INTRODUCE, "Anna"), None, is_new_session=False),
    Step(0, ANNA, Event(Kind.LET_LINK, "Lily"), None, is_new_session=False),
    Step(0, LILY, Event(Kind.INTRODUCE, "Lily"), None, is_new_session=False),
]


@dataclass
class Evening:
    """A home, two devices, and who has been named where."""

    home: Home
    devices: tuple[Device, Device]
    named: dict[int, set[str]] = field(default_factory=lambda: {0: set(), 1: set()})
    known: set[str] = field(default_factory=set)
    voice: str = NOBODY

    def take(self, step: Step) -> None:
        """Something is said, and all that must hold holds."""
        device = self.devices[step.device]
        self.voice = self.voice if step.voice is None else step.voice
        if step.is_new_session or (step.after or 0) > 60:
            device.session = ""
        if not device.session:
            self.named[step.device] = set()
        kept = self.home.kept(device.session)
        before = kept.household
        self._note(step)
        device.takes(step.event, voice=self.voice, after=step.after)
        after = self.home.kept().household
        self._check_answer(device, step)
        self._check_names(device, step.device, kept)
        self._check_question(device, kept)
        self._check_rights(device, kept, after)
        check_people(after)
        if before is not None and before.calm_until is not None:
            self._check_calm(device, before)
        if device.heard == ["keeping-forgot_all"]:
            assert after is None
            self.named, self.known = {0: set(), 1: set()}, set()

    def _note(self, step: Step) -> None:
        told = {name for name in NAMES if name in (step.event.value, step.event.other)}
        self.named[step.device] |= told
        self.known |= told

    def _check_answer(self, device: Device, step: Step) -> None:
        if step.event.kind is Kind.SESSION_ENDED:
            assert device.reply == Reply(silent=True)
            assert device.rendering == Rendering("", None, None)
            return
        assert can_go_on(device)
        if step.event.concern in CLEAR:
            assert device.heard[0].startswith("safety-")

    def _check_names(self, device: Device, number: int, kept: Snapshot) -> None:
        # A thanks is read back in the words that were said, whatever they are.
        words = {
            str(say.args["words"])
            for say in device.reply.acts
            if isinstance(say, Say) and "words" in say.args
        }
        told = (said(device) - words) & set(NAMES)
        assert told <= self.known, "a name that was forgotten, or never told"
        assert (said(device) - words).isdisjoint({"stop", "Idiot", "<audio/>"})
        who, own = standing(kept.household, self.voice), member_of(kept.household, self.voice)
        if who is Standing.STRANGER:
            assert told <= self.named[number], "a stranger heard a name"
        if who is Standing.CHILD and own is not None:
            theirs = {name for entry in kept.unfinished if entry.by == own.id for name in entry.state.names}
            assert told <= self.named[number] | theirs | {own.name}, "a child heard another's name"
        self.named[number] |= told

    def _check_question(self, device: Device, kept: Snapshot) -> None:
        """Asked again, a question about what is kept tells a voice nothing that it may not hear."""
        open_, now = kept.conversation, device.conversation
        if open_ is None or now is None or open_.errand is None or now.errand != open_.errand:
            return
        is_one_s_own = open_.errand.kind in ABOUT_KEEPING and open_.errand.voice != self.voice
        is_guest = not may(kept.household, self.voice, Right.ANYBODYS)
        are_told_apart = standing(kept.household, self.voice) is not Standing.SHARED
        if open_.asks in ABOUT_KEPT and are_told_apart and (is_guest or is_one_s_own):
            says = [act for act in (*device.reply.acts, device.reply.reprompt) if isinstance(act, Say)]
            # A help line is for whoever said a heavy word, and nothing that is kept.
            assert [say.args for say in says if say.args and not say.message.startswith("safety")] == []

    def _check_rights(self, device: Device, kept: Snapshot, after: Household | None) -> None:
        """A voice that is no known grown-up's, where one is known, changes nothing but its own link."""
        before = kept.household
        if before is None or standing(before, self.voice) in {Standing.ADULT, Standing.SHARED}:
            return
        assert after is not None
        assert after.country == before.country
        assert after.here in {before.here, ()}  # an evening ends by itself
        without = [tuple(replace(member, voice="") for member in one.members) for one in (before, after)]
        assert without[0] == without[1], "somebody else changed people"
        if before.members != after.members:
            assert device.heard[0] == "people-voice_linked"
            let = kept.conversation.errand if kept.conversation else None
            assert let is not None
            assert standing(before, let.voice) is Standing.ADULT
        if "opening-offer" in device.heard:
            own = member_of(before, self.voice)
            assert any(entry.by in {"", own.id if own else ""} for entry in kept.unfinished)

    def _check_calm(self, device: Device, before: Household) -> None:
        assert device.turn is not None
        is_calm = before.calm_until is not None and device.turn.at < before.calm_until
        heard = {message.split(".")[0] for message in device.heard}
        assert not (is_calm and heard & OFFERS), "offered while all is to stay calm"


def check_people(household: Household | None) -> None:
    members = household.members if household else ()
    linked = [member.voice for member in members if member.voice]
    assert len(members) <= MOST_MEMBERS
    assert len(set(linked)) == len(linked), "one voice is two people"
    assert not linked or any(member.voice and not member.is_child for member in members)
    called = [name.casefold() for member in members for name in (member.name, *member.also)]
    assert len(set(called)) == len(called), "one name is two people's"
    assert set(called) <= {name.casefold() for name in NAMES} | {"anna ben"}


each_opening = pytest.mark.parametrize(
    "opening", [[], OPENING, OPENING + LINKING], ids=["unmet", "a family", "voices known"]
)


def with_yes(step: Step) -> list[Step]:
    """The same, and a yes from the same voice: what is asked before it is done comes about."""
    return [step, Step(step.device, None, Event(Kind.AFFIRM), None, is_new_session=False)]


def with_a_guest(event: Event) -> list[Step]:
    """Anna is asked whether she means that, and a guest wants to hear it again."""
    said_again = Step(0, GUEST, Event(Kind.REPEAT), None, is_new_session=False)
    return [Step(0, ANNA, event, None, is_new_session=False), said_again]


asked_first = st.builds(Event, st.sampled_from((*ABOUT_KEEPING, Kind.REMOVE_MEMBER, Kind.ADD_MEMBER)), names)
parts = steps.map(lambda step: [step]) | steps.map(with_yes) | asked_first.map(with_a_guest)
walks = st.lists(parts, min_size=3, max_size=15).map(lambda parts: [step for part in parts for step in part])


def walked(home: Home, steps_: list[Step]) -> None:
    evening = Evening(home, (home.device(), home.device("de-DE")))
    for step in steps_:
        evening.take(step)


@each_opening
@settings(deadline=None, max_examples=2 * WALKS, database=None)
@given(walk=walks)
def test_whatever_is_said_by_whomever_all_that_must_hold_holds(opening: list[Step], walk: list[Step]) -> None:
    walked(Home(release()), opening + walk)


@each_opening
@settings(deadline=None, max_examples=WALKS // 10, database=None, phases=[Phase.generate])  # slow to shrink
@given(walk=walks)
def test_there_are_words_for_it_in_every_language(opening: list[Step], walk: list[Step]) -> None:
    walked(Home(CATALOG, VOICE, SealedMemory), opening + walk)
