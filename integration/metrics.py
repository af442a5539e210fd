"""Metrics, prefix `ombud_`. Labels take values of closed sets only: never an id, a name or text.

Under several web processes prometheus-client adds them up through files in `PROMETHEUS_MULTIPROC_DIR`, which
has to be set before this module is imported; `ombud web` does so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, Self

from prometheus_client import Counter, Gauge, Histogram
from prometheus_client.metrics import MetricWrapperBase

OTHER: Final = "other"

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_]{0,39}(?:[.:][a-z0-9_]{1,20}){0,3}")
_STATUS: Final = re.compile(r"[1-5][0-9]{2}|[a-z_]{1,20}")
_VERSION: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,63}")

ANSWERS: Final = frozenset(
    {
        "accepted",
        "duplicate",
        "parked",
        "signature_missing",
        "signature_wrong",
        "authorization_missing",
        "authorization_wrong",
        "too_large",
        "wrong_type",
        "wrong_method",
        "incomplete",
        "bad_request",
        "not_found",
        "store_unavailable",
        "failed",
        "intake_not_set_up",
        "intake_signature_missing",
        "intake_signature_wrong",
        "intake_timestamp_wrong",
        "intake_key_wrong",
        "intake_conflict",
        "intake_too_large",
        "intake_invalid",
        "form_refused",
        "form_limited",
    }
)
"""What a delivery or a complaint can be answered with."""

_ALLOWED: Final[dict[str, frozenset[str] | re.Pattern[str]]] = {
    "answer": ANSWERS,
    "status": _STATUS,
    "mapping_version": _VERSION,
}


def closed(label: str, value: object) -> str:
    """The value if the label's closed set or shape allows it, else `other`."""
    text = str(value)
    allowed = _ALLOWED.get(label, _WORD)
    fits = text in allowed if isinstance(allowed, frozenset) else allowed.fullmatch(text) is not None
    return text if fits else OTHER


class _Closed(MetricWrapperBase):
    """A metric whose label values outside their closed set become `other`."""

    def labels(self, *labelvalues: Any, **labelkwargs: Any) -> Self:
        """The child of these label values."""
        named = dict(zip(self._labelnames, labelvalues, strict=False)) | labelkwargs
        return super().labels(**{name: closed(name, value) for name, value in named.items()})


class ClosedCounter(_Closed, Counter):
    """A counter whose labels are closed."""


class ClosedHistogram(_Closed, Histogram):
    """A histogram whose labels are closed."""


class ClosedGauge(_Closed, Gauge):
    """A gauge whose labels are closed."""


def _counter(name: str, meaning: str, labels: Iterable[str] = ()) -> ClosedCounter:
    return ClosedCounter(f"ombud_{name}", meaning, tuple(labels))


def _histogram(
    name: str, meaning: str, buckets: Iterable[float], labels: Iterable[str] = ()
) -> ClosedHistogram:
    return ClosedHistogram(f"ombud_{name}", meaning, tuple(labels), buckets=tuple(buckets))


_QUICK: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
_SLOW: Final = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60)

DELIVERIES: Final = _counter("deliveries", "Deliveries by answer", ["answer"])
COMPLAINTS: Final = _counter("complaints", "Submissions at the door by answer", ["answer"])
SURVEYS: Final = _counter("surveys", "Answers to the survey by what they were answered with", ["answer"])
ADMIN_LOGINS: Final = _counter(
    "admin_logins", "Secrets given on the admin pages by what came of it", ["result"]
)
INTAKE_SECONDS: Final = _histogram("intake_seconds", "From the read body to the committed row", _QUICK)
JOBS: Final = _counter("jobs", "Jobs by outcome", ["outcome"])
STEP_SECONDS: Final = _histogram("step_seconds", "One step of the pipeline", _SLOW, ["step"])
HELPDESK_REQUESTS: Final = _counter(
    "helpdesk_requests", "Calls to the helpdesk by verb and status", ["operation", "status"]
)
HELPDESK_SECONDS: Final = _histogram("helpdesk_seconds", "One call to the helpdesk", _SLOW, ["operation"])
HELPDESK_CALLS: Final = _histogram("helpdesk_calls_per_ticket", "Calls of one piece of work", range(11))
NOTES: Final = _counter("notes", "Notes written by kind", ["kind"])
EFFECTS: Final = _counter("effects", "Effects by result", ["result"])
DECISIONS: Final = _counter("decisions", "Decisions by outcome", ["outcome"])
ORDERS: Final = _counter("orders", "Orders of agents by verb and what became of them", ["verb", "result"])
OVERRIDES: Final = _counter(
    "overrides", "Proposed values that an agent changed, by what was changed", ["kind"]
)
UNDONE: Final = _counter("undone", "Fields whose change by a customer was undone", ["field"])
SPANS: Final = _counter("spans", "Personal data found by type", ["type"])
DEAD_LETTERS: Final = _counter("dead_letters", "Work given up, by error code", ["error"])
SWEEP_FOUND: Final = _counter("sweep_found", "Changes that no delivery had announced")
NOTE_SECONDS: Final = _histogram(
    "note_seconds", "From the received delivery to the note that stands on the ticket", _SLOW
)
CONFIG_INFO: Final = ClosedGauge(
    "ombud_config_info", "1 for the mapping in force", ["mapping_version"], multiprocess_mode="livemax"
)
MAPPING_READS: Final = _counter("mapping_reads", "Changed mapping files by what became of them", ["result"])
