"""What all packs share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

Status = Literal["found_official", "found_secondary", "found_tertiary", "knowledge"]
STATUS: Final[dict[Status, str]] = {
    "found_official": "read in the rule or on the regulator's page",
    "found_secondary": "read where others quote the rule",
    "found_tertiary": "read once in a weak place",
    "knowledge": "from memory, not verified",
}
"""How good a source is."""


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
