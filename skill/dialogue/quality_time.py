"""Time together: a wish in people's own words, at most two questions, one idea, and what becomes of it."""

from dataclasses import replace

from skill.content.ideas import Idea
from skill.dialogue import aside, drill, ideas, own_ideas, plans, repair, who_is_here
from skill.dialogue.ideas import Before, Choice, Order
from skill.dialogue.invitation import asking, invite
from skill.dialogue.outcome import leaving
from skill.dialogue.plans import DRILL, POOL, shown
from skill.dialogue.sought import MINUTES_UNTOLD, WEEKLY, Around
from skill.dialogue.table import Decision, Table
from skill.dialogue.wishes import is_bare, merged, resized, understood
from skill.domain.acts import Act, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.people import here
from skill.domain.quality_time import Wish, done, liked, taken, told, unwanted
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

KINDS = frozenset({Kind.IDEA, Kind.ADD_IDEA, Kind.FORGET_TASTE})
ASKS = frozenset({Asks.WISH, Asks.IDEA, Asks.WHICH_DAY})
WINDOW = "protected_window"
YES = frozenset({Kind.AFFIRM, Kind.BOTH, Kind.GO_ON, Kind.CHOOSE})
NO = frozenset({Kind.ANOTHER, Kind.DENY, Kind.NEXT, Kind.SKIP, Kind.NOT_QUITE, Kind.PASS})
# To a question before an idea: whatever you like.
OPEN = YES | NO | {Kind.SAME} - {Kind.DENY}
LEAVING = frozenset({Kind.LEAVE_IT, Kind.LATER, Kind.CANCEL, Kind.STOP, Kind.HOME, Kind.PAUSE})
TOLD = frozenset({Kind.HELP, Kind.RECORDING})
# So many are offered before it is asked what is missing.
MOST_OFFERED = 3
# Nobody starts on half a day, or on something for each week, at this very minute.
DAYS_AHEAD_FROM = 240
DAYS_AHEAD = frozenset({"half_day", "weekend", WEEKLY})
# The shortest form in which people go off by themselves, in minutes.
LEAST_OUTDOORS = 15
AWAY = frozenset({"out", "car"})
# The questions, and which comes after which.
PLANNED = "planned"
TIME, MOOD, MISSING, NEAREST = "time", "mood", "missing", "nearest"


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A wish for an idea, an idea of their own to keep, or that what they like be forgotten."""
    match event.kind:
        case Kind.ADD_IDEA:
            return own_ideas.added(table, event.value or "")
        case Kind.FORGET_TASTE if not table.may(Right.ANYBODYS):
            return aside.back(table, conversation, Say("people-only_known"))
        case Kind.FORGET_TASTE:
            afresh = replace(table, together=replace(table.together, taste={}))
            return aside.back(afresh, conversation, Say("quality_time-taste_forgotten"))
    return wished(table, conversation, understood(table, event))


def answer(table: Table, conversation: Conversation, event: Event) -> Decision:
    """The answer to a question before an idea, to "Shall we, or another?", and to "Which day?"."""
    if conversation.asks is not Asks.WISH and not _is_still_there(table, conversation):
        return offer(table, conversation.wish or Wish(), conversation.offered)
    if conversation.asks is Asks.WHICH_DAY and (day := plans.day_in(event)) is not None:
        return plans.take(table, conversation, Event(Kind.SAVE_FOR, day))
    if event.kind in LEAVING:
        return leaving(table, Say("repair-goodbye"))
    if conversation.asks is Asks.WHICH_DAY:
        return _answer_day(table, conversation, event)
    if event.kind is Kind.HERE:
        table, _ = who_is_here.noted(table, event)
    said = understood(table, event)
    if said != Wish() or event.kind is Kind.HERE:
        return wished(table, conversation, said)
    if conversation.asks is Asks.WISH:
        return _answer_question(table, conversation, event)
    return _answer_offer(table, conversation, event)


def wished(table: Table, conversation: Conversation | None, said: Wish) -> Decision:
    """The next question about a wish, else an idea; what was said is never asked."""
    open_ = conversation if conversation is not None and conversation.asks in ASKS else None
    wish = merged(open_.wish, said) if open_ and open_.wish else said
    asked = open_.errand.value if open_ and open_.asks is Asks.WISH and open_.errand else ""
    if wish.practice in table.catalog.plans:
        return drill.start(table, wish.practice, None, table.new_id())
    if table.is_calm and wish.people != "alone":
        good_time = asking(table, Asks.GOOD_TIME, Say("opening-good_time"), errand=Errand(Kind.IDEA))
        return replace(good_time, wish=wish)
    offered = open_.offered if open_ else ()
    wish = resized(wish, _minutes(table, offered, wish))
    if open_ is None and not (wish.minutes or wish.span):
        return _ask(table, TIME, wish, offered)
    if asked in {"", TIME} and not offered and is_bare(wish):
        return _ask(table, MOOD, wish, offered)
    return _honestly_offered(table, wish, offered)


def _honestly_offered(table: Table, wish: Wish, offered: tuple[str, ...]) -> Decision:
    """One idea, after what of the wish was not understood: said once, whichever turn it came with."""
    return offer(table, replace(wish, missed=False, strangers=0), offered, *_honest(wish))


def offer(table: Table, wish: Wish, offered: tuple[str, ...] = (), *lead: Act, count: int = 0) -> Decision:
    """One idea that fits, after `lead`; `offered` came before it, `count` were let go of in a row."""
    last = table.catalog.ideas.get(offered[-1]) if offered else None
    choice = ideas.chosen(
        _sayable(table),
        own_ideas.ids(table),
        wish,
        around(table),
        table.together,
        Order(table.household.salt, table.day),
        Before(offered, last.kind if last else ""),
    )
    if choice is None:
        return _ask(table, NEAREST, wish, offered).after(*lead)
    bent = tuple(Say(f"quality_time-bent_{point}") for point in choice.bent)
    found = table.catalog.ideas.get(choice.idea)
    if found is not None and ideas.FILLS * found.minutes < wish.minutes:
        bent = (*bent, Say("quality_time-bent_span"))
    again = (Say("quality_time-again"),) if choice.again else ()
    reason = _reason(table, choice)
    return offered_now(table, choice.idea, wish, offered, *lead, *bent, *again, reason=reason, count=count)


def offered_now(
    table: Table,
    idea: str,
    wish: Wish,
    offered: tuple[str, ...],
    *lead: Act,
    reason: str,
    count: int = 0,
) -> Decision:
    """Offers this idea, and notes that it was heard today."""
    table = replace(table, together=told(table.together, idea, table.day))
    errand = Errand(Kind.IDEA, str(count), form=reason)
    asked = asking(table, Asks.IDEA, shown(table, idea), *lead, errand=errand)
    return replace(asked, wish=wish, offered=(*offered, idea), on_offer=1)


def around(table: Table) -> Around:
    """What an idea has to suit here and now, as far as it is known."""
    members, present = table.household.members, here(table.household)
    return Around(
        hour=table.now.astimezone(table.day_began.tzinfo).hour,
        season=table.season,
        count=len(present),
        has_child=table.company.has_child,
        lives_with_child=any(member.is_child for member in members),
    )


def _is_still_there(table: Table, conversation: Conversation) -> bool:
    """Whether what is on offer can be told to this voice by this release: it may be forgotten by now."""
    return bool(conversation.choices) and plans.is_sayable(table, conversation.choices[-1])


def _minutes(table: Table, offered: tuple[str, ...], wish: Wish) -> int:
    """How long what was offered last takes; as long as is wished, where nothing was yet."""
    found = table.catalog.ideas.get(offered[-1]) if offered else None
    return found.minutes if found else wish.minutes or MINUTES_UNTOLD


def _honest(said: Wish) -> tuple[Act, ...]:
    """What of a wish was not understood, said before the idea."""
    strangers = (Say("quality_time-strangers", args={"count": said.strangers}),) if said.strangers else ()
    return (*strangers, *((Say("quality_time-missed"),) if said.missed else ()))


def _ask(table: Table, what: str, wish: Wish, offered: tuple[str, ...]) -> Decision:
    asked = asking(table, Asks.WISH, Say(f"quality_time-ask_{what}"), errand=Errand(Kind.IDEA, what))
    return replace(asked, wish=wish, offered=offered)


def _answer_question(table: Table, conversation: Conversation, event: Event) -> Decision:
    what = conversation.errand.value if conversation.errand else TIME
    wish = conversation.wish or Wish()
    if event.kind is Kind.DENY:
        return leaving(table, Say("repair-goodbye"))
    if event.kind in OPEN and what == TIME and is_bare(wish):
        return _ask(table, MOOD, wish, conversation.offered)
    if event.kind in OPEN and what in {TIME, MOOD, MISSING}:
        return _honestly_offered(table, wish, conversation.offered)
    again = _ask(table, what, wish, conversation.offered)
    return _once_more(table, conversation, again, event.kind)


def _answer_offer(table: Table, conversation: Conversation, event: Event) -> Decision:
    idea, wish = conversation.choices[-1], conversation.wish or Wish()
    reason = conversation.errand.form if conversation.errand else ""
    match event.kind:
        case Kind.DENY if reason == PLANNED:  # it stays on the list
            return invite(table, Say("quality_time-kept_for_another_day"))
        case kind if kind in YES:
            return _taken(table, conversation, idea)
        case kind if kind in NO:
            return _another(table, conversation, idea)
        case Kind.NEVER:
            return _another(table, conversation, idea, never=True)
        case Kind.DID_IT:  # some other day: it rests for as long as if it had been from here
            known = replace(table, together=done(table.together, idea, table.day))
            return offer(known, wish, conversation.offered, count=_count(conversation))
        case Kind.OWN if WINDOW in table.catalog.plans:
            return drill.start(table, WINDOW, None, table.new_id())
    count = _count(conversation)
    same = offered_now(table, idea, wish, conversation.offered[:-1], reason=reason, count=count)
    if event.kind is Kind.WHY:
        return same.after(Say("quality_time-why", args={"reason": reason}))
    return _once_more(table, conversation, same, event.kind)


def _once_more(table: Table, conversation: Conversation, again: Decision, kind: Kind) -> Decision:
    if kind is Kind.REPEAT:
        return again
    if kind in TOLD:
        return again.after(Say("repair-recording" if kind is Kind.RECORDING else "opening-help"))
    return repair.unheard_outside(table, conversation, again, kind)


def _another(table: Table, conversation: Conversation, idea: str, *, never: bool = False) -> Decision:
    """The next idea, of another kind; after three it asks what is missing."""
    if never and ideas.is_own(idea):
        left = own_ideas.without(table, idea)
        return replace(_next(left, conversation, Say("kept-forgotten")), notes=left.notes, forgets=True)
    kind, together = _kind(table, idea), table.together
    if never and table.may(Right.KEEP):
        together = unwanted(together, idea)
    table = replace(table, together=liked(together, kind, -1) if kind else together)
    return _next(table, conversation, *((Say("quality_time-never"),) if never else ()))


def _next(table: Table, conversation: Conversation, *lead: Act) -> Decision:
    wish, count = conversation.wish or Wish(), _count(conversation) + 1
    if count >= MOST_OFFERED:
        return _ask(table, MISSING, wish, conversation.offered).after(*lead)
    return offer(table, wish, conversation.offered, *lead, count=count)


def _taken(table: Table, conversation: Conversation, idea: str) -> Decision:
    """A yes: its steps, or first the day that it is for."""
    found, errand = table.catalog.ideas.get(idea), conversation.errand
    is_planned = errand is not None and errand.form == PLANNED
    is_long = found is not None and (found.minutes >= DAYS_AHEAD_FROM or WEEKLY in found.flags)
    is_for_later = conversation.wish is not None and conversation.wish.span in DAYS_AHEAD
    if not is_planned and (is_long or is_for_later):
        asked = asking(table, Asks.WHICH_DAY, Say("quality_time-ask_day"), errand=errand)
        return replace(asked, wish=conversation.wish, offered=conversation.offered, on_offer=1)
    return begun(table, idea)


def begun(table: Table, idea: str) -> Decision:
    """Tells the steps of an idea."""
    kind, together = _kind(table, idea), taken(table.together, idea)
    table = replace(table, together=liked(together, kind, 1) if kind else together)
    if ideas.is_own(idea):
        return drill.start(table, DRILL, plans.OWN_FORM, table.new_id())
    found = table.catalog.ideas[idea]
    # Outdoors nobody hears us: all steps come first, as with what takes longer.
    minutes = max(found.minutes, LEAST_OUTDOORS) if {*found.where} <= AWAY else found.minutes
    form = f"for_{minutes}"
    return drill.start(table, DRILL, form, table.new_id(), drawn={POOL: idea})


def _answer_day(table: Table, conversation: Conversation, event: Event) -> Decision:
    is_now = event.kind is Kind.CHOICE and event.value == "now"
    if is_now or event.kind in YES:
        return begun(table, conversation.choices[-1])
    if event.kind in NO:
        return leaving(table, Say("repair-goodbye"))
    asked = asking(table, Asks.WHICH_DAY, Say("quality_time-ask_day"), errand=conversation.errand)
    same = replace(asked, wish=conversation.wish, offered=conversation.offered, on_offer=1)
    return _once_more(table, conversation, same, event.kind)


def _sayable(table: Table) -> list[Idea]:
    """The ideas that have words in this language."""
    if POOL not in table.catalog.pools:
        return []
    shelf = table.catalog.shelf(POOL, 1, table.deck.language).items
    return [table.catalog.ideas[id_] for id_ in shelf]


def _kind(table: Table, idea: str) -> str:
    found = table.catalog.ideas.get(idea)
    return found.kind if found else ""


def _count(conversation: Conversation) -> int:
    value = conversation.errand.value if conversation.errand else ""
    return int(value) if value.isdecimal() else 0


def _reason(table: Table, choice: Choice) -> str:
    """Why this one: what "why this one?" is answered by."""
    if ideas.is_own(choice.idea):
        return "own"
    if choice.again:
        return "again"
    if table.together.taste.get(_kind(table, choice.idea), 0) > 0:
        return "liked"
    return "fits" if choice.idea in table.together.heard else "new"
