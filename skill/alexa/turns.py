"""From an envelope to a turn and its event. Every part of an envelope may be missing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from ask_sdk_model import (
    IntentRequest,
    LaunchRequest,
    RequestEnvelope,
    SessionEndedRequest,
    SimpleSlotValue,
    Slot,
    SlotValue,
)

from skill.alexa.intents import CONCERNS, INTENTS
from skill.domain.concern import Carry, Concern, Open
from skill.domain.turn import Device, Event, HouseholdId, Kind, PersonId, RequestId, SessionId, Turn

# A name longer than this is not a name that anybody wants to hear.
MAX_NAME_CHARACTERS = 40
# No number of people, of minutes or of years has more.
MAX_DIGITS = 4

# Whoever is younger is a child here.
OF_AGE = 18

# The one session attribute. All other state is in the store: see docs/adr/0014.
CARRIES = "carries"
ABOUT_PEOPLE = frozenset(
    {
        Kind.ADD_MEMBER,
        Kind.RENAME,
        Kind.NICKNAME,
        Kind.REMOVE_MEMBER,
        Kind.AGE_GROUP,
        Kind.INTRODUCE,
        Kind.LET_LINK,
        Kind.HERE,
    }
)
# Which slot says what is meant, by the id of its value.
MATCHED = {
    Kind.COUNTRY: "country",
    Kind.CHOICE: "choice",
    Kind.TOLD: "kept",
    Kind.FORGET_KEPT: "kept",
    Kind.SOMETHING_GOOD: "span",
    Kind.DELETE_THANKS: "span",
    Kind.KEEP_FOR: "kept_for",
    Kind.SAVE_FOR: "day",
}
# Which slot is free speech, taken as it was heard.
FREE = {Kind.WORDS: "words", Kind.THANKS: "thanks", Kind.IDEA: "wish", Kind.ADD_IDEA: "idea"}
# What a routine or a link can open, by the last part of the task's name; any other is an ordinary launch.
TASKS = {
    "EveningCheckIn": Event(Kind.START, "evening_check_in"),
    "Gratitude": Event(Kind.PROMPT),
}
COUNTED = frozenset({Kind.NUMBER, Kind.IDEAS})

Hasher = Callable[[str, str], str]


class Heard(NamedTuple):
    """Whose turn it is, and what they meant."""

    turn: Turn
    event: Event


def heard(envelope: RequestEnvelope, hashed: Hasher, now: datetime) -> Heard | None:
    """The turn of an envelope, or None when it carries no user or session to answer to.

    `hashed(kind, id)` turns Amazon's ids into ours; `now` stands in for a timestamp that is missing.
    """
    user, session, request = _ids(envelope)
    what = envelope.request
    if what is None or not (user and session and request):
        return None
    turn = Turn(
        household=HouseholdId(hashed("household", user)),
        session=SessionId(hashed("session", session)),
        request=RequestId(hashed("request", request)),
        locale=what.locale or "",
        at=what.timestamp if what.timestamp and what.timestamp.tzinfo else now,
        person=_person(envelope, hashed),
        carried=carried(envelope),
        device=_device(envelope),
    )
    return Heard(turn, event(what))


def left(envelope: RequestEnvelope, hashed: Hasher, now: datetime) -> tuple[HouseholdId, datetime] | None:
    """Whose account turned the skill off, and when; None when the event does not say whose.

    `event_creation_time` is when it happened; `timestamp`, when it was sent, may be an hour later.
    """
    what = envelope.request
    user = getattr(getattr(getattr(envelope.context, "system", None), "user", None), "user_id", None)
    if not user:
        return None
    moments = (getattr(what, "event_creation_time", None), getattr(what, "timestamp", None))
    happened = next((m for m in moments if isinstance(m, datetime) and m.tzinfo), now)
    return HouseholdId(hashed("household", user)), happened


def event(request: object) -> Event:
    """What a request means: the table of intents, and the slots of the few that have any."""
    match request:
        case LaunchRequest():
            return _launch(request)
        case SessionEndedRequest():
            return Event(Kind.SESSION_ENDED)
        case IntentRequest(intent=intent) if intent and intent.name:
            slots = intent.slots if isinstance(intent.slots, dict) else {}
            meant, words = _meant(intent.name, slots), tuple(_words(slots))
            return replace(meant, words=words) if words else meant
    return Event(Kind.UNKNOWN)


def _meant(intent: str, slots: dict[str, Slot]) -> Event:
    kind = INTENTS.get(intent, Kind.UNKNOWN)
    match kind:
        case Kind.START:
            return _start(slots)
        case Kind.NAME:
            return _name(slots)
        case Kind.CONCERN:
            return Event(kind, concern=CONCERNS[intent])
        case Kind.FOUND:
            return Event(kind, resolved(slots.get("span")), other=_first_name(slots))
        case Kind.LEAVE_THANKS:
            return Event(kind, _first_name(slots))
        case kind if kind in FREE:
            return Event(kind, _spoken(slots.get(FREE[kind])) or None)
        case kind if kind in MATCHED:
            return Event(kind, resolved(slots.get(MATCHED[kind])))
        case kind if kind in COUNTED:
            return Event(kind, _digits(slots.get("number")) or resolved(slots.get("heads")))
        case kind if kind in ABOUT_PEOPLE:
            return _people(kind, slots)
    return Event(kind)


def _launch(request: LaunchRequest) -> Event:
    name = getattr(request.task, "name", None)
    task = name.rpartition(".")[2] if isinstance(name, str) else ""
    return TASKS.get(task, Event(Kind.LAUNCH))


def _people(kind: Kind, slots: dict[str, Slot]) -> Event:
    """A wish about people: its names as they were heard, and what else the slots came to.

    A slot that was said and is no name is kept as it is: whoever answers says why it is not taken.
    """
    forms = (resolved(slots.get(slot)) for slot in ("relation", "age_group", "presence"))
    return Event(
        kind,
        _first_name(slots),
        form=next((form for form in forms if form), None) or _by_age(slots.get("number")),
        other=_first_name(slots, "other"),
    )


def _by_age(slot: Slot | None) -> str | None:
    age = _digits(slot)
    return None if age is None else "child" if int(age) < OF_AGE else "adult"


def _digits(slot: Slot | None) -> str | None:
    """The whole number that Amazon heard, without leading zeros; None for "?" and whatever is no number."""
    value = _spoken(slot)
    is_number = value.isascii() and value.isdecimal() and len(value) <= MAX_DIGITS
    return str(int(value)) if is_number else None


def _words(slots: dict[str, Slot]) -> Iterator[str]:
    """Whatever was heard for a slot, in words."""
    for slot in slots.values():
        value = _spoken(slot)
        if value:
            yield value
        yield from _listed(getattr(slot, "slot_value", None))


def _listed(value: SlotValue | None) -> Iterator[str]:
    if isinstance(value, SimpleSlotValue):
        if isinstance(value.value, str):
            yield value.value
        return
    for one in getattr(value, "values", None) or []:
        yield from _listed(one)


def _start(slots: dict[str, Slot]) -> Event:
    """A practice, "" when it was asked for by a name that we do not know; and its form.

    The id `name_notice_need-weather` is both, unless a form was said as well.
    """
    practice, form = slots.get("practice"), resolved(slots.get("form"))
    asked, _, of_id = (resolved(practice) or "").partition("-")
    if not asked and not _spoken(practice):
        return Event(Kind.START, None, form)
    return Event(Kind.START, asked, form or of_id or None)


def _name(slots: dict[str, Slot]) -> Event:
    name = _spoken(slots.get("name"))
    if not name or name == "?" or len(name) > MAX_NAME_CHARACTERS or not name.isprintable():
        return Event(Kind.UNKNOWN)
    return Event(Kind.NAME, _capital(name))


def _first_name(slots: dict[str, Slot], slot: str = "name") -> str | None:
    """What was heard for a name, with a capital; None when nothing was."""
    return _capital(_spoken(slots.get(slot))) or None


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def resolved(slot: Slot | None) -> str | None:
    """The id a slot was matched to, by whichever authority matched it."""
    authorities = getattr(getattr(slot, "resolutions", None), "resolutions_per_authority", None) or []
    for authority in authorities:
        for wrapper in getattr(authority, "values", None) or []:
            found = getattr(getattr(wrapper, "value", None), "id", None)
            if found:
                return str(found)
    return None


def _spoken(slot: Slot | None) -> str:
    value = getattr(slot, "value", None)
    return value.strip() if isinstance(value, str) else ""


def carried(envelope: RequestEnvelope) -> Carry | None:
    """What our last answer gave the session to carry; None for anything we did not write."""
    attributes = getattr(envelope.session, "attributes", None)
    value = attributes.get(CARRIES) if isinstance(attributes, dict) else None
    open_, _, concern = value.partition(" ") if isinstance(value, str) else ("", "", "")
    try:
        return Carry(Open(open_), Concern(concern))
    except ValueError:
        return None


def attributes_of(carry: Carry | None) -> dict[str, object]:
    """What the session carries, as Alexa brings it back with its next request."""
    return {CARRIES: f"{carry.open} {carry.concern}"} if carry else {}


def _person(envelope: RequestEnvelope, hashed: Hasher) -> PersonId | None:
    person = getattr(getattr(envelope.context, "system", None), "person", None)
    id_ = getattr(person, "person_id", None)
    return PersonId(hashed("person", id_)) if id_ else None


def _device(envelope: RequestEnvelope) -> Device | None:
    system = getattr(envelope.context, "system", None)
    endpoint, token = getattr(system, "api_endpoint", None), getattr(system, "api_access_token", None)
    id_ = getattr(getattr(system, "device", None), "device_id", None)
    if isinstance(endpoint, str) and isinstance(id_, str) and isinstance(token, str):
        return Device(endpoint=endpoint, id=id_, token=token)
    return None


def _ids(envelope: RequestEnvelope) -> tuple[str | None, str | None, str | None]:
    system = getattr(envelope.context, "system", None)
    session = envelope.session
    user = getattr(system, "user", None) or getattr(session, "user", None)
    return (
        getattr(user, "user_id", None),
        getattr(session, "session_id", None),
        getattr(envelope.request, "request_id", None),
    )
