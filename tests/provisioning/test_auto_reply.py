"""The helpdesk's own auto-reply is the administrator's: reported, changed only when asked (contract 6.4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, mapping
from tests.provisioning.desk import MAPPING, Desk

NAME = "auto reply (on new tickets)"


@pytest.fixture
def talkative(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose auto-reply is on, as after installation."""
    with Simulator(empty=True, auto_reply=True) as simulator:
        desk = Desk(simulator, tmp_path)
        desk.provision()
        yield desk


def test_it_is_reported_and_left_alone(talkative: Desk) -> None:
    before = talkative.named("triggers", NAME)
    result = talkative.call("apply")
    assert f"note: the trigger {NAME!r} is on: it mails the customer at every new ticket" in result.output
    assert talkative.named("triggers", NAME) == before
    assert talkative.call("drift").exit_code == 0


def test_adopt_makes_it_spare_our_groups_and_no_others(talkative: Desk) -> None:
    before = mapping(talkative.named("triggers", NAME)["condition"])
    assert talkative.call("apply", "--adopt").exit_code == 0
    row = talkative.named("triggers", NAME)
    group = talkative.named("groups", "Complaints")["id"]
    assert row["active"] is True
    spared: JsonObject = {"operator": "is not", "value": [str(group)]}
    assert row["condition"] == {**before, "ticket.group_id": spared}
    assert talkative.call("plan", "--adopt").output.splitlines() == ["nothing to do"]


def test_adopt_wraps_a_condition_tree(talkative: Desk) -> None:
    leaf: JsonObject = {"name": "ticket.action", "operator": "is", "value": "create"}
    talkative.edit("triggers", NAME, condition={"operator": "OR", "conditions": [leaf]})
    talkative.call("apply", "--adopt")
    condition = mapping(talkative.named("triggers", NAME)["condition"])
    assert condition["operator"] == "AND"
    assert talkative.call("plan").output.splitlines() == ["nothing to do"]


def test_with_all_groups_ours_adopt_switches_it_off(talkative: Desk) -> None:
    talkative.write_mapping("version: 1\n")
    talkative.call("apply", "--adopt", "--force")
    assert talkative.named("triggers", NAME)["active"] is False


def test_a_condition_on_groups_that_is_not_ours_is_left_to_people(talkative: Desk) -> None:
    condition = mapping(talkative.named("triggers", NAME)["condition"])
    theirs: JsonObject = {**condition, "ticket.group_id": {"operator": "is", "value": ["1", "2"]}}
    talkative.edit("triggers", NAME, condition=theirs)
    result = talkative.call("apply", "--adopt")
    assert "exclude ours by hand" in result.output
    assert talkative.named("triggers", NAME)["condition"] == theirs


def test_where_it_is_the_acknowledgement_only_its_absence_is_told(talkative: Desk) -> None:
    talkative.write_mapping(f"{MAPPING}acknowledged_by_auto_reply: true\n")
    assert talkative.call("plan", "--adopt").output.splitlines() == ["nothing to do"]
    talkative.edit("triggers", NAME, active=False)
    assert "acknowledged_by_auto_reply, but the trigger" in talkative.call("plan").output
