"""What the guide does when talk leaves the path, whatever the drill."""

from dataclasses import replace

from skill.dialogue.engine import Play
from skill.dialogue.table import Decision, Stretch, Table
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, DrillState
from skill.domain.turn import Kind

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
