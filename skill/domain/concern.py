"""What makes us stop and look after somebody, and the one thing a session carries about it."""

from dataclasses import dataclass
from enum import StrEnum


class Concern(StrEnum):
    """What was said, as far as the answer depends on it, the most pressing first (not a diagnosis, and
    never kept)."""

    CHILD = "child"  # a child speaks of being hurt, of fear, or of not wanting to live
    SELF_HARM = "self_harm"  # about oneself
    FOR_SOMEONE = "for_someone"  # about somebody one worries for
    HARM_OTHER = "harm_other"  # fear of harming somebody
    URGENT = "urgent"  # somebody wants an ambulance or the police; said by an intent only
    FEAR = "fear"  # fear or violence: a neutral gate first, others may hear
    ASKED = "asked"  # somebody asked for a help line, for whatever reason; said by an intent only
    UNCLEAR = "unclear"  # one soft question instead of an alarm
    HARD = "hard"  # grief, a hard day: a kind line, no number


CLEAR = frozenset({Concern.CHILD, Concern.SELF_HARM, Concern.FOR_SOMEONE, Concern.HARM_OTHER})
"""What is answered at once with a number."""

SAID_OUTRIGHT = frozenset({Concern.URGENT, Concern.ASKED})
"""What only an intent can say: no rule looks for it in free words."""


class Open(StrEnum):
    """Which of our questions is open after a concern, or (`SETTLED`) was answered with no."""

    NUMBER = "number"  # "Shall I say the number again?"
    GATE = "gate"  # "Would you like a number? Say yes only if it is fine to hear it out loud."
    SOFT = "soft"  # "Would you like a number, or shall we go on?"
    SOFT_AGAIN = "soft_again"  # the same, once more
    SETTLED = "settled"  # asked softly once in this session; no second time


@dataclass(frozen=True, slots=True)
class Carry:
    """What the session itself carries after a concern, in Alexa's session attributes: never in the store."""

    open: Open
    concern: Concern
