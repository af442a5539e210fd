"""What a mapping may say about severity: from which sum on a loss is large."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mappings.amounts.currencies import Currency


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LargeSum(_Frozen):
    """A currency, and the sum from which on the signal `large_sum` is raised."""

    currency: Currency = Field(description="Code of the currency.")
    at_least: Annotated[int, Field(ge=1, le=10**9)] = Field(description="Smallest large sum, in whole units.")


class SeveritySection(_Frozen):
    """How severity is weighed here."""

    large_sum: tuple[LargeSum, ...] = Field(
        (),
        description="Sums from which on a loss is large, by currency; else words and model tell alone.",
    )

    @model_validator(mode="after")
    def _once_each(self) -> Self:
        named = [one.currency for one in self.large_sum]
        twice = sorted({one for one in named if named.count(one) > 1})
        if twice:
            raise ValueError(f"has {twice[0]} twice in large_sum")
        return self
