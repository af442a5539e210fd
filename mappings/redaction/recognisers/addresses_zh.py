"""Postal addresses in Chinese, on the mainland, in Hong Kong, Macau and Taiwan.

An address is a chain of units, from province (省) down to room (室), each with its own last word. A chain
counts when it is fine enough to lead to a door: a road with a number, an estate with a block, a village in a
town. Names of places alone, branches of banks and courts are none.

The units follow GB/T 23705 (digital city: address coding), their order in writing is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.types import DataType
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import simplified

_PROVINCE, _CITY, _DISTRICT, _TOWN, _VILLAGE, _ROAD, _NUMBER, _ESTATE, _BLOCK, _HOUSE = "PCDTVRNEBH"
_SUFFIXES: Final = {
    _PROVINCE: "省 自治区 特别行政区 兵团",
    _CITY: "市 自治州 地区 盟",
    _DISTRICT: "区 县 旗 新区 自治县",
    _TOWN: "镇 乡 街道 街道办 街道办事处 苏木 农场",
    _VILLAGE: "村 屯 庄 寨 社区 嘎查 生产队 大队 自然村 行政村 居委会 村委会 新村 围 坑 岭 沟",
    _ROAD: "路 街 大道 大街 道 巷 胡同 里弄 支弄 公路 国道 省道 县道 径 支路 横街 夹道 马路 环路 路口 里",
    _NUMBER: "号 弄",
    _ESTATE: "小区 花园 公寓 广场 大厦 苑 园 城 府 湾 郡 庭 家园 大楼 写字楼 宿舍 中心 国际 公馆 华庭"
    " 豪庭 雅苑 "
    " 名邸 "
    "庄园 别墅 山庄 工业园 科技园 产业园 家属院 家属楼 商务楼 商厦 名苑 新城 名城 华府 御府 首府 公园里 "
    "壹号院 大院 厂 轩 居 阁 台 峰 墅 名都"
    " 世家 花苑 佳苑 嘉园 学校 大学 学院 医院 市场",
    _BLOCK: "栋 幢 座 号楼 号院 单元 室 层 房 户 塔 组 村民小组 小组 社 队 门 铺 门面 号房 号门 号铺"
    " 段 期 楼",
}
_CLASS: Final = {word: kind for kind, words in _SUFFIXES.items() for word in words.split()}
_SUFFIX: Final = late(any_of(_CLASS))
_FINE: Final = late(
    r"[0-9A-Za-z一二三四五六七八九十百零〇]\s?(?:号|弄|栋|幢|座|单元|室|组|楼|层|户|房|队|社)"
    r"|[镇乡村庄屯寨]|街道|社区|大道|[园城苑府区庭]\s?[0-9A-Z]{1,3}-[0-9]|[省市区县州][^。！？；]{0,12}"
    r"[市区县镇乡路街道园村]"
)
_BREAK: Final = late(r"[。！？；!?;：:“”\"《》<>【】\[\]{}]|\n{2}")
_NUMERIC: Final = late(
    r"[\s,，、\-]{0,3}(?:[附临新旧甲乙丙丁戊特副第地负]{0,2}[A-Za-z]{0,2}[0-9]{1,5}(?:[-/~之]{1,2}[A-Za-z]"
    r"?[0-9]{1,5}){0,3}[A-Za-z]{0,2}|[A-Za-z]{1,2}"
    r"|[附临第]?[一二三四五六七八九十百千零〇两壹贰叁肆伍陆柒捌玖拾]{1,6}|"
    r"[甲乙丙丁戊东西南北中前后上下左右]{1,2}[0-9一二三四五]{0,3})[\s]{0,2}\Z"
)
_SEPARATOR: Final = " ,，、-·.\n()（）"
_NAME: Final = late(r"[\s,，、\-·.()（）]{0,3}[\u3400-\u9fffA-Za-z0-9·\s,，\-]{1,24}\Z")
_HAN_TAIL: Final = late(r"[\u3400-\u9fffA-Za-z0-9·]{1,14}\Z")
_TAIL: Final = late(
    r"[\s,，]{0,2}(?!(?:19|20)[0-9]{2}[-/.年])(?:[A-Za-z]?[0-9]{1,4}(?:[-/][0-9A-Za-z]{1,4}){1,3}|(?:之"
    r"|-)\s?[0-9]{1,4}"
    r"|[A-Za-z]?[0-9]{2,5}(?![0-9年月日元万块%.:：号]))(?:室|房|户)?"
    r"|[一二三四五六七八九零〇]{3,4}(?:室|房)?|[\s,，]{0,2}[A-Z](?![A-Za-z0-9])|[\s,，]{0,2}[东西南北]侧?("
    r"?=[,，。\s]|\Z)"
)
_PLACES: Final = [
    "北京",
    "上海",
    "天津",
    "重庆",
    "河北",
    "山西",
    "辽宁",
    "吉林",
    "黑龙江",
    "江苏",
    "浙江",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "海南",
    "四川",
    "贵州",
    "云南",
    "陕西",
    "甘肃",
    "青海",
    "台湾",
    "内蒙古",
    "广西",
    "西藏",
    "宁夏",
    "新疆",
    "香港",
    "澳门",
    "九龙",
    "新界",
    "港岛",
    "中国",
    "广州",
    "深圳",
    "成都",
    "杭州",
    "武汉",
    "南京",
    "西安",
    "长沙",
    "沈阳",
    "青岛",
    "郑州",
    "大连",
    "东莞",
    "宁波",
    "厦门",
    "福州",
    "苏州",
    "无锡",
    "合肥",
    "昆明",
    "哈尔滨",
    "济南",
    "佛山",
    "长春",
    "温州",
    "石家庄",
    "南宁",
    "常州",
    "泉州",
    "南昌",
    "贵阳",
    "太原",
    "烟台",
    "嘉兴",
    "南通",
    "金华",
    "珠海",
    "惠州",
    "徐州",
    "海口",
    "乌鲁木齐",
    "绍兴",
    "中山",
    "台州",
    "兰州",
    "台北",
    "高雄",
    "新北",
    "台中",
    "台南",
    "桃园",
    "呼和浩特",
    "银川",
    "西宁",
    "拉萨",
]
_PLACE: Final = late(any_of(_PLACES))
_STOP: Final = late(
    r".*(?:住在|住址|地址|位于|座落|坐落|家住|居住|现住|户籍|籍贯|老家|搬到|搬至|寄到|寄往|寄至"
    r"|送到|送至|快递到|上门到|找到|寻到|门口|(?:按揭|这套|那套|一套|两套|新|二手|期|老|旧|婚|学区|商品"
    r"|回迁|安置)房(?![村庄屯山县])|名下|抵押|来自|租的|买的|单位在|公司在|做?生意"
    r"|[住在到至往是为的址我他她您你们了从由给去回自说叫把被将让这那该有买租跟]|于(?!洪|都|田)"
    r"|和(?!平|谐|睦|美|信|泰|丰|县|顺|田|静)|家(?=[\u3400-\u9fff]{2})(?![\u3400-\u9fff]{0,2}[村庄屯]))",
    re.DOTALL,
)
_CUE: Final = late(
    r"(?:地址|住址|住所地?|家住|住在|现住|居住|户籍|户口|籍贯|老家|寄到|寄往|寄至|邮寄|送达"
    r"|收件|收货|单位|住房|房产|房屋|坐落|位于|门牌|家在)[^。；;\n]{0,6}\Z"
)
_NO_ROAD: Final = late(
    r"(?:知道|渠道|通道|报道|频道|轨道|一道|味道|人道|公道|铁路|线路|网路|思路|出路|半路|问路"
    r"|走路|上街|逛街|这里|那里|家里|哪里|心里|手里|卡里|夜里|公里|电路|难道|厚道|门道|地道"
    r"|交道|霸道|套路|门路"
    r"|后路|活路|生路|死路|绝路|短路|道里|城里|村里|厂里|店里|行里|柜里|包里|户里|嘴里|眼里"
    r"|平台里|银行里|账里|单里|群里|合同里|说道|问道|车道|头里|院里|屋里|钱里|款里|期里|年里"
    r"|月里|天里|楼里|街里)\Z"
)
_NO_PLACE: Final = late(
    r"(?:(?<![山江海])城市|都市|门市|超市|股市|楼市|上市|全市|本市|我市|该市|各市|省市|地市"
    r"|农村|本村|全村|我村|城镇|乡镇|本镇|老乡|家乡|下乡|城乡|本县|全县|我县"
    r"|全省|本省|我省|各省|外省|节省|平台|柜台|后台|前台|电台|邻居|移居|定居|同居|商城|校园"
    r"|幼儿园|政府|起居|周围|范围|包围|外围|水沟|公厂|上楼|下楼|二手房|首套房|住房|买房)\Z"
)
_OFFICE_AHEAD: Final = late(
    r"[\u3400-\u9fff]{0,8}?(?:支行|分行|总行|银行|法院|派出所|公安|检察院|仲裁|监管|管理局|分局"
    r"|委员会|政府|营业部|网点|信用社|营业厅|公司|中级|人民|消协|消费者|税务|法庭|分理处|储蓄所"
    r"|农商行|农信|局|行业|市场|高院)"
)


@dataclass(slots=True)
class _Unit:
    kind: str
    start: int
    end: int
    suffix: str
    numeric: bool


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses down to a door or a village; places, branches and courts are none.

    >>> [hit.key for hit in find("我住在北京市朝阳区建国路88号3号楼1204室，请寄来", Context())]
    ['北京市朝阳区建国路88号3号楼1204室']
    >>> [hit.key for hit in find("香港九龍旺角彌敦道688號旺角中心12樓A室", Context())]
    ['香港九龙旺角弥敦道688号旺角中心12楼A室']
    >>> list(find("北京市朝阳区人民法院，在南京路支行，第三十五条，5月12号，我知道3号扣款", Context()))
    []
    """
    del context
    if text.isascii() or _FINE.search(text) is None:
        return
    plain = simplified(text)
    for chain in _chains(plain):
        hit = _hit(plain, chain)
        if hit is not None:
            yield hit


