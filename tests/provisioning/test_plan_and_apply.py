"""From an empty helpdesk to a whole desk, and that it stays so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence
from mappings.fields import FIELDS
from mappings.stages import Stage
from mappings.verbs import BUILT, WITH_MACRO
from tests.provisioning.desk import BASIC_PASSWORD, MAPPING, PUBLIC_URL, SECRET, Desk


def test_from_an_empty_helpdesk_plan_apply_plan_ends_with_nothing_to_do(fresh: Desk) -> None:
    first = fresh.call("plan")
    assert first.exit_code == 0
    assert "+ create ticket field complaint_stage “Complaint: stage”" in first.output
    assert "x trigger Ombud: tell of created and changed tickets: there is no service account" in first.output
    fresh.provision()
    again = fresh.call("plan")
    assert again.output.splitlines()[-1] == "nothing to do"
    assert fresh.call("drift").exit_code == 0


def test_the_plan_only_reads(bare: Desk) -> None:
    bare.simulator.reset_calls()
    bare.call("plan")
    bare.call("drift")
    assert {method for method, _ in bare.simulator.calls} == {"GET"}


def test_a_second_apply_writes_nothing(desk: Desk) -> None:
    before = desk.everything()
    desk.simulator.reset_calls()
    assert desk.call("apply").exit_code == 0
    assert {method for method, _ in desk.simulator.calls} == {"GET"}
    assert desk.everything() == before


def test_all_fields_come_with_one_migration(bare: Desk) -> None:
    bare.simulator.reset_calls()
    bare.call("apply")
    assert bare.simulator.calls["POST", "/api/v1/object_manager_attributes_execute_migrations"] == 1
    rows = {str(row["name"]): row for row in bare.rows("object_manager_attributes")}
    for field in FIELDS:
        row = rows[field.name]
        assert not row["to_create"]
        assert set(mapping(mapping(row["screens"])["edit"])) == {"ticket.agent"}


def test_fields_offer_codes_and_preset_nothing(desk: Desk) -> None:
    rows = {str(row["name"]): mapping(row["data_option"]) for row in desk.rows("object_manager_attributes")}
    assert list(mapping(rows["complaint_action"]["options"])) == [verb.value for verb in BUILT]
    assert list(mapping(rows["complaint_stage"]["options"])) == [stage.value for stage in Stage]
    tree = [mapping(node) for node in sequence(rows["complaint_issue"]["options"])]
    pricing = next(node for node in tree if node["value"] == "pricing")
    assert all(str(mapping(leaf)["value"]).startswith("pricing::") for leaf in sequence(pricing["children"]))
    assert rows["complaint_due_at"]["diff"] is None
    assert rows["complaint_satisfaction"]["default"] is None
    ticket = desk.simulator.create_ticket("Loan", "A complaint.", group="Users")
    fields = {
        name: value for name, value in desk.simulator.ticket(ticket).items() if name.startswith("complaint_")
    }
    assert set(fields.values()) <= {"", None}


def test_labels_are_in_the_site_s_language_and_ids_are_not(bare: Desk) -> None:
    bare.write_mapping(MAPPING.replace("language: en", "language: zh"))
    bare.provision()
    row = bare.named("object_manager_attributes", "complaint_severity")
    assert row["display"] == "投诉：严重程度"
    assert mapping(mapping(row["data_option"])["options"]) == {
        "low": "低", "medium": "中", "high": "高", "critical": "紧急",
    }  # fmt: skip
    assert bare.named("macros", "投诉：确认类别")["perform"] == {
        "ticket.complaint_action": {"value": "confirm"}
    }


def test_there_is_one_macro_for_each_frequent_verb_that_is_carried_out(desk: Desk) -> None:
    ordered = [
        mapping(mapping(row["perform"]).get("ticket.complaint_action")).get("value")
        for row in desk.rows("macros")
        if "ticket.complaint_action" in mapping(row["perform"])
    ]
    assert ordered == [verb.value for verb in BUILT if verb in WITH_MACRO]


def test_the_webhook_is_thin_signed_and_on_a_trigger_that_spares_the_service_account(desk: Desk) -> None:
    webhook = desk.named("webhooks", "Ombud")
    assert webhook["endpoint"] == f"{PUBLIC_URL}/webhooks/zammad"
    assert (webhook["signature_token"], webhook["basic_auth_password"]) == (SECRET, BASIC_PASSWORD)
    assert webhook["ssl_verify"] is True
    payload = json.loads(str(webhook["custom_payload"]))
    assert set(payload) == {
        "v", "ticket_id", "number", "updated_at", "updated_by_id", "article_id", "article_created_by",
    }  # fmt: skip
    trigger = desk.named("triggers", "Ombud: tell of created and changed tickets")
    first = mapping(sequence(mapping(trigger["condition"])["conditions"])[0])
    assert (first["name"], first["operator"]) == ("ticket.updated_by_id", "is not")
    assert first["value"] == [str(desk.simulator.bot_id)]
    assert trigger["perform"] == {"notification.webhook": {"webhook_id": str(webhook["id"])}}


def test_the_role_gives_the_service_account_its_groups_and_nothing_else(desk: Desk) -> None:
    role = next(
        row
        for row in map(mapping, sequence(desk.api("GET", "/roles?expand=true")))
        if row["name"] == "Ombud service"
    )
    assert role["permissions"] == ["ticket.agent", "user_preferences.access_token"]
    group = desk.named("groups", "Complaints")
    assert role["group_ids"] == {str(group["id"]): ["full"]}


def test_groups_of_partners_are_made_open_to_the_account_and_told_of_but_are_no_complaints(
    desk: Desk,
) -> None:
    desk.write_mapping(f"{MAPPING}partners: [{{id: core, group: Core banking, due: 5 days}}]\n")
    assert desk.call("apply").exit_code == 0
    both = [str(desk.named("groups", name)["id"]) for name in ("Complaints", "Core banking")]
    role = next(row for row in desk.rows("roles") if row["name"] == "Ombud service")
    assert role["group_ids"] == {number: ["full"] for number in both}
    trigger = desk.named("triggers", "Ombud: tell of created and changed tickets")
    within = mapping(sequence(mapping(trigger["condition"])["conditions"])[2])
    assert mapping(sequence(within["conditions"])[0])["value"] == both
    for row in desk.rows("macros"):
        assert int(both[1]) not in sequence(row["group_ids"])


def test_overviews_find_what_is_overdue_and_nothing_else(desk: Desk) -> None:
    late = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    early = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    for ticket, due in ((late, "2001-01-01T00:00:00Z"), (early, "2999-01-01T00:00:00Z")):
        body: JsonObject = {"complaint_due_at": due, "complaint_stage": "investigating"}
        desk.api("PUT", f"/tickets/{ticket}", body, token=desk.simulator.bot_token)

    def found(overview: str) -> list[JsonValue]:
        condition = desk.named("overviews", overview)["condition"]
        answer = desk.api(
            "POST", "/tickets/search?expand=true", {"condition": condition}, desk.simulator.bot_token
        )
        return [mapping(row)["id"] for row in sequence(answer)]

    assert found("Complaints overdue") == [late]
    assert found("Complaints due today") == []
    assert found("Complaints that need help") == []
    desk.api("PUT", f"/tickets/{early}", {"complaint_stage": "needs_help"}, token=desk.simulator.bot_token)
    assert found("Complaints that need help") == [early]


def test_letters_come_in_both_languages_and_a_calendar_for_each_zone(desk: Desk) -> None:
    letters = [row for row in desk.rows("text_modules") if row["active"]]
    assert len(letters) == 6
    assert all("#{ticket.number}" in str(row["content"]) for row in letters)
    calendars = {str(row["timezone"]): row for row in desk.rows("calendars")}
    assert {"Asia/Shanghai", "Europe/London"} <= set(calendars)
    assert not calendars["Asia/Shanghai"]["default"]


def test_a_server_without_checklists_goes_without(tmp_path: Path) -> None:
    with Simulator("6.1", empty=True) as simulator:
        old = Desk(simulator, tmp_path)
        old.provision()
        assert "this Zammad has no checklist templates; they are left out" in old.call("plan").output


def test_fields_that_the_mapping_switches_off_are_left_out_and_never_deleted(desk: Desk) -> None:
    desk.write_mapping(f"{MAPPING}fields:\n  off: [redress]\n")
    plan = desk.call("plan")
    assert "complaint_redress_amount is off in the mapping and still there" in plan.output
    assert plan.output.splitlines()[-1] == "nothing to do"
    assert desk.named("object_manager_attributes", "complaint_redress_amount")["active"]


def test_without_groups_in_the_mapping_the_service_account_reaches_all_of_them(bare: Desk) -> None:
    bare.write_mapping("version: 1\n")
    bare.provision()
    ids = {str(row["id"]) for row in bare.rows("groups")}
    role = bare.named("roles", "Ombud service")
    assert set(mapping(role["group_ids"])) == ids
    assert bare.call("drift").exit_code == 0


def test_without_a_public_address_the_webhook_waits_and_says_so(bare: Desk) -> None:
    del bare.variables["OMBUD_PUBLIC_URL"]
    result = bare.call("apply")
    assert result.exit_code == 1
    assert "webhook Ombud: OMBUD_PUBLIC_URL is not set" in result.output
    assert not bare.rows("webhooks")


def test_a_wrong_token_of_the_service_account_is_no_reason_to_spare_nobody(bare: Desk) -> None:
    bare.variables["OMBUD_ZAMMAD_TOKEN"] = "no-such-token"
    result = bare.call("apply")
    assert "the service account cannot be asked who it is (not_authenticated)" in result.output
    assert not [row for row in bare.rows("triggers") if str(row["name"]).startswith("Ombud")]


def test_no_secret_is_in_any_output(desk: Desk) -> None:
    webhook = desk.named("webhooks", "Ombud")
    desk.edit("webhooks", "Ombud", signature_token="another-canary", basic_auth_password="yet-another-canary")
    assert "signature_token: another one is set" in desk.call("plan").output
    desk.call("drift")
    desk.call("apply")
    desk.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"] = desk.simulator.new_token(
        desk.simulator.admin_id, "admin.group"
    )
    desk.call("apply")
    desk.call("plan")
    printed = "\n".join(desk.outputs)
    secrets = {SECRET, BASIC_PASSWORD, "another-canary", "yet-another-canary"}
    secrets |= {value for name, value in desk.variables.items() if name.endswith("TOKEN")}
    assert not [secret for secret in secrets if secret in printed]
    assert webhook["signature_token"] == desk.named("webhooks", "Ombud")["signature_token"]


@pytest.mark.parametrize("missing", ["OMBUD_ZAMMAD_ADMIN_TOKEN", "OMBUD_ZAMMAD_URL"])
def test_the_command_names_the_setting_that_it_lacks(bare: Desk, missing: str) -> None:
    del bare.variables[missing]
    result = bare.call("plan")
    assert result.exit_code == 1
    assert missing in result.output
