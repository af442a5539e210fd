"""What can be the number of a loan, and what cannot: sums, days, statutes, tickets, payments."""

from __future__ import annotations

import re
from typing import Final

from mappings.redaction.cues import ENDING, ORDER, TICKET
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import Context
from mappings.redaction.late import late
from mappings.redaction.reading import Cued, Reading
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

HAN_CODE: Final = late(
    r"[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,30}?[字保借贷第][a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,16}?(?:"
    r"[0-9-]{2,24}|\([a-z0-9-]{2,24}\))(?:号|號)"
    r"|[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,24}?[字第][0-9-]{3,24}(?![0-9条款期页章])"
    r"|[0-9]{1,3} ?[a-z]{1,3} ?[0-9]{1,5}/[0-9]{2}(?![0-9])"
    r"|\(?[0-9]{4}\)?[\u3400-\u9fff][0-9]{0,6}[\u3400-\u9fff]{1,4}[0-9]{1,8}(?:号|號)"
)
_LAW: Final = late(r"[ .]?(?:cfr|usc|u\.s\.c)|[0-9]{1,4}\.[0-9]{1,3}(?:\.[0-9]{1,2})?[a-z]?(?![0-9])")
_RULE: Final = late(r"[a-z]{1,5} ?[0-9]{1,4}(?:\.[0-9]{1,3}){1,2}[a-z]?")
FEWEST: Final = 8
FEWEST_SOLID: Final = 9
BEFORE: Final = 60
BEHIND: Final = 30
_LONGEST_TICKET: Final = 7
_LONGEST_LOOSE_TICKET: Final = 5
_LONGEST_RULE: Final = 7
FEWEST_LISTED: Final = 6
_OF_A_TICKET: Final = late(
    r"(?:case|ticket|complaint|enquiry|query|vorgang|fall|dossier|caso|工单|工單|案件)"
    r"(?: ?(?:no|number|nr|id|号|號)\.?)?"
    r"[ :#]{0,3}[0-9]{3,7} ?[,;/(–-]{0,2} ?(?:and |und |et |y )?(?:your |our |my )?"
    r"(?:reference|referenz|référence|referencia|ref)\.?(?: ?(?:no|number|nr|id)\.?)?[ :#]{0,3}\Z"
)
"""A reference that a ticket's own number stands before: it is the ticket's."""

OFFICIAL: Final = late(
    r"(?:rbi|sebi|irdai?|fca|pra|psr|esma|eba|com|dor|dbod|dnbr|dpss|cepd|scc|air|ewhc|ewca|uksc"
    r"|uksi|bgh|mas|asic"
    r"|hkma|cfpb|fdic|occ|ec|eu|ce|ue)[-/. ](?=[0-9a-z.-]{0,12}[-/.])"
)


def is_paid(page: Reading, start: int, end: int) -> bool:
    """A reference with an amount right behind it: that of a payment, "ref 22310504, £50, pending"."""
    if _NOT_THE_OTHER.match(page.loose, end) is not None or LENT.match(page.loose, end) is not None:
        return False
    if _OF_A_TRANSFER.match(page.loose, end) is not None:
        return True
    direct = page.cued(start, end).direct
    is_reference = not direct or TICKET in direct or _REFERENCE.search(page.loose, max(0, start - 14), start)
    return bool(is_reference) and _PAID.match(page.loose, end) is not None


