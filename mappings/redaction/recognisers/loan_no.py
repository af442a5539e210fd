"""Numbers of loans, contracts, applications, policies and cases: only words beside them tell them.

https://www.legislation.gov.uk/uksi/2010/1014/schedule/1 (what a credit agreement names)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import cued_codes, is_day, key_of
from mappings.redaction.cues import TICKET
from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.loans.codes import codes_near
from mappings.redaction.loans.ended import codes_ended
from mappings.redaction.loans.parted import numbered_fields, parted_numbers
from mappings.redaction.loans.values import (
    FEWEST_LISTED,
    HAN_CODE,
    form_of,
    is_of_a_ticket,
    is_paid,
    is_rule,
    is_ruling,
    is_ticket,
)
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_HAN_NUMBER: Final = late(r"字 ?[(（]? ?第? ?[0-9][0-9 -]{1,24}[0-9] ?(?:号|號)")
_HAN_YEAR: Final = late(
    r"[(〔\[] ?(?:19|20)[0-9]{2} ?[)〕\]] ?[年]?[\u3400-\u9fff]{0,6}\Z"
    r"|(?:19|20)[0-9]{2}[年 ]?[\u3400-\u9fff]{0,6}\Z"
)
_OF_LOANS: Final = "借贷貸保抵押信融授租质質按"
_AND: Final = late(
    r" ?(?:[,&/;+、，]| and | und | et | y | or | oder | ou | o |和|及|与|跟|還有|还有"
    r"|以及) ?(?:and |und |et |y )?"
)
_MOST_LISTED: Final = 12


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind their cue words.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("合同编号:HT-2024-00123，Loan no. 0012 345 678", Context()))]
    ['HT202400123', '0012345678']
    >>> [hit.key for hit in resolve(find("借款合同编号为(2023)京借字第0123号", Context()))]
    ['2023京借字第0123号']
    >>> [hit.key for hit in resolve(find("the loan was opened online, XD-2023-47554", Context()))]
    ['XD202347554']
    >>> [hit.key for hit in resolve(find("LN-2016-263930: 3k at 20.10 % over 36 months", Context()))]
    ['LN2016263930']
    >>> list(find("loan of 50000, reference to RG 271.51, contract of 2023-05-01, Ticket#2026001", Context()))
    []
    >>> list(find("my case #3782, Vorgang 82673, 工单 88123", Context()))
    []
    >>> list(find("流水号75795540637那笔是买手机的", Context()))
    []
    """
    page = read(text)
    told = list(_ranges(page))
    for start, end in (*told, *_listed(page, told)):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), CUED)
    if not page.digits:
        return
    for start, end in codes_ended(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED)
    for start, end in _plain(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED)
    for start, end in _shaped(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED + 3)
    for start, end in codes_near(page, context):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED - 3)
    for start, end in parted_numbers(page, context):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), LIKELY)
    for start, end in numbered_fields(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), LIKELY)


def _ranges(page: Reading) -> Iterator[tuple[int, int]]:
    for cue in page.cues_of(DataType.LOAN_NO):
        # the bridge may have taken the bracket that opens the year
        begin = cue.value - 1 if page.loose[cue.value - 1 : cue.value] in ("(", "[") else cue.value
        found = HAN_CODE.match(page.loose, begin) if cue.is_named else None
        if found is not None:
            yield found.span()
    for start, end in cued_codes(page, DataType.LOAN_NO, named=4, unnamed=8):
        if (
            not is_rule(page.loose, start, end)
            and not _is_end_of_day(page.loose, start, end)
            and not is_ticket(page, start, end)
            and not (is_day(page.loose[start:end]) and TICKET in page.cued(start, end).direct)
            and not is_ruling(page, start, end)
            and not is_of_a_ticket(page, start)
            and not is_paid(page, start, end)
        ):
            yield start, end


_SEVEN: Final = 7
_SEVEN_DIGITS: Final = late("[0-9]{7}")


def _plain(page: Reading) -> Iterator[tuple[int, int]]:
    """Seven digits right behind the thing itself, which are no round sum: "loan 8837261"."""
    if page.digits < _SEVEN or _SEVEN_DIGITS.search(page.loose) is None:
        return
    for found in _PLAIN.finditer(page.loose):
        if not found[1].endswith("00") and not is_amount(page.loose, *found.span(1)):
            yield found.span(1)


_DAY_BEFORE: Final = late(r"(?<![0-9])[0-3]?[0-9]([./-])\Z")
_MONTH_AND_YEAR: Final = late(r"[01]?[0-9][./-](?:19|20)?[0-9]{2}")


def _is_end_of_day(loose: str, start: int, end: int) -> bool:
    """The month and the year of a day whose first number a label took: "Vertrag vom 1.10.2021"."""
    return (
        _MONTH_AND_YEAR.fullmatch(loose, start, end) is not None
        and _DAY_BEFORE.search(loose, max(0, start - 3), start) is not None
    )


_PLAIN: Final = late(
    r"(?<![a-zà-ÿ])(?:loan|mortgage|reference|[a-zäöü]{0,12}kredit|[a-zäöü]{0,12}darlehen"
    r"|[a-zäöü]{0,12}vertrag"
    r"|prêt|crédit|préstamo|crédito|hipoteca|(?:account|a/c) ?\(loan\))[ :#]{1,3}([0-9]{7})(?![0-9.,%])"
)


def _listed(page: Reading, told: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """More numbers of one form behind the one that a word tells: "loans 12345678 and 87654321"."""
    for start, last in told:
        end = last
        form = form_of(page.loose[start:end])
        if len(form) < FEWEST_LISTED:
            continue
        for _ in range(_MOST_LISTED):
            joined = _AND.match(page.loose, end)
            if joined is None or form_of(page.loose[joined.end() : joined.end() + len(form)]) != form:
                break
            begin, end = joined.end(), joined.end() + len(form)
            if page.loose[end : end + 1].isdigit() or is_amount(page.loose, begin, end):
                break
            yield begin, end


def _shaped(page: Reading) -> Iterator[tuple[int, int]]:
    """`(2023)京贷字第0123号`: a word for loans before 字 and a number behind it."""
    if "字" not in page.loose:
        return
    for found in _HAN_NUMBER.finditer(page.loose):
        year = _HAN_YEAR.search(page.loose, max(0, found.start() - 16), found.start())
        begin = year.start() if year is not None else max(0, found.start() - 3)
        if any(char in _OF_LOANS for char in page.loose[begin : found.start()]):
            yield begin, found.end()
