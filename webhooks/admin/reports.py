"""GET /admin/reports: choose a month; the worker counts it when it is asked for."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final
from urllib.parse import urlencode

from flask import Blueprint, Response, request

from integration.admin.counting import month_wanted
from mappings.reporting.figures import months_before
from mappings.reporting.page import fragment_of
from mappings.reporting.report import Dimension
from webhooks.admin.page import FOLDER, Desk

_MONTH: Final = re.compile(r"20[0-9]{2}-(?:0[1-9]|1[0-2])")
OFFERED: Final = 12
"""Months before this one that the page names."""
AGAIN: Final = 3
"""Seconds after which a page without figures looks again by itself."""
PATIENCE: Final = timedelta(minutes=1)
"""After so long without figures the page says that perhaps no worker runs."""


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def reports() -> Response:
        this = f"{desk.now().astimezone(desk.zone):%Y-%m}"
        month, by = request.args.get("month", ""), request.args.get("by", "")
        wrong = bool(month) and _MONTH.fullmatch(month) is None
        is_known = by in {"", *Dimension}
        fragment = since = None
        if month and is_known and not wrong:
            found = month_wanted(desk.services.database, month, desk.mapping, desk.now())
            since = found.since
            if found.report is not None:
                only = Dimension(by) if by else None
                fragment = fragment_of(found.report, desk.mapping, desk.language, only)
        return desk.render(
            "reports.html",
            "reports",
            status=422 if wrong or not is_known else 200,
            months=_offered(this, "" if wrong else month),
            month=month or months_before(this, 1)[0],
            by=by,
            dimensions=[one.value for one in Dimension],
            wrong=wrong or not is_known,
            fragment=fragment,
            is_awaited=since is not None,
            is_overdue=since is not None and desk.now() - since > PATIENCE,
            again=AGAIN if since is not None and fragment is None else None,
            again_at=f"{FOLDER}/reports?{urlencode({'month': month, 'by': by})}",
        )

    blueprint.add_url_rule(
        f"{FOLDER}/reports", "reports", reports, methods=["GET"], provide_automatic_options=False
    )


def _offered(this: str, shown: str) -> list[str]:
    """Months to choose from, the newest first; the one that is shown is among them."""
    return sorted({this, *months_before(this, OFFERED), *([shown] if shown else [])}, reverse=True)
