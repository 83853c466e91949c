"""What the bot counts of itself, for Prometheus: numbers by closed codes, never by a person."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from intake.channels import ChannelKind
from intake_store.inbox_table import InboxHealth
from intake_store.outbox_table import OutboxHealth, State
from intake_store.scrubbing import Scrubbed
from intake_store.standstill import Stands, Thing

BOUNDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0)


class Stage(StrEnum):
    KEPT = "kept"  # a delivery came in → it is committed to the inbox
    MOVED = "moved"  # an input was received → its turn is committed
    SENT = "sent"  # a message was put into the outbox → the provider took it


class Kept(StrEnum):
    """What became of deliveries at the door."""

    KEPT = "kept"
    REFUSED = "refused"  # nothing could be committed: 503, and the provider comes again


class Queue(StrEnum):
    """Where something may wait."""

    WAITING = "inbox-waiting"
    CHECKING = "inbox-checking"
    PARKED = "inbox-parked"
    DUE = "outbox-due"
    HELD = "outbox-held"
    SENDING = "outbox-sending"
    PERHAPS = "outbox-perhaps"
    ELSEWHERE = "outbox-elsewhere"
    TIMERS = "timers-due"
    ALARMS = "alarms-ringing"


@dataclass(frozen=True, slots=True)
class Depths:
    """What stands in the database at the moment of being asked."""

    inbox: InboxHealth
    outbox: OutboxHealth
    stands: Stands
    gaps: int | None = None  # in the books, when somebody looked last; None: nobody has
    pinned: bool = True  # the hotline's key is one that the settings name
    scrubbed: Scrubbed | None = None  # how deleted rows last left the disk


class Times:
    """A histogram in two list operations an observation."""

    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.total = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds

    def buckets(self) -> Iterator[tuple[str, float]]:
        so_far = 0
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), self.counts, strict=True):
            so_far += count
            yield bound, so_far


class Metrics(Collector):
    """Of one process, since its start."""

    def __init__(self) -> None:
        self._stages = {stage: Times() for stage in Stage}
        self._doors: Counter[Kept] = Counter()
        self._ends: Counter[tuple[ChannelKind, State]] = Counter()
        self._turns = 0
        self._depths: Depths | None = None
        self._now: datetime | None = None

    def brought(self, seconds: float, became: Kept) -> None:
        """One delivery to the door."""
        self._doors[became] += 1
        if became is Kept.KEPT:
            self._stages[Stage.KEPT].add(seconds)

    def moved(self, received: Iterable[datetime], now: datetime) -> None:
        """Inputs whose turn is committed."""
        times = self._stages[Stage.MOVED]
        for at in received:
            times.add((now - at).total_seconds())
            self._turns += 1

    def ended(self, channel: ChannelKind, state: State) -> None:
        """One message of a sender: *due* is one that will be tried again."""
        self._ends[channel, state] += 1

    def sent(self, seconds: float) -> None:
        self._stages[Stage.SENT].add(seconds)

    def page(self, depths: Depths | None, now: datetime) -> bytes:
        """In Prometheus' own words. Without depths the database does not answer."""
        self._depths, self._now = depths, now
        registry = CollectorRegistry(auto_describe=False)
        registry.register(self)
        return generate_latest(registry)

    def collect(self) -> Iterator[Metric]:
        yield CounterMetricFamily("panoh_turns", "Inputs that had their turn.", value=self._turns)
        yield self._times()
        doors = CounterMetricFamily(
            "panoh_deliveries", "What providers and pages brought.", labels=["became"]
        )
        for became in Kept:
            doors.add_metric([became.value], self._doors[became])
        yield doors
        sends = CounterMetricFamily(
            "panoh_sends", "How sendings ended.", labels=["channel", "outcome"]
        )
        for (channel, state), count in sorted(self._ends.items()):
            sends.add_metric([channel.value, state.value], count)
        yield sends
        reached = 0 if self._depths is None else 1
        yield GaugeMetricFamily("panoh_database_up", "Whether it answers.", value=reached)
        if self._depths is not None and self._now is not None:
            yield from _depths(self._depths, self._now)

    def _times(self) -> Metric:
        family = HistogramMetricFamily(
            "panoh_stage_seconds", "How long each stage took.", labels=["stage"]
        )
        for stage, times in self._stages.items():
            family.add_metric([stage.value], list(times.buckets()), times.total)
        return family


def _depths(depths: Depths, now: datetime) -> Iterator[Metric]:
    inbox, outbox, of = depths.inbox, depths.outbox, depths.stands.of
    counts: Mapping[Queue, int] = {
        Queue.WAITING: inbox.waiting,
        Queue.CHECKING: inbox.checking,
        Queue.PARKED: inbox.parked,
        Queue.DUE: of[Thing.OUTBOX].count,
        Queue.HELD: outbox.held,
        Queue.SENDING: outbox.sending,
        Queue.PERHAPS: outbox.perhaps,
        Queue.ELSEWHERE: depths.stands.elsewhere,
        Queue.TIMERS: of[Thing.TIMERS].count,
        Queue.ALARMS: of[Thing.ALARMS].count,
    }
    family = GaugeMetricFamily("panoh_queue", "How many wait.", labels=["queue"])
    for queue, count in counts.items():
        family.add_metric([queue.value], count)
    yield family
    ages = GaugeMetricFamily(
        "panoh_oldest_seconds", "For how long the oldest waits.", labels=["thing"]
    )
    for thing, stand in of.items():
        waited = 0.0 if stand.oldest is None else (now - stand.oldest).total_seconds()
        ages.add_metric([thing.value], max(waited, 0.0))
    yield ages
