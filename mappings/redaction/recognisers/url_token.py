"""Links that open something for whoever holds them: with a token, a session or a signature inside.

https://www.rfc-editor.org/rfc/rfc3986
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import MASKED, read
from mappings.redaction.types import DataType

_LINK: Final = late(r"(?:[a-z][a-z0-9+.-]{1,11}://|www\.)[^\s<>\"'\u3000-\u303f\u3400-\u9fff\0]{3,2000}")
_BARE: Final = late(
    r"/(?<=[a-z]/)[a-z0-9._~/-]{0,200}\?[a-z0-9._~%-]{1,40}=[^\s<>\"'\u3000-\u303f\u3400-\u9fff\0]{1,1500}"
)
_HOST: Final = late(r"(?<![a-z0-9.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?::[0-9]{1,5})?\Z")
_USERINFO: Final = late(r"[a-z][a-z0-9+.-]{1,11}://[^/?#@]{1,200}@")
_PARAMETER: Final = late(
    r"[?&#;](?:[a-z0-9]{1,20}[_.-]){0,3}(?:token|tok|access_?token|id_?token|refresh_?token|session"
    r"|session_?id|sid|jsessionid|phpsessid|key|apikey"
    r"|api_?key|sig|sign|signature|auth|authorization|code|otp|password|passwd|pwd|pass|secret|hash|jwt"
    r"|ticket|nonce|state|hmac|credential|credentials"
    r"|reset|verify|verification|confirm|invite|magic|login|user|userid|user_?id|uid|uuid|username"
    r"|email|mail|phone|mobile|tel|idcard|id_?no|id_?card|cardno|card_?no"
    r"|account|acct|account_?no|loan_?no|loan_?id|contract|contract_?no|customer|customer_?id|cust_?id"
    r"|member|memberid|name|ref|openid|unionid|t|k|s|x-amz-signature|x-amz-credential|x-goog-signature)"
    r"=[^&#\s]{3,1500}"
)
_SESSION_PATH: Final = late(r";jsessionid=[^?#\s]{4,200}")
_OPAQUE: Final = late(r"/(?=[a-z._=-]{0,200}[0-9])(?=[0-9._=-]{0,200}[a-z])[a-z0-9_=.~-]{20,600}(?=[/?#]|$)")
_WORDY: Final = late(r"/[a-z]{2,20}(?:[-_][a-z0-9]{1,20}){2,30}(?:\.[a-z]{2,5})?(?=[/?#]|$)")
_END: Final = late(r"[.,;:!?)\]}>*]{1,8}\Z")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Links that hold a secret or a person; the others stay.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("see https://pay.example/r?token=a8f3k2 now", Context()))]
    ['https://pay.example/r?token=a8f3k2']
    >>> list(find("https://www.example.com/help/how-to-complain-2024?lang=en", Context()))
    []
    """
    del context
    page = read(text)
    loose = page.loose
    if "://" in loose or "www." in loose:
        for found in _LINK.finditer(loose):
            yield from _hit(text, loose, *found.span())
    if "?" in loose:
        for found in _BARE.finditer(loose):
            host = _HOST.search(loose, max(0, found.start() - 100), found.start())
            if host is not None and MASKED not in host.group():
                yield from _hit(text, loose, host.start(), found.end())


def _hit(text: str, loose: str, start: int, end: int) -> Iterator[Hit]:
    trailing = _END.search(loose, max(start, end - 8), end)
    if trailing is not None:
        end = trailing.start()
    link = loose[start:end]
    if _is_secret(link):
        yield Hit(start, end, DataType.URL_TOKEN, text[start:end], SHAPED + 6)


def _is_secret(link: str) -> bool:
    if _USERINFO.match(link) or _PARAMETER.search(link) or _SESSION_PATH.search(link):
        return True
    path = link.split("?")[0]
    begin = path.find("/", path.find("://") + 3)
    if begin < 0:
        return False
    opaque = _OPAQUE.search(path, begin)
    return (
        opaque is not None
        and _WORDY.match(opaque.group()) is None
        and sum(map(str.isdigit, opaque.group())) >= 3
    )
