"""Rows and confusion as tables of plain values, for CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.replaying.row import Category, Row
from mappings.replaying.summary import Confusion

COLUMNS: Final = (
    "ticket_id",
    "created_at",
    "outcome",
    "differences",
    "was_complaint",
    "was_product",
    "was_issue",
    "was_severity",
    "was_sure",
    "was_mapping",
    "words_complaint",
    "words_product",
    "words_issue",
    "words_sure",
    "confidence_permille",
    "runner_up",
    "now_complaint",
    "now_product",
    "now_issue",
    "now_severity",
    "now_sure",
    "agents_complaint",
    "agents_product",
    "agents_issue",
    "agents_severity",
    "fields_written",
    "note",
    "letters",
    "names_owner",
    "partners_asked",
    "orders",
    "would_be_filed",
    "dates_moved",
    "signals",
)
"""Names of the columns of a row."""


def line_of(row: Row) -> tuple[str, ...]:
    """A row in the order of `COLUMNS`; several values of one cell are separated by blanks."""
    was, words, now, agents = (_cells(one) for one in (row.was, row.words, row.now, row.chosen))
    return (
        str(row.ticket_id),
        row.created_at,
        row.outcome,
        " ".join(row.differences),
        *was,
        row.was_by,
        *words[:3],
        words[4],
        str(row.confidence) if row.words is not None else "",
        "" if row.runner_up is None else f"{row.runner_up[0]}={row.runner_up[1]}",
        *now,
        *agents[:4],
        " ".join(write.field for write in row.writes),
        row.note,
        " ".join(row.letters),
        _yes(row.names_owner),
        str(row.questions),
        " ".join(row.orders),
        _yes(row.files),
        " ".join(f"{one.clock}={one.before or 'none'}>{one.after or 'none'}" for one in row.moved),
        " ".join(row.triggers),
    )


def matrix_of(table: str, confusion: Confusion) -> Iterator[tuple[str, str, str, str, str]]:
    """A confusion as lines: which table, what was said, what would be said, how often, how often surely."""
    for said in confusion.labels:
        for would in confusion.labels:
            number = confusion.counts.get((said, would), 0)
            if number:
                yield table, said, would, str(number), str(confusion.sure.get((said, would), 0))


def _cells(category: Category | None) -> tuple[str, str, str, str, str]:
    if category is None:
        return "", "", "", "", ""
    sure = "" if category.sure is None else _yes(category.sure)
    words = (category.product or "", category.issue or "", category.severity or "")
    return (_yes(category.complaint), *words, sure)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
