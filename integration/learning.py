"""Reads tickets again that people have judged, and keeps what fitting needs: numbers, in memory only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from integration.errors import NotAllowed, NotFound
from integration.helpdesks.base import Helpdesk
from integration.names import aids_of
from integration.partners import MERGED, asks_partner
from integration.store import cases
from integration.store.database import Database
from mappings import facts as reading
from mappings.categories import read_words
from mappings.facts import FactKind
from mappings.learning.lessons import Lesson, Verdict, lesson_of, verdict_of
from mappings.mapping import Mapping
from mappings.redaction import mask_ticket
from mappings.situation import words_of_customer


@dataclass(frozen=True, slots=True)
class Judged:
    """A ticket that people have judged.

    Attributes:
        at: When the complaint was received, UTC; None where no fact tells.
    """

    ticket_id: int
    verdict: Verdict
    at: datetime | None


@dataclass(slots=True)
class Gathered:
    """What the tickets teach.

    Attributes:
        unread: Tickets that teach nothing, by reason: gone, not_allowed, outside, merged, partner, withheld.
    """

    lessons: list[Lesson] = field(default_factory=list)
    unread: Counter[str] = field(default_factory=Counter)


def judged_tickets(
    database: Database, helpdesk: str, mapping: Mapping, since: datetime | None, limit: int | None
) -> tuple[Judged, ...]:
    """Tickets on which people have spoken, the newest first.

    Args:
        since: Cases that Ombud has met before are left out, UTC.
        limit: So many at most.
    """
    found: list[Judged] = []
    with database.begin() as connection:
        for ticket_id in cases.spoken_on(connection, helpdesk, since):
            case = cases.load(connection, helpdesk, ticket_id)
            verdict = verdict_of(case, mapping.categories)
            if verdict is None:
                continue
            received = reading.of_kind(case.facts, FactKind.RECEIVED)
            found.append(Judged(ticket_id, verdict, received[0].at if received else None))
            if limit is not None and len(found) == limit:
                break
    return tuple(found)


def gather(
    helpdesk: Helpdesk, mapping: Mapping, tickets: Iterable[Judged], advance: Callable[[], None]
) -> Gathered:
    """Read the tickets one by one.

    Args:
        advance: Called after each.

    Raises:
        HelpdeskError: The helpdesk cannot be asked at all.
    """
    gathered = Gathered()
    for judged in tickets:
        found = _lesson(helpdesk, mapping, judged)
        if isinstance(found, Lesson):
            gathered.lessons.append(found)
        else:
            gathered.unread[found] += 1
        advance()
    return gathered


def _lesson(helpdesk: Helpdesk, mapping: Mapping, judged: Judged) -> Lesson | str:
    try:
        ticket = helpdesk.fetch(helpdesk.look(judged.ticket_id))
    except NotFound:
        return "gone"
    except NotAllowed:
        return "not_allowed"
    if not mapping.handles(ticket.group):
        return "outside"
    if ticket.state == MERGED:
        return "merged"
    if asks_partner(ticket):
        return "partner"
    masked = mask_ticket(ticket, mapping, aids_of(mapping))
    if masked.withheld:
        return "withheld"
    body, language = words_of_customer(masked)
    words = read_words(masked.title, body, language)
    writer = f"{helpdesk.name}:{ticket.customer_id}"
    return lesson_of(words, judged.verdict, writer, judged.at or ticket.created_at)
