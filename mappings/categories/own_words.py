"""What the writer of a mail has written himself: quoted mails, signatures and disclaimers cut away.

Own code: the parser that was tried (mail-parser-reply 1.36) takes minutes for a mail of 100,000 line feeds
and knows no Chinese quotation.
"""

from __future__ import annotations

import re
from typing import Final

_QUOTED: Final = ">"
_SEPARATOR: Final = re.compile(
    r"-{3,}\s{0,2}(?:original message|urspr[uü]ngliche nachricht"
    r"|message d'origine|message original|mensaje original"
    r"|forwarded message|weitergeleitete nachricht|message transf[eé]r[eé]|mensaje reenviado"
    r"|原始邮件|原始郵件|转发邮件|轉發郵件|原邮件|邮件原件)"
    r"|_{20,}\s{0,3}\Z"
    r"|(?:on|am|le|el) [^\n]{4,120}(?:wrote|schrieb[^\n]{0,60}|a écrit|escribió)\s{0,2}:\s{0,3}\Z"
    r"|[^\n]{4,80}于?\s?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^\n]{0,30}写道\s{0,2}[:：]",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(r"(?:from|von|de|发件人|發件人|寄件者)\s{0,2}[:：]", re.IGNORECASE)
_SECOND_HEADER: Final = re.compile(
    r"(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto"
    r"|发送时间|收件人|主题|時間|日期|收件者|主旨|寄件日期)\s{0,2}[:：]",
    re.IGNORECASE,
)
_SIGNATURE: Final = re.compile(r"(?:--|__|—)\s{0,2}\Z")
_DISCLAIMER: Final = re.compile(
    r"(?:this (?:e-?mail|message|communication)(?: and any| is| may|,| contains)|confidentiality notice"
    r"|disclaimer\b"
    r"|the information (?:contained )?in this (?:e-?mail|message)"
    r"|diese (?:e-?mail|nachricht) (?:ist|enthält|kann)|ce (?:message|courriel|mail) (?:est|et|contient)"
    r"|este (?:mensaje|correo)(?: electrónico)? (?:es|y|contiene|puede)"
    r"|本(?:邮件|郵件|电子邮件|電子郵件)[^\n]{0,20}(?:保密|机密|機密|仅供|僅供|可能)|免责声明|免責聲明)",
    re.IGNORECASE,
)
_FEWEST: Final = 8
"""Letters that must stand before a quotation, or else it is the message itself that somebody passes on."""


def own_words(body: str) -> str:
    """A body without what is quoted, signed or printed under every mail.

    >>> own_words("Nobody helped me.\\n\\nOn Tue, 3 Mar 2026, Bank wrote:\\n> Dear customer").strip()
    'Nobody helped me.'
    >>> own_words("利息还是错的，没人管。\\n-----原始邮件-----\\n尊敬的客户").strip()
    '利息还是错的，没人管。'
    >>> own_words("-----Original Message-----\\nmy loan was never paid out").strip()
    '-----Original Message-----\\nmy loan was never paid out'
    """
    kept: list[str] = []
    lines = body.split("\n")
    length = 0
    for number, line in enumerate(lines):
        begin = line[:200].lstrip()
        if begin.startswith(_QUOTED):
            continue
        if length >= _FEWEST and _ends(begin, lines, number):
            break
        kept.append(line)
        length += len(begin.strip())
    return "\n".join(kept) if length else body


def _ends(begin: str, lines: list[str], number: int) -> bool:
    if _SEPARATOR.match(begin) or _SIGNATURE.fullmatch(begin) or _DISCLAIMER.match(begin):
        return True
    if _HEADER.match(begin) is None:
        return False
    following = lines[number + 1 : number + 3]
    return any(_SECOND_HEADER.match(line[:80].lstrip()) for line in following)
