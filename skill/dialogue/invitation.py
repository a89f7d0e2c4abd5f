"""What a session may be asked outside a drill: to begin one, or to go on with one."""

from dataclasses import replace

from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import on_offer
from skill.domain.acts import Act, Ref, Say
from skill.domain.conversation import Asks, Errand, Unfinished


def asking(table: Table, asks: Asks, asked: Say, *lead: Act, errand: Errand | None = None) -> Decision:
    """The decision to ask, after `lead`, a question that stands outside a drill."""
    return Decision(
        table.deck,
        table.household,
        table.unfinished,
        stretches=(Stretch((*lead, asked)),),
        asks=asks,
        reprompt=replace(asked, part="reprompt"),
        errand=errand,
    )


def invite(table: Table, *lead: Act) -> Decision:
    """Asks whether to begin the practice at hand; while all is to stay calm, only what they would like."""
    if table.is_calm:
        return asking(table, Asks.OPENING, Say("opening-calm"), *lead)
    asked = Say("opening-invite", args={"drill": Ref(at_hand(table))})
    return asking(table, Asks.OPENING, asked, *lead)


def offer(table: Table, entry: Unfinished, *lead: Act) -> Decision:
    """Asks whether to go on with what was left open; not while all is to stay calm."""
    if table.is_calm:
        return invite(table, *lead)
    drill_, step = entry.state.drill, entry.state.step
    asked = Say("opening-offer", args={"drill": Ref(drill_), "place": Ref(f"{drill_}-{step}", "place")})
    return replace(asking(table, Asks.RESUME, asked, *lead), run=entry.run)


def waiting(table: Table) -> Unfinished | None:
    """The newest open drill that this voice may hear of."""
    heard_of = tuple(entry for entry in table.unfinished if table.may_hear_of(entry))
    return on_offer(heard_of, table.catalog, table.now)


def at_hand(table: Table) -> str:
    """The practice that is offered: in this version there is one."""
    return next(iter(table.catalog.plans))
