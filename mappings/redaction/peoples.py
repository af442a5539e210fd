"""Names of peoples of China other than the Han, and of foreigners, as Chinese characters write their sounds.

Spelling: the dot between the parts (U+00B7, GB/T 15834), which people leave out or write in other ways.
Parts: those that Uyghur, Kazakh, Tibetan and Mongolian names of any newspaper are made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import COMPOUND, SINGLE
from mappings.redaction.words.chinese_signs import NEVER_GIVEN
from mappings.redaction.words.lists import sections

_WORDS: Final = sections("peoples.txt")
_PARTS: Final = any_of(" ".join(_WORDS["parts"]).split())
_TAILS: Final = any_of(" ".join(_WORDS["tails"]).split())
_SIGNS: Final = "".join(sorted(set("".join(_WORDS["signs"]))))
_DOT: Final = "[·・•‧]"
_DOTTED: Final = late(rf"[{_SIGNS}]{{2,7}}(?:{_DOT}[{_SIGNS}]{{2,7}}){{1,2}}")
_PARTED: Final = late(rf"(?:{_PARTS})(?:{_PARTS}){{0,3}}(?:{_TAILS})?")
LONE: Final = late(rf"(?!乌云)(?:{_PARTS})(?:{_TAILS})?")
"""A single part, which counts where words tell of a name."""
_ANY_DOT: Final = late(_DOT)
_OF_NAMES: Final = "(?:(?![的在是和与里我叫说])[\u3400-\u9fff])"
_BETWEEN: Final = late(
    rf"(?:(?<=[我叫是人户名])(?P<told>{_OF_NAMES}{{2,4}}·{_OF_NAMES}{{2,6}})(?=[,.:;!?|/\n( ]|\Z)"
    rf"|(?<![\u3400-\u9fff])(?P<name>{_OF_NAMES}{{2,4}}·{_OF_NAMES}{{2,6}})"
    r"(?=[|/]|: |\Z|\n|先生|女士|来电|反映|本人))"
)
"""A dot between any characters, with nothing of Chinese around: 吉克·阿呷."""
_CALLED: Final = late(rf"(?!乌云)(?:{_PARTS})(?=某人|某某|女士|先生|小姐)")
"""A single part before what people are called."""
_TOLD: Final = late(
    rf"(?:我叫|我名叫|我是|名叫|叫做|名字叫|名字是|本人|姓名(?:[:是为]|: ))(?P<name>(?:{_PARTS})"
    rf"(?:(?![{''.join(sorted(NEVER_GIVEN))}是和里来有])[\u3400-\u9fff]){{0,4}}|[{_SIGNS}]{{3,6}})"
    r"(?![\u3400-\u9fff])"
)
"""Behind words that only a name follows: a part with more characters, or signs of sounds alone."""
_TELLS: Final = ("叫", "我是", "本人", "姓名", "名字")
_CALLS: Final = ("某人", "某某", "女士", "先生", "小姐")
_FEWEST: Final = 4
"""Characters of a name without a dot."""


def named(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand.

    >>> text = "户主是阿依古丽·买买提，担保人扎西次仁"
    >>> [text[start:end] for start, end in named(text)]
    ['阿依古丽·买买提', '扎西次仁']
    """
    last = 0
    for dotted in _DOTTED.finditer(text) if _ANY_DOT.search(text) else ():
        first = re.split(_DOT, dotted.group())[0]
        if first not in COMPOUND and not (len(first) == 1 and first in SINGLE):
            last = dotted.end()
            yield dotted.span()
    for whole in _BETWEEN.finditer(text) if "·" in text else ():
        group = "name" if whole["name"] else "told"
        if whole[group].partition("·")[0] not in COMPOUND and whole.start(group) >= last:
            yield whole.span(group)
    for called in _CALLED.finditer(text) if has_any(text, _CALLS) else ():
        if called.start() >= last:
            yield called.span()
    for told in _TOLD.finditer(text, last) if has_any(text, _TELLS) else ():
        yield told.span("name")
    for parted in _PARTED.finditer(text, last):
        if parted.end() - parted.start() >= _FEWEST:
            yield parted.span()
