"""Looking at a stand-in over real HTTP: each way in which a helpdesk can disagree."""

from __future__ import annotations

import json
import socket
from datetime import timedelta

import pytest

from integration.helpdesks.simulator import Simulator
from integration.live.findings import Code, Severity
from integration.settings import Settings
from mappings.loader import load_mapping
from tests.clocks import MovableClock
from tests.helpdesks.wire import Wire, answer
from tests.live.conftest import Desk

NOTE = Code.AUTO_REPLY


def test_a_helpdesk_that_was_provisioned_agrees_and_is_only_read(desk: Desk) -> None:
    desk.simulator.reset_calls()
    assert desk.look() == []
    assert desk.look_at_everything() == []
    assert {method for method, _ in desk.simulator.calls} == {"GET"}


def test_with_the_token_of_run_time_nothing_is_asked_that_it_may_not_see(desk: Desk) -> None:
    """But for the one question whether it may administer."""
    desk.simulator.reset_calls()
    desk.look()
    routes = {route for _, route in desk.simulator.calls}
    assert not routes & {f"/api/v1/{name}" for name in ("webhooks", "triggers", "object_manager_attributes")}


def test_without_a_token_for_administration_the_rest_is_not_looked_at_and_that_is_no_failure(
    desk: Desk,
) -> None:
    found = desk.look_at_everything(zammad_admin_token="")
    assert {code for code, _ in found} == {Code.NOT_LOOKED_AT}
    assert {"webhooks", "triggers", "object_manager_attributes"} <= {subject for _, subject in found}


