"""Texts that wait for the helpdesk, encrypted.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import sealed

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the table."""
    sealed.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it, and with it what still waits in it."""
    sealed.drop(op.get_bind(), checkfirst=True)
