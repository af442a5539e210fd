"""What an answer to the survey does: a fact once, a masked paragraph, and a complaint that is open again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.loader import load_mapping
from mappings.models import Fact, Person, Role, SurveyAnswer
from mappings.redaction import Aids
from mappings.redaction.hits import Context, Hit
from mappings.workflow.satisfaction import heard
from tests.mappings.builders import CN, NOW, UK

LATER = NOW + timedelta(hours=3)
ENDED = (Fact("closed", NOW - timedelta(days=1), "history:90"),)


def answer(
    score: int, comment: str = "", *, occasion: str = "history:97", lost: bool = False
) -> SurveyAnswer:
    return SurveyAnswer(occasion, score, NOW, comment, comment_lost=lost)


@pytest.mark.parametrize("score", range(1, 6))
def test_an_answer_is_a_fact_and_one_of_two_or_less_opens_the_complaint_again(score: int) -> None:
    result = heard([answer(score)], ENDED, UK, LATER)
    said, *more = result.facts
    assert (said.kind, said.value, said.source, said.at) == (
        "satisfaction",
        str(score),
        "survey:history:97",
        NOW,
    )
    assert result.reopen is (score <= 2)
    assert [(one.kind, one.value, one.source, one.at) for one in more] == (
        [("reopened", "dissatisfied", "survey:history:97", LATER)] if score <= 2 else []
    )
    assert f"{score} of 5" in result.note_parts[0]
    assert any("open again" in part for part in result.note_parts) is (score <= 2)


_ANSWERS = st.lists(
    st.builds(
        SurveyAnswer,
        st.sampled_from(["history:97", "history:98", "acknowledgement:ticket"]),
        st.integers(1, 5),
        st.timedeltas(timedelta(), timedelta(days=40)).map(lambda after: NOW + after),
    ),
    max_size=3,
    unique_by=lambda one: one.occasion,
)


@given(answers=_ANSWERS)
def test_what_facts_tell_is_not_heard_again_and_the_order_of_answers_changes_nothing(
    answers: list[SurveyAnswer],
) -> None:
    first = heard(answers, (), UK, LATER)
    again = heard(answers, first.facts, UK, LATER)
    assert (again.facts, again.reopen, again.note_parts) == ((), False, ())
    assert all(heard(order, (), UK, LATER) == first for order in permutations(answers))
    assert len({(fact.kind, fact.source) for fact in first.facts}) == len(first.facts)


def test_no_answer_says_nothing() -> None:
    result = heard((), (), UK, LATER)
    assert (result.facts, result.reopen, result.note_parts) == ((), False, ())


def test_a_comment_is_masked_known_people_first_and_its_markup_is_text() -> None:
    comment = (
        "Fjalkvistson never called 020 7946 0018 back.\n<script>x</script> ann.marlow@example.com & [NAME-1]"
    )
    person = Person(Role.CUSTOMER, firstname="Ann", lastname="Fjalkvistson")
    (_, told) = heard([answer(4, comment)], (), UK, LATER, people=(person,)).note_parts
    for hidden in ("Fjalkvistson", "7946", "marlow", "<script"):
        assert hidden not in told
    assert "[NAME-2] never called [PHONE-1] back.<br>&lt;script&gt;x&lt;/script&gt; [EMAIL-1] &amp;" in told


def test_a_comment_in_chinese_is_told_in_chinese() -> None:
    score, comment, again = heard(
        [answer(1, "我叫王小芳，电话13800138000，请回电")], ENDED, CN, LATER
    ).note_parts
    assert "1 分" in score
    assert "13800138000" not in comment
    assert "王小芳" not in comment
    assert "重新开启" in again


def test_every_jurisdiction_of_the_house_masks() -> None:
    both = load_mapping(
        "version: 1\nlanguage: en\njurisdiction: UK\nlaw:\n  - {groups: [Complaints], jurisdictions: [CN]}\n"
    )
    (_, told) = heard([answer(4, "Ring 13800138000 or 020 7946 0018")], (), both, LATER).note_parts
    assert "13800138000" not in told
    assert "7946" not in told


@dataclass(frozen=True)
class Broken:
    """A recogniser that fails and quotes the text when it does."""

    name: str = "broken"

    def find(self, text: str, _: Context) -> Iterator[Hit]:
        raise RuntimeError(text)


def test_where_masking_fails_the_note_says_so_and_shows_nothing_of_the_comment() -> None:
    result = heard([answer(2, "Vrombaldine")], ENDED, UK, LATER, aids=Aids(models={"broken": Broken()}))
    assert not any("Vrombaldine" in part for part in result.note_parts)
    assert "could not be masked" in result.note_parts[1]
    assert result.reopen
    assert len(result.facts) == 2


def test_a_comment_that_is_lost_is_told_as_lost_and_one_of_blanks_is_none() -> None:
    assert "no longer be read" in heard([answer(5, lost=True)], (), UK, LATER).note_parts[1]
    assert len(heard([answer(5, " \n ")], (), UK, LATER).note_parts) == 1


def test_what_was_written_never_stands_in_a_representation() -> None:
    spoken = answer(2, "Vrombaldine")
    assert "Vrombaldine" not in repr(spoken) + repr(heard([spoken], (), UK, LATER))


def test_a_complaint_that_is_worked_on_again_already_is_not_opened_a_second_time() -> None:
    since = (*ENDED, Fact("reopened", NOW - timedelta(hours=2), "history:95", value="order"))
    result = heard([answer(1)], since, UK, LATER)
    assert [fact.kind for fact in result.facts] == ["satisfaction"]
    assert not result.reopen
    assert "1 of 5" in result.note_parts[0]
