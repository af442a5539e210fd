"""What rules say beside a length: pauses, longer times, fresh starts, second dates, holds. And the laws."""

from __future__ import annotations

import string
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from mappings.clocks import Subject, acknowledgement_of, leading_of, run_clocks
from mappings.clocks.asking import Granted, may_extend, may_pause, may_resume
from mappings.clocks.calendars import calendar
from mappings.clocks.catalogue import entries, find
from mappings.clocks.engine import flags_of, run, undated
from mappings.clocks.extending import Refusal
from mappings.clocks.period import Frame
from mappings.clocks.recount import recompute
from mappings.clocks.telling import tell
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.length import Unit
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT, CalendarChange, Language
from mappings.models import Fact
from mappings.packs import CALENDARS
from mappings.packs.regime import ClockRule, Extension, Later, Limit, PauseWindow
from mappings.plan import RunningClock
from mappings.texts import clock_sentences

SHANGHAI = ZoneInfo("Asia/Shanghai")
READ = {
    "zh": "示例",
    "en": "example",
    "citation": "art. 1",
    "status": "found_official",
    "checked": date(2026, 11, 24),
    "source": "an example",
}


def rule(**keys: object) -> ClockRule:
    given_keys: dict[str, object] = {
        "id": "cn.example",
        "kind": "duty",
        "starts_on": ["received"],
        "stops_on": ["response_sent"],
        "length": 15,
        "unit": "day",
        **READ,
        **keys,
    }
    return ClockRule.model_validate(given_keys)


def frame(until: datetime | None = None, **keys: object) -> Frame:
    made = rule(**keys)
    chosen = calendar(made.calendar) if made.calendar is not None else None
    return Frame(made, SHANGHAI, chosen, until=until)


def fact(kind: str, day: str, value: str = "", source: str = "history:7") -> Fact:
    at = datetime.fromisoformat(day)
    if "T" not in day:
        at = at.replace(hour=12)
    return Fact(kind, at.replace(tzinfo=SHANGHAI).astimezone(UTC), source, value)


def clock_of(one: Frame, *facts: Fact) -> RunningClock:
    found = run(one, facts)
    assert found is not None
    assert recompute(found.trace) == found.due_date
    return found


def due(one: Frame, *facts: Fact) -> str:
    return clock_of(one, *facts).due_date.isoformat()


def codes(clock: RunningClock) -> list[str]:
    return [step.code for step in clock.trace]


RECEIVED = fact("received", "2026-03-02", source="ticket")


# pauses


def test_a_pause_leaves_out_the_difference_of_its_dates() -> None:
    one = frame(excludes=["appraisal", "mediation"])
    begin, end = fact("appraisal_start", "2026-03-05"), fact("appraisal_end", "2026-03-12")
    assert due(one, RECEIVED) == "2026-03-17"
    assert due(one, RECEIVED, begin, end) == "2026-03-24"
    same = (fact("paused", "2026-03-05", "appraisal"), fact("resumed", "2026-03-12", "appraisal"))
    assert due(one, RECEIVED, *same) == "2026-03-24"


def test_pauses_that_overlap_are_counted_once() -> None:
    one = frame(excludes=["appraisal", "mediation"])
    both = (
        fact("appraisal_start", "2026-03-05"),
        fact("appraisal_end", "2026-03-12"),
        fact("mediation_start", "2026-03-10"),
        fact("mediation_end", "2026-03-14"),
    )
    clock = clock_of(one, RECEIVED, *both)
    assert clock.due_date == date(2026, 3, 26)
    (span,) = [dict(step.detail) for step in clock.trace if step.code == "not_counted"]
    assert (span["first"], span["last"], span["days"]) == ("2026-03-06", "2026-03-14", "9")


def test_a_ground_that_the_rule_does_not_name_moves_nothing() -> None:
    pause = (fact("paused", "2026-03-05", "customer"), fact("resumed", "2026-03-12", "customer"))
    assert due(frame(excludes=["appraisal"]), RECEIVED, *pause) == "2026-03-17"
    assert due(
        frame(), RECEIVED, fact("appraisal_start", "2026-03-05"), fact("appraisal_end", "2026-03-12")
    ) == ("2026-03-17")


