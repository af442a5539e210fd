"""Numbers of loans, contracts, applications, policies and cases: only words beside them tell them.

https://www.legislation.gov.uk/uksi/2010/1014/schedule/1 (what a credit agreement names)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import code_at, cued_codes, is_day, key_of
from mappings.redaction.cues import ENDING, NUMBER, ORDER, TICKET, Cue
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.reading import Cued, Reading, read
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

_HAN_CODE: Final = re.compile(
    r"[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,30}?[字保借贷第][a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,16}?(?:"
    r"[0-9-]{2,24}|\([a-z0-9-]{2,24}\))(?:号|號)"
    r"|[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,24}?[字第][0-9-]{3,24}(?![0-9条款期页章])"
    r"|[0-9]{1,3} ?[a-z]{1,3} ?[0-9]{1,5}/[0-9]{2}(?![0-9])"
    r"|\(?[0-9]{4}\)?[\u3400-\u9fff][0-9]{0,6}[\u3400-\u9fff]{1,4}[0-9]{1,8}(?:号|號)"
)
_HAN_NUMBER: Final = re.compile(r"字 ?[(（]? ?第? ?[0-9][0-9 -]{1,24}[0-9] ?(?:号|號)")
_HAN_YEAR: Final = re.compile(
    r"[(〔\[] ?(?:19|20)[0-9]{2} ?[)〕\]] ?[年]?[\u3400-\u9fff]{0,6}\Z"
    r"|(?:19|20)[0-9]{2}[年 ]?[\u3400-\u9fff]{0,6}\Z"
)
_OF_LOANS: Final = "借贷貸保抵押信融授租质質按"
_LAW: Final = re.compile(r"[ .]?(?:cfr|usc|u\.s\.c)|[0-9]{1,4}\.[0-9]{1,3}(?:\.[0-9]{1,2})?[a-z]?(?![0-9])")
_RULE: Final = re.compile(r"[a-z]{1,5} ?[0-9]{1,4}(?:\.[0-9]{1,3}){1,2}[a-z]?")
_TOKEN: Final = re.compile(
    r"(?<![a-z0-9@./_\\-])(?=[a-z]{0,12}[-/_.]?[a-z]{0,12}[-/_.]?[0-9])[a-z0-9]{1,30}"
    r"(?:[-/_.][a-z0-9]{1,24}){0,6}"
    r"(?![a-z0-9@/_-]|\.[a-z0-9])"
)
_FILE: Final = re.compile(
    r"\.(?:pdf|jpe?g|png|docx?|xlsx?|eml|zip|gif|heic|txt|csv|mp[34]|html?|com|net|org|cn|co|de"
    r"|fr|es)\b|^(?:img|scan|dsc|screenshot|video|wa)[-_]?[0-9]"
)
_ROUGH: Final = re.compile(r"[a-z0-9][a-z0-9/_.-]{7,80}")
_TWO_DIGITS: Final = re.compile("[0-9]{2}")
_FEWEST_DIGITS: Final = 5
_FEWEST: Final = 8
_FEWEST_BARE: Final = 10
_FEWEST_SOLID: Final = 9
_BEFORE: Final = 60
_BEHIND: Final = 30
_LONGEST_TICKET: Final = 7
_LONGEST_RULE: Final = 7
_AND: Final = re.compile(
    r" ?(?:[,&/;+、，]| and | und | et | y | or | oder | ou | o |和|及|与|跟|還有|还有"
    r"|以及) ?(?:and |und |et |y )?"
)
_FEWEST_LISTED: Final = 6
_MOST_LISTED: Final = 12
_OFFICIAL: Final = re.compile(
    r"(?:rbi|sebi|irdai?|fca|pra|psr|esma|eba|com|dor|dbod|dnbr|dpss|cepd|scc|air|ewhc|ewca|uksc"
    r"|uksi|bgh|mas|asic"
    r"|hkma|cfpb|fdic|occ|ec|eu|ce|ue)[-/. ]?(?=[0-9a-z.-]{0,12}[-/.])"
)
_WORD: Final = re.compile("[a-zà-ÿ\u3400-\u9fff]{2}")
_PARTED_DIGITS: Final = re.compile(r"[0-9]{2,4}([-/])[0-9]{6,10}\1[0-9]{1,4}|[0-9]{3,8}([-/])[0-9]{6,10}")
_SOLID_DIGITS: Final = re.compile(r"[1-9][0-9]{9,19}|0[0-9]{11,19}")
_CAPITALS_THEN_DIGITS: Final = re.compile(
    r"[A-Z]{1,6}[-/]?(?:[A-Z]{1,4}[-/])?[0-9]{1,18}(?:[-/][0-9]{1,10}){0,5}[A-Z]?"
    r"|(?!IP)[A-Z]{1,3}[0-9]{2,4}(?:\.[0-9]{2,4}){2,3}"
)
_OF_A_TICKET: Final = re.compile(
    r"(?:case|ticket|complaint|enquiry|query|vorgang|fall|dossier|caso|工单|工單|案件)"
    r"(?: ?(?:no|number|nr|id|号|號)\.?)?"
    r"[ :#]{0,3}[0-9]{3,7} ?[,;/(–-]{0,2} ?(?:and |und |et |y )?(?:your |our |my )?"
    r"(?:reference|referenz|référence|referencia|ref)\.?(?: ?(?:no|number|nr|id)\.?)?[ :#]{0,3}\Z"
)
"""A reference that a ticket's own number stands before: it is the ticket's."""
_OF_THE_LOAN: Final = re.compile(
    r"(?:[结結還还清贷貸]清[楚]?(?:的|數|数)?|[这那哪這](?:一)?[笔筆单單]"
    r"|(?:有|的)一[笔筆]|[贷貸]款?"
    r"|借款|合同|合約)[\u3400-\u9fff]{0,6}?"
    r"(?:编号|編號|号码|號碼|单号|單號)?(?:是|為|为|係|叫|寫|写|话係|話係)? ?[:(「\"]?(?=[a-z0-9])"
)
_THIS_LOAN: Final = re.compile(r" ?[)」\"]?(?:[这那呢這](?:一)?[笔筆单單])")
_OWED: Final = re.compile(r"[\u3400-\u9fff]{0,2}?[贷貸借欠债債]")
_OFF: Final = re.compile(
    r"(?:pay-?off|settlement|redemption|closing|closure|satisfaction|discharge|paid.in.full|no.dues)"
    r" (?:letter|statement|figure|quote|certificate|confirmation)"
    r" ?(?:for|on|of|re|to)? ?[(:#]{0,2}(?=[a-z0-9])"
    r"|(?:kündigung|ablösung|umschuldung|tilgung|abtretung|résiliation|remboursement|cancelación"
    r"|amortización)"
    r" ?(?:von|zu|de|du|del|für)? ?[(:#]{0,2}(?=[a-z0-9])"
)
"""Words for the end of a loan, with a number right behind them."""
_STATE: Final = re.compile(
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
_STARTS: Final = re.compile(
    r"(?<![a-z0-9])(?<![0-9][.,/-])(?=[a-z/.-]{0,10}[0-9])[a-z0-9](?=(?:[ ./-]?[a-z0-9]){6})"
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
_BALANCE: Final = re.compile(
    r" ?[-–,:(] ?(?:balance|outstanding|remaining|restschuld|restsaldo|solde|saldo|余额|剩余|尚欠)"
)
_END: Final = re.compile(r"[。！？!?\n\0]|(?<![0-9])\.\s")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind their cue words.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("合同编号:HT-2024-00123，Loan no. 0012 345 678", Context()))]
    ['HT202400123', '0012345678']
    >>> [hit.key for hit in resolve(find("借款合同编号为(2023)京借字第0123号", Context()))]
    ['2023京借字第0123号']
    >>> [hit.key for hit in resolve(find("the loan was opened online, XD-2023-47554", Context()))]
    ['XD202347554']
    >>> list(find("loan of 50000, reference to RG 271.51, contract of 2023-05-01, Ticket#2026001", Context()))
    []
    >>> list(find("my case #3782, Vorgang 82673, 工单 88123", Context()))
    []
    >>> list(find("流水号75795540637那笔是买手机的", Context()))
    []
    """
    page = read(text)
    told = list(_ranges(page))
    for start, end in (*told, *_listed(page, told)):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), CUED)
    for start, end in _ended(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED)
    for start, end in _plain(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED)
    for start, end in _shaped(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED + 3)
    for start, end in _near(page, context):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), SHAPED - 3)
    for start, end in _parted(page, context):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), LIKELY)
    for start, end in _numbered(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), LIKELY)


