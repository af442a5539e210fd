"""Who comes in: one gate before every admin page. Closed unless a session or a proxy opens it.

| what came                                | answer                                          |
| ---------------------------------------- | ----------------------------------------------- |
| the pages are not set up                 | 404                                             |
| any page without login                   | 401, the login page                             |
| the secret                               | 303 to the page that was wanted                 |
| another secret                           | 403, the login page                             |
| too many tries                           | 429 with `Retry-After`                          |
| a form without this session's token      | 403, nothing is done                            |
"""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime, timedelta
from typing import Final

from flask import Flask, Response, g, redirect, request, session
from sqlalchemy.exc import ProgrammingError
from werkzeug.exceptions import BadRequest, NotFound, RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from integration import metrics
from integration.errors import StoreUnavailable
from integration.log import get_logger
from integration.store import login_tries
from integration.store.login_tries import Limit
from webhooks import pages
from webhooks.admin.lists import LARGEST
from webhooks.admin.page import FOLDER, Desk, here
from webhooks.limiting import Limiter, Rate, network

LOGIN: Final = f"{FOLDER}/login"
LOGOUT: Final = f"{FOLDER}/logout"
LARGEST_FORM: Final = 256 * 1024
"""Bytes of a form; the longest text to try in percent encoding."""
LONGEST: Final = timedelta(hours=12)
"""After so long everybody logs in anew."""
TRIES_OF_ONE: Final = Rate(5, 600.0)
"""From one address."""
TRIES_OF_ALL: Final = Rate(30, 600.0)
EVERYBODY: Final = "all"

_WANTED: Final = re.compile(rf"({FOLDER}(?:/[a-z0-9-]{{1,40}}){{0,3}})(?:\?[A-Za-z0-9%&=._~+-]{{0,400}})?")
_OWN_SITES: Final = frozenset({"same-origin", "none"})

log = get_logger()


def configure(app: Flask, keys: tuple[str, ...]) -> None:
    """Let an application sign the cookie of the admin pages, and send it to nobody else."""
    app.config.update(
        SECRET_KEY=keys[0],
        SECRET_KEY_FALLBACKS=list(keys[1:]),
        SESSION_COOKIE_NAME="__Secure-ombud-admin",
        SESSION_COOKIE_PATH=FOLDER,
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
    )


