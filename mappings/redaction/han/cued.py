"""Chinese names behind a cue: 我叫, 姓名：, 催收员."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.han.around import AFTER_NAME, FIRM, TITLE_AT, VERB
from mappings.redaction.han.signs import (
    FIRST,
    HAN,
    IS_HAN,
    is_likely,
    is_name,
    is_surname,
    may_be_given,
    name_hit,
)
from mappings.redaction.hits import CUED, LIKELY, Hit
from mappings.redaction.late import late
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import COMPOUND
from mappings.redaction.words.chinese_everyday import LABELS, NOT_BEFORE_TITLE, NOT_NAMES, ROLES
from mappings.redaction.words.chinese_framed import WHOLE_GIVEN
from mappings.redaction.words.chinese_given import POSSIBLE
from mappings.redaction.words.chinese_signs import BARE, COMMON, NO_ANSWER, RARELY_A_NAME, WEAK

_CUE: Final = late(
    rf"{any_of(LABELS + ROLES)}|(?:姓|户) {{1,4}}名|借 {{1,2}}款 {{1,2}}人|联 {{1,2}}系 {{1,2}}人"
)
_IS_STRONG: Final = frozenset(LABELS)
_LATIN_CUE: Final = late(
    r"\b(?:name is|name|contact|customer|borrower|holder|applicant|guarantor|agent|officer|regards"
    r"|sincerely|mr|mrs|ms|dear"
    r"|i am|i'm|hi|hello)[ .:,\n]{1,4}(?=[\u3400-\u9fff])",
    re.IGNORECASE,
)
_AFTER_CUE: Final = late(
    r"(?P<mark>[\s:：,，]{0,3}(?:[:：]|是|为|叫|名叫|姓名|名字|\(|（|【|\[|\"|“|「|'|《)"
    r"[\s:：是为叫\"“「'(（【]{0,4})|(?P<gap>[ \n　/、]{0,3})"
)
_RUN: Final = late(f"[{HAN}](?:[ ·・]?[{HAN}]){{1,7}}")
_MINORITY: Final = late(f"[{HAN}]{{1,7}}[·・•.][{HAN}]{{1,7}}(?:[·・•.][{HAN}]{{1,7}})?")
_VEILED: Final = late(r"[*＊xX×○〇Ｘ某]{1,2}")
_BY_NUMBER: Final = late(rf"工号[为是:： ]{{0,2}}[0-9A-Za-z]{{2,10}}[的号,， ]{{0,2}}(?=[{HAN}]{{2}})")


def cued_names(text: str) -> Iterator[Hit]:
    """Names behind a cue."""
    position = 0
    for cue in _CUE.finditer(text):
        if cue.end() < position:
            continue
        following = text[cue.end() : cue.end() + 2]
        if following[:1] not in _MAY_FOLLOW or following in NOT_NAMES:
            continue
        after = _AFTER_CUE.match(text, cue.end())
        start = after.end() if after else cue.end()
        if start >= len(text) or not _BEGINS.match(text, start):
            continue
        labelled = bool(after and after["mark"])
        word = cue.group().replace(" ", "")
        strong = word in _IS_STRONG
        bare = not labelled and word in BARE
        weak = bare or (not labelled and word in WEAK)
        hit = _name_at(text, start, strong=strong and labelled, weak=weak, bare=bare)
        if hit is None and labelled and start > cue.end() and not strong:
            hit = _name_at(text, cue.end(), strong=False, weak=True)
        if hit is not None:
            yield hit
            position = hit.end
            yield from _more_names(text, hit.end)
    for cue in _BY_NUMBER.finditer(text):
        hit = _name_at(text, cue.end(), strong=False, weak=True)
        if hit is not None:
            yield hit
    if text.isascii() or not _LATIN.search(text):
        return
    for cue in _LATIN_CUE.finditer(text):
        hit = _name_at(text, cue.end(), strong=False, weak=False)
        if hit is not None:
            yield hit


_MAY_FOLLOW: Final = FIRST | frozenset(
    " \n　/、:：,，是为叫名姓((（【[\"“「'《库阿艾买努古热帕依吐玛祖麦加斯达扎格次边拉多巴"
)
"""What can stand behind a cue: marks, surnames, beginnings of Uyghur and Tibetan names."""
_LATIN: Final = late("[A-Za-z]{2}")
_BEGINS: Final = late(f"[{HAN}]{{2}}|[{HAN}][ ·・•.*xX×○〇]")
_NEXT_NAME: Final = late(r"[、,，/和及与]{1,2}\s?")


def _more_names(text: str, end: int) -> Iterator[Hit]:
    """Further names of a list: 担保人张三、李四."""
    for _ in range(8):
        gap = _NEXT_NAME.match(text, end)
        hit = _name_at(text, gap.end(), strong=False, weak=True) if gap else None
        if hit is None:
            return
        yield hit
        end = hit.end


def _name_at(text: str, start: int, *, strong: bool, weak: bool, bare: bool = False) -> Hit | None:
    """The name that begins at a place.

    Args:
        strong: A label such as 姓名： stands before it, so that no surname of the list is needed.
        weak: The cue is an everyday word, so that the name has to end where names end.
        bare: The cue is a small word, so that the name has to be made of frequent characters.
    """
    minority = _MINORITY.match(text, start)
    if minority is not None and _is_minority(minority.group()):
        return name_hit(start, minority.end(), re.sub(r"[·・•.]", "·", minority.group()), CUED)
    veiled = _veiled(text, start)
    if veiled is not None:
        return veiled
    run = _RUN.match(text, start)
    if run is None:
        return None
    if text[start - 1 : start + 1] in NOT_BEFORE_TITLE or (bare and text[start] in "钱年白方成安常金高"):
        return None
    signs, places = _signs(run)
    if FIRM.match(signs):
        return None
    compound = signs[:2] in COMPOUND
    sizes = (4, 3, 2) if compound else (3, 2)
    whole = len(signs) <= (4 if compound else 3)
    titled = next((at for at in (1, 2, 3) if at < len(places) and TITLE_AT.match(text, places[at])), 0)
    if titled == 1 and signs[0] not in RARELY_A_NAME and is_surname(signs[0]):
        return name_hit(start, places[0] + 1, signs[0], CUED)
    if titled > 1 and signs[0] not in RARELY_A_NAME and is_name(signs[:titled]):
        return name_hit(start, places[titled - 1] + 1, signs[:titled], CUED)
    likely = is_likely if bare or signs[0] in RARELY_A_NAME else is_name
    if whole and likely(signs):
        # in full before a sign that is none; a function word at its end is not part of it
        return name_hit(start, places[-1] + 1, signs, CUED)
    if strong and len(signs) <= 4 and signs not in NO_ANSWER and may_be_given(signs):
        return name_hit(start, places[-1] + 1, signs, CUED - 1)
    if len(signs) > 3 and not compound and likely(signs[:2]) and VERB.match(text, places[1] + 1):
        return name_hit(start, places[1] + 1, signs[:2], CUED)
    if not compound and len(signs) > 2 and signs[2] not in POSSIBLE and signs[1:3] not in WHOLE_GIVEN:
        sizes = (2, 3)
    for size in sizes:
        if size > len(signs) or not likely(signs[:size]):
            continue
        if AFTER_NAME.match(text, places[size - 1] + 1) or TITLE_AT.match(text, places[size - 1] + 1):
            return name_hit(start, places[size - 1] + 1, signs[:size], CUED)
    if not weak and signs[0] in COMMON:
        for size in sizes:
            if size <= len(signs) and likely(signs[:size]) and signs[size - 1] in POSSIBLE:
                return name_hit(start, places[size - 1] + 1, signs[:size], LIKELY)
        if len(signs) > 1 and likely(signs[:2]):
            return name_hit(start, places[1] + 1, signs[:2], LIKELY)
    return None


def _is_minority(written: str) -> bool:
    """True for 买买提·吐尔逊, not for a Chinese name with a dot in it: 袁·超."""
    first = re.split("[·・•.]", written)[0]
    lone = first in COMPOUND or is_surname(first)
    return not lone and not first.startswith(("本人", "我")) and not FIRM.search(written)


def _signs(run: re.Match[str]) -> tuple[str, list[int]]:
    places = [run.start() + index for index, sign in enumerate(run.group()) if sign not in " ·・"]
    return "".join(run.string[place] for place in places), places


def _veiled(text: str, start: int) -> Hit | None:
    surname = text[start : start + 2] if text[start : start + 2] in COMPOUND else text[start : start + 1]
    if surname not in COMPOUND and not is_surname(surname):
        return None
    veil = _VEILED.match(text, start + len(surname))
    if veil is None:
        return None
    end = veil.end()
    if (
        len(veil.group()) == 1
        and end < len(text)
        and IS_HAN.match(text[end])
        and AFTER_NAME.match(text, end + 1)
        and may_be_given(text[end])
    ):
        end += 1
    return name_hit(start, end, surname, CUED)
