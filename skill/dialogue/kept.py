"""What is kept of a drill, because somebody asked for it: heard, read back, kept after a yes."""

from dataclasses import replace

from skill.content.models import Keep
from skill.dialogue import repair, steering
from skill.dialogue.engine import go
from skill.dialogue.seen import Seen
from skill.dialogue.steering import NO, YES
from skill.dialogue.table import Decision
from skill.domain.acts import Say
from skill.domain.conversation import Asks, DrillState, Errand
from skill.domain.kept import KEPT_FOR, MOST_CHARACTERS, Note, added
from skill.domain.rights import Right, member_of
from skill.domain.turn import Event, Kind

ONWARD = frozenset({Kind.NEXT, Kind.SKIP, Kind.PASS, Kind.DENY, Kind.LATER}) | NO
NOT_KEPT = Say("kept-not_kept")


def answer(seen: Seen, event: Event) -> Decision:
    """The answer to "What's the rule?" and to "Shall I keep that?"."""
    state = seen.open_state
    step = seen.step(state)
    if not isinstance(step, Keep):
        return steering.at_a_seam(seen, event.kind)
    words = _sayable(event)
    if words:
        return _read_back(seen, state, words)
    if seen.conversation.asks is Asks.KEEP_SURE:
        if event.kind in YES or event.kind is Kind.CLOSE:  # "that's right"
            return _kept(seen, step, state)
        if event.kind in {Kind.DENY, Kind.ANOTHER, Kind.NOT_QUITE}:  # misheard, perhaps: asked once more
            return seen.decided(seen.play(replace(state, words="")))
    if event.kind in ONWARD:
        return _passed(seen, step, state)
    again = _still_theirs(seen, seen.decided(seen.play(state, again=True)))
    if event.kind is Kind.REPEAT:
        return again
    if seen.conversation.misses + 1 >= repair.MISSES_BEFORE_MOVING_ON:  # not a yes: so it is a no
        return _passed(seen, step, state)
    return repair.unheard(seen, again, event.kind)


def _sayable(event: Event) -> str:
    """The words that were heard, in one line; none where they cannot be read back."""
    words = " ".join((event.value or "").split()) if event.kind is Kind.WORDS else ""
    return words if words.isprintable() else ""


def _read_back(seen: Seen, state: DrillState, words: str) -> Decision:
    if len(words) <= MOST_CHARACTERS:
        decision = seen.decided(seen.play(replace(state, words=words), again=True))
        return replace(decision, errand=Errand(Kind.WORDS, voice=seen.table.voice))
    asked = seen.decided(seen.play(replace(state, words=""), again=True))
    return repair.asked_instead(asked, Say("kept-too_long"))


def _still_theirs(seen: Seen, again: Decision) -> Decision:
    """The question once more; whose words they are stays noted."""
    return replace(again, errand=seen.conversation.errand)


def _passed(seen: Seen, step: Keep, state: DrillState) -> Decision:
    return seen.decided(seen.play(go(step, step.next, state)), NOT_KEPT)


def _kept(seen: Seen, step: Keep, state: DrillState) -> Decision:
    """Anybody in the room may say the yes; the note is of the voice that said the words."""
    table, errand = seen.table, seen.conversation.errand
    speaker = member_of(table.household, errand.voice if errand else "") or table.speaker
    note = Note(
        id=table.new_id(),
        drill=state.drill,
        step=step.id,
        words=state.words,
        kept_at=table.now,
        expires_at=table.now + KEPT_FOR,
        by=speaker.id if speaker else "",
    )
    is_private = seen.plan.drill.private
    trusted = table.may(Right.ANYBODYS)
    notes = added(table.notes, note, step.most, apart=is_private, is_trusted=trusted)
    said = Say("kept-full" if notes == table.notes else "kept-kept")
    return replace(seen.decided(seen.play(go(step, step.next, state)), said), notes=notes)
