"""The stores that the contract suite runs over.

They are the store in memory, the embedded store, and the Redis server that the environment variable
CLOSER_TEST_REDIS_URL names, when it is set.
"""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.adapters.embedded import EmbeddedValkey
from tests.contract.homes import Home, Server, Wire
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore

REDIS_URL = os.environ.get("CLOSER_TEST_REDIS_URL")
SERVERS = ["embedded", *(["redis"] if REDIS_URL else [])]
STORES = ["memory", *SERVERS]


@pytest.fixture
def clock() -> FakeClock:
    """Time stands still until the test moves it."""
    return FakeClock()


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedValkey]:
    """One embedded server for the whole suite."""
    valkey = EmbeddedValkey(tmp_path_factory.mktemp("state folder"))
    valkey.hold()
    yield valkey
    valkey.release()


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest) -> Server:
    """Every real server that is there."""
    return _server(request.param, request)


@pytest.fixture(params=STORES)
def home(request: pytest.FixtureRequest, clock: FakeClock) -> Home:
    """A household that nobody has seen before, in every store."""
    if request.param == "memory":
        return Home(MemoryStore(clock), clock)
    return Home(_server(request.param, request).store(clock), clock)


@pytest.fixture
def server_home(server: Server, clock: FakeClock) -> Home:
    """A household that nobody has seen before, on every real server."""
    return Home(server.store(clock), clock)


def _server(name: str, request: pytest.FixtureRequest) -> Server:
    if name == "redis":
        assert REDIS_URL is not None
        return Server(REDIS_URL)
    return Server(request.getfixturevalue("embedded").url)


@pytest.fixture
def wire(server: Server) -> Iterator[Wire]:
    """A wire to every real server."""
    wire = Wire(server)
    yield wire
    wire.close()


@pytest.fixture
def silent_url() -> Iterator[str]:
    """The address of a server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"redis://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def nobodys_url(tmp_path: Path) -> str:
    """An address where nobody listens."""
    return f"unix://{tmp_path / 'nobody.sock'}"
