"""The rest of a name behind its first words: al-Rashid, van 't Hof, della Rovere, auf der Heide, Văn A."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import SHAPED
from mappings.redaction.late import late
from mappings.redaction.latin.ends import is_label
from mappings.redaction.latin.letters import UPPER, Name, letters_of
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_ends import GERMAN_TAILS, NO_TAILS
from mappings.redaction.words.latin_small import OF_VIETNAM
from mappings.redaction.words.latin_strong import WORK
from mappings.redaction.words.surnames import SURNAMES

_CAPITAL: Final = rf"[{UPPER}][^\W\d_]{{1,24}}(?:[-’'][{UPPER}]?[^\W\d_]{{1,24}}){{0,2}}"
_ARABIC: Final = r"(?:a[lbdnrstz]|ash|ath|adh|el|ed|er|es|ul|ur|ud|us|uz)-"
_SURE: Final = (
    rf"(?: (?:ibn|bin|bint|ben|abu|umm|abd|wa))?(?: {_ARABIC}|-{_ARABIC})"
    r"| (?:van|in|op|aan|uit|onder|over|voor) (?:['’]t|het|de|den) | ['’]t | van der | von und zu(?:r|m)? "
    r"| (?:della|delle|dello|degli|dei|dalla|dalle|dal) | (?:dell|dall|de|de l|du l|nell|sull)['’] ?"
    r"| [Mm][aª]\.? | [OD]['’] | (?:[Aa]/[LlPp]|[SD]/O) "
)
_TAIL: Final = late(rf"(?:{_SURE})(?P<last>{_CAPITAL})(?![^\W_])")
_GERMAN: Final = late(
    rf" (?:auf der|auf dem|auf den|aus dem|aus der|aus den|an der|am|in der|im|unter den|zum|zur)"
    rf" (?P<last>{_CAPITAL})(?![^\W_])"
)
_BEGINS: Final = late(r"[ -](?:[a-zA-Z]{1,5}['’/ -]|['’]t)")
_MOST: Final = 3
_TONES: Final = "ĂăĐđƠơƯư\u1ea0-\u1ef9"
_SIGNS: Final = rf"[A-ZÀ-ÝĂĐƠƯ\u1ea0-\u1ef8][a-zà-ý{_TONES}]{{1,6}}"
_VIETNAMESE: Final = late(
    rf"(?<![^\W_]){_SIGNS}(?: {_SIGNS}(?![^\W_])){{1,4}}(?:(?<=Văn|Thị|Hữu|Đức) [A-Z](?![^\W_]))?"
)
_TONE: Final = late(f"[{_TONES}]")
_FEWEST_TONES: Final = 2
_CITIES_TEXT: Final = "ha noi|da nang|viet nam|sai gon|can tho|hai phong|ho chi minh|nha trang|vung tau"
_CITIES: Final = frozenset(_CITIES_TEXT.split("|"))
_GIVEN_BEHIND: Final = late(rf", (?P<given>[{UPPER}][a-z]{{2,14}})(?![^\W_])(?! ?[{UPPER}0-9])")
_HONG_KONG: Final = late(rf"[{UPPER}]{{2,9}}(?:[ -][{UPPER}][a-z]{{1,7}}){{1,2}}")


def with_tail(text: str, name: Name) -> Name:
    """A name with the particles behind it and what they lead to.

    >>> with_tail("Omar ibn al-Khattab said", Name(0, 4, ("omar",))).end
    19
    """
    for _ in range(_MOST):
        longer = _longer(text, name) if _BEGINS.match(text, name.end) is not None else None
        if longer is None:
            break
        name = longer
    if text[name.end : name.end + 1] != "," or _HONG_KONG.fullmatch(text, name.start, name.end) is None:
        return name
    behind = _GIVEN_BEHIND.match(text, name.end)
    if behind is None or (first := letters_of(behind["given"])) not in GIVEN:
        return name
    return Name(name.start, behind.end(), (*name.words, first))


def _longer(text: str, name: Name) -> Name | None:
    tail = _TAIL.match(text, name.end)
    german = None if tail is not None else _GERMAN.match(text, name.end)
    found = tail or german
    if found is None:
        return None
    last = letters_of(found["last"])
    if last in WORK or is_label(text, last, found.end()):
        return None
    if german is not None and last not in GERMAN_TAILS and (last not in SURNAMES or last in NO_TAILS):
        return None
    return Name(name.start, found.end(), (*name.words, last))


def vietnamese(text: str) -> Iterator[tuple[Name, int]]:
    """Names whose letters are those of Vietnamese, whatever they read like without them: Đỗ Mười."""
    if text.isascii() or _TONE.search(text) is None:
        return
    for found in _VIETNAMESE.finditer(text):
        parts = found.group().split(" ")
        start = found.start()
        while parts and parts[0].isascii() and letters_of(parts[0]) not in OF_VIETNAM:
            start += len(parts.pop(0)) + 1
        words = tuple(map(letters_of, parts))
        tones = sum(_TONE.search(part) is not None for part in parts)
        if tones >= _FEWEST_TONES and " ".join(words) not in _CITIES:
            yield Name(start, found.end(), words), SHAPED
