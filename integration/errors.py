"""One small tree of errors. Facts are attributes; no message carries text of a ticket.

OmbudError
├── SettingsError            a setting or the mapping is missing or wrong
├── TooManyChanges           provisioning would change more than it does unasked
├── ArchiveUnavailable       the archive's folder cannot be written or read
├── NothingToArchive         no fact of the ticket is on record
├── StoreUnavailable         the database cannot be reached
├── StoreNewer               the database is of a newer version of Ombud
├── BackupFailed             a backup could not be made or restored
├── SealNotKnown             no key opens a sealed text
├── TicketBusy               another worker works on the ticket
│   └── TicketChanged        somebody saved the ticket while we decided
└── HelpdeskError            the helpdesk said no, or nothing
    ├── HelpdeskUnavailable  refused, timed out, 5xx, 429: try again later
    │   └── NotTrusted       its certificate is not trusted: nothing was sent
    ├── OutcomeUnknown       a write may or may not have happened
    ├── NotAuthenticated     401, or 403 without identification
    ├── NotAllowed           403: the token or the user lacks a right
    ├── NotFound             404
    ├── Rejected             422: a value was refused; the text is masked for us
    └── UnexpectedAnswer     an answer that the recorded contract does not know
"""

from __future__ import annotations


class OmbudError(Exception):
    """Something went wrong in a way that Ombud knows.

    Attributes:
        code: Stable word for logs, metrics, dead letters and docs/operations.md.
        retryable: True when the same work can succeed later without anybody's help.
        retry_after: Seconds to wait at least before the next try, or None.
    """

    code = "error"
    retryable = False

    def __init__(self, message: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(message or (self.__doc__ or "").splitlines()[0])
        self.retry_after = retry_after


class SettingsError(OmbudError):
    """A setting or the mapping is missing or wrong."""

    code = "settings"


class TooManyChanges(OmbudError):
    """Provisioning would change more objects than it does unasked."""

    code = "too_many_changes"


class StoreUnavailable(OmbudError):
    """The database cannot be reached."""

    code = "store_unavailable"
    retryable = True


class StoreNewer(OmbudError):
    """The database was brought up to date by a newer version of Ombud, which this one does not know."""

    code = "store_newer"


class BackupFailed(OmbudError):
    """A backup could not be made or restored."""

    code = "backup_failed"


class ArchiveUnavailable(OmbudError):
    """The archive's folder cannot be written or read."""

    code = "archive_unavailable"
    retryable = True


class NothingToArchive(OmbudError):
    """No fact of the ticket is on record."""

    code = "nothing_to_archive"


class SealNotKnown(OmbudError):
    """None of the keys opens a sealed text."""

    code = "seal_not_known"
    retryable = True  # a key can be put back


class TicketBusy(OmbudError):
    """Somebody else works on the ticket."""

    code = "ticket_busy"
    retryable = True


class TicketChanged(TicketBusy):
    """Somebody saved the ticket since it was read."""

    code = "ticket_changed"


class HelpdeskError(OmbudError):
    """The helpdesk did not do what was asked.

    Attributes:
        operation: Name of the client's verb, for example `update_ticket`.
        ticket_id: Ticket it was about, when there is one.
        status: HTTP status, None when there was no answer.
        error_id: The helpdesk's own reference of a masked error (`Error ID …`), None when it gave none.
        reason: Code of a refusal whose text is known (`integration.helpdesks.outcome.REASONS`); else empty.
    """

    code = "helpdesk"

    def __init__(
        self,
        message: str = "",
        *,
        operation: str = "",
        ticket_id: int | None = None,
        status: int | None = None,
        error_id: str | None = None,
        reason: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, retry_after=retry_after)
        self.reason = reason
        self.operation = operation
        self.ticket_id = ticket_id
        self.status = status
        self.error_id = error_id

    def __str__(self) -> str:
        parts = [super().__str__(), f"operation={self.operation}"]
        if self.ticket_id is not None:
            parts.append(f"ticket={self.ticket_id}")
        if self.status is not None:
            parts.append(f"status={self.status}")
        if self.error_id is not None:
            parts.append(f"error_id={self.error_id}")
        return " ".join(parts)


class HelpdeskUnavailable(HelpdeskError):
    """The helpdesk cannot be reached, is overloaded or failed."""

    code = "helpdesk_unavailable"
    retryable = True


class NotTrusted(HelpdeskUnavailable):
    """The helpdesk's certificate is not trusted, or is not for this address."""

    code = "certificate_not_trusted"


class OutcomeUnknown(HelpdeskError):
    """A write got no answer; it may have happened."""

    code = "outcome_unknown"
    retryable = True


class NotAuthenticated(HelpdeskError):
    """The helpdesk does not know our token."""

    code = "not_authenticated"
    retryable = True  # a token is renewed by an admin; the work must not be lost meanwhile


class NotAllowed(HelpdeskError):
    """The token or the service account lacks a right."""

    code = "not_allowed"


class NotFound(HelpdeskError):
    """The helpdesk has no such object."""

    code = "not_found"


class Rejected(HelpdeskError):
    """The helpdesk refused a value."""

    code = "rejected"


class UnexpectedAnswer(HelpdeskError):
    """The helpdesk answered in a way that the recorded contract does not know."""

    code = "unexpected_answer"
