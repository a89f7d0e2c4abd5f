"""Today's prompt: one for the whole home and day, from the lines that fit who lives there and who is here."""

from collections.abc import Callable
from dataclasses import replace

from skill.content.models import Item
from skill.dialogue import aside
from skill.dialogue.invitation import asking
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act, Hold, Ref, Say
from skill.domain.conversation import Asks, Conversation, Errand
from skill.domain.daily import on_day
from skill.domain.household import Member
from skill.domain.people import here
from skill.domain.rights import Standing
from skill.domain.turn import Event, Kind

POOL = "prompts"
KINDS = frozenset({Kind.PROMPT, Kind.NEVER, Kind.NO_PROMPT, Kind.PROMPTS_AGAIN, Kind.ONE_BEFORE})
# How a home would like it is no guest's to say.
KEPT_WISHES = frozenset({Kind.NEVER, Kind.NO_PROMPT, Kind.PROMPTS_AGAIN})
ONLY_KNOWN = Say("people-only_known")
# Quiet enough to think of something, short enough for a morning.
THINK_SECONDS = 12
A_PAIR = 2


def take(table: Table, conversation: Conversation | None, event: Event) -> Decision:
    """A wish about today's prompt."""
    table = replace(table, daily=on_day(table.daily, table.day))
    if event.kind in KEPT_WISHES and table.standing is Standing.STRANGER:
        return another(table) if event.kind is Kind.NEVER else aside.back(table, conversation, ONLY_KNOWN)
    match event.kind:
        case Kind.NEVER:
            return _never(table, conversation)
        case Kind.NO_PROMPT:
            quiet = replace(table, daily=replace(table.daily, without_prompts=True))
            return aside.back(quiet, None, Say("gratitude-no_prompts"))
        case Kind.PROMPTS_AGAIN:
            return _todays(replace(table, daily=replace(table.daily, without_prompts=False)))
        case Kind.ONE_BEFORE:
            return _before(table, conversation)
    return without(table) if table.daily.without_prompts else _todays(table)


def again(table: Table, item: str) -> Decision:
    """The prompt that they are thinking about, once more."""
    return _given(table, item)


def another(table: Table, *lead: Act) -> Decision:
    """The next prompt; from now on it is today's."""
    table = replace(table, daily=on_day(table.daily, table.day))
    drawn = _drawn(table)
    return without(table, *lead) if drawn is None else _given(*drawn, *lead)


def without(table: Table, *lead: Act) -> Decision:
    """Asks for a thanks of their own, with nothing to think of."""
    return asking(table, Asks.THANKS, Say("gratitude-tell_yours"), *lead, errand=Errand(Kind.PROMPT))


def _todays(table: Table) -> Decision:
    """The home's prompt of the day; where it does not fit tonight, another one, and today's stays."""
    item = _at_hand(table)
    if item:
        return _given(table, item)
    drawn = _drawn(table)
    return without(table) if drawn is None else _given(*drawn)


def _at_hand(table: Table) -> str:
    """Today's prompt, else what was given in its place to who is here tonight; "" where nothing was."""
    daily, fits = table.daily, _fits(table)
    if fits(daily.prompt):
        return daily.prompt
    at = daily.heard.index(daily.prompt) + 1 if daily.prompt in daily.heard else 0
    return next((one for one in reversed(daily.heard[at:]) if fits(one)), "")


def _given(table: Table, item: str, *lead: Act) -> Decision:
    """Gives a prompt: from now on it is today's, unless today's only waits for those it is for."""
    daily = table.daily
    waits = daily.prompt and not _fits(table)(daily.prompt)
    # What was heard keeps its order: from wherever one is, "the one before" leads further back.
    heard = daily.heard if item in daily.heard else (*daily.heard, item)
    table = replace(table, daily=replace(daily, heard=heard, prompt=daily.prompt if waits else item))
    given = Say("gratitude-today", args={"prompt": Ref(f"{POOL}-{item}")})
    tell, errand = Say("gratitude-tell"), Errand(Kind.PROMPT, item)
    return asking(table, Asks.THANKS, tell, *lead, given, Hold(THINK_SECONDS), errand=errand)


def _never(table: Table, conversation: Conversation | None) -> Decision:
    item, daily = _current(table, conversation), table.daily
    if not item:
        return _todays(table)
    never = (*daily.never, *({item} - {*daily.never}))
    heard = tuple(one for one in daily.heard if one != item)
    prompt = "" if daily.prompt == item else daily.prompt
    table = replace(table, daily=replace(daily, never=never, heard=heard, prompt=prompt))
    said = Say("gratitude-never")
    return without(table, said) if daily.without_prompts else another(table, said)


def _before(table: Table, conversation: Conversation | None) -> Decision:
    """The prompt that was heard before this one, today; at the first one it is that one again."""
    heard, item, fits = table.daily.heard, _current(table, conversation), _fits(table)
    at = heard.index(item) if item in heard else len(heard)
    recalled = (one for one in (*reversed(heard[:at]), *heard[at : at + 1]) if fits(one))
    before = next(recalled, "")
    return _given(table, before) if before else _todays(table)


def _current(table: Table, conversation: Conversation | None) -> str:
    """The prompt that is being thought about, else the one that was given last today."""
    errand = conversation.errand if conversation else None
    if errand is not None and errand.kind is Kind.PROMPT and errand.value:
        return errand.value
    return _at_hand(table) or table.daily.prompt


def _drawn(table: Table) -> tuple[Table, str] | None:
    """The next prompt of the home's bag that fits, of another theme than the one before; None without any."""
    if POOL not in table.catalog.pools:
        return None
    fits, items = _fits(table), table.catalog.items(POOL)
    theme = _theme(items.get(table.deck.last(POOL)))
    try:
        item, deck = table.deck.draw(
            POOL,
            1,
            may_come=lambda id_: id_ not in table.daily.heard and fits(id_),
            suits=lambda id_: _theme(items.get(id_)) != theme,
        )
    except ValueError:  # they want none of them ever again
        return None
    return replace(table, deck=deck), item


def _theme(item: Item | None) -> str:
    return item.tags[0] if item is not None and item.tags else ""


def _fits(table: Table) -> Callable[[str], bool]:
    """Whether a line is wanted, for all who live here and for who is here, in this language and season."""
    if POOL not in table.catalog.pools:
        return lambda _: False
    items = table.catalog.items(POOL)
    shelf = frozenset(table.catalog.shelf(POOL, 1, table.deck.language).items)
    audience, seasons = audience_of(table), {"", table.season}

    def fits(id_: str) -> bool:
        if id_ not in shelf or id_ in table.daily.never or items[id_].season not in seasons:
            return False
        return not items[id_].fits or not audience.isdisjoint(items[id_].fits)

    return fits


def audience_of(table: Table) -> frozenset[str]:
    """What the home is, as far as it was said, and is tonight as well; nothing where nobody is known."""
    home, tonight = table.household.members, here(table.household)
    audience = _audience(home) & (_audience(tonight) if tonight else _audience(home))
    return frozenset() if table.company.has_child and "family" not in audience else audience


def _audience(people: tuple[Member, ...]) -> frozenset[str]:
    if not people:
        return frozenset()
    if any(member.is_child for member in people):
        return frozenset({"family"})
    if len(people) == 1:
        return frozenset({"alone"})
    return frozenset({"pair", "grown_ups"} if len(people) == A_PAIR else {"grown_ups"})
