"""Homes that wish for an idea: a release with a few of them, an evening, and what is on offer."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

from skill.content.catalog import Catalog
from skill.content.ideas import Idea
from skill.content.models import Item, Pool
from skill.domain.conversation import Asks
from skill.domain.quality_time import Together, Wish
from skill.domain.turn import HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address, Change
from tests.dialogue.family import NOBODY
from tests.home import Device, Home
from tests.ours import catalog as release
from tests.ours import content as read

# Six in the evening in New York, on a Wednesday in June: nobody is in bed, and it is not too hot.
EVENING = datetime(2027, 6, 2, 22, 0, tzinfo=UTC)
A_DAY = 24 * 3600
EVERYBODY = ["pair", "family", "friends"]
QUIET = ["quiet", "phone_free", "sitting", "rain", "hot"]
# Twenty minutes indoors: five of them, each of another kind.
TWENTY = ("tower", "tale", "tune", "jig", "mime")
IDEAS = (
    Idea("tower", 20, EVERYBODY, ["in", "table"], 1, "making", QUIET),
    Idea("tale", 20, EVERYBODY, ["in", "bed"], 1, "talking", QUIET),
    Idea("tune", 20, EVERYBODY, ["in"], 1, "music", ["phone_free", "sitting"]),
    Idea("jig", 20, EVERYBODY, ["in"], 3, "moving", ["phone_free"], age=7),
    Idea("mime", 20, EVERYBODY, ["in"], 2, "pretending", QUIET),
    Idea("letter", 15, ["alone"], ["in", "table"], 1, "helping", QUIET),
    Idea("nap", 10, EVERYBODY, ["in", "bed"], 1, "resting", QUIET),
    Idea("walk", 60, EVERYBODY, ["out"], 2, "outside", ["phone_free", "hot"]),
    Idea("picnic", 240, EVERYBODY, ["out"], 2, "outside", ["low_cost", "hot"]),
    Idea("market", 45, EVERYBODY, ["out"], 1, "noticing", ["weekly", "hot"]),
)
DRILLS = ("quality_time", "our_ideas", "together_hobby", "protected_window", "pass_the_cup")
INDOORS = "twenty minutes indoors"
ASK_TIME, ASK_MOOD = ["quality_time-ask_time"], ["quality_time-ask_mood"]
ASK_MISSING, NEAREST = ["quality_time-ask_missing"], ["quality_time-ask_nearest"]
OFFER, GOODBYE = ["quality_time-offer"], ["repair-goodbye"]


def few(*ideas: Idea, german: Sequence[str] = ()) -> Catalog:
    """A release with these ideas only, of two steps and a best bit each; German has those named."""
    content, whole = read(), release()
    pools = {**content.pools, "ideas": Pool("ideas", [Item(idea.id) for idea in ideas])}
    lines = {f"{pool.id}-{item.id}" for pool in pools.values() for item in pool.items}
    own = {id_: {f"ideas-{id_}{part}" for part in ("", ".one", ".two", ".best")} for id_ in map(_id, ideas)}
    others = {line for line in lines if not line.startswith("ideas-")}
    return Catalog(
        {id_: content.drills[id_] for id_ in DRILLS},
        pools,
        whole.locales,
        {"en": frozenset(others.union(*own.values())), "de": frozenset(others.union(*map(own.get, german)))},  # type: ignore[arg-type]
        names=whole.names,
        countries=whole.countries,
        southern=whole.southern,
        ideas={idea.id: idea for idea in ideas},
        wish_books=whole.wish_books,
        private=whole.private,
    )


def _id(idea: Idea) -> str:
    return idea.id


def some(*ids: str) -> Catalog:
    """A release with these of the ideas."""
    return few(*(idea for idea in IDEAS if idea.id in ids))


@cache
def all_of_them() -> Catalog:
    """A release with all of the ideas."""
    return few(*IDEAS)


def at_home(catalog: Catalog | None = None) -> Home:
    """A home on that evening in which nobody is known."""
    home = Home(catalog or all_of_them())
    home.clock.advance((EVENING - home.clock.now()).total_seconds())
    return home


def wishes(home: Home, words: str | None = INDOORS, *, voice: str = NOBODY) -> Device:
    """A session that begins with a wish in these words."""
    device = home.device()
    device.hears(Kind.IDEA, words, voice=voice)
    return device


def offered(device: Device) -> str:
    """The idea on offer."""
    assert device.conversation is not None
    assert device.conversation.asks is Asks.IDEA, device.heard
    (idea,) = device.conversation.choices
    return idea


def wish(device: Device) -> Wish:
    """What the idea is to be like, as far as it was said."""
    assert device.conversation is not None
    assert device.conversation.wish is not None
    return device.conversation.wish


def together(home: Home) -> Together:
    """What the home remembers of ideas."""
    return home.kept().together or Together()


def remembers(home: Home, record: Together) -> None:
    """From now on the home remembers this."""
    address = Address(HouseholdId("home"), SessionId("before"), RequestId(home.chooser.token()))
    home.store.commit(address, home.kept(), Change(None, together=record), 0.0)


def today(home: Home) -> int:
    """The home's day as the record counts it."""
    return (home.clock.now() - timedelta(hours=7)).date().toordinal()


def goes_off(home: Home, words: str = INDOORS, *, voice: str = NOBODY) -> str:
    """They take the idea they are offered, and go off to do it."""
    device = wishes(home, words, voice=voice)
    idea = offered(device)
    assert device.hears(Kind.AFFIRM, voice=voice)[-1] == "quality_time-ready"
    assert device.hears(Kind.AFFIRM, voice=voice) == ["quality_time-off"]
    return idea


def replaced(id_: str, other: str) -> Idea:
    """Another idea like this one."""
    found = next(idea for idea in IDEAS if idea.id == id_)
    return Idea(other, found.minutes, found.who, found.where, found.energy, found.kind, found.flags)
