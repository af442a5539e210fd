"""Bars as inline SVG: no script, no style of their own, readable by who sees and by who listens.

Colours come from the classes `bar` and `label`, so that they follow the page, in the light and in the dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup

from mappings.reporting.tables import Cell

WIDTH: Final = 640
_LEFT: Final = 230
_RIGHT: Final = 120
_ROW: Final = 26
_BAR: Final = 16
_LABEL: Final = 32
"""So wide a label may be, in half-width characters."""


def bars(key: str, title: str, about: str, entries: Sequence[tuple[str, Cell]]) -> Markup:
    """Horizontal bars, each with its name and its figure; a figure that is not told has no bar.

    Args:
        key: Makes ids unique on the page.
        about: What a screen reader says after the title.
    """
    largest = max((cell.size for _, cell in entries if cell.size is not None), default=0) or 1
    rows = Markup("").join(_row(place, name, cell, largest) for place, (name, cell) in enumerate(entries))
    height = len(entries) * _ROW + 4
    return Markup(
        '<svg class="plot" viewBox="0 0 {width} {height}" role="img"'
        ' aria-labelledby="{key}-title {key}-about" xmlns="http://www.w3.org/2000/svg">'
        '<title id="{key}-title">{title}</title><desc id="{key}-about">{about}</desc>{rows}</svg>'
    ).format(width=WIDTH, height=height, key=key, title=title, about=about, rows=rows)


def _row(place: int, name: str, cell: Cell, largest: float) -> Markup:
    top = place * _ROW + 4
    length = 0.0 if cell.size is None else max(cell.size, 0) / largest * (WIDTH - _LEFT - _RIGHT)
    return Markup(
        '<text class="label" x="{end}" y="{line}" text-anchor="end">{name}</text>'
        '<rect class="bar" x="{left}" y="{top}" width="{length}" height="{bar}"/>'
        '<text class="label" x="{after}" y="{line}">{text}</text>'
    ).format(
        end=_LEFT - 8,
        line=top + 13,
        name=shortened(name),
        left=_LEFT,
        top=top,
        length=f"{length:.1f}",
        bar=_BAR,
        after=f"{_LEFT + length + 8:.1f}",
        text=cell.text,
    )


def shortened(name: str, width: int = _LABEL) -> str:
    """A name that fits beside its bar; the whole one stands in the table.

    >>> shortened("continuing to contact you at work and at home")
    'continuing to contact you at wor…'
    """
    room = 0
    for place, sign in enumerate(name):
        room += 2 if ord(sign) > 0x2E7F else 1
        if room > width:
            return name[:place] + "…"
    return name
