"""What the pipeline and the door tell, turned into metrics."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from integration import metrics
from integration.writeback import Applied, Result
from mappings.ownership import CORRECTED_BY
from mappings.plan import Plan


class MetricSteps:
    """Counts and times the steps of the pipeline."""

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step."""
        started = time.perf_counter()
        try:
            yield
        finally:
            metrics.STEP_SECONDS.labels(step=name).observe(time.perf_counter() - started)

    def decided(self, plan: Plan) -> None:
        """Count a decision by how sure it is."""
        decision = plan.decision
        if not decision.is_complaint:
            outcome = "no_complaint"
        elif not decision.is_loan:
            outcome = "no_loan"
        else:
            outcome = "decided" if decision.decided else "to_confirm"
        metrics.DECISIONS.labels(outcome=outcome).inc()

    def applied(self, plan: Plan, applied: Applied) -> None:
        """Count an effect and its note."""
        metrics.EFFECTS.labels(result=applied.result.value).inc()
        if applied.result is Result.SHADOW:
            return
        for verb, result in plan.orders:
            metrics.ORDERS.labels(verb=verb, result=result).inc()
        for fact in plan.facts:
            if fact.kind in CORRECTED_BY.values():
                metrics.OVERRIDES.labels(kind=fact.kind).inc()
        for reason in plan.reasons:
            if reason.code == "undone":
                metrics.UNDONE.labels(field=dict(reason.detail)["field"]).inc()
        if plan.note is not None and applied.result is Result.WRITTEN:
            metrics.NOTES.labels(kind=plan.note.kind.value).inc()


def observe_request(operation: str, outcome: str, seconds: float) -> None:
    """Count one request to the helpdesk."""
    metrics.HELPDESK_REQUESTS.labels(operation=operation, status=outcome).inc()
    metrics.HELPDESK_SECONDS.labels(operation=operation).observe(seconds)


class NoSteps:
    """Counts nothing: somebody only looks, and no ticket is worked on."""

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Let one step pass."""
        del name
        yield

    def decided(self, plan: Plan) -> None:
        """Hear of a decision."""

    def applied(self, plan: Plan, applied: Applied) -> None:
        """Hear of an effect."""
