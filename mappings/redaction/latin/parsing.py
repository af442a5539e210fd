"""Where a name in Latin letters ends that begins at a place."""

from __future__ import annotations

import re
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.late import late
from mappings.redaction.latin.ends import ENDS, is_label
from mappings.redaction.latin.letters import JOIN, PINYIN, UPPER, WORD, Name, letters_of
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN
from mappings.redaction.words.latin_cues import FIRM_FIRST, FIRMS, NEVER
from mappings.redaction.words.latin_small import (
    CAPITAL_PARTICLES,
    CAPITAL_SURNAMES,
    DOTTED,
    GERMAN_SMALL,
    PARTICLES,
    SKIPPED,
)
from mappings.redaction.words.surnames import SURNAMES

_WORDS_OF_NAME: Final = 5


def parsed(text: str, at: int, *, lower: bool, titled: bool = False) -> Name | None:
    """The name that begins at a place.

    Args:
        lower: Small letters count too.
        titled: A title or a signature tells that the first word is a name, whatever it means.
    """
    words: list[str] = []
    start = end = at
    position = at
    whole = skipped = 0
    while len(words) < _WORDS_OF_NAME and (match := WORD.match(text, position)) is not None:
        written = match.group()
        word = letters_of(written)
        if not words and word in SKIPPED and skipped < 2 and (join := JOIN.match(text, match.end())):
            start = end = position = join.end()
            titled = True
            skipped += 1
            continue
        if not word or not _continues(text, match, word, words, lower=lower, titled=titled):
            break
        if (whole > 1 and word in ENDS) or is_label(text, word, match.end()):
            # Anna Berg Teamleiterin; Anna Nachname:
            break
        words.append(word)
        position = match.end()
        if len(word) > 1 and (word not in PARTICLES or (word == "le" and _LE.search(text, start, position))):
            end, whole = position, len(words)
        elif len(word) == 1 and whole:
            dot = text[position : position + 1] == "."
            end, whole = (position + 1 if dot else position), len(words)
        if len(word) > 2 and text[position : position + 1] == "." and word not in DOTTED:
            break
        join = JOIN.match(text, position)
        if join is None:
            break
        position = join.end()
    words = words[:whole]
    if words and words[0] in GIVEN and (das := _DAS.match(text, end)) is not None:
        words, end = [*words, "das"], das.end()
    if not any(len(word) > 1 for word in words):
        return None
    before = _FIRST_PART.search(text, max(0, start - 9), start)
    if before is not None:
        start = before.start(1)
    return Name(start, end, tuple(word for word in words if len(word) > 1) or tuple(words))


_FIRST_PART: Final = late(
    r"(?<![^\W_])((?:Md|MD|Mohd|MOHD|Mst|Sk|SK|Kumari|KUMARI|Kum|Nur|NUR|Noor|Siti|SITI|Wan|Nik|Syed)\.?) ?\Z"
)
"""What reads as a title and is the first part of a name, in India and Bangladesh."""


_LE: Final = late(
    r"(?<![^\W_])(?:Thuy|Thi|Anh|Linh|Minh|Hoa|Lan|Hung|Duc|Trang|Hanh|Phuong|Thanh|Tuan|Ngoc) L[eE]\Z"
)
"""A surname of Vietnam, which is an article in French."""
_DAS: Final = late(r" (?:Das|DAS)(?![^\W_])(?! (?:ist|war|wird|wurde|hat|kann|geht|ganze|[A-ZÄÖÜ]))")
"""A surname of Bengal, which is an article in German."""


