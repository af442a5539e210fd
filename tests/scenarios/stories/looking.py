"""What can be seen of a complaint, and what of it is new since one last looked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, text
from integration.store import cases
from mappings.fields import Kind
from mappings.models import Fact
from tests.scenarios.house import House
from tests.scenarios.stories.transcript import Change, Entry, Text
from tests.scenarios.stories.words import SHOWN, Words

HELPDESK: Final = "zammad"
_HIDDEN_FACTS: Final = frozenset({"reminded"})
"""Told by their note; one reminder is a fact for each percentage."""
_LETTERS: Final = frozenset({"letter_written", "letter_proposed"})


class Looker:
    """Looks at one ticket in the helpdesk and at its case.

    Attributes:
        people: Names by id.
        fields: Fields as they stood at the last look, dates in local time.
        draft: HTML of the shared draft at the last look.
    """

    def __init__(self, house: House, zone: ZoneInfo, words: Words) -> None:
        self.people: dict[int, str] = {}
        self.fields: dict[str, str] = {}
        self.draft = ""
        self._house = house
        self._zone = zone
        self._words = words
        self._articles = 1
        self._facts: set[tuple[str, str]] = set()

    def look(self, ticket_id: int, at: datetime, what: str, said: str) -> Entry:
        """What is new, as an entry of the transcript."""
        simulator = self._house.simulator
        ticket = simulator.ticket(ticket_id)
        entry = Entry(at, what, said)
        now, before = self._present(ticket_id), self.fields
        entry.changes = tuple(
            Change(self._words.field(name), self._shown(name, before.get(name, "")), self._shown(name, value))
            for name, value in now.items()
            if value != before.get(name, "")
        )
        self.fields = now
        articles = simulator.articles(ticket_id)
        new = [self._text(article, text(ticket["number"])) for article in articles[self._articles :]]
        texts = [one for one in new if one is not None]
        self._articles = len(articles)
        entry.texts = (*texts, *self._new_draft(ticket_id, text(ticket["number"])))
        entry.facts = self._new_facts(ticket_id, at)
        return entry

    def _present(self, ticket_id: int) -> dict[str, str]:
        ticket = self._house.simulator.ticket(ticket_id)
        found = {field.name: self._plain(field.kind, ticket[field.name]) for field in SHOWN}
        owner = ticket["owner_id"]
        found["owner"] = self.people.get(integer(owner), "") if owner is not None else ""
        found["state"] = text(ticket["state"])
        return found

    def _plain(self, kind: Kind, value: JsonValue) -> str:
        if value is None or value == "":
            return ""
        if kind is Kind.DATETIME:
            return f"{datetime.fromisoformat(str(value)).astimezone(self._zone):%Y-%m-%d %H:%M}"
        if kind is Kind.BOOLEAN:
            return "true" if value else "false"
        return str(value)

    def _shown(self, name: str, value: str) -> str:
        return self._words.value(name, value) if value else self._words.say("nobody")

    def _text(self, article: JsonObject, number: str) -> Text | None:
        subject, html = text(article["subject"] or ""), text(article["body"]).replace(number, "№")
        ours = article["created_by_id"] == self._house.simulator.bot_id
        if article["type"] == "email":
            who = "Ombud" if ours else self.people[integer(article["created_by_id"])]
            like = "" if ours else self.draft.replace(number, "№")
            return Text(self._words.say("letter", who=who, subject=subject), html, like)
        return Text(self._words.say("note", subject=subject), html) if ours else None

    def _new_draft(self, ticket_id: int, number: str) -> Iterator[Text]:
        simulator = self._house.simulator
        with simulator.state.lock:
            draft = simulator.state["shared_drafts"].find(ticket_id=ticket_id)
            article = dict(mapping(draft["new_article"])) if draft is not None else {}
        body = text(article.get("body") or "")
        if body and body != self.draft:
            heading = self._words.say("draft", subject=text(article["subject"]))
            yield Text(heading, body.replace(number, "№"))
        self.draft = body

    def _new_facts(self, ticket_id: int, at: datetime) -> str:
        shown = []
        for fact in sorted(self.facts(ticket_id), key=lambda fact: (fact.at, fact.kind, fact.source)):
            key = (fact.kind, fact.source)
            if key in self._facts:
                continue
            self._facts.add(key)
            if fact.kind not in _HIDDEN_FACTS:
                shown.append(self._fact(fact, at))
        return self._words.say("facts", facts=" · ".join(shown)) if shown else ""

    def _fact(self, fact: Fact, at: datetime) -> str:
        value = fact.value
        if fact.kind in _LETTERS:
            value = "/".join(value.split("/")[:2])
        elif fact.kind == "assigned":
            value = self.people.get(int(value), "")
        elif fact.kind == "pack_applied":
            value = value.partition("@")[0]
        elif fact.kind == "archived":
            value = value.partition(":")[0]
        elif fact.kind == "answer_written":
            value = ""
        day = fact.at.astimezone(self._zone)
        when = f" {day:%Y-%m-%d}" if day.date() != at.date() else ""
        return f"`{fact.kind}`{when}" + (f" ({value})" if value else "")

    def facts(self, ticket_id: int) -> tuple[Fact, ...]:
        """All that is on record."""
        with self._house.services.database.begin() as connection:
            return cases.load(connection, HELPDESK, ticket_id).facts
