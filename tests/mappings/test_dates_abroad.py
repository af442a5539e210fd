"""Due dates of the packs beside China and Britain, worked by hand from the rule: day of receipt is day 0."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from datetime import UTC, date, datetime

import pytest

from mappings import jurisdictions
from mappings.clocks import Subject, run_clocks
from mappings.law import Law
from mappings.mapping import DEFAULT
from mappings.models import Fact
from mappings.packs import REGIMES
from mappings.packs.regime import ClockRule, RegimePack, regime_pack
from mappings.packs.taxonomy import taxonomy
from mappings.plan import RunningClock

# Days off that matter. US: 25 May, 19 Jun, 4 Jul (Saturday; Friday 3 Jul is worked), 12 Oct, 11 and 26 Nov,
# 25 Dec 2026, 1 and 18 Jan 2027. IE: 6 Apr, 4 May, 1 Jun, 3 Aug, 26 Oct, 25 Dec 2026 (26 Dec is a Saturday),
# 1 Jan 2027; Good Friday is worked. FR (Saturdays count): 8 and 14 May, 14 Jul, 11 Nov, 25 Dec.
# NSW: 3 and 6 Apr, 8 Jun, 5 Oct, 25 and 28 Dec. AE: 2 and 3 Dec.
WORKED = """
us.cfpb.response          | 12 USC 5534; CFPB Company Portal Manual 8.1 | 2026-02-10 2026-02-25 | 2026-12-31 2027-01-15 | 2028-02-20 2028-03-06
us.cfpb.final             | 12 USC 5534; CFPB Company Portal Manual 8.1 | 2026-02-10 2026-04-11 | 2026-12-31 2027-03-01 | 2028-02-20 2028-04-20
us.cfpb.feedback          | CFPB Company Portal Manual | 2026-02-10 2026-04-11 | 2026-11-24 2027-01-23 | 2028-02-20 2028-04-20
us.regx.noe.ack           | 12 CFR 1024.35(d) | 2026-11-10 2026-11-18 | 2026-12-22 2026-12-30 | 2026-06-17 2026-06-25
us.regx.noe.payoff        | 12 CFR 1024.35(e)(3)(i)(A) | 2026-11-10 2026-11-20 | 2026-12-22 2027-01-04 | 2026-07-01 2026-07-10
us.regx.noe.foreclosure   | 12 CFR 1024.35(e)(3)(i)(B) | 2026-11-10 2026-12-24 | 2026-12-22 2027-02-05 | 2026-03-02 2026-04-13
us.regx.noe               | 12 CFR 1024.35(e)(3)(i)(C) | 2026-11-10 2026-12-24 | 2026-12-22 2027-02-05 | 2026-05-20 2026-07-03
us.regx.noe.exception     | 12 CFR 1024.35(g) | 2026-11-10 2026-11-18 | 2026-05-20 2026-05-28 | 2026-10-09 2026-10-19
us.regx.docs              | 12 CFR 1024.35(e)(4) | 2026-11-10 2026-12-03 | 2026-12-22 2027-01-14 | 2026-10-09 2026-11-02
us.regx.adverse_hold      | 12 CFR 1024.35(i) | 2026-02-10 2026-04-11 | 2026-12-31 2027-03-01 | 2028-02-20 2028-04-20
us.regx.rfi.ack           | 12 CFR 1024.36(c) | 2026-11-10 2026-11-18 | 2026-07-01 2026-07-08 | 2026-03-02 2026-03-09
us.regx.rfi.owner         | 12 CFR 1024.36(d)(2)(i)(A) | 2026-11-10 2026-11-25 | 2026-12-22 2027-01-07 | 2026-06-17 2026-07-02
us.regx.rfi               | 12 CFR 1024.36(d)(2)(i)(B) | 2026-11-10 2026-12-24 | 2026-06-17 2026-07-30 | 2026-10-09 2026-11-24
us.regx.rfi.exception     | 12 CFR 1024.36(f) | 2026-12-22 2026-12-30 | 2026-07-01 2026-07-08 | 2026-10-09 2026-10-19
us.regx.retention         | 12 CFR 1024.38(c)(1) | 2026-03-31 2027-03-31 | 2026-11-24 2027-11-24 | 2028-02-29 2029-02-28
us.regz.payoff            | 12 CFR 1026.36(c)(3) | 2026-11-10 2026-11-20 | 2026-05-20 2026-06-01 | 2026-10-09 2026-10-21
us.regz.billing.ack       | 12 CFR 1026.13(c)(1) | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21
us.regz.billing           | 12 CFR 1026.13(c)(2) | 2026-02-10 2026-04-07 | 2026-11-24 2027-01-19 | 2028-02-20 2028-04-16
us.fcra.cra               | 15 USC 1681i(a)(1) | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21
us.fcra.furnisher_notice  | 15 USC 1681i(a)(2) | 2026-11-10 2026-11-18 | 2026-12-22 2026-12-30 | 2026-05-20 2026-05-28
us.fcra.direct            | 15 USC 1681s-2(a)(8); 12 CFR 1022.43 | 2026-02-10 2026-03-12 | 2026-11-24 2026-12-24 | 2028-02-20 2028-03-21
us.fcra.idtheft_block     | 15 USC 1681c-2 | 2026-11-10 2026-11-17 | 2026-12-22 2026-12-29 | 2026-03-02 2026-03-06
us.regf.validation        | 12 CFR 1006.34(b)(5) | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21
us.regf.calls             | 12 CFR 1006.14(b), 1006.6(b) | 2026-02-10 2026-02-17 | 2026-12-31 2027-01-07 | 2028-02-20 2028-02-27
us.regf.retention         | 12 CFR 1006.100 | 2025-03-01 2028-03-01 | 2026-11-24 2029-11-24 | 2028-02-29 2031-02-28

