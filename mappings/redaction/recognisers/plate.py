"""Registration plates of vehicles.

China: GA 36-2018, https://www.mps.gov.cn ; United Kingdom: https://www.gov.uk/displaying-number-plates ;
Germany: https://www.gesetze-im-internet.de/fzv_2023/ ; India: https://parivahan.gov.in
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import key_of
from mappings.redaction.cues import ORDER, Cue
from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_CHINESE: Final = late(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬雲遼魯蘇贛陝閩貴粵寧瓊] ?[a-hj-z]"
    r" ?[·•・.-]?"
    r" ?(?=[a-z0-9 ]{0,4}[0-9])[a-hj-np-z0-9](?: ?[a-hj-np-z0-9]){3,5}[挂学警港澳]?(?![a-z0-9à-ÿ])"
)
_BRITISH: Final = late(
    r"[A-HJ-PR-Y](?<![A-Za-z0-9/-].)[A-HJ-PR-Y](?:0[2-9]|[1-7][0-9]) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])"
)
_NO_PLATE: Final = late(r"(?:FY|CY|MY|PS|CP|SS|HY|QE|AN|RG|GC|DP)[0-9]")
_INDIAN: Final = late(
    r"(?:AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN"
    r"|TR|TS|UK|UP|WB)"
    r"(?<![A-Za-z0-9]..)[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}(?![A-Za-z0-9])"
)
_GERMAN: Final = late(
    r"[A-ZÄÖÜ](?<![A-Za-z0-9-].)[A-ZÄÖÜ]{0,2}(?:-[A-Z]{1,2}[ -]?"
    r"|[ ][A-Z]{1,2} )[0-9]{1,4}[EH]?(?![A-Za-z0-9/-])"
)
_GERMAN_REGIONS: Final = frozenset({"DE", "AT", "CH"})
_OURS: Final = late(
    r"\b(?:[Uu]nser|[Mm]ein|[Ii]hr|[Dd]er|[Dd]en|[Dd]em|[Mm]einen|[Uu]nseren|[Uu]nserem|[Mm]einem) "
    r"(?P<plate>(?!AG|BGB|EUR|GBP|USD|CHF)[A-ZÄÖÜ]{1,3}(?:-[A-Z]{1,2}[ -]?| [A-Z]{1,2} ?)[0-9]{1,4}[EH]?)"
    r"(?![A-Za-z0-9/.,-][A-Za-z0-9]|[A-Za-z0-9/-])"
)
"""Behind "our" a German plate needs no word for a car."""
_CUED: Final = late(
    r"[a-hj-npr-z0-9]{17}(?![a-z0-9à-ÿ])"
    r"|(?=[a-zäöü -]{0,8}[0-9])[a-zäöü0-9]{1,8}(?:[ ·-](?=[a-z]{0,3}[0-9]"
    r")[a-z0-9]{1,5}|[ -][a-z]{1,3}(?=[ -]?[0-9])|(?<=[0-9])[ -][a-z]{2,3}(?=[^a-z]|$)){0,3}"
)
_SPANISH: Final = late(r"[0-9]{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}(?![A-Za-z0-9])")
_FRENCH: Final = late(r"[A-Z]{2}([ -])[0-9]{3}\1[A-Z]{2}(?![A-Za-z0-9-])")
_BESIDE_VEHICLE: Final = late(
    r"(?:[A-Z]{2}[ -][0-9]{3}[ -][A-Z]{2}|[A-Z]{2,3}[ -]?[0-9]{3,4}|[A-Z]{2,3} ?[0-9]{1,4} ?[A-Z]{1,3}"
    r"|[0-9]{1,3}[ -]?[A-Z]{2,3}[ -]?[0-9]{0,4}"
    r"|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{1,2}[ -][0-9]{2} ?[A-Z]{2,3}"
    r"|[0-9]{2,3}-[A-Z]{1,2}-[0-9]{1,6})(?![A-Za-z0-9-])"
)
_HONG_KONG: Final = late(
    r"(?<![A-Za-z0-9])(?P<before>[A-Z]{2} ?[0-9]{2,4})(?= ?(?:呢|嗰|我|佢)?[架部輛](?:車|私家車|的士"
    r"|貨車|電單車|小巴|嘢|旅行車))"
    r"|(?:(?:呢|嗰|我|佢)[架部]|架車?|部車?"
    r"|(?<![\u3400-\u9fff])部)[ :：「]?(?P<behind>[A-Z]{2} ?[0-9]{2,4})(?![A-Za-z0-9.]"
    r"| ?[機机手电電打])"
)
"""Plates of Hong Kong beside the word that vehicles are counted with."""
_RULE_GOES_ON: Final = late("[.][0-9]")
_CAPITALS: Final = late(r"(?<![A-Za-z0-9])[A-Z]{1,3}[ -]?\Z")
_VEHICLE: Final = 60
_VIN: Final = 17
_SPANISH_START: Final = late(r"[0-9](?<![A-Za-z0-9.,/-].)(?=[0-9]{3} ?[B-DF-HJ-NPR-TV-Z]{3})")
_NO_SPANISH_TEXT: Final = (
    "GBP HKD CHF CFR CNY RMB PLN CZK NZD SGD MXN BGN NTD LLC LTD PLC LLP SMS TPP FCT GMT BST CDT"
)
_NO_SPANISH: Final = frozenset(_NO_SPANISH_TEXT.split())
_NEAR_VEHICLE: Final = late(
    r"[A-Z](?<![A-Za-z0-9-].)(?:[A-Z]{2}-[0-9]{4}|[A-Z] ?[0-9]{2} ?[A-Z]{2,3}|[A-Z]{2}[0-9]{1,4}[A-Z])"
    r"(?![A-Za-z0-9-])"
)
_NO_PLATE_BEHIND_CAR: Final = late(
    r"(?:rmb|cny|hkd|usd|eur|gbp|inr|aud|sgd|chf|nzd|cad)[ -]?[0-9]|[0-9]{1,2}(?:st|nd|rd|th)(?![a-z0-9])"
)
"""Sums and days: "RMB 12500", "11th"."""
_GOES_ON: Final = late(
    r"(?<=[0-9a-z]) (?:at|was|is|on|in|to|for|and|the|has|had|by|my|am|um|bei|ist|war|mit|und|le|la|est|et|au"
    r"|en|el|es|fue|con|y)(?![a-z0-9])"
)
"""Small words of the sentence behind a plate: "plate DQA 655 at 14:53"."""
_SHORTEST: Final = 5
_LONGEST: Final = 9
_BRITISH_LOOSE: Final = late(r"[A-Z]{2} ?[0-9]{2} ?[A-Z]{2,3}(?![A-Za-z0-9])")
_FRENCH_MIDDLE: Final = late(r"-[0-9]{3}-")
_FRENCH_START: Final = late(r"[A-Z](?<![A-Za-z0-9-].)(?=[A-Z]-[0-9]{3}-[A-Z])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Plates by their shape where it is one of its own, otherwise beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("车牌京A·12345，my car AB12 CDE, Kennzeichen M-XY 123", Context()))]
    ['京A12345', 'AB12CDE', 'MXY123']
    >>> [hit.key for hit in resolve(find("the truck took plate DQA 655 at 14:53", Context()))]
    ['DQA655']
    >>> list(find("京ICP备12345678号, LS1 4AB, FY24 RST", Context()))
    []
    """
    page = read(text)
    if not page.loose.isascii():
        for found in _CHINESE.finditer(page.loose):
            if len(re.findall("[0-9]", found.group())) >= 2:
                yield Hit(*found.span(), DataType.PLATE, key_of(found.group()), SHAPED)
    for found in _BRITISH.finditer(text):
        if not _NO_PLATE.match(found.group()):
            yield Hit(*found.span(), DataType.PLATE, key_of(found.group()), LIKELY)
    for found in _INDIAN.finditer(text):
        yield Hit(*found.span(), DataType.PLATE, key_of(found.group()), LIKELY)
    for found in _SPANISH_START.finditer(text):
        plate = _SPANISH.match(text, found.start())
        if plate is not None and plate.group()[-3:] not in _NO_SPANISH:
            yield Hit(*plate.span(), DataType.PLATE, key_of(plate.group()), LIKELY)
    for found in _FRENCH_START.finditer(text) if _FRENCH_MIDDLE.search(text) is not None else ():
        plate = _FRENCH.match(text, found.start())
        if plate is not None and plate[1] == "-" and ORDER not in page.cued(*plate.span()).direct:
            yield Hit(*plate.span(), DataType.PLATE, key_of(plate.group()), LIKELY)
    if not _GERMAN_REGIONS.isdisjoint(context.regions):
        for found in _OURS.finditer(text):
            yield Hit(*found.span("plate"), DataType.PLATE, key_of(found["plate"]), LIKELY)
    if "架" in text or "部" in text:
        for found in _HONG_KONG.finditer(text):
            group = "before" if found["before"] else "behind"
            yield Hit(*found.span(group), DataType.PLATE, key_of(found[group]), LIKELY)
    cues = page.cues_of(DataType.PLATE)
    if not cues:
        return
    yield from _behind_vehicle(page, cues)
    for found in _NEAR_VEHICLE.finditer(text):
        if page.is_beside(DataType.PLATE, *found.span(), before=_VEHICLE, after=_VEHICLE // 2):
            yield Hit(*found.span(), DataType.PLATE, key_of(found.group()), LIKELY)
    for found in _GERMAN.finditer(text):
        if page.is_beside(DataType.PLATE, *found.span(), before=_VEHICLE, after=_VEHICLE):
            yield Hit(*found.span(), DataType.PLATE, key_of(found.group()), LIKELY)
    for cue in cues:
        plate = _CUED.match(page.loose, _begin(page, cue)) if cue.is_named else None
        if plate is None:
            continue
        if _RULE_GOES_ON.match(page.loose, plate.end()) is not None:
            # Reg Z 1026.43
            continue
        if _NO_PLATE_BEHIND_CAR.match(plate.group()) is not None:
            continue
        goes_on = _GOES_ON.search(plate.group())
        written = plate.group()[: goes_on.start()] if goes_on is not None else plate.group()
        value = key_of(written)
        digits = sum(map(str.isdigit, value))
        is_plate = 4 <= len(value) <= 9 and 2 <= digits < len(value)
        if value.isalnum() and (is_plate or (len(value) == _VIN and digits >= 2)):
            yield Hit(plate.start(), plate.start() + len(written), DataType.PLATE, value, CUED - 1)


def _begin(page: Reading, cue: Cue) -> int:
    """Where a plate begins whose first letters read as a small word: "AU 1590"."""
    if page.text[cue.start : cue.end].isupper():
        return cue.value
    prefix = _CAPITALS.search(page.text, cue.end, cue.value)
    return prefix.start() if prefix is not None else cue.value


def _behind_vehicle(page: Reading, cues: list[Cue]) -> Iterator[Hit]:
    """Right behind a word for a vehicle a plate needs no word of its own: "the car (FAC-3679)"."""
    for cue in cues:
        begin = _begin(page, cue)
        for pattern in (_SPANISH, _FRENCH, _BRITISH_LOOSE, _BESIDE_VEHICLE):
            found = pattern.match(page.text, begin)
            if found is None or (cue.is_named and pattern is _BESIDE_VEHICLE):
                continue
            if _NO_PLATE_BEHIND_CAR.match(found.group().lower()) is not None:
                break
            value = key_of(found.group())
            if _SHORTEST <= len(value) <= _LONGEST and not is_amount(page.loose, *found.span()):
                yield Hit(*found.span(), DataType.PLATE, value, CUED - 1)
            break