def _chains(text: str) -> Iterator[list[_Unit]]:
    chain: list[_Unit] = []
    last = 0
    for found in _SUFFIX.finditer(text):
        start, end, suffix = found.start(), found.end(), found.group()
        begin = max(last, start - _REACH)
        breaking = _last_break(text, begin, start)
        if chain and (breaking or begin > last):
            yield chain
            chain = []
        begin = breaking or begin
        if chain and begin == start and suffix not in _ONLY_NUMBERED:
            # 科苑|路, 中关村|大街, 西城|区: the end of one word was the middle of the next
            if _NO_ROAD.search(text, max(0, end - 6), end) is None:
                chain[-1].kind, chain[-1].end, chain[-1].suffix = _CLASS[suffix], end, suffix
                chain[-1].numeric = False
                last = end
            continue
        unit = _unit(text, begin, start, end, suffix, first=not chain)
        if unit is None and chain:
            # words stand between: another address may begin here
            other = _unit(text, begin, start, end, suffix, first=True)
            if (
                other is not None
                and other.start > begin
                and other.kind in (_PROVINCE, _CITY, _DISTRICT, _ROAD)
            ):
                yield chain
                chain, last = [other], end
                continue
        if unit is not None:
            chain.append(unit)
            last = end
        elif not chain:
            last = begin
    if chain:
        yield chain


