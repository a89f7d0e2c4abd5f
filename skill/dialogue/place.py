"""Where people are at a given second of the answer that is playing."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from skill.domain.conversation import Conversation, DrillState

# Alexa stamps whole seconds and we only estimate how long it speaks: this near to a seam, people
# were still in the earlier step.
TOLERANCE_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a drill; `remaining` seconds of its hold are to come, None at the closing question."""

    state: DrillState
    remaining: int | None = None


def place(conversation: Conversation, now: datetime) -> Place | None:
    """Where people were when they spoke; None outside a drill."""
    elapsed = max(0.0, (now - conversation.answered_at).total_seconds())
    for scene in conversation.schedule:
        if elapsed <= scene.until + TOLERANCE_SECONDS:
            remaining = max(0, ceil(scene.until - elapsed))
            return Place(scene.state, min(scene.hold, remaining))
    return Place(conversation.state) if conversation.state else None
