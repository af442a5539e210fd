"""How one request ended, and what follows from it: wait and try again, or an error. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Final

from integration.errors import (
    HelpdeskError,
    HelpdeskUnavailable,
    NotAllowed,
    NotAuthenticated,
    NotFound,
    NotTrusted,
    OutcomeUnknown,
    Rejected,
    UnexpectedAnswer,
)

MAX_TRIES: Final = 3
BACKOFF: Final = (0.25, 0.75)
"""Seconds before the second and the third try."""
MAX_WAIT: Final = 3.0
"""Seconds that the waits of one call may add up to; who asks for more is asked again by the job."""
MAX_RETRY_AFTER: Final = 3600.0
"""Longest wait in seconds that a helpdesk can ask of us."""

LACKS: Final = {
    "Token authorization failed.": "The token lacks a right",
    "Not authorized (token)!": "The token lacks a right",
    "User authorization failed.": "The token's user lacks a right",
    "Not authorized (user)!": "The token's user lacks a right",
}
"""Whose right a 403 is about, by its text in 6.5 and 6.1 (contract 6.8)."""

REASONS: Final = {
    "Token authorization failed.": "token_lacks_right",
    "Not authorized (token)!": "token_lacks_right",
    "User authorization failed.": "user_lacks_right",
    "Not authorized (user)!": "user_lacks_right",
    "Not authorized (note is too old to be deleted)!": "too_old",
    "Not authorized (you can only delete your own notes)!": "not_own",
    "Not authorized (communication articles cannot be deleted)!": "public",
    "Selected object is already queued for deletion.": "already_queued",
    "Data privacy task allows to delete a user or a ticket only.": "no_such_object",
    "Data privacy task allows to delete a user only.": "users_only",
}
"""Refusals that a caller tells apart, by their text in 6.5 and 6.1 (contract 3.4, 6.7, 6.8)."""

_ERROR_ID = re.compile(r"Error ID ([A-Za-z0-9_-]{4,32}):")
_BUSY: Final = frozenset({429, 502, 503, 504})


class Failure(StrEnum):
    """Why there is no usable answer."""

    UNREACHED = "unreached"
    """Refused, no such host, no connection in time: nothing was sent."""
    UNTRUSTED = "untrusted"
    """No trusted certificate: nothing was sent."""
    BROKEN = "broken"
    """The connection broke after we had begun to send."""
    SILENT = "silent"
    """Sent, and no (whole) answer in time."""
    OVERSIZE = "oversize"
    """The answer is larger than we read."""
    UNREADABLE = "unreadable"
    """The answer is not JSON."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one request ended: a status, or a failure, or a status whose body could not be read.

    Attributes:
        retry_after: Seconds that the helpdesk asks us to wait, None when it does not say.
    """

    status: int | None = None
    failure: Failure | None = None
    body: bytes = field(default=b"", repr=False)
    retry_after: float | None = None

    @property
    def label(self) -> str:
        """The status or the failure, for metrics."""
        return str(self.failure or self.status)

    @property
    def good(self) -> bool:
        """True for a status of success, whatever became of its body."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def busy(self) -> bool:
        """True when the same read can succeed in a moment."""
        if self.failure is not None:
            return self.failure in {Failure.UNREACHED, Failure.BROKEN}
        return self.status in _BUSY


def next_wait(attempt: int, outcome: Outcome, waited: float) -> float | None:
    """Seconds to wait before the next try of a read, or None to give up.

    Args:
        attempt: Number of the try that ended so, from 1.
        outcome: How it ended.
        waited: Seconds waited so far in this call.
    """
    if not outcome.busy or attempt >= MAX_TRIES:
        return None
    wait = max(BACKOFF[attempt - 1], outcome.retry_after or 0.0)
    return wait if waited + wait <= MAX_WAIT else None


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds of a `Retry-After` header, given as seconds or as a date; None when absent or not readable."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        try:
            moment = parsedate_to_datetime(text)
        except ValueError:
            return None
        seconds = (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def error_of(outcome: Outcome, *, safe: bool, operation: str, ticket_id: int | None) -> HelpdeskError | None:
    """The one table from an outcome to an error; None for a readable answer of success.

    A write that ended with any 5xx is `OutcomeUnknown`. The recorded ones (malformed body, mail without an
    address) wrote nothing, but Zammad evaluates triggers and renders its answer after the commit, and
    gateways answer 502, 503 and 504 for requests that they have passed on. The status cannot tell these
    apart, and looking again costs one read where guessing wrong costs a second note.
    """
    reference = None if outcome.good else _error_id(outcome.body)
    reason = "" if outcome.good else REASONS.get(_error_text(outcome.body) or "", "")
    facts = _Facts(operation, ticket_id, outcome.status, reference, reason)
    if outcome.failure is not None:
        return facts.of_failure(outcome.failure, safe=safe)
    if outcome.good:
        return None
    status = outcome.status or 0
    if 300 <= status < 400:
        return facts.make(UnexpectedAnswer, "Redirected; the address of the helpdesk must be the final one")
    if status == 401:
        return facts.make(NotAuthenticated)
    if status == 403:
        text = _error_text(outcome.body)
        if text == "Authentication required":
            return facts.make(NotAuthenticated)
        return facts.make(NotAllowed, LACKS.get(text or "", ""))
    if status == 404:
        if _error_text(outcome.body) is None:
            return facts.make(UnexpectedAnswer, "This 404 is not the helpdesk's own; check its address")
        return facts.make(NotFound)
    if status == 422:
        return facts.make(Rejected)
    if status == 429:
        return facts.make(HelpdeskUnavailable, retry_after=outcome.retry_after)
    if status >= 500:
        kind = HelpdeskUnavailable if safe else OutcomeUnknown
        return facts.make(kind, retry_after=outcome.retry_after)
    return facts.make(UnexpectedAnswer)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What every error of one request says of itself."""

    operation: str
    ticket_id: int | None
    status: int | None
    error_id: str | None = None
    reason: str = ""

    def make(
        self, kind: type[HelpdeskError], message: str = "", *, retry_after: float | None = None
    ) -> HelpdeskError:
        return kind(
            message,
            operation=self.operation,
            ticket_id=self.ticket_id,
            status=self.status,
            error_id=self.error_id,
            reason=self.reason,
            retry_after=retry_after,
        )

    def of_failure(self, failure: Failure, *, safe: bool) -> HelpdeskError:
        if failure is Failure.UNTRUSTED:
            return self.make(NotTrusted)
        if failure is Failure.UNREACHED:
            return self.make(HelpdeskUnavailable, "The helpdesk cannot be reached")
        if not safe:
            return self.make(OutcomeUnknown)
        if failure is Failure.OVERSIZE:
            return self.make(UnexpectedAnswer, "The answer is too large")
        if failure is Failure.UNREADABLE:
            return self.make(UnexpectedAnswer, "The answer is not JSON")
        return self.make(HelpdeskUnavailable, "No answer came in time, or it broke off")


def _error_text(body: bytes) -> str | None:
    """The helpdesk's own error text, for comparing only; None when the body is not one of its errors."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    text = content.get("error") if isinstance(content, dict) else None
    return text if isinstance(text, str) else None


def _error_id(body: bytes) -> str | None:
    """The reference that Zammad gives instead of a masked text (contract 7.11)."""
    found = _ERROR_ID.match(_error_text(body) or "")
    return found[1] if found else None
