"""The adapter against the stand-in over real HTTP: both are held to the recordings, here to each other."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
import requests

from integration.errors import (
    HelpdeskUnavailable,
    NotAllowed,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    Rejected,
)
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.simulator import File, Simulator, provision_minimum
from integration.helpdesks.simulator.state import Version
from integration.helpdesks.simulator.values import JsonObject
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from mappings import fields
from mappings.fields import FieldValue
from mappings.models import EffectMarker, Person, Role, Sender
from mappings.plan import Note, NoteKind

MARKER = EffectMarker(effect_id="e-1", kind="summary", mapping_version="3")
NOTE = Note(kind=NoteKind.SUMMARY, subject="Complaint", html="<p>贷款 &amp; fees</p>")
OPTIONS = {
    fields.PRODUCT.name: {"vehicle": "Vehicle"},
    fields.ISSUE.name: {"fees": "Fees", "fees::prepayment": "Prepayment"},
    fields.SEVERITY.name: {"high": "High"},
    fields.STAGE.name: {"triage": "Triage", "closed": "Closed"},
    fields.REGIME.name: {"cn": "CN"},
    fields.PRIVACY.name: {"masked": "Masked"},
    fields.ACTION.name: {"confirm": "Confirm"},
}
VALUES: dict[str, FieldValue] = {
    fields.PRODUCT.name: "vehicle",
    fields.ISSUE.name: "fees::prepayment",
    fields.SEVERITY.name: "high",
    fields.STAGE.name: "triage",
    fields.REGIME.name: "cn",
    fields.ACKNOWLEDGE_DUE_AT.name: datetime(2026, 12, 1, 10, tzinfo=UTC),
    fields.DUE_AT.name: datetime(2026, 12, 9, 15, 59, 59, 999000, tzinfo=UTC),
    fields.NEXT_STEP_AT.name: datetime(2026, 11, 30, 16, tzinfo=UTC),
    fields.NEXT_STEP.name: "assign: 负责人",
    fields.PRIVACY.name: "masked",
    fields.SATISFACTION.name: 4,
    fields.AUTO.name: True,
}


@pytest.fixture(params=get_args(Version))
def zammad(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    with Simulator(request.param) as simulator:
        simulator.hold_deliveries()
        provision_minimum(simulator, "http://127.0.0.1:9/none", "s" * 32, options=OPTIONS)
        yield simulator


def door_to(zammad: Simulator, token: str, *, read_seconds: float = 5.0) -> HttpDoor:
    return HttpDoor(
        zammad.url,
        auth=ZammadToken(token),
        connect_seconds=1.0,
        read_seconds=read_seconds,
        pause=lambda seconds: None,
    )


@pytest.fixture
def door(zammad: Simulator) -> Iterator[HttpDoor]:
    door = door_to(zammad, zammad.bot_token)
    yield door
    door.close()


@pytest.fixture
def desk(door: HttpDoor) -> ZammadHelpdesk:
    return ZammadHelpdesk(ZammadClient(door))


def complaint(zammad: Simulator) -> int:
    return zammad.create_ticket(
        "提前还款",
        "<p>我被收取违约金 3,200 元。</p>",
        html=True,
        files=(File("还款凭证.txt", b"receipt"),),
    )


def test_we_are_the_service_account(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    assert desk.myself() == zammad.bot_id


def test_a_complaint_is_read_as_it_was_written(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    zammad.agent_replies(number, "Called him back.")
    ticket = desk.fetch(desk.look(number))
    assert (ticket.id, ticket.title, ticket.group, ticket.state) == (number, "提前还款", "Complaints", "new")
    assert (ticket.customer_id, ticket.owner_id) == (zammad.customer_id, None)
    assert not any(value for name, value in ticket.fields.items() if name.startswith("complaint_"))
    assert ticket.fields.keys() == fields.BY_NAME.keys()
    first, second = ticket.articles
    assert (first.sender, first.internal, first.is_html) == (Sender.CUSTOMER, False, True)
    assert [(file.filename, file.size) for file in first.attachments] == [("还款凭证.txt", 7)]
    assert (second.sender, second.internal, second.created_by_id) == (Sender.AGENT, True, zammad.agent_id)
    assert ticket.people[0].role is Role.CUSTOMER
    assert ticket.people[0].email == "li.na@example.com"
    assert any(person.role is Role.AGENT and person.name for person in ticket.people)


def test_what_is_written_is_read_again(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    desk.write(number, VALUES, NOTE, MARKER)
    ticket = desk.fetch(desk.look(number))
    assert {name: ticket.fields[name] for name in VALUES} == VALUES
    assert ticket.updated_by_id == zammad.bot_id
    assert ticket.markers == (MARKER,)
    note = ticket.articles[-1]
    assert (note.channel, note.internal, note.sender, note.is_html) == ("note", True, Sender.AGENT, True)
    assert note.body == NOTE.html


def test_what_is_cleared_is_empty_again(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    desk.write(number, VALUES, None, MARKER)
    zammad.edit(number, {fields.ACTION.name: "confirm", fields.ACTION_NOTE.name: "2026-11-20 appraisal"})
    cleared = dict.fromkeys([*VALUES, fields.ACTION.name, fields.ACTION_NOTE.name])
    desk.write(number, cleared, None, MARKER)
    ticket = desk.fetch(desk.look(number))
    assert {name: ticket.fields[name] for name in cleared} == cleared


def test_a_new_complaint_is_read_and_written_in_four_requests(
    zammad: Simulator, desk: ZammadHelpdesk, door: HttpDoor
) -> None:
    number = complaint(zammad)
    desk.myself()
    zammad.reset_calls()
    with door.counting() as calls:
        desk.fetch(desk.look(number))
        desk.write(number, VALUES, NOTE, MARKER)
    assert calls.count == sum(zammad.calls.values()) == 4


def test_a_customer_cannot_forge_our_mark(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    mark: JsonObject = {"ombud": {"effect": "e-1", "kind": "summary", "mapping": "3"}}
    zammad.agent_replies(number, "forged", by=zammad.customer_id, preferences=mark)
    zammad.agent_replies(number, "forged", preferences=mark)
    assert len(desk.fetch(desk.look(number)).articles) == 3
    assert desk.fetch(desk.look(number)).markers == ()


def test_a_note_that_a_merge_brought_along_says_nothing_about_the_ticket(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    source, target = complaint(zammad), complaint(zammad)
    desk.write(source, VALUES, NOTE, MARKER)
    assert desk.fetch(desk.look(source)).markers == (MARKER,)
    answer = requests.put(
        f"{zammad.url}/api/v1/ticket_merge/{source}/{zammad.ticket(target)['number']}",
        headers={"Authorization": f"Token token={zammad.agent_token}"},
        timeout=5,
    )
    assert answer.status_code == 200
    merged = desk.fetch(desk.look(target))
    assert NOTE.html in [article.body for article in merged.articles]
    assert merged.markers == ()


def test_everybody_who_wrote_is_known(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    zammad.agent_replies(number, "We received it.", channel="email", to="li.na@example.com", internal=False)
    people = desk.fetch(desk.look(number)).people
    assert Person(role=Role.CUSTOMER, email="li.na@example.com") in people
    assert not any(" via " in person.name for person in people)


def test_a_value_outside_the_options_is_refused_by_6_1_and_kept_by_6_5(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    number = complaint(zammad)
    if zammad.state.version == "6.5":
        desk.write(number, {fields.STAGE.name: "nope"}, NOTE, MARKER)
        assert desk.fetch(desk.look(number)).fields[fields.STAGE.name] == "nope"
        return
    with pytest.raises(Rejected) as caught:
        desk.write(number, {fields.STAGE.name: "nope"}, NOTE, MARKER)
    assert caught.value.error_id
    assert "nope" not in str(caught.value)
    assert desk.fetch(desk.look(number)).markers == ()


def test_a_ticket_that_is_not_there_is_not_found(desk: ZammadHelpdesk) -> None:
    with pytest.raises(NotFound) as caught:
        desk.look(999_999)
    assert caught.value.ticket_id == 999_999


def test_a_wrong_token_is_not_authenticated(zammad: Simulator) -> None:
    with pytest.raises(NotAuthenticated):
        ZammadHelpdesk(ZammadClient(door_to(zammad, "wrong"))).myself()


def test_a_group_without_access_is_not_allowed(zammad: Simulator) -> None:
    number = complaint(zammad)
    readonly = ZammadHelpdesk(ZammadClient(door_to(zammad, zammad.token("readonly"))))
    with pytest.raises(NotAllowed):
        readonly.write(number, {fields.STAGE.name: "triage"}, None, MARKER)


def test_a_busy_moment_is_bridged(zammad: Simulator, desk: ZammadHelpdesk, door: HttpDoor) -> None:
    number = complaint(zammad)
    zammad.faults.throttle(2, retry_after=1.0)
    with door.counting() as calls:
        assert desk.look(number).id == number
    assert calls.count == 3


def test_a_helpdesk_that_stays_down_is_unavailable(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    zammad.faults.unavailable(60)
    with pytest.raises(HelpdeskUnavailable) as caught:
        desk.look(number)
    assert caught.value.status == 503


def test_a_write_whose_answer_is_lost_is_found_on_the_ticket(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    zammad.faults.drop_answer()
    with pytest.raises(OutcomeUnknown):
        desk.write(number, VALUES, NOTE, MARKER)
    assert desk.fetch(desk.look(number)).markers == (MARKER,)


def test_a_write_that_failed_may_have_happened_and_did_not(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    zammad.faults.fail_write(status=502)
    with pytest.raises(OutcomeUnknown):
        desk.write(number, VALUES, NOTE, MARKER)
    assert desk.fetch(desk.look(number)).markers == ()


def test_a_write_that_times_out_can_take_effect_later(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    number = complaint(zammad)
    hasty = ZammadHelpdesk(ZammadClient(door_to(zammad, zammad.bot_token, read_seconds=0.2)))
    zammad.faults.commit_late(0.6)
    with pytest.raises(OutcomeUnknown):
        hasty.write(number, VALUES, NOTE, MARKER)
    assert desk.fetch(desk.look(number)).markers == ()
    waited = threading.Event()
    for _ in range(50):
        if desk.fetch(desk.look(number)).markers:
            break
        waited.wait(0.1)
    assert desk.fetch(desk.look(number)).markers == (MARKER,)


def test_changes_are_found_over_all_pages(zammad: Simulator, door: HttpDoor) -> None:
    start = datetime.now(UTC) - timedelta(minutes=1)
    numbers = [zammad.create_ticket(f"Ticket {n}", "text") for n in range(11)]
    desk = ZammadHelpdesk(ZammadClient(door), page=3)
    changes = desk.changed_since(start, 0)
    first = next(change for change in changes if change.ticket_id == numbers[0])
    # each save of a ticket is at least a millisecond younger than the one before, so new ones can lie ahead
    time.sleep(0.05)
    zammad.edit(numbers[0], {fields.STAGE.name: "closed"})
    rest = [change.ticket_id for change in changes]
    assert rest == [*numbers[1:], numbers[0]]
    later = list(desk.changed_since(first.updated_at, numbers[0]))
    assert [change.ticket_id for change in later] == rest
    assert later == sorted(later, key=lambda change: (change.updated_at, change.ticket_id))


def test_the_history_tells_who_changed_a_field(zammad: Simulator, door: HttpDoor) -> None:
    number = complaint(zammad)
    zammad.edit(number, {fields.ACTION.name: "confirm"})
    orders = [
        entry
        for entry in ZammadClient(door).ticket_history(number).history
        if entry.type == "updated" and entry.attribute == fields.ACTION.name
    ]
    assert [(entry.created_by_id, entry.value_to) for entry in orders] == [(zammad.agent_id, "confirm")]
