"""Facts that the ticket itself tells: when a complaint was received and when acknowledged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings import language
from mappings.facts import FactKind
from mappings.judge import complains
from mappings.mapping import Mapping
from mappings.models import Fact, MaskedArticle, MaskedTicket, Sender

_ARTICLE: Final = "article:"


@dataclass(frozen=True, slots=True)
class Complaint:
    """What made a ticket a complaint.

    Attributes:
        later: The customer's article that did, None when the ticket was one from its beginning.
    """

    later: MaskedArticle | None = None


def complaint_of(ticket: MaskedTicket) -> Complaint | None:
    """The first text that is a complaint, each judged for itself: the title belongs to the first article.

    So a complaint is not outweighed by what was asked before it. In doubt the first text is one; a later
    text has to say so, since an answer to a question of ours says nothing either way.
    """
    first = ticket.articles[0].text if ticket.articles else ""
    if complains(ticket.title, first, _language(first, ticket.title), in_doubt=True):
        return Complaint()
    for article in ticket.articles[1:]:
        if article.sender is Sender.CUSTOMER and complains(
            "", article.text, _language(article.text, ticket.title), in_doubt=False
        ):
            return Complaint(article)
    return None


def complaint_after(ticket: MaskedTicket, at: datetime) -> Complaint | None:
    """The first article of the customer after an instant that complains by itself."""
    for article in ticket.articles[1:]:
        later = article.created_at > at and article.sender is Sender.CUSTOMER
        if later and complains("", article.text, _language(article.text, ticket.title), in_doubt=False):
            return Complaint(article)
    return None


def receipt_of(ticket: MaskedTicket, complaint: Complaint | None, *, chosen: bool) -> Fact:
    """When a complaint was received, as the ticket tells it.

    Args:
        complaint: None where the words do not tell.
        chosen: A person made the ticket a complaint.
    """
    if complaint is None or complaint.later is None or chosen:
        return Fact(FactKind.RECEIVED.value, ticket.created_at, reading.TICKET, value=ticket.channel)
    later = complaint.later
    source = f"{_ARTICLE}{later.id}"
    return Fact(FactKind.RECEIVED.value, later.created_at, source, value=ticket.channel)


def new_facts(
    ticket: MaskedTicket, facts: tuple[Fact, ...], mapping: Mapping, receipt: Fact
) -> tuple[Fact, ...]:
    """Facts about a complaint that are not known yet.

    Args:
        facts: What is known.
        receipt: When it was received, unless that is known.
    """
    return tuple(_new_facts(ticket, facts, mapping, receipt))


def country(
    ticket: MaskedTicket, facts: tuple[Fact, ...], mapping: Mapping, now: datetime
) -> tuple[Fact, ...]:
    """The customer's country, where the mapping asks for it and the customer's record tells another one."""
    if not mapping.asks_for_country or ticket.country is None:
        return ()
    told = reading.of_kind(facts, FactKind.COUNTRY_KNOWN)
    if told and told[-1].value == ticket.country:
        return ()
    source = f"customer:{len(told) + 1}"
    return (Fact(FactKind.COUNTRY_KNOWN.value, now, source, value=ticket.country),)


def _new_facts(
    ticket: MaskedTicket, facts: tuple[Fact, ...], mapping: Mapping, receipt: Fact
) -> Iterator[Fact]:
    received = reading.received(facts)
    if received is None:
        received = receipt
        yield received
    if not reading.is_acknowledged((*facts, received)):
        acknowledged = _acknowledgement(ticket, received, mapping)
        if acknowledged is not None:
            yield acknowledged


def acknowledged_again(
    ticket: MaskedTicket, facts: tuple[Fact, ...], mapping: Mapping, starts: frozenset[str]
) -> tuple[Fact, ...]:
    """Answers of agents that acknowledge what came after the receipt: a notice in writing, a request.

    Args:
        starts: Kinds of facts on which such a duty begins.
    """
    known = {fact.source for fact in facts}
    found: dict[str, Fact] = {}
    for start in sorted((fact for fact in facts if fact.kind in starts), key=lambda fact: fact.at):
        said = (*reading.of_kind(facts, FactKind.ACKNOWLEDGED), *found.values())
        if any(fact.at >= start.at for fact in said):
            continue
        later = _acknowledgement(ticket, start, mapping)
        if later is not None and later.source not in known:
            found[later.source] = later
    return tuple(found.values())


def _acknowledgement(ticket: MaskedTicket, received: Fact, mapping: Mapping) -> Fact | None:
    """The first public article by an agent after receipt; what answered an earlier question is none.

    An auto-reply counts only where the mapping declares its text sufficient (contract 6).
    """
    senders = {Sender.AGENT} | ({Sender.SYSTEM} if mapping.acknowledged_by_auto_reply else set())
    for article in _after(ticket, received):
        if not article.internal and article.sender in senders and article.created_at >= received.at:
            return Fact(FactKind.ACKNOWLEDGED.value, article.created_at, f"{_ARTICLE}{article.id}")
    return None


def _after(ticket: MaskedTicket, received: Fact) -> tuple[MaskedArticle, ...]:
    """Articles that came after the one of receipt, also those of the same instant."""
    for index, article in enumerate(ticket.articles):
        if received.source == f"{_ARTICLE}{article.id}":
            return ticket.articles[index + 1 :]
    return ticket.articles[1:]


def _language(text: str, title: str) -> str:
    found = language.detect(text)
    return found if found != language.OTHER else language.detect(title)
