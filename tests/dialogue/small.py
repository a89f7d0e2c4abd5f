"""Small drills, as data, for stories about the engine."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from skill.content.catalog import Catalog
from skill.content.models import Drill, Item, Locales, Pool
from skill.domain.turn import Kind
from tests.home import Device, Home

LOCALES = Locales(
    "en-US",
    {"en": "complete", "de": "complete"},
    {"en-US": "en", "de-DE": "de"},
    {"en-US": "America/New_York", "de-DE": "Europe/Berlin"},
)
ONE_FORM: Mapping[str, Any] = {"one": {"minutes": 9}}
FIRST: Mapping[str, Any] = {"do": "seat", "id": "first", "next": "talk"}
CLOSE: Mapping[str, Any] = {
    "do": "ask",
    "id": "close",
    "on": {"affirm": "bye", "deny": "talk"},
    "next": "bye",
}
BYE: Mapping[str, Any] = {"do": "end", "id": "bye"}


def hold(id_: str, seconds: int | Mapping[str, int], next_: str, **more: Any) -> dict[str, Any]:
    return {"do": "hold", "id": id_, "seconds": seconds, "next": next_, **more}


def drill(*steps: Mapping[str, Any], **more: Any) -> Drill:
    """A drill called `cup` of these steps; a turn begins at `talk`."""
    shape = {"id": "cup", "people": 2, "forms": ONE_FORM, "turn": "talk", "steps": steps, **more}
    shape.setdefault("roles", ["talker", "listener", "looker_on"][: shape["people"]])
    return msgspec.convert(shape, Drill)


def catalog(*drills: Drill, pools: Sequence[Pool] = (), german: Sequence[str] = ()) -> Catalog:
    """A release with these drills and pools; English has every line, German those named."""
    lines = frozenset(f"{pool.id}-{item.id}" for pool in pools for item in pool.items)
    return Catalog(
        {drill.id: drill for drill in drills},
        {pool.id: pool for pool in pools},
        LOCALES,
        {"en": lines, "de": frozenset(german)},
        countries=("AT", "DE", "IE", "US"),
    )


def pool(id_: str, *items: str) -> Pool:
    return Pool(id_, [Item(item) for item in items])


def home(*steps: Mapping[str, Any], **more: Any) -> Home:
    """A home whose only drill is `cup` with these steps."""
    return Home(catalog(drill(*steps, **more)))


def begun(home: Home) -> Device:
    """A device of that home on which the drill has been started and seated: the first one talks."""
    device = home.device()
    device.hears(Kind.START)
    device.hears(Kind.ME)
    return device
