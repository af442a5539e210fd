"""Which values of a field are codes of the closed vocabulary, so that they may be stored and repeated.

Zammad 6.5 stores whatever is sent to a select field (contract 6.3), a customer's words included.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from typing import Final

from mappings import fields
from mappings.fields import Field, FieldValue, Kind
from mappings.mapping import Language
from mappings.options import leaves, options_of
from mappings.texts import sentences

UNLISTED: Final = "unlisted"
"""Stands for a value that is in no list, and says nothing else about it."""
NONE: Final[Set[str]] = frozenset()
_ISSUE_PATH: Final = re.compile(r"[a-z_]+::([a-z][a-z0-9_]{1,59})")


def code_of(field: Field, value: FieldValue, own: Set[str] = NONE) -> FieldValue:
    """The value where it is a code, an instant, a number or a flag; else `UNLISTED`. Empty stays None.

    Args:
        own: Values of the issue field that the mapping adds (`categories.paths`).
    """
    if not isinstance(value, str) or field.kind is Kind.NAME:
        return value
    return value if is_listed(field, value, own) else UNLISTED


def is_listed(field: Field, value: FieldValue, own: Set[str] = NONE) -> bool:
    """True for a code of a field's closed vocabulary.

    Args:
        own: As for `code_of`.
    """
    if not isinstance(value, str):
        return False
    return value in listed(field.name) or (field is fields.ISSUE and value in own)


def key_of_issue(stored: object) -> str | None:
    """The issue, or category of the house, in a stored value of the issue field: a code, never words.

    >>> key_of_issue("hardship::solar_rebate"), key_of_issue(UNLISTED), key_of_issue(None)
    ('solar_rebate', None, None)
    """
    found = _ISSUE_PATH.fullmatch(stored) if isinstance(stored, str) else None
    return None if found is None else found[1]


@cache
def listed(name: str) -> frozenset[str]:
    """The codes that a field of ours can hold; none where people fill it with words."""
    if name == fields.NEXT_STEP.name:
        steps = (sentence for key, sentence in sentences().items() if key.startswith("step."))
        return frozenset(text for step in steps for text in (step.zh, step.en))
    return frozenset(leaves(options_of(fields.BY_NAME[name], Language.EN)))
