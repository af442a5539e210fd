"""Alive, ready, deep health, metrics. No personal data, no ticket ids; nothing here asks the helpdesk.

`/healthz` and `/readyz` are for whoever restarts and routes, `/deepz` is for people and monitoring: it tells
what the worker found when it last looked at the helpdesk.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta

from flask import Flask, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from integration.bootstrap.web import WebServices
from integration.errors import StoreUnavailable
from integration.live.findings import MEANINGS, Code
from integration.live.health import DeepHealth, Status, deep_health
from integration.store_gauges import StoreGauges


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
        registry.register(StoreGauges(services.database, services.clock))
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


def _json(status: int, content: dict[str, object]) -> Response:
    return Response(json.dumps(content), status, mimetype="application/json")
