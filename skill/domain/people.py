"""The people of a household: joining, leaving, names, voices. Each function gives the household after it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from skill.domain.household import Household, Member

MOST_MEMBERS = 12
MOST_NICKNAMES = 3
# Who was here is true for an evening, and the question is asked once in it.
AN_EVENING = timedelta(hours=12)
# So long nothing that takes two is offered.
CALM_FOR = timedelta(hours=12)


def named(household: Household, name: str) -> Member | None:
    """The member who goes by this name or nickname, however it is spelt in large and small letters."""
    wanted = name.casefold()
    return next((member for member in household.members if wanted in _names(member)), None)


def joined(household: Household, members: Iterable[Member]) -> Household:
    """The household with these people in it, in the order in which they came."""
    return replace(household, members=(*household.members, *members))


def newcomer(id_: str, name: str, now: datetime, *, is_child: bool) -> Member:
    """Somebody who joins now."""
    return Member(id=id_, name=name, added_at=now, is_child=is_child)


def changed(household: Household, member: Member) -> Household:
    """The household with this member as they are now."""
    members = tuple(member if other.id == member.id else other for other in household.members)
    return _settled(replace(household, members=members))


def nicknamed(household: Household, member: Member, nickname: str) -> Household:
    """The household in which the member is called this too; the oldest nickname makes room."""
    others = tuple(name for name in member.also if name.casefold() != nickname.casefold())
    is_name = nickname.casefold() == member.name.casefold()
    also = others if is_name else (*others, nickname)[-MOST_NICKNAMES:]
    return changed(household, replace(member, also=also))


def renamed(household: Household, member: Member, name: str) -> Household:
    """The household in which the member's name is this; what was a nickname of theirs is none any more."""
    also = tuple(other for other in member.also if other.casefold() != name.casefold())
    return changed(household, replace(member, name=name, also=also))


def without(household: Household, ids: frozenset[str]) -> Household:
    """The household without these members, and without a trace of them in who is here or took part."""
    members = tuple(member for member in household.members if member.id not in ids)
    here = tuple(id_ for id_ in household.here if id_ not in ids)
    practices = {
        drill: replace(practice, who=tuple(id_ for id_ in practice.who if id_ not in ids))
        for drill, practice in household.practices.items()
    }
    return _settled(replace(household, members=members, here=here, practices=practices))


def linked(household: Household, member: Member, voice: str) -> Household:
    """The household that knows the member by this voice."""
    return changed(household, replace(member, voice=voice))


def is_new(household: Household) -> bool:
    """Whether nobody was ever welcomed here: nothing is known of it, but perhaps that all is to stay calm."""
    return replace(household, calm_until=None) == Household(household.salt)


def tidied(household: Household, now: datetime) -> Household:
    """The household without what is over: who was here another evening, a calm that has passed."""
    if household.here_at is not None and now >= household.here_at + AN_EVENING:
        household = replace(household, here=(), here_at=None)
    if household.calm_until is not None and now >= household.calm_until:
        household = replace(household, calm_until=None)
    return household


def calmed(household: Household, now: datetime) -> Household:
    """The household in which for some time nothing is offered that takes two."""
    return replace(household, calm_until=now + CALM_FOR)


def here(household: Household) -> tuple[Member, ...]:
    """The members who were said to be in the room."""
    return tuple(member for member in household.members if member.id in household.here)


def _names(member: Member) -> set[str]:
    return {member.name.casefold(), *(nickname.casefold() for nickname in member.also)}


def _settled(household: Household) -> Household:
    """Without a grown-up's voice nobody could let another one in: then no voice is told apart any more."""
    if any(member.voice and not member.is_child for member in household.members):
        return household
    return replace(household, members=tuple(replace(member, voice="") for member in household.members))
