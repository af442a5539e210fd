"""How far personal data is out of sight, in honest levels, and what articles need for them (design rule 8).

A level is shown only while it holds on the ticket: an article that somebody makes public again is not hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from mappings import facts as reading
from mappings import fields
from mappings.facts import FactKind
from mappings.history import Holder
from mappings.models import ArticleHead, Author, Case, Fact, MaskedTicket, Ticket
from mappings.ownership import Ownership
from mappings.plan import ArticleChange
from mappings.redaction.types import DataType


class Level(StrEnum):
    """What has been done about the personal data of a ticket, weakest first."""

    MASKED = "masked"
    """In everything that Ombud emits."""
    MARKED = "marked"
    """Found data is highlighted for agents; everybody who could read it still can."""
    HIDDEN = "hidden"
    """Articles were taken out of the customer's view; agents read them, he can download their attachments."""
    ERASED = "erased"
    """An administrator erased something."""


STRONGEST: Final = frozenset(
    {
        DataType.CN_ID,
        DataType.HK_ID,
        DataType.US_SSN,
        DataType.UK_NINO,
        DataType.IE_PPS,
        DataType.AU_TFN,
        DataType.SG_NRIC,
        DataType.IN_PAN,
        DataType.IN_AADHAAR,
        DataType.DE_STEUERID,
        DataType.FR_NIR,
        DataType.ES_DNI,
        DataType.PASSPORT,
        DataType.BANK_CARD,
        DataType.IBAN,
        DataType.BANK_ACCOUNT,
        DataType.CREDENTIAL,
        DataType.URL_TOKEN,
    }
)
"""Kinds with which somebody else can do harm: ids, cards, accounts, credentials."""
MOST_MARKED: Final = 10
"""So many articles of a ticket are highlighted, the newest; each costs a request."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is done to articles, and what holds once it is done.

    Attributes:
        facts: That articles were highlighted.
        level: None where there is nothing to say.
    """

    changes: tuple[ArticleChange, ...]
    facts: tuple[Fact, ...]
    level: Level | None


def sight_of(
    ticket: MaskedTicket,
    case: Case,
    new: Iterable[Fact],
    *,
    is_complaint: bool,
    erased: bool,
    now: datetime,
) -> Sight:
    """What articles need, and the level that holds then.

    Args:
        new: Facts of this moment; orders to hide are among them.
        is_complaint: Only what is a complaint is masked and marked.
        erased: `is_erased` says so.
    """
    ordered = hidden_ids(new)
    hide = {head.id for head in ticket.heads if head.id in ordered and not (head.internal or head.ours)}
    known = {fact.source for fact in case.facts if fact.kind == FactKind.ARTICLE_MARKED}
    mark = {
        head.id: head.marks
        for head in [head for head in ticket.heads if head.marks][-MOST_MARKED:]
        if is_complaint and not head.highlighted and _source(head.id) not in known
    }
    named = ordered | hidden_ids(case.facts)
    level = Level.MASKED if is_complaint else None
    if mark or any(head.highlighted and _source(head.id) in known for head in ticket.heads):
        level = Level.MARKED
    if any(head.id in hide or (head.internal and head.id in named) for head in ticket.heads):
        level = Level.HIDDEN
    if erased:
        level = Level.ERASED
    return Sight(
        changes=tuple(
            ArticleChange(head.id, hide=head.id in hide, marks=mark.get(head.id, ()))
            for head in ticket.heads
            if head.id in hide or head.id in mark
        ),
        facts=tuple(
            Fact(FactKind.ARTICLE_MARKED.value, now, _source(article_id)) for article_id in sorted(mark)
        ),
        level=level,
    )


def is_erased(ticket: MaskedTicket, case: Case, owned: Ownership) -> bool:
    """True when something was erased, as our own records or our own writing tell; nobody else counts."""
    recorded = any(fact.kind == FactKind.ERASED for fact in case.facts)
    if recorded or case.written.get(fields.PRIVACY.name) == Level.ERASED:
        return True
    found = owned.of(fields.PRIVACY.name)
    if found is None or found.holder is not Holder.OURS:
        return False
    if ticket.history is None:
        return ticket.fields.get(fields.PRIVACY.name) == Level.ERASED
    by_us = found.edit is not None and found.edit.author is Author.OURSELVES
    return by_us and found.value == Level.ERASED


def hidden_ids(facts: Iterable[Fact]) -> frozenset[int]:
    """Ids of the articles that orders have hidden."""
    return frozenset(_ids(facts))


def hidden_by(source: str, facts: Iterable[Fact]) -> frozenset[int] | None:
    """Ids that one order has chosen; None when it has chosen none yet.

    After a crash in the middle it must not choose anew: what it was given to hide is hidden by then.
    """
    own = [fact for fact in facts if fact.source == source and fact.kind == FactKind.ARTICLE_HIDDEN]
    return hidden_ids(own) if own else None


def holds_strong(head: ArticleHead) -> bool:
    """True for an article that the customer sees and that holds data of the strongest kinds."""
    return not head.internal and not head.ours and not STRONGEST.isdisjoint(head.kinds)


def has_begun(intended: Iterable[Fact], ticket: Ticket) -> tuple[Fact, ...]:
    """Of the facts of a write that did not happen, those of articles that were changed before it."""
    internal = {article.id for article in ticket.articles if article.internal}
    marked = {_source(article.id) for article in ticket.articles if article.highlighted}
    return tuple(
        fact
        for fact in intended
        if (fact.kind == FactKind.ARTICLE_HIDDEN and not internal.isdisjoint(_ids((fact,))))
        or (fact.kind == FactKind.ARTICLE_MARKED and fact.source in marked)
    )


def is_done_to_article(fact: Fact) -> bool:
    """True for what is a fact only once an article was changed."""
    return fact.kind in (FactKind.ARTICLE_HIDDEN, FactKind.ARTICLE_MARKED)


def as_value(article_ids: Collection[int]) -> str:
    """Ids as the value of a fact."""
    return ",".join(str(article_id) for article_id in sorted(article_ids))


def _ids(facts: Iterable[Fact]) -> Iterator[int]:
    for fact in facts:
        if fact.kind == FactKind.ARTICLE_HIDDEN:
            yield from (int(number) for number in fact.value.split(",") if number.isdecimal())


def _source(article_id: int) -> str:
    return f"{reading.ARTICLE}{article_id}"
