"""Of what a language model answers nothing counts but one category of the list, in the form asked for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.opinions.answer import Result, form_of, read_answer

CHOICES = ("fees", "interest_rate", "wallet_payment")


@pytest.mark.parametrize("issue", CHOICES)
def test_a_listed_category_in_its_form_counts(issue: str) -> None:
    assert read_answer(f' {{"issue" : "{issue}"}}\n', CHOICES).issue == issue


@pytest.mark.parametrize(
    ("content", "result"),
    [
        (None, Result.EMPTY),
        ("", Result.EMPTY),
        (" \n", Result.EMPTY),
        ("fees", Result.NOT_THE_FORM),
        ('"fees"', Result.NOT_THE_FORM),
        ('The answer is {"issue": "fees"}', Result.NOT_THE_FORM),
        ('{"issue": "fees"} because of the fee', Result.NOT_THE_FORM),
        ('```json\n{"issue": "fees"}\n```', Result.NOT_THE_FORM),
        ('<think>hm</think>{"issue": "fees"}', Result.NOT_THE_FORM),
        ('{"issue": "fees", "sure": 1}', Result.NOT_THE_FORM),
        ('{"category": "fees"}', Result.NOT_THE_FORM),
        ("{}", Result.NOT_THE_FORM),
        ("[]", Result.NOT_THE_FORM),
        ('[{"issue": "fees"}]', Result.NOT_THE_FORM),
        ('{"issue": "fees"', Result.NOT_THE_FORM),
        ('{"issue": null}', Result.NOT_THE_FORM),
        ('{"issue": 7}', Result.NOT_THE_FORM),
        ('{"issue": {"issue": "fees"}}', Result.NOT_THE_FORM),
        ('{"issue": "' + "a" * 300 + '"}', Result.NOT_THE_FORM),
        ("[" * 190, Result.NOT_THE_FORM),
        ('{"issue": ["fees", "interest_rate"]}', Result.SEVERAL),
        ('{"issue": "fees", "issue": "interest_rate"}', Result.SEVERAL),
        ('{"issue": "fees", "issue": "fees"}', Result.SEVERAL),
        ('{"issue": "fees or interest_rate"}', Result.NOT_LISTED),
        ('{"issue": "Fees"}', Result.NOT_LISTED),
        ('{"issue": "fees "}', Result.NOT_LISTED),
        ('{"issue": "pricing::fees"}', Result.NOT_LISTED),
        ('{"issue": "critical"}', Result.NOT_LISTED),
        ('{"issue": ""}', Result.NOT_LISTED),
        ('{"issue": "<b>fees</b>"}', Result.NOT_LISTED),
    ],
)
def test_anything_else_is_discarded_with_a_code(content: str | None, result: Result) -> None:
    read = read_answer(content, CHOICES)
    assert (read.result, read.issue) == (result, "")


@given(st.text() | st.text(alphabet='{}[]":,isue fn\\0123') | st.sampled_from(CHOICES))
def test_whatever_is_answered_only_a_listed_key_comes_out(content: str) -> None:
    for text in (content, json.dumps({"issue": content}), json.dumps({content: "fees"})):
        read = read_answer(text, CHOICES)
        assert (read.issue in CHOICES) == (read.result is Result.GIVEN)
        assert read.issue in (*CHOICES, "")


def test_the_form_that_servers_hold_a_model_to_is_the_closed_list() -> None:
    form = form_of(CHOICES)
    assert form["properties"] == {"issue": {"type": "string", "enum": list(CHOICES)}}
    assert form["additionalProperties"] is False