_REACH: Final = 25
"""Characters of a name that are looked at."""
_ONLY_NUMBERED_TEXT: Final = """
号 弄 栋 幢 座 单元 室 层 户 组 队 期 段 号楼 号院
"""
_ONLY_NUMBERED: Final = frozenset(_ONLY_NUMBERED_TEXT.split())


def _last_break(text: str, begin: int, end: int) -> int:
    last = 0
    for breaking in _BREAK.finditer(text, begin, end):
        last = breaking.end()
    return last


def _unit(text: str, begin: int, start: int, end: int, suffix: str, *, first: bool) -> _Unit | None:
    name = text[begin:start]
    kind = _CLASS[suffix]
    numeric = bool(name) and _NUMERIC.match(name) is not None
    if kind == _NUMBER or (kind == _BLOCK and suffix != "楼"):
        if numeric:
            return _Unit(kind, _skip(text, begin), end, suffix, True)
        return _with_number(text, begin, start, end, suffix, first=first) if kind == _BLOCK else None
    if suffix == "楼":
        kind = _BLOCK if numeric else _HOUSE
    if not name or (
        numeric and kind in (_PROVINCE, _CITY, _DISTRICT, _TOWN, _ESTATE) and suffix not in ("期", "区")
    ):
        return None
    if _NO_ROAD.search(text, max(0, end - 6), end) or _NO_PLACE.search(text, max(0, end - 6), end):
        return None
    if not first:
        if _NAME.match(name) is None or (kind != _BLOCK and len(name.strip(_SEPARATOR)) > 12):
            return None
        stop = _STOP.match(name)
        if (
            stop is not None
            and kind in (_PROVINCE, _CITY, _ROAD, _ESTATE)
            and stop.group()[-1] in "住在到至往是的我他她您你们了从由给去回说叫把被将让这那该买租跟"
        ):
            return None
        return _Unit(kind, _skip(text, begin), end, suffix, numeric)
    tail = _HAN_TAIL.search(name)
    if tail is None:
        return None
    at = _first_start(name, tail.start(), kind)
    return None if at >= len(name) else _Unit(kind, begin + at, end, suffix, numeric)


