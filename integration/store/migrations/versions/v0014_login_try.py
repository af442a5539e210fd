"""Tries of the admin pages' secret, counted for all processes.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import login_try

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Create the table."""
    login_try.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; each process counts by itself then."""
    login_try.drop(op.get_bind(), checkfirst=True)
