"""United Kingdom: a late fee, answered within eight weeks; the customer complains again, another answers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mappings.mapping import Language
from tests.scenarios.stories.story import telling

MAPPING: Final = """\
version: 1
language: en
jurisdiction: UK
groups: [Complaints]
letters:
  house: Harbour Street Loans
  contact: "complaints team, 0800 555 0142"
  privacy: https://harbourstreet.example/privacy
  send: [acknowledgement, ask_customer]
  late_referral: false
targets: {acknowledge: 2 business days}
people:
  - {login: grace@harbourstreet.example, languages: [en], working_hours: [mon-fri 09:00-17:00]}
  - {login: owen@harbourstreet.example, lead: true, working_hours: [mon-fri 09:00-17:00]}
second_pair_of_eyes: [carry_out]
"""
OPENING: Final = """\
Grace works on complaints, Owen leads the group; both work from Monday to Friday, nine to five. The house
sends acknowledgements and requests for information unread, wants an acknowledgement within
two business days, and has solutions approved by a second pair of eyes. Everybody here is invented.

What the dates rest on: eight weeks from the day of receipt for the final response (FCA Handbook DISP 1.6.2R),
three business days for a summary resolution (DISP 1.5.1R), six months to go to the Financial Ombudsman
(DISP 2.8.2R), three years for the record (DISP 1.9.1R)."""


def test_a_late_fee_is_answered_and_answered_again_by_somebody_else(
    database_url: str, tmp_path: Path
) -> None:
    with telling(
        database_url,
        tmp_path,
        name="uk",
        title="A late fee (United Kingdom)",
        opening=OPENING,
        mapping_text=MAPPING,
        language=Language.EN,
        zone="Europe/London",
        start="2026-11-24 09:12",
    ) as story:
        story.customer("Mary", "Whitlock", "mary.whitlock@mail.example")
        grace = story.agent("Grace", "Okafor", "grace@harbourstreet.example")
        owen = story.agent("Owen", "Price", "owen@harbourstreet.example")

        story.customer_writes(
            "I want to complain. You charged me a late fee of £25 on my personal loan in October, although "
            "my payment left my bank two days before it was due. Please refund the fee.",
            subject="Late fee on my loan",
        )
        # two business days of England after Tuesday the 24th: Wednesday, Thursday (targets.acknowledge);
        # eight weeks after 24 November are 56 days: 6 + 31 + 19 = 19 January (DISP 1.6.2R)
        story.expect(acknowledge_by="2026-11-26 23:59", due="2027-01-19 23:59", owner=grace, state="new")
        story.letter_says("24 November 2026", "19 January 2027", "eight weeks", "15 business days")
        # three business days, for information: Wednesday, Thursday, Friday the 27th (DISP 1.5.1R)
        story.note_says("uk.disp.src", "2026-11-27 23:59", "uk.disp.ack", "promptly")
        # the mail took the letter, so the complaint counts as acknowledged
        story.expect(stage="investigating", next_step="Investigate and give the final answer")

        story.until("2026-11-25 10:30")
        story.agent_orders(
            "ask_customer",
            "send: 2026-12-04 your bank's statement for October; our letter about the fee",
            by=grace,
        )
        story.letter_says("statement for October", "our letter about the fee", "4 December 2026")
        story.until("2026-11-30 14:40")
        story.customer_writes(
            "Here is the statement: the payment left on 13 October. I no longer have your letter."
        )

        # nobody touches it for seven days; half of the 56 days are over on 22 December
        story.until("2026-12-22 16:50")
        story.note_says("50 %", "uk.disp.final", "2027-01-19 23:59", "the owner")
        story.until("2027-01-04 10:00")
        story.agent_notes(
            "The payment reached us on 15 October and was booked on the 17th; our booking run made the fee.",
            by=grace,
        )
        story.agent_orders("propose", by=grace)
        story.expect(stage="proposed", next_step="Another agent has to approve the proposal")
        story.agent_orders("carry_out", by=grace)
        story.note_says("no other agent has approved the proposal")
        story.agent_orders("approve", by=grace)
        story.note_says("who asks cannot approve")
        story.agent_orders("approve", by=owen)
        story.expect(stage="proposed", next_step="Carry out what was proposed, then give the final answer")
        story.agent_orders("carry_out", by=grace)
        story.expect(stage="carrying_out", next_step="Finish carrying it out, then give the final answer")

        story.until("2027-01-05 11:00")
        story.agent_orders("close", by=grace)
        story.note_says("Not closed", "outcome", "root cause", "final answer that has gone out")
        story.expect(stage="carrying_out", state="new")
        story.agent_fills(outcome="upheld", root_cause="system_error", redress_amount=25, by=grace)
        story.agent_orders("answer", by=grace)
        story.draft_says("final response", "within six", "Financial Ombudsman Service", "⟦")
        story.agent_sends_the_draft(
            "Your payment of 13 October reached us on the 15th, the day on which it was due.",
            "Our system booked it two days later and charged the fee by mistake.",
            "we pay the fee of £25 back to the account from which you pay, within three working days.",
            "",
            by=grace,
        )
        story.expect(stage="answered", due=None)
        story.agent_orders("close", by=grace)
        story.expect(stage="closed", state="closed")

        story.until("2027-01-12 09:20")
        story.customer_writes(
            "I want to complain again: the fee was refunded, but you did not pay the interest on it."
        )
        # who decided before does not decide again
        story.note_says("Reopened", "a review, so somebody else", "no date is now 2027-03-09 23:59")
        # the ticket had been closed; an answer is owed anew, our reading of it: eight weeks after 12 January
        # are 56 days: 19 + 28 + 9 = 9 March
        story.expect(stage="investigating", owner=owen, state="open", due="2027-03-09 23:59")
        story.until("2027-01-14 10:00")
        story.agent_fills(redress_amount=27, by=owen)
        story.agent_orders("answer", by=owen)
        story.agent_sends_the_draft(
            "We refunded the fee on 6 January without interest.",
            "You were without this money for 83 days, and the rate of your loan makes that £2.",
            "we pay £2 to the account from which you pay, within three working days.",
            "",
            by=owen,
        )
        story.expect(stage="answered", due=None)
        story.agent_orders("close", by=owen)
        story.expect(stage="closed", state="closed", next_step="Nothing to do; it is filed by itself")
        # fourteen days after it was closed (archive_after_days)
        story.until("2027-01-28 12:00")
        story.expect(stage="archived", next_step="Filed; nothing is left to do")
        story.verify_archive()
        clocks = story.clocks()
        # six months after the second response (DISP 2.8.2R); three years after receipt (DISP 1.9.1R)
        assert clocks["uk.disp.fos"] == ("2027-07-14 23:59", "–")
        assert clocks["uk.disp.record"] == ("2029-11-24 23:59", "–")
