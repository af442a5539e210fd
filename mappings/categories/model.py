"""A small linear model over readable features: every question about a text is answered in one pass.

Weights are whole numbers from -127 to 127. A feature's weights for all answers stand side by side in one
big integer, so that adding a feature is one addition; no library is needed and every machine gets the same
answer.
How the weights come about: `training/`.
"""

from __future__ import annotations

import json
import math
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from mappings.categories.features import CONCEPT, concepts, grams, names_of, pair, single
from mappings.categories.reading import Reading
from mappings.categories.sentences import is_of_sentences, parted
from mappings.language import is_chinese
from mappings.packs import LETTERS, MODELS

MAGIC: Final = b"OMBUD-MODEL-2\n"
LANE: Final = 5
"""Bytes of a lane: 20,000 characters cannot overflow it."""
OFFSET: Final = 128
"""What every lane holds for a weight of nought, so that lanes never borrow from each other."""
STEPS: Final = 16
"""Steps of one in which a feature's value is counted."""
SIGNALS: Final = "trigger"
SENTENCES: Final = "trigger_sentence"
"""The questions for signals: one weighs a whole text, the other each of its sentences."""


Places = dict[str, list[tuple[int, int]]]
"""Features by name, with the ranges at which they stand."""


@dataclass(frozen=True, slots=True)
class Head:
    """One question.

    Attributes:
        name: issue, product, complaint, loan, trigger …
        answers: Keys, in the order of the lanes.
        first: Lane of the first answer.
        bias: One an answer.
        scale: What a weight of one is worth.
        sharpness: By what scores are multiplied before they are made probabilities.
    """

    name: str
    answers: tuple[str, ...]
    first: int
    bias: tuple[float, ...]
    scale: float
    sharpness: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model says of one text.

    Attributes:
        known: How many different features of the text the model knows.
        said: Of every signal, the score of the sentence that tells most of it; empty where no sentence was
            weighed.
    """

    model: Model = field(repr=False)
    sums: tuple[list[float], list[float]] = field(repr=False)
    known: int
    said: Mapping[str, float] = field(default_factory=dict, repr=False)

    def of(self, head: str) -> dict[str, float]:
        """Score of every answer, not bounded; above nought speaks for it."""
        one = self.model.heads[head]
        pieces, concepts = self.sums
        share = self.model.concept_weight
        return {
            answer: bias + one.scale * (pieces[lane] + share * concepts[lane])
            for lane, (answer, bias) in enumerate(zip(one.answers, one.bias, strict=True), one.first)
        }

    def signals(self) -> dict[str, float]:
        """Score of every signal: what the whole text speaks for it, and what its strongest sentence does.

        Many a signal is told in half a sentence of a long letter, which the rest would drown.
        """
        said = self.said
        return {signal: score + said.get(signal, 0.0) for signal, score in self.of(SIGNALS).items()}

    def probabilities(self, head: str) -> dict[str, float]:
        """Probability of every answer, best first; they add up to one."""
        scores = self.of(head)
        sharpness = self.model.heads[head].sharpness
        top = max(scores.values())
        weights = {answer: math.exp(sharpness * (score - top)) for answer, score in scores.items()}
        total = sum(weights.values())
        return {answer: weights[answer] / total for answer in sorted(weights, key=lambda key: -weights[key])}


class _Sum(NamedTuple):
    """Features added up: their weights by lane, how often `OFFSET` is in each, the square of their length."""

    total: int
    steps: int
    square: float

    def lanes(self, count: int) -> list[float]:
        """What features of length one together say in every lane."""
        norm = math.sqrt(self.square) * STEPS or 1.0
        lanes = self.total.to_bytes(count * LANE, "little")
        nought = OFFSET * self.steps
        return [
            (int.from_bytes(lanes[at : at + LANE], "little") - nought) / norm
            for at in range(0, len(lanes), LANE)
        ]


@dataclass(slots=True)
class Model:
    """Weights of one family of languages.

    Attributes:
        calibration: Coefficients by which a lead becomes a confidence (`mappings.categories.confidence`).
    """

    version: str
    heads: dict[str, Head]
    concept_weight: float
    calibration: Mapping[str, float]
    lanes: int
    """Lanes of the questions about whole texts; those about sentences come behind them."""
    numbers: dict[str, int] = field(repr=False)
    """Of each feature: its number."""
    rarity: bytes = field(repr=False)
    """Of each feature: its rarity, in steps."""
    worth: tuple[float, ...] = field(repr=False)
    """Of each rarity: the value of a feature that stands there once."""
    edges: list[int] = field(repr=False)
    """Where in `spoken` and `weights` the part of each feature begins, and the last one ends."""
    spoken: bytes = field(repr=False)
    """The lanes that features speak to, feature by feature."""
    weights: bytes = field(repr=False)
    """Their weights there, each with `OFFSET`."""
    _lanes: dict[int, bytes] = field(default_factory=dict, repr=False)
    """Of features met so far, the weight of every lane."""
    _rows: dict[int, int] = field(default_factory=dict, repr=False)
    """The same as one number each."""
    _sentence_rows: dict[int, int] = field(default_factory=dict, repr=False)
    """Of features met so far, the weights of the lanes for sentences as one number."""
    _names: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    """Of words met so far that the model knows, the features that are known."""

    def places(self, reading: Reading) -> Places:
        """The features of a text that the model knows, with where they stand, as `features_of` tells them.

        The features of a word that it knows are kept, since most words of a text come again in the next.
        Those of others are not: a rare word may be a name, and nothing of a text stays behind.
        """
        values, names_known = self.numbers, self._names
        found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for clause in reading.clauses:
            for name, start, end in grams(clause):
                if name in values:
                    found[name].append((start, end))
            before, began = None, 0
            for word in clause.words:
                written, (start, end) = word.group(), word.span()
                if before is not None and (name := pair(before, written)) in values:
                    found[name].append((began, end))
                before, began = written, start
                names = names_known.get(written)
                if names is None:
                    names = self._look_up(written)
                at = (start, end)
                for name in names:
                    found[name].append(at)
        for name, start, end in concepts(reading):
            if name in values:
                found[name].append((start, end))
        return dict(found)

    def read(self, places: Places, sentences: Sequence[int] = ()) -> Scores:
        """Scores of a text from its known features.

        Args:
            sentences: Of every sentence, one past its last character, in the order of the text.
        """
        sums: list[list[float]] = []
        rows = self._rows
        named = {name for name in places if name[:2] == CONCEPT}
        for names in ([name for name in places if name not in named], sorted(named)):
            total = steps = 0
            square = 0.0
            alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
            for name in names:
                number = self.numbers[name]
                row = rows.get(number) or self._row(number)
                alike[self.rarity[number], len(places[name])].append(row)
            for (rarity, times), same in alike.items():
                value = self.worth[rarity] * (1 + math.log(times))
                square += value * value * len(same)
                step = round(value * STEPS)
                steps += step * len(same)
                total += sum(same) * step
            sums.append(_Sum(total, steps, square).lanes(self.lanes))
        return Scores(self, (sums[0], sums[1]), len(places), self._said(places, sentences))

    def _said(self, places: Places, sentences: Sequence[int]) -> dict[str, float]:
        """Of every signal, the score of the sentence, or the two that follow one another, that tell most."""
        head = self.heads.get(SENTENCES)
        if head is None or not sentences:
            return {}
        counts = parted(places, sentences)
        sums = [(self._summed(pieces), self._summed(named)) for pieces, named in counts]
        sums += [
            (self._both(one, other, pieces, next_pieces), self._both(told, next_told, named, next_named))
            for (((one, told), (other, next_told)), ((pieces, named), (next_pieces, next_named))) in zip(
                pairwise(sums), pairwise(counts), strict=True
            )
        ]
        nothing = _Sum(0, 0, 0.0)
        best = [-math.inf] * len(head.answers)
        for pieces, named in sums or [(nothing, nothing)]:
            told = zip(best, pieces.lanes(len(best)), named.lanes(len(best)), strict=True)
            best = [max(most, one + self.concept_weight * other) for most, one, other in told]
        return {
            answer: bias + head.scale * most
            for answer, bias, most in zip(head.answers, head.bias, best, strict=True)
        }

    def _summed(self, counts: Mapping[str, int]) -> _Sum:
        """What the features of one sentence say in every lane of the question for sentences."""
        total = steps = 0
        square = 0.0
        rows, numbers, rarity, worth = self._sentence_rows, self.numbers, self.rarity, self.worth
        for name, times in counts.items():
            number = numbers[name]
            value = worth[rarity[number]]
            if times > 1:
                value *= 1 + math.log(times)
            square += value * value
            step = round(value * STEPS)
            steps += step
            total += (rows.get(number) or self._sentence_row(number)) * step
        return _Sum(total, steps, square)

    def _both(self, one: _Sum, other: _Sum, counts: Mapping[str, int], others: Mapping[str, int]) -> _Sum:
        """Two sentences as one: a feature that stands in both counts less than twice."""
        total, steps, square = one.total + other.total, one.steps + other.steps, one.square + other.square
        for name in counts.keys() & others.keys():
            number = self.numbers[name]
            worth = self.worth[self.rarity[number]]
            times = (counts[name], others[name], counts[name] + others[name])
            first, second, value = (worth * (1 + math.log(each)) for each in times)
            square += value * value - first * first - second * second
            step = round(value * STEPS) - round(first * STEPS) - round(second * STEPS)
            steps += step
            total += self._sentence_rows[number] * step
        return _Sum(total, steps, square)

    def pulls(self, names: Iterable[str], head: str, answer: str, rival: str | None) -> dict[str, float]:
        """What known features speak for an answer and against a rival, where they say anything."""
        names = [*names]
        found = self._pulls_of(names, self.heads[head], answer, rival)
        if head == SIGNALS and SENTENCES in self.heads:
            spoken = self._pulls_of(filter(is_of_sentences, names), self.heads[SENTENCES], answer, rival)
            for name, pull in spoken.items():
                found[name] = found.get(name, 0.0) + pull
        return found

    def _pulls_of(self, names: Iterable[str], head: Head, answer: str, rival: str | None) -> dict[str, float]:
        speaks = head.first + head.answers.index(answer)
        against = None if rival is None else head.first + head.answers.index(rival)
        found = {}
        for name in names:
            number = self.numbers[name]
            row = self._lanes_of(number)
            pull = row[speaks] - (OFFSET if against is None else row[against])
            if pull:
                share = self.concept_weight if name[:2] == CONCEPT else 1.0
                found[name] = head.scale * self.worth[self.rarity[number]] * share * pull
        return found

    def leans(self, names: Iterable[str], head: str) -> float:
        """About what the only answer of a question scores, by the known ones of some features, each once."""
        one = self.heads[head]
        total = square = 0.0
        for number in map(self.numbers.get, names):
            if number is not None:
                value = self.worth[self.rarity[number]]
                total += value * (self._lanes_of(number)[one.first] - OFFSET)
                square += value * value
        return one.bias[0] + one.scale * total / (math.sqrt(square) or 1.0)

    def value(self, name: str) -> float:
        """What a known feature counts when it stands there once."""
        return self.worth[self.rarity[self.numbers[name]]]

    def _look_up(self, word: str) -> tuple[str, ...]:
        names = tuple(name for name in names_of(word) if name in self.numbers)
        if names and names[0] == single(word):
            self._names[word] = names
        return names

    def _row(self, number: int) -> int:
        row = self._rows[number] = _side_by_side(self._lanes_of(number)[: self.lanes])
        return row

    def _sentence_row(self, number: int) -> int:
        row = self._sentence_rows[number] = _side_by_side(self._lanes_of(number)[self.lanes :])
        return row

    def _lanes_of(self, number: int) -> bytes:
        known = self._lanes.get(number)
        if known is not None:
            return known
        lanes = bytearray([OFFSET]) * sum(len(head.answers) for head in self.heads.values())
        first, end = self.edges[number : number + 2]
        for lane, weight in zip(self.spoken[first:end], self.weights[first:end], strict=True):
            lanes[lane] = weight
        self._lanes[number] = made = bytes(lanes)
        return made


def _side_by_side(lanes: bytes) -> int:
    """Weights of lanes as one number, far enough apart to be added up."""
    apart = bytearray(len(lanes) * LANE)
    apart[::LANE] = lanes
    return int.from_bytes(apart, "little")


def model_for(language: str) -> Model:
    """The model that reads a language."""
    return load(family_of(language))


def family_of(language: str) -> str:
    """The family of a language.

    >>> family_of("zh-Hant"), family_of("fr"), family_of("other")
    ('zh', 'eu', 'en')
    """
    if is_chinese(language):
        return "zh"
    return "eu" if language in ("de", "fr", "es") else "en"


def warm() -> None:
    """Read every model, so that the first ticket does not wait for it."""
    for family in (*MODELS, LETTERS):
        load(family)


def shipped_versions() -> frozenset[str]:
    """Versions of all shipped models."""
    return frozenset(load(family).version for family in (*MODELS, LETTERS))


@cache
def load(family: str) -> Model:
    """The shipped model of a family of languages."""
    return parse(files("mappings.packs").joinpath(f"models/{family}.bin").read_bytes())


def parse(data: bytes) -> Model:
    """A model from its file.

    Raises:
        ValueError: It is none.
    """
    if not data.startswith(MAGIC):
        raise ValueError("this is no model of Ombud")
    plain = zlib.decompress(data[len(MAGIC) :])
    size = int.from_bytes(plain[:4], "little")
    header = json.loads(plain[4 : 4 + size])
    at = 4 + size
    names = plain[at : at + header["names"]].decode().split("\n")
    at += header["names"]
    count = len(names)
    rarity = plain[at : at + count]
    at += count
    filled = plain[at : at + count]
    at += count
    edges = [*accumulate(filled, initial=0)]
    total = edges[-1]
    heads = {}
    first = 0
    for one in header["heads"]:
        answers = tuple(one["answers"])
        heads[one["name"]] = Head(
            one["name"], answers, first, tuple(one["bias"]), one["scale"], one["sharpness"]
        )
        first += len(answers)
    return Model(
        version=header["version"],
        heads=heads,
        concept_weight=header["concept_weight"],
        calibration=header["calibration"],
        lanes=heads[SENTENCES].first if SENTENCES in heads else first,
        numbers=dict(zip(names, range(count), strict=True)),
        rarity=rarity,
        worth=tuple(steps / header["idf_steps"] for steps in range(256)),
        edges=edges,
        spoken=plain[at : at + total],
        weights=plain[at + total : at + 2 * total],
    )
