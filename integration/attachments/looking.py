"""Which attachments of a ticket are looked into, fetched through the one door, and what comes of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from typing import Protocol

from integration.attachments import limits
from integration.attachments.kinds import Kind, kind_of
from integration.attachments.process import TextReader
from integration.errors import HelpdeskError, HelpdeskUnavailable
from mappings.models import Article, Attachment, AttachmentText, Sender, Ticket, Unread


class Source(Protocol):
    """Gives the content of an attachment; a helpdesk does."""

    def attachment(self, ticket_id: int, article_id: int, attachment_id: int, most_bytes: int) -> bytes:
        """Read one (one call).

        Raises:
            HelpdeskError: It did not come, or is larger.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An attachment with where it hangs, and why it is not looked into, if so."""

    article_id: int
    attachment: Attachment
    kind: Kind | None
    unread: Unread | None


class AttachmentReader:
    """Looks into the attachments of tickets. No bytes are kept beyond one attachment's turn.

    Args:
        reader: Makes what reads for one ticket.
        seconds: A running count of seconds.
    """

    def __init__(
        self,
        source: Source,
        reader: Callable[[], TextReader] = TextReader,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._reader = reader
        self._seconds = seconds

    def add_texts(self, ticket: Ticket, known: ReadOnly[int, AttachmentText]) -> Ticket:
        """The ticket with what its attachments hold; never fails, since each failure has its reason.

        Args:
            known: What was read already, by attachment: an attachment never changes.
        """
        with self._reader() as reader:
            return replace(ticket, attachment_texts=tuple(self._texts(ticket, known, reader)))

    def _texts(
        self, ticket: Ticket, known: ReadOnly[int, AttachmentText], reader: TextReader
    ) -> Iterator[AttachmentText]:
        until = self._seconds() + limits.SECONDS_OF_TICKET
        room = limits.MOST_CHARACTERS_OF_TICKET
        away = False
        for wanted in _wanted(ticket):
            number = wanted.attachment.id
            if number in known:
                text = known[number]
            elif wanted.unread is not None or wanted.kind is None:
                text = AttachmentText(number, unread=wanted.unread or Unread.OTHER_KIND)
            elif away:
                text = AttachmentText(number, unread=Unread.NOT_FETCHED)
            elif self._seconds() > until:
                text = AttachmentText(number, unread=Unread.TOO_SLOW)
            elif room <= 0:
                text = AttachmentText(number, unread=Unread.TOO_LONG)
            else:
                try:
                    content = self._source.attachment(ticket.id, wanted.article_id, number, limits.MOST_BYTES)
                except HelpdeskError as error:
                    # who is away for one is away for the next
                    away = isinstance(error, HelpdeskUnavailable)
                    text = AttachmentText(number, unread=Unread.NOT_FETCHED)
                else:
                    text = reader.read(number, wanted.kind, content)
            room -= sum(len(part.text) for part in text.parts)
            yield text


def _wanted(ticket: Ticket) -> Iterator[_Wanted]:
    """All attachments but those of our own notes: the newest of customers first."""
    left = limits.MOST_ATTACHMENTS
    theirs = [article for article in ticket.articles if article.marker is None]
    for article in sorted(theirs, key=_newest_of_customers_first):
        for attachment in article.attachments:
            kind = kind_of(attachment.filename)
            unread = None
            if kind is None:
                unread = Unread.OTHER_KIND
            elif attachment.size > limits.MOST_BYTES:
                unread = Unread.TOO_LARGE
            elif left == 0:
                unread = Unread.TOO_MANY
            else:
                left -= 1
            yield _Wanted(article.id, attachment, kind, unread)


def _newest_of_customers_first(article: Article) -> tuple[bool, float, int]:
    return article.sender is not Sender.CUSTOMER, -article.created_at.timestamp(), -article.id
