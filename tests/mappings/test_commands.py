"""`ombud decide` and `ombud check` as a person and a pipe meet them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from integration.cli import main

ROOT = Path(__file__).parents[2]
KEYS = {
    "id",
    "language",
    "is_complaint",
    "is_loan",
    "product",
    "issue",
    "secondary",
    "candidates",
    "confidence",
    "decided",
    "severity",
    "triggers",
    "spans",
    "masked",
    "clocks",
    "evidence",
}


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)


def run(*lines: object, options: tuple[str, ...] = ()) -> Result:
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    return CliRunner().invoke(main, ["decide", "-", *options], input=text.encode("utf-8", "surrogatepass"))


def answers(*lines: object, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    result = run(*lines, options=options)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_gives_every_key_of_the_contract() -> None:
    (answer,) = answers(
        {
            "id": "a",
            "title": "投诉",
            "body": "<p>我是张三，乱收服务费，电话１３８００１３８０００</p>",
            "html": True,
            "jurisdiction": "CN",
            "received_at": "2026-11-24T23:30:00",
            "customer": {"firstname": "三", "lastname": "张", "phone": "13800138000"},
        }
    )
    assert set(answer) == KEYS
    assert answer["issue"] == "fees"
    assert answer["masked"]["body"] == "<p>我是[姓名-1]，乱收服务费，电话[电话-1]</p>"
    assert answer["spans"] == [
        {"field": "body", "start": 5, "end": 7, "type": "NAME"},
        {"field": "body", "start": 16, "end": 27, "type": "PHONE"},
    ]
    assert answer["clocks"] == [
        {
            "id": "cn.o3.decision",
            "due_date": "2026-12-09",
            "timezone": "Asia/Shanghai",
            "due_at": "2026-12-09T15:59:59Z",
        }
    ]
    assert {"text": "服务费", "rule": "issue.fees.zh.服务费"} in answer["evidence"]


def test_only_id_and_body_are_needed() -> None:
    (answer,) = answers({"id": 7, "body": "I want to complain about my loan"})
    assert answer["id"] == 7
    assert answer["clocks"] == []
    assert answer["is_complaint"] is True


def test_naive_times_are_local_and_gb_is_uk() -> None:
    one, other = answers(
        {
            "id": 1,
            "body": "I complain about my loan",
            "jurisdiction": "GB",
            "received_at": "2026-07-01T00:30:00",
        },
        {"id": 2, "body": "我投诉贷款，凭什么", "received_at": "2026-07-01T00:30:00Z"},
    )
    final = {clock["id"]: clock for clock in one["clocks"]}["uk.disp.final"]
    assert (final["due_date"], final["due_at"]) == ("2026-08-26", "2026-08-26T22:59:59Z")
    assert other["clocks"][0]["due_date"] == "2026-07-16"


def test_a_clock_with_a_fact_of_its_own_starts_on_it() -> None:
    (answer,) = answers(
        {
            "id": 1,
            "body": "我投诉贷款，凭什么",
            "facts": [{"kind": "regulator_forwarded", "at": "2026-11-20T10:00:00"}],
        }
    )
    assert [(clock["id"], clock["due_date"]) for clock in answer["clocks"]] == [
        ("cn.pboc.transferred", "2026-12-05")
    ]


def test_now_stands_for_a_missing_receipt() -> None:
    line = {"id": 1, "body": "我投诉贷款，凭什么"}
    (answer,) = answers(line, options=("--now", "2026-11-24T10:00:00"))
    assert answer["clocks"][0]["due_date"] == "2026-12-09"
    assert run(line, options=("--now", "soon")).exit_code == 2


def test_a_mapping_adds_its_own_targets(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("version: 1\ntargets:\n  acknowledge: 24 hours\n", encoding="utf-8")
    (answer,) = answers(
        {"id": 1, "body": "我投诉贷款，凭什么", "received_at": "2026-11-24T10:00:00.5"},
        options=("--mapping", str(path)),
    )
    assert answer["clocks"][0] == {
        "id": "site.acknowledge",
        "due_date": "2026-11-25",
        "timezone": "Asia/Shanghai",
        "due_at": "2026-11-25T02:00:00Z",
    }


def test_a_bad_line_gives_its_number_and_the_rest_goes_on() -> None:
    result = run(
        "not json",
        {"id": 1, "body": "我投诉贷款，凭什么"},
        {"id": 2},
        "",
        [1],
        {"id": 3, "body": 5, "facts": [{"kind": "nope", "at": "x"}], "jurisdiction": "ZZ"},
    )
    assert result.exit_code == 1
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line.get("id", line.get("error", {}).get("line")) for line in lines] == [1, 1, 3, 5, 6]
    assert lines[0]["error"]["problem"] == "is not JSON"
    assert lines[2]["error"]["problem"] == "body: is missing"
    problem = lines[4]["error"]["problem"]
    for key in ("body: ", "facts.0.kind: ", "facts.0.at: ", "jurisdiction: "):
        assert key in problem


def test_error_lines_name_keys_and_never_values() -> None:
    result = run({"id": 1, "body": ["张三 13800138000"], "received_at": "13800138000", "customer": "张三"})
    assert result.exit_code == 1
    assert "13800138000" not in result.output
    assert "张三" not in result.output


def test_a_text_that_cannot_be_masked_is_an_error_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str, context: object) -> list[object]:
        raise ValueError(text)

    monkeypatch.setattr("mappings.redaction.recognisers.email.find", fail)
    result = run({"id": 1, "body": "张三 13800138000"})
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "error": {"line": 1, "problem": "text withheld: recogniser email failed"}
    }


def test_half_a_surrogate_pair_and_a_byte_order_mark_do_no_harm() -> None:
    assert len(answers('\ufeff{"id": 1, "body": "loan \\ud800"}')) == 1


def test_check_ends_with_0_1_or_2(tmp_path: Path) -> None:
    runner = CliRunner()
    good = runner.invoke(main, ["check", "--mapping", str(ROOT / "ombud.example.yaml")])
    assert good.exit_code == 0
    assert "right" in good.output
    wrong = tmp_path / "ombud.yaml"
    wrong.write_text("version: 1\nlangauge: zh\ngroups: a\n", encoding="utf-8")
    bad = runner.invoke(main, ["check"])
    assert bad.exit_code == 1
    assert "ombud.yaml:2: langauge: unknown key" in bad.output
    assert "ombud.yaml:3: groups: must be a list" in bad.output
    missing = runner.invoke(main, ["check", "--mapping", "nowhere.yaml"])
    assert missing.exit_code == 2
    assert "nowhere.yaml" in missing.output
