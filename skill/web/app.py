"""The HTTP edge: every route, and nothing that knows a drill."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter
from typing import Protocol

import structlog
from ask_sdk_core.skill import CustomSkill
from ask_sdk_model import RequestEnvelope, Response, ResponseEnvelope
from flask import Flask, request
from flask import Response as Answer
from werkzeug.exceptions import HTTPException, MethodNotAllowed, RequestEntityTooLarge

from skill.alexa.envelope import NotAnEnvelope, read_envelope, write_response
from skill.content.audio import HoldAudio
from skill.domain.faults import describe
from skill.ports import Metrics, StoreUnavailable
from skill.web.pages import Pages
from skill.web.verification import Reason, Refused, Verifier

# Alexa's own requests are under 10 KiB; nothing honest comes near this.
MAX_BODY_BYTES = 256 * 1024
BODY_SECONDS = 3
# "en-US" has five characters; the longest that Amazon might ever need still fits.
LONGEST_LOCALE = 10
NOTHING = write_response(ResponseEnvelope(version="1.0", response=Response()))
JSON = "application/json;charset=UTF-8"
LOOPBACK = frozenset({"127.0.0.1", "::1"})
# A proxy on this machine speaks for somebody else: then the request is not local.
FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-IP")
A_YEAR = "public, max-age=31536000, immutable"


class Exposition(Protocol):
    """Metrics that can be read out."""

    def text(self) -> bytes:
        """Everything counted, as Prometheus reads it."""


@dataclass(frozen=True, slots=True)
class Edge:
    """What the routes need. `ready` raises StoreUnavailable; `unreadable` counts records left untouched."""

    verifier: Verifier
    skill: CustomSkill
    metrics: Metrics
    exposition: Exposition
    ready: Callable[[], None]
    unreadable: Callable[[], int]
    audio: HoldAudio
    pages: Pages
    metrics_token: str | None


def create_app(edge: Edge) -> Flask:
    """The WSGI application."""
    app = Flask("skill", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    talk = _Talk(edge)
    app.add_url_rule(
        "/alexa", view_func=talk.answer, endpoint="alexa", methods=["POST"], provide_automatic_options=False
    )
    _add_health(app, edge)
    _add_metrics(app, edge)
    _add_public(app, edge)

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> Answer:
        if isinstance(error, RequestEntityTooLarge):
            edge.metrics.count("refused", "too_large")
        answer = _plain(error.name, error.code or 500)
        if isinstance(error, MethodNotAllowed):
            answer.headers["Allow"] = ", ".join(error.valid_methods or ())
        return answer

    return app


class _Talk:
    """`POST /alexa`: verified over the raw bytes, read tolerantly, answered always."""

    def __init__(self, edge: Edge) -> None:
        self._edge = edge
        self._metrics = edge.metrics
        self._log = structlog.get_logger()

    def answer(self) -> Answer:
        started = perf_counter()
        try:
            body = _body()
            self._edge.verifier.verify(body, request.headers)
            envelope = read_envelope(body, self._unknown)
        except Refused as refused:
            return self._refused(refused.reason, refused.__cause__)
        except NotAnEnvelope:
            return self._refused(Reason.MALFORMED, None)
        content, outcome = self._content(envelope)
        elapsed = perf_counter() - started
        with suppress(OSError, ValueError):
            self._note(envelope, outcome, elapsed)
        return Answer(content, content_type=JSON)

    def _content(self, envelope: RequestEnvelope) -> tuple[bytes, str]:
        if envelope.request is None:
            return NOTHING, "ignored"
        try:
            return write_response(self._edge.skill.invoke(envelope, None)), "answered"
        except Exception as fault:  # noqa: BLE001 -- whatever it is, Alexa gets an answer it can use
            self._metrics.count("faults")
            self._log.error("fault", **describe(fault))
            return NOTHING, "fault"

    def _refused(self, reason: Reason, cause: BaseException | None) -> Answer:
        self._metrics.count("refused", reason.value)
        with suppress(OSError, ValueError):  # nobody reads the log any more: no reason to fail
            self._log.info("refused", reason=reason.value, **({"detail": str(cause)} if cause else {}))
        return _plain("Bad Request", 400)

    def _unknown(self, kind: str) -> None:
        self._metrics.count("unknown", kind)

    def _note(self, envelope: RequestEnvelope, outcome: str, elapsed: float) -> None:
        kind = getattr(envelope.request, "object_type", None) or "unknown"
        self._metrics.count("requests", kind)
        self._metrics.observe_turn(elapsed)
        self._log.info(
            "request",
            id=secrets.token_hex(4),
            type=kind,
            locale=_known_form(getattr(envelope.request, "locale", None)),
            outcome=outcome,
            ms=round(elapsed * 1000, 2),
        )


def _body() -> bytes:
    """The raw bytes, all of them. Raises Refused when they do not come, RequestEntityTooLarge."""
    connection = request.environ.get("gunicorn.socket")
    if connection is not None:
        # Nobody may stay silent for longer with a thread of ours in hand; who drips byte by byte is the
        # business of the proxy in front, which hands on whole requests.
        connection.settimeout(BODY_SECONDS)
    try:
        body = request.get_data(cache=False)
    except HTTPException:
        raise
    except Exception:  # noqa: BLE001 -- every server has errors of its own for a body that breaks off
        raise Refused(Reason.MALFORMED) from None
    if request.content_length is None and len(body) >= MAX_BODY_BYTES:
        raise RequestEntityTooLarge  # a chunked body is cut at the limit without a word
    return body


def _known_form(locale: str | None) -> str:
    """A locale as it may stand in a log: at most a short word of letters and hyphens."""
    text = locale or ""
    is_plain = len(text) <= LONGEST_LOCALE and text.replace("-", "").isalnum() and text.isascii()
    return text if is_plain else "odd" if text else ""


def _add_health(app: Flask, edge: Edge) -> None:
    @app.get("/healthz")
    def healthz() -> Answer:
        return _plain("alive")

    @app.get("/readyz")
    def readyz() -> Answer:
        try:
            edge.ready()
        except StoreUnavailable as error:
            reason = f": {error}" if _may_look_inside(edge.metrics_token) else ""
            return _plain(f"not ready{reason}", 503)
        return _plain(f"ready\nunreadable records met: {edge.unreadable()}")


def _add_metrics(app: Flask, edge: Edge) -> None:
    @app.get("/metrics")
    def metrics() -> Answer:
        if not _may_look_inside(edge.metrics_token):
            return _plain("Not Found", 404)
        return Answer(edge.exposition.text(), content_type="text/plain; version=0.0.4; charset=utf-8")


def _may_look_inside(token: str | None) -> bool:
    """Whether this comes from this machine, or with the operator's token."""
    given = request.headers.get("Authorization", "")
    if token and secrets.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return True
    is_forwarded = any(header in request.headers for header in FORWARDED)
    return request.remote_addr in LOOPBACK and not is_forwarded