def _ranges(page: Reading) -> Iterator[tuple[int, int]]:
    for cue in page.cues_of(DataType.LOAN_NO):
        # the bridge may have taken the bracket that opens the year
        begin = cue.value - 1 if page.loose[cue.value - 1 : cue.value] in ("(", "[") else cue.value
        found = _HAN_CODE.match(page.loose, begin) if cue.is_named else None
        if found is not None:
            yield found.span()
    for start, end in cued_codes(page, DataType.LOAN_NO, named=4, unnamed=8):
        if (
            not _is_rule(page.loose, start, end)
            and not _is_ticket(page, start, end)
            and not _is_of_a_ticket(page, start)
            and not _is_paid(page, start, end)
        ):
            yield start, end


def _is_paid(page: Reading, start: int, end: int) -> bool:
    """A reference with an amount right behind it: that of a payment, "ref 22310504, £50, pending"."""
    direct = page.cued(start, end).direct
    is_reference = not direct or TICKET in direct or _REFERENCE.search(page.loose, max(0, start - 14), start)
    return bool(is_reference) and _PAID.match(page.loose, end) is not None


_REFERENCE: Final = re.compile(
    r"(?<![a-zà-ÿ])(?:ref|r[ée]f|reference|r[ée]f[ée]rence|referenz|referencia)[.:# -]{0,4}\Z"
)


