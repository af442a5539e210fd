"""/admin/tickets: what is on record of a ticket; on demand, what would be decided about it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flask import Blueprint, Response, redirect, request
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response as AnyResponse

from integration.errors import HelpdeskError, SettingsError
from integration.live.findings import HELPDESK
from integration.log import get_logger
from integration.store import cases, dead_letters, whole_cases
from integration.store.dead_letters import DeadLetter
from integration.store.whole_cases import Stored
from mappings.archive.evidence import EffectEntry
from mappings.fields import STAGE
from mappings.models import Fact
from mappings.plan import RunningClock
from webhooks.admin import lists
from webhooks.admin.explained import Explained, of_reading
from webhooks.admin.page import FOLDER, Desk
from webhooks.admin.words import words

TICKETS: Final = f"{FOLDER}/tickets"
MOST_FACTS: Final = 200

log = get_logger()


@dataclass(frozen=True, slots=True)
class Record:
    """What the database holds of a ticket.

    Attributes:
        stored: None where there is no case.
        facts: The newest first.
    """

    ticket_id: int
    stored: Stored | None
    stage: str | None
    clocks: Sequence[RunningClock]
    effects: Sequence[EffectEntry]
    facts: Sequence[Fact]
    letters: Sequence[DeadLetter]


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the pages."""
    for path, name, view in (
        (TICKETS, "tickets", lambda: _find(desk)),
        (f"{TICKETS}/<int:ticket_id>", "ticket", lambda ticket_id: _show(desk, ticket_id)),
        (f"{TICKETS}/<int:ticket_id>/now", "ticket_now", lambda ticket_id: _look(desk, ticket_id)),
    ):
        blueprint.add_url_rule(path, name, view, methods=["GET"], provide_automatic_options=False)


def _find(desk: Desk) -> AnyResponse:
    asked = request.args.get("ticket", "").strip()
    if not asked:
        return desk.render("tickets.html", "ticket", wrong=False)
    try:
        number = lists.whole(asked)
    except BadRequest:
        return desk.render("tickets.html", "ticket", status=422, wrong=True)
    return redirect(f"{TICKETS}/{number}", 303)


def _show(desk: Desk, ticket_id: int) -> Response:
    """What the database knows: nobody asks the helpdesk."""
    return _page(desk, _record(desk, ticket_id))


def _look(desk: Desk, ticket_id: int) -> Response:
    """What would be decided about the ticket as it stands in the helpdesk; nothing is written."""
    record, mapping = _record(desk, ticket_id), desk.mapping
    try:
        reading = desk.door.look(ticket_id)
    except SettingsError:
        return _page(desk, record, failed="ticket.not_set_up")
    except HelpdeskError as error:
        log.warning("admin_look_failed", ticket=ticket_id, error=error.code)
        trouble = f"trouble.{error.code}"
        return _page(desk, record, failed=trouble if trouble in words() else "trouble.other")
    return _page(
        desk, record, shown=of_reading(reading, mapping), is_handled=mapping.handles(reading.ticket.group)
    )


def _page(
    desk: Desk, record: Record, *, shown: Explained | None = None, is_handled: bool = True, failed: str = ""
) -> Response:
    base = desk.door.helpdesk_url
    return desk.render(
        "ticket.html",
        "ticket",
        record=record,
        shown=shown,
        is_handled=is_handled,
        failed=failed,
        outside_url=f"{base}/#ticket/zoom/{record.ticket_id}" if base else "",
    )


def _record(desk: Desk, ticket_id: int) -> Record:
    with desk.services.database.begin() as connection:
        stored = whole_cases.load(connection, HELPDESK, ticket_id)
        case = cases.load(connection, HELPDESK, ticket_id)
        letters = dead_letters.select_open_of_ticket(connection, HELPDESK, ticket_id)
    stage = case.written.get(STAGE.name)
    return Record(
        ticket_id,
        stored,
        stage if isinstance(stage, str) else None,
        () if stored is None else sorted(stored.clocks, key=lambda one: (one.due_at, one.id)),
        () if stored is None else sorted(stored.effects, key=lambda one: one.at, reverse=True),
        case.facts[-MOST_FACTS:][::-1],
        letters,
    )
