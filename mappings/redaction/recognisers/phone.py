"""Telephone numbers: by the shapes of national plans, by phonenumbers, and beside cue words.

https://www.itu.int/oth/T0202.aspx?parent=T0202 lists the plans. Hotlines and free numbers belong to
businesses and stay readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from mappings.redaction.codes import is_day
from mappings.redaction.cues import ENDING, ORDER, PERSON
from mappings.redaction.digits import Number, is_amount, is_date
from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Cued, Reading, read
from mappings.redaction.types import DataType

_CN_MOBILE: Final = late(r"(?:(?:00)?86)?(1[3-9][0-9]{9})")
_AMERICAN: Final = late(r"1?[2-9][0-9]{2}[2-9][0-9]{6}")
_HOTLINE: Final = late(
    r"0?800[0-9]{4,8}|0808[0-9]{7}|0818[0-9]{6}|1300[0-9]{6}|1800[0-9]{6,7}|1850[0-9]{6}|1890[0-9]{6}"
    r"|0180[1-6][0-9]{4,8}|0900[0-9]{6,7}"
    r"|400[0-9]{7}|90[0125][0-9]{6}|13[0-9]{4}|9[0-9]{4}|95[0-9]{3,6}|1[0-9]{4}|10[01][0-9]{2}"
)
_AMERICAN_FREE: Final = late(r"1?8(?:00|88|77|66|55|44|33)[0-9]{7}")
_BRITISH_SHARED: Final = late(r"0(?:3[0347]|84[3-5]|87[0-3])[0-9]{7,8}")
_FRENCH_SHARED: Final = late(r"08[0-9]{8}")
_ABROAD: Final = late(r"\+[ .(-]{0,2}\Z")
_CALLING_CODES_TEXT: Final = """
1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65
66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 233 234 237 251 254 255 256 260 263
351 352 353 354 356 357 358 359 370 371 372 373 380 381 385 386 387 389 420 421 852 853 855 856 880
886 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998
"""
_CALLING_CODES: Final = _CALLING_CODES_TEXT.split()
_BY_CALLING_CODE: Final = tuple(sorted(_CALLING_CODES, key=len, reverse=True))
_PLANS: Final = ("GB", "DE", "FR", "CN", "AU", "IE", "IT", "AE", "HK", "SG", "ES", "IN", "US")
_LONGEST_AT_HOME: Final = 12
_SHORTEST_SPACED: Final = 10
_CENTS: Final = late(r",[0-9]{2}(?![0-9])(?! ?[月日年期号])")
_WITHOUT_TRUNK: Final = frozenset({"US", "ES", "HK", "SG", "IN", "IT"})
"""Regions where a number at home begins with any digit; elsewhere it has a trunk zero."""
_LENGTH_IN_HONG_KONG: Final = 8
_WITH_EIGHT: Final = frozenset({"HK", "SG"})
_FEWEST_DIFFERENT: Final = 4
_IN_A_LIST: Final = late(r"[0-9]{8},\Z")
_SPANISH_BEFORE: Final = late(r"\b(?:al|del|el|número|num|desde el|móvil|tel)[ :]{1,2}\Z")
_EXTENSION: Final = late(
    r"[ ,]{0,2}(?:\((?:转|ext\.? ?)|转|轉|分机号?|分機|内线|extension|extn?\.?|x|durchwahl|dw|poste"
    r"|anexo|app\.|#)[ .:]{0,2}[0-9]{1,6}\)?(?![0-9])"
)
_GLUED_WORD: Final = late(r"[a-z]{2,12}\Z")
_PHONE_WORD: Final = late(r"(?:tel|ph|phone|mob|mobile|cell|call|handy|fax|t|m|p|wx|vx|img|no|at|on)\Z")
_SMALL_GAPS: Final = frozenset(
    {
        " ",
        "-",
        ".",
        "/",
        " - ",
        "/ ",
        " /",
        ") ",
        ")",
        " (",
        "(",
        "  ",
        ")-",
        "-(",
        ") (",
        "·",
        "•",
        "_",
        "・",
        ". ",
        "- ",
        " -",
        "~",
        " )",
        ") - ",
        " (0",
        "'",
        " . ",
        " / ",
        "--",
        "---",
        "..",
        "   ",
        "( ",
    }
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
    """Numbers that some plan knows or that a cue word tells; amounts, dates, rates and hotlines are none.

    >>> {hit.key for hit in find("电话13800138000，还款 12,345.67 元，2025-02-15 22:53", Context())}
    {'+8613800138000'}
    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("手机一三八零零一三八零零零，客服95588或400-820-8820", Context()))]
    ['+8613800138000']
    >>> [hit.key for hit in resolve(find("ring +44 (0)20 7946 0958 ext. 12", Context(("GB",))))]
    ['+442079460958']
    """
    page = read(text)
    keys: dict[str, str] = {}
    for number in page.of_length(*range(7, 18)):
        if not number.is_whole and not _can_be_part(page.loose, number):
            continue
        weight = _weight(page, number, context)
        if not weight:
            continue
        start = number.start
        while start and page.loose[start - 1] in "+(" and number.start - start < 3:
            start -= 1
        abroad = _ABROAD.search(page.loose, max(0, number.start - 4), number.start)
        if abroad is not None:
            start = min(start, abroad.start())
        extension = _EXTENSION.match(page.loose, number.end)
        end = extension.end() if extension is not None else number.end
        written = page.loose[start : number.end]
        if written not in keys:
            keys[written] = _key(written, number, context)
        yield Hit(start, end, DataType.PHONE, keys[written], weight)
    yield from _in_file_names(page, context)


def _in_file_names(page: Reading, context: Context) -> Iterator[Hit]:
    """A number that ends the name of a file about calls: `call-log-0429671787.csv`."""
    for found in _FILE_NAME.finditer(page.loose) if page.digits >= _IN_A_FILE_NAME else ():
        digits = found[1]
        if not (_HOTLINE.fullmatch(digits) or is_day(digits)):
            yield Hit(*found.span(1), DataType.PHONE, normalised(digits, context.regions), SHAPED)


_IN_A_FILE_NAME: Final = 8
_FILE_NAME: Final = late(
    r"(?:calls?|phone|tel|sms|text|whatsapp|mobile|contact|number|voicemail|anruf|appel"
    r"|llamada)[a-z_-]{0,16}[_-]"
    r"([0-9]{8,13})(?=\.[a-z]{2,4}(?![a-z0-9]))"
)


def _can_be_part(loose: str, number: Number) -> bool:
    """True when other digits may stand right beside a number: those of a date or of another number."""
    length = len(number.digits)
    if length > _LONGEST_AT_HOME:
        return number.digits.startswith(("00", "86")) or loose[number.start - 1 : number.start] == "+"
    return length >= _SHORTEST_SPACED or " " not in number.gaps


def _key(written: str, number: Number, context: Context) -> str:
    mobile = _CN_MOBILE.fullmatch(number.digits)
    if mobile is not None and not written.startswith("+1"):
        return f"+86{mobile[1]}"
    return normalised(written, context.regions)


def _weight(page: Reading, number: Number, context: Context) -> int:
    """How sure it is that a number is one of a telephone; zero for no."""
    digits, loose = number.digits, page.loose
    start, end = number.start, number.end
    is_plus = start > 0 and _ABROAD.search(loose, max(0, start - 4), start) is not None
    if not is_plus and digits.startswith("00") and digits[2] != "0":
        is_plus, digits = True, digits[2:]
    if any(gap not in _SMALL_GAPS for gap in number.gaps):
        return 0
    if is_hotline(digits, number.groups, context.regions):
        return 0
    before = loose[max(0, start - 2) : start]
    if (
        before[-1:] in (".", ",")
        and before[:1].isdigit()
        and not _IN_A_LIST.search(loose, max(0, start - 9), start)
    ):
        return 0
    if is_plus and start == number.run_start:
        if before[-1:].isascii() and before[-1:].isalnum():
            return 0
        return SHAPED if _is_abroad(digits) and not is_date(loose, start, end) else 0
    cued = page.cued(number.run_start, number.run_end)
    is_told = DataType.PHONE in cued.direct or DataType.PHONE in cued.after
    is_other = bool(cued.direct) and not is_told
    if not _is_written(number) or is_day(digits):
        return 0
    mobile = _CN_MOBILE.fullmatch(digits)
    if mobile is not None and (is_told or _is_mobile_in_groups(number)):
        if loose[end : end + 1] == "." and loose[end + 1 : end + 3].isdigit():
            return 0
        if is_amount(loose, start, end) or (ORDER in cued.direct and number.is_whole):
            return 0
        return SHAPED + 1
    is_spanish = _is_in_threes(number) and (
        "ES" in context.regions
        or DataType.PHONE in cued.near
        or _SPANISH_BEFORE.search(loose, max(0, start - 16), start) is not None
    )
    if is_spanish and not is_other and not is_amount(loose, start, end, signs=" ."):
        return SHAPED
    if _is_one_by_one(number):
        return SHAPED
    if is_amount(loose, start, end, signs=" ." if is_told else "") or (
        not is_told and _is_glued(loose, start)
    ):
        return 0
    if is_date(loose, start, end) and number.groups != (2, 2, 2, 2, 2):
        return 0
    if not number.is_whole and not _is_apart(number):
        return 0
    if not is_told and number.gaps and _CENTS.match(loose, end):
        return 0
    if _has_shape(number, context) and not (is_other and not number.gaps):
        return 0 if ORDER in cued.direct or ENDING in cued.direct else SHAPED - 1
    if is_told and number.is_whole and len(digits) <= 15:
        return CUED
    is_plain = all(gap in (" ", "-") for gap in number.gaps)
    if (
        number.is_whole
        and is_plain
        and DataType.PHONE in cued.near
        and not is_other
        and 8 <= len(digits) <= 13
    ):
        return CUED - 1
    if is_other or not number.is_whole or len(digits) > 13:
        return 0
    return SHAPED - 2 if _is_planned(digits, number, context, cued) else 0


def is_hotline(digits: str, groups: tuple[int, ...], regions: tuple[str, ...]) -> bool:
    """True for numbers that plans give to businesses only."""
    if _AMERICAN_FREE.fullmatch(digits) and groups == (1, 3, 3, 4):
        return True
    if groups in {(4, 3, 4), (4, 7), (4, 4, 3)} and digits.startswith(("1800", "1860")):
        return True
    if _CN_MOBILE.fullmatch(digits) or (
        len(digits) == _LENGTH_IN_HONG_KONG and not _WITH_EIGHT.isdisjoint(regions)
    ):
        return False
    if groups == (5, 5) or (groups == (2, 2, 2, 2, 2) and not digits.startswith("08")):
        return False
    if _HOTLINE.fullmatch(digits) and not ("IN" in regions and len(digits) == 10 and digits[0] in "89"):
        return True
    if _AMERICAN_FREE.fullmatch(digits):
        return "IN" not in regions and groups not in {(5, 5)}
    if _BRITISH_SHARED.fullmatch(digits):
        return len(digits) == 11 and ("GB" in regions or groups == (4, 3, 4))
    return _FRENCH_SHARED.fullmatch(digits) is not None and (
        groups == (2, 2, 2, 2, 2) or ("FR" in regions and groups[0] != 3)
    )


def _is_in_threes(number: Number) -> bool:
    """Nine digits as Spain, Portugal and France-abroad write them: "639 718 504"."""
    return number.is_whole and number.groups in {(3, 3, 3), (3, 2, 2, 2)} and number.digits[0] in "6789"


def _is_one_by_one(number: Number) -> bool:
    """A number with a trunk zero or a mobile of China, each digit by itself: "0 7 8 2 2 9"."""
    if not number.is_whole or not 10 <= len(number.digits) <= 12 or set(number.groups) != {1}:
        return False
    if not number.is_even or len(set(number.digits)) < _FEWEST_DIFFERENT:
        return False
    return number.digits[0] == "0" and number.digits[1] in "1234567"


def _is_abroad(digits: str) -> bool:
    return 8 <= len(digits) <= 16 and digits.startswith(_BY_CALLING_CODE)


def _is_written(number: Number) -> bool:
    """True when the signs between the groups fit, as in `030/123456-78`, without a month of a year."""
    gaps = [gap.strip(" ()") for gap in number.gaps]
    signs = {gap for gap in gaps if gap}
    if number.groups == (2, 2, 2, 2, 2):
        return len(signs) <= 1
    if "/" in signs and (gaps.count("/") > 1 or "/" not in gaps[:2]):
        return False
    if "." in signs and any(not sign and "(" not in gap for sign, gap in zip(gaps, number.gaps, strict=True)):
        return ")" in "".join(number.gaps)
    if len(signs) > 1 and signs != {"/", "-"}:
        return False
    return "/" not in signs or number.groups[0] > 2 or gaps[0] != "/"


def _is_mobile_in_groups(number: Number) -> bool:
    """Eleven digits at a stretch, or parted with one kind of sign."""
    groups = number.groups
    if number.digits.startswith(("86", "0086")):
        groups = groups[1:] if groups[0] in (2, 4) else (groups[0] - len(number.digits) + 11, *groups[1:])
    if not groups or set(groups) == {1} or len(groups) == 1:
        return True
    return (
        "," not in number.gaps and groups[0] in (3, 4, 5, 7) and min(groups) >= 2 and groups != (4, 2, 2, 3)
    )


def _is_glued(loose: str, start: int) -> bool:
    """A code such as `SN0123456789`."""
    before = _GLUED_WORD.search(loose, max(0, start - 12), start)
    if before is None:
        return start > 0 and loose[start - 1] in ".-" and start > 1 and loose[start - 2].isalnum()
    return _PHONE_WORD.fullmatch(before.group()) is None


def _is_apart(number: Number) -> bool:
    """A part of a run that stands by itself: its own signs within, a blank around."""
    return (bool(number.gaps) and " " not in number.gaps) or len(number.digits) >= 10


def _has_shape(number: Number, context: Context) -> bool:
    """True for digits in groups, or with a trunk zero, as a national plan has them."""
    digits, groups = number.digits, number.groups
    length = len(digits)
    if digits.startswith("0") and digits[1] != "0":
        if number.gaps:
            return _is_trunk(number)
        return 9 < length < 13 and _is_known(digits, (*context.regions, *_PLANS[:8]))
    if len(groups) == 3 and groups in {(3, 3, 4)} and _AMERICAN.fullmatch(digits):
        return True
    if groups == (1, 3, 3, 4) and digits[0] == "1" and _AMERICAN.fullmatch(digits):
        return True
    if groups == (5, 5) and digits[0] in "6789":
        return True
    if groups == (3, 2, 2, 2) and digits[0] in "6789":
        return True
    if groups in {(2, 5, 5), (2, 10), (2, 4, 6)} and digits.startswith("91") and digits[2] in "6789":
        return True
    return length == 12 and groups[0] in (2, 12) and digits.startswith("91") and "IN" in context.regions


def _is_trunk(number: Number) -> bool:
    """An area code with its zero and groups after it, no date and no list of counts."""
    groups, length = number.groups, len(number.digits)
    if not 9 <= length <= 12 or not 2 <= groups[0] <= 6:
        # "(0) 20 7946 0958" and pairs of digits
        return groups[0] in (1, 2) and 9 <= length <= 12 and all(group >= 2 for group in groups[1:])
    if groups[0] == 2 and set(groups[1:]) == {2}:
        return length == 10
    if groups[-1] == 2 and "." in number.gaps:
        return False
    if groups == (3, 3, 3, 1) and number.is_even:
        return " " not in number.gaps
    return all(2 <= group <= 8 for group in groups[1:]) and (
        len(groups) < 4 or groups[0] == 2 or length >= 10
    )


def _is_planned(digits: str, number: Number, context: Context, cued: Cued) -> bool:
    """True when the plan of a region of the ticket has the number."""
    if (
        len(digits) < 8
        or cued.tells(DataType.BANK_ACCOUNT)
        or cued.tells(DataType.LOAN_NO)
        or cued.tells(PERSON)
    ):
        return False
    if len(digits) == 8 and number.groups[0] in (4, 8) and digits[:2] in ("19", "20"):
        return False
    return _is_known(digits, tuple(region for region in context.regions if region in _WITHOUT_TRUNK))


def _is_known(digits: str, regions: tuple[str, ...]) -> bool:
    for region in regions:
        try:
            parsed = phonenumbers.parse(digits, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number_for_region(parsed, region):
            return True
    return False
