"""Amazon's ids become ours: keyed hashes that nobody can turn back without the key."""

from hashlib import blake2b


class Identities:
    """Hashes ids under `CLOSER_ID_KEY` (at most 64 bytes of it count: blake2b's longest key)."""

    def __init__(self, key: bytes) -> None:
        self._key = key[:64]

    def __call__(self, kind: str, id_: str) -> str:
        """32 hex digits for an id; the same id of another kind gives others."""
        return blake2b(f"{kind}\n{id_}".encode("utf-8", "replace"), key=self._key, digest_size=16).hexdigest()
