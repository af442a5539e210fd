"""The least rights, and what a missing one costs: docs/provisioning.md is held to this."""

from __future__ import annotations

from pathlib import Path

import pytest

from integration.helpdesks.simulator.values import JsonObject, integer, mapping
from integration.provisioning.apply import NO_RECORD
from integration.provisioning.kinds import FACTS, Kind
from mappings.verbs import BUILT, WITH_MACRO
from tests.provisioning.desk import ALL_RIGHTS, Desk

PAGE = Path(__file__).parent.parent.parent / "docs/provisioning.md"
DEPENDENTS = {
    Kind.GROUP: {
        Kind.ROLE, Kind.TRIGGER, Kind.MACRO, Kind.OVERVIEW, Kind.LETTER,
    },
    Kind.ROLE: {Kind.OVERVIEW},
    Kind.FIELD: {Kind.WORKFLOW, Kind.OVERVIEW},
    Kind.WEBHOOK: {Kind.TRIGGER},
}  # fmt: skip
"""What cannot come about without the other: it names its id."""


def test_the_listed_rights_are_enough(bare: Desk) -> None:
    admin = bare.simulator.admin_id
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(admin, *ALL_RIGHTS)
    bare.provision()
    assert bare.call("plan").output.splitlines()[-1] == "nothing to do"


def test_the_listed_rights_are_those_of_the_page_and_of_the_kinds() -> None:
    assert {facts.permission for facts in FACTS.values()} == set(ALL_RIGHTS)
    page = PAGE.read_text(encoding="utf-8")
    for facts in FACTS.values():
        assert f"| `{facts.permission}` | {facts.noun}s" in page, facts.permission


@pytest.mark.parametrize("kind", Kind)
def test_each_missing_right_has_its_own_message_and_the_rest_is_applied(bare: Desk, kind: Kind) -> None:
    facts = FACTS[kind]
    rights = [right for right in ALL_RIGHTS if right != facts.permission]
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(bare.simulator.admin_id, *rights)
    bare.call("apply")
    # the role may be what is missing: any agent with access serves here
    bare.variables["OMBUD_ZAMMAD_TOKEN"] = bare.simulator.new_token(bare.simulator.admin_id, "ticket.agent")
    result = bare.call("apply")
    assert result.exit_code == 1
    message = f"x {facts.noun}s: The token lacks a right: {facts.permission}. Add it, or click instead:"
    assert result.output.count(message) == 1
    assert result.output.count("The token lacks a right") == 1
    assert facts.menu in result.output
    for other in set(Kind) - {kind} - DEPENDENTS.get(kind, set()):
        assert _count(bare, other) > _count_when_fresh(other), other
    assert _count(bare, kind) == _count_when_fresh(kind)


def _count(desk: Desk, kind: Kind) -> int:
    return len(desk.rows(FACTS[kind].path))


def _count_when_fresh(kind: Kind) -> int:
    return {Kind.GROUP: 1, Kind.ROLE: 3, Kind.FIELD: 11, Kind.TRIGGER: 3, Kind.MACRO: 1}.get(kind, 0)


def test_what_to_click_names_the_objects_and_their_values(bare: Desk) -> None:
    rights = [right for right in ALL_RIGHTS if right != "admin.macro"]
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(bare.simulator.admin_id, *rights)
    output = bare.call("apply").output
    assert "    Manage > Macros > New Macro" in output
    assert (
        "    - Complaint: retry now (perform: ticket.complaint_action = value retry; active: true" in output
    )


def test_fields_that_were_made_by_hand_serve_a_token_that_cannot_see_them(bare: Desk) -> None:
    bare.call("apply")
    for row in bare.rows("macros"):
        if "complaint" in str(row["perform"]):
            bare.api("DELETE", f"/macros/{row['id']}")
    rights = [right for right in ALL_RIGHTS if right != "admin.object"]
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(bare.simulator.admin_id, *rights)
    output = bare.call("apply").output
    with_macro = sum(verb in BUILT for verb in WITH_MACRO)
    assert f"done: {with_macro} created" in output
    assert "needs ticket fields that can be read, or retired values would be forbidden" in output


def test_without_the_record_it_says_what_that_means(bare: Desk) -> None:
    rights = [right for right in ALL_RIGHTS if right != "admin.text_module"]
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(bare.simulator.admin_id, *rights)
    assert f"now: {NO_RECORD}" in bare.call("apply").output
    bare.edit("overviews", "Complaints overdue", active=False)
    output = bare.call("plan").output
    assert "? foreign overview Complaints overdue (nobody knows whose it is: text modules" in output


def test_a_right_that_the_user_lacks_is_told_apart(bare: Desk) -> None:
    person: JsonObject = {"firstname": "A", "lastname": "B", "email": "a@example.com", "roles": ["Agent"]}
    agent = integer(mapping(bare.api("POST", "/users", person))["id"])
    bare.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = bare.simulator.new_token(agent, *ALL_RIGHTS)
    output = bare.call("plan").output
    assert "x triggers: The token's user lacks a right: admin.trigger." in output


def test_the_run_time_token_alone_can_plan_little_and_changes_nothing(desk: Desk) -> None:
    before = desk.everything()
    desk.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = desk.simulator.bot_token
    result = desk.call("apply")
    assert result.exit_code == 1
    assert desk.call("drift").exit_code == 1
    for right in ("admin.object", "admin.webhook", "admin.trigger", "admin.core_workflow", "admin.calendar"):
        assert f"The token lacks a right: {right}." in result.output
    assert desk.everything() == before
