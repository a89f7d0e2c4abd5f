"""Before a drill: the opening, what may be gone on with, and what there is to practise."""

from dataclasses import replace

from skill.dialogue import drill, repair
from skill.dialogue.engine import usual_form
from skill.dialogue.outcome import leaving
from skill.dialogue.table import Decision, Stretch, Table
from skill.dialogue.unfinished import forget, on_offer
from skill.domain.acts import Act, Ref, Say
from skill.domain.conversation import Asks, Conversation, Unfinished
from skill.domain.turn import Event, Kind

LEAVING = frozenset({Kind.STOP, Kind.HOME, Kind.PAUSE, Kind.LATER})
YES = frozenset({Kind.AFFIRM, Kind.BOTH, Kind.START_AGAIN})


def launch(table: Table) -> Decision:
    """The opening: what was left unfinished, else an invitation."""
    entry = on_offer(table.unfinished, table.catalog, table.now)
    if entry is not None:
        return _offer(table, entry)
    return invite(table, Say("opening-welcome" if table.is_first_visit else "opening-welcome_back"))


def invite(table: Table, *lead: Act) -> Decision:
    """Asks whether to begin the practice at hand."""
    asked = Say("opening-invite", args={"drill": Ref(_at_hand(table))})
    return _asking(table, Asks.OPENING, asked, *lead)


def start(table: Table, event: Event) -> Decision:
    """A practice asked for by name; one that is not known is met with what there is."""
    if event.value is not None and event.value not in table.catalog.plans:
        return invite(table, Say("opening-not_known"))
    wanted = event.value or _at_hand(table)
    return drill.start(table, wanted, event.form, table.new_run())


def first_words(table: Table, event: Event) -> Decision:
    """A session that begins with something other than an opening."""
    entry = on_offer(table.unfinished, table.catalog, table.now)
    match event.kind:
        case Kind.GO_ON | Kind.NEXT:
            return take_up(table, entry) if entry else invite(table, Say("opening-nothing_waits"))
        case Kind.START_AGAIN:
            return _begin_again(table, entry) if entry else start(table, event)
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(table, event.kind)
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING:
            return _told(table, event.kind, entry)
        case kind if kind in LEAVING or kind in {Kind.CANCEL, Kind.LEAVE_IT}:
            return leaving(table, Say("repair-goodbye"))
        case _:
            return launch(table)


def take_up(table: Table, entry: Unfinished) -> Decision:
    """Goes on with a drill in this session, at the place where it was left."""
    run = table.new_run()
    moved = replace(table, unfinished=forget(table.unfinished, entry.run))
    return drill.take_up(moved, run, entry.state, Say("opening-taken_up"))


def answer_invitation(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to the invitation."""
    match event.kind:
        case kind if kind in YES:
            return drill.start(table, _at_hand(table), None, table.new_run())
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(table, event.kind)
        case kind if kind in LEAVING or kind in {Kind.DENY, Kind.CANCEL, Kind.LEAVE_IT, Kind.NEXT}:
            return leaving(table, Say("repair-goodbye"))
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING:
            return _told(table, event.kind, None)
        case Kind.GO_ON:
            return first_words(table, event)
        case Kind.REPEAT:
            return invite(table)
        case _:
            return _unheard(table, conversation, invite(table), event.kind)


def answer_offer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Go on, start again, or leave it?"."""
    offered = tuple(e for e in table.unfinished if e.run == conversation.run)
    entry = on_offer(offered, table.catalog, table.now)
    if entry is None:
        return first_words(table, event)
    without = replace(table, unfinished=forget(table.unfinished, entry.run))
    match event.kind:
        case Kind.AFFIRM | Kind.BOTH | Kind.GO_ON:
            return take_up(table, entry)
        case Kind.START_AGAIN:
            return _begin_again(table, entry)
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(without, event.kind)
        case Kind.LEAVE_IT | Kind.DENY | Kind.NEXT:
            return _asking(without, Asks.OPENING, Say("opening-anew"), Say("opening-left"))
        case Kind.CANCEL:
            return leaving(without, Say("repair-cancelled"))
        case kind if kind in LEAVING:
            return leaving(table, Say("repair-stopped"), run=entry.run, keep=entry.state)
        case Kind.HELP | Kind.IDEAS | Kind.RECORDING:
            return _told(table, event.kind, entry)
        case Kind.REPEAT:
            return _offer(table, entry)
        case _:
            return _unheard(table, conversation, _offer(table, entry), event.kind)


def _offer(table: Table, entry: Unfinished, *lead: Act) -> Decision:
    state = entry.state
    asked = Say(
        "opening-offer",
        args={"drill": Ref(state.drill), "place": Ref(f"{state.drill}-{state.step}", "place")},
    )
    return replace(_asking(table, Asks.RESUME, asked, *lead), run=entry.run)


def _asking(table: Table, asks: Asks, asked: Say, *lead: Act) -> Decision:
    return Decision(
        table.deck,
        table.practices,
        table.unfinished,
        stretches=(Stretch((*lead, asked)),),
        asks=asks,
        reprompt=replace(asked, part="reprompt"),
    )


def _begin_again(table: Table, entry: Unfinished) -> Decision:
    without = replace(table, unfinished=forget(table.unfinished, entry.run))
    return drill.start(without, entry.state.drill, entry.state.form, table.new_run())


def _start_in_form(table: Table, kind: Kind) -> Decision:
    return drill.start(table, _at_hand(table), _form(table, kind), table.new_run())


def _told(table: Table, kind: Kind, entry: Unfinished | None) -> Decision:
    """Help, what there is, or a plain answer about the microphone; then the question that is open."""
    told = {Kind.RECORDING: "repair-recording", Kind.IDEAS: "opening-ideas"}.get(kind, "opening-help")
    if entry is None:
        return invite(table, Say(told, args={"drill": Ref(_at_hand(table))}))
    if kind is not Kind.RECORDING:
        told = "opening-help_offer"
    return _offer(table, entry, Say(told))


def _unheard(table: Table, conversation: Conversation, again: Decision, kind: Kind) -> Decision:
    misses = conversation.misses + 1
    if misses < repair.MISSES_BEFORE_MOVING_ON:
        return repair.ask_again(again, misses, kind)
    return leaving(table, Say("repair-later"))


def _at_hand(table: Table) -> str:
    """The practice that is offered: in this version there is one."""
    return next(iter(table.catalog.plans))


def _form(table: Table, kind: Kind) -> str | None:
    plan = table.plan(_at_hand(table))
    if kind is Kind.DEEPER:
        usual = usual_form(plan, table.practice(plan.drill.id))
        return plan.deeper(usual) or usual
    return next((id_ for id_, form in plan.drill.forms.items() if form.brief), None)
