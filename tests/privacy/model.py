"""What a generated text is: words, truths, look-alikes, and what the helpdesk holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from mappings.jurisdictions import Jurisdiction
from mappings.models import Person


class Split(StrEnum):
    """Whence the wordings of a text come.

    Attributes:
        DEV: To work with.
        HELD_OUT: Spent: its misses have been looked at.
        SECOND: Spent too; it was blind once.
        THIRD: Spent as well, and blind once.
        FOURTH: Spent as well; its misses were looked at on 29 November 2026.
        FIFTH: Every second wording and name of a set by one hand; looked at on the same day.
        SIXTH: The others of that set; blind until they were looked at on 30 November 2026.
        SEVENTH: Another hand's set; blind until 30 November 2026.
        EIGHTH: A set by one more hand; blind until it was looked at on 30 November 2026.
        BLIND: A set by yet another hand. For measuring only; nobody has looked at its misses.
    """

    DEV = "dev"
    HELD_OUT = "held-out"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"
    SIXTH = "sixth"
    SEVENTH = "seventh"
    EIGHTH = "eighth"
    BLIND = "blind"

    @property
    def is_apart(self) -> bool:
        """True when no wording of dev occurs in its texts."""
        return self not in {Split.DEV, Split.HELD_OUT}

    @property
    def is_unseen(self) -> bool:
        """True when some places, lenders, names and hosts are in no earlier split."""
        return self.is_apart and self is not Split.SECOND


TITLE = "title"
BODY = "body"


@dataclass(frozen=True, slots=True)
class Truth:
    """One sensitive value in the original text.

    Attributes:
        field: `title` or `body`.
        end: One past its last code point; tags inside the value are between.
        chars: Places of its letters and digits, markup inside the value left out.
        value: As a reader sees it.
        known: How the text spells a value that the helpdesk holds; empty when it holds none.
        obfuscated: How the value is disguised; empty when it is not.
        checksum: False when the check digit is wrong on purpose.
    """

    field: str
    start: int
    end: int
    type: str
    chars: tuple[int, ...]
    value: str
    known: str = ""
    obfuscated: str = ""
    checksum: bool = True


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A span that must stay readable."""

    field: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One complaint.

    Attributes:
        people: What the helpdesk holds; empty for about half of the texts.
        spare: By field, places of letters and digits that need no masking.
        templates: Those that it was made from.
    """

    number: int
    split: Split
    language: str
    jurisdiction: Jurisdiction
    title: str
    body: str
    is_html: bool
    people: tuple[Person, ...]
    truths: tuple[Truth, ...]
    look_alikes: tuple[LookAlike, ...]
    spare: dict[str, frozenset[int]] = field(repr=False)
    templates: tuple[str, ...] = field(repr=False)

    def text(self, name: str) -> str:
        """Title or body."""
        return self.title if name == TITLE else self.body
