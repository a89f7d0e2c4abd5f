"""Who belongs to the household: joining, names, leaving, where it lives."""

from collections.abc import Sequence
from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.table import Decision, Table
from skill.domain import people
from skill.domain.acts import Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.household import Household, Member
from skill.domain.rights import Right, Standing
from skill.domain.turn import Event, Kind

KINDS = frozenset(
    {Kind.ADD_MEMBER, Kind.RENAME, Kind.NICKNAME, Kind.REMOVE_MEMBER, Kind.AGE_GROUP, Kind.COUNTRY}
)
CHILD, ADULT = "child", "adult"


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A wish about people, from whoever may have it."""
    if not table.may(Right.PEOPLE):
        return aside.back(table, conversation, Say("people-only_known"))
    match event.kind:
        case Kind.ADD_MEMBER:
            return _add(table, conversation, event)
        case Kind.RENAME | Kind.NICKNAME:
            return _call(table, conversation, event)
        case Kind.REMOVE_MEMBER:
            return _remove(table, conversation, event)
        case Kind.AGE_GROUP:
            return _grow(table, conversation, event)
    return _move(table, conversation, event)


def answer_age(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "A child, or a grown-up?" about somebody who joins."""
    errand = conversation.errand
    if errand is None or event.kind in aside.LETTING_BE:
        return aside.back(table, conversation, Say("people-let_be"))
    if event.kind is not Kind.AGE_GROUP or event.form not in {CHILD, ADULT}:
        return aside.again(table, conversation, _asks_age(errand), event.kind)
    turned_away = _turned_away(table, errand)
    if turned_away is not None:
        return aside.back(table, conversation, turned_away)
    return _joined(table, conversation, errand, event.form)


