"""The store in Redis or Valkey: one trip to load a turn, one script to commit it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from skill.adapters import records, redis_thanks
from skill.adapters.records import (
    BAGS,
    CONVERSATION,
    DAILY,
    NOTES,
    REPLY,
    TOGETHER,
    UNFINISHED,
    Damaged,
    HouseholdRecord,
    Record,
    telling_of_damage,
)
from skill.adapters.redis_commit import (
    COMMIT,
    CONFLICT,
    ERASE,
    Keys,
    arguments,
    erasing,
    forgetting,
    keys_of,
    lasting_keys,
    looking_for_no_reply,
)
from skill.adapters.redis_connection import LONGEST_WAIT, RedisConnection, Refused
from skill.adapters.redis_households import Households, KeptRecord, Rotated
from skill.adapters.sealing import CannotOpen, DataKey, Keyring
from skill.domain.acts import Rendering
from skill.domain.gratitude import Entry
from skill.domain.kept import still_kept
from skill.domain.turn import HouseholdId
from skill.ports import Address, Change, Clock, Conflict, OutcomeUnknown, Snapshot

Kept = TypeVar("Kept")
_FOREVER = 0  # as "now": the script has judged the expiry already


def _nothing() -> None:
    """What happens when nobody wants to be told."""


class RedisStore:
    """Implements `ports.Store`. Safe to share between threads, and to fork.

    Every value is sealed with the household's data key, which lies wrapped in the household's
    record; only schema, revision and expiry are in plain. `on_lost` runs after a broken connection,
    before the one retry; it may raise StoreUnavailable. `on_forgotten` runs, within the turn, when a
    household has gone, or may have. Raises ValueError for a `url` that is no address of a Redis server.
    """

    def __init__(
        self,
        url: str,
        keyring: Keyring,
        clock: Clock,
        on_lost: Callable[[], None] = _nothing,
        on_forgotten: Callable[[], None] = _nothing,
    ) -> None:
        self._connection = RedisConnection(url, clock.monotonic, on_lost)
        self._keyring = keyring
        self._clock = clock
        self._on_forgotten = on_forgotten
        self._households = Households(self._connection, keyring, clock)

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        keys = keys_of(address)
        found = self._connection.ask("MGET", *keys.records, deadline=deadline)
        return self._snapshot(address.household, keys, found)

    def entries(self, address: Address, snapshot: Snapshot, deadline: float) -> tuple[Entry, ...]:
        """See `ports.Store`."""
        if not snapshot.wrapped_key:
            return ()
        thanks = keys_of(address).thanks
        found = self._connection.ask("HGETALL", thanks, deadline=deadline)
        with telling_of_damage():
            data_key = self._keyring.unwrap(snapshot.wrapped_key, address.household)
            return redis_thanks.read(found, data_key, thanks)

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`. Where no reply is kept, a Conflict may also mean that this very change
        was applied and its answer was lost."""
        keys, at = keys_of(address), self._clock.now()
        if change.forget_all is not None:
            given = forgetting(keys, snapshot, change, self._keyring.receipt_keys[0], at)
            with self._telling_of_it():
                return self._committed(address, keys, change, given, deadline)
        data_key, wrapped_key = self._data_key(snapshot, address.household)
        given = arguments(keys, snapshot, change, data_key, wrapped_key, at)
        with self._telling_of_it() if change.forgets else nullcontext():
            return self._committed(address, keys, change, given, deadline)

    def erase(self, household: HouseholdId, gone_at: datetime, deadline: float) -> None:
        """See `ports.Store`."""
        given = erasing(gone_at, self._clock.now())
        with self._telling_of_it():
            self._connection.run(ERASE, lasting_keys(household), given, deadline)

    def ping(self) -> None:
        """See `ports.Store`."""
        self._ask("PING")

    def time(self) -> datetime:
        """The moment by the server's own clock, aware, in UTC. Raises StoreUnavailable."""
        seconds, microseconds = self._ask("TIME")
        return datetime.fromtimestamp(int(seconds), UTC).replace(microsecond=int(microseconds))

    def eviction_policy(self) -> str:
        """What the server drops when its memory is full, in Redis's words; "unknown" if it will not tell."""
        return self._setting("maxmemory-policy") or self._info("memory").get("maxmemory_policy", "unknown")

    def persistence(self) -> str:
        """How records survive a restart of the server: "aof", "rdb", "none", or "unknown"."""
        if self._info("persistence").get("aof_enabled") == "1":
            return "aof"
        snapshots = self._setting("save")
        return "unknown" if snapshots is None else "rdb" if snapshots else "none"

    def unreadable_households(self) -> list[HouseholdId]:
        """The households, by their hash, of whom something that lasts cannot be read. Looks at every one."""
        return self._households.unreadable()

    def stale_wrappings(self) -> int:
        """How many households' keys are wrapped by an older key of ours. Looks at every one."""
        return self._households.stale()

    def rotate(self) -> Rotated:
        """Wraps every household's key under the newest one, while services go on."""
        return self._households.rotate()

    def find_code(self, code: str) -> HouseholdId | None:
        """The household with this short code. Looks at every one. Raises SharedCode."""
        return self._households.find_code(code)

    def everything_of(self, household: HouseholdId) -> list[KeptRecord]:
        """All that is kept for one household; nothing when it is not there. Raises Unreadable."""
        return self._households.everything_of(household)

    def _snapshot(self, household_id: HouseholdId, keys: Keys, found: list[bytes | None]) -> Snapshot:
        at = self._clock.now()
        now = int(at.timestamp())
        household, conversation, unfinished, bags, notes, daily, together, reply = found
        with telling_of_damage():
            record = records.read_household(household, now)
            if not isinstance(record, HouseholdRecord):  # its data key is gone: the rest is noise
                receipt = self._reply(reply, now, None, keys.reply)
                if record is None:
                    return Snapshot(reply=receipt)
                return Snapshot(revision=record.revision, gone_at=record.gone_at, reply=receipt)
            data_key = self._keyring.unwrap(record.wrapped_key, household_id)
            left = _or_afresh(UNFINISHED, unfinished, now, data_key, keys.unfinished)
            kept = NOTES.read(notes, now, data_key, keys.notes) or ()
            living = still_kept(kept, at)
            return Snapshot(
                revision=record.revision,
                household=record.open(data_key, keys.household),
                conversation=_or_afresh(CONVERSATION, conversation, now, data_key, keys.conversation),
                unfinished=records.still_open(left or (), at),
                bags=BAGS.read(bags, now, data_key, keys.bags),
                notes=living,
                daily=DAILY.read(daily, now, data_key, keys.daily),
                together=TOGETHER.read(together, now, data_key, keys.together),
                is_overdue=len(living) < len(kept),
                reply=self._reply(reply, now, data_key, keys.reply),
                wrapped_key=record.wrapped_key,
            )

    def _data_key(self, snapshot: Snapshot, household: HouseholdId) -> tuple[DataKey, bytes]:
        wrapped_key = snapshot.wrapped_key
        if not wrapped_key:
            data_key = self._keyring.new_data_key()
        else:
            data_key = self._keyring.unwrap(wrapped_key, household)
            if self._keyring.is_newest(wrapped_key):
                return data_key, wrapped_key
        return data_key, self._keyring.wrap(data_key, household)  # never an older wrapping again

    def _committed(
        self, address: Address, keys: Keys, change: Change, given: list[bytes | int], deadline: float
    ) -> Rendering | None:
        answer = self._connection.run(COMMIT, keys, given, deadline)
        if isinstance(answer, list):
            earlier = self._earlier_reply(answer, address, keys)
            if earlier is not None:
                return earlier
            # Under a key that is gone. The revision still guards against being applied twice.
            answer = self._connection.run(COMMIT, keys, looking_for_no_reply(given), deadline)
        if answer == CONFLICT:
            raise Conflict
        return change.reply

    def _earlier_reply(self, answer: list[bytes], address: Address, keys: Keys) -> Rendering | None:
        reply, household = answer
        data_key = None
        with suppress(Damaged, CannotOpen):
            # The key is the household's own: whoever came second to a new household made another.
            record = records.read_household(household, _FOREVER)
            if isinstance(record, HouseholdRecord):
                data_key = self._keyring.unwrap(record.wrapped_key, address.household)
        return self._reply(reply, _FOREVER, data_key, keys.reply)

    def _reply(self, record: bytes | None, now: int, data_key: DataKey | None, name: str) -> Rendering | None:
        """The reply kept under a request: an answer under the household's key, or the receipt of its end."""
        own = (data_key,) if data_key else ()
        for key in (*own, *self._keyring.receipt_keys):
            with suppress(Damaged):
                return REPLY.read(record, now, key, name)
        return None

    @contextmanager
    def _telling_of_it(self) -> Iterator[None]:
        try:
            yield
        except OutcomeUnknown:  # it may well have been done
            self._on_forgotten()
            raise
        self._on_forgotten()

    def _setting(self, name: str) -> str | None:
        try:
            answer = self._ask("CONFIG", "GET", name)
        except Refused:  # a hosted Redis keeps its configuration to itself
            return None
        return cast(str, answer[1].decode()) if answer else None

    def _info(self, section: str) -> dict[str, str]:
        try:
            lines = self._ask("INFO", section).decode().splitlines()
        except Refused:
            return {}
        return dict(line.split(":", 1) for line in lines if ":" in line)

    def _ask(self, *command: str | bytes | int) -> Any:
        return self._connection.ask(*command, deadline=self._clock.monotonic() + 2 * LONGEST_WAIT)


def _or_afresh(
    kind: Record[Kept], record: bytes | None, now: int, data_key: DataKey, name: str
) -> Kept | None:
    try:
        return kind.read(record, now, data_key, name)
    except Damaged:  # what lives for a day at most may start afresh
        return None
