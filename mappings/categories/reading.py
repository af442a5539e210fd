"""A masked text as the deciding part reads it: folded, one script, every character in its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Final, NamedTuple

LONGEST: Final = 20_000
"""Characters of a text that are read; complaints say what they are about before that."""
_TOKEN: Final = re.compile(
    r"(?i:(?:(?:我|本人)?的?(?:身份证|身份證|证件|手机|電話|电话|联系电话|邮箱|地址|住址)(?:号码?|號碼?)?"
    r"(?:是|为|為|[:：])"
    r"|(?<=[，,、；;。：:\n])(?:身份证|身份證|证件|手机|電話|电话|联系电话|邮箱|地址|住址)(?:号码?|號碼?)?"
    r"|(?<![a-z])(?:(?:my|our) )?(?:id|identity card|ssn|passport|phone|mobile|e-?mail|address)"
    r"(?: (?:number|no\.?))?(?: is|:)"
    r"|(?<![a-z])(?:meine )?(?:ausweisnummer|telefonnummer|handynummer|telefon|adresse|anschrift)"
    r"(?: ist| lautet|:)"
    r"|(?<![a-z])(?:mon |ma )?(?:numéro de téléphone|téléphone|carte d'identité|adresse)(?: est| ?:)"
    r"|(?<![a-z])(?:mi )?(?:dni|nie|teléfono|móvil|dirección|correo)(?: es|:)) ?)?"
    r"\[[^\[\]\n]{1,20}-[0-9]{1,4}\]"
)
"""What masking leaves, with words that only say what it is: a number tells nothing of the matter."""
_SENTENCE: Final = re.compile(r"[.!?;]+(?=\s|\Z|[^\x00-\x7f])|[。\n]+")
_CLAUSE: Final = re.compile(r"[^.!?;。！？；,，、:：\n()（）「」“”\"…—|]+")
_LATIN: Final = re.compile(r"[a-zß][a-zß']{0,40}|[0-9]+|[$€£¥₹]")
_HAN_RUN: Final = re.compile(r"[a-z0-9]{0,3}[\u3400-\u9fff][\u3400-\u9fffa-z0-9]{0,400}")
_DIGIT: Final = re.compile(r"[0-9]")


class Clause(NamedTuple):
    """A stretch of a text without punctuation.

    Attributes:
        plain: The whole text.
        start: Its first character; `end` is one past its last.
        words: Latin words, numbers and currency signs.
        han_runs: Ranges with Chinese characters and without spaces.
    """

    plain: str
    start: int
    end: int
    words: tuple[re.Match[str], ...]
    han_runs: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Reading:
    """A text to decide about.

    Attributes:
        shown: As it stands, masked.
        plain: Lower case, without accents, simplified characters, 0 for every digit; as long as `shown`.
        language: zh, zh-Hant, en, de, fr, es, other.
    """

    shown: str = field(repr=False)
    plain: str = field(repr=False)
    language: str

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What stands between marks of punctuation, in the order of the text."""
        plain = self.plain
        return tuple(
            Clause(
                plain,
                start,
                end,
                tuple(_LATIN.finditer(plain, start, end)),
                tuple(_han_runs(plain, start, end)),
            )
            for start, end in (found.span() for found in _CLAUSE.finditer(plain))
        )

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """Of every sentence, one past its last character; a line ends one, too."""
        return _sentences(self.plain)


def _sentences(plain: str) -> tuple[int, ...]:
    """Where sentences of a folded text end.

    >>> _sentences("it is 0.0 late. why? no answer")
    (15, 20, 30)
    """
    ends = [found.end() for found in _SENTENCE.finditer(plain)]
    return (*ends, len(plain)) if not ends or ends[-1] < len(plain) else tuple(ends)


def read(text: str, language: str, without: re.Pattern[str] | None = None) -> Reading:
    """A masked text, folded.

    Args:
        without: What is blanked in `plain`.

    >>> read("貸款利率 18.5%，Année", "zh").plain
    '贷款利率 00.0%,annee'
    """
    shown = text[:LONGEST]
    blanked = _TOKEN.sub(_blank, shown)
    if without is not None:
        blanked = without.sub(_blank, blanked)
    plain = blanked.translate(_table())
    if len(plain) != len(shown):
        plain = "".join(char.translate(_table())[:1] or " " for char in blanked)
    return Reading(shown, plain, language)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


class _Folding(dict[int, str]):
    """What a character reads as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


@cache
def _table() -> _Folding:
    return _Folding()


def _fold(char: str) -> str:
    """One character for one character.

    >>> _fold("É"), _fold("７"), _fold("貸"), _fold("ß"), _fold("’")
    ('e', '0', '贷', 'ß', "'")
    """
    if char in "‘’´`":
        return "'"
    base = unicodedata.normalize("NFKD", char)[:1].lower()[:1] or char
    base = _simplified().get(base, base)
    return "0" if _DIGIT.match(base) else base


@cache
def _simplified() -> dict[str, str]:
    """Traditional characters with their simplified form: the pairs of OpenCC (Apache-2.0)."""
    text = files("mappings.categories").joinpath("simplified.txt").read_text(encoding="utf-8")
    return {line[0]: line[1] for line in text.splitlines() if len(line) == 2}


def _han_runs(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _HAN_RUN.finditer(plain, start, end))
