"""Who asks, when, and once: at most one try for the same words of a customer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from pydantic import SecretStr

from integration import metrics
from integration.clock import Clock
from integration.log import get_logger
from integration.opinions.breaker import Breaker
from integration.opinions.client import Answer, ChatClient
from integration.store import opinions
from integration.store.database import Database
from mappings.models import Case, Opinion
from mappings.opinions.answer import DISCARDED, Result
from mappings.opinions.section import SecondOpinionSection
from mappings.plan import Decision, OpinionQuestion

log: Final = get_logger()
RESTING: Final = "resting"
"""Word of the metric where nobody was asked, since the server has failed too often."""
MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Server:
    """Who is asked as long as the mapping says so."""

    section: SecondOpinionSection
    client: ChatClient
    breaker: Breaker


class Opinions:
    """Asks the model that the mapping in force names. Threads may share it.

    Args:
        helpdesk: Its name.
        key: Of the model's server; empty where it wants none.
        looking: Nothing is put on record and nothing counted, since somebody only wants to see.
        monotonic: Seconds that only grow.
    """

    def __init__(
        self,
        helpdesk: str,
        database: Database,
        clock: Clock,
        key: SecretStr,
        *,
        looking: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._key = key
        self._looking = looking
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._server: _Server | None = None

    def close(self) -> None:
        """Give the connections back."""
        with self._lock:
            if self._server is not None:
                self._server.client.close()
                self._server = None

    def known(self, case: Case) -> Case:
        """The case with what became of asking about it before."""
        with self._database.begin() as connection:
            found = opinions.of_ticket(connection, self._helpdesk, case.ticket_id)
        return replace(case, opinions=found) if found else case

    def ask(
        self, case: Case, question: OpinionQuestion, decision: Decision, section: SecondOpinionSection
    ) -> Case:
        """The case with what the model says; as it was where nobody could be asked.

        Args:
            decision: What the house itself thinks, to count whether both agree.
        """
        server = self._server_of(section)
        if not server.breaker.lets_through():
            self._count(RESTING)
            return case
        version, model = question.version, section.model
        if not self._looking:
            with self._database.begin() as connection:
                first = opinions.begin(
                    connection, self._helpdesk, case.ticket_id, version, model, self._clock.now()
                )
            if not first:
                return self.known(case)
        started = self._monotonic()
        answer = server.client.ask(question)
        seconds = self._monotonic() - started
        result = answer.read.result
        if result is Result.GIVEN or result in DISCARDED:
            server.breaker.answered()
        else:
            server.breaker.failed()
        if result is not Result.GIVEN:
            log.warning("second_opinion_missing", result=result.value, seconds=round(seconds, 3))
        if not self._looking:
            with self._database.begin() as connection:
                opinions.settle(
                    connection,
                    self._helpdesk,
                    case.ticket_id,
                    version,
                    answer.read,
                    tokens_in=answer.tokens_in,
                    tokens_out=answer.tokens_out,
                )
            metrics.SECOND_OPINION_SECONDS.observe(seconds)
            self._count_answer(answer, decision, section)
        named = Opinion(version, result.value, answer.read.issue, model)
        return replace(case, opinions=(*case.opinions, named))

    def _server_of(self, section: SecondOpinionSection) -> _Server:
        with self._lock:
            if self._server is None or self._server.section != section:
                # whoever still asks the old one ends by himself; a new one has not failed yet
                client = ChatClient(section, self._key, self._monotonic)
                self._server = _Server(section, client, Breaker(self._monotonic))
            return self._server

    def _count(self, result: str) -> None:
        if not self._looking:
            metrics.SECOND_OPINIONS.labels(result=result).inc()

    def _count_answer(self, answer: Answer, decision: Decision, section: SecondOpinionSection) -> None:
        self._count(answer.read.result.value)
        metrics.SECOND_OPINION_TOKENS.labels(direction="in").inc(answer.tokens_in)
        metrics.SECOND_OPINION_TOKENS.labels(direction="out").inc(answer.tokens_out)
        cost = answer.tokens_in * section.price_in + answer.tokens_out * section.price_out
        metrics.SECOND_OPINION_COST.inc(cost / MILLION)
        if answer.read.result is Result.GIVEN:
            same = answer.read.issue == (decision.own or decision.issue)
            metrics.SECOND_OPINION_AGREEMENT.labels(
                against="house", result="agrees" if same else "differs"
            ).inc()
