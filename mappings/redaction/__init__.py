"""Finding personal data and putting tokens in its place."""

from mappings.redaction.ticket import mask_ticket

__all__ = ["mask_ticket"]
