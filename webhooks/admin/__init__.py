"""The admin pages under /admin: today, tickets, deliveries, dead letters, mapping, trying, reports, health.

Server-rendered, without a script; off unless somebody can log in. One module a page, templates beside.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from typing import TYPE_CHECKING, Final

from flask import Blueprint, Flask, Response
from werkzeug.exceptions import NotFound

from integration.bootstrap.web import WebServices

if TYPE_CHECKING:
    from mappings.mapping import Mapping

__all__ = ["AUTHENTICATION", "prepare", "register"]

AUTHENTICATION: Final[ReadOnly[str, str]] = {
    "/admin/login": "gate",
    **dict.fromkeys(
        (
            "/admin",
            "/admin/logout",
            "/admin/tickets",
            "/admin/tickets/<int:ticket_id>",
            "/admin/tickets/<int:ticket_id>/now",
            "/admin/deliveries",
            "/admin/deliveries/seen",
            "/admin/dead-letters",
            "/admin/dead-letters/retry",
            "/admin/dead-letters/<int:number>",
            "/admin/dead-letters/<int:number>/discard",
            "/admin/mapping",
            "/admin/try",
            "/admin/reports",
            "/admin/health",
            "/admin/<path:other>",
        ),
        "login",
    ),
}
"""Every route of ours: `login` ones are for administrators only, the `gate` is where they come in."""


def register(app: Flask, services: WebServices) -> None:
    """Add the pages; where nobody can log in, every address answers that there is nothing here."""
    door = services.admin
    if door is None:
        for number, path in enumerate(AUTHENTICATION):
            app.add_url_rule(path, f"admin_{number}", _nothing, provide_automatic_options=False)
        return
    # here: a process without admin pages need not carry what they need
    from webhooks.admin import (
        dead_letters,
        deliveries,
        gate,
        health,
        mapping,
        reports,
        ticket,
        today,
        trouble,
        trying,
    )
    from webhooks.admin.page import NOTHING, Desk

    desk = Desk(services, door)
    watch = gate.Gate(desk)
    gate.configure(app, door.access.keys)
    blueprint = Blueprint("admin", __name__, template_folder="templates")
    blueprint.before_request(watch.before)
    trouble.register(blueprint, desk)
    blueprint.add_url_rule(
        gate.LOGIN, "login", watch.login, methods=["GET", "POST"], provide_automatic_options=False
    )
    blueprint.add_url_rule(
        gate.LOGOUT, "logout", watch.logout, methods=["POST"], provide_automatic_options=False
    )
    for page in (today, ticket, deliveries, dead_letters, mapping, trying, reports, health):
        page.register(blueprint, desk)
    blueprint.add_url_rule(
        "/admin/<path:other>", NOTHING, _nothing, methods=["GET"], provide_automatic_options=False
    )
    app.register_blueprint(blueprint)
    for template in app.jinja_env.list_templates(filter_func=lambda name: name.startswith("admin/")):
        app.jinja_env.get_template(template)


def prepare(mapping: Mapping) -> None:
    """Load what the pages need. Called before the fork, so that it is there once for all processes."""
    from webhooks.admin.warming import warm

    warm(mapping)


def _nothing(**_parts: object) -> Response:
    raise NotFound
