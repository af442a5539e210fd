"""What a label of a metric may hold: words of closed sets, never an id, a name or text.

A label has the set of its words. Where the words are codes that stand all over the code, it has their shape
instead, and at most `MOST_WORDS` of them; whatever does not fit is `other`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from integration.errors import OmbudError
from mappings.fields import BY_NAME
from mappings.letters.kinds import LetterKind
from mappings.opinions.answer import Result as OpinionResult
from mappings.plan import NoteKind
from mappings.redaction.types import DataType
from mappings.verbs import Verb

OTHER: Final = "other"
MOST_WORDS: Final = 64
"""Different words that a label with a shape may hold in one process."""


class Words:
    """The closed set of a label's words.

    Args:
        words: All of them but `other`.
    """

    def __init__(self, words: Iterable[object]) -> None:
        self.words = frozenset(map(str, words))

    def __call__(self, value: object) -> str:
        """The value when it is one of the words, else `other`."""
        text = str(value)
        return text if text in self.words else OTHER


class Codes:
    """A label whose words are codes of a shape, and not more than so many different ones.

    Args:
        pattern: What a code looks like as a whole.
        most: Different codes that are let through, the first ones.
    """

    def __init__(self, pattern: str, most: int = MOST_WORDS) -> None:
        self._pattern = re.compile(pattern)
        self._most = most
        self._seen: set[str] = set()

    def __call__(self, value: object) -> str:
        """The value when it is such a code, else `other`."""
        text = str(value)
        if text in self._seen:
            return text
        if len(self._seen) >= self._most or self._pattern.fullmatch(text) is None:
            return OTHER
        self._seen.add(text)
        return text


Label = Words | Codes


def _kinds(kind: type[OmbudError]) -> Iterator[type[OmbudError]]:
    for below in kind.__subclasses__():
        yield below
        yield from _kinds(below)


ERROR_CODES: Final = frozenset(kind.code for kind in _kinds(OmbudError))
"""Codes of `integration.errors`."""
UNFORESEEN: Final = "unforeseen"
STEPS: Final = ("pick_up", "fetch", "mask", "decide", "attachments", "second_opinion", "apply", "record")
JOB_OUTCOMES: Final = (
    *("already_handled", "unchanged", "written", "shadow", "outside", "expired", "partner", "gone"),
    *("busy", "try_again", "dead_letter"),
)
"""`integration.pipeline.Outcome`, and how the engine ends a job besides."""

STEP: Final = Words(STEPS)
JOB_OUTCOME: Final = Words(JOB_OUTCOMES)
STEP_OUTCOME: Final = Words({"ok", UNFORESEEN, *ERROR_CODES})
DECISION: Final = Words(("no_complaint", "no_loan", "decided", "to_confirm"))
EFFECT_RESULT: Final = Words(("unchanged", "written", "shadow"))
MAPPING_RESULT: Final = Words(("taken", "rejected"))
LETTER_RESULT: Final = Words(("sent", "drafted", "failed", "delivered", "bounced"))
LOGIN_RESULT: Final = Words(("accepted", "wrong", "limited"))
NOTE_KIND: Final = Words(NoteKind)
OPINION_RESULT: Final = Words((*OpinionResult, "resting"))
DIRECTION: Final = Words(("in", "out"))
AGREEMENT: Final = Words(("agrees", "differs"))
AGAINST: Final = Words(("house", "people"))
LETTER_KIND: Final = Words(LetterKind)
CORRECTED: Final = Words(("product_corrected", "issue_corrected", "severity_corrected"))
VERB: Final = Words((*Verb, "unknown"))
FIELD: Final = Words(BY_NAME)
DATA_TYPE: Final = Words(DataType)
ERROR: Final = Words({UNFORESEEN, *ERROR_CODES})
ORDER_RESULT: Final = Codes(r"[a-z]{1,20}(?:_[a-z]{1,20}){0,5}", most=128)
OPERATION: Final = Codes(r"[a-z]{1,20}(?:_[a-z]{1,20}){1,4}")
STATUS: Final = Codes(r"[1-5][0-9]{2}|unreached|untrusted|broken|silent|oversize|unreadable")
VERSION: Final = Codes(r"[0-9a-z][0-9a-z.+-]{0,31}")
