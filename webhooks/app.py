"""The WSGI application: what Ombud hears."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flask import Flask

from integration.bootstrap.web import WebServices
from webhooks import admin, errors, form, health, ingest, intake, openapi, survey

AUTHENTICATION: Final[Mapping[str, str]] = {
    ingest.PATH: "signature",
    intake.PATH: "signature",
    openapi.PATH: "open",
    form.PATH: "form",
    survey.PATH: "token",
    "/healthz": "open",
    "/readyz": "open",
    "/deepz": "open",
    "/__heartbeat__": "open",
    "/metrics": "open",
    **admin.AUTHENTICATION,
}
"""Every route and how its caller proves itself; `open` ones hold no personal data and take no orders.

The `form` is for anybody, where it is switched on: limited in number, with a signed token in the page.
`login` is for administrators, who come in by the `gate`; both are nothing where no admin pages are set up.
The `token` of the survey's address tells for which ticket and occasion one answer is taken, and nothing else.
"""


prepare: Final = admin.prepare
"""Loads, before the fork, what the admin pages need; for processes that have them."""


def create_app(services: WebServices) -> Flask:
    """Build the application around services that are ready to use."""
    app = Flask("webhooks", static_folder=None)
    # one byte more, because werkzeug cuts a chunked body at the limit without a word
    app.config["MAX_CONTENT_LENGTH"] = ingest.LARGEST_BODY + 1
    # a redirected delivery would be sent on as GET with its payload in the address (Zammad up to 6.1)
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
    errors.register(app)
    ingest.register(app, services)
    intake.register(app, services)
    openapi.register(app)
    form.register(app, services)
    survey.register(app, services)
    health.register(app, services)
    admin.register(app, services)
    return app
