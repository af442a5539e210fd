"""Structured values as people write them are found; what only looks like one stays readable.

`numbers_found.txt` and `numbers_left.txt` hold a region and a text a line; values stand between ⟦ and ⟧.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from mappings.jurisdictions import Jurisdiction
from mappings.mapping import DEFAULT
from mappings.redaction import mask_fields
from tests.mappings.redaction.marked import read_marked

HERE = Path(__file__).parent


def lines(name: str) -> list[tuple[str, str]]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(region, text) for region, _, text in (row.partition("\t") for row in rows)]


FOUND = lines("numbers_found.txt")
LEFT = lines("numbers_left.txt")


@pytest.mark.parametrize(("region", "marked"), FOUND, ids=[text[:40] for _, text in FOUND])
def test_a_value_is_masked_whole_and_nothing_beside_it(region: str, marked: str) -> None:
    reading = read_marked(marked, region)
    assert (reading.missed, reading.masked) == ("", "")


@pytest.mark.parametrize(("region", "text"), LEFT, ids=[text[:40] for _, text in LEFT])
def test_a_look_alike_stays_readable(region: str, text: str) -> None:
    assert read_marked(text, region).kinds == ()


@pytest.mark.parametrize("start", range(0, len(FOUND), 25))
def test_masking_many_values_twice_changes_nothing(start: int) -> None:
    text = "\n".join(text for _, text in FOUND[start : start + 25]).replace("⟦", "").replace("⟧", "")
    once = mask_fields("", text, is_html=False, mapping=DEFAULT, jurisdiction=Jurisdiction.CN)
    twice = mask_fields("", once.body.text, is_html=False, mapping=DEFAULT, jurisdiction=Jurisdiction.CN)
    assert twice.body.text == once.body.text
    assert not twice.found
