"""What is counted of one case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mappings.jurisdictions import Jurisdiction
from mappings.loader import load_mapping
from mappings.models import Fact
from mappings.reporting.figures import Counting
from mappings.reporting.lines import CaseRecord, ClockState, Line, Step, line_of
from mappings.reporting.report import OTHERS

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOW = AT + 100 * 24 * HOUR
UK = load_mapping("version: 1\njurisdiction: UK\ngroups: [Complaints]\n")
RECEIVED = Fact("received", AT, "ticket", value="email")


def record(*facts: Fact, clocks: tuple[ClockState, ...] = (), group: str = "Complaints") -> CaseRecord:
    return CaseRecord(
        product="mortgage",
        issue="fees",
        severity="medium",
        stage="investigating",
        outcome=None,
        root_cause=None,
        redress=None,
        group=group,
        facts=(RECEIVED, *facts),
        clocks=clocks,
        found=None,
    )


def fact(kind: str, hours: float, number: int = 90, value: str = "", was: str = "") -> Fact:
    return Fact(kind, AT + hours * HOUR, f"history:{number}", value=value, was=was)


def line(*facts: Fact, clocks: tuple[ClockState, ...] = ()) -> Line:
    found = line_of(record(*facts, clocks=clocks), UK, NOW)
    assert found is not None
    return found


def test_times_run_from_the_receipt_that_holds_to_the_first_fact_after_it() -> None:
    earlier = fact("received", -48, number=97)
    told = line(earlier, fact("acknowledged", -50), fact("acknowledged", 2), fact("response_sent", 24))
    assert told.month == "2026-10"
    assert told.acknowledged_after == 50 * 60
    assert told.answered_after == 72 * 60
    assert told.ended_at == AT + 24 * HOUR


def test_a_mail_that_bounced_acknowledges_and_answers_nothing() -> None:
    sent = Fact("response_sent", AT + HOUR, "article:17")
    bounced = Fact("letter_failed", AT + HOUR, "article:17")
    assert line(sent, bounced).answered_after is None


@pytest.mark.parametrize(
    "gone",
    [
        replace(record(), facts=()),
        replace(record(), stage="not_complaint"),
        record(fact("not_complaint", 1)),
        record(group="Cards"),
    ],
)
def test_what_is_no_complaint_of_ours_has_no_line(gone: CaseRecord) -> None:
    assert line_of(gone, UK, NOW) is None


def test_a_duty_is_missed_once_its_date_has_passed_or_when_it_was_met_too_late() -> None:
    def clock(rule: str, due: float, stopped: float | None, kind: str = "duty") -> ClockState:
        at = None if stopped is None else AT + stopped * HOUR
        return ClockState(rule, kind, AT + due * HOUR, at)

    told = line(
        clocks=(
            clock("uk.disp.final", 10, 11),
            clock("uk.disp.psd", 10, 10),
            clock("site.answer", 10, None),
            clock("site.acknowledge", 24 * 200, None),
            clock("uk.disp.src", 10, 9, "window"),
            clock("uk.disp.record", 10, None, "retention"),
        )
    )
    assert set(told.late) == {"uk.disp.final", "site.answer"}
    assert told.met == ("uk.disp.psd",)
    assert told.windows == ("uk.disp.src",)
    assert Step.ANSWERING in told.errors
    assert Step.ACKNOWLEDGING not in told.errors


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((fact("issue_corrected", 1, value="hardship::hardship", was="pricing::fees"),), {Step.CATEGORISING}),
        ((fact("issue_corrected", 1, value="pricing::fees", was="pricing::fees"),), set()),
        ((fact("product_corrected", 1, value="", was="mortgage"),), set()),
        ((fact("severity_corrected", 1, value="high", was="low"),), set()),
        ((fact("confirmed", 1, value="mortgage/pricing::fees"),), set()),
        ((fact("order_refused", 1, value="close/close"),), {Step.CLOSING}),
        ((fact("order_refused", 1, value="pause/not_begun"),), {Step.ORDERS}),
        ((fact("order_refused", 1, value="close/repeated"),), set()),
        ((fact("order_refused", 1, value="answer/withheld"),), set()),
    ],
)
def test_what_counts_as_an_error_of_a_step(facts: tuple[Fact, ...], expected: set[Step]) -> None:
    assert line(*facts).errors == expected


def test_the_first_law_that_binds_gives_the_month_and_all_of_them_are_kept() -> None:
    mapping = load_mapping(
        "version: 1\njurisdiction: UK\nlaw:\n  - {channels: [email], jurisdictions: [AU, UK]}\n"
    )
    late = replace(record(), facts=(replace(RECEIVED, at=datetime(2026, 10, 31, 20, tzinfo=UTC)),))
    told = line_of(late, mapping, NOW)
    assert told is not None
    assert told.regimes == (Jurisdiction.AU, Jurisdiction.UK)
    assert told.month == "2026-11"  # in Sydney it is seven in the morning of the first


def test_words_where_codes_belong_are_told_as_unlisted() -> None:
    words = Fact("received", AT, "ticket", value="Zyxquetta")
    told = line_of(replace(record(), facts=(words, fact("satisfaction", 1, value="9"))), UK, NOW)
    assert told is not None
    assert told.channel == "unlisted"
    assert told.satisfaction is None


def test_a_category_of_the_house_counts_under_the_issue_that_it_refines() -> None:
    house = load_mapping(
        "version: 1\njurisdiction: UK\ngroups: [Complaints]\ncategories:\n  own:\n"
        "    - {id: solar_rebate, zh: 返利, en: rebate, parent: hardship, words: {en: [solar rebate]}}\n"
    )
    found = line_of(replace(record(), issue="solar_rebate"), house, NOW)
    assert found is not None
    assert found.issue == "hardship"


def test_what_ombud_held_is_told_by_what_it_was_when_an_agent_first_spoke() -> None:
    corrected = fact("issue_corrected", 1, value="hardship::hardship", was="pricing::interest_rate")
    again = fact("issue_corrected", 2, number=95, value="servicing::escrow", was="hardship::hardship")
    assert (line().held, line().is_put_right) == ("fees", False)
    assert (line(again, corrected).held, line(again, corrected).is_put_right) == ("interest_rate", True)
    ours = fact("issue_corrected", 1, value="pricing::fees", was="pricing::fees")
    assert (line(ours).held, line(ours).is_put_right) == ("fees", False)
    product = fact("product_corrected", 1, value="vehicle", was="mortgage")
    assert not line(product).is_put_right
    assert line(product).errors == {Step.CATEGORISING}


def test_confirming_another_category_than_ours_puts_it_right_and_confirming_ours_does_not() -> None:
    held = "mortgage/pricing::interest_rate"
    other = fact("confirmed", 1, value="mortgage/pricing::fees", was=held)
    assert (line(other).held, line(other).is_put_right) == ("interest_rate", True)
    assert line(other).errors == {Step.CATEGORISING}
    assert line(fact("confirmed", 1, value=held, was=held)).errors == set()
    # which product it was could not be told from the text, so nobody put it right
    filled = fact("confirmed", 1, value="mortgage/pricing::fees", was="unknown/pricing::fees")
    assert line(filled).errors == set()
    # facts of before do not tell what Ombud held
    assert line(fact("confirmed", 1, value="mortgage/pricing::fees")).errors == set()


def test_complaints_of_which_ombud_held_no_issue_cannot_be_worked_out_from_the_others() -> None:
    counting = Counting("2026-10", least=5)
    for issue, number in (("fees", 38), ("hardship", 10), (None, 2)):
        found = line_of(replace(record(), issue=issue), UK, NOW)
        assert found is not None
        for _ in range(number):
            counting.add(found)
    report = counting.report(NOW)
    assert report.total.volume.count == 50
    assert {one.key: one.complaints.of for one in report.put_right} == {"fees": 38, OTHERS: 12}
