"""Codes that somebody read out, gave away or got by a message, with no word for a code beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.late import late
from mappings.redaction.reading import Reading

_CODE: Final = r"(?P<code>[0-9]{4,8})(?![0-9%]|[.,:/-][0-9])"
_NO_CODE: Final = (
    r"(?! ?(?:[€£$₹元块塊次個个页頁字遍条條年月]|(?:pages?|letters?|words?|lines?|names?|times?|pounds?"
    r"|quid|dollars?"
    r"|euros?|eur|usd|gbp|rupees?|lakhs?|k|people|of|in cash|cash|cents?|seiten|worte|wörter|mal|mots"
    r"|fois|lignes"
    r"|palabras|veces|líneas|hours?|days?|months?|years?)(?![a-zà-ÿ])))"
)
_TO: Final = (
    r"(?: (?:it|out|back|off|aloud|to|him|her|them|the|that|this|man|lady|woman|guy|bloke|caller|agent"
    r"|chap|fella"
    r"|fellow|person|over|in|number|a|my|down))"
)
_ENGLISH: Final = late(
    rf"(?<![a-z])(?:(?:read|say|said|dictate[d]?|recite[d]?|repeat(?:ed)?|spell(?:ed|t)? out){_TO}{{0,4}}"
    rf"|(?P<gave>(?:give|gave|tell|told|type[d]?|enter(?:ed)?|forward(?:ed)?|punch(?:ed)?|key(?:ed)?"
    rf"|text(?:ed)?"
    rf"|handed|passed){_TO}{{1,4}}))"
    rf" [\"'“‘]?{_CODE}{_NO_CODE}"
)
_PINGED: Final = late(
    rf"(?<![a-z])(?:pinged|buzzed|beeped|flashed|popped|lit|came|vibrated)(?: up)?(?: on (?:the"
    rf"|my) [a-z]{{2,8}})?"
    rf" (?:with|showing|saying) [\"'“‘]?{_CODE}{_NO_CODE}"
)
_GERMAN: Final = late(
    r"(?<![0-9.,])(?<![0-9.,] )(?P<code>[0-9]{4,8})[\"“]? (?:vor(?:ge)?les|vorzulesen|durch(?:ge)?[gs]"
    r"|durchzugeben"
    r"|diktier|anges?agt|ansag|nenn|genannt|eintipp|eingetippt|rausgegeben|verraten)"
)
_FRENCH: Final = late(
    rf"(?<![a-zà-ÿ])(?:lire|lu|dicter|dicté|répéter|répété|communiqu(?:er|é)|réciter)(?: (?:le|lui|leur"
    rf"|au|à|ce))*"
    rf" [\"«]? ?{_CODE}{_NO_CODE}"
)
_SPANISH: Final = late(
    rf"(?<![a-zà-ÿ])(?:leer|leí|leyera|dictar|dicté|dictara|decir|repetir|cantar)(?:le|les"
    rf"|me)?(?: (?:el|al|a|ese|un))*"
    rf" [\"«“]?{_CODE}{_NO_CODE}"
)
_CHINESE: Final = late(
    r"(?:念|读|报|唸|讀|報)(?:了|出|给|給|一下|一遍|个|個|他|她|佢|我|对方|對方|那串|这串|嗰串|出来"
    r"|返)*[:：「“\"]?"
    rf"(?<![0-9]){_CODE}{_NO_CODE}"
)
_VERBS: Final = (
    "read", "say", "said", "dict", "recit", "repeat", "spell", "gave", "give", "tell", "told", "typ", "enter",
    "forward", "punch", "key", "text", "hand", "pass", "with", "show",
)  # fmt: skip
_DIGITS: Final = late(r"(?<![0-9.,])[0-9]{4,8}(?![0-9])")
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
    if _DIGITS.search(loose) is None:
        return
    patterns = []
    if any(verb in loose for verb in _VERBS):
        patterns += [_ENGLISH, _PINGED]
    if "les" in loose or "geb" in loose or "nenn" in loose or "sag" in loose or "tipp" in loose:
        patterns.append(_GERMAN)
    if "lire" in loose or "lu " in loose or "dict" in loose or "communiqu" in loose or "répét" in loose:
        patterns.append(_FRENCH)
    if "le" in loose or "dict" in loose or "decir" in loose or "repet" in loose:
        patterns.append(_SPANISH)
    if not loose.isascii():
        patterns.append(_CHINESE)
    for pattern in patterns:
        for found in pattern.finditer(loose):
            start, end = found.span("code")
            code = found["code"]
            is_year = len(code) == _YEAR and code[:2] in ("19", "20")
            is_given = pattern is _ENGLISH and found["gave"] is not None
            if is_year or code.endswith("00") or (is_given and len(code) < _SURE):
                continue
            if is_given and _GOES_ON.match(loose, end) is None:
                continue
            if not is_amount(loose, start, end) and not is_date(loose, start, end):
                yield start, end
