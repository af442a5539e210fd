"""Chinese names of people whom the helpdesk does not know, by the words beside them.

A name is a surname of a closed list and one or two more characters. A cue before it (我叫, 姓名：, 催收员),
a title behind it (先生, 经理), a veil (李某, 王*) or the place of a signature speaks for it. A name that was
found once is found again in the rest of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from mappings.redaction.framed import frames
from mappings.redaction.hits import CUED, LIKELY, Context, Hit
from mappings.redaction.peoples import LONE, named
from mappings.redaction.types import DataType
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import COMPOUND, SINGLE, TO_SIMPLIFIED
from mappings.redaction.words.chinese_everyday import (
    LABELS,
    NEARBY,
    NOT_BEFORE_TITLE,
    NOT_GIVEN_ALONE,
    NOT_NAMES,
    NOT_WHOLE,
    RELATIONS,
    ROLES,
    TELLING,
)
from mappings.redaction.words.chinese_framed import HUMBLE, SELDOM_GIVEN, TOLD, WHOLE_GIVEN
from mappings.redaction.words.chinese_given import (
    ALSO,
    ENDING,
    LIKE_NAMES,
    LONGER,
    POSSIBLE,
    SURE,
    TYPICAL,
    WHOLE_WORDS,
)

_HAN: Final = "\u3400-\u9fff"
_IS_HAN: Final = re.compile(f"[{_HAN}]")
_COMPOUND_FIRST: Final = frozenset(name[0] for name in COMPOUND)

_COMMON: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑韩唐冯董程曹袁邓许傅沈吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田"
    "姜范石姚谭廖邹熊陆郝孔崔邱秦史顾侯邵孟龙段雷钱汤尹黎武贺赖龚文庞樊殷施陶翟倪严牛俞章鲁葛韦毛邢岳齐梅"
    "庄辛管祝左涂谷祁舒耿卜詹欧骆肖毕柯聂焦滕靳柴阮裴尤覃霍彭曾马高谢"
)
"""Surnames that stand alone before a title or behind 小 and 老."""
_RARELY_A_NAME: Final = frozenset(
    "招誉展和向于从时应同与都全原那国党项后但由支相经来占年言种景信代强双在有被把对又没种国区步满边干强花水海单公"
    "班别解商官权智战保才初拱冠化况巨利牧母纳仁锁信刑修央银肇植"
)
"""Surnames that are small words far more often."""

_NEVER_GIVEN: Final = frozenset(
    "的了吗呢吧啊哦呀嘛着过在是我你您他她它这哪谁什么怎很也还就都才又再已没不未被把让给跟对从到去说称问答"
    "打投诉"
    "该此其每各某些个们者款贷费息额账催找叫请等且但而却将能会要想做买卖拿交付收欠借还逾期限利率约只仅因所"
    "以如"
    "与及或至于先住电号码址身岁男您啥咋吃喝看听讲骂吓够别太更最均仍曾帮替按据凭经竟且办并乃两客户银签换跑"
    "充销词栏夸挂"
)
"""Characters that given names do not hold."""
AFTER_NAME: Final = re.compile(
    r"[^\u3400-\u9fff]|\Z|[的了在是说称讲问等这那把被让给跟对从到去就也还都才又再已没不未将会要想能打联反表拨"
    r"办借欠贷逾投申我你您他她它之带找叫帮骂威催挂泄冒私写退拖推敷逼拍用以并但而则却只因由所按与及或于负签"
    r"收退发告答承同拒查身住"
    r"电手"
    r"先女经主老师律总客专员代替帮亦均曾毫实系使需违收拿接诉又因跑您喂替两]"
    r"|和(?:我|他|她|你|您|客|贵|其)|向(?:我|贵|客|你|您|银|法)|为(?:我|借|本|客|担)|有(?:人"
    r"|一|没|无)|来(?:电|访|函|信|我)"
    r"|一起|一同|当(?:时|场|初|年)|共同|之间|本人|现(?:在|年|居|住)|今(?:年|天)|男|生于|出生|性别|年龄"
    r"|因为|曾(?:经|于|在)?|自(?:述"
    r"|称|行|20)|作为|多次|一直"
    r"|每(?:天|日|月)|名义|名下|夫妻|夫妇|夫妻|两口子|一家|同志|接(?:到|听|了|电)|通过|做(?:了"
    r"|担|主)|同意|擅自|私自|签(?:订|字|名)|无法|下面|这边|那边|"
    r"手里|手中|手上|处借|处贷|母女|父子|父女|母子|兄弟|姐妹|三人|二人|两人|等|恐吓|辱骂|态度"
    r"|处理|接听|接待|回复|解释|负责|协助|操作|推荐|介绍|提供|建议|要求"
    r"|银行卡|信用卡|信贷|房贷|车贷|账单|账户|账号|盗刷|尽快|尽早|立即|及时|务必|来电|反馈|反映|担保|采访"
    r"|可以(?:作证|证明|证实|提供|来|签|去)|能作证|承担|诉|经办|好几|跑路|手机|微信|名字|征信|还清|应于|应当|应该|因|失业|您好|你好|贷款|抵押|欠款|逾期"
    r"|接(?:的|过|手|起)|发(?:的|来|给)|和(?:他|我|她)|收(?:的|了|到|款)"
    r"|关于|对此|对于|及其|连同|始终|从未|从来|无力|需要|必须|参与|参加|转(?:给|账|走|入|到)|存(?:入|款)"
    r"|取(?:走|款|出)"
    r"|拿(?:着|走|了|到)|给了|骗|偷|冒名|冒充|伪造|代(?:签|办|扣|还)|代为|前来|前往|到(?:场|贵|了|我)|出具"
    r"|签署|亲(?:自|笔|口)"
    r"|上门|口头|明确|故意|长期|经常|总是|天天|还在|正在|已经|已于|尚|目前|目睹|知情|不知|不在|无关|无辜"
    r"|去世|病|死|离|失"
    r"|受|遭|遇|见|问|反复|再三|拒绝|否认|承认|确认|核实|证明|证实|辩称|答复|转告|转达|透露|泄露|催促|威吓"
    r"|骚扰|侮辱|谩骂|恶语"
    r"|以及|其(?:中|他|父|母|妻|夫|子|女)|任(?:职|何)|于20|敬上|谨|此致|启|呈|上$"
)
_VERB: Final = re.compile(
    "接(?:到|听|了|电|通)|通过|同意|擅自|私自|名义|名下|夫妻|夫妇|多次|一直|作为|因为|现在"
    "|现年|今年|今天|昨天|态度|处理|恐吓|辱骂|威胁|回复|解释|负责|协助|操作"
    "|推荐|介绍|提供|建议|要求|承诺|保证|签(?:订|字|名)|无法|这边|那边|手里|手中|手上|两人"
    "|二人|三人|本人|来电|来函|来信|和(?:[我他她你您客贵其王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑韩唐"
    "冯董程曹袁邓许傅沈吕苏]|我们)"
    "|向(?:我|贵|客|你|您|银|法)|为(?:我|借|本|客|担)|有(?:人|一|没|无)|曾(?:经|于|在)|自(?:述"
    "|称|行|20)|做(?:了|担)|电话|表示|反映|投诉|告知|告诉|答应"
)
_TITLE_LIKE_TEXT: Final = """
总 姐 哥 工 叔 姨 嫂 婶 局 队 处 科 某 董 氏 先生 女士 小姐 太太 经理 主任 老师 律师 行长
"""
_TITLE_LIKE: Final = frozenset(_TITLE_LIKE_TEXT.split())
_FIRM: Final = re.compile(
    r"[\u3400-\u9fff]{0,4}(?:银行(?![卡账流])|公司|集团|支行|分行|金融|小贷|金服|财险|信托|证券"
    r"|法院|派出所|律所|律师事务所"
    r"|事务所|中心|商城|超市|车行|地产|置业|科技)"
)


def _is_surname(sign: str) -> bool:
    return sign in SINGLE


def may_be_given(signs: str) -> bool:
    return bool(signs) and (signs in WHOLE_GIVEN or not any(sign in _NEVER_GIVEN for sign in signs))


def is_name(signs: str) -> bool:
    """True when two to four characters can be a name.

    >>> is_name("张三丰"), is_name("欧阳娜娜"), is_name("高利贷"), is_name("申请人")
    (True, True, False, False)
    """
    if not all("\u3400" <= sign <= "\u9fff" for sign in signs):
        return False
    if signs[:2] in COMPOUND:
        return len(signs) <= 4 and (may_be_given(signs[2:]) or len(signs) == 2)
    if len(signs) not in (2, 3) or not _is_surname(signs[0]):
        return False
    if signs[:2] in NOT_NAMES or signs in NOT_WHOLE or signs[1:] in _TITLE_LIKE:
        return False
    return may_be_given(signs[1:])


_CUE: Final = re.compile(any_of(LABELS + ROLES))
_IS_STRONG: Final = frozenset(LABELS)
_LATIN_CUE: Final = re.compile(
    r"\b(?:name is|name|contact|customer|borrower|holder|applicant|guarantor|agent|officer|regards"
    r"|sincerely|mr|mrs|ms|dear"
    r"|i am|i'm|hi|hello)[ .:,\n]{1,4}(?=[\u3400-\u9fff])",
    re.IGNORECASE,
)
_WEAK_TEXT: Final = """
先生 女士 小姐 工号 叫 联系 联系我 咨询 委托 致 投诉 举报 起诉 找到 对接 认识 客户 用户 柜台 客服 催收 销售
顾问 领导 朋友 同事 员工 中介 老板 法人
"""
_WEAK: Final = frozenset(_WEAK_TEXT.split())
"""Everyday words: the name has to end where names end."""
_BARE_TEXT: Final = """
抬头写 抬头 的是 就是 是 给了 给 让 请 写 对 向 把 的 人员 以 替 帮 跟 与 和 由 被 找 关于 对于 针对
孩子 合伙 实名 人士 感谢 表扬 授权 麻烦转 我要见 要见 据 告诉 通知 记者 乙方 甲方 丙方 要告 转到 存入
包括 联合
"""
_BARE: Final = frozenset(_BARE_TEXT.split())
"""Small words: only frequent surnames with frequent characters count behind them."""
_AFTER_CUE: Final = re.compile(
    r"(?P<mark>[\s:：,，]{0,3}(?:[:：]|是|为|叫|名叫|姓名|名字|\(|（|【|\[|\"|“|「|'|《)"
    r"[\s:：是为叫\"“「'(（【]{0,4})|(?P<gap>[ \n　/、]{0,3})"
)
_RUN: Final = re.compile(f"[{_HAN}](?:[ ·・]?[{_HAN}]){{1,7}}")
_MINORITY: Final = re.compile(f"[{_HAN}]{{1,7}}[·・•.][{_HAN}]{{1,7}}(?:[·・•.][{_HAN}]{{1,7}})?")
_VEILED: Final = re.compile(r"[*＊xX×○〇Ｘ某]{1,2}")

_TITLE: Final = (
    r"(?:先生(?![效成产活存物])|女士|小姐|太太|经理|主任|老师|律师|行长|主管|科长|处长|局长"
    r"|队长|组长|店长|总监|总经理|副总|警官|法官|医生|教授|师傅|会计|专员|客服|助理|部长|书记"
    r"|董事长|校长|院长|村长|镇长|科员|顾问|同志|老板|大爷|大妈|阿姨|大哥|大姐|女仕|夫人|小姐姐)"
)
TITLE_AT: Final = re.compile(_TITLE)
_SHORT_TITLE: Final = re.compile(
    rf"(?<![{_HAN}])[{''.join(sorted(_COMMON))}](?=(?:总(?![额计数共是之量体会账部公和价则结算行归])"
    rf"|姐|哥|工(?![资作程])|队|局|处|科|董(?!事)|行(?!业|为|长)|叔|婶|姨|某"
    r"|太(?![多大少高低慢快久过小贵难好不黑坑长远晚平阳])))"
)
_SHORT_TITLE_AFTER: Final = re.compile(
    rf"(?<=[找和跟给是的叫由被让对向与问请有个位])"
    rf"[{''.join(sorted(_COMMON - frozenset('钱万方高时余金石文章管史')))}](?=(?:总(?!"
    rf"[额计数共是之量体会账部公和价则结算行归])|姐|哥))"
)
_FAMILIAR: Final = re.compile(
    rf"(?<![大从最很太缩减较偏变弱])(?:小|老|阿)(?P<surname>"
    rf"[{''.join(sorted(_COMMON - frozenset('赖钱金白高史文管石龙万方')))}])"
    r"(?![序车库层虾包额子孙历师板婆公家路乡实赖票花色金历话鼠])(?!某)"
)
_SOMEBODY: Final = re.compile(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|"
    rf"[{''.join(sorted(SINGLE - _RARELY_A_NAME - frozenset('海公')))}])某(?:某|(?P<given>[{_HAN}])(?="
    rf"[^{_HAN}]|\Z|[的在称说与和,及系]))?(?![银行公司平台个些种年月日地市方笔条次程贷])"
)
_HALF: Final = re.compile(
    rf"(?P<surname>[{''.join(sorted(_COMMON))}])(?:[xX×○〇]{{2}}|[*]{{1,2}}[{_HAN}]?)(?![xX×*0-9])"
)
_SURNAMED: Final = re.compile(
    rf"(?:(?<!百)姓|免贵姓|贵姓)(?:是|为)?(?P<surname>{'|'.join(sorted(COMPOUND))}|"
    rf"[{''.join(sorted(SINGLE - frozenset('名和什')))}])(?![名氏])"
)
_SIGNED: Final = re.compile(
    rf"(?:(?<=\n)|\A)[ 　]{{0,20}}(?P<name>[{_HAN}](?:[ 　]{{0,3}}[{_HAN}]){{1,3}})[ 　]{{0,4}}(?:敬上"
    rf"|谨上|谨启|上|呈|敬启|书|留|启|拜上|亲笔|手书)?"
    r"[ 　]{0,20}[。.]?(?=\n|\Z|[ 　]{1,4}(?:19|20)[0-9]{2}|[ 　]{0,4}1[3-9][0-9]{9})"
)
_SIGNED_INLINE: Final = re.compile(
    rf"(?<=[\s,，。.！!])(?<![{_HAN}][ ])(?P<name>[{_HAN}]{{2,4}})(?=[ 　]?(?:敬上|谨上|谨启|敬启|拜上"
    r"|上(?=[。.!！~ ]{0,2}(?:\n|\Z))))"
)
_BEFORE_SPEECH: Final = re.compile(
    rf"(?<![{_HAN}])(?P<name>[{_HAN}]{{2,4}}?)(?=(?:来电|来信|称其|反映|投诉称|表示|[,，]\s?(?:男"
    rf"|女|身份证|汉族|[0-9]{{2}}岁|手机号|电话|联系电话)|[(（]\s?(?:身份证|男|女|手机|电话|借款人"
    rf"|担保人|客户|以下|1[3-9][0-9]{{9}})))"
)
_BY_NUMBER: Final = re.compile(rf"工号[为是:： ]{{0,2}}[0-9A-Za-z]{{2,10}}[的号,， ]{{0,2}}(?=[{_HAN}]{{2}})")
_BEFORE_NUMBER: Final = re.compile(
    rf"(?<![{_HAN}])(?P<name>[{_HAN}]{{2,4}})(?=[ ,，:：/]{{0,2}}(?:1[3-9][0-9]{{9}}|[1-9][0-9]{{16}}"
    rf"[0-9Xx])(?![0-9]))"
)
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
    if _IS_HAN.search(text) is None:
        return
    plain = text.translate(TO_SIMPLIFIED)
    hits = list(_hits(plain))
    hits += [_hit(*span, _DOTS.sub("·", plain[slice(*span)]), CUED) for span in named(plain)]
    taken = {place for hit in hits for place in range(hit.start, hit.end)}
    hits += [hit for hit in _alone(plain) if taken.isdisjoint(range(hit.start, hit.end))]
    taken |= {place for hit in hits for place in range(hit.start, hit.end)}
    hits += [hit for hit in _weighed(plain) if _is_new(hit, hits, taken)]
    taken |= {place for hit in hits for place in range(hit.start, hit.end)}
    framed = [hit for hit in _framed(plain) if _is_new(hit, hits, taken)]
    hits = [hit for hit in hits if not any(one.start <= hit.start and hit.end <= one.end for one in framed)]
    hits += framed
    yield from hits
    yield from _again(plain, hits)


_DOTS: Final = re.compile("[·・•‧]")


def _is_new(hit: Hit, hits: list[Hit], taken: set[int]) -> bool:
    """True for a name that no other one touches, unless that is a part of it."""
    if taken.isdisjoint(range(hit.start, hit.end)):
        return True
    touched = [one for one in hits if one.start < hit.end and hit.start < one.end]
    inside = all(hit.start <= one.start and one.end <= hit.end for one in touched)
    # a cue tells better where a name ends, unless it has blanks in it
    is_sure = any(one.weight >= CUED and one.start == hit.start for one in touched)
    return inside and (not is_sure or hit.end - hit.start > len(hit.key))


def _hits(text: str) -> Iterator[Hit]:
    yield from _cued(text)
    yield from _titled(text)
    patterns = [_FAMILIAR, _HALF, _SURNAMED]
    if "某" in text:
        patterns.append(_SOMEBODY)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start = found.start() if pattern is not _SURNAMED else found.start("surname")
            yield _hit(start, found.end(), found["surname"], CUED - 1)
    for pattern in (_SHORT_TITLE, _SHORT_TITLE_AFTER):
        for found in pattern.finditer(text):
            yield _hit(found.start(), found.end(), found.group(), CUED - 1)
    for pattern in (_SIGNED, _SIGNED_INLINE, _BEFORE_SPEECH, _BEFORE_NUMBER):
        for found in pattern.finditer(text):
            name = re.sub(r"\s", "", found["name"])
            if pattern is _BEFORE_NUMBER and not (
                name[0] in SURE or _is_likely(name) or (_weight(name, told=True) or 0.0) >= _WEIGHT_BY_NUMBER
            ):
                continue
            if is_name(name) and not _FIRM.fullmatch(name):
                yield _hit(*found.span("name"), name, CUED - 2)


def _hit(start: int, end: int, key: str, weight: int) -> Hit:
    return Hit(start, end, DataType.NAME, key, weight)


def _cued(text: str) -> Iterator[Hit]:
    position = 0
    for cue in _CUE.finditer(text):
        if cue.end() < position:
            continue
        following = text[cue.end() : cue.end() + 2]
        if following[:1] not in _MAY_FOLLOW or following in NOT_NAMES:
            continue
        after = _AFTER_CUE.match(text, cue.end())
        start = after.end() if after else cue.end()
        if start >= len(text) or not _BEGINS.match(text, start):
            continue
        labelled = bool(after and after["mark"])
        strong = cue.group() in _IS_STRONG
        bare = not labelled and cue.group() in _BARE
        weak = bare or (not labelled and cue.group() in _WEAK)
        hit = _name_at(text, start, strong=strong and labelled, weak=weak, bare=bare)
        if hit is None and labelled and start > cue.end() and not strong:
            hit = _name_at(text, cue.end(), strong=False, weak=True)
        if hit is not None:
            yield hit
            position = hit.end
            yield from _more_names(text, hit.end)
    for cue in _BY_NUMBER.finditer(text):
        hit = _name_at(text, cue.end(), strong=False, weak=True)
        if hit is not None:
            yield hit
    if text.isascii() or not _LATIN.search(text):
        return
    for cue in _LATIN_CUE.finditer(text):
        hit = _name_at(text, cue.end(), strong=False, weak=False)
        if hit is not None:
            yield hit


_FIRST: Final = SINGLE | _COMPOUND_FIRST
_MAY_FOLLOW: Final = _FIRST | frozenset(
    " \n　/、:：,，是为叫名姓((（【[\"“「'《库阿艾买努古热帕依吐玛祖麦加斯达扎格次边拉多巴"
)
"""What can stand behind a cue: marks, surnames, beginnings of Uyghur and Tibetan names."""
_LATIN: Final = re.compile("[A-Za-z]{2}")
_BEGINS: Final = re.compile(f"[{_HAN}]{{2}}|[{_HAN}][ ·・•.*xX×○〇]")
_NEXT_NAME: Final = re.compile(r"[、,，/和及与]{1,2}\s?")


def _more_names(text: str, end: int) -> Iterator[Hit]:
    """Further names of a list: 担保人张三、李四."""
    for _ in range(8):
        gap = _NEXT_NAME.match(text, end)
        hit = _name_at(text, gap.end(), strong=False, weak=True) if gap else None
        if hit is None:
            return
        yield hit
        end = hit.end


def _name_at(text: str, start: int, *, strong: bool, weak: bool, bare: bool = False) -> Hit | None:
    """The name that begins at a place.

    Args:
        strong: A label such as 姓名： stands before it, so that no surname of the list is needed.
        weak: The cue is an everyday word, so that the name has to end where names end.
        bare: The cue is a small word, so that the name has to be made of frequent characters.
    """
    minority = _MINORITY.match(text, start)
    if minority is not None and _is_minority(minority.group()):
        return _hit(start, minority.end(), re.sub(r"[·・•.]", "·", minority.group()), CUED)
    veiled = _veiled(text, start)
    if veiled is not None:
        return veiled
    run = _RUN.match(text, start)
    if run is None:
        return None
    if text[start - 1 : start + 1] in NOT_BEFORE_TITLE or (bare and text[start] in "钱年白方成安常金高"):
        return None
    signs, places = _signs(run)
    if _FIRM.match(signs):
        return None
    compound = signs[:2] in COMPOUND
    sizes = (4, 3, 2) if compound else (3, 2)
    whole = len(signs) <= (4 if compound else 3)
    titled = next((at for at in (1, 2, 3) if at < len(places) and TITLE_AT.match(text, places[at])), 0)
    if titled == 1 and signs[0] not in _RARELY_A_NAME and _is_surname(signs[0]):
        return _hit(start, places[0] + 1, signs[0], CUED)
    if titled > 1 and signs[0] not in _RARELY_A_NAME and is_name(signs[:titled]):
        return _hit(start, places[titled - 1] + 1, signs[:titled], CUED)
    likely = _is_likely if bare or signs[0] in _RARELY_A_NAME else is_name
    if whole and likely(signs):
        # in full before a sign that is none; a function word at its end is not part of it
        return _hit(start, places[-1] + 1, signs, CUED)
    if strong and len(signs) <= 4 and signs not in _NO_ANSWER and may_be_given(signs):
        return _hit(start, places[-1] + 1, signs, CUED - 1)
    if len(signs) > 3 and not compound and likely(signs[:2]) and _VERB.match(text, places[1] + 1):
        return _hit(start, places[1] + 1, signs[:2], CUED)
    if not compound and len(signs) > 2 and signs[2] not in POSSIBLE and signs[1:3] not in WHOLE_GIVEN:
        sizes = (2, 3)
    for size in sizes:
        if size > len(signs) or not likely(signs[:size]):
            continue
        if AFTER_NAME.match(text, places[size - 1] + 1) or TITLE_AT.match(text, places[size - 1] + 1):
            return _hit(start, places[size - 1] + 1, signs[:size], CUED)
    if not weak and signs[0] in _COMMON:
        for size in sizes:
            if size <= len(signs) and likely(signs[:size]) and signs[size - 1] in POSSIBLE:
                return _hit(start, places[size - 1] + 1, signs[:size], LIKELY)
        if len(signs) > 1 and likely(signs[:2]):
            return _hit(start, places[1] + 1, signs[:2], LIKELY)
    return None


def _is_minority(written: str) -> bool:
    """True for 买买提·吐尔逊, not for a Chinese name with a dot in it: 袁·超."""
    first = re.split("[·・•.]", written)[0]
    lone = first in COMPOUND or _is_surname(first)
    return not lone and not first.startswith(("本人", "我")) and not _FIRM.search(written)


def _is_likely(signs: str) -> bool:
    """True for a name of frequent characters that is no everyday word."""
    if not is_name(signs):
        return False
    if signs[:2] in COMPOUND:
        return all(sign in POSSIBLE for sign in signs[2:])
    if signs[0] not in _COMMON and signs[0] not in "于向万余安金钱高方常成白年":
        return signs[0] in _ALONE_FIRST and all(sign in TYPICAL for sign in signs[1:]) and _is_fitting(signs)
    return all(sign in POSSIBLE for sign in signs[1:]) and not (len(signs) == 2 and signs in NOT_GIVEN_ALONE)


_NO_ANSWER_TEXT: Final = """
本人 保密 匿名 未知 不详 无 暂无 同上 您好 你好 先生 女士 客户 自己 姓名 电话 地址 身份证 银行 借款人
担保人 如下 见附件 已注销 联系方式 手机号
"""
_NO_ANSWER: Final = frozenset(_NO_ANSWER_TEXT.split())


def _signs(run: re.Match[str]) -> tuple[str, list[int]]:
    places = [run.start() + index for index, sign in enumerate(run.group()) if sign not in " ·・"]
    return "".join(run.string[place] for place in places), places


def _veiled(text: str, start: int) -> Hit | None:
    surname = text[start : start + 2] if text[start : start + 2] in COMPOUND else text[start : start + 1]
    if surname not in COMPOUND and not _is_surname(surname):
        return None
    veil = _VEILED.match(text, start + len(surname))
    if veil is None:
        return None
    end = veil.end()
    if (
        len(veil.group()) == 1
        and end < len(text)
        and _IS_HAN.match(text[end])
        and AFTER_NAME.match(text, end + 1)
        and may_be_given(text[end])
    ):
        end += 1
    return _hit(start, end, surname, CUED)


def _titled(text: str) -> Iterator[Hit]:
    last = 0
    for title in TITLE_AT.finditer(text):
        start = title.start()
        best = name_before(text, max(last, start - 4), start, title.group())
        if best is not None:
            yield _hit(best, start, text[best:start], CUED)
        last = title.end()


def name_before(text: str, least: int, end: int, title: str) -> int | None:
    """Where the name begins that ends before a title."""
    if end - least < 1 or text[end - 2 : end] in NOT_BEFORE_TITLE or text[end - 2 : end] in NOT_NAMES:
        return None
    for size in (4, 3, 2):
        begin = end - size
        if begin < least:
            continue
        if text[begin] not in _FIRST:
            continue
        signs = text[begin:end]
        if signs in COMPOUND or (size == 4 and signs[:2] in COMPOUND and is_name(signs)):
            return begin
        if size == 3 and (
            signs[1:] in COMPOUND
            or (
                signs[:2] not in COMPOUND
                and signs[0] in _RARELY_A_NAME
                and not all(sign in TYPICAL and sign not in _WORDY for sign in signs[1:])
            )
        ):
            continue
        if size == 2 and (signs[0] in _RARELY_A_NAME or (signs[1] in _COMMON and signs[0] not in _COMMON)):
            continue
        if signs[-1] in "和与及跟" or text[begin - 1 : begin + 1] == "谢谢":
            continue
        if signs[-2] in "小老大阿" and signs[-1] in _COMMON:
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
    if sign in _COMMON:
        return True
    if sign in _RARELY_A_NAME:
        return (
            title in ("先生", "女士", "小姐", "太太")
            and sign in "于向应时都全项原年景经"
            and not _IS_HAN.match(text[at - 1 : at])
        )
    return _is_surname(sign) and sign not in "班公门官老户商步居解海"


_ALONE_FIRST: Final = SINGLE - _RARELY_A_NAME - frozenset("海公") | frozenset("于")
_ALONE_COMPOUND: Final = COMPOUND - frozenset(
    ("百里", "东方", "东郭", "太史", "单于", "谷梁", "西门", "南宫", "司空", "公良", "张简", "范姜")
)
_ALONE: Final = re.compile(
    rf"(?:{'|'.join(sorted(_ALONE_COMPOUND))}|[{''.join(sorted(_ALONE_FIRST))}])"
    rf"(?=[{''.join(sorted(POSSIBLE))}])"
)
_ALONE_SPACED: Final = re.compile(
    rf"(?<![{_HAN}])(?<![{_HAN}][ ])[{''.join(sorted(_ALONE_FIRST))}] {{1,3}}[{''.join(sorted(POSSIBLE))}]"
    rf"(?: {{1,3}}[{''.join(sorted(POSSIBLE))}])?(?! {{0,3}}[{_HAN}])"
)
_BEFORE_ALONE: Final = frozenset(
    "和与跟被把给向对让叫找由的是我你们人员者长师妈爸哥姐弟妹婆公夫妻子女友方机下到了着名位个司生户家说问骂请"
    "替帮为及或并以同像如比听见等将令使催欠借用在从当连按据因凭称因经"
)
"""Characters behind which a name of three characters may begin."""
_JUST_BEFORE: Final = frozenset("在和与跟被把给向对于让叫找由我替帮骂")
"""Those behind which a name of two characters may begin."""
_WORDY: Final = frozenset(
    "一东中之公军南可和国大天子学安家小山平建心成文新明月民生西长春来行发光立正清方高地世海江河水金石木林"
    "元开利通美顺达远进良好乐意思想力道德信义本业全同向先前里口志年"
)
"""Characters of given names that are as often something else."""
_NOT_BEHIND: Final = frozenset(
    "路街村镇县市区乡寺庙桥山庄店银公学医大集股基科支分信厂馆院校站港州省岛湾河湖江城里"
)
"""Behind these characters the name is one of a street, a place or a firm."""


def _alone(text: str) -> Iterator[Hit]:
    """Names without a cue: a surname, characters of given names, and a fitting place in the sentence."""
    last = 0
    for first in _ALONE.finditer(text):
        start = first.start()
        if start < last:
            continue
        end = _alone_end(text, start, first.end())
        if end:
            last = end
            yield _hit(start, end, text[start:end], LIKELY)
    for spaced in _ALONE_SPACED.finditer(text):
        name = spaced.group().replace(" ", "")
        if (
            name[1:] not in NOT_GIVEN_ALONE
            and _is_fitting(name)
            and all(sign in TYPICAL for sign in name[1:])
        ):
            yield _hit(*spaced.span(), name, LIKELY)


def _is_fitting(name: str) -> bool:
    """True when nothing says that the characters are everyday words."""
    return (
        name[:2] not in LIKE_NAMES
        and name[:2] not in NOT_NAMES
        and name[:2] not in NOT_WHOLE
        and name not in LONGER
        and name not in NOT_WHOLE
    )


def _alone_end(text: str, start: int, given: int) -> int:
    """Where a name without a cue ends that begins at a place; 0 for none."""
    surname = text[start:given]
    if _FIRM_AHEAD.match(text, start) is not None:
        return 0
    longer = text[given + 1 : given + 2] in POSSIBLE
    before = text[start - 1 : start]
    left = (
        2 if not before or not before.isalnum() else int(before in _BEFORE_ALONE or not _IS_HAN.match(before))
    )
    if (not left and before + surname[0] in ENDING) or before + surname[0] == "谢谢":
        return 0
    short = given + 1
    likely_short = bool(_is_short(text, start, given, left=left, before=before))
    follower = AFTER_NAME.match(text, short) if longer and likely_short else None
    if follower is not None and len(follower.group()) > 1 and text[short] in _WORDY_ALSO:
        return short
    if longer and _is_long(text, start, given, left=left):
        return short + 1
    return short if likely_short else 0


_WORDY_ALSO: Final = _WORDY | frozenset("应发敬接为有现因经和")


def _is_short(text: str, start: int, given: int, *, left: int, before: str) -> bool:
    """True for a surname and one character in a place where a name is likely."""
    end = given + 1
    name = text[start:end]
    if given - start == 2:
        return bool(left and _right(text, end) and text[given] in TYPICAL)
    if not _is_fitting(name) or text[given] not in TYPICAL or name[1:] in NOT_GIVEN_ALONE:
        return False
    sure = name[0] in SURE
    if name[0] == "于" and left < 2:
        return False
    rare = text[given] not in _WORDY
    right = _right(text, end)
    if left == 2 and right == 2:
        return sure or rare
    if not right or not (sure or rare) or not _is_followed(text, end):
        return False
    return left == 2 or before in _JUST_BEFORE or (sure and rare)


def _is_followed(text: str, end: int) -> bool:
    """True when what follows two characters cannot be the third one of a name."""
    follower = AFTER_NAME.match(text, end)
    return text[end : end + 1] not in POSSIBLE or (follower is not None and len(follower.group()) > 1)


def _right(text: str, end: int) -> int:
    if end >= len(text) or _IS_HAN.match(text[end]) is None:
        return 2
    return int(AFTER_NAME.match(text, end) is not None or TITLE_AT.match(text, end) is not None)


def _is_long(text: str, start: int, given: int, *, left: int) -> bool:
    """True for a surname and two characters in a place where a name is likely."""
    end = given + 2
    name = text[start:end]
    if given - start == 1 and not _is_fitting(name):
        return False
    sure = given - start == 2 or name[0] in SURE
    right = _right(text, end)
    if name[0] == "于" and (left < 2 or name[1:] in NOT_GIVEN_ALONE):
        return False
    typical = sum(sign in TYPICAL for sign in text[given:end])
    wordy = sum(sign in _WORDY for sign in text[given:end])
    if typical == 2:
        if right:
            return sure or left > 0 or wordy < 2
        if text[end] in _NOT_BEHIND:
            return False
        return sure and (left > 0 or wordy == 0)
    if typical == 1:
        return right > 0 and (sure or left > 0) and (wordy == 0 or (sure and left > 0))
    return False


_FIRM_AHEAD: Final = re.compile(
    r"[\u3400-\u9fff]{2}(?:(?![来去到在从说的了是把被给向找打让叫问跟对今昨我你他她您])[\u3400-\u9fff]){0,4}?"
    r"(?:银行(?![卡账流的])|公司|集团|支行|分行|小贷|金服|事务所|商城|超市|车行|物流"
    r"|装饰|家具"
    r"|医院|学校|幼儿园|酒店|餐厅|便利店|药店|健身房|美容院|建材|汽贸|二手车|服务部|经营部|门市部|工作室"
    r"|有限责任"
    r"|股份|合作社|贸易|实业|传媒|典当|消费金融|信用社|营业部|分理处|网点|法院|派出所|仲裁)"
)
_TOLD_NEXT: Final = r"(?:一?下)?(?:是|叫|为|系|叫做|[:：(（「【『\"“])?[ :：,，\n]{0,2}(?=[\u3400-\u9fff])"
_TELLING: Final = re.compile(rf"(?:{any_of(TELLING + TOLD + HUMBLE)}){_TOLD_NEXT}")
_RELATED: Final = re.compile(
    rf"[我俺咱他她你您其家的](?:里|的|家|嗰个|个)?(?:{any_of(RELATIONS)}"
    rf"|[大二三四五六七八小老堂表亲干][叔伯舅姨姑爷奶婶嫂哥姐弟妹爹娘妈爸公婆侄嬸]){_TOLD_NEXT}"
)
_NEARBY: Final = re.compile(rf"(?:{any_of(NEARBY)})[ :：,，]{{0,1}}(?=[\u3400-\u9fff])")
_FIELD: Final = re.compile(
    r"(?:\n|\A)[> ]{0,4}[\u3400-\u9fff()]{0,8}[名谁人户客主者][\u3400-\u9fff()]{0,4}[: \n]{1,4}"
    r"(?=[\u3400-\u9fff])"
)
"""The label of a field about somebody."""
_SIGNED_LINE: Final = re.compile(r"(?:[,，。!！~、 —-]|\n)[ —-]{0,4}(?=[\u3400-\u9fff ·]{2,8}[ ]?(?:\n|\Z))")
"""A name may end its line by itself."""
_DASHED: Final = re.compile(r"(?:\n|\A)[ >]{0,4}[-—–]{1,4} ?(?=[\u3400-\u9fff])")
"""A dash before the name of who signs."""
_STRONG: Final = 2.5
_NEARBY_WEIGHT: Final = 1.2
_WITHOUT_FOLLOWER: Final = 0.5
_SHEETS: Final = re.compile(r"[0-9一二两三四五六七八九十几这那每半多数了拿办开发出有写撕贴]\Z")
"""张 behind these is a word for a sheet."""
_ENOUGH: Final = 3.7
_ENOUGH_TOLD: Final = 3.0
_GREETED: Final = re.compile("你好|您好|早上好|上午好|下午好|晚上好|早晨|吃了吗|在吗")
_BEHIND_SURELY: Final = re.compile(
    r"还钱|欠钱|借钱|还款|负全责|负责到底|的手印|的签名|的签字|的字迹|名下|话[会可佢]|接电话|已经?离开"
    r"|拜谢|敬上|谨上|叩上|代笔"
    r"|交来|送来|根本|压根|从头|从来|替我|给我|帮我|帮佢|幫|那里|那边|这里|这边|现要求|现投诉|致电|来电"
    r"|住院|发出|签收|收$|态度|历史|问题"
    r"|在场|接的|拉我|拉着|沟通|补充|也[收在是有没]|投诉|举报|俾[你佢我]|呀|啊|于[0-9]|说话|打来|上学|签的"
    r"|代签|办的|借的|贷的|欠的|干的|弄的"
    r"|的(?:名义|来信|电话|签|字迹|账|卡|身份|手机|女儿|儿子|老婆|老公|爱人|妈|爸|父|母|妻|夫|地址|名字"
    r"|工号|态度)"
    r"|手机上|在手机|不是我|唔系我|一起|亲笔|本人|吗|嘛|呢|[(（,，。:：;；!！?？\n、」』】\"”]|\Z"
)
_SPACED: Final = re.compile(f"[{_HAN}](?:([ ·・]{{1,3}})[{_HAN}](?:\\1[{_HAN}]){{0,2}})(?!\\1[{_HAN}])")


def _weighed(text: str) -> Iterator[Hit]:
    """Names by the weight of their characters and of what stands around them."""
    seen: set[int] = set()
    last = 0
    places = [
        (found.end(), _STRONG) for pattern in (_TELLING, _RELATED, _FIELD) for found in pattern.finditer(text)
    ]
    places += [(found.end(), _NEARBY_WEIGHT) for found in _NEARBY.finditer(text)]
    places += [(found.end(), _STRONG) for found in _DASHED.finditer(text)]
    places += [(found.end(), _NEARBY_WEIGHT) for found in _SIGNED_LINE.finditer(text)]
    places += [(found.start(), _left_of(text, found.start())) for found in _ALONE_ANY.finditer(text)]
    places += [(found.start(), _left_of(text, found.start())) for found in _ALONE_RARE.finditer(text)]
    for start, left in sorted(places, key=lambda place: (place[0], -place[1])):
        if start in seen or start < last:
            continue
        seen.add(start)
        end, name = _best(text, start, left)
        if end:
            last = end
            yield _hit(start, end, name, LIKELY)


def _framed(text: str) -> Iterator[Hit]:
    """Names with words on both sides that tell of them."""
    best: dict[int, tuple[float, int, str]] = {}
    for start, end, around in frames(text):
        name = _BLANKS.sub("", text[start:end])
        weight = _weight(name, told=True)
        if weight is None or before_ends(text, start) or _is_word(name):
            continue
        total = weight + around
        if total >= _ENOUGH and total > best.get(start, (0.0,))[0] and not _FIRM_AHEAD.match(text, start):
            best[start] = total, end, name
    for start, (_, end, name) in best.items():
        yield _hit(start, end, name, LIKELY)


def _is_word(signs: str) -> bool:
    """True when characters begin with an everyday word; 东方 and 西门 may be surnames with two more."""
    return signs[:2] in NOT_NAMES and not (signs[:2] in COMPOUND and len(signs) == 4)


_BLANKS: Final = re.compile("[ ·・]")


def _left_of(text: str, start: int) -> float:
    before = text[start - 1 : start]
    if not before or not _IS_HAN.match(before):
        return 0.0 if before.isalnum() and before.isascii() and before.isdigit() else 0.7
    if before in _JUST_BEFORE:
        return 0.7
    return 0.4 if before in _BEFORE_ALONE else -0.8


def _best(text: str, start: int, left: float) -> tuple[int, str]:
    """Where the likeliest name ends that begins at a place; 0 for none."""
    if _FIRM_AHEAD.match(text, start) is not None or _is_word(text[start : start + 4]):
        return 0, ""
    enough = _ENOUGH_TOLD if left >= _STRONG else _ENOUGH
    lone = LONE.match(text, start) if left >= _STRONG else None
    if lone is not None and _right_of(text, lone.end(), len(lone.group())) > 0:
        return lone.end(), lone.group()
    spaced = _SPACED.match(text, start)
    if spaced is not None:
        name = re.sub("[ ·・]", "", spaced.group())
        weight = _weight(name)
        right = 0.7 if left >= _STRONG or text[spaced.end() : spaced.end() + 1] in ("", "\n") else 0.3
        if weight is not None and weight + left + right >= enough:
            return spaced.end(), name
        return 0, ""
    if left < _STRONG and text[start] == "张" and _SHEETS.search(text, max(0, start - 2), start):
        return 0, ""
    if TITLE_AT.match(text, start + 1) is not None or TITLE_AT.match(text, start + 2) is not None:
        return 0, ""
    best, end = 0.0, 0
    sizes = (3, 4) if text[start : start + 2] in COMPOUND else (3, 2)
    for size in sizes:
        name = text[start : start + size]
        weight = _weight(name, told=left >= _STRONG) if len(name) == size else None
        if weight is None:
            continue
        right = _right_of(text, start + size, size)
        if not right and left < _STRONG:
            right = -_WITHOUT_FOLLOWER
        total = weight + left + right
        if before_ends(text, start):
            total -= 1.5
        if total >= enough and total > best:
            best, end = total, start + size
    return end, text[start:end]


def before_ends(text: str, start: int) -> bool:
    """True when the character before and the surname are a word."""
    pair = text[start - 1 : start + 1]
    return pair == "谢谢" or (pair in ENDING and pair[:1] not in "的是叫")


def _right_of(text: str, end: int, size: int) -> float:
    if _GREETED.match(text, end) is not None:
        return 1.4
    if _BEHIND_SURELY.match(text, end) is not None:
        return 0.9
    if TITLE_AT.match(text, end) is not None:
        return 1.2
    if size == 2 and _VERB.match(text, end) is not None:
        return 1.6
    following = AFTER_NAME.match(text, end)
    if following is not None:
        return 0.8 if len(following.group()) > 1 else 0.5
    return 0.0 if size > 2 else -0.8


@lru_cache(maxsize=1 << 14)
def _weight(name: str, *, told: bool = False) -> float | None:
    """How likely characters are a name; None when they are none.

    Args:
        told: Words beside it tell of a name, so that it may hold characters that few names do.
    """
    if not is_name(name[0] + name[1:].translate(_AS_GIVEN) if len(name) > 2 else name):
        return None
    if name[:2] in COMPOUND:
        weight, given = 3.0, name[2:]
    else:
        surname, given = name[0], name[1:]
        weight = 2.0 if surname in SURE or surname in _COMMON else 1.0
        if surname in _RARELY_A_NAME:
            likely = len(given) == 2 and all(sign in TYPICAL for sign in given)
            weight = 0.3 if likely else 0.0 if len(given) == 2 and _is_of_names(given) else -1.0
            if told and weight < 0.0 and len(given) == 1 and given in TYPICAL and given not in _WORDY:
                weight = 0.0
        if name[:2] in LIKE_NAMES:
            weight -= 1.5 if len(name) > 2 else 2.5
        if name in WHOLE_WORDS:
            weight -= 2.5
        if name in LONGER or name[:2] in NOT_WHOLE:
            return None
    if weight < 2.0 and ((given in NOT_GIVEN_ALONE and not told) or _has_numeral(given)):
        return None
    if given in NOT_GIVEN_ALONE:
        weight -= 0.7
    if len(name) == 2 and ((weight < 2.0 and given not in POSSIBLE and given not in ALSO) or given in "家某"):
        return None
    if all(sign in _NUMERALS for sign in given) or (len(given) == 2 and given[1] in "村镇屯寨县市区路街乡"):
        return None
    if name[0] in _THINGS and not (
        all(sign in TYPICAL for sign in given) and any(sign not in _WORDY for sign in given)
    ):
        weight -= 1.0
    if given in WHOLE_GIVEN:
        return weight + _WHOLE_GIVEN
    for sign in given:
        if sign in _NUMERALS:
            weight += 0.2
        elif sign in TYPICAL:
            weight += 0.7 if sign in _WORDY else 1.0
        elif sign in POSSIBLE or (told and sign in SELDOM_GIVEN):
            weight += 0.5
        else:
            weight += 0.3 if sign in ALSO else -0.7
    return weight


_WHOLE_GIVEN: Final = 1.5
_THINGS: Final = frozenset("钱满怀毛成高常方平安金白温乐时年明文哈居麦牛祝纪米车水花包万")
"""Surnames that are words for things, or of whole sentences, far more often."""


def _is_of_names(given: str) -> bool:
    return all(sign in POSSIBLE or sign in ALSO for sign in given) and any(sign in TYPICAL for sign in given)


def _has_numeral(given: str) -> bool:
    """True for a count; 一诺 and 一鸣 are given names."""
    if given[0] == "一" and given[1:] in TYPICAL and given[1:] not in _WORDY:
        return False
    return any(sign in _NUMERALS for sign in given)


_AS_GIVEN: Final = str.maketrans("利如才得男银", "丽茹财德楠茵")
"""Small words that given names of two characters hold all the same: 广利, 如意, 有才."""


_NUMERALS: Final = frozenset("一二三四五六七八九十百千万两")
_ALONE_ANY: Final = re.compile(
    rf"(?:{'|'.join(sorted(_ALONE_COMPOUND))}|[{''.join(sorted(SINGLE - _RARELY_A_NAME))}])"
    rf"(?=[{''.join(sorted(POSSIBLE | ALSO))}]| [{_HAN}]|·)"
)


_ALONE_RARE: Final = re.compile(
    rf"(?<![{_HAN}])[{''.join(sorted(_RARELY_A_NAME & SINGLE))}](?=[{''.join(sorted(TYPICAL))}]{{2}})"
)


def _again(text: str, hits: list[Hit]) -> Iterator[Hit]:
    names = dict.fromkeys(hit.key for hit in hits if len(hit.key) >= 2 and _IS_HAN.match(hit.key[1]))
    for name in list(names)[:_MOST]:
        if name in NOT_NAMES:
            continue
        position = text.find(name)
        while position >= 0:
            yield _hit(position, position + len(name), name, CUED - 3)
            position = text.find(name, position + len(name))
