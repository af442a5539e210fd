"""What went wrong, as a page."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, g

from webhooks import errors
from webhooks.admin.page import Desk

_WORDS: Final = frozenset(
    {"not_found", "wrong_method", "bad_request", "too_large", "store_unavailable", "failed"}
)


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Answer every exception of an admin page with a page; it is logged and counted as elsewhere."""

    def answer(error: Exception) -> Response:
        plain = errors.answer_to(error)
        told = plain.get_json()
        code = str(told["error"])
        if not g.get("known"):
            # before the gate has let anybody in, nothing is told but the code
            return plain
        return desk.render(
            "error.html",
            "",
            status=plain.status_code,
            headers={name: value for name, value in plain.headers.items() if name == "Retry-After"},
            error=code if code in _WORDS else "failed",
            reference=str(told["request"]),
        )

    blueprint.register_error_handler(Exception, answer)
