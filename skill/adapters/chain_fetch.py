"""Fetching a signing chain from Amazon's certificate host."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING

from skill.ports import ChainRefused

if TYPE_CHECKING:
    from requests import Session

PUBLISHED_UNDER = "https://s3.amazonaws.com/echo.api/"
FETCH_SECONDS = 2.0
MOST_BYTES = 64 * 1024


def _open_session() -> "Session":
    import requests  # noqa: PLC0415 - costs start-up time and memory, and most processes never fetch

    return requests.Session()


def fetch_chain(
    url: str, open_session: "Callable[[], Session]" = _open_session, seconds: float = FETCH_SECONDS
) -> bytes:
    """The bytes that Amazon publishes under `url`, within `seconds` all told.

    Speaks to nobody else: other hosts, redirects, proxies and anything but 200 are refused.
    Raises ChainRefused, or OSError as all of the client's errors are.
    """
    if not url.startswith(PUBLISHED_UNDER):
        raise ChainRefused("not Amazon's address")
    result: Future[bytes] = Future()

    def download() -> None:
        with suppress(InvalidStateError):  # nobody waits any more
            try:
                result.set_result(_download(url, open_session, seconds, result.cancelled))
            except Exception as error:  # noqa: BLE001 - handed on to the thread that waits
                result.set_exception(error)

    # In a thread of its own: no time-out of a client covers name look-up and slow dripping.
    threading.Thread(target=download, daemon=True).start()
    try:
        return result.result(seconds)
    finally:
        result.cancel()


def _download(
    url: str, open_session: "Callable[[], Session]", seconds: float, is_late: Callable[[], bool]
) -> bytes:
    content = bytearray()
    with open_session() as session:
        session.trust_env = False
        session.headers["Accept-Encoding"] = "identity"
        with session.get(url, stream=True, allow_redirects=False, timeout=seconds) as response:
            if response.status_code != HTTPStatus.OK:
                raise ChainRefused("Amazon's host has no such chain")
            for chunk in response.iter_content(4096):
                content += chunk
                if is_late() or len(content) > MOST_BYTES:
                    raise ChainRefused("too large or too late")
    return bytes(content)
