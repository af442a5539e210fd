"""/admin/deliveries: what came in and what became of it; ids, sources and instants. Those that could not be
read are closed here once somebody has seen to them."""

from __future__ import annotations

from typing import Final, get_args

from flask import Blueprint, Response, redirect, request, session
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response as AnyResponse

from integration.log import get_logger
from integration.store import deliveries as store
from integration.store import delivery_pages
from integration.store.delivery_pages import Show
from webhooks import pages
from webhooks.admin import lists
from webhooks.admin.gate import LARGEST_FORM
from webhooks.admin.page import FOLDER, PAGE, Desk

LIST: Final = f"{FOLDER}/deliveries"
SHOWS: Final[tuple[Show, ...]] = get_args(Show)

log = get_logger()


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

    def seen_to() -> AnyResponse:
        number = lists.whole(pages.given(LARGEST_FORM).get("up_to", ""))
        if number is None:
            raise BadRequest
        with desk.services.database.begin() as connection:
            closed = store.discard_parked(connection, desk.now(), up_to=number)
        log.info("parked_discarded", count=closed)
        session["told"] = ("deliveries.seen", closed)
        return redirect(f"{LIST}?show=parked", 303)

    blueprint.add_url_rule(LIST, "deliveries", deliveries, methods=["GET"], provide_automatic_options=False)
    blueprint.add_url_rule(
        f"{LIST}/seen", "deliveries_seen", seen_to, methods=["POST"], provide_automatic_options=False
    )
