"""Metrics, prefix `ombud_`. Labels take values of closed sets only: never an id, a name or text.

Here are those that processes count; `integration.store_gauges` has those that are read from the database.
`docs/metrics.md` tells what each is for. Under several web processes, and under `ombud serve`,
prometheus-client adds them up through files in `PROMETHEUS_MULTIPROC_DIR`, which has to be set before this
module is imported; `ombud web` and `ombud serve` do so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from math import prod
from types import MappingProxyType
from typing import Any, Final, Self

from prometheus_client import Counter, Histogram, disable_created_metrics
from prometheus_client.metrics import MetricWrapperBase

from integration import metric_labels as words
from integration.metric_labels import Label, Words

# when a series began tells nobody anything, and doubles their number
disable_created_metrics()  # type: ignore[no-untyped-call]  # prometheus-client gives it no types

ANSWERS: Final = Words(
    (
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
    )
)
"""What a delivery or a complaint can be answered with."""


MOST_FROM_ZERO: Final = 200
"""Series of one counter that are there from the start."""
NONE: Final[Mapping[str, Label]] = MappingProxyType({})
LABELS: Final[dict[str, Mapping[str, Label]]] = {}
"""What the labels of each metric may hold, by the metric's name."""


class _Closed(MetricWrapperBase):
    """A metric whose label values outside their closed set become `other`."""

    def labels(self, *labelvalues: Any, **labelkwargs: Any) -> Self:
        """The child of these label values."""
        named = dict(zip(self._labelnames, labelvalues, strict=False)) | labelkwargs
        allowed = LABELS[self._name]
        return super().labels(**{name: allowed[name](value) for name, value in named.items()})


class ClosedCounter(_Closed, Counter):
    """A counter whose labels are closed."""


class ClosedHistogram(_Closed, Histogram):
    """A histogram whose labels are closed."""


def _counter(name: str, meaning: str, labels: Mapping[str, Label] = NONE) -> ClosedCounter:
    """A counter; each of its series begins at zero where there are not too many of them.

    `increase()` does not see the first value of a series: one letter that comes back would alert nobody.
    """
    LABELS[f"ombud_{name}"] = labels
    counter = ClosedCounter(f"ombud_{name}", meaning, tuple(labels))
    sets = [sorted(label.words) for label in labels.values() if isinstance(label, Words)]
    if labels and len(sets) == len(labels) and prod(map(len, sets)) <= MOST_FROM_ZERO:
        for values in product(*sets):
            counter.labels(*values)
    return counter


def _histogram(
    name: str, meaning: str, buckets: Iterable[float], labels: Mapping[str, Label] = NONE
) -> ClosedHistogram:
    LABELS[f"ombud_{name}"] = labels
    return ClosedHistogram(f"ombud_{name}", meaning, tuple(labels), buckets=tuple(buckets))


_QUICK: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
_SLOW: Final = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60)
_LONG: Final = (0.5, 1, 2.5, 5, 10, 20, 60, 300, 900, 3600, 14400)

DELIVERIES: Final = _counter("deliveries", "Deliveries by answer", {"answer": ANSWERS})
COMPLAINTS: Final = _counter("complaints", "Submissions at the door by answer", {"answer": ANSWERS})
ADMIN_LOGINS: Final = _counter(
    "admin_logins",
    "Secrets given on the admin pages by what came of it",
    {"result": words.LOGIN_RESULT},
)
SURVEYS: Final = _counter(
    "surveys", "Answers to the survey by what they were answered with", {"answer": ANSWERS}
)
INTAKE_SECONDS: Final = _histogram("intake_seconds", "From the read body to the committed row", _QUICK)
JOBS: Final = _counter("jobs", "Jobs by outcome", {"outcome": words.JOB_OUTCOME})
STEPS: Final = _counter(
    "steps",
    "Steps of the pipeline by how they ended",
    {"step": words.STEP, "outcome": words.STEP_OUTCOME},
)
STEP_SECONDS: Final = _histogram("step_seconds", "One step of the pipeline", _SLOW, {"step": words.STEP})
HELPDESK_REQUESTS: Final = _counter(
    "helpdesk_requests",
    "Calls to the helpdesk by verb and status",
    {"operation": words.OPERATION, "status": words.STATUS},
)
HELPDESK_SECONDS: Final = _histogram(
    "helpdesk_seconds", "One call to the helpdesk", _SLOW, {"operation": words.OPERATION}
)
HELPDESK_CALLS: Final = _histogram("helpdesk_calls_per_ticket", "Calls of one piece of work", range(11))
NOTES: Final = _counter("notes", "Notes written by kind", {"kind": words.NOTE_KIND})
EFFECTS: Final = _counter("effects", "Effects by result", {"result": words.EFFECT_RESULT})
DECISIONS: Final = _counter("decisions", "Decisions by outcome", {"outcome": words.DECISION})
ORDERS: Final = _counter(
    "orders",
    "Orders of agents by verb and what became of them",
    {"verb": words.VERB, "result": words.ORDER_RESULT},
)
OVERRIDES: Final = _counter(
    "overrides", "Proposed values that an agent put right, by what it was", {"kind": words.CORRECTED}
)
ISSUES: Final = _counter(
    "issues",
    "Tickets by the issue that Ombud held for right at first",
    {"issue": words.ISSUE},
)
ISSUES_PUT_RIGHT: Final = _counter(
    "issues_put_right",
    "Issues that an agent put right, by the one that Ombud held for right",
    {"issue": words.ISSUE},
)
UNDONE: Final = _counter("undone", "Fields whose change by a customer was undone", {"field": words.FIELD})
LETTERS: Final = _counter(
    "letters",
    "Letters to customers by kind and what became of them",
    {"kind": words.LETTER_KIND, "result": words.LETTER_RESULT},
)
SECOND_OPINIONS: Final = _counter(
    "second_opinions",
    "Questions to a language model by what became of them",
    {"result": words.OPINION_RESULT},
)
SECOND_OPINION_SECONDS: Final = _histogram(
    "second_opinion_seconds", "One question to a language model", _SLOW
)
SECOND_OPINION_TOKENS: Final = _counter(
    "second_opinion_tokens", "Tokens of a language model by direction", {"direction": words.DIRECTION}
)
SECOND_OPINION_COST: Final = _counter(
    "second_opinion_cost", "What these tokens cost, in the currency of the mapping's prices"
)
SECOND_OPINION_AGREEMENT: Final = _counter(
    "second_opinion_agreement",
    "Second opinions against the house's first candidate, and against what people then chose",
    {"against": words.AGAINST, "result": words.AGREEMENT},
)
SPANS: Final = _counter(
    "spans",
    "Distinct personal values found by type, once a ticket: with its summary",
    {"type": words.DATA_TYPE},
)
DEAD_LETTERS: Final = _counter("dead_letters", "Work given up, by error code", {"error": words.ERROR})
SWEEP_FOUND: Final = _counter("sweep_found", "Changes that no delivery had announced")
NOTE_SECONDS: Final = _histogram(
    "note_seconds", "From the received delivery to the note that stands on the ticket", _LONG
)
MAPPING_READS: Final = _counter(
    "mapping_reads", "Changed mapping files by what became of them", {"result": words.MAPPING_RESULT}
)
