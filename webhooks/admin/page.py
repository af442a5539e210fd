"""How a page of the admin desk is made: language, navigation, style under a strict policy, times."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from flask import Response, current_app, g, render_template, request, session
from markupsafe import Markup, escape
from werkzeug.exceptions import HTTPException
from werkzeug.routing import MapAdapter

from integration.admin.door import AdminDoor
from integration.bootstrap.web import WebServices
from integration.live.findings import Code
from mappings import jurisdictions
from mappings.clocks.catalogue import clock_name
from mappings.clocks.telling import tell
from mappings.mapping import Language, Mapping
from mappings.plan import RunningClock
from mappings.reporting.page import style
from webhooks import pages
from webhooks.admin.words import CheckWords, check_words, label, say

FOLDER: Final = "/admin"
NAVIGATION: Final = (
    ("today", FOLDER),
    ("ticket", f"{FOLDER}/tickets"),
    ("deliveries", f"{FOLDER}/deliveries"),
    ("dead_letters", f"{FOLDER}/dead-letters"),
    ("mapping", f"{FOLDER}/mapping"),
    ("try", f"{FOLDER}/try"),
    ("reports", f"{FOLDER}/reports"),
    ("health", f"{FOLDER}/health"),
)
"""Every page that the navigation names: its words and its address, in order."""
NOTHING: Final = "nothing"
"""Name of the route of all addresses below ours that nobody made: strangers are not told which those are."""
LANGUAGES: Final = (Language.ZH, Language.EN)
PAGE: Final = 50
"""Rows of a list."""

_CSS: Final = (Path(__file__).parent / "admin.css").read_text(encoding="utf-8") + style()
_DIGEST: Final = base64.b64encode(hashlib.sha256(_CSS.encode()).digest()).decode()
HEADERS: Final[ReadOnly[str, str]] = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_DIGEST}'; img-src data:; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "interest-cohort=()",
    "Cache-Control": "no-store",
    "Vary": "Accept-Language, Cookie",
}
"""Of every page: nothing is loaded, run, framed, indexed or kept."""


@dataclass(frozen=True)
class Desk:
    """What every page is made with."""

    services: WebServices
    door: AdminDoor

    @property
    def language(self) -> Language:
        """As the page was asked for, as it was before, as the browser wishes, else that of the notes."""
        asked = request.args.get("lang", "")
        if asked in set(Language):
            session["language"] = asked
        chosen = session.get("language") or pages.wished([one.value for one in LANGUAGES])
        return Language(chosen) if chosen in set(Language) else self.mapping.language

    @property
    def mapping(self) -> Mapping:
        """The mapping in force."""
        return self.door.mapping()

    @property
    def zone(self) -> ZoneInfo:
        """The site's own zone."""
        return jurisdictions.zone(self.mapping.zone_name())

    def now(self) -> datetime:
        """The present instant, UTC."""
        return self.services.clock.now()

    def render(
        self,
        template: str,
        current: str,
        *,
        status: int = 200,
        headers: ReadOnly[str, str] | None = None,
        **context: object,
    ) -> Response:
        """A page.

        Args:
            template: Its file in `templates/admin`.
            current: Which page of the navigation it belongs to; empty for none.
        """
        speech = Speech(self.language, self.zone, self.now(), self.mapping)
        tag = pages.TAGS[speech.language.value]
        html = render_template(
            f"admin/{template}",
            t=speech,
            say=speech.say,
            css=Markup(_CSS),  # noqa: S704  (our own files)
            language=speech.language.value,
            tag=tag,
            languages=[(one.value, pages.TAGS[one.value], pages.NAMES[one.value]) for one in LANGUAGES],
            here=f"{here()}{'&' if '?' in here() else '?'}lang=",
            navigation=NAVIGATION,
            current=current,
            version=self.mapping.version_id,
            csrf=session.get("csrf", ""),
            known=bool(g.get("known")),
            by_secret="since" in session,
            told=session.pop("told", None) if status < 300 else None,
            **context,
        )
        return Response(
            html, status, {**HEADERS, "Content-Language": tag, **(headers or {})}, mimetype="text/html"
        )


def here() -> str:
    """The address of this page with what was asked for, but the language; after a form, that of its page."""
    adapter, path = current_app.url_map.bind(""), request.path
    while path != FOLDER and not _is_page(adapter, path):
        path = path.rpartition("/")[0] or FOLDER
    asked = [(name, value) for name, value in request.args.items(multi=True) if name != "lang"]
    return f"{path}?{urlencode(asked)}" if asked and request.method == "GET" else path


def _is_page(adapter: MapAdapter, path: str) -> bool:
    try:
        endpoint, _ = adapter.match(path, "GET")
    except HTTPException:
        return False
    return bool(endpoint != f"admin.{NOTHING}")


@dataclass(frozen=True)
class Speech:
    """How a page speaks: its language, the site's zone, and what time it is."""

    language: Language
    zone: ZoneInfo
    now: datetime
    mapping: Mapping

    def say(self, key: str, **values: object) -> str:
        """A text of the pages."""
        return say(self.language, key, **values)

    def label(self, kind: str, code: str | None) -> str:
        """A code in words."""
        return label(self.language, kind, code)

    def clock(self, rule: str) -> str:
        """What a clock asks for."""
        if rule not in self._clocks:
            self._clocks[rule] = clock_name(self._spoken, rule)
        return self._clocks[rule]

    @cached_property
    def _spoken(self) -> Mapping:
        return self.mapping.model_copy(update={"language": self.language})

    @cached_property
    def _clocks(self) -> dict[str, str]:
        return {}

    def tell(self, clock: RunningClock) -> tuple[str, ...]:
        """How a clock came about."""
        return tell(clock, self.language)

    def check(self, code: Code) -> CheckWords:
        """A live check."""
        return check_words(self.language, code)

    def code(self, text: str) -> Markup:
        """A text whose `words in backticks` are code."""
        parts = [escape(part) for part in text.split("`")]
        marked = (Markup("<code>{}</code>").format(part) if n % 2 else part for n, part in enumerate(parts))
        return Markup("").join(marked)

    def when(self, at: datetime | None) -> str:
        """An instant in the site's zone."""
        return self.say("none") if at is None else f"{at.astimezone(self.zone):%Y-%m-%d %H:%M}"

    def span(self, length: timedelta) -> str:
        """A length in words; the sign is left out."""
        minutes = int(abs(length.total_seconds()) // 60)
        hours, minutes = divmod(minutes, 60)
        days, rest = divmod(hours, 24)
        if days:
            return self.say("days", days=days, hours=rest)
        return (
            self.say("hours", hours=hours, minutes=minutes) if hours else self.say("minutes", minutes=minutes)
        )

    def away(self, at: datetime) -> str:
        """How far an instant is from now, either way."""
        return self.span(at - self.now)

    def percent(self, share: float) -> str:
        """A share of 1 in whole percent, never more than it is."""
        return str(int(share * 100))

    def yes(self, value: bool) -> str:
        """Yes or no."""
        return self.say("yes" if value else "no")

    def many(self, count: int, most: int) -> str:
        """A count that ends at a limit."""
        shown = f"{count:,}"
        return self.say("many", count=shown) if count >= most else shown
