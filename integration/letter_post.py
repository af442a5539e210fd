"""Letters of a plan: sent, left as a draft, or put into the note; each once, whatever dies between."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from integration.clock import Clock
from integration.errors import HelpdeskError, OutcomeUnknown, Rejected
from integration.helpdesks.base import Helpdesk
from integration.store import cases, effects
from integration.store.database import Database
from mappings.facts import FactKind
from mappings.letters.kinds import SURVEYS
from mappings.models import LETTER_MARK, Case, EffectMarker, Fact, Ticket
from mappings.note import LETTERS_HERE
from mappings.plan import LetterWay, Note, OutgoingLetter, Plan
from mappings.workflow.correspondence import SURVEY_LINK

LinkOf = Callable[[int, str], str]
"""Gives the survey's address for a ticket and the occasion of its letter."""
BROKEN: Final = 500
"""Status with which the helpdesk itself fails: a letter of a group without an address (contract 6.4)."""
MOST_FAILURES: Final = 3
"""So often the helpdesk may fail to write a letter; then the agent is told."""


@dataclass(frozen=True, slots=True)
class Post:
    """What became of the letters of a plan.

    Attributes:
        facts: What they put on record.
        parts: What the note tells of them.
    """

    facts: tuple[Fact, ...] = ()
    parts: tuple[str, ...] = ()


class LetterPost:
    """Hands letters over to the helpdesk.

    Args:
        upstream_limit: After this long a request that got no answer can no longer take effect.
        link_of: As in `Writeback`.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        clock: Clock,
        *,
        upstream_limit: timedelta,
        link_of: LinkOf | None,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._upstream_limit = upstream_limit
        self._link_of = link_of

    def write(self, ticket: Ticket, case: Case, plan: Plan, mapping_version: str) -> Post:
        """Write every letter of a plan.

        Raises:
            OutcomeUnknown: No answer came; the letter's own intent stays open and tells later.
            HelpdeskError: The helpdesk cannot be reached; nothing of this letter was written.
        """
        facts: list[Fact] = []
        parts: list[str] = []
        for letter in plan.letters:
            if letter.way is LetterWay.PRINT:
                parts.append(letter.told_in_note)
                facts.append(letter.fact)
                continue
            if letter.way is LetterWay.DRAFT:
                part, fact = self._propose(ticket, letter)
                parts.append(part)
                facts.append(fact)
                continue
            sent = self._send(ticket, case, letter, mapping_version)
            parts.append(letter.told if sent.kind == FactKind.LETTER_WRITTEN else letter.told_failed)
            facts.append(sent)
        return Post(tuple(facts), tuple(parts))

    def _propose(self, ticket: Ticket, letter: OutgoingLetter) -> tuple[str, Fact]:
        """Leave one as a draft, or in the note; returns what the note tells and what goes on record."""
        ready = self._with_link(ticket, letter)
        if ready is None:
            return letter.told_failed, replace(letter.fact, kind=FactKind.LETTER_FAILED.value)
        stands = self._helpdesk.propose_letter(ticket.id, ready)
        return ready.told if stands else ready.told_in_note, letter.fact

    def _send(self, ticket: Ticket, case: Case, letter: OutgoingLetter, mapping_version: str) -> Fact:
        """Send one; what it puts on record is stored at once, so that nothing sends it again."""
        ready = self._with_link(ticket, letter)
        failed = replace(letter.fact, kind=FactKind.LETTER_FAILED.value)
        if ready is None:
            return failed
        marker = EffectMarker(uuid.uuid4().hex, f"{LETTER_MARK}{letter.kind}", mapping_version)
        with self._database.begin() as connection:
            effects.intend_letter(
                connection, self._helpdesk.name, ticket.id, marker, letter.fact, case, self._clock.now()
            )
        try:
            self._helpdesk.send_letter(ticket, ready, marker)
        except OutcomeUnknown as error:
            error.retry_after = self._upstream_limit.total_seconds()
            if error.status != BROKEN:
                raise
            if not self._stands(ticket.id, marker):
                if self._failures(ticket.id, letter, marker) < MOST_FAILURES:
                    raise
                return failed
        except HelpdeskError as error:
            with self._database.begin() as connection:
                effects.settle(connection, marker.effect_id, "not_written", self._clock.now())
            if isinstance(error, Rejected):
                return failed
            raise
        now = self._clock.now()
        with self._database.begin() as connection:
            cases.append_facts(connection, self._helpdesk.name, ticket.id, (letter.fact,), now)
            effects.settle(connection, marker.effect_id, "written", now)
        return letter.fact

    def _stands(self, ticket_id: int, marker: EffectMarker) -> bool:
        """True when the ticket holds the letter in spite of all."""
        found = self._helpdesk.fetch(self._helpdesk.look(ticket_id), with_people=False)
        return any(one.effect_id == marker.effect_id for one in found.markers)

    def _failures(self, ticket_id: int, letter: OutgoingLetter, marker: EffectMarker) -> int:
        """Remember that the helpdesk failed; returns how often it did."""
        name = self._helpdesk.name
        with self._database.begin() as connection:
            effects.settle(connection, marker.effect_id, "failed", self._clock.now())
            return effects.failures_of_letter(connection, name, ticket_id, marker.kind, letter.fact.source)

    def _with_link(self, ticket: Ticket, letter: OutgoingLetter) -> OutgoingLetter | None:
        if letter.kind not in SURVEYS:
            return letter
        if self._link_of is None:
            return None
        link = self._link_of(ticket.id, letter.key)
        return replace(
            letter,
            html=letter.html.replace(SURVEY_LINK, link),
            told_in_note=letter.told_in_note.replace(SURVEY_LINK, link),
        )


def telling(note: Note, parts: Sequence[str]) -> Note:
    """A note that tells what became of the letters."""
    told = "".join(part if part.startswith("<div>") else f"<p>{part}</p>" for part in parts)
    return replace(note, html=note.html.replace(LETTERS_HERE, told))
