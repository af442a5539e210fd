"""GET /admin: what is overdue, what is due today, what needs help, how long deliveries wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from flask import Blueprint, Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import BadRequest

from integration.store import dead_letters, deliveries, live_looks, overview
from integration.store.deliveries import Backlog
from integration.store.overview import Duty, Waiting
from webhooks.admin import lists
from webhooks.admin.page import FOLDER, PAGE, Desk

AT_A_GLANCE: Final = 8
"""Rows of each list on the page that shows all."""
LISTS: Final = ("overdue", "due", "help")


@dataclass(frozen=True, slots=True)
class Listed:
    """One list, or its beginning.

    Attributes:
        count: Of all, at most `overview.COUNTED`.
        next: Place behind the last row where there are more; empty for none.
    """

    name: str
    count: int
    rows: Sequence[Duty | Waiting]
    next: str


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def today() -> Response:
        chosen, after = request.args.get("list", ""), request.args.get("after", "")
        if chosen and chosen not in LISTS:
            raise BadRequest
        now = desk.now()
        end = _end_of_day(now.astimezone(desk.zone))
        limit = PAGE if chosen else AT_A_GLANCE
        with desk.services.database.begin() as connection:
            found = [
                _listed(connection, name, now, end, limit, after if name == chosen else "") for name in LISTS
            ]
            backlog = deliveries.backlog(connection)
            silence = live_looks.worker_silence(connection)
            letters = dead_letters.count_open(connection)
        return desk.render(
            "today.html",
            "today",
            lists=[one for one in found if not chosen or one.name == chosen],
            counts={one.name: one.count for one in found},
            chosen=chosen,
            after=after,
            most=overview.COUNTED,
            backlog=backlog,
            waits=_wait(backlog, now),
            is_alive=silence is not None and silence <= desk.services.settings.lease_seconds,
            letters=letters,
        )

    blueprint.add_url_rule(FOLDER, "today", today, methods=["GET"], provide_automatic_options=False)


def _listed(
    connection: Connection, name: str, now: datetime, end: datetime, limit: int, after: str
) -> Listed:
    place = lists.at_instant(after)
    rows: Sequence[Duty | Waiting]
    if name == "help":
        rows = overview.needing_help(connection, after=None if place is None else place[:2], limit=limit + 1)
        count = overview.count_needing_help(connection)
    else:
        since, before = (None, now) if name == "overdue" else (now, end)
        rows = overview.duties(connection, since=since, before=before, after=place, limit=limit + 1)
        count = overview.count_duties(connection, since=since, before=before)
    more = len(rows) > limit
    return Listed(name, count, rows[:limit], lists.written(*rows[limit - 1].key) if more else "")


def _end_of_day(local: datetime) -> datetime:
    """The instant after this local day; its clock may have been moved meanwhile."""
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)


def _wait(backlog: Backlog, now: datetime) -> timedelta | None:
    return None if backlog.oldest is None else max(timedelta(), now - backlog.oldest)
