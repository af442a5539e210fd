"""The door for complaints, where the settings open it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from integration.complaints.door import Door
from integration.errors import SettingsError
from integration.sealed import Seals
from integration.settings import Settings, variable
from mappings.mapping import Mapping


def check_door(settings: Settings, mapping: Mapping) -> None:
    """Refuse a mapping with which the door could not be opened.

    Raises:
        SettingsError: It names no group in which tickets could be made.
    """
    if settings.seal_keys and not settings.shadow and not mapping.groups:
        raise SettingsError(
            f"{variable('seal_keys')}: complaints become tickets in the mapping's first group, and it "
            "names none; name them under `groups`"
        )


def build_door(settings: Settings, mapping: Callable[[], Mapping]) -> Door | None:
    """Build the door; None where no key seals, or where nothing may be written to the helpdesk.

    Args:
        mapping: Gives the mapping in force, which `check_door` has let pass.
    """
    seals = Seals.of(settings.seal_keys)
    if seals is None or settings.shadow:
        return None
    return Door(
        seals=seals,
        mapping=mapping,
        keep=timedelta(hours=settings.seal_hours),
        secrets=tuple(secret.get_secret_value().encode() for secret in settings.intake_secrets),
        form=settings.form,
        proxies=settings.form_proxies,
    )
