"""How a record looks in the store: a plain header of fixed width, then a sealed msgpack of a domain type.

    every record    schema (1 digit)  expires_at (10 digits, Unix seconds)                       sealed
    the household   schema            expires_at   revision (10 digits)   wrapped data key       sealed
    a tombstone     "0"               expires_at   revision               gone_at (10 digits)

The digits are text, so that the store's commit script can read and move them without a codec. The
first 21 bytes mean the same in every schema. A release that does not know a schema leaves the record
untouched, so a roll back and forward again loses nothing. A tombstone lies where a household was
that has been forgotten: no word in it, and no key.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import msgspec

from skill.adapters.sealing import WRAPPED_KEY_BYTES, CannotOpen, DataKey
from skill.domain.acts import Rendering
from skill.domain.conversation import Conversation, Unfinished
from skill.domain.daily import Daily
from skill.domain.household import Bags, Household
from skill.domain.kept import Note
from skill.domain.quality_time import Together
from skill.ports import Unreadable

HOUSEHOLD_SCHEMAS = (b"2", b"1")
"""The one written, and those read: a release's own and the one before. Since "2": who lives there."""
PASSING_SCHEMAS = (b"1",)
"""Of all other records."""

_TOMBSTONE = b"0"
_DIGITS = 10
_HEADER_BYTES = 1 + _DIGITS
HEAD_BYTES = _HEADER_BYTES + _DIGITS + WRAPPED_KEY_BYTES
"""What of a household's record is not sealed: its header and its data key, wrapped."""
NO_END = 10**_DIGITS - 1
"""The expiry of what has none but its household's, in Unix seconds: in the year 2286."""
_UNFINISHED_KEPT = 3

_encode = msgspec.msgpack.Encoder().encode
Kept = TypeVar("Kept")


class Damaged(Exception):
    """A record is there and cannot be read. The text says why, never what it holds."""


@contextmanager
def telling_of_damage() -> Iterator[None]:
    """Raises Unreadable where a record of a household cannot be read, or the key to it."""
    try:
        yield
    except (Damaged, CannotOpen) as damage:
        raise Unreadable(f"a household's record is there and cannot be read: {damage}") from None


class Record(Generic[Kept]):
    """One kind of record: how a domain value becomes sealed bytes, and back."""

    def __init__(self, kept: Any) -> None:
        self._decoder: msgspec.msgpack.Decoder[Kept] = msgspec.msgpack.Decoder(kept)

    def write(self, value: Kept, expires_at: int, data_key: DataKey, name: str) -> bytes:
        """The whole record; `name` is the key it will lie under, `expires_at` in Unix seconds."""
        return PASSING_SCHEMAS[0] + digits(expires_at) + self.seal(value, data_key, name)

    def read(self, record: bytes | None, now: int, data_key: DataKey, name: str) -> Kept | None:
        """The value; None when there is no record or its time is over. Raises Damaged."""
        body = _live_body(record, now, PASSING_SCHEMAS)
        return None if body is None else self.open(body, data_key, name)

    def seal(self, value: Kept, data_key: DataKey, name: str) -> bytes:
        """The part behind the header."""
        return data_key.seal(_encode(value), name)

    def open(self, sealed: bytes, data_key: DataKey, name: str) -> Kept:
        """The value of the part behind the header. Raises Damaged."""
        try:
            return self._decoder.decode(data_key.open(sealed, name))
        except CannotOpen as error:
            raise Damaged(str(error)) from None
        except msgspec.MsgspecError:  # its text may quote a value
            raise Damaged("not of the shape that this release writes") from None


CONVERSATION: Record[Conversation] = Record(Conversation)
UNFINISHED: Record[tuple[Unfinished, ...]] = Record(tuple[Unfinished, ...])
BAGS: Record[Bags] = Record(Bags)
NOTES: Record[tuple[Note, ...]] = Record(tuple[Note, ...])
DAILY: Record[Daily] = Record(Daily)
TOGETHER: Record[Together] = Record(Together)
REPLY: Record[Rendering] = Record(Rendering)
_HOUSEHOLD: Record[Household | None] = Record(Household | None)


@dataclass(frozen=True, slots=True)
class HouseholdRecord:
    """A household's record before it is opened."""

    revision: int
    wrapped_key: bytes
    sealed: bytes

    def open(self, data_key: DataKey, name: str) -> Household | None:
        """The household; None when nothing about it was kept yet but its key. Raises Damaged."""
        return _HOUSEHOLD.open(self.sealed, data_key, name)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Where a household was that has been forgotten."""

    revision: int
    gone_at: datetime


def write_household(
    household: Household | None, stamp: bytes, wrapped_key: bytes, data_key: DataKey, name: str
) -> bytes:
    """The whole record; `stamp` is its expiry and revision as `digits`, one after the other."""
    return HOUSEHOLD_SCHEMAS[0] + stamp + wrapped_key + _HOUSEHOLD.seal(household, data_key, name)


def write_tombstone(gone_at: datetime, stamp: bytes) -> bytes:
    """What lies in a forgotten household's place; `stamp` as in `write_household`."""
    return _TOMBSTONE + stamp + digits(int(gone_at.timestamp()))


def read_household(record: bytes | None, now: int) -> HouseholdRecord | Tombstone | None:
    """None when there is no record or its time is over. Raises Damaged."""
    body = _live_body(record, now, (_TOMBSTONE, *HOUSEHOLD_SCHEMAS))
    if record is None or body is None:
        return None
    revision, rest = body[:_DIGITS], body[_DIGITS:]
    is_gone = record[:1] == _TOMBSTONE
    if len(rest) < (_DIGITS if is_gone else WRAPPED_KEY_BYTES) or not revision.isdigit():
        raise Damaged("its header is damaged")
    if is_gone:
        return Tombstone(int(revision), _moment(rest[:_DIGITS]))
    return HouseholdRecord(int(revision), rest[:WRAPPED_KEY_BYTES], rest[WRAPPED_KEY_BYTES:])


def expires_at(record: bytes) -> datetime:
    """Until when a record is kept. Raises Damaged."""
    return _moment(record[1:_HEADER_BYTES])


def _live_body(record: bytes | None, now: int, readable: Sequence[bytes]) -> bytes | None:
    """What follows the header; None when there is no record or its time is over. Raises Damaged."""
    if record is None:
        return None
    if record[:1] not in readable:
        raise Damaged("of a schema that this release does not read")
    until = record[1:_HEADER_BYTES]
    if len(until) < _DIGITS or not until.isdigit():
        raise Damaged("its header is damaged")
    return record[_HEADER_BYTES:] if int(until) > now else None


def _moment(written: bytes) -> datetime:
    if not written.isdigit():
        raise Damaged("its header is damaged")
    return datetime.fromtimestamp(int(written), UTC)


def digits(number: int) -> bytes:
    """A number as the header holds it: ten digits, which last until the year 2286."""
    return b"%010d" % number


def still_open(unfinished: Sequence[Unfinished], now: datetime) -> tuple[Unfinished, ...]:
    """The drills that may still be gone on with: newest first, at most three."""
    living = [entry for entry in unfinished if entry.expires_at > now]
    return tuple(sorted(living, key=lambda entry: entry.left_at, reverse=True)[:_UNFINISHED_KEPT])
