"""Who may see the admin pages: whoever knows the secret, or is vouched for by a proxy of ours."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from werkzeug.security import check_password_hash, generate_password_hash

from integration.settings import Network, Settings

SHORTEST: Final = 12
"""Characters of a secret at least."""
LONGEST: Final = 1024
"""Characters; nobody lets us hash more."""
METHOD: Final = "scrypt:32768:8:1"
"""32 MiB and some fifty milliseconds a try (RFC 7914)."""


def hash_of(secret: str) -> str:
    """A salted hash of a secret, which tells nothing about it."""
    return generate_password_hash(secret, METHOD)


@dataclass(frozen=True, slots=True)
class Access:
    """Who may come in, and for how long.

    Attributes:
        secret_hash: Of the secret; empty when none opens the pages.
        header: Name of a proxy's header; empty when none is believed.
        header_from: Networks from which it is believed.
        keys: Sign the cookie, newest first.
        idle: Who does nothing for so long is logged out.
    """

    secret_hash: str = field(repr=False)
    header: str
    header_from: tuple[Network, ...]
    keys: tuple[str, ...] = field(repr=False)
    idle: timedelta

    @classmethod
    def of(cls, settings: Settings) -> Access:
        """As the settings say."""
        return cls(
            settings.admin_secret_hash.get_secret_value(),
            settings.admin_header,
            settings.admin_header_from,
            tuple(key.get_secret_value() for key in settings.admin_keys),
            timedelta(minutes=settings.admin_minutes),
        )

    def knows(self, secret: str) -> bool:
        """True for the secret; takes as long for a wrong one."""
        return (
            bool(self.secret_hash)
            and 0 < len(secret) <= LONGEST
            and check_password_hash(self.secret_hash, secret)
        )

    def vouches(self, peer: str, value: str) -> bool:
        """True when a proxy that is believed says that somebody is logged in.

        Args:
            peer: Address of the connection itself, never one that a header tells.
            value: What the header holds.
        """
        if not self.header or not value.strip():
            return False
        try:
            address = ipaddress.ip_address(peer)
        except ValueError:
            return False
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        return any(address in network for network in self.header_from)

    def sender(self, network: str) -> str:
        """A name for who tries the secret: the same in every process, and nobody undoes it without the key.

        Args:
            network: Address, or the network that counts as one.
        """
        return hmac.new(self.keys[0].encode(), f"sender {network}".encode(), hashlib.sha256).hexdigest()[:32]

    @property
    def stamp(self) -> str:
        """Changes with the secret, so that a new one logs everybody out."""
        return hmac.new(self.keys[0].encode(), self.secret_hash.encode(), hashlib.sha256).hexdigest()[:16]
