"""Voices: the first links itself in one sentence, any further one when a linked grown-up says so."""

from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.people import ADULT, CHILD, answer_whom, joining, unknown
from skill.dialogue.table import Decision, Table
from skill.domain import people
from skill.domain.acts import Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.household import Member
from skill.domain.rights import Right, Standing, may
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.INTRODUCE, Kind.LET_LINK})


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """Somebody says who they are, or lets another voice in."""
    if event.kind is Kind.LET_LINK:
        return _let_link(table, conversation, event)
    speaker = table.speaker
    if speaker is not None:
        is_other = event.value is not None and people.named(table.household, event.value) != speaker
        said = "people-voice_is_of" if is_other else "people-voice_known"
        return aside.back(table, conversation, Say(said, args={"name": speaker.name}))
    if not table.voice:
        return aside.back(table, conversation, Say("people-no_voice"))
    if table.standing is Standing.STRANGER:
        return aside.back(table, conversation, Say("people-needs_grown_up"))
    if event.value is None:
        errand = Errand(Kind.INTRODUCE, voice=table.voice)
        return aside.ask(table, conversation, Asks.MY_NAME, Say("people-my_name"), errand)
    return _first(table, conversation, event.value)


def answer_my_name(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "What's your name?", by the voice that was asked; or to "Who is it?", of who joins."""
    if conversation.errand is not None and conversation.errand.kind is Kind.ADD_MEMBER:
        return answer_whom(table, conversation, event)
    if event.kind in aside.LETTING_BE or conversation.errand is None:
        return aside.back(table, conversation, Say("people-let_be"))
    if not event.value or event.kind not in {Kind.NAME, Kind.INTRODUCE}:
        return aside.again(table, conversation, Say("people-my_name"), event.kind)
    if table.voice != conversation.errand.voice:
        return aside.back(table, conversation, Say("people-other_voice"))
    return _first(table, conversation, event.value)


def answer_age(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "A child, or a grown-up?" about the first voice itself."""
    errand = conversation.errand
    if errand is None or event.kind in aside.LETTING_BE:
        return aside.back(table, conversation, Say("people-let_be"))
    if event.kind is not Kind.AGE_GROUP or event.form not in {CHILD, ADULT}:
        return aside.again(table, conversation, Say("people-your_age"), event.kind)
    if table.voice != errand.voice or table.standing is not Standing.SHARED:
        return aside.back(table, conversation, Say("people-other_voice"))
    refused = joining(table, [errand.value])
    if refused is not None:
        return aside.back(table, conversation, refused)
    if event.form == CHILD:
        return aside.back(table, conversation, Say("people-grown_up_first"))
    member = people.newcomer(table.new_id(), errand.value, table.now, is_child=False)
    household = people.joined(table.household, [member])
    return _linked_first(replace(table, household=household), conversation, member)


def answer_next_voice(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The turn after "let Sam link": the voice that speaks now is Sam's, if it is a new one."""
    errand = conversation.errand
    found = (m for m in table.household.members if errand is not None and m.id == errand.value)
    member = next(found, None)
    is_allowed = errand is not None and may(table.household, errand.voice, Right.LINK_OTHERS)
    if member is None or not is_allowed or event.kind in aside.LETTING_BE:
        return aside.back(table, conversation, Say("people-let_be"))
    if not table.voice:
        return aside.back(table, conversation, Say("people-no_voice"))
    if table.speaker is not None:
        return aside.again(table, conversation, _say_it(member), event.kind, Say("people-voice_not_new"))
    if event.value and people.named(table.household, event.value) != member:
        return aside.again(table, conversation, _say_it(member), event.kind)
    household = people.linked(table.household, member, table.voice)
    said = Say("people-voice_linked", args={"name": member.name})
    return aside.back(replace(table, household=household), conversation, said)


def _first(table: Table, conversation: Conversation | None, name: str) -> Decision:
    """The first voice of a household: it links itself, if it is a grown-up's."""
    member = people.named(table.household, name)
    if member is not None:
        return _linked_first(table, conversation, member)
    refused = joining(table, [name])
    if refused is not None:
        return aside.back(table, conversation, refused)
    errand = Errand(Kind.INTRODUCE, name, voice=table.voice)
    return aside.ask(table, conversation, Asks.AGE, Say("people-your_age"), errand)


def _linked_first(table: Table, conversation: Conversation | None, member: Member) -> Decision:
    if member.is_child:
        return aside.back(table, conversation, Say("people-grown_up_first"))
    household = people.linked(table.household, member, table.voice)
    said = Say("people-first_voice", args={"name": member.name})
    return aside.back(replace(table, household=household), conversation, said)


def _let_link(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    if table.standing is Standing.SHARED:
        return aside.back(table, conversation, Say("people-first_by_itself"))
    if not table.may(Right.LINK_OTHERS):
        return aside.back(table, conversation, Say("people-only_known"))
    member = people.named(table.household, event.value or "")
    if member is None:
        return aside.back(table, conversation, unknown(table, event.value))
    if member.voice and (not member.is_child or member.voice == table.voice):
        return aside.back(table, conversation, Say("people-own_voice", args={"name": member.name}))
    errand = Errand(Kind.LET_LINK, member.id, voice=table.voice)
    return aside.ask(table, conversation, Asks.NEXT_VOICE, _say_it(member), errand)


def _say_it(member: Member) -> Say:
    return Say("people-next_voice", args={"name": member.name})
