"""One ticket of a shadow run: what was decided, what would be, what agents chose. Codes, dates, counts."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, StringConstraints

from mappings import facts as reading
from mappings import fields
from mappings.codes import UNLISTED, code_of, is_listed
from mappings.facts import FactKind
from mappings.fields import BY_NAME, FieldValue
from mappings.models import Case, Fact, Ticket
from mappings.own_categories import CategoriesSection
from mappings.plan import Decision, Plan
from mappings.stages import Stage

NOT_COMPLAINT: Final = "not_complaint"
NO_ISSUE: Final = "none"
"""Stands for a complaint without an issue: about no loan, or not categorised."""

Code = Annotated[str, StringConstraints(pattern=r"^([A-Za-z0-9_][A-Za-z0-9_.:@+ -]{0,79})?$")]
"""A code, an id or an instant; nothing that a person typed has a way in."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Category(_Frozen):
    """What a ticket was taken for.

    Attributes:
        sure: Decided; otherwise an agent is asked to confirm. None for what people chose.
    """

    complaint: bool
    product: Code | None = None
    issue: Code | None = None
    severity: Code | None = None
    sure: bool | None = None

    @property
    def label(self) -> str:
        """The issue, or why there is none."""
        return (self.issue or NO_ISSUE) if self.complaint else NOT_COMPLAINT


class Write(_Frozen):
    """A field that would be written; its values are told where they are codes, numbers or instants."""

    field: Code
    before: Code = ""
    after: Code = ""


class MovedDate(_Frozen):
    """A clock with another date than the case has now; UTC, empty where it does not run."""

    clock: Code
    before: Code = ""
    after: Code = ""


class Row(_Frozen):
    """What a shadow run says of one ticket.

    Attributes:
        outcome: `would_write`, `nothing`, or why nothing is decided: outside, partner, expired, gone.
        created_at: UTC.
        was: What Ombud last decided; None where it never did.
        was_by: Version of the mapping of that decision.
        words: What the words alone tell under this mapping; None where the text is withheld.
        confidence: Of that, per mille.
        runner_up: The issue that came second, with its score per mille.
        now: What would hold after what people said.
        chosen: What agents said, None where they said nothing.
        writes: Fields that would be written.
        note: Kind of the note that would be written; empty for none.
        letters: Kinds of letters with how each would go: `acknowledgement:send`.
        names_owner: Somebody would be made responsible.
        questions: How many partners would be asked.
        orders: What would become of orders: `confirm:confirmed`.
        files: It would be filed, and its stage be *archived* then.
        moved: Dates of open clocks that would be other ones.
        triggers: Ids of signals.
    """

    ticket_id: int
    outcome: Code
    created_at: Code = ""
    was: Category | None = None
    was_by: Code = ""
    words: Category | None = None
    confidence: int = 0
    runner_up: tuple[Code, int] | None = None
    now: Category | None = None
    chosen: Category | None = None
    writes: tuple[Write, ...] = ()
    note: Code = ""
    letters: tuple[Code, ...] = ()
    names_owner: bool = False
    questions: int = 0
    orders: tuple[Code, ...] = ()
    files: bool = False
    moved: tuple[MovedDate, ...] = ()
    triggers: tuple[Code, ...] = ()

    @property
    def differences(self) -> tuple[str, ...]:
        """In what this differs from what was: codes of `CHANGES`."""
        found = []
        if self.was is not None and self.now is not None:
            pairs = {
                "complaint": (self.was.complaint, self.now.complaint),
                "product": (self.was.product, self.now.product),
                "issue": (self.was.issue, self.now.issue),
                "severity": (self.was.severity, self.now.severity),
                "sure": (self.was.sure, self.now.sure),
            }
            found += [name for name, (old, new) in pairs.items() if old != new]
        names = {write.field for write in self.writes}
        if names & {fields.PRODUCT.name, fields.ISSUE.name}:
            found.append("category_written")
        if self.moved:
            found.append("dates")
        if self.chosen is not None and self.words is not None and self.chosen.label != self.words.label:
            found.append("agents")
        if self.was is None and self.now is not None and self.now.complaint:
            found.append("unknown_before")
        return tuple(found)


CHANGES: Final = (
    "complaint",
    "product",
    "issue",
    "severity",
    "sure",
    "category_written",
    "dates",
    "agents",
    "unknown_before",
)
"""Ways in which a row can differ from what was, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What is stored of the last decision about a ticket, as far as a shadow run asks."""

    product: str | None
    issue: str | None
    severity: str | None
    decided: bool
    mapping_version: str


