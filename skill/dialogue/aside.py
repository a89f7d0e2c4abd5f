"""Something said beside the matter in hand: about people, about what is kept. Then back to it."""

from dataclasses import replace

from skill.dialogue import repair
from skill.dialogue.engine import MIN_HOLD_SECONDS, Play
from skill.dialogue.invitation import asking, invite, offer, waiting
from skill.dialogue.outcome import decided, leaving, place_kept
from skill.dialogue.place import place
from skill.dialogue.table import Decision, Stretch, Table
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, DrillState, Errand
from skill.domain.rights import Right, Standing
from skill.domain.turn import Kind

LETTING_BE = frozenset({Kind.DENY, Kind.NOT_QUITE, Kind.LEAVE_IT, Kind.SKIP, Kind.NEXT, Kind.LATER})
# What these say counts what is one voice's own; other errands name people, as any known grown-up may.
COUNT_ONES_OWN = frozenset({Kind.FORGET_TODAY, Kind.FORGET_ME, Kind.FORGET_ALL})
LEAVING = frozenset({Kind.STOP, Kind.CANCEL, Kind.HOME, Kind.PAUSE})


def back(table: Table, conversation: Conversation | None, *lead: Act) -> Decision:
    """What is said, then the question that was open; in a session that began with it, nothing more."""
    if conversation is None:
        return leaving(table, *lead)
    state = _waiting_state(table, conversation)
    if state is not None:
        return decided(table, repair.ask_to_go_on(table, state), conversation.run, *lead)
    entry = waiting(table) if conversation.asks is Asks.RESUME else None
    return offer(table, entry, *lead) if entry else invite(table, *lead)


def ask(
    table: Table,
    conversation: Conversation | None,
    asks: Asks,
    asked: Say,
    errand: Errand | None,
    *lead: Act,
) -> Decision:
    """Asks a question beside the matter in hand; a drill waits where it is."""
    state = _waiting_state(table, conversation) if conversation else None
    if conversation is None or state is None:
        return asking(table, asks, asked, *lead, errand=errand)
    waits = Play((Stretch((asked,), state),), table.deck, asks, replace(asked, part="reprompt"), state)
    return replace(decided(table, waits, conversation.run, *lead), errand=errand)


def leave(table: Table, conversation: Conversation) -> Decision:
    """Out of it all, at once: what was asked is let be, and a drill that waits is kept where it is."""
    state = _waiting_state(table, conversation)
    if state is None or not state.begun or table.plan(state.drill).drill.private:
        return leaving(table, Say("repair-goodbye"), run=conversation.run if state else "")
    said = place_kept(table, state, "repair-stopped")
    return leaving(table, said, run=conversation.run, keep=state)


def again(table: Table, conversation: Conversation, asked: Say, kind: Kind, *lead: Act) -> Decision:
    """The errand's question once more, as every question is asked again; after that it is let be.

    A voice that may not hear what it says hears for whom it is, and the question stays open.
    """
    if conversation.errand is None:
        return back(table, conversation, Say("people-let_be"))
    if not _may_hear(table, conversation.errand):
        asked = Say("people-for_who_asked")
    told = (Say("repair-recording"),) if kind is Kind.RECORDING else lead
    question = ask(table, conversation, conversation.asks, asked, conversation.errand, *told)
    if kind in {Kind.REPEAT, Kind.RECORDING}:
        return replace(question, misses=conversation.misses)
    if kind in {Kind.HELP, Kind.IDEAS}:
        return repair.ask_again(question, conversation.misses, kind)
    misses = conversation.misses + 1
    if misses >= repair.MISSES_BEFORE_MOVING_ON:
        return back(table, conversation, Say("people-let_be"))
    return replace(question, misses=misses) if lead else repair.ask_again(question, misses, kind)


def _may_hear(table: Table, errand: Errand) -> bool:
    """Whether the names and numbers in an errand's question may be said to the voice that speaks."""
    if errand.kind is Kind.LET_LINK:  # that one is put to a voice that nobody knows yet
        return True
    if errand.kind is Kind.DELETE_THANKS:  # a child may have its own put away
        return table.voice == errand.voice
    is_for_one = errand.kind in COUNT_ONES_OWN and table.standing is not Standing.SHARED
    return table.may(Right.ANYBODYS) and (not is_for_one or table.voice == errand.voice)


def _waiting_state(table: Table, conversation: Conversation) -> DrillState | None:
    """The drill's place, to be gone on with from where the word fell."""
    at = place(conversation, table.now)
    if at is None:
        return None
    if at.remaining is None:
        return at.state
    return replace(at.state, left=max(at.remaining, MIN_HOLD_SECONDS))
