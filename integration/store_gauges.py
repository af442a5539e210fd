"""Gauges that are read from the database when they are asked for: the same whichever process answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version
from types import MappingProxyType
from typing import Final

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import Connection
from sqlalchemy.exc import ProgrammingError

from integration.clock import Clock
from integration.errors import StoreUnavailable
from integration.live.findings import HELPDESK, MAPPING, MEANINGS, Code, Severity
from integration.metric_labels import VERSION, Label, Words
from integration.store import deliveries, gauges, live_looks, sealed
from integration.store.database import Database
from integration.store.live_looks import LiveLook

AT_RISK: Final = timedelta(days=2)
"""A duty due within this time counts as at risk."""
GRACE: Final = timedelta(minutes=5)
"""A follow-up is overdue when nobody has enqueued it for so long after its time."""

Sample = tuple[tuple[str, ...], float]
"""Values of the labels, in their order, and the value."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A gauge before it has values."""

    meaning: str
    labels: Mapping[str, Label]


def _gauge(meaning: str, **labels: Label) -> Gauge:
    return Gauge(meaning, MappingProxyType(labels))


UP: Final = "ombud_store_up"
GAUGES: Final[Mapping[str, Gauge]] = MappingProxyType(
    {
        UP: _gauge("1 when the database answers and holds our tables"),
        "ombud_build_info": _gauge("1 for the version of Ombud that answers", version=VERSION),
        "ombud_config_info": _gauge("1 for the mapping in force", mapping_version=VERSION),
        "ombud_mapping_rejected": _gauge(
            "1 while the mapping file is wrong and the version before stays in force"
        ),
        "ombud_deliveries_undispatched": _gauge("Accepted deliveries that have no job yet"),
        "ombud_deliveries_unhandled": _gauge("Accepted deliveries still to be worked on"),
        "ombud_oldest_waiting_seconds": _gauge("Age of the oldest unhandled delivery"),
        "ombud_deliveries_parked": _gauge("Deliveries that an operator must look at"),
        "ombud_queue_jobs": _gauge("Jobs by state", state=Words(("ready", "later", "running"))),
        "ombud_dead_letters_open": _gauge("Work given up that waits for a decision"),
        "ombud_dead_letters_oldest_seconds": _gauge("Age of the oldest open dead letter"),
        "ombud_effects_unsettled": _gauge("Writes of which it is not known yet whether they happened"),
        "ombud_effects_unsettled_oldest_seconds": _gauge("Age of the oldest such write"),
        "ombud_sealed": _gauge(
            "What waits sealed for the helpdesk, and what was lost",
            state=Words(("open", "failing", "expired")),
        ),
        "ombud_sealed_oldest_seconds": _gauge("Age of the oldest sealed text that waits"),
        "ombud_clocks": _gauge("Open duties by state", state=Words(("open", "breached", "at_risk"))),
        "ombud_follow_ups": _gauge("Follow-ups by state", state=Words(("waiting", "overdue"))),
        "ombud_partner_questions": _gauge(
            "Open questions to partners by state", state=Words(("waiting", "overdue"))
        ),
        "ombud_worker_silence_seconds": _gauge("Since any worker last said that it lives"),
        "ombud_sweep_age_seconds": _gauge("Since the last finished sweep began"),
        "ombud_live_look_age_seconds": _gauge("Since the worker last looked at the helpdesk"),
        "ombud_live_findings": _gauge("What the last look at the helpdesk found", severity=Words(Severity)),
    }
)
"""Every gauge, by name."""


class StoreGauges(Collector):
    """Reads the gauges from the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """The gauges without values: nothing is read when they are registered."""
        for name, gauge in GAUGES.items():
            yield GaugeMetricFamily(name, gauge.meaning, labels=tuple(gauge.labels))

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Read the gauges; where the store cannot be read only what needs none is there."""
        yield _family("ombud_build_info", [((version("ombud"),), 1)])
        try:
            with self._database.begin() as connection:
                read = dict(_read(connection, self._clock.now()))
        except (StoreUnavailable, ProgrammingError):
            yield _family(UP, [((), 0)])
            return
        yield _family(UP, [((), 1)])
        for name, samples in read.items():
            yield _family(name, samples)


