"""What speaks against erasing, from facts alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mappings.clocks import Subject
from mappings.erasure import Against, Obstacle, obstacles_of
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Fact

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
LONG_AGO = datetime(2020, 3, 2, 2, 0, tzinfo=UTC)


def mapping_of(jurisdiction: str, more: str = "") -> Mapping:
    return load_mapping(f"version: 1\nlanguage: en\njurisdiction: {jurisdiction}\n{more}")


def against(
    jurisdiction: str, *facts: Fact, complaint: bool = True, product: str | None = None, more: str = ""
) -> dict[str, Obstacle]:
    """What speaks against it, by rule, else by code."""
    mapping = mapping_of(jurisdiction, more)
    law = Law.of(Jurisdiction(jurisdiction))
    subject = Subject(product=product)
    found = obstacles_of(mapping, law, facts, subject, complaint=complaint, now=NOW)
    return {one.rule or one.code.value: one for one in found}


def fact(kind: str, at: datetime = LONG_AGO, value: str = "") -> Fact:
    return Fact(kind, at, "history:9", value=value)


RECEIVED = fact("received")
ANSWERED = (RECEIVED, fact("acknowledged"), fact("response_sent"))


def test_a_complaint_that_was_answered_closed_and_kept_long_enough_goes() -> None:
    assert against("CN", *ANSWERED, fact("closed")) == {}
    assert against("UK", *ANSWERED) == {}


def test_an_overdue_duty_is_open_until_the_complaint_is_answered() -> None:
    found = against("CN", RECEIVED, fact("closed"))
    assert found["cn.o3.decision"].code is Against.DUTY_OPEN
    assert found["cn.o3.decision"].due_date is not None


def test_an_acknowledgement_that_never_came_does_not_matter_once_it_is_answered() -> None:
    target = "targets: {acknowledge: 24 hours}\n"
    facts = (RECEIVED, fact("response_sent"), fact("closed"))
    assert against("CN", *facts, more=target) == {}
    assert "site.acknowledge" in against("CN", RECEIVED, fact("closed"), more=target)


def test_an_answer_to_an_earlier_complaint_is_none_to_this_one() -> None:
    found = against("CN", fact("received", LONG_AGO), fact("response_sent", LONG_AGO - timedelta(days=9)))
    assert found["cn.o3.decision"].code is Against.DUTY_OPEN


def test_what_has_not_begun_has_not_ended() -> None:
    found = against("CN", *ANSWERED)
    assert found["cn.pboc.retention"].code is Against.RETENTION_NOT_BEGUN
    assert found["cn.pboc.retention"].waits_for == ("closed",)
    # what a lender keeps about itself is no reason to keep a complaint
    assert "cn.pipl.pia" not in found
    assert "cn.pipl.pia" in against("CN", *ANSWERED, fact("closed"), fact("assessment_made", NOW))


def test_records_of_a_loan_are_kept_as_long_as_the_loan_runs() -> None:
    assert against("US", *ANSWERED, product="mortgage")["us.regx.retention"].waits_for == ("loan_ended",)
    assert "us.regx.retention" not in against("US", *ANSWERED, product="student")


@pytest.mark.parametrize(("days", "kept"), [(-1, True), (1, False)])
def test_the_last_day_of_keeping_is_the_last_day(days: int, kept: bool) -> None:
    closed = NOW.replace(year=2023) - timedelta(days=days)
    found = against("CN", *ANSWERED, fact("closed", closed))
    assert (found.keys() == {"cn.pboc.retention"}) is kept
    if kept:
        assert found["cn.pboc.retention"].code is Against.RETENTION_RUNNING


def test_a_rule_without_a_number_holds_where_no_other_gives_one() -> None:
    facts = (*ANSWERED, fact("closed"))
    found = against("CN", *facts, more="clocks: {off: [cn.pboc.retention]}\n")
    assert found["cn.o3.retention"].code is Against.RETENTION_WITHOUT_END
    assert against("CN", *facts, more="clocks: {off: [cn.pboc.retention, cn.o3.retention]}\n") == {}


def test_a_hold_counts_until_its_day_and_for_erasing_only() -> None:
    ahead, past = NOW + timedelta(days=9), NOW - timedelta(days=9)
    ended = (*ANSWERED, fact("closed"))
    held = against("CN", *ended, fact("held_until", ahead, "no_collection,no_erasure"))
    assert held["site.hold.no_erasure"].code is Against.LEGAL_HOLD
    assert not held["site.hold.no_erasure"].can_be_overruled
    assert against("CN", *ended, fact("held_until", ahead, "no_collection")) == {}
    assert against("CN", *ended, fact("held_until", past, "no_erasure")) == {}


def test_on_what_is_no_complaint_only_a_hold_counts() -> None:
    assert against("CN", RECEIVED, complaint=False) == {}
    found = against("CN", fact("held_until", NOW + timedelta(days=9), "no_erasure"), complaint=False)
    assert found.keys() == {"site.hold.no_erasure"}


def test_a_complaint_whose_receipt_is_not_on_record_is_not_known_well_enough() -> None:
    assert against("IN")["not_known"].can_be_overruled