def test_a_pause_before_the_start_or_after_the_end_moves_nothing() -> None:
    one = frame(excludes=["mediation"])
    early = (fact("mediation_start", "2026-02-01"), fact("mediation_end", "2026-02-20"))
    late = (fact("mediation_start", "2026-03-17"), fact("mediation_end", "2026-03-27"))
    assert due(one, RECEIVED, *early) == due(one, RECEIVED, *late) == "2026-03-17"
    across = (fact("mediation_start", "2026-02-01"), fact("mediation_end", "2026-03-04"))
    assert due(one, RECEIVED, *across) == "2026-03-19"


def test_an_open_pause_leaves_nothing_out_and_warns_unless_it_is_known_to_have_lasted() -> None:
    begin = fact("appraisal_start", "2026-03-05")
    clock = clock_of(frame(excludes=["appraisal"]), RECEIVED, begin)
    assert (clock.due_date.isoformat(), clock.warnings) == ("2026-03-17", ("pause_open",))
    until = fact("x", "2026-03-15").at
    known = clock_of(frame(until, excludes=["appraisal"]), RECEIVED, begin)
    assert (known.due_date.isoformat(), known.warnings) == ("2026-03-27", ("pause_open",))


def test_a_pause_moves_business_days_and_hours_too() -> None:
    pause = (fact("mediation_start", "2026-03-05"), fact("mediation_end", "2026-03-09"))
    business = frame(excludes=["mediation"], length=5, unit="business_day", calendar="CN")
    # 3 4 5 Mar, 10 11 Mar; without the pause 3 4 5 6 9 Mar
    assert due(business, RECEIVED, *pause) == "2026-03-11"
    hours = frame(excludes=["mediation"], length=96, unit="hour")
    clock = clock_of(hours, RECEIVED, *pause)
    assert clock.due_at == RECEIVED.at + timedelta(hours=96) + timedelta(days=4)


def test_a_named_window_is_left_out_from_its_first_to_its_last_day() -> None:
    window = PauseWindow.model_validate(
        {
            **READ,
            "id": "cn.pause",
            "first": date(2026, 3, 5),
            "last": date(2026, 3, 12),
            "valid_to": date(2026, 3, 2),
        }
    )
    one = Frame(rule(excludes=["cn.pause"]), SHANGHAI, windows=(window,))
    assert due(one, RECEIVED) == "2026-03-25"
    assert due(one, fact("received", "2026-03-03")) == "2026-03-18"


def test_the_motor_finance_pause_holds_for_what_it_is_about_only() -> None:
    received = (Fact("received", datetime(2024, 1, 2, 12, tzinfo=UTC), "ticket"),)
    motor = Subject("pricing", "fees", "vehicle")
    dates = {
        about: {
            clock.id: clock.due_date
            for clock in run_clocks(DEFAULT, Law.of(Jurisdiction.UK), received, about)
        }
        for about in (motor, Subject("pricing", "fees", "mortgage"))
    }
    assert [found["uk.disp.final"] for found in dates.values()] == [date(2026, 7, 18), date(2024, 2, 27)]


# longer times

LONGER = [
    {"length": 30, "ground": "complex", "notice": "complainant"},
    {"length": 60, "ground": "specially_complex", "approver": "head_office"},
]


def test_a_longer_time_holds_when_ordered_before_the_old_one_is_over() -> None:
    one = frame(extends=LONGER)
    assert due(one, RECEIVED, fact("extended", "2026-03-17T23:59:59", "30")) == "2026-04-01"
    late = clock_of(one, RECEIVED, fact("extended", "2026-03-18", "30"))
    assert late.due_date == date(2026, 3, 17)
    refused = [dict(step.detail) for step in late.trace if step.code == "refused"]
    assert refused == [{"code": "too_late", "expected": "2026-03-17"}]


