"""What deciding is compared with: the taxonomy's own words alone, and a usual text classifier on the bank."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Final

from mappings.categories.issue import score_issues
from mappings.categories.words import Text
from mappings.language import detect
from training.bank import Example

LEARNER: Final = "sklearn"

Ranked = Callable[[Example], list[str]]
"""Issues of a statement, the likeliest first; empty where nothing is said."""


def seed_words(one: Example) -> list[str]:
    """By the words that the taxonomy names for each issue."""
    return [scored.key for scored in score_issues(Text(one.text.lower(), detect(one.text)))]


def linear(bank: Sequence[Example], language: str) -> Ranked | None:
    """TF-IDF over pieces of one to four characters and a linear classifier, fitted on the bank's statements.

    None where the learner is not installed; `make train` has it in an environment of its own.
    """
    if find_spec(LEARNER) is None:
        return None
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

    known = [
        one for one in bank if one.language == language and one.issue is not None and not one.about_triggers
    ]
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True, min_df=2)
    rows = pieces.fit_transform([one.text for one in known])
    model = LinearSVC().fit(rows, [one.issue for one in known])

    def ranked(one: Example) -> list[str]:
        scores = model.decision_function(pieces.transform([one.text]))[0]
        return [str(model.classes_[place]) for place in (-scores).argsort()]

    return ranked
