"""Passport numbers, beside a cue word: up to three letters, six to nine digits (ICAO Doc 9303).

https://www.icao.int/publications/pages/publication.aspx?docnum=9303
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import is_day, key_of, near_code, with_prefix
from mappings.redaction.digits import is_date
from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_REACH: Final = 60
_VALUE: Final = late(
    r"[a-z](?:[ .-]{0,2}[a-z]){0,2}(?:[ .-]{0,2}[0-9]){5,9}[a-z]?(?![a-z0-9à-ÿ])"
    r"|[0-9](?:[ .-]{0,2}[0-9]){6,9}(?![0-9])"
    r"|[0-9]{2}[a-z]{2}[0-9]{5}(?![a-z0-9à-ÿ])|(?=[a-z]{0,6}[0-9])[cfghjklmnprtvwxyz0-9]{9,10}(?![a-z0-9à-ÿ])"
)
_ONE_BY_ONE: Final = late(r"(?=[a-z0-9 ]{0,8}[0-9] [0-9])[a-z0-9](?>(?: [a-z0-9](?![a-z0-9])){6,9})")
_GROUPED: Final = late(
    r"(?=[a-z]{0,3}[0-9])[a-z0-9]{2,4}(?:[ .-](?=[a-z]{0,3}[0-9])[a-z0-9]{2,4}){1,3}(?:[ .-][0-9]"
    r"(?![a-z0-9]|[.,%:][0-9]))?(?:[ .-]?[a-z])?"
    r"(?![a-z0-9à-ÿ])"
)
_SHAPED: Final = late(
    r"(?<![A-Za-z0-9/._-])(?:[0-9]{2}[A-Z]{2}[0-9]{5}|[CFGHJK](?=[0-9A-Z]{0,3}[0-9])"
    r"(?=[0-9]{0,7}[CFGHJKLMNPRTVWXYZ])"
    r"[0-9CFGHJKLMNPRTVWXYZ]{8}|(?:E[A-HJ-NP-Z]|[EGDSPH])[0-9]{8}|[A-Z]{3}[0-9]{6}|[A-PR-WY][1-9][0-9]{6})"
    r"(?![A-Za-z0-9/_-]|\.[A-Za-z0-9])"
)
"""Numbers as France, Germany, China, Spain and India give them; a word for passports is in the text."""
_TOLD: Final = late(
    r"(?:(?<![a-zà-ÿ])(?:travell?(?:ing|ed|s)?|flew|flying|fly|entered|entering|came in)"
    r" (?:on|with|under|using)"
    r"(?: (?:a|my|the|her|his))?(?: (?:passport|document|number|no\.?|nr\.?)){0,2} ?"
    r"|(?<![a-zà-ÿ])(?:reise)?pass,? ?\(?(?:mit der )?(?:nr|nummer|no)[.:]{0,2} ?"
    r"|护照[\u3400-\u9fff]{0,4}[,，]?(?:证件|证)?(?:号码|编号|号)(?:是|为)?[:： ]{0,2}"
    r"|護照[\u3400-\u9fff]{0,4}[,，]?(?:號碼|編號|號)(?:是|為|係)?[:： ]{0,2}"
    r"|pas(?:se|a)port[a-zéè]{0,3},? ?\(?(?:le |el )?(?:n°|nº|numéro|número|no)[.:]? ?)"
)
_TOLD_NEEDLES_TEXT: Final = "pass pasaport 护照 護照 travel flew fly enter came"
_TOLD_NEEDLES: Final = tuple(_TOLD_NEEDLES_TEXT.split())
_AFTER: Final = late(r"[a-z]{1,2}[0-9]{7,8}(?![a-z0-9à-ÿ])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("护照号E12345678；passport no. is 533 401 372", Context()))]
    ['E12345678', '533401372']
    >>> list(find("passport expired in 2021", Context()))
    []
    """
    del context
    page = read(text)
    cues = page.cues_of(DataType.PASSPORT)
    for told in _TOLD.finditer(page.loose) if has_any(page.loose, _TOLD_NEEDLES) else ():
        value = _VALUE.match(page.loose, told.end())
        if value is not None and not is_date(page.loose, *value.span()) and not is_day(value.group()[:8]):
            yield Hit(*value.span(), DataType.PASSPORT, key_of(value.group()), CUED)
    for shaped in _SHAPED.finditer(text) if cues else ():
        if page.is_beside(DataType.PASSPORT, *shaped.span(), before=_REACH, after=_REACH // 2):
            yield Hit(*shaped.span(), DataType.PASSPORT, key_of(shaped.group()), SHAPED)
    for cue in cues:
        begin = with_prefix(page, cue)
        found = _VALUE.match(page.loose, begin) or _VALUE.match(page.loose, cue.value)
        if found is None:
            found = _ONE_BY_ONE.match(page.loose, begin) or _GROUPED.match(page.loose, cue.value)
        span = found.span() if found is not None else near_code(page, cue, digits=6, reach=30)
        if span is not None:
            yield Hit(*span, DataType.PASSPORT, key_of(page.loose[slice(*span)]), CUED)
        behind = list(_AFTER.finditer(page.loose, max(0, cue.start - 28), cue.start))
        if behind and DataType.PASSPORT in page.cued(*behind[-1].span()).after:
            yield Hit(*behind[-1].span(), DataType.PASSPORT, key_of(behind[-1].group()), CUED)
