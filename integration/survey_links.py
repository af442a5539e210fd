"""The customer's own address of the survey: an opaque token, and the way back from it to ticket and occasion.

The token is Fernet (AES-128-CBC with HMAC-SHA256, of PyCA's `cryptography`), which signs and encrypts at
once: a signed text alone would tell the ticket's number to everybody who reads a proxy's log. Its keys are
derived from `OMBUD_SURVEY_KEYS`, so that nothing that was encrypted for another use is ever a token.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr

from integration.clock import Clock
from integration.sealed import Seals

PATH: Final = "/survey/"
LABEL: Final = "survey link"
"""Under which the keys are derived."""
LONGEST_OCCASION: Final = 100

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{120,400}={0,2}")
_OCCASION: Final = re.compile(r"[a-z][a-z0-9_]*(?::[a-z0-9_.-]+){1,4}")
_WIDTH: Final = 79
"""Characters to which the content is filled up, so that its length does not tell the digits of a number."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a good token says: who was asked about what.

    Attributes:
        occasion: Key of the letter that asked, such as `history:97`.
        made_at: UTC.
    """

    helpdesk: str
    ticket_id: int
    occasion: str
    made_at: datetime


class Unusable(StrEnum):
    """Why a token is none; whoever shows it is told no difference."""

    EXPIRED = "expired"
    FORGED = "forged"


class SurveyLinks:
    """Makes addresses and reads their tokens. Threads may share it.

    Args:
        keys: As `OMBUD_SURVEY_KEYS`, newest first: the first one makes tokens, all of them read.
        public_url: Address at which Ombud is reached, as `OMBUD_PUBLIC_URL`.
        lifetime: A token is good for so long.

    Raises:
        ValueError: There is no key.
    """

    def __init__(
        self,
        keys: Sequence[SecretStr],
        public_url: str,
        lifetime: timedelta,
        clock: Clock,
        helpdesk: str = "zammad",
    ) -> None:
        self._fernet = MultiFernet(
            [Fernet(base64.urlsafe_b64encode(key)) for key in Seals(keys).derived(LABEL)]
        )
        self._public_url = public_url.rstrip("/")
        self._lifetime = lifetime
        self._clock = clock
        self._helpdesk = helpdesk

    def link_of(self, ticket_id: int, key: str, language: str = "") -> str:
        """The address for a ticket and the occasion of a letter.

        Args:
            key: The occasion, a code: `history:97`, `acknowledgement:ticket`.
            language: In which the page opens; empty for the browser's wish.

        Raises:
            ValueError: The key is no such code.
        """
        if len(key) > LONGEST_OCCASION or _OCCASION.fullmatch(key) is None:
            raise ValueError("not the key of an occasion")
        content = json.dumps([self._helpdesk, ticket_id, key], separators=(",", ":")).ljust(_WIDTH)
        token = self._fernet.encrypt_at_time(content.encode(), int(self._clock.now().timestamp())).decode()
        return f"{self._public_url}{PATH}{token}" + (f"?lang={language}" if language else "")

    def read(self, token: str, now: datetime) -> Asked | Unusable:
        """What a token says.

        Args:
            now: UTC.
        """
        if _TOKEN.fullmatch(token) is None:
            return Unusable.FORGED
        try:
            content = json.loads(self._fernet.decrypt(token))
            made_at = datetime.fromtimestamp(self._fernet.extract_timestamp(token), UTC)
        except (InvalidToken, ValueError):
            return Unusable.FORGED
        if now - made_at > self._lifetime:
            return Unusable.EXPIRED
        helpdesk, ticket_id, occasion = content
        return Asked(str(helpdesk), int(ticket_id), str(occasion), made_at)
