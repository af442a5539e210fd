"""How a name in Latin letters is written: its words, what joins them, Pinyin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mappings.redaction.folding import loosen_text
from mappings.redaction.late import late
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.surnames import SURNAMES

WORD: Final = late(r"[^\W\d_\u3400-\u9fff](?:(?:['’`´](?!s(?![^\W\d_]))|-)?[^\W\d_\u3400-\u9fff]){0,30}")
PLAIN: Final = late(r"[^a-z]")
JOIN: Final = late(
    r" [\"“‘'(][^\W\d_]{2,14}[\"”’')] (?=[^\W\d_])|\.? {1,2}|\.(?=[^\W\d_])|(?<=[a-zA-Z])-(?=[^\W\d_])"
)
LINE_END: Final = late(r"[ .,!*_-]{0,4}(?:\n|\Z|[(|/,]|[0-9+])")
UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_SYLLABLE: Final = (
    "(?:[bpmf]?(?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|u|iao|ie|ian|in|ing)|[dtnl]?(?:a|e|ai|ei"
    "|ao|ou|an|en|ang|eng|ong|i|ia|iu|iao|ie|ian|in|iang|ing|u|uo|ui|uan|un|ue|v)"
    "|[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[jqx](?:i|ia|iao"
    "|ie|iu|ian|in|iang|ing|iong|u|ue|uan|un)"
    "|(?:zh|ch|sh|r|z|c|s)(?:i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
    "|y(?:a|e|ao|ou|an|in|ing|ang|ong|i|u|ue|uan|un)|w(?:u|a|o|ai|ei|an|en|ang|eng))"
)
PINYIN: Final = late(rf"{_SYLLABLE}(?:[-']?{_SYLLABLE}){{0,2}}")


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands, with its words."""

    start: int
    end: int
    words: tuple[str, ...]


def is_known(word: str) -> bool:
    """True for a given name or surname of the lists."""
    return word in GIVEN or word in SURNAMES


def letters_of(word: str) -> str:
    """The letters of a word, small and without accents.

    >>> letters_of("Lætitia"), letters_of("O'Brien"), letters_of("Łukasz")
    ('laetitia', 'obrien', 'lukasz')
    """
    if word.isascii():
        low = word.lower()
        return low if low.isalpha() else PLAIN.sub("", low)
    return PLAIN.sub("", loosen_text(word.lower().translate(_WHOLE_LETTERS)))


_WHOLE_LETTERS: Final = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Letters of which no accent can be taken away."""
