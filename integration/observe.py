"""What the pipeline and the door tell, turned into metrics."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final

from integration import metrics
from integration.errors import OmbudError
from integration.metric_labels import UNFORESEEN
from integration.traces import OFF, Traces
from integration.writeback import Applied, Result
from mappings.facts import ARTICLE, FactKind
from mappings.models import Fact
from mappings.ownership import CORRECTED_BY
from mappings.plan import NoteKind, OutgoingLetter, Plan

_LETTER_ENDED: Final = MappingProxyType(
    {
        FactKind.LETTER_WRITTEN.value: "sent",
        FactKind.LETTER_PROPOSED.value: "drafted",
        FactKind.LETTER_FAILED.value: "failed",
    }
)


class MetricSteps:
    """Counts and times the steps of the pipeline."""

    def __init__(self, traces: Traces = OFF) -> None:
        self._traces = traces

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step and count how it ended."""
        started = time.perf_counter()
        outcome = UNFORESEEN
        try:
            with self._traces.span(name, step=name):
                yield
            outcome = "ok"
        except OmbudError as error:
            outcome = error.code
            raise
        finally:
            metrics.STEP_SECONDS.labels(step=name).observe(time.perf_counter() - started)
            metrics.STEPS.labels(step=name, outcome=outcome).inc()

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
        """Count an effect, its note, its letters, and what people did."""
        metrics.EFFECTS.labels(result=applied.result.value).inc()
        if applied.result is Result.SHADOW:
            return
        for verb, result in plan.orders:
            metrics.ORDERS.labels(verb=verb, result=result).inc()
        if plan.opinion_met is not None:
            metrics.SECOND_OPINION_AGREEMENT.labels(
                against="people", result="agrees" if plan.opinion_met else "differs"
            ).inc()
        for fact in plan.facts:
            if fact.kind in CORRECTED_BY.values():
                metrics.OVERRIDES.labels(kind=fact.kind).inc()
            if fact.kind == FactKind.LETTER_DELIVERED:
                metrics.LETTERS.labels(kind=fact.value, result="delivered").inc()
            elif fact.kind == FactKind.LETTER_FAILED:
                # the helpdesk's mail gave an article up, or no letter could be made at all
                result = "bounced" if fact.source.startswith(ARTICLE) else "failed"
                metrics.LETTERS.labels(kind=fact.value, result=result).inc()
        for reason in plan.reasons:
            if reason.code == "undone":
                metrics.UNDONE.labels(field=dict(reason.detail)["field"]).inc()
        _count_letters(plan.letters, applied.facts)
        if plan.note is not None and applied.result is Result.WRITTEN:
            metrics.NOTES.labels(kind=plan.note.kind.value).inc()
            if plan.note.kind is NoteKind.SUMMARY:
                for kind, count in plan.found or ():
                    metrics.SPANS.labels(type=kind).inc(count)


def _count_letters(letters: Sequence[OutgoingLetter], facts: Sequence[Fact]) -> None:
    """Count what became of each letter; its fact tells, and theirs come first and in their order."""
    for letter, fact in zip(letters, facts, strict=False):
        if fact.kind in _LETTER_ENDED:
            metrics.LETTERS.labels(kind=letter.kind, result=_LETTER_ENDED[fact.kind]).inc()


class ObservedRequests:
    """Counts and traces requests to the helpdesk."""

    def __init__(self, traces: Traces) -> None:
        self._traces = traces

    def __call__(self, operation: str, outcome: str, seconds: float) -> None:
        """Take note of one request."""
        observe_request(operation, outcome, seconds)
        failed = not outcome.startswith("2")
        self._traces.did(operation, seconds, failed=failed, operation=operation, status=outcome)


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
