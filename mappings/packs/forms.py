"""Forms of authorities: `forms.yaml` as a model."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal, Self

from pydantic import model_validator

from mappings import yamltext
from mappings.jurisdictions import Jurisdiction
from mappings.packs import pack_text
from mappings.packs.base import PackModel, Status
from mappings.packs.desk import Label

RowList = Literal[
    "uk_group",
    "uk_cause",
    "jrt_b",
    "jrt_c",
    "cfpb_product",
    "cfpb_issue",
    "cfpb_sub_issue",
    "afca_product",
    "afca_issue",
]
"""Lists by which a form counts; where Ombud's categories stand in them: `outside.yaml`."""
Measure = Literal[
    "open_at_start",
    "received",
    "closed",
    "closed_in_window",
    "closed_in_8_weeks",
    "closed_after_8_weeks",
    "closed_in_30_days",
    "closed_after_30_days",
    "closed_with_money",
    "closed_with_relief",
    "closed_with_explanation",
    "upheld",
    "late",
    "redress",
    "open_at_end",
]
"""What a form counts; see `mappings.reporting.forms`."""


class Form(PackModel):
    """One form.

    Attributes:
        valid_to: Last day of the last period for which it holds.
        period: What it is usually about.
        window: Id of the clock that tells `closed_in_window`.
        remark: What is not known of it.
    """

    title: Label
    jurisdiction: Jurisdiction
    citation: str
    source: str
    status: Status
    checked: date
    valid_to: date | None = None
    period: Literal["month", "quarter", "half_year"]
    rows: tuple[RowList, ...]
    columns: tuple[Measure, ...]
    window: str | None = None
    remark: Label

    @model_validator(mode="after")
    def _has_window(self) -> Self:
        if ("closed_in_window" in self.columns) != (self.window is not None):
            raise ValueError("closed_in_window and window come together")
        return self


class Forms(PackModel):
    """All of them, and what their columns are called."""

    version: str
    forms: dict[str, Form]
    columns: dict[Measure, Label]

    @model_validator(mode="after")
    def _columns_have_labels(self) -> Self:
        without = {column for form in self.forms.values() for column in form.columns} - set(self.columns)
        if without:
            raise ValueError(f"columns without a label: {sorted(without)}")
        return self


@cache
def forms() -> Forms:
    """The shipped forms.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Forms, pack_text("forms.yaml"), "forms.yaml")
