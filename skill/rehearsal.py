"""The whole product with a simulated device in front of it, and its catalogue: for the terminal."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from skill.adapters.clock import SystemChooser
from skill.bootstrap import build, data_folder
from skill.content.checks import load_catalog
from skill.domain.acts import Ref
from skill.settings import Settings
from skill.simulator.authority import Authority
from skill.simulator.nlu import Hearing
from skill.simulator.requests import Sender
from skill.simulator.speaker import MovableClock, Speaker
from skill.speech.bundles import read_words

# The clock of a conversation in the terminal may be moved by years.
LASTING = timedelta(days=20 * 365)


@contextmanager
def speaker(settings: Settings, sender: Sender, clock: MovableClock) -> Iterator[Speaker]:
    """A simulated device in front of the whole product, which trusts this device's throw-away
    authority for as long as it lives. Raises as `build`, and StoreUnavailable."""
    authority = Authority.create(clock.now(), LASTING)
    chooser = SystemChooser()
    if settings.skill_ids:
        sender.skill_id = min(settings.skill_ids)
    with tempfile.TemporaryDirectory(prefix="closer-talk-") as folder:
        authority.save(Path(folder))
        trusting = replace(settings, cert_cache=Path(folder))
        service = build(trusting, clock=clock, more_anchors=(authority.root,))
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
    words = read_words(content / "text", catalog.spoken_locales)
    title = words[catalog.default_language]
    return [
        {
            "id": plan.drill.id,
            "title": title.say(Ref(plan.drill.id)),
            "people": plan.drill.people,
            "minutes": {id_: form.minutes for id_, form in plan.drill.forms.items()},
            "levels": sorted({form.level for form in plan.drill.forms.values()}),
            "languages": sorted(set(catalog.spoken_locales.values())),
        }
        for plan in catalog.plans.values()
    ]
