"""Postal addresses in India: a door or plot with a locality, a village with its district, a town with a PIN.

The PIN has six digits and never begins with zero (India Post); people write it in one or two groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.types import DataType

_STATES: Final = (
    "andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh"
    "|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland"
    "|odisha|orissa|punjab"
    "|rajasthan|sikkim|tamil nadu|tamilnadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal"
    "|delhi|new delhi|chandigarh|puducherry|pondicherry|jammu|kashmir|ladakh|u\\.?p\\.?|m\\.?p\\.?"
    "|a\\.?p\\.?|t\\.?n\\.?|india"
)
_CITIES: Final = (
    "mumbai|navi mumbai|thane|pune|nagpur|nashik|delhi|new delhi|noida|greater noida|gurgaon"
    "|gurugram|faridabad|ghaziabad|bengaluru|bangalore|mysuru|mysore|mangaluru|hubli|chennai"
    "|madras|coimbatore|madurai|salem|trichy|tiruchirappalli"
    "|hyderabad|secunderabad|warangal|vijayawada|visakhapatnam|vizag|guntur|kolkata|calcutta"
    "|howrah|siliguri|ahmedabad|surat|vadodara|baroda|rajkot|jaipur|jodhpur|udaipur|kota|lucknow"
    "|kanpur|agra|varanasi|allahabad|prayagraj|meerut"
    "|patna|gaya|ranchi|jamshedpur|dhanbad|bhubaneswar|cuttack|guwahati|bhopal|indore|gwalior"
    "|jabalpur|raipur|chandigarh|mohali|panchkula|ludhiana|amritsar|jalandhar|dehradun|haridwar"
    "|shimla|kochi|cochin|ernakulam|thiruvananthapuram"
    "|trivandrum|kozhikode|calicut|thrissur|goa|panaji|srinagar|jammu|puducherry|nellore|tirupati"
    "|kurnool|aurangabad|solapur|kolhapur|bareilly|aligarh|moradabad|gorakhpur|rohtak|panipat"
    "|karnal|sonipat|hisar|ambala"
)
_DOOR: Final = (
    r"(?:flat|plot|house|h|door|d|shop|quarter|qr|room|office|villa|site|survey|sy|khasra|row\shouse"
    r"|unit|apt|tower|block|bldg|building|old|new|ward|gali|lane|street|st)\.?\s?(?:no|number"
    r"|num|nos)\.?\s?[:#-]?\s?#?[A-Za-z]{0,2}[0-9]{0,5}[0-9A-Za-z/-]{0,12}"
    r"|#\s?[0-9]{1,5}[0-9A-Za-z/-]{0,8}|(?:flat|plot|villa|quarter|shop|room)\s[A-Za-z]?-?[0-9]{1,5}"
    r"[A-Za-z]?(?:/[0-9]{1,4})?|[A-Z]{1,2}-?[0-9]{1,4}(?:/[0-9A-Za-z]{1,5})?(?=,)"
    r"|[A-Z]{1,2}-[0-9]{1,4}(?:/[0-9A-Za-z]{1,5})?(?=\s[0-9A-Za-z])|[0-9]{1,4}(?:[-/]"
    r"[0-9A-Za-z]{1,5}){1,4}(?=,)|[0-9]{1,5}[A-Za-z]?(?:/[0-9A-Za-z]{1,4})?(?=,\s)"
)
_LOCAL: Final = (
    r"(?:nagar|layout|colony|society|vihar|enclave|sector[ -]?[0-9]{1,3}[A-Za-z]?|phase[ -]?(?:[0-9]{1,2}"
    r"|[ivx]{1,4})|cross|main(?:\sroad)?|marg|chowk|bazaa?r|gali|mohalla|puram|pur|palya|pet"
    r"|pally|halli|wadi|gaon|ganj|kunj|bagh|puri|garh|chs|chsl|apartments?|residency|towers?"
    r"|heights|complex|estate|park|township|mandal|taluka?|tehsil|tq|dist(?:rict)?\.?|dt|post(?:\soffice)?"
    r"|p\.?o\.?|village|vill\.?|via|near|opp(?:osite)?\.?|behind|beside|road|rd|street|st|lane"
    r"|floor|block|stage|extension|extn|circle|junction|west|east|north|south|cantt?)"
)
_PIN: Final = late(
    r"(?<![0-9.,/])(?<![0-9]-)(?<![0-9] -)(?:(?i:pin"
    r"(?:\s?code)?)\s?[:.-]?\s?)?[1-9][0-9]{2}\s?[0-9]{3}(?![0-9,]?[0-9]"
    r"|\.[0-9]|/-|\s?(?i:rs|inr|rupees|lakh))"
)
_HYPHENED: Final = late(r"[A-Z][a-z]{3,20} ?-\s?\Z")
"""A town right before its PIN: Jhansi-284001."""
_TOWNS: Final = frozenset(f"{_CITIES}|{_STATES}|pin|pincode|pin code".replace("\\.?", "").split("|"))
_DISTRICT: Final = late(r"\bdist(?:rict)?\.?\s[a-z]{3,20}\Z")
_PART: Final = r"[A-Za-z0-9#(][A-Za-z0-9 .'’/&()#:-]{0,45}"
_START: Final = late(
    rf"(?i)(?<![\w/#-])(?:{_DOOR}|(?:village|vill)\.?[:\s-]{{1,2}}[a-z]{{3,20}}|near\s|opp\.?\s"
    rf"|behind\s|[0-9]{{1,5}}[a-z]?[/,]\s?)"
)
_CHAIN: Final = late(
    rf"(?i)(?<![\w/#-])(?:{_DOOR})(?:,?[ \n]{{1,2}}[\w#][\w .'’/&()#-]{{0,45}}(?=[,;\n.]|\Z)){{1,8}}"
)
_HAS_LOCAL: Final = late(rf"(?i)\b[a-z]{{0,20}}{_LOCAL}(?![a-z])")
_HAS_DOOR_WORD: Final = late(
    r"(?i)\b(?:flat|plot|house|h|door|d|quarter|villa|site|khasra|village|vill)\b\.?|#"
)
_VILLAGE: Final = late(
    r"(?i)\b(?:village|vill\.?|v\.?p\.?o\.?|at\spost|at/po|r/o)[ .:-]{1,3}[a-z]{3,20}(?:[, ]{1,3}(?:p\.?o"
    r"\.?|post(?:\soffice)?|ps|p\.?s\.?|tehsil|teh\.?|taluka?|tq\.?|mandal|block|dist(?:rict"
    r"|t)?\.?|dt\.?|via)[ .:-]{1,3}[a-z]{3,20}){1,5}(?:[, -]{1,3}[a-z]{2,20}){0,2}(?:[, -]{1,3}[1-9][0-9]"
    r"{2}\s?[0-9]{3}(?![0-9]))?"
)
_LETTERS: Final = late("[A-Za-z]{2}")
_WORTH: Final = late(
    r"[1-9][0-9]{2} ?[0-9]{3}|(?i:\b(?:flat|plot|h|door|d|house|village|vill|vpo|sector|nagar|quarter)\b)|#"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses with a door, a village or a PIN behind a town.

    >>> text = "I live at Flat No. 302, Sai Residency, 5th Cross, Indiranagar, Bengaluru 560038"
    >>> {hit.key for hit in find(text, Context())}
    {'flat no 302 sai residency 5th cross indiranagar bengaluru 560038'}
    >>> list(find("I paid Rs 560038 in Bengaluru, loan 123456, plot twist", Context()))
    []
    """
    del context
    if _LETTERS.search(text) is None or _WORTH.search(text) is None:
        return
    last = 0
    for pin in _PIN.finditer(text) if _SIX.search(text) is not None else ():
        if pin.group()[0] in "pP" or _is_town(text[max(0, pin.start() - 40) : pin.start()]):
            yield _hit(text, _first(text, pin.start(), last), pin.end(), CUED)
            last = pin.end()
    for village in _VILLAGE.finditer(text) if has_any(text.lower(), _VILLAGES) else ():
        yield _hit(text, village.start(), village.end(), SHAPED)
    position = 0
    for start in _DOOR_START.finditer(text):
        if start.start() < position:
            continue
        chain = _CHAIN.match(text, start.start())
        if chain is None:
            continue
        if chain.group().startswith("#") and (
            _IS_DOOR.match(chain.group()) is None
            or _OF_A_TICKET.search(text, max(0, start.start() - 20), start.start()) is not None
        ):
            continue
        if _HAS_LOCAL.search(chain.group()) and _HAS_DOOR_WORD.match(chain.group()):
            position = _last(chain)
            yield _hit(text, chain.start(), position, SHAPED)
        else:
            # a chain that begins inside of this one reaches a little further at most
            position = (chain.start() + chain.end()) // 2


