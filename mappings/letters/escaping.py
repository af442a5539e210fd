"""Values from outside stay text: no markup, no address that runs something, no variable of the helpdesk."""

from __future__ import annotations

import re
from typing import Final

from markupsafe import Markup, escape

JOINER: Final = "\u2060"
"""Word joiner: nothing is seen of it."""
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'#{}]+", re.IGNORECASE)
_VARIABLE: Final = re.compile(r"#(?=\{)")


def link(value: str) -> Markup:
    """A web address as a link, anything else as text.

    >>> str(link("https://a.example/b?c&d"))
    '<a href="https://a.example/b?c&amp;d">https://a.example/b?c&amp;d</a>'
    >>> str(link("javascript:alert(1)"))
    'javascript:alert(1)'
    """
    if _ADDRESS.fullmatch(value):
        return Markup('<a href="{0}">{0}</a>').format(value)
    return escape(value)


def lines(value: str) -> Markup:
    """A text with its line breaks kept.

    >>> str(lines("a < b\\nc"))
    'a &lt; b<br>c'
    """
    return Markup("<br>").join(value.splitlines())


def without_variables(text: str) -> str:
    """A finished text in which the helpdesk finds no variable: a word joiner parts `#` from `{`.

    An entity in its place would not last: the helpdesk writes HTML anew and makes the character of it again.

    >>> without_variables("#{user.password}") == "#" + JOINER + "{user.password}"
    True
    """
    return _VARIABLE.sub("#" + JOINER, text)
