"""Alive, ready, deep health, metrics. No personal data, no ticket ids; nothing here asks the helpdesk.

`/healthz` and `/readyz` are for whoever restarts and routes, `/deepz` is for people and monitoring: it tells
what the worker found when it last looked at the helpdesk.
"""

from __future__ import annotations

import json
import os
from collections import Counter
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
from integration.live.findings import HELPDESK, MAPPING, MEANINGS, Code, Severity
from integration.live.health import DeepHealth, Status, deep_health
from integration.store import dead_letters, deliveries, live_looks, sealed
from integration.store.schema import clock

AT_RISK: Final = timedelta(days=2)
"""A duty due within this time counts as at risk."""


def register(app: Flask, services: WebServices) -> None:
    """Add `/healthz`, `/readyz`, `/deepz` with its alias `/__heartbeat__`, and `/metrics`."""

    def healthz() -> Response:
        return _json(200, {"status": "alive"})

    def readyz() -> Response:
        problems = _problems(services)
        if problems:
            return _json(503, {"status": "not_ready", "problems": problems})
        return _json(200, {"status": "ready"})

    def deepz() -> Response:
        health = _deep(services)
        told = {**_shown(health), "doors": _doors(services)}
        return _json(200 if health.status is Status.OK else 503, told)

    def metrics() -> Response:
        registry = CollectorRegistry()
        if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # it has no types
        else:
            registry.register(REGISTRY)
        registry.register(StoreCollector(services))
        return Response(generate_latest(registry), 200, content_type=CONTENT_TYPE_LATEST)

    for path, view in (
        ("/healthz", healthz),
        ("/readyz", readyz),
        ("/deepz", deepz),
        ("/__heartbeat__", deepz),
        ("/metrics", metrics),
    ):
        app.add_url_rule(path, path, view, methods=["GET"], provide_automatic_options=False)


def _deep(services: WebServices) -> DeepHealth:
    settings = services.settings
    return deep_health(
        services.database,
        services.clock.now(),
        every=timedelta(seconds=settings.live_seconds),
        lease=timedelta(seconds=settings.lease_seconds),
        rejection=None if services.mapping is None else services.mapping.rejection,
    )


def _shown(health: DeepHealth) -> dict[str, object]:
    return {
        "status": health.status,
        "dependencies": {str(name): str(status) for name, status in health.dependencies.items()},
        "looked_at": None if health.looked_at is None else health.looked_at.isoformat(timespec="seconds"),
        "age_seconds": None if health.age is None else round(health.age.total_seconds()),
        "mapping_version": health.mapping_version,
        "findings": [
            {
                "code": told.code,
                "severity": told.meaning.severity,
                "dependency": told.meaning.dependency,
                "count": told.count,
                "subjects": told.subjects,
                **({} if told.since is None else {"since": told.since.isoformat(timespec="seconds")}),
                "what": told.meaning.what,
                "do": told.meaning.do,
            }
            for told in health.findings
        ],
    }


def _doors(services: WebServices) -> dict[str, str]:
    """Which ways for complaints beside the helpdesk are open."""
    door = services.door
    if door is None:
        return dict.fromkeys(("complaints", "form"), "not_set_up")
    return {
        "complaints": "open" if door.secrets else "not_set_up",
        "form": "open" if door.form else "off",
    }


def _problems(services: WebServices) -> list[dict[str, str]]:
    try:
        current = services.database.schema_is_current()
    except StoreUnavailable:
        return [_problem(Code.STORE_UNAVAILABLE)]
    return [] if current else [_problem(Code.SCHEMA_NOT_CURRENT)]


def _problem(code: Code) -> dict[str, str]:
    return {"code": code.value, "what": MEANINGS[code].what, "do": MEANINGS[code].do}


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
                waiting = sealed.waiting(connection)
                looked = live_looks.load(connection, HELPDESK)
                mapping = live_looks.load(connection, MAPPING)
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
        kept = GaugeMetricFamily(
            "ombud_sealed", "What waits sealed for the helpdesk, and what was lost", labels=["state"]
        )
        for state, number in (
            ("open", waiting.open),
            ("failing", waiting.failing),
            ("expired", waiting.expired),
        ):
            kept.add_metric([state], number)
        yield kept
        clocks = GaugeMetricFamily("ombud_clocks", "Open duties by state", labels=["state"])
        for state, number in zip(("open", "breached", "at_risk"), duties, strict=True):
            clocks.add_metric([state], number)
        yield clocks
        yield GaugeMetricFamily(
            "ombud_mapping_rejected",
            "1 while the mapping file is wrong and the version before stays in force",
            value=float(mapping is not None and bool(mapping.findings)),
        )
        if looked is not None:
            age = max(0.0, (now - looked.looked_at).total_seconds())
            yield GaugeMetricFamily(
                "ombud_live_look_age_seconds", "Since the worker last looked at the helpdesk", value=age
            )
            findings = GaugeMetricFamily(
                "ombud_live_findings", "What the last look at the helpdesk found", labels=["severity"]
            )
            counts = Counter(
                MEANINGS[Code(code)].severity for code, _ in looked.findings if code in set(Code)
            )
            for severity in Severity:
                findings.add_metric([severity.value], counts[severity])
            yield findings


def _json(status: int, content: dict[str, object]) -> Response:
    return Response(json.dumps(content), status, mimetype="application/json")
