"""What the core needs from the world, as protocols; adapters implement them, tests fake them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from skill.domain.acts import Rendering, Reply
from skill.domain.conversation import Conversation, Unfinished
from skill.domain.daily import Daily
from skill.domain.gratitude import Entry
from skill.domain.household import Bags, Household
from skill.domain.kept import Note
from skill.domain.quality_time import Together
from skill.domain.turn import Device, HouseholdId, RequestId, SessionId


class Clock(Protocol):
    """Time, injected: a conversation in the terminal or a test moves its own."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds that only ever grow, for deadlines."""


class Chooser(Protocol):
    """Chance, injected."""

    def token(self) -> str:
        """32 random hex digits, fit for a salt or a name that nobody can guess."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where one turn's records lie."""

    household: HouseholdId
    session: SessionId
    request: RequestId


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a turn reads, in one trip.

    What has expired by the injected clock reads as absent. `revision` is 0 for a household that
    is not there; `reply` is set when this very request was answered before.
    `notes` is what people asked to keep in drills. `daily` is what the household's days remember,
    `together` what it remembers of ideas; what people were thankful for is read apart, by the few turns that
    look at it. `is_overdue`: a note whose time is over still lies among them, and leaves with this turn's
    commit.
    `wrapped_key` is the household's data key as the store holds it; only the store looks inside.
    `gone_at` is set when this household was forgotten a short while ago: a turn of that moment or
    before, which comes late, must not bring it back.
    """

    revision: int = 0
    household: Household | None = None
    conversation: Conversation | None = None
    unfinished: tuple[Unfinished, ...] = ()
    bags: Bags | None = None
    notes: tuple[Note, ...] = ()
    daily: Daily | None = None
    together: Together | None = None
    is_overdue: bool = False
    reply: Rendering | None = None
    wrapped_key: bytes = b""
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """All that a turn writes, in one trip: the fields that are set; None leaves a record as it is.

    `drop_conversation` deletes the session's conversation. `reply` is kept under the request's id;
    None keeps none (answers to distress are given afresh). `forget_all` names the moment as of which
    the whole household goes, its data key with it: then `reply` is the receipt, kept under a key that
    is not the household's, and no other field counts. `forgets`: something that people said goes with this,
    so its older bytes are to leave the disk soon. `entries` are thanks that are new or changed, `drops` the
    ids of those that go.
    """

    reply: Rendering | None
    household: Household | None = None
    conversation: Conversation | None = None
    drop_conversation: bool = False
    unfinished: tuple[Unfinished, ...] | None = None
    bags: Bags | None = None
    notes: tuple[Note, ...] | None = None
    daily: Daily | None = None
    together: Together | None = None
    entries: tuple[Entry, ...] = ()
    drops: tuple[str, ...] = ()
    forget_all: datetime | None = None
    forgets: bool = False


class StoreUnavailable(Exception):
    """The store did not answer in time; nothing was changed."""


class OutcomeUnknown(StoreUnavailable):
    """The connection broke after a commit was sent: it may or may not have been applied."""


class Conflict(Exception):
    """Somebody else committed for this household since the snapshot was read: load again."""


class Unreadable(Exception):
    """A household's record is there and cannot be read; it is left untouched, never replaced."""


class Store(Protocol):
    """Everything that is remembered. `deadline` is a moment of `Clock.monotonic`."""

    def load(self, address: Address, deadline: float) -> Snapshot:
        """All that a turn needs, in one round trip. Raises StoreUnavailable, Unreadable."""

    def entries(self, address: Address, snapshot: Snapshot, deadline: float) -> tuple[Entry, ...]:
        """What the household was thankful for, oldest first, in one round trip; also what is over by now.

        Newer than the snapshot it may be: a commit on the snapshot is then refused. Raises
        StoreUnavailable, Unreadable.
        """

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """Write it all or nothing, in one round trip, if the revision still is the snapshot's.

        Returns the reply now kept under the request: the given one, or the earlier one when this
        request was committed before (then nothing moves). Raises Conflict, StoreUnavailable,
        OutcomeUnknown.
        """

    def erase(self, household: HouseholdId, gone_at: datetime, deadline: float) -> None:
        """Forget a household and its data key, readable or not, in one round trip, whatever its revision.

        For an event or an operator; for a voice, `Change.forget_all`. A household that is not there is
        noted as gone too. Raises StoreUnavailable, OutcomeUnknown.
        """

    def ping(self) -> None:
        """Raises StoreUnavailable, naming the reason for the operator, when the store is not reachable."""


class DeviceZones(Protocol):
    """The time zone that a device is set to."""

    def zone_of(self, device: Device, within: float) -> str | None:
        """Its name as IANA has it, asked for within so many seconds; None when nobody tells. Never raises."""


class NoZones:
    """Knows no device's zone: for the terminal, where the table by locale does."""

    def zone_of(self, device: Device, within: float) -> str | None:  # noqa: ARG002 - the protocol's arguments
        """See DeviceZones."""
        return None


class Voice(Protocol):
    """Turns a reply into the words of a locale."""

    def render(self, reply: Reply, locale: str) -> Rendering:
        """The reply as the device gets it, and how long each act takes."""


class Metrics(Protocol):
    """Counts for the operator. Labels are closed sets; never an id, never a word that was said."""

    def count(self, name: str, label: str = "") -> None:
        """Add one to the counter `name` (one of `skill.adapters.metrics.COUNTERS`)."""

    def count_quietly(self, day: date) -> None:
        """Add one to the sum of a day that is shown only as yesterday's, and only from five up."""

    def observe_turn(self, seconds: float) -> None:
        """How long one request took."""


class NullMetrics:
    """Counts nothing: the default wherever nobody is watching."""

    def count(self, name: str, label: str = "") -> None:
        """See Metrics."""

    def count_quietly(self, day: date) -> None:
        """See Metrics."""

    def observe_turn(self, seconds: float) -> None:
        """See Metrics."""


class Erasures(Protocol):
    """Deletions that must happen, now or as soon as the store is back."""

    def erase(self, household: HouseholdId, gone_at: datetime) -> None:
        """Forget a household as of a moment; never raises, never loses the debt."""


class ChainRefused(Exception):
    """There is no valid signing chain under this URL. The text is one of a few, and never holds the URL."""


class ChainBusy(ChainRefused):
    """Another chain is being fetched, or this one took too long: a later request may succeed."""


class PublicKey(Protocol):
    """A key that Amazon signs its requests with."""

    def verify_signature(self, signature: bytes, body: bytes) -> bool:
        """Whether `signature` (RSA, PKCS #1 v1.5 over SHA-256) was made over exactly these bytes."""


class ChainSource(Protocol):
    """Where the certificate chains come from that requests name in `SignatureCertChainUrl`."""

    def public_key(self, url: str) -> PublicKey:
        """The key of the validated chain under a canonical URL. Raises ChainRefused, ChainBusy."""


@dataclass(frozen=True, slots=True)
class World:
    """What is injected from around a service: time, chance, who counts, what devices tell of themselves."""

    clock: Clock
    chooser: Chooser
    metrics: Metrics
    zones: DeviceZones
