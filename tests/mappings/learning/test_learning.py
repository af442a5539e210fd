"""A house's habit is learned from corrections, kept only when it helps, and no word of a ticket with it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.advice import advice
from mappings.categories.house import HouseFile, Layer, parse_house, softmax
from mappings.categories.model import load
from mappings.judge import judge
from mappings.learning.comparing import FEWEST_JUDGED, Guess, compare
from mappings.learning.fitting import FEWEST_CUSTOMERS, fit, moved, rounds
from mappings.learning.holding_back import parted
from mappings.learning.learning import Taught, learn
from mappings.learning.lessons import Lesson, Said
from mappings.learning.writing import Card, card_text, house_file
from mappings.mapping import LearningSection, Mapping
from mappings.packs.taxonomy import taxonomy
from tests.mappings.learning.statements import (
    START,
    collectors_repossess,
    lessons_of,
    statements,
)

ABOVE = 0.8


@cache
def lessons() -> tuple[Lesson, ...]:
    return tuple(lessons_of(statements("zh"), collectors_repossess))


@cache
def taught() -> Taught:
    return learn(lessons(), ABOVE, present={}, advance=lambda: None)


@cache
def of_habit() -> frozenset[str]:
    """Customers whose words the house files otherwise than everybody."""
    return frozenset(
        str(number) for number, one in enumerate(statements("zh")) if one.issue == "repossession"
    )


def share_right(guesses: tuple[Guess, ...], *, habit: bool) -> float:
    judged = [guess.is_right for guess in guesses if (guess.lesson.writer in of_habit()) is habit]
    assert len(judged) >= 5
    return sum(judged) / len(judged)


def test_a_habit_of_the_house_is_learned_for_words_that_nobody_corrected() -> None:
    made = taught().comparison
    assert share_right(made.shipped, habit=True) <= 0.2
    assert share_right(made.house, habit=True) >= 0.5


def test_what_the_house_means_as_everybody_does_stays_as_it_was() -> None:
    made = taught().comparison
    assert share_right(made.house, habit=False) >= share_right(made.shipped, habit=False) - 0.03


def test_what_is_better_on_what_was_held_back_is_used() -> None:
    made = taught()
    both = made.comparison.figures(ABOVE)
    assert both is not None
    shipped, house = both
    assert house.first > shipped.first
    assert not made.objections
    assert made.version


def test_the_same_lessons_give_the_same_model() -> None:
    first, second = (fit(lessons()[:150]) for _ in range(2))
    assert first is not None
    assert second is not None
    assert house_file({"x": first}) == house_file({"x": second})


def test_a_decision_names_the_house_model_and_the_words_that_carried_it() -> None:
    house_model = parse_house(taught().text)
    turned = [
        int(house.lesson.writer)
        for shipped, house in zip(taught().comparison.shipped, taught().comparison.house, strict=True)
        if house.is_right and not shipped.is_right and house.first == "collection_harassment"
    ]
    text = statements("zh")[turned[0]].text
    before, after = judge("", text, "zh", ABOVE), judge("", text, "zh", ABOVE, house_model=house_model)
    assert (before.issue, after.issue) == ("repossession", "collection_harassment")
    rules = [found.rule for found in after.evidence]
    assert f"model.{load('zh').version}+{house_model.version}.issue.collection_harassment" in rules
    assert all(found.text in text for found in after.evidence)
    assert not any("+" in found.rule for found in before.evidence)


def test_a_text_of_another_model_is_decided_as_without_a_house_model() -> None:
    text = "You charged me for paying my loan back early and nobody had told me, give it back."
    alone = judge("", text, "en", ABOVE)
    assert judge("", text, "en", ABOVE, house_model=parse_house(taught().text)) == alone


def test_without_a_habit_nothing_is_learned() -> None:
    agreed = [one for one in lessons() if one.first == one.issue]
    made = learn(agreed, ABOVE, present={}, advance=lambda: None)
    assert made.objections == ("nothing_learned",)
    assert not made.text


@pytest.mark.parametrize("seed", range(2))
def test_corrections_that_follow_no_rule_are_not_used(seed: int) -> None:
    chance = Random(seed)
    keys = ("fees", "early_repayment", "collection_harassment", "credit_limit")
    wild = [
        replace(one, issue=chance.choice(keys), said=Said.CORRECTED) if chance.random() < 0.3 else one
        for one in lessons()
        if one.first == one.issue
    ]
    made = learn(wild, ABOVE, present={}, advance=lambda: None)
    assert made.objections
    assert not made.text


def test_a_model_that_is_worse_than_the_one_in_use_is_refused() -> None:
    made = taught()
    judged = made.parts.judge
    better = made.layers
    against = compare(judged, {}, better)
    assert "worse_than_present" in against.objections(ABOVE)
    assert "worse_than_present" not in compare(judged, better, better).objections(ABOVE)


def test_on_a_handful_of_lessons_nothing_is_judged() -> None:
    few = lessons()[: FEWEST_JUDGED - 1]
    assert compare(few, taught().layers, {}).objections(ABOVE) == ("too_few",)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 60)), max_size=80),
)
@settings(max_examples=60, deadline=None)
def test_no_customer_teaches_and_judges_and_the_newest_judge(pairs: list[tuple[int, int]]) -> None:
    made = [
        replace(lessons()[0], writer=str(writer), at=START + timedelta(hours=hour)) for writer, hour in pairs
    ]
    parts = parted(made)
    assert not {one.writer for one in parts.teach} & {one.writer for one in parts.judge}
    assert len(parts.teach) + len(parts.judge) + parts.left_out == len(made)
    if parts.teach and parts.judge:
        assert max(one.at for one in parts.teach) <= min(one.at for one in parts.judge)


def test_a_file_holds_shipped_features_only_and_those_that_several_customers_used() -> None:
    made = HouseFile.model_validate_json(taught().text)
    shipped = load("zh")
    assert [*made.layers] == [shipped.version]
    layer = made.layers[shipped.version]
    used: dict[str, set[str]] = {}
    for one in taught().parts.teach:
        for name, _ in one.known:
            used.setdefault(name, set()).add(one.writer)
    assert layer.features
    for name in layer.features:
        assert name in shipped.numbers
        assert len(used[name]) >= FEWEST_CUSTOMERS


def test_issues_that_nobody_corrected_are_not_moved() -> None:
    layer = next(iter(taught().layers.values()))
    assert set(layer.bias) == set(moved(taught().parts.teach))
    assert {"repossession", "collection_harassment"} <= set(layer.bias)
    assert len(layer.bias) < 8


def test_the_card_holds_figures_by_language_and_issue_and_nothing_else() -> None:
    made = taught()
    text = card_text(
        Card(
            made.version,
            START,
            made.parts,
            made.comparison,
            made.objections,
            ABOVE,
            made.layers,
            {"gone": 2},
        )
    )
    assert f"# House model `{made.version}`" in text
    assert f"| zh | {len(made.parts.judge)} |" in text
    assert "| `collection_harassment` |" in text
    assert "2 tickets taught nothing: gone 2." in text
    allowed = {issue.key for issue in taxonomy().issues} | {made.version, load("zh").version}
    quoted = set(text.split("`")[1::2])
    assert quoted <= allowed | {"ombud train", "docs/learning.md"}
    assert not any("\u4e00" <= char <= "\u9fff" for char in text)


def test_progress_never_passes_its_end() -> None:
    steps = 0

    def advance() -> None:
        nonlocal steps
        steps += 1

    few = lessons()[:100]
    fit(few, advance)
    assert 0 < steps <= rounds(few)


def test_an_empty_layer_changes_nothing() -> None:
    for one in lessons()[:20]:
        assert Layer("", {}, {}).chances(one.shipped, one.known) == softmax(one.shipped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "not JSON",
        '{"form": "ombud-house-model-2", "version": "0123456789", "layers": {}}',
        json.dumps(
            {
                "form": "ombud-house-model-1",
                "version": "0123456789",
                "layers": {
                    "x": {
                        "issues": ["fees"],
                        "bias": [1],
                        "features": {"费": [[3, 1]]},
                        "calibration": [0, 0, 1],
                    }
                },
            }
        ),
    ],
)
def test_what_is_no_house_model_is_told_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"`ombud train` writes one"):
        parse_house(text)


def test_a_mapping_with_another_house_model_is_another_version() -> None:
    section = LearningSection(model="house-model.json", own=taught().text)
    assert Mapping(version=1, learning=section).version_id != Mapping(version=1).version_id


def test_a_house_model_for_models_that_are_no_longer_shipped_is_told() -> None:
    text = taught().text.replace(load("zh").version, "0000000000")
    told = list(advice(Mapping(version=1, learning=LearningSection(own=text))))
    assert any(line.startswith("learning.model: ") and "ombud train" in line for line in told)
    fresh = Mapping(version=1, learning=LearningSection(own=taught().text))
    assert not any(line.startswith("learning.model") for line in advice(fresh))
