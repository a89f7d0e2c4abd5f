"""A random evening of one home: two devices, any word at any second, naps, sessions that vanish.

A walk is seeded, so that one that fails can be walked again. After every step it asks for all that
must hold in every state of every drill; nothing here knows a particular drill.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar
from xml.etree import ElementTree as ET  # noqa: S405 - only ever reads our own answers

from skill.adapters.records import BAGS, CONVERSATION, REPLY, UNFINISHED, Record
from skill.adapters.sealing import DataKey
from skill.alexa.render import AlexaVoice
from skill.content.catalog import Catalog
from skill.content.models import Ask, End, HoldStep, Seat, Step
from skill.domain.acts import Hold, Rendering, Reply
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.household import Household
from skill.domain.turn import Kind
from skill.ports import Address, Change, Snapshot
from skill.speech.bundles import Words
from tests.fakes.store import MemoryStore
from tests.home import Device, Home

MOST_CLIPS = 5
SHORTEST_HOLD, LONGEST_HOLD = 5, 220
MOST_CHARACTERS = 8000
MOST_KEPT = 3
# So long after its question a device still hears an answer: eight seconds, the reprompt, eight more.
MICROPHONE_SECONDS = 25
# No answer needs to look at this many steps: the engine would be going round in a circle.
PATIENCE = 200
# So many sensible answers end any drill.
ENOUGH_ANSWERS = 100

NAMES = ("Ada", "Tom & Jerry <3>", 'Anne-Marie "Mimi" O’Hara', "Zoë ẞ 李", "]]>", "x" * 40, "")
LEAVES_OPEN = frozenset({Kind.STOP, Kind.PAUSE, Kind.HOME})
PUTS_AWAY = frozenset({Kind.CANCEL, Kind.LEAVE_IT})
Kept = TypeVar("Kept")
_HOUSEHOLD: Record[Household] = Record(Household)
_KEY = DataKey(bytes(32))


class SealedMemory(MemoryStore):
    """A store in memory that goes through the codec and the seal of the real one."""

    def commit(self, address: Address, snapshot: Snapshot, change: Change, deadline: float) -> Rendering:
        """See `ports.Store`."""
        sealed = replace(
            change,
            reply=_through(REPLY, change.reply),
            household=_through(_HOUSEHOLD, change.household),
            conversation=_through(CONVERSATION, change.conversation),
            unfinished=_through(UNFINISHED, change.unfinished),
            bags=_through(BAGS, change.bags),
        )
        assert sealed == change, "what was kept came back changed"
        return super().commit(address, snapshot, sealed, deadline)


def _through(record: Record[Kept], value: Kept | None) -> Kept | None:
    return None if value is None else record.open(record.seal(value, _KEY, "name"), _KEY, "name")


class EveryTongue:
    """Implements Voice: each answer in every language, with clips and with pauses; gives the one asked for."""

    def __init__(self, words: Mapping[str, Words], default: str) -> None:
        self._locales = {id(own): locale for locale, own in words.items()}.values()
        self._pauses = AlexaVoice(words, default, None)
        self._clips = AlexaVoice(words, default, "https://home.example/audio")

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        for each in self._locales:
            can_be_played(reply, self._clips.render(reply, each))
        rendering = self._pauses.render(reply, locale)
        can_be_played(reply, rendering)
        return rendering


def can_be_played(reply: Reply, rendering: Rendering) -> None:
    for ssml in (rendering.speech, rendering.reprompt or ""):
        spoken = f"<speak>{ssml}</speak>"
        ET.fromstring(spoken)  # noqa: S314 - our own answer
        assert len(spoken) <= MOST_CHARACTERS
    assert len(rendering.seconds) == len(reply.acts)
    if reply.reprompt is None:
        assert not rendering.speech.endswith("?"), "a question that nobody can answer"
    else:
        assert rendering.reprompt, "a question without a reprompt"


class PatientSteps(dict[str, Step]):
    """The steps of a drill, which notice when an answer goes round in circles among them."""

    looks = 0

    def __getitem__(self, id_: str) -> Step:
        self.looks += 1
        assert self.looks < PATIENCE, f"going round in circles at {id_}"
        return super().__getitem__(id_)


def patient(catalog: Catalog) -> Catalog:
    """The same catalog; its drills notice an endless circle."""
    for id_, plan in catalog.plans.items():
        catalog.plans[id_] = replace(plan, steps=PatientSteps(plan.steps))
    return catalog


@dataclass(frozen=True)
class Said:
    """Something that is said, or that happens."""

    kind: Kind
    value: str | None = None
    form: str | None = None


class Walk:
    """One home and what happens in it, by the dice of one seed."""

    def __init__(self, catalog: Catalog, voice: EveryTongue, drill: str, form: str, number: int) -> None:
        self._plan = catalog.plans[drill]
        self._form = form
        self._last_words = {
            f"{id_}-{step.id}"
            for id_, other in catalog.plans.items()
            for step in other.drill.steps
            if isinstance(step, End)
        }
        self._dice = Random(f"{drill}/{form}/{number}")  # noqa: S311 - a walk, not a secret
        self._home = Home(catalog, voice, SealedMemory)
        self._devices = (self._home.device("en-US"), self._home.device("de-DE"))
        self._device = self._devices[0]
        self._finished: set[str] = set()
        self._trail: list[str] = []

    def wander(self, steps: int) -> None:
        """Anything may happen, at any second."""
        try:
            self._take(Said(Kind.START, self._plan.drill.id, self._form), 0)
            for _ in range(self._dice.randint(1, steps)):
                self._change_places()
                self._take(self._anything(), self._seconds())
        except Exception as error:
            error.add_note(" ".join(self._trail))
            raise

    def go_home(self) -> None:
        """From wherever this has come to, sensible answers lead to an end."""
        try:
            for device in self._devices:
                self._device = device
                self._answer_sensibly()
        except Exception as error:
            error.add_note(" ".join(self._trail))
            raise

    def _answer_sensibly(self) -> None:
        for _ in range(ENOUGH_ANSWERS):
            self._take(self._sensible(), None)
            if not self._device.is_listening:
                break
        assert self._device.heard[-1] in self._last_words, "no end in sight"

    def _change_places(self) -> None:
        if self._dice.random() < 0.15:
            self._device = self._dice.choice(self._devices)
        if self._dice.random() < 0.05:
            self._device.session = ""  # the session vanished, and nobody told us

    def _seconds(self) -> float | None:
        """How long people wait: until the answer is through (None), into it, or for hours."""
        through = sum(self._device.rendering.seconds)
        when = self._dice.random()
        if when < 0.45:
            return None
        if when < 0.95:
            return self._dice.uniform(0, through + 10)
        return self._dice.choice((600, 3700, 20_000, 90_000))

    def _anything(self) -> Said:
        if self._device.session and self._dice.random() < 0.5:
            return self._sensible()
        if not self._device.session and self._dice.random() < 0.7:
            return Said(Kind.LAUNCH)
        kind = self._dice.choice(list(Kind))
        match kind:
            case Kind.START:
                form = self._dice.choice((None, self._form, *self._plan.drill.forms, "no such form"))
                return Said(kind, self._dice.choice((None, self._plan.drill.id, "", "no such drill")), form)
            case Kind.NAME:
                return Said(kind, self._dice.choice(NAMES))
            case _:
                return Said(kind)

    def _sensible(self) -> Said:
        """An answer that the open question offers; without a question, somebody opens the skill."""
        conversation = self._device.conversation
        if conversation is None:
            return Said(Kind.LAUNCH)
        if conversation.asks is not Asks.STEP or conversation.state is None:
            return Said(Kind.AFFIRM)
        match self._step(conversation.state):
            case Ask(on=on):
                return Said(Kind(self._dice.choice(sorted(on))))
            case Seat():
                return self._dice.choice((Said(Kind.ME), Said(Kind.CHOOSE), Said(Kind.NAME, "Ada")))
            case step:
                raise AssertionError(f"a question is open at {step.id}, which asks nothing")

    def _take(self, said: Said, after: float | None) -> None:
        seconds = sum(self._device.rendering.seconds) + 4 if after is None else after
        self._trail.append(f"{seconds:.0f}s:{said.kind}{said.value or ''}")
        self._home.clock.advance(seconds)
        if seconds > sum(self._device.rendering.seconds) + MICROPHONE_SECONDS:
            self._device.session = ""
        session = self._device.session
        before = self._home.kept(session)
        for plan in self._home.catalog.plans.values():
            assert isinstance(plan.steps, PatientSteps)
            plan.steps.looks = 0
        self._device.hears(said.kind, said.value, form=said.form, after=0)
        after_it = self._home.kept(self._device.session or session)
        self._check_answer(said, after_it)
        self._check_places(after_it)
        self._check_bags(before, after_it)
        self._check_what_is_kept(said, before, after_it)

    def _check_answer(self, said: Said, kept: Snapshot) -> None:
        reply, rendering = self._device.reply, self._device.rendering
        holds = [act.seconds for act in reply.acts if isinstance(act, Hold)]
        assert len(holds) <= MOST_CLIPS
        assert sum(holds) <= LONGEST_HOLD
        assert all(SHORTEST_HOLD <= seconds <= LONGEST_HOLD for seconds in holds)
        if said.kind is Kind.SESSION_ENDED:
            assert reply == Reply(silent=True)
            assert rendering == Rendering("", None, None)
        else:
            assert rendering.speech, "no answer"
        assert (kept.conversation is not None) == (reply.reprompt is not None)
        if kept.conversation and kept.conversation.state:
            assert [scene.hold for scene in kept.conversation.schedule] == holds

    def _check_places(self, kept: Snapshot) -> None:
        for entry in kept.unfinished:
            self._check_state(entry.state)
            assert entry.state.begun
            assert entry.state.left is None
        conversation = kept.conversation
        if conversation is None or conversation.state is None:
            return
        self._check_state(conversation.state)
        step = self._step(conversation.state)
        assert isinstance(step, Ask | Seat) or conversation.asks is not Asks.STEP
        for scene in conversation.schedule:
            self._check_state(scene.state)
            assert isinstance(self._step(scene.state), HoldStep)
        ends = [scene.until for scene in conversation.schedule]
        assert ends == sorted(ends)

    def _check_state(self, state: DrillState) -> None:
        drill = self._home.catalog.plans[state.drill].drill
        seats = set(range(drill.people))
        assert state.step in {step.id for step in drill.steps}, "a step of no drill"
        assert state.form in drill.forms
        assert state.floor in seats
        assert set(state.heard) <= seats
        assert len(set(state.heard)) == len(state.heard)
        assert len(state.names) in {0, drill.people}
        for pool, drawn in state.drawn.items():
            assert drawn in {item.id for item in self._home.catalog.pools[pool].items}

    def _step(self, state: DrillState) -> Step:
        return self._home.catalog.plans[state.drill].steps[state.step]

    def _check_bags(self, before: Snapshot, after: Snapshot) -> None:
        old = before.bags or {}
        for name, bag in (after.bags or {}).items():
            if name in old and bag != old[name]:
                assert bag.last != old[name].last, f"{bag.last} twice running"

    def _check_what_is_kept(self, said: Said, before: Snapshot, after: Snapshot) -> None:
        runs = [entry.run for entry in after.unfinished]
        left_at = [entry.left_at for entry in after.unfinished]
        assert len(runs) <= MOST_KEPT
        assert len(set(runs)) == len(runs)
        assert left_at == sorted(left_at, reverse=True)
        run = _in_hand(before.conversation)
        before_runs = {entry.run for entry in before.unfinished}
        if _plays(after) > _plays(before):
            self._finished |= before_runs - set(runs)
        if said.kind in LEAVES_OPEN and run in before_runs - self._finished:
            assert runs[0] == run, "stopped, and not kept"
        if said.kind in PUTS_AWAY:
            assert run not in runs, "cancelled, and still kept"
        assert self._finished.isdisjoint(runs), "finished, and still offered"


def _in_hand(conversation: Conversation | None) -> str:
    """The run that a stop or a cancel would be about; "" for none."""
    return conversation.run if conversation else ""


def _plays(kept: Snapshot) -> int:
    practices = kept.household.practices.values() if kept.household else ()
    return sum(sum(practice.finished.values()) for practice in practices)
