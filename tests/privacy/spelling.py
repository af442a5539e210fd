"""Ways in which a text spells a name that the helpdesk holds."""

from __future__ import annotations

from random import Random
from typing import Final

from tests.privacy.names import PersonName

_HOMOPHONES: Final = (
    "伟玮炜", "芳方", "敏闵", "静靖", "丽莉", "强蔷", "磊垒", "洋阳杨", "艳燕", "杰洁", "涛滔", "明铭",
    "超朝", "鑫新欣", "波博",
    "婷亭", "辉晖", "英瑛", "兰岚", "东冬", "轩萱", "远源", "瑶遥", "怡宜", "俊峻", "航杭", "梅玫",
    "康伉", "华骅", "珍真",
    "龙隆", "佑右", "宇雨", "曦熙", "凤奉", "泽则", "慧惠", "琴勤", "娥鹅", "豪毫", "菲飞", "清青",
    "志智", "程成", "霖林",
)  # fmt: skip
_SWAPS: Final = {char: group.replace(char, "") for group in _HOMOPHONES for char in group}


def _typo_latin(rng: Random, text: str) -> str:
    places = [
        index for index in range(1, len(text) - 1) if text[index].isalpha() and text[index + 1].isalpha()
    ]
    if not places:
        return text
    at = rng.choice(places)
    return rng.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )


def _typo(rng: Random, name: PersonName) -> str:
    if not name.han:
        return (
            f"{_typo_latin(rng, name.first)} {name.last}"
            if rng.random() < 0.5
            else f"{name.first} {_typo_latin(rng, name.last)}"
        )
    places = [index for index, char in enumerate(name.first) if char in _SWAPS]
    if not places or len(name.full) < 3:
        return name.full
    at = rng.choice(places)
    return (
        f"{name.last}{name.joint}{name.first[:at]}{rng.choice(_SWAPS[name.first[at]])}{name.first[at + 1 :]}"
    )


def known_name(rng: Random, name: PersonName) -> tuple[str, str]:
    """A spelling of a whole name and what it is called."""
    if name.han:
        way = rng.choices(("exact", "spaced", "typo"), (80, 10, 10))[0]
        if way == "spaced":
            return rng.choice((" ", "\u3000", "\u200b")).join(name.full), way
        spelled = _typo(rng, name) if way == "typo" else name.full
        return spelled, way if spelled != name.full else "exact"
    way = rng.choices(("exact", "case", "order", "typo", "spaced", "initial"), (55, 15, 12, 9, 6, 3))[0]
    if way == "case":
        return rng.choice((name.full.lower(), name.full.upper(), f"{name.first} {name.last.upper()}")), way
    if way == "order":
        return rng.choice(
            (f"{name.last}, {name.first}", f"{name.last} {name.first}", f"{name.last.upper()} {name.first}")
        ), way
    if way == "spaced":
        return rng.choice(
            (
                f"{name.first}  {name.last}",
                " ".join(name.full.replace(" ", "")),
                f"{name.first}.{name.last}",
                f"{name.first}\u00a0{name.last}",
            )
        ), way
    if way == "initial":
        return f"{name.first[0]}. {name.last}", way
    spelled = _typo(rng, name) if way == "typo" else name.full
    return spelled, way if spelled != name.full else "exact"


def unknown_name(rng: Random, name: PersonName) -> str:
    """A spelling of a name that nobody told the helpdesk."""
    if name.han or rng.random() < 0.85:
        return name.full
    return rng.choice(
        (
            name.full.lower(),
            name.full.upper(),
            f"{name.first} {name.last.upper()}",
            f"{name.last}, {name.first}",
        )
    )


def in_file_name(rng: Random, name: PersonName) -> str:
    """A name as it stands in the name of a file."""
    if name.han:
        return name.full
    first, last = name.first.replace(" ", ""), name.last.replace(" ", "").replace("'", "")
    return rng.choice(
        (
            f"{first}_{last}",
            f"{first}{last}",
            f"{last}-{first}".lower(),
            f"{first}.{last}".lower(),
            f"{last}_{first}".upper(),
        )
    )
