"""What verbs that write to the customer share: can a letter go, and is it sent or left to be read first?"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from mappings.orders.base import Refused, View

_SEND: Final = re.compile(r"^\s*(?:send|发送|senden|envoyer|enviar)\b\s*[:：,，]?\s*", re.IGNORECASE)
_SEND_ZH: Final = re.compile(r"^\s*发送\s*[:：,，]?\s*")
_ITEMS: Final = re.compile(r"\s*[;；\n]\s*")


def cannot_write(view: View) -> Refused | None:
    """Why no letter can be written; None when one can, if only on paper."""
    if view.mapping.letters is None:
        return Refused("letters_off", ("letters.house", "letters.contact"))
    return None


def sends(line: str) -> tuple[bool, str]:
    """Whether a line orders to send at once, and the rest of it.

    >>> sends("send: copies of the statements")
    (True, 'copies of the statements')
    >>> sends("发送：还款凭证")
    (True, '还款凭证')
    >>> sends("sender's address")
    (False, "sender's address")
    """
    plain = unicodedata.normalize("NFKC", line).strip()
    for pattern in (_SEND_ZH, _SEND):
        rest = pattern.sub("", plain, count=1)
        if rest != plain:
            return True, rest.strip()
    return False, plain


def items(text: str) -> tuple[str, ...]:
    """What a customer is asked for, one an entry, as the agent wrote it.

    >>> items("statements; contract")
    ('statements', 'contract')
    """
    return tuple(item for item in _ITEMS.split(text.strip()) if item)
