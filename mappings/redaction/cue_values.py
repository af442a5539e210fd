"""What stands between a cue word and its value: small words, words for number, the rest of a label."""

from __future__ import annotations

from typing import Final

from mappings.redaction.late import late

_NUMBER_WORD: Final = (
    r"(?:(?:no|nos|nr|nbr|num|núm|number|nummer|num[eé]ro|nubmer|numbr|nmuber|numebr|numbre|numer|numemr"
    r"|nummr"
    r"|numreo|numeor|kennung|zeichen|n\.o)(?![a-zà-ÿ])|n°|nº|№|#|(?:id|ref|reference|code)(?![a-z0-9à-ÿ-]))"
    r"|编号|编码|号码|号|代码|編號|號碼|號|参考号"
)
_OTHER_WORD: Final = (
    r"(?:is|was|are|ist|lautet|lautete|war|est|était|es|era|the|my|our|your|his|her|their|der|die|das"
    r"|dem|den|mein|meine"
    r"|meiner|unser|unsere|ihr|ihre|mon|ma|notre|votre|son|sa|le|la|les|l'|el|los|mi|su|nuestro|of|for"
    r"|with|to|as|de|du|alt|neu|bisher|früher|immer|always|siempre|toujours|stets|seit jahren"
    r"|del|from|on|und|siehe|follows|here|folgende|folgt|wie|suivant|suivante|siguiente|given|shown"
    r"|listed|below|above"
    r"|currently|still|namely|viz|should|be|being|reads|bei|at|mit|avec|con|also|é|è|i|am|we|use|has"
    r"|have|a|in|me|us"
    r"|him|them|back|please|under|über|unter|auf|au|sur|al|am|it's|that's|which|that|this|it|c'est|sous"
    r"|mobile|home|new"
    r"|neue|old|alte|holder|iban|details?|immobilier|hypothécaire|personnel|hipotecario|personal"
    r"|étudiant|conso|iv|card|account|agreement|loan|contract|bank|banque|banco|temporary|temp|current"
    r"|initial"
    r"|default|provisoire|temporaire|actuel|actuelle|nouveau|nouvelle|ancien|ancienne|provisional|temporal"
    r"|actual|nueva|nuevo|antigua|anterior|vorläufig|vorläufiges|aktuelles|aktuelle|altes|neues|per|customer"
    r"|client|kunde|cliente|copy|recorded|registered|written|printed|quoted|supplied|provided|stated"
    r"|states|says"
    r"|said|read|shows|showing|c'était|étaient|serait|sería|wäre|sein|seine|lui|suo|own|whose|ours|mine|full"
    r"|complete|entire|actually|always|just|only|now|then|ending up|hier|dort|ici|aquí"
    r"|bitte|merci|svp|borrower|applicant|file|record|form)(?![a-z0-9à-ÿ])"
    r"|"
    r"[是为為叫我的码碼编本人他她您你们們名下如就应应該该这這那个個填写寫留了有即乃改成换換请請记記住加搜输入輸发發面上背系后第给給里裡用设設着著印登所係"
    r"喺嘅話话串条條张張份群前全新老原旧舊核对對现現]"
)
_SIZE: Final = r"\([0-9]{1,2}[ -]?(?:[a-zà-ÿ]{2,12}|位数?字?)\.?\)"
"""How long the number is: "(11-stellig)"."""
_FILL: Final = rf"{_SIZE}|[\s:=*\"'“”„«»‘’「」『』【】《》〈〉<>(\[,.~|_/\-#、]|{_NUMBER_WORD}|{_OTHER_WORD}"
BRIDGE: Final = late(rf"(?>(?:{_FILL}){{0,14}})")
NUMBERED: Final = late(rf"(?<![a-zà-ÿ])(?:{_NUMBER_WORD})")
NUMBER_OF: Final = late(
    r"(?:no|nr|number|nummer|num[eé]ro|n°|nº|n[uú]m|ref|reference|kennung|id|c[oó]digo|r[eé]f[eé]rence"
    r"|referencia)[.:]?"
    r"(?: (?:of|for|on|de|du|des|del|der|des|von|zum|zu|für|pour|para))?"
    r"(?: ?(?:l'|d'|the|my|our|this|mon|ma|mes|le|la|mi|el|meines|meiner|unseres|vom|dem|su|ce|notre"
    r"|unserem|meinem))? ?\Z"
)
TOLD: Final = late(r"[:=是为為]|\b(?:is|ist|lautet|est|es|was)\b")
REACH_OF_BRIDGE: Final = 48
_REST_OF_LABEL: Final = late(r"(?>(?:\([^()\n\0]{0,24}\)|[^0-9\n\0:：;；。！？!?=(]){0,40})")
_DIVIDER: Final = late(r"[ ]{0,8}(?:[:：=]|\n|[ ]-[ ]| [-–—]|\|)[ \n>*_|=:-]{0,8}")
_FIELD_VALUE: Final = late(
    r"(?=[^\n0-9:\u3400-\u9fff]{0,12}[0-9])(?:[^\s\0,;]{3,40}|[0-9]{2}(?= [0-9]{3}))"
    r"(?: [a-z0-9()/.-]{1,8}(?![^\s\0])){0,16}"
    r"[ .;,]{0,3}(?=\n|\0|\Z)"
)
_LINE_BEFORE: Final = late(r"(?:\n|\A)[^0-9\n\0:：;；。！？!?=]{0,40}\Z")


LONG_VALUE: Final = late(
    r"[^\s0-9]{0,8}(?:[ ./_-]?[0-9]){7}|[^\s0-9]{1,8}(?:[./_-]?[0-9]){4}|[0-9]{1,8}[a-z]"
)


def field_value(loose: str, start: int, end: int, value: int) -> int | None:
    """Where the value of a form field begins whose label holds a cue word: "account to refund into: 1234".

    The label begins its line and the value ends its own, so that more than small words may stand between.
    """
    if loose[value : value + 1].isdigit() or _LINE_BEFORE.search(loose, max(0, start - 41), start) is None:
        return None
    label = _REST_OF_LABEL.match(loose, end)
    if label is None:
        return None
    divider = _DIVIDER.match(loose, label.end())
    if divider is not None and divider.end() > value and _FIELD_VALUE.match(loose, divider.end()) is not None:
        return divider.end()
    # a tab reads as a blank
    blank = loose.rfind(" ", end, label.end() + 1)
    if blank >= max(end, value) and _FIELD_VALUE.match(loose, blank + 1) is not None:
        return blank + 1
    return None
