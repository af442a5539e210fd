"""Lines of cases → a form of an authority. Its numbers are exact, for the authority alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mappings import jurisdictions
from mappings.mapping import Language
from mappings.packs.forms import Form, Measure, RowList
from mappings.packs.outside import outside_lists
from mappings.reporting.lines import Line
from mappings.workflow.gate import PAYS

UPHELD: Final = ("upheld", "partly_upheld")
_EIGHT_WEEKS: Final = timedelta(weeks=8)
_THIRTY_DAYS: Final = timedelta(days=30)
_MONTHS: Final = {"Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6)}


@dataclass(frozen=True, slots=True)
class Period:
    """A period as people write it.

    Attributes:
        name: `2026-10`, `2026-Q3` or `2026-H1`.
        year: Of its first month.
        month: Its first month, from 1.
        length: In months.
    """

    name: str
    year: int
    month: int
    length: int

    @classmethod
    def of(cls, text: str) -> Period:
        """Read a period.

        Raises:
            ValueError: It is none.

        >>> Period.of("2026-H2").month, Period.of("2026-10").length
        (7, 1)
        """
        year, dash, part = text.partition("-")
        named = _MONTHS.get(part) or ((int(part), 1) if _is_number(part, 2) else None)
        if not (dash and _is_number(year, 4) and year.startswith("20") and named and 1 <= named[0] <= 12):
            raise ValueError(
                f"{text}: must be a month, quarter or half-year such as 2026-10, 2026-Q3, 2026-H1"
            )
        return cls(text, int(year), *named)

    @property
    def months(self) -> tuple[str, ...]:
        """Its months.

        >>> Period.of("2026-Q4").months
        ('2026-10', '2026-11', '2026-12')
        """
        return tuple(f"{self.year:04}-{self.month + place:02}" for place in range(self.length))

    def bounds(self, form: Form) -> tuple[datetime, datetime]:
        """First instant, and the first one after it, in the zone of the form's jurisdiction."""
        zone = jurisdictions.zone(jurisdictions.TIME_ZONES[form.jurisdiction])
        after = self.year * 12 + self.month - 1 + self.length
        return (
            datetime(self.year, self.month, 1, tzinfo=zone),
            datetime(after // 12, after % 12 + 1, 1, tzinfo=zone),
        )


class FormCounting:
    """Adds complaints up for one form.

    Args:
        period: Its complaints were received or closed in it, or were open at its start or end.
    """

    def __init__(self, form: Form, period: Period) -> None:
        self._form = form
        self._start, self._end = period.bounds(form)
        self._counts: defaultdict[tuple[str, ...], Counter[Measure]] = defaultdict(Counter)

    def add(self, line: Line) -> None:
        """Count a complaint; one that other laws bind is left out."""
        if self._form.jurisdiction not in line.regimes:
            return
        measures = dict(self._measures(line))
        wanted = {name: number for name, number in measures.items() if name in self._form.columns}
        if any(wanted.values()):
            place = tuple(_place(line, name) for name in self._form.rows)
            self._counts[place].update(wanted)

    def rows(self) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
        """Codes, and the numbers of the form's columns; sorted by codes, empty where a list has no place."""
        for place in sorted(self._counts):
            yield place, tuple(self._counts[place][column] for column in self._form.columns)

    def _measures(self, line: Line) -> Iterator[tuple[Measure, int]]:
        received, ended = line.received_at, line.ended_at
        if received >= self._end:
            return
        is_new = received >= self._start
        yield "received", int(is_new)
        yield "late", int(is_new and bool(line.late))
        yield "open_at_start", int(not is_new and (ended is None or ended >= self._start))
        yield "open_at_end", int(ended is None or ended >= self._end)
        if ended is None or not self._start <= ended < self._end:
            return
        in_window, took = self._form.window in line.windows, ended - received
        yield "closed", 1
        yield "closed_in_window", int(in_window)
        yield "closed_in_8_weeks", int(not in_window and took <= _EIGHT_WEEKS)
        yield "closed_after_8_weeks", int(not in_window and took > _EIGHT_WEEKS)
        yield "closed_in_30_days", int(took <= _THIRTY_DAYS)
        yield "closed_after_30_days", int(took > _THIRTY_DAYS)
        with_money = bool(line.redress)
        with_relief = not with_money and line.outcome in PAYS
        yield "closed_with_money", int(with_money)
        yield "closed_with_relief", int(with_relief)
        yield "closed_with_explanation", int(not with_money and not with_relief)
        yield "upheld", int(line.outcome in UPHELD)
        yield "redress", line.redress or 0


def _place(line: Line, name: RowList) -> str:
    """Where a complaint stands in a list of others: its code, or its label where labels are the codes."""
    lists = outside_lists()
    product, issue = lists.products.get(line.product), lists.issues.get(line.issue)
    match name:
        case "uk_group":
            found = product.uk_group if product else None
        case "jrt_b":
            found = product.jrt_b if product else None
        case "afca_product":
            found = product.afca_product if product else None
        case "cfpb_product":
            found = product.cfpb_product if product else None
        case "uk_cause":
            found = issue.uk_cause if issue else None
        case "jrt_c":
            found = issue.jrt_c if issue else None
        case "afca_issue":
            found = issue.afca if issue else None
        case "cfpb_issue" | "cfpb_sub_issue":
            own = product.cfpb_product if product else None
            entries = issue.cfpb if issue else ()
            # the usual one, unless the list has the issue under the complaint's own product
            entry = next((one for one in entries if one.product == own), next(iter(entries), None))
            found = None if entry is None else (entry.issue if name == "cfpb_issue" else entry.sub_issue)
    return found or ""


def label_of(name: RowList, code: str, language: Language) -> str:
    """What a list calls a code; a code that is its own label stands for itself."""
    listed = outside_lists().lists
    known = listed.get(name) if name in ("uk_group", "uk_cause", "jrt_b", "jrt_c") else None
    label = known.codes.get(code) if known is not None else None
    if label is None:
        return code
    return label.zh if language is Language.ZH else label.en


def _is_number(text: str, length: int) -> bool:
    return len(text) == length and text.isascii() and text.isdigit()
