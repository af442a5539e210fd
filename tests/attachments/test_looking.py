"""Which attachments are fetched, in which order, and what becomes of those that are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from integration.attachments import limits
from integration.attachments.looking import AttachmentReader
from integration.attachments.process import TextReader
from integration.errors import HelpdeskError, HelpdeskUnavailable, NotFound
from mappings.models import (
    Article,
    Attachment,
    AttachmentText,
    EffectMarker,
    Sender,
    TextPart,
    Ticket,
    Unread,
)
from tests.mappings.builders import NOW, article, ticket


class Shelf:
    """A helpdesk that has attachments and nothing else.

    Attributes:
        asked: Ids in the order in which they were asked for.
    """

    def __init__(self, troubles: dict[int, HelpdeskError] | None = None, content: bytes = b"text") -> None:
        self.asked: list[int] = []
        self._troubles = troubles or {}
        self._content = content

    def attachment(self, ticket_id: int, article_id: int, attachment_id: int, most_bytes: int) -> bytes:
        assert (ticket_id, most_bytes) == (5, limits.MOST_BYTES)
        assert article_id == attachment_id // 100
        self.asked.append(attachment_id)
        if attachment_id in self._troubles:
            raise self._troubles[attachment_id]
        return self._content


def carrying(number: int, *names: str, sender: Sender = Sender.CUSTOMER, size: int = 4) -> Article:
    files = tuple(Attachment(number * 100 + place, name, size) for place, name in enumerate(names))
    return replace(
        article("Hello", number=number, sender=sender, at=NOW + timedelta(minutes=number)), attachments=files
    )


def look(
    source: Shelf, *articles: Article, known: dict[int, AttachmentText] | None = None
) -> dict[int, AttachmentText]:
    looked: Ticket = AttachmentReader(source).add_texts(ticket(*articles), known or {})
    assert looked.attachment_texts is not None
    return {text.id: text for text in looked.attachment_texts}


def test_the_newest_of_customers_come_first_and_those_of_agents_last() -> None:
    source = Shelf()
    look(
        source, carrying(1, "a.txt"), carrying(2, "b.txt", sender=Sender.AGENT), carrying(3, "c.txt", "d.txt")
    )
    assert source.asked == [300, 301, 100, 200]


def test_at_most_ten_are_fetched_and_the_others_are_told() -> None:
    source = Shelf()
    texts = look(source, carrying(1, *["a.txt"] * 8), carrying(2, *["b.txt"] * 8))
    assert source.asked == [*range(200, 208), 100, 101]
    assert [texts[number].unread for number in (101, 102)] == [None, Unread.TOO_MANY]


def test_what_cannot_be_read_is_not_fetched_and_takes_no_place() -> None:
    source = Shelf()
    texts = look(source, carrying(2, *["a.png"] * 12), carrying(1, "a.txt"))
    assert source.asked == [100]
    assert texts[200].unread is Unread.OTHER_KIND


def test_what_is_too_large_is_not_fetched() -> None:
    source = Shelf()
    texts = look(source, carrying(1, "a.txt", size=limits.MOST_BYTES + 1))
    assert (source.asked, texts[100].unread) == ([], Unread.TOO_LARGE)


def test_what_hangs_on_our_own_notes_is_left_alone() -> None:
    ours = replace(carrying(1, "a.txt"), marker=EffectMarker("e", "summary", "m"))
    source = Shelf()
    assert look(source, ours) == {}
    assert source.asked == []


def test_an_attachment_that_does_not_come_stops_no_other() -> None:
    source = Shelf({100: NotFound()})
    texts = look(source, carrying(1, "a.txt", "b.txt"))
    assert texts[100].unread is Unread.NOT_FETCHED
    assert texts[101].parts == (TextPart("text"),)


def test_a_helpdesk_that_is_away_is_not_asked_for_more() -> None:
    source = Shelf({100: HelpdeskUnavailable()})
    texts = look(source, carrying(1, "a.txt", "b.txt"))
    assert source.asked == [100]
    assert texts[101].unread is Unread.NOT_FETCHED


def test_what_was_read_already_is_not_fetched_again() -> None:
    source = Shelf()
    known = {100: AttachmentText(100, (TextPart("known"),))}
    texts = look(source, carrying(1, "a.txt", "b.txt"), known=known)
    assert source.asked == [101]
    assert texts[100] == known[100]


def test_when_the_texts_of_a_ticket_are_long_enough_no_more_are_read() -> None:
    source = Shelf(content=b"a" * limits.MOST_CHARACTERS)
    texts = look(source, carrying(1, "a.txt", "b.txt", "c.txt"))
    assert source.asked == [100, 101]
    assert texts[102].unread is Unread.TOO_LONG


def test_when_the_time_for_a_ticket_is_over_no_more_are_fetched() -> None:
    moments = iter([0.0, 1.0, limits.SECONDS_OF_TICKET + 1, limits.SECONDS_OF_TICKET + 1])
    source = Shelf()
    reader = AttachmentReader(source, TextReader, lambda: next(moments))
    looked = reader.add_texts(ticket(carrying(1, "a.txt", "b.txt")), {})
    assert [text.unread for text in looked.attachment_texts or ()] == [None, Unread.TOO_SLOW]
