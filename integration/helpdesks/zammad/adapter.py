"""Zammad in our verbs: three requests read a ticket, one writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from integration.errors import NotAllowed, NotFound, Rejected, UnexpectedAnswer
from integration.helpdesks.base import Capabilities, Change, Creation, TicketHead
from integration.helpdesks.making import MadeTicket, NewCustomer, NewTicket, PartnerTicket
from integration.helpdesks.zammad import making, people
from integration.helpdesks.zammad.authors import Authors
from integration.helpdesks.zammad.client import ZammadClient
from integration.helpdesks.zammad.creations import created_between
from integration.helpdesks.zammad.logins import Logins
from integration.helpdesks.zammad.models import (
    NOBODY,
    WireArticle,
    WireChange,
    WireDraft,
    WireHistoryEntry,
    WireTicket,
    wire_time,
)
from integration.helpdesks.zammad.values import from_history, from_wire, to_wire
from mappings.countries import country_code
from mappings.fields import ACTION, BY_NAME, STATE, FieldValue
from mappings.models import (
    Article,
    Attachment,
    Author,
    Delivery,
    Edit,
    EffectMarker,
    History,
    Role,
    Sender,
    Ticket,
)
from mappings.partners import CUSTOMER
from mappings.plan import NO_DESK, ArticleChange, Note, OutgoingLetter

MARK: Final = "ombud"
"""Key of our mark in an article's `preferences`."""
HIGHLIGHT: Final = "highlight"
"""Key of an article's highlights there."""
NO_HIGHLIGHT: Final = ("", "type:TextRange")
"""What stands there when an agent has taken the last one away."""
DESK: Final = ("state", "owner", "priority", "group")
"""Attributes of Zammad's own that a plan can set."""
COLOUR: Final = "highlight-Yellow"
MAIL_TRIES: Final = 4
"""So often Zammad tries to send a mail (contract 6.4)."""
PAGE: Final = 50
"""Rows a search: half a second of a small Zammad (contract 6.9)."""
MILLISECOND: Final = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class ZammadHead(TicketHead):
    """The first look, with the ticket as it was read."""

    ticket: WireTicket = field(repr=False)