_NOT_THE_OTHER: Final = late(
    r" ?\([^()\n]{1,24}\)[,;]? ?(?:and |und |et |y )?(?:no|not|nicht|pas|non|nicht etwa|别|不是|勿"
    r"|唔係)(?![a-z])"
    r"[^.;\n]{0,12}?(?:other|ander|autre|otr|另|那|嗰)"
)
"""A number that its sum tells from another: "JB22275456 (£300), not the other one"."""
_SUM_LENT: Final = (
    r"(?:(?:[a-z]{0,2}[$€£¥₹]|rmb|cny|usd|gbp|eur|inr|rs\.?|hkd|chf|aud|sgd) ?)?[0-9][0-9.,'’ ]{0,14}"
    r"(?: ?(?:[€£₹元块万亿千k]|[a-z]?\$|euros?|eur|lakhs?|lacs?|crores?|pounds?|dollars?|quid|usd|gbp|inr"
    r"|rupees?)){0,2}"
)
LENT: Final = late(
    rf" ?[:：,，] ?{_SUM_LENT} ?(?:,|at|@|à|a|au taux de|al|zu|mit|bei|[,，]? ?(?:年化|利率|月息)(?:是|为)?)"
    r" ?[0-9]{1,2}(?:[.,][0-9]{1,2})? ?(?:%|percent|prozent|pour cent|por ciento)"
)
"""A sum and its rate behind a number: that of a loan, "LN-2016-26393: 3k at 20.10 % over 36 months"."""
_OF_A_TRANSFER: Final = late(
    r",? ?\(?(?:utr|rrn|arn|imps|neft|rtgs|upi|txn|transaction|receipt|chargeback)(?![a-z])"
)
"""Words behind a reference by which it is one of a payment."""
_REFERENCE: Final = late(
    r"(?<![a-zà-ÿ])(?:ref|r[ée]f|reference|r[ée]f[ée]rence|referenz|referencia)[.:# -]{0,4}\Z"
)
_PAID: Final = late(
    r"[ ,;(:-]{0,3}(?:(?:of|for|over|über|ueber|von|de|por|pour|d'un montant de|amounting to|worth|zu|à|um"
    r"|in höhe von|金额|共|计) ?){0,2}"
    r"(?:(?:[a-z]{0,2}[$€£¥₹]|rmb|cny|usd|gbp|eur|inr|rs\.?|hkd|chf|aud|sgd) ?[0-9]"
    r"|[0-9]{1,3}(?:[ .,'’]?[0-9]{2,3}){0,5}(?:[.,][0-9]{1,2})? ?"
    r"(?:[€£₹元块万]|(?:euros?|eur|k|lakhs?|crores?|pounds?|dollars?|quid|usd|gbp|inr|rupees?)(?![a-z])))"
)


def is_of_a_loan(page: Reading, start: int, end: int) -> bool:
    """True for a code that is no sum, no day, no telephone of the house and no number of an order."""
    value = page.loose[start:end]
    if is_amount(page.loose, start, end) or is_date(page.loose, start, end) or _SUM.match(page.loose, end):
        return False
    cued = page.cued(start, end)
    if not {ENDING, DataType.BANK_ACCOUNT, DataType.BANK_CARD}.isdisjoint(cued.direct):
        return False
    if value.isdigit() and (len(value) < FEWEST or value.endswith("000")):
        return False
    digits = re.sub("[^0-9]", "", value)
    if " " in value and not any(char.isalpha() for char in value):
        if len(digits) < FEWEST_SOLID or _QUOTED.search(page.loose, max(0, start - 14), start) is None:
            return False
        return not is_hotline(digits, tuple(map(len, value.split())), ("GB",))
    return not is_hotline(digits, (), ())


_SUM: Final = late(r"[.,][0-9]{1,2}(?![0-9])| ?(?:[€£₹元块万%]|euros?|eur|usd|gbp|dollars?|pounds?|rupees?)")
_QUOTED: Final = late(
    r"(?<![a-z])(?:quote|quoting|cite|citing|mention|citen?|citar|citad|indiquen?|mencionen?) \Z"
)
CURRENCY: Final = late(r"(?:rmb|cny|usd|gbp|eur|hkd|inr|aud|sgd|chf)[0-9]")


def form_of(value: str) -> str:
    """Digits and letters as one sign each.

    >>> form_of("ln-2024/7")
    'aa-0000/0'
    """
    return "".join("0" if char.isdigit() else "a" if char.isalpha() else char for char in value)


def is_rule(loose: str, start: int, end: int) -> bool:
    """A number of a statute or a rule."""
    if _LAW.fullmatch(loose, start, end) is not None:
        return True
    digits = sum(map(str.isdigit, loose[start:end]))
    return digits <= _LONGEST_RULE and _RULE.fullmatch(loose, start, end) is not None


def is_ticket(page: Reading, start: int, end: int) -> bool:
    """A short number of a case of the helpdesk."""
    value = page.loose[start:end].strip("#")
    if not value.isdigit() or len(value) > _LONGEST_TICKET:
        return False
    if TICKET in page.cued(start, end).direct or is_bracketed(page.loose, start, end):
        return True
    return (
        len(value) <= _LONGEST_LOOSE_TICKET
        and _TICKET_FOR.search(page.loose, max(0, start - BEFORE), start) is not None
    )


def is_bracketed(loose: str, start: int, end: int) -> bool:
    """A short number as helpdesks put it into subjects: "[#48213]", "(#48213)"."""
    begin = start - 1 if loose[start : start + 1] != "#" else start
    return (
        loose[begin : begin + 1] == "#"
        and loose[begin - 1 : begin] in ("[", "(")
        and loose[end : end + 1] in ("]", ")")
        and end - start <= _LONGEST_TICKET
    )


