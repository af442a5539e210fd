"""Known e-mail addresses: also with words for the signs, with spaces, and their first part alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from mappings.redaction.folding import fold_text, loosen_text
from mappings.redaction.hits import KNOWN, Hit
from mappings.redaction.loose import Loose
from mappings.redaction.types import DataType
from mappings.redaction.words.complaints import WORDS

_BETWEEN: Final = r"[^a-z0-9]{0,4}(?:(?:at|dot|punkt|point|punto|arroba|arobase|艾特|点)[^a-z0-9]{0,4})?"
_PART: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Email:
    key: str
    parts: tuple[str, ...]
    local: str


class Emails:
    """Finds known e-mail addresses."""

    def __init__(self, emails: Iterable[str]) -> None:
        self._emails = []
        for written in dict.fromkeys(emails):
            loose = loosen_text(written.strip())
            local, sign, domain = loose.rpartition("@")
            parts = tuple(_PART.findall(loose))
            if sign and local and domain and parts:
                key = fold_text(written.strip()).casefold()
                self._emails.append(_Email(key, parts, local))

    def find(self, loose: Loose) -> Iterator[Hit]:
        """Whole addresses, and first parts that belong to nobody else."""
        text = loose.text
        for email in self._emails:
            if all(part in text for part in email.parts):
                pattern = _BETWEEN.join(map(re.escape, email.parts))
                for found in re.finditer(rf"(?<![a-z0-9]){pattern}(?![a-z0-9])", text):
                    yield Hit(*loose.span(*found.span()), DataType.EMAIL, email.key, KNOWN)
            if _is_telling(email.local) and email.local in text:
                for found in re.finditer(rf"(?<![a-z0-9]){re.escape(email.local)}(?![a-z0-9])", text):
                    yield Hit(*loose.span(*found.span()), DataType.EMAIL, email.key, KNOWN - 2)


def _is_telling(local: str) -> bool:
    """True for a first part that is no word: `zhang.sf`, `anna1985`, not `service`."""
    if len(local) < 6 or local in WORDS:
        return False
    return (
        bool(re.search(r"[0-9]", local) and re.search("[a-z]", local))
        or (local.isdigit() and len(local) >= 7)
        or (
            bool(re.search(r"[a-z][._-][a-z]", local))
            and not all(part in WORDS for part in _PART.findall(local))
        )
    )
