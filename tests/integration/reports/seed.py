"""A month of 500 complaints by rules that a person can count: complaint number n, from 1 to 500.

received        day 1 + (n - 1) mod 31 of October 2026, 09:00 in London; number 1 at 00:30 on the first
category        1-200 fees, 201-350 interest_rate, 351-450 hardship, 451-489 escrow,
                490-494 system_failure, 495-497 guarantor, 498-500 tying_add_on
channel         even e-mail; odd telephone when n mod 4 is 1, web when it is 3
team            1-300 Complaints, 301-460 Branch, 461-500 Hotline
acknowledged    never when n ends in 0; else after 1 hour when even, 2 hours when odd
answered        never when n mod 5 is 0; else after n mod 5 days
final response  clock uk.disp.final: 1-20 answered a day late, 21-30 never and the date is over, else in time
house target    clock site.acknowledge: 31-60 late, else in time; 491-500 have none
repeated        when n mod 25 is 0
reopened        when n mod 20 is 0
rated           when n mod 4 is 0: 5 when n mod 8 is 0, else 1
put right       101-150: an agent chose another issue; 151-160: he chose ours again
closing         refused 201-220, once each; 221-224 twice each
other orders    refused 301-307
outcome         1-150 upheld, 151-350 not_upheld, 351-440 settled, else none
cause           1-100 process, 101-180 system_error, 181-184 fraud, 185-187 other, else none
personal data   even: one e-mail address; n mod 5 is 0: two names; 1-3: a passport
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import insert

from integration.store.database import Database
from integration.store.schema import clock, complaint_case, fact
from mappings.loader import load_mapping
from mappings.packs.taxonomy import taxonomy

UK: Final = load_mapping(
    "version: 1\nlanguage: en\njurisdiction: UK\ngroups: [Complaints, Branch, Hotline]\n"
    "targets: {acknowledge: 24 hours}\n"
)
NOW: Final = datetime(2027, 1, 31, 12, 0, tzinfo=UTC)
DAY: Final = timedelta(days=1)
HOUR: Final = timedelta(hours=1)


@dataclass
class Complaint:
    """What is stored of one complaint."""

    ticket_id: int
    received: datetime
    issue: str = "fees"
    group: str = "Complaints"
    stage: str = "closed"
    facts: list[tuple[str, datetime, str, str, str]] = field(default_factory=list)
    clocks: list[tuple[str, str, datetime, datetime | None]] = field(default_factory=list)
    seen: dict[str, object] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    product: str = "mortgage"
    channel: str = "email"

    def happened(self, kind: str, at: datetime, value: str = "", was: str = "") -> None:
        """Put a fact on record."""
        self.facts.append((kind, at, f"history:{100 + len(self.facts)}", value, was))


def october(n: int) -> Complaint:
    """Complaint number n, by the rules above."""
    day = (n - 1) % 31 + 1
    # clocks in London went back on the 25th
    received = datetime(2026, 10, day, 8 if day < 25 else 9, tzinfo=UTC)
    if n == 1:
        received = datetime(2026, 9, 30, 23, 30, tzinfo=UTC)
    one = Complaint(n, received)
    upto = {200: "fees", 350: "interest_rate", 450: "hardship", 489: "escrow"}
    upto |= {494: "system_failure", 497: "guarantor", 500: "tying_add_on"}
    one.issue = next(issue for last, issue in upto.items() if n <= last)
    one.channel = "email" if n % 2 == 0 else "phone" if n % 4 == 1 else "web"
    one.group = "Complaints" if n <= 300 else "Branch" if n <= 460 else "Hotline"
    if n % 10:
        one.happened("acknowledged", received + (1 if n % 2 == 0 else 2) * HOUR)
    if n % 5:
        one.happened("response_sent", received + n % 5 * DAY)
    due = received + 56 * DAY
    stopped = due + DAY if n <= 20 else None if n <= 30 else received + DAY
    one.clocks.append(("uk.disp.final", "duty", due, stopped))
    if n <= 490:
        one.clocks.append(
            ("site.acknowledge", "duty", received + DAY, received + (2 * DAY if 31 <= n <= 60 else HOUR))
        )
    one.clocks.append(("uk.disp.record", "retention", received + 1000 * DAY, None))
    if n % 25 == 0:
        one.happened("repeated", received, "1/7")
    if n % 20 == 0:
        one.happened("reopened", received + 9 * DAY, "order")
    if n % 4 == 0:
        one.happened("satisfaction", received + 8 * DAY, "5" if n % 8 == 0 else "1")
    if 101 <= n <= 160:
        one.happened(
            "issue_corrected",
            received + HOUR,
            "pricing::fees" if n > 150 else "hardship::hardship",
            "pricing::fees",
        )
    for _ in range(1 if 201 <= n <= 220 else 2 if 221 <= n <= 224 else 0):
        one.happened("order_refused", received + 3 * HOUR, "close/close")
    if 301 <= n <= 307:
        one.happened("order_refused", received + 3 * HOUR, "pause/not_begun")
    outcome = "upheld" if n <= 150 else "not_upheld" if n <= 350 else "settled" if n <= 440 else None
    cause = "process" if n <= 100 else "system_error" if n <= 180 else "fraud" if n <= 184 else None
    cause = "other" if 185 <= n <= 187 else cause
    one.seen = {"complaint_outcome": outcome, "complaint_root_cause": cause}
    one.found = {
        **({"EMAIL": 1} if n % 2 == 0 else {}),
        **({"NAME": 2} if n % 5 == 0 else {}),
        **({"PASSPORT": 1} if n <= 3 else {}),
    }
    return one


def others() -> Iterator[Complaint]:
    """What is not of the month, or no complaint of ours: it must change nothing but the months before."""
    for number in range(7):
        yield Complaint(600 + number, datetime(2026, 10, 5, tzinfo=UTC), stage="not_complaint")
    for number in range(6):
        yield Complaint(620 + number, datetime(2026, 10, 5, tzinfo=UTC), group="Cards")
    merged = Complaint(640, datetime(2026, 10, 6, tzinfo=UTC))
    yield merged
    yield Complaint(641, datetime(2026, 11, 1, 0, 30, tzinfo=UTC))
    target = Complaint(642, datetime(2026, 5, 1, tzinfo=UTC))
    target.happened("merged", datetime(2026, 10, 7, tzinfo=UTC), "640")
    yield target
    for month, fees, hardship in ((7, 150, 60), (8, 160, 64), (9, 170, 68)):
        for number in range(fees + hardship):
            issue = "fees" if number < fees else "hardship"
            yield Complaint(month * 1000 + number, datetime(2026, month, 15, tzinfo=UTC), issue)


def fill(database: Database, complaints: Iterator[Complaint]) -> None:
    """Store complaints."""
    found = list(complaints)
    at = {"helpdesk": "zammad"}
    issues = taxonomy()
    with database.begin() as connection:
        connection.execute(
            insert(complaint_case),
            [
                {
                    **at,
                    "ticket_id": one.ticket_id,
                    "stage": one.stage,
                    "product": one.product,
                    "issue": one.issue,
                    "severity": "medium",
                    "decided": True,
                    "written": {},
                    "theirs": [],
                    "summarised": True,
                    "seen": {
                        "group": one.group,
                        "complaint_issue": issues.issue_path(one.issue),
                        **{name: value for name, value in one.seen.items() if value is not None},
                    },
                    "found": one.found,
                    "mapping_version": "seed",
                    "created_at": one.received,
                    "updated_at": one.received,
                }
                for one in found
            ],
        )
        connection.execute(
            insert(fact),
            [
                {
                    **at,
                    "ticket_id": one.ticket_id,
                    "kind": kind,
                    "at": when,
                    "source": source,
                    "value": value,
                    "was": was,
                    "recorded_at": when,
                }
                for one in found
                for kind, when, source, value, was in (
                    ("received", one.received, "ticket", one.channel, ""),
                    *one.facts,
                )
            ],
        )
        clocks: list[dict[str, object]] = [
            {
                **at,
                "ticket_id": one.ticket_id,
                "rule": rule,
                "kind": kind,
                "due_date": due.date(),
                "timezone": "Europe/London",
                "due_at": due,
                "stopped_at": stopped,
                "trace": [],
                "mapping_version": "seed",
            }
            for one in found
            for rule, kind, due, stopped in one.clocks
        ]
        if clocks:
            connection.execute(insert(clock), clocks)
