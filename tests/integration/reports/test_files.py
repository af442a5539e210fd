"""A report as page, CSV and workbook: the same figures everywhere, no script, no formula, nobody's data."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from datetime import timedelta
from itertools import chain
from xml.etree import ElementTree

import pytest

from integration.reports import monthly
from integration.reports.files import as_csv, as_xlsx, lines_as_csv
from integration.store.database import Database
from mappings.mapping import Language
from mappings.reporting.page import fragment_of, page_of, style
from mappings.reporting.report import Dimension, MonthReport
from mappings.reporting.tables import tables_of
from mappings.reporting.words import words
from tests.integration.reports.seed import NOW, UK, Complaint, fill, october

HOSTILE = '=1+1<script>alert("x")</script>'
SITE = UK.model_copy(update={"groups": (*UK.groups, HOSTILE)})
CANARIES = ("Zyxquetta", "13912347788", "canary.kanarie@example.net", "欧阳珏璎")


def _moved(one: Complaint) -> Complaint:
    """A complaint of the branch, in a group whose name wants to be code, with words where codes belong."""
    one.group = HOSTILE
    one.channel = CANARIES[0]
    one.seen = {"complaint_outcome": CANARIES[1], "complaint_root_cause": CANARIES[2]}
    one.happened("order_refused", one.received + timedelta(hours=5), f"{CANARIES[3]}/{CANARIES[0]}")
    one.happened("not_known", one.received, CANARIES[1], CANARIES[2])
    return one


@pytest.fixture
def report(database: Database) -> MonthReport:
    complaints = (_moved(one) if one.group == "Branch" else one for one in map(october, range(1, 501)))
    fill(database, chain(complaints))
    return monthly(database, "2026-10", SITE, NOW)


@pytest.mark.parametrize("language", Language)
def test_no_way_out_of_a_report_holds_words_or_numbers_of_tickets(
    report: MonthReport, language: Language
) -> None:
    tables = tables_of(report, SITE, language)
    workbook = zipfile.ZipFile(io.BytesIO(as_xlsx(tables)))
    sheets = "".join(workbook.read(name).decode() for name in workbook.namelist() if name.endswith(".xml"))
    ways = (page_of(report, SITE, language), as_csv(report.month, tables), sheets, repr(report))
    for way in ways:
        assert not [canary for canary in CANARIES if canary in way]
        assert "zammad" not in way
        assert "history:" not in way


def test_a_page_runs_nothing_loads_nothing_and_escapes_what_teams_are_called(report: MonthReport) -> None:
    page = page_of(report, SITE, Language.EN)
    assert "<script" not in page
    assert "=1+1&lt;script&gt;" in page
    assert not re.search(r"\b(?:src|href|style|on[a-z]+)=", page.partition("<main>")[2])
    assert "default-src 'none'" in page


def test_a_fragment_is_no_page_and_its_drawings_stand_beside_the_tables_they_are_of(
    report: MonthReport,
) -> None:
    fragment = str(fragment_of(report, SITE, Language.ZH))
    assert not re.search(r"<(?:html|head|body|style|script|link)\b", fragment)
    tree = ElementTree.fromstring(fragment)  # well formed, too
    svg = "{http://www.w3.org/2000/svg}"
    drawings = tree.findall(f".//{svg}svg")
    assert len(drawings) == 10
    ids = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    for drawing in drawings:
        named = (drawing.get("aria-labelledby") or "").split()
        assert drawing.get("role") == "img"
        assert set(named) <= set(ids)
        assert all((tree.find(f".//*[@id='{name}']").text or "") for name in named)  # type: ignore[union-attr]  # found
    for pair in tree.iterfind(".//div[@class='pair']"):
        rows = pair.findall(".//tbody/tr")
        assert all(row[0].tag == "th" and row[0].get("scope") == "row" for row in rows)
        drawn = pair.findall(f".//{svg}rect")
        assert len(drawn) in (0, len(rows))


def test_every_rule_of_the_style_is_about_reports_only() -> None:
    rules = re.findall(r"^\s*([^@{}\n]+)\{", style(), re.MULTILINE)
    assert rules
    assert all(one.strip().startswith(".report") for rule in rules for one in rule.split(","))


def test_csv_holds_one_figure_a_line_and_says_where_none_is_told(report: MonthReport) -> None:
    lines = list(csv.DictReader(io.StringIO(as_csv("2026-10", tables_of(report, SITE, Language.EN)))))
    told = {(line["table"], line["row"], line["figure"]): line["value"] for line in lines}
    assert told["overview", "volume", "value"] == "500"
    assert told["category", "fees", "volume"] == "200"
    assert told["category", "fees", "on_time"] == "70.0"  # 60 of 200 were late
    assert told["team", "Hotline", "repeated"] == "<12.5"  # fewer than 5 of 40
    assert told["team", "Complaints", "repeated"] == "c"
    assert told["found", "PASSPORT", "volume"] == "<5"
    assert told["clocks", "uk.disp.final", "late"] == "30"
    assert all(not value.startswith(("=", "+", "-", "@")) for line in lines for value in line.values())
    assert "'" + HOSTILE in {line["row"] for line in lines}


def test_a_workbook_has_a_sheet_a_table_numbers_as_numbers_and_no_formula(report: MonthReport) -> None:
    tables = tables_of(report, SITE, Language.EN)
    workbook = zipfile.ZipFile(io.BytesIO(as_xlsx(tables)))
    sheets = [name for name in workbook.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(tables) == 13
    texts = [workbook.read(name).decode() for name in sheets]
    assert not any("<f>" in text for text in texts)
    assert "<v>500</v>" in texts[0]


def test_one_breakdown_can_be_asked_for(report: MonthReport) -> None:
    only = [table.id for table in tables_of(report, SITE, Language.EN, Dimension.TEAM)]
    assert "team" in only
    assert not {"category", "channel", "regime", "outcome"} & set(only)


def test_a_report_that_may_tell_nothing_says_so_in_every_language(report: MonthReport) -> None:
    empty = replace(
        report,
        total=replace(report.total, volume=replace(report.total.volume, count=None, of=None)),
        breakdowns=tuple(replace(one, rows=()) for one in report.breakdowns),
        needs=(),
    )
    assert "fewer than 5 complaints" in fragment_of(empty, SITE, Language.EN)
    assert "投诉少于 5 件" in fragment_of(empty, SITE, Language.ZH)


def test_every_word_has_both_languages_and_the_same_places() -> None:
    for key, sentence in words().items():
        places = re.compile(r"\{[a-z]+\}")
        assert sentence.zh.strip(), key
        assert sentence.en.strip(), key
        assert sorted(places.findall(sentence.zh)) == sorted(places.findall(sentence.en)), key


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_name_begins_as_a_formula_does_in_any_spreadsheet(sign: str) -> None:
    text = lines_as_csv([(f"{sign}1+1", 3)])
    assert list(csv.reader(io.StringIO(text, newline=""))) == [[f"'{sign}1+1", "3"]]
