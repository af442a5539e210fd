"""What `ombud provision` is made of: an administrator's client, and what is known of the site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from integration.errors import HelpdeskError
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.provisioning.desk import ROLE_NAME
from integration.provisioning.wanted import Site
from integration.settings import Settings, missing_for_provisioning, require, variable

CREATE_ACCOUNT = (
    f"create a user in the role '{ROLE_NAME}' (Manage > Users; no other role is needed), let it make an "
    "access token with the permission ticket.agent alone (its profile > Token Access), set {variable} to it, "
    "run apply again"
)


@dataclass(frozen=True)
class ProvisioningServices:
    """What the command works with."""

    admin: ZammadAdmin
    site: Site


@contextmanager
def provisioning_services(settings: Settings) -> Iterator[ProvisioningServices]:
    """Open the helpdesk for provisioning.

    Raises:
        SettingsError: Address or token is missing.
    """
    require(missing_for_provisioning(settings))
    door = _door(settings, settings.zammad_admin_token.get_secret_value())
    try:
        yield ProvisioningServices(ZammadAdmin(door), site_of(settings))
    finally:
        door.close()


def site_of(settings: Settings) -> Site:
    """What the settings say of the site; asks the helpdesk who the service account is (one call).

    Its token is asked, not the administrator's: so the trigger spares exactly the account that writes.
    """
    service_id, problem = _service_account(settings)
    base = settings.public_url.rstrip("/")
    basic = (settings.webhook_basic_user, settings.webhook_basic_password)
    bearer = settings.webhook_bearer
    return Site(
        endpoint=f"{base}/webhooks/zammad" if base else None,
        secret=settings.webhook_secrets[0] if settings.webhook_secrets else None,
        basic=basic if all((basic[0], basic[1].get_secret_value())) else None,
        bearer=bearer if bearer.get_secret_value() else None,
        service_id=service_id,
        service_problem=problem,
    )


def _service_account(settings: Settings) -> tuple[int | None, str]:
    token = settings.zammad_token.get_secret_value()
    how = CREATE_ACCOUNT.format(variable=variable("zammad_token"))
    if not token:
        return None, f"there is no service account yet: {how}"
    door = _door(settings, token)
    try:
        return ZammadClient(door).get_me().id, ""
    except HelpdeskError as error:
        return None, f"the service account cannot be asked who it is ({error.code}): {how}"
    finally:
        door.close()


def _door(settings: Settings, token: str) -> HttpDoor:
    return HttpDoor(
        settings.zammad_url,
        auth=ZammadToken(token),
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        pool_size=1,
    )
