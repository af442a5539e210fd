"""How likely some characters are a Chinese name."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from mappings.redaction.han.signs import is_name
from mappings.redaction.words.chinese import COMPOUND
from mappings.redaction.words.chinese_everyday import NOT_GIVEN_ALONE, NOT_WHOLE
from mappings.redaction.words.chinese_framed import SELDOM_GIVEN, WHOLE_GIVEN
from mappings.redaction.words.chinese_given import (
    ALSO,
    LIKE_NAMES,
    LONGER,
    POSSIBLE,
    SURE,
    TYPICAL,
    WHOLE_WORDS,
)
from mappings.redaction.words.chinese_signs import AS_GIVEN, COMMON, NUMERALS, RARELY_A_NAME, THINGS, WORDY


@lru_cache(maxsize=1 << 14)
def weight_of(name: str, *, told: bool = False) -> float | None:
    """How likely characters are a name; None when they are none.

    Args:
        told: Words beside it tell of a name, so that it may hold characters that few names do.
    """
    if not is_name(name[0] + name[1:].translate(AS_GIVEN) if len(name) > 2 else name):
        return None
    if name[:2] in COMPOUND:
        weight, given = 3.0, name[2:]
    else:
        surname, given = name[0], name[1:]
        weight = 2.0 if surname in SURE or surname in COMMON else 1.0
        if surname in RARELY_A_NAME:
            likely = len(given) == 2 and all(sign in TYPICAL for sign in given)
            weight = 0.3 if likely else 0.0 if len(given) == 2 and _is_of_names(given) else -1.0
            if told and weight < 0.0 and len(given) == 1 and given in TYPICAL and given not in WORDY:
                weight = 0.0
        if name[:2] in LIKE_NAMES:
            weight -= 1.5 if len(name) > 2 else 2.5
        if name in WHOLE_WORDS:
            weight -= 2.5
        if name in LONGER or name[:2] in NOT_WHOLE:
            return None
    if weight < 2.0 and ((given in NOT_GIVEN_ALONE and not told) or _has_numeral(given)):
        return None
    if given in NOT_GIVEN_ALONE:
        weight -= 0.7
    if len(name) == 2 and ((weight < 2.0 and given not in POSSIBLE and given not in ALSO) or given in "家某"):
        return None
    if all(sign in NUMERALS for sign in given) or (len(given) == 2 and given[1] in "村镇屯寨县市区路街乡"):
        return None
    if name[0] in THINGS and not (
        all(sign in TYPICAL for sign in given) and any(sign not in WORDY for sign in given)
    ):
        weight -= 1.0
    if given in WHOLE_GIVEN:
        return weight + _WHOLE_GIVEN
    for sign in given:
        if sign in NUMERALS:
            weight += 0.2
        elif sign in TYPICAL:
            weight += 0.7 if sign in WORDY else 1.0
        elif sign in POSSIBLE or (told and sign in SELDOM_GIVEN):
            weight += 0.5
        else:
            weight += 0.3 if sign in ALSO else -0.7
    return weight


_WHOLE_GIVEN: Final = 1.5


def _is_of_names(given: str) -> bool:
    return all(sign in POSSIBLE or sign in ALSO for sign in given) and any(sign in TYPICAL for sign in given)


def _has_numeral(given: str) -> bool:
    """True for a count; 一诺 and 一鸣 are given names."""
    if given[0] == "一" and given[1:] in TYPICAL and given[1:] not in WORDY:
        return False
    return any(sign in NUMERALS for sign in given)