_SIX: Final = late(r"[1-9][0-9]{2}\s?[0-9]{3}")
_VILLAGES: Final = ("vill", "vpo", "v.p", "vp.o", "post", "at/po", "r/o")
_DOOR_START: Final = late(r"(?i)(?<![\w/#-])(?:flat|plot|house|h|door|d|quarter|villa|site|khasra)[. #]|#")


def _is_town(before: str) -> bool:
    """True when words before a number end with an Indian town, state or district.

    >>> _is_town("Qtr No 7/B Railway Colony Jhansi-"), _is_town("my ref Jhansi-")
    (True, False)
    """
    if _HYPHENED.search(before) is not None and _HAS_LOCAL.search(before) is not None:
        return True
    words = before.lower().rstrip(" ,.:;()–-\n").replace(",", " ").replace(".", "").split()
    if not words or not words[-1].isascii():
        return False
    return (
        words[-1] in _TOWNS
        or " ".join(words[-2:]) in _TOWNS
        or _DISTRICT.search(before.lower().rstrip(" ,.-")) is not None
    )


def _hit(text: str, start: int, end: int, weight: int) -> Hit:
    return Hit(
        start, end, DataType.ADDRESS, re.sub(r"[\W_]{1,20}", " ", text[start:end]).strip().lower(), weight
    )


