"""A report as tables: what people read, and beside it what machines take. Pages and sheets show these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from math import ceil, floor
from typing import Final

from mappings.mapping import Language, Mapping
from mappings.reporting.guarding import Figure, Mark
from mappings.reporting.report import Dimension, MonthReport, Row
from mappings.reporting.words import Words

OPEN: Final = "c"
"""What machines read where a figure is left open, as in official statistics: confidential."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure, twice.

    Attributes:
        text: For people.
        raw: For machines: a number; `<5`, `>95` or `c` where it is not told; empty where there is none.
        size: Length of its bar; None where there is none.
    """

    text: str
    raw: int | float | str
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its stable id, and its head in the language of the report."""

    id: str
    head: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of each row names it.

    Attributes:
        id: Stable, small letters.
        columns: Without the one of the names.
        rows: Code of the row, its name, its cells.
        plot: Id of the column that is drawn; None for none.
    """

    id: str
    title: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, str, tuple[Cell, ...]], ...]
    note: str = ""
    plot: str | None = None

    @property
    def bars(self) -> tuple[tuple[str, Cell], ...]:
        """Names and cells of the column that is drawn."""
        place = next((n for n, column in enumerate(self.columns) if column.id == self.plot), None)
        return () if place is None else tuple((name, cells[place]) for _, name, cells in self.rows)


def tables_of(
    report: MonthReport, mapping: Mapping, language: Language, only: Dimension | None = None
) -> tuple[Table, ...]:
    """Every table of a report.

    Args:
        mapping: Names the house's own targets.
        only: One breakdown instead of all.
    """
    return tuple(_Writing(report, Words(mapping, language)).tables(only))


class _Writing:
    def __init__(self, report: MonthReport, words: Words) -> None:
        self._report, self._words, self._least = report, words, report.least

    def tables(self, only: Dimension | None) -> Iterator[Table]:
        yield self._overview()
        yield self._months()
        for breakdown in self._report.breakdowns:
            if only is None or breakdown.by is only:
                yield self._breakdown(breakdown.by, breakdown.rows)
        yield self._clocks()
        yield self._put_right()
        yield self._root_causes()
        yield self._rising()
        yield self._found()
        yield self._needs()

    def _overview(self) -> Table:
        cells: Iterable[tuple[str, Cell]] = zip(_ROW, self._of_row(self._report.total), strict=True)
        if self._report.expired.count != 0:
            cells = chain(cells, [("expired", self._count(self._report.expired))])
        rows = tuple((name, self._words.word(f"column.{name}"), (cell,)) for name, cell in cells)
        return self._table("overview", ("value",), rows, name="figure")

    def _months(self) -> Table:
        rows = tuple((month, month, (self._count(volume),)) for month, volume in self._report.months)
        return self._table("months", ("volume",), rows, name="month", plot="volume")

    def _breakdown(self, by: Dimension, rows: Iterable[Row]) -> Table:
        told = tuple((row.key, self._words.named(by, row.key), self._of_row(row)) for row in rows)
        return self._table(by.value, _ROW, told, plot="volume")

    def _of_row(self, row: Row) -> tuple[Cell, ...]:
        return (
            self._count(row.volume),
            self._kept(row.late),
            self._time(row.acknowledged_after, 60, "hours"),
            self._time(row.answered_after, 24 * 60, "days"),
            self._share(row.repeated),
            self._share(row.reopened),
            self._share(row.corrected),
            self._count(row.surveyed),
            self._satisfaction(row.satisfaction),
        )

    def _clocks(self) -> Table:
        rows = tuple(
            (
                row.rule,
                self._words.clock(row.rule),
                (self._number(row.late.of), self._kept(row.late), self._count(row.late)),
            )
            for row in self._report.clocks
        )
        return self._table("clocks", ("ended", "on_time", "late"), rows, note=True, plot="on_time")

    def _root_causes(self) -> Table:
        rows = tuple(
            (
                one.key,
                self._words.root_cause(one.key),
                (self._count(one.complaints), self._share(one.complaints)),
            )
            for one in self._report.root_causes
        )
        return self._table("root_causes", ("volume", "share"), rows, plot="volume")

    def _put_right(self) -> Table:
        rows = tuple(
            (
                one.key,
                self._words.named(Dimension.CATEGORY, one.key),
                (
                    self._number(one.complaints.of),
                    self._count(one.complaints),
                    self._share(one.complaints),
                ),
            )
            for one in self._report.put_right
        )
        return self._table("put_right", ("held", "put_right", "share"), rows, note=True, plot="share")

    def _rising(self) -> Table:
        rows = tuple(
            (
                one.issue,
                self._words.named(Dimension.CATEGORY, one.issue),
                (
                    self._number(one.now),
                    Cell(*self._listed(one.before)),
                    Cell(f"+{one.more:g}", one.more, one.more),
                ),
            )
            for one in self._report.rising
        )
        return self._table("rising", ("now", "before", "more"), rows, note=True, plot="more")

    def _listed(self, before: tuple[int | None, ...]) -> tuple[str, str]:
        text = ", ".join(self._words.word("open") if one is None else str(one) for one in before)
        return text, " ".join(OPEN if one is None else str(one) for one in before)

    def _found(self) -> Table:
        rows = tuple(
            (
                one.type,
                one.type,
                (
                    self._count(one.complaints),
                    Cell(self._words.word("open"), OPEN) if one.values is None else self._number(one.values),
                ),
            )
            for one in self._report.found
        )
        return self._table("found", ("volume", "values"), rows, note=True, plot="volume")

    def _needs(self) -> Table:
        steps = [step for step, _ in self._report.needs[0].errors] if self._report.needs else []
        rows = tuple(
            (
                need.team,
                self._words.named(Dimension.TEAM, need.team),
                tuple(self._count(figure) for _, figure in need.errors),
            )
            for need in self._report.needs
        )
        columns = tuple(Column(step.value, self._words.word(f"step.{step}")) for step in steps)
        word = self._words.word
        name, note = word(f"column.{_NAME}"), word("note.needs")
        return Table("needs", word("table.needs"), name, columns, rows, note)

    def _table(
        self,
        key: str,
        columns: Iterable[str],
        rows: tuple[tuple[str, str, tuple[Cell, ...]], ...],
        *,
        name: str = "name",
        note: bool = False,
        plot: str | None = None,
    ) -> Table:
        word = self._words.word
        heads = tuple(Column(one, word(f"column.{one}")) for one in columns)
        told = word(f"note.{key}") if note else ""
        return Table(key, word(f"table.{key}"), word(f"column.{name}"), heads, rows, told, plot)

    def _count(self, figure: Figure) -> Cell:
        """How many."""
        if figure.of is None:
            return Cell(self._words.word("under", count=self._least), f"<{self._least}")
        return self._marked(figure, self._number, 0, self._least, figure.of - self._least)

    def _number(self, number: int | None) -> Cell:
        return Cell("", "") if number is None else Cell(f"{number:,}", number, number)

    def _share(self, figure: Figure) -> Cell:
        """How many of a hundred."""
        if not figure.of:
            return Cell(*((self._words.word("open"), OPEN) if figure.of is None else ("", "")))
        of = figure.of
        under, over = _up(self._least / of), _down(1 - self._least / of)
        return self._marked(figure, lambda count: self._percent(round(100 * count / of, 1)), 1, under, over)

    def _kept(self, late: Figure) -> Cell:
        """How many of a hundred were not late."""
        if not late.of:
            return self._share(late)
        turned = {Mark.UNDER: Mark.OVER, Mark.OVER: Mark.UNDER}.get(late.mark, late.mark)
        return self._share(Figure(None if late.count is None else late.of - late.count, late.of, turned))

    def _percent(self, value: float) -> Cell:
        return Cell(self._words.word("percent", value=f"{value:.1f}"), value, value)

    def _marked(
        self, figure: Figure, exact: Callable[[int], Cell], places: int, under: float, over: float
    ) -> Cell:
        bound = {Mark.UNDER: ("under", "<", under), Mark.OVER: ("over", ">", over)}.get(figure.mark)
        if figure.count is not None:
            return exact(figure.count)
        if bound is None:
            return Cell(self._words.word("open"), OPEN)
        word, sign, value = bound
        text = f"{value:.{places}f}"
        told = self._words.word("percent", value=text) if places else text
        return Cell(self._words.word(word, count=told), f"{sign}{text}")

    def _time(self, minutes: int | None, unit: int, word: str) -> Cell:
        if minutes is None:
            return Cell(self._words.word("open"), OPEN)
        value = round(minutes / unit, 1)
        return Cell(self._words.word(word, value=f"{value:g}"), value, value)

    def _satisfaction(self, value: float | None) -> Cell:
        if value is None:
            return Cell(self._words.word("open"), OPEN)
        return Cell(self._words.word("of_five", value=value), value, value)


_NAME: Final = "name"
_ROW: Final = (
    "volume",
    "on_time",
    "acknowledged_after",
    "answered_after",
    "repeated",
    "reopened",
    "corrected",
    "surveyed",
    "satisfaction",
)


def _up(share: float) -> float:
    return ceil(share * 1000) / 10


def _down(share: float) -> float:
    return floor(share * 1000) / 10
