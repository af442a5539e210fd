"""Countries by their names: helpdesks keep them as people typed them.

Codes are ISO 3166-1 alpha-2. Names are those of the jurisdictions of the contract and of their neighbours, as
customers write them in the languages of the project; an unknown name is no country.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, WithJsonSchema

_NAMES: Final = """
AE: united arab emirates, uae, emirates, dubai, abu dhabi, vereinigte arabische emirate, \
émirats arabes unis, emiratos árabes unidos, 阿联酋, 阿拉伯联合酋长国
AT: austria, österreich, oesterreich, autriche, 奥地利
AU: australia, australien, australie, 澳大利亚, 澳洲
BE: belgium, belgien, belgique, bélgica, 比利时
CA: canada, kanada, canadá, 加拿大
CH: switzerland, schweiz, suisse, svizzera, suiza, 瑞士
CN: china, prc, p.r. china, people's republic of china, mainland china, volksrepublik china, chine, \
中国, 中國, 中华人民共和国, 中国大陆
DE: germany, deutschland, allemagne, alemania, germania, federal republic of germany, \
bundesrepublik deutschland, 德国
ES: spain, españa, espana, spanien, espagne, spagna, 西班牙
FR: france, frankreich, francia, 法国
GB: united kingdom, uk, u.k., great britain, england, scotland, wales, northern ireland, \
vereinigtes königreich, großbritannien, royaume-uni, reino unido, 英国
HK: hong kong, hongkong, hong kong sar, 香港, 中国香港
IE: ireland, republic of ireland, irland, irlande, irlanda, éire, 爱尔兰
IN: india, bharat, indien, inde, 印度
IT: italy, italia, italien, italie, 意大利
LU: luxembourg, luxemburg, luxemburgo, 卢森堡
MO: macao, macau, 澳门, 澳門
NL: netherlands, the netherlands, holland, niederlande, pays-bas, países bajos, 荷兰
NZ: new zealand, neuseeland, 新西兰
PL: poland, polen, pologne, polonia, 波兰
PT: portugal, 葡萄牙
SG: singapore, singapur, singapour, 新加坡
TW: taiwan, 台湾, 台灣, 中国台湾
US: united states, united states of america, usa, u.s., u.s.a., america, vereinigte staaten, états-unis, \
estados unidos, stati uniti, 美国, 美國
"""
_LONG: Final = {
    "ARE": "AE", "AUT": "AT", "AUS": "AU", "BEL": "BE", "CAN": "CA", "CHE": "CH", "CHN": "CN", "DEU": "DE",
    "ESP": "ES", "FRA": "FR", "GBR": "GB", "HKG": "HK", "IRL": "IE", "IND": "IN", "ITA": "IT", "LUX": "LU",
    "MAC": "MO", "NLD": "NL", "NZL": "NZ", "POL": "PL", "PRT": "PT", "SGP": "SG", "TWN": "TW",
}  # fmt: skip


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"[\s._-]+", " ", folded).strip()


_BY_NAME: Final = {
    _plain(name): line[:2]
    for line in _NAMES.replace("\\\n", "").strip().splitlines()
    for name in line[3:].split(",")
}


NAMED: Final = frozenset(_BY_NAME.values())
"""Countries that are known by their names."""


def country_code(name: str) -> str:
    """The code of a country by its name or code; empty when it is not known.

    >>> country_code("Deutschland"), country_code("uk"), country_code("中国"), country_code("gbr")
    ('DE', 'GB', 'CN', 'GB')
    >>> country_code("fr"), country_code("Springfield"), country_code("")
    ('FR', '', '')
    """
    known = _BY_NAME.get(_plain(name))
    if known is not None:
        return known
    code = unicodedata.normalize("NFKC", name).strip().upper()
    if re.fullmatch("[A-Z]{3}", code):
        return _LONG.get(code, "")
    return code if re.fullmatch("[A-Z]{2}", code) else ""


def _code(value: Any) -> str:
    text = value if isinstance(value, str) else ""
    if text == "UK":
        return "GB"
    if re.fullmatch("[A-Z]{2}", text):
        return text
    meant = country_code(text)
    hint = f"; did you mean {meant}?" if meant else ""
    raise ValueError(f"must be the code of a country, two capital letters such as DE{hint}")


Country = Annotated[str, BeforeValidator(_code), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"})]
"""Code of a country, two capital letters; UK is read as GB."""
