"""What the public pages share: language, style under a strict policy, who sends, what was sent."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flask import request
from markupsafe import Markup
from werkzeug.exceptions import RequestEntityTooLarge

from mappings.packs.intake import FORM_LANGUAGES

TAGS: Final[Mapping[str, str]] = {"zh": "zh-Hans", "en": "en", "de": "de", "fr": "fr"}
"""Language tags (BCP 47) of the pages' languages."""
NAMES: Final[Mapping[str, str]] = {"zh": "中文", "en": "English", "de": "Deutsch", "fr": "Français"}

_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Style:
    """The style of a page.

    Attributes:
        css: Stands in the page; the policy names its hash.
        headers: Of every page: nothing is loaded, run, framed, indexed or kept; no link tells where it was.
    """

    css: Markup
    headers: Mapping[str, str]


def style_of(*names: str) -> Style:
    """The style that files of `templates/` make together."""
    css = "".join((_TEMPLATES / name).read_text(encoding="utf-8") for name in names)
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return Style(
        Markup(css),  # noqa: S704  (our own files)
        {
            "Content-Security-Policy": (
                f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; base-uri 'none'; "
                "frame-ancestors 'none'"
            ),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "no-store",
            "Vary": "Accept-Language",
        },
    )


def languages() -> list[tuple[str, str, str]]:
    """Code, tag and own name of every language of the pages."""
    return [(code, TAGS[code], NAMES[code]) for code in FORM_LANGUAGES]


def language_of(default: str) -> str:
    """The language of this request's page: as the address says, as the browser wishes, else the default."""
    asked = request.args.get("lang", "")
    if asked in FORM_LANGUAGES:
        return asked
    return wished(FORM_LANGUAGES) or default


def wished(among: Sequence[str]) -> str | None:
    """The language that the browser wishes most; `zh-CN` is `zh` wherever it stands in its list."""
    for tag, quality in request.accept_languages:
        code = tag.replace("_", "-").partition("-")[0].lower()
        if quality > 0 and code in among:
            return code
    return None


def given(most: int) -> dict[str, str]:
    """The fields that were sent; none when the body is too large or no form.

    Args:
        most: Bytes.
    """
    request.max_content_length = most
    request.max_form_memory_size = most
    if request.mimetype != "application/x-www-form-urlencoded":
        return {}
    try:
        fields = request.form.to_dict()
    except RequestEntityTooLarge:
        return {}
    return {name: value.replace("\r\n", "\n") for name, value in fields.items()}


def sender(proxies: int) -> str:
    """Address of who sends: the one that the outermost of our own proxies saw, else the connection's."""
    if proxies:
        seen = [part for header in request.headers.getlist("X-Forwarded-For") for part in header.split(",")]
        return seen[-proxies].strip() if len(seen) >= proxies else ""
    return request.remote_addr or ""
