"""What people change by hand, what is theirs, and what is put right."""

from __future__ import annotations

import pytest

from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence
from tests.provisioning.desk import MAPPING, Desk

TRIGGER = "Ombud: tell of created and changed tickets"


def test_a_trigger_edited_by_hand_is_drift_and_put_right(desk: Desk) -> None:
    desk.edit("triggers", TRIGGER, active=False)
    result = desk.call("drift")
    assert result.exit_code == 3
    assert result.output.splitlines()[:2] == [f"! drift trigger {TRIGGER}", "    active: false → true"]
    assert desk.call("apply").exit_code == 0
    assert desk.named("triggers", TRIGGER)["active"] is True
    assert desk.call("drift").exit_code == 0


def test_a_condition_edited_by_hand_shows_where(desk: Desk) -> None:
    condition = mapping(desk.named("triggers", TRIGGER)["condition"])
    desk.edit("triggers", TRIGGER, condition={**condition, "operator": "OR"})
    assert "    condition.operator: OR → AND" in desk.call("drift").output


def test_an_object_without_a_note_drifts_too(desk: Desk) -> None:
    desk.edit("overviews", "Complaints overdue", name="My own overview", active=False)
    result = desk.call("drift")
    assert result.exit_code == 3
    assert "! drift overview Complaints overdue" in result.output
    assert "    name: My own overview → Complaints overdue" in result.output
    desk.call("apply")
    assert desk.named("overviews", "Complaints overdue")["active"] is True


def test_a_changed_mapping_is_a_change_and_no_drift(desk: Desk) -> None:
    desk.write_mapping(MAPPING.replace("[Complaints]", "[Complaints, Users]"))
    plan = desk.call("plan")
    assert "~ change overview Complaints overdue" in plan.output
    assert f"~ change trigger {TRIGGER}" in plan.output
    assert "drift " not in plan.output
    assert desk.call("apply", "--force").exit_code == 0
    assert desk.call("plan").output.splitlines()[-1] == "nothing to do"


def test_a_deleted_object_is_told_and_made_again(desk: Desk) -> None:
    for collection, name in (("overviews", "Complaints overdue"), ("macros", "Complaint: retry now")):
        desk.api("DELETE", f"/{collection}/{desk.named(collection, name)['id']}")
    result = desk.call("drift")
    assert result.exit_code == 3
    assert "+ create overview Complaints overdue (was there and is gone)" in result.output
    desk.call("apply")
    assert desk.call("drift").exit_code == 0


def test_the_administrator_s_own_objects_are_left_alone(desk: Desk) -> None:
    own: JsonObject = {
        "name": "loan_reference", "object": "Ticket", "display": "Loan", "active": True, "position": 1,
        "data_type": "input", "data_option": {"type": "text", "maxlength": 40, "null": True},
        "screens": {},
    }  # fmt: skip
    desk.api("POST", "/object_manager_attributes", own)
    desk.api("POST", "/object_manager_attributes_execute_migrations", {})
    desk.api("POST", "/overviews", {"name": "Everything", "role_ids": [1], "condition": {}})
    before = desk.everything()
    desk.edit("triggers", TRIGGER, active=False)
    desk.call("apply", "--adopt", "--force")
    after = desk.everything()
    for collection in before:
        if collection != "triggers":
            assert after[collection] == before[collection]


def test_a_name_that_something_foreign_has_is_left_alone_until_adopted(bare: Desk) -> None:
    theirs: JsonObject = {"name": "Ombud", "endpoint": "https://elsewhere.example.com", "active": True}
    bare.api("POST", "/webhooks", theirs)
    bare.api("POST", "/overviews", {"name": "Complaints overdue", "role_ids": [1], "condition": {}})
    bare.call("apply")
    bare.create_service_account()
    result = bare.call("apply")
    assert result.exit_code == 1
    assert "? foreign webhook Ombud (taken by something without our marker; left alone" in result.output
    assert "? foreign overview Complaints overdue" in result.output
    assert f"trigger {TRIGGER}: needs the webhook 'Ombud'" in result.output
    assert bare.named("webhooks", "Ombud")["endpoint"] == "https://elsewhere.example.com"
    assert bare.call("drift").exit_code == 3
    assert bare.call("apply", "--adopt").exit_code == 0
    assert bare.call("plan").output.splitlines()[-1] == "nothing to do"
    assert bare.named("webhooks", "Ombud")["endpoint"] != "https://elsewhere.example.com"


def test_a_field_of_another_type_is_never_taken_over(bare: Desk) -> None:
    theirs: JsonObject = {
        "name": "complaint_outcome", "object": "Ticket", "display": "Outcome", "active": True, "position": 1,
        "data_type": "input", "data_option": {"type": "text", "maxlength": 40, "null": True}, "screens": {},
    }  # fmt: skip
    bare.api("POST", "/object_manager_attributes", theirs)
    bare.api("POST", "/object_manager_attributes_execute_migrations", {})
    result = bare.call("apply", "--adopt")
    assert (
        "? foreign ticket field complaint_outcome “Complaint: outcome” (it is of another type"
        in result.output
    )
    assert bare.named("object_manager_attributes", "complaint_outcome")["data_type"] == "input"
    assert "core workflow Ombud: values of complaint fields: needs the ticket field" in result.output


def test_words_of_letters_are_the_site_s_own_once_edited(desk: Desk) -> None:
    name = "Ombud: acknowledgement (en)"
    desk.edit("text_modules", name, content="<div>Our own words #{ticket.number}</div>")
    result = desk.call("drift")
    assert result.exit_code == 0
    assert f"text module {name!r} was edited by hand; it is the site's own now" in result.output
    desk.call("apply")
    assert "Our own words" in str(desk.named("text_modules", name)["content"])


