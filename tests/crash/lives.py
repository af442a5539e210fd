"""The lives: together they bring about every kind of follow-up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

import requests

from integration.helpdesks.simulator.values import JsonObject
from tests.crash.life import Found, Life, Moment
from tests.crash.seen import Seen
from tests.scenarios.desk import ANSWER

CRITICAL: Final = (
    "Late fee",
    "I want to complain about the late fee on my loan. I will kill myself over this debt.",
)
DONE: Final[JsonObject] = {
    "complaint_outcome": "upheld",
    "complaint_root_cause": "system_error",
    "complaint_redress_amount": 0,
}


class Untouched(Life):
    """Nobody ever does anything."""

    def act(self, moment: Moment, seen: Seen) -> None:
        del seen
        if moment is Moment.RECEIVED:
            self.complains()

    def found(self, seen: Seen) -> Iterator[Found]:
        yield from self.acknowledged(seen, self.ticket)
        yield from self.owned(seen, self.ticket)
        yield from self.stale(seen, self.ticket)
        yield from self.reminded(seen, self.ticket)


class Proposing(Life):
    """A life may be at stake, so every letter is proposed; agents send them by their verb."""

    def act(self, moment: Moment, seen: Seen) -> None:
        del seen
        if moment is Moment.RECEIVED:
            self.complains(CRITICAL)
        elif moment is Moment.MAIL_TAKEN:
            self.order("acknowledge")
        elif moment is Moment.LOOKED_AT:
            self.order("ask_customer", "2027-01-04 statement of October")
        elif moment is Moment.DRAFTED:
            self.order("ask_customer", "send: 2027-01-04 contract")

    def found(self, seen: Seen) -> Iterator[Found]:
        ticket_id, kind = self.ticket, "proposed letter"
        proposed = seen.has(ticket_id, "letter_proposed", "letter:acknowledgement:")
        yield Found(kind, ticket_id, "acknowledgement on record", proposed)
        yield Found("sent by verb", ticket_id, "letter", seen.letters(ticket_id, "acknowledgement"))
        yield Found("sent by verb", ticket_id, "delivered", seen.has(ticket_id, "acknowledged"))
        proposed = seen.has(ticket_id, "letter_proposed", "letter:ask_customer:")
        yield Found(kind, ticket_id, "request on record", proposed)
        yield Found("sent by verb", ticket_id, "request", seen.letters(ticket_id, "ask_customer"))
        yield from self.stale(seen, ticket_id)
        yield from self.reminded(seen, ticket_id, critical=True)


class Closing(Life):
    """Proposed, closed too early, answered, closed; the customer is asked twice and says nothing; filed."""

    def act(self, moment: Moment, seen: Seen) -> None:
        if moment is Moment.RECEIVED:
            self.complains()
        elif moment is Moment.MAIL_TAKEN:
            self.order("propose")
        elif moment is Moment.LOOKED_AT:
            self.simulator.edit(self.ticket, {"state": "closed"})
        elif moment is Moment.DRAFTED:
            self.order("answer")
        elif moment is Moment.ANSWERED:
            mail = {"type": "email", "sender": "Agent", "to": self.address, "subject": "Our answer"}
            self.order("answer", article={**mail, "body": ANSWER})
        elif moment is Moment.CLOSED:
            self.order("close", "", **DONE)

    def found(self, seen: Seen) -> Iterator[Found]:
        yield from self._up_to_the_end(seen)
        yield from self.owned(seen, self.ticket)
        yield Found("survey reminder", self.ticket, "letter", seen.letters(self.ticket, "survey_reminder"))
        yield Found("archive", self.ticket, "on record", seen.has(self.ticket, "archived"))
        yield Found("archive", self.ticket, "note", seen.told(self.ticket, "<b>Filed</b>"))
        yield Found("archive", self.ticket, "stage", int(seen.field(self.ticket, "stage") == "archived"))

    def _up_to_the_end(self, seen: Seen) -> Iterator[Found]:
        ticket_id = self.ticket
        yield from self.acknowledged(seen, ticket_id)
        yield Found("order", ticket_id, "proposed", seen.told(ticket_id, "(<code>propose</code>)"))
        yield Found("close gate", ticket_id, "opened again", seen.told(ticket_id, "<b>Opened again</b>"))
        drafted = seen.has(ticket_id, "letter_proposed", "letter:final:")
        yield Found("shared draft", ticket_id, "on record", drafted)
        yield Found("order", ticket_id, "answered", seen.told(ticket_id, "is the final answer"))
        yield Found("order", ticket_id, "answer on record", seen.has(ticket_id, "response_sent"))
        yield Found("order", ticket_id, "closed", seen.told(ticket_id, "<b>Closed</b>"))
        yield Found("survey", ticket_id, "letter", seen.letters(ticket_id, "survey"))


class Dissatisfied(Closing):
    """As before, but the customer says that nothing was settled, and it begins again."""

    def act(self, moment: Moment, seen: Seen) -> None:
        if moment is not Moment.STALE:
            super().act(moment, seen)
            return
        path = seen.survey_path(self.ticket)
        assert path is not None, f"ticket {self.ticket}: no survey"
        _answer(lambda: f"{self.place.service_url()}{path}", score=1)

    def found(self, seen: Seen) -> Iterator[Found]:
        ticket_id = self.ticket
        yield from self._up_to_the_end(seen)
        yield from self.owned(seen, ticket_id, times=2)
        yield Found("survey reminder", ticket_id, "letter", seen.letters(ticket_id, "survey_reminder"), 0)
        yield Found("survey answer", ticket_id, "on record", seen.has(ticket_id, "satisfaction"))
        yield Found("survey answer", ticket_id, "note", seen.told(ticket_id, "Nothing was solved"))
        yield Found("survey answer", ticket_id, "opened again", seen.has(ticket_id, "reopened"))
        yield Found("survey answer", ticket_id, "open", int(seen.state(ticket_id) == "open"))


class Sharing(Life):
    """A partner is asked and silent, then answers; another question is taken back."""

    def act(self, moment: Moment, seen: Seen) -> None:
        if moment is Moment.RECEIVED:
            self.complains()
        elif moment is Moment.MAIL_TAKEN:
            self.order("record", "identity_checked=2026-11-24/callback")
        elif moment is Moment.LOOKED_AT:
            self.order("share", "core Was the fee booked twice?")
        elif moment is Moment.NEAR:
            for child in seen.children(self.ticket):
                self.simulator.agent_replies(child, "It was booked once.")
            self.order("share", "core Who booked it?")
        elif moment is Moment.VERY_NEAR:
            self.order("share", "recall core")

    def found(self, seen: Seen) -> Iterator[Found]:
        ticket_id = self.ticket
        yield from self.acknowledged(seen, ticket_id)
        children = seen.children(ticket_id)
        yield Found("partner asked", ticket_id, "tickets", len(children), 2)
        yield Found("partner asked", ticket_id, "links", seen.links(ticket_id), 2)
        yield Found("partner asked", ticket_id, "on record", seen.has(ticket_id, "shared"), 2)
        # who finds the ticket after a death says so in fewer words
        told = seen.told(ticket_id, "was asked</b>") + seen.told(ticket_id, "<b>Asked</b>")
        yield Found("partner asked", ticket_id, "told", told, 2)
        first, second = (*children, 0, 0)[:2]
        for words in ("please answer by", "has not come"):
            told = seen.told(first, words) if first else 0
            yield Found("partner reminded", first, words, told)
        yield Found("partner reminded", ticket_id, "on record", seen.has(ticket_id, "partner_reminded"), 2)
        for words in ("<b>Core banking was reminded</b>", "<b>Core banking has not answered in time</b>"):
            yield Found("partner reminded", ticket_id, words, seen.told(ticket_id, words))
        yield Found("partner answered", ticket_id, "note", seen.told(ticket_id, "It was booked once."))
        yield Found("partner answered", ticket_id, "on record", seen.has(ticket_id, "partner_answered"))
        # the recall takes back every question that was not, the answered one too
        yield Found("partner recalled", ticket_id, "on record", seen.has(ticket_id, "partner_recalled"), 2)
        if second:
            yield Found("partner recalled", second, "note", seen.told(second, "taken back"))
            yield Found("partner recalled", second, "closed", int(seen.state(second) == "closed"))
        yield from self.reminded(seen, ticket_id)


class Repeating(Life):
    """The same matter three times."""

    def act(self, moment: Moment, seen: Seen) -> None:
        del seen
        if moment in (Moment.RECEIVED, Moment.MAIL_TAKEN, Moment.LOOKED_AT):
            self.complains()

    def found(self, seen: Seen) -> Iterator[Found]:
        for place, ticket_id in enumerate(self.tickets):
            yield from self.acknowledged(seen, ticket_id)
            # told anew when one before it was put on record only then
            for what, told in (
                ("note", seen.told(ticket_id, "<b>Repeated</b>")),
                ("on record", seen.has(ticket_id, "repeated")),
            ):
                yield Found("repeat", ticket_id, what, int(min(place, 1) <= told <= place))
            severity = "high" if place == len(self.tickets) - 1 else "medium"
            right = int(seen.field(ticket_id, "severity") == severity)
            yield Found("repeat", ticket_id, f"severity {severity}", right)
            yield from self.reminded(seen, ticket_id)


class Merging(Life):
    """Two tickets of one complaint become one."""

    def act(self, moment: Moment, seen: Seen) -> None:
        del seen
        if moment in (Moment.RECEIVED, Moment.MAIL_TAKEN):
            self.complains()
        elif moment is Moment.LOOKED_AT:
            source, target = self.tickets
            number = self.simulator.ticket(target)["number"]
            answer = requests.put(
                f"{self.simulator.url}/api/v1/ticket_merge/{source}/{number}",
                headers={"Authorization": f"Token token={self.simulator.agent_token}"},
                timeout=10,
            )
            assert answer.json()["result"] == "success"

    def found(self, seen: Seen) -> Iterator[Found]:
        source, target = self.tickets
        yield Found("merge", target, "note", seen.told(target, "<b>Merged</b>"))
        yield Found("merge", target, "on record", seen.has(target, "merged", "merged:"))
        yield Found("acknowledgement", target, "letter", seen.letters(target, "acknowledgement"))
        carried = seen.has(target, "letter_written", f"merged:{source}:letter.acknowledgement.")
        yield Found("merge", target, "the other's letter on record", carried)
        yield from self.stale(seen, target)
        yield from self.reminded(seen, target)


LIVES: Final[tuple[type[Life], ...]] = (
    Untouched,
    Proposing,
    Closing,
    Dissatisfied,
    Sharing,
    Repeating,
    Merging,
)


def _answer(address: Callable[[], str], *, score: int, tries: int = 60) -> None:
    """Send the survey's form, again and again while nobody is there to take it.

    Raises:
        AssertionError: It was never taken.
    """
    for _ in range(tries):
        try:
            form = {"score": str(score), "comment": "Nothing was solved."}
            if requests.post(address(), data=form, timeout=2).ok:
                return
        except requests.RequestException:
            pass
        time.sleep(0.25)
    raise AssertionError("nobody takes the survey's answer")
