"""The stages of a case: one closed list, the value of `complaint_stage`."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Where a case stands, in the order of its way; the last three stand beside it."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    TRIAGE = "triage"
    INVESTIGATING = "investigating"
    PROPOSED = "proposed"
    CARRYING_OUT = "carrying_out"
    ANSWERED = "answered"
    CLOSED = "closed"
    ARCHIVED = "archived"
    NOT_COMPLAINT = "not_complaint"
    WITHDRAWN = "withdrawn"
    NEEDS_HELP = "needs_help"
