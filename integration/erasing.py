"""Erase a ticket or our own articles on it: ask whether that is allowed, put it on record, do it, tell.

This is a person's doing, never the worker's: it has a token of its own, and refuses while the law asks to
keep what would go. The ticket is locked meanwhile, so that no worker writes to what is being erased.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from sqlalchemy import Connection

from integration.clock import Clock
from integration.errors import HelpdeskError, NotAllowed, NotFound, OutcomeUnknown, Rejected
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.erasing import Present, WireNote
from integration.log import get_logger
from integration.recompute import basis_of
from integration.store import cases, cursors, dead_letters, deliveries, effects, erasures
from integration.store.cases import OpenClocks
from integration.store.database import Database
from mappings import facts as reading
from mappings.erasure import OVERRULING, Against, Obstacle, Reason, Scope, obstacles_of
from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.stages import Stage

HELPDESK: Final = ZammadHelpdesk.name
TRIES: Final = 3
"""Asking again for a deletion changes nothing, so an answer that did not come is asked for again."""
LOCK_SECONDS: Final = 5.0
SWEPT_WITHIN: Final = timedelta(hours=1)
"""A worker must have looked for missed changes since: one of them may be a hold."""
_KEY: Final = "erasure:"
_RIGHTS: Final = frozenset({"token_lacks_right", "user_lacks_right"})

log = get_logger()


class Eraser(Protocol):
    """What is asked of a helpdesk; see `integration.helpdesks.zammad.erasing`."""

    def myself(self) -> int:
        """User id of the token's owner."""
        ...

    def marked_articles(self, ticket_id: int) -> tuple[WireNote, ...]:
        """The articles that carry our mark, oldest first."""
        ...

    def delete_article(self, ticket_id: int, article_id: int) -> None:
        """Delete one."""
        ...

    def deletion_state(self, ticket_id: int) -> str | None:
        """How far a ticket's deletion is; None when it is not queued."""
        ...

    def queue_ticket(self, ticket_id: int) -> None:
        """Let the helpdesk delete a ticket."""
        ...


class Looker(Protocol):
    """Looks at a ticket with the right of run time."""

    def present(self, ticket_id: int) -> Present | None:
        """The ticket; None when there is none any more.

        Raises:
            HelpdeskError: It cannot be seen.
        """
        ...


class Outcome(StrEnum):
    """How it ended."""

    SHOWN = "shown"
    REFUSED = "refused"
    DONE = "done"
    PARTLY = "partly"
    """The helpdesk kept some of our articles."""
    NOT_DONE = "not_done"
    UNKNOWN = "unknown"
    """The helpdesk gave no answer; it may have happened."""


