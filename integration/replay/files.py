"""What a shadow run leaves in its folder: two tables and a page."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from mappings.mapping import Language
from mappings.replaying.page import Run, page_of
from mappings.replaying.row import Row
from mappings.replaying.summary import Summary
from mappings.replaying.table import COLUMNS, line_of, matrix_of

STATE: Final = "replay.jsonl"
TICKETS: Final = "tickets.csv"
CONFUSION: Final = "confusion.csv"
PAGE: Final = "replay.html"


def write_files(folder: Path, rows: Iterable[Row], summary: Summary, run: Run, language: Language) -> None:
    """Write tables and page; what stood there is replaced."""
    _write(folder / TICKETS, COLUMNS, map(line_of, sorted(rows, key=lambda row: row.ticket_id)))
    columns = ("table", "said", "would_be", "tickets", "of_these_decided")
    matrix = (*matrix_of("agents", summary.agents), *matrix_of("before", summary.before))
    _write(folder / CONFUSION, columns, matrix)
    (folder / PAGE).write_text(page_of(run, summary, language), encoding="utf-8")


def _write(path: Path, columns: Iterable[str], lines: Iterable[Iterable[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(lines)
