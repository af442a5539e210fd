"""One kind of value a module, each with `find(text, context)`.

A new recogniser is one more file and one more line here. National numbers of other countries, IBAN,
accounts, addresses, dates of birth, plates and credentials have their kinds in `types` and come as files.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mappings.redaction.hits import Recogniser
from mappings.redaction.recognisers import bank_card, cn_id, email, phone

RECOGNISERS: Final[Mapping[str, Recogniser]] = MappingProxyType(
    {
        "cn_id": cn_id,
        "bank_card": bank_card,
        "email": email,
        "phone": phone,
    }
)
"""By name; the name is what a withheld text and a metric quote."""
