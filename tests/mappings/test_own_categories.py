"""Categories of the house: added from words and examples, renamed, retired, without a new model."""

from __future__ import annotations

import json

import pytest

from mappings import fields
from mappings.errors import MappingError
from mappings.judge import judge
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.note import issue_name, product_name
from mappings.options import leaves, options_of
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision
from tests.mappings.builders import article, edited, handled, plan_of, ticket

HEAD = """\
version: 1
language: en
jurisdiction: UK
regimes: [uk]
reminders: []
stale_after_days: 0
categories:
"""
WALLET = """\
  own:
    - id: wallet_payment
      parent: payment_processing
      zh: 钱包还款
      en: payment from a wallet
      words:
        zh: [云闪付]
        en: [RevWallet]
      examples:
        zh:
          - 用微信零钱还的贷款，钱扣了，你们那边还显示没有还款
          - 我从支付宝转账还这个月的贷款，支付宝显示付款成功，账单却还是待还
          - 电子钱包付了月供，钱包里钱没了，银行说没收到这笔还款
        en:
          - I paid my loan instalment from my PayPal wallet and the payment never showed up on the loan
          - My e-wallet says the transfer to the loan went through, but you say no payment was received
          - The repayment from Google Pay left the wallet on Monday and the loan still shows it as unpaid
"""
MAPPING = load_mapping(HEAD + WALLET)
PATH = "servicing::wallet_payment"


WALLET_MAIL = (
    "I complain: I sent this month's loan payment from PayPal, the money is gone there, and your side still "
    "shows the payment as not received."
)


def judged(text: str, language: str, mapping: Mapping = MAPPING) -> Decision:
    return judge("", text, language, mapping.decided_above, categories=mapping.categories)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("支付宝里的钱已经扣走了，这期贷款在你们系统里一直是未还，我要投诉，请马上入账。", "zh"),
        ("投诉：上周三用微信钱包还款，微信提示成功，你们却说没收到还款，还算我逾期。", "zh"),
        (
            WALLET_MAIL,
            "en",
        ),
    ],
)
def test_an_added_category_is_recognised_in_wordings_that_are_no_example(text: str, language: str) -> None:
    decision = judged(text, language)
    assert (decision.own, decision.issue) == ("wallet_payment", "payment_processing")
    assert decision.candidates[0].issue == "payment_processing"


def test_it_is_decided_where_its_parent_would_be_and_asked_for_where_not() -> None:
    text = "我要投诉：车贷我从微信里付的，微信账单显示扣款成功，贷款却没有入账，客服还说我没还款，要算逾期。"
    assert judged(text, "zh").decided
    unsure = "投诉：用微信钱包交了钱，你们系统里没有，现在说我逾期要上征信。"
    assert not judge("", unsure, "zh", MAPPING.decided_above).decided
    assert not judged(unsure, "zh").decided


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我要投诉：催收天天打电话骚扰我家人和同事，早上六点就打，还骂人。", "zh"),
        ("我要投诉你们的贷款利率，合同写年利率六，实际算下来十八，比宣传的高三倍。", "zh"),
        ("我要投诉：上个月在柜台用现金还了贷款，柜员开了收据，结果还款没有入账，说我逾期。", "zh"),
        ("The direct debit for my loan was taken twice and one payment has not been credited.", "en"),
        ("I complain: your collectors ring my mother at work every day and shout at her.", "en"),
        ("I want to complain that my mortgage was refused without any reason being given to me.", "en"),
    ],
)
def test_other_complaints_stay_what_they_are(text: str, language: str) -> None:
    decision = judged(text, language)
    assert decision.own is None
    assert decision == judge("", text, language, MAPPING.decided_above)


def test_its_word_names_it_where_another_issue_seems_likelier_and_then_a_person_confirms() -> None:
    text = "我要投诉：用云闪付以后催收还是天天打电话骂人，骚扰我家人和同事。"
    decision = judged(text, "zh")
    assert decision.own == "wallet_payment"
    assert not decision.decided
    assert ("云闪付", "issue.wallet_payment.zh.云闪付") in {
        (found.text, found.rule) for found in decision.evidence
    }


COMPLAINT = (
    "I complain: I paid this month's car loan instalment with RevWallet on my phone, the money was taken, "
    "but the payment was not credited to the loan and you tell me it is missing. Please post my payment."
)


def test_the_ticket_gets_the_category_and_everything_else_goes_by_its_parent() -> None:
    complaint = ticket(article(COMPLAINT))
    plan, plain = plan_of(complaint, mapping=MAPPING), plan_of(complaint, mapping=load_mapping(HEAD[:-12]))
    assert plan.changes[fields.ISSUE.name] == PATH
    assert plain.changes[fields.ISSUE.name] == "servicing::payment_processing"
    assert plan.note is not None
    assert "payment from a wallet" in plan.note.html
    assert plan.decision.severity == plain.decision.severity
    assert [clock.id for clock in plan.clocks] == [clock.id for clock in plain.clocks]
    after, case = handled(complaint, mapping=MAPPING)
    assert not plan_of(after, case, MAPPING).writes


