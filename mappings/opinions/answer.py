"""What of an answer counts: one key of the closed list in exactly the form that was asked for, or nothing."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONGEST: Final = 200
"""Characters of an answer that is looked at; a key in its form has fewer than a hundred."""
FIELD: Final = "issue"
"""The one name in an answer."""


class Result(StrEnum):
    """What became of a question; a code for tables, logs and metrics."""

    GIVEN = "given"
    """A key of the list."""
    NO_ANSWER = "no_answer"
    """Asked, and nothing is known of an answer: the process ended meanwhile."""
    EMPTY = "empty"
    CUT_OFF = "cut_off"
    """The model had more to say than it may."""
    NOT_THE_FORM = "not_the_form"
    """Not the JSON object that was asked for, or words around it."""
    SEVERAL = "several"
    """More than one answer."""
    NOT_LISTED = "not_listed"
    """Something that is no category of this house."""
    SLOW = "slow"
    UNREACHED = "unreached"
    UNTRUSTED = "untrusted"
    """Its certificate is not trusted."""
    REFUSED = "refused"
    """HTTP 4xx: wrong key, unknown model, too much."""
    FAILED = "failed"
    """Any other HTTP status but 200, redirects too."""
    UNREADABLE = "unreadable"
    """The body is not what the interface promises."""


DISCARDED: Final = frozenset(
    {Result.EMPTY, Result.CUT_OFF, Result.NOT_THE_FORM, Result.SEVERAL, Result.NOT_LISTED}
)
"""The model has answered, and nothing of that is used."""


@dataclass(frozen=True, slots=True)
class Read:
    """An answer as far as it counts.

    Attributes:
        issue: Key of an issue, or id of a category of the house; empty unless it is given.
    """

    result: Result
    issue: str = ""


def form_of(choices: Collection[str]) -> dict[str, object]:
    """JSON Schema of an answer, for servers that hold a model to one."""
    return {
        "type": "object",
        "properties": {FIELD: {"type": "string", "enum": list(choices)}},
        "required": [FIELD],
        "additionalProperties": False,
    }


def read_answer(content: str | None, choices: Collection[str]) -> Read:
    """Read what a model has answered.

    Args:
        content: Its words; None where it gave none.
        choices: The keys that it may name.

    >>> read_answer('{"issue": "fees"}', {"fees"}).issue
    'fees'
    >>> str(read_answer('It is {"issue": "fees"}', {"fees"}).result)
    'not_the_form'
    """
    text = "" if content is None else content.strip()
    if not text:
        return Read(Result.EMPTY)
    if len(text) > LONGEST:
        return Read(Result.NOT_THE_FORM)
    try:
        pairs = json.loads(text, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError):
        return Read(Result.NOT_THE_FORM)
    if not isinstance(pairs, _Pairs) or {name for name, _ in pairs} != {FIELD}:
        return Read(Result.NOT_THE_FORM)
    issue = pairs[0][1]
    if len(pairs) > 1 or (isinstance(issue, list) and not isinstance(issue, _Pairs)):
        return Read(Result.SEVERAL)
    if not isinstance(issue, str):
        return Read(Result.NOT_THE_FORM)
    return Read(Result.GIVEN, issue) if issue in choices else Read(Result.NOT_LISTED)


class _Pairs(list[tuple[str, object]]):
    """An object of JSON with all its names, also one that stands there twice."""
