"""Sealed complaints become tickets: each once, the oldest first, whatever dies in between.

The intent is committed before the ticket is asked for, and the ticket carries the complaint's reference as
its mark. When no answer comes, or this process dies, nobody asks again before the request can no longer take
effect and the mark was looked for (contract 1). The ticket, the fact of receipt and the delivery that brings
the ticket to work are put on record in one transaction; a ticket that our own account made fires no webhook
(contract 1).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from integration.clock import Clock
from integration.complaints.submission import Channel, Submission
from integration.complaints.words import body_of, title_of
from integration.errors import (
    HelpdeskUnavailable,
    NotAuthenticated,
    OmbudError,
    OutcomeUnknown,
    Rejected,
)
from integration.helpdesks.base import Helpdesk
from integration.helpdesks.making import MadeTicket, NewCustomer, NewFile, NewTicket
from integration.log import get_logger
from integration.names import aids_of
from integration.retry import RetryPolicy
from integration.sealed import Purpose, Seals
from integration.store import cases, deliveries
from integration.store import sealed as rows
from integration.store.database import Database
from integration.store.sealed import SealedText
from mappings.facts import INTAKE, FactKind
from mappings.mapping import Mapping
from mappings.models import Fact

ARTICLE_TYPES: Final[dict[Channel, str]] = {
    Channel.HOTLINE: "phone",
    Channel.BRANCH: "note",
    Channel.ONLINE: "web",
    Channel.LETTER: "note",
}
"""Zammad's type of the first article; a note sends no auto-reply."""
APART: Final = timedelta(minutes=10)
"""The helpdesk's clock may be behind ours by so much when a mark is looked for."""
BACK_OFF: Final = RetryPolicy(first=5.0, cap=600.0, give_up_after=math.inf)

log = get_logger()


class Creating:
    """Makes tickets of sealed complaints.

    Args:
        mapping: Gives the mapping in force.
        seals: None where no key is set; then only what has expired is thrown away.
        upstream_limit: After this long a request that got no answer can no longer take effect.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        clock: Clock,
        mapping: Callable[[], Mapping],
        seals: Seals | None,
        *,
        upstream_limit: timedelta,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._mapping = mapping
        self._seals = seals
        self._upstream_limit = upstream_limit

    def run_once(self) -> int:
        """Make a ticket of every complaint that is due; returns how many were made.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        made = 0
        while (text := self._take()) is not None:
            with self._database.ticket_lock("sealed", text.id) as held:
                if not held:
                    continue
                outcome = self._work(text)
            made += outcome is None
            if isinstance(outcome, HelpdeskUnavailable | NotAuthenticated):
                # the next one would fare no better
                break
        self._expire()
        return made

    def _take(self) -> SealedText | None:
        if self._seals is None:
            return None
        with self._database.begin() as connection:
            return rows.take_open(connection, Purpose.COMPLAINT, self._clock.now())

    def _expire(self) -> None:
        with self._database.begin() as connection:
            lost = rows.expire(connection, self._clock.now())
        if lost:
            log.error("sealed_texts_expired", count=lost)

    def _work(self, text: SealedText) -> OmbudError | None:
        """Make one ticket; what went wrong, None when it is there."""
        try:
            self._make(text)
        except OmbudError as error:
            wait = BACK_OFF.wait(text.attempts, error.retry_after) or BACK_OFF.cap
            until = self._clock.now() + timedelta(seconds=wait)
            with self._database.begin() as connection:
                rows.postpone(connection, text.id, error.code, until)
            log.warning(
                "complaint_waits",
                sealed=text.id,
                error=error.code,
                attempt=text.attempts,
                wait_seconds=round(wait, 1),
            )
            return error
        return None

    def _make(self, text: SealedText) -> None:
        assert self._seals is not None  # noqa: S101  (nothing is taken without)
        submission = Submission.model_validate_json(self._seals.open(text))
        made = self._found(text)
        outcome = "found"
        if made is None:
            made, outcome = self._created(text, submission), "created"
        now = self._clock.now()
        with self._database.begin() as connection:
            rows.settle(connection, text.id, outcome, now, ticket_id=made.id, ticket_number=made.number)
            cases.append_facts(connection, self._helpdesk.name, made.id, [_receipt(text, submission)], now)
            deliveries.add(
                connection,
                source="intake",
                helpdesk=self._helpdesk.name,
                ticket_id=made.id,
                key=f"{INTAKE}{text.reference}",
                received_at=now,
            )
        log.info("complaint_became_ticket", sealed=text.id, ticket=made.id, outcome=outcome)

    def _found(self, text: SealedText) -> MadeTicket | None:
        """The ticket of an earlier try whose answer never came.

        Raises:
            OutcomeUnknown: That try can still take effect.
        """
        if text.intended_at is None:
            return None
        left = (text.intended_at + self._upstream_limit - self._clock.now()).total_seconds()
        if left > 0:
            raise OutcomeUnknown(operation="create_ticket", retry_after=left)
        found = self._helpdesk.find_ticket(text.reference, text.intended_at - APART)
        if found is None:
            self._intend(text, None)
        return found

    def _created(self, text: SealedText, submission: Submission) -> MadeTicket:
        mapping = self._mapping()
        ticket = NewTicket(
            group=submission.group or mapping.groups[0],
            customer=self._customer(text, submission),
            title=title_of(submission, mapping, aids_of(mapping)),
            body=body_of(submission),
            channel=ARTICLE_TYPES[submission.channel],
            mark=text.reference,
            files=tuple(NewFile(one.filename, one.mime_type, one.content) for one in submission.attachments),
        )
        self._intend(text, self._clock.now())
        try:
            return self._helpdesk.create_ticket(ticket)
        except OutcomeUnknown as error:
            error.retry_after = self._upstream_limit.total_seconds()
            raise
        except OmbudError:
            self._intend(text, None)
            raise

    def _customer(self, text: SealedText, submission: Submission) -> int | str:
        """Id of the customer's record, found or made; an address where only the helpdesk can tell whose.

        An address that Zammad does not take must not cost the complaint: at the second try the record is made
        without it; it stands in the text.
        """
        if text.customer_id is not None:
            return text.customer_id
        given = submission.customer
        email = "" if given.email is None or text.error == Rejected.code else given.email
        number = self._helpdesk.find_customer(email) if email else None
        if number is not None and number == self._helpdesk.myself():
            # our own account is nobody's customer; the address stands in the text
            email, number = "", None
        if number is None:
            wanted = NewCustomer(given.name or "", email, given.phone or "")
            if not (wanted.name or wanted.email or wanted.phone):
                wanted = NewCustomer(name=text.reference)
            try:
                number = self._helpdesk.make_customer(wanted)
            except Rejected:
                if not email:
                    raise
                return email
        with self._database.begin() as connection:
            rows.knows_customer(connection, text.id, number)
        return number

    def _intend(self, text: SealedText, now: datetime | None) -> None:
        with self._database.begin() as connection:
            rows.intend(connection, text.id, now)


def _receipt(text: SealedText, submission: Submission) -> Fact:
    return Fact(
        kind=FactKind.RECEIVED.value,
        at=submission.received_at or text.received_at,
        source=f"{INTAKE}{text.reference}",
        value=ARTICLE_TYPES[submission.channel],
    )
