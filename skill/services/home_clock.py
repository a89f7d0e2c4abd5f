"""The clock of a home: its device is asked for its time zone, at most once a day and once in a turn."""

from skill.domain.daily import Zone, asked, is_due
from skill.domain.turn import Event, Turn
from skill.ports import Clock, DeviceZones

# Of a turn's time the asking may take so long, and leaves so much for what is to be kept (seconds).
ZONE_SECONDS = 0.5
COMMIT_SECONDS = 0.6


class HomeClock:
    """Knows the zone of a home as well as its devices tell it."""

    def __init__(self, zones: DeviceZones, clock: Clock) -> None:
        self._zones = zones
        self._clock = clock

    def zone(self, turn: Turn, event: Event, known: Zone, deadline: float) -> Zone:
        """The zone of the device that speaks, asked for where that is due; the known one if nobody tells.

        Who said something heavy does not wait for a clock. `deadline` is a moment of `Clock.monotonic`.
        """
        if turn.device is None or event.concern is not None or not is_due(known, turn.at):
            return known
        left = deadline - self._clock.monotonic() - COMMIT_SECONDS
        found = self._zones.zone_of(turn.device, min(ZONE_SECONDS, left)) if left > 0 else None
        return asked(known, found, turn.at)
