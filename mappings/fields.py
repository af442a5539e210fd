"""The ticket fields of Ombud and who owns each of them.

One table instead of knowledge spread over adapters: name, kind of value, owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

FieldValue = str | bool | int | datetime | None
"""What a field can hold: a code, a flag, a number, an instant in UTC, or nothing."""


class Owner(StrEnum):
    """Who may change a field."""

    COMPUTED = "computed"
    """Only facts and verbs move it; a hand edit is corrected with one note."""
    PROPOSED = "proposed"
    """Ours until an agent edits it; then the agent's until handed back."""
    AGENT = "agent"
    """Never written by Ombud."""
    ORDER = "order"
    """The order box: read, carried out once, cleared."""


class Kind(StrEnum):
    """Kind of value, in the words of the helpdesk's attribute types."""

    SELECT = "select"
    TREE_SELECT = "tree_select"
    TEXT = "text"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    NAME = "name"
    """Name of something that the helpdesk keeps: a group, a priority."""


@dataclass(frozen=True, slots=True)
class Field:
    """One ticket field.

    Attributes:
        name: The attribute's name in the helpdesk, prefix included.
        kind: Kind of value.
        owner: Who may change it.
        max_length: Longest text in characters, for text fields.
    """

    name: str
    kind: Kind
    owner: Owner
    max_length: int | None = None


PRODUCT: Final = Field("complaint_product", Kind.SELECT, Owner.PROPOSED)
ISSUE: Final = Field("complaint_issue", Kind.TREE_SELECT, Owner.PROPOSED)
SEVERITY: Final = Field("complaint_severity", Kind.SELECT, Owner.PROPOSED)
STAGE: Final = Field("complaint_stage", Kind.SELECT, Owner.COMPUTED)
REGIME: Final = Field("complaint_regime", Kind.SELECT, Owner.COMPUTED)
ACKNOWLEDGE_DUE_AT: Final = Field("complaint_ack_due_at", Kind.DATETIME, Owner.COMPUTED)
DUE_AT: Final = Field("complaint_due_at", Kind.DATETIME, Owner.COMPUTED)
NEXT_STEP_AT: Final = Field("complaint_next_step_at", Kind.DATETIME, Owner.COMPUTED)
NEXT_STEP: Final = Field("complaint_next_step", Kind.TEXT, Owner.COMPUTED, max_length=200)
PRIVACY: Final = Field("complaint_privacy", Kind.SELECT, Owner.COMPUTED)
ACTION: Final = Field("complaint_action", Kind.SELECT, Owner.ORDER)
ACTION_NOTE: Final = Field("complaint_action_note", Kind.TEXT, Owner.ORDER, max_length=250)
OUTCOME: Final = Field("complaint_outcome", Kind.SELECT, Owner.AGENT)
ROOT_CAUSE: Final = Field("complaint_root_cause", Kind.SELECT, Owner.AGENT)
REDRESS_AMOUNT: Final = Field("complaint_redress_amount", Kind.INTEGER, Owner.AGENT)
SATISFACTION: Final = Field("complaint_satisfaction", Kind.INTEGER, Owner.COMPUTED)
AUTO: Final = Field("complaint_auto", Kind.BOOLEAN, Owner.PROPOSED)

FIELDS: Final[tuple[Field, ...]] = (
    PRODUCT,
    ISSUE,
    SEVERITY,
    STAGE,
    REGIME,
    ACKNOWLEDGE_DUE_AT,
    DUE_AT,
    NEXT_STEP_AT,
    NEXT_STEP,
    PRIVACY,
    ACTION,
    ACTION_NOTE,
    OUTCOME,
    ROOT_CAUSE,
    REDRESS_AMOUNT,
    SATISFACTION,
    AUTO,
)

GROUP: Final = Field("group", Kind.NAME, Owner.PROPOSED)
PRIORITY: Final = Field("priority", Kind.NAME, Owner.PROPOSED)

NATIVE: Final[tuple[Field, ...]] = (GROUP, PRIORITY)
"""The helpdesk's own attributes that a customer can change over REST (contract 6.1); never provisioned."""

STATE: Final = Field("state", Kind.NAME, Owner.AGENT)
"""The helpdesk's own state; people's, and a customer's reopening is never undone (contract 1)."""

BY_NAME: Final[dict[str, Field]] = {field.name: field for field in (*FIELDS, *NATIVE)}
