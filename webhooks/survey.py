"""GET and POST /survey/<token>: one question and a comment. No login, no JavaScript, no cookie.

| what came                              | answer                                                  |
| -------------------------------------- | ------------------------------------------------------- |
| GET                                    | 200, the question                                       |
| POST with an answer                    | 200 after it is on disk: thank you                      |
| either, when there is an answer        | 200: thank you; the first answer stands                 |
| something missing or wrong             | 422, the page with all that is wrong                    |
| a token that is forged or too old      | 404, a plain page that does not tell which              |
| too much from one address, or from all | 429 with `Retry-After`                                  |
| the database is away                   | 503 with `Retry-After`                                  |

A GET never counts as an answer, because mail scanners open links. No page tells whose complaint it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from flask import Flask, Response, render_template, request
from werkzeug.exceptions import NotFound

from integration import metrics
from integration.bootstrap.web import WebServices
from integration.errors import StoreUnavailable
from integration.log import get_logger
from integration.survey import LONGEST_COMMENT, SCORES, Given, SurveyDoor
from integration.survey_links import PATH as FOLDER
from integration.survey_links import Asked, Unusable
from mappings.packs.intake import said
from mappings.packs.survey import survey_words
from webhooks import pages
from webhooks.limiting import Limiter, Rate

PATH: Final = f"{FOLDER}<token>"
LARGEST_FORM: Final = 64 * 1024
"""Bytes; the longest comment in percent encoding takes less than half."""
RETRY_SECONDS: Final = 60
LOOKS_OF_ONE: Final = Rate(60, 600.0)
"""From one address; a house's mail scanner opens the links of many."""
LOOKS_OF_ALL: Final = Rate(1200, 60.0)
"""In one process."""

_STYLE: Final = pages.style_of("complain.css", "survey.css")

log = get_logger()


class Survey:
    """The pages, and what becomes of what is sent."""

    def __init__(self, services: WebServices, door: SurveyDoor) -> None:
        self._services = services
        self._door = door
        self._looks = Limiter(LOOKS_OF_ONE, LOOKS_OF_ALL)
        self._answers = Limiter()
        self._strangers = Limiter(LOOKS_OF_ONE, LOOKS_OF_ALL)

    def answer(self, token: str) -> Response:
        """The page for a token; what went wrong with the database is a page too."""
        try:
            return self._take(token) if request.method == "POST" else self._show(token)
        except StoreUnavailable as error:
            log.exception("survey_not_stored", error=error.code)
            metrics.SURVEYS.labels(answer=error.code).inc()
            return self._again(503, "away", RETRY_SECONDS)

    def _show(self, token: str) -> Response:
        now = self._services.clock.now()
        asked = self._door.links.read(token, now)
        if isinstance(asked, Unusable):
            return self._unusable(asked, now)
        wait = self._looks.wait(pages.sender(self._door.proxies), now)
        if wait is not None:
            return self._again(429, "limit", wait)
        if self._door.is_answered(self._services.database, asked):
            return self._page(200, told="done")
        return self._page(200)

    def _take(self, token: str) -> Response:
        now = self._services.clock.now()
        asked = self._door.links.read(token, now)
        if isinstance(asked, Unusable):
            return self._unusable(asked, now)
        wait = self._answers.wait(pages.sender(self._door.proxies), now)
        if wait is not None:
            metrics.SURVEYS.labels(answer="form_limited").inc()
            return self._again(429, "limit", wait)
        return self._judged(asked)

    def _unusable(self, why: Unusable, now: datetime) -> Response:
        """The page for what is no link, counted apart: whoever makes links up keeps no customer out."""
        wait = self._strangers.wait(pages.sender(self._door.proxies), now)
        if wait is not None:
            return self._page(429, told="busy", retry_after=wait)
        metrics.SURVEYS.labels(answer="not_found").inc()
        log.info("survey_link_unusable", reason=why.value)
        return self._page(404, told="none")

    def _judged(self, asked: Asked) -> Response:
        values = pages.given(LARGEST_FORM)
        given, problems = self._read(values)
        if given is None:
            if self._door.is_answered(self._services.database, asked):
                return self._page(200, told="done")
            metrics.SURVEYS.labels(answer="form_refused").inc()
            return self._page(422, problems=problems, values=values)
        first = self._door.take(self._services.database, asked, given, self._services.clock.now())
        if first:
            self._services.inbox.wake()
        metrics.SURVEYS.labels(answer="accepted" if first else "duplicate").inc()
        return self._page(200, told="done")

    def _read(self, values: Mapping[str, str]) -> tuple[Given | None, dict[str, str]]:
        """What was answered, or what is wrong by the place in the page at which it is told."""
        comment = values.get("comment", "").strip() if self._door.seals is not None else ""
        score = values.get("score", "")
        problems: dict[str, str] = {}
        if score not in {str(one) for one in SCORES}:
            problems["score_1"] = "score"
        if len(comment) > LONGEST_COMMENT:
            problems["comment"] = "comment"
        if problems:
            return None, problems
        return Given(int(score), comment, pages.language_of(self._door.language)), {}

    def _again(self, status: int, problem: str, wait: float) -> Response:
        """The page as it was sent, with a request to send it later; without a form a plain page."""
        values = pages.given(LARGEST_FORM) if request.method == "POST" else {}
        if "score" not in values and "comment" not in values:
            return self._page(status, told="busy", retry_after=wait)
        return self._page(status, problems={"send": problem}, values=values, retry_after=wait)

    def _page(
        self,
        status: int,
        *,
        told: str = "",
        problems: Mapping[str, str] | None = None,
        values: Mapping[str, str] | None = None,
        retry_after: float | None = None,
    ) -> Response:
        """A page.

        Args:
            told: What it says instead of asking: done, none, busy; empty for the question.
            problems: What is wrong, by the place at which it is told.
            values: What was given, put back into the form.
        """
        language, values = pages.language_of(self._door.language), values or {}
        words = {name: said(text, language) for name, text in survey_words().page.items()}
        page = render_template(
            "survey.html",
            say=words,
            language=language,
            tag=pages.TAGS[language],
            languages=pages.languages(),
            css=_STYLE.css,
            told=told,
            scores=SCORES,
            comment=self._door.seals is not None,
            most_comment=LONGEST_COMMENT,
            problems={place: words[f"error_{problem}"] for place, problem in (problems or {}).items()},
            values={name: values.get(name, "") for name in ("score", "comment")},
        )
        headers = {**_STYLE.headers, "Content-Language": pages.TAGS[language]}
        if retry_after is not None:
            headers["Retry-After"] = f"{max(retry_after, 1):.0f}"
        return Response(page, status, headers, mimetype="text/html")


def register(app: Flask, services: WebServices) -> None:
    """Add the route; where there is no survey it answers that there is nothing here."""
    survey = None if services.survey is None else Survey(services, services.survey)

    def page(token: str) -> Response:
        if survey is None:
            raise NotFound
        return survey.answer(token)

    app.add_url_rule(PATH, "survey", page, methods=["GET", "POST"], provide_automatic_options=False)
