"""Time and chance as they really are."""

import secrets
import time
from datetime import UTC, datetime


class SystemClock:
    """Implements Clock on the machine's clocks."""

    def now(self) -> datetime:
        """See Clock."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See Clock."""
        return time.monotonic()


class SystemChooser:
    """Implements Chooser on the machine's entropy."""

    def token(self) -> str:
        """See Chooser."""
        return secrets.token_hex(16)
