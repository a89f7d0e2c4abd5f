"""What a household's days remember: today's prompt, wishes, moments, its clock. No word anybody said."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from skill.domain.gratitude import Entry, KeptFor
from skill.domain.household import Household

# Said when a total is reached: the first few, then every twenty-fifth.
FIRST_MILESTONES = frozenset({5, 10})
EACH_MILESTONE = 25
# So many months are counted apart; older ones are in the total only.
MOST_MONTHS = 14
# People move seldom, and travel with their speaker hardly ever.
ASKED_EACH = timedelta(hours=24)
ASKED_AGAIN = timedelta(hours=1)
# Clocks on earth are up to 26 hours apart; a record further ahead was made with some clock that was wrong.
MOST_DAYS_APART = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Zone:
    """The time zone of a home as IANA names it ("": not known yet), and when it was asked for last."""

    name: str = ""
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Daily:
    """The record. A day is the household's own, from 03:00 to 03:00.

    `prompt` is today's for the whole home, `heard` all prompts heard on `day`, in order; `never` those that
    nobody wants again; `without_prompts`: none is given. `undo` is the entry that the turn before kept
    or added to, `undo_to` how many characters it had before (0: none, it was new). `echo` tells the words
    of `echo_id` again, said at `echo_at`. `only_mine` says for a member whether what they keep is
    theirs alone (absent: not asked yet). `moments` counts by month ("2026-11"), `total` since ever.
    `is_paused`: nothing daily is offered. `radio` holds the members who joined family radio. `first_end`
    and `last_end` are when the first and the last of the entries go (None: none does), `has_lasting`:
    some stay. `pace` is how much the guide says: "", "brief" or "unhurried". `evening_on` is the day on
    which the evening check-in was last offered or begun.
    """

    day: date | None = None
    prompt: str = ""
    heard: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    without_prompts: bool = False
    undo: str = ""
    undo_to: int = 0
    echo: str = ""
    echo_id: str = ""
    echo_at: datetime | None = None
    only_mine: Mapping[str, bool] = field(default_factory=dict)
    kept_for: KeptFor = KeptFor.YEAR
    first_end: datetime | None = None
    last_end: datetime | None = None
    has_lasting: bool = False
    moments: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    is_paused: bool = False
    radio: tuple[str, ...] = ()
    pace: str = ""
    evening_on: date | None = None
    zone: Zone = Zone()


def is_due(zone: Zone, now: datetime) -> bool:
    """Whether the device's zone is to be asked for: at first, and when the last asking is a day old."""
    return zone.asked_at is None or now - zone.asked_at >= ASKED_EACH


def asked(zone: Zone, found: str | None, now: datetime) -> Zone:
    """The zone after an asking; where nobody told, the last known one, to be asked again in an hour."""
    if found:
        return Zone(found, now)
    return Zone(zone.name, now - ASKED_EACH + ASKED_AGAIN)


def on_day(daily: Daily, day: date) -> Daily:
    """The record as it is on this day: of an earlier day no prompt is left.

    Whoever flies back into the day before, or has a second speaker there, keeps the prompt they have.
    """
    is_on = daily.day is not None and timedelta(0) <= daily.day - day <= MOST_DAYS_APART
    return daily if is_on else replace(daily, day=day, prompt="", heard=())


def counted(daily: Daily, day: date) -> Daily:
    """The record with one moment more: a practice finished, a thanks kept."""
    month = f"{day:%Y-%m}"
    months = {**daily.moments, month: daily.moments.get(month, 0) + 1}
    latest = sorted(months)[-MOST_MONTHS:]
    return replace(daily, moments={name: months[name] for name in latest}, total=daily.total + 1)


def uncounted(daily: Daily, day: date) -> Daily:
    """The record with that moment taken back."""
    month = f"{day:%Y-%m}"
    left = max(0, daily.moments.get(month, 0) - 1)
    return replace(daily, moments={**daily.moments, month: left}, total=max(0, daily.total - 1))


def milestone(daily: Daily) -> int:
    """The total, where it is one worth a word; else 0."""
    is_one = daily.total in FIRST_MILESTONES or (daily.total and daily.total % EACH_MILESTONE == 0)
    return daily.total if is_one else 0


def with_entry(daily: Daily, entry: Entry) -> Daily:
    """The record that knows when this entry goes."""
    if entry.expires_at is None:
        return replace(daily, has_lasting=True)
    ends = [end for end in (daily.first_end, daily.last_end, entry.expires_at) if end]
    return replace(daily, first_end=min(ends), last_end=max(ends))


def with_entries(daily: Daily, entries: tuple[Entry, ...]) -> Daily:
    """The record that knows of just these entries."""
    bare = replace(daily, first_end=None, last_end=None, has_lasting=False)
    for entry in entries:
        bare = with_entry(bare, entry)
    return bare


def is_overdue(daily: Daily, now: datetime) -> bool:
    """Whether the time of some entry is over: it is to leave the store with this turn."""
    return daily.first_end is not None and daily.first_end <= now


def without_people(daily: Daily, household: Household) -> Daily:
    """The record without a trace of anybody who is not in this household."""
    known = {member.id for member in household.members}
    only_mine = {id_: is_mine for id_, is_mine in daily.only_mine.items() if id_ in known}
    radio = tuple(id_ for id_ in daily.radio if id_ in known)
    return replace(daily, only_mine=only_mine, radio=radio)
