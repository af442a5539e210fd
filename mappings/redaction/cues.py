"""Words that tell what the value beside them is: Chinese, English, German, French, Spanish, some Italian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from mappings.redaction.cue_table import KINDS, NAMED, mistyped_words
from mappings.redaction.cue_values import (
    BRIDGE,
    LONG_VALUE,
    NUMBER_OF,
    NUMBERED,
    REACH_OF_BRIDGE,
    TOLD,
    field_value,
)
from mappings.redaction.mistyped import ALIKE, meant
from mappings.redaction.phrases import Phrases
from mappings.redaction.words.cue_kinds import (
    ENDING,
    IFSC,
    NOTHING,
    NUMBER,
    ORDER,
    PERSON,
    ROUTING,
    SORT_CODE,
    TICKET,
)

__all__ = [
    "ENDING",
    "IFSC",
    "NUMBER",
    "ORDER",
    "PERSON",
    "ROUTING",
    "SORT_CODE",
    "TICKET",
    "Cue",
    "cues_in",
    "kinds_of",
]


class Cue(NamedTuple):
    """A cue word in a text.

    Attributes:
        start: Its first character.
        end: One past its last one.
        kinds: What it speaks for.
        is_named: True when it names a number, by itself or with a word for number beside it.
        is_told: True when "is", a colon or an equals sign follows.
        value: Where a value would begin.
    """

    start: int
    end: int
    kinds: frozenset[str]
    is_named: bool
    is_told: bool
    value: int


_SPACE: Final = r"[ \n_.-]{1,3}"


def _pattern(words: Iterable[str]) -> str:
    """One pattern for all words, the longest first; common beginnings are looked at once.

    >>> _pattern(["card", "card no", "cash"])
    'ca(?:rd(?:[ \\\\n_.-]{1,3}no)?|sh)'
    >>> _pattern(["密码"])
    '密[码马吗妈玛嘛]'
    """
    tree: dict[str, dict[str, object]] = {}
    for word in words:
        node: dict[str, dict[str, object]] = tree
        for char in word:
            node = node.setdefault(char, {})  # type: ignore[assignment]  # a tree of itself has no finite type
        node[""] = {}
    return _branch(tree, is_first=True)


def _branch(node: Mapping[str, Mapping[str, object]], *, is_first: bool = False) -> str:
    branches = [
        _sign(char, is_first=is_first) + _branch(below)  # type: ignore[arg-type]  # as above
        for char, below in sorted(node.items())
        if char
    ]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"


def _sign(char: str, *, is_first: bool) -> str:
    if char == " ":
        return _SPACE
    return f"[{ALIKE[char]}]" if char in ALIKE and not is_first else re.escape(char)


def _latin(words: Iterable[str]) -> str:
    """The pattern of words that begin with Latin letters; those that end with Han need no blank behind."""
    mixed = [word for word in words if _ANY_HAN.search(word)]
    ways = [_pattern(mixed)] if mixed else []
    if len(mixed) < len(tuple(words)):
        ways.append(f"{_pattern(word for word in words if word not in mixed)}(?![a-zà-ÿ])(?!(?<=[0-9])[0-9])")
    return f"(?>{'|'.join(ways)})"


_ANY_HAN: Final = re.compile("[\u3400-\u9fff]")
_BEGINS_LATIN: Final = re.compile("[a-zà-ÿ]")
_LATIN: Final = [word for word in KINDS if _BEGINS_LATIN.match(word)]
_HAN: Final = [word for word in KINDS if not _BEGINS_LATIN.match(word)]
_IN_LATIN: Final = Phrases("(?<![a-zà-ÿ])[a-zà-ÿ]{1,40}+(?![a-zà-ÿ])", _LATIN, _latin)
_IN_HAN: Final = Phrases(f"[{re.escape(''.join(sorted({word[0] for word in _HAN})))}]", _HAN, _pattern)
_BLANK: Final = re.compile(r"[ \n_.-]{1,3}")


def kinds_of(word: str) -> frozenset[str]:
    """What a cue word speaks for.

    >>> sorted(kinds_of("iban"))
    ['IBAN']
    """
    return KINDS.get(word, frozenset()) or KINDS.get(_key(word), frozenset())


_TICKET_ONLY: Final = frozenset({TICKET})
_NOTHING: Final = frozenset({NOTHING})


def cues_in(loose: str) -> list[Cue]:
    """All cue words of a lower-case text, in its order.

    >>> [(cue.is_named, loose[cue.value :]) for loose in ["my loan no. is 77"] for cue in cues_in(loose)]
    [(True, '77')]
    """
    spans = _IN_LATIN.spans(loose)
    wrong = mistyped_words()
    mistyped: list[tuple[int, int]] = []
    if not wrong.keys().isdisjoint(_LONG_WORD.findall(loose)):
        mistyped = [found.span() for found in _LONG_WORD.finditer(loose) if found.group() in wrong]
    if mistyped or not loose.isascii():
        spans += mistyped
        spans += _IN_HAN.spans(loose)
        spans.sort()
    cues: list[Cue] = []
    for start, end in spans:
        if cues and start < cues[-1].end:
            continue
        if cues and end - start <= _LONGEST_PREFIX and _is_prefix_of_order(loose, cues[-1], start, end):
            continue
        cue = _cue(loose, start, end)
        if cues and cues[-1].value > end and cue.kinds <= _OF_NOBODY:
            # "loan acct ending 8877": the label says what the digits are
            cues[-1] = _cue(loose, cues[-1].start, cues[-1].end, is_field=False)
        if cue.kinds != _NOTHING and (cue.is_named or cue.kinds != _TICKET_ONLY):
            cues.append(cue)
    return cues


_LONG_WORD: Final = re.compile(r"[a-zà-ÿ]{6,20}+")
_LONGEST_PREFIX: Final = 3


def _is_prefix_of_order(loose: str, before: Cue, start: int, end: int) -> bool:
    """The letters of `VX-99213345` behind "order"."""
    return (
        ORDER in before.kinds
        and before.value == start
        and re.match("-[0-9]", loose[end : end + 2]) is not None
    )


def _key(word: str) -> str:
    """The cue word that is written somehow: in several lines, mistyped, with characters that sound alike."""
    plain = _BLANK.sub(" ", word)
    for one in (plain, plain.rstrip()):
        if one in KINDS:
            return one
    return mistyped_words().get(word, "") or meant(word, KINDS)


def _cue(loose: str, start: int, end: int, *, is_field: bool = True) -> Cue:
    word = loose[start:end]
    key = word if word in KINDS else _key(word)
    bridge = BRIDGE.match(loose, end, end + REACH_OF_BRIDGE)
    value = end if bridge is None else bridge.end()
    kinds = KINDS.get(key, frozenset())
    if is_field and not kinds <= _OF_NOBODY:
        field = field_value(loose, start, end, value)
        if field is not None and (key in NAMED or LONG_VALUE.match(loose, field) is not None):
            return Cue(start, end, kinds, True, True, field)
    is_named = (
        key in NAMED
        or (value > end + 1 and NUMBERED.search(loose, end, value) is not None)
        or NUMBER_OF.search(loose, max(0, start - 28), start) is not None
    )
    is_told = value > end and TOLD.search(loose, end, value) is not None
    return Cue(start, end, kinds, is_named, is_told, value)


_OF_NOBODY: Final = frozenset({ORDER, TICKET, ENDING})
