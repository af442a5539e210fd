"""Long lists of words that are data: one word a line."""

from __future__ import annotations

from importlib.resources import files


def listed(name: str) -> frozenset[str]:
    """The words of a file beside this one.

    >>> "garcia" in listed("surnames.txt")
    True
    """
    text = files("mappings.redaction.words").joinpath(name).read_text(encoding="utf-8")
    return frozenset(text.split())