def answer_whom(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Who is it?" about somebody who joins."""
    errand = conversation.errand
    if errand is None or event.kind in aside.LETTING_BE:
        return aside.back(table, conversation, Say("people-let_be"))
    if not event.value or event.kind not in {Kind.NAME, Kind.INTRODUCE}:
        return aside.again(table, conversation, Say("people-add_whom"), event.kind)
    turned_away = _turned_away(table, errand)
    if turned_away is not None:
        return aside.back(table, conversation, turned_away)
    return _add(table, conversation, replace(event, form=errand.form))


def is_answer(conversation: Conversation | None, event: Event) -> bool:
    """Whether this answers "A child, or a grown-up?": a word about somebody else does not."""
    errand = conversation.errand if conversation and conversation.asks is Asks.AGE else None
    if errand is None or event.kind is not Kind.AGE_GROUP:
        return False
    names = {errand.value.casefold(), errand.other.casefold()}
    return event.value is None or event.value.casefold() in names


def joining(table: Table, names: Sequence[str]) -> Say | None:
    """What keeps these people from joining; None when nothing does."""
    for name in names:
        refused = refusal(table, name)
        if refused is not None:
            return refused
    if len({name.casefold() for name in names}) < len(names):
        return Say("people-same_name", args={"name": names[0]})
    if len(table.household.members) + len(names) > people.MOST_MEMBERS:
        return Say("people-full")
    return None


def no_voice_left(before: Table, after: Table) -> list[Say]:
    """A word on it when the last known grown-up is gone: from then on everything is everybody's."""
    is_new = before.standing is not Standing.SHARED and after.standing is Standing.SHARED
    return [Say("keeping-no_voice_left")] if is_new else []


def unknown(table: Table, name: str | None) -> Say:
    """What is said to the name of nobody here; one that may not be a name is not said back."""
    if not name:
        return Say("people-no_name")
    fault = table.catalog.names.fault(name)
    return Say(f"people-name_{fault}") if fault else Say("people-unknown", args={"name": name})


def refusal(table: Table, name: str) -> Say | None:
    """What is said to a name that is not taken, or that somebody here has already."""
    fault = table.catalog.names.fault(name)
    if fault is not None:
        return Say(f"people-name_{fault}")
    if people.named(table.household, name) is not None:
        return Say("people-name_taken", args={"name": name})
    return None


def is_someone_elses(table: Table, member: Member) -> bool:
    """Whether only another grown-up's own voice may change this: it is linked, and it is not this one."""
    return bool(member.voice) and not member.is_child and member.voice != table.voice


def _add(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    names = [name for name in (event.value, event.other) if name]
    if not names:
        whom = Errand(Kind.ADD_MEMBER, form=event.form or "", voice=table.voice)
        return aside.ask(table, conversation, Asks.MY_NAME, Say("people-add_whom"), whom)
    refused = joining(table, names)
    if refused is not None:
        return aside.back(table, conversation, refused)
    errand = Errand(Kind.ADD_MEMBER, names[0], names[1] if len(names) > 1 else "", voice=table.voice)
    if event.form in {CHILD, ADULT}:
        return _joined(table, conversation, errand, event.form)
    return aside.ask(table, conversation, Asks.AGE, _asks_age(errand), errand)


def _turned_away(table: Table, errand: Errand) -> Say | None:
    """Why this voice does not answer for somebody who joins; None when it may."""
    if not table.may(Right.PEOPLE):  # perhaps a voice was linked on another device meanwhile
        return Say("people-only_known")
    is_other = table.standing is not Standing.SHARED and table.voice != errand.voice
    return Say("people-other_voice") if is_other else None


def _asks_age(errand: Errand) -> Say:
    count = 2 if errand.other else 1
    return Say("people-age", args={"count": count, "name": errand.value, "other": errand.other})


def _joined(table: Table, conversation: Conversation | None, errand: Errand, form: str) -> Decision:
    names = [name for name in (errand.value, errand.other) if name]
    refused = joining(table, names)  # once more: another device may have been quicker
    if refused is not None:
        return aside.back(table, conversation, refused)
    new = [people.newcomer(table.new_id(), name, table.now, is_child=form == CHILD) for name in names]
    receipt = Say("people-added", args={"count": len(new), "name": errand.value, "other": errand.other})
    return aside.back(_with(table, people.joined(table.household, new)), conversation, receipt)


def _call(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    member = people.named(table.household, event.value) if event.value else table.speaker
    wanted = event.other or ""
    if member is None:
        return aside.back(table, conversation, unknown(table, event.value))
    if is_someone_elses(table, member):
        return aside.back(table, conversation, Say("people-own_voice", args={"name": member.name}))
    is_same_person = people.named(table.household, wanted) == member
    refused = table.catalog.names.fault(wanted) if is_same_person else refusal(table, wanted)
    if refused is not None:
        return aside.back(
            table, conversation, refused if isinstance(refused, Say) else Say(f"people-name_{refused}")
        )
    if event.kind is Kind.NICKNAME:
        return _nicknamed(table, conversation, member, wanted)
    household = people.renamed(table.household, member, wanted)
    return aside.back(_with(table, household), conversation, Say("people-renamed", args={"name": wanted}))


def _nicknamed(table: Table, conversation: Conversation | None, member: Member, nickname: str) -> Decision:
    """One more nickname; which one made room for it is said."""
    household = people.nicknamed(table.household, member, nickname)
    gone = (name for name in member.also if people.named(household, name) is None)
    receipt = [Say("people-nicknamed", args={"name": member.name, "other": nickname})]
    receipt += [Say("people-nickname_gone", args={"name": member.name, "other": name}) for name in gone]
    return aside.back(_with(table, household), conversation, *receipt)


def _remove(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    member = people.named(table.household, event.value or "")
    if member is None:
        return aside.back(table, conversation, unknown(table, event.value))
    if is_someone_elses(table, member):
        return aside.back(table, conversation, Say("people-own_voice", args={"name": member.name}))
    errand = Errand(Kind.REMOVE_MEMBER, member.id, voice=table.voice)
    return aside.ask(table, conversation, Asks.SURE, Say("people-remove", args={"name": member.name}), errand)


def _grow(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    member = people.named(table.household, event.value or "")
    if member is None or event.form not in {CHILD, ADULT}:
        return aside.back(table, conversation, unknown(table, event.value))
    if is_someone_elses(table, member):
        return aside.back(table, conversation, Say("people-own_voice", args={"name": member.name}))
    household = people.changed(table.household, replace(member, is_child=event.form == CHILD))
    after = _with(table, household)
    said = Say(f"people-is_{event.form}", args={"name": member.name})
    return aside.back(after, conversation, said, *no_voice_left(table, after))


def _move(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    if event.value not in table.catalog.countries:
        return aside.back(table, conversation, Say("people-country_unknown"))
    household = replace(table.household, country=event.value)
    return aside.back(_with(table, household), conversation, Say("people-country"))


def _with(table: Table, household: Household) -> Table:
    return replace(table, household=household)
