"""What a text is about: closed vocabulary, evidence by rule, unsure rather than wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings import language
from mappings.categories.context import counts
from mappings.categories.words import Lexicon
from mappings.judge import judge
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision

ABOVE = 0.8


def judged(body: str, title: str = "") -> Decision:
    return judge(title, body, language.detect(body or title), ABOVE)


@pytest.mark.parametrize(
    ("body", "issue", "product"),
    [
        ("我要投诉，房贷的提前还款违约金不合理", "early_repayment", "mortgage"),
        ("催收天天打电话骚扰我，半夜也打，还骂人", "collection_harassment", "unknown"),
        (
            "I was charged a late fee on my credit card although I paid on time",
            "penalty_interest",
            "card_instalment",
        ),
        (
            "Someone used identity theft to open a student loan. I never applied.",
            "loan_not_applied",
            "student",
        ),
        ("They repossessed my car without notice, the auto loan was current", "repossession", "vehicle"),
    ],
)
def test_words_lead_to_issue_and_product(body: str, issue: str, product: str) -> None:
    decision = judged(body)
    assert decision.is_complaint
    assert decision.is_loan
    assert (decision.issue, decision.product) == (issue, product)


@pytest.mark.parametrize(
    "body",
    [
        "请问助学贷款什么时候可以申请？谢谢",
        "谢谢小陈经理，今天房贷放款了",
        "Thank you for the quick help with my loan, very happy",
        "Could you tell me what documents I need for a mortgage?",
        "Hello, when do you open on Saturday?",
        "Please find my CV attached for the vacancy in collections.",
    ],
)
def test_questions_thanks_and_applications_are_no_complaints(body: str) -> None:
    decision = judged(body)
    assert not decision.is_complaint
    assert (decision.product, decision.issue, decision.candidates, decision.severity) == (
        None,
        None,
        (),
        None,
    )


@pytest.mark.parametrize(
    "body", ["I complain: the ATM kept my debit card and nobody answers", "我要投诉，理财亏损，存款被转走"]
)
def test_a_complaint_about_other_money_has_no_category(body: str) -> None:
    decision = judged(body)
    assert decision.is_complaint
    assert not decision.is_loan
    assert (decision.product, decision.issue, decision.decided) == (None, None, False)
    assert decision.severity is not None


def test_unknown_product_is_not_other() -> None:
    assert judged("我要投诉，贷款服务费不合理").product == "unknown"


def test_a_text_that_says_little_is_guessed_and_not_decided() -> None:
    for text in ("贷款有问题，不满意", "我的贷款你们弄得我很不满", "my loan is a disaster"):
        decision = judged(text)
        assert decision.issue is not None, text
        assert not decision.decided, text
        assert len({candidate.issue for candidate in decision.candidates}) == 5, text


def test_that_it_is_a_complaint_says_nothing_about_its_matter() -> None:
    for opening in ("我要投诉，", "特此投诉：", "我要投诉你们，"):
        assert judged(f"{opening}贷款服务费不合理，要求退还").issue == "fees", opening


def test_a_title_that_names_the_matter_decides() -> None:
    decision = judged("You charged me a late fee on my loan although I paid.", title="Late fee")
    assert (decision.issue, decision.decided) == ("penalty_interest", True)


def test_evidence_names_its_rule_and_shows_our_own_word() -> None:
    decision = judged("我要投诉，乱收服务费")
    assert ("服务费", "issue.fees.zh.服务费") in {(item.text, item.rule) for item in decision.evidence}


def test_candidates_are_distinct_issues_best_first() -> None:
    decision = judged("服务费、罚息、提前还款、搭售、催收骚扰、征信错误、额度冻结都有问题，要投诉")
    issues = [candidate.issue for candidate in decision.candidates]
    scores = [candidate.score for candidate in decision.candidates]
    assert len(issues) == len(set(issues)) == 5
    assert scores == sorted(scores, reverse=True)
    assert issues[0] == decision.issue
    assert decision.issue not in decision.secondary


def test_english_words_are_whole_and_chinese_ones_stand_anywhere() -> None:
    english = Lexicon([("sue", 1), ("fee", 1)], "en")
    assert not list(english.scan("the issue is coffee"))
    assert [found.word for found, _ in english.scan("我要sue你, a fee.")] == ["sue", "fee"]
    chinese = Lexicon([("罚息", 1)], "zh")
    assert [found.word for found, _ in chinese.scan("被收罚息了")] == ["罚息"]


def test_the_longest_word_wins_at_its_place() -> None:
    lexicon = Lexicon([("违约金", 1), ("提前还款违约金", 2)], "zh")
    assert [owners for _, owners in lexicon.scan("提前还款违约金和违约金")] == [[2], [1]]


def test_lines_that_a_mail_program_quotes_do_not_count() -> None:
    assert not counts("ok\n > you harass me", 12)
    quoted = judged("> I am harassed, harassment!\nThank you for your help with the loan.")
    assert not quoted.is_complaint


@pytest.mark.parametrize(
    ("body", "severity", "trigger"),
    [
        ("我不想活了，天天催收", "critical", "self_harm"),
        ("我要投诉，贷款服务费不合理，再不处理找银保监", "high", "regulator"),
        ("我要投诉，贷款服务费不合理，找律师", "medium", "legal_threat"),
        ("I want to complain about my loan, I lost my job and cannot afford it", "high", "hardship"),
    ],
)
def test_severity_is_the_highest_of_default_and_signals(body: str, severity: str, trigger: str) -> None:
    decision = judged(body)
    assert decision.severity == severity
    assert trigger in {found.id for found in decision.triggers}
    assert all(f"trigger.{found.id}" in item.rule for found in decision.triggers for item in found.evidence)


def test_a_default_never_makes_it_critical() -> None:
    for issue in taxonomy().issues:
        words = issue.keywords_zh[:1] or ("贷款",)
        decision = judged(f"我要投诉，贷款{words[0]}")
        if decision.severity == "critical":
            assert any(trigger.level == "P0" for trigger in decision.triggers)


def test_who_speaks_of_self_harm_is_never_put_aside() -> None:
    decision = judged("Thank you for your loan, thanks, I want to end my life")
    assert decision.is_complaint
    assert decision.severity == "critical"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我要投诉，贷款利率太高", "zh"),
        ("銀行話供款比率過唔到就唔批", "zh-Hant"),
        ("They told me my loan was approved", "en"),
        ("Warum wurde mein Kredit abgelehnt?", "de"),
        ("On nous a dit oui, et le dossier est refusé", "fr"),
        ("Me rechazaron la solicitud sin decirme el motivo", "es"),
        ("Il mio prestito non è stato approvato", "other"),
        ("ローンの審査が遅いです", "other"),
        ("대출 이자가 너무 높아요", "other"),
        ("", "other"),
        ("12345 !!!", "other"),
        ("我的APP打不开，app一直error", "zh"),
    ],
)
def test_the_language_of_a_text_is_told(text: str, expected: str) -> None:
    assert language.detect(text) == expected


@settings(max_examples=200, deadline=None)
@given(
    title=st.text(max_size=40),
    body=st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from(
                [word for issue in taxonomy().issues for word in issue.keywords_zh + issue.keywords_en]
            ),
            max_size=8,
        ).map(" ".join),
    ),
    spoken=st.sampled_from(["zh", "zh-Hant", "en", "de", "fr", "es", "other"]),
)
def test_judging_is_total_and_stays_inside_the_vocabulary(title: str, body: str, spoken: str) -> None:
    decision = judge(title, body, spoken, ABOVE)
    assert decision == judge(title, body, spoken, ABOVE)
    if decision.is_complaint and decision.is_loan:
        assert decision.product in taxonomy().product_by_key
        assert decision.issue in taxonomy().issue_by_key
        assert 1 <= len(decision.candidates) <= 5
    assert 0 <= decision.confidence <= 1
    assert set(decision.secondary) <= set(taxonomy().issue_by_key)
    assert decision.severity in {None, "low", "medium", "high", "critical"}