def test_a_second_longer_time_counts_from_the_first() -> None:
    one = frame(extends=LONGER)
    first, second = fact("extended", "2026-03-10", "30"), fact("extended", "2026-03-25", "60")
    approved = fact("approved", "2026-03-26", source="history:9")
    assert due(one, RECEIVED, second, first, approved) == "2026-05-01"
    assert due(one, RECEIVED, second, approved) == "2026-03-17"


def test_without_its_approver_a_longer_time_does_not_hold() -> None:
    one = frame(extends=LONGER)
    order = fact("extended", "2026-03-10", "60")
    assert due(one, RECEIVED, order) == "2026-03-17"
    assert due(one, RECEIVED, order, fact("approved", "2026-03-18")) == "2026-03-17"
    clock = clock_of(one, RECEIVED, order, fact("approved", "2026-03-11", source="history:9"))
    assert clock.due_date == date(2026, 5, 1)
    (step,) = [dict(step.detail) for step in clock.trace if step.code == "extended"]
    assert (step["source"], step["approved_by"]) == ("history:7", "history:9")


def test_a_notice_that_is_missing_is_said() -> None:
    one = frame(extends=LONGER)
    order = fact("extended", "2026-03-10", "cn.example/complex")
    assert clock_of(one, RECEIVED, order).warnings == ("extension_not_notified",)
    assert clock_of(one, RECEIVED, order, fact("notified", "2026-03-10", "cn.example")).warnings == ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [("", 30), ("30", 30), ("complex", 30), ("cn.example", 30), ("cn.example/30/complex", 30), ("60", 60)],
)
def test_an_order_may_name_length_ground_or_clock(value: str, expected: int) -> None:
    answer = may_extend(frame(extends=LONGER), [RECEIVED], fact("extended", "2026-03-10", value))
    assert isinstance(answer, Granted)
    assert answer.length == expected
    assert (answer.awaits, answer.notice) == (("head_office", "") if expected == 60 else ("", "complainant"))


@pytest.mark.parametrize(
    ("facts", "order", "code", "expected"),
    [
        ([], ("2026-03-10", "30"), "not_running", ()),
        (
            [RECEIVED, fact("response_sent", "2026-03-09")],
            ("2026-03-10", "30"),
            "fulfilled",
            ("2026-03-09 12:00",),
        ),
        ([RECEIVED], ("2026-03-10", "31"), "unknown_length", ("30 (complex)", "60 (specially_complex)")),
        ([RECEIVED], ("2026-03-18", "30"), "too_late", ("2026-03-17",)),
        ([RECEIVED, fact("extended", "2026-03-09", "30")], ("2026-03-10", "30"), "not_longer", ("30",)),
    ],
)
def test_a_longer_time_is_refused_with_the_rule_and_what_would_be_right(
    facts: list[Fact], order: tuple[str, str], code: str, expected: tuple[str, ...]
) -> None:
    answer = may_extend(frame(extends=LONGER), facts, fact("extended", *order))
    assert answer == Refusal(code, "cn.example", "art. 1", expected)
    assert may_extend(frame(), [RECEIVED], fact("extended", "2026-03-10")) == Refusal(
        "no_extension", "cn.example", "art. 1"
    )


def test_a_pause_is_refused_unless_the_rule_names_its_ground() -> None:
    one, none = frame(excludes=["appraisal"]), frame()
    begin = fact("paused", "2026-03-05", "appraisal")
    assert may_pause(one, [RECEIVED], begin) is None
    wrong = fact("paused", "2026-03-05", "customer")
    assert may_pause(one, [RECEIVED], wrong) == Refusal("ground", "cn.example", "art. 1", ("appraisal",))
    assert may_pause(none, [RECEIVED], begin) == Refusal("ground", "cn.example", "art. 1")
    assert may_pause(one, [], begin) == Refusal("not_running", "cn.example", "art. 1")
    late = fact("paused", "2026-03-18", "appraisal")
    assert may_pause(one, [RECEIVED], late) == Refusal("too_late", "cn.example", "art. 1", ("2026-03-17",))
    again = may_pause(one, [RECEIVED, begin], fact("paused", "2026-03-06", "appraisal"))
    assert again == Refusal("already_paused", "cn.example", "art. 1", ("2026-03-05 12:00",))


