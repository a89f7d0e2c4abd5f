"""What is said of a thanks once it is kept: undone, changed, whose it is, for whom, for how long."""

from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.gratitude import ASKED_BACK, anything_more, asked_back, in_question, is_theirs_alone, on
from skill.dialogue.memories import heard_by
from skill.dialogue.table import Decision, Table
from skill.domain import daily as days
from skill.domain import people
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.gratitude import Entry, KeptFor
from skill.domain.household import Member
from skill.domain.rights import Right, Standing, may_hear
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.UNDO, Kind.CHANGE_IT, Kind.ONLY_MINE, Kind.FOR_ALL, Kind.KEEP_FOR})
ASKS = frozenset({Asks.WHOSE, Asks.SHARE})
FOR_ALL = frozenset({Kind.FOR_ALL, Kind.BOTH})
QUESTIONS = {Asks.WHOSE: Say("gratitude-whose"), Asks.SHARE: Say("gratitude-share")}


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A wish about what was kept last, or about how things are kept."""
    match event.kind:
        case Kind.UNDO:
            return _undone(table, conversation)
        case Kind.CHANGE_IT:
            return _change(table, conversation)
        case Kind.KEEP_FOR:
            return _keep_for(table, conversation, event.value or "")
    return _share(table, conversation, is_mine=event.kind is Kind.ONLY_MINE)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Whose is that?" and to "Only yours, or for you all?", each asked once."""
    if event.kind in ASKED_BACK or (event.kind is Kind.UNKNOWN and not conversation.misses):
        question = QUESTIONS[conversation.asks]
        asked = aside.ask(table, conversation, conversation.asks, question, conversation.errand)
        again = asked_back(asked, conversation, event)
        if again is not None:
            return again
    if conversation.asks is Asks.WHOSE:
        return _whose(table, conversation, event)
    if conversation.errand is not None and table.voice != conversation.errand.voice:
        return on(table, conversation, Say("people-other_voice"))
    # Whatever is not plainly for all stays theirs alone.
    is_for_all = event.kind in FOR_ALL or (event.kind is Kind.HERE and event.form == "all")
    return _share(table, conversation, is_mine=not is_for_all)


def _undone(table: Table, conversation: Conversation | None) -> Decision:
    """Anybody may take back what the turn before kept: nobody need hear it to do so."""
    daily, (id_, undo_to) = table.daily, _last(table, conversation)
    entry = next((one for one in table.entries if one.id == id_), None)
    if entry is None:
        return _back(table, conversation, Say("gratitude-nothing_to_undo"))
    undone = replace(daily, undo="", undo_to=0, echo="", echo_id="") if id_ == daily.undo else daily
    if undo_to:
        shorter = replace(entry, words=entry.words[:undo_to])
        table = replace(table, daily=undone, keeps=(*table.keeps, shorter))
    else:
        gone = days.uncounted(undone, table.began(entry.kept_at).date())
        table = replace(table, daily=gone, drops=(*table.drops, entry.id))
    said = Say("gratitude-undone_part" if undo_to else "gratitude-undone")
    return replace(_back(table, conversation, said), forgets=True)


def _last(table: Table, conversation: Conversation | None) -> tuple[str, int]:
    """What was kept last, and how long it was before: where a question about a thanks is open, that one.

    Another device of the home may have kept something in the meantime.
    """
    errand = conversation.errand if conversation else None
    if conversation is None or conversation.asks not in {*ASKS, Asks.MORE_THANKS} or errand is None:
        return table.daily.undo, table.daily.undo_to
    return errand.value, int(errand.form or 0)


def _change(table: Table, conversation: Conversation | None) -> Decision:
    """What was kept today and is this voice's to change, said again."""
    entry = next((one for one in reversed(table.entries) if _may_change(table, one)), None)
    if entry is None:
        return _back(table, conversation, Say("gratitude-nothing_to_change"))
    errand = Errand(Kind.CHANGE_IT, entry.id, voice=table.voice)
    return aside.ask(table, conversation, Asks.THANKS, Say("gratitude-tell_again"), errand)