class Fate(StrEnum):
    """What became, or would become, of one article."""

    WOULD_GO = "would_go"
    PERHAPS_TOO_OLD = "perhaps_too_old"
    DELETED = "deleted"
    TOO_OLD = "too_old"
    NOT_OWN = "not_own"
    """Another account than the token's wrote it."""
    PUBLIC = "public"
    """It has gone to somebody."""
    OTHER_TICKET = "other_ticket"
    """It was written on another ticket, which a merge has ended."""
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for."""

    ticket_id: int
    scope: Scope
    reason: Reason
    despite_retention: bool = False


@dataclass(frozen=True, slots=True)
class Handled:
    """One of our articles."""

    id: int
    created_at: datetime
    fate: Fate


@dataclass(frozen=True, slots=True)
class Report:
    """What was found and done.

    Attributes:
        obstacles: What speaks against it.
        number: Of the record; None when only shown.
        error: What the helpdesk said, when it said no.
        state: How far the helpdesk's deletion is, as far as it was asked.
        erased_at: When the whole ticket was handed over for deletion before, UTC.
    """

    request: Request
    outcome: Outcome
    obstacles: tuple[Obstacle, ...] = ()
    articles: tuple[Handled, ...] = ()
    number: int | None = None
    error: HelpdeskError | None = None
    state: str | None = None
    erased_at: datetime | None = None

    @property
    def overruled(self) -> tuple[Obstacle, ...]:
        """What spoke against it and gave way."""
        return () if self.outcome is Outcome.REFUSED else self.obstacles


class Erasing:
    """Shows and does it.

    Args:
        mapping: The one in force.
    """

    def __init__(
        self, database: Database, eraser: Eraser, looker: Looker, mapping: Mapping, clock: Clock
    ) -> None:
        self._database = database
        self._eraser = eraser
        self._looker = looker
        self._mapping = mapping
        self._clock = clock

    def show(self, request: Request) -> Report:
        """Say what would be done; writes nothing, neither there nor here."""
        obstacles, erased_at = self._look(request)
        if _refuses(request, obstacles):
            return Report(request, Outcome.REFUSED, obstacles, erased_at=erased_at)
        try:
            if request.scope is Scope.TICKET:
                state = self._eraser.deletion_state(request.ticket_id)
                return Report(request, Outcome.SHOWN, obstacles, state=state, erased_at=erased_at)
            articles = self._prospects(request)
        except HelpdeskError as error:
            return Report(request, Outcome.NOT_DONE, obstacles, error=error, erased_at=erased_at)
        return Report(request, Outcome.SHOWN, obstacles, articles, erased_at=erased_at)

    def erase(self, request: Request) -> Report:
        """Do it, unless something speaks against it; either is put on record."""
        with self._locked(request.ticket_id) as held:
            obstacles, erased_at = self._look(request)
            if not held:
                obstacles = (*obstacles, Obstacle(Against.NOT_UP_TO_DATE, waits_for=("worker",)))
            number = self._begin(request, obstacles)
            if _refuses(request, obstacles):
                report = Report(request, Outcome.REFUSED, obstacles, number=number)
            elif request.scope is Scope.TICKET:
                report = self._erase_ticket(request, obstacles, number, erased_at)
            else:
                report = self._erase_articles(request, obstacles, number)
            self._settle(report, number)
        log.info(
            "erasure_finished",
            ticket=request.ticket_id,
            kind=request.scope.value,
            reason=request.reason.value,
            outcome=report.outcome.value,
        )
        return report

    @contextmanager
    def _locked(self, ticket_id: int) -> Iterator[bool]:
        """Hold the ticket against workers; False when one of them keeps it."""
        until = time.monotonic() + LOCK_SECONDS
        while True:
            with self._database.ticket_lock(HELPDESK, ticket_id) as held:
                if held or time.monotonic() > until:
                    yield held
                    return
            time.sleep(0.2)

    def _look(self, request: Request) -> tuple[tuple[Obstacle, ...], datetime | None]:
        with self._database.begin() as connection:
            erased_at = erasures.erased_at(connection, HELPDESK, request.ticket_id)
            if erased_at is not None and request.scope is Scope.TICKET:
                # decided then; asking the helpdesk once more repairs what it may have left undone
                return (), erased_at
            behind = tuple(not_up_to_date(connection, request.ticket_id, self._clock.now()))
        unseen, origins = self._present(request.ticket_id)
        mine = origins if request.scope is Scope.TICKET else frozenset[int]()
        found = [*self._against(request.ticket_id), *behind, *unseen]
        for origin in sorted(mine):
            found += self._against(origin)
        return tuple(dict.fromkeys(found)), erased_at

    def _against(self, ticket_id: int) -> tuple[Obstacle, ...]:
        """What is on record against erasing a ticket, or what a merge brought along from it."""
        with self._database.begin() as connection:
            entry = cases.clocks_of(connection, HELPDESK, ticket_id)
        if entry is None:
            return (Obstacle(Against.NOT_KNOWN),)
        law, subject = basis_of(entry, entry.facts, self._mapping)
        complaint, now = _is_complaint(entry), self._clock.now()
        return tuple(obstacles_of(self._mapping, law, entry.facts, subject, complaint=complaint, now=now))

    def _present(self, ticket_id: int) -> tuple[tuple[Obstacle, ...], frozenset[int]]:
        """What a look at the ticket itself tells: an order that was not read yet may be a hold."""
        waits: list[str] = []
        origins: frozenset[int] = frozenset()
        try:
            seen = self._looker.present(ticket_id)
        except HelpdeskError:
            waits.append("look")
            seen = None
        if seen is not None:
            origins = seen.origins
            if seen.ordered:
                waits.append("order")
            if not self._mapping.handles(seen.group):
                waits.append("group")
        found = (Obstacle(Against.NOT_UP_TO_DATE, waits_for=tuple(waits)),) if waits else ()
        return found, origins

    def _begin(self, request: Request, obstacles: tuple[Obstacle, ...]) -> int:
        with self._database.begin() as connection:
            return erasures.begin(
                connection,
                helpdesk=HELPDESK,
                ticket_id=request.ticket_id,
                scope=request.scope,
                reason=request.reason,
                despite_retention=request.despite_retention,
                obstacles=obstacles,
                mapping_version=self._mapping.version_id,
                now=self._clock.now(),
            )

    def _settle(self, report: Report, number: int) -> None:
        if report.outcome is Outcome.UNKNOWN:
            return
        request, now = report.request, self._clock.now()
        deleted = sum(one.fate is Fate.DELETED for one in report.articles)
        with self._database.begin() as connection:
            erasures.settle(
                connection,
                number,
                report.outcome.value,
                now,
                error=None if report.error is None else report.error.code,
                deleted=deleted,
                kept=len(report.articles) - deleted,
            )
            if report.outcome is not Outcome.DONE:
                return
            if request.scope is Scope.TICKET:
                erasures.reduce(connection, HELPDESK, request.ticket_id, now)
            elif any(one.deleted for one in erasures.of_ticket(connection, HELPDESK, request.ticket_id)):
                self._let_ticket_tell(connection, request, number, now)

    def _let_ticket_tell(self, connection: Connection, request: Request, number: int, now: datetime) -> None:
        """The worker writes `complaint_privacy`: one writer a ticket."""
        source = f"{_KEY}{number}"
        fact = Fact(FactKind.ERASED.value, now, source, value=request.scope.value)
        cases.append_facts(connection, HELPDESK, request.ticket_id, (fact,), now)
        deliveries.add(
            connection,
            source="replay",
            helpdesk=HELPDESK,
            ticket_id=request.ticket_id,
            key=source,
            received_at=now,
        )

    def _erase_ticket(
        self, request: Request, obstacles: tuple[Obstacle, ...], number: int, erased_at: datetime | None
    ) -> Report:
        error = self._queue(request.ticket_id)
        gone = error is not None and error.reason == "no_such_object" and erased_at is not None
        outcome = Outcome.DONE
        if error is not None and not gone:
            outcome = Outcome.UNKNOWN if isinstance(error, OutcomeUnknown) else Outcome.NOT_DONE
        return Report(
            request,
            outcome,
            obstacles,
            number=number,
            error=None if gone else error,
            state="gone" if gone else None,
            erased_at=erased_at,
        )

    def _queue(self, ticket_id: int) -> HelpdeskError | None:
        """Why it could not be queued; None when it is, now or before."""
        found: HelpdeskError | None = None
        for _ in range(TRIES):
            try:
                self._eraser.queue_ticket(ticket_id)
            except OutcomeUnknown as error:
                found = error
            except Rejected as error:
                return None if error.reason == "already_queued" else error
            except HelpdeskError as error:
                # an earlier try without an answer may have happened all the same
                return found or error
            else:
                return None
        return found

    def _prospects(self, request: Request) -> tuple[Handled, ...]:
        now, myself = self._clock.now(), self._eraser.myself()
        found = self._eraser.marked_articles(request.ticket_id)
        return tuple(
            Handled(one.id, one.created_at, _prospect(request.ticket_id, one, myself, now)) for one in found
        )

    def _erase_articles(self, request: Request, obstacles: tuple[Obstacle, ...], number: int) -> Report:
        handled: list[Handled] = []
        try:
            myself = self._eraser.myself()
            found = self._eraser.marked_articles(request.ticket_id)
            for article in found:
                fate = self._erase_article(request.ticket_id, article, myself)
                handled.append(Handled(article.id, article.created_at, fate))
        except HelpdeskError as error:
            deleted = any(one.fate is Fate.DELETED for one in handled)
            outcome = Outcome.PARTLY if deleted else Outcome.NOT_DONE
            return Report(request, outcome, obstacles, tuple(handled), number, error)
        complete = all(one.fate is Fate.DELETED for one in handled)
        return Report(
            request, Outcome.DONE if complete else Outcome.PARTLY, obstacles, tuple(handled), number
        )

    def _erase_article(self, ticket_id: int, article: WireNote, myself: int) -> Fate:
        """Delete one article.

        Raises:
            HelpdeskError: It says no to everything, not to this article.
        """
        kept = _kept(ticket_id, article, myself)
        if kept is not None:
            return kept
        for _ in range(TRIES):
            try:
                self._eraser.delete_article(ticket_id, article.id)
            except OutcomeUnknown:
                continue
            except NotFound:
                return Fate.DELETED
            except NotAllowed as error:
                if error.reason in _RIGHTS:
                    raise
                known = error.reason in {Fate.TOO_OLD, Fate.NOT_OWN, Fate.PUBLIC}
                return Fate(error.reason) if known else Fate.REFUSED
            except Rejected:
                return Fate.REFUSED
            return Fate.DELETED
        return Fate.UNKNOWN


def _refuses(request: Request, obstacles: tuple[Obstacle, ...]) -> bool:
    overrules = request.despite_retention and request.reason in OVERRULING
    return any(not (overrules and one.can_be_overruled) for one in obstacles)


def _prospect(ticket_id: int, article: WireNote, myself: int, now: datetime) -> Fate:
    would_go = Fate.PERHAPS_TOO_OLD if article.is_old(now) else Fate.WOULD_GO
    return _kept(ticket_id, article, myself) or would_go


def _kept(ticket_id: int, article: WireNote, myself: int) -> Fate | None:
    """Why an article stays without asking the helpdesk; None when it is asked."""
    if article.is_from_elsewhere(ticket_id):
        return Fate.OTHER_TICKET
    if article.created_by_id != myself:
        return Fate.NOT_OWN
    return Fate.PUBLIC if article.is_public_letter else None


def not_up_to_date(connection: Connection, ticket_id: int, now: datetime) -> Iterator[Obstacle]:
    """What happened on the ticket and is not on record yet: it may be a hold."""
    waits: list[str] = []
    cursor = cursors.load(connection, HELPDESK)
    if cursor is None or cursor.swept_at is None or cursor.swept_at < now - SWEPT_WITHIN:
        waits.append("sweep")
    if deliveries.is_waiting(connection, HELPDESK, ticket_id, but=_KEY):
        waits.append("delivery")
    if effects.open_intents(connection, HELPDESK, ticket_id):
        waits.append("write")
    if dead_letters.select_open_of_ticket(connection, HELPDESK, ticket_id):
        waits.append("dead_letter")
    if waits:
        yield Obstacle(Against.NOT_UP_TO_DATE, waits_for=tuple(waits))


def _is_complaint(entry: OpenClocks) -> bool:
    """Whether it is one, as far as we know; a ticket that was never written to has no stage."""
    if entry.stage is not None:
        return entry.stage != Stage.NOT_COMPLAINT
    heard = bool(entry.due_at) or bool(reading.of_kind(entry.facts, FactKind.RECEIVED))
    return heard and reading.denial(entry.facts) is None