def test_an_agent_can_choose_and_confirm_it_and_what_it_means_for_the_law_is_its_parent() -> None:
    complaint = ticket(article("I complain: you charged a late fee on my loan although I paid on time."))
    before, case = handled(complaint, mapping=MAPPING)
    chosen = edited(before, issue=PATH)
    plan = plan_of(chosen, case, MAPPING)
    assert fields.ISSUE.name in plan.theirs
    assert PATH in {fact.value for fact in plan.facts}
    ordered = edited(before, action="confirm", action_note="wallet_payment")
    confirmed = plan_of(ordered, case, MAPPING)
    assert (confirmed.decision.own, confirmed.decision.issue) == ("wallet_payment", "payment_processing")
    assert confirmed.changes[fields.ISSUE.name] == PATH


RETIRED = load_mapping(HEAD + WALLET + "      retired: true\n")


def test_a_retired_own_category_is_never_proposed_and_stays_readable() -> None:
    decision = judged(COMPLAINT, "en", RETIRED)
    assert (decision.own, decision.issue) == (None, "payment_processing")
    assert PATH not in leaves(options_of(fields.ISSUE, RETIRED.language, RETIRED.categories))
    assert "payment from a wallet" in issue_name(RETIRED, "wallet_payment")
    before, case = handled(ticket(article(COMPLAINT)), mapping=MAPPING)
    assert before.fields[fields.ISSUE.name] == PATH
    plan = plan_of(edited(before, issue=PATH), case, RETIRED)
    assert plan.changes.get(fields.ISSUE.name) in (None, "servicing::payment_processing")
    assert "unlisted" not in {fact.value for fact in plan.facts}


OTHER_LISTS = (
    "  retired:\n"
    "    - {id: payment_processing, instead: service_quality}\n"
    "    - {id: fees}\n"
    "  labels:\n"
    "    - {issue: interest_rate, zh: 利息, en: what the loan costs}\n"
    "    - {product: consumer, zh: 小贷, en: small loan}\n"
)
LISTS = load_mapping(HEAD + OTHER_LISTS)


def test_a_retired_issue_is_never_proposed_and_another_is_meant_instead() -> None:
    plain = judge("", COMPLAINT, "en", LISTS.decided_above)
    assert (plain.issue, plain.decided) == ("payment_processing", True)
    decision = judged(COMPLAINT, "en", LISTS)
    assert (decision.issue, decision.decided) == ("service_quality", True)
    assert not {"payment_processing", "fees"} & {candidate.issue for candidate in decision.candidates}


def test_where_nothing_is_meant_instead_a_person_is_asked() -> None:
    text = "我要投诉：贷款乱收服务费、手续费和担保费，要求退费。"
    assert judge("", text, "zh", LISTS.decided_above).issue == "fees"
    decision = judged(text, "zh", LISTS)
    assert decision.issue != "fees"
    assert not decision.decided


def test_a_retired_issue_that_stands_on_a_ticket_stays_readable_there() -> None:
    before, case = handled(ticket(article(COMPLAINT)), mapping=load_mapping(HEAD[:-12]))
    plan = plan_of(edited(before, issue="pricing::fees"), case, LISTS)
    assert "pricing::fees" in {fact.value for fact in plan.facts}
    assert "fees" in issue_name(LISTS, "fees")


def test_other_names_are_shown_everywhere_and_ids_stay() -> None:
    assert issue_name(LISTS, "interest_rate").endswith("what the loan costs")
    assert product_name(LISTS, "consumer") == "small loan"
    offered = {one.value: one.label for one in options_of(fields.PRODUCT, LISTS.language, LISTS.categories)}
    assert offered["consumer"] == "small loan"
    values = leaves(options_of(fields.ISSUE, LISTS.language, LISTS.categories))
    assert "pricing::interest_rate" in values
    assert "pricing::fees" not in values


def test_a_value_that_no_list_holds_is_no_code_even_if_it_looks_like_one() -> None:
    before, case = handled(ticket(article(COMPLAINT)), mapping=MAPPING)
    plan = plan_of(edited(before, issue="servicing::john_smith"), case, MAPPING)
    assert "servicing::john_smith" not in {fact.value for fact in plan.facts}


TWICE = """\
  own:
    - {id: fees, parent: fees, zh: 甲, en: a, words: {en: [one two]}}
    - {id: bonus, parent: fees, zh: 乙, en: b, words: {en: [three four]}}
    - {id: bonus, parent: interest_rate, zh: 丙, en: c, words: {en: [five six]}}
    - {id: empty, parent: interest_rat, zh: 丁, en: d}
  retired:
    - {id: interest_rate, instead: interest_rate}
people:
  - {login: a@b.example, skills: [interest_rate]}
"""