def _family(name: str, samples: Sequence[Sample]) -> GaugeMetricFamily:
    gauge = GAUGES[name]
    family = GaugeMetricFamily(name, gauge.meaning, labels=tuple(gauge.labels))
    allowed = tuple(gauge.labels.values())
    for values, value in samples:
        family.add_metric([label(one) for label, one in zip(allowed, values, strict=True)], value)
    return family


def _read(connection: Connection, now: datetime) -> Iterator[tuple[str, list[Sample]]]:
    """All values; a gauge of something that has not happened yet is not there."""
    yield from _inbox(connection, now)
    yield from _given_up(connection, now)
    yield from _times(connection, now)
    yield from _looks(connection, now)


def _inbox(connection: Connection, now: datetime) -> Iterator[tuple[str, list[Sample]]]:
    backlog = deliveries.backlog(connection)
    waiting = sealed.waiting(connection)
    jobs = gauges.jobs(connection)
    yield "ombud_deliveries_undispatched", _one(backlog.undispatched)
    yield "ombud_deliveries_unhandled", _one(backlog.unhandled)
    yield "ombud_oldest_waiting_seconds", _one(_age(backlog.oldest, now))
    yield "ombud_deliveries_parked", _one(backlog.parked)
    yield "ombud_queue_jobs", _by(ready=jobs.ready, later=jobs.later, running=jobs.running)
    yield "ombud_sealed", _by(open=waiting.open, failing=waiting.failing, expired=waiting.expired)
    yield "ombud_sealed_oldest_seconds", _one(_age(waiting.oldest, now))


def _given_up(connection: Connection, now: datetime) -> Iterator[tuple[str, list[Sample]]]:
    letters = gauges.open_dead_letters(connection)
    unsettled = gauges.unsettled_effects(connection)
    yield "ombud_dead_letters_open", _one(letters.count)
    yield "ombud_dead_letters_oldest_seconds", _one(_age(letters.oldest, now))
    yield "ombud_effects_unsettled", _one(unsettled.count)
    yield "ombud_effects_unsettled_oldest_seconds", _one(_age(unsettled.oldest, now))


def _times(connection: Connection, now: datetime) -> Iterator[tuple[str, list[Sample]]]:
    duties = gauges.duties(connection, now, AT_RISK)
    due = gauges.follow_ups(connection, now, GRACE)
    asked = gauges.partner_questions(connection, now)
    yield "ombud_clocks", _by(open=duties.open, breached=duties.breached, at_risk=duties.at_risk)
    yield "ombud_follow_ups", _by(waiting=due.waiting, overdue=due.overdue)
    yield "ombud_partner_questions", _by(waiting=asked.waiting, overdue=asked.overdue)


def _looks(connection: Connection, now: datetime) -> Iterator[tuple[str, list[Sample]]]:
    silence = live_looks.worker_silence(connection)
    if silence is not None:
        yield "ombud_worker_silence_seconds", _one(silence)
    swept_at = gauges.swept_at(connection, HELPDESK)
    if swept_at is not None:
        yield "ombud_sweep_age_seconds", _one(_age(swept_at, now))
    mapping = live_looks.load(connection, MAPPING)
    yield "ombud_mapping_rejected", _one(float(mapping is not None and bool(mapping.findings)))
    if mapping is not None:
        yield "ombud_config_info", [((mapping.mapping_version,), 1)]
    looked = live_looks.load(connection, HELPDESK)
    if looked is not None:
        yield "ombud_live_look_age_seconds", _one(_age(looked.looked_at, now))
        yield "ombud_live_findings", _found(looked)


def _found(looked: LiveLook) -> list[Sample]:
    counts = Counter(MEANINGS[Code(code)].severity for code, _ in looked.findings if code in set(Code))
    return [((severity.value,), counts[severity]) for severity in Severity]


def _one(value: float) -> list[Sample]:
    return [((), value)]


def _by(**counts: int) -> list[Sample]:
    return [((word,), count) for word, count in counts.items()]


def _age(since: datetime | None, now: datetime) -> float:
    """Seconds; 0 when there is nothing."""
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
