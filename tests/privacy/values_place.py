"""Postal addresses and dates of birth, as each country writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from random import Random
from types import MappingProxyType
from typing import Final

from tests.privacy.values_ids import digits
from tests.privacy.words import words

_ZH_PLACES: Final = (
    "北京市|朝阳区", "北京市|海淀区", "上海市|浦东新区", "上海市|徐汇区", "广东省广州市|天河区",
    "广东省深圳市|南山区",
    "浙江省杭州市|西湖区", "江苏省南京市|鼓楼区", "江苏省苏州市|昆山市", "四川省成都市|武侯区",
    "湖北省武汉市|洪山区",
    "湖南省长沙市|岳麓区", "重庆市|渝北区", "陕西省西安市|雁塔区", "山东省青岛市|市南区",
    "福建省厦门市|思明区",
    "河南省郑州市|金水区", "辽宁省大连市|沙河口区", "广西壮族自治区南宁市|青秀区",
    "新疆维吾尔自治区乌鲁木齐市|天山区",
)  # fmt: skip
_ZH_ROADS: Final = words(
    "人民路 建设路 解放大道 中山北路 文化路 科技园南路 学府街 长江路 环城东路"
    " 滨河大道 和平里 民生巷 凤起路 光谷一路"
)
_ZH_ESTATES: Final = words(
    "阳光花园 翠湖名都 金色家园 幸福里 锦绣华庭 世纪城 碧水湾 东方明珠小区 万和苑 香樟雅苑"
)
_ZH_VILLAGES: Final = (
    "河北省保定市定州市赵村镇大王庄村",
    "河南省周口市郸城县石槽镇李楼村",
    "贵州省毕节市黔西市锦星镇新田村",
    "安徽省阜阳市临泉县庙岔镇张寨村",
)
_HK_ROADS: Final = (
    "九龍旺角彌敦道",
    "香港灣仔軒尼詩道",
    "新界沙田大涌橋路",
    "九龍觀塘成業街",
    "新界元朗青山公路",
)
_STREETS: Final = {
    "US": words("Maple Oak Cedar Lincoln Sunset Jefferson Willow Meadow Ridge Hickory 42nd Pine"),
    "UK": words("Victoria Church Station Albert Mill Queen's Larch Windmill Priory Orchard Manor"),
    "DE": words(
        "Hauptstraße Bahnhofstr. Gartenweg Lindenallee Goethestraße Schillerstr. Am_Markt"
        " Ringstraße Birkenweg An_der_Mühle Kirchplatz Rosenstraße"
    ),
    "FR": words(
        "des_Lilas Victor-Hugo de_la_République du_Moulin Pasteur des_Écoles Jean-Jaurès"
        " de_l'Église Gambetta du_Général-Leclerc"
    ),
    "ES": words(
        "Mayor de_Alcalá del_Carmen Real San_Miguel de_la_Constitución Goya Velázquez del_Prado Nueva"
    ),
    "IN": words("M.G. Station Linking Ring Park Anna_Salai Temple 100_Feet Brigade Hill"),
}
_US_TOWNS: Final = (
    "Springfield, IL 627{}",
    "Columbus, OH 432{}",
    "Austin, TX 787{}",
    "Tampa, FL 336{}",
    "Portland, OR 972{}",
    "Boise, ID 837{}",
    "Newark, NJ 071{}",
    "Denver CO 802{}",
)
_UK_TOWNS: Final = (
    "Leeds|LS6", "Bristol|BS8", "Manchester|M14", "London|SW1A", "Cardiff|CF24", "Edinburgh|EH3",
    "Norwich|NR2", "Hove|BN3",
)  # fmt: skip
_IE_TOWNS: Final = ("Dublin 8, D08", "Cork, T12", "Galway, H91", "Dundrum, Dublin 14, D14")
_AU_TOWNS: Final = (
    "Parramatta NSW 2150",
    "Footscray VIC 3011",
    "Toowong QLD 4066",
    "Fremantle WA 6160",
    "Glenelg SA 5045",
)
_DE_TOWNS: Final = (
    "10115 Berlin",
    "80331 München",
    "50667 Köln",
    "20095 Hamburg",
    "01067 Dresden",
    "70173 Stuttgart",
    "99084 Erfurt",
    "24103 Kiel",
)
_FR_TOWNS: Final = (
    "75011 Paris",
    "69003 Lyon",
    "13006 Marseille",
    "44000 Nantes",
    "33000 Bordeaux",
    "59800 Lille",
    "67000 Strasbourg",
)
_ES_TOWNS: Final = (
    "28013 Madrid",
    "08025 Barcelona",
    "41003 Sevilla",
    "46001 Valencia",
    "48011 Bilbao",
    "29016 Málaga",
)
_IN_TOWNS: Final = (
    "Andheri East, Mumbai 400069",
    "Indiranagar, Bengaluru - 560038",
    "T. Nagar, Chennai 600017",
    "Salt Lake, Kolkata 700091",
    "Banjara Hills, Hyderabad 500034",
    "Dwarka, New Delhi-110075",
    "Kothrud, Pune 411038",
)

_UNSEEN: Final[dict[str, Sequence[str]]] = {
    "ZH_PLACES": (
        "天津市|河西区",
        "安徽省合肥市|蜀山区",
        "江西省南昌市|红谷滩区",
        "福建省泉州市|晋江市",
        "广东省佛山市|顺德区",
        "河北省石家庄市|桥西区",
        "吉林省长春市|宽城区",
        "内蒙古自治区包头市|昆都仑区",
        "云南省昆明市|五华区",
        "浙江省宁波市|鄞州区",
    ),
    "ZH_ROADS": words("胜利西路 青年大街 太白南路 迎宾大道 工农街 柳林巷 创业一路 江南大道 北环路 同乐里"),
    "ZH_ESTATES": words("御景湾 银河新村 桃源居 铁路新村 书香门第 龙湖春天 电业局家属院 和谐家园小区"),
    "ZH_VILLAGES": (
        "山东省菏泽市曹县青堌集镇刘岗村",
        "湖南省邵阳市隆回县滩头镇塘市村",
        "四川省南充市仪陇县金城镇石佛村",
    ),
    "HK_ROADS": ("香港北角英皇道", "九龍深水埗長沙灣道", "新界荃灣沙咀道", "新界屯門屯順街"),
    "US": words("Juniper Magnolia Franklin Prospect Sycamore Harbor Kenwood 7th Laurel"),
    "UK": words("Elm_Grove St_John's Beech Castle Chapel Weavers King_Edward Sandringham"),
    "DE": words("Dorfstraße Mozartstr. Am_Sportplatz Eichenweg Bismarckallee Lange_Gasse Kastanienring"),
    "FR": words("des_Acacias Émile-Zola de_la_Fontaine du_Stade Carnot des_Tanneurs de_Verdun"),
    "ES": words("de_la_Libertad San_Antonio de_los_Olivos Cervantes del_Sol Colón de_la_Estación"),
    "IN": words("Nehru Gandhi_Nagar Church Lake_View Residency Tilak Bypass"),
    "US_TOWNS": (
        "Tulsa, OK 741{}",
        "Dayton, OH 454{}",
        "Fresno, CA 937{}",
        "Knoxville TN 379{}",
        "Albany, NY 122{}",
        "Mesa, AZ 852{}",
    ),
    "UK_TOWNS": ("Swindon|SN1", "Glasgow|G12", "Swansea|SA2", "Ipswich|IP4", "Birmingham|B17", "London|E17"),
    "IE_TOWNS": ("Limerick, V94", "Waterford, X91", "Swords, Co. Dublin, K67"),
    "AU_TOWNS": ("Geelong VIC 3220", "Newcastle NSW 2300", "Cairns QLD 4870", "Hobart TAS 7000"),
    "DE_TOWNS": ("28195 Bremen", "04109 Leipzig", "90402 Nürnberg", "48143 Münster", "66111 Saarbrücken"),
    "FR_TOWNS": ("35000 Rennes", "31000 Toulouse", "21000 Dijon", "92100 Boulogne-Billancourt"),
    "ES_TOWNS": ("50004 Zaragoza", "30008 Murcia", "15003 A Coruña", "47002 Valladolid"),
    "IN_TOWNS": (
        "Vashi, Navi Mumbai 400703",
        "Alwarpet, Chennai - 600018",
        "Gomti Nagar, Lucknow 226010",
        "Navrangpura, Ahmedabad 380009",
        "Edappally, Kochi-682024",
    ),
}
"""Places that are named from the third split on only, by the pool that they stand in for."""
UNSEEN_SHARE: Final = 0.5
OWN_SHARE: Final = 0.6
"""Of the places of a text whose split has its own, those that no other split names."""


_USUAL: Final[dict[str, Sequence[str]]] = {
    **_STREETS,
    "ZH_PLACES": _ZH_PLACES,
    "ZH_ROADS": _ZH_ROADS,
    "ZH_ESTATES": _ZH_ESTATES,
    "ZH_VILLAGES": _ZH_VILLAGES,
    "HK_ROADS": _HK_ROADS,
    "US_TOWNS": _US_TOWNS,
    "UK_TOWNS": _UK_TOWNS,
    "IE_TOWNS": _IE_TOWNS,
    "AU_TOWNS": _AU_TOWNS,
    "DE_TOWNS": _DE_TOWNS,
    "FR_TOWNS": _FR_TOWNS,
    "ES_TOWNS": _ES_TOWNS,
    "IN_TOWNS": _IN_TOWNS,
}
POOLS: Final = {pool: frozenset((*places, *_UNSEEN.get(pool, ()))) for pool, places in _USUAL.items()}
"""Every place that more than one split may name, by pool."""
Pick = Callable[[str], str]


def _pick(rng: Random, unseen: bool, own: Mapping[str, Sequence[str]], pool: str) -> str:
    if pool in own and rng.random() < OWN_SHARE:
        return rng.choice(own[pool]).replace("_", " ")
    from_unseen = unseen and rng.random() < UNSEEN_SHARE
    return rng.choice((_UNSEEN if from_unseen else _USUAL)[pool]).replace("_", " ")


def _zh(rng: Random, pick: Pick) -> str:
    if rng.random() < 0.1:
        return f"{pick('ZH_VILLAGES')}{rng.randint(1, 12)}组{rng.randint(1, 90)}号"
    town, district = pick("ZH_PLACES").split("|")
    road = f"{pick('ZH_ROADS')}{rng.randint(1, 999)}{rng.choice(('号', '号', '号', '弄'))}"
    estate = pick("ZH_ESTATES")
    block = rng.randint(1, 38)
    room = f"{rng.randint(1, 30)}0{rng.randint(1, 6)}"
    home = rng.choice(
        (
            f"{block}栋{room}室",
            f"{block}号楼{rng.randint(1, 4)}单元{room}",
            f"{block}幢{room}",
            f"{block}-{rng.randint(1, 3)}-{room}",
        )
    )
    return rng.choice(
        (
            f"{town}{district}{road}{estate}{home}", f"{town}{district}{road}",
            f"{district}{road}{estate}{home}", f"{town}{district}{estate}{home}", f"{district}{road}{home}",
        )
    )  # fmt: skip


def _hk(rng: Random, pick: Pick) -> str:
    house = rng.choice(("富華大廈", "金輝閣", "海景中心"))
    return f"{pick('HK_ROADS')}{rng.randint(1, 700)}號{house}{rng.randint(1, 35)}樓{rng.choice('ABCDEF')}室"


def _us(rng: Random, pick: Pick) -> str:
    if rng.random() < 0.08:
        return f"PSC {rng.randint(100, 999)} Box {rng.randint(10, 9999)}, APO AE 09{digits(rng, 3)}"
    town = pick("US_TOWNS").format(digits(rng, 2))
    if rng.random() < 0.08:
        return f"P.O. Box {rng.randint(12, 9999)}, {town}"
    kind = rng.choice(("St", "Street", "Ave", "Avenue", "Blvd", "Lane", "Dr", "Court", "Rd"))
    extra = rng.choice(
        (
            "",
            "",
            f" Apt {rng.randint(1, 40)}{rng.choice('ABC')}",
            f", Suite {rng.randint(100, 900)}",
            f" #{rng.randint(1, 99)}",
            f" Unit {rng.randint(1, 30)}",
        )
    )
    street = f"{rng.choice(('', '', 'N ', 'SW '))}{pick('US')}"
    return f"{rng.randint(3, 9900)} {street} {kind}{extra}, {town}"


def _uk(rng: Random, pick: Pick) -> str:
    town, outward = pick("UK_TOWNS").split("|")
    head = rng.choice(
        (
            "",
            "",
            f"Flat {rng.randint(1, 40)}, ",
            f"Flat {rng.randint(1, 9)}{rng.choice('AB')}, Rowan House, ",
            "Rose Cottage, ",
        )
    )
    kind = rng.choice(("Road", "Street", "Lane", "Close", "Avenue", "Terrace", "Crescent", "Rd"))
    postcode = f"{outward} {digits(rng, 1, '123456789')}{rng.choice('ABDEFGHJLN')}{rng.choice('PQRSTUWXYZ')}"
    return f"{head}{rng.randint(1, 240)} {pick('UK')} {kind}, {town} {postcode}".replace(
        f"{town} ", f"{town}{rng.choice((', ', ' '))}"
    )


def _other_en(rng: Random, country: str, pick: Pick) -> str:
    number, name = rng.randint(1, 300), pick("UK")
    if country == "IE":
        kind = rng.choice(("Road", "Park", "Drive", "Street"))
        tail = f"{rng.choice('ACDEFHKNPRTVWXY')}{digits(rng, 1)}{rng.choice('ACDEFHK')}{digits(rng, 1)}"
        return f"{number} {name} {kind}, {pick('IE_TOWNS')} {tail}"
    if country == "AU":
        unit = rng.choice(("", f"{rng.randint(1, 30)}/", f"Unit {rng.randint(1, 12)}, "))
        return f"{unit}{number} {name} {rng.choice(('Street', 'Parade', 'St', 'Road'))}, {pick('AU_TOWNS')}"
    road = rng.choice(("Ang Mo Kio Ave", "Bedok North St", "Clementi Ave", "Yishun Ring Rd"))
    unit = f"#{rng.randint(1, 25):02d}-{rng.randint(10, 999)}"
    return f"Blk {number} {road} {rng.randint(1, 12)} {unit} Singapore {digits(rng, 6, '12345')}"


def address(
    rng: Random,
    country: str,
    *,
    unseen: bool = False,
    own: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> str:
    """An address on one line; some of the unseen places occur from the third split on only.

    Own ones are those of a single split, by the pool that they stand in for.
    """
    pick = partial(_pick, rng, unseen, own)
    number = rng.randint(1, 190)
    if country == "CN":
        return _zh(rng, pick)
    if country == "HK":
        return _hk(rng, pick)
    if country == "US":
        return _us(rng, pick)
    if country == "UK":
        return _uk(rng, pick)
    if country in {"IE", "AU", "SG"}:
        return _other_en(rng, country, pick)
    street = pick(country)
    if country == "DE":
        house = rng.choice(
            (
                f"{number}",
                f"{number}",
                f"{number}{rng.choice('abc')}",
                f"{number} a",
                f"{number}-{number + 2}",
            )
        )
        return f"{street} {house}, {rng.choice(('', '', '', 'D-'))}{pick('DE_TOWNS')}"
    if country == "FR":
        kind = rng.choice(("rue", "avenue", "boulevard", "rue", "12 bis rue"))
        lead = f"{number} {kind}" if not kind[0].isdigit() else kind
        extra = rng.choice(("", "", "Bât. B, ", "Appt 14, "))
        return f"{lead} {street}, {extra}{pick('FR_TOWNS')}"
    if country == "ES":
        kind = rng.choice(("Calle", "C/", "Avda.", "Plaza", "Paseo"))
        extra = rng.choice(("", "3º B, ", "1º izq., ", "bajo A, "))
        return f"{kind} {street} {rng.choice(('', 'nº ', 'n.º '))}{number}, {extra}{pick('ES_TOWNS')}"
    flat = rng.choice(
        (
            f"Flat {rng.randint(1, 20)}0{rng.randint(1, 8)}, Sai Krupa Apartments, ",
            f"H.No. {rng.randint(1, 90)}-{rng.randint(1, 40)}, ",
            f"#{number}, {rng.randint(2, 18)}th Cross, ",
            f"B-{number}, ",
        )
    )
    return f"{flat}{street} Road, {pick('IN_TOWNS')}"


_MONTHS: Final = {
    "en": words("January February March April May June July August September October November December"),
    "de": words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}


def written_date(rng: Random, day: date, country: str) -> str:
    """A day in one of the ways of a country."""
    d, m, y = day.day, day.month, day.year
    if country in {"CN", "HK"}:
        return rng.choice(
            (
                f"{y}年{m}月{d}日",
                f"{y}-{m:02d}-{d:02d}",
                f"{y}.{m}.{d}",
                f"{y}/{m:02d}/{d:02d}",
                f"{y}年{m:02d}月{d:02d}日",
            )
        )
    if country == "DE":
        return rng.choice((f"{d:02d}.{m:02d}.{y}", f"{d}.{m}.{y}", f"{d}. {_MONTHS['de'][m - 1]} {y}"))
    if country == "FR":
        return rng.choice((f"{d:02d}/{m:02d}/{y}", f"{d} {_MONTHS['fr'][m - 1]} {y}", f"{d:02d}.{m:02d}.{y}"))
    if country == "ES":
        return rng.choice(
            (f"{d:02d}/{m:02d}/{y}", f"{d} de {_MONTHS['es'][m - 1]} de {y}", f"{d:02d}-{m:02d}-{y}")
        )
    month = _MONTHS["en"][m - 1]
    if country == "US":
        return rng.choice(
            (
                f"{m:02d}/{d:02d}/{y}",
                f"{month} {d}, {y}",
                f"{m}/{d}/{y}",
                f"{month[:3]} {d}, {y}",
                f"{m:02d}-{d:02d}-{y}",
                f"{y}-{m:02d}-{d:02d}",
            )
        )
    suffix = "th" if 10 < d < 14 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    return rng.choice(
        (
            f"{d:02d}/{m:02d}/{y}",
            f"{d} {month} {y}",
            f"{d}{suffix} {month} {y}",
            f"{d:02d}-{m:02d}-{y}",
            f"{d}.{m}.{y}",
        )
    )