ie.cpc.ack                | Central Bank of Ireland consumer protection regulations, complaints | 2026-04-01 2026-04-09 | 2026-10-22 2026-10-30 | 2026-07-31 2026-08-10
ie.cpc.update             | Central Bank of Ireland consumer protection regulations, complaints | 2026-04-01 2026-04-30 | 2026-05-01 2026-06-02 | 2026-12-22 2027-01-21
ie.cpc.final              | Central Bank of Ireland consumer protection regulations, complaints | 2026-04-01 2026-05-29 | 2026-07-31 2026-09-28 | 2026-10-22 2026-12-18

fr.acpr.ack               | ACPR recommandation 2022-R-01 | 2026-05-04 2026-05-18 | 2026-07-10 2026-07-23 | 2026-12-18 2026-12-31
fr.acpr.answer            | ACPR recommandation 2022-R-01 | 2026-11-24 2027-01-24 | 2026-12-31 2027-02-28 | 2027-12-30 2028-02-29
it.bi                     | Banca d'Italia, disposizioni sulla trasparenza | 2026-02-10 2026-04-11 | 2026-11-24 2027-01-23 | 2028-02-20 2028-04-20

au.rg271.ack_24h          | ASIC RG 271.51-271.52 | 2026-10-03 2026-10-04 | 2026-12-31 2027-01-01 | 2028-02-28 2028-02-29
au.rg271.ack              | ASIC RG 271.51-271.52 | 2026-04-02 2026-04-07 | 2026-06-05 2026-06-09 | 2026-10-02 2026-10-06
au.rg271.standard         | ASIC RG 271.53-271.56 | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21
au.rg271.default          | ASIC RG 271, table 2 | 2026-02-10 2026-03-03 | 2026-12-31 2027-01-21 | 2028-02-20 2028-03-12
au.rg271.hardship         | ASIC RG 271, table 2 | 2026-02-10 2026-03-03 | 2026-12-31 2027-01-21 | 2028-02-20 2028-03-12
au.rg271.quick            | ASIC RG 271.71-271.75 | 2026-04-02 2026-04-13 | 2026-06-05 2026-06-15 | 2026-12-22 2026-12-31
au.rg271.enforce_hold     | ASIC RG 271.91 | 2026-02-10 2026-02-24 | 2026-11-24 2026-12-08 | 2028-02-20 2028-03-05
au.afca.refer             | AFCA rules, referral back to the firm | 2026-02-10 2026-03-03 | 2026-11-24 2026-12-15 | 2028-02-20 2028-03-12
au.asic.report            | ASIC IDR data reporting | 2026-06-30 2026-07-31 | 2026-12-31 2027-01-31 | 2027-06-30 2027-07-31

in.ios.reply              | RBI Integrated Ombudsman Scheme 2026 (before 1 July 2026, the scheme of 2021) | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21
in.ios.window             | RBI Integrated Ombudsman Scheme 2026 | 2026-11-24 2027-02-22 | 2026-12-31 2027-03-31 | 2028-02-20 2028-05-20
in.ios.ombudsman          | RBI Integrated Ombudsman Scheme 2026 | 2026-02-10 2026-02-25 | 2026-11-24 2026-12-09 | 2028-02-20 2028-03-06
in.io.refer               | RBI Internal Ombudsman Directions 2026 | 2026-02-10 2026-03-02 | 2026-12-31 2027-01-20 | 2028-02-20 2028-03-11
in.cic.correct            | RBI framework for compensation on credit information | 2026-02-10 2026-03-12 | 2026-11-24 2026-12-24 | 2028-02-20 2028-03-21
in.docs.return            | RBI, release of movable and immovable property documents (from 1 December 2023) | 2026-02-10 2026-03-12 | 2026-12-31 2027-01-30 | 2028-02-20 2028-03-21