def test_a_pause_ends_once_and_after_it_began() -> None:
    one, begin = frame(excludes=["appraisal"]), fact("paused", "2026-03-05", "appraisal")
    assert may_resume(one, [RECEIVED, begin], fact("resumed", "2026-03-06")) is None
    early = may_resume(one, [RECEIVED, begin], fact("resumed", "2026-03-04"))
    assert isinstance(early, Refusal)
    assert early.code == "ends_before_it_begins"
    none = may_resume(one, [RECEIVED], fact("resumed", "2026-03-06"))
    assert none == Refusal("not_paused", "cn.example", "art. 1")


# starts


def test_new_facts_begin_the_period_anew_while_it_runs() -> None:
    one = frame(restarts_on=["new_facts"])
    clock = clock_of(one, RECEIVED, fact("new_facts", "2026-03-10"))
    assert clock.due_date == date(2026, 3, 25)
    assert "restarted" in codes(clock)
    assert due(frame(), RECEIVED, fact("new_facts", "2026-03-10")) == "2026-03-17"


def test_new_facts_after_the_period_is_over_cure_nothing_but_reopen_an_answered_one() -> None:
    one = frame(restarts_on=["new_facts"])
    again = fact("new_facts", "2026-03-20")
    assert due(one, RECEIVED, again) == "2026-03-17"
    reopened = clock_of(one, RECEIVED, fact("response_sent", "2026-03-12"), again)
    assert (reopened.due_date.isoformat(), reopened.stopped_at) == ("2026-04-04", None)


def test_the_earliest_start_holds_for_a_duty_the_latest_for_a_hold_and_a_row_may_choose() -> None:
    facts = (fact("received", "2026-03-02"), fact("branch_received", "2026-02-27"))
    both = ["received", "branch_received"]
    assert due(frame(starts_on=both), *facts) == "2026-03-14"
    assert due(frame(starts_on=both, choose="first"), *facts) == "2026-03-17"
    hold = frame(starts_on=both, kind="hold", flags=["no_enforcement"])
    assert due(hold, *facts) == "2026-03-17"
    repeats = frame(starts_on=["received", "update_sent"], choose="latest")
    assert due(repeats, RECEIVED, fact("update_sent", "2026-03-10"), fact("update_sent", "2026-03-20")) == (
        "2026-04-04"
    )


def test_receipt_may_be_assumed_some_days_after_sending() -> None:
    assumed = [{"fact": "notice_sent", "length": 5, "unit": "business_day"}]
    one = frame(
        kind="window", starts_on=["debt_notice_received"], or_after=assumed, choose="first", calendar="US-fed"
    )
    clock = clock_of(one, fact("notice_sent", "2026-11-24"))
    # 25 27 30 Nov, 1 2 Dec: Thanksgiving does not count
    assert clock.due_date == date(2026, 12, 17)
    assert "assumed" in codes(clock)
    known = (fact("notice_sent", "2026-11-24"), fact("debt_notice_received", "2026-11-27"))
    assert due(one, *known) == "2026-12-12"


def test_a_rule_holds_for_its_own_time_only() -> None:
    one = frame(valid_from=date(2026, 3, 2), valid_to=date(2026, 3, 31))
    assert due(one, RECEIVED) == "2026-03-17"
    assert run(one, [fact("received", "2026-03-01")]) is None
    assert run(one, [fact("received", "2026-04-01")]) is None


# ends


