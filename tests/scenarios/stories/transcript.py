"""What happened to a complaint, as a page of Markdown that is the same after every run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from tests.scenarios.stories.markdown import as_markdown, quoted

FOLDER: Final = Path(__file__).resolve().parents[3] / "docs" / "stories"
WRITE: Final = "WRITE_STORIES"
"""Without `OMBUD_` before it, since that would be a setting of the service."""
COMMAND: Final = "python -m tests.scenarios.stories"
LONGEST: Final = 2400
"""Characters of an article that are shown."""
_WHY: Final = re.compile(r"<p><b>(?:Why|依据)</b>.*?</p>", re.DOTALL)
"""Words and rules of a model: another model would find others."""
_REFERENCE: Final = re.compile(r"\s*(?:Reference \S+-[0-9]+\.|编号 \S+-[0-9]+。)")
_SOURCE: Final = re.compile(r" \(source\s+history:[0-9]+\)|（来源 history:[0-9]+）")


@dataclass(frozen=True, slots=True)
class Change:
    """A field that changed, in the helpdesk's words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Text:
    """Something that was written, its heading in words.

    Attributes:
        like: HTML of what it was made from; only what differs from it is shown.
    """

    heading: str
    html: str
    like: str = ""


@dataclass(slots=True)
class Entry:
    """Something that somebody did, and what followed at once.

    Attributes:
        at: Local time.
        said: What the person wrote.
        pieces: Markdown that is shown as it is.
    """

    at: datetime
    what: str
    said: str = ""
    changes: tuple[Change, ...] = ()
    texts: tuple[Text, ...] = ()
    facts: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """True when nothing can be seen of it."""
        return not (self.said or self.changes or self.texts or self.facts or self.pieces)


@dataclass(slots=True)
class Transcript:
    """The page of one story.

    Attributes:
        name: Of its file, without the ending.
        head: First row of the table of fields.
        days: Of the week, Monday first.
    """

    name: str
    title: str
    opening: str
    head: tuple[str, str, str]
    days: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)

    def render(self) -> str:
        """The page."""
        origin = f"`tests/scenarios/stories/test_{self.name}.py`; `{COMMAND}`"
        parts = [f"# {self.title}", self.opening, f"<small>{origin}</small>"]
        for entry in self.entries:
            parts += self._entry(entry)
        return "\n\n".join(parts) + "\n"

    def check(self) -> None:
        """Hold the page against the one in the docs, or write that one anew."""
        page, path = self.render(), FOLDER / f"{self.name}.md"
        if os.environ.get(WRITE):
            path.write_text(page, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == page, (
            f"docs/stories/{path.name} tells something else: {COMMAND}"
        )

    def _entry(self, entry: Entry) -> list[str]:
        parts = [f"## {entry.at:%Y-%m-%d} {self.days[entry.at.weekday()]} {entry.at:%H:%M} · {entry.what}"]
        if entry.said:
            parts.append(quoted(entry.said))
        if entry.changes:
            rows = [(change.field, change.before, change.after) for change in entry.changes]
            parts.append(table(self.head, rows))
        for text in entry.texts:
            parts += [text.heading, quoted(shortened(text.html, text.like))]
        if entry.facts:
            parts.append(entry.facts)
        return parts + entry.pieces


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def shortened(html: str, like: str = "") -> str:
    """An article without what changes from run to run, and not longer than people read.

    Args:
        like: What it was made from; of paragraphs that stand there, too, three dots are left.
    """
    for noise in (_WHY, _REFERENCE, _SOURCE):
        html = noise.sub("", html)
    known = set(as_markdown(like).split("\n\n"))
    kept: list[str] = []
    for paragraph in as_markdown(html).split("\n\n"):
        shown = "…" if paragraph in known else paragraph
        if shown != "…" or kept[-1:] != ["…"]:
            kept.append(shown)
    text = "\n\n".join(kept)
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + " …"
