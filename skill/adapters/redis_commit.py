"""What a commit sends to the server: the keys of the turn, the script, and what becomes of each record."""

from datetime import datetime
from functools import reduce
from typing import Any, NamedTuple

from skill.adapters import records, redis_thanks
from skill.adapters.records import (
    BAGS,
    CONVERSATION,
    DAILY,
    NOTES,
    PASSING_SCHEMAS,
    REPLY,
    TOGETHER,
    UNFINISHED,
    Record,
    digits,
)
from skill.adapters.redis_connection import Script
from skill.adapters.redis_thanks import DROP
from skill.adapters.sealing import DataKey
from skill.domain.daily import Daily, with_entry
from skill.domain.kept import still_kept
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Change, Snapshot

HOUSEHOLD_LIFE = 400 * 24 * 3600
"""Seconds after the last turn for which a household, its bags and its days are kept."""
REPLY_LIFE = 600
"""Seconds for which a repeated request gets the same answer."""
TOMBSTONE_LIFE = 70 * 60
"""Seconds for which it is known that a household was forgotten: skill events may be an hour late."""
CONFLICT, DONE = 0, 1
"""The script's answers; else it answers with the reply kept earlier under the same request, and with
the head of the household's record, which holds the key to it."""

_BROOM = 3600  # Redis sweeps this many seconds after the rule has ended a record's life
_ABSENT = b"-"

# KEYS as in Keys: the records, the reply the last of them; then the thanks, a hash. ARGV: schema of a reply
# that counts ("" to look for none), now, the revision expected, the household's new expiry and revision; then
# for each record what becomes of it (its bytes, "drop", or "" to leave it); then for each its life in seconds
# ("" where a record that is left is not refreshed); then the same two of the hash; then in pairs an id in it
# and what becomes of that entry.
# The household comes before all others, so that a server without memory refuses before anything was
# written. Nothing here is newer than Redis 7.0.
COMMIT = Script(f"""
local now, thanks, count = tonumber(ARGV[2]), KEYS[#KEYS], #KEYS - 1
local function expired(record)
  local expires_at = string.match(record, '^%d(' .. string.rep('%d', 10) .. ')')
  return expires_at and tonumber(expires_at) <= now
end

if ARGV[1] ~= '' then
  local kept = redis.call('GET', KEYS[count])
  if kept and string.sub(kept, 1, 1) == ARGV[1] and not expired(kept) then
    return {{kept, redis.call('GETRANGE', KEYS[1], 0, {records.HEAD_BYTES - 1})}}
  end
end

local head = redis.call('GETRANGE', KEYS[1], 0, 20)
local revision = '-'
if head ~= '' and not expired(head) then revision = string.sub(head, 12, 21) end
if revision ~= ARGV[3] then return 0 end

for i = 1, count do
  local key, record, life = KEYS[i], ARGV[4 + i], ARGV[4 + count + i]
  if record == 'drop' then
    redis.call('DEL', key)
  elseif record ~= '' then
    redis.call('SET', key, record, 'EX', life)
  elseif life ~= '' and redis.call('EXISTS', key) == 1 then
    redis.call('SETRANGE', key, 1, string.sub(ARGV[4], 1, i == 1 and 20 or 10))
    redis.call('EXPIRE', key, life)
  end
end

local whole = 5 + 2 * count
if ARGV[whole] == 'drop' then redis.call('DEL', thanks) end
for i = whole + 2, #ARGV, 2 do
  if ARGV[i + 1] == 'drop' then
    redis.call('HDEL', thanks, ARGV[i])
  else
    redis.call('HSET', thanks, ARGV[i], ARGV[i + 1])
  end
end
if ARGV[whole + 1] ~= '' then redis.call('EXPIRE', thanks, ARGV[whole + 1]) end
return 1
""")