def test_the_earlier_of_two_dates_holds() -> None:
    sale = [{"fact": "sale_date", "length": 1, "unit": "day", "back": True}]
    one = frame(length=30, unit="business_day", calendar="US-fed", earlier_of=sale)
    start = fact("received", "2026-11-24")
    assert due(one, start) == "2027-01-08"
    clock = clock_of(one, start, fact("sale_date", "2026-12-10"))
    assert clock.due_date == date(2026, 12, 9)
    assert due(one, start, fact("sale_date", "2027-02-10")) == "2027-01-08"
    moved = (fact("sale_date", "2026-12-10"), fact("sale_date", "2026-12-20", source="history:9"))
    assert due(one, start, *moved) == "2026-12-19"
    assert due(one, start, fact("sale_date", "2026-11-01")) == "2027-01-08"  # it was over before


def test_a_length_may_have_a_limit_of_its_own() -> None:
    assert (
        due(frame(length=4, unit="month", earlier_of=[{"length": 90, "unit": "day"}]), RECEIVED)
        == "2026-05-31"
    )


@pytest.mark.parametrize(
    ("roll", "start", "expected"),
    [
        ("next", "2026-02-01", "2026-02-24"),  # 16 Feb begins the spring festival, which ends with 23 Feb
        ("previous", "2026-02-01", "2026-02-14"),  # a Saturday that is worked
        ("month_end", "2026-02-01", "2026-02-28"),
    ],
)
def test_a_due_day_rolls_where_the_rule_says_so(roll: str, start: str, expected: str) -> None:
    assert due(frame(roll=roll, calendar="CN"), fact("received", start)) == expected
    assert due(frame(), fact("received", start)) == "2026-02-16"


# kinds


def test_a_hold_forbids_until_its_day_is_over_and_one_without_a_number_until_it_is_lifted() -> None:
    facts = [fact("notice_in_writing", "2026-11-24T12:00")]
    mortgage = Subject("servicing", "payment_posting", "mortgage")
    clocks = run_clocks(DEFAULT, Law.of(Jurisdiction.US), facts, mortgage)
    (hold,) = [clock for clock in clocks if "no_adverse_reporting" in clock.flags]
    assert hold.kind == "hold"
    assert flags_of(clocks, (), hold.due_at) >= {"no_adverse_reporting"}
    assert "no_adverse_reporting" not in flags_of(clocks, (), hold.due_at + timedelta(seconds=1))


def test_a_rule_without_a_number_is_known_and_gives_no_date() -> None:
    received = [fact("received", "2026-11-24")]
    assert "uk.disp.ack" not in {
        clock.id for clock in run_clocks(DEFAULT, Law.of(Jurisdiction.UK), received, Subject())
    }
    (entry,) = [
        one
        for one in undated(DEFAULT, Law.of(Jurisdiction.UK), received, Subject())
        if one.id == "uk.disp.ack"
    ]
    assert (entry.no_date, entry.stopped_at) == ("prompt", None)
    done = [*received, fact("acknowledged", "2026-11-25")]
    (entry,) = [
        one for one in undated(DEFAULT, Law.of(Jurisdiction.UK), done, Subject()) if one.id == "uk.disp.ack"
    ]
    assert entry.stopped_at == done[1].at


def test_four_clocks_run_at_once_and_the_earliest_answer_duty_leads() -> None:
    mapping = load_mapping("version: 1\njurisdiction: US\ntargets:\n  answer: 20 days\n")
    facts = [fact(kind, "2026-11-24T23:00") for kind in ("received", "portal_posted", "notice_in_writing")]
    clocks = run_clocks(
        mapping, Law.of(Jurisdiction.US), facts, Subject("servicing", "payment_posting", "mortgage")
    )
    dates = {clock.id: clock.due_date.isoformat() for clock in clocks}
    assert dates["us.regx.noe.ack"] == "2026-12-02"
    assert dates["us.regx.noe"] == "2027-01-08"
    assert dates["us.cfpb.response"] == "2026-12-09"
    assert dates["site.answer"] == "2026-12-14"
    leading, acknowledgement = leading_of(clocks), acknowledgement_of(clocks)
    assert leading is not None
    assert acknowledgement is not None
    assert (leading.id, acknowledgement.id) == ("us.cfpb.response", "us.regx.noe.ack")


