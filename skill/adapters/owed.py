"""Erasures that could not be done at once: noted in a file, and tried again until they are."""

import fcntl
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import structlog

from skill.adapters.chore import Chore
from skill.domain.faults import describe
from skill.domain.turn import HouseholdId
from skill.ports import Clock, Metrics, NullMetrics, StoreUnavailable

StoreErase = Callable[[HouseholdId, datetime, float], None]
_Debts = Mapping[HouseholdId, int]
_NOTHING: _Debts = MappingProxyType({})

FILE = "owed"
_LINE = re.compile(r"([0-9a-f]{32}) (\d{1,10})")
TRY_SECONDS = 1.0
"""An event is answered in time, whatever the store does."""
AGAIN_SECONDS = 10.0


class OwedErasures:
    """Erases households, if not now then later; safe for threads, and for processes that share `folder`.

    What is owed is a household's hash and the moment as of which it is gone, nothing else, a line each in
    a file that outlives a restart. Where it cannot be written the debt stays in this process, is logged
    and counted. Erasing twice does no harm, so nobody waits for anybody to settle.
    """

    def __init__(
        self,
        store_erase: StoreErase,
        folder: Path,
        clock: Clock,
        metrics: Metrics | None = None,
        again: float = AGAIN_SECONDS,
    ) -> None:
        self._store_erase = store_erase
        self._folder = folder
        self._clock = clock
        self._metrics = metrics or NullMetrics()
        self._chore = Chore("owed erasures", self._is_settled, again)
        self._unwritten: dict[HouseholdId, int] = {}
        self._lock = threading.Lock()
        self._log = structlog.get_logger()

    def erase(self, household: HouseholdId, gone_at: datetime) -> None:
        """Erases it now, or as soon as the store allows; raises nothing."""
        debt = {household: int(gone_at.timestamp())}
        if self._settled(debt):
            return
        self._metrics.count("store_trouble", "owed")
        self._note(debt)
        self._chore.soon()

    def settle(self) -> None:
        """Has what is owed tried in the background until nothing is; for the start of a process that
        serves, after it was forked. Starts no thread where nothing is owed."""
        if self._unwritten or (self._folder / FILE).exists():
            self._chore.soon()

    def _is_settled(self) -> bool:
        with self._lock:
            noted, is_whole = self._noted()
            owed = _merged(noted, self._unwritten)
        if not owed:
            return is_whole
        settled = self._settled(owed)
        with self._lock:
            for household, gone_at in settled.items():
                if self._unwritten.get(household, gone_at) <= gone_at:
                    self._unwritten.pop(household, None)
        self._note(_NOTHING, settled)
        return is_whole and len(settled) == len(owed)

    def _noted(self) -> tuple[_Debts, bool]:
        """What the file says, and whether it could be read: what is known besides must not wait for it."""
        try:
            return _read(self._folder / FILE), True
        except OSError as error:
            self._log.error("owed erasures cannot be read", **describe(error))
            return _NOTHING, False

    def _settled(self, owed: _Debts) -> _Debts:
        """Those of them that could be erased; a store that does not answer is asked once."""
        done: dict[HouseholdId, int] = {}
        for household, gone_at in owed.items():
            deadline = self._clock.monotonic() + TRY_SECONDS
            try:
                self._store_erase(household, datetime.fromtimestamp(gone_at, UTC), deadline)
            except StoreUnavailable:
                break
            except Exception as error:  # noqa: BLE001 - a fault of ours cancels no debt, and not the others
                self._log.error("erasure", **describe(error))
            else:
                done[household] = gone_at
        return done

    def _note(self, owed: _Debts, settled: _Debts = _NOTHING) -> None:
        """Adds to the file what is owed, takes out what is settled."""
        with self._lock:
            wanted = _merged(owed, self._unwritten)
            try:
                with _locked(self._folder):
                    before = _read(self._folder / FILE)
                    kept = {home: at for home, at in before.items() if settled.get(home, -1) < at}
                    after = _merged(kept, wanted)
                    if after != before:
                        _write(self._folder / FILE, after)
                self._unwritten = {}
            except OSError as error:
                self._unwritten = dict(wanted)
                self._metrics.count("store_trouble", "owed_unwritten")
                self._log.error("owed erasures cannot be noted", **describe(error))


def _merged(some: _Debts, others: _Debts) -> _Debts:
    return {home: max(some.get(home, 0), others.get(home, 0)) for home in {**some, **others}}


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)  # the folder itself: the file comes and goes
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
        os.fsync(lock)
    finally:
        os.close(lock)


def _read(file: Path) -> _Debts:
    try:
        lines = file.read_text("ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    debts: dict[HouseholdId, int] = {}
    for line in lines:
        if found := _LINE.fullmatch(line):
            household, gone_at = HouseholdId(found[1]), int(found[2])
            debts[household] = max(gone_at, debts.get(household, 0))
    return debts


def _write(file: Path, debts: _Debts) -> None:
    # Whole under another name first: a debt once noted survives any fault in noting the next.
    if not debts:
        file.unlink(missing_ok=True)
        return
    descriptor, draft = tempfile.mkstemp(dir=file.parent, prefix=".owed-")  # mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.writelines(f"{household} {gone_at}\n" for household, gone_at in sorted(debts.items()))
            stream.flush()
            os.fsync(stream.fileno())
        Path(draft).replace(file)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise
