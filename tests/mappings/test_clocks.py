"""Due dates: counted in local days from their own fact, explained, and the same for the same facts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings import jurisdictions
from mappings.clocks import Subject, acknowledgement_of, leading_of, run_clocks
from mappings.clocks.arithmetic import due, end_of_day
from mappings.decide import leading_due_at
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.length import Unit
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT
from mappings.models import Fact
from mappings.plan import RunningClock

BOTH = load_mapping("version: 1\ntargets:\n  acknowledge: 24 hours\n  answer: 10 days\n")
SHANGHAI = ZoneInfo("Asia/Shanghai")
LONDON = ZoneInfo("Europe/London")
CREDIT = Subject(nature="credit_reporting", issue="credit_report_error", product="unknown")


def clocks(
    *facts: Fact, jurisdiction: Jurisdiction = Jurisdiction.CN, subject: Subject | None = None
) -> dict[str, RunningClock]:
    running = run_clocks(BOTH, Law.of(jurisdiction), facts, subject or Subject())
    return {clock.id: clock for clock in running}


def fact(kind: str, at: datetime, source: str = "ticket") -> Fact:
    return Fact(kind, at, source)


def local(year: int, month: int, day: int, hour: int = 12, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime(year, month, day, hour, tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("received", "length", "unit", "expected"),
    [
        (date(2026, 2, 10), 15, Unit.DAY, date(2026, 2, 25)),
        (date(2026, 2, 10), 30, Unit.DAY, date(2026, 3, 12)),
        (date(2026, 2, 10), 60, Unit.DAY, date(2026, 4, 11)),
        (date(2026, 9, 25), 15, Unit.DAY, date(2026, 10, 10)),
        (date(2026, 9, 25), 60, Unit.DAY, date(2026, 11, 24)),
        (date(2026, 12, 23), 8, Unit.WEEK, date(2027, 2, 17)),
        (date(2026, 8, 31), 6, Unit.MONTH, date(2027, 2, 28)),
        (date(2024, 2, 29), 1, Unit.YEAR, date(2025, 2, 28)),
    ],
)
def test_lengths_are_counted_as_in_the_worked_dates(
    received: date, length: int, unit: Unit, expected: date
) -> None:
    start = datetime(received.year, received.month, received.day, 15, tzinfo=SHANGHAI)
    assert due(start, length, unit, SHANGHAI)[0] == expected


def test_an_ordinary_mail_starts_the_general_duty_and_the_own_targets_only() -> None:
    received = fact("received", local(2026, 11, 24))
    assert set(clocks(received)) == {"cn.o3.decision", "site.acknowledge", "site.answer"}
    assert set(clocks(received, subject=CREDIT)) == {"cn.o3.decision", "site.acknowledge", "site.answer"}
    uk = clocks(received, jurisdiction=Jurisdiction.UK)
    assert {"uk.disp.final", "uk.disp.src", "uk.disp.record", "site.acknowledge", "site.answer"} == set(uk)


def test_a_clock_starts_on_its_own_fact() -> None:
    forwarded = fact("regulator_forwarded", local(2026, 11, 20))
    assert clocks(forwarded)["cn.pboc.transferred"].due_date == date(2026, 12, 5)
    written = fact("notice_in_writing", local(2026, 11, 20))
    assert "cn.credit.dispute" not in clocks(written)
    assert clocks(written, subject=CREDIT)["cn.credit.dispute"].due_date == date(2026, 12, 10)


def test_without_a_fact_no_clock_runs() -> None:
    assert not clocks()


def test_a_jurisdiction_without_a_pack_has_own_targets_only() -> None:
    running = clocks(fact("received", local(2026, 11, 24)), jurisdiction=Jurisdiction.DE)
    assert set(running) == {"site.acknowledge", "site.answer"}


def test_the_day_of_receipt_is_the_local_one() -> None:
    late = fact("received", datetime(2026, 11, 24, 16, 30, tzinfo=UTC))
    assert clocks(late)["cn.o3.decision"].due_date == date(2026, 12, 10)
    assert clocks(late, jurisdiction=Jurisdiction.UK)["uk.disp.final"].due_date == date(2027, 1, 19)


def test_a_deadline_ends_with_the_last_second_of_the_local_day() -> None:
    clock = clocks(fact("received", local(2026, 11, 24)))["cn.o3.decision"]
    assert clock.due_at == datetime(2026, 12, 9, 15, 59, 59, tzinfo=UTC)
    assert clock.timezone == "Asia/Shanghai"


def test_the_end_of_a_day_on_which_clocks_change_is_still_midnight() -> None:
    assert end_of_day(date(2026, 3, 29), LONDON) == datetime(2026, 3, 29, 22, 59, 59, tzinfo=UTC)
    assert end_of_day(date(2026, 10, 25), LONDON) == datetime(2026, 10, 25, 23, 59, 59, tzinfo=UTC)


def test_hours_are_exact_across_a_change_of_clocks() -> None:
    start = datetime(2026, 3, 28, 12, 0, tzinfo=LONDON)
    day, at = due(start, 24, Unit.HOUR, LONDON)
    assert at - start.astimezone(UTC) == timedelta(hours=24)
    assert day == date(2026, 3, 29)


def test_a_clock_stops_on_the_fact_that_fulfils_it_and_keeps_its_date() -> None:
    received, sent = (
        fact("received", local(2026, 11, 24)),
        fact("response_sent", local(2026, 12, 1), "article:3"),
    )
    clock = clocks(received, sent)["cn.o3.decision"]
    assert clock.stopped_at == sent.at
    assert clock.due_date == date(2026, 12, 9)
    assert leading_due_at(clocks(received, sent).values()) is None


def test_an_answer_before_receipt_fulfils_nothing() -> None:
    received, sent = fact("received", local(2026, 11, 24)), fact("response_sent", local(2026, 11, 20))
    assert clocks(received, sent)["cn.o3.decision"].stopped_at is None


def test_the_earliest_open_answer_duty_leads_and_nothing_else() -> None:
    received = fact("received", local(2026, 11, 24))
    running = clocks(received).values()
    leading, acknowledgement = leading_of(running), acknowledgement_of(running)
    assert leading is not None
    assert acknowledgement is not None
    assert (leading.id, acknowledgement.id) == ("site.answer", "site.acknowledge")
    windows = run_clocks(
        DEFAULT, Law.of(Jurisdiction.UK), (fact("response_sent", local(2026, 1, 1)),), Subject()
    )
    assert [clock.kind for clock in windows] == ["window"]
    assert leading_of(windows) is None


def test_a_recorded_receipt_corrects_the_tickets_own() -> None:
    own = fact("received", local(2026, 11, 24))
    recorded = fact("received", local(2026, 11, 20), "history:97")
    later = fact("received", local(2026, 11, 22), "history:101")
    assert clocks(own, recorded)["cn.o3.decision"].due_date == date(2026, 12, 5)
    assert clocks(later, own, recorded)["cn.o3.decision"].due_date == date(2026, 12, 7)


def test_a_trace_tells_start_day_zero_length_and_result() -> None:
    clock = clocks(fact("received", local(2026, 11, 24)))["cn.o3.decision"]
    assert [(step.code, dict(step.detail)) for step in clock.trace] == [
        ("rule", {"id": "cn.o3.decision", "citation": clock.citation, "status": "found_official"}),
        ("pack", {"id": "cn", "version": "2026-11-24"}),
        (
            "started",
            {
                "fact": "received",
                "at": "2026-11-24T04:00:00Z",
                "source": "ticket",
                "zone": "Asia/Shanghai",
            },
        ),
        ("day_zero", {"date": "2026-11-24"}),
        ("length", {"count": "15", "unit": "day"}),
        ("due", {"date": "2026-12-09", "at": "2026-12-09T15:59:59Z", "zone": "Asia/Shanghai"}),
    ]


def test_own_targets_end_in_the_zone_of_the_mapping() -> None:
    mapping = load_mapping("version: 1\ntime_zone: Europe/London\ntargets:\n  answer: 1 day\n")
    running = run_clocks(
        mapping, Law.of(Jurisdiction.CN), (fact("received", local(2026, 11, 24)),), Subject()
    )
    own = {clock.id: clock for clock in running}["site.answer"]
    assert own.due_at == datetime(2026, 11, 25, 23, 59, 59, tzinfo=UTC)


# laws

INSTANTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001  (hypothesis adds the zone)
    max_value=datetime(2150, 1, 1),  # noqa: DTZ001  (hypothesis wants naive bounds)
    timezones=st.just(UTC),
)
KINDS = st.sampled_from(["received", "response_sent", "acknowledged", "regulator_forwarded", "closed"])
FACTS = st.lists(
    st.builds(Fact, KINDS, INSTANTS, st.sampled_from(["ticket", "history:7", "article:9"])), max_size=6
)
WHERE = st.sampled_from([Jurisdiction.CN, Jurisdiction.UK])


@settings(max_examples=100, deadline=None)
@given(one=INSTANTS, other=INSTANTS, where=WHERE)
def test_received_later_is_never_due_earlier(one: datetime, other: datetime, where: Jurisdiction) -> None:
    earlier, later = sorted((one, other))
    before = clocks(fact("received", earlier), jurisdiction=where)
    after = clocks(fact("received", later), jurisdiction=where)
    assert set(before) == set(after)
    assert all(before[clock_id].due_at <= after[clock_id].due_at for clock_id in before)


@settings(max_examples=100, deadline=None)
@given(facts=FACTS, where=WHERE, data=st.data())
def test_the_order_of_facts_does_not_matter(
    facts: list[Fact], where: Jurisdiction, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(facts))
    assert clocks(*facts, jurisdiction=where) == clocks(*shuffled, jurisdiction=where)


@settings(max_examples=200, deadline=None)
@given(
    start=INSTANTS,
    count=st.integers(1, 400),
    unit=st.sampled_from([Unit.DAY, Unit.WEEK]),
    where=st.sampled_from(list(Jurisdiction)),
)
def test_a_due_day_is_whole_and_local_in_every_zone(
    start: datetime, count: int, unit: Unit, where: Jurisdiction
) -> None:
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[where])
    day, at = due(start, count, unit, zone)
    assert day - start.astimezone(zone).date() == timedelta(days=count * (7 if unit is Unit.WEEK else 1))
    assert at.astimezone(zone).date() == day
    assert (at + timedelta(seconds=1)).astimezone(zone).date() > day
