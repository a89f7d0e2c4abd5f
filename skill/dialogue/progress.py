"""Moments counted, breaks that freeze the count, the pace: no streak, and no word about absence."""

from dataclasses import replace

from skill.dialogue import aside
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Say
from skill.domain.conversation import Conversation, DrillState, Guide
from skill.domain.rights import Standing
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.PROGRESS, Kind.TAKE_A_BREAK, Kind.BACK_AGAIN, Kind.BRIEF, Kind.UNHURRIED})
GUIDES = {Kind.BRIEF: Guide.CUES, Kind.UNHURRIED: Guide.UNHURRIED}


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """How far they have come, or how they would like to go on."""
    match event.kind:
        case Kind.PROGRESS:
            return aside.back(table, conversation, _counted(table))
        case Kind.BRIEF | Kind.UNHURRIED:
            return _at_a_pace(table, conversation, event.kind)
    if table.standing is Standing.STRANGER:  # how a home would like it is no guest's to say
        return aside.back(table, conversation, Say("people-only_known"))
    is_paused = event.kind is Kind.TAKE_A_BREAK
    table = replace(table, daily=replace(table.daily, is_paused=is_paused))
    return aside.back(table, conversation, Say("progress-paused" if is_paused else "progress-back"))


def _counted(table: Table) -> Say:
    if table.standing is Standing.STRANGER:
        return Say("people-only_known")
    month = table.daily.moments.get(f"{table.day:%Y-%m}", 0)
    return Say("progress-count", args={"month": month, "total": table.daily.total})


def _at_a_pace(table: Table, conversation: Conversation | None, kind: Kind) -> Decision:
    """From now on, in the practice that is running as well; asked for by a guest, only in that one."""
    if table.standing is not Standing.STRANGER:
        table = replace(table, daily=replace(table.daily, pace=str(kind)))
    if conversation is not None and conversation.state is not None:
        scenes = tuple(replace(one, state=_paced(one.state, kind)) for one in conversation.schedule)
        conversation = replace(conversation, state=_paced(conversation.state, kind), schedule=scenes)
    return aside.back(table, conversation, Say(f"progress-{kind}"))


def _paced(state: DrillState, kind: Kind) -> DrillState:
    """The place at another pace; who hears no more than bells by now hears no more."""
    is_brief_already = kind is Kind.BRIEF and state.guide is Guide.BELLS
    return state if is_brief_already else replace(state, guide=GUIDES[kind])
