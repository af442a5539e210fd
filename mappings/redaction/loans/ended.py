"""Numbers of loans behind words for their end, their rest, or "this one"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import code_at, is_day
from mappings.redaction.cues import NUMBER, ORDER
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.late import late
from mappings.redaction.loans.values import (
    BEFORE,
    BEHIND,
    CURRENCY,
    FEWEST_LISTED,
    LENT,
    YEARS,
    is_of_a_loan,
    is_payment_spoken_of,
)
from mappings.redaction.needles import has_any
from mappings.redaction.reading import Reading
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

_OF_THE_LOAN: Final = late(
    r"(?:[结結還还清贷貸]清[楚]?(?:的|數|数)?|[这那哪這](?:一)?[笔筆单單]"
    r"|(?:有|的)一[笔筆]|[贷貸]款?"
    r"|借款|合同|合約)[\u3400-\u9fff]{0,6}?"
    r"(?:编号|編號|号码|號碼|单号|單號)?(?:是|為|为|係|叫|寫|写|话係|話係)? ?[:(「\"]?(?=[a-z0-9])"
)
_THIS_LOAN: Final = late(r" ?[)」\"]?(?:[这那呢這](?:一)?[笔筆单單])")
_OWED: Final = late(r"[\u3400-\u9fff]{0,2}?[贷貸借欠债債]")
_OFF: Final = late(
    r"(?:pay-?off|settlement|redemption|closing|closure|satisfaction|discharge|paid.in.full|no.dues)"
    r" (?:letter|statement|figure|quote|certificate|confirmation)"
    r" ?(?:for|on|of|re|to)? ?[(:#]{0,2}(?=[a-z0-9])"
    r"|(?:kündigung|ablösung|umschuldung|tilgung|abtretung|résiliation|remboursement|cancelación"
    r"|amortización)"
    r" ?(?:von|zu|de|du|del|für)? ?[(:#]{0,2}(?=[a-z0-9])"
)
"""Words for the end of a loan, with a number right behind them."""
_OFF_NEEDLES_TEXT: Final = """
letter statement figure quote certificate confirmation kündigung ablösung umschuldung tilgung abtretung
résiliation remboursement cancelación amortización
"""
_OFF_NEEDLES: Final = tuple(_OFF_NEEDLES_TEXT.split())
_STATE: Final = late(
    r"(?<![a-zà-ÿ])(?:"
    r"(?:balance|outstanding|arrears|interest|late fees?|overpayments?|(?:re)?payments?|instal?ments?|emis?"
    r"|direct debits?|top.?up|rate|term|payment holiday|deferral) (?:on|towards|against)"
    r"|(?:quote|quoting|cite|citing|mention|citen?|citar|citad|indiquen?|mencionen?|angeben|nennen)"
    r"|(?:solde|rachat|échéances?|mensualités?|capital restant dû|remboursement)"
    r" (?:de|du)"
    r"|retard sur|(?:rappel(?:ez|er|ons)|mentionn(?:ez|er)|indiqu(?:ez|er)|précis(?:ez|er))"
    r"|(?:saldo|cuotas?|recibos?|liquidación|cancelación|amortización|atraso|deuda) (?:de|del|en)"
    r"|(?:restschuld|restsaldo|saldo|raten?|rückstand|zinsen|tilgungsplan) (?:von|zu|aus|für|bei|auf)"
    r"|(?:new|old|other|second|different|previous) (?:loan |account |agreement |contract |reference )?"
    r"(?:number|no\.?|reference|ref\.?),?"
    r"|(?:neue|alte|andere)[nrs]? (?:nummer|vertragsnummer),?|(?:nouveau|ancien|autre) numéro,?"
    r"|(?:nuevo|otro|antiguo) número,?"
    r") ?(?:my |our |loan |the |n° ?|nº ?|no\. ?|nr\. ?|number |numéro |número )?[(:#«\"]{0,2} ?\Z"
    r"|(?<![a-zà-ÿ])(?:the|my|our|this|that|le|la|mon|ma|das|der|die|mein|meine|el|mi)"
    r"(?: [a-zà-ÿ-]{2,14}){0,2} (?:loan|mortgage|equity line|credit line|heloc|facility|lease|overdraft"
    r"|credit card|store card|prêt|crédit|darlehen|kredit|préstamo|crédito|hipoteca), \Z"
    r"|(?:[这那呢嗰這]?[张張份筆笔]?(?:单子|單子)|[这那]?张?欠条|借条)[:: 是为]{0,2}\Z"
)
"""Words for what is left of a loan, or for its number, with the number right behind them."""
_STARTS: Final = late(
    r"[a-z0-9](?<![a-z0-9].)(?<![0-9][.,/-].)(?:(?<=[0-9])|(?=[a-z/.-]{0,9}[0-9]))(?=(?:[ ./-]?[a-z0-9]){6})"
)
"""Where a code may begin."""
_LAST_TEXT: Final = """
on towards against de du del en sur von zu aus für bei auf my our loan the n° nº no. no nr. nr quote quoting
cite citing mention citen citar citad indique indiquen mencione mencionen angeben nennen number
numéro número nummer vertragsnummer reference ref ref.
"""
_LAST: Final = frozenset(_LAST_TEXT.split())
_ENDS: Final = (",", "ez", "er", "ons", "单子", "單子", "借条", "欠条", "是", "为")
"""How the words of _STATE end: a quick look before a slow one."""
_AT_MOST: Final = 24
_BALANCE_NEEDLES_TEXT: Final = """
balance outstanding remaining restschuld restsaldo solde saldo 余额 剩余 尚欠
"""
_BALANCE_NEEDLES: Final = tuple(_BALANCE_NEEDLES_TEXT.split())
_BALANCE: Final = late(
    r" ?[-–,:(] ?(?:balance|outstanding|remaining|restschuld|restsaldo|solde|saldo|余额|剩余|尚欠)"
)


def codes_ended(page: Reading) -> Iterator[tuple[int, int]]:
    """Numbers behind words for the end of a loan, and Chinese ones for "this one": "这笔JK2023…没还"."""
    for words in _OFF.finditer(page.loose) if has_any(page.loose, _OFF_NEEDLES) else ():
        yield from _whole_code(page, words.end())
    for begin in _STARTS.finditer(page.loose) if page.digits else ():
        at = begin.start()
        last = page.loose[max(0, at - _AT_MOST) : at].rstrip(' :(#«"').rpartition(" ")[2]
        if last not in _LAST and not last.endswith(_ENDS):
            continue
        if _STATE.search(page.loose, max(0, at - BEFORE), at) is None:
            continue
        for start, end in _whole_code(page, at):
            if is_of_a_loan(page, start, end):
                yield start, end
    for words in _BALANCE.finditer(page.loose) if has_any(page.loose, _BALANCE_NEEDLES) else ():
        before = _CODE_BEFORE.search(page.loose, max(0, words.start() - BEHIND), words.start())
        if before is not None and not page.cued(*before.span()).direct:
            for start, end in _whole_code(page, before.start()):
                if end == words.start() and is_of_a_loan(page, start, end):
                    yield start, end
    for lent in LENT.finditer(page.loose) if page.digits and "%" in page.loose else ():
        before = _SOLID_CODE_BEFORE.search(page.loose, max(0, lent.start() - BEHIND), lent.start())
        if before is not None and not page.cued(*before.span()).direct - {NUMBER, DataType.LOAN_NO}:
            for start, end in _whole_code(page, before.start()):
                if end == lent.start() and is_of_a_loan(page, start, end):
                    yield start, end
    for in_words in _SUM_IN_WORDS.finditer(page.loose) if page.digits and "(" in page.loose else ():
        numbered = _WITH_SUM.search(page.loose, max(0, in_words.start() - BEFORE), in_words.start())
        if numbered is None or not (numbered["first"] or _NOT_THIS.match(page.loose, in_words.end())):
            continue
        start, end = numbered.span("code")
        if (
            sum(map(str.isdigit, numbered["code"])) >= FEWEST_LISTED
            and not page.cued(start, end).direct - {NUMBER}
            and not is_day(numbered["code"])
            and not is_date(page.loose, start, end)
            and not CURRENCY.match(numbered["code"])
        ):
            yield start, end
    subject = _SUBJECT.match(page.loose)
    if subject is not None:
        start, end = subject.span("code")
        if (
            not is_amount(page.loose, start, end, signs=" .")
            and not YEARS.fullmatch(subject["code"])
            and not is_date(page.loose, start, end)
            and not is_hotline(
                re.sub("[^0-9]", "", subject["code"]),
                tuple(map(len, re.split("[ ./-]", subject["code"]))),
                ("GB",),
            )
        ):
            yield start, end
    if page.loose.isascii():
        return
    for words in _NOTED.finditer(page.loose):
        for start, end in _whole_code(page, words.end()):
            if is_of_a_loan(page, start, end) and ORDER not in page.cued(start, end).direct:
                yield start, end
    for words in _OF_THE_LOAN.finditer(page.loose):
        for start, end in _whole_code(page, words.end()):
            if not is_payment_spoken_of(page, start, end):
                yield start, end
    for words in _THIS_LOAN.finditer(page.loose):
        before = _CODE_BEFORE.search(page.loose, max(0, words.start() - BEHIND), words.start())
        if before is None:
            continue
        if ORDER in page.cued(*before.span()).direct and _OWED.match(page.loose, words.end()) is None:
            # "流水号 7579… 那笔是买手机的": a payment is spoken of
            continue
        for start, end in _whole_code(page, before.start()):
            if not is_payment_spoken_of(page, start, end):
                yield start, end


def _whole_code(page: Reading, start: int) -> Iterator[tuple[int, int]]:
    span = code_at(page, start, digits=_FEWEST_ENDED)
    if span is not None and not is_day(page.loose[span[0] : span[1]]):
        yield span


_SUM_IN_WORDS: Final = late(
    r"\((?:(?:rmb|cny|usd|gbp|eur|hkd|inr|[¥$€£₹]) ?[0-9][0-9.,' ]{0,14}|[0-9][0-9.,' ]{0,14}(?:万|亿|千)?"
    r" ?(?:元|块|€|£|euros?|eur|gbp|usd|万|万元|rupees?))\)"
)
_WITH_SUM: Final = late(
    r"(?:(?P<first>(?<![\u3400-\u9fff])(?:另|还有|另外|其中)?(?:一|那|这|第[一二三])[笔筆单單])|(?:\A|\n))"
    r"[:： ]?(?P<code>[a-z]{0,6}[-/]?[0-9](?:[0-9./-]{6,24}[0-9])) ?\Z"
)
_NOT_THIS: Final = late(r",? ?(?:no|not|nicht|pas|non|别|不是|勿)(?![a-z])")
"""A number that a sum in brackets tells from another: "一笔HT20246549（7万），别搞混"."""
_SUBJECT: Final = late(
    r"\A(?:(?:fwd?|re|aw|wg|tr|rv|sv|i|r|转发|回复|答复"
    r"|轉寄) ?[:：] ?){1,4}(?P<code>[0-9]{3,4}(?:[ ./-][0-9]{3,4}){2,4})"
    r"(?![0-9./-])"
)
"""A number in groups that is the subject of a message."""
_NOTED: Final = late(
    r"(?:记|記|写|寫|抄|存|印|留)(?:的|下的|着的|着|下来的|低嘅|嘅)(?:是|号是|號是"
    r"|编号是)?[:： 「“]{0,2}(?=[a-z0-9])"
)
_CODE_BEFORE: Final = late(r"(?<![a-z0-9])[a-z0-9](?:[ ./–‐-]?[a-z0-9]){6,29}\Z")
_SOLID_CODE_BEFORE: Final = late(r"(?<![a-z0-9./–‐-])[a-z0-9](?:[./–‐-]?[a-z0-9]){6,29}\Z")
_FEWEST_ENDED: Final = 7
