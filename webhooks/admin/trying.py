"""/admin/try: paste a text and see what would be decided. It stays in memory and in this one answer."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from typing import Final

from flask import Blueprint, Response, request

from integration.admin.trying import MOST_CHARACTERS, Tried, try_text
from mappings.mapping import Language
from mappings.redaction import MaskedFields
from webhooks import pages
from webhooks.admin.explained import masked_parts, of_plan
from webhooks.admin.gate import LARGEST_FORM
from webhooks.admin.page import FOLDER, LANGUAGES, Desk

LONGEST_TITLE: Final = 250
"""Characters, as in the helpdesk."""


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def trying() -> Response:
        if request.method == "GET":
            return _page(desk, {"language": desk.mapping.language.value}, {}, None)
        given = pages.given(LARGEST_FORM)
        problems = _problems(desk, given)
        if problems:
            return _page(desk, given, problems, None)
        tried = try_text(
            given["text"],
            desk.mapping,
            desk.now(),
            title=given.get("title", ""),
            group=given.get("group", ""),
            language=Language(given["language"]),
        )
        return _page(desk, given, {}, tried)

    blueprint.add_url_rule(
        f"{FOLDER}/try", "try", trying, methods=["GET", "POST"], provide_automatic_options=False
    )


def _problems(desk: Desk, given: ReadOnly[str, str]) -> dict[str, str]:
    """What is wrong, by the field at which it is told."""
    problems = {}
    text = given.get("text", "")
    if not text.strip():
        problems["text"] = "try.empty"
    elif len(text) > MOST_CHARACTERS or len(given.get("title", "")) > LONGEST_TITLE:
        problems["text"] = "try.too_long"
    if given.get("group", "") not in {"", *desk.mapping.groups}:
        problems["group"] = "try.wrong_choice"
    if given.get("language", "") not in set(Language):
        problems["language"] = "try.wrong_choice"
    return problems


def _page(
    desk: Desk, given: ReadOnly[str, str], problems: ReadOnly[str, str], tried: Tried | None
) -> Response:
    return desk.render(
        "try.html",
        "try",
        status=422 if problems else 200,
        values={name: given.get(name, "") for name in ("title", "text", "group", "language")},
        problems=problems,
        most=MOST_CHARACTERS,
        most_title=LONGEST_TITLE,
        groups=desk.mapping.groups,
        note_languages=[(one.value, pages.NAMES[one.value]) for one in LANGUAGES],
        tried=tried,
        parts=() if tried is None or tried.masked is None else _parts(tried.masked),
        shown=None if tried is None else of_plan(tried.plan, tried.mapping),
    )


def _parts(masked: MaskedFields) -> list[tuple[str, bool]]:
    texts = (masked.title.text, masked.body.text)
    return masked_parts("\n\n".join(text for text in texts if text))
