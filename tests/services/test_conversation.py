"""One turn: read all, decide, write all, answer; and what is said when the store cannot keep its part."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from skill.domain.acts import Rendering, Reply, Say
from skill.domain.quality_time import Together
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId, Turn
from skill.ports import Address, Change, Conflict, NoZones, NullMetrics, Snapshot, World
from skill.services.conversation import TURN_SECONDS, Conversations
from skill.services.safety import Safety
from tests.dialogue.small import BYE, CLOSE, FIRST, catalog, drill, hold
from tests.fakes.chooser import CountingChooser
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore
from tests.home import NotingVoice, WordlessVoice, guidance

START = Event(Kind.START)
CUP = catalog(drill(FIRST, hold("talk", 60, "close"), CLOSE, BYE))


class Counted(NullMetrics):
    """Implements Metrics: remembers what was counted."""

    def __init__(self) -> None:
        self.counted: list[tuple[str, str]] = []

    def count(self, name: str, label: str = "") -> None:
        """See Metrics."""
        self.counted.append((name, label))


class ContestedStore(MemoryStore):
    """A store on which, before some commits, another device of the home commits first."""

    def __init__(self, clock: FakeClock, rivals: int, seconds: float = 0.0) -> None:
        super().__init__(clock)
        self._rivals = rivals
        self._clock_to_move = clock
        self._seconds = seconds
        self.loads = 0

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        self.loads += 1
        return super().load(address, deadline)

    def commit(self, address: Address, snapshot: Snapshot, change: Change, deadline: float) -> Rendering:
        """See `ports.Store`."""
        if self._rivals:
            self._rivals -= 1
            self._clock_to_move.advance(self._seconds)
            raise Conflict
        return super().commit(address, snapshot, change, deadline)


class Service:
    """The service on a store in memory, and what came of it."""

    def __init__(self, store: Callable[[FakeClock], MemoryStore] = MemoryStore) -> None:
        self.clock = FakeClock()
        self.store = store(self.clock)
        self.metrics = Counted()
        self.voice = NotingVoice(WordlessVoice())
        chooser = CountingChooser()
        safety = Safety(self.store, guidance(), self.voice, self.clock, chooser, self.metrics)
        world = World(self.clock, chooser, self.metrics, NoZones())
        self.conversations = Conversations(self.store, CUP, self.voice, safety, world)

    def turn(self, request: str = "request") -> Turn:
        return Turn(HouseholdId("home"), SessionId("session"), RequestId(request), "en-US", self.clock.now())

    def take(self, event: Event, request: str = "request") -> Rendering:
        return self.conversations.take(self.turn(request), event)

    def kept(self, request: str = "request") -> Snapshot:
        return self.store.load(self.address(request), 0)

    def address(self, request: str) -> Address:
        return Address(HouseholdId("home"), SessionId("session"), RequestId(request))


@pytest.fixture
def service() -> Service:
    return Service()


# What a turn keeps


def test_an_answer_is_kept_with_everything_that_it_changed(service: Service) -> None:
    answer = service.take(START)
    kept = service.kept()
    assert kept.reply == answer
    assert kept.conversation is not None
    assert kept.conversation.state is not None
    assert kept.conversation.state.step == "first"
    assert kept.household is not None
    assert kept.household.salt


def test_the_schedule_of_the_answer_is_kept_with_the_seconds_at_which_its_holds_end(service: Service) -> None:
    """Four seconds that seat them, four of instruction, a minute of talk; then the question."""
    service.take(START)
    service.take(Event(Kind.ME), "next")
    conversation = service.kept().conversation
    assert conversation is not None
    assert [(scene.until, scene.hold) for scene in conversation.schedule] == [(68.0, 60)]
    assert conversation.length == 72.0


def test_a_conversation_is_dropped_with_its_last_word(service: Service) -> None:
    service.take(START)
    service.take(Event(Kind.CANCEL), "next")
    assert service.kept().conversation is None


def test_a_conversation_that_nobody_touches_for_an_hour_is_let_go(service: Service) -> None:
    service.take(START)
    service.clock.advance(3601)
    assert service.kept().conversation is None


def test_a_home_is_welcomed_once(service: Service) -> None:
    first = service.take(Event(Kind.LAUNCH))
    second = service.take(Event(Kind.LAUNCH), "next")
    assert "opening-welcome " in f"{first.speech} "
    assert "opening-welcome_back" in second.speech


def test_a_home_keeps_the_order_in_which_its_lines_are_drawn(service: Service) -> None:
    service.take(START)
    salt = service.kept().household
    service.take(Event(Kind.CANCEL), "next")
    service.take(START, "again")
    assert service.kept().household == salt


def test_what_a_home_remembers_of_ideas_is_written_where_it_changed_and_read_again(service: Service) -> None:
    before = Together(heard={"walk": 740134}, never=("march",), taste={"music": 2})
    service.store.commit(service.address("before"), service.kept("before"), Change(None, together=before), 0)
    service.take(START, "unchanged")
    assert service.kept().together == before
    service.take(Event(Kind.FORGET_TASTE), "forgets")
    assert service.kept().together == replace(before, taste={})


def test_where_nothing_is_remembered_of_ideas_nothing_is_written_of_them(service: Service) -> None:
    service.take(START)
    service.take(Event(Kind.FORGET_TASTE), "forgets")
    assert service.kept().together is None


# The same request again


def test_a_repeated_request_gets_its_first_reply_and_moves_nothing(service: Service) -> None:
    service.take(START)
    first = service.take(Event(Kind.ME), "me")
    before = service.kept("me")
    service.clock.advance(100)
    assert service.take(Event(Kind.ME), "me") == first
    assert service.kept("me") == before
    assert service.metrics.counted == [("replays", "")]


def test_a_repeated_request_that_comes_at_the_same_moment_gets_the_first_reply_too() -> None:
    """Both were read before either was kept: the store knows, and gives back what it kept."""

    class Twin(MemoryStore):
        def load(self, address: Address, deadline: float) -> Snapshot:
            return replace(super().load(address, deadline), reply=None)

    service = Service(Twin)
    first = service.take(Event(Kind.LAUNCH))
    assert service.take(Event(Kind.LAUNCH)) == first
    assert service.kept().revision == 1


# Two devices at the same moment


def test_a_turn_that_lost_the_race_is_taken_again_on_what_is_there_now() -> None:
    service = Service(lambda clock: ContestedStore(clock, rivals=2))
    assert "cup-first" in service.take(START).speech
    assert service.kept().revision == 1
    assert service.metrics.counted == [("conflicts", "")] * 2


def test_a_race_without_end_ends_with_the_turn_s_time_and_one_honest_sentence() -> None:
    service = Service(lambda clock: ContestedStore(clock, rivals=1000, seconds=0.2))
    before = service.clock.monotonic()
    assert service.take(START).speech == "trouble-store"
    assert service.clock.monotonic() - before <= TURN_SECONDS + 0.2
    assert service.metrics.counted[-1] == ("store_trouble", "store")


# The store cannot keep its part


def down(store: MemoryStore) -> None:
    store.is_down = True


def unreadable(store: MemoryStore) -> None:
    store.is_unreadable = True


def cut_before(store: MemoryStore) -> None:
    store.cut = "before"


def cut_after(store: MemoryStore) -> None:
    store.cut = "after"


TROUBLES = [(down, "store"), (cut_before, "unsure"), (cut_after, "unsure"), (unreadable, "unreadable")]
each_trouble = pytest.mark.parametrize(
    ("trouble", "kind"), TROUBLES, ids=[trouble.__name__ for trouble, _ in TROUBLES]
)


@each_trouble
def test_trouble_is_told_in_one_honest_sentence_and_the_session_ends(
    service: Service, trouble: Callable[[MemoryStore], None], kind: str
) -> None:
    trouble(service.store)
    answer = service.take(START)
    assert service.voice.reply == Reply((Say(f"trouble-{kind}"),))
    assert answer.ends_session
    assert service.metrics.counted == [("store_trouble", kind)]


@each_trouble
def test_trouble_at_the_end_of_a_session_is_met_with_silence(
    service: Service, trouble: Callable[[MemoryStore], None], kind: str
) -> None:
    """Amazon takes no speech in answer to the end of a session."""
    service.take(START)
    trouble(service.store)
    assert service.take(Event(Kind.SESSION_ENDED), "end") == Rendering("", None, None)
    assert service.metrics.counted == [("store_trouble", kind)]


def test_nothing_is_kept_while_the_store_is_down_and_the_drill_goes_on_when_it_is_back(
    service: Service,
) -> None:
    service.take(START)
    before = service.kept("me")
    service.store.is_down = True
    service.take(Event(Kind.ME), "me")
    service.store.is_down = False
    assert service.kept("me") == before
    assert "cup-talk" in service.take(Event(Kind.ME), "me").speech


def test_a_commit_that_went_through_unseen_is_answered_when_the_request_is_repeated(service: Service) -> None:
    service.take(START)
    service.store.cut = "after"
    assert service.take(Event(Kind.ME), "me").speech == "trouble-unsure"
    service.store.cut = None
    assert "cup-talk" in service.take(Event(Kind.ME), "me").speech
    assert service.kept().revision == 2


def test_a_commit_that_did_not_go_through_is_done_when_the_request_is_repeated(service: Service) -> None:
    service.take(START)
    service.store.cut = "before"
    service.take(Event(Kind.ME), "me")
    service.store.cut = None
    assert "cup-talk" in service.take(Event(Kind.ME), "me").speech
    assert service.kept().revision == 2


def test_a_record_that_cannot_be_read_is_counted_and_left_as_it_is(service: Service) -> None:
    service.take(START)
    before = service.kept()
    service.store.is_unreadable = True
    service.take(Event(Kind.ME), "me")
    service.take(Event(Kind.ME), "me")
    assert service.metrics.counted == [("store_trouble", "unreadable")] * 2
    service.store.is_unreadable = False
    assert service.kept() == before
