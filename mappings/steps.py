"""The next step: a closed table of short sentences, chosen by facts and dates alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mappings.plan import RunningClock


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
    answered: bool,
    confirm: bool,
    now: datetime,
) -> NextStep:
    """Choose the next step.

    Args:
        acknowledgement: The duty to acknowledge, where there is one.
        leading: The earliest open answer duty.
        confirm: True while the category waits for a person.
        now: UTC.
    """
    if answered:
        return NextStep("close", None)
    if not acknowledged:
        at = min((clock.due_at for clock in (acknowledgement, leading) if clock is not None), default=None)
        if at is not None and at <= now:
            return NextStep("acknowledge_late", at)
        return NextStep("confirm_acknowledge" if confirm else "acknowledge", at)
    at = leading.due_at if leading is not None else None
    if at is not None and at <= now:
        return NextStep("answer_late", at)
    return NextStep("confirm_answer" if confirm else "answer", at)
