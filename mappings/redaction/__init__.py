"""Finding personal data and putting tokens in its place."""

from mappings.redaction.masking import Withheld
from mappings.redaction.ticket import MaskedFields, mask_fields, mask_ticket

__all__ = ["MaskedFields", "Withheld", "mask_fields", "mask_ticket"]
