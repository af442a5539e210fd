"""One look at the helpdesk from end to end: for `ombud check --live`, and every few minutes in the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from pydantic import SecretStr

from integration.clock import Clock
from integration.errors import (
    HelpdeskError,
    HelpdeskUnavailable,
    NotAuthenticated,
    NotTrusted,
    UnexpectedAnswer,
)
from integration.helpdesks.http import HttpDoor, Observer
from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.helpdesks.zammad.client import ZammadToken
from integration.live import checks, desk
from integration.live.findings import HELPDESK, Code, Finding, Severity
from integration.live.reading import HelpdeskTime, Reader
from integration.log import get_logger
from integration.provisioning.existing import read_existing
from integration.provisioning.kinds import Kind
from integration.provisioning.plan import make_plan
from integration.provisioning.wanted import Site
from integration.settings import Settings
from integration.store import live_looks
from integration.store.database import Database
from mappings.mapping import Mapping

CANNOT_BE_ASKED: Final = frozenset({Code.UNREACHABLE, Code.CERTIFICATE_NOT_TRUSTED, Code.NOT_THE_HELPDESK})
"""Findings after which there is no sense in asking further."""

log = get_logger()


def look(
    settings: Settings, mapping: Mapping, clock: Clock, observe: Observer | None = None
) -> tuple[Finding, ...]:
    """Read the helpdesk with the token of run time and compare it with the mapping.

    Args:
        settings: Need address and token.
        observe: Is told about every request.

    Returns:
        Every finding, failures of reading included; never raises for what the helpdesk does.

    Raises:
        SettingsError: Address or token cannot be used.
    """
    found = list(checks.address(settings.zammad_url))
    with _door(settings, settings.zammad_token, clock, observe) as (door, time):
        try:
            observed = Reader(door, time).observe(mapping.people)
            found += checks.findings(observed, mapping)
            if observed.agent:
                plan = make_plan(mapping, Site(), desk.read_as_agent(ZammadAdmin(door)))
                # all else is not to be seen with this token, and that is as it should be
                found += (one for one in desk.objects(plan) if one.severity is not Severity.UNSEEN)
        except HelpdeskError as error:
            found.append(_trouble(error))
    return tuple(found)


def look_at_everything(
    settings: Settings, mapping: Mapping, site: Callable[[], Site], clock: Clock
) -> tuple[Finding, ...]:
    """As `look`, and what only administrators see: fields with options, webhook, trigger, auto-reply.

    Args:
        settings: With the token for administration where there is one; else the token of run time is asked.
        site: Tells what is known of our own side; may ask the helpdesk.

    Raises:
        SettingsError: Address or token cannot be used.
    """
    told = look(settings, mapping, clock)
    if any(finding.code in CANNOT_BE_ASKED for finding in told):
        return told
    given = settings.zammad_admin_token
    token = given if given.get_secret_value() else settings.zammad_token
    with _door(settings, token, clock, None) as (door, _):
        try:
            existing = read_existing(ZammadAdmin(door))
        except NotAuthenticated as error:
            code = Code.ADMIN_TOKEN_INVALID if given.get_secret_value() else Code.TOKEN_INVALID
            return _joined(told, [Finding(code, expected="a known token", found=f"status {error.status}")])
        except HelpdeskError as error:
            return _joined(told, [_trouble(error)])
    if Kind.FIELD not in existing.refused:
        told = tuple(one for one in told if (one.code, one.subject) != (Code.NOT_LOOKED_AT, "fields"))
    here = site()
    found = [
        *desk.deliveries(existing, here, settings.webhook_secrets),
        *desk.objects(make_plan(mapping, here, existing)),
        *desk.reply(mapping, existing),
    ]
    return _joined(told, found)


def _joined(told: tuple[Finding, ...], found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of both looks, each once."""
    known = {(finding.code, finding.subject) for finding in told}
    return (*told, *(finding for finding in found if (finding.code, finding.subject) not in known))


@contextmanager
def _door(
    settings: Settings, token: SecretStr, clock: Clock, observe: Observer | None
) -> Iterator[tuple[HttpDoor, HelpdeskTime]]:
    time = HelpdeskTime(clock)
    door = HttpDoor(
        settings.zammad_url,
        auth=ZammadToken(token.get_secret_value()),
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        pool_size=1,
        clock=clock,
        observe=observe,
        hear=time,
    )
    try:
        yield door, time
    finally:
        door.close()


def _trouble(error: HelpdeskError) -> Finding:
    """What it means that the helpdesk could not be asked."""
    status = f"status {error.status}" if error.status is not None else "no answer"
    if isinstance(error, NotTrusted):
        return Finding(Code.CERTIFICATE_NOT_TRUSTED, expected="a trusted certificate", found="another one")
    if isinstance(error, HelpdeskUnavailable):
        return Finding(Code.UNREACHABLE, expected="an answer", found=status)
    if isinstance(error, NotAuthenticated):
        return Finding(Code.TOKEN_INVALID, expected="a known token", found=status)
    if isinstance(error, UnexpectedAnswer) and error.operation == "get_me":
        return Finding(Code.NOT_THE_HELPDESK, expected="JSON of Zammad", found=status)
    return Finding(Code.LOOK_FAILED, error.operation, expected="an answer as recorded", found=status)


class LiveLooks:
    """The worker's looks: each is stored for the web process, which never asks the helpdesk itself.

    Args:
        mapping: Gives the mapping in force.
        observe: Is told about every request.
    """

    def __init__(
        self,
        settings: Settings,
        mapping: Callable[[], Mapping],
        database: Database,
        clock: Clock,
        observe: Observer | None = None,
    ) -> None:
        self._settings = settings
        self._mapping = mapping
        self._database = database
        self._clock = clock
        self._observe = observe

    def run_once(self) -> int:
        """Look, and store what was found; returns the number of failures.

        Raises:
            OmbudError: The store cannot be reached.
        """
        mapping = self._mapping()
        found = look(self._settings, mapping, self._clock, self._observe)
        with self._database.begin() as connection:
            live_looks.put(
                connection,
                helpdesk=HELPDESK,
                looked_at=self._clock.now(),
                mapping_version=mapping.version_id,
                findings=((finding.code.value, finding.subject) for finding in found),
            )
        failures = [finding.code.value for finding in found if finding.severity is Severity.FAILURE]
        if failures:
            log.warning("helpdesk_disagrees", problems=list(dict.fromkeys(failures)), count=len(failures))
        else:
            log.info("helpdesk_agrees", count=len(found))
        return len(failures)
