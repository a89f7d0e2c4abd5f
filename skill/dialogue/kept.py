"""What is kept of a drill, because somebody asked for it: heard, read back, kept after a yes."""

from dataclasses import replace

from skill.content.models import Keep
from skill.dialogue import repair, steering
from skill.dialogue.engine import go, play
from skill.dialogue.outcome import decided
from skill.dialogue.seen import Seen
from skill.dialogue.steering import NO, YES
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Say
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
        return read_back(seen.table, seen.conversation.run, state, words)
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


def read_back(table: Table, run: str, state: DrillState, words: str) -> Decision:
    """The words that were heard, and whether to keep them; what is private in them is said first.

    Too many are asked for again, shorter.
    """
    plan, practice = table.plan(state.drill), table.practice(state.drill)
    is_short = len(words) <= MOST_CHARACTERS
    heard = replace(state, words=words if is_short else "")
    asked = decided(table, play(plan, heard, table.deck, practice, again=True), run)
    if not is_short:
        return repair.asked_instead(asked, Say("kept-too_long"))
    return replace(asked, errand=Errand(Kind.WORDS, voice=table.voice)).after(*_private(table, words))


def _private(table: Table, words: str) -> tuple[Act, ...]:
    things = table.catalog.private.get(table.deck.language)
    found = things.found_in(words) if things else ""
    return (Say("kept-private", args={"what": found}),) if found else ()


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
