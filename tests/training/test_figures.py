"""Figures are what their names say."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training import figures
from training.bank import read_bank
from training.baselines import seed_words
from training.measure import BLIND

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def test_examples_in_docstrings_hold() -> None:
    assert doctest.testmod(figures).failed == 0


@given(ANSWERS, st.sampled_from([0.5, 0.9, 0.95, 1.0]))
def test_what_is_decidable_is_right_often_enough_and_no_more_would_be(
    answers: list[tuple[float, bool]], precision: float
) -> None:
    share = figures.coverage_at(precision, answers)
    assert share is not None
    for least in {value for value, _ in answers}:
        decided = [held for value, held in answers if value >= least]
        if len(decided) / len(answers) > share:
            assert sum(decided) < precision * len(decided)
    count = round(share * len(answers))
    best = sorted(answers, key=lambda answer: -answer[0])[:count]
    assert sum(held for _, held in best) >= precision * count


@given(ANSWERS)
def test_calibration_error_is_a_share(answers: list[tuple[float, bool]]) -> None:
    error = figures.calibration_error(answers)
    assert error is not None
    assert 0 <= error <= 1


def test_macro_f1_counts_rare_labels_like_common_ones() -> None:
    pairs = [("common", "common")] * 98 + [("rare", "common")] * 2
    assert figures.macro_f1(pairs) == pytest.approx((2 * 98 / (98 + 100)) / 2)
    assert figures.macro_f1([]) is None


def test_the_words_of_the_taxonomy_alone_find_some_issues_and_miss_most() -> None:
    for language in ("zh", "en"):
        examples = [one for one in read_bank(BLIND) if one.language == language and one.issue]
        right = sum(seed_words(one)[:1] == [one.issue] for one in examples)
        assert 0 < right < len(examples) / 2
