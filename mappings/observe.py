"""Facts that the ticket itself tells: when a complaint was received and when acknowledged."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings.carried import first_source
from mappings.facts import FactKind
from mappings.judge import complains
from mappings.mapping import Mapping
from mappings.models import Delivery, Fact, MaskedArticle, MaskedTicket, Sender
from mappings.spoken import language_of

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


def is_on_its_way(ticket: MaskedTicket) -> bool:
    """True while the helpdesk has not said what became of a letter of ours."""
    return any(head.letter and head.delivery is Delivery.WAITING for head in ticket.heads)


def owner(ticket: MaskedTicket, facts: tuple[Fact, ...], now: datetime) -> tuple[Fact, ...]:
    """Who is responsible, where that is somebody else than before."""
    told = reading.of_kind(facts, FactKind.ASSIGNED)
    if ticket.owner_id is None or (told and told[-1].value == str(ticket.owner_id)):
        return ()
    source = f"owner:{len(told) + 1}"
    return (Fact(FactKind.ASSIGNED.value, now, source, value=str(ticket.owner_id)),)


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
    """The first public article to the customer after receipt; what answered an earlier question is none.

    An auto-reply counts only where the mapping declares its text sufficient (contract 6).
    """
    senders = {Sender.AGENT} | ({Sender.SYSTEM} if mapping.acknowledged_by_auto_reply else set())
    others = {head.id for head in ticket.heads if head.elsewhere or head.delivery is Delivery.FAILED}
    told = [
        (article.created_at, article.id)
        for article in _after(ticket, received)
        if not article.internal and article.sender in senders and article.id not in others
    ]
    told += [
        (head.created_at, head.id)
        for head in ticket.heads
        if head.letter == "acknowledgement" and head.delivery is Delivery.SENT
    ]
    first = min((entry for entry in told if entry[0] >= received.at), default=None)
    if first is None:
        return None
    return Fact(FactKind.ACKNOWLEDGED.value, first[0], f"{_ARTICLE}{first[1]}")


def deliveries(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What became of letters and of agents' mails that stand for something, as far as it is not known yet.

    A letter of ours fulfils a duty only once it is delivered, and so does the mail with the final answer.
    """
    known = {(fact.kind, first_source(fact.source)) for fact in facts}
    return tuple(fact for fact in _deliveries(ticket, facts) if (fact.kind, fact.source) not in known)


def _deliveries(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    answers = {fact.value.partition("/")[0]: fact for fact in facts if fact.kind == FactKind.ANSWER_WRITTEN}
    rest = (FactKind.ACKNOWLEDGED, FactKind.RESPONSE_SENT)
    stands = {first_source(fact.source) for fact in facts if fact.kind in rest}
    for head in ticket.heads:
        source = f"{_ARTICLE}{head.id}"
        if head.delivery is Delivery.FAILED and (head.letter or source in stands or str(head.id) in answers):
            yield Fact(FactKind.LETTER_FAILED.value, head.created_at, source, value=head.letter)
        elif head.delivery is Delivery.SENT and head.letter:
            yield Fact(FactKind.LETTER_DELIVERED.value, head.created_at, source, value=head.letter)
            kind = FULFILS.get(head.letter)
            if kind is not None:
                yield Fact(kind.value, head.created_at, source)
        if str(head.id) in answers and head.delivery in (None, Delivery.SENT):
            letter = answers[str(head.id)].value.partition("/")[2]
            yield Fact(FULFILS.get(letter, FactKind.RESPONSE_SENT).value, head.created_at, source)


BEFORE_THE_ANSWER: Final = ("holding_delay", "progress")
"""Letters in which a customer hears of an answer that is still to come."""
FULFILS: Final[ReadOnly[str, FactKind]] = MappingProxyType(
    {
        "summary_resolution": FactKind.RESPONSE_SENT,
        "holding_delay": FactKind.INTERIM_SENT,
        "progress": FactKind.UPDATE_SENT,
    }
)
"""What a delivered letter stands for, beside the acknowledgement; an agent's other mails are the answer."""


def _after(ticket: MaskedTicket, received: Fact) -> tuple[MaskedArticle, ...]:
    """Articles that came after the one of receipt, also those of the same instant."""
    for index, article in enumerate(ticket.articles):
        if received.source == f"{_ARTICLE}{article.id}":
            return ticket.articles[index + 1 :]
    return ticket.articles[1:]


def _language(text: str, title: str) -> str:
    return language_of((text,), title)
