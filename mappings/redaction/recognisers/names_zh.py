"""Chinese names of people whom the helpdesk does not know, by the words beside them.

A name is a surname of a closed list and one or two more characters. A cue before it (我叫, 姓名：, 催收员),
a title behind it (先生, 经理), a veil (李某, 王*) or the place of a signature speaks for it. A name that was
found once is found again in the rest of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.han.alone import names_alone
from mappings.redaction.han.around import FIRM
from mappings.redaction.han.cued import cued_names
from mappings.redaction.han.paired import names_beside, without_and
from mappings.redaction.han.signs import HAN, IS_HAN, is_likely, is_name, name_hit
from mappings.redaction.han.titled import (
    FAMILIAR,
    SHORT_TITLE,
    SHORT_TITLE_AFTER,
    callers,
    titled_names,
)
from mappings.redaction.han.weighed import framed_names, weighed_names
from mappings.redaction.han.weight import weight_of
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.peoples import named
from mappings.redaction.words.chinese import COMPOUND, SINGLE, simplified
from mappings.redaction.words.chinese_everyday import NOT_NAMES
from mappings.redaction.words.chinese_given import SURE
from mappings.redaction.words.chinese_signs import COMMON, RARELY_A_NAME

_SOMEBODY: Final = late(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|"
    rf"[{''.join(sorted(SINGLE - RARELY_A_NAME - frozenset('海公')))}])某(?:某|(?P<given>[{HAN}])(?="
    rf"[^{HAN}]|\Z|[的在称说与和,及系]))?(?![银行公司平台个些种年月日地市方笔条次程贷])"
)
_HALF: Final = late(
    rf"(?P<surname>[{''.join(sorted(COMMON))}])(?:[xX×○〇]{{2}}|[*]{{1,2}}[{HAN}]?)(?![xX×*0-9])"
)
_SURNAMED: Final = late(
    rf"(?:(?<!百)姓|免贵姓|贵姓)(?:是|为)?(?P<surname>{'|'.join(sorted(COMPOUND))}|"
    rf"[{''.join(sorted(SINGLE - frozenset('名和什')))}])(?![名氏])"
)
_SIGNED: Final = late(
    rf"(?:(?<=\n)|\A)[ 　]{{0,20}}(?P<name>[{HAN}](?:[ 　]{{0,3}}[{HAN}]){{1,3}})[ 　]{{0,4}}(?:敬上"
    rf"|谨上|谨启|上|呈|敬启|书|留|启|拜上|亲笔|手书)?"
    r"[ 　]{0,20}[。.]?(?=\n|\Z|[ 　]{1,4}(?:19|20)[0-9]{2}|[ 　]{0,4}1[3-9][0-9]{9})"
)
_SIGNED_INLINE: Final = late(
    rf"(?<=[\s,，。.！!])(?<![{HAN}][ ])(?P<name>[{HAN}]{{2,4}})(?=[ 　]?(?:敬上|谨上|谨启|敬启|拜上"
    r"|上(?=[。.!！~ ]{0,2}(?:\n|\Z))))"
)
_BEFORE_SPEECH: Final = late(
    rf"(?<![{HAN}])(?P<name>[{HAN}]{{2,4}}?)(?=(?:来电|来信|称其|反映|投诉称|表示|[,，]\s?(?:男"
    rf"|女|身份证|汉族|[0-9]{{2}}岁|手机号|电话|联系电话)|[(（]\s?(?:身份证|男|女|手机|电话|借款人"
    rf"|担保人|客户|以下|1[3-9][0-9]{{9}})))"
)
_BEFORE_NUMBER: Final = late(
    rf"(?<![{HAN}])(?P<name>[{HAN}]{{2,4}})(?=[ ,，:：/]{{0,2}}(?:1[3-9][0-9]{{9}}|[1-9][0-9]{{16}}"
    rf"[0-9Xx])(?![0-9]))"
)
_BRACKETED: Final = late(
    rf"[<‹«《「『【\[“\"](?P<name>[{HAN}]{{2,4}})[>›»》」』】\]”\"](?=要求|请求|申请|投诉|反映|来电|致电|表示|称|诉)"
)
"""A name in brackets before what somebody does: <张伟>要求退款."""
_NICKNAMED: Final = late(
    r"(?:叫|自称|外号|绰号|人称|喊)(?:做|是)?(?P<name>(?!老板|老公|老婆|老师|老人|小姐|小孩|大家|大哥|大姐|阿姨)"
    rf"[阿小大老][{HAN}]{{1,2}}?)(?=的(?:人|男|女|催收|客服|经理|中介|业务|家伙|小伙|姑娘|朋友|同事|联系|打))"
)
"""How somebody is called who gives no surname: 一个叫阿强的人."""
_WEIGHT_BY_NUMBER: Final = 2.0
_MOST: Final = 40
"""Distinct names that are looked for in the rest of a text."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Names with a cue; everyday words that begin like a surname are none.

    >>> sorted({hit.key for hit in find("我叫王小明，催收员李强威胁我，王小明不服", Context())})
    ['李强', '王小明']
    >>> sorted({hit.key for hit in find("找了张先生和陳經理，还有李某某、小赵", Context())})
    ['张', '李', '赵', '陈']
    >>> list(find("本人在贵行申请高利贷，客户经理说关于时间，向经理反映，平安银行", Context()))
    []
    """
    del context
    if IS_HAN.search(text) is None:
        return
    plain = simplified(text)
    hits = list(_hits(plain))
    hits += [name_hit(*span, _DOTS.sub("·", plain[slice(*span)]), CUED) for span in named(plain)]
    taken = _by_place(hits)
    hits += [hit for hit in names_alone(plain) if taken.keys().isdisjoint(range(hit.start, hit.end))]
    taken = _by_place(hits)
    hits += [hit for hit in weighed_names(plain) if _is_new(hit, taken)]
    taken = _by_place(hits)
    framed = [hit for hit in framed_names(plain) if _is_new(hit, taken)]
    around = _by_place(framed)
    hits = [hit for hit in hits if not any(hit.end <= one.end for one in around.get(hit.start, ()))]
    hits += framed
    beside = list(names_beside(plain))
    seams = {hit.end: hit.start for hit in beside}
    hits = [hit for hit in hits if not _is_across(hit, seams)] + beside if seams else hits
    hits = [without_and(plain, hit) for hit in hits] if "和" in plain else hits
    yield from hits
    yield from _again(plain, hits)


def _is_across(hit: Hit, seams: dict[int, int]) -> bool:
    """True for a name over the end of another one.

    Args:
        seams: Where other names end, with where they begin.
    """
    return any(seams.get(place, hit.end) <= hit.start for place in range(hit.start + 1, hit.end))


_DOTS: Final = late("[·・•‧]")


def _by_place(hits: list[Hit]) -> dict[int, list[Hit]]:
    """Which names stand at each place."""
    found: dict[int, list[Hit]] = {}
    for hit in hits:
        for place in range(hit.start, hit.end):
            found.setdefault(place, []).append(hit)
    return found


def _is_new(hit: Hit, taken: dict[int, list[Hit]]) -> bool:
    """True for a name that no other one touches, unless that is a part of it."""
    touched = [one for place in range(hit.start, hit.end) for one in taken.get(place, ())]
    inside = all(hit.start <= one.start and one.end <= hit.end for one in touched)
    # a cue tells better where a name ends, unless it has blanks in it
    is_sure = any(one.weight >= CUED and one.start == hit.start for one in touched)
    return inside and (not is_sure or hit.end - hit.start > len(hit.key))


def _hits(text: str) -> Iterator[Hit]:
    yield from cued_names(text)
    yield from titled_names(text)
    patterns = [FAMILIAR, _HALF, _SURNAMED]
    if "某" in text:
        patterns.append(_SOMEBODY)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start = found.start() if pattern is not _SURNAMED else found.start("surname")
            yield name_hit(start, found.end(), found["surname"], CUED - 1)
    for start, end in callers(text):
        yield name_hit(start, end, text[start:end], CUED - 1)
    for pattern in (SHORT_TITLE, SHORT_TITLE_AFTER):
        for found in pattern.finditer(text):
            yield name_hit(found.start(), found.end(), found.group(), CUED - 1)
    for nick in _NICKNAMED.finditer(text):
        yield name_hit(*nick.span("name"), nick["name"], CUED - 2)
    for pattern in (_SIGNED, _SIGNED_INLINE, _BEFORE_SPEECH, _BEFORE_NUMBER, _BRACKETED):
        for found in pattern.finditer(text):
            name = re.sub(r"\s", "", found["name"])
            if pattern is _BEFORE_NUMBER and not (
                name[0] in SURE or is_likely(name) or (weight_of(name, told=True) or 0.0) >= _WEIGHT_BY_NUMBER
            ):
                continue
            if is_name(name) and not FIRM.fullmatch(name):
                yield name_hit(*found.span("name"), name, CUED - 2)


def _again(text: str, hits: list[Hit]) -> Iterator[Hit]:
    names = dict.fromkeys(hit.key for hit in hits if len(hit.key) >= 2 and IS_HAN.match(hit.key[1]))
    for name in list(names)[:_MOST]:
        if name in NOT_NAMES:
            continue
        position = text.find(name)
        while position >= 0:
            yield name_hit(position, position + len(name), name, CUED - 3)
            position = text.find(name, position + len(name))
