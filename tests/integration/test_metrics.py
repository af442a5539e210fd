"""Metrics take label values of closed sets only."""

from __future__ import annotations

import pytest
from prometheus_client import REGISTRY

from integration import metrics


@pytest.mark.parametrize(
    ("label", "value", "shown"),
    [
        ("answer", "accepted", "accepted"),
        ("answer", "something", "other"),
        ("status", 200, "200"),
        ("status", "timeout", "timeout"),
        ("status", 4711, "other"),
        ("operation", "update_ticket", "update_ticket"),
        ("operation", "/api/v1/tickets/5", "other"),
        ("type", "CN_ID", "CN_ID"),
        ("kind", "Herr Müller", "other"),
        ("kind", "13800138000", "other"),
        ("kind", 5, "other"),
        ("error", "rejected", "rejected"),
        ("error", "psycopg.errors.UniqueViolation: (5)", "other"),
        ("mapping_version", "3f2a9c1d", "3f2a9c1d"),
        ("step", "a" * 80, "other"),
    ],
)
def test_a_value_outside_its_closed_set_is_other(label: str, value: object, shown: str) -> None:
    assert metrics.closed(label, value) == shown


def test_a_metric_counts_an_unknown_value_under_other_however_it_is_named() -> None:
    def counted() -> float:
        return REGISTRY.get_sample_value("ombud_notes_total", {"kind": "other"}) or 0

    before = counted()
    metrics.NOTES.labels(kind="Herr Müller").inc()
    metrics.NOTES.labels("ticket 5").inc()
    assert counted() - before == 2


def test_every_metric_has_our_prefix_and_a_meaning() -> None:
    ours = [family for family in REGISTRY.collect() if family.name.startswith("ombud_")]
    assert len(ours) >= 14
    assert all(family.documentation for family in ours)
