"""What all packs share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

Status = Literal["found_official", "found_secondary", "found_tertiary", "knowledge"]
"""How good a source is: read in the rule itself, quoted by others, read once in a weak place, from memory."""


class PackModel(BaseModel):
    """Frozen, and an unknown key is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def unique(names: Iterable[str], what: str) -> None:
    """Refuse a name that stands twice.

    Raises:
        ValueError: One does; it is named.
    """
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"has the {what} {name} twice")
        seen.add(name)
