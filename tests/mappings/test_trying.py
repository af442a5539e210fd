"""Everything that was tried is shown, and it is the very thing by which was decided."""

from __future__ import annotations

import pytest

from mappings.decide import decide
from mappings.loader import load_mapping
from mappings.models import Case, Sender
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack
from mappings.redaction import mask_ticket
from mappings.trying import Tried, try_ticket
from tests.mappings.builders import CLEAR, CN, NOW, UK, article, ticket

TEXTS = (
    CLEAR,
    "你好，请问怎么查询贷款余额？",
    "我要投诉催收，每天打几十个电话骂我家人，我活不下去了。",
    "I want to complain about my loan. Nobody helps me and everything takes far too long.",
    "I complain about your credit card reward points.",
    "Je porte réclamation: des frais de retard sur mon prêt alors que j'ai payé à temps.",
    "loan bad",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_was_tried_leads_to_what_was_decided(text: str) -> None:
    masked = mask_ticket(ticket(article(text)), UK)
    decision = decide(masked, Case(5), UK, NOW).decision
    tried = try_ticket(masked, Case(5), UK, NOW)
    assert tried is not None
    assert (
        any(one.weighing.yes for one in tried.texts)
        or {one.id for one in decision.triggers}
        or not (decision.is_complaint)
    )
    raised = [one.id for one in sorted(tried.triggers, key=lambda one: one.level) if one.raised]
    assert raised == [one.id for one in decision.triggers]
    assert (tried.category.loan_score > 0) == decision.is_loan
    if decision.issue is not None:
        assert tried.category.issues[0].key == decision.issue
        assert tried.category.issues[1].key == decision.candidates[1].issue
        assert tried.category.products[0].key == decision.product
        assert tried.category.confidence == decision.confidence
        wanted = decision.confidence > UK.decided_above and tried.category.obstacle is None
        assert decision.decided == wanted


def test_every_issue_product_and_signal_is_tried() -> None:
    tried = _tried(CLEAR)
    assert {one.key for one in tried.category.issues} == {issue.key for issue in taxonomy().issues}
    assert {one.key for one in tried.category.products} == {one.key for one in taxonomy().products}
    assert [one.id for one in tried.triggers] == [rule.id for rule in trigger_pack().triggers]
    assert sum(one.model for one in tried.category.issues) == pytest.approx(1)
    assert sum(one.weighed for one in tried.category.issues) == pytest.approx(1)


def test_each_text_of_the_customer_is_judged_for_itself_and_no_agents() -> None:
    first = article("What is the balance of my loan?")
    answer = article("We complain about nothing.", number=2, sender=Sender.AGENT)
    later = article("Now I want to complain: you charged a late fee on my loan.", number=3)
    tried = try_ticket(mask_ticket(ticket(first, answer, later), UK), Case(5), UK, NOW)
    assert tried is not None
    assert [(one.article_id, one.weighing.yes) for one in tried.texts] == [(1, False), (3, True)]
    assert "i want to complain" in tried.texts[1].weighing.named


def test_clocks_that_wait_say_for_what_and_none_of_them_runs() -> None:
    masked = mask_ticket(ticket(article(CLEAR)), CN)
    plan, tried = decide(masked, Case(5), CN, NOW), _tried(CLEAR)
    waiting = {one.id: one.starts_on for one in tried.waiting}
    assert waiting["cn.o3.retention"] == ("closed",)
    assert not waiting.keys() & {clock.id for clock in plan.clocks}


def test_the_law_that_binds_is_told_with_its_entry() -> None:
    mapping = load_mapping(
        "version: 1\njurisdiction: UK\nlaw: [{groups: [Complaints], jurisdictions: [US]}]\n"
    )
    masked = mask_ticket(ticket(article(TEXTS[3])), mapping)
    tried = try_ticket(masked, Case(5), mapping, NOW)
    assert tried is not None
    assert [(one.jurisdiction, one.entry, one.conditions) for one in tried.law] == [
        ("US", 1, (("groups", "Complaints"),))
    ]


def test_of_a_text_that_is_withheld_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(text: str, context: object) -> None:
        raise LookupError(text)

    monkeypatch.setattr("mappings.redaction.recognisers.email.find", fails)
    masked = mask_ticket(ticket(article(CLEAR)), CN)
    assert masked.withheld
    assert try_ticket(masked, Case(5), CN, NOW) is None


def _tried(text: str) -> Tried:
    tried = try_ticket(mask_ticket(ticket(article(text)), CN), Case(5), CN, NOW)
    assert tried is not None
    return tried