_TICKET_FOR: Final = late(
    r"(?<![a-zà-ÿ])(?:ticket|helpdesk|complaint|beschwerde|réclamation|reclamación|queja|工单|工單|auto.?reply"
    r"|registered|logged|registriert|erfasst|enregistrée?|registrad[oa]|system (?:answered|replied|says))"
    r"[^0-9.;!?\n]{0,32}[ :#(\[]\Z"
)
"""A ticket with no other number behind it: "the ticket for the loan: 48213"."""


def is_payment_spoken_of(page: Reading, start: int, end: int) -> bool:
    """True for digits in a row with words of paying or buying beside them: "paid twice: 24471992013"."""
    loose = page.loose
    if not loose[start:end].isdigit():
        return False
    return (
        _PAYING.search(loose, max(0, start - BEHIND), start) is not None
        or _OF_THIS_ORDER.match(loose, end) is not None
        or _ORDERS_LISTED.search(loose, max(0, start - BEFORE), start) is not None
    )


_PAYING: Final = late(
    r"(?:(?<![a-zà-ÿ])(?:paid|payments?|bought|purchased?|debited|charged|transferred|upi|überwiesen|bezahlt"
    r"|gekauft|eingezahlt|zahlung|payée?|paiement|réglée?|virement|prélèvement|acheté|opération|pagad[oa]"
    r"|pago|cargo|compra|comprado|operación)(?![a-zà-ÿ])"
    r"[^0-9.;!?\n]{0,24}(?<! into )(?<! auf )(?<! sur )(?<! from )(?<! off )(?<! to )(?<! on )(?<! le )"
    r"|(?:付了?款|支付|流水|扣款|交易|充值|退款|购买|下单|转账|轉賬|入數|過數|收據|付款|订单|訂單)"
    r"[^0-9。;!?\n入到至往进進给給去返]{0,6})\Z"
)
_OF_THIS_ORDER: Final = late(
    r" ?(?:[这那這呢嗰](?:一)?[个個笔筆张張]?)(?:订单|訂單|交易|付款|支付|流水|单子?(?![\u3400-\u9fff])|單)"
    r"| (?:is|was) the (?:number|no\.?|reference) of the (?:order|payment|transaction|purchase|transfer)"
)
_ORDERS_LISTED: Final = late(
    r"(?<![a-zà-ÿ])(?:orders|payments|transactions|bestellungen|zahlungen|commandes|paiements|pedidos|pagos"
    r"|订单|訂單|交易)[ :#]{0,3}(?:[a-z]{0,4}-?[0-9]{5,20} ?(?:,|&|and|und|et|y|和|、|及) ?){1,6}\Z"
)


def is_of_a_ticket(page: Reading, start: int) -> bool:
    """True when a word for a ticket stands before a number."""
    return _OF_A_TICKET.search(page.loose, max(0, start - BEFORE), start) is not None


YEARS: Final = late(r"(?:19|20)[0-9]{2}(?:[ .-](?:19|20)[0-9]{2}){1,6}(?:[ .-][0-9]{1,4})?")


def is_business(found: re.Match[str], context: Context) -> bool:
    """A hotline: digits that everybody may read."""
    groups = tuple(map(len, re.findall("[0-9]+", found.group())))
    digits = re.sub("[^0-9]", "", found.group())
    return (
        digits.isdigit()
        and not re.search("[a-z]", found.group())
        and is_hotline(digits, groups, context.regions)
    )


def is_others(cued: Cued) -> bool:
    """A number that the words beside it give to something else."""
    if cued.direct and DataType.LOAN_NO not in cued.direct:
        return True
    return ORDER in cued.direct or ORDER in cued.near or ORDER in cued.after or ENDING in cued.direct


def is_ruling(page: Reading, start: int, end: int) -> bool:
    """True for the number of an authority's circular: as per RBI/2023-24/53."""
    return (
        OFFICIAL.match(page.loose, start, end) is not None
        and _AS_PER.search(page.loose, max(0, start - _BEFORE_RULING), start) is not None
    )


_BEFORE_RULING: Final = 28
_AS_PER: Final = late(
    r"(?<![a-z])(?:per|under|circular|guidelines?|rules?|directions?|notification|order|by|with|says|against)"
    r"[^0-9.;\n]{0,16}\Z"
)
