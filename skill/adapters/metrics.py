"""Counters for the operator, in Prometheus' text form, added up over all workers."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector

# Name and the label that tells its kinds apart ("" for none). Labels are closed sets.
COUNTERS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "requests": ("Requests answered, by what Amazon sent", "type"),
        "refused": ("Requests refused with 400 or 413, by reason", "reason"),
        "replays": ("Repeated requests that got their first reply again", ""),
        "conflicts": ("Turns taken again because another device committed first", ""),
        "store_trouble": ("Turns answered without the store, by kind", "kind"),
        "zone_trouble": ("Time zones that no device's settings told, by kind", "kind"),
        "unknown": ("Parts of requests that this release does not know, by kind", "kind"),
        "faults": ("Faults of ours, met with an apology", ""),
    }
)
QUIET = "closer_safety"
DUE = "closer_helplines_due"
# Fewer than this in a day might point at a home.
FEWEST_TOLD = 5
TURN_BUCKETS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5)


class PrometheusMetrics:
    """Implements Metrics. With `PROMETHEUS_MULTIPROC_DIR` set (as `closer serve` does) the numbers of
    all workers are added up; without, they are this process's own."""

    def __init__(
        self, *, is_shared: bool, today: Callable[[], date], due: Callable[[date], int] = lambda _: 0
    ) -> None:
        """`today` tells the date in UTC, `due` how many help lines were to be read again by a date."""
        self._is_shared = is_shared
        self._today = today
        self._due = due
        self._registry = CollectorRegistry()
        self._counters = {
            name: Counter(f"closer_{name}", help_, [label] if label else [], registry=self._registry)
            for name, (help_, label) in COUNTERS.items()
        }
        self._quiet = Counter(QUIET, "By day; never told as such", ["day"], registry=self._registry)
        self._turn = Histogram(
            "closer_turn_seconds",
            "Time from request to answer",
            buckets=TURN_BUCKETS,
            registry=self._registry,
        )

    def count(self, name: str, label: str = "") -> None:
        """See Metrics."""
        counter = self._counters[name]
        (counter.labels(label) if label else counter).inc()

    def count_quietly(self, day: date) -> None:
        """See Metrics."""
        self._quiet.labels(day.isoformat()).inc()

    def observe_turn(self, seconds: float) -> None:
        """See Metrics."""
        self._turn.observe(seconds)

    def total(self, name: str, label: str) -> int:
        """What one kind of a counter has come to, over all workers."""
        families = (self._collected() if self._is_shared else self._registry).collect()
        samples = (sample for family in families for sample in family.samples)
        wanted = f"closer_{name}_total"
        return int(sum(s.value for s in samples if s.name == wanted and label in s.labels.values()))

    def text(self) -> bytes:
        """Everything counted, as Prometheus reads it; of what is counted quietly, only what may be told."""
        source = self._collected() if self._is_shared else self._registry
        today = self._today()
        yesterday = (today - timedelta(days=1)).isoformat()
        return generate_latest(_Told(source, yesterday, self._due(today)))

    def _collected(self) -> CollectorRegistry:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # the library has no types here
        return registry


class _Told:
    """What may be read out: of the quiet counter only one day's sum, and only if it is large enough."""

    def __init__(self, source: CollectorRegistry, day: str, due: int) -> None:
        self._source = source
        self._day = day
        self._due = due

    def collect(self) -> Iterator[Metric]:
        """See prometheus_client's Collector."""
        yield GaugeMetricFamily(DUE, "Help lines whose source must be read again", value=self._due)
        for family in self._source.collect():
            if family.name != QUIET:
                yield family
                continue
            counted = (s for s in family.samples if s.name == f"{QUIET}_total")
            total = sum(s.value for s in counted if s.labels.get("day") == self._day)
            if total >= FEWEST_TOLD:
                told = f"{QUIET}_yesterday"
                yield GaugeMetricFamily(
                    told, "Answers to distress yesterday, if there were five", value=total
                )
