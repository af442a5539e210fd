"""Internet addresses: version 4 and version 6.

https://www.rfc-editor.org/rfc/rfc791 and https://www.rfc-editor.org/rfc/rfc5952
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_FOUR: Final = late(r"(?<![0-9.])(?:[0-9]{1,3} ?\. ?){3}[0-9]{1,3}(?![0-9]|\.[0-9])")
_SIX: Final = late(
    r"[0-9a-f:](?:(?<![0-9a-z:.].)|(?<=[g-z\u3400-\u9fff]:.)|(?<=ip[0-9a-f]))[0-9a-f:]{3,45}(?![0-9a-z])"
)
_LOGIN: Final = late(
    r"登录|登陆|登入|访问|上网|log(?:ged|in|-in| in)|sign(?:ed|in|-in| in)|angemeldet|connexion|acceso"
)
_CITED: Final = late(
    r"(?:\bv|ver|vers|version|versions?nummer|release|build|firmware|update|section|sec|sect|clause"
    r"|para|paragraph|article|art|rule|chapter"
    r"|app|ios|android|windows|chrome|§|§§|第|版本|版|章节|条款|disp|conc|mcob|cobs|cass|sysc|icobs|rg"
    r"|point|annex|schedule|punkt|abschnitt|ziffer"
    r"|nr|no|table|item|number)[.:]? ?[a-z]{0,2}\Z"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses; version and section numbers are none.

    >>> [hit.key for hit in find("登录IP 8.8.4.4，from 203.0.113.77 and 2001:db8::1", Context())]
    ['8.8.4.4', '203.0.113.77', '2001:db8::1']
    >>> list(find("version 10.120.19.1, section 1.2.3.4, 12:30:45, 1.234.567.890", Context()))
    []
    """
    del context
    page = read(text)
    if page.loose.count(".") >= 3:
        for found in _FOUR.finditer(page.loose):
            yield from _four(page, found)
    if page.loose.count(":") >= 2:
        for found in _SIX.finditer(page.loose):
            yield from _six(found)


def _four(page: Reading, found: re.Match[str]) -> Iterator[Hit]:
    octets = [part.strip() for part in found.group().split(".")]
    if any(int(octet) > 255 for octet in octets):
        return
    cued = page.cued(*found.span())
    start, end = found.span()
    if (
        cued.tells(DataType.IP)
        or _LOGIN.search(page.loose, max(0, start - 14), start) is not None
        or _LOGIN.search(page.loose, end, end + 10) is not None
    ):
        weight = CUED
    elif _CITED.search(page.loose, max(0, found.start() - 14), found.start()):
        return
    else:
        long = sum(len(octet) >= 2 for octet in octets)
        if int(octets[0]) == 0 or not (any(len(octet) == 3 for octet in octets) or long >= 3):
            return
        if len(octets[0]) == 1 and all(len(octet) == 3 for octet in octets[1:]):
            return
        weight = SHAPED + 5
    yield Hit(*found.span(), DataType.IP, ".".join(octets), weight)


def _six(found: re.Match[str]) -> Iterator[Hit]:
    written = found.group().rstrip(":") if not found.group().endswith("::") else found.group()
    skipped = int(written.startswith(":") and not written.startswith("::"))
    written = written[skipped:]
    if written.count(":") < 2 or ("::" not in written and written.count(":") != 7):
        return
    if sum(map(str.isalnum, written)) < 4:
        return
    try:
        address = ipaddress.IPv6Address(written)
    except ValueError:
        return
    start = found.start() + skipped
    yield Hit(start, start + len(written), DataType.IP, address.compressed, SHAPED)
