"""What recognisers share about a text goes when it is done: text is in memory only as long as it is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from mappings.redaction.han.weight import weight_of
from mappings.redaction.loose import loosened
from mappings.redaction.mistyped import readings
from mappings.redaction.reading import read
from mappings.redaction.words.chinese import simplified

SHARED: Final = (read, loosened, simplified, weight_of, readings)
"""Functions that keep what they were asked last."""


@contextmanager
def forgetting() -> Iterator[None]:
    """Do some masking, and keep nothing of its texts behind it."""
    try:
        yield
    finally:
        for function in SHARED:
            function.cache_clear()
