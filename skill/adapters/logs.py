"""One shape for every log line: ours, gunicorn's and the libraries'. JSON unless a person looks on."""

import logging
import logging.config
import sys
from typing import Any

import msgspec
import structlog

# How gunicorn's lines begin that go on with a piece of the request or the sender's address.
ABOUT_REQUESTS = ("Invalid request", "Error handling request", "Error processing SSL request")

_json = msgspec.json.Encoder()


def configure_logs(level: str, *, as_json: bool) -> None:
    """Sends every line to standard error; `level` as in LOG_LEVEL."""
    timestamped = structlog.processors.TimeStamper(fmt="iso", utc=True)
    shared: list[structlog.typing.Processor] = [structlog.stdlib.add_log_level, timestamped]
    renderer: Any = _as_bytes if as_json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[*shared, renderer],
        logger_factory=(
            structlog.BytesLoggerFactory(sys.stderr.buffer)
            if as_json
            else structlog.PrintLoggerFactory(sys.stderr)
        ),
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _without_text,
            _without_request,
            _as_text if as_json else renderer,
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in ("gunicorn.error", "gunicorn.access", "werkzeug", "urllib3", "ask_sdk_core"):
        library = logging.getLogger(name)
        library.handlers, library.propagate = [], True
        library.setLevel(max(logging.INFO, root.level))


def _as_bytes(_logger: Any, _name: str, event: structlog.typing.EventDict) -> bytes:
    return _json.encode(event)


def _as_text(logger: Any, name: str, event: structlog.typing.EventDict) -> str:
    return _as_bytes(logger, name, event).decode()


def _without_request(
    _logger: Any, _name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Cuts gunicorn's lines about bad requests down to what they are about: not what was sent, or by whom."""
    text = str(event.get("event", ""))
    event["event"] = next((about for about in ABOUT_REQUESTS if text.startswith(about)), text)
    return event


def _without_text(_logger: Any, _name: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A library's exception keeps its type and loses its message: it may hold what somebody said."""
    fault = event.pop("exc_info", None)
    if isinstance(fault, tuple) and fault[0] is not None:
        event["fault"] = fault[0].__name__
    return event
