"""`closer serve` as a process of its own, and a speaker that talks to it over HTTP."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any, NamedTuple

import redis

from skill.adapters.embedded import EmbeddedValkey
from skill.ports import StoreUnavailable
from skill.simulator.authority import Authority
from skill.simulator.requests import SKILL_ID, Sender
from skill.simulator.speaker import MovableClock, Speaker
from tests.ears import ears

STARTS_WITHIN = 40.0
STOPS_WITHIN = 30.0


class Answer(NamedTuple):
    """What came back over HTTP."""

    status_code: int
    data: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.data.decode()


class Served:
    """One running service; `log` is everything that it has written so far."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, state: Path, log: Path) -> None:
        self.process = process
        self.port = port
        self.state = state
        self._log = log

    @property
    def log(self) -> str:
        """Both of its output streams."""
        return self._log.read_text("utf-8", "replace")

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """One request on a connection of its own. Raises OSError, HTTPException when none can be had."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return Answer(answer.status, answer.read())
        finally:
            connection.close()

    def get(self, path: str) -> Answer:
        """A page of it."""
        return self.ask("GET", path)

    def post(self, path: str, *, data: bytes, headers: Mapping[str, str]) -> Answer:
        """The part of a test client that a Speaker needs."""
        return self.ask("POST", path, data, headers)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Tells the master to stop, and gives its exit code."""
        self.process.send_signal(how)
        return self.process.wait(STOPS_WITHIN)

    def kill(self) -> None:
        """Kill -9 of the master and its workers, as when the machine has no memory left."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(STOPS_WITHIN)

    def kill_store(self) -> int:
        """Kill -9 of the embedded server; gives its process id."""
        server = server_of(self.state)
        assert server is not None
        os.kill(server, signal.SIGKILL)
        return server


class Place:
    """A state folder, a free port and an authority that services started here trust."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.state = folder / "state of the art"
        self.port = free_port()
        self.authority = Authority.create(datetime.now(UTC))
        self.authority.save(folder / "certificates")

    def environ(self, **more: str) -> dict[str, str]:
        """The environment of a service: this place's settings, none of the machine's."""
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
        return kept | {
            "TMPDIR": str(self.folder),
            "PORT": str(self.port),
            "WEB_CONCURRENCY": "1",
            "CLOSER_STATE_DIR": str(self.state),
            "CLOSER_CERT_CACHE": str(self.folder / "certificates"),
            "SSL_CERT_FILE": str(self.folder / "certificates" / "anchors.pem"),
            **more,
        }

    @property
    def leftovers(self) -> list[Path]:
        """Temporary files that a service has forgotten."""
        return list(self.folder.glob("closer-*")) + list(self.folder.glob("tmp*"))

    @contextmanager
    def serving(self, **more: str) -> Iterator[Served]:
        """A service that answers; gone, with its store, when the block is left in whatever way."""
        log = self.folder / f"log-{time.monotonic_ns()}.txt"
        with log.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", "skill", "serve"],
                env=self.environ(**more),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        served = Served(process, self.port, self.state, log)
        try:
            until(lambda: answers(served), STARTS_WITHIN, served)
            yield served
        finally:
            end(served)

    def refused(self, **more: str) -> subprocess.CompletedProcess[str]:
        """A service that must not start: what it said, and its exit code."""
        try:
            return subprocess.run(
                [sys.executable, "-m", "skill", "serve"],
                env=self.environ(**more),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=STARTS_WITHIN,
                check=False,
            )
        finally:
            assert server_of(self.state) is None
            assert self.leftovers == []

    def speaker(self, served: Served, account: str = "kitchen", locale: str = "en-US") -> Speaker:
        """A device whose requests are signed and sent over HTTP, at the machine's own time."""
        sender = Sender(locale, account, SKILL_ID)
        client: Any = served
        return Speaker(client, self.authority, Now(), ears(locale), sender, lambda: os.urandom(16).hex())


class Now(MovableClock):
    """The machine's own clock: a service in another process has no other."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC))

    def now(self) -> datetime:
        """See skill.ports.Clock."""
        return datetime.now(UTC)


def answers(served: Served) -> bool:
    """Whether the service is alive; fails when its process is not."""
    assert served.process.poll() is None, served.log
    with suppress(OSError, HTTPException):
        return served.get("/healthz").status_code == 200
    return False


def until(is_so: Callable[[], bool], seconds: float, served: Served) -> None:
    """Waits for something that must come."""
    give_up = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up, served.log
        time.sleep(0.02)


def free_port() -> int:
    """A port that nobody has, at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def server_of(state: Path) -> int | None:
    """The process id of the embedded server of a state folder, None when there is none."""
    try:
        with redis.Redis.from_url(EmbeddedValkey(state).url) as client:
            return int(client.info("server")["process_id"])
    except redis.RedisError:
        return None


def end(served: Served) -> None:
    """Leaves no process behind, whatever has happened to the service."""
    if served.process.poll() is None:
        served.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            served.process.wait(STOPS_WITHIN)
    served.kill()
    clear(served.state)


def clear(state: Path) -> None:
    """Stops a server that was left behind, as the next service on the folder would."""
    give_up = time.monotonic() + STOPS_WITHIN
    while (server := server_of(state)) is not None:
        orphan = EmbeddedValkey(state)
        with suppress(StoreUnavailable):
            orphan.hold()
            orphan.release()
        if time.monotonic() >= give_up:
            os.kill(server, signal.SIGKILL)
        time.sleep(0.02)  # workers that die still hold it for a moment


def assert_quiet(log: str, *more: str) -> None:
    """No traceback, no id of Amazon's, no token in what a service wrote."""
    for trace in (
        "Traceback",
        "amzn1.echo-api.",
        "amzn1.ask.account",
        "amzn1.ask.device",
        "simulated-token",
        *more,
    ):
        assert trace not in log, re.sub(r"(?s).*(.{400})$", r"\1", log)
