"""Names behind a cue so strong that any words with capital letters are one: as requested by Rose Gold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import CUED
from mappings.redaction.late import late
from mappings.redaction.latin.cued import CUES, FIRST_WORD, WEAK, cue_pattern
from mappings.redaction.latin.firms import ends_as_person
from mappings.redaction.latin.letters import LINE_END, Name
from mappings.redaction.latin.small import IS_WEAK_CALL, names_behind, with_given_behind
from mappings.redaction.latin.strong import form_value, strong_name
from mappings.redaction.loose import Loose
from mappings.redaction.phrases import Phrases
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_cues import CALLS, GREETINGS, LABELS, RELATIONS, SIGN_OFFS, TELLS
from mappings.redaction.words.latin_strong import (
    FORM_LABELS,
    STRONG,
    STRONG_ALONE,
    STRONG_LISTED,
    STRONG_SMALL,
)

_TELLS: Final = frozenset(TELLS)
_SIGN_OFFS: Final = frozenset(SIGN_OFFS)
_RELATIONS: Final = frozenset(RELATIONS)
_GREETINGS: Final = frozenset(GREETINGS)
_FORMS: Final = FORM_LABELS | (frozenset(LABELS) - STRONG - _TELLS)
_I_AM: Final = frozenset(("i'm", "i’m", "i am", "my name is", "my name's", "je suis", "soy", "ich bin"))
_SHOUTS: Final = frozenset(
    ("shouted", "shouting", "yelled", "yelling", "screamed", "screaming", "called out")
)
_PHRASES: Final = (
    STRONG | STRONG_ALONE | _FORMS | _TELLS | _SIGN_OFFS | _RELATIONS | _I_AM | frozenset(GREETINGS)
) | (frozenset(CALLS) - IS_WEAK_CALL - WEAK)
_CUES: Final = Phrases(FIRST_WORD, _PHRASES, cue_pattern)
_FIRST_WORD: Final = late(FIRST_WORD)
_FIRSTS: Final = CUES.firsts | _CUES.firsts
_SPACES: Final = late(r"\s{1,2}")
_GAP: Final = late(
    r"(?: ?[-(] ?|[,:;]? {1,2}|[:;]|[,.!]? ?\n{1,3}[> *~_-]{0,4}|['’])(?:(?:mr|mrs|ms|miss|mx|dr|herrn?"
    r"|frau|mme"
    r"|mlle|m|monsieur|madame|sr|sra|don|dona|senora?|sri|shri|smt|one|a certain|customer|called|late)\.? )?"
    r"[\"'“‘(*]{0,2}"
)
_FORM_GAP: Final = late(r" ?[:=|;-]{0,2} ?[*_]{0,2}\n{0,2}[ |]{0,2}")
_QUOTES: Final = tuple("\"'“‘")
_IS_RUNG: Final = late(
    r" (?:on|at|under|unter|au|al|en el) [(+0-9]|[,.:;)\n]|\Z|,? [(+0][0-9]| \((?:[0-9+]|my|his|her)"
)
_ENDS: Final = late(r"[,.;)\n]|\Z| and | - | from | here")


def first_words(loose: Loose) -> list[re.Match[str]]:
    """The words of a text with which a cue may begin, strong or not.

    >>> from mappings.redaction.loose import loosened
    >>> [word[0] for word in first_words(loosened("Told, zebra, by"))]
    ['told', 'by']
    """
    return [word for word in _FIRST_WORD.finditer(loose.text) if word[0] in _FIRSTS]


def strongly_cued(text: str, loose: Loose, words: list[re.Match[str]]) -> Iterator[tuple[Name, int]]:
    """Names behind a strong cue.

    Args:
        words: The words of the text with which a cue may begin.

    >>> from mappings.redaction.loose import loosened
    >>> text = "As requested by Rose Gold, here it is"
    >>> loose = loosened(text)
    >>> [name.words for name, _ in strongly_cued(text, loose, first_words(loose))]
    [('rose', 'gold')]
    """
    for start, end in _CUES.spans(loose.text, words):
        if end >= len(loose.text):
            continue
        phrase = _SPACES.sub(" ", loose.text[start:end])
        name = (_in_form if phrase in _FORMS else _behind)(text, loose, end, phrase)
        if name is not None:
            name = with_given_behind(text, name)
            yield name, CUED
            yield from ((more, CUED) for more in names_behind(text, name))


def _in_form(text: str, loose: Loose, end: int, phrase: str) -> Name | None:
    """What stands behind a label, up to the end of its line or cell."""
    gap = _FORM_GAP.match(loose.text, end)
    if gap is None or not gap.group() or gap.end() >= len(loose.text):
        return None
    if phrase not in FORM_LABELS and not gap.group().strip(" *_"):
        return None
    return form_value(text, loose.span(gap.end(), gap.end() + 1)[0])


def _behind(text: str, loose: Loose, end: int, phrase: str) -> Name | None:
    gap = _GAP.match(loose.text, end)
    if gap is None or gap.end() >= len(loose.text):
        return None
    opened = gap.group()
    if (opened[0] in "'’" and not phrase.endswith(" d")) or (phrase in _SHOUTS and opened[-1] not in _QUOTES):
        return None
    at = loose.span(gap.end(), gap.end() + 1)[0]
    if phrase in _SIGN_OFFS:
        return _signed(text, at, on_own_line="\n" in opened)
    is_sure = phrase in STRONG_ALONE
    is_greeted = phrase in _GREETINGS
    is_told = phrase in _RELATIONS or phrase in _I_AM or is_greeted
    name = strong_name(
        text,
        at,
        alone=is_sure or is_told,
        form=phrase in _TELLS and text[at].isupper(),
        listed=phrase in STRONG_LISTED,
        small=phrase in STRONG_SMALL or ":" in opened,
        person=phrase in _TELLS or phrase in _I_AM,
    )
    if name is None or len(name.words) > 1 or is_sure:
        return name
    word = name.words[0]
    if not (word in GIVEN or (word in EVERYDAY and word not in WORDS)):
        return None
    if is_greeted:
        return name if text[name.end : name.end + 1] in (",", "\n") else None
    is_rung = phrase in _RELATIONS and (word in EVERYDAY or text[at].islower())
    return name if (_IS_RUNG if is_rung else _ENDS).match(text, name.end) is not None else None


def _signed(text: str, at: int, *, on_own_line: bool) -> Name | None:
    """Who signs: two words or more, or a given name, up to the end of the line."""
    name = strong_name(text, at, alone=True, form=on_own_line)
    if name is None or not (LINE_END.match(text, name.end) or ends_as_person(text, name)):
        return None
    return name if len(name.words) > 1 or name.words[0] in GIVEN or name.words[0] in EVERYDAY else None
