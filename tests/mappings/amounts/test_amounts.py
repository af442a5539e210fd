"""Sums of money are read in every way of writing, and nothing else is taken for one."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.amounts import find_amounts
from mappings.amounts.currencies import AFTER, BEFORE, CURRENCIES, DOLLAR, OF
from mappings.amounts.numerals import chinese, english
from mappings.jurisdictions import Jurisdiction


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("3万5", "35000", None),
        ("3万5千元", "35000", "CNY"),
        ("三万五千元", "35000", "CNY"),
        ("人民币叁万伍仟元整", "35000", "CNY"),
        ("三万五", "35000", None),
        ("3万零500", "30500", None),
        ("二十万零三百块钱", "200300", "CNY"),
        ("十二万", "120000", None),
        ("两千零五十元", "2050", "CNY"),
        ("1.2亿", "120000000", None),
        ("￥8,200.50", "8200.50", "CNY"),
        ("８２００元", "8200", "CNY"),
        ("8200块", "8200", "CNY"),
        ("两万多块", "20000", "CNY"),
        ("RMB 5000", "5000", "CNY"),
        ("港幣八千", "8000", "HKD"),
        ("8000蚊", "8000", "HKD"),
        ("三萬五千塊", "35000", "CNY"),
        ("兩億港元", "200000000", "HKD"),
        ("HK$12,000", "12000", "HKD"),
        ("$3.4k", "3400", "USD"),
        ("£1,200", "1200", "GBP"),
        ("£1.2m", "1200000", "GBP"),
        ("2.5 million pounds", "2500000", "GBP"),
        ("EUR 1.200,50", "1200.50", "EUR"),
        ("1 200,50 €", "1200.50", "EUR"),
        ("1.234 Euro", "1234", "EUR"),
        ("1'200.50 EUR", "1200.50", "EUR"),
        ("3.000,00 euros", "3000.00", "EUR"),
        ("Rs. 1,25,000", "125000", "INR"),
        ("₹12,34,567/-", "1234567", "INR"),
        ("1.5 lakh", "150000", "INR"),
        ("2 crore", "20000000", "INR"),
        ("1 lakh rupees", "100000", "INR"),
        ("ten thousand dollars", "10000", "USD"),
        ("one hundred and twenty thousand pounds", "120000", "GBP"),
        ("half a million dollars", "500000", "USD"),
        ("fifty grand", "50000", None),
        ("about 35k", "35000", None),
        ("AED 4,500", "4500", "AED"),
        ("A$1,000.00", "1000.00", "AUD"),
        ("S$2.50", "2.50", "SGD"),
    ],
)
def test_a_sum_is_read_however_it_is_written(text: str, value: str, currency: str | None) -> None:
    (found,) = find_amounts(text)
    assert (found.value, found.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "text",
    [
        "13912347788",
        "+44 20 7946 0991",
        "400-820-8820",
        "2024年3月5日",
        "二〇二四年十月一日",
        "24/03/2024, 2024-03-05 10:30",
        "12 March 2024",
        "年利率18.5%，日息万分之五，LPR加30个基点",
        "36% APR, 5 per cent, 3.4 p.a., 250 bps",
        "（2023）京01民初1234号",
        "loan LN-2024-0087345, case 4471-2288, account 70872490",
        "in 2024, in the 1990s",
        "24期还了12期，逾期3个月15天",
        "24 months, 3 times, 90 days",
        "打了几十个电话，排队一百二十人",
        "10万人，3万5千户，20万公里，5万字，一万次",
        "5 million customers, 10k followers, 100k miles, my 401k, a 5k run",
        "a thousand times, hundreds of people, ten thousand borrowers",
        "千万不要，万一出事，一块去银行，这块地，元旦，一点钱，十分生气",
        "几十万，好几万",
        "[ACCOUNT-5000]元",
        "$5%",
        "",
        "¥ $ £ 元 块 k lakh",
    ],
)
def test_what_is_no_sum_is_not_taken(text: str) -> None:
    assert find_amounts(text) == ()


def test_several_sums_stand_in_their_order_with_their_places() -> None:
    text = "借了3万5，还了￥8,200.50，又要1.2万元。"
    found = find_amounts(text)
    assert [text[one.start : one.end] for one in found] == ["3万5", "￥8,200.50", "1.2万元"]
    assert [one.value for one in found] == [Decimal(35000), Decimal("8200.50"), Decimal(12000)]


def test_a_comma_of_the_sentence_groups_no_digits() -> None:
    assert [one.value for one in find_amounts("扣了3000元，500元没退")] == [3000, 500]


@pytest.mark.parametrize(
    ("home", "currency"), [(None, "USD"), ("GBP", "USD"), ("AUD", "AUD"), ("SGD", "SGD")]
)
def test_a_bare_dollar_is_that_of_the_house(home: str | None, currency: str) -> None:
    assert [one.currency for one in find_amounts("$500 and 20 dollars", home)] == [currency, currency]


def test_in_hong_kong_a_yuan_is_a_dollar_of_hong_kong() -> None:
    assert [one.currency for one in find_amounts("500元", "HKD")] == ["HKD"]


def test_every_jurisdiction_has_its_money() -> None:
    assert set(OF) == set(Jurisdiction)
    assert {*BEFORE.values(), *AFTER.values()} - {DOLLAR} == set(CURRENCIES)


cents = st.integers(1, 99_999_999_999)
whole = st.integers(1, 999_999_999)


def grouped(value: int, sign: str) -> str:
    return f"{value:,}".replace(",", sign)


def indian(value: int) -> str:
    digits = str(value)
    head, tail = digits[:-3], digits[-3:]
    pairs: list[str] = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*pairs, tail])


def han(value: int) -> str:
    """Chinese numeral of a whole number below a hundred million, as banks write it."""
    digits, units = "零一二三四五六七八九", ("", "十", "百", "千")

    def section(number: int) -> str:
        told, gap = "", False
        for place in (3, 2, 1, 0):
            digit = number // 10**place % 10
            if digit:
                told += ("零" if gap and told else "") + digits[digit] + units[place]
                gap = False
            elif told:
                gap = True
        return told

    high, low = divmod(value, 10_000)
    if not high:
        return section(low)
    zero = "零" if 0 < low < 1000 else ""
    return f"{section(high)}万{zero}{section(low)}"


@given(cents, st.sampled_from(["£{}", "{} GBP", "GBP {}", "gbp{}", "{} pounds", "it was £{}.", "（£{}）"]))
def test_english_groups_are_read_back(amount: int, form: str) -> None:
    written = f"{grouped(amount // 100, ',')}.{amount % 100:02}"
    (found,) = find_amounts(form.format(written))
    assert (found.value, found.currency) == (Decimal(amount) / 100, "GBP")


@given(cents, st.sampled_from([".", " ", "\u00a0", "\u202f"]), st.sampled_from(["{} €", "EUR {}", "{} Euro"]))
def test_continental_groups_are_read_back(amount: int, sign: str, form: str) -> None:
    written = f"{grouped(amount // 100, sign)},{amount % 100:02}"
    (found,) = find_amounts(form.format(written))
    assert (found.value, found.currency) == (Decimal(amount) / 100, "EUR")


@given(whole, st.sampled_from(["Rs. {}", "₹{}", "INR {}", "{} rupees", "Rs {}/-"]))
def test_indian_groups_are_read_back(amount: int, form: str) -> None:
    (found,) = find_amounts(form.format(indian(amount)))
    assert (found.value, found.currency) == (Decimal(amount), "INR")


@given(whole, st.sampled_from(["￥{}", "{}元", "{}块钱", "RMB{}", "人民币{}元", "被扣了{}元没退"]))
def test_plain_digits_are_read_back(amount: int, form: str) -> None:
    (found,) = find_amounts(form.format(amount))
    assert (found.value, found.currency) == (Decimal(amount), "CNY")


@given(st.integers(1, 99_999_999), st.sampled_from(["{}元", "人民币{}元整", "扣了{}块钱，不退"]))
def test_chinese_numerals_are_read_back(amount: int, form: str) -> None:
    (found,) = find_amounts(form.format(han(amount)))
    assert (found.value, found.currency) == (Decimal(amount), "CNY")


@given(st.integers(1, 9999), st.integers(1, 9))
def test_a_digit_behind_ten_thousand_says_thousands(high: int, low: int) -> None:
    for written in (f"{high}万{low}", f"{high}万{low}千", f"{high}.{low}万"):
        (found,) = find_amounts(f"亏了{written}。")
        assert found.value == high * 10_000 + low * 1000
    assert chinese(f"{high}万零{low}") == high * 10_000 + low


@given(st.decimals("0.1", "999", places=1), st.sampled_from(["lakh", "lakhs", "crore", "crores"]))
def test_lakhs_and_crores_are_read_back(amount: Decimal, unit: str) -> None:
    (found,) = find_amounts(f"They took {amount} {unit} from me")
    assert found.value == amount * (10**5 if unit.startswith("lakh") else 10**7)
    assert found.currency == "INR"


@given(st.integers(1, 999))
def test_words_are_read_back(thousands: int) -> None:
    ones = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    def below_hundred(number: int) -> str:
        if number < 20:
            return ones[number]
        return tens[number // 10] + (f"-{ones[number % 10]}" if number % 10 else "")

    hundreds, rest = divmod(thousands, 100)
    parts = [f"{ones[hundreds]} hundred"] if hundreds else []
    parts += [below_hundred(rest)] if rest else []
    (found,) = find_amounts(f"They owe me {' and '.join(parts)} thousand dollars.")
    assert found.value == thousands * 1000


@given(st.text() | st.text(alphabet="0123456789.,'万千百亿零一二三元块$£€¥ k-lakh/%"))
def test_it_is_total_and_every_place_is_inside_and_apart(text: str) -> None:
    found = find_amounts(text)
    assert all(0 <= one.start < one.end <= len(text) and one.value > 0 for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(alphabet="零一二三十百千万亿0123.", max_size=12))
def test_a_numeral_has_one_value_or_none(text: str) -> None:
    value = chinese(text)
    assert value is None or value >= 0


def test_number_words_that_are_none_have_no_value() -> None:
    assert english(["and"]) is None
    assert english(["three", "a"]) is None
    assert english([]) is None
