"""What somebody is thankful for: heard in one breath or asked for, kept first, then read back."""

from dataclasses import dataclass, replace

from skill.dialogue import aside, prompts, repair
from skill.dialogue.outcome import leaving
from skill.dialogue.table import Decision, Table
from skill.domain import daily as days
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.gratitude import (
    LIVES,
    MOST_CHARACTERS,
    MOST_CHARACTERS_OF_ALL,
    RADIO_LIFE,
    SAME_WITHIN,
    Entry,
    digest,
    excerpt,
    plain,
)
from skill.domain.household import Member
from skill.domain.people import here
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.THANKS, Kind.KEEP_IT})
ASKS = frozenset({Asks.THANKS, Asks.MORE_THANKS})
WORDS = frozenset({Kind.WORDS, Kind.THANKS})
ENOUGH = aside.LETTING_BE | {Kind.PASS, Kind.CLOSE, Kind.ONLY_MINE}
# "I'll keep it to myself": a choice of practices, and an answer here.
TO_ONESELF = "keep_quiet"
YES = frozenset({Kind.AFFIRM, Kind.LONGER})
ASKED_BACK = frozenset({Kind.REPEAT, Kind.HELP, Kind.IDEAS, Kind.RECORDING})
FEWEST_TO_ASK_WHOSE = 2


@dataclass(frozen=True, slots=True)
class _Kept:
    """The table once something is kept, which entry it is in, and what is said first."""

    table: Table
    entry: Entry
    said: tuple[Act, ...]


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """Something to keep, or the wish to."""
    if event.kind is Kind.THANKS:
        return _thanks(table, conversation, event)
    return aside.ask(table, conversation, Asks.THANKS, Say("gratitude-tell_now"), Errand(Kind.KEEP_IT))


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Tell me, and I'll keep it" and to "Anything to add?"."""
    if conversation.asks is Asks.MORE_THANKS:
        return _more(table, conversation, event)
    errand = conversation.errand or Errand(Kind.KEEP_IT)
    if event.kind in WORDS:
        return _told(table, conversation, errand, event)
    if errand.kind is Kind.PROMPT and event.kind is Kind.ANOTHER:
        return prompts.another(table)
    if event.kind in ENOUGH or (event.kind is Kind.CHOICE and event.value == TO_ONESELF):
        said = "gratitude-as_it_was" if errand.kind is Kind.CHANGE_IT else "gratitude-to_yourselves"
        return on(table, conversation, Say(said))
    if event.kind is Kind.REPEAT and errand.kind is Kind.PROMPT and errand.value:
        return prompts.again(table, errand.value)
    return _again(table, conversation, errand, event)


def _again(
    table: Table, conversation: Conversation | None, errand: Errand, event: Event, *lead: Act
) -> Decision:
    """The question once more; after that it is let be."""
    told = (Say("repair-recording"),) if event.kind is Kind.RECORDING else lead
    asked = aside.ask(table, conversation, Asks.THANKS, _question(table, errand), errand, *told)
    before = conversation.misses if conversation is not None and conversation.asks is Asks.THANKS else 0
    if event.kind in {Kind.REPEAT, Kind.RECORDING}:
        return replace(asked, misses=before)
    misses = before + 1
    if misses >= repair.MISSES_BEFORE_MOVING_ON:
        return on(table, conversation, Say("gratitude-to_yourselves"))
    is_asked_whole = bool(lead) or event.kind in {Kind.AFFIRM, Kind.KEEP_IT}
    return replace(asked, misses=misses) if is_asked_whole else repair.ask_again(asked, misses, event.kind)


def _question(table: Table, errand: Errand) -> Say:
    """What is to be told: something new, the same in other words, or a thank-you for somebody."""
    if errand.kind is Kind.CHANGE_IT:
        return Say("gratitude-tell_again")
    if errand.kind is Kind.LEAVE_THANKS:
        return Say("radio-tell", args={"name": _name(table, errand.value)})
    return Say("gratitude-tell_now")


def _name(table: Table, id_: str) -> str:
    return next((member.name for member in table.household.members if member.id == id_), "")


