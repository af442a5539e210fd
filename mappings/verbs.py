"""The verbs with which agents order something: values of `complaint_action`, one closed list.

An order is given by a macro or by choosing the verb in the select field; `complaint_action_note` holds what
the verb needs beside it. `BUILT` holds every verb, in the order in which they are offered.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Verb(StrEnum):
    """Everything that an agent can order."""

    CONFIRM = "confirm"
    NOT_COMPLAINT = "not_complaint"
    HAND_BACK = "hand_back"
    RETRY = "retry"
    ACKNOWLEDGE = "acknowledge"
    ASK_CUSTOMER = "ask_customer"
    SHARE = "share"
    PROPOSE = "propose"
    APPROVE = "approve"
    CARRY_OUT = "carry_out"
    ANSWER = "answer"
    ASK_FEEDBACK = "ask_feedback"
    ESCALATE = "escalate"
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"
    RECORD = "record"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    CLOSE = "close"
    HOLD = "hold"
    HIDE = "hide"
    EXPLAIN = "explain"


BUILT: Final = (
    Verb.CONFIRM,
    Verb.NOT_COMPLAINT,
    Verb.HAND_BACK,
    Verb.ACKNOWLEDGE,
    Verb.ASK_CUSTOMER,
    Verb.SHARE,
    Verb.PROPOSE,
    Verb.APPROVE,
    Verb.CARRY_OUT,
    Verb.ANSWER,
    Verb.ASK_FEEDBACK,
    Verb.ESCALATE,
    Verb.EXTEND,
    Verb.PAUSE,
    Verb.RESUME,
    Verb.RECORD,
    Verb.WITHDRAW,
    Verb.REOPEN,
    Verb.CLOSE,
    Verb.HOLD,
    Verb.HIDE,
    Verb.RETRY,
    Verb.EXPLAIN,
)
"""The verbs that this version carries out, in the order in which they are offered."""

WITH_MACRO: Final = (
    Verb.CONFIRM,
    Verb.NOT_COMPLAINT,
    Verb.HAND_BACK,
    Verb.RETRY,
    Verb.ACKNOWLEDGE,
    Verb.ASK_CUSTOMER,
    Verb.SHARE,
    Verb.ANSWER,
    Verb.EXTEND,
    Verb.ESCALATE,
    Verb.CLOSE,
)
"""The frequent verbs; each has a macro of its own. The others go through the field alone."""
