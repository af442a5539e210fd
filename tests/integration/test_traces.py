"""Traces go to a collector where one is named, hold codes only, and are nothing anywhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from integration.errors import Rejected, SettingsError
from integration.settings import Settings, load
from integration.traces import OFF, Traces, start_traces
from tests.integration.collector import Collector, attributes_of

CANARY = "Vrombaldine 13912347788"


def _refused(traces: Traces) -> None:
    with traces.span("ticket", request="ombud-7", attempt=2), traces.span("apply"):
        traces.did("update_ticket", 0.5, failed=True, operation="update_ticket", status="422")
        raise Rejected(CANARY, operation="update_ticket")


def _tells_all(traces: Traces) -> None:
    with traces.span("ticket", outcome=CANARY, request=CANARY):
        with traces.span("fetch", error="Müller", step="13912347788") as noting:
            noting.say(subject=CANARY, outcome="Vrombaldine")
        raise ValueError(CANARY)


def test_without_a_collector_nothing_is_traced_and_the_package_is_not_even_loaded() -> None:
    assert start_traces(load({})) is OFF
    code = (
        "import sys, integration.bootstrap.worker, integration.bootstrap.web, webhooks.app\n"
        "print(sorted(name for name in sys.modules if name.startswith('opentelemetry')))"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_without_the_extra_a_collector_is_refused_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(SettingsError) as caught:
        start_traces(Settings(otlp_endpoint="http://127.0.0.1:4318"))
    assert "OMBUD_OTLP_ENDPOINT" in str(caught.value)
    assert "pip install 'ombud[otel]'" in str(caught.value)


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="OMBUD_OTLP_ENDPOINT"):
        load({"OMBUD_OTLP_ENDPOINT": "collector:4318"})


def test_spans_stand_inside_each_other_and_tell_how_they_ended() -> None:
    with Collector() as collector:
        traces = start_traces(Settings(otlp_endpoint=collector.url + "/"))
        with pytest.raises(Rejected):
            _refused(traces)
        traces.end()
        assert set(collector.paths) == {"/v1/traces"}
        update, apply, ticket = collector.spans
    assert [update.name, apply.name, ticket.name] == ["update_ticket", "apply", "ticket"]
    assert update.parent_span_id == apply.span_id
    assert apply.parent_span_id == ticket.span_id
    assert not ticket.parent_span_id
    assert update.end_time_unix_nano - update.start_time_unix_nano == 500_000_000
    assert attributes_of(update) == {
        "ombud.operation": "update_ticket",
        "ombud.status": "422",
        "ombud.error": "422",
    }
    assert attributes_of(ticket) == {
        "ombud.request": "ombud-7",
        "ombud.attempt": 2,
        "ombud.error": "rejected",
    }
    assert [span.status.code for span in (update, apply, ticket)] == [2, 2, 2]


def test_no_text_passes_as_attribute_name_status_or_exception() -> None:
    with Collector() as collector:
        traces = start_traces(Settings(otlp_endpoint=collector.url))
        with pytest.raises(ValueError, match=CANARY):
            _tells_all(traces)
        traces.end()
        sent = b"".join(collector.bodies)
        spans = collector.spans
    assert [attributes_of(span) for span in spans] == [{}, {"ombud.error": "unforeseen"}]
    assert not any(span.events for span in spans)
    assert not any(span.status.message for span in spans)
    for word in ("Vrombaldine", "13912347788", "Müller", "subject"):
        assert word.encode() not in sent


def test_a_collector_that_is_away_keeps_nobody_from_working(capfd: pytest.CaptureFixture[str]) -> None:
    traces = start_traces(Settings(otlp_endpoint="http://127.0.0.1:9"))
    with traces.span("ticket"):
        pass
    traces.end()
    assert capfd.readouterr().out == ""
