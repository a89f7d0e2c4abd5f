"""A family that is thankful, before the content of the release: who they are, what they say, what is kept."""

from datetime import UTC, datetime

from skill.domain.acts import Say
from skill.domain.daily import Daily
from skill.domain.gratitude import Entry
from skill.domain.turn import HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address
from tests.dialogue.family import ANNA, BEN, LILY, NOBODY, let_in, members, names
from tests.fakes.store import MemoryStore
from tests.home import Device, Home
from tests.ours import catalog as release

MORE, SHARE, WHOSE = "gratitude-more", "gratitude-share", "gratitude-whose"
KEPT, DONE = "gratitude-kept", "gratitude-done"
A_DAY = 24 * 3600
# Ten in the morning in New York, on a Wednesday: nothing is offered for the evening.
MORNING = datetime(2027, 6, 2, 14, 0, tzinfo=UTC)


def unmet(store: type[MemoryStore] = MemoryStore) -> Home:
    """A home on a summer's morning in which nobody is known."""
    home = Home(release(), store=store)
    home.clock.advance((MORNING - home.clock.now()).total_seconds())
    return home


def met() -> Home:
    """The same home, once it was opened and closed."""
    home = unmet()
    device = home.device()
    device.opens()
    device.hears(Kind.STOP)
    return home


def unlinked(store: type[MemoryStore] = MemoryStore) -> Home:
    """Anna, Ben and little Lily; no voice is known."""
    home = unmet(store)
    for name, form in (("Anna", "adult"), ("Ben", "adult"), ("Lily", "child")):
        home.device().hears(Kind.ADD_MEMBER, name, form=form)
    assert names(home) == ["Anna", "Ben", "Lily"]
    return home


def linked(store: type[MemoryStore] = MemoryStore) -> Home:
    """The same three, and all their voices are known."""
    home = unlinked(store)
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    let_in(home, "Ben", BEN)
    let_in(home, "Lily", LILY)
    home.clock.advance(60)
    return home


def asks(
    home: Home,
    kind: Kind,
    value: str | None = None,
    voice: str = NOBODY,
    *,
    form: str | None = None,
    other: str | None = None,
) -> Device:
    """A session that begins with this."""
    device = home.device()
    device.hears(kind, value, voice=voice, form=form, other=other)
    return device


def thanks(home: Home, words: str, voice: str = NOBODY) -> Device:
    """A session that begins with a thanks; the question after it is open."""
    return asks(home, Kind.THANKS, words, voice)


def kept(home: Home, words: str, voice: str = NOBODY, then: Kind = Kind.DENY) -> Entry:
    """Somebody keeps this, and answers what is asked then: `then` to the first question, no to the next."""
    device = thanks(home, words, voice)
    for answer in (then, Kind.DENY):
        if device.is_listening:
            device.hears(answer, voice=voice)
    assert not device.is_listening
    home.clock.advance(180)
    return entries(home)[-1]


def entries(home: Home) -> tuple[Entry, ...]:
    """What is in the store, oldest first."""
    address = Address(HouseholdId("home"), SessionId(""), RequestId(""))
    return home.store.entries(address, home.kept(), 0.0)


def words(home: Home) -> list[str]:
    """What people were thankful for and is kept, oldest first."""
    return [entry.words for entry in entries(home)]


def daily(home: Home) -> Daily:
    """What the days remember."""
    return home.kept().daily or Daily()


def told(device: Device) -> list[str]:
    """The words of people in the last answer."""
    says = (act for act in device.reply.acts if isinstance(act, Say))
    return [str(say.args["words"]) for say in says if "words" in say.args]


def member_id(home: Home, name: str) -> str:
    """The id of whoever goes by this name."""
    return next(member.id for member in members(home) if member.name == name)