def test_a_helpdesk_that_is_away_is_told_once_and_nothing_else(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    away = f"http://127.0.0.1:{port}"
    assert desk.look(zammad_url=away) == [(Code.UNREACHABLE, "")]
    assert desk.look_at_everything(zammad_url=away) == [(Code.UNREACHABLE, "")]


def test_something_else_at_the_address_is_not_taken_for_the_helpdesk(desk: Desk) -> None:
    page = answer(b"<html>a login page of Carla</html>")
    with Wire(page, page) as wire:
        (finding,) = desk.findings(zammad_url=wire.url)
    assert (finding.code, finding.found) == (Code.NOT_THE_HELPDESK, "status 200")
    assert "OMBUD_ZAMMAD_URL" in finding.meaning.do


def test_a_wrong_token_is_told_by_the_setting_that_holds_it(desk: Desk) -> None:
    assert desk.look(zammad_token="nonsense") == [(Code.TOKEN_INVALID, "")]
    assert desk.look_at_everything(zammad_admin_token="nonsense") == [(Code.ADMIN_TOKEN_INVALID, "")]


def test_a_customers_token_lacks_the_agents_permission(desk: Desk) -> None:
    token = desk.simulator.new_token(desk.simulator.customer_id, "ticket.customer")
    assert desk.look(zammad_token=token) == [(Code.TOKEN_LACKS_AGENT, "")]


def test_an_agent_whose_token_lacks_the_permission_is_told_the_same(desk: Desk) -> None:
    token = desk.simulator.new_token(desk.simulator.bot_id, "user_preferences")
    assert desk.look(zammad_token=token) == [(Code.TOKEN_LACKS_AGENT, "")]


def test_an_administrators_token_is_too_mighty_for_run_time(desk: Desk) -> None:
    assert desk.look(zammad_token=desk.simulator.admin_token) == [(Code.TOKEN_TOO_MIGHTY, "")]


def test_an_account_with_read_access_only_is_told_by_group(desk: Desk) -> None:
    assert desk.look(zammad_token=desk.simulator.token("readonly")) == [
        (Code.GROUP_NOT_FULL, "groups[0]"),
        (Code.GROUP_NOT_FULL, "groups[1]"),
    ]


def test_clocks_are_compared_by_the_answers_date(desk: Desk) -> None:
    clock = MovableClock()
    clock.advance(timedelta(seconds=100))
    (finding,) = desk.findings(clock)
    assert (finding.code, finding.severity) == (Code.CLOCKS_DRIFT, Severity.WARNING)
    assert "behind ours" in finding.found
    clock.advance(timedelta(minutes=10))
    assert desk.look(clock) == [(Code.CLOCKS_APART, "")]


def test_a_group_a_state_and_priorities_that_are_gone_are_told(desk: Desk) -> None:
    desk.row("groups", "Branch")["active"] = False
    desk.row("ticket_states", "pending reminder")["active"] = False
    for name in ("1 low", "2 normal", "3 high"):
        desk.row("ticket_priorities", name)["active"] = False
    assert desk.look() == [
        (Code.GROUP_INACTIVE, "groups[1]"),
        (Code.STATE_MISSING, "states.pending_reminder"),
        (Code.PRIORITY_MISSING, ""),
    ]


def test_people_are_found_by_login_and_must_be_able_to_own(desk: Desk) -> None:
    desk.mapping = load_mapping(
        "version: 1\ngroups: [Complaints, Branch]\npeople:\n  - login: Carla.Agent@example.com\n"
        "  - {login: leo.lead@example.com, groups: [Complaints]}\n  - login: leo.lead\n"
        "  - login: rita.readonly@example.com\n  - login: li.na@example.com\n"
    )
    assert desk.look() == [
        (Code.PERSON_MISSING, "people[2].login"),
        (Code.PERSON_CANNOT_OWN, "people[3]"),
        (Code.PERSON_CANNOT_OWN, "people[4]"),
    ]
    desk.row("groups", "Branch")  # still there
    with desk.simulator.state.lock:
        desk.simulator.state.user(desk.simulator.agent_id)["active"] = False
    assert (Code.PERSON_INACTIVE, "people[0]") in desk.look()


def test_owning_is_judged_as_the_helpdesk_judges_it(desk: Desk) -> None:
    """Whoever the check lets pass can be made owner, whoever it refuses becomes nobody (contract 6.3)."""
    desk.mapping = load_mapping(
        "version: 1\ngroups: [Complaints]\npeople:\n"
        + "".join(
            f"  - login: {login}@example.com\n"
            for login in ("carla.agent", "leo.lead", "rita.readonly", "nora.other", "svc-bot", "li.na")
        )
    )
    refused = {subject for code, subject in desk.look() if code is Code.PERSON_CANNOT_OWN}
    ticket = desk.simulator.create_ticket("Another", "words")
    cast = desk.simulator.cast
    for number, user in enumerate(
        (cast.agent, cast.lead, cast.readonly, cast.other, cast.bot, cast.customer)
    ):
        desk.simulator.edit(ticket, {"owner_id": user})
        owned = desk.simulator.ticket(ticket)["owner_id"] == user
        assert owned == (f"people[{number}]" not in refused), number


def test_a_field_that_tickets_lack_is_told_once(desk: Desk) -> None:
    with desk.simulator.state.lock:
        rows = desk.simulator.state["attributes"]
        row = rows.named("complaint_stage")
        assert row is not None
        number = row["id"]
        assert isinstance(number, int)
        rows.remove(number)
    assert desk.look() == [(Code.FIELD_MISSING, "complaint_stage")]
    found = desk.look_at_everything()
    assert found.count((Code.FIELD_MISSING, "complaint_stage")) == 1


def test_without_any_ticket_fields_are_looked_at_by_the_administrators_token_only(desk: Desk) -> None:
    with desk.simulator.state.lock:
        for ticket in list(desk.simulator.state["tickets"]):
            number = ticket["id"]
            assert isinstance(number, int)
            desk.simulator.state["tickets"].remove(number)
    assert desk.look() == [(Code.NOT_LOOKED_AT, "fields")]
    assert desk.look_at_everything() == []


def test_a_field_without_its_options_or_length_is_a_failure_and_another_label_is_not(desk: Desk) -> None:
    option = desk.row("attributes", "complaint_severity")["data_option"]
    assert isinstance(option, dict)
    del option["options"]["critical"]
    action = desk.row("attributes", "complaint_action_note")["data_option"]
    assert isinstance(action, dict)
    action["maxlength"] = 20
    desk.row("attributes", "complaint_product")["display"] = "Loan"
    found = desk.look_at_everything()
    assert sorted(found) == [
        (Code.FIELD_DIFFERS, "complaint_action_note"),
        (Code.FIELD_DIFFERS, "complaint_severity"),
        (Code.OBJECT_DIFFERS, "complaint_product"),
    ]


def test_a_macro_that_was_changed_or_deleted_is_a_warning_with_either_token(desk: Desk) -> None:
    name = "Complaint: retry now"
    desk.row("macros", name)["perform"] = {"ticket.state_id": {"value": 4}}
    assert desk.look() == [(Code.OBJECT_DIFFERS, "macro.retry")]
    number = desk.row("macros", name)["id"]
    assert isinstance(number, int)
    desk.simulator.state["macros"].remove(number)
    assert desk.look() == [(Code.OBJECT_MISSING, "macro.retry")]
    assert desk.look_at_everything() == [(Code.OBJECT_MISSING, "macro.retry")]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"active": False}, [(Code.WEBHOOK_INACTIVE, "webhook")]),
        ({"endpoint": "https://elsewhere.example.com/webhooks/zammad"}, [(Code.WEBHOOK_MISSING, "webhook")]),
        ({"signature_token": "another"}, [(Code.WEBHOOK_SECRET, "webhook.signature_token")]),
        ({"customized_payload": False}, [(Code.WEBHOOK_PAYLOAD, "webhook.payload")]),
        ({"custom_payload": '{"title": "#{ticket.title}"}'}, [(Code.WEBHOOK_PAYLOAD, "webhook.payload")]),
        (
            {"custom_payload": '{"ticket_id": "#{ticket.id}", "t": "#{ticket.title}"}'},
            [(Code.WEBHOOK_PAYLOAD, "webhook.payload")],
        ),
        ({"custom_payload": '{"ticket_id": "#{ticket.id}"}', "name": "made by hand"}, []),
    ],
)
def test_the_webhook_is_judged_by_what_it_does(
    desk: Desk, changes: dict[str, object], expected: list[tuple[Code, str]]
) -> None:
    desk.row("webhooks", "Ombud").update(changes)
    assert desk.look_at_everything() == expected


