"""Plain text whose encoding nobody tells: byte order mark, then what fits."""

from __future__ import annotations

import codecs
import re
from typing import Final

from integration.attachments.collecting import Collected

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The marks of UTF-32 begin like those of UTF-16 and stand before them."""
_DECLARED: Final = re.compile(
    r"(?:utf|gb|big5|hz|iso|latin|windows|cp\d|us-ascii|ascii|euc|shift|sjis|koi8|mac)[\w.:-]{0,30}",
    re.IGNORECASE,
)
"""Encodings of text; Python knows other codecs under the same roof."""
_WIDER: Final = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252"}
"""Who declares one of these mostly writes the other, which holds it."""
_SAMPLE: Final = 65_536
_FEWEST_PAIRS: Final = 4


def read(content: bytes, collected: Collected) -> None:
    """Keep a text file."""
    collected.add(decode(content))


def decode(content: bytes, declared: str = "") -> str:
    """A text in the encoding that it tells, is declared to have, or fits.

    >>> decode("借款人陳大文，電話九一二三".encode("big5")), decode("借款人陈大文，电话".encode("gb18030"))
    ('借款人陳大文，電話九一二三', '借款人陈大文，电话')
    >>> decode("张三".encode("gb18030")), decode("Müller, 5 €".encode("cp1252")), decode("é".encode("utf-16"))
    ('张三', 'Müller, 5 €', 'é')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    declared = _WIDER.get(declared.lower(), declared) if _DECLARED.fullmatch(declared) else ""
    for encoding in (declared, "utf-8" if b"\0" not in content else "", _utf_16(content), "utf-8"):
        if encoding:
            try:
                return content.decode(encoding)
            except (UnicodeError, LookupError):
                continue
    encoding = "big5hkscs" if _is_big5(content) else "gb18030" if _is_chinese(content) else "cp1252"
    try:
        return content.decode(encoding)
    except UnicodeError:
        # a broken character or two in the middle of either
        return content.decode("latin-1" if encoding == "cp1252" else encoding, errors="replace")


def _utf_16(content: bytes) -> str:
    """UTF-16 without its mark: every other byte of Latin text is zero, and half of every line end."""
    if len(content) % 2 or b"\0" not in content[:_SAMPLE]:
        return ""
    even, odd = content[:_SAMPLE:2].count(0), content[1:_SAMPLE:2].count(0)
    if even == odd:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _is_big5(content: bytes) -> bool:
    """True when pairs begin as the frequent characters of Big5 do, and a good part ends below 0x7F.

    In GB 2312 no pair does, and the accents of Latin text stand alone between letters.
    """
    sample = content[:_SAMPLE]
    pairs = frequent = low = position = 0
    while position < len(sample) - 1:
        lead, trail = sample[position], sample[position + 1]
        if lead < 0x80:
            position += 1
            continue
        if not (0x87 <= lead <= 0xFE and (0x40 <= trail <= 0x7E or trail >= 0xA1)):
            return False
        pairs += 1
        frequent += 0xA1 <= lead <= 0xC6
        low += trail <= 0x7E
        position += 2
    return pairs >= _FEWEST_PAIRS and frequent * 10 >= pairs * 7 and low * 100 >= pairs * 15


def _is_chinese(content: bytes) -> bool:
    """True when most bytes above ASCII stand in pairs of GB 2312; accents stand alone between letters."""
    sample = content[:_SAMPLE]
    high = paired = position = 0
    while position < len(sample):
        byte = sample[position]
        if byte < 0x80:
            position += 1
            continue
        high += 1
        following = sample[position + 1] if position + 1 < len(sample) else 0
        if 0xA1 <= byte <= 0xF7 and following >= 0xA1:
            paired += 1
            position += 2
        else:
            position += 1
    return paired * 10 >= high * 7 or _is_gbk(sample)


def _is_gbk(sample: bytes) -> bool:
    """True when most pairs of GBK follow each other; in Latin text accents stand apart."""
    pairs = joined = position = 0
    while position < len(sample) - 1:
        if sample[position] < 0x81:
            position += 1
            continue
        pairs += 1
        position += 2
        joined += position < len(sample) and sample[position] >= 0x81
    return pairs >= _FEWEST_PAIRS and joined * 10 >= pairs * 6
