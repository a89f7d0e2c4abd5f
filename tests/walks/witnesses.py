"""Those that look on while a home walks: a store, a voice and a drill that notice what must not be."""

from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from typing import TypeVar
from xml.etree import ElementTree as ET

from skill.adapters.records import BAGS, CONVERSATION, DAILY, NOTES, REPLY, TOGETHER, UNFINISHED, Record
from skill.adapters.sealing import DataKey
from skill.alexa.render import AlexaVoice
from skill.content.catalog import Catalog
from skill.content.models import Step
from skill.domain.acts import Rendering, Reply
from skill.domain.gratitude import Entry
from skill.domain.household import Household
from skill.ports import Address, Change, Snapshot
from skill.speech.bundles import Words
from tests.fakes.store import MemoryStore

MOST_CHARACTERS = 8000
# No answer needs to look at this many steps: the engine would be going round in a circle.
PATIENCE = 200
Kept = TypeVar("Kept")
_HOUSEHOLD: Record[Household] = Record(Household)
_ENTRY: Record[Entry] = Record(Entry)
_KEY = DataKey(bytes(32))


class SealedMemory(MemoryStore):
    """A store in memory that goes through the codec and the seal of the real one."""

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`."""
        sealed = replace(
            change,
            reply=_through(REPLY, change.reply) or change.reply,
            household=_through(_HOUSEHOLD, change.household),
            conversation=_through(CONVERSATION, change.conversation),
            unfinished=_through(UNFINISHED, change.unfinished),
            bags=_through(BAGS, change.bags),
            notes=_through(NOTES, change.notes),
            daily=_through(DAILY, change.daily),
            together=_through(TOGETHER, change.together),
            entries=tuple(
                _ENTRY.open(_ENTRY.seal(entry, _KEY, "name"), _KEY, "name") for entry in change.entries
            ),
        )
        assert sealed == change, "what was kept came back changed"
        return super().commit(address, snapshot, sealed, deadline)


def _through(record: Record[Kept], value: Kept | None) -> Kept | None:
    return None if value is None else record.open(record.seal(value, _KEY, "name"), _KEY, "name")


class EveryTongue:
    """Implements Voice: every answer in every locale of its language, with clips and with pauses.

    What was drawn from a pool has words in the language it was drawn for; not every line has them in both.
    """

    def __init__(self, words: Mapping[str, Words], default: str) -> None:
        self._locales = {id(own): locale for locale, own in words.items()}.values()
        self._pauses = AlexaVoice(words, lambda _: default, None)
        self._clips = AlexaVoice(words, lambda _: default, "https://home.example/audio")

    def render(self, reply: Reply, locale: str) -> Rendering:
        """See Voice."""
        for each in self._locales:
            if each[:2] == locale[:2]:
                can_be_played(reply, self._clips.render(reply, each))
        rendering = self._pauses.render(reply, locale)
        can_be_played(reply, rendering)
        return rendering


def can_be_played(reply: Reply, rendering: Rendering) -> None:
    for ssml in (rendering.speech, rendering.reprompt or ""):
        spoken = f"<speak>{ssml}</speak>"
        ET.fromstring(spoken)  # noqa: S314 - our own answer
        assert len(spoken) <= MOST_CHARACTERS
    assert len(rendering.seconds) == len(reply.acts)
    if reply.reprompt is None:
        assert not rendering.speech.endswith("?"), "a question that nobody can answer"
    else:
        assert rendering.reprompt, "a question without a reprompt"


class PatientSteps(dict[str, Step]):
    """The steps of a drill, which notice when an answer goes round in circles among them."""

    looks = 0

    def __getitem__(self, id_: str) -> Step:
        self.looks += 1
        assert self.looks < PATIENCE, f"going round in circles at {id_}"
        return super().__getitem__(id_)


def patient(catalog: Catalog) -> Catalog:
    """A catalog like this one, whose drills notice an endless circle."""
    watched = copy(catalog)
    watched.plans = {
        id_: replace(plan, steps=PatientSteps(plan.steps)) for id_, plan in catalog.plans.items()
    }
    return watched
