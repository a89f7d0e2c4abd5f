"""The only reader of the environment: every setting, its default, and what is wrong with it."""

import base64
import contextlib
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from platformdirs import user_state_path

KEY_BYTES = 32
KEY_REMEDY = "as `openssl rand -base64 32` prints it"
MAX_WORKERS_BY_CORES = 4
REDIS_SCHEMES = ("redis://", "rediss://", "unix://")
LEVELS = ("debug", "info", "warning", "error")


class BadSettings(Exception):
    """One line a problem: the setting, what is wrong, and the remedy."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """How this process runs. `redis_url` None: the embedded store; `skill_ids` None: any skill."""

    env: Literal["development", "production"]
    skill_ids: frozenset[str] | None
    redis_url: str | None
    data_keys: tuple[bytes, ...]
    id_key: bytes
    public_url: str | None
    operator: str
    metrics_token: str | None
    state_dir: Path
    cert_cache: Path
    trust_anchors: Path | None
    port: int
    workers: int
    log_level: str

    @property
    def is_production(self) -> bool:
        """Whether people depend on this process."""
        return self.env == "production"

    @property
    def host(self) -> str:
        """The address to listen on: only this machine in development."""
        return "0.0.0.0" if self.is_production else "127.0.0.1"  # noqa: S104 -- production listens everywhere


def read_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises BadSettings, naming every problem at once."""
    return _Reader(os.environ if environ is None else environ).read()


class _Reader:
    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._problems: list[str] = []
        self._is_production = False

    def read(self) -> Settings:
        env = self._text("CLOSER_ENV") or "development"
        if env not in {"development", "production"}:
            self._problem("CLOSER_ENV", "must be development or production")
        self._is_production = env == "production"
        state_dir = Path(self._text("CLOSER_STATE_DIR") or user_state_path("closer-together"))
        anchors = self._text("SSL_CERT_FILE")
        settings = Settings(
            env="production" if self._is_production else "development",
            skill_ids=self._skill_ids(),
            redis_url=self._redis_url(),
            data_keys=self._data_keys(state_dir),
            id_key=self._id_key(state_dir),
            public_url=self._public_url(),
            operator=self._needed("CLOSER_OPERATOR", "the name and contact shown on /privacy") or "",
            metrics_token=self._text("CLOSER_METRICS_TOKEN"),
            state_dir=state_dir,
            cert_cache=Path(self._text("CLOSER_CERT_CACHE") or state_dir / "certificates"),
            trust_anchors=Path(anchors) if anchors else None,
            port=self._number("PORT", 8080, 1, 65535),
            workers=self._number("WEB_CONCURRENCY", min(os.cpu_count() or 1, MAX_WORKERS_BY_CORES), 1, 64),
            log_level=self._level(),
        )
        if self._problems:
            raise BadSettings(self._problems)
        return settings

    def _text(self, name: str) -> str | None:
        return self._environ.get(name, "").strip() or None

    def _problem(self, name: str, remedy: str) -> None:
        self._problems.append(f"{name}: {remedy}")

    def _needed(self, name: str, what: str) -> str | None:
        value = self._text(name)
        if value is None and self._is_production:
            self._problem(name, f"is not set, and production needs it: {what}")
        return value

    def _skill_ids(self) -> frozenset[str] | None:
        text = self._needed(
            "CLOSER_SKILL_IDS", "your skill's id or ids, comma-separated (amzn1.ask.skill...)"
        )
        ids = frozenset(part.strip() for part in (text or "").split(",") if part.strip())
        if text and not ids:
            self._problem("CLOSER_SKILL_IDS", "holds no id: give your skill's id or ids, comma-separated")
        return ids or None

    def _public_url(self) -> str | None:
        url = self._needed("CLOSER_PUBLIC_URL", "the https address of this service, for the audio it serves")
        if url and not url.startswith("https://"):
            self._problem("CLOSER_PUBLIC_URL", "must begin with https://, Alexa plays nothing else")
        return url.rstrip("/") if url else None

    def _redis_url(self) -> str | None:
        url = self._needed("REDIS_URL", "the address of your Redis, such as redis://host:6379/0")
        if url and not url.startswith(REDIS_SCHEMES):
            self._problem("REDIS_URL", f"must begin with {', '.join(REDIS_SCHEMES)}")
        return url

    def _data_keys(self, state_dir: Path) -> tuple[bytes, ...]:
        given = self._needed(
            "CLOSER_DATA_KEYS", f"keys of 32 bytes, newest first, comma-separated, each {KEY_REMEDY}"
        )
        if given is None and self._is_production:
            return ()
        kept = state_dir / "data.key"
        written = (given or _kept_secret(kept)).split(",")
        keys = tuple(map(_decoded, written))
        for place, key in enumerate(keys, start=1):
            if len(key) != KEY_BYTES:
                which = f"key {place} of {len(keys)}" if given else f"{kept} is broken: restore it; it"
                self._problem("CLOSER_DATA_KEYS", f"{which} must be {KEY_BYTES} bytes, {KEY_REMEDY}")
        return keys

    def _id_key(self, state_dir: Path) -> bytes:
        given = self._needed("CLOSER_ID_KEY", f"a secret of 32 bytes that never changes, {KEY_REMEDY}")
        if given is None and self._is_production:
            return b""
        kept = state_dir / "id.key"
        key = _decoded(given or _kept_secret(kept))
        if len(key) < KEY_BYTES:
            where = "" if given else f"{kept} is broken: restore it; it "
            self._problem("CLOSER_ID_KEY", f"{where}must be at least {KEY_BYTES} bytes, {KEY_REMEDY}")
        return key

    def _number(self, name: str, default: int, least: int, most: int) -> int:
        text = self._text(name)
        if text is None:
            return default
        if text.isdecimal() and least <= int(text) <= most:
            return int(text)
        self._problem(name, f"must be a number from {least} to {most}")
        return default

    def _level(self) -> str:
        level = (self._text("LOG_LEVEL") or "info").lower()
        if level not in LEVELS:
            self._problem("LOG_LEVEL", f"must be one of {', '.join(LEVELS)}")
        return level


def _decoded(text: str) -> bytes:
    """The bytes of a key in base64 or as 64 hex digits; nothing when it is neither."""
    text = text.strip()
    try:
        return bytes.fromhex(text) if len(text) == 2 * KEY_BYTES else base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def _kept_secret(path: Path) -> str:
    """A secret made once in the state folder, readable by its owner alone; whoever comes first makes it."""
    if path.exists():
        return path.read_text("ascii", errors="replace").strip()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Written whole under another name first: whoever comes second finds it whole, or makes none.
    descriptor, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(descriptor, "w") as file:
        file.write(base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode())
    with contextlib.suppress(FileExistsError):
        os.link(draft, path)
    Path(draft).unlink()
    return path.read_text("ascii", errors="replace").strip()
