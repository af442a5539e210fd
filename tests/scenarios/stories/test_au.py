"""Australia: a refused hardship request; letters are read before they go, the delay is told in time."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mappings.mapping import Language
from tests.scenarios.stories.story import telling

MAPPING: Final = """\
version: 1
language: en
jurisdiction: AU
groups: [Complaints]
letters:
  house: Wattle Finance
  contact: "customer relations, 1800 555 019"
  privacy: https://wattlefinance.example/privacy
  send: [acknowledgement]
  draft_for: [hardship]
targets: {answer: 28 days}
people:
  - {login: priya@wattlefinance.example, skills: [hardship], working_hours: [mon-fri 09:00-17:00]}
  - {login: tom@wattlefinance.example, lead: true, working_hours: [mon-fri 09:00-17:00]}
escalation: {manager: [tom@wattlefinance.example]}
"""
OPENING: Final = """\
Priya knows hardship, Tom leads the group. About hardship no letter leaves this house before somebody has read
it; its own target for an answer is 28 days. Everybody here is invented.

What the dates rest on: acknowledge within 24 hours or one business day (ASIC RG 271.51), answer a complaint
about hardship within 21 days and any other within 30 (RG 271.53 to 271.56 and table 2), a delay notification
before that with the way to AFCA (RG 271.64 to 271.68), no enforcement for 14 days after the answer
(RG 271.91)."""


def test_a_refused_hardship_request_is_answered_after_a_delay(database_url: str, tmp_path: Path) -> None:
    with telling(
        database_url,
        tmp_path,
        name="au",
        title="A refused hardship request (Australia)",
        opening=OPENING,
        mapping_text=MAPPING,
        language=Language.EN,
        zone="Australia/Sydney",
        start="2026-11-24 09:20",
    ) as story:
        story.customer("Ruth", "Hanrahan", "ruth.hanrahan@mail.example")
        priya = story.agent("Priya", "Nair", "priya@wattlefinance.example")
        tom = story.agent("Tom", "Gallagher", "tom@wattlefinance.example")

        story.customer_writes(
            "I want to complain. I lost my job in September and asked for a payment plan on my car loan, and "
            "you refused my hardship request without giving a reason.",
            subject="You refused my hardship request",
        )
        # 24 hours (RG 271.51); 24 November and 21 days are 15 December (table 2): earlier than the house's
        # own 28 days (22 December) and the standard 30 days (24 December); a high severity goes to a lead
        story.expect(acknowledge_by="2026-11-25 09:20", due="2026-12-15 23:59", severity="high", owner=tom)
        story.note_says("2026-12-22 23:59", "2026-12-24 23:59")
        # one business day of New South Wales (RG 271.51); five: 25 to 27, 30 November, 1 December (RG 271.71)
        story.note_says("2026-11-25 23:59", "2026-12-01 23:59")
        story.expect(stage="received", next_step="Acknowledge the complaint")

        story.until("2026-11-24 11:00")
        story.agent_gives_it_to(priya, by=tom)
        story.expect(owner=priya)
        story.agent_sends_the_draft(by=priya)
        story.letter_says("24 November 2026", "15 December 2026", "money worries")
        story.expect(stage="investigating", next_step="Investigate and give the final answer")
        # before the answer enforcement rests, too (RG 271.89); no clock can tell how long
        story.agent_orders("hold", "2026-12-31 no_enforcement", by=priya)

        # nobody touches it for seven days: told on 1 December; half of the 21 days are over on Saturday, the
        # 5th, so it is told on Monday; four fifths on Friday, the 11th
        story.until("2026-12-14 10:00")
        story.note_says("80 %", "au.rg271.hardship", "interim_sent=")
        story.draft_says("right to complain to the Australian Financial Complaints Authority", "AFCA")
        story.agent_sends_the_draft(
            "we wait for the letter of your former employer, which you sent for on 7 December.",
            "22 December 2026",
            by=priya,
        )
        story.agent_orders("record", "interim_sent=2026-12-14", by=priya)
        # the delay was told in time, so what leads is the house's own target: 24 November and 28 days
        story.expect(due="2026-12-22 23:59")

        story.until("2026-12-18 14:00")
        story.agent_orders("propose", by=priya)
        story.expect(stage="proposed", next_step="Carry out what was proposed, then give the final answer")
        story.agent_orders("carry_out", by=priya)
        story.agent_orders("close", by=priya)
        story.note_says("Not closed", "root cause", "final answer that has gone out")
        story.agent_fills(outcome="partly_upheld", root_cause="process", redress_amount=0, by=priya)
        story.agent_orders("answer", by=priya)
        story.draft_says(
            "our internal dispute resolution", "AFCA", "The issues that you raised", "Our reasons"
        )
        story.agent_sends_the_draft(
            "We offer interest only for six months, from January on; no payment is owed to you.",
            "that your request was refused, and that nobody said why.",
            "your request of 9 October held all that we ask for; it was refused by a rule about arrears.",
            "the rule does not fit somebody who lost a job; a refusal has to give its reason.",
            by=priya,
        )
        # no enforcement for 14 days after the answer: 18 December and 14 days (RG 271.91)
        story.note_says("no enforcement", "2027-01-01 23:59")
        story.expect(stage="answered", due=None)
        story.agent_orders("close", by=priya)
        story.expect(stage="closed", state="closed")

        story.until("2026-12-21 08:00")
        story.customer_writes("Thank you, that helps me a lot.")
        story.expect(stage="closed")
        story.until("2027-01-04 09:00")
        story.expect(stage="archived")
        story.verify_archive()
        clocks = story.clocks()
        # both duties to answer ended with the delay notification, in time
        assert clocks["au.rg271.hardship"][0] == "2026-12-15 23:59"
        assert clocks["au.rg271.standard"][0] == "2026-12-24 23:59"
        assert clocks["au.rg271.enforce_hold"] == ("2027-01-01 23:59", "–")