class ZammadHelpdesk:
    """A Zammad, spoken to as one service account."""

    name = "zammad"
    capabilities = Capabilities(atomic_note=True, history=True, shared_drafts=True, highlight=True)

    def __init__(self, client: ZammadClient, *, page: int = PAGE) -> None:
        """Speak through a client.

        Args:
            client: Knows address and token.
            page: Rows a search, 1 to 200.
        """
        self._client = client
        self._page = page
        self._myself: int | None = None
        self._authors = Authors(client)
        self._logins = Logins(client)

    def myself(self) -> int:
        """User id of the service account. One request a process."""
        if self._myself is None:
            self._myself = self._client.get_me().id
        return self._myself

    def look(self, ticket_id: int) -> TicketHead:
        """Read the ticket itself. One request."""
        ticket = self._client.get_ticket(ticket_id)
        return ZammadHead(
            id=ticket.id,
            created_at=ticket.created_at,
            updated_at=ticket.updated_at,
            updated_by_id=ticket.updated_by_id,
            customer_id=ticket.customer_id,
            created_by_id=ticket.created_by_id,
            group=ticket.group,
            ticket=ticket,
        )

    def fetch(self, head: TicketHead, *, with_people: bool = True) -> Ticket:
        """Read the articles (one request) and, with people, the customer's record (one more)."""
        raw = head.ticket if isinstance(head, ZammadHead) else self._client.get_ticket(head.id)
        myself = self.myself()
        found = self._client.get_articles(raw.id)
        articles = sorted(found, key=lambda article: (article.created_at, article.id))
        theirs = [article for article in articles if not _is_ours(article, myself)]
        ticket = Ticket(
            id=raw.id,
            number=raw.number,
            group=raw.group,
            state=raw.state,
            created_at=raw.created_at,
            updated_at=raw.updated_at,
            updated_by_id=raw.updated_by_id,
            owner_id=None if raw.owner_id == NOBODY else raw.owner_id,
            customer_id=raw.customer_id,
            title=raw.title,
            channel=raw.create_article_type,
            fields={
                name: from_wire(BY_NAME[name], value, ticket_id=raw.id) for name, value in raw.fields.items()
            },
            articles=tuple(_article(article, myself, raw.id) for article in articles),
            people=(*people.owner(raw.owner), *people.correspondents(theirs)),
            people_known=False,
            created_by_id=raw.created_by_id,
            merged_from=tuple(sorted(_merged_from(found, myself, raw.id))),
            owner_login="" if raw.owner_id == NOBODY else raw.owner.casefold(),
        )
        return self.add_people(ticket) if with_people else ticket

    def add_people(self, ticket: Ticket) -> Ticket:
        """Put the customer's record (one request) before the people that the articles name."""
        if ticket.people_known:
            return ticket
        try:
            user = self._client.get_user(ticket.customer_id, ticket_id=ticket.id)
        except NotFound:
            # his record is gone, the ticket is not
            return replace(ticket, people_known=True, country="")
        record = people.customer(user)
        others = people.recognised(ticket.people, record.email)
        country = country_code(user.country)
        return replace(ticket, people=(record, *others), people_known=True, country=country)

    def history(self, head: TicketHead) -> History:
        """Read who changed what (one request), and for each person not met lately whether he is an agent."""
        return self._history(head.id, head.customer_id, head.created_by_id)

    def add_history(self, ticket: Ticket) -> Ticket:
        """The same for a ticket that was fetched."""
        return replace(ticket, history=self._history(ticket.id, ticket.customer_id, ticket.created_by_id))

    def _history(self, ticket_id: int, customer_id: int, created_by_id: int) -> History:
        answer = self._client.ticket_history(ticket_id)
        self._authors.learn(answer.people)
        return History(
            edits=tuple(
                self._edit(entry, ticket_id) for entry in answer.history if _is_edit(entry, ticket_id)
            ),
            last_id=max((entry.id for entry in answer.history), default=0),
            logins={person.id: person.login.casefold() for person in answer.people if person.login},
            created_by=Author.CUSTOMER
            if created_by_id == customer_id
            else self._authors.of(created_by_id, self.myself(), ticket_id),
        )

    def _edit(self, entry: WireHistoryEntry, ticket_id: int) -> Edit:
        known = {**BY_NAME, STATE.name: STATE} if entry.object == "Ticket" else {}
        field = known.get(entry.attribute or "")
        if field is None:
            attribute = entry.attribute or "article"
            return Edit(entry.id, entry.created_at, entry.created_by_id, Author.OTHER, attribute)
        return Edit(
            id=entry.id,
            at=entry.created_at,
            by_id=entry.created_by_id,
            author=self._authors.of(entry.created_by_id, self.myself(), ticket_id),
            attribute=field.name,
            before=from_history(field, entry.value_from),
            after=from_history(field, entry.value_to),
        )

    def attachment(self, ticket_id: int, article_id: int, attachment_id: int, most_bytes: int) -> bytes:
        """Read the content of an attachment (one request)."""
        return self._client.get_attachment(ticket_id, article_id, attachment_id, most_bytes)

    def ids_of(self, logins: Sequence[str]) -> dict[str, int]:
        """User ids of people by login (one request a login that was not asked for lately)."""
        return self._logins.ids(logins)

    def reaches(self, groups: Sequence[str]) -> bool:
        """True when the service account has full access to all of these groups, by name (one request)."""
        access = self._client.get_access().groups
        return all("full" in access.get(group, ()) for group in groups)

    def write(
        self,
        ticket_id: int,
        changes: ReadOnly[str, FieldValue],
        note: Note | None,
        marker: EffectMarker,
        *,
        returned: frozenset[str] = frozenset(),
        desk: ReadOnly[str, str] = NO_DESK,
        mentions: Sequence[str] = (),
    ) -> None:
        """Write fields and one internal note in one request; nothing to write is no request.

        Args:
            mentions: Logins whom the note calls; a call that Zammad refuses is left out (contract 3.5).
            desk: Zammad's own attributes, by name; only those of `DESK`.
            returned: Names among the changes whose value is somebody else's, given back.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: A value was refused, by the helpdesk or before asking it.
            ValueError: A field that is unknown, an agent's, or given words (`values.to_wire`).
        """
        unknown = changes.keys() - BY_NAME.keys()
        if unknown:
            raise ValueError(f"not our fields: {', '.join(sorted(unknown))}")
        body: dict[str, object] = {
            name: to_wire(BY_NAME[name], value, ticket_id=ticket_id, returned=name in returned)
            for name, value in changes.items()
        }
        strange = desk.keys() - set(DESK)
        if strange:
            raise ValueError(f"not to be set: {', '.join(sorted(strange))}")
        body.update(desk)
        called = self._logins.ids_if_told(mentions) if note is not None else {}
        if note is not None:
            body["article"] = _internal_note(note, marker, ticket_id)
        if not body:
            return
        if note is not None and called:
            calls = replace(note, html=note.html + _calls(called.values()))
            try:
                self._client.update_ticket(
                    ticket_id, {**body, "article": _internal_note(calls, marker, ticket_id)}
                )
                return
            except Rejected:
                # somebody without access to the group cannot be called, and nothing was saved
                pass
        self._client.update_ticket(ticket_id, body)

    def send_letter(self, ticket: Ticket, letter: OutgoingLetter, marker: EffectMarker) -> None:
        """Hand a letter to the group's mail (one request).

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: The customer's record holds no address, or the mail does not take it.
        """
        address = next(
            (person.email for person in ticket.people if person.role is Role.CUSTOMER and person.email), ""
        )
        if not address:
            raise Rejected("the customer's record holds no address", operation="send_letter")
        self._client.create_article(
            {
                "ticket_id": ticket.id,
                "type": "email",
                "sender": "Agent",
                "internal": False,
                "to": address,
                "subject": letter.subject,
                "body": letter.html,
                "content_type": "text/html",
                "preferences": _mark(marker, ticket.id),
            },
            ticket_id=ticket.id,
        )

    def propose_letter(self, ticket_id: int, letter: OutgoingLetter) -> bool:
        """Leave a letter as the ticket's shared draft (two requests); True when it stands there.

        A draft that somebody else made, or has worked on, stays as it is; so does another letter of ours that
        nobody has sent yet, unless only the new one was ordered.
        """
        try:
            standing = self._client.get_draft(ticket_id)
            if standing is not None and not _may_replace(standing, letter, self.myself()):
                return False
            self._client.put_draft(
                ticket_id,
                {
                    "form_id": f"ombud-{ticket_id}",
                    "new_article": {
                        "type": "email",
                        "internal": False,
                        "subject": letter.subject,
                        "body": letter.html,
                        "content_type": "text/html",
                    },
                    "ticket_attributes": {ACTION.name: letter.action} if letter.action else {},
                },
            )
        except (NotAllowed, NotFound, Rejected):
            # the group keeps no drafts, or this Zammad knows none
            return False
        return True

    def change_article(self, ticket_id: int, change: ArticleChange) -> None:
        """Hide an article, highlight ranges in it, or both, in one request; nothing to do is no request.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
        """
        highlight = _highlight(change)
        if not (change.hide or highlight):
            return
        try:
            self._client.update_article(
                change.article_id, internal=change.hide, highlight=highlight, ticket_id=ticket_id
            )
        except NotFound:
            # somebody deleted it meanwhile: it is out of sight
            return

    def find_customer(self, email: str) -> int | None:
        """Id of the user with an e-mail address, None when none is found (one request)."""
        return making.find_customer(self._client, email)

    def make_customer(self, customer: NewCustomer) -> int:
        """Make a customer's record and answer its id (one request)."""
        return making.make_customer(self._client, customer)

    def create_ticket(self, ticket: NewTicket) -> MadeTicket:
        """Make a ticket with the customer's words as its first article (one request)."""
        return making.create_ticket(self._client, ticket)

    def ask_partner(self, ticket: PartnerTicket, marker: EffectMarker) -> MadeTicket:
        """Make a ticket that asks a partner (one request, one more for a customer known by login)."""
        known = None if ticket.customer == CUSTOMER else self.ids_of([ticket.customer]).get(ticket.customer)
        return making.ask_partner(self._client, ticket, marker, known)

    def relatives(self, ticket_id: int) -> tuple[int, ...]:
        """As the links of the ticket tell (contract 3.5)."""
        links = self._client.get_links(ticket_id)
        return tuple(link.link_object_value for link in links if link.link_type in ("parent", "child"))

    def link_partner(self, complaint: Ticket, ticket_id: int) -> None:
        """Show a partner's ticket as a child of its complaint (two requests)."""
        making.link_partner(self._client, complaint.number, complaint.id, ticket_id)

    def find_ticket(self, mark: str, since: datetime) -> MadeTicket | None:
        """The ticket with a mark among those that we made since an instant (UTC)."""
        return making.find_ticket(self._client, mark, since, self.myself())

    def changed_since(self, since: datetime, after_id: int) -> Iterator[Change]:
        """Tickets changed at or after `since` (UTC), by (updated_at, id), no page skipped.

        Page numbers move when tickets change meanwhile, so the place is kept by time: each search starts at
        the last instant seen, and only tickets of that very millisecond are told apart by id (contract 6.7).
        A ticket that changes again while this runs comes again.

        Args:
            since: Cut to milliseconds, the precision of the helpdesk.
            after_id: Of tickets changed at exactly `since`, those up to this id are left out; 0 for none.
        """
        cursor = since.astimezone(UTC)
        cursor -= timedelta(microseconds=cursor.microsecond % 1000)
        start = (cursor, after_id)
        seen: set[int] = set()
        while True:
            rows = self._search(cursor, page=1)
            known = len(seen)
            yield from _unseen(rows, cursor, start, seen)
            later = [row for row in rows if row.updated_at > cursor]
            yield from map(_change, later)
            if later:
                cursor = later[-1].updated_at
                seen = {row.id for row in later if row.updated_at == cursor}
            elif len(rows) >= self._page:
                yield from self._crowded(cursor, start, seen)
                cursor += MILLISECOND
                seen = set()
            elif len(seen) == known:
                return

    def created_between(self, since: datetime, until: datetime) -> Iterator[Creation]:
        """Tickets made from `since` to `until` (UTC, both included), by (created_at, id)."""
        return created_between(self._client, since, until, page=self._page)

    def _crowded(self, instant: datetime, start: tuple[datetime, int], seen: set[int]) -> Iterator[Change]:
        """The other tickets of one millisecond that fills the first page.

        Only here page numbers count. A ticket that changes leaves the millisecond and pulls all later ones
        forward, across the page being read. So the pages are read up to the end of the millisecond and then
        back to the first: what moves forward runs into the way back.
        """
        last = 1
        ended = False
        while not ended:
            last += 1
            rows = self._search(instant, page=last)
            yield from _unseen(rows, instant, start, seen)
            ended = not rows or rows[-1].updated_at > instant
        for page in range(last - 1, 0, -1):
            yield from _unseen(self._search(instant, page=page), instant, start, seen)

    def _search(self, since: datetime, *, page: int) -> tuple[WireChange, ...]:
        condition = {"ticket.updated_at": {"operator": "after (absolute)", "value": wire_time(since)}}
        rows = self._client.search_tickets(
            condition, sort_by="updated_at,id", order_by="asc,asc", page=page, per_page=self._page
        )
        if list(rows) != sorted(rows, key=_place):
            raise UnexpectedAnswer("found tickets are not in the order asked for", operation="search_tickets")
        return rows


