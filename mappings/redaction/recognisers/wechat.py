"""WeChat names (微信号): six to twenty letters, digits, underscores and hyphens, a letter first; or a number.

https://kf.qq.com/faq/120813euEJVf150703nAf2iU.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import ORDER
from mappings.redaction.digits import is_date
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_NAME: Final = late(r"[a-z_](?:[a-z0-9_-]{3,28})[a-z0-9_-]|[0-9][0-9a-z_-]{4,18}[0-9a-z]")
_GLUED: Final = late(r"(?<=[\u3400-\u9fff:,])(?:vx|wx)([a-z][a-z0-9_-]{5,19})")
_WORDS_TEXT: Final = """
payment wechat weixin alipay account number message messages support official transfer screenshot
because please customer service repayment already contact blocked group chat friend friends video
called telling asking sent sends saying moments payments app pay red envelope after before and or
with from
"""
_WORDS: Final = frozenset(_WORDS_TEXT.split())
_SHAPED: Final = late(r"wxid_(?<![a-z0-9_].....)[a-z0-9]{6,24}")
_UNTIL_SENTENCE_ENDS: Final = late(r"[:=]|是|为|号|id\b")


_ANY_SIGNS: Final = ("wechat", "wx", "v", "微", "薇", "威", "维")
_ANY_WORD: Final = late("微|薇|威|维|wechat|[vV]信|(?<![a-z])v[xX是:：]|加v|我v|v号|微信|wx")
_BEFORE: Final = late(
    r"(?<![a-z0-9_.@/-])(?P<name>[a-z][a-z0-9_-]{4,20}[a-z0-9])[ (（「」\"”]{0,2}(?:就?是|为|这个|那个|这"
    r"|是个|用)?"
    r"(?:我|本人|他|她|客服|对方|中介|催收|你们)?(?:的|这个|那个)?(?:微信|薇信|威信|维信|v信|wechat|weixin)"
)
_FAR: Final = late(
    r"(?:微信?|薇信?|威信|维信|(?<![a-z0-9])(?:v信|[vw]x|wechat|weixin)|(?<=[加我聊私的])v)(?:号|名|昵称|id)?"
    r"(?:\([^()\n]{0,16}\))?[\u3400-\u9fff]{0,6}(?:[?][\u3400-\u9fff]{0,4})?"
    r"[ :「“\"\n]{0,3}(?P<name>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])(?![a-z0-9@.])"
)
_TOLD: Final = late(
    r"(?:微信|薇信|威信|维信|(?<![a-z0-9])[vw]x?)[\u3400-\u9fff]{0,5}[,，]号码?(?:是|为|叫)?[:： ]?"
    r"(?P<name>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])(?![a-z0-9@.])"
    r"|搜(?:一下|下|索|我|一搜)?[:： 「“]{0,2}"
    r"(?P<sought>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])"
    r"(?![a-z0-9@.])[」” ]{0,2}(?:就能|就可以|可以|来|能|就是|就)?(?:加|添加|找|联系|我|搜到|出来|第一个|见)"
)
"""A name that somebody is asked to look for."""
_APP_WORDS: Final = (
    "微信",
    "薇信",
    "威信",
    "维信",
    "徽信",
    "v信",
    "vx",
    "wx",
    "wechat",
    "weixin",
    "软件",
    "绿",
    "好友",
)
_APP: Final = late(
    r"(?:微信|薇信|威信|维信|徽信|(?<![a-z0-9])(?:v信|[vw]x|wechat|weixin)|绿色?(?:的)?(?:软件|聊天软件"
    r"|[aA]pp|图标|泡泡|的?那个)"
    r"|绿泡泡|小绿|绿信|聊天软件|加(?:个|一下)?好友|好友(?:申请|验证)?)"
    r"(?:[\u3400-\u9fff,，。：:、（(「“\" ]{1,12}|)"
    r"(?P<name>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])(?![a-z0-9@.])"
)
"""A name further on in a sentence that speaks of the app, also as people go round its name."""
_HEART: Final = late(
    r"(?:[微薇威维徽卫➕加聊]|(?<![a-z0-9])[vw+])x? ?[❤♥♡💚💗💙💛\ufe0f]{1,3}(?:号|是)?[:： ]{0,2}"
    r"(?P<name>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])(?![a-z0-9@.])"
)
"""A heart for 信: both sound alike."""
_ADD: Final = late(
    r"(?:叫|让|讓|要|喊|请|劝|求|催|逼|骗|忽悠)(?:我|咱|俺|你|客户|人家|大家)(?:去|先|得|必须)?(?:添加"
    r"|加)(?:他|她|一下|个|下|了|上)?的?[:： ]?"
    r"(?P<name>[a-z](?=[a-z_-]{0,16}[0-9_])[a-z0-9_-]{4,20}[a-z0-9])(?![a-z0-9@.])"
)
"""A name that somebody was told to add."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Names behind a cue word, and internal names.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("加我微信:zhang_san88，VX lisi2020", Context()))]
    ['zhang_san88', 'lisi2020']
    >>> list(find("微信支付3000元，WeChat payment failed", Context()))
    []
    """
    del context
    page = read(text)
    for cue in page.cues_of(DataType.WECHAT):
        found = _NAME.match(page.loose, cue.value)
        if found is None:
            continue
        name = found.group()
        if cue.value == cue.end and ORDER in page.cued(cue.start, found.end()).direct:
            continue
        is_sure = any(char in "0123456789_" for char in name) or (
            _UNTIL_SENTENCE_ENDS.search(page.loose, cue.start, cue.value) is not None
            or not page.loose[cue.start].isascii()
        )
        if (
            name in _WORDS
            or not is_sure
            or page.loose[found.end() : found.end() + 1] in ("元", "块", "@", "%", ".")
        ):
            continue
        if name[0].isdigit() and is_date(page.loose, *found.span()):
            continue
        if name.isdigit() and page.loose[found.end() : found.end() + 2].strip()[:1] in ("元", "年", "万"):
            continue
        yield Hit(*found.span(), DataType.WECHAT, name, CUED)
    if has_any(page.loose, _ANY_SIGNS) and _ANY_WORD.search(page.loose) is not None:
        for behind in (*_BEFORE.finditer(page.loose), *_FAR.finditer(page.loose)):
            name = behind["name"]
            if any(char in "0123456789_" for char in name) and name not in _WORDS and "\0" not in name:
                yield Hit(*behind.span("name"), DataType.WECHAT, name, CUED)
    if not page.loose.isascii():
        for called in _APP.finditer(page.loose) if any(word in page.loose for word in _APP_WORDS) else ():
            start, end = called.span("name")
            if ORDER not in page.cued(start, end).direct and not is_date(page.loose, start, end):
                yield Hit(start, end, DataType.WECHAT, called["name"], CUED - 1)
        for told in _TOLD.finditer(page.loose):
            group = "name" if told["name"] else "sought"
            yield Hit(*told.span(group), DataType.WECHAT, told[group], CUED)
        for heart in (*_HEART.finditer(page.loose), *_ADD.finditer(page.loose)):
            yield Hit(*heart.span("name"), DataType.WECHAT, heart["name"], CUED)
    for found in _GLUED.finditer(page.loose):
        yield Hit(*found.span(1), DataType.WECHAT, found[1], CUED)
    if "wxid_" in page.loose:
        for found in _SHAPED.finditer(page.loose):
            yield Hit(*found.span(), DataType.WECHAT, found.group(), CUED)
