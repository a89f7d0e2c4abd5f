"""Where people are at a given second of the answer that is playing."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from skill.domain.conversation import Conversation, DrillState, Scene, Unfinished

# Alexa stamps whole seconds and we only estimate how long it speaks: this near to a seam, people
# were still in the earlier step.
TOLERANCE_SECONDS = 3.0
# Once the answer is through, its question is open, however short it was; a stamp may be a second off.
STAMP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a drill; `remaining` seconds of its hold are to come, those of its further parts
    among them; None at the closing question."""

    state: DrillState
    remaining: int | None = None


def place(conversation: Conversation, now: datetime) -> Place | None:
    """Where people were when they spoke; None outside a drill."""
    if conversation.state is None:
        return None
    elapsed = (now - conversation.answered_at).total_seconds()
    return _found(conversation.state, conversation.schedule, conversation.length, elapsed)


def left_at(entry: Unfinished, now: datetime) -> DrillState:
    """Where people are, or were, in a drill that was left open."""
    elapsed = (now - entry.left_at).total_seconds()
    return _found(entry.state, entry.schedule, entry.length, elapsed).state


def _found(state: DrillState, schedule: tuple[Scene, ...], length: float, elapsed: float) -> Place:
    if elapsed < length - STAMP_SECONDS:
        for scene in schedule:
            if elapsed <= scene.until + TOLERANCE_SECONDS:
                remaining = min(scene.hold, max(0, ceil(scene.until - max(0.0, elapsed))))
                return Place(scene.state, remaining + _parts_to_come(scene))
    return Place(state)


def _parts_to_come(scene: Scene) -> int:
    """The seconds of a long hold that come after the part that is playing."""
    return max(0, (scene.state.left or 0) - scene.hold)
