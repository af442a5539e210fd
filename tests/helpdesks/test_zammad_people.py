"""Who is known of a ticket: the values that masking looks for first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from integration.helpdesks.zammad.models import WireArticle, WireUser, parse, parse_list
from integration.helpdesks.zammad.people import correspondents, customer, owner, read_header, recognised
from mappings.models import Person, Role
from tests.helpdesks.recorded import exchange

USER = exchange("30_ticket_lifecycle", "customer record").body
ARTICLES = exchange("50_agent_runtime", "articles after the PUT").body
MAIL = exchange("50_agent_runtime", "e-mail article to the customer, public").body


def user(**values: str) -> WireUser:
    return parse(WireUser, {**USER, **values}, operation="get_user")


def article(**values: object) -> WireArticle:
    return parse(WireArticle, {**ARTICLES[0], **values}, operation="get_articles")


@pytest.mark.parametrize(
    ("header", "parties"),
    [
        ("", []),
        ("-", []),
        ("Li Na <li.na@example.com>", [("Li Na", "li.na@example.com", "")]),
        ('"李 娜" <li.na@example.com>', [("李 娜", "li.na@example.com", "")]),
        ("李 娜", [("李 娜", "", "")]),
        ("Service Bot", [("Service Bot", "", "")]),
        ("li.na@example.com", [("", "li.na@example.com", "")]),
        (
            '"Na, Li" <li.na@example.com>, Müller <m@example.com>',
            [("Na, Li", "li.na@example.com", ""), ("Müller", "m@example.com", "")],
        ),
        ("Na, Li <li.na@example.com>", [("Na, Li", "li.na@example.com", "")]),
        (
            "li.na@example.com <li.na@example.com",
            [("", "li.na@example.com", ""), ("", "li.na@example.com", "")],
        ),
        ("Li Na (li.na@example.com)", [("Li Na (", "li.na@example.com", "")]),
        ("<>, li.na@example.com;", [("", "li.na@example.com", "")]),
        ("+86 138 1234 5678", [("", "", "+86 138 1234 5678")]),
        ("13812345678", [("", "", "13812345678")]),
    ],
)
def test_a_header_gives_every_party(header: str, parties: list[tuple[str, str, str]]) -> None:
    assert list(read_header(header)) == parties


def test_the_customer_is_known_by_his_record() -> None:
    record = user(
        phone="+86 10 1234",
        mobile="13812345678",
        fax="+86 10 1234",
        street="Nanjing Rd 1",
        zip="200000",
        city="上海",
    )
    assert customer(record) == Person(
        role=Role.CUSTOMER,
        firstname="Li",
        lastname="Na",
        name="Li Na",
        email="li.na@example.com",
        phones=("+86 10 1234", "13812345678"),
        address="Nanjing Rd 1, 200000 上海",
    )


def test_an_address_in_one_piece_is_taken_when_there_are_no_parts() -> None:
    assert customer(user(address="Nanjing Rd 1, Shanghai")).address == "Nanjing Rd 1, Shanghai"


@pytest.mark.parametrize(("login", "email"), [("li@example.com", "li@example.com"), ("K-1723", "")])
def test_a_login_that_is_an_address_stands_in_for_a_missing_one(login: str, email: str) -> None:
    assert customer(user(email="", login=login)).email == email


def test_an_empty_record_is_a_person_without_values() -> None:
    empty = {key: None for key, value in USER.items() if isinstance(value, str) and not key.endswith("_at")}
    assert customer(parse(WireUser, {**USER, **empty}, operation="get_user")) == Person(role=Role.CUSTOMER)


def test_the_owner_is_known_by_an_address_only() -> None:
    assert list(owner("carla.agent@example.com")) == [
        Person(role=Role.AGENT, email="carla.agent@example.com")
    ]
    assert list(owner("-")) == []


def test_recorded_headers_name_everybody_once_but_the_desk() -> None:
    found = list(correspondents(parse_list(WireArticle, ARTICLES, operation="get_articles")))
    assert found == [
        Person(role=Role.OTHER, name="Wang Fang", email="wang.fang@example.com"),
        Person(role=Role.OTHER, email="wang.fang@example.com"),
        Person(role=Role.AGENT, name="Service Bot"),
    ]


def test_an_agents_mail_names_the_agent_without_the_desk() -> None:
    mail = parse(WireArticle, {**MAIL, "attachments": []}, operation="get_articles")
    assert next(correspondents([mail])) == Person(
        role=Role.AGENT, name="Service Bot", email="complaints@desk.example.com"
    )


def test_an_answer_address_and_copies_are_known() -> None:
    letter = article(cc="Max <max@example.com>", reply_to="li.na@other.example")
    assert [person.email for person in correspondents([letter])] == [
        "wang.fang@example.com",
        "li.na@other.example",
        "max@example.com",
    ]


def test_the_number_of_a_message_is_known_as_a_number() -> None:
    assert list(correspondents([article(**{"from": "+86 138 1234 5678"})])) == [
        Person(role=Role.OTHER, phones=("+86 138 1234 5678",))
    ]


def test_whoever_has_the_customers_address_is_the_customer() -> None:
    other = Person(role=Role.OTHER, name="李娜", email="Li.Na@Example.com")
    assert list(recognised([other], "li.na@example.com")) == [replace(other, role=Role.CUSTOMER)]
    assert list(recognised([other], "")) == [other]
    assert list(recognised([Person(role=Role.AGENT, name="Bot")], "")) == [
        Person(role=Role.AGENT, name="Bot")
    ]
