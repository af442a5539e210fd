"""Runs of digits as people write them: in groups, with signs between, as Chinese numerals; amounts, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_NUMERALS: Final = "零〇○一二三四五六七八九幺壹贰貳叁參肆伍陆陸柒捌玖"
_VALUES: Final = "0001234567891122334566789"
_SIGNS: Final = "❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒⓿⓵⓶⓷⓸⓹⓺⓻⓼⓽"
_SIGN_VALUES: Final = "1234567891234567891234567890123456789"
_TO_DIGIT: Final = {ord(char): digit for char, digit in zip(_NUMERALS, _VALUES, strict=True)}
_TO_SIGN_DIGIT: Final = {
    **{ord(char): digit for char, digit in zip(_SIGNS, _SIGN_VALUES, strict=True)},
    # the ring of a keycap
    0x20E3: " ",
}
_SIGNED: Final = re.compile(f"[{_SIGNS}\u20e3]")
_PAIR: Final = re.compile(f"[{_NUMERALS}][ .·-]?[{_NUMERALS}0-9]|[0-9][ .·-]?[{_NUMERALS}]")
_SPELLED: Final = re.compile(
    rf"(?<![{_NUMERALS}十百千万萬])[{_NUMERALS}0-9](?>(?:[ .·-]{{0,2}}[{_NUMERALS}0-9]){{6,60}})"
    r"(?![十百千万萬])"
)

_GAP: Final = r"(?:[ ./()_·•・~'\-]{1,3}|(?<![0-9]{5}),(?=[0-9]{2,4}(?![0-9])))"
_RUN: Final = re.compile(rf"[0-9]{{1,2000}}+(?>(?:{_GAP}[0-9]{{1,2000}}+){{0,2000}})")
_GROUP: Final = re.compile(r"[0-9]+")
_LONGEST: Final = 40
_MOST_GROUPS: Final = 32
"""A run of more groups is a list of counts: only its long groups can be values."""
_LENGTHS_OF_PARTS: Final = range(9, 23)
_MANY_GROUPS: Final = 6
_LENGTHS_AT_ENDS: Final = frozenset({10, 11, 15, 16, 17, 18, 19})
"""Digits of a telephone, a card or an identity that a run of many groups can begin or end with."""

_MONEY_BEFORE: Final = re.compile(
    r"(?:[¥$€£₹₩]|rmb|cny|usd|gbp|eur|hkd|inr|aud|sgd|aed|chf|\brs\.?|dhs?|人民币)[: ]{0,2}[-+]?\Z"
)
_MOBILE: Final = re.compile(r"1[3-9][0-9](?:[ -]?[0-9]{4}){2}|1[3-9][0-9]{9}")
_SUM_BEFORE: Final = re.compile(
    r"(?:金额|本金|余额|利息|共计|合计|总额|总计|额度|借款|贷款|欠款|支付|扣款|还款|amount|balance|sum"
    r"|total|betrag|montant|importe)"
    r"(?: of| de| von)?[: ]{0,2}\Z"
)
_MONEY_AFTER: Final = re.compile(
    r" ?(?:元|块|塊|圆|圓|蚊|皮|个点|個點|万|萬|亿|億|%|‰|人民币|美元|欧元|英镑|港币|港元|港幣|[$€£₹¥]"
    r"|(?:yuan|rmb|cny|usd|gbp|eur|hkd|inr|aud|sgd|aed|chf|dollars?|pounds?|euros?|rupees?|quid|lakhs?"
    r"|crores?|percent"
    r"|per cent|prozent|pour cent|/-)(?![a-z]))"
)
_COUNTED_AFTER: Final = re.compile(
    r" ?(?:千|百|期|个|個|年|月|天|日|岁|歲|笔|次|分钟|小时|(?:months?|years?|days?|times?|monate?n?"
    r"|jahre?n?|tage?n?|mois|ans|jours"
    r"|meses|años|días)(?![a-z]))"
)
_TIMES_AFTER: Final = re.compile(
    r"(?: ?次| (?:times|days|weeks|months|years|calls|mal|fois|veces|jours|mois|tage|monate|días|meses)"
    r"(?![a-zà-ÿ]))"
)
_NEXT_SENTENCE: Final = re.compile(r"%| %| [a-zà-ÿ]{2}")
_LONGEST_COUNT: Final = 8
_LONGEST_TIMES: Final = 2
_AMOUNT: Final = re.compile(
    r"[0-9]{1,9}[.,][0-9]{1,2}|[0-9]{1,3}(?P<sign>[ ,.'])[0-9]{3}(?:(?P=sign)[0-9]{3}){0,4}(?:"
    r"(?!(?P=sign))[.,][0-9]{1,2})?"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}(?:\.[0-9]{1,2})?"
)
_DECIMALS: Final = re.compile(
    r"\.[0-9]{1,2}(?![0-9.])|(?<![0-9]{8}),[0-9]{1,2}(?![0-9.])(?! ?[月日年期号點点次天个時时分])"
)
_DATE: Final = re.compile(
    r"(?<![0-9])(?:(?:19|20)[0-9]{2}(?P<one>[-/. ])(?:0?[1-9]|1[0-2])(?P=one)(?:0?[1-9]|[12][0-9]|3[01])"
    r"|(?:0?[1-9]|[12][0-9]|3[01])(?P<two>[-/. ])(?:0?[1-9]|[12][0-9]|3[01])(?P=two)(?:19"
    r"|20)[0-9]{2})(?![0-9])"
)
_SHORT_DATE: Final = re.compile(
    r"(?:0?[1-9]|[12][0-9]|3[01])(?P<two>[-/. ])(?:0?[1-9]|[12][0-9]|3[01])(?P=two)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2]|(?:19|20)?[0-9]{2})"
)
_TIME: Final = re.compile(r"[0-9]{1,2}:[0-9]{2}(?![0-9])")


class Number(NamedTuple):
    """Digits that may belong together.

    Attributes:
        start: Place of the first digit.
        end: One past the last one.
        digits: Without the gaps.
        groups: Lengths of the groups of digits.
        gaps: What stands between the groups.
        run_start: Where the whole run begins.
        run_end: One past its end.
    """

    start: int
    end: int
    digits: str
    groups: tuple[int, ...]
    gaps: tuple[str, ...]
    run_start: int
    run_end: int

    @property
    def is_whole(self) -> bool:
        """True when nothing of the run is left out."""
        return self.start == self.run_start and self.end == self.run_end

    @property
    def is_even(self) -> bool:
        """True when one kind of sign stands in all gaps, as in a number that is one value."""
        signs = {gap.strip() for gap in self.gaps}
        return len(signs) <= 1 or signs == {"", "-"}


def spelled_digits(loose: str) -> str:
    """A text with digits for long runs of Chinese numerals and for digits in circles.

    >>> spelled_digits("一三八零零一三八零零零，二〇二四年，三千五")
    '13800138000，二〇二四年，三千五'
    """
    if _SIGNED.search(loose):
        loose = loose.translate(_TO_SIGN_DIGIT)
    if _PAIR.search(loose) is None:
        return loose
    return _SPELLED.sub(_digits_of, loose)


def _digits_of(found: re.Match[str]) -> str:
    written = found.group()
    plain = sum(char in "0123456789" for char in written)
    numerals = sum(char in _NUMERALS for char in written)
    # "13800138000 一直": a word behind a number
    return written if plain >= 7 and numerals <= 2 else written.translate(_TO_DIGIT)


def numbers_in(loose: str) -> list[Number]:
    """Runs of digits, and the parts of them between two gaps that have the length of a value.

    >>> [number.digits for number in numbers_in("a1 2b 2024-01 13800138000")]
    ['20240113800138000', '0113800138000', '13800138000']
    """
    numbers: list[Number] = []
    for run in _RUN.finditer(loose):
        start, end = run.span()
        if end - start < 4:
            continue
        spans = (
            [(start, end)]
            if run.group().isdigit()
            else [group.span() for group in _GROUP.finditer(loose, start, end)]
        )
        if len(spans) > 1 and _is_counted(loose, *spans[-1], after=spans[-2][1]):
            spans.pop()
        for part in _without_commas(loose, spans):
            numbers.extend(_parts(loose, part))
    return numbers


def _is_counted(loose: str, start: int, end: int, *, after: int) -> bool:
    """A count behind a number: "13800138000 20 times", "my card 4111 … 1111. 36 letters"."""
    if end - start > _LONGEST_TIMES:
        return False
    gap = loose[after:start]
    if gap[0] == "." and gap[1:].isspace():
        return _NEXT_SENTENCE.match(loose, end) is not None
    return gap.isspace() and _TIMES_AFTER.match(loose, end) is not None


def _without_commas(loose: str, spans: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """A run cut at its commas, unless all of its gaps are commas: "138 0013 8000，2024"."""
    cuts = [at for at in range(1, len(spans)) if loose[spans[at - 1][1]] == ","]
    if not cuts or len(cuts) == len(spans) - 1:
        yield spans
        return
    for begin, stop in zip([0, *cuts], [*cuts, len(spans)], strict=True):
        yield spans[begin:stop]


def _parts(loose: str, spans: list[tuple[int, int]]) -> Iterator[Number]:
    last = len(spans)
    if last > _MOST_GROUPS:
        for start, end in spans:
            if end - start >= _LENGTHS_OF_PARTS.start:
                yield from _parts(loose, [(start, end)])
        return
    if last == 1:
        ((start, end),) = spans
        if end - start <= _LONGEST:
            yield Number(start, end, loose[start:end], (end - start,), (), start, end)
        return
    run_start, run_end = spans[0][0], spans[-1][1]
    lengths = [end - start for start, end in spans]
    total = sum(lengths)
    is_one_by_one = total == last
    for first in range(last):
        count = 0
        for stop in range(first + 1, last + 1):
            count += lengths[stop - 1]
            if count > _LENGTHS_OF_PARTS.stop and count != total:
                break
            is_whole = first == 0 and stop == last
            if not is_whole and (
                is_one_by_one
                or count not in _LENGTHS_OF_PARTS
                or (last > _MANY_GROUPS and (count not in _LENGTHS_AT_ENDS or (first and stop != last)))
            ):
                continue
            if count > _LONGEST:
                break
            start, end = spans[first][0], spans[stop - 1][1]
            yield Number(
                start,
                end,
                "".join(loose[one:other] for one, other in spans[first:stop]),
                tuple(lengths[first:stop]),
                tuple(loose[spans[at][1] : spans[at + 1][0]] for at in range(first, stop - 1)),
                run_start,
                run_end,
            )


def is_amount(loose: str, start: int, end: int, *, signs: str = "") -> bool:
    """True for money, shares, and counted things.

    Args:
        signs: Beside a cue word, signs between groups that are no thousands: "612 345 678" is no amount then.

    >>> is_amount("dh 13800138000", 3, 14), is_amount("dhs 5000", 4, 8)
    (False, True)
    >>> is_amount("¥3000", 1, 5), is_amount("rs 1,50,000", 3, 11), is_amount("no 13800138000", 3, 14)
    (True, True, False)
    """
    if (
        _MONEY_AFTER.match(loose, end) is not None
        or (_DECIMALS.match(loose, end) is not None and loose[start:end].isdigit())
        or _is_behind_currency(loose, start, end)
        or _is_plain_amount(loose, start, end, signs)
    ):
        return True
    return end - start <= _LONGEST_COUNT and (
        _COUNTED_AFTER.match(loose, end) is not None
        or _SUM_BEFORE.search(loose, max(0, start - 14), start) is not None
    )


def _is_behind_currency(loose: str, start: int, end: int) -> bool:
    """A sum behind its currency; "dh 13800138000" is a mobile number behind the letters for 电话."""
    found = _MONEY_BEFORE.search(loose, max(0, start - 8), start)
    return found is not None and not (
        found.group()[0].isalpha() and _MOBILE.fullmatch(loose, start, end) is not None
    )


def _is_plain_amount(loose: str, start: int, end: int, signs: str) -> bool:
    found = _AMOUNT.fullmatch(loose, start, end)
    return found is not None and not (
        found["sign"] and found["sign"] in signs and found.group().count(",") == 0
    )


def is_date(loose: str, start: int, end: int) -> bool:
    """True for a day or a month with its year, and for what holds a time of the day.

    >>> is_date("2025-02-15", 0, 10), is_date("15/02/2025", 0, 10), is_date("2025021", 0, 7)
    (True, True, False)
    """
    return (
        _DATE.search(loose, start, end) is not None
        or _SHORT_DATE.fullmatch(loose, start, end) is not None
        or _TIME.search(loose, max(0, start - 3), end + 3) is not None
    )
