"""The simulator's triggers fire, and its webhooks look, as recorded."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime
from functools import partial
from typing import Final

import pytest

from integration.helpdesks.simulator import Attempt, Simulator
from integration.helpdesks.simulator.delivery import headers, sign
from integration.helpdesks.simulator.payload import encode
from integration.helpdesks.simulator.replacements import payload
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence, text
from tests.contract.exchanges import recording
from tests.contract.stage import Stage

MACROS: Final = "70_macros_triggers"
PAYLOADS: Final = "80_custom_payload_jobs"
OLD: Final = "40_webhook_deliveries"
SECRET: Final = "topsecret"
FIRED: Final = mapping(recording(MACROS)["fired"])


def _recorded(file: str) -> list[JsonObject]:
    return [mapping(one) for one in sequence(recording(file)["deliveries"])]


def _row(attempt: Attempt) -> list[JsonValue]:
    """A delivery as a line of the table `fired`."""
    body: JsonValue = json.loads(attempt.body)
    sent = mapping(body)
    letter = "thin" if attempt.trigger == "D not bot" else attempt.trigger[0]
    return [letter, sent["action"], sent["updated_by_id"], sent["article_id"]]


@pytest.mark.parametrize("step", list(FIRED))
def test_the_same_triggers_fire_for_a_step(step: str, life_65: Stage) -> None:
    fired = [_row(attempt) for attempt in life_65.steps[step]]
    assert sorted(fired, key=str) == sorted(map(sequence, sequence(FIRED[step])), key=str)


@pytest.mark.parametrize("step", ["tag", "visibility"])
def test_tags_and_visibility_fire_nothing(step: str, life_65: Stage) -> None:
    assert life_65.steps[step] == []


def test_custom_payloads_are_the_same_byte_for_byte(life_65: Stage) -> None:
    sent = [attempt.body.decode() for attempts in life_65.steps.values() for attempt in attempts]
    recorded = [text(one["body"]) for one in _recorded(MACROS)]
    assert sorted(sent) == sorted(recorded)


def test_triggers_of_one_event_deliver_in_the_order_of_their_names(life_65: Stage) -> None:
    for step, attempts in life_65.steps.items():
        recorded = [
            text(mapping(one["headers"])["X-Zammad-Trigger"])
            for one in _recorded(MACROS)
            if one["scenario"] == step
        ]
        assert [attempt.trigger for attempt in attempts] == recorded, step


def test_payloads_with_all_attributes_are_the_same_byte_for_byte(life_65: Stage) -> None:
    sent = [attempt.body.decode() for attempt in life_65.named]
    for one in _recorded(PAYLOADS):
        if one["scenario"] != "default payload with custom attributes":
            assert text(one["body"]) in sent, one["scenario"]


def test_the_default_payload_has_the_same_keys_in_the_same_order_and_the_same_values(life_65: Stage) -> None:
    recorded = next(one for one in _recorded(PAYLOADS) if text(one["scenario"]).startswith("default"))
    sent = next(attempt for attempt in life_65.named if attempt.trigger == "Z default")
    assert _steady(json.loads(sent.body)) == _steady(json.loads(text(recorded["body"])))


def _steady(value: JsonValue, path: str = "") -> list[str]:
    """Paths and values; without stamps, order of members, and who touched the customer last."""
    if isinstance(value, dict):
        return [line for key, one in value.items() for line in _steady(one, f"{path}.{key}")]
    if path.endswith((".user_ids", ".users")):
        return [f"{path}={sorted(map(str, sequence(value)))}"]
    stamped = path.endswith("_at") or path.startswith(
        (".ticket.customer.updated_by", ".ticket.complaint_due24")
    )
    return [f"{path}={'' if stamped else value!r}"]


@pytest.mark.parametrize("file", [OLD, MACROS, PAYLOADS])
def test_recorded_bodies_survive_our_way_of_writing_json(file: str) -> None:
    for one in _recorded(file):
        body = text(one["body"])
        assert encode(json.loads(body)).decode() == body


@pytest.mark.parametrize("file", [OLD, MACROS, PAYLOADS])
def test_signatures_are_the_recorded_ones(file: str) -> None:
    for one in _recorded(file):
        assert sign(SECRET, text(one["body"]).encode()) == mapping(one["headers"])["X-Hub-Signature"]


@pytest.mark.parametrize("file", [OLD, MACROS, PAYLOADS])
def test_headers_are_the_recorded_ones(file: str) -> None:
    for one in _recorded(file):
        recorded = {key: text(value) for key, value in mapping(one["headers"]).items()}
        webhook: JsonObject = {"basic_auth_username": None, "basic_auth_password": None}
        webhook["signature_token"] = SECRET
        if "Authorization" in recorded:
            webhook.update(basic_auth_username="svc", basic_auth_password="hook-pass-example")
        trigger, delivery = recorded["X-Zammad-Trigger"], recorded["X-Zammad-Delivery"]
        assert headers(webhook, trigger, delivery, text(one["body"]).encode()) == recorded


def test_what_was_sent_is_signed_over_its_raw_bytes(life_65: Stage) -> None:
    for attempt in life_65.named:
        digest = hmac.new(SECRET.encode(), attempt.body, hashlib.sha1).hexdigest()
        assert attempt.headers["X-Hub-Signature"] == f"sha1={digest}"


def test_the_thin_payload_of_the_old_installation_is_the_same_byte_for_byte() -> None:
    recorded = _recorded(OLD)[0]
    wanted = mapping(json.loads(text(recorded["body"])))
    moment = datetime.strptime(text(wanted["updated_at"]), "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)
    with Simulator("6.1", clock=partial(_same, moment), retry_waits=()) as simulator:
        state = simulator.state
        template = {
            "v": 1,
            "ticket_id": "#{ticket.id}",
            "number": "#{ticket.number}",
            "updated_at": "#{ticket.updated_at}",
            "updated_by_id": "#{ticket.updated_by_id}",
            "article_id": "#{article.id}",
            "article_created_by": "#{article.created_by_id}",
        }
        ticket: JsonObject = {**mapping(state["tickets"].get(1)), "id": wanted["ticket_id"]}
        ticket.update(number=wanted["number"], updated_by_id=wanted["updated_by_id"])
        ticket["updated_at"] = moment.strftime("%Y-%m-%dT%H:%M:%S.250Z")
        article: JsonObject = {**mapping(state["articles"].get(1)), "id": wanted["article_id"]}
        article["created_by_id"] = wanted["article_created_by"]
        assert encode(payload(state, json.dumps(template), ticket, article)).decode() == recorded["body"]


def _same(moment: datetime) -> datetime:
    return moment
