"""A restart, a kill halfway, others' waiting changes."""

from __future__ import annotations

import contextlib

import pytest

from integration.errors import HelpdeskUnavailable, OutcomeUnknown
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping
from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.provisioning.apply import RESTART_BY_HAND, Applier
from integration.provisioning.downtime import Downtime
from integration.provisioning.existing import read_existing
from integration.provisioning.plan import make_plan
from integration.provisioning.wanted import Site
from mappings.loader import load_mapping
from tests.provisioning.desk import MAPPING, Desk, open_admin

_SITE_MAPPING = load_mapping(MAPPING, "ombud.yaml")


def _applier(admin: ZammadAdmin, downtime: Downtime) -> Applier:
    existing = read_existing(admin)
    plan = make_plan(_SITE_MAPPING, Site(service_problem="none"), existing)
    return Applier(admin, existing, plan, downtime=downtime)


def test_the_seconds_without_a_helpdesk_after_a_migration_are_waited_out(bare: Desk) -> None:
    bare.simulator.faults.restart_gap = 0.6
    with open_admin(bare) as admin:
        report = _applier(admin, Downtime(grace=3, interval=0.05)).run()
    assert len(report.migrated) == 17
    assert bare.named("core_workflows", "Ombud: values of complaint fields")


def test_a_helpdesk_that_does_not_come_back_ends_the_run_with_words(bare: Desk) -> None:
    bare.simulator.faults.restart_gap = 30
    with open_admin(bare) as admin, pytest.raises(HelpdeskUnavailable, match="not come back within 1 s"):
        _applier(admin, Downtime(grace=3, interval=0.05, limit=1)).run()


def test_where_zammad_does_not_restart_itself_a_person_is_told_to(bare: Desk) -> None:
    bare.restarts_itself(False)
    assert f"now: {RESTART_BY_HAND}" in bare.call("apply").output


def test_where_nobody_can_tell_the_restart_is_conditional(fresh: Desk) -> None:
    output = fresh.call("apply").output
    assert ("unless its setting auto_shutdown is on" in output) is (fresh.simulator.state.version == "6.1")


@pytest.mark.parametrize("nth", [1, 9, 20, 21, 26, 40])
def test_a_run_that_dies_halfway_is_finished_by_the_next(bare: Desk, nth: int) -> None:
    bare.simulator.faults.fail_write(nth, status=502)
    with open_admin(bare) as admin, pytest.raises((OutcomeUnknown, HelpdeskUnavailable)):
        _applier(admin, Downtime(grace=0, interval=0.01)).run()
    bare.provision()
    assert bare.call("drift").exit_code == 0
    _everything_once(bare)


@pytest.mark.parametrize("skipped", [0, 19, 20, 25])
def test_an_answer_that_is_lost_doubles_nothing(bare: Desk, skipped: int) -> None:
    """The write was carried out, and the run ended without knowing it."""
    faults = bare.simulator.faults
    counted: list[str] = []

    def told(_line: str) -> None:
        counted.append(_line)
        if len(counted) == skipped + 1:
            faults.drop_answer()

    with open_admin(bare) as admin:
        existing = read_existing(admin)
        plan = make_plan(_SITE_MAPPING, Site(service_problem="none"), existing)
        applier = Applier(admin, existing, plan, downtime=Downtime(grace=0, interval=0.01), told=told)
        with contextlib.suppress(OutcomeUnknown):
            applier.run()
    faults.clear()
    bare.provision()
    assert bare.call("drift").exit_code == 0
    _everything_once(bare)


def _everything_once(desk: Desk) -> None:
    for collection, rows in desk.everything().items():
        names = [str(row["name"]).casefold() for row in rows]
        assert len(names) == len(set(names)), collection


def test_a_mapping_that_changed_after_a_dead_run_does_not_make_its_objects_foreign(bare: Desk) -> None:
    bare.simulator.faults.fail_write(28, status=502)
    with open_admin(bare) as admin, pytest.raises(OutcomeUnknown):
        _applier(admin, Downtime(grace=0, interval=0.01)).run()
    bare.write_mapping(MAPPING.replace("language: en", "language: zh"))
    bare.call("apply", "--force")
    bare.create_service_account()
    assert bare.call("apply").exit_code == 0
    assert "? foreign" not in "".join(bare.outputs)


def test_a_field_that_waits_for_deletion_stops_the_migration_always(desk: Desk) -> None:
    desk.edit("object_manager_attributes", "complaint_stage", display="Stage")
    doomed = desk.named("object_manager_attributes", "complaint_satisfaction")
    desk.api("DELETE", f"/object_manager_attributes/{doomed['id']}")
    result = desk.call("apply", "--force")
    assert result.exit_code == 1
    assert "complaint_satisfaction wait(s) for deletion" in result.output
    desk.api("POST", "/object_manager_attributes_discard_changes", {})
    assert desk.call("apply").exit_code == 0
    assert desk.named("object_manager_attributes", "complaint_satisfaction")


def test_changes_of_others_that_wait_are_carried_along_only_by_force(bare: Desk) -> None:
    theirs: JsonObject = {
        "name": "loan_reference", "object": "Ticket", "display": "Loan", "active": True, "position": 1,
        "data_type": "input", "data_option": {"type": "text", "maxlength": 40, "null": True}, "screens": {},
    }  # fmt: skip
    bare.api("POST", "/object_manager_attributes", theirs)
    result = bare.call("apply")
    assert "changes of loan_reference wait, which a migration would carry along" in result.output
    assert bare.named("object_manager_attributes", "loan_reference")["to_create"]
    assert not [row for row in bare.rows("object_manager_attributes") if row["name"] == "complaint_stage"]
    bare.call("apply", "--force")
    assert not bare.named("object_manager_attributes", "loan_reference")["to_create"]


def test_a_migration_that_zammad_refuses_is_told_in_words(desk: Desk) -> None:
    desk.edit("object_manager_attributes", "complaint_next_step", display="Own")
    theirs: JsonObject = {
        "name": "their_note", "object": "Ticket", "display": "x", "active": True, "position": 1,
        "data_type": "input", "data_option": {"type": "text", "maxlength": 40, "null": True}, "screens": {},
    }  # fmt: skip
    desk.api("POST", "/object_manager_attributes", theirs)
    desk.api("POST", "/object_manager_attributes_execute_migrations", {})
    ticket = desk.simulator.create_ticket("Loan", "x", group="Complaints")
    desk.api("PUT", f"/tickets/{ticket}", {"their_note": "n" * 30}, token=desk.simulator.bot_token)
    row = desk.named("object_manager_attributes", "their_note")
    cut: JsonValue = {**mapping(row["data_option"]), "maxlength": 10}
    cutting: JsonObject = {"name": "their_note", "object": "Ticket", "data_option": cut}
    desk.api("PUT", f"/object_manager_attributes/{row['id']}", cutting)
    result = desk.call("apply", "--force")
    assert result.exit_code == 1
    assert "the update of the database was refused" in result.output
