"""What goes to partners: tickets that ask them and notes in those; each once, whatever dies between.

An intent is committed before each request, with an id that ticket or note carries in its mark. What became of
an intent that stayed open is found out by looking for that mark, once the request can no longer take effect.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from integration.clock import Clock
from integration.errors import HelpdeskError, NotAllowed, NotFound, OutcomeUnknown, Rejected
from integration.helpdesks.base import Helpdesk
from integration.helpdesks.making import MadeTicket, PartnerTicket
from integration.log import get_logger
from integration.store import cases, effects, partner_tickets
from integration.store.database import Database
from integration.store.effects import Intent
from mappings import facts as reading
from mappings.facts import FactKind
from mappings.models import PARTNER_MARK, PARTNER_NOTE_MARK, Case, EffectMarker, Fact, Question, Ticket
from mappings.plan import Note, NoteKind, OutgoingQuestion, PartnerNote, Plan
from mappings.sharing.asking import TICKET_HERE

CLOSED: Final = "closed"
APART: Final = timedelta(minutes=10)
"""The helpdesk's clock may be behind ours by so much when a mark is looked for."""
_REFUSALS: Final = (NotAllowed, NotFound, Rejected)
"""Answers after which the same request would fare no better."""

log = get_logger()


@dataclass(slots=True)
class Asked:
    """What became of questions and notes of a plan.

    Attributes:
        told: What the complaint's note tells, by the place where it tells it.
    """

    facts: list[Fact] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict, repr=False)


