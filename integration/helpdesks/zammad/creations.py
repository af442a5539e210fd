"""Tickets by when they were made; that never changes, so a search can be begun again where it ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from integration.errors import UnexpectedAnswer
from integration.helpdesks.base import Creation
from integration.helpdesks.zammad.client import ZammadClient
from integration.helpdesks.zammad.models import wire_time


def created_between(
    client: ZammadClient, since: datetime, until: datetime, *, page: int
) -> Iterator[Creation]:
    """Tickets made from `since` to `until` (UTC, both included), by (created_at, id).

    The place is kept by time, since a ticket that is deleted meanwhile moves page numbers; they count only
    where one millisecond fills a page (contract 6.7).

    Args:
        page: Rows a search.

    Raises:
        HelpdeskError: The helpdesk cannot be asked.
    """
    cursor, number = since.astimezone(UTC), 1
    cursor = cursor.replace(microsecond=cursor.microsecond // 1000 * 1000)
    seen: set[int] = set()
    while True:
        rows = client.search_created(wire_time(cursor), page=number, per_page=page)
        places = [(row.created_at, row.id) for row in rows]
        if places != sorted(places):
            raise UnexpectedAnswer("found tickets are not in the order asked for", operation="search_created")
        for row in rows:
            if row.created_at > until:
                return
            if row.id not in seen:
                seen.add(row.id)
                yield Creation(row.id, row.created_at)
        if len(rows) < page:
            return
        cursor, number = (cursor, number + 1) if places[-1][0] <= cursor else (places[-1][0], 1)
