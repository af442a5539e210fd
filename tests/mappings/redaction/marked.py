"""Texts whose values stand between ⟦ and ⟧, and what the recognisers of structured values make of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mappings.redaction.hits import Context, Hit, Recogniser, resolve
from mappings.redaction.recognisers import RECOGNISERS
from mappings.redaction.types import DataType
from mappings.redaction.view import view_of

STRUCTURED: Final = tuple(
    recogniser for name, recogniser in RECOGNISERS.items() if not name.startswith(("names", "addresses"))
)


def hits_of(text: str, region: str = "CN", recognisers: tuple[Recogniser, ...] = STRUCTURED) -> list[Hit]:
    """What is found in a text that is folded already or needs no folding."""
    context = Context((region,))
    return resolve(hit for recogniser in recognisers for hit in recogniser.find(text, context))


@dataclass(frozen=True)
class Reading:
    """A marked text, read.

    Attributes:
        missed: Letters and digits of marked values that stay readable.
        masked: Letters and digits outside of them that do not.
        kinds: In the order of the text.
        keys: The same.
    """

    missed: str
    masked: str
    kinds: tuple[DataType, ...]
    keys: tuple[str, ...]


def read_marked(marked: str, region: str = "CN", recognisers: tuple[Recogniser, ...] = STRUCTURED) -> Reading:
    """Read a text with marks."""
    wanted: set[int] = set()
    text = ""
    inside = False
    for char in marked:
        if char in "⟦⟧":
            inside = char == "⟦"
            continue
        if inside:
            wanted.add(len(text))
        text += char
    view = view_of(text, is_html=False)
    hits = hits_of(view.text, region, recognisers)
    covered = {at for hit in hits for at in range(*view.source_range(hit.start, hit.end))}
    return Reading(
        missed="".join(text[at] for at in sorted(wanted - covered) if text[at].isalnum()),
        masked="".join(text[at] for at in sorted(covered - wanted) if text[at].isalnum()),
        kinds=tuple(hit.kind for hit in hits),
        keys=tuple(hit.key for hit in hits),
    )
