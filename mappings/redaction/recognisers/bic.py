"""Business identifier codes of banks (ISO 9362) and the Indian IFSC.

https://www.swift.com/standards/data-standards/bic-business-identifier-code
https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import IFSC
from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_COUNTRIES_TEXT: Final = """
AD AE AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES
FI FR GB GE GH GI GR GT HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KR KW KZ LB LI LK LT LU LV LY
MA MC MD ME MK MO MT MU MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK
SM SN SV TH TN TR TW UA US UY UZ VE VN ZA
"""
_COUNTRIES: Final = frozenset(_COUNTRIES_TEXT.split())
_CODE: Final = late(r"[A-Z](?<![A-Za-z0-9_].)[A-Z]{5}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])")
_CUED: Final = late(
    r"[a-z]{4}[ -]?[a-z]{2}[ -]?[a-z0-9]{2}(?:[ -]?(?:[a-z0-9]{3}(?<=[0-9])|xxx"
    r"|[a-z]{3}(?![a-z ])))?(?![a-z0-9])"
)
_IFSC: Final = late(r"[A-Z](?<![A-Za-z0-9].)[A-Z]{3}0[A-Z0-9]{6}(?![A-Za-z0-9])")
_CUED_IFSC: Final = late(r"[a-z]{4}[ -]?[0o][ -]?[a-z0-9]{6}(?![a-z0-9])")
_ABROAD: Final = late(
    r"(?<![a-zà-ÿ])(?:wire|auslandsüberweisung|überweisung|sepa|swift|international (?:transfer"
    r"|payment)|bank code"
    r"|virement(?: international)?|transferencia(?: internacional)?|remittance|telegraphic)"
    r"[^.;!?\n\0]{0,32}\Z"
)
"""Words for a transfer before the code of a bank."""
_REACH: Final = 70
_NEAR: Final = 36
_NEAR_BEHIND: Final = 14


def find(text: str, context: Context) -> Iterator[Hit]:
    """Codes beside a cue word or an IBAN, and those that hold a digit; a shouted word is none.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("BIC: COBADEFFXXX, IFSC HDFC0001234", Context()))]
    ['COBADEFFXXX', 'HDFC0001234']
    >>> list(find("A COMPLAIN WITHOUT ANSWER, BIC is required", Context()))
    []
    """
    del context
    page = read(text)
    for cue in page.cues_of(DataType.BIC):
        found = _CUED.match(page.loose, cue.value)
        if found is None:
            continue
        code = re.sub("[ -]", "", text[cue.value : found.end()])
        if code[4:6].upper() in _COUNTRIES and (
            code.isupper() or re.search("[0-9]", code) or code.lower().endswith("xxx")
        ):
            yield Hit(cue.value, found.end(), DataType.BIC, code.upper(), CUED)
    for cue in page.cues_of(IFSC):
        found = _CUED_IFSC.match(page.loose, cue.value)
        if found is not None:
            code = re.sub("[ -]", "", found.group()).upper()
            yield Hit(cue.value, found.end(), DataType.BIC, code, CUED)
    for found in _CODE.finditer(text):
        code = found.group()
        if code[4:6] not in _COUNTRIES:
            continue
        is_abroad = _ABROAD.search(page.loose, max(0, found.start() - _REACH), found.start()) is not None
        is_near = (
            is_abroad
            or page.is_beside(DataType.IBAN, *found.span(), before=_REACH, after=0)
            or page.is_beside(DataType.BIC, *found.span(), before=_NEAR, after=_NEAR_BEHIND)
        )
        if is_near or code.endswith("XXX") or re.search("[0-9]", code):
            yield Hit(*found.span(), DataType.BIC, code, SHAPED)
    for found in _IFSC.finditer(text):
        yield Hit(*found.span(), DataType.BIC, found.group(), SHAPED)
