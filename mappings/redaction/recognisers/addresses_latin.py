"""Postal addresses in English-speaking countries, Hong Kong and Singapore, in Latin letters.

A house number with a street, a box, a postcode that belongs to few houses, or a town with state and postcode.
The lines before and after belong to it. Names of towns and countries alone, courts and statutes are none.

Forms: United States Postal Service Publication 28 (street suffixes, secondary units, military addresses);
Royal Mail postcodes as in BS 7666; Eircode (www.eircode.ie); Australia Post states and postcodes; SingPost
codes of six digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.types import DataType

_SURE_TYPES: Final = (
    "street|avenue|boulevard|parkway|highway|crescent|gardens|turnpike|terrace|esplanade|road"
    "|lane|drive|blvd|pkwy|hwy|cres|gdns|ave|rd|ln|mews|freeway|expressway|causeway"
)
_OTHER_TYPES: Final = (
    "st|str|dr|ct|court|pl|place|close|cl|way|wy|square|sq|circle|cir|trail|trl|tr|loop|row"
    "|grove|gr|gv|park|hill|view|rise|walk|green|quay|parade|pde|alley|plaza|plz|pike|run|path"
    "|ter|terr"
    "|point|pt|cove|cv|bend|ridge|rdg|crossing|xing|commons?|heights|hts|landing|knoll|glen"
    "|field|fields|meadows?|end|yard|wharf|drove|avenida|broadway|bypass|creek|croft|dale|gate"
    "|mount|strand|vale|villas?"
    "|link|central|crest|jalan|lorong|track|common|wood|woods|hollow|chase|lea|drift|brow|fold"
    "|garth|bank|bottom|mill|bridge"
)
_WORD: Final = r"(?:[A-Za-z0-9À-ɏ][A-Za-zÀ-ɏ0-9'’.-]{0,24})"
_SMALL: Final = r"(?:(?:of|the|and|on|de|la|del|el|le)\s)"
_NUMBER: Final = (
    r"(?:(?:no\.?|nos\.?|number|#|unit|flat|apt\.?|lot|shop|suite|level)\s?)?"
    r"[0-9]{1,6}[A-Za-z]?(?:\s?[-/–&]\s?[0-9]{1,6}[A-Za-z]?){0,2}(?:\s1/2)?"
)
_STREET: Final = late(
    rf"(?<![\w.,£$€¥#/-])(?<![0-9]:)(?P<number>{_NUMBER}),?\s{{1,2}}(?![0-9]{{1,6}}[A-Za-z]?\s)(?P<name>(?:{_SMALL}{{0"
    rf",2}}{_WORD},?\s{{1,2}}){{1,5}}?)"
    rf"(?P<type>(?i:{_SURE_TYPES}|{_OTHER_TYPES}))\b"
    rf"(?:\s(?i:{_SURE_TYPES}|{_OTHER_TYPES})\b)?\.?"
    r"(?P<more>\s(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Central|[0-9]{1,3}|of\sthe\s[A-Z]\w{2,15})"
    r"\b(?!\s?[%:]))?"
)
_NUMBERED_ROAD: Final = late(
    r"(?<![\w.,£$€¥#/-])[0-9]{1,6}[A-Za-z]?\s{1,2}(?:[NSEWnsew][EWew]?\.?\s)?(?:(?i:(?:county"
    r"|state|us|old|farm)\s(?:to\smarket\s)?)?(?i:road|route|rte|highway|hwy|avenue|ave|cr|fm"
    r"|sr)\.?\s[0-9]{1,5}[A-Z]?|Broadway|Avenue\sof\sthe\s\w{3,20}|Avenue\s[A-Z]\b|(?:Rue|Via"
    r"|Calle|Camino|Avenida|Paseo|Jalan|Lorong)\s(?:[A-Z][\w'’-]{1,20}\s?){1,3})"
)
_BOX: Final = late(
    r"(?<![\w])(?i:(?:p\.?\s?o\.?\s?|post\soffice\s|g\.?p\.?o\.?\s|private\s|locked\s|lock\s)(?:box"
    r"|bag)\.?\s?(?:no\.?\s?|#\s?)?[0-9]{1,7}|box\s[0-9]{1,6}(?=,)|pmb\s#?[0-9]{1,5}|(?:rr|hc"
    r"|rural\sroute)\s?#?[0-9]{1,4},?\sbox\s[0-9]{1,5}"
    r"|(?:psc|cmr|unit)\s[0-9]{1,5},?\sbox\s[0-9]{1,5}|(?:apo|fpo|dpo),?\s(?:aa|ae|ap)\s[0-9]{5}(?:-[0-9]"
    r"{4})?)"
)
_STATES: Final = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI"
    "|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|GU|AA|AE|AP"
    "|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia"
    "|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts"
    "|Michigan|Minnesota"
    "|Mississippi|Missouri|Montana|Nebraska|Nevada|New\\s(?:Hampshire|Jersey|Mexico|York)|North\\s(?:Caro"
    "lina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\\sIsland|South\\s(?:Carolina|Dakota)"
    "|Tennessee|Texas|Utah|Vermont"
    "|Virginia|Washington|West\\sVirginia|Wisconsin|Wyoming"
)
_STATE_ZIP: Final = late(rf"(?<![A-Za-z])(?:{_STATES}),?\s{{1,2}}[0-9]{{5}}(?:-[0-9]{{4}})?(?![0-9,.]?[0-9])")
_SMALL_STATE_ZIP: Final = late(
    r"(?<=portland, )or [0-9]{5}(?![0-9])|(?<=, )(?:a[klrz]|c[aot]|fl|ga|i[ln]|ky|m[adinos]|n[cjvy]|oh"
    r"|pa|sc|t[nx]|va|w[ai]) [0-9]{5}(?![0-9])"
)
_AU_STATE: Final = late(
    r"(?<![A-Za-z])(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|ACT|NT|New\sSouth\sWales|Victoria|Queensland"
    r"|(?<=[a-z,] )(?:nsw|vic|qld|tas|act)(?= [0-9]{4}(?![0-9,.:%]))|South\sAustralia"
    r"|Western\sAustralia|Tasmania),?\s{1,2}[0-9]{4}(?![0-9,.]?[0-9])"
)
_UK: Final = late(
    r"(?<![A-Za-z0-9-])(?:[A-Z]{1,2}[0-9][A-Z0-9]?\s?[0-9][A-Z]{2}|GIR\s?0AA|[a-z]{1,2}[0-9][a-z0-9]?\s"
    r"[0-9][a-z]{2})(?![A-Za-z0-9-])"
)
_UK_AREA_TEXT: Final = """
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
FK FY G GL GU HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG
NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR
TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY GIR
"""
_UK_AREA: Final = frozenset(_UK_AREA_TEXT.split())
_EIRCODE: Final = late(
    r"(?<![A-Za-z0-9-])(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W)[ -](?=[A-Z]{0,3}[0-9])[0-9A-Z]{4}(?![A-Za-z0-9-])"
    r"|(?<=[Ee]ircode[: ])\s?[A-Za-z][0-9]{2}\s?[0-9A-Za-z]{4}\b"
)
_SINGAPORE: Final = late(
    r"(?i:\bsingapore|\bS)\s?\(?\s?[0-9]{6}\)?(?![0-9])|#[0-9]{2}-[0-9]{2,4}\b|(?i:\b(?:blk"
    r"|block)\s[0-9]{1,4}[A-Za-z]?),?\s(?=[A-Z#])(?:[A-Z][a-z]{1,14}\s){0,4}(?:[0-9]{1,3}[A-Z]?\b)?"
)
_FLOOR: Final = late(
    r"(?<![\w])(?:(?i:flat|room|rm|unit|suite|shop|office|apartment|apt)\.?\s?(?:no\.?\s?)?[A-Za-z0-9]"
    r"{1,5}(?:-[0-9A-Za-z]{1,4})?,?\s)?(?:[0-9]{1,2}/F|G/F|[0-9]{1,2}(?:st|nd|rd|th)\s(?:Floor"
    r"|FLOOR))\b"
)
_UNIT: Final = (
    r"(?i:apt|apartment|suite|ste|unit|floor|fl|flr|bldg|building|room|rm|lot|flat|block|blk"
    r"|level|tower|wing|house|trailer|trlr|spc|space|dept|door|phase|penthouse|ph|villa|shop"
    r"|office|basement|bsmt|upper|lower|rear|maisonette|studio|mail\sstop)"
)
_AFTER_UNIT: Final = late(
    rf"[\s,.;(>-]{{1,5}}(?:{_UNIT}\b\.?\s?(?:no\.?\s?)?#?\s?[A-Za-z]?-?[0-9]{{0,5}}[A-Za-z]?(?:-[0-9A-Za-z]"
    rf"{{1,4}})?(?![a-z])|#\s?[0-9A-Za-z]{{1,5}}(?:-[0-9]{{1,4}})?|[0-9]{{1,2}}(?:st|nd|rd|th)\s(?:Floor"
    rf"|floor|Fl)|[0-9]{{1,2}}/F)"
)
_BEFORE_UNIT: Final = late(
    r"(?:(?<=\s)|(?<=^)|(?<=[:(]))(?:(?i:flat|apartment|apt|unit|suite|ste|room|rm|floor|level"
    r"|block|blk|shop|villa|door|studio|maisonette|basement\sflat|ground\sfloor\sflat|first\sfloor\sflat"
    r"|top\sfloor\sflat|lot|penthouse|the\sflat)\.?\s?(?:no\.?\s?)?#?[0-9A-Za-z]{0,5}(?:[-/][0-9A-Za-z]"
    r"{1,4})?"
    r"|[0-9A-Z]{1,4}\s(?=[A-Z])|(?:[A-Z][A-Za-z'’-]{1,20}\s){1,3}(?:House|Court|Cottage|Farm"
    r"|Lodge|Villa|Mansions?|Tower|Towers|Building|Buildings|Centre|Center|Hall|Barn|Manor|Apartments"
    r"|Heights|Point|Wharf|Mill|Estate|Gardens|Residences?|Plaza|Place|View|Mews)|(?:The|Old"
    r"|Rose|Ivy)\s[A-Z][a-z]{2,15}(?:\s[A-Z][a-z]{2,15})?),?[ \n]{1,2}\Z"
)
_NOT_TOWN: Final = (
    r"(?![A-Z]{2,3},?\s[0-9]{4})(?!(?:I|My|We|The|Please|And|But|Since|It|You|Your|This|That"
    r"|They|He|She|Our|When|On|In"
    r"|As|Tel|Phone|Email|Mobile|Account|Ref|Re|Dear|Date|Regards|Thanks|Thank|Yours|Kind|Loan"
    r"|Policy|Customer|Name|DOB|If|So|Also|Mr|Mrs|Ms|Dr"
    r"|Complaint|Contact|Now|There|After|Before|Where|What|Why|How|Until|From|To|Sincerely|Sent"
    r"|Cell|Home|Work|Fax|SSN|Hi|Hello|Last|Any|All|No|Yes|January|February|March|April|May"
    r"|June|July|August|September|October|November|December)\b)"
)
_TOWN: Final = late(
    rf"[ ]?(?:,[ \n>]{{0,4}}|\n[> ]{{0,4}}| {{1,2}}(?=(?:[A-Z][\w'’.-]{{1,20}}[ ,]{{1,2}}){{1,3}}(?:{_STATES}"
    rf"|[A-Z]{{1,2}}[0-9]|[0-9]{{4,6}}|NSW|VIC|QLD)\b)){_NOT_TOWN}[A-Z][A-Za-zÀ-ɏ'’.-]{{1,20}}(?![0-9])(?:"
    rf"[ -](?:(?:upon|on|of|the|le|by|in|under|sur|and)[ -])?{_NOT_TOWN}[A-Z][A-Za-zÀ-ɏ'’.-]{{1,20}}(?!"
    rf"[0-9])){{0,3}}"
)
_REST: Final = late(
    rf"(?:,?\s(?:[a-z]{{3,15}},?\s){{1,3}}(?:(?:nsw|vic|qld|sa|wa|tas|act|nt)\s[0-9]{{4}}(?![0-9])"
    rf"|[a-z]{{2}}\s[0-9]{{5}}(?![0-9])|[a-z]{{1,2}}[0-9][a-z0-9]?\s?"
    rf"[0-9][a-z]{{2}}\b))|"
    rf"[\s,.;>-]{{1,5}}(?:(?:{_STATES}),?\s{{1,2}}[0-9]{{5}}(?:-[0-9]{{4}})?|(?:{_STATES})(?![A-Za-z0-9])"
    rf"|(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|ACT|NT)(?:,?\s[0-9]{{4}})?(?![A-Za-z0-9])|[A-Z]{{1,2}}[0-9]"
    rf"[A-Z0-9]?\s?[0-9][A-Z]{{2}}\b|[a-z]{{1,2}}[0-9][a-z0-9]?\s?[0-9][a-z]{{2}}\b"
    r"|(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W)[ -]?[0-9AC-FHKNPRTV-Y]{4}\b|Co\.?\s[A-Z][a-z]{2,12}|County\s[A-Z]"
    r"[a-z]{2,12}|Dublin(?:\s[0-9]{1,2}W?)?|(?i:singapore)(?:\s?\(?[0-9]{6}\)?)?|[0-9]{6}(?![0-9])"
    r"|[0-9]{5}(?:-[0-9]{4})?(?![0-9,.]?[0-9])|[0-9]{4}(?=\s?(?:\n|\Z|,|\.|;))"
    r"|(?i:hong\skong|kowloon|new\sterritories|united\skingdom|u\.?k\.?|u\.?s\.?a\.?|ireland"
    r"|australia|england|scotland|wales|northern\sireland|dubai|abu\sdhabi|u\.?a\.?e\.?|n\.?t\.?)(?!"
    r"[A-Za-z]))"
)
_TOWN_BEFORE: Final = late(
    rf"(?:{_NOT_TOWN}[A-Z][\w'’.-]{{1,20}}(?:[ -](?:(?:upon|on|of|the|le|by)[ -])?[A-Z][\w'’.-]{{1,20}}){{0"
    rf",2}}|[A-Z]{{2,20}}(?:\s[A-Z]{{2,20}}){{0,2}}),?[ \n]{{1,2}}\Z"
)
_CUE: Final = late(
    r"(?i:address|residing\sat|reside\sat|resident\sof|live\sat|lives\sat|living\sat|lived\sat"
    r"|located\sat|property\sat|house\sat|home\sat|moved\sto|mail(?:ed)?\s(?:it\s)?to|sent\sto"
    r"|send\s(?:it\s)?to|deliver(?:ed)?\sto|flat\sat|i'm\sat|premises\sat|mortgage\son|loan\son"
    r"|post\s?code|zip)[^\n]{0,20}\Z"
)
_STOP_WORDS_TEXT: Final = """
in on the a an of for to at and or days day weeks week months month years year hours hour minutes times
time payments payment pm am per by with from my your our his her their is was are were will would that
this it as if not no people calls letters emails percent points more less than over under until after
before since out off into back dollars pounds euros late all other different separate business working
calendar via along down up
"""
_STOP_WORDS: Final = frozenset(_STOP_WORDS_TEXT.split())
_DIGIT: Final = late("[0-9]")
_LETTERS: Final = late("[A-Za-z]{2}")


_NEIGHBOURS: Final = late(
    r"[A-Za-z][A-Za-z0-9]{0,14}[ ,.\n]{1,3}[A-Za-z0-9]|[0-9][ ,\n]{1,2}[A-Za-z]"
    r"|[A-Za-z][0-9]{1,2}[A-Za-z]?[0-9][A-Za-z]"
)
"""Two words in Latin letters, or a number and one: no address in Latin letters is without."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses with a street and number, a box, or a postcode.

    >>> [hit.key for hit in find("I live at 12 High Street, Leeds LS1 4AB and pay.", Context())]
    ['12 high street leeds ls1 4ab']
    >>> [hit.key for hit in find("Send it to 450 W 33rd St Apt 4B, New York, NY 10001", Context())]
    ['450 w 33rd st apt 4b new york ny 10001']
    >>> list(find("Section 35 of the Act, 1949; 30 days in court; 5 payments on the way", Context()))
    []
    """
    del context
    if _DIGIT.search(text) is None or _LETTERS.search(text) is None or _NEIGHBOURS.search(text) is None:
        return
    taken = 0
    for first, last in sorted(_anchors(text)):
        if last <= taken:
            continue
        start, end = _with_before(text, max(first, taken), taken), _with_after(text, last)
        taken = end
        if _NO_PLACE.match(text, start):
            continue
        key = re.sub(r"[\W_]{1,20}", " ", text[start:end]).strip().lower()
        weight = CUED if _CUE.search(text, max(0, start - 40), start) else SHAPED
        yield Hit(start, end, DataType.ADDRESS, key, weight)


_NO_PLACE: Final = late(
    r"(?i:ticket|order|case|ref(?:erence)?|invoice|complaint|bestellung|vorgang|fall|rechnung|beschwerde"
    r"|commande|dossier|facture|pedido|factura|incidencia|queja)\b"
)
"""What numbers are of when they look like doors."""


_BOXES: Final = ("box", "bag", "pmb", "apo", "fpo", "dpo")
_FLOORS: Final = ("/F", "Floor", "FLOOR")
_FOUR: Final = late("[0-9]{4}")
_FIVE: Final = late("[0-9]{5}")
_SIX: Final = late("[0-9]{6}")
_EIRCODE_AREA: Final = late("[AC-FHKNPRTV-Y][0-9][0-9W]")
_INWARD: Final = late("[0-9](?:[A-Z]{2}|[a-z]{2})")
"""What the patterns below cannot do without."""


def _anchors(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    if has_any(lower, _TYPES):
        yield from _streets(text)
    patterns = [_NUMBERED_ROAD]
    if has_any(lower, _BOXES):
        patterns.append(_BOX)
    if _FIVE.search(text) is not None:
        patterns += (_STATE_ZIP, _SMALL_STATE_ZIP)
    if _FOUR.search(text) is not None:
        patterns.append(_AU_STATE)
    if _EIRCODE_AREA.search(text) is not None or "ircode" in text:
        patterns.append(_EIRCODE)
    if "#" in text or "blk" in lower or "block" in lower or _SIX.search(text) is not None:
        patterns.append(_SINGAPORE)
    if has_any(text, _FLOORS):
        patterns.append(_FLOOR)
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield found.span()
    if _INWARD.search(text) is None:
        return
    for found in _UK.finditer(text):
        if _is_postcode(text, found):
            yield found.span()


def _streets(text: str) -> Iterator[tuple[int, int]]:
    """Streets with a number; one that is none may hide one that begins inside of it."""
    position = 0
    while (found := _STREET.search(text, position)) is not None:
        if _is_street(text, found):
            yield found.span()
            position = found.end()
        else:
            position = found.start("name")


def _is_postcode(text: str, found: re.Match[str]) -> bool:
    written = found.group()
    area = re.match("[A-Za-z]{1,3}", written)
    if area is None or area.group().upper() not in _UK_AREA:
        return False
    if " " in written:
        real = not set(written[-2:]) & set("CIKMOV")
        return (real and written.isupper()) or _PLACE_BEFORE.search(
            text, max(0, found.start() - 30), found.start()
        ) is not None
    return _PLACE_BEFORE.search(text, max(0, found.start() - 30), found.start()) is not None


_PLACE_BEFORE: Final = late(
    r"(?:[A-Z][a-z]{2,20},?\s|(?i:post\s?code|street|road|lane|avenue|close|drive|london|at"
    r"|in)[,: ]{1,3}|[a-z]{3,20},\s)\Z"
)


def _is_street(text: str, found: re.Match[str]) -> bool:
    """True for a street, not for 30 days in court."""
    words = re.findall(r"[A-Za-z0-9'’À-ɏ]{1,25}", found["name"])
    kind = found["type"].lower()
    number = found["number"]
    if kind in ("st", "dr", "ct", "cl", "pl") and not words:
        return False
    if not words:
        return kind in ("broadway", "strand")
    if _FIRM_NEXT.match(text, found.end()) or found.group().lower().endswith(("street bank", "avenue bank")):
        return False
    if any(word.lower() in _STOP_WORDS for word in words if word != "The") and not _has_capitals(words):
        return False
    if (words[0].lower() in _STOP_WORDS and words[0] != "The") or (
        number.isdigit()
        and len(number) == 4
        and number[:2] in ("19", "20")
        and _MONTH.search(text[max(0, found.start() - 12) : found.start()])
    ):
        return False
    if _YEAR.fullmatch(number) and kind not in _SURE:
        cued = _CUE.search(text, max(0, found.start() - 40), found.start()) is not None
        return cued or _TAIL.match(text[found.end() : found.end() + 40]) is not None
    capitals = all(
        word[0].isupper() or word[0].isdigit() or word.lower() in ("of", "the", "and", "on", "de", "la", "le")
        for word in words
    )
    if capitals and any(word[0].isupper() for word in words):
        return not (found["type"][0].islower() and kind not in _SURE)
    if capitals:
        return kind in _SURE or found["type"][0].isupper()
    if kind in _SURE and len(words) <= 3 and all(word.isalnum() for word in words):
        return True
    tail = text[found.end() : found.end() + 40]
    cued = _CUE.search(text, max(0, found.start() - 40), found.start()) is not None
    return len(words) <= 3 and (cued or _TAIL.match(tail) is not None)


_FIRM_NEXT: Final = late(
    r"\s(?:Bank|Capital|Financial|Finance|Credit|Lending|Loans|Mortgage|Partners|Holdings)\b"
)
_SURE: Final = frozenset(_SURE_TYPES.split("|"))
_YEAR: Final = late("(?:19[5-9]|20[0-4])[0-9]")
_TYPES: Final = tuple(
    dict.fromkeys(f" {kind.removesuffix('?')[:4]}" for kind in f"{_SURE_TYPES}|{_OTHER_TYPES}".split("|"))
)
"""Beginnings of the words for a street, to look for before anything dear."""
_MONTH: Final = late(r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s\Z")
_TAIL: Final = late(
    r",?\s(?:[A-Za-z]{3,15},?\s){0,2}(?:[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s?[0-9][A-Za-z]{2}|[A-Za-z]{2},?\s"
    r"[0-9]{5}|(?i:apt|flat|unit|suite|ste))\b"
)


def _has_capitals(words: list[str]) -> bool:
    return words[0][0].isupper() and all(
        word[0].isupper() or word[0].isdigit() or word.lower() in ("of", "the", "and", "on", "in", "by")
        for word in words
    )


def _with_before(text: str, start: int, least: int) -> int:
    """Where an address begins when a flat or a house name or a town stands before it."""
    is_code = not text[start].isdigit() or _TOWN_CODE.match(text, start) is not None
    for _ in range(4):
        floor = max(least, start - 60)
        before = _BEFORE_UNIT.search(text, floor, start)
        if before is None and is_code:
            before = _TOWN_BEFORE.search(text, floor, start)
        if before is None or before.start() >= start:
            break
        start = before.start()
    if is_code:
        line = _NUMBERED_LINE.search(text, max(least, start - 70), start)
        if line is not None:
            start = line.start()
    return start


_TOWN_CODE: Final = late(r"[0-9]{4,6}(?![0-9])")
_NUMBERED_LINE: Final = late(
    r"(?<![\w.,£$€¥-])(?!(?:19|20)[0-9]{2}[ \n])[0-9]{1,5}[A-Za-z]?(?:[-/][0-9]{1,5})?,? "
    r"(?:[A-Z][\w'’.-]{1,20},?[ \n]){1,5}\Z"
)


def _with_after(text: str, end: int) -> int:
    towns = 0
    for _ in range(9):
        after = _AFTER_UNIT.match(text, end)
        if (
            after is None
            and (after := _REST.match(text, end)) is not None
            and _CODE_END.search(after.group())
        ):
            # nothing but a country comes behind a postcode
            towns = 3
        if after is None and towns < 3:
            after = _TOWN.match(text, end)
            towns += 1
        if after is None:
            break
        end = after.end()
    return end


_CODE_END: Final = late("[0-9]{4}\\Z|[0-9][A-Za-z]{2}\\Z")
