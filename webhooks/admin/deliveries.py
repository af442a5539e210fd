"""GET /admin/deliveries: what came in and what became of it; ids, sources and instants."""

from __future__ import annotations

from typing import Final, get_args

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest

from integration.store import delivery_pages
from integration.store.delivery_pages import Show
from webhooks.admin import lists
from webhooks.admin.page import FOLDER, PAGE, Desk

SHOWS: Final[tuple[Show, ...]] = get_args(Show)


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def deliveries() -> Response:
        asked = request.args.get("show", "all")
        show = next((one for one in SHOWS if one == asked), None)
        if show is None:
            raise BadRequest
        before = lists.whole(request.args.get("before", ""))
        with desk.services.database.begin() as connection:
            rows = delivery_pages.page(connection, show=show, before=before, limit=PAGE + 1)
        return desk.render(
            "deliveries.html",
            "deliveries",
            rows=rows[:PAGE],
            next=rows[PAGE - 1].id if len(rows) > PAGE else None,
            show=show,
            shows=SHOWS,
            before=before,
        )

    blueprint.add_url_rule(
        f"{FOLDER}/deliveries", "deliveries", deliveries, methods=["GET"], provide_automatic_options=False
    )
