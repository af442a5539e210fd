"""A calendar of the house as a file: its days count, its mistakes are told with their lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.cli import main
from integration.errors import SettingsError
from integration.mapping_file import read_mapping

MAPPING = """version: 1
calendars:
  - calendar: CN
    file: days.txt
    holidays: [2027-02-05]
"""


def write(folder: Path, days: bytes | None) -> Path:
    mapping = folder / "ombud.yaml"
    mapping.write_text(MAPPING, encoding="utf-8")
    if days is not None:
        (folder / "days.txt").write_bytes(days)
    return mapping


def test_days_of_the_file_stand_beside_those_of_the_mapping_and_change_its_version(tmp_path: Path) -> None:
    first = read_mapping(write(tmp_path, b""))
    text = "2027-02-08 free\n\n2027-02-05 FREE 春节\n2027-02-14 work  # a Sunday\n".encode()
    mapping = read_mapping(write(tmp_path, text))
    (change,) = mapping.calendars
    assert change.holidays == (date(2027, 2, 5), date(2027, 2, 8))
    assert change.working == (date(2027, 2, 14),)
    assert first.version_id != mapping.version_id


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (None, "ombud.yaml:4: calendars[0].file: there is no such file beside the mapping: days.txt"),
        (b"\xff\xfe", "ombud.yaml:4: calendars[0].file: is not UTF-8 text: days.txt"),
        (b"2027-02-08 free\n2027-2-9 free\n", "days.txt:2: must begin with a date such as 2027-02-05"),
        (b"20270209 free\n", "days.txt:1: must begin with a date"),
        (b"2027-02-30 free\n", "days.txt:1: must begin with a date"),
        (b"2027-02-08 holiday\n", "days.txt:1: has no free or work after its date; allowed: free, work"),
        (b"2027-02-08\n", "days.txt:1: has no free or work after its date"),
        (b"2027-02-08 free\n# x\n2027-02-08 work\n", "days.txt:3: tells the day of line 1 again"),
        (b"2027-02-05 work\n", "has 2027-02-05 both as a holiday and as a working day"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, days: bytes | None, told: str) -> None:
    path = write(tmp_path, days)
    with pytest.raises(SettingsError) as caught:
        read_mapping(path)
    assert told in str(caught.value)
    checked = CliRunner().invoke(main, ["check", "--mapping", str(path)])
    assert checked.exit_code == 1
    assert told.removeprefix("ombud.yaml") in checked.output


def test_all_mistakes_of_mapping_and_file_are_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, b"tomorrow free\nnever work\n")
    path.write_text(MAPPING + "language: fr\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_mapping(path)
    assert len(str(caught.value).splitlines()) == 3
