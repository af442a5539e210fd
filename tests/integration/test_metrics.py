"""Metrics take label values of closed sets only, and the docs tell what each is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import REGISTRY
from prometheus_client.metrics_core import Metric

from integration import errors, metric_labels, metrics
from integration.errors import OmbudError
from integration.helpdesks.outcome import Failure
from integration.metric_labels import OTHER, Codes, Label, Words
from integration.observe import MetricSteps
from integration.pipeline import Outcome
from integration.store_gauges import GAUGES
from integration.writeback import Result
from mappings.ownership import CORRECTED_BY

ROOT = Path(__file__).parents[2]
LABELS: dict[str, dict[str, Label]] = {
    **{name: dict(labels) for name, labels in metrics.LABELS.items()},
    **{name: dict(gauge.labels) for name, gauge in GAUGES.items()},
}


class Row(NamedTuple):
    """A line of the table in docs/metrics.md."""

    name: str
    kind: str
    labels: str
    unit: str
    meaning: str
    do: str


def counted() -> Iterator[Metric]:
    """The metrics that processes count."""
    return (family for family in REGISTRY.collect() if family.name.startswith("ombud_"))


@pytest.mark.parametrize(
    ("label", "value", "shown"),
    [
        (metrics.ANSWERS, "accepted", "accepted"),
        (metrics.ANSWERS, "something", OTHER),
        (metric_labels.STATUS, 200, "200"),
        (metric_labels.STATUS, "silent", "silent"),
        (metric_labels.STATUS, 4711, OTHER),
        (metric_labels.OPERATION, "update_ticket", "update_ticket"),
        (metric_labels.OPERATION, "/api/v1/tickets/5", OTHER),
        (metric_labels.OPERATION, "mueller", OTHER),
        (metric_labels.DATA_TYPE, "CN_ID", "CN_ID"),
        (metric_labels.NOTE_KIND, "Müller", OTHER),
        (metric_labels.NOTE_KIND, "mueller", OTHER),
        (metric_labels.NOTE_KIND, 5, OTHER),
        (metric_labels.ERROR, "rejected", "rejected"),
        (metric_labels.ERROR, "psycopg.errors.UniqueViolation: (5)", OTHER),
        (metric_labels.VERSION, "3f2a9c1d0b4e", "3f2a9c1d0b4e"),
        (metric_labels.ORDER_RESULT, "13800138000", OTHER),
        (metric_labels.STEP, "a" * 80, OTHER),
    ],
)
def test_a_value_outside_its_closed_set_is_other(label: Label, value: object, shown: str) -> None:
    assert label(value) == shown


@given(st.lists(st.text("abc_", min_size=1, max_size=3), max_size=60))
def test_a_label_with_a_shape_never_holds_more_words_than_it_may(values: list[str]) -> None:
    label = Codes(r"[a-z_]+", most=5)
    assert len({label(value) for value in values} - {OTHER}) <= 5
    assert {label(value) for value in values} <= {*values, OTHER}


@given(st.text())
def test_no_label_lets_a_sentence_through(text: str) -> None:
    for labels in LABELS.values():
        for label in labels.values():
            shown = label(f"{text} {text}")
            assert shown == OTHER


def test_a_metric_counts_an_unknown_value_under_other_however_it_is_named() -> None:
    def notes() -> float:
        return REGISTRY.get_sample_value("ombud_notes_total", {"kind": OTHER}) or 0

    before = notes()
    metrics.NOTES.labels(kind="Mueller").inc()
    metrics.NOTES.labels("ticket 5").inc()
    assert notes() - before == 2


def test_the_closed_sets_are_those_of_the_code() -> None:
    ends = {"busy", "try_again", "dead_letter"}
    assert metric_labels.JOB_OUTCOME.words == {*map(str, Outcome), *ends}
    assert metric_labels.EFFECT_RESULT.words == set(map(str, Result))
    assert metric_labels.CORRECTED.words == set(map(str, CORRECTED_BY.values()))
    assert {metric_labels.STATUS(failure) for failure in Failure} == set(map(str, Failure))
    pipeline = (ROOT / "integration/pipeline.py").read_text(encoding="utf-8")
    assert metric_labels.STEP.words == set(re.findall(r"_steps\.step\(\"(\w+)\"\)", pipeline))
    codes = {
        kind.code
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, OmbudError) and kind is not OmbudError
    }
    assert {"rejected", "ticket_changed"} < codes == metric_labels.ERROR_CODES


def test_no_label_is_of_a_kind_that_grows_with_tickets_or_people() -> None:
    named = {name for labels in LABELS.values() for name in labels}
    assert not {name for name in named if re.search(r"ticket|customer|login|user|owner|group|_id|name", name)}
    for labels in LABELS.values():
        for label in labels.values():
            assert isinstance(label, Words | Codes)


def test_a_step_is_counted_with_how_it_ended() -> None:
    def ended(outcome: str) -> float:
        return REGISTRY.get_sample_value("ombud_steps_total", {"step": "fetch", "outcome": outcome}) or 0

    outcomes = ("ok", "rejected", "unforeseen")
    before = [ended(outcome) for outcome in outcomes]
    steps = MetricSteps()
    with steps.step("fetch"):
        pass
    with pytest.raises(errors.Rejected), steps.step("fetch"):
        raise errors.Rejected
    with pytest.raises(ZeroDivisionError), steps.step("fetch"):
        raise ZeroDivisionError
    assert [ended(outcome) for outcome in outcomes] == [value + 1 for value in before]


def test_every_metric_has_our_prefix_and_a_meaning() -> None:
    ours = list(counted())
    assert {family.name for family in ours} == set(metrics.LABELS)
    assert all(family.documentation for family in ours)
    assert all(gauge.meaning and name.startswith("ombud_") for name, gauge in GAUGES.items())


def test_the_page_of_metrics_tells_each_with_kind_labels_unit_and_what_to_do() -> None:
    page = (ROOT / "docs/metrics.md").read_text(encoding="utf-8")
    rows = {
        row.name: row
        for line in page.splitlines()
        if line.startswith("| `ombud_")
        for row in [Row(*(cell.strip() for cell in line.strip("| ").split(" | ")))]
    }
    families = [(family.name, family.type, family.documentation) for family in counted()]
    families += [(name, "gauge", gauge.meaning) for name, gauge in GAUGES.items()]
    wanted = {}
    for name, kind, meaning in families:
        shown = f"`{name}_total`" if kind == "counter" else f"`{name}`"
        labels = ", ".join(LABELS[name]) or "–"
        wanted[shown] = (kind, labels, "seconds" if name.endswith("_seconds") else "number", meaning)
    assert {name: row[1:5] for name, row in rows.items()} == wanted
    assert all(len(row.do) > 5 for row in rows.values())


def test_the_page_of_metrics_tells_the_words_that_no_other_page_tells() -> None:
    page = (ROOT / "docs/metrics.md").read_text(encoding="utf-8")
    elsewhere = (
        metric_labels.DATA_TYPE,
        metric_labels.VERB,
        metric_labels.FIELD,
        metric_labels.ERROR,
        metric_labels.STEP_OUTCOME,
        metric_labels.ISSUE,
    )
    for name, labels in LABELS.items():
        for label, allowed in labels.items():
            assert re.search(rf"^\| .*`{label}`", page, re.M), name
            if isinstance(allowed, Words) and allowed not in elsewhere:
                missing = {word for word in allowed.words if f"`{word}`" not in page}
                assert not missing, f"{name} {label}"
