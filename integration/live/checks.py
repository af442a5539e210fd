"""Observed × mapping → findings. Pure: one check a function, no consequence told beside its cause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final
from urllib.parse import urlsplit

from integration.live.findings import Code, Finding, not_looked_at
from integration.live.observed import Account, Observed, Seen, Unseen
from mappings.fields import FIELDS
from mappings.mapping import Mapping

WARN_SECONDS: Final = 30.0
FAIL_SECONDS: Final = 300.0
"""A clock that is this far off makes deadlines of hours wrong and sweeps blind."""

STATE_KINDS: Final = {1: "new", 2: "open", 3: "pending_reminder", 5: "closed"}
"""Types of states that every Zammad has from the start (contract 6.5), and that complaints pass."""

Check = Callable[[Observed, Mapping], Iterator[Finding]]


def findings(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """Everything that is to be said about what was observed."""
    for check in CHECKS:
        yield from check(observed, mapping)


def address(url: str) -> Iterator[Finding]:
    """An address without TLS, unless it is this machine."""
    parts = urlsplit(url)
    if parts.scheme == "http" and parts.hostname not in {"localhost", "127.0.0.1", "::1"}:
        yield Finding(Code.ADDRESS_WITHOUT_TLS, expected="https://", found="http://")


def clocks(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """The helpdesk's clock against ours."""
    del mapping
    ahead = observed.seconds_ahead
    if ahead is None:
        yield not_looked_at("clock", "a Date header in the helpdesk's answers")
        return
    if abs(ahead) <= WARN_SECONDS:
        return
    code = Code.CLOCKS_APART if abs(ahead) > FAIL_SECONDS else Code.CLOCKS_DRIFT
    way = "ahead of" if ahead > 0 else "behind"
    yield Finding(
        code,
        expected=f"at most {WARN_SECONDS:.0f} seconds apart",
        found=f"the helpdesk's clock is {abs(ahead):.0f} seconds {way} ours",
    )


