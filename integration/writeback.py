"""Write a plan back to the helpdesk: once, the smallest change, and never twice after a crash.

The order of steps is what makes it safe. The intent is committed first, with an id that the note carries in
its mark. Articles are hidden or highlighted where that is due, letters are handed over, each with an intent
of its own, and then one request takes fields and note.
When an answer does not come, or this process dies, the intent stays open: the next worker waits until the
request can no longer take effect, reads the ticket, and only then decides again (contract 1).
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from integration.clock import Clock
from integration.errors import HelpdeskError, NotFound, OutcomeUnknown, TicketBusy, TicketChanged
from integration.helpdesks.base import Helpdesk
from integration.letter_post import LetterPost, LinkOf, telling
from integration.partner_post import PartnerPost, is_ours
from integration.partner_post import telling as telling_partners
from integration.store import cases, effects
from integration.store.database import Database
from integration.store.effects import Intent
from mappings.models import Case, EffectMarker, Fact, Ticket
from mappings.ownership import seen_after
from mappings.plan import NoteKind, Plan
from mappings.privacy import has_begun

FIELDS_ONLY = "fields"
"""Kind of an effect that wrote no note."""


class Result(StrEnum):
    """What became of a plan."""

    UNCHANGED = "unchanged"
    WRITTEN = "written"
    SHADOW = "shadow"


@dataclass(frozen=True, slots=True)
class Applied:
    """A plan after it was carried out.

    Attributes:
        case: What is known of the ticket now.
        effect_id: Id of the effect to settle together with the case, None when nothing was written.
        facts: What letters and questions to partners put on record.
    """

    result: Result
    case: Case
    effect_id: str | None = None
    facts: tuple[Fact, ...] = ()


class Writeback:
    """Carries plans out on one helpdesk.

    Args:
        upstream_limit: After this long a request that got no answer can no longer take effect.
        shadow: Record what would be written, write nothing.
        link_of: Gives the survey's address for a ticket and an occasion; None when there is no survey.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        clock: Clock,
        *,
        upstream_limit: timedelta,
        shadow: bool,
        link_of: LinkOf | None = None,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._upstream_limit = upstream_limit
        self._shadow = shadow
        self._partners = PartnerPost(helpdesk, database, clock, upstream_limit=upstream_limit)
        self._letters = LetterPost(helpdesk, database, clock, upstream_limit=upstream_limit, link_of=link_of)

    def wait_out(self, ticket_id: int, intents: Sequence[Intent]) -> None:
        """Refuse to go on while an earlier write may still take effect.

        Raises:
            OutcomeUnknown: With the seconds to wait in `retry_after`.
        """
        if not intents:
            return
        free_at = max(intent.intended_at for intent in intents) + self._upstream_limit
        seconds = (free_at - self._clock.now()).total_seconds()
        if seconds > 0:
            raise OutcomeUnknown(operation="wait_out", ticket_id=ticket_id, retry_after=seconds)

    def settle(self, ticket: Ticket, case: Case, intents: Sequence[Intent]) -> Case:
        """Find out from the ticket what became of earlier writes, and remember it."""
        marks = {marker.effect_id for marker in ticket.markers}
        for intent in intents:
            if is_ours(intent):
                case = self._partners.settle(ticket, case, intent)
                continue
            happened = (
                intent.marker.effect_id in marks
                if intent.has_note
                else bool(intent.changes)
                and all(ticket.fields.get(name) == value for name, value in intent.changes.items())
            )
            begun = () if happened else has_begun(intent.facts, ticket)
            now = self._clock.now()
            # one transaction: what is found done must not be forgotten again
            with self._database.begin() as connection:
                if happened or begun:
                    case = _happened(case, intent) if happened else _with_facts(case, begun)
                    cases.remember(
                        connection, self._helpdesk.name, ticket.id, case, intent.marker.mapping_version, now
                    )
                if happened:
                    # its note told the dates that had moved; those stored are older, and not told again
                    cases.forget_dates(connection, self._helpdesk.name, ticket.id)
                    case = replace(case, due={})
                effects.settle(
                    connection, intent.marker.effect_id, "found" if happened else "not_written", now
                )
        return self._partners.with_untold(case)

    def apply(self, ticket: Ticket, case: Case, plan: Plan, mapping_version: str, *, seen: int) -> Applied:
        """Carry a plan out.

        The effect stays open until the caller settles it in the transaction that stores the case.

        Args:
            seen: How many effects the ticket had when it was picked up.

        Raises:
            TicketChanged: Somebody saved the ticket since it was read; nothing was written (A12).
            TicketBusy: Another worker has begun to write to the ticket since then.
            OutcomeUnknown: No answer came; the intent stays open.
            HelpdeskError: The helpdesk refused; nothing was written.
        """
        if not plan.writes:
            return Applied(Result.UNCHANGED, _left(ticket, case, plan, FIELDS_ONLY))
        if self._shadow:
            self._record_shadow(ticket.id, plan, mapping_version)
            return Applied(Result.SHADOW, case)
        if self._helpdesk.look(ticket.id).updated_at != ticket.updated_at:
            raise TicketChanged
        marker = EffectMarker(
            effect_id=uuid.uuid4().hex,
            kind=plan.note.kind.value if plan.note is not None else FIELDS_ONLY,
            mapping_version=mapping_version,
        )
        with self._database.begin() as connection:
            if not effects.claim(connection, self._helpdesk.name, ticket.id, seen):
                raise TicketBusy(retry_after=1.0)
            effects.intend(connection, self._helpdesk.name, ticket.id, marker, plan, self._clock.now())
        try:
            # first the articles: a field or a note that says "hidden" is never earlier than the hiding
            for change in plan.article_changes:
                self._helpdesk.change_article(ticket.id, change)
            post = self._letters.write(ticket, case, plan, mapping_version)
            asked = self._partners.write(ticket, case, plan, mapping_version)
            if plan.article_changes or plan.letters or asked.told:
                with self._database.begin() as connection:
                    facts = (*plan.facts, *post.facts, *asked.facts)
                    effects.renew(connection, marker.effect_id, facts, self._clock.now())
            note = None if plan.note is None else telling_partners(telling(plan.note, post.parts), asked)
            self._helpdesk.write(
                ticket.id,
                plan.changes,
                note,
                marker,
                returned=plan.returned,
                desk=plan.desk,
                mentions=plan.mentions,
            )
        except OutcomeUnknown as error:
            error.retry_after = self._upstream_limit.total_seconds()
            raise
        except HelpdeskError as error:
            if plan.article_changes and not isinstance(error, NotFound):
                # articles may be changed already; the open intent lets the next look find out which
                raise
            with self._database.begin() as connection:
                effects.settle(connection, marker.effect_id, "not_written", self._clock.now())
            raise
        left = _left(ticket, case, plan, marker.kind)
        return Applied(Result.WRITTEN, left, marker.effect_id, (*post.facts, *asked.facts))

    def _record_shadow(self, ticket_id: int, plan: Plan, mapping_version: str) -> None:
        """Remember what would have been written."""
        with self._database.begin() as connection:
            effects.record_shadow(
                connection,
                self._helpdesk.name,
                ticket_id,
                uuid.uuid4().hex,
                plan,
                mapping_version,
                self._clock.now(),
            )


def _with_facts(case: Case, found: Sequence[Fact]) -> Case:
    known = {(fact.kind, fact.source) for fact in case.facts}
    return replace(
        case, facts=(*case.facts, *(fact for fact in found if (fact.kind, fact.source) not in known))
    )


def _happened(case: Case, intent: Intent) -> Case:
    """The case after an earlier write turned out to have been done."""
    return replace(
        _with_facts(case, intent.facts),
        written=MappingProxyType({**case.written, **intent.changes}),
        theirs=intent.theirs,
        summarised=case.summarised or intent.marker.kind == NoteKind.SUMMARY,
        history_id=max(case.history_id, intent.history_id),
    )


def _left(ticket: Ticket, case: Case, plan: Plan, kind: str) -> Case:
    """The case as the ticket is left."""
    # what nobody has judged yet has to show as somebody's doing the next time
    seen = seen_after(ticket.fields if plan.judged else case.seen, plan.changes, plan.listed)
    return replace(
        case,
        written=MappingProxyType({**case.written, **plan.ours}),
        theirs=plan.theirs,
        summarised=case.summarised or kind == NoteKind.SUMMARY,
        seen=seen if plan.judged or case.seen else case.seen,
        history_id=max(case.history_id, plan.history_id),
    )
