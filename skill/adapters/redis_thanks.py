"""What people were thankful for, as the server holds it: one hash a household, an entry under each id.

Every entry is a record as all others are, sealed under the name of the hash and its id. No turn reads the
hash but those that look at it.
"""

from collections.abc import Sequence

from skill.adapters.records import NO_END, Record
from skill.adapters.sealing import DataKey
from skill.domain.daily import Daily
from skill.domain.gratitude import Entry
from skill.ports import Change

DROP = b"drop"
"""What the script is given in a record's place, for it to go."""

_ENTRY: Record[Entry] = Record(Entry)
_EVER = -1  # as "now": before every end


def written(change: Change, data_key: DataKey, name: str) -> list[bytes]:
    """In pairs an id and what becomes of that entry; one that is both written and dropped goes.

    `name` is the key of the hash.
    """
    pairs: list[bytes] = []
    for entry in change.entries:
        end = NO_END if entry.expires_at is None else int(entry.expires_at.timestamp())
        pairs += [entry.id.encode(), _ENTRY.write(entry, end, data_key, f"{name}:{entry.id}")]
    for id_ in change.drops:
        pairs += [id_.encode(), DROP]
    return pairs


def read(found: Sequence[bytes], data_key: DataKey, name: str) -> tuple[Entry, ...]:
    """The entries as HGETALL tells them, oldest first, also those whose time is over. Raises Damaged."""
    ids = (id_.decode(errors="replace") for id_ in found[::2])
    opened = (
        _ENTRY.read(record, _EVER, data_key, f"{name}:{id_}")
        for id_, record in zip(ids, found[1::2], strict=True)
    )
    return tuple(sorted(filter(None, opened), key=lambda entry: (entry.kept_at, entry.id)))


def end(daily: Daily, household_end: int) -> int:
    """When the last of the entries goes, in Unix seconds; 0 where there is none."""
    if daily.has_lasting:
        return household_end
    return int(daily.last_end.timestamp()) if daily.last_end else 0
