"""`python -m training`: fit the models of all families, measured on writers that they have not seen."""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
from rich.console import Console
from rich.progress import track
from sklearn.linear_model import LogisticRegression

from mappings.categories.confidence import lead_of
from mappings.categories.model import Scores, family_of, parse
from mappings.categories.reading import read
from mappings.packs import LETTERS, MODELS
from mappings.severity.cues import Strength
from mappings.severity.triggers import ALWAYS, NEVER_MISSED, threshold_name
from training.bank import Example, read_bank, read_bureau
from training.fit import YES, assemble, fit, parts, questions
from training.sentences import counted
from training.thresholds import fit_thresholds, strengths_of

FOLDER: Final = Path(__file__).parent.parent / "mappings/packs/models"
FOLDS: Final = 6
GRAVE: Final = frozenset(NEVER_MISSED)
HEARD: Final = {"complaint": 0.98, "loan": 0.99}
"""Share of the complaints, and of what is about a loan, of writers held out that must be heard as such."""
SHARPNESS: Final = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)


@dataclass
class Seen:
    """What models that had not read a writer said of his texts."""

    examples: list[Example] = field(default_factory=list)
    scores: list[Scores] = field(default_factory=list)

    @cached_property
    def of_signals(self) -> tuple[list[Example], list[dict[str, float]], dict[str, list[int]]]:
        """Examples that somebody has read for signals, their scores, and how strongly their words speak."""
        pairs = [
            (one, scores.signals())
            for one, scores in zip(self.examples, self.scores, strict=True)
            if one.triggers is not None
        ]
        labelled = [one for one, _ in pairs]
        return labelled, [scores for _, scores in pairs], strengths_of(labelled, [*pairs[0][1]])


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


def _folds(examples: Sequence[Example]) -> dict[str, int]:
    """The fold of every writer, so that the folds hold about as many texts each."""
    writers = Counter(one.writer for one in examples)
    return {writer: number % FOLDS for number, (writer, _) in enumerate(writers.most_common())}


def _fit_letters(examples: Sequence[Example]) -> None:
    """The model of letters to a US bureau: by what they are told, and their issue and product."""
    counts = counted(examples)
    seen = Seen()
    for half in (0, 1):
        inside = [row for row, one in enumerate(examples) if _half(one) != half]
        model = parse(fit([examples[row] for row in inside], LETTERS, [counts[row] for row in inside]))
        for one in (one for one in examples if _half(one) == half):
            seen.examples.append(one)
            seen.scores.append(model.read(model.places(read(one.text, one.language))))
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
    fold_of = _folds(examples)
    seen = Seen()
    for fold in track(range(FOLDS), description=f"{family}: writers apart"):
        inside = [row for row, one in enumerate(examples) if fold_of[one.writer] != fold]
        outside = [row for row, one in enumerate(examples) if fold_of[one.writer] == fold]
        model = parse(fit([examples[row] for row in inside], family, [counts[row] for row in inside]))
        for row in outside:
            one = examples[row]
            seen.examples.append(one)
            reading = read(one.text, one.language)
            seen.scores.append(model.read(model.places(reading), reading.sentences))
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
        heard = [
            scores.of(head)["yes"]
            for one, scores in zip(seen.examples, seen.scores, strict=True)
            if (one.is_complaint if head == "complaint" else one.is_loan)
        ]
        found[head] = _threshold(heard, HEARD[head])
    labelled, scores_of, told = seen.of_signals
    found |= fit_thresholds(labelled, scores_of, told)
    return {key: round(value, 4) for key, value in found.items()}


def _threshold(heard: Sequence[float], share: float) -> float:
    """Above which nearly all that must be heard is heard: a missed complaint is the worse error.

    Where a balance with the rest would lie hangs on how many of each somebody has written: none is sought.
    """
    ordered = sorted(heard)
    return ordered[int((1 - share) * len(ordered))] - 1e-4


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
    answer |= _of_signals(*seen.of_signals, calibration)
    return answer


def _of_signals(
    examples: Sequence[Example],
    scores: Sequence[dict[str, float]],
    told: dict[str, list[int]],
    calibration: dict[str, float],
) -> dict[str, float]:
    """How often the signals are right, and the share of texts that are critical wrongly."""
    counts: Counter[str] = Counter()
    for row, (one, given) in enumerate(zip(examples, scores, strict=True)):
        held = {*(one.triggers or ())}
        raised = {
            key
            for key, score in given.items()
            if score > calibration[threshold_name(key, Strength(told[key][row]))]
            or (key == ALWAYS and told[key][row] == Strength.SURE)
        }
        counts["hits"] += len(held & raised)
        counts["wrong"] += len(raised - held)
        counts["missed"] += len(held - raised)
        counts["grave"] += len(held & GRAVE)
        counts["grave hits"] += len(held & raised & GRAVE)
        counts["critical wrongly"] += bool(raised & GRAVE) and not held & GRAVE
    return {
        "never_missed_recall": round(counts["grave hits"] / (counts["grave"] or 1), 3),
        "trigger_precision": round(counts["hits"] / (counts["hits"] + counts["wrong"] or 1), 3),
        "trigger_recall": round(counts["hits"] / (counts["hits"] + counts["missed"] or 1), 3),
        "critical_wrongly": round(counts["critical wrongly"] / len(examples), 3),
    }


if __name__ == "__main__":
    main()
