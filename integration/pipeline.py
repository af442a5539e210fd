"""THE PATH of one ticket: fetch → mask → decide → apply → record.

pick up   the newest delivery of the ticket, the case, and writes whose outcome is unknown
fetch     the ticket is the truth; the delivery was a hint
mask      text leaves this function only masked
decide    pure: a plan with reasons
apply     one request for fields and note
record    case, clocks, follow-ups, and every delivery up to the newest as handled
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from integration import merged, partners
from integration.attachments.looking import AttachmentReader
from integration.beside import Beside
from integration.clock import Clock
from integration.errors import NotAllowed, NotFound, Rejected, TicketChanged
from integration.helpdesks.base import Helpdesk, TicketHead
from integration.letter_post import LinkOf
from integration.names import aids_of
from integration.opinions.asking import Opinions
from integration.partners import MERGED
from integration.store import (
    cases,
    dead_letters,
    deliveries,
    effects,
    erasures,
    evidence,
    follow_ups,
    partner_tickets,
)
from integration.store.database import Database
from integration.writeback import Applied, Result, Writeback
from mappings.clocks.leading import leading_of
from mappings.decide import decide
from mappings.facts import TOLD_IN_NOTES, FactKind, history_number
from mappings.failure import Failure, failure_plans
from mappings.fields import ACTION, GROUP
from mappings.mapping import Mapping
from mappings.models import AttachmentText, Case, Sender, Ticket
from mappings.ownership import AT_ONCE, asks_for_history, is_taken_from_us
from mappings.plan import Plan
from mappings.privacy import is_done_to_article
from mappings.redaction import mask_ticket
from mappings.sharing.following import is_told_of_partner

READINGS: Final = 3
"""So often a ticket that people keep saving is read anew before its job waits a moment."""


class Outcome(StrEnum):
    """How the work on a ticket ended."""

    ALREADY_HANDLED = "already_handled"
    UNCHANGED = "unchanged"
    WRITTEN = "written"
    SHADOW = "shadow"
    OUTSIDE = "outside"
    EXPIRED = "expired"
    """It was archived, its time is over, and nobody has written since."""
    PARTNER = "partner"
    """It asks a partner about a complaint, and is none itself; the complaint was told."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Work:
    """What a job knows: ids only.

    Attributes:
        delivery_id: The delivery that brought the job; when it is handled already, there is nothing to do.
    """

    ticket_id: int
    delivery_id: int


