"""/admin/dead-letters: work that was given up. Try again one, all of an error, or all; or discard it."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, redirect, request, session
from werkzeug.exceptions import BadRequest, NotFound
from werkzeug.wrappers import Response as AnyResponse

from integration.given_up import LONGEST_REASON, masked_reason, put_back
from integration.log import get_logger
from integration.store import dead_letters
from webhooks import pages
from webhooks.admin import lists
from webhooks.admin.gate import LARGEST_FORM
from webhooks.admin.page import FOLDER, PAGE, Desk
from webhooks.admin.words import words

LIST: Final = f"{FOLDER}/dead-letters"

log = get_logger()


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the pages."""
    for path, name, view, method in (
        (LIST, "dead_letters", lambda: _list(desk), "GET"),
        (f"{LIST}/retry", "dead_letters_retry", lambda: _retry(desk), "POST"),
        (f"{LIST}/<int:number>", "dead_letter", lambda number: _one(desk, number), "GET"),
        (
            f"{LIST}/<int:number>/discard",
            "dead_letter_discard",
            lambda number: _discard(desk, number),
            "POST",
        ),
    ):
        blueprint.add_url_rule(path, name, view, methods=[method], provide_automatic_options=False)


def _list(desk: Desk) -> Response:
    error = request.args.get("error") or None
    after = request.args.get("after", "")
    place = lists.at_instant(after)
    with desk.services.database.begin() as connection:
        # first: what comes between the two counts as not shown
        newest = dead_letters.newest_open(connection)
        errors = dead_letters.count_by_error(connection)
        if error is not None and error not in dict(errors):
            error = None
        rows = dead_letters.page_of_open(
            connection, error=error, after=None if place is None else place[:2], limit=PAGE + 1
        )
    more = len(rows) > PAGE
    return desk.render(
        "dead_letters.html",
        "dead_letters",
        rows=rows[:PAGE],
        next=lists.written(rows[PAGE - 1].failed_at, rows[PAGE - 1].id) if more else "",
        after=after,
        errors=errors,
        total=sum(count for _, count in errors),
        error=error,
        newest=newest,
    )


def _one(desk: Desk, number: int, *, wrong: bool = False) -> Response:
    with desk.services.database.begin() as connection:
        letter = dead_letters.get(connection, number)
    if letter is None:
        raise NotFound
    trouble = f"trouble.{letter.error}"
    return desk.render(
        "dead_letter.html",
        "dead_letters",
        status=422 if wrong else 200,
        letter=letter,
        trouble=trouble if trouble in words() else "trouble.other",
        wrong=wrong,
        longest=LONGEST_REASON,
    )


def _retry(desk: Desk) -> AnyResponse:
    """Put back one, those of one error, or all; of several only what was there when the page was made."""
    given, now = pages.given(LARGEST_FORM), desk.now()
    which = {name: given[name] for name in ("number", "error", "all") if given.get(name)}
    if len(which) != 1 or any("\0" in value for value in which.values()):
        raise BadRequest
    with desk.services.database.begin() as connection:
        letters = dead_letters.select_open(
            connection,
            number=lists.whole(which.get("number", "")),
            error=which.get("error"),
            up_to=lists.whole(given.get("up_to", "")),
        )
        count = put_back(connection, letters, now) if letters else 0
    if count:
        desk.services.inbox.wake()
    log.info("dead_letters_retried", count=count, how=next(iter(which)))
    session["told"] = ("letters.retried", count) if count else ("letters.gone", 0)
    return redirect(LIST, 303)


def _discard(desk: Desk, number: int) -> AnyResponse:
    reason = pages.given(LARGEST_FORM).get("reason", "").replace("\0", "").strip()
    if not 0 < len(reason) <= LONGEST_REASON:
        return _one(desk, number, wrong=True)
    with desk.services.database.begin() as connection:
        closed = dead_letters.close(
            connection, [number], "discarded", desk.now(), masked_reason(reason, desk.mapping)
        )
    if closed:
        log.info("dead_letter_discarded", dead_letter=number)
    session["told"] = ("letters.discarded" if closed else "letters.gone", closed)
    return redirect(LIST, 303)
