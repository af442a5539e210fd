"""Names in Latin letters that their place tells: in an address, a file, a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import LIKELY, SHAPED
from mappings.redaction.late import late
from mappings.redaction.latin.framed import is_foreign
from mappings.redaction.latin.letters import PLAIN, UPPER, Name, letters_of
from mappings.redaction.needles import has_any
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRM_FIRST, FIRMS, NEVER
from mappings.redaction.words.latin_small import OF_VIETNAM
from mappings.redaction.words.surnames import SURNAMES

_GIVEN_HERE: Final = late(
    r"(?:\A|\n|[.!?,] )([a-zà-ÿ]{3,14}) (?:here|speaking|hier|ici|aquí|aqui|al habla|am apparat)(?![^\W_])"
)
_SMALL_SPOKEN: Final = late(
    r"(?:his is|t's|[Ii]ts|ier ist|ier spricht|'est|[Ss]oy) (?P<name>[a-zà-ÿ]{3,14})"
    r" (?:from|here|calling|speaking|again|aus|von|de)(?![^\W_])"
)
_SPOKEN_WORDS: Final = ("his is ", "t's ", "its ", "ier ist ", "ier spricht ", "'est ", "oy ")
_RELATED: Final = late(
    r"(?<![^\W_])(?:my|our|his|her|mein|meine|meinem|meiner|unser|unsere|mon|ma|notre|mi|nuestr[oa])"
    r" (?:ex-?)?(?:son|daughter|wife|husband|brother|sister|mum|mother|dad|father|partner|nephew|niece|cousin"
    r"|uncle|aunt|friend|sohn|tochter|mann|frau|bruder|schwester|mutter|vater|freund|freundin|fils|fille|mari|femme|frère"
    r"|soeur|sœur|père|mère|ami|amie|hijo|hija|marido|mujer|esposo|esposa|hermano|hermana|padre|madre) "
    r"(?P<name>[a-zà-ÿ]{4,14}) (?:took|takes|is|was|has|had|signed|rang|called|paid|pays|died|lives|lived"
    r"|said|told|got|gave|went|and|who|hat|hatte|ist|war|wollte|und|a|est|était|avait|ha|había|era|firmó|lo|la|me"
    r"|se|y)(?![^\W_])"
)
_RELATED_WORDS: Final = (
    "my ",
    "our ",
    "his ",
    "her ",
    "mein",
    "unser",
    "mon ",
    "ma ",
    "notre ",
    "mi ",
    "nuestr",
)
_ROLE_AND_NAME: Final = late(
    r"(?<![^\W_])(?:agent|advis[eo]r|manager|colleague|representative|rep|handler|clerk|officer|operator|supervisor"
    rf"|leader|assistant|solicitor|broker) \((?P<name>[{UPPER}][a-zà-ÿ]{{2,14}})\)"
)
_VIETNAMESE: Final = late(
    rf"(?<![^\W_])([{UPPER}][^\W\d_]{{1,6}}) (?:Th[iị]|V[aă]n|TH[IỊ]|V[AĂ]N)"
    rf"(?: [{UPPER}][^\W\d_]{{1,6}}){{1,2}}(?![^\W_])"
)
_BOX: Final = late(r"[<(\[](?:mailto:)?[\w.+-]{2,40}@")
_HERE_WORDS: Final = (" here", " speaking", " hier", " ici", " aqu", " al habla", " am apparat")
_MIDDLE: Final = (" Thi ", " Thị ", " Van ", " Văn ", " THI ", " THỊ ", " VAN ", " VĂN ")
"""The words in the middle of Vietnamese names."""
_NAMED_MAIL: Final = late(
    r"(?:^|\n|: |> |, )(?P<name>[^\W\d_][^\W\d_'’.-]{1,20}(?: [^\W\d_][^\W\d_'’.-]{0,20}){1,3}) ?[<(\[]"
    r"(?:mailto:)?(?P<box>[\w.+-]{2,40})@"
)
_FORWARDED: Final = late(
    rf"(?m)^(?:WG|AW|Fwd?|FW|TR|RV|Rif): ([{UPPER}][^\W\d_]{{2,20}}(?:-[{UPPER}][^\W\d_]{{2,20}})?),"
)
"""The surname that a forwarded letter is about: WG: Berg, dritte Erinnerung."""


def placed_names(text: str) -> Iterator[tuple[Name | None, int]]:
    """Names that their place tells: before an address, behind a sign of forwarding, before "here"."""
    if "@" in text and _BOX.search(text) is not None:
        yield from _before_mail(text)
    for here in _GIVEN_HERE.finditer(text) if any(word in text for word in _HERE_WORDS) else ():
        plain = letters_of(here[1])
        if plain in GIVEN and not (
            plain in ALSO_WORDS or plain in GIVEN_WORDS or plain in WORDS or plain in EVERYDAY
        ):
            yield Name(*here.span(1), (plain,)), LIKELY
    for spoken in _SMALL_SPOKEN.finditer(text) if has_any(text, _SPOKEN_WORDS) else ():
        plain = letters_of(spoken["name"])
        if plain in GIVEN and plain not in WORDS and plain not in GIVEN_WORDS:
            yield Name(*spoken.span("name"), (plain,)), LIKELY
    for related in _RELATED.finditer(text) if has_any(text, _RELATED_WORDS) else ():
        plain = letters_of(related["name"])
        if plain in GIVEN and not (
            plain in ALSO_WORDS or plain in GIVEN_WORDS or plain in WORDS or plain in EVERYDAY
        ):
            yield Name(*related.span("name"), (plain,)), LIKELY
    for bracketed in _ROLE_AND_NAME.finditer(text) if " (" in text else ():
        plain = letters_of(bracketed["name"])
        if plain in GIVEN and plain not in WORDS and plain not in NEVER:
            yield Name(*bracketed.span("name"), (plain,)), LIKELY
    for person in _VIETNAMESE.finditer(text) if any(word in text for word in _MIDDLE) else ():
        if letters_of(person[1]) in OF_VIETNAM:
            yield Name(*person.span(), tuple(letters_of(word) for word in person.group().split())), SHAPED
    for forwarded in _FORWARDED.finditer(text):
        halves = [letters_of(half) for half in forwarded[1].split("-")]
        if all(
            half in SURNAMES and half not in WORDS and half not in EVERYDAY and half not in BRANDS
            for half in halves
        ):
            yield Name(*forwarded.span(1), ("".join(halves),)), LIKELY


def _before_mail(text: str) -> Iterator[tuple[Name | None, int]]:
    """A name before its own address, whatever its letters: anna berg <berg.anna@mail.example>."""
    for found in _NAMED_MAIL.finditer(text):
        words = tuple(letters_of(word) for word in found["name"].split(" "))
        box = PLAIN.sub("", found["box"].lower())
        told = any(len(word) > _SHORTEST_TELLING and word in box for word in words)
        listed = words[0] in GIVEN and words[-1] in SURNAMES
        if (told or listed) and not any(
            word in FIRMS or word in FIRM_FIRST or word in NEVER for word in words
        ):
            yield Name(*found.span("name"), words), SHAPED


_SHORTEST_TELLING: Final = 2
_FILE: Final = late(
    r"(?<![\w@/.])([^\W\d](?:[\w'’.-]){3,78})\.(?:pdf|jpe?g|png|docx?|xlsx?|zip|heic|txt|csv|eml|html?"
    r"|pptx?|odt|rtf|tiff?)"
    r"(?![\w@])",
    re.IGNORECASE,
)
_ENDINGS_TEXT: Final = ".pdf .jp .png .doc .xls .zip .heic .txt .csv .eml .htm .ppt .odt .rtf .tif"
_ENDINGS: Final = tuple(_ENDINGS_TEXT.split())
_PART: Final = late(rf"[{UPPER}]{{2,24}}(?![a-zà-ÿ])|[^\W\d_][a-zà-ÿß'’]{{1,24}}")


def names_in_files(text: str) -> Iterator[tuple[Name | None, int]]:
    """A given name beside a surname in the name of a file: `payslip_AnnaBerg.pdf`."""
    for file in _FILE.finditer(text) if "." in text and has_any(text.lower(), _ENDINGS) else ():
        parts = list(_PART.finditer(text, *file.span(1)))
        plains = [letters_of(part.group()) for part in parts]
        for at in range(len(parts) - 1):
            first, second = plains[at], plains[at + 1]
            alone = not at and all(plain in _PAPERS for plain in plains[2:])
            if not (
                _is_pair(first, second)
                or _is_pair(second, first)
                or (alone and (_is_half(first, second) or _is_half(second, first)))
            ):
                continue
            last = at + 1
            while last + 1 < len(parts) and plains[last + 1] in SURNAMES and plains[last + 1] not in WORDS:
                last += 1
            begin = at
            while begin and plains[begin - 1] in GIVEN and plains[begin - 1] not in WORDS:
                begin -= 1
            yield Name(parts[begin].start(), parts[last].end(), tuple(plains[begin : last + 1])), SHAPED
            break


_PAPERS_TEXT: Final = """
id ids passport pass cv resume kyc pan aadhaar aadhar photo selfie scan copy proof letter form signed
statement
payslip payslips licence license dl bill doc docs document documents final complaint ausweis vollmacht vertrag
cni rib justificatif contrat dni nif nomina contrato poder firma
"""
_PAPERS: Final = frozenset(_PAPERS_TEXT.split())
"""What a file may be of somebody."""


def _is_half(known: str, other: str) -> bool:
    """True for a given name or surname of the lists with a word that no list knows."""
    if known in ALSO_WORDS or known in GIVEN_WORDS or known in WORDS or known in EVERYDAY:
        return False
    return (known in GIVEN or known in SURNAMES) and other not in _PAPERS and is_foreign(other)


def _is_pair(first: str, second: str) -> bool:
    return (
        first in GIVEN
        and second in SURNAMES
        and first not in WORDS
        and ((second not in WORDS and second not in EVERYDAY) or first not in ALSO_WORDS)
    )
