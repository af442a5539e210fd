"""Facts that a merge has brought over: their source says from which ticket, and what it was there."""

from __future__ import annotations

from typing import Final

MERGED: Final = "merged:"
"""Beginning of their sources; the ticket's id follows, and the source there with dots for colons."""


def is_carried(source: str) -> bool:
    """True for the source of a fact of another ticket; the merge itself is a fact of this one.

    >>> is_carried("merged:12:article.5"), is_carried("merged:12"), is_carried("article:5")
    (True, False, False)
    """
    return source.startswith(MERGED) and source.count(":") > 1


def first_source(source: str) -> str:
    """What the source was on the ticket where it began.

    >>> first_source("merged:13:merged.12.article.5"), first_source("article:5")
    ('article:5', 'article:5')
    """
    while is_carried(source):
        source = source.split(":", 2)[2].replace(".", ":")
    return source
