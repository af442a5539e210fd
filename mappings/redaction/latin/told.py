"""Names in Latin letters that what stands around them tells, whatever their words mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import CUED, LIKELY, SHAPED
from mappings.redaction.late import late
from mappings.redaction.latin.ends import is_label
from mappings.redaction.latin.firms import ends_as_person
from mappings.redaction.latin.framed import is_foreign
from mappings.redaction.latin.letters import UPPER, Name, letters_of
from mappings.redaction.latin.strong import (
    INVERTED,
    PART,
    RUN_OF_NAME,
    RUN_OF_TWO,
    cut_name,
    fits_name,
    form_value,
    is_name,
    name_in_small_letters,
)
from mappings.redaction.needles import has_any
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_cues import FIRM_FIRST, FIRMS
from mappings.redaction.words.latin_ends import LABELS_BEHIND
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_SMALL, PARTICLES
from mappings.redaction.words.latin_strong import NOT_OF_PEOPLE, ROLES, WORK
from mappings.redaction.words.surnames import SURNAMES

_LABEL: Final = late(
    r"(?im)^[ >*•-]{0,4}(?P<label>[^\n:|=]{0,40}?(?<![^\W_])(?:names?|surname|forenames?|nombres?|apellidos?"
    r"|noms?|pr[eé]noms?|vorname|nachname|emprunteu(?:r|se)|prestatari[oa]|kreditnehmer(?:in)?"
    r"|antragsteller(?:in)?"
    r"|darlehensnehmer(?:in)?|titular|titulaire|borrower|applicant|complainant|firmante|signataire)(?![^\W_])"
    r"[^\n:|=]{0,36}?)(?P<sign> ?[:=|] ?[*_]{0,2} ?\n{0,2}| - | ?\n{1,2})(?=[^\W\d_])"
)
_HEADER: Final = late(
    r"(?im)(?:^|[.:] )[ >*|]{0,4}(?:full )?(?:name|customer|borrower|client|nombre|nom|kunde)"
    r" ?\| ?[^\n]{1,60}?(?:\n|\. )"
    r"[ |>]{0,4}(?=[^\W\d_])"
)
_LONGEST_LABEL: Final = 8
_LABEL_NEEDLES_TEXT: Final = (
    "ame AME nom Nom NOM pellido nehmer steller mprunteu restatari itula TITULA orrower BORROWER pplicant"
    " APPLICANT omplainant COMPLAINANT irmante ignataire"
)
_LABEL_NEEDLES: Final = tuple(_LABEL_NEEDLES_TEXT.split())


def form_names(text: str) -> Iterator[tuple[Name, int]]:
    """What stands behind a label that asks for the name of somebody, up to the end of its line or cell.

    >>> [name.words for name, _ in form_names("Applicant's name (capitals): MERRY WATERS")]
    [('merry', 'waters')]
    >>> list(form_names("Name of the bank: Merry Waters"))
    []
    """
    if not has_any(text, _LABEL_NEEDLES):
        return
    for found in _LABEL.finditer(text):
        words = [letters_of(word) for word in found["label"].split()]
        if len(words) > _LONGEST_LABEL or any(word in NOT_OF_PEOPLE for word in words):
            continue
        if found["sign"].isspace() and any(is_name(word) for word in words):
            # Full name Kevin Smith
            continue
        if (name := form_value(text, found.end())) is not None:
            yield name, CUED
    for header in _HEADER.finditer(text) if "|" in text else ():
        if (name := form_value(text, header.end())) is not None:
            yield name, CUED


_RELATION: Final = (
    r"(?:wife|husband|mum|mom|mother|father|dad|son|daughter|brother|sister|partner|carer|friend|neighbour"
    r"|neighbor|landlord|solicitor|lawyer|accountant|guarantor|broker|adviser|advisor|boss|uncle|aunt|cousin"
    r"|nephew|niece|ex|late|elderly|legal|attorney|nan|gran|grandson|granddaughter|manager|agent)"
)
_HUMAN: Final = late(
    r"(?i:"
    r" left (?:me|us|a|two|three|several) | (?:nor|and) (?:i|me)(?![^\W_'’])| nor (?:my|we|his|her)(?![^\W_])"
    r"| (?:has|have|had) (?:written|full|verbal|my (?:permission|consent|authority)|power of|authority"
    r"|consent)"
    r"| (?:co-?)?signed(?![^\W_])| (?:passed away|died|is dead|is deceased|was born|has died"
    r"|hung up)(?![^\W_])"
    r"|['’]s (?:signature|husband|wife|mother|father|mum|mom|dad|son|daughter|salary|estate|solicitor"
    r"|passport"
    r"|consent|behalf|funeral|widow|voice|handwriting|phone|payslip|birthday|behaviour|attitude)(?![^\W_])"
    r"| \((?:mrs|mr|ms|miss|mx|dr|deceased|my|his|her|our|aged?|born|frau|herr|mme|sra?|ma|mon|mein|meine"
    r"|mi|su)"
    r"(?![^\W_])"
    rf"| (?:is|was|and|,) (?:my|his|her|our) {_RELATION}(?![^\W_])"
    rf"|, (?:my|his|her|our) {_RELATION}(?![^\W_])"
    r"|, (?:ssn|dob|d\.o\.b|born|aged? |ni(?:no)? |nric|pan |power of attorney|pro se|hereby|whose|r/o"
    r"|resident of"
    r"|residing|geb\.|geboren|wohnhaft|n[ée]e? le|demeurant|domicili|con dni|dni|nacid[oa]|mayor de edad"
    r"|titular d|vecin[oa] de|con domicilio|d[ée]c[ée]d)"
    r"| (?:here|speaking|this side)(?=[,.!:;\n]|\Z| and | -)| (?:nochmal|am apparat|hier)(?=[,.!:;\n]|\Z)"
    r"| (?:à l'appareil|au bout du fil|al habla|al aparato)(?![^\W_])"
    r"| (?:est décédée?|est morte?|a signé|m'a (?:dit|promis|appelé|raccroché|assuré)|nous a (?:dit"
    r"|promis))(?![^\W_])"
    r"| (?:me (?:dijo|prometió|llamó|colgó|aseguró|atendió)|nos (?:dijo|atendió)|falleció|murió"
    r"|firmó)(?![^\W_])"
    r"| (?:call us|call me|ring us|pay up|hai kya)(?![^\W_])"
    r")"
)
"""What is said of people alone."""
_ACTING: Final = late(
    r"(?i:"
    r" liegt (?:eine )?vollmacht| (?:hat|haben) (?:mir|mich|uns|unterschrieben|angerufen|gesagt"
    r"|geschrieben)(?![^\W_])"
    r"| (?:unterschrieb|verstarb|ist verstorben|ist gestorben|rief mich|rief an)(?![^\W_])"
    r"|"
    r" (?:phoned|rang|called|emailed|texted|wrote|visited|came|promised|told|said|says|stated|states|advised"
    r"|confirmed|assured|refused|threatened|shouted|quoted|charged|forged|swore|answered|replied|insisted"
    r"|apologised|apologized|claims?|claimed|alleges?|requested|wants|owes|owed|paid|pays|borrowed|witnessed"
    r"|verified|lives?|lived|works|resides|complained|who|writing|would like|asked|kept|took|handled|sold"
    r"|lied"
    r"|explained|agreed|always|never|qui|que fue|sagte|meinte|versprach|schrieb|behauptet)(?![^\W_])"
    r"|,? (?:of|from|at) (?:your|the|my|their|our) (?:fraud|collections?|complaints?|customer|arrears"
    r"|recovery"
    r"|mortgage|lending|legal|loans?|retentions?|hardship|bereavement|team|branch|office|local|support|help"
    r"|credit)"
    r"|, de (?:Recobros|Gestiona|Caja|Banco|su|la|vuestra) |, du service |, von (?:Ihrer|der) "
    r"|['’]s (?:account|name|file|loan|mortgage|address|statement|records|credit|debt|payments?"
    r"|card)(?![^\W_])"
    r"|,? (?:<|\[)[\w.+-]{2,40}@|, [(+0][0-9(+]|, [0-9]{1,2}[./-][0-9]"
    r")"
    r"| (?:von|bei|de|chez|of|from) (?:[A-ZÀ-Ý][\w&'’.-]{1,20} ){1,3}(?:GmbH|KG|AG|SE|SA|SAS|SARL|S\.L"
    r"|SL)(?![^\W_])"
    r"| of (?:[A-Z][\w&'’.-]{1,20} ){1,4}(?:Ltd|LLC|LLP|Inc|Pvt|plc|Motors|Recoveries|Traders|Services"
    r"|Agency|Sons"
    r"|Bank|Finance|Collections?|Solicitors|Homes|Kitchens|Sales)(?![^\W_])"
)
"""What is said of people, and of firms."""
_BEFORE: Final = late(
    r"(?i:(?<![^\W_])(?:member|customer|client|kunde|kundin|cliente) (?:since|seit|depuis|desde) [12][0-9]{3}"
    r"|(?<![^\W_])(?:summary|notes?|minutes|log|memo|protokoll|notiz|nota|rendu)(?: (?:of|vom|du|del))?"
    r" [0-9./-]{6,10}), \Z"
)
_TWO: Final = late(rf"(?<![^\W_.'’@/&-])(?<!& ){RUN_OF_TWO}(?![^\W_@])")


def told_names(text: str) -> Iterator[tuple[Name, int]]:
    """Words with capital letters of which something is said that is said of people.

    >>> [name.words for name, _ in told_names("Sandy Moor left me a voicemail about Sandy Moor Loans")]
    [('sandy', 'moor')]
    """
    for found in _TWO.finditer(text):
        behind = found.end()
        if text[behind : behind + 1] not in _MAY_BE_TOLD:
            continue
        inverted = INVERTED.match(text, behind) if text[behind : behind + 1] == "," else None
        if inverted is not None and is_name(letters_of(inverted["first"])):
            behind = inverted.end("first")
        is_human = _HUMAN.match(text, behind) is not None
        if not is_human and _ACTING.match(text, behind) is None:
            start = found.start()
            if (
                text[max(0, start - 2) : start] != ", "
                or _BEFORE.search(text, max(0, start - 30), start) is None
            ):
                continue
            is_human = True
        first = _first_own(text, found)
        name = cut_name(text, first, found.end()) if first is not None else None
        if name is None or (name.end < found.end() and not ends_as_person(text, name)):
            continue
        own = [word for word in name.words if word not in PARTICLES and len(word) > 1]
        if len(own) < len("de") or text[name.start : name.end].isupper():
            continue
        if fits_name(own) and (is_human or is_name(own[0]) or own[-1] in SURNAMES):
            end = name.end if name.end < found.end() else max(behind, name.end)
            yield Name(name.start, end, name.words), SHAPED


_MAY_BE_TOLD: Final = frozenset((*" ,'’\n", ""))
"""What stands behind a name of which something is said; at the end something was said before it."""


def _first_own(text: str, found: re.Match[str]) -> int | None:
    """Where the first word of a run stands that is none of the sentence: "Yesterday Anna Berg"."""
    parts = list(PART.finditer(text, *found.span()))
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        word = letters_of(part.group())
        if word in FIRM_FIRST or word in FIRMS:
            return None
        is_small = part.group()[0].islower() and not _NOBLE.match(part.group())
        # Widerspruch von Anna Berg
        is_of = following is not None and following.group().islower() and not is_name(word)
        if (
            word in WORK
            or (word in WORDS and not is_name(word))
            or word in CUE_WORDS_OF_ROLES
            or is_small
            or is_of
        ):
            continue
        return part.start()
    return None


_NOBLE: Final = late("d['’]")
CUE_WORDS_OF_ROLES: Final = ROLES - PARTICLES


_KISS: Final = late(
    r"(?m)^[ >*~-]{0,4}(?P<name>[^\W\d_]{2,16}(?:[ -][^\W\d_]{2,16})?),? (?:x{1,4}|XX{0,3}|xo(?:xo)?|:-?\)"
    r"|<3)\.?$"
)
_FIRSTS: Final = r"(?:first name|given name|forename|christian name|vorname|prénom|prenom|nombre)"
_LASTS: Final = (
    r"(?:surname|last name|family name|nachname|zuname|familienname|nom|nom de famille|apellidos?)(?![^\W_])"
)
_IS: Final = r"(?: is| ?[:=]| -)? ?"
_SEP: Final = r"[,;|]? ?\n?(?:and )?(?:the )?"
_FIRST: Final = r"(?P<first>[^\W\d_]{2,20})"
_LAST: Final = r"(?P<last>[^\W\d_]{2,24}(?:[ -][^\W\d_]{2,24})?)"
_FIRST_LAST: Final = late(rf"(?i)(?<![^\W_]){_FIRSTS}{_IS}{_FIRST}{_SEP}{_LASTS}{_IS}{_LAST}")
_LAST_FIRST: Final = late(rf"(?i)(?<![^\W_]){_LASTS}{_IS}{_LAST}{_SEP}{_FIRSTS}{_IS}{_FIRST}")
_PLURAL: Final = late(
    rf"(?:[Ww]e're|[Ww]e are|[Ww]ir sind|[Nn]ous sommes|[Ss]omos) (?:only |just |nur )?(?:the|die|les"
    rf"|los) (?P<name>[{UPPER}][^\W\d_]{{2,18}})(?![^\W_])"
)
_AH: Final = late(
    rf"(?<![^\W_.'’@/&-])(?P<name>(?P<before>[{UPPER}][a-z]{{1,6}} )?[Aa]h (?P<syllable>[A-Za-z][a-z]{{1,6}})"
    rf"(?P<behind> [{UPPER}][a-z]{{1,6}})?)(?![^\W_])"
)


_SEGMENT: Final = late(r"(?:\A|(?<=[ (]))[^-/|,():;]{5,40}(?=\Z|[-/|,():;])")
_LONGEST_TITLE: Final = 120
_SMALL_LINE: Final = late(
    r"(?m)^[> ]{0,3}(?P<name>[^\W\d_A-Z]{3,15} [^\W\d_A-Z]{3,15}(?: [^\W\d_A-Z]{3,15})?)"
)


def titled_names(text: str) -> Iterator[tuple[Name, int]]:
    """Names that are a part of a title by themselves.

    >>> [name.words for name, _ in titled_names("Rose Gold - dispute - tracker mortgage")]
    [('rose', 'gold')]
    """
    if len(text) > _LONGEST_TITLE or "\n" in text.strip() or " " not in text:
        return
    for segment in _SEGMENT.finditer(text):
        bare = segment.group().strip()
        at = segment.start() + segment.group().index(bare)
        found = RUN_OF_NAME.fullmatch(text, at, at + len(bare))
        start = _first_own(text, found) if found is not None else None
        if found is None or start is None:
            continue
        name = cut_name(text, start, found.end())
        if name is None or name.end != found.end():
            continue
        own = [word for word in name.words if word not in PARTICLES and len(word) > 1]
        is_word = own[-1:] != [] and own[-1] in WORDS and not is_name(own[-1])
        if len(own) < len("de") or is_word or len(own[-1]) < len("Ann") or not fits_name(own):
            continue
        if own[0] in GIVEN or own[-1] in SURNAMES:
            yield name, LIKELY


def _small_told(text: str) -> Iterator[tuple[Name, int]]:
    """Names in small letters at the beginning of a line of which something is said that is said of people."""
    for found in _SMALL_LINE.finditer(text):
        name = name_in_small_letters(text, found.start("name"), form=False, small=True)
        if name is not None and name.end <= found.end() and _HUMAN.match(text, name.end) is not None:
            yield name, LIKELY


_KISS_NEEDLES: Final = (" x", " X", " :", " <3")
_LAST_NEEDLES: Final = (
    "urname",
    "URNAME",
    "ast name",
    "mily name",
    "mily Name",
    "ast Name",
    "achname",
    "lienname",
    "pellido",
    ", nom ",
    "rénom",
    "renom",
    " nom de ",
)
_PLURAL_NEEDLES: Final = ("'re the ", "e are ", "ir sind die ", "mes les ", "omos l")


def placed_strongly(text: str) -> Iterator[tuple[Name, int]]:
    """Who signs with a kiss, first and last name apart, "we're the Bergs", Ah Kow, a name as a title."""
    yield from titled_names(text)
    yield from _small_told(text)
    for found in _KISS.finditer(text) if has_any(text, _KISS_NEEDLES) else ():
        words = [letters_of(word) for word in found["name"].replace("-", " ").split()]
        fits = all(is_name(word) or is_foreign(word) for word in words) and (
            words[0] in GIVEN or words[0] in EVERYDAY or is_foreign(words[0])
        )
        if fits and words[0] not in WORK and not (found["name"].islower() and words[0] in _SMALL_WORDS):
            yield Name(*found.span("name"), tuple(words)), CUED
    if has_any(text, _LAST_NEEDLES):
        for pattern in (_FIRST_LAST, _LAST_FIRST):
            for found in pattern.finditer(text):
                yield from _in_two_fields(text, found)
    for found in _PLURAL.finditer(text) if has_any(text, _PLURAL_NEEDLES) else ():
        word = letters_of(found["name"])
        stem = word.removesuffix("s").removesuffix("e") if word not in SURNAMES else word
        if stem in SURNAMES or word.removesuffix("s") in SURNAMES:
            yield Name(*found.span("name"), (word,)), LIKELY
    for found in _AH.finditer(text) if " Ah " in text or "Ah " in text or "ah " in text else ():
        yield from _ah(text, found)


def _in_two_fields(text: str, found: re.Match[str]) -> Iterator[tuple[Name, int]]:
    """A first and a last name that stand in two fields, as one person."""
    first, lasts = letters_of(found["first"]), [letters_of(word) for word in found["last"].split(" ")]
    start, end = found.span("last")
    if len(lasts) > 1 and is_label(text, lasts[1], end):
        end = start + found["last"].index(" ")
        del lasts[1]
    if any(word in WORK or word in NOT_SMALL or word in LABELS_BEHIND for word in (first, *lasts)):
        return
    words = (first, *lasts)
    yield Name(*found.span("first"), words), CUED
    yield Name(start, end, words), CUED


_SMALL_WORDS: Final = WORDS | NOT_SMALL | GERMAN_SMALL | EVERYDAY


def _ah(text: str, found: re.Match[str]) -> Iterator[tuple[Name, int]]:
    syllable = letters_of(found["syllable"])
    before, behind = (letters_of(found[part] or "") for part in ("before", "behind"))
    surname = before in SURNAMES and before not in WORK and before not in WORDS
    other = behind in SURNAMES and behind not in WORK and behind not in WORDS
    if syllable in WORK or (syllable in WORDS and not (surname or other)):
        return
    start = (
        found.start("name") if surname else found.end("before") if found["before"] else found.start("name")
    )
    end = found.end("behind") if other else found.end("syllable")
    cued = _AH_CUE.search(text, max(0, start - 20), start) is not None
    if surname or other or (cued and found["syllable"][0].isupper() is text[start].isupper()):
        words = [letters_of(word) for word in text[start:end].split()]
        yield Name(start, end, tuple(words)), SHAPED


_AH_CUE: Final = late(
    r"(?i)(?<![^\W_])(?:hi|hello|dear|hey|for|with|to|by|from|uncle|auntie|mr|mdm|madam|called|named),? \Z"
)
