"""Tickets that ask partners: to which complaint they belong, and until when an answer is wanted.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import partner_ticket

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Create the table."""
    partner_ticket.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; the facts of the complaints stay."""
    partner_ticket.drop(op.get_bind(), checkfirst=True)
