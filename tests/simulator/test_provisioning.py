"""The least provisioning, the fresh installation, the command."""

from __future__ import annotations

import re
import signal
import subprocess
import sys

import pytest
import requests
from click.testing import CliRunner

from integration.cli.simulator import command
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.helpdesks.simulator.provision import attribute
from integration.helpdesks.simulator.state import Version
from integration.helpdesks.simulator.values import mapping, sequence
from mappings.fields import FIELDS, ISSUE
from tests.simulator.conftest import SECRET, Api, Receiver


@pytest.mark.parametrize("version", ["6.1", "6.5"])
@pytest.mark.parametrize("empty", [True, False])
def test_after_it_complaints_are_announced_and_fields_can_be_written(
    version: Version, empty: bool, receiver: Receiver
) -> None:
    with Simulator(version, empty=empty) as simulator:
        options = {"complaint_severity": {"high": "High"}}
        made = provision_minimum(simulator, receiver.url, SECRET, options=options)
        customer = simulator.create_customer("Ann", "Example", "ann@example.com")
        ticket = simulator.create_ticket("x", "x", customer_id=customer)
        simulator.settle()
        assert len(receiver.heard) == 1
        body = Api(simulator).body("PUT", f"/tickets/{ticket}?expand=true", {"complaint_severity": "high"})
        assert (body["complaint_severity"], body["updated_by_id"]) == ("high", made.bot_id)
        assert simulator.bot_token == made.bot_token


def test_twice_is_once(simulator: Simulator, receiver: Receiver) -> None:
    first = provision_minimum(simulator, receiver.url, SECRET)
    assert provision_minimum(simulator, receiver.url, SECRET) == first
    simulator.create_ticket("x", "x")
    simulator.settle()
    assert len(receiver.heard) == 1


def test_all_our_fields_are_there(simulator: Simulator) -> None:
    provision_minimum(simulator, "http://127.0.0.1:9/hook", SECRET)
    simulator.hold_deliveries()
    ticket = simulator.ticket(simulator.create_ticket("x", "x"))
    assert {field.name for field in FIELDS} <= set(ticket)


def test_a_tree_has_two_levels() -> None:
    options = {"vehicle": "Vehicle", "vehicle::fees": "Fees"}
    tree = mapping(attribute(ISSUE, options, 1)["data_option"])["options"]
    assert sequence(tree) == [
        {"name": "Vehicle", "value": "vehicle", "children": [{"name": "Fees", "value": "vehicle::fees"}]}
    ]


def test_a_fresh_installation_has_no_service_account() -> None:
    with Simulator(empty=True) as simulator:
        with pytest.raises(LookupError, match="started empty"):
            _ = simulator.bot_token
        users = Api(simulator).call("GET", "/users", who="admin").json()
        groups = Api(simulator).call("GET", "/groups", who="admin").json()
    assert [user["login"] for user in users][:1] == ["-"]
    assert [group["name"] for group in groups] == ["Users"]


@pytest.mark.parametrize("empty", [True, False])
def test_the_command_prints_where_it_is_and_how_to_get_in(empty: bool) -> None:
    code = "from integration.cli.simulator import command; command()"
    arguments = [sys.executable, "-u", "-c", code, "--port", "0", *(["--empty"] if empty else [])]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = {}
        for line in process.stdout:
            name, _, value = line.strip().partition(": ")
            lines[name] = value
            if name == ("admin token" if empty else "tickets"):
                break
        headers = {"Authorization": f"Token token={lines['admin token']}", "Connection": "close"}
        found = requests.get(f"{lines['url']}/api/v1/tickets", headers=headers, timeout=5).json()
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)
    assert re.match(r"http://127\.0\.0\.1:\d+$", lines["url"])
    assert len(found) == (1 if empty else 3)
    assert ("bot token" in lines) is not empty


def test_the_command_explains_itself() -> None:
    shown = CliRunner().invoke(command, ["--help"])
    assert shown.exit_code == 0
    assert "fresh installation" in shown.output
