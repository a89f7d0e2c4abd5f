"""A family in front of the core: Anna, Ben and little Lily, a guest, and whose voices are known."""

from functools import cache

from skill.bootstrap import data_folder
from skill.content.catalog import Catalog
from skill.content.names import load
from skill.domain.acts import Say
from skill.domain.household import Member
from skill.domain.turn import Kind
from tests.dialogue.small import BYE, CLOSE, FIRST, LOCALES, drill, hold
from tests.home import Device, Home

ANNA, BEN, LILY, GUEST = "voice of Anna", "voice of Ben", "voice of Lily", "voice of a guest"
NOBODY = ""
STEPS = (FIRST, hold("talk", 60, "mirror"), hold("mirror", 30, "close"), CLOSE, BYE)
# Second 40 of a begun drill is in the talking.
IN_TALK = 40
A_DAY = 24 * 3600


@cache
def release() -> Catalog:
    """One small drill, the names that the release does not take, and two countries that it knows."""
    names, problems = load(data_folder("content") / "people" / "names.yaml")
    assert not problems
    cup = drill(*STEPS)
    wordless: dict[str, frozenset[str]] = {"en": frozenset(), "de": frozenset()}
    return Catalog({cup.id: cup}, {}, LOCALES, wordless, names=names, countries={"DE", "US"})


def unmet() -> Home:
    """A home that never said a word to us."""
    return Home(release())


def family() -> Home:
    """A home of three, in which no voice is known."""
    home = unmet()
    device = home.device()
    device.opens()
    device.hears(Kind.ADD_MEMBER, "Anna", form="adult")
    device.hears(Kind.ADD_MEMBER, "Ben", form="adult")
    device.hears(Kind.ADD_MEMBER, "Lily", form="child")
    device.hears(Kind.STOP)
    assert names(home) == ["Anna", "Ben", "Lily"]
    return home


def known_family() -> Home:
    """The same home; Anna's voice is known, and she has let Lily's be."""
    home = family()
    device = home.device()
    device.hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    let_in(home, "Lily", LILY)
    assert voices(home) == {"Anna": ANNA, "Lily": LILY}
    return home


def let_in(home: Home, name: str, voice: str) -> Device:
    """Anna lets somebody's voice be learnt, and that voice speaks next."""
    device = home.device()
    device.opens(voice=ANNA)
    assert device.hears(Kind.LET_LINK, name, voice=ANNA)[-1] == "people-next_voice"
    device.hears(Kind.INTRODUCE, name, voice=voice)
    return device


def members(home: Home) -> tuple[Member, ...]:
    """Everybody who is kept."""
    household = home.kept().household
    return household.members if household else ()


def names(home: Home) -> list[str]:
    """The names that are kept, in order."""
    return [member.name for member in members(home)]


def voices(home: Home) -> dict[str, str]:
    """The linked voices, by name."""
    return {member.name: member.voice for member in members(home) if member.voice}


def said(device: Device) -> set[str]:
    """Every word of the answer that did not come from the release: names, as a rule."""
    says = [act for act in device.reply.acts if isinstance(act, Say)]
    if device.reply.reprompt is not None:
        says.append(device.reply.reprompt)
    return {value for say in says for value in say.args.values() if isinstance(value, str)}
