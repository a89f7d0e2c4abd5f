"""`closer doctor`: one line for each thing an operator would look at, and how to mend what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from skill.adapters.certificates import load_anchors
from skill.adapters.redis_store import RedisStore
from skill.bootstrap import data_folder, open_store
from skill.content.helplines import load, stale
from skill.ports import Clock, StoreUnavailable
from skill.settings import Settings

# Amazon's requests are refused beyond 150 s; by then it is too late to be told.
CLOCK_WARNS_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, and what was found. A warning is not wrong."""

    what: str
    found: str
    is_wrong: bool = False
    is_warning: bool = False

    def __str__(self) -> str:
        mark = "wrong" if self.is_wrong else "warn " if self.is_warning else "ok   "
        return f"{mark}  {self.what}: {self.found}"


def examine(settings: Settings, clock: Clock) -> list[Finding]:
    """Looks at everything; a finding that is wrong says how to mend it. Raises BadSettings."""
    return [
        Finding("settings", f"{settings.env}, port {settings.port}, {settings.workers} workers"),
        *_store(settings, clock),
        *_certificates(settings, clock),
        _helplines(clock),
    ]


def _helplines(clock: Clock) -> Finding:
    aged = stale(load(data_folder("content")), clock.now().date())
    if not aged:
        return Finding("help lines", "every row is fresh")
    rows = "; ".join(problem.message for problem in aged)
    return Finding("help lines", rows, is_warning=True)


def _store(settings: Settings, clock: Clock) -> Iterator[Finding]:
    store, embedded = open_store(settings, clock)
    kind = "embedded" if embedded else "REDIS_URL"
    try:
        if embedded:
            embedded.hold()
        store.ping()
        yield Finding("store", f"{kind} answers")
        yield from _store_settings(store)
        yield _clock(store, clock)
        yield from _records(store)
    except StoreUnavailable as error:
        yield Finding(
            "store", f"{kind} does not answer ({error}): start it, or correct REDIS_URL", is_wrong=True
        )
    finally:
        if embedded:
            embedded.release()


def _store_settings(store: RedisStore) -> Iterator[Finding]:
    policy = store.eviction_policy()
    if policy in {"noeviction", "unknown"}:
        yield Finding("eviction", policy, is_warning=policy == "unknown")
    else:
        yield Finding(
            "eviction", f"{policy} would forget people's data: set maxmemory-policy noeviction", is_wrong=True
        )
    persistence = store.persistence()
    is_kept = persistence not in {"none", "unknown"}
    remedy = persistence if is_kept else f"{persistence}: a restart forgets everything; set appendonly yes"
    yield Finding("persistence", remedy, is_warning=not is_kept)


def _clock(store: RedisStore, clock: Clock) -> Finding:
    apart = abs((store.time() - clock.now()).total_seconds())
    if apart > CLOCK_WARNS_SECONDS:
        wrong = (
            f"{apart:.0f} s from the store's: set both by NTP; Amazon's requests are refused from 150 s on"
        )
        return Finding("clock", wrong, is_wrong=True)
    return Finding("clock", f"{clock.now():%Y-%m-%d %H:%M:%S} UTC, {apart:.1f} s from the store's")


def _records(store: RedisStore) -> Iterator[Finding]:
    if stale := store.stale_wrappings():
        remedy = "run closer data rotate before you remove it"
        yield Finding(
            "keys", f"{stale} households are still wrapped by an older key: {remedy}", is_warning=True
        )
    unreadable = store.unreadable_households()
    if not unreadable:
        yield Finding("records", "every household can be read")
    for household in unreadable:
        remedy = "left as it is; is the key that wrapped it missing from CLOSER_DATA_KEYS?"
        yield Finding("records", f"household {household} cannot be read: {remedy}", is_wrong=True)


def _certificates(settings: Settings, clock: Clock) -> Iterator[Finding]:
    yield _anchors(settings)
    chains = sorted(settings.cert_cache.glob("*.pem")) if settings.cert_cache.is_dir() else []
    if not chains:
        yield Finding(
            "signing chain", "none kept yet; the first request fetches Amazon's from s3.amazonaws.com"
        )
    for path in chains:
        yield _chain(path.name, path.read_bytes(), clock.now())


def _anchors(settings: Settings) -> Finding:
    source = settings.trust_anchors or "certifi"
    try:
        found = len(load_anchors(settings.trust_anchors))
    except OSError as error:
        found, source = 0, f"{source} ({error.strerror})"
    if found:
        return Finding("trust anchors", f"{found} from {source}")
    remedy = "point SSL_CERT_FILE at your system's certificate bundle"
    return Finding("trust anchors", f"none in {source}: {remedy}", is_wrong=True)


def _chain(name: str, content: bytes, now: datetime) -> Finding:
    try:
        leaf = x509.load_pem_x509_certificates(content)[0]
    except ValueError:
        return Finding("signing chain", f"{name} is no certificate chain: delete it", is_wrong=True)
    until = leaf.not_valid_after_utc
    if until <= now:
        return Finding(
            "signing chain", f"{name} ended {until:%Y-%m-%d}; the next one is fetched", is_warning=True
        )
    return Finding("signing chain", f"{name} is valid until {until:%Y-%m-%d}")
