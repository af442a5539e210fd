"""Telephone numbers: mainland mobiles by their shape, the others by the numbering plans of phonenumbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers
from phonenumbers import Leniency, PhoneNumberMatcher

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.types import DataType

_CN_MOBILE: Final = re.compile(r"(?<![0-9])(?:(?:\+|00)?86[ -]{0,2})?(1[ -]?[3-9](?:[ -]?[0-9]){9})(?![0-9])")
_INTERNATIONAL: Final = re.compile(r"(?<![0-9A-Za-z])(?:\+|00)[1-9](?:[ ()./-]{0,3}[0-9]){7,13}(?![0-9])")
_APART: Final = r"(?<![0-9.,-])(?<![0-9] )"
_AMERICAN: Final = re.compile(
    _APART
    + r"(?:\+?1[ .-]{1,2})?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-. ])[2-9][0-9]{2}[-. ][0-9]{4}(?![ -]?[0-9])"
)
_TRUNK_ZERO: Final = re.compile(
    _APART + r"(?:\(0[1-9][0-9]{1,4}\)|0[1-9][0-9]{1,4})[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![ -]?[0-9])"
)
_CUE: Final = re.compile(
    r"(?:电话|電話|手机|手機|联系方式|座机|热线|致电|拨打|来电|phone|mobile|cell|tel|call(?:ed|ing)?|text|whatsapp|fax"
    r"|ring|reach|number|telefon|handy|téléphone|teléfono|móvil)[^0-9+]{0,12}\Z",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(r"(?<![0-9])[0-9](?:[ ()./-]{0,2}[0-9]){6,12}(?![0-9])")
_WORTH_A_LOOK: Final = re.compile(r"[0-9](?:[ ()./-]{0,3}[0-9]){6}")
_DATE: Final = re.compile(
    r"(?:19|20)[0-9]{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
)
_TIME: Final = re.compile(r"[0-9]{1,2}:[0-9]{2}")
_DECIMAL: Final = re.compile(r"[0-9]{1,9}\.[0-9]{1,4}|[0-9]{1,3}(?:[ .][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?")
_MONEY_BEFORE: Final = re.compile(
    r"(?:[¥$€£₹]|RMB|CNY|USD|GBP|EUR|HKD|INR|AUD|SGD|Rs\.?|人民币|金额)[: ]{0,2}-?\Z", re.IGNORECASE
)
_MONEY_AFTER: Final = re.compile(
    r"[ ]?(?:元|块|塊|圆|万|萬|亿|億|%|‰|美元|欧元|英镑|港币|yuan\b|rmb\b|cny\b|usd\b|gbp\b|eur\b|dollars?\b"
    r"|pounds?\b|euros?\b|rupees\b|[,.][0-9])",
    re.IGNORECASE,
)


def normalised(text: str, regions: tuple[str, ...]) -> str:
    """A number in one way of writing; its bare digits where no plan knows it.

    >>> normalised("138 0013 8000", ("CN",)), normalised("12378", ("CN",))
    ('+8613800138000', '12378')
    """
    for region in regions or ("CN",):
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return re.sub(r"[^0-9]", "", text)


def national(text: str, regions: tuple[str, ...]) -> str:
    """The digits of a number as people dial them at home, without a trunk zero; empty when it is none.

    >>> national("+44 7700 900123", ("GB",))
    '7700900123'
    """
    for region in regions or ("CN",):
        try:
            return str(phonenumbers.parse(text, region).national_number)
        except phonenumbers.NumberParseException:
            continue
    return ""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers that some plan knows; amounts, dates and rates are none.

    >>> {hit.key for hit in find("电话13800138000，还款 12,345.67 元，2025-02-15 22:53", Context())}
    {'+8613800138000'}
    """
    for found in _CN_MOBILE.finditer(text):
        key = "+86" + re.sub("[ -]", "", found[1])
        yield Hit(found.start(), found.end(), DataType.PHONE, key, SHAPED + 1)
    if _WORTH_A_LOOK.search(text) is None:
        return
    yield from _planned(text, context)
    yield from _shaped(text, context)


def _planned(text: str, context: Context) -> Iterator[Hit]:
    """What a numbering plan of a region knows."""
    for region in context.regions:
        for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
            if not _is_other_number(text, match.start, match.end):
                key = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
                yield Hit(match.start, match.end, DataType.PHONE, key, SHAPED)


def _shaped(text: str, context: Context) -> Iterator[Hit]:
    """What no plan knows (yet): the shape of a number, or a cue word before digits."""
    for pattern in (_INTERNATIONAL, _AMERICAN, _TRUNK_ZERO):
        for found in pattern.finditer(text):
            if not _is_other_number(text, *found.span()):
                yield Hit(
                    *found.span(), DataType.PHONE, normalised(found.group(), context.regions), SHAPED - 1
                )
    for found in _LOOSE.finditer(text):
        if _CUE.search(text, max(0, found.start() - 24), found.start()) and not _is_other_number(
            text, *found.span()
        ):
            yield Hit(*found.span(), DataType.PHONE, normalised(found.group(), context.regions), CUED)


def _is_other_number(text: str, start: int, end: int) -> bool:
    found = text[start:end]
    if found.startswith("+"):
        return False
    return (
        _DATE.search(found) is not None
        or _TIME.search(text, max(0, start - 3), end + 3) is not None
        or _DECIMAL.fullmatch(found) is not None
        or _MONEY_BEFORE.search(text[max(0, start - 8) : start]) is not None
        or _MONEY_AFTER.match(text, end) is not None
    )
