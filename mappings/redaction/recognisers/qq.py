"""QQ numbers: five to eleven digits behind a cue word.

https://kf.qq.com/product/QQ.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_NUMBER: Final = late(r"[1-9](?:[ .-]?[0-9]){4,11}(?![0-9@]| ?[人个名位次条])")


_NUMERAL: Final = "[零〇一二三四五六七八九幺两]"
_NUMERALS: Final = late(rf"{_NUMERAL}(?:[ -]?{_NUMERAL}){{4,10}}(?![零〇一二三四五六七八九十百千万年月元块])")
_MONEY: Final = late(" ?(?:[元块塊万萬￥¥]|rmb|cny)")
_BEFORE: Final = late(
    r"(?<![0-9.])([1-9][0-9]{4,10})[ (（]{0,2}(?:就?是|为|这个|那个|这|是个)?(?:我|本人|他|她|客服|对方"
    r"|中介)?的?"
    r"(?:的|这个|那个)?(?:qq|扣扣|企鹅号|q号)"
)
_ALONE: Final = late(r"(?<![a-z0-9])q ?[:：号]?[ :：]{1,2}([1-9][0-9]{6,10})(?![0-9@.,]| ?[人个元块万条次])")
_FAR: Final = late(
    r"(?:qq|扣扣|企鹅|(?<![a-z])q)号?(?:码|群)?(?!群[里内]?有)[\u3400-\u9fff]{0,6}(?:是|为|叫|给你|给您"
    r"|吧[，,]|那个|这个|填|写|留|换成|改成|加"
    r"|:) ?[:「“\"]?([1-9](?:[ .-]?[0-9]){4,10})(?![0-9@]| ?[人个元块万条次])"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("加QQ:12345678 或扣扣 9 8 7 6 5 4 3", Context()))]
    ['12345678', '9876543']
    >>> [hit.key for hit in resolve(find("有事联系q 269642", Context()))]
    ['269642']
    >>> list(find("QQ群里有12345人", Context()))
    []
    """
    del context
    page = read(text)
    for behind in _BEFORE.finditer(page.loose) if "q" in page.loose or "扣" in page.loose else ():
        yield Hit(*behind.span(1), DataType.QQ, behind[1], CUED)
    for alone in _ALONE.finditer(page.loose) if "q" in page.loose and not page.loose.isascii() else ():
        yield Hit(*alone.span(1), DataType.QQ, alone[1], CUED)
    for far in _FAR.finditer(page.loose) if "q" in page.loose or "扣" in page.loose else ():
        if not is_amount(page.loose, *far.span(1), signs=" .-"):
            yield Hit(*far.span(1), DataType.QQ, re.sub("[ .-]", "", far[1]), CUED)
    for cue in page.cues_of(DataType.QQ):
        found = _NUMBER.match(page.loose, cue.value)
        numerals = _NUMERALS.match(page.loose, cue.value) if found is None else None
        if numerals is not None:
            yield Hit(*numerals.span(), DataType.QQ, numerals.group(), CUED)
        if found is not None and (
            not is_amount(page.loose, *found.span(), signs=" .-")
            or (cue.is_named and _MONEY.match(page.loose, found.end()) is None)
        ):
            yield Hit(*found.span(), DataType.QQ, re.sub("[ .-]", "", found.group()), CUED)
