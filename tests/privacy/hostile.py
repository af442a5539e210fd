"""Nasty texts: shapes that make a careless pattern slow, deep or wrong."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import Final

from tests.privacy import checksums, values_ids

SIZE: Final = 100_000


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of nasty text, in any length."""

    name: str
    make: Callable[[int], str]
    is_html: bool = False


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def _joined(make: Callable[[int], str], joint: str = " ") -> Callable[[int], str]:
    """Different pieces one after the other until the length is reached."""

    def whole(size: int) -> str:
        parts: list[str] = []
        length = 0
        for number in count():
            if length >= size:
                break
            parts.append(make(number))
            length += len(parts[-1]) + len(joint)
        return joint.join(parts)[:size]

    return whole


def _nested(size: int) -> str:
    depth = min(10_000, size // 8)
    inside = "13800138000 " * size
    return "<b>" * depth + inside[: size - 7 * depth] + "</b>" * depth


def _base64(size: int) -> str:
    return base64.b64encode(Random(7).randbytes(size)).decode()[:size]


def _one_line_csv(size: int) -> str:
    return _joined(
        lambda number: f"{number},2024-01-{number % 28 + 1:02d},{number * 17 % 90000}.00,OK,Miller;A", ","
    )(size)


def _fake_ids(number: int) -> str:
    return f"11010119900307{number % 10000:04d}"


def _real_ids(number: int) -> str:
    return values_ids.cn_id(Random(number))


def _real_cards(number: int) -> str:
    body = f"62284800{number % 10_000_000:07d}"
    return body + checksums.luhn(body)


def _lone_surrogates(size: int) -> str:
    return _repeat("\ud83d 138\udc00 0013 8000 \ud800")(size)


SHAPES: Final = (
    Shape("digits", _repeat("1234567890")),
    Shape("one digit", _repeat("1")),
    Shape("letters", _repeat("abcdefghij")),
    Shape("capital letters", _repeat("ABCDEFGHIJ")),
    Shape("one letter", _repeat("a")),
    Shape("Han", _repeat("贷款投诉利息")),
    Shape("surnames in Han", _repeat("王李张欧阳")),
    Shape("spaces", _repeat(" ")),
    Shape("line feeds", _repeat("\n")),
    Shape("at signs", _repeat("@")),
    Shape("dots", _repeat(".")),
    Shape("hyphens", _repeat("-")),
    Shape("underscores", _repeat("_")),
    Shape("digits with spaces", _repeat("1 ")),
    Shape("digits with hyphens", _repeat("1-")),
    Shape("digits with dots", _repeat("1.")),
    Shape("digits and letters in turn", _repeat("1a")),
    Shape("capitals and digits in turn", _repeat("A1")),
    Shape("Han numerals", _repeat("一三八〇零幺")),
    Shape("full-width digits", _repeat("０１２３４５６７８９")),
    Shape("nested tags", _nested, is_html=True),
    Shape("unclosed tags", _repeat("<a href='"), is_html=True),
    Shape("opening brackets of tags", _repeat("<"), is_html=True),
    Shape("unclosed comments", _repeat("<!-- "), is_html=True),
    Shape("attributes without end", lambda size: "<p " + _repeat('x="1" ')(size - 3), is_html=True),
    Shape("a tag at every letter", _repeat("<b>1</b>"), is_html=True),
    Shape("entity bomb", lambda size: "&" + _repeat("amp;")(size - 1), is_html=True),
    Shape("ampersands", _repeat("&"), is_html=True),
    Shape("numeric entities", _repeat("&#49;"), is_html=True),
    Shape("entities without end", _repeat("&#x"), is_html=True),
    Shape(
        "links to telephones",
        _joined(lambda number: f'<a href="tel:138{number:08d}">x</a>', ""),
        is_html=True,
    ),
    Shape("soft hyphens", _repeat("1&shy;"), is_html=True),
    Shape("percent signs in links", lambda size: '<a href="' + _repeat("%31")(size - 9), is_html=True),
    Shape("lone surrogates", _lone_surrogates),
    Shape("zero-width run", _repeat("\u200b\u200c\u2060\ufeff")),
    Shape("zero-width between digits", _repeat("1\u200b")),
    Shape("combining marks", lambda size: "e" + _repeat("\u0301\u0300\u0308")(size - 1)),
    Shape("letters that grow when folded", _repeat("ﷺ㌀ﬃ")),
    Shape("bidi", _repeat("\u202e123\u202c\u2066abc\u2069 ")),
    Shape("Mr", _repeat("Mr ")),
    Shape("Dear", _repeat("Dear Mr. Smith, ")),
    Shape("my name is", _repeat("my name is ")),
    Shape("我叫", _repeat("我叫")),
    Shape("capitalised words", _repeat("Anna Berg Carl Dorn ")),
    Shape("one-line CSV", _one_line_csv),
    Shape("base64", _base64),
    Shape("ids with wrong check digits", _joined(_fake_ids)),
    Shape("ids with right check digits", _joined(_real_ids)),
    Shape("cards", _joined(_real_cards)),
    Shape("cards without gaps", _joined(_real_cards, "")),
    Shape("telephones", _joined(lambda number: f"138{number:08d}", ",")),
    Shape("e-mails", _joined(lambda number: f"a{number}@b{number}.example")),
    Shape("e-mails without end", _repeat("a@b.")),
    Shape("spelled e-mails", _repeat("john at mail dot com at ")),
    Shape("at", _repeat("a at ")),
    Shape("dot", _repeat("a dot ")),
    Shape("URLs", _joined(lambda number: f"https://h{number}.example/p?token={number:032x}")),
    Shape("one URL", lambda size: "https://h.example/?" + _repeat("token=a&")(size - 19)),
    Shape("slashes", _repeat("http://")),
    Shape("round brackets", _repeat("(")),
    Shape("square brackets", _repeat("[NAME-1")),
    Shape("tokens", _joined(lambda number: f"[PHONE-{number}]")),
    Shape("colons", _repeat("a:")),
    Shape("groups of an IPv6 address", _repeat("ab:")),
    Shape("password", _repeat("password: ")),
    Shape("address words", _repeat("12 Oak Street, Flat 3, ")),
    Shape("addresses in Han", _repeat("北京市朝阳区人民路12号")),
    Shape("IBAN-like", _repeat("DE89 3704 ")),
    Shape(
        "dates", _joined(lambda number: f"{number % 28 + 1:02d}.{number % 12 + 1:02d}.{1950 + number % 60}")
    ),
)
