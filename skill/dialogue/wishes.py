"""What an event says of a wish for an idea, and what a wish comes to when more is said."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from skill.dialogue.table import Table
from skill.domain.conversation import Asks, Conversation
from skill.domain.quality_time import Wish
from skill.domain.rights import Right
from skill.domain.turn import Event, Kind

OUR_IDEAS = "our_ideas"
# Asked for by name as if they were practices.
BY_NAME = {"quality_time": Kind.IDEA, OUR_IDEAS: Kind.TOLD}
# "What we planned" is told, and forgotten, as what was kept in practices is.
PLANS = "plans"
OF_PLANS = {Kind.TOLD: Kind.PLANS, Kind.FORGET_KEPT: Kind.SKIPPED_IT}
# Questions that are answered in words which are kept.
IN_OWN_WORDS = frozenset({Asks.KEEP, Asks.THANKS, Asks.MORE_THANKS})
# The shortest idea there is, and the longest, in minutes.
SHORTEST, LONGEST = 5, 480
# What some words say of a wish, wherever they come from.
SAYING: Mapping[Kind, Wish] = MappingProxyType(
    {
        Kind.CALM: Wish(energy="low"),
        Kind.ALONE: Wish(people="alone"),
        Kind.UNHURRIED: Wish(energy="low"),
        Kind.SHORT: Wish(length="shorter"),
        Kind.BRIEF: Wish(length="shorter"),
        Kind.LONGER: Wish(length="longer"),
    }
)


# Words of closed lists that say something of a wish as well.
CHOICES: Mapping[str, Wish] = MappingProxyType(
    {
        "inside": Wish(place="in"),
        "not_outside": Wish(place="in"),
        "outside": Wish(place="out"),
        "not_inside": Wish(place="out"),
        "at_table": Wish(place="table"),
        "in_bed": Wish(place="bed"),
        "livelier": Wish(energy="high"),
        "body": Wish(energy="high", kinds=("moving",)),
        "gentler": Wish(energy="low"),
        "calm": Wish(energy="low"),
        "tired": Wish(energy="low"),
        "quieter": Wish(needs=("quiet",)),
        "tidier": Wish(needs=("tidy",)),
        "cheaper": Wish(needs=("free",)),
        "no_screens": Wish(needs=("phone_free",)),
        "sitting": Wish(needs=("sitting",)),
        "sillier": Wish(kinds=("pretending", "playing")),
        "cosier": Wish(kinds=("talking", "resting")),
        "with_music": Wish(kinds=("music",)),
        "hands": Wish(kinds=("making",)),
        "play": Wish(kinds=("playing",)),
        "chat": Wish(kinds=("talking",)),
        "story": Wish(kinds=("pretending",)),
        "not_moving": Wish(not_kinds=("moving",)),
        "not_making": Wish(not_kinds=("making",)),
        "not_playing": Wish(not_kinds=("playing",)),
        "not_talking": Wish(not_kinds=("talking",)),
        "ten_minutes": Wish(minutes=10),
        "thirty_minutes": Wish(minutes=30),
        "sixty_minutes": Wish(minutes=60),
    }
)


def understood(table: Table, event: Event) -> Wish:
    """What an event says of a wish; nothing where it is about something else."""
    match event.kind:
        case Kind.IDEA if event.value:
            book = table.catalog.wish_books.get(table.deck.language)
            members = table.household.members if table.may(Right.ANYBODYS) else ()
            names = {name.casefold(): m.is_child for m in members for name in (m.name, *m.also)}
            return book.understood(event.value, names) if book else Wish(missed=True)
        case Kind.IDEAS | Kind.NUMBER if (event.value or "").isdecimal():
            return Wish(minutes=int(event.value or "0"))
        case Kind.HERE if event.form in {"one", "two"}:
            return Wish(people="alone" if event.form == "one" else "pair")
        case Kind.CHOICE:
            return CHOICES.get(event.value or "", Wish())
        case kind if kind in SAYING:
            return SAYING[kind]
    return Wish()


def as_meant(table: Table, conversation: Conversation | None, event: Event) -> Event:
    """What was heard as a wish, or as a practice of that name, as it is meant here.

    Many sentences begin as wishes do ("we have …"): where words are asked for they are these, and within a
    practice one is a wish only if something is understood of it.
    """
    if event.kind is Kind.START and event.value in BY_NAME:
        kind = BY_NAME[event.value]
        return replace(event, kind=kind, value=OUR_IDEAS if kind is Kind.TOLD else None)
    if event.value == PLANS and event.kind in OF_PLANS:
        return replace(event, kind=OF_PLANS[event.kind])
    if event.kind is not Kind.IDEA or not event.value or conversation is None:
        return event
    if conversation.asks in IN_OWN_WORDS:
        return replace(event, kind=Kind.WORDS)
    is_in_a_drill = conversation.state is not None
    if is_in_a_drill and replace(understood(table, event), missed=False, strangers=0) == Wish():
        return replace(event, kind=Kind.UNKNOWN, value=None)
    return event


def merged(before: Wish, said: Wish) -> Wish:
    """The wish with what was said since: of what was said twice the later counts, what is needed adds up."""
    new = {name: value for name in Wish.__slots__ if (value := getattr(said, name)) != getattr(Wish(), name)}
    if said.minutes or said.span:
        new |= {"minutes": said.minutes, "span": said.span}
    unwanted = {*before.not_kinds, *said.not_kinds} - {*said.kinds}
    new |= {
        "kinds": tuple(kind for kind in said.kinds or before.kinds if kind not in unwanted),
        "not_kinds": tuple(sorted(unwanted)),
        "needs": tuple(sorted({*before.needs, *said.needs})),
        "missed": before.missed or said.missed,
        "strangers": before.strangers + said.strangers,
    }
    return replace(before, **new)


def resized(wish: Wish, minutes: int) -> Wish:
    """The wish for something shorter or longer than what took so many minutes."""
    if not wish.length:
        return wish
    wanted = max(SHORTEST, minutes // 2) if wish.length == "shorter" else min(LONGEST, minutes * 2)
    return replace(wish, minutes=wanted, span="", length="")


def is_bare(wish: Wish) -> bool:
    """Whether nothing was said of what it is to be like, so that a question helps."""
    told_ = (wish.place, wish.energy, wish.weather, wish.kinds, wish.not_kinds, wish.needs, wish.far)
    return not any(told_) and wish.child is None and not (wish.span or wish.missed)
