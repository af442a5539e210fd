"""A name that one text of a ticket tells is masked in the others; nothing else passes between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.jurisdictions import Jurisdiction
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT
from mappings.models import Person, Role
from mappings.redaction import MaskedFields, mask_fields, mask_ticket
from tests.mappings.builders import CN, article, ticket

YOUNG = Person(Role.CUSTOMER, firstname="Hope", lastname="Young")
VALUES = st.sampled_from(
    [
        "Ivy Larkspur",
        "Larkspur",
        "13800138000",
        "anna@mail.example",
        "贾小满",
        "12 High Street",
        "Bank of Larkspur",
    ]
)
WORDS = st.sampled_from(
    ["My name is", "我叫", "call", "\n", "\0", ",", "-", "late fee", "<b>", "</b>", "投诉"]
)


def mask(title: str, body: str, *, is_html: bool = False, people: tuple[Person, ...] = ()) -> MaskedFields:
    return mask_fields(
        title, body, is_html=is_html, people=people, mapping=DEFAULT, jurisdiction=Jurisdiction.CN
    )


@pytest.mark.parametrize(
    ("title", "body", "masked"),
    [
        ("贾小满投诉", "本人贾小满，贷款没到账。", "[姓名-1]投诉"),
        ("来电小结-刘根妹-车贷", "我叫刘根妹。", "来电小结-[姓名-1]-车贷"),
        ("Larkspur, escrow shortage", "My name is Ivy Larkspur.", "[NAME-1], escrow shortage"),
        ("LARKSPUR COMPLAINT", "My name is Ivy Larkspur.", "[NAME-1] COMPLAINT"),
        ("Rose Gold: third letter", "My name is Rose Gold.", "[NAME-1]: third letter"),
        ("Niehues, dringend", "Ich heiße Jan Niehues.", "[NAME-1], dringend"),
        ("Cabanel, report", "Je m'appelle Luc Cabanel.", "[NAME-1], report"),
        ("En fichero, Sagastizabal", "Me llamo Eneko Sagastizabal.", "En fichero, [NAME-1]"),
    ],
)
def test_a_name_that_only_the_mail_tells_is_masked_in_the_title(title: str, body: str, masked: str) -> None:
    assert mask(title, body).title.text == masked


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Will the price rise?", "My name is Will Price."),
        ("Miller Finance complaint", "My name is Anna Miller."),
        ("Bank of Westmere, fees", "My name is Anna Westmere."),
        ("Autohaus Schmidt", "Ich heiße Jan Schmidt."),
        ("Kurz vor Ablauf", "Ich heiße Jan Kurz."),
        ("Petit crédit refusé", "Je m'appelle Luc Petit."),
        ("我很高兴收到回复", "我丈夫高兴的贷款没到账"),
        ("张和平支行投诉", "我叫张和平。"),
        ("实名举报违规放贷", "投诉人（实名）：冼阿妹"),
        ("Lantern: fee taken twice", "Dear Lantern, the fee is wrong."),
        ("Payment of Jan 2024 missing", "My name is Jan Niehues."),
        ("Payment in Austin, Texas", "My name is Austin Niehues."),
        ("New York branch", "My name is Ivy York."),
        ("Will Price Increases Continue?", "My name is Will Price."),
        ("Umzug nach Bremen", "Ich heiße Jan Bremen."),
    ],
)
def test_words_firms_and_places_in_the_title_stay_though_somebody_is_called_so(title: str, body: str) -> None:
    assert mask(title, body).title.text == title


@pytest.mark.parametrize(
    ("title", "body", "left"),
    [
        ("YOUNG COMPLAINT", "late fee was taken though I paid all on time", "YOUNG"),
        ("LN-2021-155180", "Payment was taken twice.", "155180"),
        ("订单没有收到", "LN-2021-155180", "155180"),
        ("Complaint about my loan", "16.07.1983, Leeds. Fees wrong.", "1983"),
        ("12/04/1985", "Payment was taken twice.", "1985"),
    ],
)
def test_what_one_text_says_hides_no_value_of_the_other(title: str, body: str, left: str) -> None:
    found = mask(title, body, people=(YOUNG,))
    assert left not in found.title.text + found.body.text


def test_two_people_of_the_mail_are_two_in_the_title() -> None:
    body = "My name is Ivy Larkspur. My friend is called Ludrek Niehues."
    assert mask("Niehues, Larkspur, fees", body).title.text == "[NAME-2], [NAME-1], fees"


def test_a_value_of_the_house_stays_readable_though_a_customer_is_called_so() -> None:
    mapping = load_mapping('version: 1\nredaction:\n  allow: ["Cabanel Direct"]\n')
    found = mask_fields(
        "Cabanel Direct charges twice",
        "My name is Luc Cabanel.",
        is_html=False,
        mapping=mapping,
        jurisdiction=Jurisdiction.UK,
    )
    assert found.title.text == "Cabanel Direct charges twice"


def test_no_value_runs_from_the_title_into_the_mail() -> None:
    anna = Person(Role.CUSTOMER, email="anna@mail.example")
    found = mask("Complaint about anna", "mail.example is my provider", people=(anna,))
    assert (found.title.text, found.body.text) == ("Complaint about anna", "mail.example is my provider")


def test_the_texts_of_a_ticket_are_masked_by_the_names_that_any_of_them_tells() -> None:
    given = ticket(
        article("Please help. Larkspur"),
        article("My name is Ivy Larkspur.", number=2),
        article("Is Larkspur's complaint closed?", number=3),
        title="Larkspur, fees",
    )
    masked = mask_ticket(given, CN)
    assert masked.title == "[NAME-1], fees"
    assert [one.text for one in masked.articles] == [
        "Please help. [NAME-1]",
        "My name is [NAME-1].",
        "Is [NAME-1]'s complaint closed?",
    ]
    assert masked.found == (("NAME", 1),)


def test_a_title_keeps_the_language_of_its_tokens() -> None:
    assert (
        mask_ticket(ticket(article(""), title="我要投诉，回电13900139000"), CN).title
        == "我要投诉,回电[电话-1]"
    )


@settings(max_examples=300, deadline=None)
@given(
    title=st.lists(st.one_of(VALUES, WORDS), max_size=4),
    body=st.lists(st.one_of(VALUES, WORDS), max_size=5),
    is_html=st.booleans(),
)
def test_each_text_gets_its_own_spans_and_masking_again_changes_nothing(
    title: list[str], body: list[str], is_html: bool
) -> None:
    texts = " ".join(title), " ".join(body)
    found = mask(*texts, is_html=is_html)
    for text, masked in zip(texts, (found.title, found.body), strict=True):
        assert all(0 <= span.start < span.end <= len(text) for span in masked.spans)
        assert "13800138000" not in masked.text
        assert "anna@mail.example" not in masked.text
    again = mask(found.title.text, found.body.text, is_html=is_html)
    assert (again.title.text, again.body.text) == (found.title.text, found.body.text)
