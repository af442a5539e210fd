"""What Zammad does to HTML on its way in: no scripts, marked links (recordings 50)."""

from __future__ import annotations

import re
from html import escape
from typing import Final

_SCRIPT: Final = re.compile(r"<(script|style)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_HANDLER: Final = re.compile(r"\s+on[a-z]+\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
_LINK: Final = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.IGNORECASE | re.DOTALL)
_HREF: Final = re.compile(r"href=\"([^\"]*)\"", re.IGNORECASE)
_MENTION: Final = re.compile(r"data-mention-user-id=\"(\d+)\"", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^>]+>")


def clean(body: str, own_host: str) -> str:
    """The body as it is stored.

    Args:
        own_host: Links to this host do not open a new window.
    """
    body = _HANDLER.sub("", _SCRIPT.sub("", body)).replace("<br/>", "<br>")

    def mark(match: re.Match[str]) -> str:
        attributes, inner = match.group(1), match.group(2)
        href = _HREF.search(attributes)
        if href is None or not href.group(1).startswith(("http://", "https://")):
            return match.group(0)
        more = ' rel="nofollow noreferrer noopener"'
        if f"//{own_host}" not in href.group(1):
            more += ' target="_blank"'
        if _TAG.sub("", inner).strip() != href.group(1):
            more += f' title="{escape(href.group(1))}"'
        return f"<a{attributes}{more}>{inner}</a>"

    return _LINK.sub(mark, body)


def mentions(body: str) -> list[int]:
    """Ids of the users whom a body mentions."""
    return [int(number) for number in _MENTION.findall(body)]
