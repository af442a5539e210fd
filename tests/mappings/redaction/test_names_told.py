"""Names and addresses as people tell of them, and what reads like one.

`names_found.txt` holds a text a line whose values stand between ⟦ and ⟧, `names_left.txt` texts without any;
`addresses_found.txt` the same for addresses, with \\n for a new line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from mappings.redaction.recognisers import RECOGNISERS
from tests.mappings.redaction.marked import read_marked

HERE: Final = Path(__file__).parent
NAMES: Final = tuple(one for name, one in RECOGNISERS.items() if name.startswith("names"))
ADDRESSES: Final = tuple(one for name, one in RECOGNISERS.items() if name.startswith("addresses"))


def lines(name: str) -> list[str]:
    """The texts of a file."""
    return [line for line in (HERE / name).read_text(encoding="utf-8").split("\n") if line]


@pytest.mark.parametrize("text", lines("names_found.txt"))
def test_a_name_is_found(text: str) -> None:
    reading = read_marked(text, "GB", NAMES)
    assert (reading.missed, reading.masked) == ("", "")


@pytest.mark.parametrize("text", lines("names_left.txt"))
def test_no_name_is_found_where_none_stands(text: str) -> None:
    assert read_marked(text, "GB", NAMES).masked == ""


@pytest.mark.parametrize("text", lines("addresses_found.txt"))
def test_an_address_is_found(text: str) -> None:
    reading = read_marked(text.replace("\\n", "\n"), "GB", ADDRESSES)
    assert (reading.missed, reading.masked) == ("", "")