def _thanks(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """Saying it so is asking to keep it; not so in a practice, where people talk to each other."""
    state = conversation.state if conversation else None
    is_at_its_gate = state is not None and not state.begun and table.plan(state.drill).first == state.step
    if state is not None and not is_at_its_gate:
        return aside.back(table, conversation, Say("gratitude-not_in_practice"))
    return _told(table, conversation, Errand(Kind.KEEP_IT), event)


def _told(table: Table, conversation: Conversation | None, errand: Errand, event: Event) -> Decision:
    words = plain(event.value)
    fault = "gratitude-nothing_heard" if not words else ""
    fault = "gratitude-too_long" if len(words) > MOST_CHARACTERS else fault
    if fault:
        return _again(table, conversation, errand, Event(Kind.UNKNOWN), Say(fault))
    if errand.kind is Kind.CHANGE_IT:
        return _changed(table, conversation, errand, words)
    if errand.kind is Kind.LEAVE_THANKS:
        return _left(table, conversation, errand, words)
    return _then(_kept(table, words, errand), conversation)


def _left(table: Table, conversation: Conversation | None, errand: Errand, words: str) -> Decision:
    """A thank-you for one of them, by the voice that asked, if they are still there to hear it."""
    to = next((member for member in table.household.members if member.id == errand.value), None)
    if to is None:
        return on(table, conversation, Say("people-let_be"))
    if table.voice != errand.voice:
        return on(table, conversation, Say("people-other_voice"))
    if to.id not in table.daily.radio:
        return on(table, conversation, Say("radio-not_there_yet", args={"name": to.name}))
    kept = _kept(table, words, errand)
    return on(kept.table, conversation, *kept.said)


def _kept(table: Table, words: str, errand: Errand) -> _Kept:
    """A new entry, or, where it was said again because we were not sure, the one that is there."""
    entry = _entry(table, words, errand)
    said: tuple[Act, ...] = (_read_back(table, words, entry.to),)
    daily, mark = table.daily, _mark(table, words, f"{entry.by}{entry.to}")
    if daily.echo == mark and daily.echo_at is not None and table.now - daily.echo_at <= SAME_WITHIN:
        daily = replace(daily, undo=daily.echo_id, echo_at=table.now)
        return _Kept(replace(table, daily=daily), replace(entry, id=daily.echo_id), said)
    daily = days.counted(days.with_entry(daily, entry), table.day)
    if days.milestone(daily) and not daily.is_paused:
        said = (*said, Say("progress-milestone", args={"count": daily.total}))
    daily = replace(daily, undo=entry.id, undo_to=0, echo=mark, echo_id=entry.id, echo_at=table.now)
    return _Kept(replace(table, daily=daily, keeps=(*table.keeps, entry)), entry, said)


def _entry(table: Table, words: str, errand: Errand) -> Entry:
    """Of the voice that spoke, else of the one who is here, else of the household."""
    room = here(table.household)
    member = table.speaker or (room[0] if len(room) == 1 else None)
    is_for_one = errand.kind is Kind.LEAVE_THANKS
    life = RADIO_LIFE if is_for_one else LIVES[table.daily.kept_for]
    return Entry(
        id=table.new_id(),
        words=words,
        kept_at=table.now,
        expires_at=table.now + life if life else None,
        by=member.id if member else "",
        is_private=is_for_one or (member is not None and is_theirs_alone(table, member)),
        to=errand.value if is_for_one else "",
    )


def is_theirs_alone(table: Table, member: Member) -> bool:
    """Until a grown-up whose voice is known has said that it is for all, what is theirs is theirs alone."""
    is_known = bool(member.voice) and not member.is_child
    return table.daily.only_mine.get(member.id, is_known)


def _mark(table: Table, words: str, about: str) -> str:
    return digest(words, f"{table.voice}{about}", table.household.salt)


def _read_back(table: Table, words: str, to: str = "") -> Say:
    part, is_more = excerpt(words)
    if to:
        return Say("radio-left", args={"words": part, "more": int(is_more), "name": _name(table, to)})
    return Say("gratitude-kept", args={"words": part, "more": int(is_more)})


def _then(kept: _Kept, conversation: Conversation | None) -> Decision:
    """After "Kept": whose it is, or for whom, where that is not known; else whether there is more."""
    table, entry = kept.table, kept.entry
    if _is_asked_whose(table, entry):
        return aside.ask(
            table, conversation, Asks.WHOSE, Say("gratitude-whose"), _about(table, entry.id), *kept.said
        )
    if table.may(Right.KEEP_OWN) and entry.by not in table.daily.only_mine:
        return aside.ask(
            table, conversation, Asks.SHARE, Say("gratitude-share"), _about(table, entry.id), *kept.said
        )
    return anything_more(table, conversation, entry.id, *kept.said)


def _about(table: Table, id_: str) -> Errand:
    """What a question about a thanks is about, with how long it was before this turn (see Daily.undo_to)."""
    undo_to = table.daily.undo_to if table.daily.undo == id_ else 0
    return Errand(Kind.THANKS, id_, form=str(undo_to), voice=table.voice)


def _is_asked_whose(table: Table, entry: Entry) -> bool:
    """Where several people are known and nobody can tell which of them it was."""
    return not entry.by and len(table.household.members) >= FEWEST_TO_ASK_WHOSE


def anything_more(table: Table, conversation: Conversation | None, id_: str, *lead: Act) -> Decision:
    """Long answers come in parts; a practice that waits goes on instead."""
    if conversation is not None and conversation.state is not None:
        return aside.back(table, conversation, *lead)
    return _asked_for_more(table, conversation, _about(table, id_), *lead)


def _asked_for_more(table: Table, conversation: Conversation | None, errand: Errand, *lead: Act) -> Decision:
    return aside.ask(table, conversation, Asks.MORE_THANKS, Say("gratitude-more"), errand, *lead)


def on(table: Table, conversation: Conversation | None, *said: Act) -> Decision:
    """What is said, then the practice that waits; without one that is all."""
    if conversation is not None and conversation.state is not None:
        return aside.back(table, conversation, *said)
    return leaving(table, *said)


def in_question(table: Table, conversation: Conversation | None) -> Entry | None:
    """The entry that the open question is about, else the one that the turn before kept."""
    errand = conversation.errand if conversation else None
    wanted = errand.value if errand is not None and errand.kind is Kind.THANKS else table.daily.undo
    return next((entry for entry in table.entries if entry.id == wanted), None)


def asked_back(asked: Decision, conversation: Conversation, event: Event) -> Decision | None:
    """The question once more, to who asks back or said yes to it; None where it is let be."""
    if event.kind is Kind.REPEAT:
        return replace(asked, misses=conversation.misses)
    misses = conversation.misses + 1
    if misses >= repair.MISSES_BEFORE_MOVING_ON:
        return None
    if event.kind in YES:
        return replace(asked, misses=misses)
    if event.kind is Kind.RECORDING:
        return replace(asked, misses=misses).after(Say("repair-recording"))
    return repair.ask_again(asked, misses, event.kind)


def _more(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Anything to add?"."""
    errand = conversation.errand or Errand(Kind.THANKS)
    if event.kind is Kind.THANKS:
        return _told(table, None, Errand(Kind.KEEP_IT), event)
    entry, words = in_question(table, conversation), plain(event.value)
    if event.kind is not Kind.WORDS or not words:
        asked = _asked_for_more(table, conversation, errand)
        again = asked_back(asked, conversation, event) if event.kind in ASKED_BACK | YES else None
        return again or leaving(table, Say("gratitude-done"))
    is_someone_elses = entry is not None and entry.is_private and table.voice != errand.voice
    if entry is None or is_someone_elses:  # forgotten meanwhile at another device, or not theirs to add to
        return _told(table, None, Errand(Kind.KEEP_IT), event)
    if len(words) > MOST_CHARACTERS:
        return _asked_for_more(table, conversation, errand, Say("gratitude-too_long"))
    if len(entry.words) + len(words) >= MOST_CHARACTERS_OF_ALL:
        return leaving(table, Say("gratitude-too_long"))
    daily, mark = table.daily, _mark(table, words, entry.id)
    is_echo = daily.echo == mark and daily.echo_at is not None and table.now - daily.echo_at <= SAME_WITHIN
    if not is_echo:
        longer = replace(entry, words=f"{entry.words}. {words}")
        undo_to = len(entry.words)
        daily = replace(daily, undo=entry.id, undo_to=undo_to, echo=mark, echo_id=entry.id, echo_at=table.now)
        table = replace(table, daily=daily, keeps=(*table.keeps, longer))
    return anything_more(table, conversation, errand.value, _read_back(table, words))


def _changed(table: Table, conversation: Conversation | None, errand: Errand, words: str) -> Decision:
    """Other words for what was kept today."""
    entry = next((one for one in table.entries if one.id == errand.value), None)
    if entry is None:
        return on(table, conversation, Say("gratitude-gone"))
    if table.voice != errand.voice:
        return on(table, conversation, Say("people-other_voice"))
    table = replace(table, keeps=(*table.keeps, replace(entry, words=words)))
    return replace(on(table, conversation, _read_back(table, words)), forgets=True)