# KEYS: the household, and what goes with it. ARGV: now, gone_at, the tombstone's expiry, its life in
# seconds. Whatever lies in the household's place gives way, except a tombstone that says as much already.
ERASE = Script("""
local head = redis.pcall('GETRANGE', KEYS[1], 0, 30)
if type(head) ~= 'string' then head = '' end
local ten = '(' .. string.rep('%d', 10) .. ')'
local schema, expires_at, revision, rest = string.match(head, '^(%d)' .. ten .. ten .. '(.*)$')
if schema ~= '0' or tonumber(expires_at) <= tonumber(ARGV[1]) or rest < ARGV[2] then
  local stamp = ARGV[3] .. string.format('%010.0f', tonumber(revision or 0) + 1)
  redis.call('SET', KEYS[1], '0' .. stamp .. ARGV[2], 'EX', ARGV[4])
end
for i = 2, #KEYS do redis.call('DEL', KEYS[i]) end
return 1
""")


class Keys(NamedTuple):
    """The keys of one turn, in the script's order. One hash tag keeps a household on one node."""

    household: str
    conversation: str
    unfinished: str
    bags: str
    notes: str
    daily: str
    together: str
    reply: str
    thanks: str

    @property
    def records(self) -> tuple[str, ...]:
        """All that every turn reads: the thanks are for those that look at them."""
        return self[:-1]


class _Fate(NamedTuple):
    """What becomes of one record, or of the hash, and for how many seconds."""

    record: bytes
    life: int | bytes = b""


_LEFT = _Fate(b"")
_DROPPED = _Fate(DROP)


def keys_of(address: Address) -> Keys:
    """Where one turn's records lie."""
    home = f"closer:{{{address.household}}}:"
    return Keys(
        household=home + "household",
        conversation=f"{home}conversation:{address.session}",
        unfinished=home + "resume",
        bags=home + "bags",
        notes=home + "kept",
        daily=home + "daily",
        together=home + "together",
        reply=f"{home}replies:{address.request}",
        thanks=home + "thanks",
    )


def lasting_keys(household: HouseholdId) -> tuple[str, ...]:
    """Where a household's records lie that belong to no session and no request, its own one first."""
    keys = keys_of(Address(household, SessionId(""), RequestId("")))
    return keys.household, keys.unfinished, keys.bags, keys.notes, keys.daily, keys.together, keys.thanks


def arguments(
    keys: Keys, snapshot: Snapshot, change: Change, data_key: DataKey, wrapped_key: bytes, at: datetime
) -> list[bytes | int]:
    """ARGV of COMMIT for a change made at the moment `at`."""
    now = int(at.timestamp())
    is_new = not snapshot.wrapped_key
    stamp = digits(now + HOUSEHOLD_LIFE) + digits(snapshot.revision + 1)
    household = _Fate(b"", HOUSEHOLD_LIFE + _BROOM)
    unfinished = _unfinished(change, at, data_key, keys.unfinished)
    notes = _notes(snapshot, change, at, data_key, keys.notes)
    if is_new or change.household is not None:
        record = records.write_household(change.household, stamp, wrapped_key, data_key, keys.household)
        household = household._replace(record=record)
    bags = _lasting(BAGS, change.bags, now, data_key, keys.bags)
    daily = _lasting(DAILY, change.daily, now, data_key, keys.daily)
    together = _lasting(TOGETHER, change.together, now, data_key, keys.together)
    if is_new:  # what an earlier household left behind is sealed under a key that is gone
        unfinished, bags, notes, daily, together = (
            fate if fate.record else _DROPPED for fate in (unfinished, bags, notes, daily, together)
        )
    conversation = _conversation(change, now, data_key, keys.conversation)
    reply = _reply(change, now, data_key, keys.reply)
    fates = (household, conversation, unfinished, bags, notes, daily, together, reply)
    return _arguments(now, snapshot, stamp, fates) + _thanks(snapshot, change, at, data_key, keys.thanks)


def forgetting(
    keys: Keys, snapshot: Snapshot, change: Change, receipt_key: DataKey, at: datetime
) -> list[bytes | int]:
    """ARGV of COMMIT for `change.forget_all`.

    The household's key goes with the household: what other sessions of it have left, their conversations
    and replies, is noise from then on, which Redis sweeps within two hours.
    """
    now, gone_at = int(at.timestamp()), change.forget_all or at
    stamp = digits(now + TOMBSTONE_LIFE) + digits(snapshot.revision + 1)
    tombstone = records.write_tombstone(max(gone_at, snapshot.gone_at or gone_at), stamp)
    household = _Fate(tombstone, TOMBSTONE_LIFE + _BROOM)
    receipt = _reply(change, now, receipt_key, keys.reply)
    dropped = [_DROPPED] * (len(keys.records) - 2)
    return [*_arguments(now, snapshot, stamp, (household, *dropped, receipt)), *_DROPPED]


