"""Finding personal data and putting tokens in its place."""

from mappings.redaction.masking import Aids, Withheld
from mappings.redaction.ticket import MaskedFields, mask_fields, mask_filename, mask_ticket

__all__ = ["Aids", "MaskedFields", "Withheld", "mask_fields", "mask_filename", "mask_ticket"]
