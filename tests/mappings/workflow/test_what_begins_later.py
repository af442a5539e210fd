"""What begins to bind after the first note is told: duties and holds, once, with their dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mappings.loader import load_mapping
from mappings.models import Fact
from tests.mappings.builders import NOW, article, edited, handled, plan_of, ticket

US = load_mapping("version: 1\nlanguage: en\njurisdiction: US\nreminders: []\n")
NOTICE = "I complain: the escrow of my mortgage is wrong, and you charged me for insurance that I have."
PEOPLE = """\
version: 1
language: en
jurisdiction: UK
reminders: []
people:
  - {login: grace@example.com, working_hours: [mon-fri 09:00-17:00]}
"""


def test_a_notice_that_is_recorded_tells_the_answer_that_is_owed_and_what_may_not_be_reported() -> None:
    after, case = handled(ticket(article(NOTICE)), mapping=US)
    after, case = handled(edited(after, product="mortgage"), case, US)
    ordered = edited(after, action="record", action_note="notice_in_writing=2026-11-23")
    plan = plan_of(ordered, case, US)
    assert plan.note is not None
    # 30 business days and 60 days after 23 November 2026 (12 CFR 1024.35(e) and (i))
    assert "no date is now 2027-01-07 23:59" in plan.note.html
    assert "report nothing adverse" in plan.note.html
    assert "2027-01-22 23:59" in plan.note.html
    after, case = handled(ordered, case, US)
    assert not plan_of(after, case, US).writes


def test_the_first_note_lists_its_deadlines_once() -> None:
    plan = plan_of(ticket(article(NOTICE)), mapping=US)
    assert plan.note is not None
    assert "Running from now on" not in plan.note.html


def test_that_nobody_touched_a_complaint_is_told_when_its_owner_works() -> None:
    mapping = load_mapping(PEOPLE)
    evening = datetime(2026, 11, 24, 18, 40, tzinfo=UTC)
    first = ticket(article(NOTICE, at=evening), at=evening)
    first = replace(first, owner_id=5, owner_login="grace@example.com")
    after, case = handled(first, mapping=mapping, now=evening)
    a_week_later = evening + timedelta(days=7)
    plan = plan_of(after, case, mapping, a_week_later)
    assert not [fact for fact in plan.facts if fact.kind == "stale"]
    # Tuesday evening is over; she begins on Wednesday at nine
    morning = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
    assert [one.due_at for one in plan.follow_ups if one.kind == "stale"] == [morning]
    told = plan_of(after, case, mapping, morning)
    assert [fact.value for fact in told.facts if fact.kind == "stale"] == ["7"]


def test_without_an_owner_it_is_told_at_once() -> None:
    mapping = load_mapping(PEOPLE)
    after, case = handled(ticket(article(NOTICE)), mapping=mapping)
    plan = plan_of(after, case, mapping, NOW + timedelta(days=7, minutes=1))
    assert [fact.value for fact in plan.facts if fact.kind == "stale"] == ["7"]


def test_an_order_counts_as_a_touch_though_nobody_wrote() -> None:
    mapping = load_mapping(PEOPLE)
    after, case = handled(ticket(article(NOTICE)), mapping=mapping)
    ordered = Fact("proposed", NOW + timedelta(days=4), "history:44")
    ahead = Fact("held_until", NOW + timedelta(days=90), "history:44", value="no_enforcement")
    case = replace(case, facts=(*case.facts, ordered, ahead))
    assert not [
        one for one in plan_of(after, case, mapping, NOW + timedelta(days=8)).facts if one.kind == "stale"
    ]
    told = plan_of(after, case, mapping, NOW + timedelta(days=12)).facts
    assert [one.value for one in told if one.kind == "stale"] == ["7"]


def test_what_runs_again_after_a_pause_names_no_duty_that_was_fulfilled() -> None:
    mapping = load_mapping(
        "version: 1\nlanguage: en\njurisdiction: CN\nreminders: []\ntargets: {acknowledge: 24 hours}\n"
    )
    after, case = handled(ticket(article(NOTICE)), mapping=mapping)
    acknowledged = Fact("acknowledged", NOW + timedelta(minutes=1), "article:7")
    paused = Fact("paused", NOW + timedelta(minutes=2), "history:40", value="appraisal")
    case = replace(case, facts=(*case.facts, acknowledged, paused))
    later = NOW + timedelta(days=3)
    ordered = edited(after, action="resume", action_note="2026-11-24")
    plan = plan_of(ordered, case, mapping, later)
    assert plan.note is not None
    assert "cn.o3.decision" in plan.note.html
    assert "site.acknowledge" not in plan.note.html
