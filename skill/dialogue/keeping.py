"""What is kept, told to those who may hear it; and forgetting, which says first what will go."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from skill.dialogue import aside, memories, people, told
from skill.dialogue.outcome import leaving
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import nameless, nameless_now
from skill.domain import people as household_people
from skill.domain.acts import Act, Argument, Ref, Say
from skill.domain.conversation import Asks, Conversation, Errand, Unfinished
from skill.domain.household import Member
from skill.domain.kept import Note
from skill.domain.rights import Right, Standing
from skill.domain.turn import Event, Kind

KINDS = frozenset(
    {
        Kind.KNOW_US,
        Kind.KNOW_ME,
        Kind.FORGET_TODAY,
        Kind.FORGET_ME,
        Kind.FORGET_ALL,
        Kind.CODE,
    }
)


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A question about what is kept, or the wish to have it forgotten."""
    if event.kind is Kind.KNOW_ME:
        return aside.back(table, conversation, *_about_me(table))
    if not table.may(_NEEDS[event.kind]):
        is_shared = table.standing is Standing.SHARED
        return aside.back(table, conversation, Say("keeping-no_me" if is_shared else "people-only_known"))
    if event.kind is Kind.KNOW_US:
        return aside.back(table, conversation, *_about_us(table))
    if event.kind is Kind.CODE:
        return aside.back(table, conversation, Say("keeping-code", args=_spoken(table.code)))
    return _asks_first(table, conversation, event.kind)


