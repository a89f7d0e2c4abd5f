"""The embedded server: shared, healed, adopted, and gone when the last service leaves."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import redis

from skill.adapters.embedded import LONGEST_SOCKET_PATH, EmbeddedValkey
from skill.ports import StoreUnavailable
from tests.logs import written

ROOT = Path(__file__).parents[2]
Service = Callable[..., EmbeddedValkey]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    """Starts services: each has a hold on the server of a folder, and gives it back after the test."""
    started: list[EmbeddedValkey] = []

    def start(folder: Path = tmp_path / "state") -> EmbeddedValkey:
        valkey = EmbeddedValkey(folder)
        valkey.hold()
        started.append(valkey)
        return valkey

    yield start
    for valkey in started:
        valkey.release()


def client(valkey: EmbeddedValkey) -> redis.Redis:
    """A plain client, as the store would reach the server."""
    return redis.Redis.from_url(valkey.url, retry=None, decode_responses=True)


def process(valkey: EmbeddedValkey) -> int:
    """The server's process id."""
    with client(valkey) as there:
        return int(there.info("server")["process_id"])


def is_up(valkey: EmbeddedValkey) -> bool:
    """Whether anybody answers."""
    try:
        with client(valkey) as there:
            return bool(there.ping())
    except redis.ConnectionError:
        return False


@pytest.mark.parametrize("name", ["plain", "Application Support", 'quo"te\\d # 100% ümläut?', "long" * 30])
def test_it_serves_from_any_folder(service: Service, tmp_path: Path, name: str) -> None:
    valkey = service(tmp_path / name)
    with client(valkey) as there:
        there.set("key", "kept")

    valkey.release()
    assert not is_up(valkey)

    with client(service(tmp_path / name)) as there:
        assert there.get("key") == "kept"
    assert (tmp_path / name / "appendonlydir").is_dir()


def test_it_is_private_durable_and_on_no_network(service: Service, tmp_path: Path) -> None:
    valkey = service(tmp_path / "state")
    assert os.getsid(process(valkey)) != os.getsid(0)
    with client(valkey) as there:
        settings = there.config_get("port", "appendonly", "appendfsync", "maxmemory-policy")

    assert settings == {
        "port": "0",
        "appendonly": "yes",
        "appendfsync": "always",
        "maxmemory-policy": "noeviction",
    }
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "state" / "valkey.sock").stat().st_mode & 0o777 == 0o700


def test_a_long_path_is_found_by_every_process_and_shown_to_nobody_else(
    service: Service, tmp_path: Path
) -> None:
    folder = tmp_path / ("long" * 30)
    link = tmp_path / "link"
    link.symlink_to(folder)
    first, second = service(folder), service(link)

    assert first.url == second.url
    socket = Path(first.url.removeprefix("unix://"))
    assert len(os.fsencode(socket)) <= LONGEST_SOCKET_PATH
    assert socket.parent.stat().st_mode & 0o777 == 0o700
    first.release()
    second.release()
    assert not socket.parent.exists()


def test_a_short_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    valkey = EmbeddedValkey(tmp_path / ("open" * 30))
    short = Path(valkey.url.removeprefix("unix://")).parent
    short.symlink_to(tmp_path)
    try:
        with pytest.raises(StoreUnavailable, match="CLOSER_STATE_DIR"):
            valkey.hold()
    finally:
        short.unlink()


def test_services_share_one_server_and_the_last_to_leave_stops_it(service: Service) -> None:
    first, second = service(), service()
    assert process(first) == process(second)

    first.release()
    assert is_up(second)
    second.release()
    assert not is_up(second)


def test_a_service_that_comes_while_the_last_one_leaves_is_served(service: Service) -> None:
    for _ in range(3):
        leaving = service()
        goodbye = threading.Thread(target=leaving.release)
        goodbye.start()
        assert is_up(service())
        goodbye.join()