ae.ack                    | CBUAE Consumer Protection Standards | 2026-11-30 2026-12-04 | 2026-12-01 2026-12-07 | 2026-11-10 2026-11-12
ae.final                  | CBUAE Consumer Protection Standards | 2026-09-01 2026-10-13 | 2026-10-15 2026-11-26 | 2026-11-10 2026-12-24
"""  # noqa: E501  (one clock a line reads best)
ROWS = [[cell.strip() for cell in line.split("|")] for line in WORKED.splitlines() if line]
DATES = [(row[0], *pair.split()) for row in ROWS for pair in row[2:]]


def rule_of(clock_id: str) -> tuple[RegimePack, ClockRule]:
    """A shipped row and its pack."""
    packs = (regime_pack(regime) for regime in REGIMES)
    return next((pack, rule) for pack in packs for rule in pack.clocks if rule.id == clock_id)


def run(clock_id: str, facts: ReadOnly[str, str], **value: str) -> RunningClock:
    """A clock from facts at local noon, for a complaint of the kind that its rule asks for."""
    pack, rule = rule_of(clock_id)
    where = (rule.jurisdictions or pack.jurisdictions)[0]
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[where])
    known = [
        Fact(
            kind,
            datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=zone).astimezone(UTC),
            f"history:{number}",
            value=value.get(kind, ""),
        )
        for number, (kind, day) in enumerate(facts.items(), 1)
    ]
    asked = rule.applies_if
    issue = next(iter(asked.issues), None)
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else next(iter(asked.natures), None)
    subject = Subject(nature, issue, next(iter(asked.products), None))
    running = {clock.id: clock for clock in run_clocks(DEFAULT, Law.of(where), known, subject)}
    return running[clock_id]


@pytest.mark.parametrize(("clock_id", "start", "due"), DATES)
def test_a_clock_ends_on_the_day_worked_by_hand(clock_id: str, start: str, due: str) -> None:
    _, rule = rule_of(clock_id)
    beside = {kind.value: start for kind in rule.applies_if.facts}
    clock = run(clock_id, {rule.starts_on[0].value: start, **beside})
    assert clock.due_date == date.fromisoformat(due)
    assert not clock.warnings


def test_every_active_dated_clock_has_three_dates_and_its_citation() -> None:
    active = {
        rule.id: rule.citation
        for regime in REGIMES
        if regime not in {"cn", "uk"}
        for rule in regime_pack(regime).clocks
        if rule.on and rule.length is not None
    }
    assert {row[0]: row[1] for row in ROWS} == active
    assert all(len(row) == 5 for row in ROWS)


def test_a_foreclosure_error_is_answered_the_day_before_the_sale() -> None:
    """12 CFR 1024.35(e)(3)(i)(B): before the sale or in 30 business days, whichever is first."""
    notice = {"notice_in_writing": "2026-11-24"}
    assert run("us.regx.noe.foreclosure", notice).due_date == date(2027, 1, 8)
    early = run("us.regx.noe.foreclosure", {**notice, "sale_date": "2026-12-10"})
    assert early.due_date == date(2026, 12, 9)
    late = run("us.regx.noe.foreclosure", {**notice, "sale_date": "2027-03-01"})
    assert late.due_date == date(2027, 1, 8)


def test_a_validation_notice_counts_as_received_five_business_days_after_sending() -> None:
    """12 CFR 1006.34(b)(5); 26 November is a holiday, so 2 December is the fifth day."""
    assert run("us.regf.validation", {"notice_sent": "2026-11-24"}).due_date == date(2027, 1, 1)
    known = {"notice_sent": "2026-11-24", "debt_notice_received": "2026-11-27"}
    assert run("us.regf.validation", known).due_date == date(2026, 12, 27)


def test_the_way_to_the_ombudsman_counts_from_the_reply_or_from_silence() -> None:
    """RBI Integrated Ombudsman Scheme 2026: 90 days from the reply, or from the end of the 30 days."""
    received = {"received": "2026-11-24"}
    assert run("in.ios.window", received).due_date == date(2027, 3, 24)
    assert run("in.ios.window", {**received, "response_sent": "2026-12-01"}).due_date == date(2027, 3, 1)


def test_progress_in_ireland_is_due_again_after_each_report() -> None:
    facts = {"received": "2026-04-01", "update_sent": "2026-05-01"}
    clock = run("ie.cpc.update", facts)
    assert clock.due_date == date(2026, 6, 2)
    assert clock.stopped_at is None
    answered = run("ie.cpc.update", {**facts, "response_sent": "2026-05-20"})
    assert answered.stopped_at is not None


def test_the_earlier_of_sending_and_receipt_counts_in_france() -> None:
    sent = run("fr.acpr.answer", {"received": "2026-11-24", "complaint_sent": "2026-11-20"})
    assert sent.due_date == date(2027, 1, 20)


def test_australia_shows_both_dates_and_24_hours_lead() -> None:
    received = {"received": "2026-12-24"}
    hours, day = run("au.rg271.ack_24h", received), run("au.rg271.ack", received)
    assert (hours.due_date, day.due_date) == (date(2026, 12, 25), date(2026, 12, 29))
    assert hours.due_at < day.due_at


def test_afca_can_give_seven_days_more() -> None:
    facts = {"ombudsman_referred": "2026-11-24", "extended": "2026-12-01", "approved": "2026-12-02"}
    order = {"extended": "au.afca.refer/28", "approved": "au.afca.refer/28"}
    assert run("au.afca.refer", facts, **order).due_date == date(2026, 12, 22)
