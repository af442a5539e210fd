"""Fitting: examples → weights that are whole numbers, in the form that `mappings.categories.model` reads."""

from __future__ import annotations

import json
import math
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from mappings.categories.features import CONCEPT
from mappings.categories.model import MAGIC, OFFSET, SENTENCES, SIGNALS
from mappings.packs import LETTERS
from mappings.packs.triggers import trigger_pack
from training.bank import Example
from training.sentences import Counted, Sentences, counted

CONCEPT_WEIGHT: Final = {"zh": 0.15, "en": 0.3, "eu": 0.3, "letters": 0.3}
KEPT: Final = {"zh": 110_000, "en": 110_000, "eu": 110_000, "letters": 30_000}
"""Features that are kept, those with the largest weights: half as many cost two to three right answers in a
hundred on writers held out, more add bytes only."""
LEVELS: Final = 127
"""Largest whole number that a weight becomes."""
COMMON: Final = 90.0
COMMON_STEPS: Final = 1.0
"""A weight that is larger than 90 per cent of the others of its head becomes 1; what rounds to nought is left
out. Finer steps double the bytes and find nothing more."""
IDF_STEPS: Final = 20.0
PENALTY: Final = {"issue": 0.6, "product": 0.2}
"""How much errors weigh against large weights, by question (1 for others): the best on writers held out."""
PENALTY_OF_LETTERS: Final = 0.3
YES: Final = "yes"


@dataclass(frozen=True, slots=True)
class Question:
    """One head with the examples that teach it.

    Attributes:
        answer_of: What an example answers; None when it does not teach this.
        answers: Every answer of a head of independent signals; None where the answers exclude each other.
    """

    name: str
    answer_of: Callable[[Example], str | tuple[str, ...] | None]
    signals: tuple[str, ...] | None = None


def questions(family: str) -> tuple[Question, ...]:
    """Every question of a family; letters to a bureau have their own issue and product."""
    if family == LETTERS:
        return (
            Question("letter", lambda one: (YES,) * one.from_bureau, (YES,)),
            Question("issue", lambda one: one.issue if one.from_bureau else None),
            Question("product", lambda one: one.product if one.from_bureau else None),
        )
    return (
        Question("issue", lambda one: None if one.about_triggers else one.issue),
        Question("product", lambda one: one.product),
        Question("complaint", lambda one: (YES,) * one.is_complaint, (YES,)),
        Question("loan", lambda one: (YES,) * one.is_loan, (YES,)),
        Question(SIGNALS, lambda one: one.triggers, tuple(rule.id for rule in trigger_pack().triggers)),
    )


@dataclass(slots=True)
class Matrix:
    """Values of features, pieces and concepts apart, each row of length one."""

    pieces: csr_matrix
    concepts: csr_matrix


class Vocabulary:
    """Features with their number and their rarity (1 + ln((1 + texts) / (1 + texts with it)))."""

    def __init__(self, counts: Sequence[Counter[str]], kept: frozenset[str] | None = None) -> None:
        seen: Counter[str] = Counter()
        for one in counts:
            seen.update(one.keys())
        names = sorted(name for name in seen if kept is None or name in kept)
        self.number = {name: number for number, name in enumerate(names)}
        steps = [
            min(255, round(IDF_STEPS * (1 + math.log((1 + len(counts)) / (1 + seen[name])))))
            for name in names
        ]
        self.names = names
        self.steps = steps

    def matrix(self, counts: Sequence[Counter[str]]) -> Matrix:
        """Rows of texts."""
        blocks = []
        for concepts in (False, True):
            rows: list[int] = []
            columns: list[int] = []
            values: list[float] = []
            for row, one in enumerate(counts):
                found = [
                    (self.number[name], self.steps[self.number[name]] / IDF_STEPS * (1 + math.log(count)))
                    for name, count in one.items()
                    if name in self.number and name.startswith(CONCEPT) is concepts
                ]
                norm = math.sqrt(sum(value * value for _, value in found)) or 1.0
                for column, value in found:
                    rows.append(row)
                    columns.append(column)
                    values.append(value / norm)
            blocks.append(csr_matrix((values, (rows, columns)), shape=(len(counts), len(self.names))))
        return Matrix(blocks[0], blocks[1])


def fit(examples: Sequence[Example], family: str, counts: Sequence[Counted] | None = None) -> bytes:
    """A model's file, without calibration.

    Args:
        counts: Of `counted`, when they are known already.
    """
    counts = counted(examples) if counts is None else counts
    asked = questions(family)
    wholes = [one.whole for one in counts]
    whole = Vocabulary(wholes)
    weights, _ = _solve(examples, wholes, whole, family, asked)
    importance = np.abs(weights).max(axis=0) * np.array(whole.steps)
    order = np.argsort(-importance)[: KEPT[family]]
    kept = frozenset(whole.names[number] for number in order) | {
        name for name in whole.names if name.startswith(CONCEPT)
    }
    vocabulary = Vocabulary(wholes, kept)
    weights, biases = _solve(examples, wholes, vocabulary, family, asked)
    if family != LETTERS:
        *_, signals = asked
        first = weights[-len(answers_of(signals, examples)) :]
        spoken, said = _solve_sentences(examples, counts, vocabulary, family, signals, first)
        asked = (*asked, replace(signals, name=SENTENCES))
        weights, biases = np.vstack((weights, spoken)), [*biases, said]
    return _packed(family, vocabulary, asked, weights, biases, examples)


