"""The door for complaints, where the settings open it."""

from __future__ import annotations

from datetime import timedelta

from integration.complaints.door import Door
from integration.errors import SettingsError
from integration.mapping_file import read_mapping
from integration.sealed import Seals
from integration.settings import Settings, variable


def build_door(settings: Settings) -> Door | None:
    """Build the door; None where no key seals, or where nothing may be written to the helpdesk.

    Raises:
        SettingsError: The mapping is wrong, or names no group in which tickets could be made.
    """
    seals = Seals.of(settings.seal_keys)
    if seals is None or settings.shadow:
        return None
    mapping = read_mapping(settings.mapping)
    if not mapping.groups:
        raise SettingsError(
            f"{variable('seal_keys')}: complaints become tickets in the mapping's first group, and it "
            "names none; name them under `groups`"
        )
    return Door(
        seals=seals,
        groups=mapping.groups,
        zone=mapping.zone_name(),
        language=mapping.language.value,
        keep=timedelta(hours=settings.seal_hours),
        secrets=tuple(secret.get_secret_value().encode() for secret in settings.intake_secrets),
        form=settings.form,
        proxies=settings.form_proxies,
    )
