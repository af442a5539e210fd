"""Passwords, PINs, one-time codes and keys in a message, behind a cue word or by their shape.

https://www.rfc-editor.org/rfc/rfc7519 (JSON Web Token)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import Cue
from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.read_out import codes_read_out
from mappings.redaction.reading import MASKED, Reading, read
from mappings.redaction.types import DataType

_VALUE: Final = late(r"[!-'*-~(£§€äöüßéèñ]{3,64}")
_CODE: Final = late(r"[0-9](?:[ -]?[0-9]){2,9}(?![0-9])")
_END: Final = late(r"[.,;:)\]}>\"']{1,4}\Z")
_QUOTED: Final = late(r"[\"'“”‘’「『]\Z")
_SIGN: Final = late(r"[:=]\s{0,3}[\"'“‘「『]?\s?\Z")
_WORDS_TEXT: Final = """
wrong incorrect invalid expired reset required needed changed not never blocked locked stolen hacked
known compromised the that this and but when because safe secure protected being been for from with
was has correct forgotten falsch abgelaufen gesperrt vergessen ungültig nicht richtig incorrecte
expiré oublié bloqué incorrecto caducado bloqueada olvidada incorrecta erronea errónea unknown
private confidential same still now working error errors none asked requested sent forgot login page
link email field manager policy
"""
_WORDS: Final = frozenset(_WORDS_TEXT.split())
_ANY_DIGIT: Final = late("[0-9]")
_TOKEN_LATER: Final = late(
    r"(?:[?:,]? {1,2}(?:[a-zà-ÿ'’()]{1,12}(?![^\s?:,])[ ]?){0,6}[?:=,]? ?)[\"“'‘«(]?"
    r"(?P<value>(?=[^\s0-9]{0,20}[0-9])(?=[^\sA-Za-z]{0,20}[A-Za-z])"
    r"(?:(?=[^\sA-Z]{0,20}[A-Z])(?=[^\sa-z]{0,20}[a-z])|(?=[A-Za-z0-9.]{0,20}[!@#$%^&*_+?]))"
    r"[A-Za-z0-9][!-'*+./0-9:;<-~£§€-]{4,30}?[A-Za-z0-9!@#$%^&*?])(?=[.,;:)\"”'’»]{0,3}(?:\s|\Z))"
)
"""A token of letters, digits and signs behind more small words: "my pw was always Teapot77!"."""
_TOKEN: Final = late(r"eyJ[A-Za-z0-9_-]{8,800}\.[A-Za-z0-9_-]{8,1500}(?:\.[A-Za-z0-9_-]{0,800})?")
_KEY: Final = late(
    r"(?<![A-Za-z0-9])(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,100}"
    r"|(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,100}|AKIA[0-9A-Z]{16}"
    r"|xox[abprs]-[A-Za-z0-9-]{10,100}|AIza[0-9A-Za-z_-]{30,40})"
)
_IN_QUOTES: Final = late(r"(?:\"(?=[^\"]{3,64}\")|[“„«「『])([^\"“”„«»「」『』\n\0]{3,64})[\"“”»」』]")
_ONE_TIME: Final = late(r"(?:验证码|驗證碼|校验码|动态码|短信码|口令|动态密码|一次性密码)\Z")
_LATER: Final = late(r"[^0-9。！？!?;；\n\0]{1,20}?([0-9]{4,8})(?![0-9])")
_SINCE: Final = late(r"(?<![a-zà-ÿ])(?:since|seit|in|im|depuis|en|desde|of|from|von) \Z")
_COUNTED: Final = late("[年次遍块元]")
_SAID: Final = late(
    r"[，,]?[\u3400-\u9fff]{0,6}?(?:说了|说的是|说的|报了|报给|给了|给他|给她|告诉了?|念了|念给|发了|发给"
    r"|输了|输的是|输入的是|输入了|填了|填的是|写了|写的是|设的是|设成|设为|改成|改为"
    r"|一直用|都用|用的是|一直是|一直都是|就是|还是|都是|原来是|以前是|之前是|现在是|应该是|记得是)"
    r"(?:他|她|对方|客服|你们|你)?[ :：「『\"“]{0,2}(?P<secret>[0-9]{4,8})(?![0-9])"
    r"(?! ?(?:次|遍|元|块|万|天|个|年|月|笔|期|点|分|秒|%|[-./][0-9]))"
)
_LATER_SECRET: Final = late(
    r"[\u3400-\u9fff,，]{1,8}[ :「『\"“]{0,3}((?=[!-/:-~]{0,30}[0-9])(?=[!-@\[-`{-~]{0,30}[a-zA-Z])"
    r"[!-'*-+\--~]{5,32})"
)
_POSTAL: Final = late(r"pin ?code")


_SENT_CODE: Final = late(
    r"(?<![a-zà-ÿ-])(?:code|codes|c[oó]digo|codice|kode|codes? number|验证|驗證)(?: (?:is|was"
    r"|were|est|était|es|era|fue|ist"
    r"|war|lautet|lautete|number|no|of|de|that is|to|le"
    r"|el))?[ :=-]{0,3}[\"'“‘(]?([0-9]{3}[ -]?[0-9]{1,5})(?![0-9a-z%])"
)
_OTHER_CODE: Final = late(
    r"(?:zip|pin|postal|post|area|country|error|branch|promo|product|reference|ref|section|civil|du"
    r"|del|status|reason"
    r"|discount|voucher|sort|dress|tax|dialling|dialing|response|http|merchant|currency|bank|u\.s\.|us"
    r"|usc|federal|legal|criminal|state|tax|bar|qr|building"
    r"|swift|travail"
    r"|consommation|penal|pénal|monétaire|commerce|activity|industry|naf|ape|sic)[ -]{1,2}\Z"
)
_OF_CODES: Final = late(
    r"sms|text|otp|donn|voul|soutir|mon |my |mi |mein|arnaqu|vol[ée]|read(?: it)? (?:out|back)"
    r"|phone|teléfono|telefono|téléphone|telefon|\btel\b"
    r"|\bcall|reçu|recu|receiv"
    r"|\bsent\b|send|verif|vérif|one.time|enter|\bgave\b|give|asked|pidi|demand|solicit|dict"
    r"|\bshare|\btold|whats"
    r"|mail|\bapp\b|log.?in|anruf|vorgelesen|durchgegeben|geschickt|erhalten|envoy|recib|enviar"
    r"|enviad|mandar|mandad"
    r"|llam|carte|card|tarjeta|confirm|secur|sécur|segur|communiqu|saisi|appel|transmis|agent"
    r"|private|secret|eingegeben|eingetippt|eingeben|genannt|geklappt|funktioniert|falsch|abgelaufen|gültig"
    r"|typed|expired|didn't work|not work|wrong|llegó|caduc|introduj|tecle|no funcion|tarde|expir|marche pas"
    r"|arriv|tapé|entré|périmé"
)
_READ_OUT: Final = late(
    r"\b(?:read|type|dictate|enter|repeat|forward|g[ai]ve|hand)(?:ed|n|s|ing)?"
    r"(?: [a-z]{2,4}){0,2} (?:the|a|my|that) \Z"
    r"|\bles? (?:di|dio|dimos|pas[eé]|mand[eé]|dict[eé]) (?:el|ese|un) \Z"
    r"|\b(?:lui|leur) ai (?:donné|lu|dit|dicté) (?:le|ce|un) \Z"
)
_FAR_CODE: Final = late(
    r"(?<![a-zà-ÿ-])(?:code|c[oó]digo|codice)(?! (?:civil|postal|de commerce|du travail|penal"
    r"|pénal|mon[eé]taire))"
    r"[a-zà-ÿ' -]{1,40}(?: ?[:,]|est|était|is|was|es|era)? ?(?!(?:19"
    r"|20)[0-9]{2}(?![0-9]))([0-9]{4,8})(?![0-9%])"
)
_FAR_TOLD: Final = late(
    r" (?:provisoire|temporaire|du|de|des|d'|for|of|to|on|del|für|zum|zur|vom|von|para|i (?:use"
    r"|used|set|have)|that)?"
    r"(?:(?:(?:that|which|que|das|dass) )?(?:i|we|he|she|they|j'ai|je|ich|wir|yo)?(?: ?had| ?have| ?'d| avais"
    r"| hatte| había)? ?(?:kept|keep|set|put|chose|picked|use|used|made|entered|typed|tried|gave|saved"
    r"|mis|choisi"
    r"|tapé|utilisé|gesetzt|benutze|benutzt|genommen|verwendet|puse|usaba|uso|elegí|tenía)(?: (?:as|to"
    r"|in))?(?= )"
    r"|[a-zà-ÿ' -]{0,36}?(?: ?[:=]| is| was| est| était| reste| es| era| ist| war| lautet)"
    r"(?![a-zà-ÿ])) ?[\"“‘«(]?"
)
_CODE_WORDS: Final = ("otp", "pin", "tan", "passcode", "time")
_TOLD_CODE: Final = late(
    r"\b(?:otp|pin|tan|passcode|one.time (?:code|password))\b[^.;!?\n\0]{0,32}?"
    r"\b(?:told|gave|shared|said|entered|typed|read out|given)"
    r"(?: (?:him|her|them|it|as|is|was|to him|to her|to them)){0,2}"
    r" ?[:=]? ?([0-9]{4,8})(?![0-9%])"
)
_WAS_CODE: Final = late(
    r"(?:le code|the code|der code|el código|il codice)(?: sms)? (?:était|was|war|era)[ :]{1,3}"
    r"(?!(?:19|20)[0-9]{2}(?![0-9]))([0-9]{4,8})(?![0-9%])"
)
"""Past tense tells that it was used: an error code "is"."""
_REACH: Final = 60
_AROUND: Final = 60
_SHORTEST_BEFORE_COMMA: Final = 4


_BY_MESSAGE: Final = late(r"(?<![a-zà-ÿ])(?:sms|text|mensaje|nachricht|message|textos?)|短信|簡訊|短訊")
_MESSAGES: Final = ("sms", "text", "mensaje", "nachricht", "message", "短信", "簡訊", "短訊")
_FROM_MESSAGE: Final = late(
    r"(?<![a-zà-ÿ])(?:the|that|die|den|der|das|el|la|le|ce|un|ese) ([0-9]{4,8})(?: code)? (?:(?:from|in"
    r"|off|by|out of|on"
    r"|aus|per|von|über|del|de|en|por|du|reçue?|recibid[oa]|dans|par|they|he|she|you|it|i|that|que|die"
    r"|der|das)"
    r" ){1,2}(?:(?:the|a|my|der|einer|meiner|la|le|mon|un|mi|got|was|me|had|han|ihr|ihre|mir|just) ){0,3}"
    r"(?:sms|text(?:e|ed|s|o|os)?(?: message)?|message|nachricht|mensaje|whatsapp)(?![a-zà-ÿ])"
)
"""A code that is only said to have come by a message: "he wanted the 8997 from the text"."""
_IN_MESSAGE: Final = late(
    r"(?:短信|簡訊|短訊)(?:[里裡上中]|内容)?(?:的|那个|那個|收到的|发的|發的|发来的|說的|说的"
    r"|嘅){1,2}(?:是)?[:：「“\" ]{0,2}"
    r"([0-9]{4,8})(?![0-9年月日元块号號.,/-])"
)
_SIX_DIGITS: Final = late(
    r"(?<![a-z])(?<!last )(?<!final )(?<!first )(?:(?:four|five|six|eight|[4568])[ -]digits?(?: (?:code"
    r"|number|pin|he wanted|they sent"
    r"|i got))?"
    r"|(?:asking for|asked for|wanted|gave(?: him| her| them)?|sent me) (?:the|a|my) code,)"
    r"(?: (?:was|were|is|are))?[:,]? ([0-9]{4,8})(?![0-9.,%/-][0-9]|[0-9%])"
)
_HANDED_OVER: Final = late(
    r"(?<![0-9])把([0-9]{4,8})(?:发给|報給|报给|念给|告诉|说给|转给|輸|输)(?=了?[他她它对客骗你进])"
    r"|(?<![0-9])([0-9]{4,8})(?:这个|那个|这串|那串|呢个|嗰个)(?:码|碼|验证码|密码|数字)"
)
_LENGTH_OF_YEAR: Final = 4
_DAY: Final = late(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}(?![0-9])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """What stands behind "password", "PIN", "验证码" and the like, when it looks like a secret.

    >>> [hit.key for hit in find("密码是Qwer@1234，验证码 834921，PIN: 1234", Context())]
    ['Qwer@1234', '834921', '1234']
    >>> list(find("my password is wrong, the PIN code 560001, 密码错误3次", Context()))
    []
    """
    del context
    page = read(text)
    for cue in page.cues_of(DataType.CREDENTIAL):
        yield from _behind(page, cue)
    yield from _before(page)
    yield from _sent(page)
    if page.digits > 3 and has_any(page.loose, _MESSAGES) and _BY_MESSAGE.search(page.loose) is not None:
        for found in (*_FROM_MESSAGE.finditer(page.loose), *_IN_MESSAGE.finditer(page.loose)):
            digits = found[1] or ""
            year = len(digits) == _LENGTH_OF_YEAR and digits[:2] in ("19", "20")
            if not year and not digits.endswith("000") and not is_amount(page.loose, *found.span(1)):
                yield Hit(*found.span(1), DataType.CREDENTIAL, digits, CUED + 2)
    if "digit" in page.loose or "code" in page.loose:
        for found in _SIX_DIGITS.finditer(page.loose):
            yield Hit(*found.span(1), DataType.CREDENTIAL, found[1], CUED + 2)
    if "码" in page.loose or "碼" in page.loose or "口令" in page.loose:
        for found in _HANDED_OVER.finditer(page.loose):
            digits = found[1] or found[2]
            group = 1 if found[1] else 2
            if not digits.endswith("00") and not is_amount(page.loose, *found.span(group)):
                yield Hit(*found.span(group), DataType.CREDENTIAL, digits, CUED + 2)
    for start, end in codes_read_out(page):
        yield Hit(start, end, DataType.CREDENTIAL, page.loose[start:end], CUED + 1)
    for found in _TOLD_CODE.finditer(page.loose) if has_any(page.loose, _CODE_WORDS) else ():
        yield Hit(*found.span(1), DataType.CREDENTIAL, found[1], CUED + 2)
    if "eyj" in page.loose:
        for found in _TOKEN.finditer(text):
            yield Hit(*found.span(), DataType.CREDENTIAL, found.group(), SHAPED + 7)
    if "_" in text or "AKIA" in text or "xox" in text or "AIza" in text:
        for found in _KEY.finditer(text):
            yield Hit(*found.span(), DataType.CREDENTIAL, found.group(), SHAPED + 7)


def _behind(page: Reading, cue: Cue) -> Iterator[Hit]:
    text, loose = page.text, page.loose
    start = cue.value
    if _DAY.match(loose, start):
        return
    is_postal = _POSTAL.match(loose, cue.start) is not None
    code = _CODE.match(loose, start)
    digits = re.sub("[^0-9]", "", code.group()) if code is not None else ""
    if (code is not None and not loose[code.end() : code.end() + 1].isascii()) or (
        code is not None and not _VALUE.match(loose, code.end())
    ):
        if (is_postal and len(digits) != 4) or _COUNTED.match(loose, code.end()):
            return
        if _SINCE.search(loose, cue.end, start) is not None and digits[:2] in ("19", "20"):
            return
        if 3 <= len(digits) <= 10:
            yield Hit(*code.span(), DataType.CREDENTIAL, digits, CUED + 3)
        return
    quoted = _IN_QUOTES.match(text, start - 1) if start else None
    if quoted is not None and quoted[1].casefold() not in _WORDS:
        yield Hit(*quoted.span(1), DataType.CREDENTIAL, quoted[1], CUED + 3)
        return
    far = _far_told(page, cue) if code is None and not is_postal else None
    if far is not None:
        yield Hit(*far, DataType.CREDENTIAL, text[slice(*far)], CUED + 3)
        return
    has_digit = _ANY_DIGIT.search(text, cue.end, cue.end + _REACH) is not None
    token = _TOKEN_LATER.match(text, cue.end, cue.end + _REACH) if has_digit else None
    if token is not None and not is_postal and page.cue_after(cue.end) >= token.start("value"):
        span = token.span("value")
        if MASKED not in loose[slice(*span)] and not is_amount(loose, *span):
            yield Hit(*span, DataType.CREDENTIAL, token["value"], CUED + 3)
            return
    found = _VALUE.match(text, start)
    if found is None and code is None and not text[cue.start].isascii():
        yield from _later(page, cue)
    if found is None or is_postal or MASKED in loose[start : found.end()]:
        return
    end = found.end()
    trailing = _END.search(text, max(start, end - 4), end)
    if trailing is not None:
        end = trailing.start()
    comma = text.find(",", start + _SHORTEST_BEFORE_COMMA, end)
    end = comma if comma > 0 else end
    value = text[start:end]
    if len(value) < 3 or value.casefold() in _WORDS or is_amount(loose, start, end):
        return
    has_digit = any(char.isdigit() for char in value)
    has_sign = any(not char.isalnum() and char not in "'-./," for char in value)
    is_mixed = not value.islower() and not value.isupper() and not value.istitle()
    before = text[cue.end : start]
    is_quoted = _QUOTED.search(before) is not None
    is_set = _SIGN.search(before) is not None
    if (
        (has_digit and len(value) >= 3)
        or (has_sign and len(value) >= 5)
        or is_mixed
        or is_quoted
        or (is_set and len(value) >= 4)
    ):
        yield Hit(start, end, DataType.CREDENTIAL, value, CUED + 3)


_AS_SECRET: Final = late(
    r"(?<![!-~])[\"'“‘「『«]?(?P<value>(?=[^\s0-9]{0,30}[0-9])"
    r"(?=[^\sa-zA-Z]{0,30}[a-zA-Z!@#$%^&*])[!-'*-~£§€]{5,40}?"
    r"|[0-9]{4,8})[\"'”’」』»]?[ ,]{0,2}(?:"
    r"[(]?(?:as|for|como|comme|als|per|come) (?:a |an |the |my |our |un |une |la |le |mon |ma |el |mi "
    r"|mein |das |sein )?"
    r"(?:new |temporary |temp |initial |one.time |nouveau |nueva |neues )?"
    r"(?:password|passwort|kennwort|pin|passcode|pass|login|mdp|mot de passe|contraseña|clave|code secret)"
    r"(?![a-zà-ÿ])"
    r"|(?:is|was|ist|war|est|était|es|era) (?:still |now )?(?:the |my |our |mein |das |mon |le |mi |la "
    r"|his |her )"
    r"(?:new |old |temporary |temp |online |banking )?"
    r"(?:password|passwort|kennwort|pin|passcode|mdp|mot de passe|contraseña|clave|otp|tan)(?![a-zà-ÿ])"
    r"|(?:当|當|作|做|为|為|作为|作為|是|就是|这个|這個|的|那个|係)(?:我的?|俺的?|他的?|她的?|本人的?"
    r"|初始|登录|登陆"
    r"|新|旧|临时|交易|支付|取款|查询|银行卡|网银|手机银行){0,3}"
    r"(?:密码|密碼|口令|验证码|驗證碼|暗号))",
    re.IGNORECASE,
)


def _before(page: Reading) -> Iterator[Hit]:
    """A secret before the word for it: "he set it to Blue271! as my password"."""
    if not has_any(page.loose, _SECRET_WORDS) or _SECRET_WORD.search(page.loose) is None:
        return
    for found in _AS_SECRET.finditer(page.text):
        start, end = found.span("value")
        value = found["value"]
        if (
            MASKED in page.loose[start:end]
            or is_amount(page.loose, start, end)
            or _DAY.match(page.loose, start)
        ):
            continue
        if not (value.isdigit() and value[:2] in ("19", "20") and len(value) == 4):
            yield Hit(start, end, DataType.CREDENTIAL, value, CUED + 2)


_NEEDLES_TEXT: Final = """
passw passc kennw pin mdp mot contra clav login code otp tan 密码 密碼 口令 验证码 驗證碼 暗号
"""
_SECRET_WORDS: Final = tuple(_NEEDLES_TEXT.split())
_SECRET_WORD: Final = late(
    r"(?:(?:as|for|como|comme|als|per|come|is|was|ist|war|est|était|es|era) [a-zà-ÿ ]{0,18}?"
    r"(?:passw|passc|kennw|pin|mdp|mot d|contra|clav|login|code s|otp|tan)|密码|密碼|口令|验证码|驗證碼|暗号)"
)


def _far_told(page: Reading, cue: Cue) -> tuple[int, int] | None:
    """A secret with a digit behind more words and a colon: "password for online banking: river4442"."""
    far = _FAR_TOLD.match(page.loose, cue.end, cue.end + _REACH)
    value = _VALUE.match(page.text, far.end()) if far is not None and far.end() > cue.value else None
    if value is None or MASKED in page.loose[slice(*value.span())]:
        return None
    trailing = _END.search(value.group())
    start, end = value.start(), value.end() - (len(trailing.group()) if trailing is not None else 0)
    is_long = end - start >= _SHORTEST_BEFORE_COMMA
    has_digit = re.search("[0-9]", page.text[start:end]) is not None
    return (start, end) if is_long and has_digit and not is_amount(page.loose, start, end) else None


def _sent(page: Reading) -> Iterator[Hit]:
    """A code by itself in a sentence of messages, calls and confirmations: "le code 7841 reçu par SMS"."""
    loose = page.loose
    if "cod" not in loose and "digo" not in loose and "kode" not in loose:
        return
    for found in _WAS_CODE.finditer(loose):
        if not _OTHER_CODE.search(loose, max(0, found.start() - 16), found.start()):
            yield Hit(*found.span(1), DataType.CREDENTIAL, found[1], CUED + 2)
    for found in (*_SENT_CODE.finditer(loose), *_FAR_CODE.finditer(loose)):
        start, end = found.span(1)
        if _OTHER_CODE.search(loose, max(0, found.start() - 16), found.start()) or is_amount(
            loose, start, end
        ):
            continue
        before = loose[max(0, found.start() - _AROUND) : found.start()]
        around = before + loose[found.start() : start] + loose[end : end + _AROUND]
        if _OF_CODES.search(around) or _READ_OUT.search(before):
            yield Hit(start, end, DataType.CREDENTIAL, re.sub("[^0-9]", "", found[1]), CUED + 2)


def _later(page: Reading, cue: Cue) -> Iterator[Hit]:
    """A code of one use further on in the sentence."""
    secret = _LATER_SECRET.match(page.text, cue.end)
    if secret is not None and MASKED not in page.loose[slice(*secret.span(1))]:
        yield Hit(*secret.span(1), DataType.CREDENTIAL, secret[1], CUED + 1)
        return
    said = _SAID.match(page.loose, cue.end)
    if said is not None and not is_amount(page.loose, *said.span("secret")):
        yield Hit(*said.span("secret"), DataType.CREDENTIAL, said["secret"], CUED + 1)
        return
    if _ONE_TIME.search(page.loose, cue.start, cue.end) is None:
        return
    found = _LATER.match(page.loose, cue.end)
    if found is not None and not is_amount(page.loose, *found.span(1)):
        yield Hit(*found.span(1), DataType.CREDENTIAL, found[1], CUED)