def erasing(gone_at: datetime, at: datetime) -> list[bytes | int]:
    """ARGV of ERASE."""
    now = int(at.timestamp())
    until = digits(now + TOMBSTONE_LIFE)
    return [now, digits(int(gone_at.timestamp())), until, TOMBSTONE_LIFE + _BROOM]


def looking_for_no_reply(given: list[bytes | int]) -> list[bytes | int]:
    """The same arguments, for when what lies under the request is known to be noise."""
    return [b"", *given[1:]]


def _arguments(now: int, snapshot: Snapshot, stamp: bytes, fates: tuple[_Fate, ...]) -> list[bytes | int]:
    *_, reply = fates
    counts = b"" if reply is _LEFT else PASSING_SCHEMAS[0]  # who keeps no reply asks for none either
    expected = digits(snapshot.revision) if snapshot.revision else _ABSENT
    return [counts, now, expected, stamp, *(fate.record for fate in fates), *(fate.life for fate in fates)]


def _reply(change: Change, now: int, key: DataKey, name: str) -> _Fate:
    if change.reply is None:
        return _LEFT
    return _Fate(REPLY.write(change.reply, now + REPLY_LIFE, key, name), REPLY_LIFE + _BROOM)


def _conversation(change: Change, now: int, data_key: DataKey, name: str) -> _Fate:
    if change.drop_conversation:
        return _DROPPED
    if change.conversation is None:
        return _LEFT
    expires_at = int(change.conversation.expires_at.timestamp())
    return _Fate(CONVERSATION.write(change.conversation, expires_at, data_key, name), _life(expires_at, now))


def _lasting(kind: Record[Any], value: object, now: int, data_key: DataKey, name: str) -> _Fate:
    """Of what lasts as long as the household: every turn puts off its end."""
    record = b"" if value is None else kind.write(value, now + HOUSEHOLD_LIFE, data_key, name)
    return _Fate(record, HOUSEHOLD_LIFE + _BROOM)


def _unfinished(change: Change, at: datetime, data_key: DataKey, name: str) -> _Fate:
    if change.unfinished is None:
        return _LEFT
    living = records.still_open(change.unfinished, at)
    if not living:
        return _DROPPED
    expires_at = max(int(entry.expires_at.timestamp()) for entry in living)
    return _Fate(UNFINISHED.write(living, expires_at, data_key, name), _life(expires_at, int(at.timestamp())))


def _notes(snapshot: Snapshot, change: Change, at: datetime, data_key: DataKey, name: str) -> _Fate:
    """Each note has its own end, whatever else is said later: no turn makes the record last longer."""
    if change.notes is None and not snapshot.is_overdue:
        return _LEFT
    living = still_kept(snapshot.notes if change.notes is None else change.notes, at)
    if not living:
        return _DROPPED
    expires_at = max(int(note.expires_at.timestamp()) for note in living)
    return _Fate(NOTES.write(living, expires_at, data_key, name), _life(expires_at, int(at.timestamp())))


def _thanks(
    snapshot: Snapshot, change: Change, at: datetime, data_key: DataKey, name: str
) -> list[bytes | int]:
    """The end of ARGV: of the hash, and of those entries in it that do not stay as they are.

    The hash lasts until the last of its entries ends; a new household begins with none.
    """
    is_new = not snapshot.wrapped_key
    daily = change.daily or snapshot.daily
    if daily is None and not change.entries:
        return [*(_DROPPED if is_new else _LEFT), *redis_thanks.written(change, data_key, name)]
    now = int(at.timestamp())
    end = redis_thanks.end(reduce(with_entry, change.entries, daily or Daily()), now + HOUSEHOLD_LIFE)
    if end <= now:
        return [*_DROPPED]
    whole = _Fate(DROP if is_new else b"", _life(end, now))
    return [*whole, *redis_thanks.written(change, data_key, name)]


def _life(expires_at: int, now: int) -> int:
    return max(expires_at - now, 0) + _BROOM
