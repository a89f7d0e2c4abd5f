"""What somebody asked to keep in a drill, in their own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

# The whole of a note is read back in one breath; a longer one is asked for again, shorter.
MOST_CHARACTERS = 200
# Counted from the day on which it was said: what nobody has said again for so long has had its time.
KEPT_FOR = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that is kept: from which drill and step, the words, whose voice said them.

    `id` is random. `by` is a member's id, "" where no linked voice was recognised.
    """

    id: str
    drill: str
    step: str
    words: str
    kept_at: datetime
    expires_at: datetime
    by: str = ""


def added(
    notes: tuple[Note, ...], note: Note, most: int, *, apart: bool, is_trusted: bool
) -> tuple[Note, ...]:
    """The notes with this one at their end, and no more than `most` of its drill; the oldest makes room.

    That is one of the same voice, or of none; where `is_trusted` says this one, also another's. Where only
    such are kept as do not make room, the notes stay as they are. `apart`: what other voices said there does
    not count at all. The same words of the same voice are one note.
    """
    others = tuple(other for other in notes if not _is_same(other, note))
    near = {"", note.by}
    rivals = [o for o in others if o.drill == note.drill and (o.by in near or not apart)]
    one_too_many = max(0, len(rivals) + 1 - most)
    giving_way = [o.id for o in rivals if o.by in near or is_trusted][:one_too_many]
    if len(giving_way) < one_too_many:
        return notes
    return (*(other for other in others if other.id not in giving_way), note)


def still_kept(notes: Iterable[Note], now: datetime) -> tuple[Note, ...]:
    """The notes whose time is not over."""
    return tuple(note for note in notes if note.expires_at > now)


def _is_same(one: Note, other: Note) -> bool:
    return (one.drill, one.by, one.words.casefold()) == (other.drill, other.by, other.words.casefold())
