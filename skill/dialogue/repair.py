"""What the guide does when talk leaves the path, whatever the drill."""

from dataclasses import replace

from skill.content.models import Count, Seat
from skill.dialogue.engine import MIN_HOLD_SECONDS, Play, go
from skill.dialogue.outcome import leaving, place_kept
from skill.dialogue.seating import seat
from skill.dialogue.seen import Seen
from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import is_at_the_end, is_open
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.turn import Event, Kind

# Twice a question is put again, the second time with its answers; then something useful is done.
MISSES_BEFORE_MOVING_ON = 3


def ask_to_go_on(table: Table, state: DrillState, *lead: Act) -> Play:
    """Ask whether to go on, the drill waiting at `state`."""
    asked = Stretch((*lead, Say("repair-go_on")), state)
    return Play((asked,), table.deck, Asks.GO_ON, Say("repair-go_on", "reprompt"), state)


def ask_again(again: Decision, misses: int, kind: Kind) -> Decision:
    """The open question once more: in short when nothing was caught, then as a closed choice.

    A word that was caught and is no answer here (`kind`) gets the choices at once. `again` is the
    decision that would put the whole question again.
    """
    question = again.reprompt
    if question is None:
        return again
    if misses == 1 and kind is Kind.UNKNOWN:
        acts: tuple[Act, ...] = (Say("repair-not_caught"), question)
    else:
        acts = (replace(question, part="choices"),)
    return replace(again, stretches=(Stretch(acts, again.state),), misses=misses)


def asked_instead(again: Decision, asked: Say) -> Decision:
    """The open question, put in other words."""
    *before, last = again.stretches
    return replace(
        again,
        stretches=(*before, replace(last, acts=(asked,))),
        reprompt=replace(asked, part="reprompt"),
    )


def unheard(seen: Seen, again: Decision, kind: Kind) -> Decision:
    """Not understood, or no answer to this question: once more, then the choices, then on."""
    misses = seen.conversation.misses + 1
    if misses < MISSES_BEFORE_MOVING_ON:
        return ask_again(again, misses, kind)
    state = seen.open_state
    step = seen.step(state)
    if seen.conversation.asks is Asks.STEP and isinstance(step, Seat):
        return seat(seen, step, state, Event(Kind.CHOOSE)).after(Say("repair-moving_on"))
    if isinstance(step, Count):  # that there are any at all is known
        state = replace(state, people=seen.plan.people(state.form)[0])
    target = getattr(step, "next", "")
    if seen.conversation.asks is Asks.STEP and target:
        return seen.decided(seen.play(go(step, target, state)), Say("repair-moving_on"))
    return leaving(seen.table, Say("repair-later"), run=seen.conversation.run, keep=state)


def unheard_outside(table: Table, conversation: Conversation, again: Decision, kind: Kind) -> Decision:
    """The same outside a drill: once more, then the choices, then goodbye."""
    misses = conversation.misses + 1
    if misses < MISSES_BEFORE_MOVING_ON:
        return ask_again(again, misses, kind)
    return leaving(table, Say("repair-later"))


def explain(seen: Seen, kind: Kind) -> Decision:
    """Help, or a plain answer about the microphone; then back to where people were."""
    state = seen.at.state
    help_ = "repair-help_drill" if state.begun else "opening-help"
    told = Say("repair-recording" if kind is Kind.RECORDING else help_)
    if kind is Kind.WHY:
        told = Say(state.drill, "why")
    if seen.at.remaining is not None:
        rest = replace(state, left=max(seen.at.remaining, MIN_HOLD_SECONDS))
        return seen.decided(ask_to_go_on(seen.table, rest, told))
    if seen.conversation.asks is not Asks.STEP:
        return seen.decided(ask_to_go_on(seen.table, state, told))
    return seen.decided(seen.play(state, again=True), told)


def leave(seen: Seen, kind: Kind) -> Decision:
    """Out of the drill: its place is kept, unless it was cancelled or never begun."""
    state, run = seen.at.state, seen.conversation.run
    if is_at_the_end(state, seen.table.catalog):
        return leaving(seen.table, Say("repair-goodbye"), run=run, keep=state)
    if kind in {Kind.CANCEL, Kind.LEAVE_IT}:
        return leaving(seen.table, Say("repair-cancelled"), run=run)
    if not state.begun or not is_open(seen.table.unfinished, run):
        return leaving(seen.table, Say("repair-goodbye"), run=run)
    said = "repair-paused" if kind is Kind.PAUSE else "repair-stopped"
    return leaving(seen.table, place_kept(seen.table, state, said), run=run, keep=state)
