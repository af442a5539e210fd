"""Forms of authorities, held against numbers that were counted by hand from the seed's rules."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import insert

from integration.cli import main
from integration.reports import formed, removed
from integration.store.database import Database
from integration.store.schema import expired_figure
from mappings.loader import load_mapping
from mappings.packs.forms import forms
from mappings.reporting.forms import Period
from tests.integration.reports.seed import DAY, NOW, UK, Complaint, fill, october

FCA = forms().forms["fca"]


def numbers(database: Database, name: str, period: str, jurisdiction: str = "UK") -> dict[str, int]:
    """The sums of a form's columns over all lines."""
    form = forms().forms[name]
    mapping = load_mapping(f"version: 1\njurisdiction: {jurisdiction}\n")
    rows = formed(database, form, Period.of(period), mapping, NOW)
    return {column: sum(row[1][place] for row in rows) for place, column in enumerate(form.columns)}


def test_the_fca_return_of_the_seeded_half_year(database: Database) -> None:
    fill(database, map(october, range(1, 501)))
    assert numbers(database, "fca", "2026-H2") == {
        "open_at_start": 0,
        "received": 500,
        "closed": 400,  # all but those divisible by 5
        "closed_in_window": 0,
        "closed_in_8_weeks": 400,
        "closed_after_8_weeks": 0,
        "upheld": 120,  # 150, without the 30 divisible by 5
        "redress": 0,
        "open_at_end": 100,
    }
    rows = dict(formed(database, FCA, Period.of("2026-H2"), UK, NOW))
    # hardship is 351-450: a hundred, of which eighty were answered
    arrears = dict(zip(FCA.columns, rows["home_finance", "arrears"], strict=True))
    assert (arrears["received"], arrears["closed"]) == (100, 80)


def test_a_complaint_is_told_where_it_begins_where_it_ends_and_while_it_is_open(database: Database) -> None:
    received = datetime(2026, 5, 4, 9, tzinfo=UTC)
    quick, slow, open_still = (Complaint(number, received) for number in (1, 2, 3))
    quick.happened("response_sent", received + 2 * DAY)
    quick.clocks.append(("uk.disp.src", "window", received + 3 * DAY, received + 2 * DAY))
    slow.happened("response_sent", received + 60 * DAY)
    slow.seen = {"complaint_outcome": "partly_upheld", "complaint_redress_amount": 250}
    fill(database, iter((quick, slow, open_still)))
    first = numbers(database, "fca", "2026-H1")
    assert (first["received"], first["closed"], first["closed_in_window"], first["open_at_end"]) == (
        3,
        1,
        1,
        2,
    )
    second = numbers(database, "fca", "2026-H2")
    assert (second["open_at_start"], second["received"], second["closed"]) == (2, 0, 1)
    assert (second["closed_after_8_weeks"], second["upheld"], second["redress"]) == (1, 1, 250)
    assert second["open_at_end"] == 1
    # before it was received, and in another country, there is nothing of it
    assert not any(numbers(database, "fca", "2026-Q1").values())
    assert not any(numbers(database, "jrt0169", "2026-Q2").values())


@pytest.mark.parametrize(
    ("name", "jurisdiction", "place"),
    [
        ("cfpb", "US", ("Mortgage",)),
        ("jrt0169", "CN", ("loan/housing", "c_pricing")),
        ("asic", "AU", ("Home Loans",)),
    ],
)
def test_every_form_names_the_places_of_its_authoritys_lists(
    database: Database, name: str, jurisdiction: str, place: tuple[str, ...]
) -> None:
    fill(database, map(october, range(1, 11)))
    mapping = load_mapping(f"version: 1\njurisdiction: {jurisdiction}\n")
    ((found, counted),) = formed(database, forms().forms[name], Period.of("2026-Q4"), mapping, NOW)
    assert found[: len(place)] == place
    assert all(found)
    # number 1 came on the first of October in London; in New York and Sydney it is September and October
    assert counted[forms().forms[name].columns.index("received")] == (9 if jurisdiction == "US" else 10)


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-Q5", "26-01", "2026-1", "2026-H3", "2026-٠١", "9999-H2", "0000-H1"]
)
def test_what_is_no_period_is_refused_with_what_would_be_one(text: str) -> None:
    with pytest.raises(ValueError, match="2026-10, 2026-Q3"):
        Period.of(text)


def test_the_command_writes_codes_labels_numbers_citation_and_what_is_not_known(
    database: Database, tmp_path: Path
) -> None:
    fill(database, map(october, range(1, 11)))
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\njurisdiction: UK\n", encoding="utf-8")
    environ = {"OMBUD_DATABASE_URL": database.url, "OMBUD_MAPPING": str(mapping)}
    out = tmp_path / "fca.csv"
    arguments = ["report", "--form", "fca", "--period", "2026-H2", "--out", str(out)]
    result = CliRunner().invoke(main, arguments, env=environ)
    assert result.exit_code == 0, result.output
    assert "PS25/19" in result.output
    (line,) = csv.DictReader(io.StringIO(out.read_text(encoding="utf-8")))
    assert (line["uk_group_label"], line["received"], line["closed"]) == ("Home finance", "10", "8")
    assert "DISP 1.10" in line["citation"]
    assert "from memory" in line["remark"]
    later = CliRunner().invoke(main, [*arguments[:4], "2027-H1", "--out", str(out)], env=environ)
    assert "up to 2026-12-31 only" in later.output
    for wrong in (["--period", "2026-H2"], ["--form", "fca"], ["--form", "fca", "--month", "2026-10"]):
        assert CliRunner().invoke(main, ["report", *wrong], env=environ).exit_code == 2


def test_what_was_removed_since_is_told_in_every_format_and_with_the_form(
    database: Database, tmp_path: Path
) -> None:
    fill(database, map(october, range(1, 41)))
    keys = {"product": "mortgage", "issue": "fees", "severity": "medium", "stage": "archived"}
    keys |= {"outcome": "upheld", "root_cause": "process"}
    counts = dict.fromkeys(("packs", "facts", "letters", "effects", "duties", "late"), 0)
    with database.begin() as connection:
        for month, regime, cases in (("2026-10", "UK", 7), ("2026-10", "US", 30), ("2026-06", "UK", 9)):
            values = {**keys, **counts, "month": month, "regime": regime, "cases": cases}
            connection.execute(insert(expired_figure).values(values))
    assert removed(database, FCA, Period.of("2026-H2")) == 7
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\nlanguage: en\njurisdiction: UK\n", encoding="utf-8")
    environ = {"OMBUD_DATABASE_URL": database.url, "OMBUD_MAPPING": str(mapping)}

    def told(*arguments: str) -> str:
        shown = CliRunner().invoke(main, ["report", *arguments], env=environ)
        assert shown.exit_code == 0, shown.output
        return " ".join(shown.stdout.split())

    assert "7 complaints that were received in the period were removed" in told(
        "--form", "fca", "--period", "2026-H2"
    )
    assert 'overview,expired,"removed since, not counted",value,37' in told(
        "--month", "2026-10", "--format", "csv"
    )
    assert "removed since" in told("--month", "2026-10", "--format", "table")
    assert "removed since" not in told("--month", "2026-09", "--format", "table")
