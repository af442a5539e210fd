"""Is it a complaint? Any dissatisfaction counts; the word is not needed.

Missing a complaint is the worse error, since its deadlines run all the same; so questions, thanks and
advertisements must outweigh what speaks for one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mappings.categories.issue import Scored
from mappings.categories.signals import in_text
from mappings.categories.words import Text
from mappings.plan import Evidence

_QUESTION: Final = re.compile(r"[?？吗呢嘛]\s*(?:[。.!~]|$)|\?", re.MULTILINE)
_NAMED: Final = 3.0
_GRIEVANCE: Final = 1.0
_MOST_GRIEVANCES: Final = 4
_ISSUE: Final = 0.5
_ENQUIRY: Final = 2.0


def is_complaint(
    text: Text, issues: Sequence[Scored], *, in_doubt: bool = True, known: bool | None = None
) -> tuple[bool, tuple[Evidence, ...]]:
    """Whether a text is a complaint, with the words that say so.

    Args:
        in_doubt: The answer where no word tells, unless the text is a mere question.
        known: The answer when it is known already; only the words for it are looked for.
    """
    named = in_text(text, "complaint")
    grievances = in_text(text, "grievance")
    enquiries = in_text(text, "enquiry")
    speaks_for = (
        _NAMED * bool(named)
        + _GRIEVANCE * min(len(grievances), _MOST_GRIEVANCES)
        + _ISSUE * any(scored.strong for scored in issues)
    )
    speaks_against = _ENQUIRY * len(enquiries)
    if speaks_for == speaks_against == 0:
        # nothing tells: a mere question is none, anything else is taken for one
        doubtful = in_doubt and not _QUESTION.search(text.lower)
        return doubtful if known is None else known, ()
    found = speaks_for > speaks_against if known is None else known
    rules = [("complaint", word) for word in named] + [("grievance", word) for word in grievances]
    if not found:
        rules = [("enquiry", word) for word in enquiries]
    return found, tuple(
        Evidence(word.word, f"{rule}.{word.language}.{word.word}") for rule, word in rules[:5]
    )
