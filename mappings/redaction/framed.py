"""Places where a Chinese name stands because of the words on both of its sides: 受韩涛之托."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.late import late
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import COMPOUND, SINGLE
from mappings.redaction.words.chinese_framed import OWNED, PAIRS

_HAN: Final = "\u3400-\u9fff"
_SURNAMES: Final = "".join(sorted(SINGLE | {signs[0] for signs in COMPOUND}))
"""Characters that a name begins with."""
_OWNED: Final = late(any_of(OWNED))
_BEGINS: Final = late(f"(?<![{_HAN}])(?<![{_HAN}][ ·・])[{_SURNAMES}](?=[{_HAN} ·・]{{2}})")
_BEFORE: Final = tuple(dict.fromkeys(word for before, _ in PAIRS for word in before))
_FIRST: Final = late(f"(?:{any_of(_BEFORE)})(?=[{_SURNAMES}][{_HAN} ·・])")
_BEHIND: Final = {
    word: late(any_of(end for before, behind in PAIRS if any(map(word.endswith, before)) for end in behind))
    for word in _BEFORE
}
"""By the word before a name, the words behind it."""
_RUN: Final = late(f"[{_HAN}](?:[ ·・]{{0,3}}[{_HAN}]){{1,3}}")
_ROW_SIGNS: Final = (
    "|",
    "/",
    ":要",
    ":请",
    ":申",
    ":投",
    ":诉",
    ":退",
    ": 要",
    ": 请",
    ": 申",
    ": 投",
    ": 诉",
    ": 退",
)
_ROW: Final = late(
    rf"(?:\A|\n)[> ]{{0,4}}(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}})"
    rf"(?= ?[|/] ?[{_HAN}0-9]|: ?(?:要求|请求|申请|投诉|诉求|退))"
)
"""The first field of a row, and what stands before a colon and a wish."""
_SIZES: Final = (2, 3, 4)
ONE_SIDE: Final = 2.1
"""What a word behind a name at the beginning of a sentence weighs."""
ROW: Final = 2.7
"""The same for the beginning of a row."""
TWO_SIDES: Final = 3.0
"""The same for words on both sides."""


def frames(text: str) -> Iterator[tuple[int, int, float]]:
    """Where names may stand: begin, end, and what the words around weigh.

    >>> text = "受韩涛之托"
    >>> [text[start:end] for start, end, _ in frames(text)]
    ['韩涛']
    """
    for begin in _BEGINS.finditer(text):
        for end in _ends(text, begin.start(), _OWNED):
            yield begin.start(), end, ONE_SIDE
    for row in _ROW.finditer(text) if any(sign in text for sign in _ROW_SIGNS) else ():
        yield *row.span("name"), ROW
    for word in _FIRST.finditer(text):
        for end in _ends(text, word.end(), _BEHIND[word.group()]):
            yield word.end(), end, TWO_SIDES


def _ends(text: str, start: int, behind: re.Pattern[str]) -> Iterator[int]:
    """Where two to four characters end that have a word right behind them."""
    run = _RUN.match(text, start)
    if run is None:
        return
    places = [at for at in range(start, run.end()) if text[at] not in " ·・"]
    for size in _SIZES:
        if size <= len(places) and behind.match(text, places[size - 1] + 1):
            yield places[size - 1] + 1
