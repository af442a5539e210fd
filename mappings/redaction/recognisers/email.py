"""E-mail addresses (RFC 5322 in the part that people use), also with `(at)` and spaces around the sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import SHAPED, Context, Hit
from mappings.redaction.types import DataType

_LETTER: Final = "A-Za-z0-9\u00c0-\u024f"
_SIGN: Final = re.compile(r" ?(?:@| ?[\[({] ?at ?[\])}]) ?", re.IGNORECASE)
_LOCAL: Final = re.compile(rf"[{_LETTER}._%+'-]{{1,80}}\Z")
_DOMAIN: Final = re.compile(
    rf"(?:[{_LETTER}-]{{1,63}} ?(?:\.|[\[({{] ?dot ?[\])}}]) ?){{1,8}}[A-Za-z]{{2,24}}(?![{_LETTER}-])",
    re.IGNORECASE,
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses; rates such as `22000 @ 8.18%` are none.

    >>> [hit.key for hit in find("邮箱zhang.san@Example.com，谢谢", Context())]
    ['zhang.san@example.com']
    >>> list(find("22000 @ 8.18%", Context()))
    []
    """
    del context
    for sign in _SIGN.finditer(text):
        window = text[max(0, sign.start() - 80) : sign.start()]
        local = _LOCAL.search(window[-_run(window) :]) if _run(window) else None
        domain = _DOMAIN.match(text, sign.end())
        if local is None or domain is None:
            continue
        name = local.group().lstrip(".'-+%")
        if not name:
            continue
        key = f"{name}@{re.sub(r'[^A-Za-z0-9.-]', '', _undot(domain.group()))}".casefold()
        yield Hit(sign.start() - len(name), domain.end(), DataType.EMAIL, key, SHAPED)


_IN_LOCAL: Final = re.compile(rf"[{_LETTER}._%+'-]")


def _run(window: str) -> int:
    """How many characters at the end of a window can belong to a local part."""
    count = 0
    while count < len(window) and _IN_LOCAL.match(window[-1 - count]):
        count += 1
    return count


def _undot(domain: str) -> str:
    return re.sub(r" ?[\[({] ?dot ?[\])}] ?", ".", domain, flags=re.IGNORECASE).replace(" ", "")
