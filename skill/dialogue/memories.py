"""What people were thankful for, found again: by day, by person, or something good from before."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from skill.dialogue import aside
from skill.dialogue.outcome import leaving
from skill.dialogue.people import unknown
from skill.dialogue.table import Decision, Table
from skill.domain import people
from skill.domain.acts import Act, Argument, Ref, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.daily import with_entries
from skill.domain.gratitude import Entry, told
from skill.domain.rights import Right, Standing, may_hear
from skill.domain.spans import is_this_day, span, when
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.FOUND, Kind.SOMETHING_GOOD, Kind.NOT_FOR_MEMORIES, Kind.DELETE_THANKS})
MORE = frozenset({Kind.AFFIRM, Kind.BOTH, Kind.ANOTHER, Kind.NEXT, Kind.LONGER, Kind.GO_ON, Kind.IDEAS})
# Nobody listens to a longer list.
MOST_TOLD = 3
THIS_DAY, LAST = "this_day", "last"


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A question about what was, or a wish to have it put away."""
    if table.standing is Standing.STRANGER:  # whether there is anything is no stranger's matter either
        return _back(table, conversation, Say("people-only_known"))
    match event.kind:
        case Kind.SOMETHING_GOOD:
            return _something_good(table, conversation, event.value or "", ())
        case Kind.NOT_FOR_MEMORIES:
            return _quietened(table, conversation)
        case Kind.DELETE_THANKS:
            return _delete(table, conversation, event)
    return _found(table, conversation, Errand(Kind.FOUND, event.value or "", event.other or ""), ())


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Shall I tell you more?"."""
    errand = conversation.errand
    if errand is None or event.kind not in MORE | {Kind.REPEAT} or not _is_of_who_asked(table, errand):
        return _back(table, conversation, Say("memories-enough"))
    heard = tuple(errand.form.split())
    is_one = errand.kind is Kind.SOMETHING_GOOD
    if event.kind is Kind.REPEAT:  # what was told last, once more
        heard = heard[: -1 if is_one else -MOST_TOLD]
    if is_one:
        return _something_good(table, conversation, errand.other, heard)
    return _found(table, conversation, errand, heard)


def _is_of_who_asked(table: Table, errand: Errand) -> bool:
    return table.standing is Standing.SHARED or table.voice == errand.voice


def heard_by(table: Table) -> tuple[Entry, ...]:
    """What this voice may hear, and have deleted, oldest first; thank-yous left for one person apart."""
    return tuple(entry for entry in table.entries if not entry.to and _may_hear(table, entry))


def own(table: Table) -> tuple[Entry, ...]:
    """What this voice kept, thank-yous that it left or that wait for it among it."""
    speaker = table.speaker
    return tuple(
        entry for entry in table.entries if speaker is not None and speaker.id in {entry.by, entry.to}
    )


def of_today(table: Table) -> tuple[Entry, ...]:
    """What was kept today and is not another linked voice's own."""
    theirs = {member.id for member in table.household.members if member.voice and member != table.speaker}
    return tuple(e for e in table.entries if e.kept_at >= table.day_began and e.by not in theirs)


def without(table: Table, gone: Iterable[Entry]) -> Table:
    """The table once these go."""
    ids = {entry.id for entry in gone}
    left = tuple(entry for entry in table.entries if entry.id not in ids)
    drops = (*table.drops, *sorted(ids))
    return replace(table, entries=left, drops=drops, daily=with_entries(table.daily, left))


def _may_hear(table: Table, entry: Entry) -> bool:
    return may_hear(table.household, table.voice, entry.by, is_private=entry.is_private)


def _found(
    table: Table, conversation: Conversation | None, errand: Errand, heard: tuple[str, ...]
) -> Decision:
    """The newest that were not heard yet; `heard` are the ids of those that were."""
    entries = heard_by(table)
    if errand.other:
        member = people.named(table.household, errand.other)
        if member is None:
            refused = unknown(table, errand.other) if table.may(Right.ANYBODYS) else Say("people-only_known")
            return _back(table, conversation, refused)
        entries = tuple(entry for entry in entries if entry.by == member.id)
    days = span(errand.value, table.day) if errand.value else None
    if errand.value == THIS_DAY:
        entries = tuple(e for e in entries if _is_of_this_day(table, e) and not e.is_quiet)
    elif days is not None:
        entries = tuple(e for e in entries if days[0] <= table.began(e.kept_at).date() <= days[1])
    newest_first = tuple(entry for entry in reversed(entries) if entry.id not in heard)
    now_told = newest_first[:MOST_TOLD]
    if not now_told:
        return _back(table, conversation, Say("memories-nothing"))
    said = tuple(_said(table, entry) for entry in now_told)
    left = len(newest_first) - len(now_told)
    if not left:
        return _back(table, conversation, *said)
    told_ids = (*heard, *(entry.id for entry in now_told))
    asked = Say("memories-more", args={"count": left})
    again = replace(errand, form=" ".join(told_ids), voice=table.voice)
    return aside.ask(table, conversation, Asks.MORE_FOUND, asked, again, *said)


