"""Mistakes in templates are told with file and line, all at once."""

from __future__ import annotations

import pytest

from mappings.jurisdictions import Jurisdiction
from mappings.letters import SHIPPED, letter_problems
from mappings.letters.shipped import PARTS

DECISION = "{{ decision(outcome) }}"
LINE = 1 + SHIPPED["en/final"].splitlines().index(f"<p>{DECISION}</p>")
REFER = "{{ contacts(referrals, true) }}"


def told(own: dict[str, str], *jurisdictions: str) -> list[str]:
    """Mistakes of these templates over the frames and words that are shipped."""
    where = [Jurisdiction(code) for code in jurisdictions] or list(Jurisdiction)
    frames = {key: text for key, text in SHIPPED.items() if key.partition("/")[2] in PARTS}
    return [str(problem) for problem in letter_problems({**frames, **own}, jurisdictions=where)]


def final_with(text: str) -> dict[str, str]:
    """The general English answer with another decision."""
    changed = SHIPPED["en/final"].replace(DECISION, text)
    assert changed != SHIPPED["en/final"]
    return {"en/final": changed}


def test_shipped_letters_have_no_mistakes() -> None:
    assert letter_problems() == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% if %}", "Expected an expression"),
        ("{{ outcome", "unexpected"),
        ("{% nothing %}", "unknown tag 'nothing'"),
        ("{{ outcom }}", "names the unknown placeholder outcom; allowed: answer_by, category"),
        ("{{ outcom }}", "did you mean outcome?"),
        ("{% if false %}{{ customer }}{% endif %}", "names the unknown placeholder customer"),
        ("{% if false %}{{ number.nothing }}{% endif %}", "asks for the unknown attribute nothing"),
        ("{{ ''.__class__ }}", "asks for __class__, which is unsafe"),
        ("{{ number['__class__'] }}", "asks for __class__, which is unsafe"),
        ("{{ _said }}", "names _said, which is unsafe"),
        ("{{ self._TemplateReference__context }}", "which is unsafe"),
        ("{{ number.upper() }}", "calls a method, which is unsafe here"),
        ("{{ reason | safe }}", "No filter named 'safe'; allowed: capitalize, first"),
        ("{{ () | attr('x') }}", "No filter named 'attr'"),
        ("{{ 'a' * 1000000000 }}", "holds what letters are not written with: mul"),
        ("{{ '%s' % reason }}", "holds what letters are not written with: mod"),
        ("{{ range(9) }}", "names the unknown placeholder range"),
        ("{% autoescape false %}{{ reason }}{% endautoescape %}", "letters are not written with"),
        ("{% include reason %}", "names another template by something else than a plain text"),
        ("{% include 'en/fina' %}", "names a template that does not exist: en/fina; did you mean en/final?"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "calls itself without end"),
        ("{{ redress }}", "cannot be written: prints a value that is no text"),
        ("{{ wanted }}", "cannot be written: prints a value that is no text"),
        ("{{ late_referral }}", "cannot be written: prints a value that is no text"),
        ("{{ answer_by | length }}", "cannot be written: TypeError"),
        ("{{ answer_by | lines }}", "cannot be written: AttributeError"),
        ("{% for one in late_referral %}x{% endfor %}", "cannot be written: TypeError"),
        ("{{ {} }}", "holds what letters are not written with: dict"),
        ("#{ticket.customer.firstname}", "holds a variable of the helpdesk"),
        ("<script>x</script>", "holds markup that no letter may have"),
        ("<a href='x' onclick='y'>z</a>", "holds markup that no letter may have"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(text: str, message: str) -> None:
    problems = told(final_with(text))
    place = f"letters/en/final.html.j2:{LINE}: "
    assert any(problem.startswith(place) and message in problem for problem in problems), problems


def test_a_survey_prints_the_customers_link_and_no_other_letter_does() -> None:
    survey = SHIPPED["en/survey"]
    silent = "does not print the customer's link; print {{ survey_url | link }}"
    assert told({"en/survey": survey.replace("{{ survey_url | link }}", "on our website")}) == [
        f"letters/en/survey.html.j2:6: survey_url: {silent}"
    ]
    only = "prints survey_url, which only a survey and its reminder have"
    hidden = "{% if outcome == 'x' %}{{ survey_url | link }}{% endif %}"
    assert told(final_with(f"{hidden}{DECISION}")) == [f"letters/en/final.html.j2:{LINE}: survey_url: {only}"]


def test_a_block_that_the_checklist_asks_for_must_be_there() -> None:
    changed = SHIPPED["en/final_uk"].replace("{% block waiver %}", "{% block wavier %}")
    (problem,) = told({"en/final_uk": changed})
    assert (
        problem == "letters/en/final_uk.html.j2:1: waiver: has no block waiver, which its checklist asks for"
    )


def test_a_block_must_say_something_in_every_law_that_uses_it() -> None:
    (problem,) = told(final_with("<b> &nbsp; </b>"))
    assert problem == f"letters/en/final.html.j2:{LINE - 1}: decision: says nothing"


def test_a_block_outside_of_the_body_is_never_sent_and_so_says_nothing() -> None:
    moved = SHIPPED["en/survey"] + "\n{% block once %}<p>Once.</p>{% endblock %}\n"
    reminder = {"en/survey_reminder": moved}
    line = len(moved.splitlines())
    assert told(reminder) == [f"letters/en/survey_reminder.html.j2:{line}: once: says nothing"]


def test_an_answer_without_a_way_to_somebody_else_is_told_with_the_laws_it_fails() -> None:
    assert REFER in SHIPPED["en/final"]
    (problem,) = told({"en/final": SHIPPED["en/final"].replace(REFER, "somebody")}, "DE", "HK")
    assert problem.startswith(
        "letters/en/final.html.j2:1: does not tell how to reach whom the customer may turn"
    )
    assert " in DE, HK; print contacts(referrals, true)" in problem


@pytest.mark.parametrize("name", ["holding_delay_uk", "holding_delay_ie", "holding_delay_au", "fcra_result"])
def test_a_letter_that_opens_a_way_must_tell_how_to_take_it(name: str) -> None:
    text = SHIPPED[f"en/{name}"]
    for call in (REFER, "{{ contacts(referrals, false) }}"):
        text = text.replace(call, "somebody")
    (problem,) = told({f"en/{name}": text})
    assert "does not tell how to reach" in problem


def test_an_own_way_of_naming_the_body_is_as_good() -> None:
    assert told({"en/final": SHIPPED["en/final"].replace(REFER, "BaFin, bafin.de")}, "DE") == []


def test_a_subject_is_asked_for() -> None:
    text = SHIPPED["en/progress"].replace("block subject", "block title")
    (problem,) = told({"en/progress": text})
    assert "has no block subject" in problem
    empty = SHIPPED["en/progress"].replace("Your complaint: how far we are", " ")
    (problem,) = told({"en/progress": empty})
    assert problem == "letters/en/progress.html.j2:2: subject: says nothing"


def test_a_mistake_in_the_words_is_told_where_it_stands_and_once() -> None:
    changed = SHIPPED["en/words"].replace("{{ months[date.month] }}", "{{ months[date] }}")
    line = 1 + next(number for number, text in enumerate(changed.splitlines()) if "months[date]" in text)
    letters = {f"en/{name}": SHIPPED[f"en/{name}"] for name in ("progress", "acknowledgement")}
    (problem,) = told({"en/words": changed, **letters}, "DE")
    assert problem.startswith(f"letters/en/words.html.j2:{line}: cannot be written: ")


def test_names_and_languages_of_files_are_looked_at() -> None:
    text = SHIPPED["en/final"]
    (problem,) = told({"en/finall": text})
    assert problem.startswith("letters/en/finall.html.j2:1: no letter has the name finall")
    assert problem.endswith("did you mean final?")
    (problem,) = [one for one in told({"english/final": text}) if "folder" in one]
    assert "is in a folder that is no language: english" in problem
    problems = told({"es/final": text.replace("en/base", "es/base")})
    assert any("names a template that does not exist: es/base" in one for one in problems)
    assert any("is of a language without es/words" in one for one in problems)


def test_a_new_language_is_right_once_it_has_its_frame_and_its_words() -> None:
    names = ("base", "words", "final")
    spanish = {f"es/{name}": SHIPPED[f"en/{name}"].replace("en/", "es/") for name in names}
    assert told(spanish) == []


def test_mistakes_of_several_templates_are_told_in_one_run() -> None:
    broken = {f"de/{name}": SHIPPED[f"de/{name}"] + "{{ nothing }}" for name in ("base", "final", "survey")}
    assert [problem.partition(":")[0] for problem in told(broken)] == [
        "letters/de/base.html.j2",
        "letters/de/final.html.j2",
        "letters/de/survey.html.j2",
    ]
