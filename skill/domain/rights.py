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
    ANYBODYS = "anybodys"  # hear of what the household keeps together, and have a sentence of it forgotten
    OWN = "own"  # the same of what is one's own
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


def may_hear(household: Household | None, voice: str | None, by: str, *, is_private: bool) -> bool:
    """Whether this voice may hear, and have forgotten, what the member `by` ("": no known voice) had kept.

    Where voices are linked, what is private is for the one who said it; what was said there by no known
    voice, or by somebody who is gone, is for the grown-ups: else nobody could ever put it away.
    """
    speaker = member_of(household, voice)
    if speaker is not None and speaker.id == by:
        return may(household, voice, Right.OWN)
    linked = {member.id for member in household.members if member.voice} if household else set()
    return may(household, voice, Right.ANYBODYS) and not (is_private and by in linked)
