"""Disguises that people give to numbers and addresses."""

from __future__ import annotations

from random import Random
from typing import Final

_HAN_DIGITS: Final = (
    "零一二三四五六七八九",
    "〇一二三四五六七八九",
    "零幺二三四五六七八九",
    "零壹贰叁肆伍陆柒捌玖",
)
_DASHES: Final = "‐‑–—−"
_NOTHING: Final = "\u200b\u200c\u2060\ufeff\u00ad"
NUMBERS: Final = frozenset(
    (
        "PHONE", "CN_ID", "HK_ID", "US_SSN", "UK_NINO", "IE_PPS", "AU_TFN", "SG_NRIC", "IN_PAN", "IN_AADHAAR",
        "DE_STEUERID", "FR_NIR", "ES_DNI", "BANK_CARD", "IBAN", "BANK_ACCOUNT", "LOAN_NO", "PASSPORT", "QQ",
    )
)  # fmt: skip


def _compact(value: str) -> str:
    return "".join(char for char in value if char not in " -.()/")


def _full_width(value: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in value)


def _zero_width(rng: Random, value: str) -> str:
    mark = rng.choice(_NOTHING)
    return "".join(
        char + (mark if index > 0 and index % 3 == 0 else "") for index, char in enumerate(value)
    ).rstrip(mark)


def _grouped(value: str, joint: str, size: int) -> str:
    return joint.join(value[index : index + size] for index in range(0, len(value), size))


def disguise_number(rng: Random, value: str, *, han: bool) -> tuple[str, str]:
    """A number in disguise, and the name of the disguise."""
    ways = ["full-width", "spaced", "dotted", "dashed", "zero-width", "odd-dash", "spaced", "full-width"]
    compact = _compact(value)
    if han and compact.isdigit():
        ways.append("chinese-numerals")
    way = rng.choice(ways)
    if way == "full-width":
        return _full_width(value), way
    if way == "zero-width":
        return _zero_width(rng, value), way
    if way == "chinese-numerals":
        table = rng.choice(_HAN_DIGITS)
        return "".join(table[int(char)] for char in compact), way
    plus = "+" if compact.startswith("+") else ""
    body = compact.removeprefix("+")
    joint = {"spaced": " ", "dotted": ".", "dashed": "-", "odd-dash": rng.choice(_DASHES)}[way]
    size = 1 if way == "spaced" and rng.random() < 0.5 else rng.choice((3, 4))
    return plus + _grouped(body, joint, size), way


def disguise_email(rng: Random, value: str, *, han: bool) -> tuple[str, str]:
    """An e-mail address in disguise, and the name of the disguise."""
    local, host = value.split("@")
    way = rng.choice(("full-width", "zero-width", "spelled", "spelled", "spaced"))
    if way == "full-width":
        return (_full_width(value) if rng.random() < 0.5 else f"{local}\uff20{host}"), way
    if way == "zero-width":
        return _zero_width(rng, value), way
    if way == "spaced":
        return rng.choice((f"{local} @ {host}", f"{local}@ {host}", f"{local} @{host}")), way
    spelled = [
        f"{local} at {host.replace('.', ' dot ')}",
        f"{local}(at){host}",
        f"{local} [at] {host.replace('.', ' [dot] ')}",
        f"{local} AT {host.replace('.', ' DOT ')}",
        f"{local}[at]{host}",
    ]
    if han:
        spelled.append(f"{local}艾特{host.replace('.', '点')}")
    return rng.choice(spelled), way


def disguise_name(rng: Random, value: str, *, han: bool) -> tuple[str, str]:
    """A name in disguise: spaced in Han, with invisible marks otherwise."""
    if han:
        return rng.choice((" ", " ", "·", "\u3000")).join(value), "spaced"
    return _zero_width(rng, value), "zero-width"