def test_single_rows_are_switched_by_the_site() -> None:
    received = [fact("received", "2026-11-24")]
    mapping = load_mapping("version: 1\nclocks: {on: [hk.ic4.ack], off: [cn.o3.decision]}\n")
    assert [clock.id for clock in run_clocks(mapping, Law.of(Jurisdiction.HK), received, Subject())] == [
        "hk.ic4.ack"
    ]
    assert not [
        clock
        for clock in run_clocks(mapping, Law.of(Jurisdiction.CN), received, Subject())
        if clock.id == "cn.o3.decision"
    ]


def test_a_calendar_past_its_verified_date_takes_the_safe_side_and_warns() -> None:
    duty = frame(length=7, unit="business_day", calendar="CN")
    start = fact("received", "2026-12-30")
    clock = clock_of(duty, start)
    assert clock.due_date == date(2027, 1, 6)  # 31 Dec, then every day counts
    assert clock.warnings == ("calendar_unverified",)
    hold = frame(kind="hold", flags=["no_calls"], length=7, unit="business_day", calendar="CN")
    assert clock_of(hold, start).due_date == date(2027, 1, 11)  # new year's day and weekends are believed


# rows

WRONG: list[tuple[dict[str, object], str]] = [
    ({"citation": ""}, "citation"),
    ({"source": ""}, "source"),
    ({"stops_on": []}, "duty without stops_on"),
    ({"starts_on": []}, "has no starts_on"),
    ({"kind": "hold"}, "flags say what a hold forbids"),
    ({"flags": ["no_calls"]}, "flags say what a hold forbids"),
    ({"unit": None}, "needs both length and unit"),
    ({"no_date": "prompt"}, "needs either length and unit, or no_date"),
    ({"unit": "business_day"}, "needs a calendar"),
    ({"roll": "next"}, "needs a calendar"),
    ({"calendar": "XX"}, "no calendar that is shipped"),
    ({"unit": "hour", "roll": "month_end"}, "hours, which do not roll"),
    ({"extends": [{"length": 15, "ground": "complex"}]}, "no longer than the length before"),
    ({"earlier_of": [{"length": 1, "unit": "day", "back": True}]}, "needs a fact"),
    ({"length": -1}, "greater than or equal to 0"),
]


