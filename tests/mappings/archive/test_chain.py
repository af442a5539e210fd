"""The chain's arithmetic: written down so that anybody can count it with sha256sum alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from mappings.archive.chain import START, Link

LINK = Link(7, "zammad", 41, datetime(2026, 11, 24, 2, 0, tzinfo=UTC), "a" * 64, "b" * 64, START)


def test_it_is_the_hash_of_seven_lines() -> None:
    lines = f"{START}\n{'a' * 64}\n{'b' * 64}\nzammad\n41\n7\n2026-11-24T02:00:00Z\n"
    assert LINK.chain == sha256(lines.encode()).hexdigest()


@pytest.mark.parametrize(
    "other",
    [
        replace(LINK, sequence=8),
        replace(LINK, helpdesk="other"),
        replace(LINK, ticket_id=417, sequence=7),
        replace(LINK, made_at=datetime(2026, 11, 24, 2, 0, 1, tzinfo=UTC)),
        replace(LINK, sha256="c" * 64),
        replace(LINK, page_sha256="c" * 64),
        replace(LINK, previous="c" * 64),
        replace(LINK, ticket_id=4, sequence=17),
    ],
)
def test_whatever_is_changed_in_an_entry_changes_its_hash(other: Link) -> None:
    assert other.chain != LINK.chain


def test_the_folder_is_the_year_in_utc() -> None:
    new_year = datetime.fromisoformat("2027-01-01T07:00:00+08:00")
    assert replace(LINK, made_at=new_year).stem == "2026/zammad-41-7"
