"""Numbers of loans that somebody took apart, and those in the field of a form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import ENDING, ORDER, TICKET
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import Context
from mappings.redaction.late import late
from mappings.redaction.loans.values import YEARS, is_business, is_others, is_paid
from mappings.redaction.reading import Reading
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

_ONE_BY_ONE: Final = late(r"[a-z0-9](?<![a-z0-9].)(?>(?: [a-z0-9](?![a-z0-9])){7,40})")
_IN_GROUPS: Final = late(
    r"(?<![a-z0-9.,/@_-])(?<![0-9] )(?:(?=[a-z0-9]{4}[ .-][a-z0-9]{4}[ .-][a-z0-9])[a-z0-9]{4}([ .-])"
    r"[a-z0-9]{4}(?>(?:\1[a-z0-9]{4}(?![a-z0-9])){0,2000})(?:\1[a-z0-9]{1,3})?"
    r"|(?=[a-z0-9]{3}[ .-][a-z0-9]{3}[ .-][a-z0-9])[a-z0-9]{3}([ .-])[a-z0-9]{3}"
    r"(?>(?:\2[a-z0-9]{3}(?![a-z0-9])){0,2000})(?:\2[a-z0-9]{1,2})?)(?![a-z0-9@]|[._/-][a-z0-9])"
)
_REACH_OF_LOAN: Final = 24
_MOST_GROUPS: Final = 10
"""A run of more groups is a list."""
_MONEY: Final = late(r"(?:rmb|cny|usd|gbp|eur|inr|hkd|chf|aud|sgd|rs)[ .]")
_MORE_THAN_MONEY: Final = 12
"""Digits of which no sum of a complaint has so many."""
_REACH_OF_OTHERS: Final = 40
_GROUPS_OF_TWELVE: Final = {3: 4, 4: 3}
_SUM_BEHIND: Final = late(
    r"[.,][0-9]{1,2}(?![0-9])| ?(?:[€£₹元块万%]|euros?|eur|usd|gbp|dollars?|pounds?|rupees?)"
)
_CURRENCY_BESIDE: Final = late(r"[$€£¥₹] ?\Z|(?:rmb|cny|usd|gbp|eur|inr|hkd|rs\.?) ?\Z")
_IS_TALKED_OF: Final = late(
    r"[,;]? ?(?:is(?:n't| not)?|was(?:n't| not)?|has|had|ist|war|wurde|läuft|est|n'est|n'a|a été|es"
    r"|no es|fue|está"
    r"|even|belongs|shows|says|never|still|should|does|(?:(?:got|been) )?(?:sold|paid|closed|settled"
    r"|satisfied))"
    r"(?![a-zà-ÿ])"
)
_IS_ASKED: Final = late(
    r"(?<![a-zà-ÿ])(?:is|was|close|delete|about|sold|settle|cancel|on|for|what's|where's|ist|est|es|sur|sobre"
    r"|zu|über|schließen|confundan|confondez|verwechseln) \Z"
)
_FEWEST_PARTED: Final = 6
_FEWEST_PARTED_SIGNS: Final = 8


def parted_numbers(page: Reading, context: Context) -> Iterator[tuple[int, int]]:
    """Numbers that somebody took apart: each sign by itself, or in groups of three or four."""
    if page.digits < _FEWEST_PARTED:
        return
    for found in (*_ONE_BY_ONE.finditer(page.loose), *_IN_GROUPS.finditer(page.loose)):
        start, end = found.span()
        value = found.group()
        signs = re.split("[ .-]", value)
        while len(signs) > 1 and signs[-1].isalpha() and len(signs[0]) > 1:
            # "UEA 202 367 893 now"
            end -= len(signs.pop()) + 1
            value = page.loose[start:end]
        digits = sum(map(str.isdigit, value))
        if len(signs[0]) > 1 and len(signs) > _MOST_GROUPS:
            continue
        if digits < _FEWEST_PARTED or digits + sum(map(str.isalpha, value)) < _FEWEST_PARTED_SIGNS:
            continue
        if len(signs[0]) > 1 and not _is_one_value(page, start, end, signs):
            continue
        if is_others(page.cued(start, end)) or is_business(found, context) or is_paid(page, start, end):
            continue
        if YEARS.fullmatch(value) or (
            is_amount(page.loose, start, end, signs=" ." if digits >= _MORE_THAN_MONEY else "")
            or is_date(page.loose, start, end)
        ):
            continue
        yield start, end


def _is_one_value(page: Reading, start: int, end: int, signs: list[str]) -> bool:
    """True when groups belong together: the words around a number are none of its groups."""
    if _MONEY.match(page.loose[start:end]) or page.cue_after(start) < end:
        return False
    is_even = len(signs[-1]) == len(signs[0])
    if is_even and re.sub("[ .-]", "", page.loose[start:end]).isdigit():
        # twelve digits are many things
        if page.is_beside(DataType.LOAN_NO, start, end, before=_REACH_OF_LOAN, after=_REACH_OF_LOAN):
            return True
        return not (
            page.is_beside(ORDER, start, end, before=_REACH_OF_OTHERS, after=_REACH_OF_OTHERS)
            or page.is_beside(TICKET, start, end, before=_REACH_OF_LOAN, after=0)
            or page.cued(start, end).direct
            or _CURRENCY_BESIDE.search(page.loose, max(0, start - 5), start)
            or _SUM_BEHIND.match(page.loose, end)
            or len(signs) != _GROUPS_OF_TWELVE[len(signs[0])]
            or (
                _IS_TALKED_OF.match(page.loose, end) is None
                and _IS_ASKED.search(page.loose, max(0, start - _REACH_OF_LOAN), start) is None
            )
        )
    if " " not in page.loose[start:end]:
        return True
    if not all(any(char.isdigit() for char in sign) for sign in signs[1:]):
        return False
    # "over 2024 1234" is a word before two numbers
    first = page.text[start : start + len(signs[0])]
    return any(char.isdigit() for char in first) or first.isupper()


_FIELD_OF_NUMBER: Final = late(
    r"(?:\n|\A)[ >*-]{0,4}(?P<label>[^0-9\n\0:：]{0,30}(?<![a-zà-ÿ])(?:no|nr|number|num|numéro|número|nummer"
    r"|n°|nº|n\.o|reference|referenz|référence|referencia|编号|編號|号码|號碼)"
    r"(?![a-zà-ÿ])[^0-9\n\0:：]{0,40}?)"
    r"(?:[ ]{0,3}[:：=]|\n| -| (?=[^ \n]{6,40}(?:\n|\Z)))[ \n>*-]{0,6}"
    r"(?=[^\n]{0,16}[0-9])(?P<value>[a-z0-9](?:[ ./-]?[a-z0-9]){7,30})[ .,;]{0,2}(?=\n|\Z)"
)
_ANY_DIGIT: Final = late("[0-9]")
_OF_NOBODY: Final = frozenset({ORDER, TICKET, ENDING})


def numbered_fields(page: Reading) -> Iterator[tuple[int, int]]:
    """The value of a field whose label says number and nothing of orders: "nº que pone en la carta: X"."""
    if page.digits < _FEWEST_PARTED:
        return
    for found in _FIELD_OF_NUMBER.finditer(page.loose):
        start, end = found.span("value")
        cued = page.cued(start, end)
        kinds = cued.direct | cued.near
        if not _OF_NOBODY.isdisjoint(kinds) or (kinds and found["value"].isdigit()):
            continue
        if not all(_ANY_DIGIT.search(part) for part in found["value"].split(" ") if len(part) > 1):
            continue
        if (
            sum(map(str.isdigit, found["value"])) >= _FEWEST_PARTED
            and not is_amount(page.loose, start, end)
            and not is_date(page.loose, start, end)
            and not is_hotline(re.sub("[^0-9]", "", found["value"]), (), ())
        ):
            yield start, end
