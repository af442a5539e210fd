"""All questions about a category together."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from mappings.categories.confidence import confidence_of
from mappings.categories.house import Bent, HouseModel, Layer
from mappings.categories.issue import OTHER, Scored, score_issues
from mappings.categories.model import Places, Scores, load, model_for
from mappings.categories.own import Found, find_own
from mappings.categories.own_words import own_words
from mappings.categories.phrases import Run, carrying, runs_of
from mappings.categories.product import UNKNOWN, score_products
from mappings.categories.reading import LONGEST, Reading, read
from mappings.categories.signals import in_text
from mappings.categories.words import Text, text_of
from mappings.own_categories import CategoriesSection
from mappings.packs import LETTERS
from mappings.plan import Candidate, Evidence

MOST_CANDIDATES: Final = 5
YES: Final = "yes"
_MARKS: Final = ("?", "？")
_LETTER: Final = re.compile(r"[\u3400-\u9fff]|[a-z]{2,40}")
_FEWEST_LETTERS: Final = 10
"""Chinese characters, or words, of a text that may decide without a word of the issue."""
_HINT: Final = 0.8
_MOST_HINTS: Final = 2.0
"""So many words of an issue count, each raises its odds by e to the power of the line above."""
_LETTER_FROM: Final = 300
"""Characters from which an English text may be a letter to a bureau."""
_NEARLY: Final = 0.2
"""By so much the features that both models know may fall short of a letter; then the second reads it."""
_LEAST_LIKELY: Final = 0.25
"""A product that is less likely is not told."""
_SECOND: Final = 0.2
"""Probability from which another issue counts as a second one."""
_MOST_SECONDARY: Final = 2
_MARGIN: Final = 0.35
"""By so much surer the model has to be in clear cases, and by so much less where a complaint is named."""


_OPENING: Final = re.compile(
    r"(?:我要|我想|特此|现|正式|强烈|必须|請|请|我)?(?:向[^，。\n]{0,8})?(?:投诉|投訴|举报|反映)"
    r"(?:你们|你們|贵行|貴行|该行|你行|一下|信|书|書)?"
    r"|\b(?:i (?:want|wish|would like|am writing) to "
    r"(?:make a |file a |lodge a |raise a )?(?:formal )?compla(?:in|int)\w{0,3}"
    r"|(?:formal |official )?complaint (?:about|against|regarding|re)|i complain|i am complaining)\b"
    r"|\b(?:hiermit )?(?:beschwerde|ich beschwere mich)(?: (?:gegen|über|wegen))?\b"
    r"|\b(?:réclamation|je porte réclamation|je me plains)\b"
    r"|\b(?:reclamación|presento una queja|quiero reclamar)\b",
    re.IGNORECASE,
)
"""That it is a complaint tells nothing about its matter."""


@dataclass(frozen=True, slots=True)
class Category:
    """What the words say.

    Attributes:
        product: Best guess, None when it is no complaint about a loan.
        issue: The same.
        own: The house's own category, which refines `issue`.
        confidence: Probability that `issue` is right.
    """

    is_complaint: bool
    is_loan: bool
    product: str | None = None
    issue: str | None = None
    own: str | None = None
    secondary: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    confidence: float = 0.0
    decided: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Read:
    """A text with everything that is asked of it more than once.

    Attributes:
        reading: Title and the writer's own words.
    """

    reading: Reading = field(repr=False)
    places: Places = field(repr=False)
    scores: Scores = field(repr=False)
    may_be_letter: bool = False
    """Whether a second model looks at it."""

    @cached_property
    def matter(self) -> Read:
        """The text as the model for its kind reads it: long English letters have one of their own."""
        if not self.may_be_letter:
            return self
        model = load(LETTERS)
        if model.leans(self.places, "letter") <= -_NEARLY:
            return self
        places = model.places(self.reading)
        scores = model.read(places)
        return Read(self.reading, places, scores) if scores.of("letter")[YES] > 0 else self

    @property
    def is_letter(self) -> bool:
        """True when the model of letters has read it."""
        return "letter" in self.scores.model.heads

    @cached_property
    def text(self) -> Text:
        """The text for rules of words."""
        return text_of(self.reading)

    @cached_property
    def runs(self) -> list[Run]:
        """Words of the text from which reasons are quoted."""
        return runs_of(self.reading, self.places)

    @cached_property
    def hints(self) -> tuple[Scored, ...]:
        """Issues whose words stand in the text."""
        return score_issues(self.text)

    def phrases(
        self, head: str, answer: str, rival: str | None = None, most: int = 3, layer: Layer | None = None
    ) -> tuple[Evidence, ...]:
        """The words that speak for an answer, with the model's version and, where it speaks, the house's."""
        model = self.scores.model
        pulling = model if layer is None else Bent(model, layer)
        version = model.version if layer is None else f"{model.version}+{layer.version}"
        found = carrying(self.reading, self.places, self.runs, pulling, head, answer, rival, most)
        return tuple(Evidence(text, f"model.{version}.{head}.{answer}") for text in found)


def read_words(title: str, body: str, language: str) -> Read:
    """Read a masked text without markup."""
    words = own_words(body[:LONGEST])
    reading = read(f"{title[:LONGEST]}\n{words}" if title else words, language, _OPENING)
    model = model_for(language)
    may_be_letter = language == "en" and len(reading.plain) >= _LETTER_FROM
    places = model.places(reading)
    return Read(reading, places, model.read(places, reading.sentences), may_be_letter)


@dataclass(frozen=True, slots=True)
class Weighing:
    """Whether a text complains, and what tells so.

    Attributes:
        because: `no_known_words`, `named` (it says so and asks nothing) or `score`.
        score: The model's, less what it must reach; nought where nothing was weighed.
        least: What the score must exceed.
        named: Words that name a complaint; `asks` ask something, `aggrieved` tell of a wrong.
    """

    yes: bool
    because: str
    score: float = 0.0
    least: float = 0.0
    named: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    aggrieved: tuple[str, ...] = ()


def is_complaint(words: Read, *, in_doubt: bool = True) -> bool:
    """Whether a text complains: it says so, or the model hears it.

    Args:
        in_doubt: False asks for a clear case.
    """
    return weigh_complaint(words, in_doubt=in_doubt).yes


def weigh_complaint(words: Read, *, in_doubt: bool = True) -> Weighing:
    """The same with what tells so."""
    if words.scores.known == 0:
        return Weighing(in_doubt, "no_known_words")
    named, asks, aggrieved = (
        tuple(found.word for found in in_text(words.text, family))
        for family in ("complaint", "enquiry", "grievance")
    )
    score = words.scores.of("complaint")[YES] - words.scores.model.calibration["complaint"]
    if asks and words.reading.shown.rstrip().endswith(_MARKS) and not aggrieved:
        # a mere question
        score -= _MARGIN
    least = (0.0 if in_doubt else _MARGIN) - _MARGIN * bool(named)
    if named and not asks:
        return Weighing(True, "named", score, least, named, asks, aggrieved)
    return Weighing(score > least, "score", score, least, named, asks, aggrieved)


def categorise(
    words: Read,
    decided_above: float,
    *,
    complaint: bool | None = None,
    house_model: HouseModel | None = None,
    categories: CategoriesSection | None = None,
) -> Category:
    """Category of a text.

    Args:
        decided_above: Confidence above which the category counts as decided.
        complaint: Whether it is one, when that is known already.
        house_model: What the house has taught.
        categories: What the mapping changes about categories.
    """
    complaint = is_complaint(words) if complaint is None else complaint
    about_loan = words.scores.of("loan")[YES] > words.scores.model.calibration["loan"]
    if not (complaint and about_loan):
        evidence = words.phrases("complaint", YES, most=2) if complaint else ()
        return Category(complaint, about_loan, evidence=evidence)
    words = words.matter
    weighed = weigh_issues(words, house_model, categories)
    chances, confidence = weighed.chances, weighed.confidence
    issues = tuple(chances)
    found = None if categories is None else _own(categories, words, issues)
    product, product_evidence = _product(words)
    if weighed.turned:
        # a word has turned the balance: that was not measured, a person confirms
        confidence = min(confidence, chances[issues[0]], 0.5)
    decided = confidence > decided_above and obstacle(words, issues[0]) is None
    if found is not None:
        named = found.category.parent == issues[0]
        # where another issue seems likelier than its parent, a person confirms
        confidence = confidence if named else min(confidence, chances[found.category.parent])
        decided = decided and named and found.is_sure
        issues = (found.category.parent, *(issue for issue in issues if issue != found.category.parent))
    return Category(
        is_complaint=True,
        is_loan=True,
        product=product,
        issue=issues[0],
        own=None if found is None else found.category.id,
        secondary=_secondary(issues, chances),
        candidates=tuple(
            Candidate(product, issue, round(chances[issue], 4)) for issue in issues[:MOST_CANDIDATES]
        ),
        confidence=round(confidence, 4),
        decided=decided,
        evidence=(
            *(() if found is None else found.evidence[:2]),
            *words.phrases("issue", issues[0], issues[1], layer=weighed.layer),
            *_words_of(words, issues[0]),
            *product_evidence,
        ),
    )


@dataclass(frozen=True, slots=True)
class WeighedIssues:
    """Every issue with its probability.

    Attributes:
        modelled: By the models alone, best first.
        chances: As they are used, best first: our own words counted, retired issues left out.
        confidence: Probability that the first of the models' is right.
        turned: Something turned the balance against the models, so that a person has to look.
        layer: What the house has taught of the model that read the text.
    """

    modelled: Mapping[str, float]
    chances: Mapping[str, float]
    confidence: float
    turned: bool
    layer: Layer | None


def weigh_issues(
    words: Read, house_model: HouseModel | None, categories: CategoriesSection | None
) -> WeighedIssues:
    """How likely each issue is, by models, words and what the house uses."""
    layer = None if house_model is None else house_model.layer_of(words.scores.model)
    modelled, confidence = _modelled(words, layer)
    chances = _chances(words, modelled, frozenset() if layer is None else layer.bias.keys())
    retired = {} if categories is None else categories.instead_of
    turned = next(iter(chances)) != next(iter(modelled))
    if retired:
        chances, asks = _without_retired(chances, retired)
        turned = turned or asks
    return WeighedIssues(modelled, chances, confidence, turned, layer)


def _modelled(words: Read, layer: Layer | None) -> tuple[Mapping[str, float], float]:
    """Probability of every issue by the models, best first, and how sure the first one is."""
    scores = words.scores
    if layer is None:
        sure = confidence_of(scores.of("issue"), scores.known, scores.model.calibration)
        return scores.probabilities("issue"), sure
    learned = layer.read(scores, words.places)
    return learned.chances, learned.confidence


def _chances(words: Read, chances: Mapping[str, float], taught: Set[str]) -> Mapping[str, float]:
    """Probability of every issue, best first: the models', raised where a word of the issue stands.

    Args:
        taught: Issues of which the house has said what its words mean: our own words do not count there.
    """
    if words.is_letter:
        # a long letter names everything
        return chances
    hints = {scored.key: scored.score for scored in words.hints if scored.strong and scored.key not in taught}
    weighed = {
        issue: chance * math.exp(_HINT * min(hints.get(issue, 0.0), _MOST_HINTS))
        for issue, chance in chances.items()
    }
    total = sum(weighed.values())
    return {issue: weighed[issue] / total for issue in sorted(weighed, key=lambda key: -weighed[key])}


def _without_retired(
    chances: Mapping[str, float], retired: Mapping[str, str | None]
) -> tuple[Mapping[str, float], bool]:
    """Probability of every issue that the house uses, best first, and whether a person has to look.

    What speaks for a retired issue speaks for the one that is meant instead; where none is, it is nobody's.
    """
    left = {issue: chance for issue, chance in chances.items() if issue not in retired}
    for issue, instead in retired.items():
        if instead is not None and instead in left:
            left[instead] += chances.get(issue, 0.0)
    best = next(iter(chances))
    ordered = {issue: left[issue] for issue in sorted(left, key=lambda key: -left[key])}
    asks = best in retired and (retired[best] is None or next(iter(ordered)) != retired[best])
    return ordered, asks


def _own(categories: CategoriesSection, words: Read, issues: Sequence[str]) -> Found | None:
    return find_own(categories, words.text, words.scores.model, words.places, issues)


def obstacle(words: Read, issue: str) -> str | None:
    """Why an issue is for a person to confirm however sure it is; None where nothing speaks against it.

    A few words decide only where one of them is a word of the issue; "other" is for a person to see.
    """
    if words.reading.language == "other":
        return "language"
    if issue == OTHER:
        return "other"
    told = any(scored.key == issue and scored.strong for scored in words.hints)
    return None if told or len(_LETTER.findall(words.reading.plain)) >= _FEWEST_LETTERS else "few_words"


def _words_of(words: Read, issue: str) -> tuple[Evidence, ...]:
    """Our own words of an issue that stand in the text."""
    return next((scored.evidence[:2] for scored in words.hints if scored.key == issue), ())


def _secondary(issues: Sequence[str], chances: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(issue for issue in issues[1 : 1 + _MOST_SECONDARY] if chances[issue] >= _SECOND)


def _product(words: Read) -> tuple[str, tuple[Evidence, ...]]:
    """The product that the words name; among several named ones the model chooses."""
    chances = words.scores.probabilities("product")
    if words.is_letter:
        best = next(iter(chances))
        return best, words.phrases("product", best, most=1)
    named = {scored.key: scored for scored in score_products(words.text)}
    if named:
        best = max(named, key=lambda key: chances.get(key, 0.0) + named[key].score / 20)
        return best, named[best].evidence
    best = next(iter(chances))
    if best == UNKNOWN or chances[best] < _LEAST_LIKELY:
        return UNKNOWN, ()
    return best, words.phrases("product", best, UNKNOWN, most=1)
