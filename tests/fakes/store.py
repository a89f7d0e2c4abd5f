"""A store in memory, for tests of everything that stands on a store."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import reduce
from typing import Literal

from skill.domain.acts import Rendering
from skill.domain.conversation import Conversation, Unfinished
from skill.domain.daily import Daily, with_entry
from skill.domain.gratitude import Entry
from skill.domain.household import Bags, Household
from skill.domain.kept import Note, still_kept
from skill.domain.quality_time import Together
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import (
    Address,
    Change,
    Clock,
    Conflict,
    OutcomeUnknown,
    Snapshot,
    StoreUnavailable,
    Unreadable,
)

HOUSEHOLD_LIFE = timedelta(days=400)
REPLY_LIFE = timedelta(minutes=10)
TOMBSTONE_LIFE = timedelta(minutes=70)


@dataclass
class _Home:
    expires_at: datetime
    revision: int = 0
    household: Household | None = None
    gone_at: datetime | None = None
    bags: Bags | None = None
    notes: tuple[Note, ...] = ()
    daily: Daily | None = None
    together: Together | None = None
    thanks: tuple[Entry, ...] = ()
    unfinished: tuple[Unfinished, ...] = ()
    conversations: dict[SessionId, Conversation] = field(default_factory=dict)
    replies: dict[RequestId, tuple[datetime, Rendering]] = field(default_factory=dict)


class MemoryStore:
    """Implements `ports.Store`, with three things that can go wrong at the flip of a switch.

    `is_down`: nothing answers. `cut`: the connection of every write breaks, "before" or "after" it
    was applied. `is_unreadable`: every household's record is there and cannot be read.
    """

    def __init__(self, clock: Clock) -> None:
        self.is_down = False
        self.is_unreadable = False
        self.cut: Literal["before", "after"] | None = None
        self._clock = clock
        self._homes: dict[HouseholdId, _Home] = {}
        self._lock = threading.Lock()

    def load(self, address: Address, deadline: float) -> Snapshot:
        """See `ports.Store`."""
        self.ping()
        if self.is_unreadable:
            raise Unreadable("a household's record is there and cannot be read")
        with self._lock:
            return self._snapshot(address)

    def entries(self, address: Address, snapshot: Snapshot, deadline: float) -> tuple[Entry, ...]:
        """See `ports.Store`."""
        self.load(address, deadline)
        home = self._homes.get(address.household)
        return home.thanks if home and snapshot.revision else ()

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`."""
        with self._writing():
            return self._commit(address, snapshot, change)

    def erase(self, household: HouseholdId, gone_at: datetime, deadline: float) -> None:
        """See `ports.Store`."""
        with self._writing():
            before = self._homes.get(household)
            known_until = before.gone_at if before and before.expires_at > self._clock.now() else None
            if known_until is None or known_until < _second(gone_at):
                self._homes[household] = self._tombstone(before.revision if before else 0, gone_at)

    def ping(self) -> None:
        """See `ports.Store`."""
        if self.is_down:
            raise StoreUnavailable("the store does not answer")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.ping()
        if self.cut == "before":
            raise OutcomeUnknown("the connection broke after a write was sent")
        with self._lock:
            yield
        if self.cut == "after":
            raise OutcomeUnknown("the connection broke after a write was sent")

    def _tombstone(self, revision: int, gone_at: datetime) -> _Home:
        return _Home(self._clock.now() + TOMBSTONE_LIFE, revision + 1, gone_at=_second(gone_at))

    def _snapshot(self, address: Address) -> Snapshot:
        now = self._clock.now()
        home = self._homes.get(address.household)
        if home is None or home.expires_at <= now:
            return Snapshot()
        conversation = home.conversations.get(address.session)
        living = still_kept(home.notes, now)
        replied_until, reply = home.replies.get(address.request, (now, None))
        return Snapshot(
            revision=home.revision,
            household=home.household,
            gone_at=home.gone_at,
            conversation=conversation if conversation and conversation.expires_at > now else None,
            unfinished=_still_open(home.unfinished, now),
            bags=home.bags,
            notes=living,
            daily=home.daily,
            together=home.together,
            is_overdue=len(living) < len(home.notes),
            reply=reply if replied_until > now else None,
        )

    def _commit(self, address: Address, snapshot: Snapshot, change: Change) -> Rendering | None:
        now = self._clock.now()
        current = self._snapshot(address)
        if change.reply is not None and current.reply is not None:
            return current.reply
        if current.revision != snapshot.revision:
            raise Conflict
        if change.forget_all is not None:
            gone_at = max(change.forget_all, current.gone_at or change.forget_all)
            home = self._homes[address.household] = self._tombstone(current.revision, gone_at)
        else:
            home = self._changed(address, current, change)
        if change.reply is not None:
            home.replies[address.request] = (now + REPLY_LIFE, change.reply)
        return change.reply

    def _changed(self, address: Address, current: Snapshot, change: Change) -> _Home:
        now = self._clock.now()
        home = self._homes[address.household] if current.revision else _Home(now)
        self._homes[address.household] = home = replace(
            home,
            expires_at=now + HOUSEHOLD_LIFE,
            revision=home.revision + 1,
            gone_at=None,
            household=home.household if change.household is None else change.household,
            bags=home.bags if change.bags is None else change.bags,
            notes=still_kept(home.notes if change.notes is None else change.notes, now),
            daily=home.daily if change.daily is None else change.daily,
            together=home.together if change.together is None else change.together,
            thanks=_thanks(home, change, now),
            unfinished=_still_open(home.unfinished if change.unfinished is None else change.unfinished, now),
        )
        if change.drop_conversation:
            home.conversations.pop(address.session, None)
        elif change.conversation is not None:
            home.conversations[address.session] = change.conversation
        return home


def _second(moment: datetime) -> datetime:
    """As the header of a record holds it."""
    return moment.replace(microsecond=0)


def _thanks(home: _Home, change: Change, now: datetime) -> tuple[Entry, ...]:
    """All of them, until the last one's time is over."""
    daily = change.daily or home.daily
    if daily is not None or change.entries:
        known = reduce(with_entry, change.entries, daily or Daily())
        if not known.has_lasting and (known.last_end is None or known.last_end <= now):
            return ()
    kept = {entry.id: entry for entry in (*home.thanks, *change.entries) if entry.id not in change.drops}
    return tuple(sorted(kept.values(), key=lambda entry: (entry.kept_at, entry.id)))


def _still_open(unfinished: tuple[Unfinished, ...], now: datetime) -> tuple[Unfinished, ...]:
    living = [entry for entry in unfinished if entry.expires_at > now]
    return tuple(sorted(living, key=lambda entry: entry.left_at, reverse=True)[:3])
