"""What was erased, or refused to be: tombstones.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import erasure

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the table."""
    erasure.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it, and with it the knowledge of what was erased."""
    erasure.drop(op.get_bind(), checkfirst=True)
