"""Encryption at rest: every household has a data key of its own, wrapped by one of the operator's keys."""

import hashlib
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES = 32
_NONCE_BYTES = 12  # NIST SP 800-38D 5.2.1.1 recommends 96 bits
_TAG_BYTES = 16
_FINGERPRINT_BYTES = 8

WRAPPED_KEY_BYTES = _FINGERPRINT_BYTES + _NONCE_BYTES + _KEY_BYTES + _TAG_BYTES


class CannotOpen(Exception):
    """A sealed value was changed, moved to another name, or sealed under a key that is not here."""


class DataKey:
    """The key that seals all records of one household."""

    def __init__(self, secret: bytes) -> None:
        self.secret = secret
        self._cipher = AESGCM(secret)

    def seal(self, value: bytes, name: str) -> bytes:
        """The value encrypted (nonce, ciphertext, tag): 28 bytes longer, and openable under `name` only."""
        return _encrypt(self._cipher, value, name)

    def open(self, sealed: bytes, name: str) -> bytes:
        """What was sealed under `name`. Raises CannotOpen."""
        return _decrypt(self._cipher, sealed, name)


class Keyring:
    """The operator's keys, newest first: the first one wraps, every one unwraps."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """`keys`: 32 bytes each. Raises ValueError when there is none."""
        if not keys:
            raise ValueError("a keyring needs a key")
        self._ciphers = {_fingerprint(key): AESGCM(key) for key in keys}
        self._newest = _fingerprint(keys[0])
        self.receipt_keys = tuple(DataKey(_receipt_secret(key)) for key in keys)
        """For what outlives a household's own key by minutes: newest first, the first one seals."""

    def new_data_key(self) -> DataKey:
        """A fresh random key for a household that has none."""
        return DataKey(AESGCM.generate_key(_KEY_BYTES * 8))

    def wrap(self, data_key: DataKey, household: str) -> bytes:
        """The data key under the newest key, which it names by its fingerprint (WRAPPED_KEY_BYTES long)."""
        return self._newest + _encrypt(self._ciphers[self._newest], data_key.secret, _wrapped_name(household))

    def is_newest(self, wrapped: bytes) -> bool:
        """Whether this data key lies under the newest key."""
        return wrapped[:_FINGERPRINT_BYTES] == self._newest

    def is_older(self, wrapped: bytes) -> bool:
        """Whether this data key lies under another one of these keys."""
        return wrapped[:_FINGERPRINT_BYTES] in self._ciphers and not self.is_newest(wrapped)

    def unwrap(self, wrapped: bytes, household: str) -> DataKey:
        """The data key of a household. Raises CannotOpen when none of the keys wrapped it for this one."""
        cipher = self._ciphers.get(wrapped[:_FINGERPRINT_BYTES])
        if cipher is None:
            raise CannotOpen("wrapped by a key that is not in CLOSER_DATA_KEYS: add the older key again")
        return DataKey(_decrypt(cipher, wrapped[_FINGERPRINT_BYTES:], _wrapped_name(household)))


def _encrypt(cipher: AESGCM, value: bytes, name: str) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, value, name.encode())


def _decrypt(cipher: AESGCM, sealed: bytes, name: str) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], name.encode())
    except (InvalidTag, ValueError):  # ValueError: too short to hold a nonce
        raise CannotOpen("sealed under another key or name, or damaged") from None


def _fingerprint(key: bytes) -> bytes:
    return hashlib.sha256(b"closer data key\n" + key).digest()[:_FINGERPRINT_BYTES]


def _receipt_secret(key: bytes) -> bytes:
    # A keyed hash is a pseudo-random function: a receipt's key tells nothing of the operator's.
    return hashlib.blake2b(b"closer receipt key\n", key=key, digest_size=_KEY_BYTES).digest()


def _wrapped_name(household: str) -> str:
    return f"closer:{{{household}}}:data-key"
