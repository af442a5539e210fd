"""What may stand in a pack: codes, ids, numbers. A second net behind the store, which holds nothing else."""

from __future__ import annotations

import re
from typing import Annotated, Final, get_args

from pydantic import StringConstraints

from mappings.codes import UNLISTED
from mappings.facts import FactKind
from mappings.mapping import Channel

_CODE: Final = re.compile(r"(?!.*[0-9]{12})[A-Za-z0-9_][A-Za-z0-9_.:/,+-]{0,199}")
_OF_PACK: Final = re.compile(r"[a-z]{2}@[0-9]{4}-[0-9]{2}-[0-9]{2}[a-z0-9.-]{0,20}")
_SOURCE: Final = re.compile(r"[a-z_]{1,40}(?::[a-z0-9_.-]{1,40}){0,4}")
_CHANNELS: Final = frozenset(get_args(Channel))

Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
"""A kind, a stage, a result: small letters, digits and underscores."""
Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 as 64 hex digits."""


def code(kind: str, value: str) -> str:
    """The value of a fact where it is a code; else `unlisted`, which says nothing about it.

    >>> code("confirmed", "mortgage/pricing::fees")
    'mortgage/pricing::fees'
    >>> code("confirmed", "Li Na, 13912347788")
    'unlisted'
    """
    if not value:
        return ""
    if kind == FactKind.RECEIVED:
        return value if value in _CHANNELS else UNLISTED
    if kind == FactKind.PACK_APPLIED:
        return value if _OF_PACK.fullmatch(value) or _CODE.fullmatch(value) else UNLISTED
    return value if _CODE.fullmatch(value) else UNLISTED


def source(value: str) -> str:
    """What says a fact, where it is an id of ours; else `unlisted`.

    >>> source("history:97")
    'history:97'
    >>> source("letter:acknowledgement:acknowledgement:article:17")
    'letter:acknowledgement:acknowledgement:article:17'
    """
    return value if _SOURCE.fullmatch(value) else UNLISTED
