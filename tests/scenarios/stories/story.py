"""One complaint as its people live it: verbs of customers and agents, and time that passes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, text
from integration.store.schema import follow_up
from mappings import fields
from mappings.letters.blanks import BLANK
from mappings.mapping import Language
from mappings.models import Fact
from tests.scenarios.house import House, open_house
from tests.scenarios.stories.clock import SlowClock
from tests.scenarios.stories.filed import PackClock, pack_clocks, verified
from tests.scenarios.stories.looking import Looker
from tests.scenarios.stories.transcript import Entry, Transcript, table
from tests.scenarios.stories.words import Words, field_of

MAIL_TAKES: Final = timedelta(minutes=2)
"""Within this the helpdesk's mail has taken a letter and Ombud has looked whether it did."""
MOST_FOLLOW_UPS: Final = 200
_HIDDEN_FACTS: Final = frozenset({"reminded"})
"""Told by their note; one reminder is a fact for each percentage."""
_LETTERS: Final = frozenset({"letter_written", "letter_proposed"})


class Story:
    """A complaint that is played through against the helpdesk, with its transcript.

    Attributes:
        house: Everything that runs.
        transcript: What happened so far.
    """

    def __init__(
        self, house: House, clock: SlowClock, zone: ZoneInfo, language: Language, transcript: Transcript
    ) -> None:
        self.house = house
        self.transcript = transcript
        self._clock = clock
        self._zone = zone
        self._words = Words(language)
        self._customer = house.simulator.customer_id
        self._ticket = 0
        self._looker = Looker(house, zone, self._words)
        self._people = self._looker.people

    # people

    def customer(self, firstname: str, lastname: str, email: str) -> None:
        """The customer whose complaint it is."""
        self._customer = self.house.simulator.create_customer(firstname, lastname, email)
        name = f"{lastname}{firstname}" if not lastname.isascii() else f"{firstname} {lastname}"
        self._people[self._customer] = name

    def agent(self, firstname: str, lastname: str, email: str) -> int:
        """Somebody who works in the group. Returns his id."""
        person = self.house.simulator.create_agent(firstname, lastname, email, Complaints="full")
        self._people[person] = f"{lastname}{firstname}" if not lastname.isascii() else firstname
        return person

    # what people do

    def customer_writes(self, body: str, subject: str = "") -> None:
        """The first mail makes the ticket, every other one is a reply."""
        simulator = self.house.simulator
        if not self._ticket:
            self._ticket = simulator.create_ticket(subject, body, channel="email", customer_id=self._customer)
            said = f"**{subject}**\n\n{body}"
        else:
            simulator.customer_replies(self._ticket, body)
            said = body
        self._happened(self._words.say("customer", who=self._people[self._customer]), said)

    def agent_orders(self, verb: str, line: str = "", *, by: int) -> None:
        """An agent chooses a verb and saves."""
        self.house.simulator.edit(
            self._ticket, {"complaint_action": verb, "complaint_action_note": line}, by=by
        )
        key = "order_line" if line else "order"
        self._happened(self._words.say(key, who=self._people[by], verb=verb, line=line))

    def agent_fills(self, *, by: int, **values: JsonValue) -> None:
        """An agent fills in fields: `outcome="upheld"`."""
        named: JsonObject = {field_of(word).name: value for word, value in values.items()}
        self.house.simulator.edit(self._ticket, named, by=by)
        self._happened(self._words.say("fills", who=self._people[by]))

    def agent_gives_it_to(self, owner: int, *, by: int) -> None:
        """An agent makes somebody else responsible."""
        self.house.simulator.edit(self._ticket, {"owner_id": owner}, by=by)
        self._happened(self._words.say("gives", who=self._people[by], owner=self._people[owner]))

    def agent_notes(self, body: str, *, by: int) -> None:
        """An agent writes an internal note for his colleagues."""
        self.house.simulator.agent_replies(self._ticket, body, by=by)
        self._happened(self._words.say("notes", who=self._people[by]), body)

    def agent_closes_the_ticket(self, *, by: int) -> None:
        """An agent sets the helpdesk's own state, without an order."""
        self.house.simulator.edit(self._ticket, {"state": "closed"}, by=by)
        self._happened(self._words.say("closes", who=self._people[by]))

    def agent_sends_the_draft(self, *written: str, by: int) -> None:
        """An agent loads the shared draft, writes into each ⟦…⟧ and sends it; its order goes with it."""
        simulator = self.house.simulator
        with simulator.state.lock:
            draft = simulator.state["shared_drafts"].find(ticket_id=self._ticket)
            assert draft is not None, "no draft stands on the ticket"
            article = dict(mapping(draft["new_article"]))
            attributes = dict(mapping(draft["ticket_attributes"]))
        body, texts = text(article["body"]), list(written)
        assert len(BLANK.findall(body)) == len(texts), BLANK.findall(body)
        article["body"] = re.sub(
            rf"<mark>({BLANK.pattern})</mark>|{BLANK.pattern}", lambda _: texts.pop(0), body
        )
        article["to"] = text(simulator.state.user(self._customer)["email"])
        article["shared_draft_id"] = draft["id"]
        simulator.edit(self._ticket, {**attributes, "article": article}, by=by)
        self._happened(self._words.say("sends", who=self._people[by]))

    # time

    def after(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        """Time passes; what falls due meanwhile happens when it is due."""
        self.until(self._local() + timedelta(days=days, hours=hours, minutes=minutes))

    def until(self, when: str | datetime) -> None:
        """Time passes up to a local instant: `2026-12-01 10:00`."""
        at = datetime.fromisoformat(when) if isinstance(when, str) else when
        at = at.replace(tzinfo=self._zone).astimezone(UTC)
        for _ in range(MOST_FOLLOW_UPS):
            due = self._next_due()
            if due is None or due > at:
                break
            # a follow-up is looked for every few seconds; one second is enough for its instant to be over
            self._clock.put(max(due + timedelta(seconds=1), self._clock.now()))
            self._happened(self._words.say("ombud"), waits=False)
        else:
            raise AssertionError("things fall due without end")
        if self._clock.now() < at:
            self._clock.put(at)

    # what is expected

    def expect(
        self,
        *,
        stage: str | None = None,
        next_step: str | None = None,
        due: str | None = "",
        acknowledge_by: str | None = "",
        owner: int | None = None,
        state: str | None = None,
        **others: str,
    ) -> None:
        """Hold fields to what they should be; dates in local time, None for an empty one."""
        wanted: dict[str, str] = {f"complaint_{word}": value for word, value in others.items()}
        if stage is not None:
            wanted[fields.STAGE.name] = stage
        if next_step is not None:
            wanted[fields.NEXT_STEP.name] = next_step
        if due != "":
            wanted[fields.DUE_AT.name] = due or ""
        if acknowledge_by != "":
            wanted[fields.ACKNOWLEDGE_DUE_AT.name] = acknowledge_by or ""
        if owner is not None:
            wanted["owner"] = self._people[owner]
        if state is not None:
            wanted["state"] = state
        found = {name: self._looker.fields[name] for name in wanted}
        assert found == wanted

    def note_says(self, *parts: str) -> None:
        """Hold the newest note to what it should tell."""
        said = self.house.notes(self._ticket)[-1]
        for part in parts:
            assert part in said, f"{part!r} is not in {said!r}"

    def letter_says(self, *parts: str) -> None:
        """Hold the newest mail to the customer to what it should tell."""
        said = [
            str(article["body"])
            for article in self.house.simulator.articles(self._ticket)
            if article["type"] == "email" and article["sender"] == "Agent"
        ][-1]
        for part in parts:
            assert part in said, f"{part!r} is not in {said!r}"

    def draft_says(self, *parts: str) -> None:
        """Hold the shared draft to what it should tell."""
        for part in parts:
            assert part in self._looker.draft, f"{part!r} is not in {self._looker.draft!r}"

    def clocks(self) -> dict[str, tuple[str, str]]:
        """Due and done of every clock in the newest evidence pack, local time, by rule."""
        return {clock.id: (clock.due, clock.done) for clock in self._pack()}

    def facts(self) -> tuple[Fact, ...]:
        """All that is on record."""
        return self._looker.facts(self._ticket)

    def verify_archive(self) -> None:
        """The command of the archive finds every pack as it was made; its clocks go into the transcript."""
        entry = Entry(self._local(), self._words.say("archive"))
        rows = [(f"`{clock.id}`", clock.citation, clock.due, clock.done) for clock in self._pack()]
        head = tuple(self._words.say(word) for word in ("clock", "citation", "due", "done"))
        entry.pieces += [f"```\n{verified(self.house)}\n```", self._words.say("pack"), table(head, rows)]
        self.transcript.entries.append(entry)

    # inside

    def _happened(self, what: str, said: str = "", *, waits: bool = True) -> None:
        """Let Ombud do its work, write down what can be seen of it, and let mail be delivered."""
        self.house.work()
        entry = self._looker.look(self._ticket, self._local(), what, said)
        if not entry.is_empty:
            self.transcript.entries.append(entry)
        if waits:
            self.until(self._local() + MAIL_TAKES)

    def _pack(self) -> list[PackClock]:
        return pack_clocks(self.house, self._ticket, self._zone)

    def _local(self) -> datetime:
        return self._clock.now().astimezone(self._zone)

    def _next_due(self) -> datetime | None:
        with self.house.services.database.begin() as connection:
            return connection.execute(
                select(follow_up.c.due_at)
                .where(follow_up.c.enqueued_at.is_(None), follow_up.c.ticket_id == self._ticket)
                .order_by(follow_up.c.due_at)
                .limit(1)
            ).scalar_one_or_none()


@contextmanager
def telling(
    database_url: str,
    folder: Path,
    *,
    name: str,
    title: str,
    opening: str,
    mapping_text: str,
    language: Language,
    zone: str,
    start: str,
) -> Iterator[Story]:
    """Open a house and begin a story; at its end the transcript is held against the docs.

    Args:
        name: Of the transcript's file.
        start: Local time.
    """
    local = ZoneInfo(zone)
    clock = SlowClock(datetime.fromisoformat(start).replace(tzinfo=local).astimezone(UTC))
    simulator = Simulator(clock=clock.now, retry_waits=(0.05, 0.05, 0.05, 0.05), mail_delay=0.02)
    words = Words(language)
    head = (words.say("fields"), words.say("before"), words.say("after"))
    with open_house(database_url, folder, mapping=mapping_text, simulator=simulator, clock=clock) as house:
        story = Story(house, clock, local, language, Transcript(name, title, opening, head, words.days()))
        try:
            yield story
        finally:
            # what was told up to a failure is the quickest way to its cause
            (folder / f"{name}.md").write_text(story.transcript.render(), encoding="utf-8")
        story.transcript.check()
