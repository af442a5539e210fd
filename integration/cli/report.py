"""`ombud report`: the figures of a month, for people and for programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.table import Table as Shown
from rich.text import Text

from integration.bootstrap.database import opened_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.mapping_file import read_mapping
from integration.reports import formed, monthly, removed
from integration.reports.files import as_csv, as_xlsx, lines_as_csv
from mappings import jurisdictions
from mappings.mapping import Language, Mapping
from mappings.packs.forms import Form, forms
from mappings.reporting.figures import months_before
from mappings.reporting.forms import Period, label_of
from mappings.reporting.page import page_of
from mappings.reporting.report import Dimension
from mappings.reporting.tables import Table, tables_of
from mappings.reporting.words import Words

FORMATS: Final = ("table", "html", "csv", "xlsx")
_MONTH: Final = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
console = Console()


@click.command()
@click.option("--month", metavar="YYYY-MM", help="Of the receipt; by default the last one that is over.")
@click.option(
    "--by", type=click.Choice([one.value for one in Dimension]), help="One breakdown; all of them by default."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="For people, or for programs.",
)
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    help="Of the words; that of the mapping by default.",
)
@click.option(
    "--form", "authority", type=click.Choice(sorted(forms().forms)), help="A form of an authority, as CSV."
)
@click.option("--period", metavar="2026-H1", help="Of the form: a month, quarter or half-year.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write into this file.")
def command(
    month: str | None,
    by: str | None,
    form: str,
    language: str | None,
    authority: str | None,
    period: str | None,
    out: Path | None,
) -> None:
    """Count the complaints of a month: dates kept, times, repeats, satisfaction, causes, training needs.

    Numbers only, and none that is smaller than `reports.least` of the mapping; docs/reports.md says what each
    figure means. With --form the numbers are exact, for the authority alone.
    """
    if authority is not None:
        if month is not None or by is not None or form != "table":
            raise click.UsageError("--form goes with --period, --language and --out only, and is CSV")
        _form(authority, _period(period), language, out)
        return
    if period is not None:
        raise click.UsageError("--period goes with --form; a report is of a --month")
    if form == "xlsx" and out is None:
        raise click.UsageError("--format xlsx needs --out FILE, since it is no text")
    settings = configured()
    mapping = read_mapping(settings.mapping)
    now = SystemClock().now()
    chosen = _month(month, mapping, now)
    speak = mapping.language if language is None else Language(language)
    only = None if by is None else Dimension(by)
    with opened_database(settings) as database:
        report = monthly(database, chosen, mapping, now)
    tables = tables_of(report, mapping, speak, only)
    match form:
        case "html":
            _put(page_of(report, mapping, speak, only).encode(), out)
        case "csv":
            _put(as_csv(chosen, tables).encode(), out)
        case "xlsx":
            _put(as_xlsx(tables), out)
        case _ if out is None and console.is_terminal:
            _show(console, chosen, tables, Words(mapping, speak), report.least)
        case _:
            _put(_text(chosen, tables, Words(mapping, speak), report.least).encode(), out)


def _period(text: str | None) -> Period:
    try:
        return Period.of(text or "")
    except ValueError as error:
        raise click.BadParameter(str(error).removeprefix(": "), param_hint="--period") from None


def _form(name: str, period: Period, language: str | None, out: Path | None) -> None:
    """Write a form, one line for each place in the lists of the authority."""
    settings, form = configured(), forms().forms[name]
    mapping = read_mapping(settings.mapping)
    speak = mapping.language if language is None else Language(language)
    with opened_database(settings) as database:
        rows = formed(database, form, period, mapping, SystemClock().now())
        gone = removed(database, form, period)
    remark = form.remark.zh if speak is Language.ZH else form.remark.en
    if form.valid_to is not None and period.bounds(form)[1].date() > form.valid_to + timedelta(days=1):
        remark = f"{Words(mapping, speak).word('form.over', until=form.valid_to.isoformat())} {remark}"
    if gone:
        remark = f"{Words(mapping, speak).word('form.removed', count=gone)} {remark}"
    labels = [f"{one}_label" for one in form.rows]
    head = ("form", "period", *form.rows, *labels, *form.columns, "citation", "remark")
    lines = (
        (name, period.name, *place, *_labels(form, place, speak), *numbers, form.citation, remark)
        for place, numbers in rows
    )
    _put(lines_as_csv((head, *lines)).encode(), out)
    click.echo(remark, err=True)


def _labels(form: Form, place: tuple[str, ...], language: Language) -> Iterator[str]:
    for name, code in zip(form.rows, place, strict=True):
        yield label_of(name, code, language)


def _month(text: str | None, mapping: Mapping, now: datetime) -> str:
    if text is None:
        today = now.astimezone(jurisdictions.zone(mapping.zone_name()))
        return months_before(f"{today:%Y-%m}", 1)[0]
    if not _MONTH.fullmatch(text):
        raise click.BadParameter(f"{text}: must be a month such as 2026-10", param_hint="--month")
    return text


def _put(content: bytes, out: Path | None) -> None:
    if out is None:
        click.echo(content.decode(), nl=False)
        return
    try:
        out.write_bytes(content)
    except OSError as error:
        raise click.ClickException(f"{out}: cannot be written ({error.strerror})") from None
    click.echo(f"{out} written")


def _text(month: str, tables: tuple[Table, ...], words: Words, least: int) -> str:
    """The tables as plain text, for a file."""
    plain = Console(file=StringIO(), width=180, record=False)
    _show(plain, month, tables, words, least)
    assert isinstance(plain.file, StringIO)  # noqa: S101  (made just before)
    return plain.file.getvalue()


def _show(target: Console, month: str, tables: tuple[Table, ...], words: Words, least: int) -> None:
    target.print(Text(words.word("title", month=month), style="bold"))
    for table in tables:
        if not table.rows:
            continue
        shown = Shown(table.name, title=table.title, title_justify="left")
        for column in table.columns:
            shown.add_column(column.head, justify="right", overflow="fold")
        for _, name, cells in table.rows:
            shown.add_row(Text(name), *(Text(cell.text) for cell in cells))
        target.print(shown)
    if least > 1:
        target.print(Text(words.word("small", least=least)))