def _is_edit(entry: WireHistoryEntry, ticket_id: int) -> bool:
    """Changes of the ticket's attributes; an article counts as a sign that its author saved."""
    if entry.object == "Ticket":
        return entry.type == "updated" and entry.attribute is not None and entry.o_id == ticket_id
    return entry.object == "Ticket::Article" and entry.type == "created"


def _article(article: WireArticle, myself: int, ticket_id: int) -> Article:
    return Article(
        id=article.id,
        created_at=article.created_at,
        sender=Sender(article.sender.lower()),
        channel=article.type,
        internal=article.internal,
        created_by_id=article.created_by_id,
        subject=article.subject,
        body=article.body,
        is_html=article.content_type.startswith("text/html"),
        attachments=tuple(
            Attachment(id=attachment.id, filename=attachment.filename, size=attachment.size)
            for attachment in article.attachments
        ),
        marker=_marker(article, ticket_id) if _is_ours(article, myself) else None,
        highlighted=(article.preferences.get(HIGHLIGHT) or "") not in NO_HIGHLIGHT,
        delivery=_delivery(article),
        writers=people.addresses(article.from_, article.reply_to),
        recipients=people.addresses(article.to, article.cc),
    )


def _delivery(article: WireArticle) -> Delivery | None:
    """What became of an outgoing e-mail; one that failed and is tried again is still on its way."""
    if article.type != "email" or article.sender == "Customer":
        return None
    status, tries = (article.preferences.get(key) for key in ("delivery_status", "delivery_retry"))
    if status == "fail":
        last = not isinstance(tries, int) or tries >= MAIL_TRIES
        return Delivery.FAILED if last else Delivery.WAITING
    return Delivery.SENT if status == "success" else Delivery.WAITING