def _something_good(
    table: Table, conversation: Conversation | None, wanted: str, heard: tuple[str, ...]
) -> Decision:
    """One thing from before, in an order of this home and day; what is not for memories stays out of it."""
    known = [
        e for e in heard_by(table) if not e.is_quiet and e.id not in heard and e.kept_at < table.day_began
    ]
    if wanted == THIS_DAY:
        known = [entry for entry in known if _is_of_this_day(table, entry)]
    if not known:
        has_any = any(entry.kept_at < table.day_began for entry in heard_by(table))
        none = "memories-nothing" if has_any else "memories-none_yet"
        none = "memories-no_more" if heard else "memories-none_this_day" if wanted else none
        return _back(table, conversation, Say(none))
    entry = min(known, key=lambda one: _shuffled(table, one.id))
    errand = Errand(Kind.SOMETHING_GOOD, entry.id, wanted, " ".join((*heard, entry.id)), table.voice)
    return aside.ask(
        table, conversation, Asks.MORE_FOUND, Say("memories-another"), errand, _said(table, entry)
    )


def _shuffled(table: Table, id_: str) -> str:
    key = f"{table.day}\n{id_}".encode()
    return blake2b(key, key=table.household.salt.encode(), digest_size=8).hexdigest()


def _is_of_this_day(table: Table, entry: Entry) -> bool:
    return is_this_day(table.began(entry.kept_at).date(), table.day)


def _said(table: Table, entry: Entry) -> Say:
    """One of them: who, on which day, and the words."""
    name = next((member.name for member in table.household.members if member.id == entry.by), "")
    ago, day = when(table.began(entry.kept_at).date(), table.day)
    words, is_more = told(entry.words)
    args: dict[str, Argument] = {
        "name": name,
        "who": int(bool(name)),
        "when": str(ago),
        "day": Ref(f"days-{day}") if day else "",
        "words": words,
        "more": int(is_more),
    }
    return Say("memories-told", args=args)


def _quietened(table: Table, conversation: Conversation | None) -> Decision:
    """What was told last, or kept last, is no memory from now on."""
    entry = _meant(table, conversation, heard_by(table))
    if entry is None:
        return _back(table, conversation, Say("memories-nothing"))
    table = replace(table, keeps=(*table.keeps, replace(entry, is_quiet=True)))
    return _back(table, conversation, Say("memories-quiet"))


def _meant(table: Table, conversation: Conversation | None, latest: tuple[Entry, ...]) -> Entry | None:
    """The entry that was just told, else the last of these."""
    known = heard_by(table)
    errand = conversation.errand if conversation else None
    ids = errand.form.split() if errand is not None and errand.kind is Kind.SOMETHING_GOOD else []
    just_told = next((entry for entry in known if ids and entry.id == ids[-1]), None)
    return just_told or (latest[-1] if latest else None)


def _delete(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    if not event.value or event.value == LAST:
        entry = _meant(table, conversation, _to_delete(table))
        return _deleted(table, conversation, (entry,) if entry else ())
    gone = of_span(table, event.value)
    if len(gone) <= 1:
        return _deleted(table, conversation, gone)
    errand = Errand(Kind.DELETE_THANKS, event.value, voice=table.voice)
    return aside.ask(table, conversation, Asks.SURE, delete_question(table, errand), errand)


def of_span(table: Table, name: str) -> tuple[Entry, ...]:
    """What this voice said in a span of days; where voices are not told apart, what anybody said."""
    days = span(name, table.day)
    if days is None:
        return ()
    return tuple(e for e in _to_delete(table) if days[0] <= table.began(e.kept_at).date() <= days[1])


def _to_delete(table: Table) -> tuple[Entry, ...]:
    """One's own and what is nobody's; where voices are not told apart, anybody's."""
    mine = {"", table.speaker.id if table.speaker else ""}
    return tuple(e for e in heard_by(table) if table.speaker is None or e.by in mine)


def delete_question(table: Table, errand: Errand) -> Say:
    """How many will go, and whether they shall."""
    return Say("memories-delete", args={"count": len(of_span(table, errand.value))})


def deleted(table: Table, conversation: Conversation | None, errand: Errand) -> Decision:
    """After a yes."""
    return _deleted(table, conversation, of_span(table, errand.value))


def _deleted(table: Table, conversation: Conversation | None, gone: tuple[Entry, ...]) -> Decision:
    if not gone:
        return _back(table, conversation, Say("memories-nothing"))
    said = Say("memories-deleted", args={"count": len(gone)})
    return replace(_back(without(table, gone), conversation, said), forgets=True)


def _back(table: Table, conversation: Conversation | None, *said: Act) -> Decision:
    """Back to the matter in hand; outside a practice that is all."""
    if conversation is not None and conversation.state is not None:
        return aside.back(table, conversation, *said)
    return leaving(table, *said)
