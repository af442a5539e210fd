"""Numbers of contracts, cards and people that may hold letters, as they stand behind a cue word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import Cue
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.reading import MASKED, Reading

_COMPACT: Final = re.compile(r"[a-z0-9]{1,40}(?:[-/_.·•()+]{1,2}[a-z0-9]{1,30}){0,8}")
_DIGIT: Final = re.compile("[0-9]")
_PREFIX: Final = re.compile(r"[a-z]{1,5}[ .:/-]{1,2}(?=[0-9])")
_SMALL_WORD: Final = re.compile(
    r"(?:since|in|on|of|for|by|until|till|from|to|at|and|the|over|about|after|seit|am|im|vom|bis|ab"
    r"|depuis|en|le|du|de"
    r"|desde|el|hasta|paid|only) "
)
_NEXT_DIGITS: Final = re.compile(
    r"[ ]{1,2}([0-9]{2,6}(?![0-9a-z:%])(?![./-][0-9]|,[0-9]{3}(?![0-9]))|[0-9](?= ?[.;)\n]| ?,[^0-9]|\Z))"
)
_EVEN_GROUPS: Final = re.compile(r"[0-9]{1,4}(?: [0-9]{3}){2,6}\Z|[0-9]{1,4}(?: [0-9]{4}){2,5}\Z")
_LAST_GROUP: Final = re.compile(
    r" [0-9]{1,3}(?![0-9a-zà-ÿ%:€$£]|[.,/][0-9])"
    r"(?:(?! ?[a-zà-ÿ€$£%元万块次期个年月天日岁])|(?= (?:has|had|is|was|isn't|wasn't|wurde|ist|war|est"
    r"|es|fue|were)(?![a-zà-ÿ])))"
)
_NEXT_MIXED: Final = re.compile(r" (?=[a-z]{0,3}[0-9])([a-z0-9]{1,8})(?![a-z0-9:%])")
_NEXT_THREE: Final = re.compile(r" [0-9]{3,4}(?![0-9a-z%:]|[.,/][0-9])")
_LAST_LETTER: Final = re.compile(r"[ -]?[a-z](?![a-z0-9'’/])")
_FIRST_GROUP: Final = re.compile(r"[0-9]{2,6}\Z")
_ONE_BY_ONE: Final = re.compile(r"[a-z0-9](?: [a-z0-9]){4,40}(?![a-z0-9])")
_DATE_DIGITS: Final = re.compile(r"(?:19[5-9]|20[0-4])[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])?")
_CODE: Final = r"((?<![a-z0-9])(?=[a-z./_-]{0,12}[0-9])[a-z0-9]{2,40}(?:[-/_.][a-z0-9]{1,30}){0,6})"
_TOKEN_WITH_DIGITS: Final = re.compile(_CODE)
_TOLD_TOKEN: Final = re.compile(rf"(?:(?<![a-z])(?:is|was|lautet|ist|est|es) |[:是为]) ?{_CODE}")
_CAPITALS: Final = re.compile(r"(?<![A-Za-z])[A-Z]{1,4}[ /-]?\Z")
_DAY_AND_TIME: Final = re.compile(r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9-])")
_BLANKED: Final = re.compile(r"[x/ .-]{2,20}(?:(?:19|20)[0-9]{2})?")
"""A date or a number that somebody blanked."""
_BARE_YEAR: Final = re.compile(r"(?:19[5-9]|20[0-4])[0-9]")
_CURRENCY: Final = re.compile(r"(?:rmb|cny|usd|gbp|eur|hkd|inr|aud|sgd|aed|chf)[0-9]")
_LONGEST_DATE: Final = 10
_LONGEST_SUM: Final = 8
_LONGEST_IN_GROUPS: Final = 28
_FEWEST_TOLD: Final = 6
_FEWEST_IN_THREES: Final = 9
_FEWEST_WITH_LETTERS: Final = 4
"""Digits of a number that has a letter too, beside a cue word that does not name a number."""
_STOP: Final = re.compile(r"[。！？!?;；\n\0]|\.\s")


def code_at(page: Reading, position: int, *, digits: int, signs: str = " ") -> tuple[int, int] | None:
    """The range of a number with letters that begins at a place, with at least so many digits.

    Amounts, dates and counted things are none. A value in groups ends where a group is longer than
    six digits, so that it does not swallow what follows. Groups of three with one of `signs` between are no
    amount.
    """
    loose = page.loose
    one_by_one = _ONE_BY_ONE.match(loose, position)
    if one_by_one is not None and len(_DIGIT.findall(one_by_one.group())) >= max(digits, 5):
        return one_by_one.span()
    prefix = _PREFIX.match(loose, position)
    if prefix is not None and (
        _SMALL_WORD.match(prefix.group())
        or (" " in prefix.group() and not page.text[position : prefix.end()].isupper())
    ):
        # "paid 5000"
        prefix = None
    begin = prefix.end() if prefix is not None else position
    found = _COMPACT.match(loose, begin)
    if found is None or _CURRENCY.match(loose, begin):
        return None
    end = found.end()
    if found.group().endswith(("(", ")")):
        end -= 1
    is_short_date = prefix is None and end - begin <= _LONGEST_DATE and is_date(loose, begin, end)
    if is_short_date or _DAY_AND_TIME.match(loose, begin):
        return None
    last = begin
    while (following := _NEXT_DIGITS.match(loose, end)) is not None and _FIRST_GROUP.search(loose, last, end):
        if is_amount(loose, following.start(1), following.end(), signs=" "):
            break
        last, end = following.start(1), following.end()
    is_short = last == begin and end - begin <= 8 and _is_code(page, begin, end)
    while is_short and (mixed := _NEXT_MIXED.match(loose, end)) is not None:
        if (
            is_amount(loose, mixed.start(1), mixed.end())
            or re.search("[a-z]", loose[begin:end] + mixed[1]) is None
        ):
            break
        end = mixed.end()
        is_short = end - begin <= 14
    while (
        end - begin <= _LONGEST_IN_GROUPS
        and not is_short
        and (more := _NEXT_THREE.match(loose, end)) is not None
    ):
        if _EVEN_GROUPS.search(loose, begin, end) is None or is_amount(loose, more.start() + 1, more.end()):
            break
        end = more.end()
    if (rest := _LAST_GROUP.match(loose, end)) is not None and _EVEN_GROUPS.search(loose, begin, end):
        end = rest.end()
    if (letter := _LAST_LETTER.match(loose, end)) is not None and loose[letter.end() - 1] not in "aeiyo":
        end = letter.end()
    value = loose[position:end]
    if _BLANKED.fullmatch(value):
        return None
    # "CHF-1514342" is a number of a contract, "CHF 1514" is money
    start = begin if prefix is None or " " in prefix.group() else position
    if len(_DIGIT.findall(value)) < digits or is_amount(loose, start, end, signs=signs):
        return None
    return position, end


def _is_code(page: Reading, start: int, end: int) -> bool:
    """A first group that is no word: it has a digit, or few letters, all large."""
    group = page.text[start:end]
    return _DIGIT.search(group) is not None or (len(group) <= 4 and group.isupper())


def near_code(page: Reading, cue: Cue, *, digits: int, reach: int = 44) -> tuple[int, int] | None:
    """The range of a number in the rest of the sentence behind a cue word.

    When the word does not name a number, "is" or a colon stands right before it.
    """
    stop = min(len(page.loose), cue.value + reach)
    following = page.cue_after(cue.value)
    end_of_sentence = _STOP.search(page.loose, cue.value, min(stop, following))
    stop = min(stop, following, end_of_sentence.start() if end_of_sentence else stop)
    pattern = _TOKEN_WITH_DIGITS if cue.is_named else _TOLD_TOKEN
    found = pattern.search(page.loose, cue.value, stop)
    if found is None or MASKED in page.loose[cue.value : found.start()]:
        return None
    return code_at(page, found.start(1), digits=digits)


def is_day(value: str) -> bool:
    """True for digits that read as a day or a month.

    >>> is_day("20240131"), is_day("20241331")
    (True, False)
    """
    return _DATE_DIGITS.fullmatch(value) is not None


def key_of(value: str) -> str:
    """A number without its ways of writing.

    >>> key_of("ln-2024/001 a")
    'LN2024001A'
    """
    return re.sub(r"[\W_]", "", value).upper()


def with_prefix(page: Reading, cue: Cue) -> int:
    """Where a number begins whose first letters read as a small word: "no. AS 485750"."""
    if page.text[cue.start : cue.end].isupper():
        return cue.value
    prefix = _CAPITALS.search(page.text, cue.end, cue.value)
    return prefix.start() if prefix is not None else cue.value


def _has_capital(value: str) -> bool:
    return any("A" <= char <= "Z" for char in value)


def cued_codes(page: Reading, kind: str, *, named: int, unnamed: int) -> Iterator[tuple[int, int]]:
    """Ranges of the numbers that cue words of a kind speak for.

    Args:
        named: Least count of digits when the word names a number ("loan no.").
        unnamed: The same when it does not ("my loan 123456789").
    """
    for cue in page.cues_of(kind):
        begin = with_prefix(page, cue)
        least = named if cue.is_named else min(unnamed, _FEWEST_TOLD) if cue.is_told else unnamed
        span = code_at(page, begin, digits=least, signs=" ." if cue.is_named else " ")
        if span is None and not cue.is_named:
            # "account 358.532.495.528" is no amount
            span = code_at(page, begin, digits=max(least, _FEWEST_IN_THREES), signs=" .")
        if span is None and not cue.is_named:
            span = code_at(page, begin, digits=_FEWEST_WITH_LETTERS)
            if span is not None and not _has_capital(page.text[slice(*span)]):
                span = None
        if span is None:
            span = near_code(page, cue, digits=max(named, 6) if cue.is_named else unnamed)
        if span is None:
            continue
        value = page.loose[span[0] : span[1]]
        if _BARE_YEAR.fullmatch(value):
            continue
        is_round = value.isdigit() and value.endswith("000") and len(value) <= _LONGEST_SUM
        if not cue.is_named and (is_day(value) or is_round):
            continue
        yield span
    for number in page.numbers:
        if not number.is_whole or not 6 <= len(number.digits) <= 30 or not number.is_even:
            continue
        if kind in page.cued(number.start, number.end).after and not (
            is_amount(page.loose, number.start, number.end) or is_date(page.loose, number.start, number.end)
        ):
            yield number.start, number.end
