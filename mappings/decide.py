"""The one entrance: a masked ticket, a case, a mapping and an instant → a plan.

Pure and total: no clock, no network, and an answer for every ticket. Deciding again after the plan was
carried out gives nothing more to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields, language, note, observe, ownership
from mappings.clocks import Subject, acknowledgement_of, leading_of, run_clocks
from mappings.facts import FactKind
from mappings.failure import NEEDS_HELP, says_help
from mappings.fields import FieldValue
from mappings.judge import judge
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket, Sender
from mappings.note import DueChange, ProposalChange, Summary
from mappings.ownership import Reconciled, reconcile
from mappings.packs.regime import regimes_of
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, Evidence, FollowUp, Note, NoteKind, Plan, Reason, RunningClock
from mappings.severity import highest
from mappings.steps import NextStep, next_step
from mappings.texts import say

RECEIVED: Final = "received"
ACKNOWLEDGED: Final = "acknowledged"
NOT_COMPLAINT: Final = "not_complaint"
MOST_CORRECTIONS: Final = 3
"""Notes of change on a ticket after which a hand edit is put right silently."""
_OF_COMPLAINTS: Final = (
    fields.REGIME.name,
    fields.ACKNOWLEDGE_DUE_AT.name,
    fields.DUE_AT.name,
    fields.NEXT_STEP.name,
    fields.NEXT_STEP_AT.name,
    fields.PRIVACY.name,
)
"""Computed fields that only a complaint has."""
_VERBS_OF: Final[ReadOnly[str, tuple[str, ...]]] = MappingProxyType(
    {
        fields.STAGE.name: ("acknowledge", "answer", "close"),
        fields.REGIME.name: ("escalate",),
        fields.PRIVACY.name: ("hide",),
    }
)
"""Verbs that move a computed field; the others move with `record` and `extend`."""


@dataclass(frozen=True, slots=True)
class _Situation:
    """Everything about a ticket that is known before fields and notes are thought of."""

    decision: Decision
    facts: tuple[Fact, ...]
    new_facts: tuple[Fact, ...]
    clocks: tuple[RunningClock, ...]
    step: NextStep

    @property
    def acknowledged(self) -> bool:
        return reading.is_acknowledged(self.facts)


def decide(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Plan:
    """Decide what has to be done to a ticket; pure and total.

    Args:
        ticket: The ticket as it is at this moment, masked.
        case: What Ombud remembers of it; `Case(ticket_id)` for a new one.
        mapping: The site's mapping.
        now: The present instant, UTC.
    """
    situation = _situation(ticket, case, mapping, now)
    computed = _computed(ticket, case, situation, mapping)
    reconciled = reconcile(ticket, case, computed, _proposed(ticket, situation.decision))
    return Plan(
        decision=situation.decision,
        changes=MappingProxyType(
            {**reconciled.changes, **_automatic(ticket, case, situation.decision, reconciled)}
        ),
        note=_note(ticket, case, mapping, situation, computed, reconciled),
        facts=situation.new_facts,
        clocks=situation.clocks,
        follow_ups=tuple(_follow_ups(situation.clocks, now)),
        theirs=case.theirs | reconciled.newly_theirs,
        reasons=tuple(_reasons(ticket, situation, reconciled)),
    )


def leading_due_at(clocks: Iterable[RunningClock]) -> datetime | None:
    """When the earliest open answer duty of ours is due, UTC; None when none is open."""
    leading = leading_of(clocks)
    return leading.due_at if leading is not None else None


def _situation(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> _Situation:
    complaint = None if ticket.withheld else observe.complaint_of(ticket)
    decision = _decision(ticket, case, mapping, complaint)
    new: tuple[Fact, ...] = ()
    facts = case.facts
    if decision.is_complaint:
        receipt = observe.receipt_of(ticket, complaint, chosen=_is_chosen(ticket, case))
        new = observe.new_facts(ticket, case, mapping, receipt)
        facts = (*case.facts, *new)
    if ticket.withheld:
        # not known to be a complaint: its deadlines run, but nothing is put on record
        new = ()
    clocks = (
        run_clocks(mapping, mapping.jurisdiction, facts, _subject(decision)) if decision.is_complaint else ()
    )
    settled = fields.ISSUE.name in case.theirs or case.written.get(fields.ISSUE.name) is not None
    confirm = decision.is_loan and not decision.decided and not settled
    step = next_step(
        acknowledgement_of(clocks),
        leading_of(clocks),
        acknowledged=reading.is_acknowledged(facts),
        answered=bool(reading.of_kind(facts, FactKind.RESPONSE_SENT)),
        confirm=confirm and not ownership.filled_by_person(ticket, case, fields.ISSUE.name),
        now=now,
    )
    if ticket.withheld:
        step = replace(step, code="help")
    return _Situation(decision, facts, new, clocks, step)


def _decision(
    ticket: MaskedTicket, case: Case, mapping: Mapping, complaint: observe.Complaint | None
) -> Decision:
    if ticket.withheld:
        # nothing is known of the text: its deadlines run, so that none is missed
        return Decision(language.OTHER, is_complaint=True, is_loan=False)
    body = "\n\n".join(_texts_of_customer(ticket))
    found = language.detect(body)
    if found == language.OTHER:
        found = language.detect(ticket.title)
    decision = judge(ticket.title, body, found, mapping.decided_above, complaint=complaint is not None)
    if not decision.is_complaint and _is_complaint_already(ticket, case):
        severity = decision.severity or highest(None, decision.triggers)
        return replace(decision, is_complaint=True, severity=severity)
    return decision


def _texts_of_customer(ticket: MaskedTicket) -> Iterator[str]:
    """What the complaint says: the first article, whoever took it down, and all that the customer wrote."""
    for index, article in enumerate(ticket.articles):
        if index == 0 or article.sender is Sender.CUSTOMER:
            yield article.text


def _is_complaint_already(ticket: MaskedTicket, case: Case) -> bool:
    """A person said so by choosing a category, or we did; a later "thank you" does not undo it."""
    if _is_chosen(ticket, case):
        return True
    return case.written.get(fields.STAGE.name) not in (None, NOT_COMPLAINT, NEEDS_HELP)


def _is_chosen(ticket: MaskedTicket, case: Case) -> bool:
    return any(
        ownership.filled_by_person(ticket, case, name) for name in (fields.ISSUE.name, fields.PRODUCT.name)
    )


def _subject(decision: Decision) -> Subject:
    issue = decision.issue
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else None
    return Subject(nature, issue, decision.product)


def _computed(
    ticket: MaskedTicket, case: Case, situation: _Situation, mapping: Mapping
) -> dict[str, FieldValue]:
    if not situation.decision.is_complaint:
        # deadlines that ran while the text was withheld end with the doubt
        ours = (name for name in _OF_COMPLAINTS if case.written.get(name) is not None)
        return {fields.STAGE.name: NOT_COMPLAINT, **dict.fromkeys(ours)}
    acknowledgement, leading = acknowledgement_of(situation.clocks), leading_of(situation.clocks)
    packs = regimes_of(mapping.jurisdiction, mapping.regimes)
    stage = ACKNOWLEDGED if situation.acknowledged else RECEIVED
    return {
        fields.STAGE.name: NEEDS_HELP if ticket.withheld else stage,
        fields.REGIME.name: packs[0].id if packs else None,
        fields.ACKNOWLEDGE_DUE_AT.name: acknowledgement.due_at if acknowledgement is not None else None,
        fields.DUE_AT.name: leading.due_at if leading is not None else None,
        fields.NEXT_STEP.name: say(mapping.language, f"step.{situation.step.code}"),
        fields.NEXT_STEP_AT.name: situation.step.at,
        fields.PRIVACY.name: "masked",
    }


def _proposed(ticket: MaskedTicket, decision: Decision) -> dict[str, FieldValue]:
    if not decision.is_complaint or ticket.withheld or ticket.fields.get(fields.AUTO.name) is False:
        return {}
    issue = taxonomy().issue_path(decision.issue) if decision.issue is not None else None
    return {
        fields.PRODUCT.name: decision.product if decision.decided else None,
        fields.ISSUE.name: issue if decision.decided else None,
        fields.SEVERITY.name: decision.severity,
    }


def _automatic(
    ticket: MaskedTicket, case: Case, decision: Decision, reconciled: Reconciled
) -> dict[str, FieldValue]:
    """The switch of proposals: on, until somebody touches it."""
    name = fields.AUTO.name
    if not decision.is_complaint or name not in ticket.fields or ticket.fields[name] is not None:
        return {}
    return {name: True} if name not in case.written or reconciled.restored else {}


def _note(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    situation: _Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
) -> Note | None:
    if ticket.withheld:
        said = says_help(ticket.fields, ticket.markers)
        return None if said else note.withheld(mapping, ticket.withheld_by)
    summary = Summary(
        decision=situation.decision,
        clocks=situation.clocks,
        next_step=say(mapping.language, f"step.{situation.step.code}"),
        found=ticket.found,
        theirs=reconciled.newly_theirs,
    )
    if not case.summarised and all(marker.kind != NoteKind.SUMMARY for marker in ticket.markers):
        return note.summary(mapping, summary)
    was_none = case.written.get(fields.STAGE.name) == NOT_COMPLAINT
    if was_none and situation.decision.is_complaint:
        return note.change(mapping, NoteKind.CHANGE, note.complaint_parts(mapping, summary))
    parts = list(_later_parts(ticket, case, mapping, situation, computed, reconciled))
    if not parts:
        return None
    kind = NoteKind.OWNERSHIP if reconciled.newly_theirs else NoteKind.CHANGE
    return note.change(mapping, kind, parts)


def _later_parts(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    situation: _Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
) -> Iterator[str]:
    if reconciled.newly_theirs:
        yield note.ownership_part(mapping, reconciled.newly_theirs)
    received = reading.received(situation.facts)
    for name in (fields.ACKNOWLEDGE_DUE_AT.name, fields.DUE_AT.name):
        old, new = case.written.get(name), computed.get(name)
        if received and isinstance(old, datetime) and isinstance(new, datetime) and old != new:
            yield note.due_part(mapping, DueChange(name, old, new), received)
    for name in ownership.PROPOSED:
        was, proposed = case.written.get(name), reconciled.changes.get(name)
        if isinstance(was, str) and isinstance(proposed, str) and was != proposed:
            evidence = _evidence(situation.decision, name)
            yield note.proposal_part(mapping, ProposalChange(name, was, proposed), evidence)
    if reconciled.corrected and _changes_told(ticket) < MOST_CORRECTIONS:
        verbs = (_VERBS_OF.get(name, ("record", "extend")) for name in reconciled.corrected)
        yield note.corrected_part(mapping, reconciled.corrected, tuple(dict.fromkeys(chain(*verbs))))


def _evidence(decision: Decision, name: str) -> tuple[Evidence, ...]:
    """What speaks for a proposed value: signals for the severity, else the words of the category."""
    signals = tuple(chain(*(trigger.evidence for trigger in decision.triggers)))
    return signals if name == fields.SEVERITY.name and signals else decision.evidence


def _changes_told(ticket: MaskedTicket) -> int:
    return sum(marker.kind == NoteKind.CHANGE for marker in ticket.markers)


def _follow_ups(clocks: Iterable[RunningClock], now: datetime) -> Iterator[FollowUp]:
    clocks = tuple(clocks)
    acknowledgement, leading = acknowledgement_of(clocks), leading_of(clocks)
    if acknowledgement is not None and acknowledgement.stopped_at is None and acknowledgement.due_at > now:
        yield FollowUp("acknowledge_due", acknowledgement.due_at)
    if leading is not None and leading.due_at > now:
        yield FollowUp("answer_due", leading.due_at)


def _reasons(ticket: MaskedTicket, situation: _Situation, reconciled: Reconciled) -> Iterator[Reason]:
    decision = situation.decision
    if ticket.withheld:
        yield Reason("withheld", (("recogniser", ticket.withheld_by),))
    elif not decision.is_complaint:
        yield Reason("not_complaint", (("language", decision.language),))
    else:
        code = "decided" if decision.decided else "undecided"
        yield Reason(code, (("language", decision.language), ("confidence", f"{decision.confidence:.2f}")))
    for clock in situation.clocks:
        yield Reason("clock", (("id", clock.id), ("due", clock.due_date.isoformat())))
    for name in sorted(reconciled.newly_theirs):
        yield Reason("theirs", (("field", name),))
    for name in reconciled.corrected:
        yield Reason("corrected", (("field", name),))
    if reconciled.restored:
        yield Reason("restored", ())
