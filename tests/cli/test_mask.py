"""`ombud mask` shows an admin what the policy does to texts of his own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main

MOBILE = "13800138000"
TEXT = f"我叫王小明，电话{MOBILE}，邮箱wang.xm@example.com，扣了300元。"


@pytest.fixture(autouse=True)
def no_mapping(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)
    monkeypatch.chdir(tmp_path)


def run(*words: str, given: str | bytes = "") -> Result:
    return CliRunner().invoke(main, ["mask", *words], input=given)


def test_a_text_goes_in_and_comes_out_masked_with_counts_beside_it() -> None:
    result = run(given=TEXT)
    assert result.exit_code == 0
    assert "[电话-1]，邮箱[邮箱-1]，扣了300元。" in result.stdout
    assert "PHONE" in result.stderr
    assert MOBILE not in result.output


def test_a_text_without_personal_data_comes_out_byte_for_byte() -> None:
    text = "扣了300元。\r\n\r\nRate 4.35 %\n"
    assert run(given=text.encode()).stdout_bytes == text.encode()


def test_people_whom_the_helpdesk_knows_are_found_in_any_spelling(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text('{"customer": {"firstname": "Anna", "lastname": "Kowalczyk"}}', encoding="utf-8")
    assert "kowalczyk" not in run("--people", str(people), given="dear kowalczyk, anna").stdout.casefold()


def test_json_lines_give_masked_text_spans_and_counts() -> None:
    lines = [
        {"id": 7, "title": MOBILE, "body": TEXT},
        {"id": "x", "body": "<b>a@example.com</b>", "html": True},
    ]
    result = run("--lines", given="\n".join(json.dumps(line) for line in lines))
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert (first["id"], first["masked"]["title"], first["found"]["PHONE"]) == (7, "[电话-1]", 1)
    for span in first["spans"]:
        if span["field"] == "body" and span["type"] == "PHONE":
            assert TEXT[span["start"] : span["end"]] == MOBILE
    assert second["masked"]["body"] == "<b>[EMAIL-1]</b>"


def test_a_line_that_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    result = run("--lines", given=f'{{"id": 1, "body": 5}}\n{{"id": 2, "body": "{MOBILE}"}}\n')
    assert result.exit_code == 1
    wrong, right = (json.loads(line) for line in result.stdout.splitlines())
    assert wrong["error"] == {"line": 1, "problem": "body: has the wrong type"}
    assert right["masked"]["body"] == "[PHONE-1]"


def test_a_folder_is_masked_into_a_new_one_names_included(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    for customer in ("Herr_Max_Mustermann", "Frau_Erika_Musterfrau"):
        (source / customer).mkdir(parents=True)
        (source / customer / "brief.txt").write_text(TEXT, encoding="utf-8")
    (source / f"{MOBILE}.txt").write_text(TEXT, encoding="utf-8")
    (source / "a.HTML").write_text("<p>a&#64;example.com</p>", encoding="utf-8")
    (source / "b.jsonl").write_text(json.dumps({"id": 1, "body": TEXT}) + "\n", encoding="utf-8")
    for other in (f"{MOBILE}.png", "m.eml", "x.json"):
        (source / other).write_bytes(b"\x89PNG")
    (source / "c.txt").write_bytes(b"\xff\xfe\x00")
    (source / "link.txt").symlink_to(source / "b.jsonl")
    result = run(str(source), "--to", str(target))
    assert result.exit_code == 1
    assert result.stderr.count("is of another kind and was not copied") == 3
    assert "is not UTF-8 text" in result.stderr
    assert "is a link and was not followed" in result.stderr
    written = sorted(str(path.relative_to(target)) for path in target.rglob("*") if path.is_file())
    assert len(written) == 5
    assert len({path.parent for path in target.rglob("brief.txt")}) == 2
    for path in target.rglob("*"):
        assert "Muster" not in path.name
        assert MOBILE not in path.name
        if path.is_file():
            assert MOBILE not in path.read_text(encoding="utf-8")
            assert "example" not in path.read_text(encoding="utf-8")
    assert MOBILE not in result.output
    again = run(str(source), "--to", str(target))
    assert again.exit_code == 1
    assert "is there already and not empty" in again.output


def test_a_recogniser_that_fails_passes_nothing_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise LookupError(MOBILE)

    monkeypatch.setattr("mappings.redaction.recognisers.email.find", fails)
    result = run(given=TEXT)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "recogniser email failed" in result.stderr
    lines = run("--lines", given=json.dumps({"id": 1, "body": TEXT}))
    assert json.loads(lines.stdout)["error"]["problem"] == "text withheld: recogniser email failed"
    assert MOBILE not in result.output + lines.output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--jurisdiction", "XX"), "must be one of"),
        (("--to", "x"), "--to is for a folder"),
        (("nowhere.txt",), "nowhere.txt"),
        (("nowhere.EML",), "writes its texts in codes"),
        (("--lines", "--html"), "says itself whether it is HTML"),
    ],
)
def test_wrong_words_are_told(words: tuple[str, ...], told: str) -> None:
    result = run(*words)
    assert result.exit_code != 0
    assert told in result.output


def test_a_folder_needs_a_new_one_outside(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    assert "a folder needs --to" in run(str(source)).output
    assert "lies inside of" in run(str(source), "--to", str(source / "out")).output
