"""One question at a time for the table; what people say to it is not for us."""

from dataclasses import replace

from skill.dialogue.invitation import asking, invite
from skill.dialogue.outcome import leaving
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Hold, Ref, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.turn import Event, Kind

POOL = "dinner_questions"
# Long enough for each to say something; "another" may break in.
TALK_SECONDS = 60
# A supper has an end: after so many they are not asked for another.
MOST_ASKED = 5
MORE = frozenset({Kind.AFFIRM, Kind.BOTH, Kind.ANOTHER, Kind.NEXT, Kind.SKIP, Kind.ASK_US, Kind.GO_ON})


def take(table: Table, conversation: Conversation | None, _event: Event) -> Decision:
    """Asks one, leaves them the time to talk, and asks whether they would like another."""
    if POOL not in table.catalog.pools:
        return invite(table, Say("opening-not_known"))
    errand = conversation.errand if conversation and conversation.asks is Asks.QUESTION else None
    asked_before = int(errand.value) if errand else 0
    item, deck = table.deck.draw(POOL, 1)
    table = replace(table, deck=deck)
    return _asked(table, Errand(Kind.ASK_US, str(asked_before + 1), item))


def _asked(table: Table, errand: Errand) -> Decision:
    asked = Say("questions-ask", args={"question": Ref(f"{POOL}-{errand.other}")})
    return asking(table, Asks.QUESTION, Say("questions-another"), asked, Hold(TALK_SECONDS), errand=errand)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Another one?"; the table's talk, overheard, is none."""
    errand = conversation.errand or Errand(Kind.ASK_US, "0")
    asked = int(errand.value)
    if event.kind is Kind.REPEAT:
        return _asked(table, errand)
    if event.kind in MORE and asked < MOST_ASKED:
        return take(table, conversation, event)
    return leaving(table, Say("questions-enough"))