@pytest.mark.parametrize(("keys", "message"), WRONG, ids=lambda value: str(value)[:40])
def test_a_row_that_cannot_be_counted_is_refused(keys: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        rule(**keys)


def test_no_clock_is_without_citation_source_and_words() -> None:
    for entry in entries(DEFAULT):
        one = entry.rule
        assert all((one.citation, one.source, one.zh, one.en)), one.id


def test_every_clock_tells_itself_in_both_languages() -> None:
    for entry in entries(DEFAULT):
        one = entry.frame(DEFAULT, Subject())
        kinds = (*one.rule.starts_on, *(later.fact for later in one.rule.or_after))
        clock = run(one, [fact(kinds[0].value, "2026-11-24")])
        if one.rule.length is None:
            assert clock is None
            continue
        if clock is None:
            continue  # not in force on that day
        english, chinese = tell(clock, Language.EN), tell(clock, Language.ZH)
        assert len(english) == len(chinese) >= 2
        assert clock.due_date.isoformat() in english[0]
        assert clock.citation in chinese[0]


def test_every_code_of_a_row_has_its_words() -> None:
    for entry in entries(DEFAULT):
        one = entry.rule
        facts = (*one.starts_on, *one.stops_on, *one.restarts_on, *(later.fact for later in one.or_after))
        wanted = {f"fact.{kind.value}" for kind in facts}
        wanted |= {f"ground.{longer.ground}" for longer in one.extends}
        wanted |= {f"approver.{longer.approver}" for longer in one.extends if longer.approver is not None}
        wanted |= {f"notice.{longer.notice}" for longer in one.extends if longer.notice is not None}
        wanted |= {f"flag.{flag}" for flag in one.flags}
        wanted |= {f"status.{one.status}"} | (
            {f"no_date.{one.no_date}"} if one.no_date is not None else set()
        )
        assert wanted <= set(clock_sentences()), one.id


def test_sentences_about_clocks_have_the_same_places_in_both_languages() -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, sentence in clock_sentences().items():
        assert places(sentence.zh) == places(sentence.en), key


# laws

KINDS = (
    "received",
    "response_sent",
    "acknowledged",
    "new_facts",
    "sale_date",
    "extended",
    "approved",
    "notified",
)
PAUSES = ("appraisal_start", "appraisal_end", "mediation_start", "mediation_end", "paused", "resumed")
INSTANTS = st.datetimes(
    min_value=datetime(2024, 1, 1),  # noqa: DTZ001  (hypothesis adds the zone)
    max_value=datetime(2028, 1, 1),  # noqa: DTZ001  (hypothesis wants naive bounds)
    timezones=st.just(UTC),
)
VALUES = st.sampled_from(
    ["", "30", "45", "cn.example", "cn.example/60", "appraisal", "cn.other/30", "complex"]
)
SOURCES = st.sampled_from(["ticket", "history:7", "history:12", "article:9"])
FACTS = st.lists(st.builds(Fact, st.sampled_from(KINDS + PAUSES), INSTANTS, SOURCES, VALUES), max_size=10)
PAUSE_FACTS = st.lists(st.builds(Fact, st.sampled_from(PAUSES), INSTANTS, SOURCES, VALUES), max_size=8)
UNITS = st.sampled_from(list(Unit))


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    unit = draw(UNITS)
    length = draw(st.integers(0, 60))
    kind = draw(st.sampled_from(["duty", "window", "other_party"]))
    limits = st.builds(
        Limit,
        fact=st.just(FactKind.SALE_DATE),
        length=st.integers(0, 10),
        unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.BUSINESS_DAY]),
        back=st.booleans(),
    )
    later = st.builds(
        Later, fact=st.just(FactKind.NEW_FACTS), length=st.integers(1, 9), unit=st.sampled_from(list(Unit))
    )
    longer = [
        Extension(length=length + more, ground="complex", approver=approver)
        for more, approver in ((15, None), (30, "head_office"))
    ]
    made = rule(
        kind=kind,
        unit=unit,
        length=length,
        calendar=draw(st.sampled_from(CALENDARS)),
        excludes=draw(st.sampled_from([(), ("appraisal",), ("appraisal", "mediation")])),
        restarts_on=draw(st.sampled_from([(), ("new_facts",)])),
        choose=draw(st.sampled_from([None, "first", "latest"])),
        or_after=draw(st.lists(later, max_size=1)),
        extends=longer if draw(st.booleans()) else [],
        earlier_of=draw(st.lists(limits, max_size=1)),
        roll=None if unit is Unit.HOUR else draw(st.sampled_from([None, "next", "previous", "month_end"])),
    )
    zone = ZoneInfo(draw(st.sampled_from(["Asia/Shanghai", "Europe/London", "America/New_York"])))
    assert made.calendar is not None
    until = draw(st.none() | INSTANTS)
    return Frame(made, zone, calendar(made.calendar), until=until)


@settings(max_examples=400, deadline=None)
@given(one=frames(), facts=FACTS)
def test_a_trace_recomputes_to_its_date(one: Frame, facts: list[Fact]) -> None:
    clock = run(one, facts)
    if clock is not None:
        assert recompute(clock.trace) == clock.due_date
        assert all(tell(clock, language) for language in Language)


@settings(max_examples=200, deadline=None)
@given(one=frames(), facts=FACTS, data=st.data())
def test_neither_order_nor_counting_twice_changes_a_clock(
    one: Frame, facts: list[Fact], data: st.DataObject
) -> None:
    assert run(one, facts) == run(one, data.draw(st.permutations(facts)))


