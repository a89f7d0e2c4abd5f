"""Is this request Amazon's? Decided over the raw bytes, before anything in them is believed.

The rules are Amazon's, "Host a Custom Skill as a Web Service": a chain URL of a fixed form, a chain
that is valid now for echo-api.amazon.com, RSA with SHA-256 over the body, and a fresh timestamp.
Which URLs are valid follows Amazon's own table of examples there. The older SHA-1 header
`Signature` still arrives and is never looked at.
"""

import base64
import posixpath
import re
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Protocol

import msgspec

from skill.ports import ChainBusy, ChainRefused, ChainSource, Clock, PublicKey

CHAIN_HEADER = "SignatureCertChainUrl"
SIGNATURE_HEADER = "Signature-256"
LONGEST_URL = 512

TOLERANCE = timedelta(seconds=150)
"""Amazon's limit. It holds in both directions: Alexa's clocks have been seen a second ahead of ours."""

EVENT_TOLERANCE = timedelta(hours=1)
LATE_EVENTS = frozenset(
    # The five that Amazon's own SDKs allow an hour.
    f"AlexaSkillEvent.{name}"
    for name in (
        "SkillEnabled",
        "SkillDisabled",
        "SkillPermissionChanged",
        "SkillPermissionAccepted",
        "SkillAccountLinked",
        # Missing from the SDKs' list, yet sent the same way: without a session, tried again when
        # we were down. A late one refused is lost for good; a repeated one changes nothing.
        "ProactiveSubscriptionChanged",
        "NotificationSubscriptionChanged",
    )
) | frozenset(
    f"Reminders.Reminder{what}" for what in ("Created", "Updated", "Deleted", "Started", "StatusChanged")
)

_ORIGIN = "https://s3.amazonaws.com"
_FOLDER = "/echo.api/"
# RFC 3986's path characters without "%": an escaped dot segment could climb out of the folder.
# ASCII only, or a long s would count as an "s" when case is ignored.
_CHAIN_URL = re.compile(r"(?i:https://s3\.amazonaws\.com)(?::443)?(/[\w.~!$&'()*+,;=:@/-]*)", re.ASCII)


class Reason(StrEnum):
    """Why a request was refused: the label of a counter, a closed set."""

    HEADER = "header"
    URL = "url"
    CHAIN = "chain"
    FETCH_BUSY = "fetch_busy"
    SIGNATURE = "signature"
    MALFORMED = "malformed"
    SKILL_ID = "skill_id"
    TIMESTAMP = "timestamp"


class Refused(Exception):
    """Not a valid request of Amazon's: answer 400. Its cause, if any, holds nothing of the request."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Headers(Protocol):
    """The headers of a request, found whatever their case (werkzeug's `Headers`)."""

    def get(self, key: str, /) -> str | None:
        """The value, or None."""


class Verifier:
    """Lets Amazon's own requests through.

    `skill_ids` are the accepted application ids; None accepts any (development).
    """

    def __init__(self, chains: ChainSource, clock: Clock, skill_ids: frozenset[str] | None) -> None:
        self._chains = chains
        self._clock = clock
        self._skill_ids = skill_ids

    def verify(self, body: bytes, headers: Headers) -> None:
        """Return when `body` is what Amazon signed, for us, just now. Raises Refused, and nothing else."""
        url, signature = headers.get(CHAIN_HEADER), headers.get(SIGNATURE_HEADER)
        if not url or not signature:
            raise Refused(Reason.HEADER)
        url, signed = check_chain_url(url), _decoded(signature)
        if not self._key(url).verify_signature(signed, body):
            raise Refused(Reason.SIGNATURE)
        envelope = _read(body)
        self._check_skill(envelope)
        self._check_age(envelope.request)

    def _key(self, url: str) -> PublicKey:
        try:
            return self._chains.public_key(url)
        except ChainBusy as error:
            raise Refused(Reason.FETCH_BUSY) from error
        except ChainRefused as error:
            raise Refused(Reason.CHAIN) from error

    def _check_skill(self, envelope: "_Envelope") -> None:
        skill = envelope.context.system.application.application_id
        session = envelope.session and envelope.session.application
        named = {skill, session.application_id} if session else {skill}
        if len(named) > 1 or (self._skill_ids is not None and skill not in self._skill_ids):
            raise Refused(Reason.SKILL_ID)

    def _check_age(self, request: "_Request") -> None:
        age = self._clock.now() - request.timestamp
        if not -TOLERANCE <= age <= (EVENT_TOLERANCE if request.type in LATE_EVENTS else TOLERANCE):
            raise Refused(Reason.TIMESTAMP)


def check_chain_url(url: str) -> str:
    """The canonical form of a chain URL: lower-case host, no port, no dot segments.

    Raises Refused (`url`) unless it is https, on Amazon's host and port, under `/echo.api/` once
    normalised, and free of user info, escapes, backslashes, query, fragment and white space.
    """
    match = _CHAIN_URL.fullmatch(url) if len(url) <= LONGEST_URL else None
    path = posixpath.normpath(match[1]) if match else ""
    if not path.startswith(_FOLDER):
        raise Refused(Reason.URL)
    return _ORIGIN + path


def _decoded(signature: str) -> bytes:
    # Before the key is looked for: a header that cannot be a signature is worth no fetch.
    try:
        return base64.b64decode(signature, validate=True)
    except ValueError:
        raise Refused(Reason.SIGNATURE) from None


class _Application(msgspec.Struct, rename="camel"):
    application_id: str


class _System(msgspec.Struct):
    application: _Application


class _Context(msgspec.Struct):
    system: _System = msgspec.field(name="System")


class _Session(msgspec.Struct):
    application: _Application | None = None


class _Request(msgspec.Struct):
    type: str
    timestamp: Annotated[datetime, msgspec.Meta(tz=True)]


class _Envelope(msgspec.Struct):
    """The few fields that verification needs; the skill reads the request afresh, and tolerantly."""

    request: _Request
    context: _Context
    session: _Session | None = None


_DECODER = msgspec.json.Decoder(_Envelope)


def _read(body: bytes) -> _Envelope:
    try:
        # As text, because the decoder does not look at the encoding of fields it skips.
        return _DECODER.decode(body.decode())
    except (ValueError, RecursionError):
        raise Refused(Reason.MALFORMED) from None
