"""What deciding asks for beside the ticket: looked at only when needed, and then decided once more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from integration import survey
from integration.archive.making import archive_case
from integration.errors import HelpdeskError
from integration.helpdesks.base import Helpdesk
from integration.matters import Matters
from integration.names import aids_of
from integration.sealed import Seals
from integration.store import cases
from integration.store.database import Database
from integration.survey_links import SurveyLinks
from mappings.facts import FactKind, received
from mappings.mapping import Mapping
from mappings.models import Case, Fact, Ticket
from mappings.plan import Plan
from mappings.workflow.satisfaction import heard
from mappings.workflow.splitting import may_be_split

Again = Callable[[Ticket, Case], Plan]
"""Decides once more."""


class Beside:
    """Gives what is asked for: everybody's load, an evidence pack, earlier complaints, answers to the survey.

    Args:
        archive_dir: Folder of the evidence packs.
        seals: Keys of what is sealed or hashed; None where none is set, and then nothing of it is looked at.
        links: Addresses of the survey; None where there is none.
        shadow: Nothing is written, so nothing is filed and no answer is taken.
        looking: Somebody only wants to see what would be done, so nothing is filed.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        *,
        archive_dir: Path,
        seals: Seals | None,
        links: SurveyLinks | None,
        shadow: bool,
        looking: bool = False,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._archive_dir: Final = archive_dir
        self._seals = seals
        self._links = links
        self._matters = None if seals is None else Matters(seals, database)
        self._shadow = shadow
        self._files = not (shadow or looking)

    def before(self, ticket: Ticket, case: Case) -> Case:
        """What is known before anything is decided: whether there is a survey, what was merged or split.

        Raises:
            HelpdeskError: The helpdesk cannot be asked for the links of a new ticket.
        """
        case = replace(case, has_survey=self._links is not None)
        is_new = not case.facts and not case.written
        if is_new and may_be_split(ticket) and ticket.created_by_id != self._helpdesk.myself():
            case = replace(case, split_from=self._split_from(ticket))
        known = {fact.value for fact in case.facts if fact.kind == FactKind.MERGED}
        new = [ticket_id for ticket_id in ticket.merged_from if str(ticket_id) not in known]
        if not new:
            return case
        with self._database.begin() as connection:
            others = [cases.load(connection, self._helpdesk.name, ticket_id) for ticket_id in new]
        return replace(case, merged=tuple((other.ticket_id, other.facts) for other in others))

    def has_answers(self, ticket_id: int) -> bool:
        """True when the customer answered the survey and no note tells it yet."""
        if self._links is None or self._shadow:
            return False
        with self._database.begin() as connection:
            return bool(survey.take(connection, self._helpdesk.name, ticket_id, None))

    def settle(
        self, ticket: Ticket, case: Case, plan: Plan, mapping: Mapping, now: datetime, again: Again
    ) -> tuple[Case, Plan]:
        """Case and plan once everything that the plan asks for is there.

        Args:
            now: UTC.

        Raises:
            ArchiveUnavailable: The evidence pack cannot be written.
            HelpdeskError: The helpdesk cannot be asked for people.
        """
        if self._matters is not None and case.written and not case.earlier:
            earlier = self._matters.earlier_of_known(self._helpdesk.name, ticket.id, plan.decision, now)
            if earlier:
                case = replace(case, earlier=earlier)
                plan = again(ticket, case)
        if plan.asks_for_loads:
            case = self._with_loads(case, mapping)
            plan = again(ticket, case)
        if plan.asks_for_pack and self._files:
            made = archive_case(
                self._database, self._archive_dir, self._helpdesk.name, case.ticket_id, now, mapping
            )
            case = replace(case, pack=f"{made.sequence}:{made.sha256}")
            plan = again(ticket, case)
        return case, plan

    def settle_with_people(
        self, ticket: Ticket, case: Case, plan: Plan, mapping: Mapping, now: datetime, again: Again
    ) -> tuple[Case, Plan]:
        """The same for what needs the customer's record: earlier complaints, and what he answered.

        Args:
            now: UTC.
        """
        if not ticket.people_known:
            return case, plan
        found = case
        if self._matters is not None:
            earlier = self._matters.earlier(self._helpdesk.name, ticket, plan.decision, now)
            found = replace(found, earlier=earlier) if earlier else found
        if self._links is not None and not self._shadow:
            found = self._with_answers(found, ticket, mapping, now)
        if found is case:
            return case, plan
        plan = again(ticket, found)
        return self.settle(ticket, found, plan, mapping, now, again)

    def matter(self, ticket: Ticket, plan: Plan) -> str | None:
        """What finds the same matter of the same customer again; None where it is not known."""
        if self._matters is None:
            return None
        return next(iter(self._matters.hashes(ticket, plan.decision)), None)

    def owner_id(self, ticket: Ticket, plan: Plan) -> int | None:
        """Who is responsible once the plan was carried out."""
        login = plan.desk.get("owner")
        if login is None:
            return ticket.owner_id
        try:
            return self._helpdesk.ids_of([login]).get(login)
        except HelpdeskError:
            # everything is written; who it is will be seen when the ticket is next looked at
            return None

    def told(self, connection: Connection, ticket_id: int, now: datetime) -> None:
        """Forget what customers wrote, now that facts and a note tell it; in the recording transaction."""
        survey.told(connection, self._helpdesk.name, ticket_id, now)

    def discard(self, connection: Connection, ticket_id: int, now: datetime) -> None:
        """Forget what customers wrote about a ticket that is gone, or not ours."""
        survey.discard(connection, self._helpdesk.name, ticket_id, now)

    def _split_from(self, ticket: Ticket) -> tuple[int, tuple[Fact, ...]] | None:
        """The oldest older complaint that the helpdesk links it to."""
        older = sorted(number for number in self._helpdesk.relatives(ticket.id) if number < ticket.id)
        with self._database.begin() as connection:
            found = [cases.load(connection, self._helpdesk.name, number) for number in older]
        return next(((case.ticket_id, case.facts) for case in found if received(case.facts)), None)

    def _with_loads(self, case: Case, mapping: Mapping) -> Case:
        ids = self._helpdesk.ids_of([person.login for person in mapping.people])
        with self._database.begin() as connection:
            found = cases.loads(connection, self._helpdesk.name, ids.values())
        return replace(case, loads={login: found.get(user_id, 0) for login, user_id in ids.items()})

    def _with_answers(self, case: Case, ticket: Ticket, mapping: Mapping, now: datetime) -> Case:
        with self._database.begin() as connection:
            answers = survey.take(connection, self._helpdesk.name, ticket.id, self._seals)
        if not answers:
            return case
        said = heard(answers, case.facts, mapping, now, people=ticket.people, aids=aids_of(mapping))
        return replace(case, said=said.facts, said_parts=said.note_parts)
