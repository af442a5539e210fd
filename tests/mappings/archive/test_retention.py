"""How long a case is kept: by the facts that the rule names, as `mappings.erasure` reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mappings.archive.retention import Retention, retention_of
from mappings.clocks import Subject
from mappings.erasure import Against
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.models import Fact

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
LONG_AGO = datetime(2020, 3, 2, 2, 0, tzinfo=UTC)


def fact(kind: str, at: datetime = LONG_AGO, value: str = "") -> Fact:
    return Fact(kind, at, "history:9", value)


ENDED = (fact("received"), fact("acknowledged"), fact("response_sent"), fact("closed"))


def retention(
    jurisdiction: str, *facts: Fact, now: datetime = NOW, product: str | None = None, more: str = ""
) -> Retention:
    mapping = load_mapping(f"version: 1\nlanguage: en\njurisdiction: {jurisdiction}\n{more}")
    law = Law.of(Jurisdiction(jurisdiction))
    return retention_of(mapping, law, facts, Subject(product=product), now)


def codes(found: Retention) -> set[Against]:
    return {one.code for one in found.obstacles}


@pytest.mark.parametrize(
    ("jurisdiction", "rule", "until"),
    [("CN", "cn.pboc.retention", date(2023, 3, 2)), ("UK", "uk.disp.record", date(2023, 3, 2))],
)
def test_it_is_over_on_the_day_after_the_rule_ends(jurisdiction: str, rule: str, until: date) -> None:
    found = retention(jurisdiction, *ENDED)
    assert (found.is_over, found.until) == (True, until)
    last = retention(jurisdiction, *ENDED, now=datetime(2023, 3, 2, 12, 0, tzinfo=UTC))
    assert {one.rule for one in last.obstacles} == {rule}
    assert not last.is_over
    assert last.until == until
    assert retention(jurisdiction, *ENDED, now=datetime(2023, 3, 3, 12, 0, tzinfo=UTC)).is_over


def test_what_its_rule_waits_for_is_kept_and_named() -> None:
    found = retention("CN", *ENDED[:-1])
    assert (found.is_over, found.until, found.is_ruled) == (False, None, False)
    waiting = {one.rule: one for one in found.obstacles}
    assert waiting["cn.pboc.retention"].code is Against.RETENTION_NOT_BEGUN
    assert waiting["cn.pboc.retention"].waits_for == ("closed",)


def test_one_rule_that_has_not_begun_keeps_what_another_lets_go() -> None:
    facts = (*ENDED, fact("collection_ended"))
    waits = retention("US", *facts, product="mortgage")
    assert Against.RETENTION_NOT_BEGUN in codes(waits)
    assert (waits.until, waits.is_over) == (None, False)
    loan_ended = fact("loan_ended", datetime(2024, 6, 3, 16, 0, tzinfo=UTC))
    ended = retention("US", *facts, loan_ended, product="mortgage")
    assert Against.RETENTION_NOT_BEGUN not in codes(ended)
    assert ended.until == date(2025, 6, 3)
    assert ended.is_over


@pytest.mark.parametrize("jurisdiction", ["AE", "HK", "SG", "IN", "IE", "AU", "DE", "FR", "IT", "ES"])
def test_where_no_rule_gives_a_number_nothing_is_ever_over(jurisdiction: str) -> None:
    found = retention(jurisdiction, *ENDED)
    assert (found.is_over, found.until, found.is_ruled) == (False, None, False)


def test_a_hold_keeps_a_case_whose_time_is_over() -> None:
    held = retention("CN", *ENDED, fact("held_until", NOW + timedelta(days=9), "no_erasure"))
    assert codes(held) == {Against.LEGAL_HOLD}
    assert not held.is_over
    ended = retention("CN", *ENDED, fact("held_until", NOW - timedelta(days=9), "no_erasure"))
    assert ended.is_over


def test_a_complaint_without_an_answer_is_kept() -> None:
    found = retention("CN", fact("received"), fact("closed"))
    assert Against.DUTY_OPEN in codes(found)
    assert not found.is_over


def test_what_somebody_called_no_complaint_later_is_no_reason_to_let_it_go() -> None:
    denied = Fact("not_complaint", NOW, "history:99")
    assert not retention("CN", *ENDED, denied).is_over
