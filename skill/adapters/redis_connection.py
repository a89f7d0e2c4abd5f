"""One connection a thread to a Redis server: a command is answered in time, or it is said why not."""

import hashlib
import os
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

import hiredis
from redis.backoff import NoBackoff
from redis.connection import Connection, parse_url
from redis.exceptions import ConnectionError as Unreachable
from redis.exceptions import NoScriptError, RedisError, ResponseError
from redis.exceptions import TimeoutError as TooLate
from redis.retry import Retry

from skill.ports import OutcomeUnknown, StoreUnavailable

Command = tuple[str | bytes | int, ...]
LONGEST_WAIT = 0.5
"""Seconds for one connect, or one answer: a hung server must leave time for a retry and an honest word."""

_TRIES = 2
_OPTIONS = {"protocol": 2, "driver_info": None}  # no handshake beyond AUTH and SELECT


class Refused(StoreUnavailable):
    """The server answered, with an error: nothing was changed."""


class Script:
    """A script for the server, and the name under which it remembers it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._digest = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()

    def calls(self, keys: Sequence[str], arguments: Sequence[bytes | int]) -> tuple[Command, Command]:
        """Called by its digest, and by its text."""
        rest = (len(keys), *keys, *arguments)
        return ("EVALSHA", self._digest, *rest), ("EVAL", self._text, *rest)


class _Wire(Protocol):
    """The part of redis-py's connections that is used here; they carry no types."""

    socket_timeout: float  # both are read when it connects
    socket_connect_timeout: float

    def send_packed_command(self, command: list[bytes], *, check_health: bool) -> None: ...
    def read_response(self, *, timeout: float) -> Any: ...
    def disconnect(self) -> None: ...


class RedisConnection:
    """Made for `redis://`, `rediss://` and `unix://`. Connects when first asked, and again after a fork.

    `monotonic` is the clock that deadlines are told in. `lost` runs after a broken connection,
    before the one retry; it may raise StoreUnavailable. A pool's hand-over would cost more than
    the command itself, hence one connection a thread.
    """

    def __init__(self, url: str, monotonic: Callable[[], float], lost: Callable[[], None]) -> None:
        self._connect = _connector(url)
        self._monotonic = monotonic
        self._lost = lost
        self._mine = threading.local()

    def ask(self, *command: str | bytes | int, deadline: float) -> Any:
        """The answer to a command that changes nothing. Raises StoreUnavailable, Refused."""
        return self._exchange(command, None, deadline)

    def run(
        self, script: Script, keys: Sequence[str], arguments: Sequence[bytes | int], deadline: float
    ) -> Any:
        """The answer of a script, called by its digest, or by its text where the server lacks it.

        The script must bear being run twice. Raises StoreUnavailable, Refused when nothing was
        changed; OutcomeUnknown when the connection broke while an answer was due.
        """
        by_digest, by_text = script.calls(keys, arguments)
        return self._exchange(by_digest, by_text, deadline)

    def _exchange(self, command: Command, by_text: Command | None, deadline: float) -> Any:
        writes, unanswered, failures = by_text is not None, False, 0
        try:
            while True:
                wire, sent = self._wire(), False
                try:
                    wire.socket_timeout = wire.socket_connect_timeout = self._patience(deadline)
                    wire.send_packed_command(_packed(command), check_health=False)
                    sent = True
                    return wire.read_response(timeout=self._patience(deadline))
                except ResponseError as error:
                    if by_text is None or not isinstance(error, NoScriptError):
                        raise Refused(_told(error)) from None
                    command, by_text = by_text, None
                except RedisError as error:
                    wire.disconnect()
                    unanswered = unanswered or (sent and writes)
                    failures += 1
                    self._recover(error, failures)
        except StoreUnavailable as given_up:
            if unanswered:
                raise OutcomeUnknown(str(given_up)) from None
            raise

    def _recover(self, error: RedisError, failures: int) -> None:
        if failures == _TRIES:
            raise StoreUnavailable(_told(error)) from None
        if isinstance(error, Unreachable):  # a hung server is not started again
            self._lost()

    def _patience(self, deadline: float) -> float:
        left = deadline - self._monotonic()
        if left <= 0:
            raise TooLate("no time left to ask the store")
        return min(left, LONGEST_WAIT)

    def _wire(self) -> _Wire:
        process = os.getpid()
        if getattr(self._mine, "process", None) != process:  # a fork must not share its parent's socket
            self._mine.process, self._mine.wire = process, self._connect()
        return cast(_Wire, self._mine.wire)


def _connector(url: str) -> Callable[[], _Wire]:
    try:
        options = parse_url(url if url != "unix://" else "")  # type: ignore[no-untyped-call]  # no types there
        kind = options.pop("connection_class", Connection)
        options |= _OPTIONS

        def connector() -> _Wire:
            return cast(_Wire, kind(**options, retry=Retry(NoBackoff(), 0)))

        connector()  # opens nothing, but refuses options that do not exist
    except (ValueError, TypeError, RedisError):  # their text may quote a password
        remedy = "write redis://host:6379/0, rediss://host:6379/0 or unix:///path/to/socket"
        raise ValueError(f"REDIS_URL is not an address of a Redis server: {remedy}") from None
    return connector


def _packed(command: Command) -> list[bytes]:
    return [hiredis.pack_command(command)]  # type: ignore[arg-type]  # its stub knows commands of one word


def _told(error: RedisError) -> str:
    return f"the store does not answer as it should: {type(error).__name__}: {str(error)[:120]}"