def _solve_sentences(
    examples: Sequence[Example],
    counts: Sequence[Counted],
    vocabulary: Vocabulary,
    family: str,
    question: Question,
    first: np.ndarray,
) -> tuple[np.ndarray, list[float]]:
    """Weights and constants by which one sentence speaks for each signal.

    Args:
        first: Weights by which whole texts do.
    """
    labelled = [row for row, one in enumerate(examples) if one.triggers is not None]
    sentences = _sentences([counts[row] for row in labelled], vocabulary, family)
    weights, bias = np.zeros_like(first), []
    for lane, signal in enumerate(answers_of(question, examples)):
        wanted = np.array([signal in (examples[row].triggers or ()) for row in labelled])
        if not wanted.any():
            bias.append(-1.0)
            continue
        weights[lane], constant = sentences.fit(wanted, sentences.rows @ first[lane])
        bias.append(constant)
    return weights, bias


def _sentences(counts: Sequence[Counted], vocabulary: Vocabulary, family: str) -> Sentences:
    matrix = vocabulary.matrix([sentence for one in counts for sentence in one.sentences])
    of = [row for row, one in enumerate(counts) for _ in one.sentences]
    return Sentences((matrix.pieces + matrix.concepts * CONCEPT_WEIGHT[family]).tocsr(), np.array(of))


def _solve(
    examples: Sequence[Example],
    counts: Sequence[Counter[str]],
    vocabulary: Vocabulary,
    family: str,
    asked: Sequence[Question],
) -> tuple[np.ndarray, list[list[float]]]:
    matrix = vocabulary.matrix(counts)
    joined = (matrix.pieces + matrix.concepts * CONCEPT_WEIGHT[family]).tocsr()
    weights: list[np.ndarray] = []
    biases: list[list[float]] = []
    for question in asked:
        answers = [question.answer_of(one) for one in examples]
        rows = [row for row, answer in enumerate(answers) if answer is not None]
        part = joined[rows]
        if question.signals is not None:
            bias = []
            for signal in question.signals:
                wanted = np.array([signal in (answers[row] or ()) for row in rows])
                if wanted.all() or not wanted.any():
                    weights.append(np.zeros((1, joined.shape[1])))
                    bias.append(1.0 if wanted.all() else -1.0)
                    continue
                model = _machine(question, family).fit(part, wanted)
                weights.append(model.coef_)
                bias.append(float(model.intercept_[0]))
            biases.append(bias)
            continue
        wanted = np.array([answers[row] for row in rows])
        model = _machine(question, family).fit(part, wanted)
        weights.append(model.coef_)
        biases.append([float(value) for value in model.intercept_])
    return np.vstack(weights), biases


def _machine(question: Question, family: str) -> LinearSVC:
    """Rare signals count as much as frequent ones, and each product as much as that none is told."""
    return LinearSVC(
        C=PENALTY_OF_LETTERS if family == LETTERS else PENALTY.get(question.name, 1.0),
        class_weight="balanced" if question.name in (SIGNALS, "product") else None,
    )


def answers_of(question: Question, examples: Sequence[Example]) -> list[str]:
    """Answers of a question in the order of its lanes."""
    if question.signals is not None:
        return list(question.signals)
    return sorted({answer for one in examples if isinstance(answer := question.answer_of(one), str)})


def _packed(
    family: str,
    vocabulary: Vocabulary,
    asked: Sequence[Question],
    weights: np.ndarray,
    biases: list[list[float]],
    examples: Sequence[Example],
) -> bytes:
    heads: list[dict[str, object]] = []
    whole = np.zeros(weights.shape, dtype=np.int16)
    first = 0
    for question, bias in zip(asked, biases, strict=True):
        answers = answers_of(question, examples)
        part = weights[first : first + len(answers)]
        filled = np.abs(part[part != 0.0])
        scale = float(np.percentile(filled, COMMON)) / COMMON_STEPS if filled.size else 1.0
        rounded = np.clip(np.rint(part / scale), -LEVELS, LEVELS).astype(np.int16)
        whole[first : first + len(answers)] = rounded
        heads.append(
            {
                "name": question.name,
                "answers": answers,
                "bias": [round(value, 5) for value in bias],
                "scale": scale,
                "sharpness": 4.0,
            }
        )
        first += len(answers)
    rows = []
    for number in range(len(vocabulary.names)):
        lanes = np.flatnonzero(whole[:, number])
        rows.append(
            (bytes(int(lane) for lane in lanes), bytes(int(whole[lane, number]) + OFFSET for lane in lanes))
        )
    names = "\n".join(vocabulary.names).encode()
    header = {
        "version": "",
        "heads": heads,
        "concept_weight": CONCEPT_WEIGHT[family],
        "calibration": {},
        "idf_steps": IDF_STEPS,
        "names": len(names),
    }
    body = b"".join(
        (
            names,
            bytes(vocabulary.steps),
            bytes(len(lanes) for lanes, _ in rows),
            b"".join(lanes for lanes, _ in rows),
            b"".join(values for _, values in rows),
        )
    )
    return assemble(header, body)


def assemble(header: dict[str, object], body: bytes) -> bytes:
    """A file from its parts; its version is the hash of both."""
    unnamed = json.dumps({**header, "version": ""}, ensure_ascii=False, sort_keys=True).encode()
    header = {**header, "version": sha256(unnamed + body).hexdigest()[:10]}
    head = json.dumps(header, ensure_ascii=False, sort_keys=True).encode()
    return MAGIC + zlib.compress(len(head).to_bytes(4, "little") + head + body, 9)


def parts(data: bytes) -> tuple[dict[str, object], bytes]:
    """Header and body of a file."""
    plain = zlib.decompress(data[len(MAGIC) :])
    size = int.from_bytes(plain[:4], "little")
    return json.loads(plain[4 : 4 + size]), plain[4 + size :]
