"""Tables as files for other programs: CSV and XLSX. No formula comes out of a name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from integration.errors import SettingsError
from mappings.reporting.tables import Table

HEAD: Final = ("month", "table", "row", "name", "figure", "value")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Signs with which a formula begins; spreadsheets for Chinese and Japanese take the wide ones as well."""
_SHEET_NAME: Final = 31
"""Longest name of a sheet that Excel takes."""


def as_csv(month: str, tables: Iterable[Table]) -> str:
    """One figure a line, with stable ids of table, row and figure; see `HEAD`."""
    return lines_as_csv((HEAD, *_lines(month, tables)))


def lines_as_csv(lines: Iterable[Sequence[object]]) -> str:
    """Lines as CSV (RFC 4180); what a spreadsheet would take for a formula is quoted."""
    out = io.StringIO()
    csv.writer(out).writerows([inert(value) for value in line] for line in lines)
    return out.getvalue()


def as_xlsx(tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet a table.

    Raises:
        SettingsError: The package for it is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise SettingsError("XLSX needs a package more: pip install 'ombud[reports]'") from None
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for table in tables:
            sheet = book.add_worksheet(table.title[:_SHEET_NAME])
            sheet.set_column(0, 0, 40)
            sheet.set_column(1, max(1, len(table.columns)), 16)
            sheet.freeze_panes(1, 1)
            for place, head in enumerate((table.name, *(column.head for column in table.columns))):
                sheet.write_string(0, place, head, bold)
            for line, (_, name, cells) in enumerate(table.rows, 1):
                sheet.write_string(line, 0, name)
                for place, cell in enumerate(cells, 1):
                    if isinstance(cell.raw, str):
                        sheet.write_string(line, place, cell.text)
                    else:
                        sheet.write_number(line, place, cell.raw)
            if table.note:
                sheet.write_string(len(table.rows) + 2, 0, table.note)
    return out.getvalue()


def inert(value: object) -> object:
    """A value that no spreadsheet takes for a formula.

    >>> inert('=HYPERLINK("http://x")'), inert("Branch"), inert(-3)
    ('\\'=HYPERLINK("http://x")', 'Branch', -3)
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _lines(month: str, tables: Iterable[Table]) -> Iterator[tuple[object, ...]]:
    for table in tables:
        for key, name, cells in table.rows:
            for column, cell in zip(table.columns, cells, strict=True):
                yield month, table.id, key, name, column.id, cell.raw
