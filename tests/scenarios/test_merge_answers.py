"""A ticket is merged while somebody is asked: whoever answers is heard where the complaint goes on."""

from __future__ import annotations

from pathlib import Path

import requests

from tests.scenarios import test_sharing as sharing
from tests.scenarios.house import House, open_house
from tests.scenarios.test_merge import merge
from tests.scenarios.test_satisfaction import COMPLAINT, MAPPING, a_house, answers, closed, goes_on, link

WORDS = "Nothing was solved."


def said(house: House, ticket_id: int, words: str) -> int:
    return sum(words in note for note in house.notes(ticket_id))


def test_a_partner_answers_to_the_ticket_into_which_the_complaint_was_merged(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=sharing.MAPPING) as house:
        first = sharing.complain(house)
        sharing.order(house, first, "share", "core 2026-12-04 Was it booked twice?")
        child = sharing.child_of(house)
        house.simulator.agent_replies(child, "We look into it.")
        sharing.sweep(house)
        second = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        merge(house, first, second)
        house.simulator.agent_replies(child, "Yes, booked twice.")
        sharing.sweep(house)
        assert said(house, second, "booked twice.") == 1
        # notes move with a merge, and what the first ticket was told is not told again
        assert said(house, second, "We look into it.") == 1
        assert "no question to" not in sharing.order(house, second, "share", "recall core")
        assert house.simulator.ticket(child)["state"] == "closed"


def test_a_survey_answered_after_the_merge_counts_once_on_the_ticket_that_goes_on(
    database_url: str, tmp_path: Path
) -> None:
    with a_house(database_url, tmp_path, MAPPING) as house:
        first = closed(house)
        address = link(house, first)
        second, third = (house.simulator.create_ticket(*COMPLAINT) for _ in range(2))
        goes_on(house)
        merge(house, first, second)
        merge(house, second, third)
        answers(house, address, 1, WORDS)
        goes_on(house)
        assert house.field(third, "satisfaction") == 1
        assert said(house, third, WORDS) == 1
        assert requests.post(address, {"score": "5"}, timeout=10).status_code == 200
        goes_on(house)
        assert house.field(third, "satisfaction") == 1
        assert said(house, third, WORDS) == 1
