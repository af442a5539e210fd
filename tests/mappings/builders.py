"""Tickets, cases and the round a plan makes, for tests of deciding."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from mappings.decide import decide
from mappings.fields import BY_NAME, FieldValue
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Article, Case, EffectMarker, Person, Sender, Ticket
from mappings.plan import NoteKind, Plan
from mappings.redaction import mask_ticket

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CN = load_mapping("version: 1\nlanguage: zh\ntargets:\n  acknowledge: 24 hours\n  answer: 10 days\n")
UK = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nregimes: [uk]\n")
CLEAR = "我要投诉：贷款乱收服务费、手续费和担保费，要求退费。"
"""A complaint whose issue is decided: three words of one issue and none of another."""


def article(
    body: str,
    *,
    number: int = 1,
    sender: Sender = Sender.CUSTOMER,
    at: datetime = NOW,
    is_html: bool = False,
    internal: bool = False,
) -> Article:
    """One article."""
    return Article(
        id=number,
        created_at=at,
        sender=sender,
        channel="email",
        internal=internal,
        created_by_id=9,
        body=body,
        is_html=is_html,
    )


def ticket(
    *articles: Article,
    title: str = "",
    at: datetime = NOW,
    people: tuple[Person, ...] = (),
    **fields: FieldValue,
) -> Ticket:
    """A ticket with those articles; keyword arguments are fields without their prefix, all others empty."""
    return Ticket(
        id=5,
        number="81005",
        group="Complaints",
        state="new",
        created_at=at,
        updated_at=at,
        updated_by_id=9,
        owner_id=None,
        customer_id=9,
        title=title,
        channel="email",
        fields=MappingProxyType(
            {**dict.fromkeys(BY_NAME), **{f"complaint_{name}": value for name, value in fields.items()}}
        ),
        articles=articles,
        people=people,
    )


def edited(before: Ticket, **fields: FieldValue) -> Ticket:
    """The ticket after somebody saved those fields."""
    changed = {f"complaint_{name}": value for name, value in fields.items()}
    return replace(before, fields=MappingProxyType({**before.fields, **changed}))


def answered(before: Ticket, *articles: Article) -> Ticket:
    """The ticket with more articles."""
    return replace(before, articles=(*before.articles, *articles))


def plan_of(before: Ticket, case: Case | None = None, mapping: Mapping = CN, now: datetime = NOW) -> Plan:
    """What is decided about a ticket."""
    return decide(mask_ticket(before, mapping), case or Case(before.id), mapping, now)


def carry_out(before: Ticket, case: Case, plan: Plan, mapping: Mapping, at: datetime) -> tuple[Ticket, Case]:
    """Ticket and case after a plan was carried out, as the pipeline does it."""
    after = replace(before, fields=MappingProxyType({**before.fields, **plan.changes}))
    if plan.note is not None:
        number = 1000 + len(before.articles)
        note = replace(
            article(plan.note.html, number=number, sender=Sender.AGENT, at=at, is_html=True, internal=True),
            marker=EffectMarker(f"effect-{number}", plan.note.kind.value, mapping.version_id),
        )
        after = answered(after, note)
    return after, replace(
        case,
        facts=(*case.facts, *plan.facts),
        written=MappingProxyType({**case.written, **plan.changes}),
        theirs=case.theirs | plan.theirs,
        summarised=case.summarised or (plan.note is not None and plan.note.kind is NoteKind.SUMMARY),
    )


def handled(
    before: Ticket, case: Case | None = None, mapping: Mapping = CN, now: datetime = NOW
) -> tuple[Ticket, Case]:
    """Ticket and case after one round."""
    case = case or Case(before.id)
    return carry_out(before, case, plan_of(before, case, mapping, now), mapping, now)