def _with_number(text: str, begin: int, start: int, end: int, suffix: str, *, first: bool) -> _Unit | None:
    """A block whose name carries an estate in front: 阳光城3栋."""
    name = text[begin:start]
    number = _LAST_NUMBER.search(name)
    if (
        number is None
        or (not first and (len(name) > 14 or _COMMA.search(name) or _STOP.match(name)))
        or suffix not in ("栋", "幢", "座", "号楼", "单元", "室", "号院", "组", "村民小组")
    ):
        return None
    before = _HAN_TAIL.search(name, 0, number.start())
    if before is None:
        return _Unit(_BLOCK, begin + number.start(), end, suffix, True)
    at = _first_start(name[: number.start()], before.start(), _ESTATE)
    return _Unit(_BLOCK, begin + at, end, suffix, True)


_COMMA: Final = late("[,，、]")
_ONLY_HAN: Final = late(r"[\u3400-\u9fff0-9A-Za-z ·]{1,25}")
_LAST_NUMBER: Final = late(r"(?:[A-Za-z]{0,2}[0-9]{1,5}|[A-Za-z]{1,2}|[一二三四五六七八九十]{1,4})\s?\Z")


def _first_start(name: str, start: int, kind: str) -> int:
    """Where the first unit begins when its name hangs on the words before it."""
    for place in _PLACE.finditer(name):
        if _ONLY_HAN.fullmatch(name, place.start()):
            return place.start()
    stop = _STOP.match(name)
    if stop is not None and stop.end() > start:
        start = stop.end()
    longest = {_ROAD: 8, _ESTATE: 8, _HOUSE: 6, _BLOCK: 5}.get(kind, 6)
    return max(start, len(name) - longest) if len(name) - start > longest + 4 else start


def _skip(text: str, begin: int) -> int:
    while begin < len(text) and text[begin] in _SEPARATOR:
        begin += 1
    return begin


