"""Words as people mistype them: letters swapped or left out, Chinese characters that sound alike."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache
from itertools import product
from typing import Final

_SHORTEST: Final = 7
"""Letters of a word whose mistyped forms are hardly another word."""
_LONGEST: Final = 20
_ALIKE_TEXT: Final = """
号好浩耗 码马吗妈玛嘛 账帐涨胀 帐账涨 卡咔喀 证正症 份分粉 机几鸡基 址止只纸 同童通 款宽 据剧句具 户互 信芯性
付负副 宝保 话化画 箱像 名明字 碼嗎馬 帳賬 號好 證証
"""
ALIKE: Final = {group[0]: group for group in _ALIKE_TEXT.split()}
"""A character and those that people type for it, since they sound alike."""
_MEANT: Final = {
    typed: tuple(dict.fromkeys((typed, *(sign for sign, group in ALIKE.items() if typed in group))))
    for group in ALIKE.values()
    for typed in group
}


def mistyped(word: str) -> Iterator[str]:
    """A word with two neighbours swapped, or with one letter left out; its first letter stays.

    >>> list(mistyped("account"))[:6]
    ['acount', 'acocunt', 'accunt', 'accuont', 'accont', 'acconut']
    >>> list(mistyped("card"))
    []
    """
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return
    seen = {word}
    for at in range(1, len(word)):
        shorter = word[:at] + word[at + 1 :]
        swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        for one in (shorter, swapped):
            if one not in seen:
                seen.add(one)
                yield one


def meant(typed: str, words: Container[str]) -> str:
    """The word that somebody meant who typed characters that sound alike; the same where it is none.

    >>> meant("密吗", {"密码"}), meant("密室", {"密码"})
    ('密码', '密室')
    """
    return next((word for word in readings(typed) if word in words), typed)


@lru_cache(maxsize=1 << 12)
def readings(typed: str) -> tuple[str, ...]:
    """What characters may stand for, each read as itself or as one that sounds alike."""
    ways = [_MEANT.get(sign, (sign,)) for sign in typed[1:]]
    return tuple(typed[0] + "".join(signs) for signs in product(*ways))
