"""Structured values of any digits, in any company, are found; amounts and dates of any digits are not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import verhoeff
from stdnum.iso7064 import mod_97_10

from mappings.redaction.codes import code_at
from mappings.redaction.cues import cues_in
from mappings.redaction.digits import numbers_in
from mappings.redaction.folding import fold_text
from mappings.redaction.reading import read
from mappings.redaction.recognisers import bank_card, cn_id, hk_id, sg_nric
from tests.mappings.redaction.marked import hits_of, read_marked

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
HAN = str.maketrans("0123456789", "零一二三四五六七八九")
REGIONS = st.sampled_from(["CN", "HK", "US", "GB", "IE", "DE", "FR", "IT", "ES", "AU", "IN", "SG", "AE"])
NOISE = st.text(alphabet=" ab账号卡1234567890.,-/()@:年月日元%\n#+*_x[]", max_size=60)


def digits(length: int) -> st.SearchStrategy[str]:
    return st.text(alphabet="0123456789", min_size=length, max_size=length)


@st.composite
def identities(draw: st.DrawFn) -> str:
    born = draw(st.dates())
    year, day = 1930 + born.year % 80, min(born.day, 28)
    place = draw(st.sampled_from(["110105", "310115", "440306"]))
    body = f"{place}{year}{born.month:02d}{day:02d}{draw(digits(3))}"
    return next(body + last for last in "0123456789X" if cn_id.is_valid(body + last))


@st.composite
def cards(draw: st.DrawFn) -> str:
    body = draw(st.sampled_from(["6222", "6217", "4556", "5105"])) + draw(digits(11))
    return next(body + last for last in "0123456789" if bank_card.is_valid(body + last))


@st.composite
def ibans(draw: st.DrawFn) -> str:
    country, length = draw(st.sampled_from([("DE", 18), ("ES", 20), ("AE", 19), ("AT", 16)]))
    body = draw(digits(length))
    return next(
        f"{country}{check:02d}{body}"
        for check in range(2, 99)
        if mod_97_10.is_valid(f"{body}{country}{check:02d}")
    )


WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda value: value,
    "spaced": lambda value: " ".join(value[at : at + 4] for at in range(0, len(value), 4)),
    "dashed": lambda value: "-".join(value[at : at + 4] for at in range(0, len(value), 4)),
    "dotted": lambda value: ".".join(value[at : at + 4] for at in range(0, len(value), 4)),
    "one by one": " ".join,
    "wide": lambda value: value.translate(WIDE),
    "invisible": lambda value: value[:4] + "\u200b" + value[4:],
    "numerals": lambda value: value.translate(HAN) if value.isdigit() else value,
}


@settings(max_examples=300, deadline=None)
@given(
    value=st.one_of(identities(), cards(), ibans()),
    way=st.sampled_from(sorted(WRITTEN)),
    text=st.sampled_from(
        ["{}", "我的是{}，谢谢", "it is {}, thanks", "({})", '"{}"', "x: {}\ny", "。{}。", "为{}号"]
    ),
    region=REGIONS,
)
def test_a_value_with_its_check_digit_needs_no_cue_word(value: str, way: str, text: str, region: str) -> None:
    reading = read_marked(text.format("⟦" + WRITTEN[way](value) + "⟧"), region)
    assert (reading.missed, reading.masked) == ("", "")
    assert reading.keys == (value,)


@settings(max_examples=200, deadline=None)
@given(
    number=digits(9),
    way=st.sampled_from(["138{}{}{}", "138 {}{} {}", "+86 13 8{}{}{}", "138-{}{}-{}"]),
    region=REGIONS,
)
@example(number="001380001", way="138{}{}{}", region="US")
def test_a_mobile_number_is_found_in_any_region(number: str, way: str, region: str) -> None:
    written = way.format(number[:2], number[2:4], number[4:8])
    assert read_marked(f"请打⟦{written}⟧，谢谢", region).missed == ""


@settings(max_examples=300, deadline=None)
@given(
    amount=st.decimals(min_value=0, max_value=999_999_999, places=2, allow_nan=False, allow_infinity=False),
    form=st.sampled_from(
        [
            "{:,}元",
            "{}元",
            "¥{:,}",
            "£{:,}",
            "${}",
            "{:,} EUR",
            "Rs. {:,}",
            "USD {}",
            "{}块",
            "HK${:,}",
            "{:.0f}元",
            "{:,.0f} pounds",
        ]
    ),
    text=st.sampled_from(
        [
            "账户被扣{}，不对",
            "loan of {} and",
            "I paid {} to you",
            "合同金额{}。",
            "Konto: {}",
            "my account {} gone",
        ]
    ),
    region=REGIONS,
)
@example(amount=Decimal("251968037.56"), form="{}元", text="账户被扣{}，不对", region="DE")
def test_no_amount_is_taken_for_a_number(amount: object, form: str, text: str, region: str) -> None:
    assert read_marked(text.format(form.format(amount)), region).kinds == ()


@settings(max_examples=300, deadline=None)
@given(
    day=st.dates(min_value=date(1980, 1, 1), max_value=date(2049, 12, 31)),
    form=st.sampled_from(
        [
            "%Y-%m-%d",
            "%d/%m/%Y",
            "%d.%m.%Y",
            "%Y年%m月%d日",
            "%Y/%m/%d",
            "%d %B %Y",
            "%B %d, %Y",
            "%Y-%m-%d 10:22:33",
        ]
    ),
    text=st.sampled_from(
        [
            "{}放款",
            "on {} I paid",
            "am {} gekündigt",
            "le {} j'ai payé",
            "账户{}被冻结",
            "account {} closed",
            "合同{}签的",
        ]
    ),
    region=REGIONS,
)
def test_no_day_is_taken_for_a_value(day: date, form: str, text: str, region: str) -> None:
    written = day.strftime(form)
    assert read_marked(text.format(written), region).kinds == ()


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=80) | NOISE, region=REGIONS)
def test_reading_any_text_keeps_every_place(text: str, region: str) -> None:
    folded = fold_text(text)
    page = read(folded)
    assert len(page.loose) == len(folded)
    for number in numbers_in(page.loose):
        assert (
            "".join(char for char in page.loose[number.start : number.end] if char in "0123456789")
            == number.digits
        )
    for cue in cues_in(page.loose):
        assert 0 <= cue.start < cue.end <= cue.value <= len(folded)
        span = code_at(page, cue.value, digits=1)
        assert span is None or 0 <= span[0] < span[1] <= len(folded)
    for hit in hits_of(folded, region):
        assert 0 <= hit.start < hit.end <= len(folded)
        assert hit.key


@given(digits(6), st.sampled_from("ABCZ"))
def test_one_check_digit_of_eleven_fits_a_hong_kong_number(number: str, letter: str) -> None:
    assert sum(hk_id.is_valid(letter + number + last) for last in "0123456789A") == 1


@given(digits(7), st.sampled_from("STFGM"))
def test_one_check_letter_fits_a_singapore_number(number: str, letter: str) -> None:
    assert sum(sg_nric.is_valid(letter + number + last) for last in "ABCDEFGHIJKLMNPQRTUWXZ") == 1


@given(digits(11))
def test_an_aadhaar_number_in_groups_needs_no_cue_word(number: str) -> None:
    body = "4" + number[1:]
    whole = body + verhoeff.calc_check_digit(body)
    written = f"{whole[:4]} {whole[4:8]} {whole[8:]}"
    assert read_marked(f"mine is ⟦{written}⟧", "IN").missed == ""
