"""How a record looks in the store: a plain header of fixed width, then a sealed msgpack of a domain type.

    every record    schema (1 digit)  expires_at (10 digits, Unix seconds)                       sealed
    the household   schema            expires_at   revision (10 digits)   wrapped data key       sealed

The digits are text, so that the store's commit script can read and move them without a codec. The
first 21 bytes mean the same in every schema.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

import msgspec

from skill.adapters.sealing import WRAPPED_KEY_BYTES, CannotOpen, DataKey
from skill.domain.acts import Rendering
from skill.domain.conversation import Conversation, Unfinished
from skill.domain.household import Bags, Household

SCHEMA = b"1"
_READABLE = frozenset({SCHEMA})  # a release reads its own schema and the one before
_HEADER_BYTES = 11
_REVISION_END = _HEADER_BYTES + 10
_KEY_END = _REVISION_END + WRAPPED_KEY_BYTES
_UNFINISHED_KEPT = 3

_encode = msgspec.msgpack.Encoder().encode
Kept = TypeVar("Kept")


class Damaged(Exception):
    """A record is there and cannot be read. The text says why, never what it holds."""


class Record(Generic[Kept]):
    """One kind of record: how a domain value becomes sealed bytes, and back."""

    def __init__(self, kept: Any) -> None:
        self._decoder: msgspec.msgpack.Decoder[Kept] = msgspec.msgpack.Decoder(kept)

    def write(self, value: Kept, expires_at: int, data_key: DataKey, name: str) -> bytes:
        """The whole record; `name` is the key it will lie under, `expires_at` in Unix seconds."""
        return SCHEMA + digits(expires_at) + self.seal(value, data_key, name)

    def read(self, record: bytes | None, now: int, data_key: DataKey, name: str) -> Kept | None:
        """The value; None when there is no record or its time is over. Raises Damaged."""
        body = live_body(record, now)
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


def write_household(
    household: Household | None, stamp: bytes, wrapped_key: bytes, data_key: DataKey, name: str
) -> bytes:
    """The whole record; `stamp` is its expiry and revision as `digits`, one after the other."""
    return SCHEMA + stamp + wrapped_key + _HOUSEHOLD.seal(household, data_key, name)


def read_household(record: bytes | None, now: int) -> HouseholdRecord | None:
    """None when there is no record or its time is over. Raises Damaged."""
    if record is None or live_body(record, now) is None:
        return None
    revision = record[_HEADER_BYTES:_REVISION_END]
    if len(record) < _KEY_END or not revision.isdigit():
        raise Damaged("its header is damaged")
    return HouseholdRecord(int(revision), record[_REVISION_END:_KEY_END], record[_KEY_END:])


def live_body(record: bytes | None, now: int) -> bytes | None:
    """What follows the header; None when there is no record or its time is over. Raises Damaged."""
    if record is None:
        return None
    if record[:1] not in _READABLE:
        raise Damaged("of a schema that this release does not read")
    expires_at = record[1:_HEADER_BYTES]
    if len(expires_at) < _HEADER_BYTES - 1 or not expires_at.isdigit():
        raise Damaged("its header is damaged")
    return record[_HEADER_BYTES:] if int(expires_at) > now else None


def digits(number: int) -> bytes:
    """A number as the header holds it: ten digits, which last until the year 2286."""
    return b"%010d" % number


def still_open(unfinished: Sequence[Unfinished], now: datetime) -> tuple[Unfinished, ...]:
    """The drills that may still be gone on with: newest first, at most three."""
    living = [entry for entry in unfinished if entry.expires_at > now]
    return tuple(sorted(living, key=lambda entry: entry.left_at, reverse=True)[:_UNFINISHED_KEPT])
