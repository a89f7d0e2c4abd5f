"""gunicorn's configuration: what `closer serve` and the Procfile run."""

import atexit
import gc
import os
import shutil
import sys
import tempfile
from typing import Any

from skill.adapters.logs import configure_logs
from skill.ports import StoreUnavailable
from skill.settings import BadSettings, read_settings

# Nearly all that a start makes stays: looking for garbage meanwhile costs a tenth of it.
gc.disable()

try:
    _settings = read_settings()
except BadSettings as error:
    sys.stderr.write(f"Closer Together cannot start:\n{error}\n")
    sys.exit(1)

# The workers' counters are added up through files in a folder; the library looks for its name when imported.
if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
    _metrics_folder = tempfile.mkdtemp(prefix="closer-metrics-")
    _master = os.getpid()
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = _metrics_folder

    @atexit.register
    def _remove_metrics() -> None:
        """However the start or the service ends; workers leave their master's folder alone."""
        if os.getpid() == _master:
            shutil.rmtree(_metrics_folder, ignore_errors=True)


bind = f"{_settings.host}:{_settings.port}"
workers = _settings.workers
worker_class = "gthread"
# More threads only fight for the interpreter: four cost a sixth more of a turn than three.
threads = 3
preload_app = True
# A worker that gives no sign of life for so long is replaced; a turn has a deadline of its own.
timeout = 8
graceful_timeout = 10
keepalive = 65
# Small leaks of libraries never grow old; not all workers leave at once.
max_requests = 100_000
max_requests_jitter = 10_000
control_socket_disable = True
proc_name = "closer-together"


def on_reload(server: Any) -> None:
    """Puts our log back: on SIGHUP gunicorn sets up its own anew."""
    configure_logs(_settings.log_level, as_json=_settings.is_production or not sys.stderr.isatty())


def when_ready(server: Any) -> None:
    """Once the port is ours and before any worker: the store, then a word to whoever started it."""
    from skill.wsgi import service  # noqa: PLC0415 -- only now is it loaded

    gc.enable()
    try:
        service.start()
    except StoreUnavailable as error:
        sys.stderr.write(f"Closer Together cannot start:\n{error}\n")
        sys.exit(1)
    if not _settings.is_production:
        sys.stderr.write(
            f"\nCloser Together listens on http://127.0.0.1:{_settings.port}/alexa for signed requests\n"
            "Talk to it without a speaker: make talk   |   Stop it: Ctrl+C\n\n"
        )


def post_fork(server: Any, worker: Any) -> None:
    """In each worker: what could not be forgotten while the store was away is tried again."""
    from skill.wsgi import service  # noqa: PLC0415 -- loaded by now

    service.serve()


def on_exit(server: Any) -> None:
    """The last one out stops the embedded store."""
    from skill.wsgi import service  # noqa: PLC0415 -- loaded by now, whatever this module was read for

    service.stop()
