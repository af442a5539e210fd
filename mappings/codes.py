"""Which values of a field are codes of the closed vocabulary, so that they may be stored and repeated.

Zammad 6.5 stores whatever is sent to a select field (contract 6.3), a customer's words included.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from mappings import fields
from mappings.fields import Field, FieldValue, Kind
from mappings.mapping import Language
from mappings.options import leaves, options_of
from mappings.texts import sentences

UNLISTED: Final = "unlisted"
"""Stands for a value that is in no list, and says nothing else about it."""


def code_of(field: Field, value: FieldValue) -> FieldValue:
    """The value where it is a code, an instant, a number or a flag; else `UNLISTED`. Empty stays None."""
    if not isinstance(value, str) or field.kind is Kind.NAME:
        return value
    return value if value in listed(field.name) else UNLISTED


def is_listed(field: Field, value: FieldValue) -> bool:
    """True for a code of a field's closed vocabulary."""
    return isinstance(value, str) and value in listed(field.name)


@cache
def listed(name: str) -> frozenset[str]:
    """The codes that a field of ours can hold; none where people fill it with words."""
    if name == fields.NEXT_STEP.name:
        steps = (sentence for key, sentence in sentences().items() if key.startswith("step."))
        return frozenset(text for step in steps for text in (step.zh, step.en))
    return frozenset(leaves(options_of(fields.BY_NAME[name], Language.EN)))
