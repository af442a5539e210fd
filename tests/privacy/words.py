"""Pools of words written on one line."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words of a line; an underscore stands for a space inside one.

    >>> words("Hauptstraße Am_Markt")
    ('Hauptstraße', 'Am Markt')
    """
    return tuple(word.replace("_", " ") for word in text.split())
