"""Severity that is a matter of numbers: how large a sum is, and how many complain."""

from __future__ import annotations

import pytest

from mappings.judge import judge
from mappings.language import detect
from mappings.loader import load_mapping
from mappings.packs.triggers import trigger_pack
from mappings.plan import Decision
from mappings.severity.counted import COUNT_RULE, NO_SUMS, SUM_RULE, Sums, complainants, weigh_sums
from tests.mappings.builders import CLEAR, article, plan_of, ticket

SUMS = Sums((("CNY", 30_000), ("GBP", 5000), ("INR", 200_000)), "CNY")


def decided(text: str, sums: Sums = SUMS) -> Decision:
    return judge("", text, detect(text), 0.8, complaint=True, sums=sums)


def rules(decision: Decision, signal: str) -> list[str]:
    return [one.rule for trigger in decision.triggers if trigger.id == signal for one in trigger.evidence]


@pytest.mark.parametrize(
    "text",
    [
        "我要投诉：多扣了我贷款3万5。",
        "我要投诉：多扣了我贷款三万元。",
        "I complain: you took £5,000.00 from my loan account twice.",
        "I complain: 2 lakh were debited from my loan account without any reason.",
    ],
)
def test_a_sum_that_reaches_the_threshold_of_its_money_raises_and_is_named(text: str) -> None:
    found = decided(text)
    assert rules(found, "large_sum")[0] == SUM_RULE
    assert SUM_RULE not in rules(decided(text, NO_SUMS), "large_sum")


@pytest.mark.parametrize(
    "text",
    [
        "我要投诉：多扣了我贷款29999元。",
        "I complain: you took £4,999.99 from my loan account twice.",
        "I complain: $900,000 stands in your letter about my loan.",
        "I complain: my loan number 4471228800 and 36% a year are wrong in 2024.",
    ],
)
def test_what_is_smaller_of_another_money_or_no_sum_does_not(text: str) -> None:
    assert SUM_RULE not in rules(decided(text), "large_sum")


def test_without_any_sign_the_money_is_that_of_the_house() -> None:
    text = "多扣了3万5，不退"
    assert weigh_sums(text, SUMS).large
    assert not weigh_sums(text, Sums((("GBP", 5000),), "CNY")).large
    assert weigh_sums(text, Sums((("GBP", 5000),), "GBP")).large


def test_the_largest_sums_come_first_and_the_number_is_written_out() -> None:
    found = weigh_sums("还了3万5，又要1.2亿，再加40000元和￥50,000.50", SUMS).large
    assert [one.text for one in found] == [
        "1.2亿 = CNY 120,000,000",
        "￥50,000.50 = CNY 50,000.50",
        "40000元 = CNY 40,000",
    ]


def test_small_sums_take_back_what_mere_digits_raised_and_not_what_words_say() -> None:
    def is_raised(text: str, sums: Sums) -> bool:
        return any(trigger.id == "large_sum" for trigger in decided(text, sums).triggers)

    digits = "You lost £250,000 of our deposit for the house, I complain."
    words = "You lost £250,000 of our deposit for the house, our life savings, I complain."
    high = Sums((("GBP", 1_000_000),), "GBP")
    assert [is_raised(text, NO_SUMS) for text in (digits, words)] == [True, True]
    assert [is_raised(text, high) for text in (digits, words)] == [False, True]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("我们32户都没拿到房", 32),
        ("我们三十多户业主", 30),
        ("咱们一共120人被骗", 120),
        ("45名业主联名投诉", 45),
        ("四十五户集体要求答复", 45),
        ("47 of us paid twice", 47),
        ("Forty of us were told the same", 40),
        ("Two dozen of us wait", 24),
        ("we are 25 families in this building", 25),
        ("we're 1,200 borrowers", 1200),
        ("signed by 130 residents", 130),
        ("我们3个人一起去的", 3),
    ],
)
def test_those_who_complain_together_are_counted(text: str, number: int) -> None:
    found = complainants(text)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    "text",
    [
        "我们2000人的厂停工了",
        "我们20个小时没接到电话",
        "前面排队一百二十人",
        "还了24期，打了50个电话",
        "I waited behind 40 people",
        "There were 30 of us on hold",
        "one in 20 of us",
        "Your 500 branches and 2 million customers",
        "most of us",
        "",
    ],
)
def test_others_are_not_counted_with_them(text: str) -> None:
    assert complainants(text) is None


def test_twenty_make_a_group_and_nineteen_do_not() -> None:
    twenty = decided("我要投诉：我们20户的按揭贷款都被多收了利息。")
    assert rules(twenty, "major_event")[0] == COUNT_RULE
    assert twenty.severity == "critical"
    assert COUNT_RULE not in rules(decided("我要投诉：我们19户的按揭贷款都被多收了利息。"), "major_event")


def test_the_rule_says_how_many_make_a_group() -> None:
    told = {rule.id: rule.complainants_min for rule in trigger_pack().triggers if rule.complainants_min}
    assert told == {"major_event": 20}


def test_numbers_count_in_complaints_only() -> None:
    text = "我们32户想问一下，5万元的贷款怎么申请？"
    assert judge("", text, "zh", 0.8, complaint=False, sums=SUMS).triggers == ()


def test_the_note_names_the_sum_as_it_stands_and_the_severity_comes_from_it() -> None:
    mapping = load_mapping(
        "version: 1\nlanguage: zh\nseverity: {large_sum: [{currency: CNY, at_least: 30000}]}\n"
    )
    before = ticket(article(f"{CLEAR}一共多收了3万5。"))
    plan = plan_of(before, None, mapping)
    assert plan.note is not None
    assert f"“3万5 = CNY 35,000” (<code>{SUM_RULE}</code>)" in plan.note.html
    assert SUM_RULE not in str(plan_of(before, None, load_mapping("version: 1\nlanguage: zh\n")).decision)


def test_a_currency_stands_once_in_the_mapping() -> None:
    twice = "[{currency: CNY, at_least: 1}, {currency: CNY, at_least: 2}]"
    with pytest.raises(Exception, match="has CNY twice"):
        load_mapping(f"version: 1\nseverity: {{large_sum: {twice}}}\n")
