"""Findings: closed codes, what each means and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

HELPDESK: Final = "zammad"
"""Under which name looks at the helpdesk are stored."""
MAPPING: Final = "mapping"
"""Under which name the worker's looks at its mapping file are stored."""


class Severity(StrEnum):
    """How much a finding matters."""

    FAILURE = "failure"
    """Complaints are not handled as the mapping says."""
    WARNING = "warning"
    """It works, and should be better."""
    NOTE = "note"
    """Worth knowing."""
    UNSEEN = "unseen"
    """Not looked at, for want of a permission or of something to look at."""


class Dependency(StrEnum):
    """Which part of the whole a finding is about."""

    DATABASE = "database"
    WORKER = "worker"
    HELPDESK = "helpdesk"
    MAPPING = "mapping"


class Code(StrEnum):
    """Everything that can be found."""

    UNREACHABLE = "unreachable"
    CERTIFICATE_NOT_TRUSTED = "certificate_not_trusted"
    NOT_THE_HELPDESK = "not_the_helpdesk"
    ADDRESS_WITHOUT_TLS = "address_without_tls"
    CLOCKS_APART = "clocks_apart"
    CLOCKS_DRIFT = "clocks_drift"
    TOKEN_INVALID = "token_invalid"  # noqa: S105  (a code, no token)
    ADMIN_TOKEN_INVALID = "admin_token_invalid"  # noqa: S105  (a code)
    TOKEN_LACKS_AGENT = "token_lacks_agent"  # noqa: S105  (a code)
    TOKEN_TOO_MIGHTY = "token_too_mighty"  # noqa: S105  (a code)
    GROUP_MISSING = "group_missing"
    GROUP_INACTIVE = "group_inactive"
    GROUP_NOT_FULL = "group_not_full"
    GROUP_LEFT_OUT = "group_left_out"
    NO_GROUP = "no_group"
    STATE_MISSING = "state_missing"
    PRIORITY_MISSING = "priority_missing"
    FIELD_MISSING = "field_missing"
    FIELD_DIFFERS = "field_differs"
    WEBHOOK_MISSING = "webhook_missing"
    WEBHOOK_INACTIVE = "webhook_inactive"
    WEBHOOK_SECRET = "webhook_secret"  # noqa: S105  (a code)
    WEBHOOK_PAYLOAD = "webhook_payload"
    TRIGGER_MISSING = "trigger_missing"
    TRIGGER_INACTIVE = "trigger_inactive"
    TRIGGER_NOT_SPARING = "trigger_not_sparing"
    OBJECT_MISSING = "object_missing"
    OBJECT_DIFFERS = "object_differs"
    AUTO_REPLY = "auto_reply"
    PERSON_MISSING = "person_missing"
    PERSON_INACTIVE = "person_inactive"
    PERSON_CANNOT_OWN = "person_cannot_own"
    NOT_LOOKED_AT = "not_looked_at"
    LOOK_FAILED = "look_failed"
    MAPPING_REJECTED = "mapping_rejected"
    LOOK_STALE = "look_stale"
    NO_LOOK = "no_look"
    WORKER_SILENT = "worker_silent"
    SEALED_EXPIRED = "sealed_expired"
    SEALED_FAILING = "sealed_failing"
    STORE_UNAVAILABLE = "store_unavailable"
    SCHEMA_NOT_CURRENT = "schema_not_current"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code says to an operator.

    Attributes:
        what: What was looked at and is not right.
        do: What to do.
    """

    severity: Severity
    what: str
    do: str
    dependency: Dependency = Dependency.HELPDESK


_F, _W, _U = Severity.FAILURE, Severity.WARNING, Severity.UNSEEN

MEANINGS: Final[ReadOnly[Code, Meaning]] = {
    Code.UNREACHABLE: Meaning(
        _F,
        "the helpdesk does not answer",
        "check OMBUD_ZAMMAD_URL, the network and the helpdesk itself; deliveries are kept meanwhile",
    ),
    Code.CERTIFICATE_NOT_TRUSTED: Meaning(
        _F,
        "the helpdesk's certificate is not trusted, or is not for this address",
        "renew the certificate, or correct the host in OMBUD_ZAMMAD_URL",
    ),
    Code.NOT_THE_HELPDESK: Meaning(
        _F,
        "what answers at the address does not speak Zammad's API",
        "set OMBUD_ZAMMAD_URL to the final address of Zammad, without redirect or login page before it",
    ),
    Code.ADDRESS_WITHOUT_TLS: Meaning(
        _W,
        "the address begins with http://, so the token and the texts of tickets travel in the clear",
        "use https:// in OMBUD_ZAMMAD_URL",
    ),
    Code.CLOCKS_APART: Meaning(
        _F,
        "the clocks of helpdesk and Ombud are minutes apart, so deadlines and sweeps go wrong",
        "let both machines take the time from the same server (NTP)",
    ),
    Code.CLOCKS_DRIFT: Meaning(
        _W,
        "the clocks of helpdesk and Ombud are not together",
        "let both machines take the time from the same server (NTP)",
    ),
    Code.TOKEN_INVALID: Meaning(
        _F,
        "the helpdesk does not know the token, or its account is not active",
        "make a new token for the service account with the permission ticket.agent, set OMBUD_ZAMMAD_TOKEN",
    ),
    Code.ADMIN_TOKEN_INVALID: Meaning(
        _F,
        "the helpdesk does not know the token for administration",
        "make a new one and set OMBUD_ZAMMAD_ADMIN_TOKEN, or leave the setting empty",
    ),
    Code.TOKEN_LACKS_AGENT: Meaning(
        _F,
        "token or account lack the permission ticket.agent",
        "give the account a role with ticket.agent and make a token with ticket.agent",
    ),
    Code.TOKEN_TOO_MIGHTY: Meaning(
        _W,
        "the token may administer the helpdesk, which Ombud never needs at run time",
        "make a token with ticket.agent only; administration has OMBUD_ZAMMAD_ADMIN_TOKEN",
    ),
    Code.GROUP_MISSING: Meaning(
        _F,
        "a group of the mapping does not exist",
        "correct the name in the mapping, or create the group",
    ),
    Code.GROUP_INACTIVE: Meaning(
        _F, "a group of the mapping is not active", "activate the group, or take it out of the mapping"
    ),
    Code.GROUP_NOT_FULL: Meaning(
        _F,
        "the service account lacks full access to a group of the mapping",
        "give the account, or a role that it has, full access to the group",
    ),
    Code.GROUP_LEFT_OUT: Meaning(
        _W,
        "the mapping names no groups, and the service account lacks full access to some",
        "give it full access, or name the groups that are to be handled",
    ),
    Code.NO_GROUP: Meaning(
        _F,
        "the service account has full access to no group",
        "give the account, or a role that it has, full access to the groups that are to be handled",
    ),
    Code.STATE_MISSING: Meaning(
        _F,
        "no active ticket state is of a kind that every complaint passes",
        "activate or create a state of that kind",
    ),
    Code.PRIORITY_MISSING: Meaning(
        _F, "no ticket priority is active", "activate at least one ticket priority"
    ),
    Code.FIELD_MISSING: Meaning(
        _F,
        "tickets lack one of our fields",
        "create the field (`ombud provision`) and update the helpdesk's database",
    ),
    Code.FIELD_DIFFERS: Meaning(
        _F,
        "one of our fields is of another type, not active, or lacks options or length",
        "see `ombud provision plan`, then apply; a field is widened, never shrunk",
    ),
    Code.WEBHOOK_MISSING: Meaning(
        _F,
        "no webhook of the helpdesk names our address",
        "create it (`ombud provision`); its endpoint ends with /webhooks/zammad",
    ),
    Code.WEBHOOK_INACTIVE: Meaning(_F, "the webhook is not active", "activate the webhook in the helpdesk"),
    Code.WEBHOOK_SECRET: Meaning(
        _F,
        "the webhook's signature token or second factor is none that we accept",
        "make it one of OMBUD_WEBHOOK_SECRETS and the OMBUD_WEBHOOK_BASIC_… or _BEARER settings",
    ),
    Code.WEBHOOK_PAYLOAD: Meaning(
        _F,
        "the webhook sends more than ids and times, or not the ticket's id; the helpdesk keeps copies",
        "set the thin payload (`ombud provision`)",
    ),
    Code.TRIGGER_MISSING: Meaning(
        _F, "no trigger of the helpdesk calls our webhook", "create it (`ombud provision`)"
    ),
    Code.TRIGGER_INACTIVE: Meaning(
        _F, "the trigger that calls our webhook is not active", "activate the trigger in the helpdesk"
    ),
    Code.TRIGGER_NOT_SPARING: Meaning(
        _F,
        "a trigger tells us of our own changes, so that every write comes back as an event",
        "add the condition that the last change is not by the service account",
    ),
    Code.OBJECT_MISSING: Meaning(
        _W,
        "something that agents or administrators use is not there",
        "see `ombud provision plan`, then apply",
    ),
    Code.OBJECT_DIFFERS: Meaning(
        _W,
        "something that agents or administrators use is not as the mapping says",
        "see `ombud provision plan`, then apply",
    ),
    Code.AUTO_REPLY: Meaning(
        Severity.NOTE,
        "the helpdesk's own auto-reply does not fit what the mapping says of it",
        "see `ombud provision plan`; it is changed only with --adopt",
    ),
    Code.PERSON_MISSING: Meaning(
        _F,
        "no user of the helpdesk has this login",
        "correct the login in the mapping; it stands in the user's profile",
    ),
    Code.PERSON_INACTIVE: Meaning(
        _F, "this person's account is not active", "activate the account, or take the person out"
    ),
    Code.PERSON_CANNOT_OWN: Meaning(
        _F,
        "this person lacks full access to a group, and an owner without it silently becomes nobody",
        "give full access to the group, or limit the person with `groups`",
    ),
    Code.NOT_LOOKED_AT: Meaning(_U, "not looked at", "give a token with the permission if you want to know"),
    Code.LOOK_FAILED: Meaning(
        _F,
        "a question to the helpdesk got no usable answer",
        "look again; if it stays, look at the helpdesk's load and log",
    ),
    Code.MAPPING_REJECTED: Meaning(
        _F,
        "the mapping file is wrong, so the version that was in force before stays",
        "run `ombud check` and correct the file; it is read again by itself",
        Dependency.MAPPING,
    ),
    Code.LOOK_STALE: Meaning(
        _F,
        "the worker has not looked at the helpdesk for too long",
        "look at the worker's log for live_failed; restart it",
        Dependency.WORKER,
    ),
    Code.NO_LOOK: Meaning(
        _U,
        "the worker has not looked at the helpdesk yet",
        "start the worker, or wait a moment",
        Dependency.WORKER,
    ),
    Code.WORKER_SILENT: Meaning(
        _F,
        "no worker says that it lives; deliveries are kept and wait",
        "start `ombud worker`, or look at its log",
        Dependency.WORKER,
    ),
    Code.SEALED_EXPIRED: Meaning(
        _F,
        "complaints were thrown away, since no ticket could be made of them in time",
        "ask whoever sent them to send them again (`ombud sealed list`), then `ombud sealed close`",
        Dependency.WORKER,
    ),
    Code.SEALED_FAILING: Meaning(
        _W,
        "complaints wait sealed for a quarter of an hour, since no ticket can be made of them",
        "look at the worker's log for complaint_waits; they are thrown away after OMBUD_SEAL_HOURS",
        Dependency.WORKER,
    ),
    Code.STORE_UNAVAILABLE: Meaning(
        _F,
        "the database cannot be reached",
        "check that it runs and that OMBUD_DATABASE_URL names it; deliveries are answered 503 meanwhile and "
        "Zammad sends them again",
        Dependency.DATABASE,
    ),
    Code.SCHEMA_NOT_CURRENT: Meaning(
        _F,
        "the database's tables are not those of this version",
        "restart ombud web, which brings them up to date, or install the version they are of",
        Dependency.DATABASE,
    ),
}
"""What every code means."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found.

    Attributes:
        subject: A path of the mapping (`groups[1]`), a field, a permission; never a name of somebody.
        expected: For the terminal only; may name groups.
        found: For the terminal only; may name groups.
    """

    code: Code
    subject: str = ""
    expected: str = field(default="", repr=False)
    found: str = field(default="", repr=False)

    @property
    def meaning(self) -> Meaning:
        """What the code says."""
        return MEANINGS[self.code]

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.meaning.severity


def not_looked_at(subject: str, permission: str) -> Finding:
    """Something that nobody could look at with the token at hand."""
    return Finding(Code.NOT_LOOKED_AT, subject, expected=permission)
