"""The composition root: settings become adapters, services, the SDK's skill, the WSGI application."""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from threading import Thread

import msgspec
from cryptography import x509
from flask import Flask

from skill.adapters.certificates import Chains, load_anchors
from skill.adapters.chain_fetch import fetch_chain
from skill.adapters.clock import SystemChooser, SystemClock
from skill.adapters.device_zones import DeviceZones as AmazonZones
from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.identities import Identities
from skill.adapters.metrics import PrometheusMetrics
from skill.adapters.owed import OwedErasures
from skill.adapters.redis_store import RedisStore
from skill.adapters.sealing import Keyring
from skill.alexa.envelope import read_envelope
from skill.alexa.handlers import build_skill
from skill.alexa.render import AlexaVoice
from skill.content.audio import HoldAudio
from skill.content.catalog import Catalog
from skill.content.checks import load_catalog
from skill.content.helplines import Helplines, stale
from skill.content.helplines import load as load_helplines
from skill.ports import Chooser, Clock, NoZones, Store, Voice, World
from skill.safety.rules import Rules, by_language
from skill.services.conversation import Conversations
from skill.services.farewell import farewell
from skill.services.safety import Guidance, Safety
from skill.settings import BadSettings, Settings
from skill.simulator import requests
from skill.simulator.requests import Sender
from skill.speech.bundles import Words, read_words
from skill.web.app import Edge, create_app
from skill.web.pages import Pages
from skill.web.verification import Verifier

# Within a turn the embedded store gets this long to come back, so that the answer still fits.
HEAL_SECONDS = 0.8
ANCHORS_REMEDY = "point it at your system's certificate bundle, or leave it out"


@dataclass(frozen=True, slots=True)
class Service:
    """The whole product, ready to serve. `embedded` None: the operator's own Redis."""

    app: Flask
    catalog: Catalog
    store: Store
    embedded: EmbeddedValkey | None
    owed: OwedErasures

    def start(self) -> None:
        """Before the first request, in the process that forks the workers."""
        if self.embedded:
            self.embedded.hold()
        self._learn_forms()
        # What was loaded stays: the collector need not walk it, and forked workers share its pages.
        gc.collect()
        gc.freeze()

    def _learn_forms(self) -> None:
        """Reads one request of each common form, so that no worker's first turn pays for it."""
        home = Sender("en-US", "nobody", requests.SKILL_ID, "show", "nobody")
        asked = requests.intent(
            "StartPracticeIntent", {"practice": ("drill", "drill")}, {"practice": "PRACTICE"}
        )
        for request in (requests.launch(), asked, requests.session_ended("USER_INITIATED")):
            whole = requests.envelope(
                home, request, request_id="r", at=datetime(2000, 1, 1, tzinfo=UTC), session="s"
            )
            read_envelope(msgspec.json.encode(whole))

    def serve(self) -> None:
        """In each process that serves, once it is on its own: what is still owed is settled.

        Meanwhile the phrases of wishes are read, which no start waits for.
        """
        Thread(target=self._open_wish_books, name="wish books", daemon=True).start()
        self.owed.settle()

    def _open_wish_books(self) -> None:
        for language in self.catalog.wish_books:
            self.catalog.wish_books.get(language)

    def stop(self) -> None:
        """After the last request. The last service on an embedded store stops it."""
        if self.embedded:
            self.embedded.release()


