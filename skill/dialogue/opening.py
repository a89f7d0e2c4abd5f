"""Before a drill: the opening, what may be gone on with, and what there is to practise."""

from dataclasses import replace
from datetime import datetime

from skill.dialogue import choosing, drill, plans, prompts, quality_time, repair, who_is_here
from skill.dialogue.choosing import Wish
from skill.dialogue.forms import fitting_form, usual_form
from skill.dialogue.invitation import asking, at_hand, hello, invite, not_tonight, offer, waiting
from skill.dialogue.outcome import leaving, place_kept
from skill.dialogue.table import Decision, Table
from skill.dialogue.unfinished import forget, is_over, nobody_named
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, Errand, Unfinished
from skill.domain.quality_time import Wish as IdeaWish
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

TAKEN_UP = Say("opening-taken_up")
LEAVING = frozenset({Kind.STOP, Kind.HOME, Kind.PAUSE, Kind.LATER})
# Errands at the neutral gate that are about something left open.
TO_GO_ON = frozenset({Kind.GO_ON, Kind.START_AGAIN})
YES = frozenset({Kind.AFFIRM, Kind.BOTH, Kind.START_AGAIN})


def launch(table: Table) -> Decision:
    """The opening: what was left unfinished, else who is here (once an evening), else an invitation."""
    table, let_go = _let_go(table)
    entry = None if table.is_calm else waiting(table)
    if entry is not None and entry.due_at is None:
        return offer(table, entry, *let_go)
    if entry is not None and entry.due_at is not None:
        if table.now >= entry.due_at:
            return take_up(table, entry, Say("opening-window_over"))
        return asking(table, Asks.OPENING, Say("opening-calm"), Say("opening-window_running"))
    table, greeting = hello(table)
    lead = (greeting, *let_go)
    idea = "" if table.is_calm or table.daily.is_paused else plans.due_today(table)
    if idea:
        said = (*lead, Say("quality_time-planned_today"))
        return quality_time.offered_now(table, idea, IdeaWish(), (), *said, reason=quality_time.PLANNED)
    return who_is_here.ask(table, *lead) if who_is_here.is_due(table) else invite(table, *lead)


def _let_go(table: Table) -> tuple[Table, tuple[Act, ...]]:
    """The table without what was for an evening that is over, and a kind word on it."""
    gone = [entry for entry in table.unfinished if is_over(entry, table.now)]
    if not gone:
        return table, ()
    table = replace(table, unfinished=tuple(entry for entry in table.unfinished if entry not in gone))
    is_told = not table.is_calm and any(map(table.may_hear_of, gone))
    return table, (Say("opening-evening_let_go"),) if is_told else ()


def start(table: Table, event: Event) -> Decision:
    """A practice asked for by name; one that is not known is met with what there is."""
    plan = table.catalog.plans.get(event.value or "")
    if plan is not None and plan.drill.unlisted:
        return quality_time.wished(table, None, IdeaWish())
    if event.value is not None and plan is None:
        return choosing.offer(table, Wish(), (), Say("opening-not_known"))
    return _begin(table, event.value or at_hand(table), event.form)


def first_words(table: Table, event: Event) -> Decision:
    """A session that begins with something other than an opening."""
    entry = waiting(table)
    match event.kind:
        case Kind.GO_ON | Kind.NEXT:
            return take_up(table, entry) if entry else _nothing_waits(table)
        case Kind.START_AGAIN:
            return _begin_again(table, entry) if entry else start(table, event)
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(table, event.kind, at_hand(table))
        case Kind.IDEAS:
            return choosing.take(table, event)
        case Kind.HELP | Kind.RECORDING | Kind.WHY:
            return _told(table, event.kind, None if table.is_calm else entry)
        case kind if kind in LEAVING or kind in {Kind.CANCEL, Kind.LEAVE_IT}:
            return leaving(table, Say("repair-goodbye"))
        case _:
            return launch(table)


def take_up(table: Table, entry: Unfinished, lead: Act = TAKEN_UP) -> Decision:
    """Goes on with a drill in this session, at the place where it was left; it stays whose it was."""
    if table.is_calm:
        return _is_it_a_good_time(table, Errand(Kind.GO_ON))
    run = table.new_id()
    moved = replace(table, unfinished=forget(table.unfinished, entry.run))
    state = entry.state if _may_hear_names(table, entry) else nobody_named(entry.state)
    decision = drill.take_up(moved, run, state, lead)
    kept = (
        replace(open_, by=open_.by or entry.by) if open_.run == run else open_
        for open_ in decision.unfinished
    )
    return replace(decision, unfinished=tuple(kept))


