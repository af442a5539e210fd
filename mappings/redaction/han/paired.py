"""Chinese names beside one another: 张伟和王芳, 王明李娜夫妻."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mappings.redaction.han.signs import FIRST, HAN, is_likely, is_name, name_hit
from mappings.redaction.hits import CUED, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese_everyday import LABELS, TELLING

_AND: Final = "和"
_SOMEBODY: Final = late(f"(?:{any_of(LABELS + TELLING)}|[我他她你您其])")
_PAIRS_TEXT: Final = "夫妻 夫妇 两口子 父子 父女 母子 母女 兄弟 姐妹 姐弟 兄妹 兄妹俩 二人 两人 两个人"
_PAIRS: Final = tuple(_PAIRS_TEXT.split())
_SIGNS: Final = "".join(sorted(FIRST))
_BESIDE: Final = late(
    rf"(?P<one>[{_SIGNS}][{HAN}]{{1,2}}?)[和与、]?(?P<two>[{_SIGNS}][{HAN}]{{1,2}})(?={any_of(_PAIRS)})"
)


def without_and(text: str, hit: Hit) -> Hit:
    """A name without the 和 at its end, when another name or a word for somebody stands right behind it.

    >>> without_and("张伟和王芳", name_hit(0, 3, "张伟和", CUED)).key
    '张伟'
    """
    if text[hit.end - 1] != _AND or hit.end - hit.start <= len("张伟") or not hit.key.endswith(_AND):
        return hit
    if _begins_somebody(text, hit.end):
        return replace(hit, end=hit.end - 1, key=hit.key[:-1])
    return hit


def _begins_somebody(text: str, at: int) -> bool:
    return is_name(text[at : at + 2]) or is_name(text[at : at + 3]) or _SOMEBODY.match(text, at) is not None


def names_beside(text: str) -> Iterator[Hit]:
    """Two names before a word for two people, with nothing between them.

    >>> [hit.key for hit in names_beside("王明李娜夫妻")]
    ['王明', '李娜']
    """
    if not has_any(text, _PAIRS):
        return
    for found in _BESIDE.finditer(text):
        if is_likely(found["one"]) and is_likely(found["two"]):
            for name in ("one", "two"):
                yield name_hit(*found.span(name), found[name], CUED)
