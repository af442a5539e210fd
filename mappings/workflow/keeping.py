"""The category of a complaint that has its answer: what the customer writes then says nothing about it."""

from __future__ import annotations

from dataclasses import replace

from mappings import facts as reading
from mappings import fields, observe
from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision
from mappings.workflow.machine import holding

_ENDS = (FactKind.RESPONSE_SENT, FactKind.CLOSED, FactKind.WITHDRAWN)


def kept(
    decision: Decision, ticket: MaskedTicket, case: Case, facts: tuple[Fact, ...], mapping: Mapping
) -> Decision:
    """The decision with the category that was written, once the complaint is answered, closed or withdrawn.

    It is judged anew where an agent confirmed one, or the customer complains again.
    """
    ends = [fact.at for kind in _ENDS for fact in holding(facts, kind)]
    product, path = case.written.get(fields.PRODUCT.name), case.written.get(fields.ISSUE.name)
    if not (ends and decision.is_complaint and isinstance(product, str) and isinstance(path, str)):
        return decision
    if reading.confirmation(facts) is not None or observe.complaint_after(ticket, max(ends)) is not None:
        return decision
    key = path.rpartition("::")[2]
    issue = mapping.categories.canonical(key)
    if issue not in taxonomy().issue_by_key:
        return decision
    return replace(decision, product=product, issue=issue, own=key if key != issue else None, decided=True)
