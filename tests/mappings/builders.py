"""Tickets, cases and the round a plan makes, for tests of deciding."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from mappings.decide import decide
from mappings.fields import BY_NAME, FieldValue
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Article, Author, Case, Edit, EffectMarker, History, Person, Sender, Ticket
from mappings.ownership import asks_for_history, seen_after
from mappings.plan import ArticleChange, NoteKind, Plan
from mappings.redaction import mask_ticket

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CN = load_mapping(
    "version: 1\nlanguage: zh\ntargets:\n  acknowledge: 24 hours\n  answer: 10 days\n"
    "reminders: []\nstale_after_days: 0\n"
)
UK = load_mapping(
    "version: 1\nlanguage: en\njurisdiction: UK\nregimes: [uk]\nreminders: []\nstale_after_days: 0\n"
)
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
    made_by: Author = Author.AGENT,
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
        history=History((), 0, made_by),
    )


PERSONS = {Author.OURSELVES: 3, Author.AGENT: 5, Author.CUSTOMER: 9, Author.OTHER: 1}


def saved(
    before: Ticket, changes: ReadOnly[str, FieldValue], author: Author, by_id: int | None = None
) -> Ticket:
    """The ticket after one save, as the helpdesk's history tells it: only what differs is an entry."""
    history = before.history or History((), 0, Author.CUSTOMER)
    at = NOW + timedelta(seconds=history.last_id + 1)
    who = PERSONS[author] if by_id is None else by_id
    changed = [name for name, value in changes.items() if before.fields.get(name) != value]
    edits = tuple(
        Edit(history.last_id + number, at, who, author, name, before.fields.get(name), changes[name])
        for number, name in enumerate(changed, start=1)
    )
    return replace(
        before,
        fields=MappingProxyType({**before.fields, **changes}),
        history=History((*history.edits, *edits), history.last_id + len(edits), history.created_by),
    )


def edited(
    before: Ticket, *, author: Author = Author.AGENT, by_id: int | None = None, **fields: FieldValue
) -> Ticket:
    """The ticket after somebody saved those fields in one save."""
    return saved(before, {f"complaint_{name}": value for name, value in fields.items()}, author, by_id)


def answered(before: Ticket, *articles: Article) -> Ticket:
    """The ticket with more articles."""
    return replace(before, articles=(*before.articles, *articles))


def changed(before: Ticket, change: ArticleChange) -> Ticket:
    """The ticket after one of its articles was hidden or highlighted."""
    articles = (
        replace(one, internal=one.internal or change.hide, highlighted=one.highlighted or bool(change.marks))
        if one.id == change.article_id
        else one
        for one in before.articles
    )
    return replace(before, articles=tuple(articles))


def plan_of(
    before: Ticket,
    case: Case | None = None,
    mapping: Mapping = CN,
    now: datetime = NOW,
    *,
    highlights: bool = True,
) -> Plan:
    """What is decided about a ticket; its history is read where it has to be, as the pipeline does it."""
    case = case or Case(before.id)
    shown = (
        before if asks_for_history(before, case, mapping.categories.paths) else replace(before, history=None)
    )
    marks = mapping.redaction.highlight and highlights
    return decide(mask_ticket(shown, mapping, marks=marks), case, mapping, now)


def carry_out(before: Ticket, case: Case, plan: Plan, mapping: Mapping, at: datetime) -> tuple[Ticket, Case]:
    """Ticket and case after a plan was carried out, as the pipeline does it."""
    after = saved(before, plan.changes, Author.OURSELVES)
    for change in plan.article_changes:
        after = changed(after, change)
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
        written=MappingProxyType({**case.written, **plan.ours}),
        theirs=plan.theirs,
        seen=seen_after(before.fields, plan.changes, plan.listed),
        history_id=plan.history_id,
        summarised=case.summarised or (plan.note is not None and plan.note.kind is NoteKind.SUMMARY),
        due=MappingProxyType({clock.id: clock.due_at for clock in plan.clocks if clock.stopped_at is None}),
    )


def handled(
    before: Ticket, case: Case | None = None, mapping: Mapping = CN, now: datetime = NOW
) -> tuple[Ticket, Case]:
    """Ticket and case after one round."""
    case = case or Case(before.id)
    return carry_out(before, case, plan_of(before, case, mapping, now), mapping, now)
