"""What has to be there before a complaint is closed (A13): one list, for the verb and for a closed state."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from enum import StrEnum
from typing import Final

from mappings import fields
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.workflow.machine import holding

PAYS: Final = ("upheld", "partly_upheld", "settled")
"""Outcomes after which somebody gets something, or is told why not."""
REJECTED: Final = "not_upheld"
CLOSING: Final = "closing"
"""Value of the fact `approved` with which another agent agrees to close what was rejected."""
PROPOSAL: Final = "proposal"
"""The same for carrying out what was proposed."""


class Part(StrEnum):
    """What can be missing."""

    OUTCOME = "outcome"
    ROOT_CAUSE = "root_cause"
    ANSWER = "answer"
    """No final answer has gone out."""
    REFERRAL = "referral"
    """The final answer does not say where else the customer can turn."""
    REDRESS = "redress"
    """The amount, which may be 0."""
    APPROVAL = "approval"
    """Another agent has not agreed to a rejection."""


def missing(
    ticket_fields: ReadOnly[str, FieldValue],
    facts: tuple[Fact, ...],
    mapping: Mapping,
    *,
    refers: bool,
) -> tuple[Part, ...]:
    """Every part that is missing, in the order in which it is done.

    Args:
        ticket_fields: As they stand on the ticket.
        refers: The law that binds gives the customer somewhere else to turn.
    """
    return tuple(_missing(ticket_fields, facts, mapping, refers=refers))


def _missing(
    ticket_fields: ReadOnly[str, FieldValue], facts: tuple[Fact, ...], mapping: Mapping, *, refers: bool
) -> Iterator[Part]:
    kept = {name for name in ("outcome", "root_cause", "redress") if name not in mapping.fields.off}
    outcome = ticket_fields.get(fields.OUTCOME.name)
    if "outcome" in kept and outcome is None:
        yield Part.OUTCOME
    if holding(facts, FactKind.WITHDRAWN):
        # what the customer took back needs no answer and no cause
        return
    if "root_cause" in kept and ticket_fields.get(fields.ROOT_CAUSE.name) is None:
        yield Part.ROOT_CAUSE
    if not holding(facts, FactKind.RESPONSE_SENT):
        yield Part.ANSWER
    elif refers and not holding(facts, FactKind.REFERRAL_TOLD):
        yield Part.REFERRAL
    if "redress" in kept and outcome in PAYS and ticket_fields.get(fields.REDRESS_AMOUNT.name) is None:
        yield Part.REDRESS
    approved = any(fact.value == CLOSING for fact in holding(facts, FactKind.APPROVED))
    if outcome == REJECTED and "close_rejected" in mapping.second_pair_of_eyes and not approved:
        yield Part.APPROVAL
