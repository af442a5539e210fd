"""What the worker last found when it looked at the helpdesk.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import live_look

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    live_look.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; the next look fills it again."""
    live_look.drop(op.get_bind(), checkfirst=True)
