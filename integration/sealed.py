"""Texts that must wait for the helpdesk: encrypted, and for hours at most.

What is accepted while the helpdesk is away must not be lost and must not lie about readable. So it is
sealed with Fernet (AES-128-CBC with HMAC-SHA256, of PyCA's `cryptography`) under a key that the database
does not hold. The rows are in `integration.store.sealed`; the ciphertext goes as soon as the row is settled
or has expired.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr
from sqlalchemy import Connection

from integration.errors import SealNotKnown
from integration.store import sealed as rows
from integration.store.sealed import SealedText

_LETTERS: Final = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""Of a reference: none that is taken for another one when it is read aloud."""


class Purpose(StrEnum):
    """What a sealed text is for."""

    COMPLAINT = "complaint"
    SURVEY = "survey"


class Kept(StrEnum):
    """What became of a text that was to be sealed."""

    NEW = "new"
    SAME = "same"
    """Its key was known, and with it the same content; nothing was stored twice."""
    CONFLICT = "conflict"
    """Its key was known with another content; nothing was stored."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to a text that was to be sealed.

    Attributes:
        reference: Name of the text, random: for people, and for the mark on what is made of it.
        ticket_number: Of the ticket that was made of it; None while it waits.
    """

    kept: Kept
    reference: str
    ticket_number: str | None = None


class Seals:
    """Seals and opens. Threads may share it.

    Args:
        keys: Fernet keys, newest first: the first one seals, all of them open.

    Raises:
        ValueError: There is none, or one is no Fernet key.
    """

    def __init__(self, keys: Sequence[SecretStr]) -> None:
        if not keys:
            raise ValueError("no key")
        self._raw = [base64.urlsafe_b64decode(key.get_secret_value()) for key in keys]
        self._fernet = MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in self._raw])

    @classmethod
    def of(cls, keys: Sequence[SecretStr]) -> Self | None:
        """The seals of these keys; None where there are none."""
        return cls(keys) if keys else None

    def put(
        self,
        connection: Connection,
        *,
        purpose: Purpose,
        helpdesk: str,
        key: str,
        content: bytes,
        same: bytes,
        received_at: datetime,
        keep: timedelta,
        ticket_id: int | None = None,
    ) -> Receipt:
        """Seal a text; it is kept once the caller's transaction is committed.

        One that had expired and comes again is kept anew under its old reference.

        Args:
            key: The caller's idempotency key; only a keyed hash of it is stored.
            content: What is sealed.
            same: What two contents are compared by, again as a keyed hash.
            received_at: UTC.
            keep: After this time it is thrown away, whatever became of it.
            ticket_id: The ticket that it belongs to, when there is one already.
        """
        keys, bodies = self.hashes("key", f"{purpose}:{key}".encode()), self.hashes("body", same)
        while True:
            known = rows.find(connection, purpose, keys)
            if known is not None:
                kept = Kept.SAME if known.body in bodies else Kept.CONFLICT
                if kept is Kept.SAME and known.outcome == rows.EXPIRED:
                    rows.revive(connection, known.id, self._sealed(content), received_at, received_at + keep)
                return Receipt(kept, known.reference, known.ticket_number)
            reference = _reference()
            if rows.add(
                connection,
                reference=reference,
                purpose=purpose,
                helpdesk=helpdesk,
                ticket_id=ticket_id,
                key=keys[0],
                body=bodies[0],
                ciphertext=self._sealed(content),
                received_at=received_at,
                expires_at=received_at + keep,
            ):
                return Receipt(Kept.NEW, reference)

    def open(self, text: SealedText) -> bytes:
        """What was sealed.

        Raises:
            SealNotKnown: None of the keys opens it.
        """
        try:
            return self._fernet.decrypt(base64.urlsafe_b64encode(text.ciphertext))
        except InvalidToken:
            raise SealNotKnown from None

    def hashes(self, label: str, value: bytes) -> tuple[str, ...]:
        """Keyed hashes of a value in hex, the newest key first; without keys none can be tried out."""
        return tuple(
            hmac.new(key, value, hashlib.sha256).hexdigest() for key in self.derived(f"hash:{label}")
        )

    def derived(self, label: str) -> tuple[bytes, ...]:
        """Keys of another use, the newest first: HMAC-SHA256 of the label under each sealing key."""
        return tuple(hmac.new(raw, label.encode(), hashlib.sha256).digest() for raw in self._raw)

    def _sealed(self, content: bytes) -> bytes:
        # Fernet's own form is base64, a third longer
        return base64.urlsafe_b64decode(self._fernet.encrypt(content))


def _reference() -> str:
    letters = "".join(secrets.choice(_LETTERS) for _ in range(10))
    return f"{letters[:5]}-{letters[5:]}"
