"""Owners, reminders and alarms as a ticket sees them: once, to whom they concern, and never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.facts import FactKind
from mappings.loader import load_mapping
from mappings.models import Author, Case, Edit, Fact
from tests.mappings.builders import NOW, answered, article, plan_of
from tests.mappings.workflow.cases import (
    CARLA,
    ENGLISH,
    HOUR,
    LEO,
    at,
    case_of,
    complaint,
    done,
    mailed,
    ordered,
    told,
)

PEOPLE = """\
version: 1
language: en
jurisdiction: UK
targets: {answer: 10 days}
people:
  - {login: carla@bank.example, skills: [fees, penalty_interest]}
  - {login: omar@bank.example, skills: [mortgage]}
  - {login: leo@bank.example, lead: true}
"""
MAPPING = load_mapping(PEOPLE)
QUIET = load_mapping(PEOPLE + "reminders: []\nstale_after_days: 0\n")
LOADS = MappingProxyType({"carla@bank.example": 3, "omar@bank.example": 0, "leo@bank.example": 0})
DAY = timedelta(days=1)
OMAR = 77


def known(case: Case) -> Case:
    """The case with how much everybody has to do, as the worker asks for it."""
    return replace(case, loads=LOADS)


def test_how_much_everybody_has_to_do_is_asked_only_when_an_owner_is_to_be_chosen() -> None:
    assert plan_of(complaint(), mapping=QUIET).asks_for_loads
    assert not plan_of(replace(complaint(), owner_id=5), mapping=QUIET).asks_for_loads
    bare = load_mapping("version: 1\nlanguage: en\n")
    assert not plan_of(complaint(), mapping=bare).asks_for_loads


def test_somebody_who_knows_the_issue_becomes_responsible_and_the_note_says_why() -> None:
    plan = plan_of(complaint(), known(Case(5)), QUIET)
    assert plan.desk == {"owner": "carla@bank.example"}
    assert "knows the issue" in told(plan)
    assert "carla" not in told(plan)
    assert [fact.value for fact in plan.facts if fact.kind == "owner_chosen"] == [
        "group,language,skill_issue,works_now"
    ]


def test_a_critical_complaint_goes_to_the_lead_at_once() -> None:
    plan = plan_of(complaint(f"{ENGLISH} I want to kill myself."), known(Case(5)), QUIET)
    assert plan.desk == {"owner": "leo@bank.example"}


def test_whom_the_helpdesk_does_not_know_is_never_chosen() -> None:
    case = replace(Case(5), loads=MappingProxyType({"omar@bank.example": 0}))
    plan = plan_of(complaint(), case, QUIET)
    assert not plan.desk
    assert "Nobody could be made responsible" in told(plan)


def test_an_owner_is_chosen_once_and_who_takes_him_away_means_it() -> None:
    before, case, _ = done(complaint(), known(Case(5)), QUIET)
    assert not plan_of(before, case, QUIET, NOW + HOUR).desk
    assert not plan_of(before, case, QUIET, NOW + HOUR).asks_for_loads


def test_proposals_that_are_switched_off_choose_nobody() -> None:
    plan = plan_of(complaint(auto=False), known(Case(5)), QUIET)
    assert not plan.desk


def test_handing_the_owner_back_and_reopening_choose_somebody_else() -> None:
    owned = replace(complaint(), owner_id=5, owner_login="carla@bank.example")
    case = known(case_of(at(FactKind.ACKNOWLEDGED)))
    plan = plan_of(ordered(owned, "hand_back", "owner"), case, QUIET, NOW + HOUR)
    assert plan.desk["owner"] != "carla@bank.example"
    assert "somebody else is made responsible" in told(plan)
    ended = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2))
    plan = plan_of(
        ordered(owned, "reopen", hours=3), known(case_of(*ended, stage="answered")), QUIET, NOW + 3 * HOUR
    )
    assert plan.desk["owner"] != "carla@bank.example"
    assert "a review" in told(plan)


def test_whoever_answered_for_the_owner_does_not_review_his_own_answer() -> None:
    owned = replace(complaint(), owner_id=5, owner_login="carla@bank.example")
    mail = replace(mailed("We reject it.", hours=2), created_by_id=OMAR)
    logins = {CARLA: "carla@bank.example", LEO: "leo@bank.example", OMAR: "omar@bank.example"}
    before = answered(ordered(owned, "reopen", hours=3), mail)
    assert before.history is not None
    before = replace(before, history=replace(before.history, logins=logins))
    sent = Fact("response_sent", NOW + 2 * HOUR, f"article:{mail.id}")
    case = known(case_of(at(FactKind.ACKNOWLEDGED), sent, stage="answered"))
    assert plan_of(before, case, QUIET, NOW + 3 * HOUR).desk["owner"] == "leo@bank.example"


def test_who_reopens_a_complaint_and_takes_it_keeps_it() -> None:
    before = ordered(
        replace(complaint(), owner_id=LEO, owner_login="leo@bank.example"), "reopen", hours=3, by_id=LEO
    )
    history = before.history
    assert history is not None
    taken = Edit(history.last_id + 1, NOW + 3 * HOUR, LEO, Author.AGENT, "owner", "carla", "leo")
    before = replace(before, history=replace(history, edits=(*history.edits, taken), last_id=taken.id))
    ended = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2))
    plan = plan_of(before, known(case_of(*ended, stage="answered")), QUIET, NOW + 3 * HOUR)
    assert "owner" not in plan.desk


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Carla@Bank.example told me to wait.", "leo@bank.example"),
        ("Your Ms  Carla Weiss laughed at me.", "leo@bank.example"),
        ("Carla Weissenborn told me nothing.", "carla@bank.example"),
    ],
)
def test_whom_the_complaint_names_does_not_get_it(words: str, owner: str) -> None:
    named = load_mapping(
        PEOPLE.replace("carla@bank.example,", 'carla@bank.example, names: ["Carla Weiss", 韦卡拉],')
        + "reminders: []\nstale_after_days: 0\n"
    )
    plan = plan_of(complaint(f"{ENGLISH} {words}"), known(Case(5)), named)
    assert plan.desk == {"owner": owner}
    chinese = plan_of(complaint(f"{ENGLISH} 是韦卡拉办的。"), known(Case(5)), named)
    assert chinese.desk == {"owner": "leo@bank.example"}


def reminders(case: Case) -> list[tuple[str, str]]:
    """What was told of which clock."""
    told = (fact.value.split("/") for fact in case.facts if fact.kind == "reminded")
    return [(rule, percent) for rule, percent, _ in told]


def test_each_percentage_of_a_clock_is_told_once_and_names_who_hears_it() -> None:
    owned = replace(complaint(), owner_id=5, owner_login="carla@bank.example")
    before, case, plan = done(owned, case_of(at(FactKind.ACKNOWLEDGED, 0.5)), MAPPING, NOW + HOUR)
    due = next(clock.due_at for clock in plan.clocks if clock.id == "site.answer")
    seen: list[str] = []
    for days in range(1, 13):
        now = NOW + days * DAY
        before, case, plan = done(before, case, MAPPING, now)
        seen += [
            one.value.split("/")[1]
            for one in plan.facts
            if one.kind == "reminded" and one.value.startswith("site.answer/")
        ]
        if plan.note is not None and "80 %" in plan.note.html:
            assert plan.mentions == ("leo@bank.example",)
            assert "the owner, the lead" in plan.note.html
        if plan.note is not None and "Overdue" in plan.note.html:
            assert now >= due
    assert seen == ["50", "80", "95", "100"]


def test_after_downtime_one_reminder_stands_for_all_that_fell_due() -> None:
    owned = replace(complaint(), owner_id=5)
    before, case, _ = done(owned, case_of(at(FactKind.ACKNOWLEDGED, 0.5)), MAPPING, NOW + HOUR)
    _, _, plan = done(before, case, MAPPING, NOW + 11 * DAY)
    assert told(plan).count("<code>site.answer</code>") == 1
    assert "Overdue" in told(plan)


def test_nothing_is_told_of_what_was_answered() -> None:
    facts = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2))
    plan = plan_of(replace(complaint(), owner_id=5), case_of(*facts), MAPPING, NOW + 30 * DAY)
    assert "reminded" not in {fact.kind for fact in plan.facts}
    assert "reminder" not in {one.kind for one in plan.follow_ups}


@settings(max_examples=40, deadline=None)
@given(steps=st.lists(st.integers(1, 60), min_size=1, max_size=8))
def test_however_time_goes_by_nothing_is_told_twice(steps: list[int]) -> None:
    before, case, _ = done(replace(complaint(), owner_id=5), Case(5), MAPPING)
    now = NOW
    for hours in steps:
        now += hours * HOUR
        before, case, _ = done(before, case, MAPPING, now)
        assert not plan_of(before, case, MAPPING, now).writes
    assert len(reminders(case)) == len(set(reminders(case)))


def test_the_next_reminder_is_followed_up_at_its_very_instant() -> None:
    before, case, plan = done(replace(complaint(), owner_id=5), Case(5), MAPPING)
    (at_once,) = [one.due_at for one in plan.follow_ups if one.kind == "reminder"]
    assert not [one for one in plan_of(before, case, MAPPING, at_once - HOUR).facts if one.kind == "reminded"]
    assert [one for one in plan_of(before, case, MAPPING, at_once).facts if one.kind == "reminded"]


def test_a_complaint_that_nobody_touches_is_told_once_until_somebody_does() -> None:
    mapping = load_mapping("version: 1\nlanguage: en\njurisdiction: US\nreminders: []\n")
    before, case, plan = done(complaint(), case_of(at(FactKind.ACKNOWLEDGED)), mapping, NOW + HOUR)
    (stale_at,) = [one.due_at for one in plan.follow_ups if one.kind == "stale"]
    assert stale_at == NOW + HOUR + 7 * DAY  # an order is a touch
    before, case, plan = done(before, case, mapping, stale_at)
    assert "nobody has touched this complaint for 7 days" in told(plan)
    before, case, plan = done(before, case, mapping, stale_at + 9 * DAY)
    assert plan.note is None
    later = answered(before, article("Any news?", number=88, at=stale_at + 10 * DAY))
    plan = plan_of(later, case, mapping, stale_at + 10 * DAY)
    assert [one.due_at for one in plan.follow_ups if one.kind == "stale"] == [stale_at + 17 * DAY]


@pytest.mark.parametrize(("percent", "kind"), [("50", None), ("80", "holding_delay")])
def test_near_its_date_a_letter_about_the_delay_is_drafted(percent: str, kind: str | None) -> None:
    mapping = load_mapping(PEOPLE + "letters: {house: Bank, contact: a@bank.example}\n")
    owned = replace(complaint(), owner_id=5)
    before, case, plan = done(owned, case_of(at(FactKind.ACKNOWLEDGED, 0.5)), mapping, NOW + HOUR)
    due: datetime = next(clock.due_at for clock in plan.clocks if clock.id == "site.answer")
    now = NOW + (due - NOW) * (int(percent) + 1) / 100
    drafted = [letter.kind for letter in plan_of(before, case, mapping, now).letters]
    assert drafted == ([kind] if kind else [])
