"""Names in Latin letters between words on both of their sides: "dealt with Oksana at your branch"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import LIKELY
from mappings.redaction.late import late
from mappings.redaction.latin.letters import UPPER, Name, is_known, letters_of
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRM_FIRST, FIRMS, NEVER, TITLES
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_SMALL, STATES

_ENGLISH_BEFORE: Final = (
    r"(?:discussed|agreed|spoke|spoken|talked|chatted|dealt|dealing|arranged|sorted|met|argued|sat|speaking)"
    r" (?:with|to) |(?:told|promised|assured|advised|informed|confirmed|handled|approved|processed"
    r"|passed|served"
    r"|greeted|visited|rung|called|emailed|texted|phoned|contacted) by "
    r"|your (?:own )?(?:colleague|man|lady|girl|lad|guy|woman|chap|bloke|fella|employee|worker|clerk"
    r"|cashier|teller"
    r"|staff member|person|advisor|adviser|agent|rep|officer|manager|supervisor|so-called) "
    r"|(?:fella|fellow|man|woman|lady|guy|bloke|chap|girl|lad|someone|somebody|person|agent|clerk"
    r"|one) (?:called|named) "
    r"|(?:us|them|you|we) (?:all )?called |knows? me as |know me as |call me |calls me |calling me |known as "
    r"|(?:just )?ask(?: for)? |interpreter present for |present for |nothing to do with |because of "
    r"|(?:put me|put|passed|passed me|transferred|transferred me|sent|sent me|escalated"
    r"|escalated me) (?:on )?"
    r"(?:through )?to "
)
_ENGLISH_BEHIND: Final = (
    r"(?: (?:from|at|of|in|on) (?:your|the|their|collections?|complaints?|arrears|recover(?:y|ies)"
    r"|customer|chat|phone"
    r"|head office|branch|legal|fraud|lending|mortgages?|retentions?)|,? (?:who|whose)(?![a-z])|, everyone"
    r"| (?:please|here|again|speaking|types|typed|typing|said|says|told|rang|hung up|laughed|promised"
    r"|wrote|swore"
    r"|confirmed|claimed|insisted|reckons|reckoned|picked up|answered|refused|when you|if you|any ?time"
    r"|on the)"
    r"(?![a-z])|, (?:he|she|they)(?![a-z])|, (?:of|at|in) your )"
)
_GERMAN_BEFORE: Final = (
    r"(?:ihre?|der|die|mit|von|eure?) (?:kolleg(?:e|en|in)|mitarbeiter(?:in)?|berater(?:in)?"
    r"|sachbearbeiter(?:in)?) "
)
_LISTED_BEFORE: Final = r"(?:mit|bei|von|laut) "
_LISTED_BEHIND: Final = (
    r"(?: (?:habe?|hatte|wurde|vom|aus der|aus dem|am telefon|gesprochen|telefoniert|zufolge|ist alles|hieß)"
    r"(?![a-zäöü]))"
)
_GERMAN_BEHIND: Final = (
    r"(?: (?:habe?|hatte|hat|wurde|ist|war|sagte?|meinte?|aus|im|am|vom|gesprochen|telefoniert|zufolge"
    r"|versprach"
    r"|versicherte)(?![a-zäöü])|,? (?:der|die) (?:mir|mich|uns|das|es|am|sagte|hat|meinte))"
)
_FRENCH_BEFORE: Final = (
    r"(?:(?:parlé|eu|discuté|vu|échangé|rendez-vous) (?:à|avec )?|avec |votre (?:collègue|conseill(?:er"
    r"|ère)|employée?) "
    r"|demandez |c'est |appelez-moi |appelé par |reçu par |un certain |une certaine )"
)
_FRENCH_BEHIND: Final = (
    r"(?: (?:du service|de votre|de chez|au (?:bout du fil|téléphone|guichet|service)|à l'accueil|m'a"
    r"|m'avait|qui|vous"
    r"|a dit|a validé|de l'agence)(?![a-zà-ÿ])|,? qui )"
)
_SPANISH_BEFORE: Final = (
    r"(?:(?:hablé|hablado|quedé|traté|discutí) con |me atendió |me atiende |(?:su|vuestr[oa]|la"
    r"|el) (?:compañer[oa]"
    r"|emplead[oa]|gestor[a]?|director[a]?|agente) |pregunten? (?:a|por) |llámenme |me llaman |un tal "
    r"|una tal |con )"
)
_SPANISH_BEHIND: Final = (
    r"(?: (?:de (?:su|la|vuestr[oa]|atención|cobros|recobros)|por teléfono|en (?:la )?(?:ventanilla"
    r"|oficina|sucursal)"
    r"|me|dijo|que|quien|del (?:banco|servicio))(?![a-zà-ÿ])|,? (?:que|quien) )"
)
_WORD: Final = rf"(?P<name>[{UPPER}a-zà-ÿ][^\W\d_]{{2,15}}(?:-[^\W\d_]{{2,12}})?)"
_ENGLISH_NEEDLES: Final = (
    *(
        " with ",
        " to ",
        " by ",
        "your ",
        "called ",
        "named ",
        " me as ",
        "all me ",
        "alls me ",
        "sk ",
        " for ",
    ),
    *(" of ", "known as "),
)
_FRAMES: Final = tuple(
    (needles, before == _LISTED_BEFORE, late(rf"(?<![^\W_])(?i:{before}){_WORD}(?![^\W_])(?=(?i:{behind}))"))
    for needles, before, behind in (
        (_ENGLISH_NEEDLES, _ENGLISH_BEFORE, _ENGLISH_BEHIND),
        (("olleg", "itarbeiter", "erater", "earbeiter"), _GERMAN_BEFORE, _GERMAN_BEHIND),
        (("it ", "ei ", "on ", "aut "), _LISTED_BEFORE, _LISTED_BEHIND),
        (("avec ", "eu ", "votre ", "emandez", "'est ", "ar ", "ertain"), _FRENCH_BEFORE, _FRENCH_BEHIND),
        (
            ("con ", "tendi", "tiende", "ompa", "mplead", "estor", "egunt", " tal "),
            _SPANISH_BEFORE,
            _SPANISH_BEHIND,
        ),
    )
)
_SPEAKING: Final = late(
    rf"(?:\A|\n|[.!?:>] |, (?=hi\b)){{1}}(?P<name>[{UPPER}][^\W\d_]{{2,15}}(?:-[{UPPER}][^\W\d_]{{2,15}})?)"
    r" (?:here(?: again)?|speaking|again|hier|am apparat|ici|encore|aquí|al habla|otra vez)(?=[ ]?[,.!:;–-])"
)
"""Somebody who begins by saying who speaks: "Schröpfer hier, ich rufe wegen …"."""
_LAST_WORD: Final = late(r"(?:[,!.]|[^\w\s]) ?(?P<name>[a-zà-ÿ]{4,14})[.! ]{0,3}(?=\n|\Z)")
"""A small word by itself behind a comma at the end of a line."""


def framed_names(text: str) -> Iterator[tuple[Name, int]]:
    """Single words between the words that speak of somebody, and of the one who signs in small letters."""
    for needles, is_listed, pattern in _FRAMES:
        if any(needle in text for needle in needles):
            for found in pattern.finditer(text):
                name = _name(found["name"], *found.span("name"), listed=found["name"][0].islower())
                if name is not None and (not is_listed or is_known(name.words[0])):
                    yield name, LIKELY
    for found in _SPEAKING.finditer(text):
        name = _name(found["name"], *found.span("name"), listed=False)
        if name is not None and is_known(name.words[0]):
            yield name, LIKELY
    for found in _LAST_WORD.finditer(text):
        name = _name(found["name"], *found.span("name"), listed=True)
        if name is not None:
            yield name, LIKELY


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
