"""`closer data`: one household's data shown or forgotten, and all households' keys wrapped anew."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

import msgspec
from click import ClickException

from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.identities import Identities
from skill.adapters.redis_households import KeptRecord, SharedCode
from skill.adapters.redis_store import RedisStore
from skill.bootstrap import open_store
from skill.domain.code import DIGITS, household_code
from skill.domain.gratitude import Entry
from skill.domain.household import Household
from skill.domain.quality_time import Together
from skill.domain.turn import HouseholdId
from skill.ports import Clock, Unreadable
from skill.settings import Settings

ERASE_SECONDS = 5.0


class NotKept(ClickException):
    """Nothing is kept for whom the operator named, or it cannot be shown; the text says what to look at."""


class HouseholdData:
    """The operator's side of a household's data. Its methods raise NotKept and StoreUnavailable."""

    def __init__(
        self, store: RedisStore, embedded: EmbeddedValkey | None, hashed: Identities, clock: Clock
    ) -> None:
        self._store = store
        self._embedded = embedded
        self._hashed = hashed
        self._clock = clock

    def find(self, account: str) -> HouseholdId:
        """The household of Amazon's account id, or of the short code that the skill speaks."""
        code = account.replace(" ", "").replace("-", "")
        if not (len(code) == DIGITS and code.isascii() and code.isdecimal()):
            return HouseholdId(self._hashed("household", account.strip()))
        try:
            found = self._store.find_code(code)
        except SharedCode as shared:
            raise NotKept(str(shared)) from None
        if found is None:
            raise NotKept("no home has this code: it may have been forgotten, or misheard by a digit")
        return found

    def inventory(self, household: HouseholdId) -> str:
        """What would go, in words."""
        try:
            return _counted(self._kept(household))
        except Unreadable:
            return "a record that cannot be read here (it goes all the same)"

    def forget(self, household: HouseholdId) -> str:
        """Erases the household and its key, from the embedded store's file too; what an operator is told."""
        what = self.inventory(household)
        self._store.erase(household, self._clock.now(), self._clock.monotonic() + ERASE_SECONDS)
        noise = "conversations and answers of the last hour are noise without it, and expire by themselves"
        gone = f"forgotten: {what}, and the key to it; {noise}"
        if self._embedded is None:
            return (
                f"{gone}\nyour Redis's file still holds the bytes until its next rewrite (BGREWRITEAOF); "
                "backups hold them until they end"
            )
        self._embedded.compact()
        return f"{gone}\nthe store's file was rewritten without it; backups hold it until they end"

    def export_text(self, household: HouseholdId) -> str:
        """All that is kept, to be read by people."""
        kept = self._readable(household)
        head = [f"home {household_code(household)}, as of {_iso(self._clock.now())}"]
        for record in kept:
            if not isinstance(record.value, Entry):
                head += ["", f"{record.name} (kept until {_iso(record.expires_at)})"]
                head += _lines(_in_dates(record.value), "  ")
        return "\n".join(head + _thanks(kept))

    def export_json(self, household: HouseholdId) -> str:
        """All that is kept, to be read by programs."""
        kept = self._readable(household)
        whole = {
            "household": household,
            "code": household_code(household),
            "exported_at": self._clock.now(),
            "kept": [{"record": r.name, "kept_until": r.expires_at, "value": r.value} for r in kept],
        }
        return msgspec.json.format(msgspec.json.encode(whole)).decode()

    def rotate(self) -> "Rotation":
        """Wraps every household's key under the newest of CLOSER_DATA_KEYS, while services go on."""
        done = self._store.rotate()
        lines = [f"{done.rewrapped} wrapped anew, {done.already_new} under the newest key already"]
        remedy = "left as it is; add the key that wrapped it to CLOSER_DATA_KEYS again"
        lines += [f"household {household} cannot be read: {remedy}" for household in done.unreadable]
        if stale := self._store.stale_wrappings():
            lines.append(f"{stale} are under an older key again: some service runs with another one in front")
        return Rotation(lines, is_complete=not done.unreadable and not stale)

    def _kept(self, household: HouseholdId) -> list[KeptRecord]:
        kept = self._store.everything_of(household)
        if not kept:
            raise NotKept(
                "nothing is kept for this account: is it written as Amazon gives it, and are these the "
                "service's settings (CLOSER_ID_KEY, REDIS_URL or CLOSER_STATE_DIR)?"
            )
        return kept

    def _readable(self, household: HouseholdId) -> list[KeptRecord]:
        try:
            return self._kept(household)
        except Unreadable as unreadable:
            raise NotKept(f"household {household}: {unreadable}") from None


