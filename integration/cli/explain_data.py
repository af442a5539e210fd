"""A reading of a ticket as JSON: codes, dates, our own keywords and masked evidence."""

from __future__ import annotations

from collections.abc import Iterable

from integration.cli.decisions import clock_data, decision_data, evidence_data
from integration.cli.plain import plain
from integration.pipeline import Reading
from integration.shown import opinion_of, planned, standing
from mappings.archive.codes import code, source
from mappings.categories.trying import TriedAnswer
from mappings.mapping import Mapping
from mappings.plan import Plan
from mappings.trying import Tried


def as_data(reading: Reading, mapping: Mapping, tried: Tried | None) -> dict[str, object]:
    """A reading with everything that was tried, as JSON."""
    plan, decision = reading.plan, reading.plan.decision
    return {
        "ticket_id": reading.ticket.id,
        "handled": mapping.handles(reading.ticket.group),
        "mapping_version": mapping.version_id,
        "decided_at": reading.now.isoformat(),
        "decision": decision_data(decision),
        "words_alone": None if plan.spoken is None else decision_data(plan.spoken),
        "runner_up": runner_up(plan),
        "second_opinion": {
            "result": opinion_of(plan, mapping),
            "issue": None if plan.opinion is None else plan.opinion.issue or None,
            "model": None if plan.opinion is None else plan.opinion.model,
            "told": decision.second_opinion is not None,
        },
        "clocks": [
            {
                **clock_data(clock),
                "kind": clock.kind,
                "citation": clock.citation,
                "stopped_at": None if clock.stopped_at is None else clock.stopped_at.isoformat(),
                "trace": [{"code": step.code, **dict(step.detail)} for step in clock.trace],
            }
            for clock in plan.clocks
        ],
        "writes": {name: planned(plan, name) for name in plan.changes},
        "stands": {name: standing(reading, name) for name in plan.changes},
        "desk": {name: "(somebody)" if name == "owner" else value for name, value in plan.desk.items()},
        "note": None
        if plan.note is None
        else {
            "kind": plan.note.kind.value,
            "subject": plan.note.subject,
            "text": plain(plan.note.html),
        },
        "letters": [{"kind": letter.kind, "way": letter.way.value} for letter in plan.letters],
        "partners_asked": [question.partner for question in plan.questions],
        "articles": [
            {"id": change.article_id, "hide": change.hide, "marks": len(change.marks)}
            for change in plan.article_changes
        ],
        "would_be_filed": plan.asks_for_pack,
        "orders": [{"verb": verb, "code": result} for verb, result in plan.orders],
        "facts": [
            {
                "kind": fact.kind,
                "at": fact.at.isoformat(),
                "source": source(fact.source),
                "value": code(fact.kind, fact.value),
            }
            for fact in plan.facts
        ],
        "follow_ups": [{"kind": entry.kind, "due_at": entry.due_at.isoformat()} for entry in plan.follow_ups],
        "reasons": [{"code": reason.code, **dict(reason.detail)} for reason in plan.reasons],
        "tried": None if tried is None else tried_data(tried),
    }


def tried_data(tried: Tried) -> dict[str, object]:
    """Everything that was tried."""
    category = tried.category
    return {
        "language": tried.language,
        "texts": [
            {
                "article_id": one.article_id,
                "complains": one.weighing.yes,
                "because": one.weighing.because,
                "score": _rounded(one.weighing.score),
                "least": _rounded(one.weighing.least),
                "named": list(one.weighing.named),
                "asks": list(one.weighing.asks),
                "aggrieved": list(one.weighing.aggrieved),
            }
            for one in tried.texts
        ],
        "model": category.model,
        "letter": category.letter,
        "loan_score": _rounded(category.loan_score),
        "issues": _answers(category.issues),
        "products": _answers(category.products),
        "confidence": category.confidence,
        "decided_above": category.decided_above,
        "obstacle": category.obstacle,
        "word_turned_the_balance": category.turned,
        "signals": [
            {
                "id": one.id,
                "level": one.level,
                "score": _rounded(one.score),
                "least": _rounded(one.least),
                "words": [*map(evidence_data, one.words)],
                "raised": one.raised,
            }
            for one in tried.triggers
        ],
        "law": [
            {"jurisdiction": one.jurisdiction.value, "entry": one.entry, "conditions": dict(one.conditions)}
            for one in tried.law
        ],
        "undated": [
            {"id": one.id, "kind": one.kind, "no_date": one.no_date, "citation": one.citation}
            for one in tried.undated
        ],
        "waiting_clocks": [{"id": one.id, "starts_on": list(one.starts_on)} for one in tried.waiting],
    }


def runner_up(plan: Plan) -> dict[str, object] | None:
    """The issue that came second, as far as the words tell."""
    candidates = plan.decision.candidates
    if len(candidates) < 2:
        return None
    return {"issue": candidates[1].issue, "product": candidates[1].product, "score": candidates[1].score}


def _answers(answers: Iterable[TriedAnswer]) -> list[dict[str, object]]:
    return [
        {
            "key": one.key,
            "model": _rounded(one.model),
            "weighed": _rounded(one.weighed),
            "words": [*map(evidence_data, one.words)],
        }
        for one in answers
    ]


def _rounded(number: float) -> float:
    return round(number, 4)
