"""What a recogniser answers, and how overlapping answers become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from mappings.redaction.types import DataType

KNOWN: Final = 90
CHECKED: Final = 80
CUED: Final = 70
SHAPED: Final = 60
LIKELY: Final = 50
"""How sure a recogniser is, best first: a known value, a checksum, a cue word beside it, a shape, a guess."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A value in a folded text.

    Attributes:
        start: First character in the folded text.
        end: One past the last one.
        key: The value without its ways of writing; equal keys of a kind share one token.
        weight: Which hit gives its kind to an overlap.
    """

    start: int
    end: int
    kind: DataType
    key: str = field(repr=False)
    weight: int


@dataclass(frozen=True, slots=True)
class Context:
    """What a recogniser may know beside the text.

    Attributes:
        regions: Region codes for telephone numbers without a country code, likeliest first.
    """

    regions: tuple[str, ...] = ("CN",)


class Recogniser(Protocol):
    """One kind of value: every module in `recognisers` has this form."""

    def find(self, text: str, context: Context) -> Iterable[Hit]:
        """All hits in a folded text."""
        ...


def resolve(hits: Iterable[Hit]) -> list[Hit]:
    """Hits without overlaps, in the order of the text.

    Overlapping hits become one over all of their characters, since leaking is worse than masking too much;
    the weightiest, then the longest, gives kind and key.
    """
    joined: list[Hit] = []
    winner_length = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end)):
        length = hit.end - hit.start
        if joined and hit.start < joined[-1].end:
            last = joined[-1]
            end = max(last.end, hit.end)
            if (hit.weight, length) > (last.weight, winner_length):
                joined[-1] = replace(hit, start=last.start, end=end)
                winner_length = length
            else:
                joined[-1] = replace(last, end=end)
        else:
            joined.append(hit)
            winner_length = length
    return joined