def _hit(text: str, chain: list[_Unit]) -> Hit | None:
    while len(chain) > 1 and _is_other(text, chain[-1]):
        chain = chain[:-1]
    first, last = chain[0], chain[-1]
    end = last.end
    tail = None
    is_place = last.kind in (_DISTRICT, _TOWN) and len(chain) > 1
    if (last.kind == _NUMBER or is_place) and (named := _NAMED_ESTATE.match(text, end)) is not None:
        # an estate without a word for estates: 书香门第3-2-501
        return Hit(first.start, named.end(), DataType.ADDRESS, _key(text, first.start, named.end()), SHAPED)
    if last.numeric or last.kind in (_ESTATE, _HOUSE, _ROAD, _VILLAGE):
        tail = _TAIL.match(text, end)
        if tail is not None and (
            last.numeric or "-" in tail.group() or (len(chain) > 1 and last.kind != _ROAD)
        ):
            end = tail.end()
        else:
            tail = None
    kinds = "".join(unit.kind for unit in chain)
    cued = _CUE.search(text, max(0, first.start - 14), first.start) is not None or (
        first.start >= 2 and _CUE.search(text, max(0, first.start - 8), first.start) is not None
    )
    if not _leads_to_a_door(chain, kinds, tail.group() if tail else "", cued=cued):
        return None
    plain_place = tail is None and not any(unit.numeric for unit in chain)
    if plain_place and _OFFICE_AHEAD.match(text, end):
        return None
    if text[end : end + 1] in ")）" and end < len(text) and re.search("[(（]", text[first.start : end]):
        end += 1
    key = _key(text, first.start, end)
    return Hit(first.start, end, DataType.ADDRESS, key, CUED if cued else SHAPED)


_NAMED_ESTATE: Final = late(
    r"[ ,，]{0,2}(?:(?:"
    r"(?![扣款还借贷合同编号第期到至给的了案工单订])[\u3400-\u9fff]){2,7}|[\u3400-\u9fff]{1,3}[府门世院]第)"
    r"[ ]?[A-Za-z]?[0-9]{1,3}"
    r"(?:-[0-9A-Za-z]{1,4}){2}(?:室|房|户)?(?![0-9]|[次天个月元年])"
)


def _key(text: str, start: int, end: int) -> str:
    return re.sub(r"[\s,，、.·()（）]", "", text[start:end])


def _is_other(text: str, last: _Unit) -> bool:
    """True when what looks like the last part of an address begins the name of an office or a firm."""
    if last.numeric or not set(text[max(0, last.start - 1) : last.start + 8]) & set(_SEPARATOR):
        return False
    return _OTHER_AHEAD.match(text, last.end) is not None


_OTHER_AHEAD: Final = late(
    r"[产地]?(?:[\u3400-\u9fff]{0,4}?(?:支行|分行|总行|银行|公司|中介|经纪|担保|集团|网点|营业部|分理处"
    r"|信用社))"
)


def _leads_to_a_door(chain: list[_Unit], kinds: str, text_tail: str, *, cued: bool) -> bool:
    tail = bool(text_tail)
    blocks = sum(
        unit.suffix in ("栋", "幢", "座", "号楼", "号院", "单元", "室") and unit.numeric for unit in chain
    )
    admin = len(set(kinds) & set("PCD"))
    if re.search("[RVH].{0,6}N", kinds):
        return True
    if ("EN" in kinds or "TN" in kinds or "DN" in kinds) and (admin or blocks or cued or len(chain) > 2):
        return True
    if blocks >= 2 or (blocks and (set(kinds) & set("REVTH") or tail or cued or len(chain) > 1)):
        return True
    if blocks == 1 and chain[0].kind == _BLOCK and chain[0].end - chain[0].start > 4:
        return tail
    if "V" in kinds and (set(kinds) & set("TD") or admin >= 1):
        return True
    if "V" in kinds and "B" in kinds:
        return True
    if "E" in kinds and tail and text_tail.count("-") >= 2:
        return True
    if admin and tail and set(kinds) & set("REVTH"):
        return True
    if admin >= 2 and set(kinds) & set("RVETH"):
        return True
    if "T" in kinds and admin and (cued or "R" in kinds or "E" in kinds):
        return True
    some = admin >= 2 or (admin and set(kinds) & set("RVETH")) or (("R" in kinds or "E" in kinds) and tail)
    return cued and bool(some)
