"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Implements `skill.ports.Clock`."""

    def __init__(self, start: datetime = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)) -> None:
        self._now = start.astimezone(UTC)
        self._monotonic = 1000.0

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return self._now

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass; `seconds` may have a fraction."""
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds
