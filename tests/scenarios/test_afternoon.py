"""An agent's afternoon at the desk: twenty saves, some of them wrong, one against ours, one from an old page.

At the end everything stands as a person would expect, with one note for each real change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from integration.store import cases
from mappings.models import Case
from tests.scenarios.house import MAPPING, House, open_house

ISSUE, PRODUCT, SEVERITY = "complaint_issue", "complaint_product", "complaint_severity"
COMPLAINT = (
    "My loan",
    "I want to complain. You charged a service fee, a handling fee and a guarantee fee on my loan.",
)


@dataclass
class Desk:
    """One ticket on the desk of the agent Carla."""

    house: House
    ticket_id: int

    def saves(
        self, notes: int, *, says: str = "", before: Callable[[], None] | None = None, **fields: str
    ) -> None:
        """Carla saves fields, named without their prefix; then so many new notes stand there."""
        already = len(self.house.notes(self.ticket_id))
        if before is not None:
            before()
        named = {name if name == "state" else f"complaint_{name}": value for name, value in fields.items()}
        self.house.simulator.edit(self.ticket_id, dict(named))
        self.rests(already + notes, says)

    def rests(self, notes: int, says: str = "") -> None:
        """Everything that is to happen happens."""
        self.house.work()
        self.house.clock.advance(timedelta(minutes=7))
        told = self.house.notes(self.ticket_id)
        assert len(told) == notes, told[-1]
        assert says in told[-1]

    def field(self, name: str) -> object:
        return self.house.field(self.ticket_id, name)

    @property
    def case(self) -> Case:
        with self.house.services.database.begin() as connection:
            return cases.load(connection, "zammad", self.ticket_id)


def test_an_afternoon_ends_as_a_person_would_expect(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, mapping=f"{MAPPING}decided_above: 0.3\n") as house:
        simulator = house.simulator
        desk = Desk(house, simulator.create_ticket(*COMPLAINT))
        desk.rests(1)
        due, first_page = desk.field("due_at"), simulator.browser_copy(desk.ticket_id)
        assert desk.field("issue") == "pricing::fees"

        # 1: his own category is his, and the severity that Ombud proposes follows it
        desk.saves(1, says="yours from now on", issue="service::service_quality")
        # 2, 3: what Ombud does not own it does not comment
        desk.saves(0, state="open")
        desk.saves(0, outcome="partly_upheld")
        # 4: a stage set by hand comes back, and the note names the verb
        desk.saves(1, says="acknowledge", stage="closed")
        assert desk.field("stage") == "received"
        # 5: so does a date
        desk.saves(1, says="complaint_due_at", due_at="2027-01-01T00:00:00Z")
        assert desk.field("due_at") == due
        # 6 to 8: wrong inputs, each answered
        desk.saves(1, says="is no verb", action="confrim")
        desk.saves(1, says="takes names of these fields", action="hand_back", action_note="stage")
        desk.saves(1, says="has no lead", action="escalate", action_note="to the board")
        # 9: he gives the category back, and Ombud proposes again
        desk.saves(1, says="Handed back", action="hand_back", action_note="issue")
        assert desk.field("issue") == "pricing::fees"
        # 10: there is nothing left to give back
        desk.saves(1, says="is an agent's at present", action="hand_back")
        # 11: he takes the severity
        desk.saves(1, says=SEVERITY, severity="high")
        # 12: and changes it again, which is his business
        desk.saves(0, severity="critical")
        # 13, 14: an explanation, and a change of mind before anybody looked
        desk.saves(1, says="Candidates", action="explain")
        simulator.edit(desk.ticket_id, {"complaint_action": "not_complaint"})
        desk.saves(0, action="")
        assert desk.field("stage") == "received"
        # 15: a save in the very moment in which Ombud writes
        notes = len(house.notes(desk.ticket_id))
        simulator.faults.before(
            "PUT",
            f"/tickets/{desk.ticket_id}",
            lambda: simulator.edit(desk.ticket_id, {PRODUCT: "mortgage"}),
        )
        simulator.edit(desk.ticket_id, {"complaint_action": "retry"})
        desk.rests(notes + 2, says="yours from now on")
        assert desk.field("product") == "mortgage"
        # 16: the customer is told, which Ombud sees without a word
        notes = len(house.notes(desk.ticket_id))
        simulator.agent_replies(desk.ticket_id, "We have your complaint.", internal=False, channel="phone")
        desk.rests(notes)
        assert desk.field("stage") == "triage"
        # 17: an old page that was open since noon brings nothing of ours back
        kept = {name: desk.field(name) for name in ("stage", "next_step", "next_step_at", "ack_due_at")}
        simulator.agent_saves(
            desk.ticket_id,
            {"state": "open"},
            copy={
                **simulator.browser_copy(desk.ticket_id),
                **{f"complaint_{name}": first_page[f"complaint_{name}"] for name in kept},
            },
        )
        desk.rests(notes)
        assert {name: desk.field(name) for name in kept} == kept
        # 18: the customer tries to help himself
        simulator.edit(
            desk.ticket_id,
            {SEVERITY: "low", "complaint_due_at": "2026-11-25T00:00:00Z"},
            by=simulator.customer_id,
        )
        desk.rests(notes + 1, says="changed by the customer")
        # 19: he confirms
        desk.saves(1, says="Confirmed", action="confirm")
        # 20: a colleague gives everything back
        simulator.edit(desk.ticket_id, {"complaint_action": "hand_back"}, by=simulator.cast.lead)
        desk.rests(notes + 3, says="Handed back")

        assert {name: desk.field(name) for name in ("issue", "severity", "stage", "action", "outcome")} == {
            "issue": "pricing::fees",
            "severity": "medium",
            "stage": "triage",
            "action": "",
            "outcome": "partly_upheld",
        }
        assert desk.field("due_at") == due
        assert not desk.case.theirs
        assert [fact.value for fact in desk.case.facts if fact.kind == "severity_corrected"] == [
            "high",
            "critical",
        ]
        with house.services.database.begin() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM dead_letter").scalar_one() == 0
        notes = len(house.notes(desk.ticket_id))
        house.parts.sweep.run_once()
        desk.rests(notes)
