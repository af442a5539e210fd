"""Answers to the survey: taken by the web process once each, given to the worker until a fact tells them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from integration.errors import SealNotKnown
from integration.sealed import Purpose, Seals
from integration.store import deliveries, surveys
from integration.store import sealed as rows
from integration.store.database import Database
from integration.survey_links import Asked, SurveyLinks
from mappings.mapping import Mapping
from mappings.models import SurveyAnswer
from mappings.workflow.satisfaction import SURVEY

SCORES: Final = range(1, 6)
LONGEST_COMMENT: Final = 2000
"""Characters."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a customer sent.

    Attributes:
        score: One of `SCORES`.
        comment: `LONGEST_COMMENT` characters at most; empty for none.
        language: Of the page on which it was given.
    """

    score: int
    comment: str = field(repr=False)
    language: str


@dataclass(frozen=True)
class SurveyDoor:
    """What the web process needs for the survey.

    Attributes:
        seals: For comments; None where no key is set, and then nothing is asked for that would need it.
        keep: So long a comment waits for the worker at most.
        mapping: Gives the mapping in force.
        proxies: How many proxies of the house stand before it, for the address of who answers.
    """

    links: SurveyLinks
    seals: Seals | None
    keep: timedelta
    mapping: Callable[[], Mapping]
    proxies: int = 0

    @property
    def language(self) -> str:
        """Of the page where the browser wishes none that there is."""
        return self.mapping().language.value

    def is_answered(self, database: Database, asked: Asked) -> bool:
        """True when that occasion has its answer.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        with database.begin() as connection:
            return surveys.is_answered(connection, asked.helpdesk, asked.ticket_id, asked.occasion)

    def take(self, database: Database, asked: Asked, given: Given, now: datetime) -> bool:
        """Store an answer and bring its ticket to work, both or neither; when this returns it is on disk.

        Args:
            now: UTC.

        Returns:
            False when that occasion was answered before; the first answer stands.

        Raises:
            StoreUnavailable: It is not known to be stored.
        """
        with database.begin() as connection:
            number = surveys.add(
                connection,
                helpdesk=asked.helpdesk,
                ticket_id=asked.ticket_id,
                occasion=asked.occasion,
                score=given.score,
                language=given.language,
                answered_at=now,
            )
            if number is None:
                return False
            key = f"{SURVEY}{asked.ticket_id}:{asked.occasion}"
            if given.comment and self.seals is not None:
                content = given.comment.encode()
                receipt = self.seals.put(
                    connection,
                    purpose=Purpose.SURVEY,
                    helpdesk=asked.helpdesk,
                    key=f"{asked.helpdesk}:{key}",
                    content=content,
                    same=content,
                    received_at=now,
                    keep=self.keep,
                    ticket_id=asked.ticket_id,
                )
                surveys.with_comment(connection, number, receipt.reference)
            deliveries.add(
                connection,
                source="survey",
                helpdesk=asked.helpdesk,
                ticket_id=asked.ticket_id,
                key=key,
                received_at=now,
            )
        return True


def take(
    connection: Connection, helpdesk: str, ticket_id: int, seals: Seals | None
) -> tuple[SurveyAnswer, ...]:
    """The answers of a ticket that no fact tells yet, what was written opened in memory only.

    Args:
        seals: None where no key is set.
    """
    stored = surveys.untold(connection, helpdesk, ticket_id)
    if not any(answer.comment for answer in stored):
        return tuple(SurveyAnswer(one.occasion, one.score, one.answered_at) for one in stored)
    texts = {
        text.reference: text for text in rows.open_of_ticket(connection, Purpose.SURVEY, helpdesk, ticket_id)
    }
    answers = []
    for one in stored:
        comment = "" if one.comment is None else _opened(texts.get(one.comment), seals)
        answers.append(
            SurveyAnswer(
                one.occasion, one.score, one.answered_at, comment or "", comment_lost=comment is None
            )
        )
    return tuple(answers)


def told(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> None:
    """Forget what was written with answers that facts tell by now; for the transaction that records them.

    Args:
        now: UTC.
    """
    open_texts = rows.open_of_ticket(connection, Purpose.SURVEY, helpdesk, ticket_id)
    if open_texts:
        waiting = {answer.comment for answer in surveys.untold(connection, helpdesk, ticket_id)}
        for text in open_texts:
            if text.reference not in waiting:
                rows.settle(connection, text.id, "delivered", now)


def discard(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> None:
    """Forget what was written about a ticket that is gone, or not ours any more.

    Args:
        now: UTC.
    """
    for text in rows.open_of_ticket(connection, Purpose.SURVEY, helpdesk, ticket_id):
        rows.settle(connection, text.id, "discarded", now)


def _opened(text: rows.SealedText | None, seals: Seals | None) -> str | None:
    """What was written; None when it cannot be read any more."""
    if text is None or seals is None:
        return None
    try:
        return seals.open(text).decode()
    except SealNotKnown:
        return None
