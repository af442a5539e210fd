"""What an evidence pack holds of one case: codes, ids, dates and counts, never text.

The same case gives the same pack, whenever it is made: no instant of making stands in it, no number of the
archive, and nothing that archiving itself leaves on record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, PlainSerializer, StringConstraints

from mappings.archive.codes import Hash, Word, code, source
from mappings.facts import FactKind, pack_versions
from mappings.models import Fact
from mappings.plan import RunningClock, Step

FORM: Final = 1
"""Version of this form; a pack of another form is read by the release that knows it."""
LETTERS: Final = (FactKind.LETTER_WRITTEN, FactKind.LETTER_PROPOSED)
"""Kinds of facts about letters. Value: `template/language/version/sha256`."""
OF_ARCHIVING: Final = frozenset({"archived"})
"""Facts that archiving itself puts on record; with them a pack would differ from itself."""
_LETTER: Final = re.compile(r"([a-z][a-z0-9_]{0,59})/([A-Za-z-]{2,10})/([A-Za-z0-9_.-]{1,40})/([0-9a-f]{64})")


def written(at: datetime) -> str:
    """An instant as a pack writes it: UTC, with as many digits as it has.

    >>> written(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    '2026-11-24T09:30:00Z'
    """
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


Instant = Annotated[
    AwareDatetime, AfterValidator(lambda at: at.astimezone(UTC)), PlainSerializer(written, return_type=str)
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FactEntry(_Part):
    """One line of the timeline, as `mappings.models.Fact`."""

    kind: Word
    at: Instant
    source: str
    value: str = ""
    was: str = ""


class DecisionEntry(_Part):
    """What Ombud decided, and on what that rests; corrections of agents stand among the facts.

    Attributes:
        issue: Key of the taxonomy, as `product`; None where nothing was decided.
        decided: False where an agent was asked to confirm.
        confidence: Of 1000 that the issue is right; None where it was not kept.
        rules: Ids of rules, and of models with their version, that carried the decision.
        signals: Ids of severity signals.
    """

    product: str | None = None
    issue: str | None = None
    severity: str | None = None
    decided: bool = False
    confidence: int | None = None
    rules: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()


class OutcomeEntry(_Part):
    """How it ended: what stood on the ticket at last, an agent's choice before our proposal.

    Attributes:
        redress: In whole units of the house's currency.
    """

    product: str | None = None
    issue: str | None = None
    severity: str | None = None

    outcome: str | None = None
    root_cause: str | None = None
    redress: int | None = None


class ClockEntry(_Part):
    """One clock with its whole explanation.

    Attributes:
        trace: Steps of `mappings.clocks.trace`: a code, and pairs of name and value.
    """

    id: str
    kind: Word
    citation: str
    due_date: date
    timezone: str
    due_at: Instant
    stopped_at: Instant | None
    trace: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]

    def running(self) -> RunningClock:
        """The clock, as far as it is needed to tell it in words."""
        return RunningClock(
            id=self.id,
            kind=self.kind,
            answers="",
            due_date=self.due_date,
            timezone=self.timezone,
            due_at=self.due_at,
            citation=self.citation,
            stopped_at=self.stopped_at,
            trace=tuple(Step(name, detail) for name, detail in self.trace),
        )


class LetterEntry(_Part):
    """A letter that went out: which, never what it said.

    Attributes:
        sha256: Of the letter's text, so that a copy can be held to it.
    """

    kind: Word
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z-]{2,10}$")]
    template: str
    sha256: Hash
    sent_at: Instant


class EffectEntry(_Part):
    """One write to the ticket.

    Attributes:
        kind: Kind of the note; `fields` where only fields were written, `letter:final` for a letter.
        result: written, found, not_written, shadow; None while it is not known.
        at: When it was settled, else when it was begun.
    """

    id: str
    kind: Annotated[str, StringConstraints(pattern=r"^(letter:)?[a-z][a-z0-9_]{0,59}$")]
    result: Word | None
    at: Instant
    mapping_version: str


class PackEntry(_Part):
    """A law pack and the version under which the case ran."""

    id: str
    version: str


class Evidence(_Part):
    """The pack of one case.

    Attributes:
        mapping_version: The mapping under which the case was last decided.
    """

    form: Literal[1] = FORM
    helpdesk: Word
    ticket_id: int
    mapping_version: str
    decision: DecisionEntry
    outcome: OutcomeEntry
    packs: tuple[PackEntry, ...]
    facts: tuple[FactEntry, ...]
    clocks: tuple[ClockEntry, ...]
    letters: tuple[LetterEntry, ...]
    effects: tuple[EffectEntry, ...]


def evidence_of(
    *,
    helpdesk: str,
    ticket_id: int,
    facts: Iterable[Fact],
    clocks: Iterable[RunningClock],
    effects: Iterable[EffectEntry],
    decision: DecisionEntry,
    outcome: OutcomeEntry,
    mapping_version: str,
) -> Evidence:
    """Put a pack together; the order in which things are given makes no difference.

    Raises:
        pydantic.ValidationError: Something is not what the store may hold.
    """
    known = tuple(fact for fact in facts if fact.kind not in OF_ARCHIVING)
    entries = sorted((_fact(fact) for fact in known), key=lambda one: (one.at, one.kind, one.source))
    return Evidence(
        helpdesk=helpdesk,
        ticket_id=ticket_id,
        mapping_version=mapping_version,
        decision=decision,
        outcome=outcome,
        packs=tuple(
            PackEntry(id=pack, version=version) for pack, version in sorted(pack_versions(known).items())
        ),
        facts=tuple(entries),
        clocks=tuple(sorted((_clock(clock) for clock in clocks), key=lambda one: (one.due_at, one.id))),
        letters=tuple(_letters(known)),
        effects=tuple(sorted(effects, key=lambda one: (one.at, one.id))),
    )


def _fact(fact: Fact) -> FactEntry:
    is_letter = fact.kind in LETTERS and _LETTER.fullmatch(fact.value) is not None
    return FactEntry(
        kind=fact.kind,
        at=fact.at,
        source=source(fact.source),
        value=fact.value if is_letter else code(fact.kind, fact.value),
        was=code(fact.kind, fact.was),
    )


def _letters(facts: Iterable[Fact]) -> Iterator[LetterEntry]:
    sent = (fact for fact in facts if fact.kind == FactKind.LETTER_WRITTEN)
    for fact in sorted(sent, key=lambda one: (one.at, one.source)):
        found = _LETTER.fullmatch(fact.value)
        if found is not None:
            kind, language, template, digest = found.groups()
            yield LetterEntry(kind=kind, language=language, template=template, sha256=digest, sent_at=fact.at)


def _clock(clock: RunningClock) -> ClockEntry:
    return ClockEntry(
        id=clock.id,
        kind=clock.kind,
        citation=clock.citation,
        due_date=clock.due_date,
        timezone=clock.timezone,
        due_at=clock.due_at,
        stopped_at=clock.stopped_at,
        trace=tuple((step.code, step.detail) for step in clock.trace),
    )
