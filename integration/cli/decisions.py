"""A decision as JSON: the form of the contract, the same in every command."""

from __future__ import annotations

from mappings.plan import Decision, Evidence, RunningClock


def decision_data(decision: Decision) -> dict[str, object]:
    """What was decided about a text, with the evidence for it, masked (contract 2)."""
    return {
        "language": decision.language,
        "is_complaint": decision.is_complaint,
        "is_loan": decision.is_loan,
        "product": decision.product,
        "issue": decision.issue,
        **({} if decision.own is None else {"own": decision.own}),
        "secondary": list(decision.secondary),
        "candidates": [
            {"product": candidate.product, "issue": candidate.issue, "score": candidate.score}
            for candidate in decision.candidates
        ],
        "confidence": decision.confidence,
        "decided": decision.decided,
        "severity": decision.severity or "low",
        "triggers": [
            {"id": trigger.id, "level": trigger.level, "evidence": [*map(evidence_data, trigger.evidence)]}
            for trigger in decision.triggers
        ],
        "evidence": [*map(evidence_data, decision.evidence)],
    }


def evidence_data(found: Evidence) -> dict[str, str]:
    """A masked phrase and the rule that it met."""
    return {"text": found.text, "rule": found.rule}


def clock_data(clock: RunningClock) -> dict[str, object]:
    """A clock with its dates (contract 2)."""
    return {
        "id": clock.id,
        "due_date": clock.due_date.isoformat(),
        "timezone": clock.timezone,
        "due_at": clock.due_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