def test_clashes_are_told_with_their_lines() -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(HEAD + TWICE)
    told = [str(problem) for problem in caught.value.problems]
    for start, part in (
        ("ombud.yaml:9: categories.own[0].id", "is a key of the taxonomy"),
        ("ombud.yaml:11: categories.own[2].id", "is the id of the category in line 10"),
        ("ombud.yaml:11: categories.own[2].parent", "is retired in line 14"),
        ("ombud.yaml:12: categories.own[3].parent", "did you mean interest_rate"),
        ("ombud.yaml:14: categories.retired[0].instead", "is retired in line 14"),
        ("ombud.yaml:16: people[0].skills[0]", "is retired in line 14"),
    ):
        assert any(line.startswith(start) and part in line for line in told), (start, told)


def test_an_example_that_belongs_to_another_category_is_told() -> None:
    strange = WALLET.replace(
        "          - 电子钱包付了月供，钱包里钱没了，银行说没收到这笔还款\n",
        "          - 电子钱包付了月供，钱包里钱没了，银行说没收到这笔还款\n"
        "          - 催收员早上六点打电话骂我父母，还威胁要到单位来找我\n",
    )
    harassment = """\
    - id: dawn_calls
      parent: collection_harassment
      zh: 清晨电话
      en: calls at dawn
      examples:
        zh:
          - 催收员早上五点打电话骂我妻子，威胁要到单位找我
          - 天没亮催收的就打电话来骂人，还打给我父母
"""
    with pytest.raises(MappingError) as caught:
        load_mapping(HEAD + strange + harassment)
    told = {problem.key: problem.message for problem in caught.value.problems}
    assert "more like examples of the category in line" in told["categories.own[0].examples.zh[3]"]
    assert not any(key.startswith("categories.own[0].examples.en") for key in told)


def test_without_categories_everything_is_as_shipped() -> None:
    bare = load_mapping(HEAD[:-12])
    assert judged(COMPLAINT, "en", bare) == judge("", COMPLAINT, "en", bare.decided_above)
    assert options_of(fields.ISSUE, bare.language, bare.categories) == options_of(fields.ISSUE, bare.language)


TWO_ALIKE = """\
  labels:
    - {issue: fees, zh: 甲, en: What it costs}
    - {issue: interest_rate, zh: 乙, en: what it  costs}
"""


def own_named(**names: str) -> str:
    told = {"zh": "太阳能", "en": "solar", **names}
    given = ", ".join(f"{key}: {json.dumps(value)}" for key, value in told.items())
    return f"    - {{id: solar_rebate, parent: hardship, words: {{en: [solar rebate]}}, {given}}}\n"


@pytest.mark.parametrize(
    ("categories", "where", "what"),
    [
        (f"  own:\n{own_named(en='Fees and charges')}", "own[0].en", "is the name of 'fees' too"),
        (
            f"  own:\n{own_named()}{own_named(zh='光伏').replace('solar_rebate', 'solar_panel')}",
            "own[1].en",
            "is the name of 'solar_rebate' too",
        ),
        (
            TWO_ALIKE,
            "labels[1].en",
            "is the name of 'fees' too",
        ),
        (
            "  labels:\n    - {product: consumer, zh: 甲, en: Home Mortgage}\n",
            "labels[0].en",
            "'mortgage' too",
        ),
        (f"  own:\n{own_named().replace('solar_rebate', 'none')}", "own[0].id", "no category at all"),
        (f"  own:\n{own_named(en='two' + chr(10) + 'lines')}", "own[0].en", "one line of text"),
    ],
)
def test_a_name_or_id_that_could_be_taken_for_another_is_refused(
    categories: str, where: str, what: str
) -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(f"version: 1\ncategories:\n{categories}")
    told = [str(problem) for problem in caught.value.problems]
    assert len(told) == 1, told
    assert f"categories.{where}" in told[0]
    assert what in told[0]


def test_the_name_of_a_retired_issue_is_free_and_names_can_be_exchanged() -> None:
    fees, rate = taxonomy().issue_by_key["fees"], taxonomy().issue_by_key["interest_rate"]
    load_mapping(f"version: 1\ncategories:\n  own:\n{own_named(en=fees.en)}  retired:\n    - {{id: fees}}\n")
    load_mapping(
        "version: 1\ncategories:\n  labels:\n"
        f"    - {{issue: fees, zh: {json.dumps(rate.zh)}, en: {json.dumps(rate.en)}}}\n"
        f"    - {{issue: interest_rate, zh: {json.dumps(fees.zh)}, en: {json.dumps(fees.en)}}}\n"
    )
