"""Asking Amazon which time zone a device is set to: Alexa's settings API, and no other address."""

import logging
import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from skill.content.calendar import is_zone
from skill.domain.turn import Device
from skill.ports import Clock, Metrics, NullMetrics

if TYPE_CHECKING:
    from requests import Session

# North America, Europe, the Far East; for the last one Amazon's pages name two hosts.
AMAZONS = frozenset(
    {
        "https://api.amazonalexa.com",
        "https://api.eu.amazonalexa.com",
        "https://api.fe.amazonalexa.com",
        "https://api.fe.amazon.com",
    }
)
LONGEST_SECONDS = 1.0
FAILURE_SECONDS = 60.0
# The longest name of a zone has 32 letters.
MOST_BYTES = 200
# A thread that nobody waits for any more may hang for as long as a name look-up does.
MOST_AT_ONCE = 4
# Their warnings and debug lines hold a request's path, and with it the device's id.
_TALKATIVE = ("urllib3.connection", "urllib3.connectionpool")

_name = msgspec.json.Decoder(str)


class _Trouble(Exception):
    """No zone: `kind` for the counter; `is_the_hosts` where another device would fare no better."""

    def __init__(self, kind: str, *, is_the_hosts: bool = False) -> None:
        super().__init__(kind)
        self.kind = kind
        self.is_the_hosts = is_the_hosts


def _open_session() -> "Session":
    import requests  # noqa: PLC0415 - costs start-up time and memory, and a home asks once a day

    return requests.Session()


class DeviceZones:
    """Implements `skill.ports.DeviceZones`. Safe for threads.

    Asks only at `origins`, compared letter by letter, without redirects and proxies, in one second at
    most all told. When the host is in trouble (no answer in time, 429, 5xx) nothing is asked of it for
    60 s; a refusal (204, 401, 403 ...) is one device's own. Counts `zone_trouble`, logs nothing.
    """

    def __init__(
        self,
        clock: Clock,
        metrics: Metrics | None = None,
        origins: Collection[str] = AMAZONS,
        open_session: "Callable[[], Session]" = _open_session,
    ) -> None:
        self._clock = clock
        self._metrics = metrics or NullMetrics()
        self._origins = frozenset(origins)
        self._open_session = open_session
        self._asks_again_at = 0.0  # written whole, never counted up: needs no lock
        self._places = threading.Semaphore(MOST_AT_ONCE)
        for name in _TALKATIVE:
            logging.getLogger(name).disabled = True

    def zone_of(self, device: Device, within: float) -> str | None:
        """See `skill.ports.DeviceZones`. `within`: seconds, of which one at most is used."""
        if within <= 0 or self._clock.monotonic() < self._asks_again_at:
            return None
        try:
            return self._asked(device, min(within, LONGEST_SECONDS))
        except _Trouble as trouble:
            kind, is_the_hosts = trouble.kind, trouble.is_the_hosts
        except Exception:  # noqa: BLE001 - a time-out, and whatever else a client and a network can raise
            kind, is_the_hosts = "unreachable", True
        if is_the_hosts:
            self._asks_again_at = self._clock.monotonic() + FAILURE_SECONDS
        self._metrics.count("zone_trouble", kind)
        return None

    def _asked(self, device: Device, seconds: float) -> str:
        # A path of dots would climb out of the folder of devices.
        if device.endpoint not in self._origins or not device.id.strip("."):
            raise _Trouble("endpoint")
        try:
            name = _name.decode(self._answer(device, seconds))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise _Trouble("zone") from None
        if not is_zone(name):
            raise _Trouble("zone")
        return name

    def _answer(self, device: Device, seconds: float) -> bytes:
        if not self._places.acquire(blocking=False):
            raise _Trouble("unreachable", is_the_hosts=True)
        result: Future[bytes] = Future()

        def ask() -> None:
            try:
                try:
                    answer = _downloaded(device, self._open_session, seconds, result.cancelled)
                finally:
                    self._places.release()  # before anybody who waited can ask again
                result.set_result(answer)
            except Exception as error:  # noqa: BLE001 - handed on to the thread that waits
                with suppress(InvalidStateError):  # nobody waits any more
                    result.set_exception(error)

        # In a thread of its own: no time-out of a client covers name look-up and slow dripping.
        threading.Thread(target=ask, daemon=True).start()
        try:
            return result.result(seconds)
        finally:
            result.cancel()


def _downloaded(
    device: Device, open_session: "Callable[[], Session]", seconds: float, is_late: Callable[[], bool]
) -> bytes:
    url = f"{device.endpoint}/v2/devices/{quote(device.id, safe='')}/settings/System.timeZone"
    headers = {"Authorization": f"Bearer {device.token}", "Accept-Encoding": "identity"}
    content = bytearray()
    with open_session() as session:
        session.trust_env = False  # no proxy, and no netrc in the token's place
        given = session.get(url, headers=headers, stream=True, allow_redirects=False, timeout=seconds)
        with given as response:
            status = response.status_code
            if status != HTTPStatus.OK:
                is_busy = status == HTTPStatus.TOO_MANY_REQUESTS
                is_down = status >= HTTPStatus.INTERNAL_SERVER_ERROR
                raise _Trouble("status", is_the_hosts=is_busy or is_down)
            for byte in response.iter_content(1):  # one by one, to notice in time that it is late
                content += byte
                if is_late():
                    raise TimeoutError
                if len(content) > MOST_BYTES:
                    raise _Trouble("zone")
    return bytes(content)