def token(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """What token and account may do: to work on tickets, and no more."""
    del mapping
    if not observed.agent:
        yield Finding(Code.TOKEN_LACKS_AGENT, expected="ticket.agent", found="refused with 403")
    if observed.mighty:
        yield Finding(Code.TOKEN_TOO_MIGHTY, expected="ticket.agent only", found="an admin permission")


def groups(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """Groups exist, are active, and are open to the service account; those of partners too."""
    if not observed.agent:
        return
    if not mapping.groups:
        yield from _all_groups(observed)
    known = (
        {group.name: group for group in observed.groups.value} if isinstance(observed.groups, Seen) else None
    )
    named = [(f"groups[{number}]", name) for number, name in enumerate(mapping.groups)]
    named += [(f"partners[{number}].group", one.group) for number, one in enumerate(mapping.partners)]
    for subject, name in named:
        if known is not None and name not in known:
            yield Finding(Code.GROUP_MISSING, subject, expected=repr(name), found=_names(known))
        elif known is not None and not known[name].active:
            yield Finding(Code.GROUP_INACTIVE, subject, expected="active", found="inactive")
        else:
            yield from _access(observed, subject, name)


def _access(observed: Observed, subject: str, name: str) -> Iterator[Finding]:
    full = observed.has_full(observed.myself, name)
    if full is None:
        yield not_looked_at(subject, "admin.group" if isinstance(observed.groups, Unseen) else "admin.role")
    elif not full:
        found = "no group of this name that it may use" if isinstance(observed.groups, Unseen) else ""
        yield Finding(
            Code.GROUP_NOT_FULL, subject, expected="full", found=found or _levels(observed.myself, name)
        )


def _all_groups(observed: Observed) -> Iterator[Finding]:
    if isinstance(observed.groups, Unseen):
        if not any("full" in levels for levels in observed.myself.levels.values()):
            yield not_looked_at("groups", observed.groups.needs)
        return
    active = [group.name for group in observed.groups.value if group.active]
    access = {name: observed.has_full(observed.myself, name) for name in active}
    lacking = [name for name, full in access.items() if full is False]
    if lacking and not any(access.values()) and None not in access.values():
        yield Finding(Code.NO_GROUP, expected="full access to one group at least", found="to none")
    elif lacking:
        yield Finding(
            Code.GROUP_LEFT_OUT,
            expected="full access to all groups",
            found=f"not to {', '.join(repr(name) for name in lacking)}",
        )


def _levels(account: Account, group: str) -> str:
    return ", ".join(sorted(account.levels.get(group, ()))) or "none"


def _names(known: Iterable[str]) -> str:
    names = sorted(known)
    return "groups " + ", ".join(repr(name) for name in names[:20])


def vocabulary(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """States and priorities that complaints pass."""
    del mapping
    if not observed.agent:
        return
    if isinstance(observed.states, Seen):
        active = {state.kind for state in observed.states.value if state.active}
        for kind, name in STATE_KINDS.items():
            if kind not in active:
                yield Finding(
                    Code.STATE_MISSING,
                    f"states.{name}",
                    expected=f"an active state of type {name}",
                    found="none",
                )
    else:
        yield not_looked_at("states", observed.states.needs)
    if isinstance(observed.priorities, Unseen):
        yield not_looked_at("priorities", observed.priorities.needs)
    elif not any(observed.priorities.value):
        yield Finding(Code.PRIORITY_MISSING, expected="one at least", found="none")


def ticket_fields(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """Our fields are there; their kind and options take a token for administration to see."""
    if not observed.agent:
        return
    if isinstance(observed.ticket_keys, Unseen):
        yield not_looked_at("fields", observed.ticket_keys.needs)
        return
    off = {f"complaint_{name}" for name in mapping.fields.off} | (
        {"complaint_redress_amount"} if "redress" in mapping.fields.off else set()
    )
    for field in FIELDS:
        if field.name not in observed.ticket_keys.value and field.name not in off:
            yield Finding(
                Code.FIELD_MISSING, field.name, expected=f"a field of type {field.kind}", found="none"
            )


def people(observed: Observed, mapping: Mapping) -> Iterator[Finding]:
    """People exist, are active, and may own tickets of their groups (contract 6.3)."""
    if not observed.agent or not mapping.people:
        return
    if isinstance(observed.people, Unseen):
        yield not_looked_at("people", observed.people.needs)
        return
    for number, (person, account) in enumerate(zip(mapping.people, observed.people.value, strict=True)):
        subject = f"people[{number}]"
        if account is None:
            yield Finding(Code.PERSON_MISSING, f"{subject}.login", expected="a user", found="none")
        elif not account.active:
            yield Finding(Code.PERSON_INACTIVE, subject, expected="active", found="inactive")
        else:
            yield from _owning(observed, subject, account, mapping.groups_of(person))


def _owning(observed: Observed, subject: str, account: Account, wanted: tuple[str, ...]) -> Iterator[Finding]:
    known = observed.groups.value if isinstance(observed.groups, Seen) else ()
    if not wanted:
        access = [observed.has_full(account, group.name) for group in known if group.active]
        if isinstance(observed.groups, Unseen) and not account.levels:
            yield not_looked_at(subject, observed.groups.needs)
        elif known and not any(access) and None not in access:
            yield Finding(
                Code.PERSON_CANNOT_OWN, subject, expected="full access to one group", found="to none"
            )
        return
    exist = {group.name for group in known if group.active} if known else set(wanted)
    named = {name: observed.has_full(account, name) for name in wanted if name in exist}
    lacking = [name for name, full in named.items() if full is False]
    if lacking:
        yield Finding(
            Code.PERSON_CANNOT_OWN,
            subject,
            expected=f"full access to {', '.join(repr(name) for name in lacking)}",
            found="; ".join(_levels(account, name) for name in lacking),
        )
    if None in named.values():
        yield not_looked_at(subject, "admin.role")


CHECKS: Final[tuple[Check, ...]] = (clocks, token, groups, vocabulary, ticket_fields, people)
"""Every check, in the order in which findings are told."""
