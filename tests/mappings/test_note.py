"""Notes: everything an agent needs, nothing of what the customer wrote, markup always inert."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings import note
from mappings.loader import load_mapping
from mappings.models import Case, Fact, Person, Role
from mappings.packs.investigations import investigation_pack
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, Evidence, NoteKind
from tests.mappings.builders import CLEAR, CN, NOW, UK, article, edited, plan_of, ticket

TAG = re.compile(r"</?([a-z]+)>")
HOSTILE = "<script>alert(1)</script>{{7*7}}#{ticket.title}\r\nBcc: x@example.com"


def html_of(body: str, *people: Person) -> str:
    plan = plan_of(ticket(article(body), title=body[:20], people=people))
    assert plan.note is not None
    return plan.note.html


def test_the_summary_tells_what_why_until_when_what_next_and_how_to_change() -> None:
    html = html_of(CLEAR + "电话13800138000，身份证11010519491231002X")
    for told in (
        "费用(服务费/手续费/担保费)",
        ".issue.fees</code>",
        "服务费",
        "2026-12-09 23:59",
        "cn.o3.decision",
        "第十八条",
        "site.acknowledge",
        "告知客户已受理",
        "complaint_auto",
        "身份证 × 1",
        "电话 × 1",
        "只有管理员可以删除整张工单",
        CN.version_id,
    ):
        assert told in html, told


def test_an_unsure_summary_asks_with_the_candidates() -> None:
    plan = plan_of(
        ticket(article("I want to complain about my loan, nothing about it is right")),
        mapping=UK,
    )
    assert plan.note is not None
    assert "Please confirm the issue" in plan.note.html
    assert " or " in plan.note.html
    for candidate in plan.decision.candidates[:3]:
        assert note.issue_name(UK, candidate.issue).replace("&", "&amp;") in plan.note.html


def test_notes_never_quote_the_customer() -> None:
    zhang = Person(Role.CUSTOMER, firstname="三丰", lastname="张")
    html = html_of(CLEAR + "我是张三丰，住在月球背面三号，邻居叫绿野仙踪", zhang)
    for words in ("月球背面", "绿野仙踪", "张三丰", "13800138000"):
        assert words not in html


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_note_is_written_in_the_language_of_the_mapping(language: str) -> None:
    mapping = load_mapping(f"version: 1\nlanguage: {language}\n")
    plan = plan_of(ticket(article(CLEAR)), mapping=mapping)
    assert plan.note is not None
    assert ("下一步" in plan.note.html) == (language == "zh")
    assert ("Next step" in plan.note.html) == (language == "en")


def test_only_plain_tags_without_attributes_are_used() -> None:
    html = html_of(CLEAR + HOSTILE)
    assert {found[1] for found in TAG.finditer(html)} <= {"p", "b", "code", "div", "ul", "li", "small"}
    assert "<" not in TAG.sub("", html)
    assert "{{" not in html
    assert "#{" not in html


def test_what_comes_from_outside_is_escaped() -> None:
    decision = Decision(
        "en", is_complaint=False, is_loan=False, evidence=(Evidence("<b>", "rule.<script>.en.x"),)
    )
    content = note.Summary(decision, (), "step <i>", ())
    html = note.summary(UK, content).html
    assert "&lt;script&gt;" in html
    assert "<script>" not in html
    assert "<img" not in note.withheld(UK, "<img src=x>").html
    assert "<img" not in note.ownership_part(UK, ["<img>"])


def test_a_failure_names_error_and_reference_and_escapes_both() -> None:
    failed = note.failed(UK, "store_<b>", "OMBUD-7", NOW)
    assert failed.kind is NoteKind.FAILURE
    assert "Next try: <b>2026-11-24 09:30</b>" in failed.html
    assert "store_&lt;b&gt;" in failed.html
    assert "OMBUD-7" in failed.html


def test_a_stopped_clock_shows_when_it_was_fulfilled() -> None:
    case = Case(5, facts=(Fact("received", NOW, "ticket"), Fact("acknowledged", NOW, "history:3")))
    plan = plan_of(ticket(article(CLEAR)), case)
    assert plan.note is not None
    assert "已于 2026-11-24 完成" in plan.note.html


@settings(max_examples=80, deadline=None)
@given(body=st.text(max_size=80))
def test_no_text_can_put_markup_into_a_note(body: str) -> None:
    html = html_of(f"{CLEAR}{body}")
    assert "<" not in TAG.sub("", html)


def test_a_ticket_under_several_clocks_shows_each_with_its_way_in_one_note() -> None:
    us = load_mapping("version: 1\nlanguage: en\njurisdiction: US\ntargets: {answer: 10 days}\n")
    facts = tuple(
        Fact(kind, NOW, source)
        for kind, source in (
            ("received", "ticket"),
            ("notice_in_writing", "history:3"),
            ("portal_posted", "history:4"),
        )
    )
    mortgage = edited(ticket(article("I want to complain about my loan.")), product="mortgage")
    plan = plan_of(mortgage, Case(5, facts=facts), us)
    assert plan.note is not None
    html = plan.note.html
    # Reg X 12 CFR 1024.35(d) and (e)(3)(i)(C), CFPB Company Portal Manual 8.1, the site's own target
    for rule, date in (
        ("us.regx.noe.ack", "2026-12-02 23:59"),
        ("site.answer", "2026-12-04 23:59"),
        ("us.cfpb.response", "2026-12-09 23:59"),
        ("us.regx.noe", "2027-01-08 23:59"),
    ):
        assert f"<b>{date}</b>" in html
        assert f"<code>{rule}</code>" in html
    assert "2 weekend days, 2026-11-26 Thanksgiving Day" in html
    assert "<b>Meanwhile</b>: no adverse reporting." in html
    assert plan.changes["complaint_ack_due_at"] == datetime(2026, 12, 3, 4, 59, 59, tzinfo=UTC)
    assert plan.changes["complaint_due_at"] == datetime(2026, 12, 5, 4, 59, 59, tzinfo=UTC)


def test_a_duty_without_a_number_is_shown_without_a_date() -> None:
    plan = plan_of(ticket(article("I want to complain about my loan.")), mapping=UK)
    assert plan.note is not None
    assert "<b>promptly</b>" in plan.note.html
    assert "uk.disp.ack" in plan.note.html


def test_what_to_look_at_is_told_once_the_category_is_certain_and_of_every_nature() -> None:
    assert "<b>核查</b>：合同约定的利率与费用；" in html_of(CLEAR)
    unsure = ticket(article("I want to complain about my loan, nothing works and nobody helps me."))
    plan = plan_of(unsure, mapping=UK)
    assert plan.note is not None
    assert "To look at" not in plan.note.html
    asked = edited(unsure, action="confirm", action_note="mortgage fees")
    confirmed = plan_of(asked, mapping=UK)
    assert confirmed.note is not None
    assert confirmed.note.html.count("<b>To look at</b>: rate and fees as the contract has them;") == 1
    natures = investigation_pack().natures
    assert set(natures) == {nature.key for nature in taxonomy().natures}
    for checks in natures.values():
        assert len(checks.zh) == len(checks.en) >= 3
