"""Alive, ready, metrics. No personal data, no ticket ids; nothing here depends on the helpdesk."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from flask import Flask, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import func, select
from sqlalchemy.exc import ProgrammingError

from integration.bootstrap.web import WebServices
from integration.errors import StoreUnavailable
from integration.store import dead_letters, deliveries
from integration.store.schema import clock

AT_RISK: Final = timedelta(days=2)
"""A duty due within this time counts as at risk."""


def register(app: Flask, services: WebServices) -> None:
    """Add `/healthz`, `/readyz` and `/metrics`."""

    def healthz() -> Response:
        return _json(200, {"status": "alive"})

    def readyz() -> Response:
        problems = _problems(services)
        if problems:
            return _json(503, {"status": "not_ready", "problems": problems})
        return _json(200, {"status": "ready"})

    def metrics() -> Response:
        registry = CollectorRegistry()
        if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        else:
            registry.register(REGISTRY)
        registry.register(StoreCollector(services))
        return Response(generate_latest(registry), 200, content_type=CONTENT_TYPE_LATEST)

    for path, view in (("/healthz", healthz), ("/readyz", readyz), ("/metrics", metrics)):
        app.add_url_rule(path, view.__name__, view, methods=["GET"], provide_automatic_options=False)


def _problems(services: WebServices) -> list[dict[str, str]]:
    try:
        current = services.database.schema_is_current()
    except StoreUnavailable:
        return [
            {
                "code": "store_unavailable",
                "what": "the database cannot be reached",
                "do": "check that it runs and that OMBUD_DATABASE_URL names it; deliveries are answered 503 "
                "meanwhile and Zammad sends them again",
            }
        ]
    if not current:
        return [
            {
                "code": "schema_not_current",
                "what": "the database's tables are not those of this version",
                "do": "restart ombud web, which brings them up to date, or install the version they are of",
            }
        ]
    return []


class StoreCollector(Collector):
    """Gauges read from the database when they are asked for."""

    def __init__(self, services: WebServices) -> None:
        self._services = services

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Read the gauges; when the store cannot be read only `ombud_store_up` is there."""
        now = self._services.clock.now()
        up = GaugeMetricFamily("ombud_store_up", "1 when the database answers and holds our tables")
        try:
            with self._services.database.begin() as connection:
                backlog = deliveries.backlog(connection)
                letters = dead_letters.count_open(connection)
                duties = connection.execute(
                    select(
                        func.count(),
                        func.count().filter(clock.c.due_at < now),
                        func.count().filter(clock.c.due_at >= now, clock.c.due_at < now + AT_RISK),
                    ).where(clock.c.stopped_at.is_(None), clock.c.kind == "duty")
                ).one()
        except (StoreUnavailable, ProgrammingError):
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        oldest = 0.0 if backlog.oldest is None else max(0.0, (now - backlog.oldest).total_seconds())
        for name, meaning, value in (
            (
                "ombud_deliveries_undispatched",
                "Accepted deliveries that have no job yet",
                backlog.undispatched,
            ),
            ("ombud_deliveries_unhandled", "Accepted deliveries still to be worked on", backlog.unhandled),
            ("ombud_oldest_waiting_seconds", "Age of the oldest unhandled delivery", oldest),
            ("ombud_deliveries_parked", "Deliveries that an operator must look at", backlog.parked),
            ("ombud_dead_letters_open", "Work given up that waits for a decision", letters),
        ):
            yield GaugeMetricFamily(name, meaning, value=value)
        clocks = GaugeMetricFamily("ombud_clocks", "Open duties by state", labels=["state"])
        for state, number in zip(("open", "breached", "at_risk"), duties, strict=True):
            clocks.add_metric([state], number)
        yield clocks


def _json(status: int, content: dict[str, object]) -> Response:
    return Response(json.dumps(content), status, mimetype="application/json")
