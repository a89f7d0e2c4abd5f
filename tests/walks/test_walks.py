"""Random walks through every drill in every form: nothing that people do leads to a dead end.

`CLOSER_WALKS` says how many for each form (`make soak`: 2000).
"""

import os

import pytest

from skill.content.catalog import Catalog
from skill.speech.bundles import read_words
from tests import ours
from tests.walks.walk import Walk
from tests.walks.witnesses import EveryTongue, patient

WALKS = int(os.environ.get("CLOSER_WALKS", "8"))
LONGEST_WALK = 30
# Ideas differ in nothing but their length: a short one, one that is held, some for which people go off.
ALIKE = {("quality_time", f"for_{minutes}") for minutes in (15, 30, 60, 90, 120, 180, 480)}
FORMS = [
    (drill.id, form)
    for drill in ours.content().drills.values()
    for form in drill.forms
    if (drill.id, form) not in ALIKE
]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return patient(ours.catalog())


@pytest.fixture(scope="module")
def voice(catalog: Catalog) -> EveryTongue:
    return EveryTongue(read_words(ours.CONTENT / "text", catalog.locales.locales), catalog.default_language)


@pytest.mark.parametrize(("drill", "form"), FORMS)
def test_every_state_answers_every_event_and_leads_to_an_end(
    drill: str, form: str, catalog: Catalog, voice: EveryTongue
) -> None:
    """A failure names the walk by its trail: how long was waited, and what was said then."""
    for number in range(WALKS):
        walk = Walk(catalog, voice, drill, form, number)
        walk.wander(LONGEST_WALK)
        walk.go_home()
