"""Nobody works out a small number: every table of a small world is made, and read by who adds up."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.reporting.guarding import Figure, Mark, Part, alone, figure_of, fold, guard

LEAST = 3
SMALL = range(1, LEAST)


def test_a_count_that_can_point_at_somebody_is_told_as_fewer_than_so_many() -> None:
    assert alone(2, 40, 5) == Figure(None, 40, Mark.UNDER)
    assert alone(38, 40, 5) == Figure(None, 40, Mark.OVER)
    assert alone(0, 40, 5) == Figure(0, 40)
    assert alone(40, 40, 5) == Figure(40, 40)
    assert alone(1, 3, 5) == Figure(None, None, Mark.OPEN)
    assert alone(1, 3, 1) == Figure(1, 3)


def _may_be(figure: Figure, size: int) -> range:
    """What a reader takes a printed figure for, who knows what the marks mean."""
    match figure.mark:
        case Mark.EXACT:
            assert figure.count is not None
            return range(figure.count, figure.count + 1)
        case Mark.UNDER:
            return range(1, LEAST)
        case Mark.OVER:
            return range(size - LEAST + 1, size)
        case Mark.OPEN:
            return range(size + 1)


@pytest.mark.parametrize("sizes", [(6, 5, 4), (4, 4, 3), (9, 3, 3), (12, 1), (7, 7), (5, 5, 2, 1)])
def test_a_table_never_gives_a_small_count_away_by_its_total(sizes: tuple[int, ...]) -> None:
    """Every table of that size is printed, and every table that can stand behind it is tried."""
    every = list(product(*(range(size + 1) for size in sizes)))
    for counts in every:
        if sum(counts) in (0, sum(sizes)):
            # nobody, or everybody: no total can hide that
            continue
        parts = [Part(count, of) for count, of in zip(counts, sizes, strict=True)]
        marks = guard(parts, LEAST)
        shown = [figure_of(part, mark, LEAST) for part, mark in zip(parts, marks, strict=True)]
        totals = _may_be(alone(sum(counts), sum(sizes), LEAST), sum(sizes))
        ranges = [_may_be(figure, size) for figure, size in zip(shown, sizes, strict=True)]
        behind = [table for table in product(*ranges) if sum(table) in totals]
        assert counts in behind
        for place, size in enumerate(sizes):
            if counts[place] in SMALL or size - counts[place] in SMALL:
                assert len({table[place] for table in behind}) > 1, (counts, shown)


def test_a_total_beside_one_small_count_leaves_another_one_open() -> None:
    parts = [Part(2, 50), Part(20, 60), Part(9, 40)]
    assert guard(parts, 5) == (Mark.UNDER, Mark.EXACT, Mark.OPEN)


def test_two_small_counts_that_leave_each_other_open_need_no_third() -> None:
    assert guard([Part(2, 50), Part(3, 60), Part(9, 40)], 5) == (Mark.UNDER, Mark.UNDER, Mark.EXACT)


def test_two_counts_at_their_limit_would_give_each_other_away() -> None:
    assert guard([Part(4, 50), Part(4, 60), Part(9, 40)], 5) == (Mark.UNDER, Mark.UNDER, Mark.OPEN)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12), st.integers(1, 8))
def test_what_is_told_exactly_is_never_small_and_what_is_left_open_has_a_reason(
    pairs: list[tuple[int, int]], least: int
) -> None:
    parts = [Part(min(pair), max(pair)) for pair in pairs]
    marks = guard(parts, least)
    for part, mark in zip(parts, marks, strict=True):
        if mark is Mark.EXACT:
            assert part.count == 0 or part.count >= least
            assert part.count == part.of or part.of - part.count >= least
    risky = any(0 < part.count < least or 0 < part.of - part.count < least for part in parts)
    assert risky or set(marks) <= {Mark.EXACT}


def test_small_categories_stand_together_and_take_the_smallest_large_one_in_when_they_are_too_few() -> None:
    assert fold({"a": 40, "b": 9, "c": 2}, 5) == (("a",), ("b", "c"))
    assert fold({"a": 40, "b": 9, "c": 2, "d": 4, "e": 0}, 5) == (("a", "b"), ("c", "d"))
    assert fold({"a": 40, "b": 9, "c": 9, "d": 2}, 5) == (("a",), ("b", "c", "d"))
    assert fold({"a": 40, "b": 9}, 5) == (("a", "b"), ())
    assert fold({"a": 3}, 5) == ((), ("a",))


@pytest.mark.parametrize("categories", [2, 3, 4])
def test_the_row_of_the_others_never_gives_a_small_category_away(categories: int) -> None:
    """The reader knows the rules, the total, and every category that there can be."""
    printed: defaultdict[object, set[tuple[int, ...]]] = defaultdict(set)
    for counts in product(range(9), repeat=categories):
        if sum(counts) < LEAST:
            continue
        named = {f"k{place}": count for place, count in enumerate(counts)}
        own, others = fold(named, LEAST)
        rows = tuple((key, named[key]) for key in own)
        printed[rows, sum(named[key] for key in others)].add(counts)
    for behind in printed.values():
        for place in range(categories):
            seen = {counts[place] for counts in behind}
            assert not (len(seen) == 1 and seen & set(SMALL)), behind
