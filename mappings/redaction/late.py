"""Regular expressions that are compiled when a text first needs them, so that starting stays quick."""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a pattern, and lends its methods from the first use on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._of = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(*self._of)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled at its first use.

    >>> late("[0-9]{2}").search("a12").group()
    '12'
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
