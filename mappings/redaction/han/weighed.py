"""Chinese names by the weight of their characters and of what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.framed import TWO_SIDES, frames
from mappings.redaction.han.around import (
    DASHED,
    FIELD,
    FIRM_AHEAD,
    NEARBY_TOLD,
    RELATED,
    SIGNED_LINE,
    TELLING_TOLD,
    TITLE_AT,
    before_ends,
    left_of,
    right_of,
)
from mappings.redaction.han.signs import ALONE_COMPOUND, HAN, name_hit
from mappings.redaction.han.weight import weight_of
from mappings.redaction.hits import LIKELY, Hit
from mappings.redaction.late import late
from mappings.redaction.peoples import LONE
from mappings.redaction.words.chinese import COMPOUND, SINGLE
from mappings.redaction.words.chinese_everyday import NOT_NAMES
from mappings.redaction.words.chinese_given import ALSO, POSSIBLE, TYPICAL
from mappings.redaction.words.chinese_signs import RARELY_A_NAME

_STRONG: Final = 2.5
_NEARBY_WEIGHT: Final = 1.2
_WITHOUT_FOLLOWER: Final = 0.5
_SHEETS: Final = late(r"[0-9一二两三四五六七八九十几这那每半多数了拿办开发出有写撕贴]\Z")
"""张 behind these is a word for a sheet."""
_ENOUGH: Final = 3.7
_ENOUGH_TOLD: Final = 3.0
_SPACED: Final = late(f"[{HAN}](?:([ ·・]{{1,3}})[{HAN}](?:\\1[{HAN}]){{0,2}})(?!\\1[{HAN}])")
_SPACED_OUT: Final = late(rf"(?:[{HAN}][ ·・]{{1,3}}){{6}}\Z")
"""A whole text with blanks between its characters, where the last ones are no more a name than the rest."""


def weighed_names(text: str) -> Iterator[Hit]:
    """Names by the weight of their characters and of what stands around them."""
    seen: set[int] = set()
    last = 0
    places = [
        (found.end(), _STRONG)
        for pattern in (TELLING_TOLD, RELATED, FIELD)
        for found in pattern.finditer(text)
    ]
    places += [(found.end(), _NEARBY_WEIGHT) for found in NEARBY_TOLD.finditer(text)]
    places += [(found.end(), _STRONG) for found in DASHED.finditer(text)]
    places += [(found.end(), _NEARBY_WEIGHT) for found in SIGNED_LINE.finditer(text)]
    places += [(found.start(), left_of(text, found.start())) for found in _ALONE_ANY.finditer(text)]
    places += [(found.start(), left_of(text, found.start())) for found in _ALONE_RARE.finditer(text)]
    for start, left in sorted(places, key=lambda place: (place[0], -place[1])):
        if start in seen or start < last:
            continue
        seen.add(start)
        end, name = _best(text, start, left)
        if end:
            last = end
            yield name_hit(start, end, name, LIKELY)


def framed_names(text: str) -> Iterator[Hit]:
    """Names with words on both sides that tell of them."""
    best: dict[int, tuple[float, int, str]] = {}
    for start, end, around in frames(text):
        name = _BLANKS.sub("", text[start:end])
        weight = weight_of(name, told=True)
        if weight is None or before_ends(text, start) or _is_word(name):
            continue
        total = weight + around
        if (
            total >= _ENOUGH
            and total > best.get(start, (0.0,))[0]
            and (not FIRM_AHEAD.match(text, start) or (around >= TWO_SIDES and text.startswith("公司", end)))
        ):
            best[start] = total, end, name
    for start, (_, end, name) in best.items():
        yield name_hit(start, end, name, LIKELY)


def _is_word(signs: str) -> bool:
    """True when characters begin with an everyday word; 东方 and 西门 may be surnames with two more."""
    return signs[:2] in NOT_NAMES and not (signs[:2] in COMPOUND and len(signs) == 4)


_BLANKS: Final = late("[ ·・]")


def _best(text: str, start: int, left: float) -> tuple[int, str]:
    """Where the likeliest name ends that begins at a place; 0 for none."""
    if FIRM_AHEAD.match(text, start) is not None or _is_word(text[start : start + 4]):
        return 0, ""
    enough = _ENOUGH_TOLD if left >= _STRONG else _ENOUGH
    lone = LONE.match(text, start) if left >= _STRONG else None
    if lone is not None and right_of(text, lone.end(), len(lone.group())) > 0:
        return lone.end(), lone.group()
    spaced = _SPACED.match(text, start)
    if spaced is not None and left < _STRONG and _SPACED_OUT.search(text, max(0, start - 24), start):
        return 0, ""
    if spaced is not None:
        name = re.sub("[ ·・]", "", spaced.group())
        weight = weight_of(name)
        right = 0.7 if left >= _STRONG or text[spaced.end() : spaced.end() + 1] in ("", "\n") else 0.3
        if weight is not None and weight + left + right >= enough:
            return spaced.end(), name
        return 0, ""
    if left < _STRONG and text[start] == "张" and _SHEETS.search(text, max(0, start - 2), start):
        return 0, ""
    if TITLE_AT.match(text, start + 1) is not None or TITLE_AT.match(text, start + 2) is not None:
        return 0, ""
    best, end = 0.0, 0
    sizes = (3, 4) if text[start : start + 2] in COMPOUND else (3, 2)
    for size in sizes:
        name = text[start : start + size]
        weight = weight_of(name, told=left >= _STRONG) if len(name) == size else None
        if weight is None:
            continue
        right = right_of(text, start + size, size)
        if not right and left < _STRONG:
            right = -_WITHOUT_FOLLOWER
        total = weight + left + right
        if before_ends(text, start):
            total -= 1.5
        if total >= enough and total > best:
            best, end = total, start + size
    return end, text[start:end]


_ALONE_ANY: Final = late(
    rf"(?:{'|'.join(sorted(ALONE_COMPOUND))}|[{''.join(sorted(SINGLE - RARELY_A_NAME))}])"
    rf"(?=[{''.join(sorted(POSSIBLE | ALSO))}]| [{HAN}]|·)"
)
_ALONE_RARE: Final = late(
    rf"(?<![{HAN}])[{''.join(sorted(RARELY_A_NAME & SINGLE))}](?=[{''.join(sorted(TYPICAL))}]{{2}})"
)
