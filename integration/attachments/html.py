"""HTML: only its encoding is told here; what markup hides is found by `mappings.redaction.view`."""

from __future__ import annotations

import re
from typing import Final

from integration.attachments import text
from integration.attachments.collecting import Collected

_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})")
_HEAD: Final = 2048
"""Browsers look no further either."""


def read(content: bytes, collected: Collected) -> None:
    """Keep a page with its markup."""
    collected.add(decode(content), is_html=True)


def decode(content: bytes, declared: str = "") -> str:
    """A page as text, by what was declared outside of it or within.

    >>> decode(b'<meta charset="gbk">' + "张三".encode("gbk"))
    '<meta charset="gbk">张三'
    """
    found = _CHARSET.search(content, 0, _HEAD)
    return text.decode(content, declared or (found[1].decode("ascii") if found else ""))