def _may_hear_names(table: Table, entry: Unfinished) -> bool:
    """Whether the first names of that session may be said to this voice."""
    is_own = table.speaker is not None and table.speaker.id == entry.by
    return is_own or table.may(Right.ANYBODYS)


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to a question that stands outside a drill."""
    match conversation.asks:
        case Asks.RESUME:
            return answer_offer(table, conversation, event)
        case Asks.HERE:
            return answer_who_is_here(table, conversation, event)
        case Asks.GOOD_TIME:
            return answer_good_time(table, conversation, event)
        case Asks.CHOOSE:
            return choosing.answer(table, conversation, event)
        case Asks.AFTER_FIGHT:
            return choosing.answer_after_fight(table, conversation, event)
    return answer_invitation(table, conversation, event)


def answer_invitation(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to the invitation."""
    match event.kind:
        case kind if kind in YES and not table.is_calm:
            if conversation.errand is not None and conversation.errand.kind is Kind.PROMPT:
                return prompts.take(table, conversation, Event(Kind.PROMPT))
            return drill.start(table, _on_offer(table, conversation), None, table.new_id())
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(table, event.kind, _on_offer(table, conversation))
        case kind if kind in LEAVING or kind in {Kind.DENY, Kind.CANCEL, Kind.LEAVE_IT, Kind.NEXT}:
            return leaving(not_tonight(table), Say("repair-goodbye"))
        case Kind.IDEAS | Kind.ANOTHER:
            return choosing.take(not_tonight(table), event)
        case Kind.HELP | Kind.RECORDING | Kind.WHY:
            return _told(table, event.kind, None)
        case Kind.GO_ON:
            return first_words(table, event)
        case Kind.REPEAT:
            return invite(table)
        case _:
            return repair.unheard_outside(table, conversation, invite(table), event.kind)


def answer_offer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Go on, start again, or leave it?"."""
    offered = tuple(e for e in table.unfinished if e.run == conversation.run)
    entry = waiting(replace(table, unfinished=offered))
    if entry is None:
        return first_words(table, event)
    without = replace(table, unfinished=forget(table.unfinished, entry.run))
    match event.kind:
        case Kind.AFFIRM | Kind.BOTH | Kind.GO_ON:
            return take_up(table, entry)
        case Kind.START_AGAIN:
            return _begin_again(table, entry)
        case Kind.SHORT | Kind.DEEPER:
            return _start_in_form(without, event.kind, at_hand(without))
        case Kind.LEAVE_IT | Kind.DENY | Kind.NEXT:
            return _put_away(without)
        case Kind.CANCEL:
            return leaving(without, Say("repair-cancelled"))
        case kind if kind in LEAVING:
            said = place_kept(table, entry.state, "repair-stopped")
            return leaving(table, said, run=entry.run, keep=entry.state)
        case Kind.IDEAS | Kind.ANOTHER:
            return choosing.take(table, event)
        case Kind.HELP | Kind.RECORDING | Kind.WHY | Kind.REPEAT:
            return _told(table, event.kind, entry)
        case _:
            return repair.unheard_outside(table, conversation, offer(table, entry), event.kind)


def _put_away(without: Table) -> Decision:
    if without.is_calm:
        return leaving(without, Say("opening-left"), Say("repair-goodbye"))
    return asking(without, Asks.OPENING, Say("opening-anew"), Say("opening-left"))


