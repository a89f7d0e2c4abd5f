"""From an envelope to a turn and its event. Every part of an envelope may be missing."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from ask_sdk_model import IntentRequest, LaunchRequest, RequestEnvelope, SessionEndedRequest, Slot

from skill.alexa.intents import INTENTS
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId, Turn

# A name longer than this is not a name that anybody wants to hear.
MAX_NAME_CHARACTERS = 40

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
    )
    return Heard(turn, event(what))


def event(request: object) -> Event:
    """What a request means: the table of intents, and the slots of the few that have any."""
    match request:
        case LaunchRequest():
            return Event(Kind.LAUNCH)
        case SessionEndedRequest():
            return Event(Kind.SESSION_ENDED)
        case IntentRequest(intent=intent) if intent and intent.name:
            slots = intent.slots if isinstance(intent.slots, dict) else {}
            kind = INTENTS.get(intent.name, Kind.UNKNOWN)
            if kind is Kind.START:
                return _start(slots)
            if kind is Kind.NAME:
                return _name(slots)
            return Event(kind)
    return Event(Kind.UNKNOWN)


def _start(slots: dict[str, Slot]) -> Event:
    practice = slots.get("practice")
    form = slots.get("form")
    asked = resolved(practice)
    if asked is None and _spoken(practice):
        asked = ""  # asked for by a name that we do not know
    return Event(Kind.START, asked, resolved(form))


def _name(slots: dict[str, Slot]) -> Event:
    name = _spoken(slots.get("name"))
    if not name or name == "?" or len(name) > MAX_NAME_CHARACTERS or not name.isprintable():
        return Event(Kind.UNKNOWN)
    return Event(Kind.NAME, name[0].upper() + name[1:])


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


def _ids(envelope: RequestEnvelope) -> tuple[str | None, str | None, str | None]:
    system = getattr(envelope.context, "system", None)
    session = envelope.session
    user = getattr(system, "user", None) or getattr(session, "user", None)
    return (
        getattr(user, "user_id", None),
        getattr(session, "session_id", None),
        getattr(envelope.request, "request_id", None),
    )
