"""Amazon's signing chains: kept in memory, shared in a folder, fetched when neither has one.

Amazon signs with a certificate for echo-api.amazon.com, published under a URL that each request
names and that changes now and then; nothing is pinned. A chain counts when the library's own
path building, at this moment, leads from it to a trust anchor.
"""

import os
import re
import tempfile
import threading
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import certifi
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509 import verification

from skill.adapters.chain_fetch import FETCH_SECONDS, MOST_BYTES, PUBLISHED_UNDER
from skill.ports import ChainBusy, ChainRefused, Clock

SIGNER = x509.DNSName("echo-api.amazon.com")
MOST_CERTIFICATES = 16
LEAST_KEY_BITS = 2048
FAILURE_SECONDS = 60.0

MOST_KEYS = 16
"""Amazon uses one chain at a time, two while it changes them."""

MOST_FAILURES = 256
"""Anybody may name URLs that do not exist, without end; forgetting the oldest costs one fetch."""

_PADDING, _HASH = padding.PKCS1v15(), SHA256()
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The key of a validated chain, good until the first certificate on its path expires."""

    key: rsa.RSAPublicKey
    not_after: datetime

    def verify_signature(self, signature: bytes, body: bytes) -> bool:
        """See `skill.ports.PublicKey`."""
        try:
            self.key.verify(signature, body, _PADDING, _HASH)
        except InvalidSignature:
            return False
        return True


class Chains:
    """The chain source of a process; see `skill.ports.ChainSource`. Safe for threads.

    `cache` is a folder of PEM files, named as in their URLs, that workers and restarts share and
    an operator may fill. `fetch` gives the bytes under a URL or raises. Raises ValueError without anchors.
    """

    def __init__(
        self, anchors: Sequence[x509.Certificate], cache: Path, clock: Clock, fetch: Callable[[str], bytes]
    ) -> None:
        self._anchors = verification.Store(list(anchors))
        self._cache = cache
        self._clock = clock
        self._fetch = fetch
        self._lock = threading.Lock()
        self._keys: dict[str, SigningKey] = {}
        self._failures: dict[str, float] = {}
        self._running: tuple[str, Future[SigningKey]] | None = None

    def public_key(self, url: str) -> SigningKey:
        """The key of the chain under `url`. Waits for at most one fetch. Raises ChainRefused, ChainBusy."""
        return self._known(url) or self._provisioned(url) or self._fetched(url)

    def _known(self, url: str) -> SigningKey | None:
        kept = self._keys.get(url)
        if kept and self._clock.now() <= kept.not_after:
            return kept
        if self._clock.monotonic() < self._failures.get(url, 0.0):
            raise ChainRefused("failed less than a minute ago")
        return None

    def _provisioned(self, url: str) -> SigningKey | None:
        file = self._file(url)
        if file is None:
            return None
        try:
            with file.open("rb") as stream:
                key = self._validated(stream.read(MOST_BYTES + 1))
        except (OSError, ChainRefused):
            return None
        with self._lock:
            _put(self._keys, url, key, MOST_KEYS)
        return key

    def _fetched(self, url: str) -> SigningKey:
        with self._lock:
            running = self._running
            if running is None:
                if key := self._known(url):  # another thread finished since we looked
                    return key
                result: Future[SigningKey] = Future()
                self._running = url, result
            elif running[0] != url:
                # One at a time, or a flood of invented URLs would hold every thread of the service.
                raise ChainBusy("another chain is being fetched")
        return self._lead(url, result) if running is None else _wait(running[1])

    def _lead(self, url: str, result: "Future[SigningKey]") -> SigningKey:
        try:
            pem = self._fetch(url)
            key = self._validated(pem)
        except Exception as error:  # noqa: BLE001 - whatever a fetch can raise, a request fails by refusal only
            refusal = error if isinstance(error, ChainRefused) else ChainRefused("the fetch failed")
            with self._lock:
                _put(self._failures, url, self._clock.monotonic() + FAILURE_SECONDS, MOST_FAILURES)
            result.set_exception(refusal)
            raise refusal from None  # a client's own text holds the URL
        else:
            with self._lock:
                _put(self._keys, url, key, MOST_KEYS)
            result.set_result(key)
        finally:
            self._running = None
        self._save(url, pem)
        return key

    def _validated(self, pem: bytes) -> SigningKey:
        if len(pem) > MOST_BYTES or pem.count(b"-----BEGIN") > MOST_CERTIFICATES:
            raise ChainRefused("too large")
        policy = verification.PolicyBuilder().store(self._anchors).time(self._clock.now())
        try:
            leaf, *rest = x509.load_pem_x509_certificates(pem)
            path = policy.build_server_verifier(SIGNER).verify(leaf, rest)
            key = leaf.public_key()
        except verification.VerificationError:
            raise ChainRefused("not valid now for Amazon's signer, or not trusted") from None
        except Exception:  # noqa: BLE001 - parsers of foreign bytes raise more than they document
            raise ChainRefused("not a certificate chain") from None
        if not isinstance(key, rsa.RSAPublicKey) or key.key_size < LEAST_KEY_BITS:
            raise ChainRefused("not an RSA key of 2048 bits or more")
        return SigningKey(key, min(certificate.not_valid_after_utc for certificate in path))

    def _file(self, url: str) -> Path | None:
        # Only names directly in Amazon's folder, so that one file belongs to exactly one URL.
        name = url.removeprefix(PUBLISHED_UNDER)
        return self._cache / name if _FILE_NAME.fullmatch(name) else None

    def _save(self, url: str, pem: bytes) -> None:
        file = self._file(url)
        if file is None:
            return
        with suppress(OSError):  # the folder is a convenience: read-only or full, the service goes on
            self._cache.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_atomically(file, pem)


def _put(table: dict[str, _Value], key: str, value: _Value, limit: int) -> None:
    table.pop(key, None)
    while len(table) >= limit:
        del table[next(iter(table))]
    table[key] = value


def _wait(shared: "Future[SigningKey]") -> SigningKey:
    try:
        return shared.result(FETCH_SECONDS)
    except TimeoutError:
        raise ChainBusy("the fetch takes too long") from None


def _write_atomically(file: Path, content: bytes) -> None:
    descriptor, temporary = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")  # mode 0600
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        Path(temporary).replace(file)
    except OSError:
        Path(temporary).unlink()
        raise


def load_anchors(path: Path | None) -> list[x509.Certificate]:
    """The trust anchors in a PEM bundle, certifi's when there is no path; unreadable ones are left out.

    Raises OSError when the file cannot be read.
    """
    bundle = (path or Path(certifi.where())).read_bytes()
    anchors = []
    with warnings.catch_warnings():
        # Old roots with a serial number that is not positive; the library will drop them one day.
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        for pem in _CERTIFICATE.findall(bundle):
            with suppress(ValueError):
                anchors.append(x509.load_pem_x509_certificate(pem))
    return anchors
