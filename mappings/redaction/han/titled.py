"""Chinese names before a title, and 小 or 老 before a surname."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.han.around import TITLE_AT
from mappings.redaction.han.signs import FIRST, HAN, IS_HAN, is_name, is_surname, name_hit
from mappings.redaction.hits import CUED, Hit
from mappings.redaction.late import late
from mappings.redaction.words.chinese import COMPOUND, SINGLE
from mappings.redaction.words.chinese_everyday import NOT_BEFORE_TITLE, NOT_NAMES
from mappings.redaction.words.chinese_given import TYPICAL
from mappings.redaction.words.chinese_signs import COMMON, RARELY_A_NAME, WORDY

_ONLY_NAMES: Final = (
    frozenset(
        "亓阚隗逄佘仉禚郗麹訾冼邝鄢臧逯蔺昝笪庹郏邸邰郜闫谌覃瞿褚卞岑靳晁綦蒯宓郄芮荀鞠"
        "阙裴佟仝缪邬沃茹滕郝邢邹郭邓韩冉尹汪姚谭彭潘袁蒋蔡薛邵侯廖"
    )
    & SINGLE
)
"""Surnames that are no part of everyday words behind 小 and 老 or before 总."""
SHORT_TITLE: Final = late(
    rf"(?<![{HAN}])[{''.join(sorted(COMMON | _ONLY_NAMES))}](?=(?:总"
    rf"(?![额计数共是之量体会账部公和价则结算行归])|姐|哥|工(?![资作程])|队|局|处|科|董(?!事)|行(?!业|为|长)|叔|婶|姨|某"
    r"|太(?![多大少高低慢快久过小贵难好不黑坑长远晚平阳])))"
)
SHORT_TITLE_AFTER: Final = late(
    rf"(?<=[找和跟给是的叫由被让对向与问请有个位])"
    rf"[{''.join(sorted((COMMON | _ONLY_NAMES) - frozenset('钱万方高时余金石文章管史')))}](?=(?:总(?!"
    rf"[额计数共是之量体会账部公和价则结算行归])|姐|哥))"
)
FAMILIAR: Final = late(
    rf"(?<![大从最很太缩减较偏变弱])(?:小|老|阿)(?P<surname>"
    rf"[{''.join(sorted((COMMON | _ONLY_NAMES) - frozenset('赖钱金白高史文管石龙万方')))}])"
    r"(?![序车库层虾包额子孙历师板婆公家路乡实赖票花色金历话鼠])(?!某)"
)


def titled_names(text: str) -> Iterator[Hit]:
    """Names before a title: 张先生, 陈经理."""
    last = 0
    for title in TITLE_AT.finditer(text):
        start = title.start()
        best = name_before(text, max(last, start - 4), start, title.group())
        if best is not None:
            yield name_hit(best, start, text[best:start], CUED)
        last = title.end()


def name_before(text: str, least: int, end: int, title: str) -> int | None:
    """Where the name begins that ends before a title."""
    if end - least < 1 or text[end - 2 : end] in NOT_BEFORE_TITLE or text[end - 2 : end] in NOT_NAMES:
        return None
    for size in (4, 3, 2):
        begin = end - size
        if begin < least:
            continue
        if text[begin] not in FIRST or text[begin - 1 : begin + 1] == "公司":
            continue
        signs = text[begin:end]
        if signs in COMPOUND or (size == 4 and signs[:2] in COMPOUND and is_name(signs)):
            return begin
        if size == 3 and (
            signs[1:] in COMPOUND
            or (
                signs[:2] not in COMPOUND
                and signs[0] in RARELY_A_NAME
                and not all(sign in TYPICAL and sign not in WORDY for sign in signs[1:])
            )
        ):
            continue
        if size == 2 and (signs[0] in RARELY_A_NAME or (signs[1] in COMMON and signs[0] not in COMMON)):
            continue
        if signs[-1] in "和与及跟" or text[begin - 1 : begin + 1] == "谢谢":
            continue
        if signs[-2] in "小老大阿" and signs[-1] in COMMON:
            continue
        if size < 4 and is_name(signs) and not (size == 2 and signs in NOT_BEFORE_TITLE):
            if size == 3 and signs[1:] in NOT_BEFORE_TITLE:
                continue
            return begin
    if end - 1 >= least and _is_lone_surname(text, end - 1, title):
        return end - 1
    return None


def _is_lone_surname(text: str, at: int, title: str) -> bool:
    sign = text[at]
    if text[max(0, at - 1) : at + 1] in NOT_BEFORE_TITLE:
        return False
    if sign in COMMON:
        return True
    if sign in RARELY_A_NAME:
        return (
            title in ("先生", "女士", "小姐", "太太")
            and sign in "于向应时都全项原年景经"
            and not IS_HAN.match(text[at - 1 : at])
        )
    return is_surname(sign) and sign not in "班公门官老户商步居解海"


_ALL: Final = f"{'|'.join(sorted(COMPOUND))}|[{''.join(sorted(SINGLE))}]"
_LONE_CALLER: Final = late(
    rf"(?:(?<![{HAN}])|(?<=客户)|(?<=用户)|(?<=市民)|(?<=网友)|(?<=储户)|(?<=业主))(?P<surname>{_ALL})"
    r"(?=(?:先生|女士|小姐|太太)[, ]?(?:反映|来电|来函|来信|来访|投诉|称|表示|您好|你好|要求|致电|咨询"
    r"|申请|诉|[(:]))"
)
"""A surname alone, whatever it means, of somebody who calls: [转] 员女士反映."""
_NO_SIR: Final = frozenset("花平余安卫门时应学招新民养人女男先发产出全海公和")
_MADAM: Final = late(
    r"(?:太|生|姑娘|师奶)(?=托|话|打|俾|畀|系|嚟|同|,|您|你|来|致|得|问|投|冇|唔|想|要|就|叫)"
)


def _of_hong_kong(text: str) -> Iterator[tuple[int, int]]:
    """Surnames as people of Hong Kong are called: 岑太託我寫, 叫我邱生."""
    for title in _MADAM.finditer(text):
        end = title.start()
        begin = end - 2 if text[end - 2 : end] in COMPOUND else end - 1
        if begin < 0 or (end - begin == 1 and (text[begin] not in SINGLE or text[begin] in _NO_SIR)):
            continue
        before = text[max(0, begin - 2) : begin]
        if (
            not before
            or IS_HAN.match(before[-1]) is None
            or before[-1] in "位俾畀搵问"
            or before in ("叫我", "我系", "我是")
        ):
            yield begin, end


_CALLED_OLD: Final = late(
    r"(?:叫|喊|称|称呼|管)(?:我|他|她|佢)?(?:老|小|阿)"
    rf"(?P<surname>[{''.join(sorted(SINGLE - frozenset('实公')))}])"
    r"(?=就|吧|好了|都?行|即可|得|[,.!?]|\Z|\n)"
)
"""How somebody wants to be called: 叫我老江就行."""


def callers(text: str) -> Iterator[tuple[int, int]]:
    """Where surnames stand of those who call, or who tell how they are called."""
    if any(title in text for title in ("先生", "女士", "小姐", "太太")):
        for found in _LONE_CALLER.finditer(text):
            yield found.span("surname")
    if "太" in text or "生" in text or "姑娘" in text or "师奶" in text:
        yield from _of_hong_kong(text)
    if "叫" in text or "喊" in text or "称" in text or "管" in text:
        for found in _CALLED_OLD.finditer(text):
            yield found.span("surname")
