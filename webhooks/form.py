"""GET and POST /complain: the public form. Works without JavaScript and without cookies; off by default.

| what came                                  | answer                                       |
| ------------------------------------------ | -------------------------------------------- |
| a complaint                                | 200 after it is on disk: reference, what next |
| the same page again                        | 200, the same reference                      |
| something missing or wrong                 | 422, the page with all that is wrong         |
| too much from one address, or from all     | 429 with `Retry-After`                       |
| the database is away                       | 503 with `Retry-After`                       |
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from flask import Flask, Response, render_template, request
from pydantic import ValidationError
from werkzeug.exceptions import NotFound

from integration import metrics
from integration.bootstrap.web import WebServices
from integration.complaints.door import Door, Entrance
from integration.complaints.submission import MOST_CHARACTERS, Channel, Rules, Submission
from integration.errors import StoreUnavailable
from integration.log import get_logger
from integration.sealed import Kept
from mappings.packs.intake import intake, said
from webhooks import form_token, pages
from webhooks.form_token import Verdict
from webhooks.limiting import Limiter

PATH: Final = "/complain"
LARGEST_FORM: Final = 1024 * 1024
"""Bytes; the longest text in percent encoding."""
KEPT_FORM: Final = 64 * 1024
"""Bytes up to which a form that comes too often is shown again as it was filled in."""
RETRY_SECONDS: Final = 60

_TRAP: Final = "website"
_FIELDS: Final = (
    ("name", "text", "name", 120),
    ("email", "email", "email", 254),
    ("phone", "tel", "tel", 40),
    ("reference", "text", "off", 80),
)
"""Name, kind, what browsers may fill in, characters."""
_STYLE: Final = pages.style_of("complain.css")

log = get_logger()


class Form:
    """The pages, and what becomes of what is sent."""

    def __init__(self, services: WebServices, door: Door) -> None:
        self._services = services
        self._door = door
        self._keys = door.seals.derived(form_token.LABEL)
        self._limiter = Limiter()

    def show(self) -> Response:
        """The empty form."""
        return self._page(pages.language_of(self._door.language), 200, {}, {})

    def take(self) -> Response:
        """Take what was sent, or say what is wrong with it."""
        language, now = pages.language_of(self._door.language), self._services.clock.now()
        wait = self._limiter.wait(pages.sender(self._door.proxies), now)
        if wait is not None:
            metrics.COMPLAINTS.labels(answer="form_limited").inc()
            # who has written a page must not lose it; who sends large ones for nothing is not helped
            small = (request.content_length or LARGEST_FORM) <= KEPT_FORM
            return self._page(
                language, 429, {"send": "limit"}, pages.given(LARGEST_FORM) if small else {}, retry_after=wait
            )
        given = pages.given(LARGEST_FORM)
        judged = form_token.judge(given.get("token", ""), self._keys, now)
        problems: dict[str, str] = {}
        if judged.verdict is not Verdict.GOOD or request.headers.get("Sec-Fetch-Site") == "cross-site":
            problems["send"] = Verdict.WRONG.value if judged.verdict is Verdict.GOOD else judged.verdict.value
        if given.get(_TRAP):
            problems["send"] = "trap"
        read = _read(given, language, self._door.rules(now))
        if isinstance(read, Submission) and not problems:
            return self._kept(read, judged.nonce, language, given)
        if not isinstance(read, Submission):
            problems = read | problems  # in the order of the page
        metrics.COMPLAINTS.labels(answer="form_refused").inc()
        log.info("form_refused", problems=sorted(problems.values()))
        return self._page(language, 422, problems, given)

    def _kept(self, read: Submission, nonce: str, language: str, given: Mapping[str, str]) -> Response:
        now = self._services.clock.now()
        try:
            receipt = self._door.take(self._services.database, read, Entrance.FORM, nonce, now)
        except StoreUnavailable as error:
            log.exception("complaint_not_stored", error=error.code)
            metrics.COMPLAINTS.labels(answer=error.code).inc()
            return self._page(language, 503, {"send": "away"}, given, retry_after=RETRY_SECONDS)
        if receipt.kept is Kept.CONFLICT:
            metrics.COMPLAINTS.labels(answer="form_refused").inc()
            return self._page(language, 409, {"send": "sent"}, given)
        metrics.COMPLAINTS.labels(answer="duplicate" if receipt.kept is Kept.SAME else "accepted").inc()
        return self._page(language, 200, {}, {}, reference=receipt.reference)

    def _page(
        self,
        language: str,
        status: int,
        problems: Mapping[str, str],
        values: Mapping[str, str],
        *,
        reference: str = "",
        retry_after: float | None = None,
    ) -> Response:
        """A page.

        Args:
            problems: What is wrong, by the field at which it is told.
            values: What was given, put back into the form.
        """
        words = {name: said(text, language) for name, text in intake().form.items()}
        page = render_template(
            "complain.html",
            say=words,
            language=language,
            tag=pages.TAGS[language],
            languages=pages.languages(),
            css=_STYLE.css,
            fields=_FIELDS,
            most_text=MOST_CHARACTERS,
            problems={field: words[f"error_{problem}"] for field, problem in problems.items()},
            values={name: values.get(name, "") for name in ("text", *(field[0] for field in _FIELDS))},
            token="" if reference else form_token.issue(self._keys, self._services.clock.now()),
            reference=reference,
            next=said(intake().next, language),
        )
        headers = {**_STYLE.headers, "Content-Language": pages.TAGS[language]}
        if retry_after is not None:
            headers["Retry-After"] = f"{max(retry_after, 1):.0f}"
        return Response(page, status, headers, mimetype="text/html")


def register(app: Flask, services: WebServices) -> None:
    """Add the route; without the setting it answers that there is nothing here."""
    door = services.door
    form = Form(services, door) if door is not None and door.form else None

    def page() -> Response:
        if form is None:
            raise NotFound
        return form.take() if request.method == "POST" else form.show()

    app.add_url_rule(PATH, "complain", page, methods=["GET", "POST"], provide_automatic_options=False)


def _read(given: Mapping[str, str], language: str, rules: Rules) -> Submission | dict[str, str]:
    """The complaint, or what is wrong by field."""
    customer = {name: given[name] for name, *_ in _FIELDS if given.get(name, "").strip()}
    body = {
        "channel": Channel.ONLINE.value,
        "language": language,
        "customer": customer,
        "text": given.get("text", ""),
    }
    try:
        return Submission.model_validate_json(json.dumps(body), context=rules)
    except ValidationError as error:
        places = [one["loc"] for one in error.errors(include_input=False, include_url=False)]
    problems: dict[str, str] = {}
    for place in places:
        field = str(place[-1])
        problems |= {"name": "nobody"} if field == "customer" else {field: field}
    return problems