def _merged_from(articles: Iterable[WireArticle], myself: int, ticket_id: int) -> set[int]:
    """Tickets whose articles of ours were moved here by a merge (contract 6.7)."""
    marks = (article.preferences.get(MARK) for article in articles if _is_ours(article, myself))
    found = {mark.get("ticket") for mark in marks if isinstance(mark, dict)}
    return {number for number in found if isinstance(number, int) and number != ticket_id}


def _is_ours(article: WireArticle, myself: int) -> bool:
    """True for what the service account wrote in its own name; nobody else can make such an article.

    A customer's article keeps him as author and sender whatever he sends (contract 6.1), and one that an
    intake made for a customer names him as its origin.
    """
    return (
        article.created_by_id == myself
        and article.origin_by_id in {None, myself}
        and article.sender == "Agent"
    )


def _marker(article: WireArticle, ticket_id: int) -> EffectMarker | None:
    """Our mark; none when it came from another ticket, since a merge moves articles."""
    mark = article.preferences.get(MARK)
    if not isinstance(mark, dict) or mark.get("ticket", ticket_id) != ticket_id:
        return None
    effect, kind, mapping = (mark.get(key) for key in ("effect", "kind", "mapping"))
    if not (isinstance(effect, str) and isinstance(kind, str) and isinstance(mapping, str)):
        return None
    return EffectMarker(effect_id=effect, kind=kind, mapping_version=mapping)


