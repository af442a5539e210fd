"""`ombud clock` as a person and a pipe meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from mappings.packs import REGIMES
from mappings.packs.regime import regime_pack


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["clock", *arguments])


def due(*arguments: str) -> str | None:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert set(answer) == {"clock", "due", "trace"}
    assert answer["clock"] == arguments[0]
    found = answer["due"]
    return found if found is None else str(found)


def refused(*arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code == 1
    assert not result.stdout
    return result.stderr.removeprefix("Error: ").rstrip()


def test_a_clock_gives_its_date_and_a_trace_as_data() -> None:
    result = run("cn.o3.decision", "--received", "2026-02-10", "--json")
    answer = json.loads(result.stdout)
    assert answer["due"] == "2026-02-25"
    assert [step["code"] for step in answer["trace"]] == [
        "rule",
        "pack",
        "started",
        "day_zero",
        "length",
        "due",
    ]
    assert answer["trace"][2]["source"] == "--received"


def test_the_calendar_can_be_another_one() -> None:
    assert due("uk.disp.src", "--received", "2026-11-26") == "2026-12-01"
    assert due("uk.disp.src", "--received", "2026-11-26", "--calendar", "GB-SCT") == "2026-12-02"


def test_facts_move_the_date_in_one_option_or_several() -> None:
    one = due(
        "cn.o3.decision", "--received", "2026-02-10", "--fact", "extended:30=2026-02-20,new_facts=2026-02-21"
    )
    assert one == "2026-03-08"
    several = due(
        "cn.o3.decision",
        "--received",
        "2026-02-10",
        "--fact",
        "extended:60=2026-02-20",
        "--fact",
        "approved=2026-02-21",
    )
    assert several == "2026-04-11"


def test_the_start_may_be_a_fact_of_its_own_kind() -> None:
    assert due("us.cfpb.response", "--fact", "portal_posted=2026-11-24") == "2026-12-09"
    assert due("us.cfpb.response", "--received", "2026-11-24") == "2026-12-09"


def test_longer_lengths_have_names() -> None:
    assert due("cn.o3.max", "--received", "2026-02-10") == "2026-04-11"
    assert due("us.regx.noe+15", "--received", "2026-09-04") == "2026-11-10"


def test_a_rule_without_a_number_gives_no_date() -> None:
    assert due("uk.disp.ack", "--received", "2026-11-24") is None
    assert "no date" in run("uk.disp.ack", "--received", "2026-11-24").stdout


def test_a_person_reads_when_and_why_in_their_language() -> None:
    english = run("cn.o3.regulator_transfer", "--received", "2026-02-12").stdout
    assert "due 2026-02-28 (end of that day, Asia/Shanghai)" in english
    assert "2026-02-16 Chinese New Year's Eve" in english
    assert "counted, since people work: 2026-02-14, 2026-02-28" in english
    chinese = run("cn.o3.regulator_transfer", "--received", "2026-02-12", "--language", "zh").stdout
    assert "截止 2026-02-28" in chinese
    assert "2026-02-16 农历除夕" in chinese


def test_a_named_pause_needs_what_it_is_about() -> None:
    arguments = ("uk.disp.final", "--received", "2024-01-02")
    assert due(*arguments) == "2024-02-27"
    assert due(*arguments, "--product", "vehicle", "--issue", "fees") == "2026-07-18"


def test_a_calendar_past_its_verified_date_warns() -> None:
    shown = run("cn.o3.regulator_transfer", "--received", "2026-12-28").stdout
    assert (
        "look: calendar CN is certain up to 2026-12-31 only; from 2027-01-01 on the safe side is taken"
        in shown
    )


ORDER = "银行业保险业消费投诉处理管理办法(银保监会令2020年第3号)第十八条"
HEAD_OFFICE = "superior institution or senior manager of the head office"
DECISION = ("cn.o3.decision", "--received", "2026-02-10")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (
            ("cn.o3.decisio", "--received", "2026-02-10"),
            "cn.o3.decisio: there is no clock of that name; did you mean cn.o3.decision? (see --list)",
        ),
        (
            ("cn.o3.decision", "--received", "1989-12-31"),
            f"--received 1989-12-31: cn.o3.decision ({ORDER}) is counted for 1990 to 2199 only",
        ),
        (
            ("us.regx.noe", "--received", "2032-12-20"),
            "us.regx.noe (12 CFR 1024.35(e)(3)(i)(C)): calendar US-fed tells 2020-01-01 to 2032-12-31 only",
        ),
        (
            ("us.regx.noe", "--received", "2019-12-20"),
            "us.regx.noe (12 CFR 1024.35(e)(3)(i)(C)): calendar US-fed tells 2020-01-01 to 2032-12-31 only",
        ),
        (
            (*DECISION, "--fact", "appraisal_start=2026-02-15,appraisal_end=2026-02-12"),
            f"rule cn.o3.decision ({ORDER}): a pause ends before it begins: 2026-02-15, 2026-02-12",
        ),
        ((*DECISION, "--fact", "appraisal_end=2026-02-12"), f"rule cn.o3.decision ({ORDER}) is not paused"),
        (
            (*DECISION, "--fact", "paused:holiday=2026-02-12"),
            f"rule cn.o3.decision ({ORDER}) does not pause for that; grounds: external appraisal, mediation",
        ),
        (
            ("us.regx.noe", "--received", "2026-02-10", "--fact", "paused:appraisal=2026-02-12"),
            "rule us.regx.noe (12 CFR 1024.35(e)(3)(i)(C)) pauses for nothing",
        ),
        (
            (*DECISION, "--fact", "extended:60=2026-02-15"),
            f"rule cn.o3.decision ({ORDER}) needs the approval of the {HEAD_OFFICE}",
        ),
        (
            (*DECISION, "--fact", "extended:30=2026-02-26"),
            f"the time of rule cn.o3.decision ({ORDER}) was over on 2026-02-25",
        ),
        (
            (*DECISION, "--fact", "extended:31=2026-02-20"),
            f"rule cn.o3.decision ({ORDER}) allows only: 30 (complex), 60 (specially_complex)",
        ),
        (
            ("uk.disp.final", "--received", "2026-02-10", "--fact", "extended:10=2026-02-20"),
            "rule uk.disp.final (FCA Handbook DISP 1.6.2R) allows no longer time",
        ),
        (
            ("cn.o3.decision",),
            f"cn.o3.decision ({ORDER}) has not started: give --received DATE, or --fact received=DATE",
        ),
        (
            ("cn.o3.decision", "--received", "soon"),
            "--received soon: must be a date such as 2026-11-24, or an instant such as 2026-11-24T09:30",
        ),
        (
            (*DECISION, "--fact", "recieved=2026-02-10"),
            "--fact recieved=2026-02-10: recieved is no fact that Ombud knows; did you mean received?",
        ),
        ((*DECISION, "--fact", "received"), "--fact received: must be KIND=DATE"),
        ((*DECISION, "--calendar", "CN"), f"--calendar: cn.o3.decision ({ORDER}) counts no business days"),
        ((*DECISION, "--product", "vehicles"), "vehicles: is not in the taxonomy; did you mean vehicle?"),
        (
            ("uk.duaa.ack", "--received", "2026-01-05"),
            "uk.duaa.ack (Data (Use and Access) Act 2025, s.103) holds for 2026-06-19 to … only",
        ),
    ],
)
def test_what_is_wrong_is_told_with_the_rule(arguments: tuple[str, ...], problem: str) -> None:
    assert refused(*arguments) == problem


def test_an_unknown_calendar_is_told_with_the_known_ones() -> None:
    told = refused("uk.disp.src", "--received", "2026-11-26", "--calendar", "GB-SC")
    assert told.startswith("--calendar GB-SC: is not shipped; allowed: CN, HK")
    assert told.endswith("did you mean GB-SCT?")


def test_a_row_that_is_off_is_counted_and_said_to_be_off() -> None:
    assert "off here: found_tertiary" in run("hk.ic4.ack", "--received", "2026-01-05").stdout


def test_the_list_names_every_clock() -> None:
    shown = run("--list").stdout
    for regime in REGIMES:
        assert all(rule.id in shown for rule in regime_pack(regime).clocks)


def test_own_targets_are_clocks_too_and_every_pause_moves_them() -> None:
    Path("ombud.yaml").write_text("version: 1\ntargets:\n  answer: 10 days\n", encoding="utf-8")
    assert due("site.answer", "--received", "2026-11-24") == "2026-12-04"
    paused = ("--fact", "paused:customer=2026-11-25,resumed=2026-11-28")
    assert due("site.answer", "--received", "2026-11-24", *paused) == "2026-12-07"


def test_a_wrong_mapping_is_told_and_nothing_is_counted() -> None:
    Path("ombud.yaml").write_text("version: 2\n", encoding="utf-8")
    assert "ombud.yaml:1: version" in refused("cn.o3.decision", "--received", "2026-02-10")
