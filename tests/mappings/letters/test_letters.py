"""Every letter in every language says what its checklist asks for, and nothing that it must not say."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from mappings.jurisdictions import Jurisdiction
from mappings.letters import (
    SAMPLE,
    SHIPPED,
    Letter,
    LetterFacts,
    LetterKind,
    NoLetterError,
    UnwritableError,
    checklist,
    letter_for,
    render,
    with_own,
)
from mappings.letters.facts import EMPTY, OUTCOMES
from mappings.letters.kinds import ANSWERS, OTHER_ANSWERS
from mappings.letters.rendering import Body
from mappings.letters.shipped import PARTS
from mappings.packs.desk import desk
from mappings.packs.referrals import referrals_in

LANGUAGES = ("zh", "en", "de", "fr")
EVERY = [
    *((kind, where, None) for kind in LetterKind for where in Jurisdiction),
    *((LetterKind.FINAL, where, answer) for answer, where in OTHER_ANSWERS.items()),
]


def write(
    kind: str, where: str, language: str = "en", facts: LetterFacts = SAMPLE, answer: str | None = None
) -> Letter:
    return render(LetterKind(kind), language, Jurisdiction(where), answer, facts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "where", "answer"), EVERY)
def test_every_letter_says_what_its_checklist_asks_for(
    kind: LetterKind, where: Jurisdiction, answer: str | None, language: str
) -> None:
    for facts in (SAMPLE, EMPTY):
        letter = render(kind, language, where, answer, facts)
        items = checklist(letter.template.partition("/")[0], where)
        assert {item.id for item in items if item.in_text} <= letter.said
        assert letter.subject
        assert facts.number in letter.html
        assert "None" not in letter.html


@pytest.mark.parametrize(("kind", "where", "answer"), [one for one in EVERY if one[0] in ANSWERS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_tells_how_to_reach_whom_the_customer_may_turn_to(
    kind: LetterKind, where: Jurisdiction, answer: str | None, language: str
) -> None:
    letter = render(kind, language, where, answer, SAMPLE)
    text = unescape(letter.html)
    for body in referrals_in(where):
        assert body.website in text
        assert body.phone in text
        assert body.name(letter.language) in text


@pytest.mark.parametrize(("where", "site"), [("UK", "financial-ombudsman"), ("AU", "afca"), ("IE", "fspo")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_about_a_delay_opens_the_way_to_the_ombudsman_now(
    where: str, site: str, language: str
) -> None:
    letter = write("holding_delay", where, language)
    assert site in letter.html
    assert "You do not have to wait" in letter.html
    assert "months" not in letter.html, "no period runs from a letter that is no answer"


def test_every_shipped_letter_is_some_letter_of_some_law() -> None:
    written = {
        render(kind, language, where, answer, SAMPLE).template
        for kind, where, answer in EVERY
        for language in LANGUAGES
    }
    shipped = {f"{key.partition('/')[2]}/{key.partition('/')[0]}" for key in SHIPPED}
    assert {template for template in shipped if template.partition("/")[0] not in PARTS} == written


@pytest.mark.parametrize(
    ("kind", "where", "language", "answer", "template"),
    [
        ("final", "UK", "en", None, "final_uk/en"),
        ("final", "UK", "zh", None, "final_uk/en"),  # the law goes before the language
        ("final", "CN", "zh", None, "final_cn/zh"),
        ("final", "CN", "zh-Hant", None, "final_cn/zh"),
        ("final", "DE", "de", None, "final/de"),
        ("final", "DE", "es", None, "final/en"),
        ("final", "US", "en", None, "final/en"),
        ("final", "US", "en", "final_regx", "final_regx/en"),
        ("final", "US", "zh", "fcra_result", "fcra_result/en"),
        ("summary_resolution", "UK", "en", None, "summary_resolution_uk/en"),
        ("summary_resolution", "CN", "zh", None, "final_cn/zh"),
        ("refusal_hardship", "AU", "en", None, "refusal_hardship_au/en"),
        ("refusal_hardship", "FR", "fr", None, "final/fr"),
        ("holding_delay", "IE", "fr", None, "holding_delay_ie/en"),
        ("holding_delay", "FR", "fr", None, "holding_delay/fr"),
        ("acknowledgement", "UK", "de", None, "acknowledgement_uk/en"),
        ("acknowledgement", "AU", "other", None, "acknowledgement/en"),
    ],
)
def test_the_template_is_that_of_the_law_in_the_nearest_language(
    kind: str, where: str, language: str, answer: str | None, template: str
) -> None:
    found = letter_for(LetterKind(kind), Jurisdiction(where), language, regime_letter=answer)
    assert found == template
    assert write(kind, where, language, answer=answer).template == template


def test_the_house_chooses_what_a_strange_language_is_answered_in() -> None:
    assert letter_for(LetterKind.PROGRESS, Jurisdiction.CN, "other", otherwise="zh") == "progress/zh"
    assert letter_for(LetterKind.FINAL, Jurisdiction.UK, "other", otherwise="zh") == "final_uk/en"


def test_an_answer_that_nobody_wrote_is_refused() -> None:
    with pytest.raises(NoLetterError, match="final_mars"):
        letter_for(LetterKind.FINAL, Jurisdiction.UK, "en", regime_letter="final_mars")
    only_german = {"de/progress": SHIPPED["de/progress"]}
    with pytest.raises(NoLetterError, match="progress in fr"):
        letter_for(LetterKind.PROGRESS, Jurisdiction.UK, "fr", templates=only_german)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_acknowledgement_leaves_nothing_to_write(language: str) -> None:
    assert write("acknowledgement", "DE", language).blanks == 0
    assert (
        write("acknowledgement", "DE", language, replace(SAMPLE, category="", wanted=(), privacy="")).blanks
        == 0
    )
    assert write("acknowledgement", "DE", language, replace(SAMPLE, contact="")).blanks == 1
    assert write("acknowledgement", "UK", language).blanks == 0


@pytest.mark.parametrize(("kind", "where", "answer"), [one for one in EVERY if one[0] is LetterKind.FINAL])
def test_no_final_answer_is_finished_without_a_person(
    kind: LetterKind, where: Jurisdiction, answer: str | None
) -> None:
    facts = replace(SAMPLE, outcome="not_upheld")
    for language in LANGUAGES:
        assert render(kind, language, where, answer, facts).blanks >= 1


def test_the_subject_holds_nothing_of_the_facts() -> None:
    marked = LetterFacts(
        *("Zq1", date(2001, 2, 3), "Zq2", "Zq3", "Zq4", "Zq5", date(2001, 2, 4), date(2001, 2, 5)),
        *(("Zq6",), "Zq7", "upheld", "Zq8", "https://zq9.example/"),
    )
    for kind, where, answer in EVERY:
        for language in LANGUAGES:
            letter = render(kind, language, where, answer, marked)
            assert "zq" not in letter.subject.casefold()
            assert "2001" not in letter.subject
            assert "\n" not in letter.subject


def test_outcomes_are_those_of_the_ticket_field_and_each_has_words_in_every_language() -> None:
    assert set(OUTCOMES) == set(desk().outcomes)
    for language, where in (("zh", "CN"), ("en", "UK"), ("de", "DE"), ("fr", "FR")):
        bodies = {write("final", where, language, replace(SAMPLE, outcome=code)).html for code in OUTCOMES}
        assert len(bodies) == len(OUTCOMES)
    with pytest.raises(ValueError, match="outcome is not one of"):
        write("final", "UK", facts=replace(SAMPLE, outcome="won"))


def test_a_refusal_promises_no_payment_and_a_success_asks_for_it() -> None:
    refused = write("final", "DE", facts=replace(SAMPLE, outcome="not_upheld", redress=None))
    assert "We do not offer a payment" in refused.html
    upheld = write("final", "DE", facts=replace(SAMPLE, outcome="upheld", redress=None))
    assert "We do not offer a payment" not in upheld.html
    assert upheld.blanks == refused.blanks + 1


@pytest.mark.parametrize("kind", ["final", "summary_resolution"])
def test_what_the_uk_letter_says_of_a_late_referral_is_decided_by_the_firm(kind: str) -> None:
    waived = write(kind, "UK", facts=replace(SAMPLE, late_referral=True))
    kept = write(kind, "UK", facts=replace(SAMPLE, late_referral=False))
    open_ = write(kind, "UK", facts=replace(SAMPLE, late_referral=None))
    assert "will not have our permission" in kept.html
    assert "will not have our permission" not in waived.html + open_.html
    assert "we agree that the Ombudsman may still consider it" in waived.html
    assert open_.blanks == kept.blanks + 1 == waived.blanks + 1
    for letter in (waived, kept, open_):
        assert "within six\nmonths of the date of this letter" in letter.html


def test_the_chinese_decision_names_all_four_ways_and_is_formal() -> None:
    letter = write("final", "CN", "zh")
    for way in ("核查", "调解", "仲裁", "诉讼", "12378", "30日"):
        assert way in letter.html
    for kind in LetterKind:
        html = write(kind, "CN", "zh").html
        assert "您" in html
        assert "你" not in html


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "1 March 2027"), ("zh", "2027年3月1日"), ("de", "1. März 2027"), ("fr", "1er mars 2027")],
)
def test_dates_are_written_as_people_of_the_language_write_them(language: str, day: str) -> None:
    assert day in write("holding_delay", "DE", language, replace(SAMPLE, answer_by=date(2027, 3, 1))).html


def test_a_period_is_told_only_where_the_source_has_one() -> None:
    assert "within 6 months of the date of this letter" in write("final", "SG").html
    assert "within 12 months of your complaint to us" in write("final", "IT").html
    assert "within" not in write("final", "IE").html.partition("may turn to")[2]


def test_a_version_is_that_of_all_texts_that_took_part() -> None:
    first = write("progress", "DE", "de")
    assert len(first.version) == 12
    assert int(first.version, 16)
    assert write("progress", "DE", "de", EMPTY).version == first.version
    changed = {
        f"de/{name}": SHIPPED[f"de/{name}"] + "\n{# new #}" for name in ("base", "words", "progress", "final")
    }
    for key, text in changed.items():
        letter = render(
            LetterKind.PROGRESS, "de", Jurisdiction.DE, None, SAMPLE, templates=with_own({key: text})
        )
        assert (letter.version == first.version) == (key == "de/final")


def test_a_template_of_the_house_takes_the_place_of_the_shipped_one_and_may_add_a_law() -> None:
    own = with_own(
        {
            "en/base": SHIPPED["en/base"].replace("Dear customer", "Hello"),
            "de/final_de": '{% extends "de/final" %}{% block subject %}Antwort{% endblock %}'
            "{% block reasons %}{{ super() }}<p>Neu</p>{% endblock %}",
        }
    )
    english = render(LetterKind.PROGRESS, "en", Jurisdiction.UK, None, SAMPLE, templates=own)
    assert "Hello" in english.html
    german = render(LetterKind.FINAL, "de", Jurisdiction.DE, None, SAMPLE, templates=own)
    assert german.template == "final_de/de"
    assert german.subject == "Antwort"
    assert "Neu" in german.html
    assert german.blanks == write("final", "DE", "de").blanks
    assert "reasons" in german.said


def test_a_template_with_a_mistake_is_refused_without_repeating_the_facts() -> None:
    broken = with_own({"en/progress": SHIPPED["en/progress"].replace("{{ number }}", "{{ reason.nothing }}")})
    facts = replace(SAMPLE, reason="Fjalkvist")
    with pytest.raises(UnwritableError, match="progress/en: UndefinedError") as caught:
        render(LetterKind.PROGRESS, "en", Jurisdiction.UK, None, facts, templates=broken)
    assert "Fjalkvist" not in str(caught.value)


def test_the_page_names_every_kind_placeholder_and_macro() -> None:
    page = (Path(__file__).parents[3] / "docs/letters.md").read_text(encoding="utf-8")
    macros = re.findall(r"{% macro (\w+)", SHIPPED["en/words"])
    assert {"blank", "contacts"} <= set(macros)
    placeholders = {*(field.name for field in fields(LetterFacts)), *(field.name for field in fields(Body))}
    for word in (*LetterKind, *OTHER_ANSWERS, *placeholders):
        assert f"`{word}`" in page, word
    for macro in macros:
        assert f"`{macro}(" in page, macro


def test_every_language_has_the_same_macros() -> None:
    heads = {
        language: re.findall(r"{% macro ([^%]+) %}", SHIPPED[f"{language}/words"]) for language in LANGUAGES
    }
    assert all(found == heads["en"] for found in heads.values())
