"""Codes of letters and digits in a sentence that speaks of a loan."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import is_day
from mappings.redaction.cues import ENDING, NUMBER, ORDER, TICKET, Cue
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import Context
from mappings.redaction.late import late
from mappings.redaction.loans.values import (
    BEFORE,
    BEHIND,
    CURRENCY,
    FEWEST,
    FEWEST_LISTED,
    FEWEST_SOLID,
    OFFICIAL,
    is_business,
    is_of_a_ticket,
    is_others,
    is_paid,
    is_payment_spoken_of,
    is_rule,
)
from mappings.redaction.reading import Reading
from mappings.redaction.types import DataType

_TOKEN: Final = late(
    r"(?<![a-z0-9@./_\\-])(?=[a-z]{0,12}[-/_.]?[a-z]{0,12}[-/_.]?[0-9])[a-z0-9]{1,30}"
    r"(?:[-/_.][a-z0-9]{1,24}){0,6}"
    r"(?![a-z0-9@/_-]|\.[a-z0-9])"
)
_FILE: Final = late(
    r"\.(?:pdf|jpe?g|png|docx?|xlsx?|eml|zip|gif|heic|txt|csv|mp[34]|html?|com|net|org|cn|co|de"
    r"|fr|es)\b|^(?:img|scan|dsc|screenshot|video|wa)[-_]?[0-9]"
)
_ROUGH: Final = late(r"[a-z0-9][a-z0-9/_.-]{7,80}")
_TWO_DIGITS: Final = late("[0-9]{2}")
_FEWEST_DIGITS: Final = 5
_FEWEST_BARE: Final = 10
_WORD: Final = late("[a-zà-ÿ\u3400-\u9fff]{2}")
_PARTED_DIGITS: Final = late(r"[0-9]{2,4}([-/])[0-9]{6,10}\1[0-9]{1,4}|[0-9]{3,8}([-/])[0-9]{6,10}")
_SOLID_DIGITS: Final = late(r"[1-9][0-9]{9,19}|0[0-9]{11,19}")
_CAPITALS_THEN_DIGITS: Final = late(
    r"[A-Z]{1,6}[-/]?(?:[A-Z]{1,4}[-/])?[0-9]{1,18}(?:[-/][0-9]{1,10}){0,5}[A-Z]?"
    r"|(?!IP)[A-Z]{1,3}[0-9]{2,4}(?:\.[0-9]{2,4}){2,3}"
)
_END: Final = late(r"[。！？!?\n\0]|(?<![0-9])\.\s")


def codes_near(page: Reading, context: Context) -> Iterator[tuple[int, int]]:
    """Codes of letters and digits in a sentence that speaks of a loan."""
    cues = page.cues_of(DataType.LOAN_NO)
    ends = [cue.end for cue in cues]
    for found in _tokens(page.loose):
        start, end = found.span()
        if end - start >= FEWEST and _is_behind(page, start, end):
            yield start, end
            continue
        if (
            end - start < FEWEST
            or is_others(page.cued(start, end))
            or not _is_code(page, start, end)
            or is_business(found, context)
            or is_of_a_ticket(page, start)
            or is_paid(page, start, end)
        ):
            continue
        if (
            _is_plain_code(page, start, end)
            or _is_beside(page, cues, ends, start, end)
            or _is_long_code(page, start, end)
        ):
            yield start, end


def _is_behind(page: Reading, start: int, end: int) -> bool:
    """True for a number with a word for a loan right behind it: "编号HT2023…的借款合同", "X is my loan"."""
    if (
        _OF_LOAN.match(page.loose, end) is None
        or sum(map(str.isdigit, page.loose[start:end])) < FEWEST_LISTED
    ):
        return False
    direct = page.cued(start, end).direct
    return (
        (ORDER not in direct or NUMBER in direct)
        and ENDING not in direct
        and not is_amount(page.loose, start, end)
        and not is_date(page.loose, start, end)
    )


_OF_LOAN: Final = late(
    r"[ ,)\]】」”\"']{0,3}(?:(?:[号號](?![码碼线]))?[,，]?(?:的|这[份个笔张]?|那[份个笔张]?|呢[份單]"
    r"|嗰[份單]|对应|對應"
    r"|转给|轉給|转让|卖给|打包|移交|状态|到底|是){0,2}[\u3400-\u9fff]{0,3}?"
    r"(?:合同|合约|合約|借款|贷款|貸款|借据|借條|借条|欠款|按揭|那笔|这笔|哪笔|哪一笔|呢單|嗰單|逾期|结清"
    r"|結清"
    r"|资产公司|第三方)"
    r"|(?:is|was|are|ist|war|est|c'est|es|era|being)? ?"
    r"(?:(?:my|our|the|his|her|das|mein|meine|le|la|mon|ma|el|mi|un|one of my) ){0,2}"
    r"(?:number|no\.?|nummer|numéro|número|reference)? ?(?:of |for |des |du |del |de |de la |von )?"
    r"(?:the |my |our |meines |mon |mi )?(?:car |home |personal |auto |student )?"
    r"(?:loan|mortgage|agreement|contract|darlehen|kredit|vertrag|prêt|crédit|contrat|préstamo|crédito"
    r"|contrato"
    r"|hipoteca)(?![a-zà-ÿ]))"
)


def _tokens(loose: str) -> Iterator[re.Match[str]]:
    for rough in _ROUGH.finditer(loose):
        if _TWO_DIGITS.search(loose, *rough.span()):
            yield from _TOKEN.finditer(loose, *rough.span())


def _is_code(page: Reading, start: int, end: int) -> bool:
    value = page.loose[start:end]
    digits = sum(map(str.isdigit, value))
    letters = sum(map(str.isalpha, value))
    if digits < _FEWEST_DIGITS or digits + letters < FEWEST or letters > digits:
        return False
    if not letters and value.isdigit():
        return digits >= FEWEST_SOLID and not is_amount(page.loose, start, end)
    if not letters and (digits < _FEWEST_BARE or "." in value or "_" in value):
        return False
    if letters and page.text[start:end].islower() and "-" not in value and "/" not in value:
        return False
    if (
        OFFICIAL.match(value)
        or CURRENCY.match(value)
        or _FILE.search(page.loose[start : end + 6])
        or is_amount(page.loose, start, end)
    ):
        return False
    return not (is_date(page.loose, start, end) or is_rule(page.loose, start, end))


def _is_plain_code(page: Reading, start: int, end: int) -> bool:
    """A form that only numbers of contracts have, with no order near."""
    if (
        _CAPITALS_THEN_DIGITS.fullmatch(page.text, start, end) is None
        and _PARTED_DIGITS.fullmatch(page.loose, start, end) is None
        and (_SOLID_DIGITS.fullmatch(page.loose, start, end) is None or is_day(page.loose[start : start + 8]))
    ):
        return False
    if page.cue_after(start) < end or not _is_in_words(page.loose, start, end):
        return False
    return not page.cued(start, end).direct and not is_payment_spoken_of(page, start, end)


_OF_ANYTHING: Final = frozenset({NUMBER, ORDER})
"""What 编号 speaks for: a number of whatever the words around tell."""
_LONG_CODE: Final = late(
    r"(?!QQ|VX|WX|[VW][0-9]|TEL)[A-Z]{1,4}[-/]?(?:[0-9]{8,18}|(?:19|20)[0-9]{2}[-/][0-9]{4,10}(?:[-/][0-9]{1,6})?)"
)


def _is_long_code(page: Reading, start: int, end: int) -> bool:
    """Capitals before so many digits as only contracts have, where no word gives them to something else."""
    direct = page.cued(start, end).direct
    if _LONG_CODE.fullmatch(page.text, start, end) is None or direct - _OF_ANYTHING:
        return False
    return NUMBER in direct or not (
        direct
        or page.is_beside(ORDER, start, end, before=BEHIND, after=BEHIND)
        or page.is_beside(TICKET, start, end, before=BEHIND, after=0)
    )


def _is_in_words(loose: str, start: int, end: int) -> bool:
    """True when a code does not stand all alone."""
    before = _WORD.search(loose, max(0, start - BEFORE), start)
    return before is not None or _WORD.search(loose, end, end + BEHIND) is not None


def _is_beside(page: Reading, cues: list[Cue], ends: list[int], start: int, end: int) -> bool:
    loose = page.loose
    index = bisect_right(ends, start)
    if index and start - ends[index - 1] <= BEFORE and _END.search(loose, ends[index - 1], start) is None:
        return True
    if index < len(cues) and cues[index].start - end <= BEHIND:
        return _END.search(loose, end, cues[index].start) is None
    return False