def data_folder(name: str) -> Path:
    """`content` or `interaction_models`: inside an installed wheel, else beside the package."""
    package = Path(__file__).parent
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    chooser: Chooser | None = None,
    store: Store | None = None,
    more_anchors: tuple[x509.Certificate, ...] = (),
    wrap_voice: Callable[[Voice], Voice] = lambda voice: voice,
    is_shared: bool = False,
) -> Service:
    """Wires everything. Raises BadSettings, BrokenContent.

    Tests and the terminal pass their own clock, chance, store and a throw-away authority's root, and
    may listen in on the voice; `is_shared` when several processes add up their metrics.
    """
    clock = clock or SystemClock()
    chooser = chooser or SystemChooser()
    content = data_folder("content")
    release = _read(content)
    catalog, helplines = release.catalog, release.helplines
    embedded = None
    if store is None:
        store, embedded = open_store(settings, clock)
    voice = wrap_voice(_voice(settings, release))
    metrics = PrometheusMetrics(
        is_shared=is_shared,
        today=lambda: clock.now().date(),
        due=lambda today: len(stale(helplines, today)),
    )
    guidance = Guidance(release.rules, helplines, catalog.language)
    safety = Safety(store, guidance, voice, clock, chooser, metrics)
    # Outside production nothing is asked of Amazon: the table by locale does.
    zones = AmazonZones(clock, metrics) if settings.is_production else NoZones()
    conversations = Conversations(store, catalog, voice, safety, World(clock, chooser, metrics, zones))
    owed = OwedErasures(partial(farewell, store), settings.state_dir, clock, metrics)
    anchors = [*_anchors(settings.trust_anchors), *more_anchors]
    chains = Chains(anchors, settings.cert_cache, clock, fetch_chain)
    edge = Edge(
        verifier=Verifier(chains, clock, settings.skill_ids),
        skill=build_skill(conversations, owed, Identities(settings.id_key), clock, voice, metrics),
        metrics=metrics,
        exposition=metrics,
        ready=store.ping,
        unreadable=lambda: metrics.total("store_trouble", "unreadable"),
        audio=HoldAudio(content / "audio"),
        pages=Pages(content / "pages", catalog.default_language, settings.operator),
        metrics_token=settings.metrics_token,
    )
    return Service(create_app(edge), catalog, store, embedded, owed)


def rules_of(locale: str) -> Rules:
    """The rules over free text that a locale is looked at by. Raises BrokenContent."""
    release = _read(data_folder("content"))
    return release.rules[release.catalog.language(locale)]


@dataclass(frozen=True, slots=True)
class _Release:
    """All that is said and heard in this release, ready for use. It never changes while the process runs."""

    catalog: Catalog
    words: Mapping[str, Words]
    rules: Mapping[str, Rules]
    helplines: Helplines


@cache
def _read(content: Path) -> _Release:
    """The content of a folder, read once a process. Raises BrokenContent."""
    collects = gc.isenabled()
    gc.disable()  # nearly all that is made here stays: looking for garbage in it is a fifth of the start
    try:
        catalog = load_catalog(content)
        return _Release(
            catalog,
            read_words(content / "text", catalog.spoken_locales),
            by_language(catalog.rule_books),
            load_helplines(content),
        )
    finally:
        if collects:
            gc.enable()


def _anchors(path: Path | None) -> list[x509.Certificate]:
    try:
        anchors = load_anchors(path)
    except OSError as error:
        raise BadSettings(
            [f"SSL_CERT_FILE: {path} cannot be read ({error.strerror}); {ANCHORS_REMEDY}"]
        ) from None
    if not anchors:
        raise BadSettings([f"SSL_CERT_FILE: no certificate in {path}; {ANCHORS_REMEDY}"])
    return anchors


def open_store(settings: Settings, clock: Clock) -> tuple[RedisStore, EmbeddedValkey | None]:
    """The operator's Redis, or the embedded server (not started yet). Raises BadSettings."""
    keyring = Keyring(settings.data_keys)
    if settings.redis_url:
        try:
            return RedisStore(settings.redis_url, keyring, clock), None
        except ValueError as error:
            raise BadSettings([str(error)]) from None
    embedded = EmbeddedValkey(settings.state_dir)
    heal = partial(embedded.ensure, within=HEAL_SECONDS)
    return RedisStore(embedded.url, keyring, clock, heal, embedded.compact_soon), embedded


def _voice(settings: Settings, release: _Release) -> AlexaVoice:
    audio_url = f"{settings.public_url}/audio" if settings.public_url else None
    return AlexaVoice(release.words, release.catalog.language, audio_url)
