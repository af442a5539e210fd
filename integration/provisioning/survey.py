"""The whole look: read the helpdesk, hold the mapping against it. Writes nothing."""

from __future__ import annotations

from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.provisioning.existing import read_existing
from integration.provisioning.plan import Plan, make_plan
from integration.provisioning.wanted import Site
from mappings.mapping import Mapping


def survey(admin: ZammadAdmin, mapping: Mapping, site: Site, *, adopt: bool = False) -> Plan:
    """What would be done.

    Raises:
        HelpdeskError: The helpdesk cannot be asked.
    """
    return make_plan(mapping, site, read_existing(admin), adopt=adopt)