def _may_replace(standing: WireDraft, letter: OutgoingLetter, myself: int) -> bool:
    """True where a draft is ours alone, and the same letter or less than what an agent has ordered now."""
    if {standing.created_by_id, standing.updated_by_id} != {myself}:
        return False
    ordered = (standing.ticket_attributes or {}).get(ACTION.name) or ""
    same = ((standing.new_article or {}).get("subject"), ordered) == (letter.subject, letter.action)
    return same or bool(letter.action and not ordered)


def _internal_note(note: Note, marker: EffectMarker, ticket_id: int) -> dict[str, object]:
    """Type `note`: an article of type `email` would be sent even when internal (contract 6.4)."""
    return {
        "subject": note.subject,
        "body": note.html,
        "content_type": "text/html",
        "type": "note",
        "sender": "Agent",
        "internal": True,
        "preferences": _mark(marker, ticket_id),
    }


def _calls(user_ids: Iterable[int]) -> str:
    """Links with which Zammad tells people of a note, without their names."""
    links = (f'<a data-mention-user-id="{user_id}" href="#">@</a>' for user_id in user_ids)
    return f"<p>{' '.join(links)}</p>"


def _mark(marker: EffectMarker, ticket_id: int) -> dict[str, object]:
    """Our mark, which an article takes when it is made (contract 3.3)."""
    return {
        MARK: {
            "effect": marker.effect_id,
            "kind": marker.kind,
            "mapping": marker.mapping_version,
            "ticket": ticket_id,
        }
    }


def _highlight(change: ArticleChange) -> str:
    """Ranges as the agents' page keeps them (contract 6.5); its own numbering begins at 1 as well."""
    entries = (
        f"{start}${end}${number}${COLOUR}$article-content-{change.article_id}"
        for number, (start, end) in enumerate(change.marks, start=1)
    )
    return "|".join(("type:TextRange", *entries)) if change.marks else ""


def _place(row: WireChange) -> tuple[datetime, int]:
    return row.updated_at, row.id


def _unseen(
    rows: Iterable[WireChange], instant: datetime, start: tuple[datetime, int], seen: set[int]
) -> Iterator[Change]:
    """Tickets of an instant that were not seen before; they are then."""
    for row in rows:
        if row.updated_at == instant and row.id not in seen:
            seen.add(row.id)
            if _place(row) > start:
                yield _change(row)


def _change(row: WireChange) -> Change:
    return Change(ticket_id=row.id, updated_at=row.updated_at)
