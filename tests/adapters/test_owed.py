"""Erasures that could not be done at once: none is lost, none is told to anybody."""

import errno
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from skill.adapters.owed import FILE, OwedErasures
from skill.domain.turn import HouseholdId
from skill.ports import NullMetrics, StoreUnavailable
from tests.fakes.clock import FakeClock
from tests.logs import written

HOME, OTHER = HouseholdId("0a" * 16), HouseholdId("1b" * 16)


class Store:
    """The part of a store that erases, and what it has erased; `trouble` is raised while it is set."""

    def __init__(self, clock: FakeClock) -> None:
        self.trouble: Exception | None = None
        self.erased: list[tuple[HouseholdId, datetime]] = []
        self.asked = 0
        self._clock = clock

    def erase(self, household: HouseholdId, gone_at: datetime, deadline: float) -> None:
        """See `ports.Store`."""
        self.asked += 1
        assert 0 < deadline - self._clock.monotonic() <= 1.0
        if self.trouble:
            raise self.trouble
        self.erased.append((household, gone_at))


class Counts(NullMetrics):
    """What was counted, in order."""

    def __init__(self) -> None:
        self.counted: list[tuple[str, str]] = []

    def count(self, name: str, label: str = "") -> None:
        """See `ports.Metrics`."""
        self.counted.append((name, label))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(clock: FakeClock) -> Store:
    return Store(clock)


@pytest.fixture
def make(store: Store, clock: FakeClock, tmp_path: Path) -> Callable[..., OwedErasures]:
    """One process after the other, or beside it; each tries again every hundredth of a second."""

    def make_(again: float = 0.01, folder: Path = tmp_path / "state") -> OwedErasures:
        return OwedErasures(store.erase, folder, clock, Counts(), again)

    return make_


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / FILE


def until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    """Waits for something that must come."""
    give_up = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.005)


def test_what_can_be_erased_is_erased_at_once_and_noted_nowhere(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    threads = threading.active_count()
    make().erase(HOME, clock.now())
    assert store.erased == [(HOME, clock.now())]
    assert not file.exists()
    assert threading.active_count() == threads


def test_what_the_store_refuses_is_noted_privately_and_done_when_it_is_back(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    store.trouble = StoreUnavailable("down")
    owed = make()
    owed.erase(HOME, clock.now())
    owed.erase(OTHER, clock.now() + timedelta(seconds=3))

    seconds = int(clock.now().timestamp())
    assert file.read_text() == f"{HOME} {seconds}\n{OTHER} {seconds + 3}\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    asked = store.asked
    until(lambda: store.asked > asked + 2)
    store.trouble = None
    until(lambda: not file.exists())
    assert set(store.erased) == {(HOME, clock.now()), (OTHER, clock.now() + timedelta(seconds=3))}


def test_a_debt_outlives_its_process(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    store.trouble = StoreUnavailable("down")
    make(again=3600).erase(HOME, clock.now())
    store.trouble = None

    make().settle()

    until(lambda: not file.exists())
    assert set(store.erased) == {(HOME, clock.now())}


def test_a_start_with_nothing_owed_starts_no_thread(make: Callable[..., OwedErasures], store: Store) -> None:
    threads = threading.active_count()
    make().settle()
    assert threading.active_count() == threads
    assert store.asked == 0


def test_a_fault_of_ours_cancels_no_debt_and_logs_no_text(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    store.trouble = ValueError(f"about {HOME}")
    with written(as_json=True) as log:
        owed = make(again=3600)
        owed.erase(HOME, clock.now())
        assert file.exists()
        assert '"fault":"ValueError"' in log()
        assert HOME not in log()


def test_the_latest_moment_of_a_household_counts(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    store.trouble = StoreUnavailable("down")
    owed = make(again=3600)
    for seconds in (5, 9, 2):
        owed.erase(HOME, clock.now() + timedelta(seconds=seconds))
    assert file.read_text() == f"{HOME} {int(clock.now().timestamp()) + 9}\n"


def test_lines_that_were_torn_are_passed_over_and_the_others_kept(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    file.parent.mkdir(mode=0o700)
    file.write_bytes(f"{OTHER} {int(clock.now().timestamp())}\n{HOME} 17x\n\xff\n\n{HOME}".encode("latin-1"))
    make().settle()
    until(lambda: not file.exists())
    assert set(store.erased) == {(OTHER, clock.now())}


def test_processes_that_share_a_folder_lose_nothing_of_each_other(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    store.trouble = StoreUnavailable("down")
    homes = [HouseholdId(f"{number:032x}") for number in range(40)]

    def notes_ten(first: int) -> None:
        mine = make()
        for home in homes[first : first + 10]:
            mine.erase(home, clock.now())

    processes = [threading.Thread(target=notes_ten, args=(first,)) for first in range(0, 40, 10)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert len(file.read_text().splitlines()) == 40

    store.trouble = None
    until(lambda: not file.exists())
    assert {home for home, _ in store.erased} == set(homes)


def test_where_nothing_can_be_written_the_debt_is_remembered_and_told_of(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    folder = tmp_path / "no folder"
    folder.write_text("a file is in the way")
    store.trouble = StoreUnavailable("down")
    metrics = Counts()
    with written(as_json=True) as log:
        owed = OwedErasures(store.erase, folder, clock, metrics, again=0.01)
        owed.erase(HOME, clock.now())
        assert "cannot be noted" in log()
        assert HOME not in log()
        assert metrics.counted[0] == ("store_trouble", "owed")
        assert metrics.counted[1] == ("store_trouble", "owed_unwritten")
        store.trouble = None
        until(lambda: set(store.erased) == {(HOME, clock.now())})


def test_a_debt_that_could_not_be_written_is_written_as_soon_as_it_can(
    make: Callable[..., OwedErasures], store: Store, clock: FakeClock, file: Path
) -> None:
    file.parent.write_text("a file is in the way")
    store.trouble = StoreUnavailable("down")
    with written(as_json=True):
        make().erase(HOME, clock.now())
        file.parent.unlink()
        until(file.exists)
    assert file.read_text().startswith(HOME)
    store.trouble = None
    until(lambda: not file.exists())


def test_a_full_disk_takes_no_debt_with_it(
    make: Callable[..., OwedErasures],
    store: Store,
    clock: FakeClock,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.trouble = StoreUnavailable("down")
    owed = make(again=3600)
    owed.erase(HOME, clock.now())
    until(lambda: store.asked == 2)  # the thread's own first try is over
    before = file.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as no_room, written(as_json=True) as log:
        no_room.setattr("os.fsync", full)
        owed.erase(OTHER, clock.now())
        assert "cannot be noted" in log()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [FILE]

    store.trouble = None
    owed.erase(OTHER, clock.now())
    assert store.erased == [(OTHER, clock.now())]
