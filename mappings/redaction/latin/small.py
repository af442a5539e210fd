"""Names in small letters behind a cue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.late import late
from mappings.redaction.latin.letters import LINE_END, UPPER, WORD, Name, letters_of
from mappings.redaction.latin.parsing import parsed
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import (
    CALLS,
    FIELDS,
    FIRMS,
    GREETINGS,
    LABELS,
    NEVER,
    SIGN_OFFS,
    TELLS,
    TITLES,
    WEAK_CALLS,
)
from mappings.redaction.words.latin_frames import ENGLISH, FRENCH, GERMAN, GERMAN_LISTED, SPANISH
from mappings.redaction.words.latin_small import ALONE, GERMAN_SMALL, NOT_SMALL, PARTICLES, SPEAKING
from mappings.redaction.words.surnames import FREQUENT, SURNAMES

_OTHER_CUES: Final = frozenset((*CALLS, *TELLS, *LABELS, *FIELDS, *TITLES, *SIGN_OFFS, *GREETINGS))
IS_WEAK_CALL: Final = frozenset(WEAK_CALLS) | (
    frozenset((*ENGLISH, *GERMAN, *GERMAN_LISTED, *FRENCH, *SPANISH)) - _OTHER_CUES
)
_SMALL: Final = late(
    r"(?P<first>[^\W\d_]{3,15}(?:-[^\W\d_]{2,12})?)"
    r"(?P<rest>(?: (?:(?:van|von|de|der|den|del|di|da|le|la|du|el|al|bin) ){0,2}(?:[dol]['’])?[^\W\d_]{2,16}"
    r"(?:-[^\W\d_]{2,14})?){1,2})?(?![^\W_])"
)


def small_name(text: str, at: int, phrase: str) -> Name | None:
    """A name in small letters behind a cue: a given name of the list, with what may be a surname."""
    found = _SMALL.match(text, at)
    if found is None:
        return None
    first = letters_of(found["first"])
    whole = first in GIVEN or letters_of(found["first"].partition("-")[0]) in GIVEN
    if phrase not in IS_WEAK_CALL and found["rest"]:
        # behind a strong cue a given name counts that is a word, too: my ex consuelo ochoa
        behind = WORD.match(text, found.end("first") + 1)
        second = letters_of(behind.group()) if behind is not None else ""
        is_surname = second in SURNAMES and not (
            second in WORDS or second in EVERYDAY or second in GERMAN_SMALL
        )
        if behind is not None and whole and is_surname and first not in GIVEN_WORDS:
            return Name(at, behind.end(), (first, second))
    if not whole or first in ALSO_WORDS or first in WORDS or first in EVERYDAY or first in GERMAN_SMALL:
        return None
    words, end = [first], found.end("first")
    for word in WORD.finditer(text, end, found.end()):
        plain = letters_of(word.group())
        is_particle = plain in PARTICLES or len(plain) < 2
        if not is_particle and (
            not word.group()[0].islower()
            or (plain not in SURNAMES and (plain in WORDS or plain in GERMAN_SMALL or plain in NEVER))
            or (plain in EVERYDAY and plain not in SURNAMES)
            or plain in FIRMS
            or plain in NOT_SMALL
            or (len(words) > 1 and plain not in SURNAMES)
        ):
            break
        words.append(plain)
        if not is_particle:
            end = word.end()
    if end == found.end("first"):
        return Name(at, end, (first,)) if phrase in ALONE else None
    known = any(word in SURNAMES for word in words[1:])
    if not known and (phrase in IS_WEAK_CALL or words[-1] in WORDS) and LINE_END.match(text, end) is None:
        return None
    return Name(at, end, tuple(words))


_LETTERS_BEHIND: Final = late(rf", ?(?:[{UPPER}]\.[ -]?){{1,3}}(?![^\W_])(?<! )")
_GIVEN_BEHIND: Final = late(r", ?(?=[^\W\d_])")


_ASKS: Final = late(rf" (?:{SPEAKING})(?![^\W_])")
_AND: Final = late(rf",? (?:and|und|et|y|&|,) (?!I[ ,.])[{UPPER}]")
_MORE: Final = late(
    rf", (?P<word>[{UPPER}][^\W\d_]{{1,15}})"
    rf"(?=(?:, [{UPPER}][^\W\d_]{{1,15}}){{0,4}},? (?:and|und|et|y|&) [{UPPER}])"
)


def names_behind(text: str, name: Name) -> Iterator[Name]:
    """Further given names of a list that ends with a word for and: "Priya, Tom and Ann Nair".

    >>> [one.words for one in names_behind("Priya, Tom and Ann", Name(0, 5, ("priya",)))]
    [('tom',)]
    """
    end = name.end
    for _ in range(_MOST_LISTED):
        more = _MORE.match(text, end) if text[end : end + 1] == "," else None
        if more is None or (word := letters_of(more["word"])) not in GIVEN or word in NEVER:
            return
        yield Name(*more.span("word"), (word,))
        end = more.end()


_MOST_LISTED: Final = 5


def with_given_behind(text: str, name: Name) -> Name:
    """A name with the given name that stands behind its surname: "Berg, Anna"."""
    if len(name.words) == 1 and (letters := _LETTERS_BEHIND.match(text, name.end)) is not None:
        return Name(name.start, letters.end(), name.words)
    comma = _GIVEN_BEHIND.match(text, name.end)
    if comma is None or (name.words[0] in GIVEN and len(name.words) > 1):
        return name
    word = WORD.match(text, comma.end())
    plain = letters_of(word.group()) if word is not None else ""
    if word is None or word.group()[0].islower() is not text[name.start].islower():
        return name
    if _ASKS.match(text, word.end()) is not None or (
        name.words[0] in GIVEN and len(name.words) == 1 and _AND.match(text, word.end()) is not None
    ):
        # told by Lee, Will you; Priya, Tom and Ann
        return name
    first = letters_of(word.group().partition("-")[0])
    is_written_last = text[comma.end()].isupper() and name.words[-1] in FREQUENT and len(name.words) == 1
    if (
        (plain not in GIVEN and first not in GIVEN)
        or (plain in WORDS and not is_written_last)
        or plain in NEVER
    ):
        return name
    if plain in ALSO_WORDS and name.words[0] not in SURNAMES:
        return name
    if LINE_END.match(text, word.end()) is None and text[word.end() : word.end() + 1] != " ":
        return name
    rest = parsed(text, comma.end(), lower=False)
    if rest is not None and text[comma.end()].isupper():
        return Name(name.start, max(rest.end, word.end()), (*name.words, *rest.words))
    return Name(name.start, word.end(), (*name.words, plain))


def given_alone(text: str, at: int) -> Name | None:
    """A given name in small letters behind a greeting: hi priya."""
    word = WORD.match(text, at)
    if (
        word is None
        or (plain := letters_of(word.group())) not in GIVEN
        or plain in ALSO_WORDS
        or plain in WORDS
    ):
        return None
    return Name(at, word.end(), (plain,))