def test_an_older_secret_that_is_still_accepted_is_right(desk: Desk) -> None:
    rotated = f"a-new-one-of-more-than-thirty-two-bytes,{'a-secret-of-more-than-thirty-two-bytes'}"
    assert desk.look_at_everything(webhook_secrets=rotated) == []


def test_a_second_factor_must_be_the_same_on_both_sides(desk: Desk) -> None:
    assert desk.look_at_everything(webhook_basic_user="svc", webhook_basic_password="pw") == [
        (Code.WEBHOOK_SECRET, "webhook.basic_auth")
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"active": False}, [(Code.TRIGGER_INACTIVE, "trigger")]),
        ({"perform": {"notification.webhook": {"webhook_id": "999"}}}, [(Code.TRIGGER_MISSING, "trigger")]),
        (
            {"condition": {"ticket.action": {"operator": "is", "value": "update"}}},
            [(Code.TRIGGER_NOT_SPARING, "trigger.condition")],
        ),
        ({"name": "made by hand", "note": ""}, []),
    ],
)
def test_the_trigger_is_judged_by_what_it_does(
    desk: Desk, changes: dict[str, object], expected: list[tuple[Code, str]]
) -> None:
    desk.row("triggers", "Ombud: tell of created and changed tickets").update(changes)
    assert desk.look_at_everything() == expected


@pytest.mark.parametrize("flat", [True, False])
def test_a_condition_that_spares_us_is_seen_in_both_forms(desk: Desk, flat: bool) -> None:
    leaf = {"operator": "is not", "pre_condition": "specific", "value": [str(desk.simulator.bot_id)]}
    tree = {"operator": "AND", "conditions": [{"name": "ticket.updated_by_id", **leaf}]}
    condition: object = {"ticket.updated_by_id": leaf} if flat else tree
    row = desk.row("triggers", "Ombud: tell of created and changed tickets")
    row["condition"] = condition
    assert desk.look_at_everything() == []
    row["condition"] = json.loads(json.dumps(condition).replace(str(desk.simulator.bot_id), "77"))
    assert desk.look_at_everything() == [(Code.TRIGGER_NOT_SPARING, "trigger.condition")]
    row["condition"] = {"operator": "OR", "conditions": [tree, tree]}
    assert desk.look_at_everything() == [(Code.TRIGGER_NOT_SPARING, "trigger.condition")]


def test_the_default_auto_reply_is_a_note(desk: Desk) -> None:
    desk.row("triggers", "auto reply (on new tickets)").update(
        active=True, condition={"ticket.action": {"operator": "is", "value": "create"}}
    )
    assert desk.look_at_everything() == [(NOTE, "")]
    assert Severity.NOTE not in {one.severity for one in desk.findings()}


def test_a_helpdesk_of_6_1_is_looked_at_as_far_as_it_lets_us() -> None:
    with Simulator(version="6.1") as simulator:
        simulator.create_ticket("A complaint", "words")
        settings = Settings.model_validate(
            {"zammad_url": simulator.url, "zammad_token": simulator.bot_token, "webhook_secrets": "s" * 40}
        )
        mapping = load_mapping(
            "version: 1\ngroups: [Complaints]\npeople: [{login: carla.agent@example.com}]\n"
        )
        desk = Desk(simulator, settings, mapping)
        codes = {code for code, _ in desk.look()}
    assert Code.FIELD_MISSING in codes  # nothing was provisioned
    assert not codes & {
        Code.GROUP_MISSING,
        Code.GROUP_NOT_FULL,
        Code.PERSON_CANNOT_OWN,
        Code.TOKEN_LACKS_AGENT,
    }
