"""Codes that somebody read out, gave away or got by a message, with no word for a code beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.late import late
from mappings.redaction.reading import Reading

_NO_CODE: Final = late(
    r"[0-9%]|[.,:/-][0-9]| ?(?:[€£$₹元块塊次個个页頁字遍条條年月]|(?:pages?|letters?|words?|lines?"
    r"|names?|times?"
    r"|pounds?|quid|dollars?|euros?|eur|usd|gbp|rupees?|lakhs?|k|people|of|in cash|cash|cents?|seiten|worte"
    r"|wörter|mal|mots|fois|lignes|palabras|veces|líneas|hours?|days?|months?|years?)(?![a-zà-ÿ]))"
)
"""What stands behind a number that is counted."""
_TO: Final = (
    r"(?: (?:it|out|back|off|aloud|to|him|her|them|the|that|this|man|lady|woman|guy|bloke|caller|agent|chap"
    r"|fella|fellow|person|over|in|number|a|my|down))"
)
_ENGLISH: Final = late(
    rf"(?<![a-z])(?:read|say|said|dictated?|recited?|repeat(?:ed)?|spell(?:ed|t)? out){_TO}{{0,4}} [\"'“‘]?\Z"
)
_GAVE: Final = late(
    rf"(?<![a-z])(?:give|gave|tell|told|typed?|enter(?:ed)?|forward(?:ed)?|punch(?:ed)?|key(?:ed)?"
    rf"|text(?:ed)?"
    rf"|handed|passed){_TO}{{1,4}} [\"'“‘]?\Z"
)
_PINGED: Final = late(
    r"(?<![a-z])(?:pinged|buzzed|beeped|flashed|popped|lit|came|vibrated)(?: up)?"
    r"(?: on (?:the|my) [a-z]{2,8})? (?:with|showing|saying) [\"'“‘]?\Z"
)
_GERMAN_BEHIND: Final = late(
    r"[\"“]? (?:vor(?:ge)?les|vorzulesen|durch(?:ge)?[gs]|durchzugeben|diktier|anges?agt|ansag|nenn|genannt"
    r"|eintipp|eingetippt|rausgegeben|verraten)"
)
_FRENCH: Final = late(
    r"(?<![a-zà-ÿ])(?:lire|lu|dicter|dicté|répéter|répété|communiqu(?:er|é)|réciter)"
    r"(?: (?:le|lui|leur|au|à|ce))* [\"«]? ?\Z"
)
_SPANISH: Final = late(
    r"(?<![a-zà-ÿ])(?:leer|leí|leyera|dictar|dicté|dictara|decir|repetir|cantar)(?:le|les|me)?"
    r"(?: (?:el|al|a|ese|un))* [\"«“]?\Z"
)
_CHINESE: Final = late(
    r"(?:念|读|报|唸|讀|報)(?:了|出|给|給|一下|一遍|个|個|他|她|佢|我|对方|對方|那串|这串|嗰串|出来|返)*"
    r"[:：「“\"]?\Z"
)
_LAST_TEXT: Final = """
read say said dictate dictated recite recited repeat repeated
out it back off aloud to him her them the that this
man lady woman guy bloke caller agent chap fella fellow person over in number a my down with showing saying
lire lu dicter dicté répéter répété communiquer communiqué réciter le lui leur au à ce
leer leerle leerles leí leyera leyerale dictar dictarle dicté dictara decir decirle repetir repetirle cantar
cantarle el al ese un
"""
_LAST: Final = frozenset(_LAST_TEXT.split())
"""The last words before such a code."""
_DIGITS: Final = late(r"(?<![0-9.,])[0-9]{4,8}(?![0-9])")
_REACH: Final = 56
_GOES_ON: Final = late(
    r"[\"”'’)]?(?:[.,;:!?\n]|\Z| ?[-–]| (?:and|when|over|like|because|which|so|then|but|as|before|after"
    r"|who|while"
    r"|by|on|from|off|straight|like|again|twice|without|thinking|i|he|she|they|it|to)(?![a-z]))"
)
"""What stands behind a code that was given: "I gave him 123456 reasons" goes on otherwise."""
_SURE: Final = 6
"""Digits of a code that "gave" may stand before; four of them are more often money."""
_YEAR: Final = 4


def codes_read_out(page: Reading) -> Iterator[tuple[int, int]]:
    """Where codes stand that were told to somebody: "he said to read him 482913"."""
    loose = page.loose
    for digits in _DIGITS.finditer(loose) if page.digits >= _YEAR else ():
        start, end = digits.span()
        code = digits.group()
        is_year = len(code) == _YEAR and code[:2] in ("19", "20")
        if is_year or code.endswith("00"):
            continue
        if _GERMAN_BEHIND.match(loose, end) is None and not _is_read(loose, start, end, len(code)):
            continue
        if not is_amount(loose, start, end) and not is_date(loose, start, end):
            yield start, end


def _is_read(loose: str, start: int, end: int, length: int) -> bool:
    if _NO_CODE.match(loose, end) is not None:
        return False
    last = loose[max(0, start - 12) : start].rstrip("\"'“‘« ").rpartition(" ")[2]
    if last[-1:].isalpha() and not last.isascii() and _CHINESE.search(loose, max(0, start - 14), start):
        return True
    if last not in _LAST:
        return False
    before = max(0, start - _REACH)
    for pattern in (_ENGLISH, _FRENCH, _SPANISH, _PINGED):
        if pattern.search(loose, before, start) is not None:
            return True
    if length < _SURE or _GAVE.search(loose, before, start) is None:
        return False
    return _GOES_ON.match(loose, end) is not None