def answer_who_is_here(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to "Who's here tonight?"; whatever it is, it is not asked again this evening."""
    noted, receipt = who_is_here.noted(table, event)
    if receipt is not None or event.kind in {Kind.UNKNOWN, Kind.SKIP, Kind.NEXT, Kind.AFFIRM}:
        return invite(noted, *(receipt or ()))
    return answer_invitation(noted, conversation, event)


def answer_good_time(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to the neutral gate, while things are to stay calm."""
    errand = conversation.errand
    if errand is None:
        return launch(table)
    match event.kind:
        case Kind.AFFIRM | Kind.BOTH if errand.kind in TO_GO_ON and waiting(table) is None:
            return _nothing_waits(table)
        case Kind.AFFIRM | Kind.BOTH:
            # Said once more, by everybody: for this session that is enough.
            open_ = replace(table, household=replace(table.household, calm_until=None))
            return _quietly(_fetched(open_, errand, conversation.wish), table.household.calm_until)
        case Kind.HERE | Kind.ALONE if errand.kind is Kind.START and (alone := _alone(table, errand.value)):
            return drill.start(table, errand.value, alone, table.new_id())
        case kind if kind in LEAVING or kind in {Kind.DENY, Kind.CANCEL, Kind.LEAVE_IT, Kind.NEXT}:
            return leaving(table, Say("repair-goodbye"))
        case kind:
            return repair.unheard_outside(table, conversation, _is_it_a_good_time(table, errand), kind)


def _alone(table: Table, wanted: str) -> str:
    """The form of a practice that one can play alone; "" where it has none, or calls for care."""
    plan = table.catalog.plans.get(wanted)
    if plan is None or plan.drill.careful:
        return ""
    return next((form for form in plan.drill.forms if plan.people(form) == (1, 1)), "")


def _quietly(decision: Decision, calm_until: datetime | None) -> Decision:
    """What was asked for, all the same in calm hours: it is not to press anybody."""
    stretches = tuple(
        replace(one, state=replace(one.state, quiet=True)) if one.state else one for one in decision.stretches
    )
    state = replace(decision.state, quiet=True) if decision.state else None
    household = replace(decision.household, calm_until=calm_until)
    return replace(decision, household=household, state=state, stretches=stretches)


def _fetched(table: Table, errand: Errand, wish: IdeaWish | None) -> Decision:
    if errand.kind is Kind.IDEA:
        return quality_time.wished(table, None, wish or IdeaWish())
    if errand.kind in {Kind.GO_ON, Kind.START_AGAIN}:
        return first_words(table, Event(errand.kind))
    return start(table, Event(Kind.START, errand.value or None, errand.form or None))


def _is_it_a_good_time(table: Table, errand: Errand) -> Decision:
    return asking(table, Asks.GOOD_TIME, Say("opening-good_time"), errand=errand)


def _begin(table: Table, wanted: str, form: str | None) -> Decision:
    if table.is_calm and not _is_for_one(table, wanted, form):
        return _is_it_a_good_time(table, Errand(Kind.START, wanted, form=form or ""))
    return drill.start(table, wanted, form, table.new_id())


def _is_for_one(table: Table, wanted: str, form: str | None) -> bool:
    """Whether nobody else has to take part, and nothing in it calls for care."""
    plan = table.plan(wanted)
    if plan.drill.careful:
        return False
    return plan.people(fitting_form(plan, table.practice(wanted), table.company, form)) == (1, 1)


def _begin_again(table: Table, entry: Unfinished) -> Decision:
    if table.is_calm:
        return _is_it_a_good_time(table, Errand(Kind.START_AGAIN))
    without = replace(table, unfinished=forget(table.unfinished, entry.run))
    form, drawn = entry.state.form, entry.state.drawn
    return drill.start(without, entry.state.drill, form, table.new_id(), drawn=drawn)


def _on_offer(table: Table, conversation: Conversation) -> str:
    """The practice that they were asked about: what is at hand may be another one by now."""
    errand = conversation.errand
    is_known = errand is not None and errand.kind is Kind.START and errand.value in table.catalog.plans
    return errand.value if errand is not None and is_known else at_hand(table)


def _start_in_form(table: Table, kind: Kind, wanted: str) -> Decision:
    return _begin(table, wanted, _form(table, kind, wanted))


def _nothing_waits(table: Table) -> Decision:
    is_for_others = any(not table.may_hear_of(entry) for entry in table.unfinished)
    return invite(table, Say("people-only_known" if is_for_others else "opening-nothing_waits"))


def _told(table: Table, kind: Kind, entry: Unfinished | None) -> Decision:
    """Help, what there is, or a plain answer about the microphone; then the question that is open."""
    if kind is Kind.REPEAT:
        return offer(table, entry) if entry else invite(table)
    if kind is Kind.WHY:
        about = Say(entry.state.drill if entry else at_hand(table), "why")
        return offer(table, entry, about) if entry else invite(table, about)
    told = "repair-recording" if kind is Kind.RECORDING else "opening-help"
    if entry is None:
        return invite(table, Say(told))
    return offer(table, entry, Say(told if kind is Kind.RECORDING else "opening-help_offer"))


def _form(table: Table, kind: Kind, wanted: str) -> str | None:
    plan = table.plan(wanted)
    if kind is Kind.DEEPER:
        usual = usual_form(plan, table.practice(plan.drill.id))
        return plan.deeper(usual) or usual
    return next((id_ for id_, form in plan.drill.forms.items() if form.brief), None)