@dataclass(frozen=True, slots=True)
class Rotation:
    """What an operator is told of a rotation."""

    lines: list[str]
    is_complete: bool


@contextmanager
def household_data(settings: Settings, clock: Clock) -> Iterator[HouseholdData]:
    """The data of the service with these settings, whether it runs or not.

    Raises BadSettings, StoreUnavailable.
    """
    store, embedded = open_store(settings, clock)
    if embedded:
        embedded.hold()
    try:
        yield HouseholdData(store, embedded, Identities(settings.id_key), clock)
    finally:
        if embedded:
            embedded.release()


def _counted(kept: list[KeptRecord]) -> str:
    kinds = Counter(record.name.partition(":")[0] for record in kept)
    return ", ".join(f"{kind} ({number})" if number > 1 else kind for kind, number in kinds.items())


def _thanks(kept: list[KeptRecord]) -> list[str]:
    """What people were thankful for: a line each with the day and whose it is, and below it the words."""
    names = {
        member.id: member.name
        for record in kept
        if isinstance(record.value, Household)
        for member in record.value.members
    }
    lines = []
    for record in kept:
        if isinstance(record.value, Entry):
            lines += _one_thanks(record.value, record.expires_at, names)
    return ["", "thanks", *lines] if lines else []


def _one_thanks(entry: Entry, until: datetime, names: Mapping[str, str]) -> list[str]:
    """`names`: of those who live there, by id."""

    def named(member: str) -> str:
        return names.get(member, "somebody who is not known any more")

    whose = named(entry.by) if entry.by else "the home"
    notes = [
        *([f"for {named(entry.to)}"] if entry.to else []),
        *(["private"] if entry.is_private else []),
        *(["not told again"] if entry.is_quiet else []),
        f"kept until {_iso(until)}",
    ]
    head = f"{_iso(entry.kept_at)}, {whose} ({', '.join(notes)})"
    return [f"  {_plain(head)}", f"    {_plain(entry.words)}"]


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _in_dates(value: object) -> object:
    """A record's value in plain things; days that it counts are dates."""
    plain = msgspec.to_builtins(value)
    if isinstance(value, Together):
        for name, days in (("heard", value.heard), ("done", value.done)):
            plain[name] = {idea: date.fromordinal(day).isoformat() for idea, day in days.items()}
    return plain


def _lines(value: object, indent: str) -> Iterator[str]:
    """A value of dictionaries, sequences and plain things, one thing a line."""
    pairs = value.items() if isinstance(value, dict) else ((None, value),)
    for name, thing in pairs:
        label = "" if name is None else f"{_plain(name)}: "
        things = thing if isinstance(thing, list | tuple) else (thing,)
        if not things or thing == {}:
            yield f"{indent}{label}none"
        for one in things:
            if isinstance(one, dict) and one:
                yield f"{indent}{label}".rstrip()
                yield from _lines(one, indent + "  ")
            elif one != {}:
                yield f"{indent}{label}{_plain(one)}"


def _plain(value: object) -> str:
    """In print, without what would steer a terminal."""
    if value is None or value == "":
        return "none"
    return "".join(letter if letter.isprintable() else "?" for letter in str(value))
