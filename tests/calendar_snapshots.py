"""The shipped calendars, made from the library `holidays`: `python -m tests.calendar_snapshots` writes them.

Run it when a year was announced, look at the difference, and only then move `verified_through` below.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import holidays

FOLDER: Final = Path(__file__).parents[1] / "mappings/packs/calendars"
YEARS: Final = range(2020, 2033)
MADE: Final = date(2026, 11, 24)

_STATUTE: Final = date(2027, 12, 31)
"""Statutes fix the days; one more whole year is taken as certain."""
_ANNOUNCED: Final = date(2026, 12, 31)
"""The government announces each year, or the moon decides."""
_STATES: Final = {
    "ACT": "Australian Capital Territory",
    "NSW": "New South Wales",
    "NT": "Northern Territory",
    "QLD": "Queensland",
    "SA": "South Australia",
    "TAS": "Tasmania",
    "VIC": "Victoria",
    "WA": "Western Australia",
}


@dataclass(frozen=True)
class Wanted:
    """One calendar.

    Attributes:
        weekend: Days of the week that are free, Monday is 0.
        makeup: True where weekend days are made working days each year.
    """

    name: str
    zh: str
    en: str
    country: str
    verified_through: date
    part: str | None = None
    observed: bool = True
    weekend: tuple[int, ...] = (5, 6)
    makeup: bool = False


WANTED: Final = (
    Wanted(
        "CN", "中国工作日(含调休)", "China, working days with make-up days", "CN", _ANNOUNCED, makeup=True
    ),
    Wanted("HK", "香港工作日(星期六计算在内)", "Hong Kong, Saturdays count", "HK", _ANNOUNCED, weekend=(6,)),
    Wanted("SG", "新加坡工作日", "Singapore", "SG", _ANNOUNCED),
    Wanted("AE", "阿联酋工作日", "United Arab Emirates", "AE", _ANNOUNCED),
    Wanted(
        "US-fed",
        "美国联邦法定假日",
        "United States, legal public holidays on their own day",
        "US",
        _STATUTE,
        observed=False,
    ),
    Wanted("GB-ENG", "英格兰工作日", "England", "GB", _STATUTE, part="ENG"),
    Wanted("GB-WLS", "威尔士工作日", "Wales", "GB", _STATUTE, part="WLS"),
    Wanted("GB-SCT", "苏格兰工作日", "Scotland", "GB", _STATUTE, part="SCT"),
    Wanted("GB-NIR", "北爱尔兰工作日", "Northern Ireland", "GB", _STATUTE, part="NIR"),
    Wanted("IE", "爱尔兰工作日", "Ireland", "IE", _STATUTE),
    Wanted("DE", "德国全国假日", "Germany, holidays of all states", "DE", _STATUTE),
    Wanted(
        "FR",
        "法国工作日(星期六计算在内)",
        "France, Saturdays count (jours ouvrables)",
        "FR",
        _STATUTE,
        weekend=(6,),
    ),
    Wanted("IT", "意大利工作日", "Italy", "IT", _STATUTE),
    Wanted("ES", "西班牙全国假日", "Spain, holidays of the whole country", "ES", _STATUTE),
    *(
        Wanted(f"AU-{state}", f"澳大利亚工作日({state})", f"Australia, {name}", "AU", _STATUTE, part=state)
        for state, name in _STATES.items()
    ),
)


def text_of(wanted: Wanted) -> str:
    """The file of a calendar, one day a line."""
    english = _days(wanted, "en_US")
    chinese = _days(wanted, "zh_CN")
    head = {
        "id": wanted.name,
        "zh": wanted.zh,
        "en": wanted.en,
        "weekend": list(wanted.weekend),
        "makeup": wanted.makeup,
        "first": date(YEARS[0], 1, 1).isoformat(),
        "last": date(YEARS[-1], 12, 31).isoformat(),
        "verified_through": wanted.verified_through.isoformat(),
        "made": MADE.isoformat(),
        "source": f"holidays {holidays.__version__} (MIT)",
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    rows = [
        f"    {json.dumps(day.isoformat())}: {json.dumps(_names(name, chinese.get(day)), ensure_ascii=False)}"
        for day, name in sorted(english.items())
        if day.year in YEARS
    ]
    lines.append('  "holidays": {\n' + ",\n".join(rows) + "\n  }")
    lines.append(f'  "working": {json.dumps([day.isoformat() for day in _working(wanted)])}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write_all() -> None:
    """Write every calendar anew."""
    for wanted in WANTED:
        (FOLDER / f"{wanted.name}.json").write_text(text_of(wanted), encoding="utf-8")


def _names(english: str, chinese: str | None) -> dict[str, str]:
    if chinese is None or chinese == english:
        return {"en": english}
    return {"zh": chinese, "en": english}


def _days(wanted: Wanted, language: str) -> dict[date, str]:
    found = holidays.country_holidays(
        wanted.country,
        subdiv=wanted.part,
        years=YEARS,
        observed=wanted.observed,
        language=language if language == "en_US" or wanted.country in ("CN", "HK") else "en_US",
    )
    return dict(found.items())


def _working(wanted: Wanted) -> Iterator[date]:
    """Weekend days on which people work."""
    if not wanted.makeup:
        return
    found = holidays.country_holidays(wanted.country, subdiv=wanted.part, years=YEARS)
    day = date(YEARS[0], 1, 1)
    while day.year in YEARS:
        if day.weekday() in wanted.weekend and found.is_working_day(day):
            yield day
        day += timedelta(days=1)


if __name__ == "__main__":
    write_all()
