"""What a commit sends to the server: the keys of the turn, the script, and what becomes of each record."""

import hashlib
from datetime import datetime
from typing import NamedTuple

from skill.adapters import records
from skill.adapters.records import BAGS, CONVERSATION, REPLY, UNFINISHED, digits
from skill.adapters.sealing import DataKey
from skill.ports import Address, Change, Snapshot

HOUSEHOLD_LIFE = 400 * 24 * 3600
"""Seconds after the last turn for which a household and its bags are kept."""
REPLY_LIFE = 600
"""Seconds for which a repeated request gets the same answer."""
CONFLICT, DONE = 0, 1
"""The script's answers; else it answers with the reply kept earlier under the same request, and with
the head of the household's record, which holds the key to it."""

_BROOM = 3600  # Redis sweeps this many seconds after the rule has ended a record's life
_ABSENT = b"-"

# KEYS as in Keys. ARGV: schema, now, the revision expected, the household's new expiry and revision;
# then for each key what becomes of it (a record, "drop", or "" to leave it); then for each key its
# life in seconds ("" where a record that is left is not refreshed). The household comes before all
# others, so that a server without memory refuses before anything was written. Nothing here is newer
# than Redis 7.0.
SCRIPT = """
local now = tonumber(ARGV[2])
local function expired(record)
  local expires_at = string.match(record, '^%d(' .. string.rep('%d', 10) .. ')')
  return expires_at and tonumber(expires_at) <= now
end

local kept = redis.call('GET', KEYS[5])
if kept and string.sub(kept, 1, 1) == ARGV[1] and not expired(kept) then
  return {kept, redis.call('GETRANGE', KEYS[1], 0, 88)}
end

local head = redis.call('GETRANGE', KEYS[1], 0, 20)
local revision = '-'
if head ~= '' and not expired(head) then revision = string.sub(head, 12, 21) end
if revision ~= ARGV[3] then return 0 end

for i, key in ipairs(KEYS) do
  local record, life = ARGV[4 + i], ARGV[9 + i]
  if record == 'drop' then
    redis.call('DEL', key)
  elseif record ~= '' then
    redis.call('SET', key, record, 'EX', life)
  elseif life ~= '' and redis.call('EXISTS', key) == 1 then
    redis.call('SETRANGE', key, 1, string.sub(ARGV[4], 1, i == 1 and 20 or 10))
    redis.call('EXPIRE', key, life)
  end
end
return 1
"""
SCRIPT_DIGEST = hashlib.sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()  # the name Redis gives it


class Keys(NamedTuple):
    """The keys of one turn, in the script's order. One hash tag keeps a household on one node."""

    household: str
    conversation: str
    unfinished: str
    bags: str
    reply: str


class _Fate(NamedTuple):
    """What becomes of one record, and for how many seconds."""

    record: bytes
    life: int | bytes = b""


_LEFT = _Fate(b"")
_DROPPED = _Fate(b"drop")


def keys_of(address: Address) -> Keys:
    """Where one turn's records lie."""
    home = f"closer:{{{address.household}}}:"
    return Keys(
        household=home + "household",
        conversation=f"{home}conversation:{address.session}",
        unfinished=home + "resume",
        bags=home + "bags",
        reply=f"{home}replies:{address.request}",
    )


def arguments(
    keys: Keys, snapshot: Snapshot, change: Change, data_key: DataKey, wrapped_key: bytes, at: datetime
) -> list[bytes | int]:
    """ARGV of the script for a change made at the moment `at`."""
    now = int(at.timestamp())
    is_new = snapshot.revision == 0
    stamp = digits(now + HOUSEHOLD_LIFE) + digits(snapshot.revision + 1)
    household = bags = _Fate(b"", HOUSEHOLD_LIFE + _BROOM)
    if is_new or change.household is not None:
        record = records.write_household(change.household, stamp, wrapped_key, data_key, keys.household)
        household = household._replace(record=record)
    if change.bags is not None:
        record = BAGS.write(change.bags, now + HOUSEHOLD_LIFE, data_key, keys.bags)
        bags = bags._replace(record=record)
    elif is_new:  # what an earlier household left behind is sealed under a key that is gone
        bags = _DROPPED
    reply = REPLY.write(change.reply, now + REPLY_LIFE, data_key, keys.reply)
    fates = (
        household,
        _conversation(change, now, data_key, keys.conversation),
        _unfinished(change, at, data_key, keys.unfinished),
        bags,
        _Fate(reply, REPLY_LIFE + _BROOM),
    )
    expected = _ABSENT if is_new else digits(snapshot.revision)
    return [records.SCHEMA, now, expected, stamp, *(f.record for f in fates), *(f.life for f in fates)]


def _conversation(change: Change, now: int, data_key: DataKey, name: str) -> _Fate:
    if change.drop_conversation:
        return _DROPPED
    if change.conversation is None:
        return _LEFT
    expires_at = int(change.conversation.expires_at.timestamp())
    return _Fate(CONVERSATION.write(change.conversation, expires_at, data_key, name), _life(expires_at, now))


def _unfinished(change: Change, at: datetime, data_key: DataKey, name: str) -> _Fate:
    if change.unfinished is None:
        return _LEFT
    living = records.still_open(change.unfinished, at)
    if not living:
        return _DROPPED
    expires_at = max(int(entry.expires_at.timestamp()) for entry in living)
    return _Fate(UNFINISHED.write(living, expires_at, data_key, name), _life(expires_at, int(at.timestamp())))


def _life(expires_at: int, now: int) -> int:
    return max(expires_at - now, 0) + _BROOM
