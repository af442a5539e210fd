"""What the adapter makes, against the stand-in over real HTTP, as 6.1 and as 6.5."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from integration.errors import NotAllowed, Rejected
from integration.helpdesks.making import MadeTicket, NewCustomer, NewFile, NewTicket, PartnerTicket
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import mapping
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.partners import asks_partner
from mappings.models import EffectMarker, Sender
from mappings.partners import CUSTOMER
from tests.contract.test_client_against_simulator import desk, door, zammad

__all__ = ["desk", "door", "zammad"]  # fixtures


def ticket_for(customer: int | str, mark: str = "ABCDE-FGHJK", channel: str = "phone") -> NewTicket:
    return NewTicket(
        group="Complaints",
        customer=customer,
        title="Complaint received by telephone",
        body="<b>I was charged twice</b> & nobody answers\n--\nName: 王芳",
        channel=channel,
        mark=mark,
        files=(NewFile("还款凭证.txt", "text/plain", "cmVjZWlwdA=="),),
    )


def test_a_ticket_that_was_made_is_the_customers_and_nothing_in_it_is_taken_as_ours(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    made = desk.create_ticket(ticket_for(zammad.customer_id))
    ticket = desk.fetch(desk.look(made.id))
    assert (ticket.number, ticket.customer_id, ticket.channel) == (made.number, zammad.customer_id, "phone")
    (article,) = ticket.articles
    assert (article.sender, article.internal, article.is_html) == (Sender.CUSTOMER, False, False)
    assert article.marker is None
    assert article.body.startswith("<b>I was charged twice</b> & nobody answers\n--")
    assert [(one.filename, one.size) for one in article.attachments] == [("还款凭证.txt", 7)]


def test_an_unknown_address_is_found_once_its_record_was_made(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    assert desk.find_customer("ann.marlow@example.com") is None
    number = desk.make_customer(NewCustomer("Ann van Marlow", "ann.marlow@example.com", "+44 20 7946 0018"))
    assert desk.find_customer("Ann.Marlow@example.com") == number
    assert desk.find_customer("marlow@example.com") is None
    record = zammad.state.user(number)
    assert (record["firstname"], record["lastname"]) == ("Ann van", "Marlow")
    assert record["role_ids"] == [3]
    with pytest.raises(Rejected):
        desk.make_customer(NewCustomer("Another", "ann.marlow@example.com"))


def test_an_address_alone_is_enough_for_a_ticket_and_a_wrong_one_is_refused(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    made = desk.create_ticket(ticket_for("wang.fang@example.com"))
    assert zammad.state.user(zammad.ticket(made.id)["customer_id"])["email"] == "wang.fang@example.com"
    with pytest.raises(Rejected) as refused:
        desk.create_ticket(ticket_for("not-an-address"))
    assert "not-an-address" not in str(refused.value)


def test_a_ticket_is_found_by_its_mark_among_those_that_we_made(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    since = zammad.state.now() - timedelta(minutes=1)
    zammad.create_ticket("not ours", "x")
    made = [desk.create_ticket(ticket_for(zammad.customer_id, f"MARK-{number}")) for number in range(53)]
    with zammad.state.lock:
        forged = mapping(zammad.state["tickets"].get(zammad.create_ticket("forged", "x")))
        forged["preferences"] = {"ombud": {"intake": "MARK-FORGED"}}
    assert desk.find_ticket("MARK-52", since) == made[52]
    assert desk.find_ticket("MARK-0", since) == made[0]
    assert desk.find_ticket("MARK-FORGED", since) is None
    assert desk.find_ticket("MARK-0", zammad.state.now() + timedelta(minutes=1)) is None
    assert isinstance(made[0], MadeTicket)


def test_nothing_is_made_that_would_be_sent_and_nothing_in_a_strange_group(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    for channel in ("email", "sms", "whatsapp message", ""):
        with pytest.raises(ValueError, match="could be sent"):
            desk.create_ticket(ticket_for(zammad.customer_id, channel=channel))
    with pytest.raises((NotAllowed, Rejected)):
        desk.create_ticket(NewTicket("Users", zammad.customer_id, "x", "x", "note", "M-1"))


def test_no_representation_shows_who_complains_and_what_he_says() -> None:
    shown = repr(ticket_for("wang.fang@example.com")) + repr(NewCustomer("王芳", "a@example.com", "138"))
    for hidden in ("wang.fang", "charged", "王芳", "a@example.com", "138", "凭证"):
        assert hidden not in shown


MARKER = EffectMarker("5ad2c1", "partner", "0123456789ab")


def question(complaint_id: int, *, group: str = "Branch", customer: str = CUSTOMER) -> PartnerTicket:
    return PartnerTicket(group, customer, "Question about complaint 13002", "<p>Why?</p>", complaint_id)


def test_a_question_to_a_partner_is_an_internal_note_of_ours_and_is_found_by_its_effect(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    since = zammad.state.now() - timedelta(minutes=1)
    complaint_id = zammad.create_ticket("Late fee", "I complain.")
    made = desk.ask_partner(question(complaint_id), MARKER)
    ticket = desk.fetch(desk.look(made.id))
    (article,) = ticket.articles
    assert (article.channel, article.sender, article.internal) == ("note", Sender.AGENT, True)
    assert article.marker == MARKER
    assert zammad.state.user(ticket.customer_id)["login"] == CUSTOMER
    assert zammad.state.user(ticket.customer_id)["role_ids"] == [3]
    mark = mapping(mapping(zammad.ticket(made.id)["preferences"])["ombud"])
    assert mark == {"kind": "partner", "parent": complaint_id, "effect": MARKER.effect_id}
    assert desk.find_ticket(MARKER.effect_id, since) == made
    assert desk.find_ticket("another", since) is None


def test_the_technical_customer_is_made_once_or_named_by_login(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    complaint_id = zammad.create_ticket("Late fee", "I complain.")
    customers = {
        zammad.ticket(desk.ask_partner(question(complaint_id), MARKER).id)["customer_id"] for _ in range(2)
    }
    assert len(customers) == 1
    named = desk.ask_partner(question(complaint_id, customer="max.muster@example.com"), MARKER)
    assert zammad.ticket(named.id)["customer_id"] == 10
    with pytest.raises(Rejected):
        desk.ask_partner(question(complaint_id, customer="nobody"), MARKER)
    with pytest.raises((NotAllowed, Rejected)):
        desk.ask_partner(question(complaint_id, group="Users"), MARKER)


def test_a_question_is_linked_as_a_child_once(zammad: Simulator, desk: ZammadHelpdesk) -> None:
    complaint_id = zammad.create_ticket("Late fee", "I complain.")
    complaint = desk.fetch(desk.look(complaint_id))
    made = desk.ask_partner(question(complaint_id), MARKER)
    before = len(list(zammad.state["links"]))
    for _ in range(2):
        desk.link_partner(complaint, made.id)
    (link,) = list(zammad.state["links"])[before:]
    # contract 3.5, recordings 50: the source is the parent
    ends = (link["link_object_source_value"], link["link_object_target_value"])
    assert (link["link_type_id"], ends) == (2, (complaint_id, made.id))


def test_a_mark_that_a_merge_has_brought_along_makes_no_partner_ticket(
    zammad: Simulator, desk: ZammadHelpdesk
) -> None:
    complaint_id = zammad.create_ticket("Late fee", "I complain.")
    made = desk.ask_partner(question(complaint_id), MARKER)
    assert asks_partner(desk.fetch(desk.look(made.id)))
    assert not asks_partner(desk.fetch(desk.look(complaint_id)))
    ticket = desk.fetch(desk.look(made.id))
    later = replace(ticket, created_at=ticket.created_at + timedelta(minutes=1))
    assert not asks_partner(later)
    assert not asks_partner(replace(ticket, articles=()))
