"""How a call of `closer` is made, and how it ended."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
SETTINGS = re.compile(r"CLOSER_\w+|REDIS_URL|PORT|WEB_CONCURRENCY|LOG_LEVEL|SSL_CERT_FILE|PROMETHEUS_\w+")


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def turns(self) -> list[dict[str, Any]]:
        """The objects of `talk --json`."""
        return [json.loads(line) for line in self.out.splitlines()]


Closer = Callable[..., Done]
