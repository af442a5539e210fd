"""The example bank is whole, and its blind statements stay blind."""

from __future__ import annotations

from pathlib import Path

import pytest

from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack
from training.bank import LANGUAGES, Example, read_bank, read_file
from training.measure import BLIND, HARDER, HELD_OUT, LATEST, SCENES, UNREAD, measure

BANK = read_bank()
TEST = read_bank(BLIND)
HARD = read_bank(HARDER)
SCENIC = read_bank(SCENES)
FRESH = read_bank(UNREAD)
NEWEST = read_bank(LATEST)
FOR_SIGNALS = read_bank(HELD_OUT)
BLIND_ONES = (*TEST, *HARD, *SCENIC, *FRESH, *NEWEST, *FOR_SIGNALS)


def test_every_issue_has_enough_statements_in_every_language() -> None:
    for language in LANGUAGES:
        least = 90 if language in ("zh", "en") else 15
        for issue in taxonomy().issues:
            count = sum(one.language == language and one.issue == issue.key for one in BANK)
            assert count >= least, (language, issue.key, count)


def test_no_blind_statement_stands_in_the_bank() -> None:
    assert not {one.text for one in BANK} & {one.text for one in BLIND_ONES}
    assert len({one.text for one in BANK}) == len(BANK)


def test_signals_are_those_of_the_pack() -> None:
    known = {rule.id for rule in trigger_pack().triggers}
    for one in (*BANK, *BLIND_ONES):
        assert set(one.triggers or ()) <= known, one.text


def test_a_category_that_is_none_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "somebody.jsonl"
    path.write_text(
        '{"text": "x", "language": "en", "writer": "w", "is_complaint": true, '
        '"is_loan": true, "issue": "fee"}\n'
    )
    with pytest.raises(ValueError, match=r"somebody.jsonl, line 1: 'fee' is no issue"):
        list(read_file(path))


@pytest.mark.parametrize(
    ("statements", "floors"),
    [
        (
            TEST,
            {
                "complaint or not, F1": 0.95,
                "issue, first": 0.85,
                "issue, first three": 0.93,
                "right of those": 0.93,
                "never to be missed, recall": 0.9,
            },
        ),
        (
            HARD,
            {
                "complaint or not, F1": 0.9,
                "issue, first": 0.65,
                "issue, first three": 0.77,
                "right of those": 0.9,
                "never to be missed, recall": 0.75,
            },
        ),
        (
            SCENIC,
            {
                "complaint or not, F1": 0.93,
                "issue, first": 0.8,
                "issue, first three": 0.95,
                "right of those": 0.92,
                "never to be missed, recall": 0.75,
            },
        ),
        (
            FRESH,
            {
                "complaint or not, F1": 0.95,
                "issue, first": 0.9,
                "issue, first three": 0.95,
                "product, where told": 0.9,
                "right of those": 0.95,
                "never to be missed, recall": 0.8,
                "signals, precision": 0.7,
                "signals, recall": 0.7,
            },
        ),
        (
            NEWEST,
            {
                "complaint or not, F1": 0.92,
                "issue, first": 0.85,
                "issue, first three": 0.95,
                "right of those": 0.88,
                "never to be missed, recall": 0.8,
                "signals, precision": 0.62,
                "signals, recall": 0.75,
            },
        ),
    ],
    ids=["plain", "hard", "scenes", "usual mail", "latest mail"],
)
def test_deciding_on_statements_of_other_hands_does_not_fall(
    statements: list[Example], floors: dict[str, float]
) -> None:
    """Floors under what was measured; `make bench-decide` prints the figures."""
    tallies, _ = measure(statements)
    for language, tally in tallies.items():
        figures = dict(tally.rows())
        for name, floor in floors.items():
            reached = figures[name]
            assert reached is not None
            assert reached >= floor, (language, name, reached)
