"""What is not clear, or only hard: one soft question, or a kind line. What is clear never comes here."""

from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.invitation import asking
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Say
from skill.domain.concern import Carry, Concern, Open
from skill.domain.conversation import Asks, Conversation
from skill.domain.turn import Event, Kind

GOING_ON = frozenset({Kind.DENY, Kind.GO_ON, Kind.NEXT, Kind.SKIP})


def take(table: Table, conversation: Conversation | None, concern: Concern) -> Decision:
    """The answer to a concern that asks for no number; asked softly once in a session."""
    if concern is Concern.UNCLEAR and table.carried is None:
        asks = Asks.GO_ON if conversation is not None and conversation.state is not None else Asks.OPENING
        soft = aside.ask(table, conversation, asks, Say("safety-soft"), None)
        return replace(soft, carry=Carry(Open.SOFT, concern))
    if conversation is not None and conversation.state is None and not table.is_calm:
        return asking(table, Asks.OPENING, Say("safety-hard_invite"), Say("safety-hard"))
    return aside.back(table, conversation, Say("safety-hard"))


def settled(table: Table, conversation: Conversation | None, event: Event) -> Event:
    """What was said to the soft question: a no is believed, and means that we go on."""
    is_soft = table.carried is not None and table.carried.open in {Open.SOFT, Open.SOFT_AGAIN}
    if not is_soft or event.kind not in GOING_ON:
        return event
    is_in_drill = conversation is not None and conversation.state is not None
    return Event(Kind.GO_ON if is_in_drill else Kind.REPEAT)
