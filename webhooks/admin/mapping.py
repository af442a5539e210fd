"""GET /admin/mapping: the mapping in force, what is to be said about its file, and what each key means."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response

from integration.admin.mapping_rows import findings_of, rows_of
from mappings.mapping import Language
from webhooks.admin.page import FOLDER, Desk
from webhooks.admin.words import helps_zh


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def mapping() -> Response:
        rows = rows_of(desk.mapping)
        if desk.language is Language.ZH:
            rows = tuple(replace(row, help=helps_zh().get(row.key, row.help)) for row in rows)
        return desk.render(
            "mapping.html",
            "mapping",
            file=desk.door.mapping.path.name,
            findings=findings_of(desk.door.mapping, desk.now().astimezone(desk.zone).date()),
            rows=rows,
        )

    blueprint.add_url_rule(
        f"{FOLDER}/mapping", "mapping", mapping, methods=["GET"], provide_automatic_options=False
    )
