"""Chinese words on either side of a name, and what the rarer names are made of.

Which surnames and given names people bear: the Hundred Family Surnames (百家姓), and the yearly report of the
Ministry of Public Security on names (全国姓名报告).
"""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.lists import sections

_WORDS: Final = sections("chinese_framed.txt")
HUMBLE: Final = tuple(" ".join(_WORDS["humble"]).split())
"""What a writer calls himself right before his name."""
TOLD: Final = tuple(" ".join(_WORDS["told"]).split())
"""More words right behind which a name stands."""
OWNED: Final = tuple(" ".join(_WORDS["owned"]).split())
"""Words behind a name at the beginning of a sentence."""
PAIRS: Final = tuple(tuple(tuple(side.split()) for side in line.split("|")) for line in _WORDS["pairs"])
"""Words before a name, and those behind it that tell together with them."""
WHOLE_GIVEN: Final = frozenset(" ".join(_WORDS["whole_given"]).split())
"""Given names that hold a character which is a small word nearly everywhere else."""
SELDOM_GIVEN: Final = frozenset("得男援壮谅圆仓设行伯自拥银利如才招弟娣妮蛋狗栓锁柱囤粮肥财宝根娃丫妹囡")
"""Characters of given names of the country and of the years of campaigns; they count where words tell."""
