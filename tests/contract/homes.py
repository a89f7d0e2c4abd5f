"""What the contract suite tells its stories with: a real server, a household's turns, a shaky wire."""

import hashlib
import secrets
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import redis

from skill.adapters.redis_store import RedisStore
from skill.adapters.sealing import Keyring
from skill.domain.acts import Rendering
from skill.domain.gratitude import Entry
from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Change, Clock, Snapshot, Store

KEY = bytes(range(32))


@dataclass
class Server:
    """A real server: the stores on it, and a look behind them."""

    url: str

    def store(
        self,
        clock: Clock,
        keys: tuple[bytes, ...] = (KEY,),
        url: str | None = None,
        on_lost: Callable[[], None] = lambda: None,
        on_forgotten: Callable[[], None] = lambda: None,
    ) -> RedisStore:
        """A store of its own on this server, as another process would have it."""
        return RedisStore(url or self.url, Keyring(keys), clock, on_lost, on_forgotten)

    def client(self) -> redis.Redis:
        """A plain client, to look or to break things."""
        return redis.Redis.from_url(self.url)

    def records(self, household: HouseholdId) -> dict[bytes, bytes]:
        """Everything that lies there for one household."""
        with self.client() as client:
            names = client.keys(f"closer:{{{household}}}:*")
            return {name: _bytes_of(client, name) for name in names}


class Home:
    """One household's turns, told to a store: `home.turn("first request", household=…)`."""

    def __init__(self, store: Store, clock: Clock, household: HouseholdId | None = None) -> None:
        self.store = store
        self.clock = clock
        self.household = household or HouseholdId(secrets.token_hex(16))

    def through(self, store: Store) -> "Home":
        """The same household, seen by another store."""
        return Home(store, self.clock, self.household)

    def address(self, request: str, session: str = "kitchen") -> Address:
        """Where a turn's records lie; ids are hashes, as in the service."""
        return Address(self.household, SessionId(_hashed(session)), RequestId(_hashed(request)))

    def load(self, request: str = "a look", session: str = "kitchen") -> Snapshot:
        """What a turn of this request would find."""
        return self.store.load(self.address(request, session), self._deadline())

    def commit(
        self, request: str, snapshot: Snapshot, change: Change, session: str = "kitchen"
    ) -> Rendering | None:
        """The second half of a turn."""
        return self.store.commit(self.address(request, session), snapshot, change, self._deadline())

    def turn(self, request: str, change: Change | None = None, session: str = "kitchen") -> Rendering | None:
        """A whole turn: load, then commit."""
        snapshot = self.load(request, session)
        return self.commit(request, snapshot, change or Change(spoken(request)), session)

    def forget(self, request: str, gone_at: datetime | None = None) -> Rendering | None:
        """A whole turn in which everything is forgotten, as of now."""
        return self.turn(request, Change(spoken(request), forget_all=gone_at or self.clock.now()))

    def erase(self, gone_at: datetime) -> None:
        """The household is erased from outside: by an event, or by an operator."""
        self.store.erase(self.household, gone_at, self._deadline())

    def entries(self, snapshot: Snapshot | None = None) -> tuple[Entry, ...]:
        """What the household was thankful for, as a turn that looks at it finds it."""
        return self.store.entries(self.address("a look"), snapshot or self.load(), self._deadline())

    def _deadline(self) -> float:
        return self.clock.monotonic() + 1.3


class Wire:
    """A connection between a store and its server that can be cut just before an answer arrives."""

    def __init__(self, server: Server) -> None:
        self.answers_to_swallow = 0
        self._options = server.client().connection_pool.connection_kwargs
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"redis://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """No more connections."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                store_side, _ = self._listener.accept()
                server_side = self._dial()
                for pump in (self._carry_requests, self._carry_answers):
                    threading.Thread(target=pump, args=(store_side, server_side), daemon=True).start()

    def _dial(self) -> socket.socket:
        if "path" not in self._options:
            return socket.create_connection((self._options["host"], self._options.get("port", 6379)))
        server_side = socket.socket(socket.AF_UNIX)
        server_side.connect(self._options["path"])
        return server_side

    def _carry_requests(self, store_side: socket.socket, server_side: socket.socket) -> None:
        with suppress(OSError):
            while request := store_side.recv(65536):
                server_side.sendall(request)
        with suppress(OSError):
            server_side.shutdown(socket.SHUT_RDWR)

    def _carry_answers(self, store_side: socket.socket, server_side: socket.socket) -> None:
        with store_side, server_side, suppress(OSError):
            while answer := server_side.recv(65536):
                if self.answers_to_swallow:
                    self.answers_to_swallow -= 1
                    break
                store_side.sendall(answer)
            store_side.shutdown(socket.SHUT_RDWR)


def spoken(words: str) -> Rendering:
    """A reply that says these words."""
    return Rendering(speech=words, reprompt="Are you there?", ends_session=False, seconds=(1.5, 60.0))


def _bytes_of(client: redis.Redis, name: bytes) -> bytes:
    """Of a hash all ids and records, one after the other."""
    if client.type(name) != b"hash":
        return client.get(name) or b""
    return b"".join(part for pair in sorted(client.hgetall(name).items()) for part in pair)


def _hashed(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:32]
