"""Requests in the form in which Alexa sends them, for a speaker that is not there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

Device = Literal["dot", "show"]

# What the simulated speaker calls the skill where no id is set.
SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000"

NO_ATTRIBUTES: Mapping[str, Any] = MappingProxyType({})
# A real token is about as long; the road of a request is measured with it.
_TOKEN = "simulated-token." * 60
_SCREEN = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "2024.2"}}}


@dataclass(slots=True)
class Sender:
    """Who sends: an account, one of its devices, perhaps a recognised voice."""

    locale: str
    account: str
    skill_id: str
    device: Device = "dot"
    person: str | None = None

    @property
    def user_id(self) -> str:
        """The account as Amazon would name it to a skill."""
        return f"amzn1.ask.account.{self.account}".ljust(150, "X")


def envelope(
    sender: Sender,
    request: dict[str, Any],
    *,
    request_id: str,
    at: datetime,
    session: str | None,
    is_new: bool = False,
    attributes: Mapping[str, Any] = NO_ATTRIBUTES,
) -> dict[str, Any]:
    """A whole request envelope; without a session, as skill events come.

    `attributes` are what the session's last answer gave it to carry.
    """
    whole: dict[str, Any] = {"version": "1.0"}
    if session is not None:
        whole["session"] = {
            "new": is_new,
            "sessionId": session,
            "application": {"applicationId": sender.skill_id},
            "attributes": dict(attributes),
            "user": {"userId": sender.user_id},
        }
    whole["context"] = {"System": _system(sender), **_viewport(sender.device)}
    stamped = {"requestId": request_id, "timestamp": f"{at:%Y-%m-%dT%H:%M:%SZ}", "locale": sender.locale}
    whole["request"] = {**stamped, **request}
    return whole


def launch() -> dict[str, Any]:
    """The request that opens the skill."""
    return {"type": "LaunchRequest", "shouldLinkResultBeReturned": False}


def intent(name: str, slots: dict[str, tuple[str, str | None]], types: dict[str, str]) -> dict[str, Any]:
    """An intent with its slots: what was said, and the id it was matched to, if any."""
    filled = {slot: _slot(slot, *said, types.get(slot, "")) for slot, said in slots.items()}
    return {
        "type": "IntentRequest",
        "intent": {"name": name, "confirmationStatus": "NONE", "slots": filled},
        "dialogState": "STARTED",
    }


def session_ended(reason: str) -> dict[str, Any]:
    """The end of a session, for a reason of Amazon's list."""
    return {"type": "SessionEndedRequest", "reason": reason}


def _slot(name: str, value: str, id_: str | None, type_: str) -> dict[str, Any]:
    slot: dict[str, Any] = {"name": name, "value": value, "confirmationStatus": "NONE", "source": "USER"}
    if type_.startswith("AMAZON."):
        return slot
    code = "ER_SUCCESS_MATCH" if id_ else "ER_SUCCESS_NO_MATCH"
    match: dict[str, Any] = {
        "authority": f"amzn1.er-authority.echo-sdk.simulated.{type_}",
        "status": {"code": code},
    }
    if id_:
        match["values"] = [{"value": {"name": value, "id": id_}}]
    slot["resolutions"] = {"resolutionsPerAuthority": [match]}
    return slot


def _system(sender: Sender) -> dict[str, Any]:
    interfaces = {"AudioPlayer": {}, **(_SCREEN if sender.device == "show" else {})}
    system: dict[str, Any] = {
        "application": {"applicationId": sender.skill_id},
        "user": {"userId": sender.user_id},
        "device": {
            "deviceId": f"amzn1.ask.device.{sender.account}.{sender.device}".ljust(150, "X"),
            "supportedInterfaces": interfaces,
        },
        "apiEndpoint": "https://api.eu.amazonalexa.com",
        "apiAccessToken": _TOKEN,
    }
    if sender.person:
        system["person"] = {"personId": f"amzn1.ask.person.{sender.person}".ljust(120, "X")}
    return system


def _viewport(device: Device) -> dict[str, Any]:
    if device == "dot":
        return {}
    return {
        "Viewport": {"mode": "HUB", "shape": "RECTANGLE", "pixelWidth": 1280, "pixelHeight": 800, "dpi": 213}
    }