class Gate:
    """Lets in, keeps out, and gives every form its token."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._limiter = Limiter(TRIES_OF_ONE, TRIES_OF_ALL)

    def before(self) -> Response | None:
        """Called before every page: None lets pass."""
        # the token belongs to the session, and the login page has one too
        session.setdefault("csrf", secrets.token_hex(16))
        g.known = self._is_known()
        is_login = request.path == LOGIN
        if not g.known and not is_login:
            expired = "seen" in session
            self._forget()
            return self._show(401, "login.expired" if expired else "")
        if (request.content_length or 0) > LARGEST_FORM:
            raise RequestEntityTooLarge
        if request.method == "POST" and not (is_login and g.known) and not self._is_ours():
            log.warning("admin_form_refused", answer="forged")
            return self._desk.render("error.html", "", status=403, error="forged", reference="")
        if any(
            isinstance(number, int) and number >= LARGEST for number in (request.view_args or {}).values()
        ):
            raise NotFound
        if any("\0" in value for value in request.args.values()):
            raise BadRequest
        return None

    def login(self) -> AnyResponse:
        """The login page, and what becomes of a secret."""
        if g.known:
            # another tab was quicker
            return redirect(_wanted(), 303)
        if request.method == "GET":
            return self._show(200, "")
        now = self._desk.now()
        wait = self._wait(now)
        if wait is not None:
            metrics.ADMIN_LOGINS.labels(result="limited").inc()
            log.warning("admin_login_refused", answer="limited")
            return self._show(429, "login.limited", retry_after=wait)
        if not self._desk.door.access.knows(pages.given(LARGEST_FORM).get("secret", "")):
            metrics.ADMIN_LOGINS.labels(result="wrong").inc()
            log.warning("admin_login_refused", answer="wrong")
            return self._show(403, "login.wrong")
        metrics.ADMIN_LOGINS.labels(result="accepted").inc()
        log.info("admin_logged_in", how="secret")
        language = session.get("language")
        session.clear()
        session.update(
            since=now.timestamp(),
            seen=now.timestamp(),
            stamp=self._desk.door.access.stamp,
            csrf=secrets.token_hex(16),
        )
        if language:
            session["language"] = language
        return redirect(_wanted(), 303)

    def _wait(self, now: datetime) -> float | None:
        """Count a try; seconds to wait when it is too much."""
        address = pages.sender(self._desk.door.proxies)
        limits = [
            Limit(sender, rate.most, timedelta(seconds=rate.seconds))
            for sender, rate in (
                (self._desk.door.access.sender(network(address)), TRIES_OF_ONE),
                (EVERYBODY, TRIES_OF_ALL),
            )
        ]
        try:
            with self._desk.services.database.begin() as connection:
                wait = login_tries.wait(connection, limits, now)
        except (StoreUnavailable, ProgrammingError):
            # whoever sees to the database that is away comes in; each process counts by itself meanwhile
            return self._limiter.wait(address, now)
        return None if wait is None else wait.total_seconds()

    def logout(self) -> AnyResponse:
        """Forget who was there."""
        self._forget()
        g.known = False
        return self._show(200, "login.out")

    def _show(self, status: int, told: str, *, retry_after: float | None = None) -> Response:
        headers = {}
        minutes = 0
        if retry_after is not None:
            headers["Retry-After"] = f"{max(retry_after, 1):.0f}"
            minutes = int(retry_after // 60) + 1
        if status == 401:
            headers["WWW-Authenticate"] = f'Cookie realm="ombud", form-action="{LOGIN}"'
        return self._desk.render(
            "login.html",
            "",
            status=status,
            headers=headers,
            message=told,
            minutes=minutes,
            is_wrong=status in (403, 429),
            wanted=_wanted(),
            takes_secrets=bool(self._desk.door.access.secret_hash),
        )

    def _is_known(self) -> bool:
        access, now = self._desk.door.access, self._desk.now()
        header = request.headers.get(access.header, "") if access.header else ""
        if access.vouches(request.remote_addr or "", header):
            return True
        if not access.secret_hash or not _is_fresh(now, access.idle):
            return False
        if not hmac.compare_digest(str(session.get("stamp", "")), access.stamp):
            return False
        session["seen"] = now.timestamp()
        return True

    def _is_ours(self) -> bool:
        """True when a form was sent from one of our pages, in this session."""
        given = pages.given(LARGEST_FORM).get("csrf", "")
        same = hmac.compare_digest(given.encode(), str(session.get("csrf", "")).encode())
        return same and bool(given) and request.headers.get("Sec-Fetch-Site", "none") in _OWN_SITES

    def _forget(self) -> None:
        # whoever has not come in yet may have several tabs that wait for the secret
        kept = {name: session[name] for name in ("language",) if name in session}
        token = secrets.token_hex(16) if "since" in session else session["csrf"]
        session.clear()
        session.update(kept, csrf=token)


def _is_fresh(now: datetime, idle: timedelta) -> bool:
    """True for a session that was used just now and did not begin too long ago."""
    since, seen = session.get("since"), session.get("seen")
    if not isinstance(since, float) or not isinstance(seen, float):
        return False
    return now.timestamp() - seen < idle.total_seconds() and now.timestamp() - since < LONGEST.total_seconds()


def _wanted() -> str:
    """The page to go to after the login: one of ours, whatever was asked for."""
    asked = here() if request.path not in (LOGIN, LOGOUT) else pages.given(LARGEST_FORM).get("wanted", "")
    found = _WANTED.fullmatch(asked)
    return FOLDER if found is None or found[1] in (LOGIN, LOGOUT) else asked
