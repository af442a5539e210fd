"""Chinese names without a cue: a surname, characters of given names, a fitting place in the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.han.around import AFTER_NAME, FIRM_AHEAD, TITLE_AT
from mappings.redaction.han.signs import ALONE_COMPOUND, ALONE_FIRST, HAN, IS_HAN, is_fitting, name_hit
from mappings.redaction.hits import LIKELY, Hit
from mappings.redaction.late import late
from mappings.redaction.words.chinese_everyday import NOT_GIVEN_ALONE
from mappings.redaction.words.chinese_given import ENDING, POSSIBLE, SURE, TYPICAL
from mappings.redaction.words.chinese_signs import BEFORE_ALONE, JUST_BEFORE, NOT_BEHIND, WORDY, WORDY_ALSO

_ALONE: Final = late(
    rf"(?:{'|'.join(sorted(ALONE_COMPOUND))}|[{''.join(sorted(ALONE_FIRST))}])"
    rf"(?=[{''.join(sorted(POSSIBLE))}])"
)
_ALONE_SPACED: Final = late(
    rf"(?<![{HAN}])(?<![{HAN}][ ])[{''.join(sorted(ALONE_FIRST))}] {{1,3}}[{''.join(sorted(POSSIBLE))}]"
    rf"(?: {{1,3}}[{''.join(sorted(POSSIBLE))}])?(?! {{0,3}}[{HAN}])"
)


def names_alone(text: str) -> Iterator[Hit]:
    """Names without a cue: a surname, characters of given names, and a fitting place in the sentence."""
    last = 0
    for first in _ALONE.finditer(text):
        start = first.start()
        if start < last:
            continue
        end = _alone_end(text, start, first.end())
        if end:
            last = end
            yield name_hit(start, end, text[start:end], LIKELY)
    for spaced in _ALONE_SPACED.finditer(text):
        name = spaced.group().replace(" ", "")
        if name[1:] not in NOT_GIVEN_ALONE and is_fitting(name) and all(sign in TYPICAL for sign in name[1:]):
            yield name_hit(*spaced.span(), name, LIKELY)


def _alone_end(text: str, start: int, given: int) -> int:
    """Where a name without a cue ends that begins at a place; 0 for none."""
    surname = text[start:given]
    if FIRM_AHEAD.match(text, start) is not None:
        return 0
    longer = text[given + 1 : given + 2] in POSSIBLE
    before = text[start - 1 : start]
    left = (
        2 if not before or not before.isalnum() else int(before in BEFORE_ALONE or not IS_HAN.match(before))
    )
    if (not left and before + surname[0] in ENDING) or before + surname[0] == "谢谢":
        return 0
    short = given + 1
    likely_short = bool(_is_short(text, start, given, left=left, before=before))
    follower = AFTER_NAME.match(text, short) if longer and likely_short else None
    if follower is not None and len(follower.group()) > 1 and text[short] in WORDY_ALSO:
        return short
    if longer and _is_long(text, start, given, left=left):
        return short + 1
    return short if likely_short else 0


def _is_short(text: str, start: int, given: int, *, left: int, before: str) -> bool:
    """True for a surname and one character in a place where a name is likely."""
    end = given + 1
    name = text[start:end]
    if given - start == 2:
        return bool(left and _right(text, end) and text[given] in TYPICAL)
    if not is_fitting(name) or text[given] not in TYPICAL or name[1:] in NOT_GIVEN_ALONE:
        return False
    sure = name[0] in SURE
    if name[0] == "于" and left < 2:
        return False
    rare = text[given] not in WORDY
    right = _right(text, end)
    if left == 2 and right == 2:
        return sure or rare
    if not right or not (sure or rare) or not _is_followed(text, end):
        return False
    return left == 2 or before in JUST_BEFORE or (sure and rare)


def _is_followed(text: str, end: int) -> bool:
    """True when what follows two characters cannot be the third one of a name."""
    follower = AFTER_NAME.match(text, end)
    return text[end : end + 1] not in POSSIBLE or (follower is not None and len(follower.group()) > 1)


def _right(text: str, end: int) -> int:
    if end >= len(text) or IS_HAN.match(text[end]) is None:
        return 2
    return int(AFTER_NAME.match(text, end) is not None or TITLE_AT.match(text, end) is not None)


def _is_long(text: str, start: int, given: int, *, left: int) -> bool:
    """True for a surname and two characters in a place where a name is likely."""
    end = given + 2
    name = text[start:end]
    if given - start == 1 and not is_fitting(name):
        return False
    sure = given - start == 2 or name[0] in SURE
    right = _right(text, end)
    if name[0] == "于" and (left < 2 or name[1:] in NOT_GIVEN_ALONE):
        return False
    typical = sum(sign in TYPICAL for sign in text[given:end])
    wordy = sum(sign in WORDY for sign in text[given:end])
    if typical == 2:
        if right:
            return sure or left > 0 or wordy < 2
        if text[end] in NOT_BEHIND:
            return False
        return sure and (left > 0 or wordy == 0)
    if typical == 1:
        return right > 0 and (sure or left > 0) and (wordy == 0 or (sure and left > 0))
    return False
