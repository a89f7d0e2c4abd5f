"""Rounds over all households, for their operator: what cannot be read, keys wrapped anew, one home's data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

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
from skill.adapters.redis_commit import lasting_keys
from skill.adapters.redis_connection import LONGEST_WAIT, RedisConnection, Script
from skill.adapters.sealing import WRAPPED_KEY_BYTES, CannotOpen, DataKey, Keyring
from skill.domain.code import household_code
from skill.domain.turn import HouseholdId
from skill.ports import Clock, Unreadable

_MOST_PASSES = 10
"""A service that still has the older key in front can undo a pass; doctor tells of what is left then."""

_OTHERS: dict[str, Record[Any]] = {
    "bags": BAGS,
    "kept": NOTES,
    "daily": DAILY,
    "together": TOGETHER,
    "resume": UNFINISHED,
    "conversation": CONVERSATION,
    "replies": REPLY,
}

# KEYS: the household. ARGV: its data key as it was wrapped when it was read, and as it is to be.
_REWRAP = Script(f"""
local first, last = {records.HEAD_BYTES - WRAPPED_KEY_BYTES}, {records.HEAD_BYTES - 1}
if redis.call('GETRANGE', KEYS[1], first, last) ~= ARGV[1] then return 0 end
redis.call('SETRANGE', KEYS[1], first, ARGV[2])
return 1
""")


@dataclass(frozen=True, slots=True)
class Rotated:
    """What a rotation came to, in households; those that no key here opens were left untouched."""

    rewrapped: int
    already_new: int
    unreadable: list[HouseholdId]


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """One record that is kept for a household, opened. `name` is the part of its key behind the household."""

    name: str
    expires_at: datetime
    value: object


class SharedCode(Exception):
    """Two households have this code: it names neither."""


class _Wrapping(Enum):
    NEW = auto()
    REWRAPPED = auto()
    UNSETTLED = auto()  # somebody committed between reading and writing
    UNREADABLE = auto()


class Households:
    """Every household on a server, one after the other. Raises StoreUnavailable."""

    def __init__(self, connection: RedisConnection, keyring: Keyring, clock: Clock) -> None:
        self._connection = connection
        self._keyring = keyring
        self._clock = clock

    def unreadable(self) -> list[HouseholdId]:
        """Those of whom something that lasts cannot be read."""
        return sorted({household for household in self._every() if not self._is_readable(household)})

    def stale(self) -> int:
        """How many data keys are wrapped by a key of ours that is not the newest."""
        return len({household for household in self._every() if self._is_stale(household)})

    def rotate(self) -> Rotated:
        """Wraps every data key under the newest key, while services go on, until nothing is left to do."""
        found: dict[HouseholdId, _Wrapping] = {}
        for _ in range(_MOST_PASSES):
            this_pass = {household: self._rewrapped(household) for household in set(self._every())}
            for household, wrapping in this_pass.items():
                if wrapping is None:
                    found.pop(household, None)
                elif wrapping is not _Wrapping.NEW or found.get(household) is not _Wrapping.REWRAPPED:
                    found[household] = wrapping
            if not {_Wrapping.REWRAPPED, _Wrapping.UNSETTLED} & set(this_pass.values()):
                break
        wrappings = list(found.values())
        return Rotated(
            rewrapped=wrappings.count(_Wrapping.REWRAPPED),
            already_new=wrappings.count(_Wrapping.NEW),
            unreadable=sorted(home for home, how in found.items() if how is _Wrapping.UNREADABLE),
        )

    def find_code(self, code: str) -> HouseholdId | None:
        """The household with this code, its digits in any grouping. Raises SharedCode."""
        wanted = "".join(digit for digit in code if digit.isdecimal())
        found = {home for home in self._every() if household_code(home).replace(" ", "") == wanted}
        if len(found) > 1:
            raise SharedCode("two households have this code: ask for the account's id instead")
        return found.pop() if found else None

    def everything_of(self, household: HouseholdId) -> list[KeptRecord]:
        """All that is kept for one household; nothing when it is not there. Raises Unreadable.

        Passing records that no key opens any more are noise, and left out. A thanks whose time is over is
        shown as long as it lies there.
        """
        whole, *_, thanks = lasting_keys(household)
        home = whole.removesuffix("household")
        others = sorted({name.decode() for name in self._scan(f"{home}*")} - {whole, thanks})
        return self._opened(household, others)

    def _opened(self, household: HouseholdId, others: Iterable[str]) -> list[KeptRecord]:
        """The household, these of its records, and what its people were thankful for. Raises Unreadable."""
        whole, *_, thanks = lasting_keys(household)
        now = int(self._clock.now().timestamp())
        record, *rest = self._ask("MGET", whole, *others)
        with telling_of_damage():
            home = records.read_household(record, now)
            if not isinstance(home, HouseholdRecord):
                return []
            data_key = self._keyring.unwrap(home.wrapped_key, household)
            end = records.expires_at(record)
            kept = [KeptRecord("household", end, home.open(data_key, whole))]
            for name, other in zip(others, rest, strict=True):
                kept += self._other(name, other, now, data_key)
            for entry in redis_thanks.read(self._ask("HGETALL", thanks), data_key, thanks):
                kept.append(KeptRecord(f"thanks:{entry.id}", entry.expires_at or end, entry))
        return kept

    def _other(self, name: str, record: bytes | None, now: int, data_key: DataKey) -> Iterator[KeptRecord]:
        short = name.partition("}:")[2]
        kind = _OTHERS.get(short.partition(":")[0])
        if kind is None:
            raise Damaged("there is a record of a kind that this release does not know")
        keys = (data_key, *self._keyring.receipt_keys) if kind is REPLY else (data_key,)
        for key in keys:
            try:
                value = kind.read(record, now, key, name)
            except Damaged:
                if kind in {BAGS, NOTES, DAILY, TOGETHER}:  # what lives for a day at most may be noise
                    raise
                continue
            if record is not None and value is not None:
                yield KeptRecord(short, records.expires_at(record), value)
            return

    def _is_readable(self, household: HouseholdId) -> bool:
        _, *others, _ = lasting_keys(household)
        try:
            self._opened(household, others)
        except Unreadable:
            return False
        return True

    def _is_stale(self, household: HouseholdId) -> bool:
        try:
            home = self._record(household)
        except Damaged:
            return False
        return home is not None and self._keyring.is_older(home.wrapped_key)

    def _rewrapped(self, household: HouseholdId) -> _Wrapping | None:
        try:
            home = self._record(household)
            if home is None:
                return None
            data_key = self._keyring.unwrap(home.wrapped_key, household)
        except (Damaged, CannotOpen):
            return _Wrapping.UNREADABLE
        if self._keyring.is_newest(home.wrapped_key):
            return _Wrapping.NEW
        given = (home.wrapped_key, self._keyring.wrap(data_key, household))
        name, *_ = lasting_keys(household)
        is_done = self._connection.run(_REWRAP, (name,), given, self._deadline())
        return _Wrapping.REWRAPPED if is_done else _Wrapping.UNSETTLED

    def _record(self, household: HouseholdId) -> HouseholdRecord | None:
        name, *_ = lasting_keys(household)
        (record,) = self._ask("MGET", name)
        home = records.read_household(record, int(self._clock.now().timestamp()))
        return home if isinstance(home, HouseholdRecord) else None

    def _every(self) -> Iterator[HouseholdId]:
        for name in self._scan("closer:{*}:household"):
            yield HouseholdId(name.decode().partition("{")[2].partition("}")[0])

    def _scan(self, pattern: str) -> Iterator[bytes]:
        cursor = b"0"
        while True:
            cursor, names = self._ask("SCAN", cursor, "MATCH", pattern, "COUNT", 500)
            yield from names
            if cursor == b"0":
                return

    def _ask(self, *command: str | bytes | int) -> Any:
        return self._connection.ask(*command, deadline=self._deadline())

    def _deadline(self) -> float:
        return self._clock.monotonic() + 2 * LONGEST_WAIT