def row_of(
    ticket: Ticket, case: Case, plan: Plan, was: Stored | None, categories: CategoriesSection | None = None
) -> Row:
    """What a plan says of a ticket, in codes.

    Args:
        case: As it was known when the plan was made.
        was: What was decided last; None where nothing was.
        categories: Of the mapping; a category of the house counts as the issue that it refines.
    """
    spoken = plan.spoken
    second = spoken.candidates[1] if spoken is not None and len(spoken.candidates) > 1 else None
    return Row(
        ticket_id=ticket.id,
        outcome="would_write" if plan.writes else "nothing",
        created_at=_instant(ticket.created_at),
        was=None if was is None else _was(case, was),
        was_by="" if was is None else was.mapping_version,
        words=None if spoken is None else _category(spoken),
        confidence=0 if spoken is None else round(spoken.confidence * 1000),
        runner_up=None if second is None else (second.issue, round(second.score * 1000)),
        now=_category(plan.decision),
        chosen=_chosen(ticket, case, plan, categories or CategoriesSection()),
        writes=tuple(_write(ticket, case, plan, name) for name in plan.changes),
        note="" if plan.note is None else plan.note.kind.value,
        letters=tuple(f"{letter.kind}:{letter.way.value}" for letter in plan.letters),
        names_owner="owner" in plan.desk,
        questions=len(plan.questions),
        orders=tuple(f"{verb or UNLISTED}:{code}" for verb, code in plan.orders),
        files=plan.asks_for_pack,
        moved=tuple(_moved(case, plan)) if plan.decision.is_complaint or case.due else (),
        triggers=tuple(trigger.id for trigger in plan.decision.triggers),
    )


def _category(decision: Decision) -> Category:
    if not decision.is_complaint:
        return Category(complaint=False)
    return Category(
        complaint=True,
        product=decision.product,
        issue=decision.issue,
        severity=decision.severity,
        sure=decision.decided,
    )


def _was(case: Case, was: Stored) -> Category:
    stage = case.written.get(fields.STAGE.name)
    denied = stage == Stage.NOT_COMPLAINT or reading.denial(case.facts) is not None
    # in shadow no stage is ever written; then it is the receipt that tells
    known = stage is not None or reading.received(case.facts) is not None
    if denied or not known:
        return Category(complaint=False)
    return Category(
        complaint=True, product=was.product, issue=was.issue, severity=was.severity, sure=was.decided
    )


def _chosen(ticket: Ticket, case: Case, plan: Plan, categories: CategoriesSection) -> Category | None:
    """What agents said: a verdict, a confirmation, or a value that they gave a field."""
    known = (*case.facts, *plan.facts)
    if reading.denial(known) is not None:
        return Category(complaint=False)
    product, issue = _confirmed(known)
    product = _theirs(ticket, plan, fields.PRODUCT.name) or product
    path = _theirs(ticket, plan, fields.ISSUE.name)
    issue = path.rpartition("::")[2] if path else issue
    issue = None if issue is None else categories.canonical(issue)
    severity = _theirs(ticket, plan, fields.SEVERITY.name)
    if not (product or issue):
        return None
    return Category(complaint=True, product=product, issue=issue, severity=severity)


def _confirmed(known: tuple[Fact, ...]) -> tuple[str | None, str | None]:
    said = reading.confirmation(known)
    if said is None:
        return None, None
    product, _, path = said.value.partition("/")
    return product or None, path.rpartition("::")[2] or None


def _theirs(ticket: Ticket, plan: Plan, name: str) -> str | None:
    """A code that an agent gave a field; None where the field is ours or holds anything else."""
    value = plan.changes[name] if name in plan.returned else ticket.fields.get(name)
    if name not in plan.theirs or not is_listed(BY_NAME[name], value, plan.listed):
        return None
    return str(value)


def _write(ticket: Ticket, case: Case, plan: Plan, name: str) -> Write:
    after = UNLISTED if name in plan.returned else _shown(name, plan.changes[name], plan.listed)
    stands = ticket.fields.get(name)
    # a number or a date that somebody typed can be his telephone number or his birthday
    typed = isinstance(stands, int | datetime) and not isinstance(stands, bool)
    foreign = typed and stands != case.written.get(name)
    return Write(field=name, before=UNLISTED if foreign else _shown(name, stands, plan.listed), after=after)


def _shown(name: str, value: FieldValue, own: Set[str]) -> str:
    """A value where it is a code, a number or an instant; the sentence of a next step is not told."""
    if name == fields.NEXT_STEP.name or BY_NAME[name] in fields.NATIVE:
        return ""
    code = code_of(BY_NAME[name], value, own)
    if isinstance(code, datetime):
        return _instant(code)
    if isinstance(code, bool):
        return "true" if code else "false"
    return "" if code is None else str(code)


def _moved(case: Case, plan: Plan) -> list[MovedDate]:
    if not any(fact.kind == FactKind.RECEIVED for fact in case.facts):
        # a complaint that is new to us has no dates that could move
        return []
    new = {clock.id: clock.due_at for clock in plan.clocks if clock.stopped_at is None}
    return [
        MovedDate(
            clock=clock,
            before=_instant(case.due[clock]) if clock in case.due else "",
            after=_instant(new[clock]) if clock in new else "",
        )
        for clock in sorted(case.due.keys() | new.keys())
        if case.due.get(clock) != new.get(clock)
    ]


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
