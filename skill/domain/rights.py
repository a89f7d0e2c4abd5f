"""Who may do what in a household, by the voice that speaks. One table, nothing else decides."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from skill.domain.household import Household, Member


class Standing(StrEnum):
    """Who a voice is to a household."""

    ADULT = "adult"  # a linked voice of a grown-up
    CHILD = "child"  # a linked voice of a child
    STRANGER = "stranger"  # a voice that is not linked, where others are
    SHARED = "shared"  # no voice is linked here: everything is everybody's


class Right(StrEnum):
    """What a voice may ask for. Practising and asking for help need none."""

    KEEP = "keep"  # keep something for the household, and undo it in the very next turn
    ANYBODYS = "anybodys"  # hear of what the household keeps together
    OWN = "own"  # hear of what is one's own
    KEEP_OWN = "keep_own"  # keep something for oneself alone
    FORGET_TODAY = "forget_today"
    FORGET_OWN = "forget_own"
    FORGET_ALL = "forget_all"
    PEOPLE = "people"  # add, rename, remove people; say where the household lives
    LINK_OTHERS = "link_others"  # let a further voice be linked


_ADULT = frozenset(Right)
ALLOWED: Mapping[Standing, frozenset[Right]] = MappingProxyType(
    {
        Standing.ADULT: _ADULT,
        Standing.CHILD: frozenset({Right.KEEP, Right.OWN}),
        Standing.STRANGER: frozenset({Right.KEEP}),
        Standing.SHARED: _ADULT - {Right.OWN, Right.KEEP_OWN, Right.FORGET_OWN, Right.LINK_OTHERS},
    }
)


def standing(household: Household | None, voice: str | None) -> Standing:
    """Who the voice (None: not recognised) is to the household."""
    members = household.members if household else ()
    if not any(member.voice for member in members):
        return Standing.SHARED
    speaker = member_of(household, voice)
    if speaker is None:
        return Standing.STRANGER
    return Standing.CHILD if speaker.is_child else Standing.ADULT


def member_of(household: Household | None, voice: str | None) -> Member | None:
    """The member whose linked voice this is."""
    if household is None or not voice:
        return None
    return next((member for member in household.members if member.voice == voice), None)


def may(household: Household | None, voice: str | None, right: Right) -> bool:
    """Whether this voice may do that here."""
    return right in ALLOWED[standing(household, voice)]
