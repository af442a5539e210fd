"""Numbers of bank accounts, beside a cue word or in a national form, with sort codes and routing numbers.

https://www.bankofengland.co.uk/payment-and-settlement (sort codes)
https://www.aba.com/about-us/routing-number (routing numbers)
https://www.bde.es/wbe/en/ (código cuenta cliente)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stdnum.es import ccc

from mappings.redaction.codes import cued_codes, key_of
from mappings.redaction.cues import IFSC, ROUTING, SORT_CODE
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import CHECKED, CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.loans.values import form_of, is_bracketed
from mappings.redaction.moved import moved_accounts
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_SORT_CODE: Final = late(
    r"[0-9]{2}[ .-]{0,2}[0-9]{2}[ .-]{0,2}[0-9]{2}(?![0-9])"
    r"|[0-9]{3}[ .-]{0,2}[0-9]{3}[ .-]{0,2}[0-9]{0,3}(?![0-9])"
)
_ROUTING: Final = late(r"[0-9](?:[ -]?[0-9]){7,8}(?![0-9])")
_FRENCH: Final = late(
    r"[0-9]{5}[ .-]?[0-9]{5}[ .-]?[0-9a-z]{11}[ .-]?[0-9]{2}(?![a-z0-9])"
    r"|[0-9]{4}(?: [0-9a-z]{4}){4} [0-9a-z]{3}(?![a-z0-9])"
)
_BEFORE_BRANCH: Final = late(
    r"(?<![0-9a-z.,/-])[0-9](?:[ -]?[0-9]){5,9}(?= ?[,;/(&+-]{0,2} ?(?:and |with |at )?(?:the )?\Z)"
)
_BEHIND_BRANCH: Final = late(
    r"[ ,;/&|-]{1,3}(?:and |with )?(?:ac|a/c|acc|acct|account|no\.?|number|konto)?[ .:#-]{0,3}"
    r"([0-9](?:[ -]?[0-9]){6,9})(?![0-9.,/-]?[0-9])"
)
"""The account right behind its sort code: "sc 60-16-13 ac 31926819"."""
_THIS_ACCOUNT: Final = late(
    r"(?<![0-9a-z])(?P<number>[0-9](?:[ -]?[0-9]){7,24}) ?(?:呢个|呢個|这个|這個|嗰个|嗰個|那个|那個|的)"
    r"(?:帳戶|账户|帐户|户口|戶口|账号|帳號|賬戶|卡号|存折)"
)
_NEAR: Final = 40
_NEAR_IFSC: Final = 60


def find(text: str, context: Context) -> Iterator[Hit]:
    """Accounts that a cue word or their form tells.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("my account 12345678, sort code 20-45-67", Context()))]
    ['12345678', '204567']
    >>> [hit.key for hit in find("账号：3100 0245 0920 0012 345", Context())]
    ['3100024509200012345']
    >>> list(find("account ending 1234, from my account £500.00 on 2024-01-05", Context()))
    []
    """
    del context
    page = read(text)
    if not page.numbers:
        return
    yield from _branches(page)
    for cue in page.cues_of(DataType.BANK_ACCOUNT):
        french = _FRENCH.match(page.loose, cue.value)
        if french is not None:
            yield Hit(*french.span(), DataType.BANK_ACCOUNT, key_of(french.group()), CUED + 2)
    yield from _with_branch(page)
    yield from _listed(page)
    for start, end in cued_codes(page, DataType.BANK_ACCOUNT, named=5, unnamed=6):
        if is_bracketed(page.loose, start, end):
            continue
        yield Hit(start, end, DataType.BANK_ACCOUNT, key_of(page.loose[start:end]), CUED)
    yield from _beside_ifsc(page)
    yield from moved_accounts(page)


def _branches(page: Reading) -> Iterator[Hit]:
    for kind, pattern in ((SORT_CODE, _SORT_CODE), (ROUTING, _ROUTING)):
        for cue in page.cues_of(kind):
            found = pattern.match(page.loose, cue.value)
            if found is not None:
                yield Hit(*found.span(), DataType.BANK_ACCOUNT, key_of(found.group()), CUED)
                behind = _BEHIND_BRANCH.match(page.loose, found.end()) if kind == SORT_CODE else None
                if behind is not None and not is_amount(page.loose, *behind.span(1)):
                    yield Hit(*behind.span(1), DataType.BANK_ACCOUNT, key_of(behind[1]), CUED)
                before = _BEFORE_BRANCH.search(page.loose, max(0, cue.start - _NEAR), cue.start)
                if (
                    before is not None
                    and not page.cued(*before.span()).direct - {kind}
                    and not is_date(page.loose, *before.span())
                    and not is_amount(page.loose, *before.span())
                ):
                    yield Hit(*before.span(), DataType.BANK_ACCOUNT, key_of(before.group()), CUED)
    if page.loose.isascii():
        return
    for this in _THIS_ACCOUNT.finditer(page.loose):
        start, end = this.span("number")
        if not is_amount(page.loose, start, end) and not is_date(page.loose, start, end):
            yield Hit(start, end, DataType.BANK_ACCOUNT, key_of(this["number"]), CUED - 1)


def _listed(page: Reading) -> Iterator[Hit]:
    """More accounts of one form behind the first one: "comptes 00041289377 et 00041289388"."""
    for start, end in cued_codes(page, DataType.BANK_ACCOUNT, named=8, unnamed=8):
        form = form_of(page.loose[start:end])
        another = _ANOTHER.match(page.loose, end)
        if another is not None and form_of(another["number"]) == form:
            span = another.span("number")
            if not is_amount(page.loose, *span) and not is_date(page.loose, *span):
                yield Hit(*span, DataType.BANK_ACCOUNT, key_of(another["number"]), CUED - 1)


_ANOTHER: Final = late(
    r" ?(?:[,/&+;]|and|und|et|y|or|oder|ou|o|和|及|与|跟)(?: and| und| et| y)? ?(?:the |my |le |la |das )?"
    r"(?P<number>[0-9][0-9 ./-]{6,26}[0-9])(?![0-9])"
)


def _with_branch(page: Reading) -> Iterator[Hit]:
    for number in page.of_length(14):
        if number.groups == (8, 2, 2, 2) and number.gaps[1:] == ("-", "-"):
            yield Hit(number.start, number.end, DataType.BANK_ACCOUNT, number.digits, SHAPED + 2)
        if number.groups in {(2, 2, 2, 8), (2, 2, 2, 4, 4)} and number.gaps[0] == number.gaps[1] == "-":
            yield Hit(number.start, number.end, DataType.BANK_ACCOUNT, number.digits, SHAPED + 2)
    for number in page.of_length(6):
        start, end = number.start, number.end
        is_pairs = number.groups == (2, 2, 2) and number.gaps == ("-", "-")
        if not is_pairs or is_date(page.loose, start, end):
            continue
        if page.is_beside(DataType.BANK_ACCOUNT, start, end, before=_NEAR, after=_NEAR):
            yield Hit(start, end, DataType.BANK_ACCOUNT, number.digits, CUED - 1)
    for number in page.of_length(18):
        if (
            number.groups == (3, 3, 11, 1)
            and number.is_whole
            and not is_amount(page.loose, number.start, number.end)
        ):
            # CLABE of Mexico
            yield Hit(number.start, number.end, DataType.BANK_ACCOUNT, number.digits, SHAPED)
    for number in page.of_length(20):
        if number.is_even and ccc.is_valid(number.digits):
            yield Hit(number.start, number.end, DataType.BANK_ACCOUNT, number.digits, CHECKED)
    for number in page.of_length(23):
        if number.groups == (5, 5, 11, 2):
            yield Hit(number.start, number.end, DataType.BANK_ACCOUNT, number.digits, SHAPED + 2)


def _beside_ifsc(page: Reading) -> Iterator[Hit]:
    if not page.cues_of(IFSC):
        return
    for number in page.of_length(*range(9, 19)):
        start, end = number.start, number.end
        if not number.is_whole or not page.is_beside(IFSC, start, end, before=_NEAR_IFSC, after=_NEAR_IFSC):
            continue
        if (
            page.cued(start, end).direct
            or is_date(page.loose, start, end)
            or is_amount(page.loose, start, end)
        ):
            continue
        yield Hit(start, end, DataType.BANK_ACCOUNT, number.digits, CUED - 1)
