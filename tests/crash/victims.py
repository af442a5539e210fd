"""What was in hand when somebody died, by kind of follow-up; read from the service's own tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import text

from integration.jobs import lock_of
from integration.store.database import Database
from mappings.facts import FactKind
from mappings.models import LETTER_MARK, PARTNER_MARK, PARTNER_NOTE_MARK
from mappings.plan import NoteKind
from tests.crash.shared_clock import SharedClock

_BY_FACT: Final = {
    FactKind.ACKNOWLEDGED: "delivery seen",
    FactKind.LETTER_DELIVERED: "delivery seen",
    FactKind.STALE: "stale",
    FactKind.SHARED: "partner asked",
    FactKind.PARTNER_REMINDED: "partner reminded",
    FactKind.PARTNER_ANSWERED: "partner answered",
    FactKind.PARTNER_RECALLED: "partner recalled",
    FactKind.ARCHIVED: "archive",
    FactKind.MERGED: "merge",
    FactKind.REPEATED: "repeat",
    FactKind.SATISFACTION: "survey answer",
    FactKind.OWNER_CHOSEN: "owner",
    FactKind.PROPOSED: "order",
    FactKind.RESPONSE_SENT: "order",
    FactKind.CLOSED: "order",
}
_LETTERS: Final = {"survey": "survey", "survey_reminder": "survey reminder"}
_DRAFTS: Final = {"holding_delay": "draft about a delay", "final": "shared draft"}
_BY_MARK: Final = {
    NoteKind.CLOSING.value: "close gate",
    PARTNER_MARK: "partner asked",
    PARTNER_NOTE_MARK: "partner reminded",
}
_ESCALATES_FROM: Final = 80
NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Hit:
    """One death.

    Attributes:
        tickets: Those in hand, each with the newest fact that it had.
        effects: Ids of those that were open.
        at: UTC, by the service's clock.
    """

    tickets: dict[int, int] = field(default_factory=dict)
    effects: frozenset[str] = frozenset()
    at: datetime = NEVER


class Victims:
    """Tells what a death fell into: the work in hand is done by the next worker, and shows what it was."""

    def __init__(self, database: Database, clock: SharedClock) -> None:
        self._database = database
        self._clock = clock

    def waiting(self) -> list[int]:
        """Tickets with something due or not handled yet."""
        with self._database.begin() as connection:
            rows = connection.scalars(
                text(
                    "SELECT ticket_id FROM follow_up WHERE enqueued_at IS NULL AND due_at <= :now"
                    " UNION SELECT ticket_id FROM delivery WHERE handled_at IS NULL AND problem IS NULL"
                ).bindparams(now=self._clock.now())
            )
            return sorted(rows)

    def is_in_hand(self, ticket_id: int) -> bool:
        """Whether a worker is at work on a ticket."""
        with self._database.begin() as connection:
            return bool(
                connection.scalar(
                    text(
                        "SELECT count(*) FROM procrastinate_jobs WHERE status = 'doing' AND lock = :lock"
                    ).bindparams(lock=lock_of("zammad", ticket_id))
                )
            )

    def hit(self) -> Hit:
        """What is in hand; asked between a death and the next start."""
        with self._database.begin() as connection:
            rows = connection.execute(
                text(
                    """
                    SELECT DISTINCT d.ticket_id,
                        (SELECT coalesce(max(f.id), 0) FROM fact f WHERE f.ticket_id = d.ticket_id) AS newest
                    FROM procrastinate_jobs j
                    JOIN delivery d ON d.id = (j.args ->> 'delivery_id')::bigint
                    WHERE j.status = 'doing' AND d.handled_at IS NULL
                    """
                )
            )
            tickets = {int(row.ticket_id): int(row.newest) for row in rows}
            effects = connection.scalars(text("SELECT id FROM effect WHERE settled_at IS NULL"))
            return Hit(tickets, frozenset(str(one) for one in effects), self._clock.now())

    def kinds(self, hit: Hit) -> set[str]:
        """Kinds of follow-up that it fell into; asked once everything is at rest again."""
        found: set[str] = set()
        with self._database.begin() as connection:
            for ticket_id, newest in hit.tickets.items():
                for row in connection.execute(
                    text(
                        "SELECT kind, source, value FROM fact WHERE ticket_id = :ticket AND id > :newest"
                    ).bindparams(ticket=ticket_id, newest=newest)
                ):
                    found |= set(_kinds_of_fact(row.kind, row.source, row.value))
                found |= self._by_later_effects(hit, ticket_id)
            for row in connection.execute(
                text("SELECT note_kind, facts FROM effect WHERE id = ANY(:ids)").bindparams(
                    ids=list(hit.effects)
                )
            ):
                found |= set(_kinds_of_mark(row.note_kind))
                for fact in row.facts:
                    found |= set(_kinds_of_fact(fact["kind"], fact["source"], fact.get("value", "")))
        return found

    def _by_later_effects(self, hit: Hit, ticket_id: int) -> set[str]:
        """A closed ticket that is opened again leaves no fact, only its note."""
        with self._database.begin() as connection:
            marks = connection.scalars(
                text(
                    "SELECT note_kind FROM effect WHERE ticket_id = :ticket AND intended_at >= :at"
                    " AND note_kind = 'closing'"
                ).bindparams(ticket=ticket_id, at=hit.at)
            )
            return {kind for mark in marks for kind in _kinds_of_mark(mark)}


def _kinds_of_mark(mark: str | None) -> Iterator[str]:
    if mark in _BY_MARK:
        yield _BY_MARK[mark]
    elif mark is not None and mark.startswith(LETTER_MARK):
        yield _LETTERS.get(mark.removeprefix(LETTER_MARK), "letter")


def _kinds_of_fact(kind: str, source: str, value: str) -> Iterator[str]:
    if kind in _BY_FACT:
        yield _BY_FACT[FactKind(kind)]
    elif kind == FactKind.REMINDED:
        percent = int(value.split("/")[1])
        yield f"reminder {percent} %"
        if percent >= _ESCALATES_FROM:
            yield "escalation"
    elif kind in (FactKind.LETTER_WRITTEN, FactKind.LETTER_PROPOSED):
        yield _kind_of_letter(
            *source.removeprefix(LETTER_MARK).split(":", 1), sent=kind == FactKind.LETTER_WRITTEN
        )


def _kind_of_letter(letter: str, occasion: str, *, sent: bool) -> str:
    """An acknowledgement that nobody ordered, one that a verb sends, a draft, the survey."""
    if not sent:
        return _DRAFTS.get(letter, "proposed letter")
    if letter in _LETTERS:
        return _LETTERS[letter]
    by_itself = letter == "acknowledgement" and occasion.startswith("acknowledgement:")
    return "acknowledgement" if by_itself else "sent by verb"
