"""The logs of this process, listened to for a while and then put back as they were."""

import io
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import structlog

from skill.adapters.logs import configure_logs

LOGGERS = ("", "gunicorn.error", "gunicorn.access", "werkzeug", "urllib3", "ask_sdk_core", "skill")


def contents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file below a folder with its bytes; one that a running store has just replaced is not there."""
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            if path.is_file():
                yield path, path.read_bytes()


@contextmanager
def unchanged() -> Iterator[None]:
    """Whatever is configured inside is forgotten outside."""
    kept = [(log, log.handlers, log.level, log.propagate) for log in map(logging.getLogger, LOGGERS)]
    try:
        yield
    finally:
        structlog.reset_defaults()
        for log, handlers, level, propagate in kept:
            log.handlers, log.propagate = handlers, propagate
            log.setLevel(level)


@contextmanager
def written(*, as_json: bool) -> Iterator[Callable[[], str]]:
    """Every log line of this process at its chattiest."""
    with unchanged():
        lines = io.BytesIO()
        text = io.TextIOWrapper(lines, "utf-8", write_through=True)
        stderr, sys.stderr = sys.stderr, text
        try:
            configure_logs("debug", as_json=as_json)
            yield lambda: lines.getvalue().decode()
        finally:
            sys.stderr = stderr
            text.detach()  # a logger that was made inside may still write to what lies below
