"""Final answers as agents get them: the letter that a law or a rule asks for, and what is left to write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mappings.fields import FieldValue
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Author, Case, Fact, Ticket
from mappings.plan import LetterWay, OutgoingLetter
from tests.mappings.builders import NOW, answered, article, edited, handled, plan_of, saved, ticket
from tests.mappings.workflow.cases import BANK, HOUR, complaint, done, mailed, ordered, told

LETTERS = "letters:\n  house: Example Lender\n  contact: 0800 000 000\n"
NOTICE = "I complain: the escrow of my mortgage is wrong, and you charged me for insurance that I have."
LATE_FEE = "I want to complain: you charged a late fee on my personal loan although I paid on time."


def mapping_of(jurisdiction: str) -> Mapping:
    return load_mapping(f"version: 1\nlanguage: en\njurisdiction: {jurisdiction}\nreminders: []\n{LETTERS}")


def drafted(jurisdiction: str, body: str, *facts: Fact, **fields: FieldValue) -> OutgoingLetter:
    """The letter that the order *answer* gives."""
    mapping = mapping_of(jurisdiction)
    after, case = handled(ticket(article(body)), mapping=mapping)
    case = replace(case, facts=(*case.facts, *facts))
    chosen = {f"complaint_{name}": value for name, value in fields.items()}
    after = saved(after, {**chosen, "complaint_action": "answer"}, Author.AGENT)
    (letter,) = [one for one in plan_of(after, case, mapping).letters if one.kind == "final"]
    return letter


def test_a_notice_of_error_about_a_mortgage_is_answered_with_the_letter_of_regulation_x() -> None:
    noticed = Fact("notice_in_writing", NOW, "history:900")
    letter = drafted("US", NOTICE, noticed, product="mortgage")
    assert letter.fact.value.startswith("final_regx/en/")
    assert "documents on which we relied" in letter.html


def test_without_a_notice_or_without_a_mortgage_it_is_the_general_letter() -> None:
    noticed = Fact("notice_in_writing", NOW, "history:900")
    assert drafted("US", NOTICE, product="mortgage").fact.value.startswith("final/en/")
    assert drafted("US", LATE_FEE, noticed, product="consumer").fact.value.startswith("final/en/")


def test_an_amount_without_currency_is_no_sentence_so_what_is_paid_is_left_to_the_agent() -> None:
    letter = drafted("UK", LATE_FEE, outcome="upheld", redress_amount=25)
    assert letter.way is LetterWay.DRAFT
    assert "what is paid or put right, how and by when" in letter.html
    assert "25" not in letter.html


def test_a_delay_that_is_left_as_a_draft_says_how_it_is_put_on_record() -> None:
    mapping = mapping_of("AU")
    before, case = handled(ticket(article(LATE_FEE)), mapping=mapping)
    after = edited(before, action="answer", action_note="holding 2026-12-20 waiting for the valuer")
    (letter,) = [one for one in plan_of(after, case, mapping).letters if one.kind == "holding_delay"]
    for part in (letter.told, letter.told_in_note):
        assert "<code>record</code>, <code>interim_sent=2026-11-20</code>" in part
    after = edited(before, action="answer", action_note="send: holding 2026-12-21 waiting for the valuer")
    sent = [one for one in plan_of(after, case, mapping).letters if one.way is LetterWay.SEND]
    assert [("interim_sent=" in one.told, one.told_in_note) for one in sent] == [(False, "")]


def with_mail(before: Ticket, line: str, text: str, *recipients: str) -> Ticket:
    """The ticket after *answer* in the same save as a mail to these addresses."""
    after = ordered(before, "answer", line)
    return answered(after, replace(mailed(text), recipients=frozenset(recipients)))


@pytest.mark.parametrize(
    ("line", "kind", "says"),
    [
        ("holding 2026-12-20 external appraisal", "interim_sent", "the letter about the delay"),
        ("progress", "update_sent", "the letter about the progress"),
    ],
)
def test_a_mail_that_is_named_as_news_is_no_answer(line: str, kind: str, says: str) -> None:
    before, case, _ = done(complaint(), Case(5))
    plan = plan_of(ordered(before, "answer", line, mail="We need longer."), case, BANK, NOW + HOUR)
    kinds = {fact.kind for fact in plan.facts}
    assert kind in kinds
    assert not kinds & {"response_sent", "referral_told"}
    assert plan.changes.get("complaint_stage") != "answered"
    assert says in told(plan)
    assert "The final answer is still owed" in " ".join(told(plan).split())


def test_a_mail_to_somebody_else_is_neither_answer_nor_acknowledgement() -> None:
    mine = complaint().people[0].email
    before, case, _ = done(complaint(), Case(5))
    text = "We uphold it. You may go to the Financial Ombudsman Service."
    plan = plan_of(with_mail(before, "", text, "lawyer@firm.example"), case, BANK, NOW + HOUR)
    assert not {fact.kind for fact in plan.facts} & {"answer_written", "response_sent"}
    assert "went neither to the customer nor to anybody who wrote for him" in told(plan)
    both = plan_of(with_mail(before, "", text, "lawyer@firm.example", mine), case, BANK, NOW + HOUR)
    assert "response_sent" in {fact.kind for fact in both.facts}
    quiet = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n")
    forwarded = replace(mailed("Please look into it."), recipients=frozenset({"insurer@firm.example"}))
    assert "acknowledged" not in {
        fact.kind for fact in plan_of(answered(complaint(), forwarded), mapping=quiet).facts
    }
    to_him = replace(forwarded, recipients=frozenset({mine}))
    assert "acknowledged" in {
        fact.kind for fact in plan_of(answered(complaint(), to_him), mapping=quiet).facts
    }


def test_who_wrote_for_the_customer_on_this_ticket_may_be_answered() -> None:
    letter = complaint()
    lawyer = replace(letter.articles[0], writers=frozenset({"lawyer@firm.example"}))
    before, case, _ = done(replace(letter, articles=(lawyer,)), Case(5))
    text = "We uphold it. You may go to the Financial Ombudsman Service."
    plan = plan_of(with_mail(before, "", text, "lawyer@firm.example"), case, BANK, NOW + HOUR)
    assert "response_sent" in {fact.kind for fact in plan.facts}
