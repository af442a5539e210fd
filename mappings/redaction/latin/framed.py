"""Names in Latin letters between words on both of their sides: "dealt with Oksana at your branch"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import LIKELY
from mappings.redaction.late import late
from mappings.redaction.latin.letters import UPPER, WORD, Name, is_known, letters_of
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRM_FIRST, FIRMS, NEVER, TITLES
from mappings.redaction.words.latin_frames import ENGLISH, FRENCH, GERMAN, GERMAN_LISTED, SPANISH
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_SMALL, STATES

_ENGLISH_BEHIND: Final = late(
    r"(?i: (?:from|at|of|in|on) (?:your|the|their|collections?|complaints?|arrears|recover(?:y|ies)|customer"
    r"|chat|phone|head office|branch|legal|fraud|lending|mortgages?|retentions?)|,? (?:who|whose)(?![a-z])"
    r"|, everyone| (?:please|here|again|speaking|types|typed|typing|said|says|told|rang|hung up|laughed"
    r"|promised|wrote|swore|confirmed|claimed|insisted|reckons|reckoned|picked up|answered|refused|when you"
    r"|if you|any ?time|on the)(?![a-z])|, (?:he|she|they)(?![a-z])|, (?:of|at|in) your )"
)
_GERMAN_BEHIND: Final = late(
    r"(?: (?:habe?|hatte|hat|wurde|ist|war|sagte?|meinte?|aus|im|am|vom|gesprochen|telefoniert|zufolge"
    r"|versprach|versicherte)(?![a-zäöü])|,? (?:der|die) (?:mir|mich|uns|das|es|am|sagte|hat|meinte))"
)
_LISTED_BEHIND: Final = late(
    r" (?:habe?|hatte|wurde|vom|aus der|aus dem|am telefon|gesprochen|telefoniert|zufolge|ist alles|hieß)"
    r"(?![a-zäöü])"
)
_FRENCH_BEHIND: Final = late(
    r"(?: (?:du service|de votre|de chez|au (?:bout du fil|téléphone|guichet|service)|à l'accueil|m'a|m'avait"
    r"|qui|vous|a dit|a validé|de l'agence)(?![a-zà-ÿ])|,? qui )"
)
_SPANISH_BEHIND: Final = late(
    r"(?: (?:de (?:su|la|vuestr[oa]|atención|cobros|recobros)|por teléfono|en (?:la )?(?:ventanilla|oficina"
    r"|sucursal)|me|dijo|que|quien|del (?:banco|servicio))(?![a-zà-ÿ])|,? (?:que|quien) )"
)
FRAMED: Final[dict[str, re.Pattern[str]]] = {
    phrase: behind
    for phrases, behind in (
        (GERMAN_LISTED, _LISTED_BEHIND),
        (SPANISH, _SPANISH_BEHIND),
        (FRENCH, _FRENCH_BEHIND),
        (GERMAN, _GERMAN_BEHIND),
        (ENGLISH, _ENGLISH_BEHIND),
    )
    for phrase in phrases
}
"""Words before a name, with what has to stand behind it."""
_SPEAKING: Final = late(
    rf"(?:\A|\n|[.!?:>] )(?P<name>[{UPPER}][^\W\d_]{{2,15}}(?:-[{UPPER}][^\W\d_]{{2,15}})?)"
    r" (?:here(?: again)?|speaking|again|hier|am apparat|ici|encore|aquí|al habla|otra vez)(?=[ ]?[,.!:;–-])"
)
"""Somebody who begins by saying who speaks: "Schröpfer hier, ich rufe wegen …"."""
_SPEAKS: Final = (
    " here",
    " speaking",
    " again",
    " hier",
    " am app",
    " ici",
    " encore",
    " aqu",
    " al hab",
    " otra",
)
_SHORTEST_LAST: Final = 4
_LONGEST_LAST: Final = 14


def framed_name(text: str, at: int, phrase: str) -> Name | None:
    """The single word behind a phrase, when the word behind it speaks of somebody, too."""
    word = WORD.match(text, at)
    if word is None or len(word.group()) <= len("Al") or FRAMED[phrase].match(text, word.end()) is None:
        return None
    name = _name(word.group(), *word.span(), listed=word.group()[0].islower())
    is_listed = FRAMED[phrase] is _LISTED_BEHIND
    return name if name is not None and (not is_listed or is_known(name.words[0])) else None


def names_at_ends(text: str) -> Iterator[tuple[Name, int]]:
    """Who begins by saying who speaks, and who signs in small letters at the end of a line."""
    for found in _SPEAKING.finditer(text) if any(word in text for word in _SPEAKS) else ():
        name = _name(found["name"], *found.span("name"), listed=False)
        if name is not None and is_known(name.words[0]):
            yield name, LIKELY
    position = 0
    for line in text.split("\n"):
        bare = line.rstrip(".! ")
        if not bare[-1:].islower():
            position += len(line) + 1
            continue
        last = bare.rpartition(" ")[2].lstrip(",.!;-–")
        end = position + len(bare)
        before = bare[: len(bare) - len(last)].rstrip()[-1:]
        if (
            _SHORTEST_LAST <= len(last) <= _LONGEST_LAST
            and last.islower()
            and last.isalpha()
            and before
            and not before.isalnum()
        ):
            name = _name(last, end - len(last), end, listed=True)
            if name is not None:
                yield name, LIKELY
        position += len(line) + 1


def _name(written: str, start: int, end: int, *, listed: bool) -> Name | None:
    """A name, unless the word is one of any list of others.

    Args:
        listed: It counts only when the lists of given names know it, and know it as no word.
    """
    word = letters_of(written)
    whole = word in GIVEN or letters_of(written.partition("-")[0]) in GIVEN
    if word in WORDS or word in NEVER or word in FIRMS or word in FIRM_FIRST or word in GERMAN_SMALL:
        return None
    if (
        word in NOT_SMALL
        or word in STATES
        or word in TITLES
        or (word in EVERYDAY and not (whole and not listed))
    ):
        return None
    if word in BRANDS and not whole:
        return None
    if listed and (not whole or word in ALSO_WORDS or word in GIVEN_WORDS):
        return None
    return None if written.isupper() and not whole else Name(start, end, (word,))