@settings(max_examples=200, deadline=None)
@given(pauses=PAUSE_FACTS, data=st.data(), until=st.none() | INSTANTS)
def test_pauses_commute_and_never_make_a_clock_earlier(
    pauses: list[Fact], data: st.DataObject, until: datetime | None
) -> None:
    one = frame(until, excludes=["appraisal", "mediation"])
    start = Fact("received", datetime(2025, 6, 1, tzinfo=UTC), "ticket")
    plain = clock_of(one, start)
    paused = clock_of(one, start, *pauses)
    assert paused.due_at >= plain.due_at
    again = [*data.draw(st.permutations(pauses)), *pauses]
    assert clock_of(one, start, *again).due_at == paused.due_at


DAYS = st.lists(st.dates(date(2025, 1, 1), date(2028, 12, 31)), max_size=40, unique=True)


@settings(max_examples=300, deadline=None)
@given(
    some=DAYS,
    more=DAYS,
    start=INSTANTS,
    name=st.sampled_from(CALENDARS),
    kind=st.sampled_from(["duty", "window"]),
    length=st.integers(0, 45),
)
def test_more_holidays_never_give_an_earlier_date(
    some: list[date], more: list[date], start: datetime, name: str, kind: str, length: int
) -> None:
    made = rule(kind=kind, length=length, unit="business_day", calendar=name)
    received = Fact("received", start, "ticket")

    def with_holidays(days: Sequence[date]) -> RunningClock:
        return clock_of(
            Frame(made, SHANGHAI, calendar(name, CalendarChange(calendar=name, holidays=days))), received
        )

    assert with_holidays(some).due_at <= with_holidays([*some, *more]).due_at


@settings(max_examples=200, deadline=None)
@given(late=st.timedeltas(timedelta(seconds=1), timedelta(days=400)), pauses=PAUSE_FACTS)
def test_a_longer_time_after_the_old_one_is_over_is_refused(late: timedelta, pauses: list[Fact]) -> None:
    one = frame(extends=LONGER[:1], excludes=["appraisal"])
    start = Fact("received", datetime(2025, 6, 1, tzinfo=UTC), "ticket")
    before = clock_of(one, start, *pauses)
    order = Fact("extended", before.due_at + late, "history:99", "30")
    assert clock_of(one, start, *pauses, order).due_at == before.due_at
    answer = may_extend(one, (start, *pauses), order)
    assert isinstance(answer, Refusal)
    assert answer.code == "too_late"


@settings(max_examples=100, deadline=None)
@given(one=INSTANTS, other=INSTANTS, name=st.sampled_from(CALENDARS), length=st.integers(0, 45))
def test_received_later_is_never_due_earlier_in_business_days(
    one: datetime, other: datetime, name: str, length: int
) -> None:
    made = Frame(rule(length=length, unit="business_day", calendar=name), SHANGHAI, calendar(name))
    first, second = sorted((one, other))
    assert (
        clock_of(made, Fact("received", first, "t")).due_at
        <= clock_of(made, Fact("received", second, "t")).due_at
    )


def test_a_longer_length_is_found_by_its_name() -> None:
    entry = find(DEFAULT, "us.regx.noe+15")
    assert entry is not None
    assert (entry.rule.length, entry.rule.extends) == (45, ())
    assert find(DEFAULT, "us.regx.noe+16") is None


@pytest.mark.parametrize("sale", ["2026-03-03", "2026-03-04"])
def test_a_sale_on_the_day_of_the_notice_or_the_next_leaves_that_day_alone(sale: str) -> None:
    facts = (fact("notice_in_writing", "2026-03-03"), fact("sale_date", sale))
    about = Subject("collection", "repossession", "mortgage")
    clocks = {clock.id: clock for clock in run_clocks(DEFAULT, Law.of(Jurisdiction.US), facts, about)}
    assert clocks["us.regx.noe.foreclosure"].due_date == date(2026, 3, 2)
