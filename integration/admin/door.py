"""What the admin pages work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from integration.admin.access import Access
from integration.mapping_in_force import MappingInForce
from integration.pipeline import Reading


@dataclass(frozen=True)
class AdminDoor:
    """Access, and what pages look at beside the database.

    Attributes:
        mapping: The mapping in force.
        look: Decides about a ticket as it stands in the helpdesk and writes nothing; ends within seconds.
        helpdesk_url: Base address of the helpdesk, for links; empty where it is not set here.
        proxies: Proxies of ours before the web process.
    """

    access: Access
    mapping: MappingInForce
    look: Callable[[int], Reading]
    helpdesk_url: str
    proxies: int