_PAID: Final = re.compile(
    r"[ ,;(:-]{0,3}(?:(?:of|for|over|über|ueber|von|de|por|pour|d'un montant de|amounting to|worth|zu|à|um"
    r"|in höhe von|金额|共|计) ?){0,2}"
    r"(?:(?:[a-z]{0,2}[$€£¥₹]|rmb|cny|usd|gbp|eur|inr|rs\.?|hkd|chf|aud|sgd) ?[0-9]"
    r"|[0-9]{1,3}(?:[ .,'’]?[0-9]{2,3}){0,5}(?:[.,][0-9]{1,2})? ?"
    r"(?:[€£₹元块万]|(?:euros?|eur|k|lakhs?|crores?|pounds?|dollars?|quid|usd|gbp|inr|rupees?)(?![a-z])))"
)


def _ended(page: Reading) -> Iterator[tuple[int, int]]:
    """Numbers behind words for the end of a loan, and Chinese ones for "this one": "这笔JK2023…没还"."""
    for words in _OFF.finditer(page.loose):
        yield from _whole_code(page, words.end())
    for begin in _STARTS.finditer(page.loose):
        at = begin.start()
        last = page.loose[max(0, at - _AT_MOST) : at].rstrip(' :(#«"').rpartition(" ")[2]
        if last not in _LAST and not last.endswith(_ENDS):
            continue
        if _STATE.search(page.loose, max(0, at - _BEFORE), at) is None:
            continue
        for start, end in _whole_code(page, at):
            if _is_of_a_loan(page, start, end):
                yield start, end
    for words in _BALANCE.finditer(page.loose):
        before = _CODE_BEFORE.search(page.loose, max(0, words.start() - _BEHIND), words.start())
        if before is not None and not page.cued(*before.span()).direct:
            for start, end in _whole_code(page, before.start()):
                if end == words.start() and _is_of_a_loan(page, start, end):
                    yield start, end
    for in_words in _SUM_IN_WORDS.finditer(page.loose):
        numbered = _WITH_SUM.search(page.loose, max(0, in_words.start() - _BEFORE), in_words.start())
        if numbered is None or not (numbered["first"] or _NOT_THIS.match(page.loose, in_words.end())):
            continue
        start, end = numbered.span("code")
        if (
            sum(map(str.isdigit, numbered["code"])) >= _FEWEST_LISTED
            and not page.cued(start, end).direct - {NUMBER}
            and not is_day(numbered["code"])
            and not is_date(page.loose, start, end)
            and not _CURRENCY.match(numbered["code"])
        ):
            yield start, end
    subject = _SUBJECT.match(page.loose)
    if subject is not None:
        start, end = subject.span("code")
        if (
            not is_amount(page.loose, start, end, signs=" .")
            and not _YEARS.fullmatch(subject["code"])
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
            if _is_of_a_loan(page, start, end) and ORDER not in page.cued(start, end).direct:
                yield start, end
    for words in _OF_THE_LOAN.finditer(page.loose):
        yield from _whole_code(page, words.end())
    for words in _THIS_LOAN.finditer(page.loose):
        before = _CODE_BEFORE.search(page.loose, max(0, words.start() - _BEHIND), words.start())
        if before is None:
            continue
        if ORDER in page.cued(*before.span()).direct and _OWED.match(page.loose, words.end()) is None:
            # "流水号 7579… 那笔是买手机的": a payment is spoken of
            continue
        yield from _whole_code(page, before.start())


def _is_of_a_loan(page: Reading, start: int, end: int) -> bool:
    """True for a code that is no sum, no day, no telephone of the house and no number of an order."""
    value = page.loose[start:end]
    if is_amount(page.loose, start, end) or is_date(page.loose, start, end) or _SUM.match(page.loose, end):
        return False
    cued = page.cued(start, end)
    if not {ENDING, DataType.BANK_ACCOUNT, DataType.BANK_CARD}.isdisjoint(cued.direct):
        return False
    if value.isdigit() and (len(value) < _FEWEST or value.endswith("000")):
        return False
    digits = re.sub("[^0-9]", "", value)
    if " " in value and not any(char.isalpha() for char in value):
        if len(digits) < _FEWEST_SOLID or _QUOTED.search(page.loose, max(0, start - 14), start) is None:
            return False
        return not is_hotline(digits, tuple(map(len, value.split())), ("GB",))
    return not is_hotline(digits, (), ())


_SUM: Final = re.compile(
    r"[.,][0-9]{1,2}(?![0-9])| ?(?:[€£₹元块万%]|euros?|eur|usd|gbp|dollars?|pounds?|rupees?)"
)


_QUOTED: Final = re.compile(
    r"(?<![a-z])(?:quote|quoting|cite|citing|mention|citen?|citar|citad|indiquen?|mencionen?) \Z"
)


def _whole_code(page: Reading, start: int) -> Iterator[tuple[int, int]]:
    span = code_at(page, start, digits=_FEWEST_ENDED)
    if span is not None and not is_day(page.loose[span[0] : span[1]]):
        yield span


_SUM_IN_WORDS: Final = re.compile(
    r"\((?:(?:rmb|cny|usd|gbp|eur|hkd|inr|[¥$€£₹]) ?[0-9][0-9.,' ]{0,14}|[0-9][0-9.,' ]{0,14}(?:万|亿|千)?"
    r" ?(?:元|块|€|£|euros?|eur|gbp|usd|万|万元|rupees?))\)"
)
_WITH_SUM: Final = re.compile(
    r"(?:(?P<first>(?<![\u3400-\u9fff])(?:另|还有|另外|其中)?(?:一|那|这|第[一二三])[笔筆单單])|(?:\A|\n))"
    r"[:： ]?(?P<code>[a-z]{0,6}[-/]?[0-9](?:[0-9./-]{6,24}[0-9])) ?\Z"
)
_NOT_THIS: Final = re.compile(r",? ?(?:no|not|nicht|pas|non|别|不是|勿)(?![a-z])")
"""A number that a sum in brackets tells from another: "一笔HT20246549（7万），别搞混"."""
_CURRENCY: Final = re.compile(r"(?:rmb|cny|usd|gbp|eur|hkd|inr|aud|sgd|chf)[0-9]")
_SUBJECT: Final = re.compile(
    r"\A(?:(?:fwd?|re|aw|wg|tr|rv|sv|i|r|转发|回复|答复"
    r"|轉寄) ?[:：] ?){1,4}(?P<code>[0-9]{3,4}(?:[ ./-][0-9]{3,4}){2,4})"
    r"(?![0-9./-])"
)
"""A number in groups that is the subject of a message."""
_NOTED: Final = re.compile(
    r"(?:记|記|写|寫|抄|存|印|留)(?:的|下的|着的|着|下来的|低嘅|嘅)(?:是|号是|號是"
    r"|编号是)?[:： 「“]{0,2}(?=[a-z0-9])"
)
_CODE_BEFORE: Final = re.compile(r"(?<![a-z0-9])[a-z0-9](?:[ ./–‐-]?[a-z0-9]){6,29}\Z")
_FEWEST_ENDED: Final = 7


def _plain(page: Reading) -> Iterator[tuple[int, int]]:
    """Seven digits right behind the thing itself, which are no round sum: "loan 8837261"."""
    for found in _PLAIN.finditer(page.loose):
        if not found[1].endswith("00") and not is_amount(page.loose, *found.span(1)):
            yield found.span(1)


_PLAIN: Final = re.compile(
    r"(?<![a-zà-ÿ])(?:loan|mortgage|reference|[a-zäöü]{0,12}kredit|[a-zäöü]{0,12}darlehen"
    r"|[a-zäöü]{0,12}vertrag"
    r"|prêt|crédit|préstamo|crédito|hipoteca|(?:account|a/c) ?\(loan\))[ :#]{1,3}([0-9]{7})(?![0-9.,%])"
)


def _listed(page: Reading, told: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """More numbers of one form behind the one that a word tells: "loans 12345678 and 87654321"."""
    for start, last in told:
        end = last
        form = _form(page.loose[start:end])
        if len(form) < _FEWEST_LISTED:
            continue
        for _ in range(_MOST_LISTED):
            joined = _AND.match(page.loose, end)
            if joined is None or _form(page.loose[joined.end() : joined.end() + len(form)]) != form:
                break
            begin, end = joined.end(), joined.end() + len(form)
            if page.loose[end : end + 1].isdigit() or is_amount(page.loose, begin, end):
                break
            yield begin, end


def _form(value: str) -> str:
    """Digits and letters as one sign each.

    >>> _form("ln-2024/7")
    'aa-0000/0'
    """
    return "".join("0" if char.isdigit() else "a" if char.isalpha() else char for char in value)


def _is_rule(loose: str, start: int, end: int) -> bool:
    """A number of a statute or a rule."""
    if _LAW.fullmatch(loose, start, end) is not None:
        return True
    digits = sum(map(str.isdigit, loose[start:end]))
    return digits <= _LONGEST_RULE and _RULE.fullmatch(loose, start, end) is not None


def _is_ticket(page: Reading, start: int, end: int) -> bool:
    """A short number of a case of the helpdesk."""
    value = page.loose[start:end].strip("#")
    return value.isdigit() and len(value) <= _LONGEST_TICKET and TICKET in page.cued(start, end).direct


def _is_of_a_ticket(page: Reading, start: int) -> bool:
    return _OF_A_TICKET.search(page.loose, max(0, start - _BEFORE), start) is not None


def _shaped(page: Reading) -> Iterator[tuple[int, int]]:
    """`(2023)京贷字第0123号`: a word for loans before 字 and a number behind it."""
    if "字" not in page.loose:
        return
    for found in _HAN_NUMBER.finditer(page.loose):
        year = _HAN_YEAR.search(page.loose, max(0, found.start() - 16), found.start())
        begin = year.start() if year is not None else max(0, found.start() - 3)
        if any(char in _OF_LOANS for char in page.loose[begin : found.start()]):
            yield begin, found.end()


def _near(page: Reading, context: Context) -> Iterator[tuple[int, int]]:
    """Codes of letters and digits in a sentence that speaks of a loan."""
    cues = page.cues_of(DataType.LOAN_NO)
    ends = [cue.end for cue in cues]
    for found in _tokens(page.loose):
        start, end = found.span()
        if end - start >= _FEWEST and _is_behind(page, start, end):
            yield start, end
            continue
        if (
            end - start < _FEWEST
            or _is_others(page.cued(start, end))
            or not _is_code(page, start, end)
            or _is_business(found, context)
            or _is_of_a_ticket(page, start)
            or _is_paid(page, start, end)
        ):
            continue
        if _is_plain_code(page, start, end) or _is_beside(page, cues, ends, start, end):
            yield start, end


def _is_behind(page: Reading, start: int, end: int) -> bool:
    """True for a number with a word for a loan right behind it: "编号HT2023…的借款合同", "X is my loan"."""
    if (
        _OF_LOAN.match(page.loose, end) is None
        or sum(map(str.isdigit, page.loose[start:end])) < _FEWEST_LISTED
    ):
        return False
    direct = page.cued(start, end).direct
    return (
        (ORDER not in direct or NUMBER in direct)
        and ENDING not in direct
        and not is_amount(page.loose, start, end)
        and not is_date(page.loose, start, end)
    )


_OF_LOAN: Final = re.compile(
    r"[ ,)\]】」”\"']{0,3}(?:(?:[号號](?![码碼线]))?[,，]?(?:的|这[份个笔张]?|那[份个笔张]?|呢[份單]"
    r"|嗰[份單]|对应|對應"
    r"|转给|轉給|转让|卖给|打包|移交|状态|到底|是){0,2}[\u3400-\u9fff]{0,3}?"
    r"(?:合同|合约|合約|借款|贷款|貸款|借据|借條|借条|欠款|按揭|那笔|这笔|哪笔|哪一笔|呢單|嗰單|逾期|结清"
    r"|結清"
    r"|资产公司|第三方)"
    r"|(?:is|was|are|ist|war|est|c'est|es|era|being)? ?"
    r"(?:(?:my|our|the|his|her|das|mein|meine|le|la|mon|ma|el|mi|un|one of my) ){0,2}"
    r"(?:number|no\.?|nummer|numéro|número|reference)? ?(?:of |for |des |du |del |de |de la |von )?"
    r"(?:the |my |our |meines |mon |mi )?(?:car |home |personal |auto |student )?"
    r"(?:loan|mortgage|agreement|contract|darlehen|kredit|vertrag|prêt|crédit|contrat|préstamo|crédito"
    r"|contrato"
    r"|hipoteca)(?![a-zà-ÿ]))"
)
_ONE_BY_ONE: Final = re.compile(r"(?<![a-z0-9])[a-z0-9](?: [a-z0-9](?![a-z0-9])){7,40}+")
_IN_GROUPS: Final = re.compile(
    r"(?<![a-z0-9.,/@_-])(?<![0-9] )(?:(?=[a-z0-9]{4}[ .-][a-z0-9]{4}[ .-][a-z0-9])[a-z0-9]{4}([ .-])"
    r"[a-z0-9]{4}(?:\1[a-z0-9]{4}(?![a-z0-9])){0,2000}+(?:\1[a-z0-9]{1,3})?"
    r"|(?=[a-z0-9]{3}[ .-][a-z0-9]{3}[ .-][a-z0-9])[a-z0-9]{3}([ .-])[a-z0-9]{3}"
    r"(?:\2[a-z0-9]{3}(?![a-z0-9])){0,2000}+(?:\2[a-z0-9]{1,2})?)(?![a-z0-9@]|[._/-][a-z0-9])"
)
_REACH_OF_LOAN: Final = 24
_MOST_GROUPS: Final = 10
"""A run of more groups is a list."""
_MONEY: Final = re.compile(r"(?:rmb|cny|usd|gbp|eur|inr|hkd|chf|aud|sgd|rs)[ .]")
_YEARS: Final = re.compile(r"(?:19|20)[0-9]{2}(?:[ .-](?:19|20)[0-9]{2}){1,6}(?:[ .-][0-9]{1,4})?")
_FEWEST_PARTED: Final = 6
_FEWEST_PARTED_SIGNS: Final = 8


def _parted(page: Reading, context: Context) -> Iterator[tuple[int, int]]:
    """Numbers that somebody took apart: each sign by itself, or in groups of three or four."""
    for found in (*_ONE_BY_ONE.finditer(page.loose), *_IN_GROUPS.finditer(page.loose)):
        start, end = found.span()
        value = found.group()
        signs = re.split("[ .-]", value)
        digits = sum(map(str.isdigit, value))
        if len(signs[0]) > 1 and len(signs) > _MOST_GROUPS:
            continue
        if digits < _FEWEST_PARTED or digits + sum(map(str.isalpha, value)) < _FEWEST_PARTED_SIGNS:
            continue
        if len(signs[0]) > 1 and not _is_one_value(page, found, signs):
            continue
        if _is_others(page.cued(start, end)) or _is_business(found, context) or _is_paid(page, start, end):
            continue
        if _YEARS.fullmatch(value) or is_amount(page.loose, start, end) or is_date(page.loose, start, end):
            continue
        yield start, end


def _is_one_value(page: Reading, found: re.Match[str], signs: list[str]) -> bool:
    """True when groups belong together: the words around a number are none of its groups."""
    if _MONEY.match(found.group()) or page.cue_after(found.start()) < found.end():
        return False
    is_even = len(signs[-1]) == len(signs[0])
    if is_even and re.sub("[ .-]", "", found.group()).isdigit():
        # twelve digits are many things
        return page.is_beside(DataType.LOAN_NO, *found.span(), before=_REACH_OF_LOAN, after=_REACH_OF_LOAN)
    if " " not in found.group():
        return True
    if not all(any(char.isdigit() for char in sign) for sign in signs[1:]):
        return False
    # "over 2024 1234" is a word before two numbers
    first = page.text[found.start() : found.start() + len(signs[0])]
    return any(char.isdigit() for char in first) or first.isupper()


_FIELD_OF_NUMBER: Final = re.compile(
    r"(?:\n|\A)[ >*-]{0,4}(?P<label>[^0-9\n\0:：]{0,30}(?<![a-zà-ÿ])(?:no|nr|number|num|numéro|número|nummer"
    r"|n°|nº|n\.o|reference|referenz|référence|referencia|编号|編號|号码|號碼)"
    r"(?![a-zà-ÿ])[^0-9\n\0:：]{0,40}?)"
    r"(?:[ ]{0,3}[:：=]|\n| -| (?=[^ \n]{6,40}(?:\n|\Z)))[ \n>*-]{0,6}"
    r"(?=[^\n]{0,16}[0-9])(?P<value>[a-z0-9](?:[ ./-]?[a-z0-9]){7,30})[ .,;]{0,2}(?=\n|\Z)"
)


_ANY_DIGIT: Final = re.compile("[0-9]")
_OF_NOBODY: Final = frozenset({ORDER, TICKET, ENDING})


def _numbered(page: Reading) -> Iterator[tuple[int, int]]:
    """The value of a field whose label says number and nothing of orders: "nº que pone en la carta: X"."""
    for found in _FIELD_OF_NUMBER.finditer(page.loose):
        start, end = found.span("value")
        cued = page.cued(start, end)
        kinds = cued.direct | cued.near
        if not _OF_NOBODY.isdisjoint(kinds) or (kinds and found["value"].isdigit()):
            continue
        if not all(_ANY_DIGIT.search(part) for part in found["value"].split(" ") if len(part) > 1):
            continue
        if (
            sum(map(str.isdigit, found["value"])) >= _FEWEST_PARTED
            and not is_amount(page.loose, start, end)
            and not is_date(page.loose, start, end)
            and not is_hotline(re.sub("[^0-9]", "", found["value"]), (), ())
        ):
            yield start, end


def _tokens(loose: str) -> Iterator[re.Match[str]]:
    for rough in _ROUGH.finditer(loose):
        if _TWO_DIGITS.search(loose, *rough.span()):
            yield from _TOKEN.finditer(loose, *rough.span())


def _is_code(page: Reading, start: int, end: int) -> bool:
    value = page.loose[start:end]
    digits = sum(map(str.isdigit, value))
    letters = sum(map(str.isalpha, value))
    if digits < _FEWEST_DIGITS or digits + letters < _FEWEST or letters > digits:
        return False
    if not letters and value.isdigit():
        return digits >= _FEWEST_SOLID and not is_amount(page.loose, start, end)
    if not letters and (digits < _FEWEST_BARE or "." in value or "_" in value):
        return False
    if letters and page.text[start:end].islower() and "-" not in value and "/" not in value:
        return False
    if (
        _OFFICIAL.match(value)
        or _CURRENCY.match(value)
        or _FILE.search(page.loose[start : end + 6])
        or is_amount(page.loose, start, end)
    ):
        return False
    return not (is_date(page.loose, start, end) or _is_rule(page.loose, start, end))


def _is_business(found: re.Match[str], context: Context) -> bool:
    """A hotline: digits that everybody may read."""
    groups = tuple(map(len, re.findall("[0-9]+", found.group())))
    digits = re.sub("[^0-9]", "", found.group())
    return (
        digits.isdigit()
        and not re.search("[a-z]", found.group())
        and is_hotline(digits, groups, context.regions)
    )


def _is_plain_code(page: Reading, start: int, end: int) -> bool:
    """A form that only numbers of contracts have, with no order near."""
    if (
        _CAPITALS_THEN_DIGITS.fullmatch(page.text, start, end) is None
        and _PARTED_DIGITS.fullmatch(page.loose, start, end) is None
        and (_SOLID_DIGITS.fullmatch(page.loose, start, end) is None or is_day(page.loose[start : start + 8]))
    ):
        return False
    if page.cue_after(start) < end or not _is_in_words(page.loose, start, end):
        return False
    return not page.cued(start, end).direct


def _is_in_words(loose: str, start: int, end: int) -> bool:
    """True when a code does not stand all alone."""
    before = _WORD.search(loose, max(0, start - _BEFORE), start)
    return before is not None or _WORD.search(loose, end, end + _BEHIND) is not None


def _is_others(cued: Cued) -> bool:
    """A number that the words beside it give to something else."""
    if cued.direct and DataType.LOAN_NO not in cued.direct:
        return True
    return ORDER in cued.direct or ORDER in cued.near or ORDER in cued.after or ENDING in cued.direct


def _is_beside(page: Reading, cues: list[Cue], ends: list[int], start: int, end: int) -> bool:
    loose = page.loose
    index = bisect_right(ends, start)
    if index and start - ends[index - 1] <= _BEFORE and _END.search(loose, ends[index - 1], start) is None:
        return True
    if index < len(cues) and cues[index].start - end <= _BEHIND:
        return _END.search(loose, end, cues[index].start) is None
    return False