def _add_public(app: Flask, edge: Edge) -> None:
    @app.get("/audio/hold-<int:seconds>.mp3")
    def hold(seconds: int) -> Answer:
        try:
            clip = edge.audio.clip(seconds)
        except ValueError:
            return _plain("Not Found", 404)
        return Answer(clip, content_type="audio/mpeg", headers={"Cache-Control": A_YEAR})

    @app.get("/privacy", defaults={"language": None})
    @app.get("/privacy/<language>")
    def privacy(language: str | None) -> Answer:
        return _page(edge.pages, "privacy", language)

    @app.get("/terms", defaults={"language": None})
    @app.get("/terms/<language>")
    def terms(language: str | None) -> Answer:
        return _page(edge.pages, "terms", language)


def _page(pages: Pages, name: str, language: str | None) -> Answer:
    wanted = language or request.accept_languages.best_match(pages.languages) or pages.default
    html = pages.html(name, wanted)
    if html is None:
        return _plain("Not Found", 404)
    headers = {"Vary": "Accept-Language", "Content-Language": wanted}
    return Answer(html, content_type="text/html; charset=utf-8", headers=headers)


def _plain(text: str, status: int = 200) -> Answer:
    return Answer(f"{text}\n", status, content_type="text/plain; charset=utf-8")
