"""Names in Latin letters where their place alone tells them, whatever their words mean."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.late import late
from mappings.redaction.latin.ends import ENDS, is_full, is_label, is_next_field, is_no_value
from mappings.redaction.latin.firms import ends_as_person, is_firm_behind, is_pair_of_firm
from mappings.redaction.latin.framed import is_foreign
from mappings.redaction.latin.letters import UPPER, Name, letters_of
from mappings.redaction.latin.parsing import BLANKED, GERMAN_NOUN
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRM_PAIRS, FIRMS
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_SMALL, PARTICLES, PLACES, SPEAKING
from mappings.redaction.words.latin_strong import SOFT_WORK, WORK
from mappings.redaction.words.surnames import SURNAMES

_CAP: Final = (
    rf"(?:(?:[{UPPER}]|CH|Ch|SK|Sk|MD|Md|Mohd|MOHD|Mst|MST|Kum|Smt|Sh|Ma|Fco|Wm|Hj|Bt|Bte|Abd|Jr)\."
    rf"|[{UPPER}]['’]?[^\W\d_]{{1,24}}"
    rf"(?:(?:-|['’](?!s(?![^\W_])))[^\W\d_]{{1,24}}){{0,3}}|[{UPPER}](?![^\W_'’]))"
)
_SMALL: Final = (
    r"(?:(?:bin|binte|binti|bte|bt|ibn|al|el|de|del|de la|de las|de los|da|das|do|dos|di|du|des|van|van de"
    r"|van der|van den|von|von der|von dem|vom|zu|zum|zur|ter|ten|la|le|lo|y|e|i|af|av|ap|ab|ould|a/l|a/p|s/o"
    r"|d/o|ni|nic|ui) |[dlo]['’])"
)
_RUN: Final = rf"{_CAP}(?:[ -]{_SMALL}?{_CAP}){{0,4}}"
RUN_OF_TWO: Final = rf"{_CAP}(?:[ -]{_SMALL}?{_CAP}){{1,4}}"
RUN_OF_NAME: Final = late(rf"(?:d['’])?{_RUN}")
_FORM_RUN: Final = late(rf"{_SMALL}?{_RUN}")
INVERTED: Final = late(
    rf", ?(?P<first>{_CAP}(?: {_CAP}){{0,2}})(?![^\W_@])(?! (?:&|and|und|et|y) [{UPPER}]| ?[0-9]"
    rf"| (?:{SPEAKING})(?![^\W_]))"
)
_LOWER: Final = late(
    r"[^\W\d_]{2,16}(?:-[^\W\d_]{2,16})?\.?"
    rf"(?: {_SMALL}?[^\W\d_]{{2,16}}\.?(?:-[^\W\d_]{{2,16}})?){{1,3}}"
    r"(?![^\W_@'’-])"
)
PART: Final = late(r"[^\s,]{1,60}")
_LONGEST: Final = 5


def is_name(word: str) -> bool:
    """True for a word in small letters that a list knows as a given name or a surname."""
    return word in GIVEN or word in SURNAMES or word in EVERYDAY


def strong_name(
    text: str,
    at: int,
    *,
    alone: bool = False,
    form: bool = False,
    listed: bool = False,
    small: bool = False,
    person: bool = False,
) -> Name | None:
    """The name that begins at a place where one has to stand.

    Args:
        alone: One word counts, too.
        form: It is what a field of a form holds: any two words count that are no words of offices.
        listed: One of the words has to be a name of the lists.
        small: In small letters a given name counts with a word behind it that no list knows.
        person: What stands before tells that somebody speaks of himself.

    >>> strong_name("Rose Gold, here is my complaint", 0)
    Name(start=0, end=9, words=('rose', 'gold'))
    >>> strong_name("Rose Gold Bank", 0), strong_name("Grace Period", 0)
    (None, None)
    """
    found = (_FORM_RUN if form else RUN_OF_NAME).match(text, at)
    if found is None:
        return name_in_small_letters(text, at, form=form, small=small) or (
            _small_alone(text, at) if alone else None
        )
    name = cut_name(text, found.start(), found.end(), person=person, form=form)
    if name is None or (form and is_no_value(name.words)):
        return None
    own = [word for word in name.words if word not in PARTICLES and len(word) > 1]
    may_be_last = len(own) == 1 or (len(own) == len("de") and own[0] not in GIVEN)
    inverted = INVERTED.match(text, name.end) if may_be_last and name.end == found.end() else None
    if inverted is not None:
        firsts = [letters_of(part) for part in inverted["first"].split(" ")]
        first = firsts[0].partition("-")[0]
        fits = (
            first in GIVEN
            or first in EVERYDAY
            or (len(own) == 1 and is_foreign(first) and (form or own[0] in SURNAMES))
        )
        if fits and not any(word in WORK for word in firsts):
            return Name(name.start, inverted.end("first"), (*name.words, *firsts))
    if not form and _SHOUTED.search(text, max(0, at - 16), at) is not None:
        return None
    if len(own) > 1:
        return name if form or fits_name(own, listed=listed) else None
    if (
        own
        and len(name.words) > 1
        and own[0] in SURNAMES
        and own[0] not in WORDS
        and name.words[0] not in PARTICLES
    ):
        # J Patel, Whitfield S
        return name
    return name if alone and own and _fits_alone(text, name, own[0]) else None


_SHOUTED: Final = late(rf"[{UPPER}]{{2,16}}[^\w\n]{{1,3}}\Z")
"""The words before it are all in capitals, so that capitals tell nothing."""


def cut_name(text: str, start: int, end: int, *, person: bool = False, form: bool = False) -> Name | None:
    """The words of a run up to the first one that is no part of a name; none when they are a firm's.

    Args:
        person: What stands before tells that somebody speaks of himself, which no firm does.
        form: It is what a field of a form holds.
    """
    words: list[str] = []
    last = start
    for part in PART.finditer(text, start, end):
        halves = [half for half in map(letters_of, part.group().split("-")) if half]
        whole = letters_of(part.group())
        if not halves or BLANKED.fullmatch(whole) is not None:
            break
        if words and whole in NOBLE and (part.group().islower() or part.group().isupper()):
            words.append(whole)
            continue
        if (
            len(halves) > 1
            and (halves[0] in GIVEN or halves[0] in ALSO_WORDS)
            and not any(half in WORK for half in halves)
        ):
            # Jan-Hendrik
            words += halves
            last = part.end()
            continue
        if whole == "ma" and not words and _GIVEN_NEXT.match(text, part.end()) is not None:
            # Mª Dolores
            words.append(whole)
            continue
        if words and not is_name(whole) and GERMAN_NOUN.fullmatch(whole) is not None:
            break
        if (whole in ENDS and len(words) > 1) or is_label(text, whole, part.end()):
            break
        if whole in WORK or (len(halves) > 1 and any(half in WORK for half in halves)):
            if (
                words
                and (whole in FIRMS or whole in _PLACES_BEHIND)
                and not _ends(text, Name(start, last, tuple(words)), person=person, form=form)
            ):
                return None
            break
        if (
            whole in SOFT_WORK
            and whole in FIRMS
            and not (len(words) == 1 and (words[0] in GIVEN or words[0] in EVERYDAY))
        ):
            if not _ends(text, Name(start, last, tuple(words)), person=person, form=form):
                return None
            break
        if (
            words
            and len(whole) > len("de")
            and part.group().isupper()
            and not is_name(whole)
            and not text[start:last].isupper()
            and _UPPER_NEXT.match(text, part.end(), end) is not None
        ):
            # Anna Berg HAT NUR
            break
        words.append(whole)
        if whole not in PARTICLES or part.group()[0].isupper():
            last = part.end()
    if not words:
        return None
    name = Name(start, last, tuple(words))
    if is_firm_behind(text, name) or _FIRM_NEXT.match(text, last) is not None:
        return None
    if any(word in BRANDS and not is_name(word) for word in words):
        return None
    if any((one, two) in FIRM_PAIRS for one, two in pairwise(words)):
        return None
    return name


def _ends(text: str, name: Name, *, person: bool, form: bool) -> bool:
    """True when a word of firms behind a name is a part of what somebody does, or of a label."""
    return ends_as_person(text, name) or (
        is_full(name.words)
        and not is_pair_of_firm(name.words)
        and (person or (form and is_next_field(text, name.end)))
    )


NOBLE: Final = PARTICLES | {"zur", "lo"}
_UPPER_NEXT: Final = late(rf"[ '’][{UPPER}]{{2}}")
_GIVEN_NEXT: Final = late(
    r"\.? (?:Dolores|Carmen|Jes[uú]s|Pilar|Teresa|[AÁ]ngeles|Luisa|Jos[eé]|Isabel|Mercedes|Luz|Elena"
    r"|Victoria|Cruz"
    r"|Rosario|Concepci[oó]n|Antonia|Soledad|Nieves|Paz|Josefa|[AÁ]ngela|Eugenia|Rosa|del|de) "
)
_PLACES_BEHIND: Final = frozenset(("branch", "office", "filiale", "agence", "sucursal", "oficina"))
_FIRM_NEXT: Final = late(
    rf" (?:&|and|und|et|y) (?:sons?|Sons?|S[oö]hne|Fils|Hijos|Co|Brothers|Partners?|Associates"
    rf"|Company)(?![^\W_])"
    rf"| & [{UPPER}]|,? (?:Ltd|LLC|LLP|Inc|Corp|GmbH|AG|KG|SA|S\.A|SAS|SARL|S\.L|SL|Pvt|Pty|plc"
    rf"|PLC)(?![^\W_])"
)


def fits_name(own: list[str], *, listed: bool = False) -> bool:
    """True for two or more words that can be a name."""
    if own[0] in PLACES and own[0] not in GIVEN:
        return False
    is_known = (
        is_name(own[0])
        or is_name(own[-1])
        or any(word in SURNAMES for word in own[1:-1])
        or own[0] in ALSO_WORDS
    )
    if not (is_known or (not listed and all(map(is_foreign, own)))):
        return False
    if all(word in WORDS for word in own):
        # Grace Period, Will Call; but Grant Field
        return own[0] in ALSO_WORDS and (own[-1] in SURNAMES or own[-1] in EVERYDAY)
    return own[0] not in GERMAN_SMALL and own[0] not in NOT_SMALL


def _fits_alone(text: str, name: Name, word: str) -> bool:
    if _CAPITAL_NEXT.match(text, name.end) is not None:
        return False
    first = letters_of(text[name.start : name.end].partition("-")[0])
    if word in GIVEN or first in GIVEN or word in EVERYDAY:
        return True
    return is_foreign(word) and not text[name.start : name.end].isupper()


_CAPITAL_NEXT: Final = late(rf" [{UPPER}]")


def _small_alone(text: str, at: int) -> Name | None:
    """A given name in small letters that is no word."""
    found = _SMALL_WORD.match(text, at)
    if found is None:
        return None
    word = letters_of(found.group())
    first = letters_of(found.group().partition("-")[0])
    is_word = (
        not found.group().isascii()
        or word in ALSO_WORDS
        or word in WORDS
        or word in EVERYDAY
        or word in WORK
        or word in GERMAN_SMALL
    )
    return Name(at, found.end(), (word,)) if (word in GIVEN or first in GIVEN) and not is_word else None


_FIRST_SMALL: Final = late(r"[^\W\d_]{2,16}(?:-[^\W\d_]{2,16})?")
_SMALL_WORD: Final = late(r"[^\W\d_]{3,16}(?:-[^\W\d_]{2,16})?(?![^\W_@'’-])")


def name_in_small_letters(text: str, at: int, *, form: bool, small: bool) -> Name | None:
    """Two or three words in small letters of which the lists know one as a name, and none as a word."""
    if not form:
        opening = _FIRST_SMALL.match(text, at)
        plain = letters_of(opening.group()) if opening is not None else ""
        if plain not in GIVEN and plain not in EVERYDAY:
            return None
    found = _LOWER.match(text, at)
    if found is None:
        return None
    words: list[str] = []
    last = at
    for part in PART.finditer(text, *found.span()):
        word = letters_of(part.group())
        if (
            not word
            or word in WORK
            or (word in GERMAN_SMALL and word not in SURNAMES)
            or (word in NOT_SMALL and word not in PARTICLES)
            or (word in WORDS and not is_name(word))
            or (len(words) > 1 and len(words[-1]) > len("ch") and not is_name(word) and not form)
            or word in FIRMS
        ):
            break
        words.append(word)
        if word not in PARTICLES:
            last = part.end()
    own = [word for word in words if word not in PARTICLES and len(word) > len("ch")]
    if len(own) < len("de") or len(own) > _LONGEST:
        return None
    if sum(word in WORDS or word in GIVEN_WORDS for word in own) > 1:
        return None
    first, second = own[0], own[1]
    listed = first in GIVEN and first not in ALSO_WORDS and first not in WORDS and first not in GIVEN_WORDS
    if not (
        ((form or small) and listed and is_foreign(second))
        or (listed and second in GIVEN and is_foreign(second))
        or ((first in GIVEN or first in EVERYDAY) and second in SURNAMES and second not in WORDS)
        or (form and second in SURNAMES and is_foreign(first))
        or (form and first in GIVEN and (second in SURNAMES or is_foreign(second)))
    ):
        return None
    return Name(at, last, tuple(words))


VALUE_END: Final = late(r"[ .,;*_]{0,3}(?:\n|\Z|[|/(;,]| - |[0-9+#<\[])|\. ")


def form_value(text: str, at: int) -> Name | None:
    """The name that a field of a form holds, up to the end of its line or cell, or to the next label."""
    name = strong_name(text, at, form=True)
    if name is None:
        return None
    return name if VALUE_END.match(text, name.end) is not None or is_next_field(text, name.end) else None
