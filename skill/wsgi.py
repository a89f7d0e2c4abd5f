"""What gunicorn loads: the application of this process's settings. `skill/serve.py` runs it."""

import os
import sys

from skill.adapters.logs import configure_logs
from skill.bootstrap import Service, build
from skill.content.problems import BrokenContent
from skill.settings import BadSettings, read_settings


def _build() -> Service:
    try:
        settings = read_settings()
        configure_logs(settings.log_level, as_json=settings.is_production or not sys.stderr.isatty())
        return build(settings, is_shared="PROMETHEUS_MULTIPROC_DIR" in os.environ)
    except (BadSettings, BrokenContent) as error:
        sys.stderr.write(f"Closer Together cannot start:\n{error}\n")
        sys.exit(1)


service = _build()
app = service.app
