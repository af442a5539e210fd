"""Texts with the found values in angle brackets, to read expectations at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from mappings.redaction.folding import fold_text
from mappings.redaction.hits import Context, Recogniser, resolve


def marked(text: str, recognisers: Iterable[Recogniser]) -> str:
    """A text with `<` and `>` around what recognisers find."""
    folded = fold_text(text)
    hits = resolve(
        hit for recogniser in recognisers for hit in recogniser.find(folded, Context(("GB", "CN")))
    )
    for hit in reversed(hits):
        folded = f"{folded[: hit.start]}<{folded[hit.start : hit.end]}>{folded[hit.end :]}"
    return folded


def bare(marked_text: str) -> str:
    """The text without its marks."""
    return marked_text.replace("<", "").replace(">", "")
