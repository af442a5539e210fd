"""United States: a notice of error about a mortgage; more time is taken, the answer is no, two close it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mappings.mapping import Language
from tests.scenarios.stories.story import telling

MAPPING: Final = """\
version: 1
language: en
jurisdiction: US
groups: [Complaints]
letters:
  house: Prairie Home Servicing
  contact: "error resolution desk, (555) 010-0177"
  privacy: https://prairiehome.example/privacy
  send: [acknowledgement, holding_delay]
people:
  - {login: frank@prairiehome.example, lead: true, working_hours: [mon-fri 09:00-17:00]}
  - {login: dana@prairiehome.example, skills: [mortgage], working_hours: [mon-fri 08:30-16:30]}
  - {login: rosa@prairiehome.example, skills: [card_instalment], working_hours: [mon-fri 09:00-17:00]}
second_pair_of_eyes: [close_rejected]
"""
OPENING: Final = """\
Dana knows mortgages, Rosa knows cards, Frank leads the group. The house has set no targets of its own, and a
rejection is closed only when a second pair of eyes agrees. Everybody here is invented.

What the dates rest on: an ordinary mail starts no clock of Regulation X; the notice of error in writing does,
once an agent records it. Then 5 business days for the acknowledgement (12 CFR 1024.35(d)), 30 for the answer
(1024.35(e)(3)(i)(C)), 15 more when the borrower is told before (1024.35(e)(3)(ii)), and 60 days without
adverse reporting (1024.35(i)). Business days leave out weekends and federal holidays: Thanksgiving on
26 November, 25 December, 1 January and Martin Luther King's birthday on 18 January 2027."""


def test_a_notice_of_error_is_answered_with_no_and_closed_by_two(database_url: str, tmp_path: Path) -> None:
    with telling(
        database_url,
        tmp_path,
        name="us",
        title="A notice of error (United States)",
        opening=OPENING,
        mapping_text=MAPPING,
        language=Language.EN,
        zone="America/New_York",
        start="2026-11-23 10:05",
    ) as story:
        story.customer("Joel", "Ramirez", "joel.ramirez@mail.example")
        frank = story.agent("Frank", "Novak", "frank@prairiehome.example")
        dana = story.agent("Dana", "Whitfield", "dana@prairiehome.example")
        story.agent("Rosa", "Lindgren", "rosa@prairiehome.example")

        story.customer_writes(
            "I complain about the escrow account of my mortgage. My letter is attached as a notice of error: "
            "you raised the escrow payment in October although the property tax did not change. Correct it.",
            subject="Notice of error: escrow on my mortgage",
        )
        story.expect(due=None, acknowledge_by=None, owner=dana)

        story.until("2026-11-23 11:30")
        story.agent_orders("record", "notice_in_writing=2026-11-23", by=dana)
        # 5 business days: 24, 25, 27, 30 November, 1 December (the 26th is Thanksgiving)
        # 30: 4 in November; 4 + 5 + 5 + 4 + 4 in December (without the 25th); 4 to 7 January
        story.expect(acknowledge_by="2026-12-01 23:59", due="2027-01-07 23:59", stage="investigating")
        story.note_says("no date is now 2027-01-07 23:59", "us.regx.noe")
        # 60 days after 23 November: 7 in November, 31 in December, 22 in January (1024.35(i))
        story.note_says("report nothing adverse about the disputed payment", "2027-01-22 23:59")

        story.until("2026-11-25 09:15")
        story.agent_orders("ask_customer", "2026-12-09 the county's tax bill for 2026", by=dana)
        story.draft_says("tax bill for 2026", "9 December 2026")
        story.agent_sends_the_draft(by=dana)
        story.until("2026-12-02 19:20")
        story.customer_writes("The tax bill is attached. It is the same amount as last year.")

        # half of the time is over on 16 December at midnight; Dana begins at 8:30
        story.until("2026-12-16 10:00")
        story.note_says("50 %", "us.regx.noe")
        # four fifths are over on 29 December in the evening, so it is told in the morning
        story.until("2026-12-30 10:00")
        story.note_says("80 %")

        story.until("2027-01-04 09:10")
        story.agent_orders("extend", "45", by=dana)
        # 15 more: 8, 11 to 15, 19 to 22, 25 to 29 January (the 18th is a holiday)
        story.expect(due="2027-01-29 23:59")
        story.agent_orders("answer", "send: holding 2027-01-29 we wait for the county's tax record", by=dana)
        story.letter_says("29 January 2027", "tax record")
        story.agent_orders("record", "notified=2027-01-04", by=dana)

        story.until("2027-01-20 13:00")
        story.agent_notes(
            "The county raised the assessed value in August; the bill shows the first half only.", by=dana
        )
        story.agent_fills(outcome="not_upheld", root_cause="customer_error", by=dana)
        story.agent_orders("answer", by=dana)
        story.draft_says("notice of error", "documents on which we relied")
        story.agent_sends_the_draft(
            "the county raised the value of your home in August, and the new payment covers both halves.",
            "(555) 010-0177",
            by=dana,
        )
        story.expect(
            stage="answered", due=None, next_step="Another agent has to approve the rejection, then close"
        )
        story.agent_closes_the_ticket(by=dana)
        story.note_says("Opened again", "another agent")
        story.expect(stage="answered", state="open")
        story.agent_orders("approve", by=dana)
        story.note_says("who asks cannot approve")
        story.until("2027-01-21 09:40")
        story.agent_orders("approve", by=frank)
        story.agent_orders("close", by=dana)
        story.expect(stage="closed", state="closed")
        story.until("2027-02-05 09:00")
        story.expect(stage="archived")
        story.verify_archive()
        clocks = story.clocks()
        assert clocks["us.regx.adverse_hold"] == ("2027-01-22 23:59", "–")
