"""The next step: a closed table of short sentences, chosen by facts and dates alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from mappings.plan import RunningClock
from mappings.stages import Stage


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done next.

    Attributes:
        code: Key of its sentence in `mappings.texts`, after `step.`.
        at: When it is due, UTC; None where no clock runs.
    """

    code: str
    at: datetime | None


def next_step(
    acknowledgement: RunningClock | None,
    leading: RunningClock | None,
    *,
    acknowledged: bool,
    stage: Stage,
    waiting: bool,
    confirm: bool,
    now: datetime,
    approval: bool = False,
    filed_at: datetime | None = None,
) -> NextStep:
    """Choose the next step.

    Args:
        acknowledgement: The duty to acknowledge, where there is one.
        leading: The earliest open answer duty.
        stage: Where the complaint stands.
        waiting: A letter of ours is on its way.
        confirm: True while the category waits for a person.
        now: UTC.
        approval: Another agent has to approve something first.
        filed_at: When a closed complaint is filed, UTC.
    """
    if stage in _AFTER:
        code = _AFTER[stage]
        return NextStep("approve_close" if approval else code, filed_at if code == "file" else None)
    if not acknowledged:
        at = min((clock.due_at for clock in (acknowledgement, leading) if clock is not None), default=None)
        if at is not None and at <= now:
            return NextStep("acknowledge_late", at)
        step = NextStep("confirm_acknowledge" if confirm else "acknowledge", at)
        return while_waiting(step) if waiting else step
    at = leading.due_at if leading is not None else None
    if at is not None and at <= now:
        return NextStep("answer_late", at)
    if approval:
        return NextStep("approve", at)
    return NextStep("confirm_answer" if confirm else _WITH.get(stage, "answer"), at)


def while_waiting(step: NextStep) -> NextStep:
    """The step while an acknowledgement is on its way.

    >>> while_waiting(NextStep("acknowledge", None)).code
    'letter_waits'
    """
    codes = {"acknowledge": "letter_waits", "confirm_acknowledge": "confirm_letter_waits"}
    return NextStep(codes.get(step.code, step.code), step.at)


_AFTER: Final = MappingProxyType(
    {
        Stage.ANSWERED: "close",
        Stage.WITHDRAWN: "close",
        Stage.CLOSED: "file",
        Stage.ARCHIVED: "nothing",
    }
)
"""What is left to do once there is nothing to answer any more."""
_WITH: Final = MappingProxyType({Stage.PROPOSED: "carry_out", Stage.CARRYING_OUT: "carry_out_answer"})
"""What goes with the answer at a stage."""
