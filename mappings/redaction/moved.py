"""Accounts that money comes from or goes to, with no word for an account beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import is_day
from mappings.redaction.cues import ORDER
from mappings.redaction.digits import Number, is_amount, is_date
from mappings.redaction.hits import LIKELY, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

_PAY: Final = (
    r"(?:wages?|salary|payroll|pay|pension|benefits?|rent|universal credit|tips|direct debits?"
    r"|standing orders?"
    r"|dds?|d/d|money|cash|funds?|refunds?|payments?|instal?ments?|emis?|savings|overdraft|arrears"
    r"|gehalt|lohn|rente|miete|dauerauftrag|lastschrift|geld|betrag|abbuchung"
    r"|salaire|paie|retraite|loyer|argent|virement(?: permanent)?|prélèvement|mensualités?|allocations?"
    r"|nómina|sueldo|pensión|alquiler|recibos?|dinero|transferencia|cuotas?|paga)(?![a-zà-ÿ])"
)
_MOVED: Final = late(
    rf"(?:(?<![a-zà-ÿ]){_PAY}[^.;!?\n\0]{{0,30}}?|(?<![a-zà-ÿ]))"
    r"(?<![a-zà-ÿ])(?:(?P<taken>swept|sweep|drained|raided|emptied|set off|helped yoursel[a-z]{1,3})"
    r"|go(?:es|ing|ne)?|(?=left|leav)|went|land(?:s|ed|ing)?|comes?|came|coming|paid|pays|taken|took|take"
    r"|moved|drawn|drew"
    r"|pulled|debited|deducted|transferred|sent|left|leaves|leaving"
    r"|geht|gehen|ging|läuft|kommt|kam|fließt|wird|von|auf|habt|haben|hat"
    r"|part|parti|arrive|tombe|versée?|virée?|prise?|prélevée?|sorti|va|vient"
    r"|sale|salen|salió|entra|entran|llega|sacaron|sacado|pasado|ingresan|cargan|cargado|quitado)"
    r"(?(taken)(?:[^.;!?\n\0]|[0-9]\.[0-9]){0,28}?|[^.;!?\n\0]{0,24}?)"
    r"(?:(?<![a-zà-ÿ])(?:from|out of|off|into|in|to|against|von|vom|auf|aus|de|du|sur|vers|depuis|en|a|desde"
    r"|hacia|left|leaves|leaving|emptied|drained|raided|swept) (?:my |our |the |number |no\.? |nº |n° "
    r"|nr\.? )?)"
    r"\Z"
)
_HELD: Final = late(
    r"(?<![a-zà-ÿ])(?:(?:was |were |is )?(?:meant|intended|destined) for|(?:supposed|meant) to (?:go"
    r"|be) (?:to|into)"
    r"|should have gone (?:to|into)|gedacht war es für|war für|destiné à|era para|debited|emptied"
    r"|drained|froze|frozen|unfreeze|raided|swept|credited|garnished|levied"
    r"|refund(?:ed)?|reimbursed?"
    r"|(?:wages|salary|pay|pension|benefits?|money|refund) (?:hits?|reach(?:es)?|enters?)"
    r"|(?:money|it|refund|cash) (?:is|was|sits|sat) (?:back |sitting |now |still )?in"
    r"|(?:refund|pay|post|send|put|transfer|return|credit|wire) (?:it|this|that|the money|them|me|everything)"
    r"(?: back| all)? (?:to|into|in)) (?:my |account )?\Z"
)
"""Words for taking from an account or paying back, with its number right behind them."""
_FEWEST_HELD: Final = 8
_PART: Final = late(r"(?<![a-zà-ÿ])part (?:de|du) \Z")
"""The French verb; the English word is one for things that are ordered."""
_PAID_WORD: Final = late(_PAY)
_MOVED_LAST_TEXT: Final = """
debited froze frozen unfreeze credited garnished levied refund refunded reimburse reimbursed hit hits reach
reaches enter enters account
for für para à from of off into in to against von vom auf aus de du sur vers depuis en a desde hacia left
leaves leaving
emptied drained raided swept my our the number no no. nº n° nr nr.
"""
_MOVED_LAST: Final = frozenset(_MOVED_LAST_TEXT.split())
_RANGE_AFTER: Final = late(r"[.,]?[0-9]{0,3} ?(?:to|bis|auf|à|a|until|-|–) ?[£$€]?[0-9]")
_REACH_HELD: Final = 40
_MOVED_REACH: Final = 80
_MOVED_DIGITS: Final = range(6, 19)


def moved_accounts(page: Reading) -> Iterator[Hit]:
    """Numbers that money comes from or goes to: "wages land in 12345678", "you swept £50 out of 12345678"."""
    numbers = list(page.of_length(*_MOVED_DIGITS))
    has_details = bool(numbers) and any(word in page.loose for word in _DETAIL_WORDS)
    has_field = bool(numbers) and any(word in page.loose for word in _FIELD_WORDS)
    for number in numbers:
        start, end = number.start, number.end
        if not number.is_whole or number.digits.endswith("000"):
            continue
        if (
            _is_paid_into(page, number)
            or (has_details and _is_in_details(page, number))
            or (has_field and _is_in_field(page, number))
        ):
            yield Hit(start, end, DataType.BANK_ACCOUNT, number.digits, LIKELY)
            continue
        if page.loose[max(0, start - 12) : start].rpartition(" ")[0].rpartition(" ")[2] not in _MOVED_LAST:
            continue
        found = _MOVED.search(page.loose, max(0, start - _MOVED_REACH), start)
        if found is None or (found["taken"] is None and not _PAID_WORD.search(found.group())):
            found = _HELD.search(page.loose, max(0, start - _REACH_HELD), start)
            if found is None or len(number.digits) < _FEWEST_HELD:
                continue
        if (
            (page.cued(start, end).direct and not _PART.search(found.group()))
            or is_date(page.loose, start, end)
            or is_amount(page.loose, start, end, signs=" ." if len(number.digits) >= _FEWEST_HELD else "")
            or _RANGE_AFTER.match(page.loose, end)
            or is_hotline(number.digits, number.groups, ())
        ):
            continue
        yield Hit(start, end, DataType.BANK_ACCOUNT, number.digits, LIKELY)


_CURRENCY: Final = r"(?:[a-z]{0,3}[$€£¥₹]|rmb|cny|usd|gbp|eur|inr|hkd|chf|aud|sgd|rs\.?)"
_MONEY_WORD: Final = (
    r"(?:€|£|euros?|eur|pounds?|quid|dollars?|usd|gbp|inr|rupees?|lakhs?|crores?|k|grand|francs?|franken)"
)
_PAID_INTO: Final = late(
    rf"(?:{_CURRENCY} ?[0-9][0-9.,' ]{{0,16}}(?:/-)?(?:k|m)?|[0-9][0-9.,']{{0,14}} ?{_MONEY_WORD})[ ,]{{1,2}}"
    r"(?:(?!from|von|de|desde)[a-zà-ÿ]{2,12},? ){0,4}?"
    r"(?:into|to|onto|unto|in|auf|an|aufs|sur|vers|à|au|en|a|hacia)"
    r"(?: (?:the|my|your|that|das|mein|le|mon|la|mi))?(?: (?:account|acct|a/c|konto|compte|cuenta"
    r"|number|no\.?))? ?\Z"
)
_FROM: Final = late(r"(?<![a-zà-ÿ])(?:from|of|between|by|von|um|de|desde|entre) ?\Z")
_DETAILS: Final = late(
    r"(?<![a-zà-ÿ])(?:(?:bank(?:ing)?|payment|account|payee|refund|transfer|beneficiary|payout|their"
    r"|his|her|my|our)"
    r" (?:details?|info(?:rmation)?|particulars)|payee|beneficiary|in favou?r of|kontoinhaber(?:in)?"
    r"|begünstigter?"
    r"|bankdaten|bankverbindung|zahlungsempfänger|coordonnées(?: bancaires)?|bénéficiaire|titulaire"
    r"|datos(?: bancarios)?|beneficiari[oa]|titular)(?: for (?:the |my )?(?:refund|payment"
    r"|payout))?(?: are| is)?"
    r" ?[:=–,-]? ?[^0-9.;:!?\n\0]{2,48}?[ ,/:–-]{1,4}\Z"
)
_DETAIL_WORDS_TEXT: Final = """
detail| info|particulars|payee|beneficiary|in favo|kontoinhaber|begünstigt|bankdaten
bankverbindung|empfänger|coordonnées|bénéficiaire|titula|datos|beneficiari
"""
_DETAIL_WORDS: Final = tuple(_DETAIL_WORDS_TEXT.strip().replace("\n", "|").split("|"))
_FIELD_WORDS_TEXT: Final = """
refund|credited|to be paid|pay|money|erstattung|auszahlung|gutschrift|rückzahlung|überweisung
rembours|versement|virement|créditer|reembolso|devoluci|abono|ingresar|收款|退款|入账
"""
_FIELD_WORDS: Final = tuple(_FIELD_WORDS_TEXT.strip().replace("\n", "|").split("|"))
_PAY_FIELD: Final = late(
    r"(?:\A|\n)[ >*-]{0,4}[^0-9\n\0:]{0,40}(?:refund|credited|to be paid|pay(?:ment)? (?:in)?to|payout"
    r"|send the money"
    r"|money to|erstattung|auszahlung|gutschrift|rückzahlung|überweisung|rembours|versement|virement"
    r"|à créditer"
    r"|reembolso|devolución|abono|ingresar|收款|退款|入账)[^0-9\n\0:]{0,30}(?:[ ]{0,3}[:=]|\n| - "
    r"|\|)[ \n>*]{0,4}\Z"
)
_REACH_INTO: Final = 72
_REACH_DETAILS: Final = 96
_LONGEST_SHORT: Final = 13
_LAST_INTO_TEXT: Final = """
into to onto unto in auf an aufs sur vers à au en a hacia the my your that das mein le mon la mi account acct
a/c konto compte cuenta number no no.
"""
_LAST_INTO: Final = frozenset(_LAST_INTO_TEXT.split())


def _is_paid_into(page: Reading, number: Number) -> bool:
    """True behind a sum that goes there: "paid £250 into 40117782 by mistake"."""
    start, end = number.start, number.end
    if page.loose[max(0, start - 12) : start].rstrip().rpartition(" ")[2] not in _LAST_INTO:
        return False
    found = _PAID_INTO.search(page.loose, max(0, start - _REACH_INTO), start)
    if found is None or _FROM.search(page.loose, max(0, found.start() - 10), found.start()) is not None:
        return False
    return _is_no_other(page, start, end)


def _is_in_details(page: Reading, number: Number) -> bool:
    """True behind somebody's name in the details of his bank: "bank details: Mary Poole, 40117782"."""
    start, end = number.start, number.end
    if len(number.digits) > _LONGEST_SHORT or page.loose[start - 1 : start] not in (" ", "/", ":", "-"):
        return False
    found = _DETAILS.search(page.loose, max(0, start - _REACH_DETAILS), start)
    return found is not None and _is_no_other(page, start, end)


def _is_in_field(page: Reading, number: Number) -> bool:
    """True for the value of a field about where money goes: "Where to send the refund: 40117782"."""
    start, end = number.start, number.end
    if page.loose[start - 1 : start] not in (" ", ":", "\n", "=") or page.loose[end : end + 1] not in (
        "",
        "\n",
        ".",
        "<",
    ):
        return False
    found = _PAY_FIELD.search(page.loose, max(0, start - _REACH_DETAILS), start)
    return found is not None and _is_no_other(page, start, end)


def _is_no_other(page: Reading, start: int, end: int) -> bool:
    return not (
        page.cued(start, end).direct - {DataType.BANK_ACCOUNT}
        or ORDER in page.cued(start, end).near
        or is_date(page.loose, start, end)
        or is_day(page.loose[start:end])
        or is_amount(page.loose, start, end, signs=" .")
        or _RANGE_AFTER.match(page.loose, end)
        or _UNIT_AFTER.match(page.loose, end)
        or is_hotline(page.loose[start:end], (), ())
    )


_UNIT_AFTER: Final = late(
    r" ?(?:[€£$%₹]|(?:euros?|eur|gbp|usd|pounds|dollars|people|instalments|raten|mois)(?![a-z]))"
)
