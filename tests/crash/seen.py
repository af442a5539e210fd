"""What stands in the helpdesk and on record after a run: counted, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, integer
from integration.store import cases
from integration.store.database import Database
from mappings.models import LETTER_MARK, Fact

LINK: Final = re.compile(r"https?://desk\.example(/survey/[A-Za-z0-9_=-]+)")
_CALLED: Final = re.compile(r"data-mention-user-id=\"(\d+)\"")


class Seen:
    """Counts articles, tickets, drafts and facts.

    Args:
        database: The service's.
    """

    def __init__(self, simulator: Simulator, database: Database) -> None:
        self.simulator = simulator
        self._database = database

    def facts(self, ticket_id: int) -> tuple[Fact, ...]:
        """What stands on record."""
        with self._database.begin() as connection:
            return cases.load(connection, "zammad", ticket_id).facts

    def has(self, ticket_id: int, kind: str, source: str = "") -> int:
        """How many facts of a kind are there whose source begins so."""
        found = (fact for fact in self.facts(ticket_id) if fact.kind == kind)
        return sum(fact.source.startswith(source) for fact in found)

    def letters(self, ticket_id: int, kind: str) -> int:
        """How many letters of a kind went to the customer by mail."""
        return self._marks(ticket_id).count(f"{LETTER_MARK}{kind}")

    def told(self, ticket_id: int, words: str, *calls: int) -> int:
        """How often notes of ours say something.

        Args:
            calls: Only in notes that call all of these people.
        """
        return sum(
            body.count(words) for body in self._notes(ticket_id) if set(calls) <= set(self._called(body))
        )

    def drafts(self, ticket_id: int, words: str) -> int:
        """How many shared drafts of a ticket hold some words."""
        with self.simulator.state.lock:
            rows = list(self.simulator.state["shared_drafts"].where(ticket_id=ticket_id))
        return sum(words in str(row["new_article"]) for row in rows)

    def children(self, ticket_id: int) -> list[int]:
        """Tickets that ask a partner about one, oldest first."""
        found = []
        with self.simulator.state.lock:
            for row in self.simulator.state["tickets"]:
                preferences = row["preferences"]
                mark = preferences.get("ombud") if isinstance(preferences, dict) else None
                if isinstance(mark, dict) and mark.get("parent") == ticket_id:
                    found.append(integer(row["id"]))
        return found

    def links(self, ticket_id: int) -> int:
        """How many links lead from a ticket to others."""
        with self.simulator.state.lock:
            rows = list(self.simulator.state["links"])
        return sum(row["link_object_source_value"] == ticket_id for row in rows)

    def survey_path(self, ticket_id: int) -> str | None:
        """Path of the newest link to the survey; None when no letter held one."""
        for article in reversed(self.simulator.articles(ticket_id)):
            found = LINK.search(unescape(str(article["body"])))
            if article["type"] == "email" and found is not None:
                return found[1]
        return None

    def doubled(self, ticket_id: int) -> Iterator[str]:
        """What was written more than once: an effect, or the same words of ours."""
        effects, bodies = set[str](), set[str]()
        for article, mark in self._ours(ticket_id):
            effect, body = str(mark["effect"]), str(article["body"])
            if effect in effects:
                yield f"ticket {ticket_id}: effect {effect} twice"
            if body in bodies:
                yield f"ticket {ticket_id}: the same {mark['kind']} twice"
            effects.add(effect)
            bodies.add(body)

    def field(self, ticket_id: int, name: str) -> object:
        """A field of ours on a ticket."""
        return self.simulator.ticket(ticket_id)[f"complaint_{name}"]

    def state(self, ticket_id: int) -> object:
        """The helpdesk's own state."""
        return self.simulator.ticket(ticket_id)["state"]

    def _ours(self, ticket_id: int) -> Iterator[tuple[JsonObject, JsonObject]]:
        for article in self.simulator.articles(ticket_id):
            preferences = article["preferences"]
            mark = preferences.get("ombud") if isinstance(preferences, dict) else None
            # what a merge has brought along was counted where it was written
            if isinstance(mark, dict) and mark.get("ticket", ticket_id) == ticket_id:
                yield article, mark

    def _marks(self, ticket_id: int) -> list[str]:
        return [str(mark["kind"]) for _, mark in self._ours(ticket_id)]

    def _notes(self, ticket_id: int) -> Iterator[str]:
        for article, _ in self._ours(ticket_id):
            if article["internal"]:
                yield str(article["body"])

    @staticmethod
    def _called(body: str) -> Iterator[int]:
        yield from (int(number) for number in _CALLED.findall(body))