@dataclass(frozen=True, slots=True)
class Outside:
    """A ticket that is not ours.

    Attributes:
        group: Where it stands, None when it cannot be seen.
        is_merged: It became part of another one, to which its answers belong.
    """

    group: str | None = None
    is_merged: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A ticket with what was decided about it."""

    ticket: Ticket
    case: Case
    plan: Plan
    now: datetime


class Steps(Protocol):
    """Hears how long each step took and what came out, for metrics and logs."""

    def step(self, name: str) -> AbstractContextManager[None]:
        """Time one step."""
        ...

    def decided(self, plan: Plan) -> None:
        """Count a decision."""
        ...

    def applied(self, plan: Plan, applied: Applied) -> None:
        """Count an effect."""
        ...


class Pipeline:
    """Handles tickets of one helpdesk. One ticket at a time; the job engine's lock sees to it.

    Args:
        mapping: Gives the mapping in force; asked once a ticket.
        beside: Gives what deciding asks for beside the ticket.
        opinions: Asks a language model, where the mapping names one.
        link_of: As in `Writeback`.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        clock: Clock,
        mapping: Callable[[], Mapping],
        steps: Steps,
        *,
        upstream_limit: timedelta,
        shadow: bool,
        beside: Beside,
        opinions: Opinions,
        link_of: LinkOf | None = None,
    ) -> None:
        self.helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._mapping = mapping
        self._steps = steps
        self._attachments = AttachmentReader(helpdesk)
        self._shadow = shadow
        self._beside = beside
        self._opinions = opinions
        self._writeback = Writeback(
            helpdesk, database, clock, upstream_limit=upstream_limit, shadow=shadow, link_of=link_of
        )

    def handle(self, work: Work) -> Outcome:
        """Bring a ticket to where it should be.

        Raises:
            OmbudError: What went wrong; `retryable` and `retry_after` say what to do.
        """
        mapping = self._mapping()
        myself = self.helpdesk.myself()
        with self._steps.step("pick_up"), self._database.begin() as connection:
            if deliveries.is_handled(connection, work.delivery_id):
                return Outcome.ALREADY_HANDLED
            newest = deliveries.newest_of(connection, self.helpdesk.name, work.ticket_id) or work.delivery_id
            if partners.tell_complaint(
                connection, self.helpdesk.name, work.ticket_id, newest, self._clock.now()
            ):
                return Outcome.PARTNER
            erased = erasures.erased_at(connection, self.helpdesk.name, work.ticket_id) is not None
            expired_at = evidence.expired_at(connection, self.helpdesk.name, work.ticket_id)
            case = cases.load(connection, self.helpdesk.name, work.ticket_id)
            intents = effects.open_intents(connection, self.helpdesk.name, work.ticket_id)
            seen = effects.count_of_ticket(connection, self.helpdesk.name, work.ticket_id)
            overtaken = deliveries.may_be_overtaken(
                connection,
                self.helpdesk.name,
                work.ticket_id,
                written_at=effects.last_written_at(connection, self.helpdesk.name, work.ticket_id),
                myself=myself,
            )
        if erased:
            # until the helpdesk has deleted it, it could still be read and written
            return self._finish(work, newest, Outcome.GONE)
        self._writeback.wait_out(work.ticket_id, intents)
        # in shadow nobody reads the note
        texts: dict[int, AttachmentText] | None = None if self._shadow else {}
        try:
            for attempt in range(1, READINGS + 1):
                found = self._fetch(work.ticket_id, case, mapping, overtaken=overtaken)
                if isinstance(found, Outside):
                    if found.is_merged:
                        with self._database.begin() as connection:
                            cases.gave_up(connection, self.helpdesk.name, work.ticket_id)
                            merged.forward(connection, self.helpdesk.name, work.ticket_id, self._clock.now())
                    return self._finish(
                        work, newest, Outcome.OUTSIDE, group=found.group, is_merged=found.is_merged
                    )
                if partners.asks_partner(found):
                    # made, and not known yet: the complaint's own work finds it
                    return self._finish(work, newest, Outcome.PARTNER)
                if expired_at is not None and not case.facts and not _is_written_since(found, expired_at):
                    return self._finish(work, newest, Outcome.EXPIRED)
                case = self._writeback.settle(found, case, intents)
                intents = []
                with self._steps.step("fetch"):
                    found, case = partners.with_answers(found, case, self.helpdesk)
                reading = self._decide(found, case, mapping, texts, asks_model=True)
                try:
                    with self._steps.step("apply"):
                        applied = self._writeback.apply(
                            reading.ticket, case, reading.plan, mapping.version_id, seen=seen
                        )
                    break
                except TicketChanged:
                    if attempt == READINGS:
                        raise
        except NotFound:
            return self._finish(work, newest, Outcome.GONE)
        self._steps.applied(reading.plan, applied)
        return self._record(work, newest, mapping, reading, applied)

    def explain(self, ticket_id: int, *, attachments: bool = True, second_opinion: bool = False) -> Reading:
        """Decide about a ticket as it stands and write nothing, neither there nor here.

        Args:
            attachments: Look into them too, which can take a while.
            second_opinion: Ask the language model too, where it would be asked; else what it said before
                is shown.

        Raises:
            OmbudError: The ticket cannot be read.
        """
        mapping = self._mapping()
        with self._database.begin() as connection:
            case = cases.load(connection, self.helpdesk.name, ticket_id)
        ticket = self.helpdesk.fetch(self.helpdesk.look(ticket_id))
        if asks_for_history(ticket, case, mapping.categories.paths):
            ticket = self.helpdesk.add_history(ticket)
        ticket, case = partners.with_answers(ticket, case, self.helpdesk)
        texts: dict[int, AttachmentText] | None = {} if attachments else None
        return self._decide(ticket, case, mapping, texts, asks_model=second_opinion)

    def preview(self, ticket_id: int) -> Reading | Outcome:
        """What the next event of a ticket would lead to, writing nothing; attachments are not looked into.

        Returns:
            What would be decided and written; the outcome alone where nothing would be decided.

        Raises:
            OmbudError: The ticket cannot be read.
        """
        mapping, helpdesk = self._mapping(), self.helpdesk.name
        with self._database.begin() as connection:
            if partner_tickets.complaint_of(connection, helpdesk, ticket_id) is not None:
                return Outcome.PARTNER
            if erasures.erased_at(connection, helpdesk, ticket_id) is not None:
                return Outcome.GONE
            expired_at = evidence.expired_at(connection, helpdesk, ticket_id)
            case = cases.load(connection, helpdesk, ticket_id)
        try:
            found = self._fetch(ticket_id, case, mapping, overtaken=False)
            if isinstance(found, Outside):
                return Outcome.OUTSIDE
            if partners.asks_partner(found):
                return Outcome.PARTNER
            if expired_at is not None and not case.facts and not _is_written_since(found, expired_at):
                return Outcome.EXPIRED
            found, case = partners.with_answers(found, case, self.helpdesk)
            return self._decide(found, case, mapping, None)
        except NotFound:
            return Outcome.GONE

    def report_failure(self, work: Work, failure: Failure) -> None:
        """Make a failure visible on the ticket: stage and one note, as far as the helpdesk takes them.

        Raises:
            OmbudError: The helpdesk took neither.
        """
        mapping = self._mapping()
        with self._database.begin() as connection:
            if erasures.erased_at(connection, self.helpdesk.name, work.ticket_id) is not None:
                return None
            if partner_tickets.complaint_of(connection, self.helpdesk.name, work.ticket_id) is not None:
                return None
        for _ in range(READINGS - 1):
            try:
                return self._report(work, failure, mapping)
            except TicketChanged:
                continue
        return self._report(work, failure, mapping)

    def _report(self, work: Work, failure: Failure, mapping: Mapping) -> None:
        ticket = self.helpdesk.fetch(self.helpdesk.look(work.ticket_id))
        with self._database.begin() as connection:
            case = cases.load(connection, self.helpdesk.name, work.ticket_id)
            seen = effects.count_of_ticket(connection, self.helpdesk.name, work.ticket_id)
        if ticket.fields.get(ACTION.name) is not None:
            ticket = self.helpdesk.add_history(ticket)
        for refused, plan in enumerate(failure_plans(ticket, case, mapping, failure)):
            try:
                applied = self._writeback.apply(ticket, case, plan, mapping.version_id, seen=seen + refused)
            except Rejected:
                continue
            self._settle(work.ticket_id, plan, applied, mapping)
            return

    def _fetch(self, ticket_id: int, case: Case, mapping: Mapping, *, overtaken: bool) -> Ticket | Outside:
        with self._steps.step("fetch"):
            try:
                head = self.helpdesk.look(ticket_id)
            except NotAllowed:
                if mapping.groups and self.helpdesk.reaches(mapping.groups):
                    # all groups of ours are open to us, so this ticket has left them
                    return Outside()
                raise
            left = not mapping.handles(head.group)
            if left and not self._is_taken(head, case, mapping):
                return Outside(head.group)
            ticket = self.helpdesk.fetch(head, with_people=False)
            if ticket.state == MERGED:
                return Outside(head.group, is_merged=True)
            if left or overtaken or asks_for_history(ticket, case, mapping.categories.paths):
                ticket = self.helpdesk.add_history(ticket)
        return ticket

    def _is_taken(self, head: TicketHead, case: Case, mapping: Mapping) -> bool:
        """True when a ticket stands outside our groups because its customer put it there."""
        seen = case.seen.get(GROUP.name)
        changed = head.updated_at - head.created_at > AT_ONCE and head.updated_by_id == head.customer_id
        if seen == head.group or (seen is None and not changed):
            return False
        return is_taken_from_us(self.helpdesk.history(head), mapping)

    def _decide(
        self,
        ticket: Ticket,
        case: Case,
        mapping: Mapping,
        texts: dict[int, AttachmentText] | None,
        *,
        asks_model: bool = False,
    ) -> Reading:
        """Decide; once more with what is looked at only then.

        That is the customer's record, when a note is due or the law asks for it, a second opinion, and what
        attachments hold, when the note tells of them.

        Args:
            texts: What was read of attachments already, by attachment, kept while the ticket is worked on;
                None when they are not looked into.
            asks_model: Whether a language model may be asked; otherwise what it said before counts.
        """
        now = self._clock.now()

        def again(now_known: Ticket, beside: Case) -> Plan:
            return self._plan(now_known, beside, mapping, now)

        case = self._beside.before(ticket, case)
        if mapping.second_opinion is not None:
            case = self._opinions.known(case)
        plan = again(ticket, case)
        case, plan = self._beside.settle(ticket, case, plan, mapping, now, again)
        unplaced = mapping.asks_for_country and plan.decision.is_complaint and not _is_placed(case)
        wanted = plan.note is not None or plan.article_changes or unplaced
        if not ticket.people_known and (wanted or self._beside.has_answers(ticket.id)):
            with self._steps.step("fetch"):
                ticket = self.helpdesk.add_people(ticket)
            plan = again(ticket, case)
        case, plan = self._beside.settle_with_people(ticket, case, plan, mapping, now, again)
        if asks_model and mapping.second_opinion is not None and plan.asks_opinion is not None:
            with self._steps.step("second_opinion"):
                case = self._opinions.ask(case, plan.asks_opinion, plan.decision, mapping.second_opinion)
            plan = again(ticket, case)
        if texts is not None and _asks_for_attachments(ticket, plan, mapping):
            with self._steps.step("attachments"):
                ticket = self._attachments.add_texts(ticket, texts)
            texts.update((text.id, text) for text in ticket.attachment_texts or ())
            plan = again(ticket, case)
        self._steps.decided(plan)
        return Reading(ticket, case, plan, now)

    def _plan(self, ticket: Ticket, case: Case, mapping: Mapping, now: datetime) -> Plan:
        with self._steps.step("mask"):
            marks = mapping.redaction.highlight and self.helpdesk.capabilities.highlight
            masked = mask_ticket(ticket, mapping, aids_of(mapping), marks=marks)
        with self._steps.step("decide"):
            return decide(masked, case, mapping, now)

    def _record(
        self, work: Work, newest: int, mapping: Mapping, reading: Reading, applied: Applied
    ) -> Outcome:
        now = self._clock.now()
        helpdesk, ticket_id = self.helpdesk.name, work.ticket_id
        leading = leading_of(reading.plan.clocks)
        plan = reading.plan
        if applied.result is Result.SHADOW:
            # what people did is judged again once something is written
            kept = tuple(
                fact
                for fact in plan.facts
                if not (
                    history_number(fact)
                    or is_done_to_article(fact)
                    or fact.kind in TOLD_IN_NOTES
                    or is_told_of_partner(fact)
                )
            )
            plan = replace(plan, facts=kept)
        plan = replace(plan, facts=(*plan.facts, *applied.facts))
        matter = self._beside.matter(reading.ticket, plan)
        with self._steps.step("record"), self._database.begin() as connection:
            if applied.effect_id is not None:
                effects.settle(connection, applied.effect_id, "written", now)
            cases.save(
                connection,
                helpdesk,
                ticket_id,
                plan,
                case=applied.case,
                mapping_version=mapping.version_id,
                leading_due_at=None if leading is None else leading.due_at,
                owner_id=self._beside.owner_id(reading.ticket, plan),
                matter=matter,
                now=now,
            )
            for later in (
                () if matter is None else cases.later_of_matter(connection, helpdesk, ticket_id, matter)
            ):
                deliveries.add(
                    connection,
                    source="follow_up",
                    helpdesk=helpdesk,
                    ticket_id=later,
                    key=f"repeat:{ticket_id}:{later}",
                    received_at=now,
                )
            self._beside.told(connection, ticket_id, now)
            partners.remember(connection, helpdesk, reading.ticket, reading.case, plan.facts)
            merged.bring_over(connection, helpdesk, ticket_id, plan, now)
            follow_ups.replace(connection, helpdesk, ticket_id, reading.plan.follow_ups)
            dead_letters.close_of_ticket(connection, helpdesk, ticket_id, now)
            outcome = {
                Result.UNCHANGED: Outcome.UNCHANGED,
                Result.WRITTEN: Outcome.WRITTEN,
                Result.SHADOW: Outcome.SHADOW,
            }[applied.result]
            deliveries.mark_handled(connection, helpdesk, ticket_id, newest, outcome.value, now)
        return outcome

    def _finish(
        self, work: Work, newest: int, outcome: Outcome, *, group: str | None = None, is_merged: bool = False
    ) -> Outcome:
        """Close work on a ticket that is not ours, or no longer there."""
        helpdesk, ticket_id, now = self.helpdesk.name, work.ticket_id, self._clock.now()
        with self._database.begin() as connection:
            if outcome is Outcome.GONE or group is not None:
                cases.end_clocks(connection, helpdesk, ticket_id)
            # a ticket that cannot be seen any more may have been moved by its customer: its clocks stay open
            if group is not None:
                cases.saw_group(connection, helpdesk, ticket_id, group)
            if outcome is Outcome.GONE or (group is not None and not is_merged):
                self._beside.discard(connection, ticket_id, now)
            follow_ups.replace(connection, helpdesk, ticket_id, ())
            dead_letters.close_of_ticket(connection, helpdesk, ticket_id, now)
            deliveries.mark_handled(connection, helpdesk, ticket_id, newest, outcome.value, now)
        return outcome

    def _settle(self, ticket_id: int, plan: Plan, applied: Applied, mapping: Mapping) -> None:
        if applied.effect_id is None:
            return
        now = self._clock.now()
        with self._database.begin() as connection:
            effects.settle(connection, applied.effect_id, "written", now)
            case = replace(applied.case, facts=(*applied.case.facts, *plan.facts))
            cases.remember(connection, self.helpdesk.name, ticket_id, case, mapping.version_id, now)


def _asks_for_attachments(ticket: Ticket, plan: Plan, mapping: Mapping) -> bool:
    """True when the note tells of attachments, and nobody has looked into them yet."""
    return (
        plan.note is not None
        and plan.note.tells_attachments
        and mapping.redaction.attachments == "text"
        and ticket.attachment_texts is None
        and any(article.attachments for article in ticket.articles if article.marker is None)
    )


def _is_written_since(ticket: Ticket, at: datetime) -> bool:
    """True when the customer has written after an instant."""
    return any(article.sender is Sender.CUSTOMER and article.created_at > at for article in ticket.articles)


def _is_placed(case: Case) -> bool:
    """True when it was looked at whether the customer's record tells a country."""
    return any(fact.kind == FactKind.COUNTRY_KNOWN for fact in case.facts)
