"""E-mail addresses (RFC 5322 in the part that people use), also with "at" and "dot" in words.

https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import LIKELY, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_LETTER: Final = "a-z0-9\u00df-\u024f"
_DOT: Final = (
    r"(?: ?[.。] ?| ?,(?=(?:com|net|org|cn|co|de|fr|es|uk)(?![a-z]))| ?[\[({<] ?(?:dot|d0t|punkt|point"
    r"|punto|点|點) ?[\])}>] ?| (?:dot|punkt|point|punto) | ?[点點] ?)"
)
_SIGN: Final = late(
    r" ?(?:@|[\[({<*#_-]{1,2} ?(?:at|a|ät|arroba|arobase|chez|@|艾特|圈a) ?[\])}>*#_-]{1,2}| (?:at|ät"
    r"|arroba|arobase)(?= )|艾特|圈a|&#64;|%40|#|\(爱特\)|爱特) ?"
)
_WORTH: Final = late(r"@|#[a-z]|at|ät|arroba|arobase|艾特|圈a|爱特|\ba\b")
_LOCAL_CHAR: Final = late(rf"[{_LETTER}._%+'&=/-]")
_DOMAIN: Final = late(
    rf"[{_LETTER}][{_LETTER}-]{{0,62}}(?:{_DOT}[{_LETTER}][{_LETTER}-]{{0,62}}){{0,6}}?{_DOT}("
    rf"[a-z]{{2,24}}|xn--[a-z0-9-]{{2,40}})(?![{_LETTER}-]|\.[a-z0-9]{{1,63}}(?![a-z0-9])"
    rf"| ?[\[({{] ?dot ?[\])}}] ?[a-z]| dot [a-z]{{2,3}}(?![a-z]))"
)
_BARE_HOSTS: Final = late(
    r"(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|qq|163|126) (?:dot )?(?:com|co uk|net|de|fr|es"
    r"|in)(?![a-z0-9.])"
)
_MAIL_HOSTS: Final = late(
    r"(?:qq|gmail|163|126|outlook|hotmail|yahoo|icloud|sina|foxmail|139|189|aliyun|live|gmx|web|orange"
    r"|proton)(?![a-z0-9.])"
)
_SPELLED_LOCAL: Final = late(
    rf"(?:[{_LETTER}._%+-]{{1,40}}(?: (?:dot|punkt|point|punto|underscore|dash|hyphen|minus|guion"
    rf"|tiret) | ?[\[({{] ?(?:dot|underscore|dash) ?[\])}}] ?|点|點)){{1,5}}[{_LETTER}._%+-]{{1,40}}\Z"
)
_SPACED_LOCAL: Final = late(rf"(?<![{_LETTER}])(?:[{_LETTER}._-] ){{2,40}}[{_LETTER}._-]\Z")
_SPACED_DOMAIN: Final = late(rf"(?:[{_LETTER}-] ){{1,30}}\. ?(?:[a-z] ){{1,6}}[a-z](?![{_LETTER}])")
_CUE: Final = late(r"mail|邮箱|郵箱|邮件|correo|courriel|adresse|contact|write|reach|换成|改成|替换")
_SWAPPED: Final = late(
    r"(?:#|\*) ?(?:换成|改成|替换|换|改为|换为|=|is|means|by|->|to)|(?:replace|change|swap|ersetzen"
    r"|remplacer)"
)
_JOINERS: Final = (
    (late(r" ?[\[({<]? ?\b(?:dot|punkt|point|punto)\b ?[\])}>]? ?| ?[点點。] ?"), "."),
    (late(r" ?[\[({]? ?\bunderscore\b ?[\])}]? ?"), "_"),
    (late(r" ?[\[({]? ?\b(?:dash|hyphen|minus|guion|tiret)\b ?[\])}]? ?"), "-"),
)
_BARE_END: Final = late(r"(?<=[a-z0-9]) (com|net|de|fr|es|in|co(?= uk)|uk)(?![a-z])")
_TAIL: Final = 90
_SHORTEST_NUMBER: Final = 5
_WORDS_TEXT: Final = """
me us i you him her them it look looked looking arrived working bought shop account buy login logged
registered available found online website site page here and or was is are back call customer
service support staff team branch work works worked pay paid applied apply rate rates loan email
mail address
"""
_WORDS: Final = frozenset(_WORDS_TEXT.split())


_UPI: Final = late(
    r"(?<![a-z0-9.@_-])[a-z0-9][a-z0-9._-]{1,40}@(?:ok(?:axis|icici|sbi|hdfcbank)|ybl|ibl|axl|apl|paytm"
    r"|pt(?:sbi|yes|hdfc|axis)|upi|sbi|icici|hdfcbank|axisbank|kotak|yesbank|fam|jupiteraxis|freecharge|airtel"
    r"|postbank|barodampay|cnrb|pnb|unionbank|idfcbank)(?![a-z0-9.@-])"
)
"""Addresses for payments in India (UPI), whose second part is a bank: name@okicici."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses; rates such as `22000 @ 8.18%` are none.

    >>> [hit.key for hit in find("邮箱zhang.san@Example.com，谢谢", Context())]
    ['zhang.san@example.com']
    >>> [hit.key for hit in find("mail zhang dot san at example dot com or li(at)qq.com", Context())]
    ['zhang.san@example.com', 'li@qq.com']
    >>> list(find("22000 @ 8.18%, 22000 at 8.18 per annum, look at amazon.com", Context()))
    []
    """
    del context
    loose = read(text).loose
    if _WORTH.search(loose) is None:
        return
    for found in _UPI.finditer(loose) if "@" in loose else ():
        yield Hit(*found.span(), DataType.EMAIL, found.group(), SHAPED)
    for sign in _SIGN.finditer(loose):
        hit = _hit(loose, sign)
        if hit is not None:
            yield hit


def _hit(loose: str, sign: re.Match[str]) -> Hit | None:
    mark = sign.group().strip()
    domain = _DOMAIN.match(loose, sign.end())
    is_at = mark in ("@", "&#64;", "%40")
    if domain is None and is_at:
        domain = _SPACED_DOMAIN.match(loose, sign.end()) or _MAIL_HOSTS.match(loose, sign.end())
    if domain is None:
        domain = _BARE_HOSTS.match(loose, sign.end())
    if domain is None:
        return None
    start = _local_start(loose, sign.start())
    if start is None:
        return None
    local = loose[start : sign.start()]
    if mark == "#" and not _is_swapped(loose, start, domain.end()):
        return None
    if mark.isalpha() and mark.isascii() and not _is_spelled(loose, start, local, domain.group()):
        return None
    if not is_at and domain.group().replace(".", "").isdigit():
        return None
    key = f"{_joined(local)}@{_joined(domain.group())}"
    return Hit(start, domain.end(), DataType.EMAIL, key, SHAPED if is_at else LIKELY)


def _local_start(loose: str, end: int) -> int | None:
    """Where the part before the sign begins."""
    begin = max(0, end - _TAIL)
    window = loose[begin:end]
    spelled = _SPELLED_LOCAL.search(window)
    if spelled is not None:
        return begin + spelled.start()
    spaced = _SPACED_LOCAL.search(window)
    if spaced is not None:
        return begin + spaced.start()
    start = end
    while start > begin and _LOCAL_CHAR.match(loose, start - 1):
        start -= 1
    while start < end and loose[start] in ".'-+%&=/":
        start += 1
    for sign in "/=&":
        cut = loose.rfind(sign, start, end)
        if cut >= 0:
            start = cut + 1
    return start if start < end else None


def _is_swapped(loose: str, start: int, end: int) -> bool:
    around = loose[max(0, start - 30) : end + 30]
    return _SWAPPED.search(around) is not None or _CUE.search(around) is not None


def _is_spelled(loose: str, start: int, local: str, domain: str) -> bool:
    """A bare "at" between a name and a domain: both spelled, or a name that is no word."""
    if local in _WORDS:
        return False
    if local.replace(".", "").replace(",", "").isdigit():
        # "127990489 at sina dot com", but "22000 at 8.18"
        return len(local) >= _SHORTEST_NUMBER and (
            re.search(r"\b(?:dot|punkt|point|punto)\b|点", domain) is not None
            or _MAIL_HOSTS.match(domain.strip()) is not None
        )
    if re.search(r"\b(?:dot|punkt|point|punto)\b|点| (?:com|uk|net|de|fr|es|in)$", domain):
        return True
    if re.search(r"[._0-9-]", local.strip(".")):
        return True
    return " " in local or (len(local) > 3 and _CUE.search(loose, max(0, start - 24), start) is not None)


def _joined(part: str) -> str:
    for pattern, sign in _JOINERS:
        part = pattern.sub(sign, part)
    part = _BARE_END.sub(r".\1", part)
    return part.replace(" ", "").replace(",", ".")
