"""Names in Latin letters between words on both of their sides: "dealt with Oksana at your branch"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import LIKELY
from mappings.redaction.late import late
from mappings.redaction.latin.letters import UPPER, WORD, Name, is_known, letters_of
from mappings.redaction.needles import has_any
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRM_FIRST, FIRMS, NEVER, TITLES
from mappings.redaction.words.latin_frames import ENGLISH, FRENCH, GERMAN, GERMAN_LISTED, SPANISH
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_SMALL, PARTICLES, PLACES, STATES

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


def is_foreign_pair(text: str, name: Name) -> bool:
    """True for two or three words with capitals that no list of any words knows: Ghjulia Casabianca."""
    written = text[name.start : name.end]
    return (
        name.words[1:] != ()
        and len(name.words) <= _LONGEST_PAIR
        and not written.isupper()
        and all(part[:1].isupper() for part in written.split(" ") if part not in PARTICLES)
        and all(map(is_foreign, name.words))
    )


def is_foreign(word: str) -> bool:
    """True for a word that no list of any words knows."""
    return word in PARTICLES or not (
        len(word) < _SHORTEST_FOREIGN
        or word in WORDS
        or word in EVERYDAY
        or word in NEVER
        or word in FIRMS
        or word in FIRM_FIRST
        or word in BRANDS
        or word in GERMAN_SMALL
        or word in STATES
        or word in PLACES
        or word in TITLES
        or _NOUN.fullmatch(word) is not None
    )


_LONGEST_PAIR: Final = 3
_SHORTEST_FOREIGN: Final = 3
_NOUN: Final = late(
    "[a-z]{2,20}(?:ung|ungen|heit|keit|schaft|tions?|sions?|ciones|ment|ness|ship|sache|vertrag|kredit|konto|antrag|darlehen|nummer"
    "|schreiben|zahlung|bank|kasse|versicherung|gericht|stelle|akte|dienst|kunden?|service|center|zentrale"
    "|ing|ity|ance|ence|cion|dad|miento|ites?|ites|management|abteilung|wesen|leitung|filiale|team|leiter"
    "|leiterin)"
)
"""Words of offices, papers and deeds, in the languages that write them large."""
_PAIR: Final = late(
    rf"(?<![^\W_])(?P<name>[{UPPER}][^\W\d_]{{2,15}} "
    rf"(?:[{UPPER}][^\W\d_]{{0,2}}\.? )?[{UPPER}][^\W\d_]{{2,18}})"
    r"(?= \((?:my|our|his|her|mein|meine|mon|ma|mi|su) [a-zà-ÿ-]{3,14}\)"
    r"| who (?:signed|took|paid|owes|borrowed|called|rang|lives)|, (?:hereby|do hereby)"
    r"| (?:gesprochen|telefoniert)(?![a-zäöü])| here[,.\n]| (?:speaking|hier|ici|al habla|am apparat)[,.!\n])"
)
_PAIR_NEEDLES_TEXT: Final = (
    " (my | (our | (his | (her | (mein| (mon | (ma | (mi | (su | who s| who t| who p| who o| who b| who c"
    "| who r| who l| hereby| here,| here.| here\n| speaking| hier,| hier.| ici,| ici.| al habla| am apparat"
    "| gesprochen| telefoniert"
)
_PAIR_NEEDLES: Final = tuple(_PAIR_NEEDLES_TEXT.split("|"))


def foreign_pairs(text: str) -> Iterator[tuple[Name, int]]:
    """Two words that no list knows before words of somebody: "Ghjulia Casabianca (my guarantor)"."""
    for found in _PAIR.finditer(text) if has_any(text, _PAIR_NEEDLES) else ():
        words = tuple(letters_of(word) for word in found["name"].split(" "))
        name = Name(*found.span("name"), tuple(word for word in words if len(word) > 1))
        if is_foreign_pair(text, name):
            yield name, LIKELY


_CAPITALS_FIRST: Final = late(
    rf"(?:\A|\n|[:,;] |(?<=[a-zà-ÿ]) )(?P<name>(?P<last>(?:(?:LE|LA|DE|DU|EL|VON|VAN) )?[{UPPER}]{{4,16}}"
    rf"(?:-[{UPPER}]{{3,16}})?) (?P<first>[{UPPER}][a-zà-ÿ]{{2,14}}))(?![^\W_])"
)
_TITLE_BEHIND: Final = late(
    rf"(?:\A|\n|, )(?P<name>(?:[{UPPER}]\.? ?){{1,3}}(?P<last>[{UPPER}][^\W\d_]{{2,18}})) "
    r"\((?:Mrs|Mr|Ms|Miss|Mx|Dr|Prof|Frau|Herr|Mme|M|Sra|Sr)\.?\)"
)
_DASHED_LINE: Final = late(
    rf"\n[ >]{{0,4}}[-~\u2013\u2014*]{{1,2}} ?(?P<name>[{UPPER}][^\W\d_]{{2,15}}"
    rf"(?: [{UPPER}]\.)?(?: [{UPPER}][^\W\d_]{{2,18}})?)[ .x]{{0,3}}\s{{0,8}}\Z"
)


_CAPITALS: Final = late(rf"[{UPPER}]{{4}}")
_TITLES_BEHIND: Final = ("(M", "(D", "(P", "(F", "(H", "(S")


def signed_shapes(text: str) -> Iterator[tuple[Name, int]]:
    """Who signs with a title behind or a dash before, and surnames in capitals: "LE GOFF Solenn"."""
    if has_any(text, _TITLES_BEHIND):
        for found in _TITLE_BEHIND.finditer(text):
            if is_foreign(last := letters_of(found["last"])) or is_known(last):
                yield Name(*found.span("name"), (last,)), LIKELY
    dashed = _DASHED_LINE.search(text, max(0, len(text) - 60))
    if dashed is not None:
        words = tuple(letters_of(word) for word in dashed["name"].split(" "))
        if all(is_foreign(word) or word in GIVEN for word in words if len(word) > 1):
            yield Name(*dashed.span("name"), words), LIKELY
    for found in _CAPITALS_FIRST.finditer(text) if _CAPITALS.search(text) is not None else ():
        first, lasts = letters_of(found["first"]), tuple(map(letters_of, re.split("[ -]", found["last"])))
        if first in GIVEN and first not in ALSO_WORDS and is_foreign(first) and all(map(is_foreign, lasts)):
            yield Name(*found.span("name"), (*lasts, first)), LIKELY


def names_at_ends(text: str) -> Iterator[tuple[Name, int]]:
    """Who begins by saying who speaks, and who signs in small letters at the end of a line."""
    for found in _SPEAKING.finditer(text) if has_any(text, _SPEAKS) else ():
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
    if word == "jesus" and not written.isascii():
        return Name(start, end, (word,))
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