def _continues(
    text: str, match: re.Match[str], word: str, words: list[str], *, lower: bool, titled: bool
) -> bool:
    """True when a word can be the next one of a name."""
    written = match.group()
    capital = written[0].isupper()
    if written == "i" and words:
        # Puigdomènech i Ferrer, of Catalonia
        following = WORD.match(text, match.end() + 1)
        return (
            following is not None
            and following.group()[0].isupper()
            and letters_of(following.group()) in SURNAMES
            and letters_of(following.group()) not in WORDS
        )
    if len(word) == 1:
        sign = text[match.end() : match.end() + 1]
        dotted = sign == "."
        return (
            sign not in ("/", "&", "'") and (capital or lower) and (dotted or (word not in "ai" and capital))
        )
    if words and capital and word in _SHORTENED and text[match.end() : match.end() + 1] == ".":
        # Gopal Ch. Karmakar
        return True
    if word == "le" and capital and len(words) == 1 and words[0] in GIVEN:
        # Thuy Le, of Vietnam; Marie Le Goff, of Brittany
        return True
    if word in ("an", "na") and words and words[-1] in _IRISH:
        # Mac an Bhaird
        return text[match.end() + 1 : match.end() + 2].isupper()
    if (
        word == "park"
        and len(words) == 1
        and capital
        and "-" in text[max(0, match.start() - 14) : match.start()]
    ):
        # Hyun-woo Park
        return True
    if word in _BETWEEN_CAPITALS and words and not capital:
        # Siti binti Yusof
        return text[match.end() + 1 : match.end() + 2].isupper()
    if capital and (
        (not words and word in _DIALECT and _NEXT_CAPITAL.match(text, match.end()) is not None)
        or (
            words
            and words[0] in _DIALECT
            and len(word) <= _LONGEST_SYLLABLE
            and word not in FIRMS
            and len(words) < 3
        )
    ):
        # Tan Ah Kow, Chan Tai Man
        return word not in _SMALL_WORDS
    if word in CAPITAL_PARTICLES and not (capital or (lower and words and words[0] in GIVEN)):
        return False
    if word in PARTICLES:
        following = JOIN.match(text, match.end())
        if following is not None and (more := _MORE_PARTICLES.match(text, following.end())) is not None:
            # von der Heide
            after = text[more.end() : more.end() + 1]
            if after.isupper():
                return (
                    not capital or word not in NEVER or word in ("la", "de", "le", "el", "los", "das", "der")
                )
        after = text[following.end() : following.end() + 1] if following else ""
        if following is not None and _leads_to_firm(text, following.end()):
            return False
        return (
            after.isupper()
            or (lower and bool(words) and after.isalpha() and word not in ("e", "y", "do", "al", "des"))
        ) and (not capital or word not in NEVER or word in ("la", "de", "le", "el", "los", "das", "der"))
    if (
        len(word) == 2
        and not (word in GIVEN or word in SURNAMES or (capital and words and words[-1] in PARTICLES))
        and (not PINYIN.fullmatch(word) or (words and not PINYIN.fullmatch(words[0])))
    ):
        return False
    if BLANKED.fullmatch(word):
        return False
    if capital and len(words) == 1 and words[0] in GIVEN:
        if word in CAPITAL_SURNAMES and words[0] not in ALSO_WORDS and words[0] not in WORDS:
            return True
        if PINYIN.fullmatch(words[0]) and PINYIN.fullmatch(word) and _before_syllable(text, match):
            return True
    if word == "weiss" and not capital:
        # meine Betreuerin Anna weiß Bescheid
        return False
    if word == "jesus" and not written.isascii():
        return True
    if word in NEVER and not (
        word in ("may", "april", "june", "march", "best", "good", "law", "christian") and titled and capital
    ):
        return word == "das" and capital and len(words) == 1 and words[0] in GIVEN
    # an English word has no such letters: Groß, Müller
    known = word in GIVEN or word in SURNAMES or (capital and not written.isascii() and word not in FIRMS)
    if capital:
        if not words:
            return titled or known or word not in WORDS
        if not known and GERMAN_NOUN.fullmatch(word):
            return False
        return word not in FIRMS and (known or word not in WORDS)
    if not lower:
        return (
            len(words) == 1
            and words[0] in GIVEN
            and word in SURNAMES
            and word not in WORDS
            and word not in NEVER
            and len(word) > 3
        )
    return word not in WORDS and word not in FIRMS and word not in EVERYDAY and word not in GERMAN_SMALL


_SHORTENED: Final = frozenset(("ch", "kr", "sk", "md", "pd", "bd", "nr"))
_BETWEEN_CAPITALS: Final = frozenset(("binti", "binte", "bte", "bin", "ap", "ab", "ferch", "vda"))
_DIALECT_TEXT: Final = """
chan cheung tan lim ong goh koh teo yeo chua leung kwok kwan chow yip mok fung tse tsang yuen poon szeto
ng wong
"""
_DIALECT: Final = frozenset(_DIALECT_TEXT.split())
"""Surnames of Hong Kong, Singapore and Malaysia, before given names that read like words."""
_NEXT_CAPITAL: Final = late(rf" [{UPPER}][a-z]{{1,5}}(?![^\W_])")
_LONGEST_SYLLABLE: Final = 6
_SMALL_WORDS: Final = frozenset(
    ("and", "or", "of", "the", "is", "was", "has", "bank", "no", "not", "und", "et", "y")
)
_IRISH: Final = frozenset(("mac", "nic", "ui", "ni", "o", "mag"))
_MORE_PARTICLES: Final = late(
    r"(?:(?:de|la|las|los|der|den|het|ter|do|dos|das|von|zu|an|na|giolla) |d['’]){1,2}(?=[^\W\d_])"
)


def _leads_to_firm(text: str, at: int) -> bool:
    """True when the words at a place are a firm: von Stadtwerke Hagen, de Hermanos Ruiz."""
    word = WORD.match(text, at)
    if word is None:
        return False
    behind = text[word.end() : word.end() + 3]
    return letters_of(word.group()) in FIRM_FIRST or behind == " & "


GERMAN_NOUN: Final = late(
    "[a-z]{2,20}(?:pause|zahlung|vertrag|kredit|konto|antrag|anfrage|beschwerde|kundigung|rechnung|gebuhr"
    "|gebuhren"
    "|mahnung|darlehen|raten|rate|zins|zinsen|auskunft|schutz|versicherung|stundung|angelegenheit|nummer"
    "|schreiben)"
)
"""A noun behind a name in a heading: Beschwerde Anna Berg Ratenpause."""


def _before_syllable(text: str, match: re.Match[str]) -> bool:
    """True for the second syllable of a given name, before a surname: Hui Min Sim."""
    following = WORD.match(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    if following is None or not following.group()[0].isupper():
        return False
    surname = letters_of(following.group())
    return surname in SURNAMES and surname not in WORDS and surname not in EVERYDAY


BLANKED: Final = late("x{2,40}")
"""What stands where somebody blanked a name."""
