"""The composition root: settings become adapters, services, the SDK's skill, the WSGI application."""

import gc
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from cryptography import x509
from flask import Flask

from skill.adapters.certificates import Chains, fetch_chain, load_anchors
from skill.adapters.clock import SystemChooser, SystemClock
from skill.adapters.embedded import EmbeddedValkey
from skill.adapters.identities import Identities
from skill.adapters.metrics import PrometheusMetrics
from skill.adapters.redis_store import RedisStore
from skill.adapters.sealing import Keyring, parse_keys
from skill.alexa.handlers import build_skill
from skill.alexa.render import AlexaVoice
from skill.content.audio import HoldAudio
from skill.content.catalog import Catalog
from skill.content.checks import load_catalog
from skill.domain.acts import Ref
from skill.ports import Chooser, Clock, Store, Voice
from skill.services.conversation import Conversations
from skill.settings import BadSettings, Settings
from skill.simulator.authority import Authority
from skill.simulator.nlu import Hearing
from skill.simulator.requests import Sender
from skill.simulator.speaker import MovableClock, Speaker
from skill.speech.bundles import read_words
from skill.web.app import Edge, create_app
from skill.web.pages import Pages
from skill.web.verification import Verifier

# Within a turn the embedded store gets this long to come back, so that the answer still fits.
HEAL_SECONDS = 0.8
# What the simulated speaker calls the skill where no id is set.
SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True, slots=True)
class Service:
    """The whole product, ready to serve. `embedded` None: the operator's own Redis."""

    app: Flask
    catalog: Catalog
    store: Store
    embedded: EmbeddedValkey | None

    def start(self) -> None:
        """Before the first request, in the process that forks the workers."""
        if self.embedded:
            self.embedded.hold()
        # What was loaded stays: the collector need not walk it, and forked workers share its pages.
        gc.collect()
        gc.freeze()

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
    catalog = load_catalog(content)
    embedded = None
    if store is None:
        store, embedded = open_store(settings, clock)
    voice = wrap_voice(_voice(settings, catalog, content))
    metrics = PrometheusMetrics(is_shared=is_shared)
    conversations = Conversations(store, catalog, voice, clock, chooser, metrics)
    anchors = [*load_anchors(settings.trust_anchors), *more_anchors]
    chains = Chains(anchors, settings.cert_cache, clock, fetch_chain)
    edge = Edge(
        verifier=Verifier(chains, clock, settings.skill_ids),
        skill=build_skill(conversations, Identities(settings.id_key), clock, voice, metrics),
        metrics=metrics,
        exposition=metrics,
        ready=store.ping,
        unreadable=lambda: conversations.unreadable,
        audio=HoldAudio(content / "audio"),
        pages=Pages(content / "pages", catalog.default_language, settings.operator),
        metrics_token=settings.metrics_token,
    )
    return Service(create_app(edge), catalog, store, embedded)


def open_store(settings: Settings, clock: Clock) -> tuple[RedisStore, EmbeddedValkey | None]:
    """The operator's Redis, or the embedded server (not started yet). Raises BadSettings."""
    try:
        keyring = Keyring(parse_keys(settings.data_keys))
    except ValueError as error:
        raise BadSettings([f"CLOSER_DATA_KEYS: {error}"]) from None
    if settings.redis_url:
        try:
            return RedisStore(settings.redis_url, keyring, clock), None
        except ValueError as error:
            raise BadSettings([f"REDIS_URL: {error}"]) from None
    embedded = EmbeddedValkey(settings.state_dir)
    heal = partial(embedded.ensure, within=HEAL_SECONDS)
    return RedisStore(embedded.url, keyring, clock, on_lost=heal), embedded


@contextmanager
def speaker(
    settings: Settings, sender: Sender, clock: MovableClock, *, store: Store | None = None
) -> Iterator[Speaker]:
    """A simulated device in front of the whole product, which trusts this device's throw-away
    authority for as long as it lives. Raises as `build`, and StoreUnavailable."""
    authority = Authority.create(clock.now())
    chooser = SystemChooser()
    if settings.skill_ids:
        sender.skill_id = min(settings.skill_ids)
    with tempfile.TemporaryDirectory(prefix="closer-talk-") as folder:
        authority.save(Path(folder))
        trusting = replace(settings, cert_cache=Path(folder))
        service = build(trusting, clock=clock, store=store, more_anchors=(authority.root,))
        hearing = Hearing(data_folder("interaction_models"), sender.locale)
        service.start()
        try:
            yield Speaker(service.app.test_client(), authority, clock, hearing, sender, chooser.token)
        finally:
            service.stop()


def catalogue() -> list[dict[str, object]]:
    """The drills of this release, for people: id, title, people, minutes, levels, languages."""
    content = data_folder("content")
    catalog = load_catalog(content)
    words = read_words(content / "text", catalog.locales.locales)
    title = words[catalog.default_language]
    return [
        {
            "id": plan.drill.id,
            "title": title.say(Ref(plan.drill.id)),
            "people": plan.drill.people,
            "minutes": {id_: form.minutes for id_, form in plan.drill.forms.items()},
            "levels": sorted({form.level for form in plan.drill.forms.values()}),
            "languages": sorted(catalog.locales.languages),
        }
        for plan in catalog.plans.values()
    ]


def _voice(settings: Settings, catalog: Catalog, content: Path) -> AlexaVoice:
    words = read_words(content / "text", catalog.locales.locales)
    audio_url = f"{settings.public_url}/audio" if settings.public_url else None
    return AlexaVoice(words, catalog.default_language, audio_url)