def test_options_that_were_retired_stay_on_the_field_and_in_the_workflow(desk: Desk) -> None:
    row = desk.named("object_manager_attributes", "complaint_action")
    option = mapping(row["data_option"])
    older: JsonValue = {"triage_v0": "Old triage", **mapping(option["options"])}
    desk.edit("object_manager_attributes", "complaint_action", data_option={**option, "options": older})
    desk.edit("core_workflows", "Ombud: values of complaint fields", active=False)
    ticket = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    bot = desk.simulator.bot_token
    desk.api("PUT", f"/tickets/{ticket}", {"complaint_action": "triage_v0"}, token=bot)
    assert "ticket field complaint_action also offers triage_v0: retired" in desk.call("plan").output
    desk.edit("object_manager_attributes", "complaint_action", display="Do")
    desk.call("apply")
    options = mapping(desk.named("object_manager_attributes", "complaint_action")["data_option"])["options"]
    assert "triage_v0" in mapping(options)
    assert desk.ask("PUT", f"/tickets/{ticket}", {"complaint_action": "nope"}, token=bot).status_code == 422
    whole: JsonObject = {"complaint_action": "triage_v0", "title": "saved by a browser with all its fields"}
    assert desk.ask("PUT", f"/tickets/{ticket}", whole, token=bot).status_code == 200


def test_an_option_that_was_removed_by_hand_stays_allowed(desk: Desk) -> None:
    row = desk.named("object_manager_attributes", "complaint_severity")
    option = mapping(row["data_option"])
    with_old: JsonValue = {**mapping(option["options"]), "urgent": "urgent"}
    desk.edit("object_manager_attributes", "complaint_severity", data_option={**option, "options": with_old})
    desk.edit("object_manager_attributes", "complaint_severity", data_option=option)
    assert desk.call("apply").exit_code == 0
    ticket = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    answer = desk.ask("PUT", f"/tickets/{ticket}", {"complaint_severity": "urgent"}, desk.simulator.bot_token)
    assert answer.status_code == 200
    options = mapping(desk.named("object_manager_attributes", "complaint_severity")["data_option"])["options"]
    assert "urgent" not in mapping(options)


def test_lengths_and_limits_never_shrink(desk: Desk) -> None:
    for name, wider in (
        ("complaint_action_note", {"maxlength": 900}),
        ("complaint_satisfaction", {"max": 100}),
    ):
        row = desk.named("object_manager_attributes", name)
        more: JsonValue = {**mapping(row["data_option"]), **wider}
        desk.edit("object_manager_attributes", name, data_option=more, display="Other")
    desk.call("apply")
    note = desk.named("object_manager_attributes", "complaint_action_note")
    assert note["display"] == "Complaint: action note"
    assert mapping(note["data_option"])["maxlength"] == 900
    assert (
        mapping(desk.named("object_manager_attributes", "complaint_satisfaction")["data_option"])["max"]
        == 100
    )


def test_a_length_that_was_cut_by_hand_is_widened_again(desk: Desk) -> None:
    row = desk.named("object_manager_attributes", "complaint_action_note")
    cut: JsonValue = {**mapping(row["data_option"]), "maxlength": 10}
    desk.edit("object_manager_attributes", "complaint_action_note", data_option=cut)
    assert "data_option.maxlength: 10 → 250" in desk.call("drift").output
    desk.call("apply")
    assert desk.call("drift").exit_code == 0


def test_a_mass_change_needs_force_and_changes_nothing_without(desk: Desk) -> None:
    desk.write_mapping(MAPPING.replace("language: en", "language: zh"))
    before = desk.everything()
    result = desk.call("apply")
    assert result.exit_code == 1
    assert "more than 10; look at the plan, then say --force" in result.output
    assert desk.everything() == before
    assert desk.call("apply", "--force").exit_code == 0
    assert desk.call("plan").output.splitlines()[-1] == "nothing to do"
    assert desk.named("object_manager_attributes", "complaint_stage")["display"] == "投诉：阶段"


@pytest.mark.parametrize("column", ["note", "content"])
def test_a_lost_record_makes_objects_without_a_note_foreign_until_adopted(desk: Desk, column: str) -> None:
    (record,) = [row for row in desk.rows("text_modules") if not row["active"]]
    desk.api("PUT", f"/text_modules/{record['id']}", {column: ""})
    assert desk.call("drift").exit_code == 0
    desk.edit("overviews", "Complaints overdue", active=False)
    assert "? foreign overview Complaints overdue" in desk.call("plan").output
    assert desk.call("apply", "--adopt").exit_code == 0
    desk.edit("overviews", "Complaints due today", active=False)
    assert "! drift overview Complaints due today" in desk.call("plan").output


def test_the_core_workflow_makes_the_server_refuse_unknown_values(desk: Desk) -> None:
    ticket = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    bot = desk.simulator.bot_token
    for values, status in (
        ({"complaint_action": "nope"}, 422),
        ({"complaint_issue": "pricing"}, 422),
        ({"complaint_action": "confirm"}, 200),
        ({"complaint_action": ""}, 200),
        ({"complaint_issue": "pricing::fees", "complaint_stage": "needs_help"}, 200),
    ):
        body: JsonObject = {**values}
        assert desk.ask("PUT", f"/tickets/{ticket}", body, token=bot).status_code == status, values


def test_the_workflow_of_another_is_no_business_of_ours(desk: Desk) -> None:
    (workflow,) = desk.rows("core_workflows")
    assert sequence(mapping(workflow["preferences"])["screen"]) == ["create_middle", "edit"]
    desk.api("POST", "/core_workflows", {"name": "theirs", "object": "Ticket", "perform": {}})
    assert desk.call("drift").exit_code == 0
