"""Whether a word counts where it stands. The room for negation, hypotheticals and quoted mail."""

from __future__ import annotations

from typing import Final

_QUOTE: Final = ">"


def counts(text: str, position: int) -> bool:
    """False for a word in a line that a mail program has quoted.

    >>> counts("no problem\\n> harassment", 14), counts("harassment", 0)
    (False, True)
    """
    line = text.rfind("\n", 0, position) + 1
    return not text[line:position].lstrip().startswith(_QUOTE)
