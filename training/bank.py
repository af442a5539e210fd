"""The example bank: statements with what a careful complaint officer would say of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mappings.packs.taxonomy import taxonomy

FOLDER: Final = Path(__file__).parent / "bank"
LANGUAGES: Final = ("zh", "en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled statement.

    Attributes:
        writer: Who wrote it; sets are split by writer, never by row.
        issue: None when it is no complaint about a loan, or nobody said.
        product: The same; `unknown` when the text does not tell.
        triggers: None where nobody has looked for signals.
        about_triggers: Written for its signals: its issue is not learned from.
        from_bureau: A public complaint to a bureau, labelled by the customer himself.
    """

    text: str
    language: str
    writer: str
    is_complaint: bool
    is_loan: bool
    issue: str | None
    product: str | None
    secondary: tuple[str, ...] = ()
    triggers: tuple[str, ...] | None = None
    about_triggers: bool = False
    from_bureau: bool = False


def read_bank(folder: Path = FOLDER) -> list[Example]:
    """Every statement of the bank, in the order of its files.

    Raises:
        ValueError: A line is not what it must be; it names the place.
    """
    return [example for path in sorted(folder.glob("*.jsonl")) for example in read_file(path)]


def read_file(path: Path) -> Iterator[Example]:
    """Statements of one file; its name is the writer's.

    Raises:
        ValueError: A line is not what it must be; it names the place.
    """
    known = taxonomy()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        place = f"{path.name}, line {number}"
        issue, product = row.get("issue"), row.get("product")
        if issue is not None and issue not in known.issue_by_key:
            raise ValueError(f"{place}: {issue!r} is no issue of the taxonomy")
        if product not in (None, "unknown") and product not in known.product_by_key:
            raise ValueError(f"{place}: {product!r} is no product of the taxonomy")
        if row["language"] not in LANGUAGES:
            raise ValueError(f"{place}: {row['language']!r} is no language of the bank")
        triggers = row.get("triggers")
        yield Example(
            text=row["text"],
            language=row["language"],
            writer=row["writer"],
            is_complaint=row["is_complaint"],
            is_loan=row["is_loan"],
            issue=issue,
            product=product,
            secondary=tuple(row.get("secondary", ())),
            triggers=None if triggers is None else tuple(triggers),
            about_triggers=row.get("about_triggers", False),
        )


def read_bureau(path: Path) -> Iterator[Example]:
    """Complaints of the US bureau's public database; product and issue by the taxonomy's own map."""
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        row = json.loads(line)
        product = row["our_product"] or None
        yield Example(
            text=row["text"],
            language="en",
            writer=f"bureau-{int(row['cluster'][:6], 16) % 10}",
            is_complaint=True,
            is_loan=True,
            issue=row["our_issue"] or None,
            product=product if product in taxonomy().product_by_key else None,
            from_bureau=True,
        )