def test_a_killed_server_is_healed_with_everything_it_had_answered(service: Service) -> None:
    valkey = service()
    with client(valkey) as there:
        there.set("key", "kept")
    killed = process(valkey)
    os.kill(killed, signal.SIGKILL)

    valkey.ensure(within=2)

    assert process(valkey) != killed
    with client(valkey) as there:
        assert there.get("key") == "kept"


def test_a_server_that_hangs_is_waited_for_and_not_started_twice(service: Service) -> None:
    valkey = service()
    hanging = process(valkey)
    os.kill(hanging, signal.SIGSTOP)
    try:
        with pytest.raises(StoreUnavailable, match="does not answer"):
            valkey.ensure(within=0.01)
    finally:
        os.kill(hanging, signal.SIGCONT)
    valkey.ensure()
    assert process(valkey) == hanging


def test_many_who_notice_at_once_start_one_server(service: Service) -> None:
    valkey = service()
    os.kill(process(valkey), signal.SIGKILL)
    found: list[int] = []

    def heal() -> None:
        mine = service()
        found.append(process(mine))

    threads = [threading.Thread(target=heal) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert len(set(found)) == 1


def test_the_server_of_a_killed_service_is_adopted(service: Service, tmp_path: Path) -> None:
    script = """
        import os, signal, sys
        from pathlib import Path
        from skill.adapters.embedded import EmbeddedValkey
        EmbeddedValkey(Path(sys.argv[1])).hold()
        os.kill(os.getpid(), signal.SIGKILL)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(tmp_path / "state")]
    assert subprocess.run(command, check=False, cwd=ROOT).returncode == -signal.SIGKILL
    orphan = process(EmbeddedValkey(tmp_path / "state"))

    adopter = service(tmp_path / "state")

    assert process(adopter) == orphan
    adopter.release()
    assert not is_up(adopter)


def test_a_store_made_before_a_fork_serves_both_processes(service: Service) -> None:
    script = """
        import os, sys
        from skill.adapters.redis_store import RedisStore
        from skill.adapters.sealing import Keyring
        from skill.domain.acts import Rendering
        from skill.ports import Address, Change
        from tests.fakes.clock import FakeClock

        clock = FakeClock()
        store = RedisStore(sys.argv[1], Keyring([bytes(32)]), clock)
        deadline = clock.monotonic() + 1

        def turn(household):
            where = Address(household, "session", "request")
            for _ in range(200):
                snapshot = store.load(where, deadline)
            said = Rendering(household, None, True)
            assert store.commit(where, snapshot, Change(said), deadline) == said

        turn("before")
        child = os.fork()
        turn("child" if child == 0 else "parent")
        if child:
            assert os.waitpid(child, 0)[1] == 0
    """
    command = [sys.executable, "-c", textwrap.dedent(script), service().url]
    subprocess.run(command, check=True, cwd=ROOT)


def test_deleted_bytes_leave_the_disk_when_it_is_compacted_and_when_it_stops(
    service: Service, tmp_path: Path
) -> None:
    def on_disk(word: bytes) -> bool:
        return any(word in file.read_bytes() for file in (tmp_path / "state").rglob("*.*") if file.is_file())

    valkey = service()
    with client(valkey) as there:
        there.set("first", "a secret")
        there.set("second", "a mystery")
        assert on_disk(b"a secret")
        there.delete("first")
        valkey.compact()
        assert on_disk(b"a mystery")
        assert not on_disk(b"a secret")
        there.delete("second")
    os.kill(process(valkey), signal.SIGKILL)  # even then
    valkey.release()
    assert not on_disk(b"a mystery")


def holds(folder: Path, word: bytes) -> bool:
    """Whether these bytes lie in one of the store's files."""
    try:
        return any(word in file.read_bytes() for file in folder.rglob("*.aof") if file.is_file())
    except FileNotFoundError:  # replaced while we looked
        return True


def until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    """Waits for something that must come."""
    give_up = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up
        time.sleep(0.01)


def test_what_is_deleted_while_the_file_is_being_rewritten_leaves_the_disk_too(
    service: Service, tmp_path: Path
) -> None:
    """The rewrite that runs began before the deletion, so it takes the bytes along; a second one follows."""
    valkey = service()
    with client(valkey) as there:
        there.set("ballast", "x" * 3_000_000)
        there.config_set("rdb-key-save-delay", 500_000)  # microseconds a key: the rewrite takes a second
        there.set("key", "a secret")
        there.bgrewriteaof()
        until(lambda: there.info("persistence")["aof_rewrite_in_progress"] == 1)
        there.delete("key")

        began = time.monotonic()
        valkey.compact_soon()
        assert time.monotonic() - began < 0.2

        until(lambda: there.info("persistence")["aof_rewrite_in_progress"] == 0)
        there.config_set("rdb-key-save-delay", 0)
        until(lambda: not holds(tmp_path, b"a secret"))
        assert there.exists("ballast")


def test_two_who_compact_at_once_both_succeed(service: Service, tmp_path: Path) -> None:
    first, second = service(), service()
    faults: list[Exception] = []

    def compacts(valkey: EmbeddedValkey) -> None:
        try:
            valkey.compact()
        except StoreUnavailable as fault:
            faults.append(fault)

    for _ in range(5):
        threads = [threading.Thread(target=compacts, args=(valkey,)) for valkey in (first, second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert faults == []


def test_a_compaction_that_fails_is_logged_and_tried_again(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.adapters.embedded._COMPACT_AGAIN", 0.05)
    with written(as_json=True) as log:
        valkey = service(tmp_path)
        with client(valkey) as there:
            there.config_set("rdb-key-save-delay", 5_000_000)
            there.mset({"key": "a secret", "other": "kept"})
            there.delete("key")
            valkey.compact_soon()
            until(lambda: there.info("persistence")["aof_rewrite_in_progress"] == 1)
            there.config_set("rdb-key-save-delay", 0)
            kill_children(process(valkey))
            until(lambda: not holds(tmp_path, b"a secret"))
            assert there.get("other") == "kept"
        assert log().count('"chore":"compaction"') == 1
        assert '"fault":"StoreUnavailable"' in log()


def kill_children(parent: int) -> None:
    """Kill -9 of whatever this process has forked."""
    told = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)
    for line in told.stdout.splitlines():
        child, its_parent = map(int, line.split())
        if its_parent == parent:
            os.kill(child, signal.SIGKILL)


def test_a_service_that_leaves_others_behind_compacts_first_what_it_owes(
    service: Service, tmp_path: Path
) -> None:
    leaving, staying = service(), service()
    with client(staying) as there:
        there.set("key", "a secret")
        there.delete("key")
    leaving.compact_soon()
    leaving.release()
    until(lambda: not holds(tmp_path, b"a secret"), 1.0)  # the server deletes a replaced file by and by
    assert is_up(staying)


def test_nothing_is_compacted_after_the_store_was_given_back(service: Service) -> None:
    valkey = service()
    valkey.release()
    valkey.compact_soon()
    until(lambda: not valkey._compaction.is_running)
    assert not is_up(valkey)


def test_a_server_that_cannot_start_says_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "appendonlydir").mkdir()
    (tmp_path / "appendonlydir" / "appendonly.aof.manifest").write_text("nonsense")
    with pytest.raises(StoreUnavailable, match=r"valkey\.log"):
        EmbeddedValkey(tmp_path).hold()


def test_a_machine_without_a_server_for_it_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "pdp11")
    with pytest.raises(StoreUnavailable, match="REDIS_URL"):
        EmbeddedValkey(tmp_path).hold()


def test_a_server_that_is_not_there_cannot_be_compacted(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="compacted"):
        EmbeddedValkey(tmp_path).compact()


def test_a_state_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable, match="folder"):
        EmbeddedValkey(tmp_path / "file").hold()


def test_giving_back_twice_or_without_a_share_does_nothing(service: Service, tmp_path: Path) -> None:
    EmbeddedValkey(tmp_path / "never held").release()
    valkey = service()
    valkey.release()
    valkey.release()
    assert not is_up(valkey)
