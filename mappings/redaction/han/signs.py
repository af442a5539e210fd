"""Which characters can be a Chinese name."""

from __future__ import annotations

from typing import Final

from mappings.redaction.hits import Hit
from mappings.redaction.late import late
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese import COMPOUND, SINGLE
from mappings.redaction.words.chinese_everyday import NOT_GIVEN_ALONE, NOT_NAMES, NOT_WHOLE
from mappings.redaction.words.chinese_framed import WHOLE_GIVEN
from mappings.redaction.words.chinese_given import LIKE_NAMES, LONGER, POSSIBLE, TYPICAL
from mappings.redaction.words.chinese_signs import COMMON, NEVER_GIVEN, RARELY_A_NAME, TITLE_LIKE

HAN: Final = "\u3400-\u9fff"
IS_HAN: Final = late(f"[{HAN}]")
_COMPOUND_FIRST: Final = frozenset(name[0] for name in COMPOUND)


def is_surname(sign: str) -> bool:
    """True for a surname of one character."""
    return sign in SINGLE


def may_be_given(signs: str) -> bool:
    """True unless characters are never part of a given name."""
    return bool(signs) and (signs in WHOLE_GIVEN or not any(sign in NEVER_GIVEN for sign in signs))


def is_name(signs: str) -> bool:
    """True when two to four characters can be a name.

    >>> is_name("张三丰"), is_name("欧阳娜娜"), is_name("高利贷"), is_name("申请人")
    (True, True, False, False)
    """
    if not all("\u3400" <= sign <= "\u9fff" for sign in signs):
        return False
    if signs[:2] in COMPOUND:
        return len(signs) <= 4 and (may_be_given(signs[2:]) or len(signs) == 2)
    if len(signs) not in (2, 3) or not is_surname(signs[0]):
        return False
    if signs[:2] in NOT_NAMES or signs in NOT_WHOLE or signs[1:] in TITLE_LIKE:
        return False
    return may_be_given(signs[1:])


def name_hit(start: int, end: int, key: str, weight: int) -> Hit:
    """A name that stands in a text."""
    return Hit(start, end, DataType.NAME, key, weight)


FIRST: Final = SINGLE | _COMPOUND_FIRST


def is_likely(signs: str) -> bool:
    """True for a name of frequent characters that is no everyday word."""
    if not is_name(signs):
        return False
    if signs[:2] in COMPOUND:
        return all(sign in POSSIBLE for sign in signs[2:])
    if signs[0] not in COMMON and signs[0] not in "于向万余安金钱高方常成白年":
        return signs[0] in ALONE_FIRST and all(sign in TYPICAL for sign in signs[1:]) and is_fitting(signs)
    return all(sign in POSSIBLE for sign in signs[1:]) and not (len(signs) == 2 and signs in NOT_GIVEN_ALONE)


ALONE_FIRST: Final = SINGLE - RARELY_A_NAME - frozenset("海公") | frozenset("于")
ALONE_COMPOUND: Final = COMPOUND - frozenset(
    ("百里", "东方", "东郭", "太史", "单于", "谷梁", "西门", "南宫", "司空", "公良", "张简", "范姜")
)


def is_fitting(name: str) -> bool:
    """True when nothing says that the characters are everyday words."""
    return (
        name[:2] not in LIKE_NAMES
        and name[:2] not in NOT_NAMES
        and name[:2] not in NOT_WHOLE
        and name not in LONGER
        and name not in NOT_WHOLE
    )
