"""A report as HTML: a fragment that a page takes in, and a whole page by itself. No script, one style."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from mappings.mapping import Language, Mapping
from mappings.reporting.plots import bars
from mappings.reporting.report import Dimension, MonthReport
from mappings.reporting.tables import Table, tables_of
from mappings.reporting.words import Words

LANGUAGE_TAGS: Final = {Language.ZH: "zh-Hans", Language.EN: "en"}
_FRAME: Final = """\
:root { color-scheme: light dark; }
body { margin: 0; background: #fff; color: #1a1a1a; }
body { font: 1rem/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
main { max-width: 78rem; margin: 0 auto; padding: 1rem; }
@media (prefers-color-scheme: dark) { body { background: #16181b; color: #ececec; } }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { background: #fff; color: #000; } main { max-width: none; padding: 0; } }
"""


def fragment_of(
    report: MonthReport, mapping: Mapping, language: Language, only: Dimension | None = None
) -> Markup:
    """A report without frame, beginning with `<h2>`: for a page that brings `style()` and its own frame.

    It holds no script, no style and no link; every text from outside in it, the names of teams, is escaped.

    Args:
        mapping: Names the house's own targets.
        only: One breakdown instead of all.
    """
    words = Words(mapping, language)

    def plot(table: Table) -> Markup:
        return bars(f"plot-{table.id}", table.title, words.word("same"), table.bars)

    return Markup(  # noqa: S704  (the template escapes what it takes in)
        _template("fragment.html").render(
            report=report,
            lang=LANGUAGE_TAGS[language],
            title=words.word("title", month=report.month),
            at=f"{report.as_of.astimezone(UTC):%Y-%m-%d %H:%M}",
            few=report.total.volume.of is None,
            expired=_expired(report, words),
            tables=tables_of(report, mapping, language, only),
            word=words.word,
            plot=plot,
        )
    )


def page_of(report: MonthReport, mapping: Mapping, language: Language, only: Dimension | None = None) -> str:
    """A report as a whole page, for a file: it loads nothing and runs nothing."""
    css = style(frame=True)
    return _template("page.html").render(
        lang=LANGUAGE_TAGS[language],
        title=Words(mapping, language).word("title", month=report.month),
        style=Markup(css),  # noqa: S704  (our own file)
        style_hash=b64encode(sha256(css.encode()).digest()).decode(),
        fragment=fragment_of(report, mapping, language, only),
    )


def style(*, frame: bool = False) -> str:
    """The style sheet of the fragment; every rule of it begins with `.report`.

    Args:
        frame: With that of the page around it.
    """
    own = files("mappings.reporting").joinpath("report.css").read_text(encoding="utf-8")
    return (_FRAME if frame else "") + own


def _expired(report: MonthReport, words: Words) -> str:
    """How many are not counted; empty where there are none."""
    figure = report.expired
    if figure.count is not None:
        return str(figure.count) if figure.count else ""
    return words.word("under", count=report.least)


@cache
def _template(name: str) -> Template:
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(files("mappings.reporting").joinpath(name).read_text(encoding="utf-8"))
