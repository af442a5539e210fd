"""What has to be there before a complaint is closed (A13): one list, for the verb and for a closed state."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from enum import StrEnum
from typing import Final

from mappings import facts as reading
from mappings import fields
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.stages import Stage
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
    """Another agent has not agreed to a rejection, or to a solution that was proposed."""


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
    if _rejects_alone(ticket_fields, facts, mapping) or _pays_alone(outcome, facts, mapping):
        yield Part.APPROVAL


def proposal_approved(facts: tuple[Fact, ...]) -> bool:
    """True when another agent approved the last proposal."""
    proposals = holding(facts, FactKind.PROPOSED)
    approvals = (fact for fact in holding(facts, FactKind.APPROVED) if fact.value == PROPOSAL)
    last = max((reading.history_number(fact) for fact in approvals), default=0)
    return bool(proposals) and last > max(reading.history_number(fact) for fact in proposals)


def awaits_approval(
    ticket_fields: ReadOnly[str, FieldValue], facts: tuple[Fact, ...], mapping: Mapping, stage: Stage
) -> bool:
    """True when nothing can go on before another agent has approved a proposal or a rejection.

    Args:
        ticket_fields: As they stand on the ticket.
    """
    if stage is Stage.PROPOSED:
        return "carry_out" in mapping.second_pair_of_eyes and not proposal_approved(facts)
    return stage is Stage.ANSWERED and _rejects_alone(ticket_fields, facts, mapping)


def _pays_alone(outcome: FieldValue, facts: tuple[Fact, ...], mapping: Mapping) -> bool:
    """True when a solution that needs a second pair of eyes was answered without ever being approved."""
    proposed = bool(holding(facts, FactKind.PROPOSED))
    return (
        proposed
        and outcome in PAYS
        and "carry_out" in mapping.second_pair_of_eyes
        and not proposal_approved(facts)
    )


def _rejects_alone(
    ticket_fields: ReadOnly[str, FieldValue], facts: tuple[Fact, ...], mapping: Mapping
) -> bool:
    """True when a rejection needs a second pair of eyes and has had none."""
    approved = any(fact.value == CLOSING for fact in holding(facts, FactKind.APPROVED))
    rejected = ticket_fields.get(fields.OUTCOME.name) == REJECTED
    return rejected and "close_rejected" in mapping.second_pair_of_eyes and not approved