class PartnerPost:
    """Writes to partners on one helpdesk.

    Args:
        upstream_limit: After this long a request that got no answer can no longer take effect.
    """

    def __init__(
        self, helpdesk: Helpdesk, database: Database, clock: Clock, *, upstream_limit: timedelta
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._upstream_limit = upstream_limit

    def write(self, ticket: Ticket, case: Case, plan: Plan, mapping_version: str) -> Asked:
        """Put every question of a plan, and leave every note.

        Raises:
            OutcomeUnknown: No answer came; the intent stays open and tells later.
            HelpdeskError: The helpdesk cannot be reached.
        """
        done = Asked()
        for question in plan.questions:
            self._ask(ticket, case, question, mapping_version, done)
        for note in plan.partner_notes:
            self._leave(ticket, case, note, mapping_version, done)
        return done

    def settle(self, ticket: Ticket, case: Case, intent: Intent) -> Case:
        """Find out what became of an earlier question or note, and remember it.

        Raises:
            HelpdeskError: The helpdesk cannot be asked.
        """
        if intent.marker.kind == PARTNER_MARK:
            return self._settle_question(ticket, case, intent)
        child_id = int(intent.facts[0].value.partition("/")[0])
        try:
            child = self._helpdesk.fetch(self._helpdesk.look(child_id), with_people=False)
        except (NotFound, NotAllowed):
            happened = False
        else:
            happened = any(marker.effect_id == intent.marker.effect_id for marker in child.markers)
        with self._database.begin() as connection:
            if happened:
                cases.append_facts(
                    connection, self._helpdesk.name, ticket.id, intent.facts, self._clock.now()
                )
                partner_tickets.remember(connection, self._helpdesk.name, intent.facts)
            self._end(connection, intent.marker, happened="found" if happened else "not_written")
        return replace(case, facts=(*case.facts, intent.facts[0])) if happened else case

    def with_untold(self, case: Case) -> Case:
        """The case with reminders that were left, and of which the complaint's own note has not told.

        To be asked once it is known what became of everything that was begun.
        """
        left = reading.of_kind(case.facts, FactKind.PARTNER_REMINDED)
        if not (left and case.questions):
            return case
        with self._database.begin() as connection:
            untold = effects.untold(connection, self._helpdesk.name, case.ticket_id, left)
        questions = (replace(one, untold=_of_question(one, untold)) for one in case.questions)
        return replace(case, questions=tuple(questions))

    def _settle_question(self, ticket: Ticket, case: Case, intent: Intent) -> Case:
        made = self._helpdesk.find_ticket(intent.marker.effect_id, intent.intended_at - APART)
        if made is None:
            with self._database.begin() as connection:
                partner_tickets.not_made(connection, intent.marker.effect_id)
                self._end(connection, intent.marker, happened="not_written")
            return case
        fact = self._made(ticket, intent.facts[0], intent.marker, made, "found")
        with self._database.begin() as connection:
            questions = partner_tickets.of_complaint(connection, self._helpdesk.name, ticket.id)
        return replace(case, facts=(*case.facts, fact), questions=questions)

    def _ask(
        self, ticket: Ticket, case: Case, question: OutgoingQuestion, mapping_version: str, done: Asked
    ) -> None:
        marker = EffectMarker(uuid.uuid4().hex, PARTNER_MARK, mapping_version)
        with self._database.begin() as connection:
            effects.intend_letter(
                connection, self._helpdesk.name, ticket.id, marker, question.fact, case, self._clock.now()
            )
            partner_tickets.intend(connection, self._helpdesk.name, ticket.id, marker.effect_id, question)
        wanted = PartnerTicket(question.group, question.customer, question.title, question.html, ticket.id)
        try:
            made = self._helpdesk.ask_partner(wanted, marker)
        except OutcomeUnknown as error:
            error.retry_after = self._upstream_limit.total_seconds()
            raise
        except HelpdeskError as error:
            with self._database.begin() as connection:
                partner_tickets.not_made(connection, marker.effect_id)
                self._end(connection, marker, happened="not_written")
            if not isinstance(error, _REFUSALS):
                raise
            done.told[question.here] = question.told_failed
            return
        done.facts.append(self._made(ticket, question.fact, marker, made, "written"))
        done.told[question.here] = question.told.replace(TICKET_HERE, f"Ticket#{made.number}")

    def _made(
        self, ticket: Ticket, fact: Fact, marker: EffectMarker, made: MadeTicket, happened: str
    ) -> Fact:
        """Link a ticket that is there, and put it on record; so a death in between finds it once more."""
        try:
            self._helpdesk.link_partner(ticket, made.id)
        except _REFUSALS as error:
            # agents may miss the link; the notes on both sides name the other ticket
            log.warning("partner_ticket_not_linked", error=error.code)
        fact = replace(fact, value=f"{made.id}/{fact.value}")
        with self._database.begin() as connection:
            partner_tickets.made(connection, marker.effect_id, made.id, made.number)
            if happened == "found":
                # the partner may have written before anybody knew whose ticket it is
                partner_tickets.heard(connection, self._helpdesk.name, made.id)
            cases.append_facts(connection, self._helpdesk.name, ticket.id, (fact,), self._clock.now())
            self._end(connection, marker, happened=happened)
        return fact

    def _leave(
        self, ticket: Ticket, case: Case, note: PartnerNote, mapping_version: str, done: Asked
    ) -> None:
        marker = EffectMarker(uuid.uuid4().hex, PARTNER_NOTE_MARK, mapping_version)
        with self._database.begin() as connection:
            effects.intend_letter(
                connection, self._helpdesk.name, ticket.id, marker, note.fact, case, self._clock.now()
            )
        happened = "written"
        try:
            self._helpdesk.write(
                note.ticket_id,
                {},
                Note(NoteKind.CHANGE, note.subject, note.html),
                marker,
                desk={"state": CLOSED} if note.close else {},
            )
        except OutcomeUnknown as error:
            error.retry_after = self._upstream_limit.total_seconds()
            raise
        except HelpdeskError as error:
            happened = "not_written"
            if not isinstance(error, _REFUSALS):
                with self._database.begin() as connection:
                    self._end(connection, marker, happened=happened)
                raise
        with self._database.begin() as connection:
            if happened == "written":
                cases.append_facts(
                    connection, self._helpdesk.name, ticket.id, (note.fact,), self._clock.now()
                )
                partner_tickets.remember(connection, self._helpdesk.name, (note.fact,))
            self._end(connection, marker, happened=happened)
        # what cannot be written goes on record with the note that tells it, and is not tried for ever
        done.facts.append(note.fact)
        done.told[note.here] = note.told if happened == "written" else note.told_failed

    def _end(self, connection: Connection, marker: EffectMarker, *, happened: str) -> None:
        effects.settle(connection, marker.effect_id, happened, self._clock.now())


def _of_question(question: Question, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.value.partition("/")[0] == str(question.ticket_id))


def is_ours(intent: Intent) -> bool:
    """True for what was meant for a partner, not for the complaint's own ticket."""
    return intent.marker.kind in (PARTNER_MARK, PARTNER_NOTE_MARK)


def telling(note: Note, asked: Asked) -> Note:
    """A note that tells what became of questions and of notes to partners."""
    html = note.html
    for here, told in asked.told.items():
        html = html.replace(here, f"<p>{told}</p>")
    return replace(note, html=html)
