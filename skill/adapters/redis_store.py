"""The store in Redis or Valkey: one trip to load a turn, one script to commit it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from skill.adapters import records
from skill.adapters.records import BAGS, CONVERSATION, REPLY, UNFINISHED, Damaged, Record
from skill.adapters.redis_commit import CONFLICT, DONE, SCRIPT, SCRIPT_DIGEST, Keys, arguments, keys_of
from skill.adapters.redis_connection import LONGEST_WAIT, RedisConnection, Refused
from skill.adapters.sealing import CannotOpen, DataKey, Keyring
from skill.domain.acts import Rendering
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Change, Clock, Conflict, Snapshot, StoreUnavailable, Unreadable

Kept = TypeVar("Kept")
_FOREVER = 0  # as "now": the script has judged the expiry already


class RedisStore:
    """Implements `ports.Store`. Safe to share between threads, and to fork.

    Every value is sealed with the household's data key, which lies wrapped in the household's
    record; only schema, revision and expiry are in plain. `on_lost` runs after a broken connection,
    before the one retry; it may raise StoreUnavailable. Raises ValueError for a `url` that is no
    address of a Redis server.
    """

    def __init__(
        self, url: str, keyring: Keyring, clock: Clock, on_lost: Callable[[], None] = lambda: None
    ) -> None:
        self._connection = RedisConnection(url, clock.monotonic, on_lost)
        self._keyring = keyring
        self._clock = clock

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        keys = keys_of(address)
        return self._snapshot(address.household, keys, self._connection.ask("MGET", *keys, deadline=deadline))

    def commit(self, address: Address, snapshot: Snapshot, change: Change, deadline: float) -> Rendering:
        """See `ports.Store`."""
        keys = keys_of(address)
        data_key, wrapped_key = self._data_key(snapshot, address.household)
        given = arguments(keys, snapshot, change, data_key, wrapped_key, self._clock.now())
        call = (len(keys), *keys, *given)
        answer = self._connection.run(("EVALSHA", SCRIPT_DIGEST, *call), ("EVAL", SCRIPT, *call), deadline)
        if answer == CONFLICT:
            raise Conflict
        if answer == DONE:
            return change.reply
        return self._kept_reply(answer, address, keys)

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

    def unreadable_households(self) -> list[str]:
        """The households, by their hash, whose record or bags cannot be read. Looks at every one."""
        return sorted(household for household in set(self._households()) if not self._is_readable(household))

    def _snapshot(self, household_id: HouseholdId, keys: Keys, found: list[bytes | None]) -> Snapshot:
        at = self._clock.now()
        now = int(at.timestamp())
        household, conversation, unfinished, bags, reply = found
        try:
            record = records.read_household(household, now)
            if record is None:  # its data key is gone: whatever else lies there is noise
                return Snapshot()
            data_key = self._keyring.unwrap(record.wrapped_key, household_id)
            entries = _or_afresh(UNFINISHED, unfinished, now, data_key, keys.unfinished)
            return Snapshot(
                revision=record.revision,
                household=record.open(data_key, keys.household),
                conversation=_or_afresh(CONVERSATION, conversation, now, data_key, keys.conversation),
                unfinished=records.still_open(entries or (), at),
                bags=BAGS.read(bags, now, data_key, keys.bags),
                reply=_or_afresh(REPLY, reply, now, data_key, keys.reply),
                wrapped_key=record.wrapped_key,
            )
        except (Damaged, CannotOpen) as damage:
            raise Unreadable(f"a household's record is there and cannot be read: {damage}") from None

    def _data_key(self, snapshot: Snapshot, household: HouseholdId) -> tuple[DataKey, bytes]:
        if snapshot.wrapped_key:
            return self._keyring.unwrap(snapshot.wrapped_key, household), snapshot.wrapped_key
        data_key = self._keyring.new_data_key()
        return data_key, self._keyring.wrap(data_key, household)

    def _kept_reply(self, answer: list[bytes], address: Address, keys: Keys) -> Rendering:
        reply, household = answer
        try:
            # The key is the household's own: whoever came second to a new household made another.
            record = records.read_household(household, _FOREVER)
            data_key = self._keyring.unwrap(record.wrapped_key if record else b"", address.household)
            return cast(Rendering, REPLY.read(reply, _FOREVER, data_key, keys.reply))
        except (Damaged, CannotOpen) as damage:
            raise StoreUnavailable(f"a kept reply is there and cannot be read: {damage}") from None

    def _households(self) -> Iterator[HouseholdId]:
        cursor = b"0"
        while True:
            cursor, names = self._ask("SCAN", cursor, "MATCH", "closer:{*}:household", "COUNT", 500)
            for name in names:
                yield HouseholdId(name.decode().partition("{")[2].partition("}")[0])
            if cursor == b"0":
                return

    def _is_readable(self, household: HouseholdId) -> bool:
        keys = keys_of(Address(household, SessionId(""), RequestId("")))
        record, bags = self._ask("MGET", keys.household, keys.bags)
        try:
            self._snapshot(household, keys, [record, None, None, bags, None])
        except Unreadable:
            return False
        return True

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
