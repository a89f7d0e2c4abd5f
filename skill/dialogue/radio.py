"""Family radio: a thank-you left for somebody at home, played only when their own voice asks for it."""

from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.memories import without
from skill.dialogue.people import unknown
from skill.dialogue.table import Decision, Table
from skill.domain import people
from skill.domain.acts import Act, Argument, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.gratitude import Entry, told
from skill.domain.household import Member
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.LEAVE_THANKS, Kind.RADIO, Kind.JOIN_RADIO, Kind.LEAVE_RADIO})
MOST_TOLD = 3


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A thank-you for somebody, or the wish to hear one's own; only for voices that are known."""
    speaker = table.speaker
    if speaker is None or not table.may(Right.OWN):
        return aside.back(table, conversation, Say("radio-known_voices"))
    match event.kind:
        case Kind.LEAVE_RADIO:
            return _left(table, conversation, speaker)
        case Kind.JOIN_RADIO:
            return aside.back(_joined(table, speaker), conversation, Say("radio-joined"))
    if speaker.id not in table.daily.radio:
        errand = Errand(event.kind, event.value or "", voice=table.voice)
        return aside.ask(table, conversation, Asks.JOIN_RADIO, Say("radio-join"), errand)
    return _wanted(table, conversation, speaker, event)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Would you like to join?", by the voice that was asked."""
    errand, speaker = conversation.errand, table.speaker
    waits = conversation if conversation.state is not None else None  # the practice; else that was all
    if errand is None or event.kind in aside.LETTING_BE or speaker is None or table.voice != errand.voice:
        return aside.back(table, waits, Say("radio-not_joined"))
    if event.kind is not Kind.AFFIRM:
        return aside.again(table, conversation, Say("radio-join"), event.kind)
    wanted = _wanted(_joined(table, speaker), waits, speaker, Event(errand.kind, errand.value or None))
    return wanted.after(Say("radio-now_joined"))


def _wanted(table: Table, conversation: Conversation | None, speaker: Member, event: Event) -> Decision:
    if event.kind is Kind.RADIO:
        return aside.back(table, conversation, *_played(table, speaker))
    to = people.named(table.household, event.value or "")
    if to is None:
        return aside.back(table, conversation, unknown(table, event.value))
    if to.id == speaker.id or not to.voice or to.id not in table.daily.radio:
        said = "radio-yourself" if to.id == speaker.id else "radio-not_there_yet"
        return aside.back(table, conversation, Say(said, args={"name": to.name}))
    errand = Errand(Kind.LEAVE_THANKS, to.id, voice=table.voice)
    asked = Say("radio-tell", args={"name": to.name})
    return aside.ask(table, conversation, Asks.THANKS, asked, errand)


def _joined(table: Table, member: Member) -> Table:
    radio = tuple(dict.fromkeys((*table.daily.radio, member.id)))
    return replace(table, daily=replace(table.daily, radio=radio))


def _left(table: Table, conversation: Conversation | None, member: Member) -> Decision:
    """Who leaves takes along what waits for them."""
    radio = tuple(id_ for id_ in table.daily.radio if id_ != member.id)
    table = replace(table, daily=replace(table.daily, radio=radio))
    gone = without(table, _waiting(table, member))
    return replace(aside.back(gone, conversation, Say("radio-left_it")), forgets=True)


def _waiting(table: Table, member: Member) -> tuple[Entry, ...]:
    return tuple(entry for entry in table.entries if entry.to == member.id)


def _played(table: Table, member: Member) -> tuple[Act, ...]:
    """The newest ones, in the order in which they came; they stay until their week is over."""
    waiting = _waiting(table, member)
    if not waiting:
        return (Say("radio-nothing"),)
    return tuple(_said(table, entry) for entry in waiting[-MOST_TOLD:])


def _said(table: Table, entry: Entry) -> Say:
    name = next((member.name for member in table.household.members if member.id == entry.by), "")
    words, is_more = told(entry.words)
    args: dict[str, Argument] = {"name": name, "who": int(bool(name)), "words": words, "more": int(is_more)}
    return Say("radio-played", args=args)
