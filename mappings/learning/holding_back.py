"""What is held back to judge a house model by: the newest complaints, by customers who teach nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from mappings.learning.lessons import Lesson

SHARE: Final = 0.25
"""So much of the lessons, the newest, is held back."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Lessons that teach and lessons that judge.

    Attributes:
        left_out: Older lessons by customers who wrote again later: they neither teach nor judge.
    """

    teach: tuple[Lesson, ...]
    judge: tuple[Lesson, ...]
    left_out: int


def parted(lessons: Sequence[Lesson]) -> Parts:
    """Split by time, and so that no customer is on both sides; ties in time stay together by writer."""
    ordered = sorted(lessons, key=lambda one: (one.at, one.writer))
    first = len(ordered) - round(len(ordered) * SHARE)
    judge = tuple(ordered[first:])
    writers = {one.writer for one in judge}
    teach = tuple(one for one in ordered[:first] if one.writer not in writers)
    return Parts(teach, judge, len(ordered) - len(judge) - len(teach))