def answer_sure(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Shall I?": where voices are told apart, a yes counts from the voice that asked."""
    errand = conversation.errand
    if errand is None or event.kind in aside.LETTING_BE:
        return aside.back(table, conversation, Say("keeping-left"))
    if event.kind is not Kind.AFFIRM:  # what cannot be taken back wants a plain yes
        asker = replace(table, voice=errand.voice)  # it is about them, whoever speaks now
        if _is_gone(asker, errand):
            return aside.back(table, conversation, Say("people-let_be"))
        return aside.again(table, conversation, _question(asker, conversation.asks, errand), event.kind)
    if table.standing is not Standing.SHARED and table.voice != errand.voice:
        return aside.back(table, conversation, Say("people-other_voice"))
    if errand.kind is Kind.REMOVE_MEMBER:
        return _left(table, conversation, errand)
    if errand.kind is Kind.DELETE_THANKS:
        return memories.deleted(table, conversation, errand)
    if not table.may(_NEEDS[errand.kind]):
        return aside.back(table, conversation, Say("people-only_known"))
    if (
        errand.kind is Kind.FORGET_ALL
        and table.standing is Standing.SHARED
        and conversation.asks is Asks.SURE
    ):
        return aside.ask(table, conversation, Asks.QUITE_SURE, Say("keeping-quite_sure"), errand)
    return _forgotten(table, errand.kind)


def is_asked_again(conversation: Conversation | None, event: Event) -> bool:
    """Whether this is the very wish that is being asked about: it is no answer yet, and no new wish."""
    errand = conversation.errand if conversation else None
    return errand is not None and errand.kind is event.kind


_NEEDS = {
    Kind.KNOW_US: Right.ANYBODYS,
    Kind.CODE: Right.ANYBODYS,
    Kind.FORGET_TODAY: Right.FORGET_TODAY,
    Kind.FORGET_ME: Right.FORGET_OWN,
    Kind.FORGET_ALL: Right.FORGET_ALL,
}


def _asks_first(table: Table, conversation: Conversation | None, kind: Kind) -> Decision:
    if kind is Kind.FORGET_TODAY and not any(_from_today(table).values()):
        return aside.back(table, conversation, Say("keeping-nothing_today"))
    if kind is Kind.FORGET_ALL and table.is_first_visit:
        return aside.back(table, conversation, Say("keeping-nothing"))
    errand = Errand(kind, voice=table.voice)
    return aside.ask(table, conversation, Asks.SURE, _question(table, Asks.SURE, errand), errand)


def _question(table: Table, asks: Asks, errand: Errand) -> Say:
    """What exactly will go, and whether it shall."""
    if asks is Asks.QUITE_SURE:
        return Say("keeping-quite_sure")
    household = table.household
    match errand.kind:
        case Kind.REMOVE_MEMBER:
            name = next((m.name for m in household.members if m.id == errand.value), "")
            return Say("people-remove", args={"name": name})
        case Kind.FORGET_TODAY:
            return Say("keeping-forget_today", args=_from_today(table))
        case Kind.DELETE_THANKS:
            return memories.delete_question(table, errand)
        case Kind.FORGET_ME:
            name = table.speaker.name if table.speaker else ""
            own = {"places": len(_own(table)), "notes": len(_own_notes(table))}
            return Say("keeping-forget_me", args={"name": name, **own, "thanks": len(memories.own(table))})
    # What this voice may not hear goes as well, and is not counted: it would only tell that there is some.
    args = {
        "names": len(household.members),
        "times": told.plays(table),
        "places": len(table.unfinished),
        "notes": len(told.heard_by(table)),
        "thanks": len(memories.heard_by(table)),
    }
    return Say("keeping-forget_all", args=args)


def _is_gone(asker: Table, errand: Errand) -> bool:
    """Whether the one whom the question is about went meanwhile, at another device."""
    if errand.kind is Kind.REMOVE_MEMBER:
        return all(member.id != errand.value for member in asker.household.members)
    return errand.kind is Kind.FORGET_ME and asker.speaker is None


def _forgotten(table: Table, kind: Kind) -> Decision:
    """Gone, all in this turn's one commit; the receipt holds no name."""
    match kind:
        case Kind.FORGET_TODAY:
            gone = _without(table, _new_today(table), _open_today(table), _kept_today(table))
            gone = memories.without(gone, memories.of_today(table))
            return _noted(leaving(gone, Say("keeping-forgot_today")), gone)
        case Kind.FORGET_ME if table.speaker is not None:
            gone = _without(table, (table.speaker,), _own(table), _own_notes(table))
            receipt = (Say("keeping-forgot_me"), *people.no_voice_left(table, gone))
            return _noted(leaving(gone, *receipt), gone)
    return replace(leaving(table, Say("keeping-forgot_all")), forgets_all=True)


def _left(table: Table, conversation: Conversation, errand: Errand) -> Decision:
    """Somebody leaves the household, and what they left open and had kept goes with them."""
    member = next((m for m in table.household.members if m.id == errand.value), None)
    if member is None or not table.may(Right.PEOPLE) or people.is_someone_elses(table, member):
        return aside.back(table, conversation, Say("people-let_be"))
    theirs = tuple(entry for entry in table.unfinished if entry.by == member.id)
    gone = _without(table, (member,), theirs, _notes_of(table, member))
    conversation = nameless_now(conversation, (member,))
    receipt = (Say("people-removed"), *people.no_voice_left(table, gone))
    return _noted(aside.back(gone, conversation, *receipt), gone)


def _noted(decision: Decision, gone: Table) -> Decision:
    """The decision by which what is no longer on the table is gone."""
    return replace(decision, notes=gone.notes, forgets=True)


def _without(
    table: Table, gone: tuple[Member, ...], entries: tuple[Unfinished, ...], notes: tuple[Note, ...]
) -> Table:
    """The table without these people, open drills and notes; no other drill names them any more."""
    runs = {entry.run for entry in entries}
    return replace(
        told.without(table, notes),
        household=household_people.without(table.household, frozenset(member.id for member in gone)),
        unfinished=tuple(nameless(entry, gone) for entry in table.unfinished if entry.run not in runs),
    )


def _about_us(table: Table) -> Iterator[Act]:
    members = table.household.members
    yield Say("keeping-people", args={"count": len(members)})
    for member in members:
        yield _described(member)
    yield Say("keeping-times", args={"times": told.plays(table), "places": len(table.unfinished)})
    yield from _words_kept("keeping-kept", told.heard_by(table))
    yield from _words_kept("keeping-thanks", memories.heard_by(table))
    if table.together.heard or table.together.plans:
        yield Say(
            "keeping-ideas",
            args={"count": len(table.together.heard), "plans": len(table.together.plans)},
        )
    if table.household.country in table.catalog.countries:
        place = Ref(f"safety_lines-country-{table.household.country.lower()}")
        yield Say("keeping-country", args={"country": place})
    yield Say("keeping-not_kept")


def _about_me(table: Table) -> Iterator[Act]:
    if table.speaker is None:
        yield Say("keeping-no_me" if table.standing is Standing.SHARED else "people-only_known")
        return
    yield Say("keeping-you", args={"name": table.speaker.name, "kind": _kind(table.speaker)})
    if table.speaker.also:
        yield Say("keeping-your_nicknames", args=_nicknames(table.speaker))
    yield Say("keeping-yours", args={"places": len(_own(table))})
    yield from _words_kept("keeping-kept_of_you", _own_notes(table))
    yield from _words_kept("keeping-thanks_of_you", memories.own(table))
    if table.may(Right.FORGET_OWN):
        yield Say("keeping-how")


def _words_kept(message: str, kept: Sequence[object]) -> Iterator[Act]:
    """A word on it when somebody had something kept, and how to hear it."""
    if kept:
        yield Say(message, args={"count": len(kept)})


def _described(member: Member) -> Say:
    voice = "known" if member.voice else "unknown"
    args = {"name": member.name, "kind": _kind(member), "voice": voice, **_nicknames(member)}
    return Say("keeping-nicknamed" if member.also else "keeping-person", args=args)


def _nicknames(member: Member) -> dict[str, str | int]:
    """All of somebody's nicknames, and how many: up to three, which a list may hold."""
    listed = zip(("first", "second", "third"), member.also, strict=False)
    return {"nicknames": len(member.also), **dict(listed)}


def _kind(member: Member) -> str:
    return "child" if member.is_child else "adult"


def _own(table: Table) -> tuple[Unfinished, ...]:
    """What this voice left open."""
    speaker = table.speaker
    return tuple(entry for entry in table.unfinished if speaker is not None and entry.by == speaker.id)


def _notes_of(table: Table, member: Member) -> tuple[Note, ...]:
    return tuple(note for note in table.notes if note.by == member.id)


def _own_notes(table: Table) -> tuple[Note, ...]:
    """What this voice had kept."""
    return _notes_of(table, table.speaker) if table.speaker else ()


def _kept_today(table: Table) -> tuple[Note, ...]:
    """What was kept today and is not another linked voice's own."""
    mine = {"", table.speaker.id if table.speaker else ""}
    return tuple(note for note in table.notes if note.kept_at >= table.day_began and note.by in mine)


def _from_today(table: Table) -> dict[str, Argument]:
    """How much of each kind is from today."""
    return {
        "places": len(_open_today(table)),
        "names": len(_new_today(table)),
        "notes": len(_kept_today(table)),
        "thanks": len(memories.of_today(table)),
    }


def _open_today(table: Table) -> tuple[Unfinished, ...]:
    """What was left open today and is not another linked voice's own."""
    speaker = table.speaker
    mine = {"", speaker.id if speaker else ""}
    return tuple(entry for entry in table.unfinished if entry.left_at >= table.day_began and entry.by in mine)


def _new_today(table: Table) -> tuple[Member, ...]:
    """Who joined today and has no voice of their own here."""
    return tuple(m for m in table.household.members if m.added_at >= table.day_began and not m.voice)


def _spoken(code: str) -> dict[str, str]:
    """A code in its three groups, digit by digit."""
    groups = code.split()
    return {name: " ".join(group) for name, group in zip(("first", "second", "third"), groups, strict=True)}
