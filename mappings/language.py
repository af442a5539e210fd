"""Which language a text is written in: zh, zh-Hant, en, de, fr, es, other."""

from __future__ import annotations

import re
from typing import Final

ZH: Final = "zh"
ZH_HANT: Final = "zh-Hant"
EN: Final = "en"
OTHER: Final = "other"

_TRADITIONAL: Final = frozenset(
    "們個來時說這還過後對開關會發們經點無長東車馬門問間聽讀寫買賣錢銀賬帳貸債數據條約縣區國應辦戶號碼證書處"
    "員務單圖電話請謝報導線網頁樓層廣場業產質歲見覺親視觀訊認識誤議譯費資賠賺贈贏輕轉輸軟載遠運進達違選遺"
    "邊郵鄉醫釋鎖鐘鐵鑽閉閱陽陰隊際險雖雙離難雲靈靜韓響頁項順須預領頭題額願類顯風飛飯飲養駐騙體魚鳥麗齊"
    "龍學習樂壓壞壽夠夢奪嗎嗰咗嘅喺唔佢哋嚟畀冇乜啱嘢噉攞啲係冚埋俾揾睇瞓"
)
_SIMPLIFIED: Final = frozenset(
    "们个来时说这还过后对开关会发经点无长东车马门问间听读写买卖钱银账贷债数据条约县区国应办户号码证书处员务"
    "单图电话请谢报导线网页楼层广场业产质岁见觉亲视观讯认识误议译费资赔赚赠赢轻转输软载远运进达违选遗边邮乡"
    "医释锁钟铁钻闭阅阳阴队际险虽双离难云灵静韩响项顺须预领头题额愿类显风飞饭饮养驻骗体鱼鸟丽齐龙学习乐压坏"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": _words(
        "the and to of i you my is was it that for in on not have has had been with this but they we"
        " me your are be at from no an or as what why how loan please account when will would do did"
        " if so he she him her their said told after before because there bank mortgage payment money"
    ),
    "de": _words(
        "der die das und ich nicht ist ein eine einen mit für auf den dem von zu im sie wir hat habe"
        " haben wird wurde mein meine meinen ihr ihre es auch nach bei noch nur aber seit kein keine"
        " warum sehr oder wie als bitte kredit darlehen mir mich uns"
    ),
    "fr": _words(
        "le la les des et je vous que ne pas est un une pour dans sur mon ma mes avec qui nous ai été"
        " depuis du au ce cette il elle plus par on votre vos mais sans se son sa rien crédit prêt"
    ),
    "es": _words(
        "el los las que y no de un una para con por mi mis me se es en del al su sus lo como pero han"
        " he ha sin más muy esto este esta desde cuando préstamo hipoteca nos sobre le ya"
    ),
    "it": _words(
        "il lo gli che di non è un una per con mio mia sono ho ha del della nel alla anche ma più"
        " questo prestito mutuo perché da"
    ),
    "pt": _words("o os que não é um uma para com meu minha do da em no na ao mas são fui você empréstimo"),
    "nl": _words("de het een en niet ik is van op met voor mijn dat te zijn heb ook maar lening aan"),
}
_OWN_LETTERS: Final = {"de": frozenset("äöüß"), "fr": frozenset("àèùçêîôœ"), "es": frozenset("ñ¿¡")}
_ANSWERS: Final = frozenset({"en", "de", "fr", "es"})
_LATIN_WORD: Final = re.compile(r"[^\W\d_]{1,40}")
_FOREIGN: Final = re.compile(
    r"[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff\u0600-\u06ff\u0590-\u05ff\u0e00-\u0e7f\u0900-\u097f]"
)
_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SAMPLE: Final = 4_000
"""Characters that are looked at; more tell nothing new."""


def detect(text: str) -> str:
    """The language of a text; `other` where nothing tells.

    >>> detect("我要投诉，贷款利率太高")
    'zh'
    >>> detect("銀行話供款比率過唔到就唔批")
    'zh-Hant'
    >>> detect("They told me my loan was approved and then it was not.")
    'en'
    >>> detect("Warum wurde mein Kredit abgelehnt?")
    'de'
    """
    sample = text[:_SAMPLE]
    han = _HAN.findall(sample)
    foreign = len(_FOREIGN.findall(sample))
    words = _LATIN_WORD.findall(sample)
    if han:
        words = [word for word in words if not _HAN.search(word)]
    words = [word.casefold() for word in words]
    if foreign > max(len(han), len(words)):
        return OTHER
    if han and len(han) >= len(words):
        return OTHER if foreign * 4 > len(han) else _script(han)
    return _latin(words)


def is_chinese(language: str) -> bool:
    """True for both scripts."""
    return language in (ZH, ZH_HANT)


def _script(han: list[str]) -> str:
    traditional = sum(char in _TRADITIONAL and char not in _SIMPLIFIED for char in han)
    simplified = sum(char in _SIMPLIFIED and char not in _TRADITIONAL for char in han)
    return ZH_HANT if traditional > simplified else ZH


def _latin(words: list[str]) -> str:
    if not words:
        return OTHER
    letters = frozenset("".join(words))
    scores = {
        language: sum(map(stop_words.__contains__, words))
        + 2 * bool(letters & _OWN_LETTERS.get(language, frozenset()))
        for language, stop_words in _STOP_WORDS.items()
    }
    best = max(scores, key=lambda language: scores[language])
    if scores[best] == 0:
        # a few words without any of the small ones: "LOAN REJECTED"
        return EN if all(word.isascii() for word in words) else OTHER
    if scores[EN] == scores[best]:
        return EN
    return best if best in _ANSWERS else OTHER