def _may_change(table: Table, entry: Entry) -> bool:
    if entry.kept_at < table.day_began or entry.to:
        return False
    is_just_now = entry.id == table.daily.undo
    return is_just_now or may_hear(table.household, table.voice, entry.by, is_private=entry.is_private)


def _keep_for(table: Table, conversation: Conversation | None, kept_for: str) -> Decision:
    """A shorter time is for what comes: nothing that was promised to stay goes at once."""
    if not table.may(Right.PEOPLE):
        return _back(table, conversation, Say("people-only_known"))
    if kept_for not in set(KeptFor):
        return _back(table, conversation, Say("gratitude-how_long"))
    daily = replace(table.daily, kept_for=KeptFor(kept_for))
    if kept_for == KeptFor.ALWAYS:
        lasting = {e.id: replace(e, expires_at=None) for e in heard_by(table)}
        all_of_them = tuple(lasting.get(entry.id, entry) for entry in table.entries)
        daily = days.with_entries(daily, all_of_them)
        table = replace(table, entries=all_of_them, keeps=(*table.keeps, *lasting.values()))
    table = replace(table, daily=daily)
    return _back(table, conversation, Say("gratitude-kept_for", args={"time": kept_for}))


def _whose(table: Table, conversation: Conversation, event: Event) -> Decision:
    """Whoever is not named leaves it to the household; who is known here, a guest does not find out."""
    entry = in_question(table, conversation)
    if entry is None:
        return on(table, conversation, Say("gratitude-gone"))
    member = _named(table, event)
    is_guest = table.standing is Standing.STRANGER
    if member is None:
        said = Say("gratitude-noted" if is_guest else "gratitude-yours_all")
        return anything_more(table, conversation, entry.id, said)
    theirs = replace(entry, by=member.id, is_private=is_theirs_alone(table, member))
    table = replace(table, keeps=(*table.keeps, theirs))
    said = Say("gratitude-noted") if is_guest else Say("gratitude-whose_it_is", args={"name": member.name})
    return anything_more(table, conversation, entry.id, said)


def _named(table: Table, event: Event) -> Member | None:
    """Who it is, said by name, or with "that's mine" by a voice that is known."""
    if event.kind in {Kind.ONLY_MINE, Kind.ME}:
        return table.speaker
    name = event.value if event.kind in {Kind.NAME, Kind.INTRODUCE, Kind.HERE} else None
    return people.named(table.household, name) if name else None


def _share(table: Table, conversation: Conversation | None, *, is_mine: bool) -> Decision:
    """Only mine, or for us all: from now on, and for what was kept just now."""
    speaker = table.speaker
    if speaker is None or not table.may(Right.KEEP_OWN):
        said = "keeping-no_voices" if table.standing is Standing.SHARED else "people-only_known"
        return _back(table, conversation, Say(said))
    daily = replace(table.daily, only_mine={**table.daily.only_mine, speaker.id: is_mine})
    table, entry = replace(table, daily=daily), in_question(table, conversation)
    if entry is not None and entry.by == speaker.id and not entry.to:
        table = replace(table, keeps=(*table.keeps, replace(entry, is_private=is_mine)))
    said = "gratitude-only_mine" if is_mine else "gratitude-for_all"
    if conversation is not None and conversation.asks is Asks.SHARE and entry is not None:
        return anything_more(table, conversation, entry.id, Say(said))
    return _back(table, conversation, Say(said))


def _back(table: Table, conversation: Conversation | None, *said: Act) -> Decision:
    """Back to the matter in hand; a question about a thanks is none."""
    if conversation is not None and conversation.asks in {*ASKS, Asks.THANKS, Asks.MORE_THANKS}:
        return on(table, conversation, *said)
    return aside.back(table, conversation, *said)
