"""What all packs share."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class PackModel(BaseModel):
    """Frozen, and an unknown key is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")
