"""Whatever stands in the facts stays text: no markup, no syntax, no variable, no blank, no link that runs."""

from __future__ import annotations

from dataclasses import fields, replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.jurisdictions import Jurisdiction
from mappings.letters import SAMPLE, Letter, LetterFacts, LetterKind, render
from mappings.letters.escaping import JOINER, link

LETTERS = [
    (LetterKind.ACKNOWLEDGEMENT, "de", "DE"),
    (LetterKind.ASK_CUSTOMER, "fr", "FR"),
    (LetterKind.PROGRESS, "en", "IE"),
    (LetterKind.HOLDING_DELAY, "en", "UK"),
    (LetterKind.FINAL, "zh", "CN"),
    (LetterKind.FINAL, "en", "UK"),
    (LetterKind.REFUSAL_HARDSHIP, "en", "AU"),
    (LetterKind.SURVEY, "en", "AU"),
]
PIECES = st.sampled_from(
    [
        *(
            "<script>",
            "</p>",
            "<b onclick=x>",
            "{{ 7*7 }}",
            "{% for x in y %}",
            "#{ticket.title}",
            "{#",
            "#}",
        ),
        *("#", "{", "}", "⟦", "⟧", "&lt;", "&#123;", '"', "'", "javascript:", "https://", "\n", "\r"),
        *("\x00", "\u202e", "a", "中"),
    ]
)
NASTY = st.one_of(st.lists(PIECES, max_size=8).map("".join), st.text(max_size=40))


class _Markup(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":  # a line break of a value
            self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def parsed(letter: Letter) -> _Markup:
    parser = _Markup()
    parser.feed(letter.html)
    parser.close()
    return parser


def filled(text: str) -> LetterFacts:
    """Every text of the facts is this one, behind a letter so that none is empty and none an address."""
    value = f"x{text}"
    return LetterFacts(
        number=value,
        received_on=SAMPLE.received_on,
        category=value,
        house=value,
        contact=value,
        privacy=value,
        answer_by=SAMPLE.answer_by,
        next_update_by=SAMPLE.next_update_by,
        wanted=(value, value),
        reason=value,
        outcome="partly_upheld",
        redress=value,
        survey_url=value,
        late_referral=False,
    )


@pytest.mark.parametrize(("kind", "language", "where"), LETTERS)
@given(text=NASTY)
def test_no_text_of_the_facts_becomes_markup_a_variable_or_a_blank(
    kind: LetterKind, language: str, where: str, text: str
) -> None:
    harmless = render(kind, language, Jurisdiction(where), None, filled("y"))
    letter = render(kind, language, Jurisdiction(where), None, filled(text))
    assert parsed(letter).tags == parsed(harmless).tags
    assert letter.blanks == harmless.blanks
    assert letter.subject == harmless.subject
    assert letter.said == harmless.said
    for form in (letter.html, "".join(parsed(letter).text)):
        assert "#{" not in form
    assert not {"\x00", "\u202e"} & set(letter.html)


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7*7 }}",
        "{{ ''.__class__.__mro__ }}",
        "{% include 'en/base' %}",
        "{# hush #}",
        "${7*7}",
        "<%= 7*7 %>",
    ],
)
def test_template_syntax_in_a_value_is_printed_as_it_is(text: str) -> None:
    letter = render(LetterKind.PROGRESS, "en", Jurisdiction.UK, None, replace(SAMPLE, reason=text))
    assert text in "".join(parsed(letter).text)


def test_a_variable_of_the_helpdesk_is_parted_by_a_joiner_that_nobody_sees() -> None:
    facts = replace(SAMPLE, reason="see #{ticket.customer.email}")
    letter = render(LetterKind.PROGRESS, "en", Jurisdiction.UK, None, facts)
    assert f"see #{JOINER}{{ticket.customer.email}}" in "".join(parsed(letter).text)


def test_a_variable_cannot_be_put_together_from_two_values() -> None:
    facts = replace(SAMPLE, wanted=("#", "{a}"), reason="#\n{b}", contact="#", house="{c}")
    for kind in LetterKind:
        letter = render(kind, "en", Jurisdiction.UK, None, facts)
        assert "#{" not in letter.html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a b",
        'https://a"onclick="x',
        "https://a<b>",
        "//a.example",
    ],
)
def test_only_plain_web_addresses_become_links(address: str) -> None:
    assert "<a" not in link(address)
    letter = render(LetterKind.SURVEY, "en", Jurisdiction.UK, None, replace(SAMPLE, survey_url=address))
    assert "<a" not in letter.html


def test_the_survey_is_a_link_and_its_parameters_survive() -> None:
    facts = replace(SAMPLE, survey_url="https://lender.example/s?a=1&b=2")
    letter = render(LetterKind.SURVEY, "en", Jurisdiction.UK, None, facts)
    assert '<a href="https://lender.example/s?a=1&amp;b=2">' in letter.html


def test_lines_of_a_reason_stay_lines() -> None:
    letter = render(
        LetterKind.PROGRESS, "en", Jurisdiction.UK, None, replace(SAMPLE, reason="one\r\ntwo < three")
    )
    assert "one<br>two &lt; three" in letter.html


def test_facts_have_no_place_for_a_customers_name() -> None:
    assert not [
        field.name for field in fields(LetterFacts) if "name" in field.name or "customer" in field.name
    ]