def _first(text: str, pin: int, last: int) -> int:
    """Where the address begins whose PIN stands at a place; another one ends at `last`."""
    least = max(last, pin - 220)
    best = pin
    start = _START.search(text, least, pin)
    while start is not None:
        if _is_parts(text[start.start() : pin]) and not _is_in_amount(text, start):
            return start.start()
        start = _START.search(text, start.start() + 1, pin)
    town = _TOWN.search(text, max(0, pin - 90), pin)
    return town.start() if town is not None else best


_PARTS_ONLY: Final = late(r"[A-Za-z0-9 .'’/&()#:,\n>–-]{1,250}")
_MOST_PARTS: Final = 12
_LONGEST_PART: Final = 60


_AMOUNT: Final = late(r"[0-9]{1,3}(?:,[0-9]{2,3}){1,4}(?![0-9])")
_CURRENCY: Final = late(r"(?i:rs\.?|inr|usd|eur|gbp|[$€£₹¥])[ .]{0,2}[0-9,]{0,9}\Z")


def _is_in_amount(text: str, start: re.Match[str]) -> bool:
    """True for the first digits of "68,672": no door has such a number."""
    if _CURRENCY.search(text, max(0, start.start() - 14), start.start()) is not None:
        return True
    return _AMOUNT.match(text, start.start()) is not None


def _is_parts(text: str) -> bool:
    """True when a text is a few short parts with commas or new lines between: one look, no backtracking."""
    if _PARTS_ONLY.fullmatch(text) is None or _SENTENCE.search(text) is not None:
        return False
    parts = re.split(r"[,\n]", text)
    return len(parts) <= _MOST_PARTS and all(len(part) <= _LONGEST_PART for part in parts)


_TOWN: Final = late(r"(?:[A-Z][\w.'’-]{1,20}[ ,–-]{1,3}){1,6}(?:(?i:pin(?:\s?code)?)[ :.-]{0,3})?\Z")


def _last(chain: re.Match[str]) -> int:
    """Where a chain ends: with its last part that is no sentence."""
    end = chain.end()
    text = chain.group()
    pin = _PIN.search(text)
    if pin is not None:
        end = chain.start() + pin.end()
        text = text[: pin.end()]
    for ended in _POSTCODE.finditer(text):
        end = chain.start() + ended.end()
        text = text[: ended.end()]
        break
    for part in _SENTENCE.finditer(text):
        return chain.start() + part.start()
    return end


_POSTCODE: Final = late(
    r"\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\b|\b[A-Z]{2},? [0-9]{5}(?:-[0-9]{4})?\b"
    r"|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) [0-9]{4}\b"
)
"""A postcode of another country ends an address too."""


_OF_A_TICKET: Final = late(
    r"(?i:ticket|case|complaint|query|enquiry|issue|incident|request|ref(?:erence)?|order|r[ée]clamation"
    r"|dossier|vorgang"
    r"|fall|beschwerde|caso|queja|incidencia|no\.?|nr\.?|n°|nº|工单|工單|案件|第)[ :]{0,3}\Z"
)
_IS_DOOR: Final = late(
    rf"(?i)#\s?[0-9]{{1,4}}(?![0-9])[0-9A-Za-z/-]{{0,8}}(?:,|\n|\s(?:\w{{3,15}}\s)?{_LOCAL}(?![a-z]))"
)
"""A number sign alone can be that of a ticket: a comma, a line or the word of a street has to follow."""


_SENTENCE: Final = late(
    r"[,.\n]\s{0,2}(?i:i|we|my|the|please|and|but|this|it|is|was|since|for|they|you|your|he"
    r"|she|phone|mob(?:ile)?|tel|email|loan|account|thanks|regards|dear|complain\w{0,6}"
    r"|rs|inr|card|upi|ending|order|emi|cibil|utr|ref|name|dob|opened|closed|logged|raised|got|appraised"
    r"|working|calling|kindly"
    r"|sale|dsa|took|again|yours|regards|sincerely|humbl[ey]|sorry|anyway|next|they|cust|customer|case"
    r"|ticket|under"
    r"|home equity|app|send|call|paid|order|to|ended|wants)\b|\s(?i:or court|wants|took|is gone|ended in"
    r"|ending"
    r"|appraised|again on|working as|calling about|and (?:my|i|we)|but|because|which|was"
    r"|were|has|have|had|is|ist|est|since|seit|depuis|for [0-9]{1,3}|in (?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec)[a-z]{0,6})\b"
)
