"""`python -m training`: fit the models of all families, measured on writers that they have not seen."""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
from rich.console import Console
from rich.progress import track
from sklearn.linear_model import LogisticRegression

from mappings.categories.confidence import lead_of
from mappings.categories.features import features_of
from mappings.categories.model import Scores, family_of, parse
from mappings.categories.reading import read
from mappings.packs import LETTERS, MODELS
from mappings.severity.triggers import NEVER_MISSED
from training.bank import Example, read_bank, read_bureau
from training.fit import YES, assemble, counted, fit, parts, questions

FOLDER: Final = Path(__file__).parent.parent / "mappings/packs/models"
FOLDS: Final = 6
PRECISION: Final = 0.85
LEAST: Final = -0.5
"""No signal is raised below this score."""
SHARPNESS: Final = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)


@dataclass(slots=True)
class Seen:
    """What models that had not read a writer said of his texts."""

    examples: list[Example] = field(default_factory=list)
    scores: list[Scores] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, calibrate, write, and print what was measured."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--family", choices=MODELS, action="append", help="only these")
    parser.add_argument("--bureau", type=Path, help="fit the model of letters to a bureau, from this file")
    chosen = parser.parse_args(arguments)
    bank = read_bank()
    if chosen.bureau is not None:
        _fit_letters([*(one for one in bank if one.language == "en"), *read_bureau(chosen.bureau)])
        return
    console = Console()
    FOLDER.mkdir(exist_ok=True)
    for family in chosen.family or MODELS:
        examples = [one for one in bank if family_of(one.language) == family]
        seen = _unseen(examples, family)
        header, body = parts(fit(examples, family))
        header["calibration"] = calibration = _calibrated(seen)
        for head in header["heads"]:  # type: ignore[attr-defined]  # JSON, made by `fit`
            if head["name"] in ("issue", "product"):
                head["sharpness"] = _sharpness(seen, family, head["name"])
        data = assemble(header, body)
        (FOLDER / f"{family}.bin").write_bytes(data)
        card = {"version": parse(data).version, "bytes": len(data), **_figures(seen, calibration)}
        (FOLDER / f"{family}.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
        console.print_json(data=card)


def _fit_letters(examples: Sequence[Example]) -> None:
    """The model of letters to a US bureau: by what they are told, and their issue and product."""
    counts = counted(examples)
    seen = Seen()
    for half in (0, 1):
        inside = [row for row, one in enumerate(examples) if _half(one) != half]
        model = parse(fit([examples[row] for row in inside], LETTERS, [counts[row] for row in inside]))
        for one in (one for one in examples if _half(one) == half):
            seen.examples.append(one)
            seen.scores.append(model.read(model.places(features_of(read(one.text, one.language)))))
    header, body = parts(fit(examples, LETTERS, counts))
    letters = Seen(
        [one for one in seen.examples if one.from_bureau],
        [scores for one, scores in zip(seen.examples, seen.scores, strict=True) if one.from_bureau],
    )
    header["calibration"] = _lead(letters)
    for head in header["heads"]:  # type: ignore[attr-defined]  # JSON, made by `fit`
        if head["name"] in ("issue", "product"):
            head["sharpness"] = _sharpness(letters, LETTERS, head["name"])
    data = assemble(header, body)
    (FOLDER / f"{LETTERS}.bin").write_bytes(data)
    taken = [
        (one.from_bureau, scores.of("letter")[YES] > 0)
        for one, scores in zip(seen.examples, seen.scores, strict=True)
    ]
    card = {
        "version": parse(data).version,
        "bytes": len(data),
        "examples": len(examples),
        "letters_taken_for_one": _share([is_taken for is_letter, is_taken in taken if is_letter]),
        "others_taken_for_one": _share([is_taken for is_letter, is_taken in taken if not is_letter]),
        **_ranked([*zip(letters.examples, letters.scores, strict=True)]),
    }
    (FOLDER / f"{LETTERS}.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    Console().print_json(data=card)


def _half(one: Example) -> int:
    return int(sha256(one.writer.encode()).hexdigest(), 16) % 2


def _unseen(examples: Sequence[Example], family: str) -> Seen:
    counts = counted(examples)
    writers = Counter(one.writer for one in examples)
    fold_of = {writer: number % FOLDS for number, (writer, _) in enumerate(writers.most_common())}
    seen = Seen()
    for fold in track(range(FOLDS), description=f"{family}: writers apart"):
        inside = [row for row, one in enumerate(examples) if fold_of[one.writer] != fold]
        outside = [row for row, one in enumerate(examples) if fold_of[one.writer] == fold]
        model = parse(fit([examples[row] for row in inside], family, [counts[row] for row in inside]))
        for row in outside:
            one = examples[row]
            seen.examples.append(one)
            seen.scores.append(model.read(model.places(features_of(read(one.text, one.language)))))
    return seen


def _sharpness(seen: Seen, family: str, head: str) -> float:
    """By what scores are multiplied so that probabilities fit best (least log loss)."""
    answer_of = next(question.answer_of for question in questions(family) if question.name == head)
    best = (math.inf, 1.0)
    for sharpness in SHARPNESS:
        loss = 0.0
        for one, scores in zip(seen.examples, seen.scores, strict=True):
            answer = answer_of(one)
            if not isinstance(answer, str):
                continue
            given = scores.of(head)
            top = max(given.values())
            total = sum(math.exp(sharpness * (score - top)) for score in given.values())
            loss -= sharpness * (given.get(answer, -9.0) - top) - math.log(total)
        best = min(best, (loss, sharpness))
    return best[1]


def _lead(seen: Seen) -> dict[str, float]:
    """Coefficients by which a lead becomes a confidence."""
    rows, right = [], []
    for one, scores in zip(seen.examples, seen.scores, strict=True):
        if one.issue is None or one.about_triggers:
            continue
        given = scores.of("issue")
        rows.append(lead_of(given, scores.known))
        right.append(max(given, key=lambda key: given[key]) == one.issue)
    fitted = LogisticRegression(C=10.0).fit(np.array(rows), np.array(right))
    found = {f"lead{number}": round(float(value), 4) for number, value in enumerate(fitted.coef_[0])}
    found["bias"] = round(float(fitted.intercept_[0]), 4)
    return found


def _calibrated(seen: Seen) -> dict[str, float]:
    found = _lead(seen)
    for head in ("complaint", "loan"):
        pairs = [
            (scores.of(head)["yes"], one.is_complaint if head == "complaint" else one.is_loan)
            for one, scores in zip(seen.examples, seen.scores, strict=True)
        ]
        # in doubt it is one: a missed complaint is the worse error
        found[head] = min(_threshold(pairs, precision=0.0), 0.0)
    for signal in seen.scores[0].of("trigger"):
        pairs = [
            (scores.of("trigger")[signal], signal in one.triggers)
            for one, scores in zip(seen.examples, seen.scores, strict=True)
            if one.triggers is not None
        ]
        best = (
            _threshold(pairs, precision=0.0, weight=2.0)
            if signal in NEVER_MISSED
            else _threshold(pairs, precision=PRECISION)
        )
        # of few examples no threshold can be learned
        found[f"trigger.{signal}"] = max(best, LEAST)
    return {key: round(value, 4) for key, value in found.items()}


def _threshold(pairs: Sequence[tuple[float, bool]], *, precision: float, weight: float = 1.0) -> float:
    """Where precision and recall balance best, recall weighing so much more (F-beta).

    Args:
        precision: Below this a point counts less.
    """
    ordered = sorted(pairs, key=lambda pair: -pair[0])
    positives = sum(held for _, held in pairs) or 1
    square = weight * weight
    hits = 0
    best = (-1.0, ordered[0][0] + 1)
    for number, (score, held) in enumerate(ordered, 1):
        hits += held
        found, sure = hits / positives, hits / number
        worth = (1 + square) * found * sure / (found + square * sure) if hits else 0.0
        if sure < precision:
            worth -= 0.1
        best = max(best, (worth, score - 1e-4))
    return best[1]


def _share(held: Sequence[bool]) -> float:
    return round(sum(held) / len(held), 3)


def _ranked(pairs: Sequence[tuple[Example, Scores]]) -> dict[str, float]:
    """How often issue and product come first."""
    issues = [
        (one.issue, [*scores.probabilities("issue")])
        for one, scores in pairs
        if one.issue and not one.about_triggers
    ]
    products = [
        (one.product, next(iter(scores.probabilities("product"))))
        for one, scores in pairs
        if one.product not in (None, "unknown", "other")
    ]
    return {
        "issue_first": _share([issue == best[0] for issue, best in issues]),
        "issue_first_three": _share([issue in best[:3] for issue, best in issues]),
        "product": _share([product == best for product, best in products]),
    }


def _figures(seen: Seen, calibration: dict[str, float]) -> dict[str, object]:
    answer: dict[str, object] = {"examples": len(seen.examples)}
    for language in sorted({one.language for one in seen.examples}):
        pairs = [
            (one, scores)
            for one, scores in zip(seen.examples, seen.scores, strict=True)
            if one.language == language
        ]
        complaint = [
            (one.is_complaint, scores.of("complaint")[YES] > calibration["complaint"])
            for one, scores in pairs
        ]
        both = sum(a and b for a, b in complaint)
        answer[language] = {
            **_ranked(pairs),
            "complaint_f1": round(
                2 * both / (sum(a for a, _ in complaint) + sum(b for _, b in complaint)), 3
            ),
        }
    hits = wrong = missed = 0
    for one, scores in zip(seen.examples, seen.scores, strict=True):
        if one.triggers is None:
            continue
        given = {key for key, score in scores.of("trigger").items() if score > calibration[f"trigger.{key}"]}
        hits += len(given & set(one.triggers))
        wrong += len(given - set(one.triggers))
        missed += len(set(one.triggers) - given)
    never = sum(bool({*NEVER_MISSED} & {*one.triggers}) for one in seen.examples if one.triggers is not None)
    kept = sum(
        bool(
            {*NEVER_MISSED}
            & {*one.triggers}
            & {key for key, score in scores.of("trigger").items() if score > calibration[f"trigger.{key}"]}
        )
        for one, scores in zip(seen.examples, seen.scores, strict=True)
        if one.triggers is not None
    )
    answer["never_missed_recall"] = round(kept / (never or 1), 3)
    answer["trigger_precision"] = round(hits / (hits + wrong or 1), 3)
    answer["trigger_recall"] = round(hits / (hits + missed or 1), 3)
    return answer


if __name__ == "__main__":
    main()
