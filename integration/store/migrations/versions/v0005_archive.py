"""Evidence packs, what stays of expired cases, and what a decision rests on.

The first migration creates the tables as this version knows them, so every step here asks before it adds.
"""

from alembic import op

from integration.store.schema import evidence, expired_figure

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create tables and column; what is stored already keeps its meaning."""
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS basis JSONB")
    evidence.create(op.get_bind(), checkfirst=True)
    expired_figure.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop them, and with them the proof of what was archived."""
    expired_figure.drop(op.get_bind(), checkfirst=True)
    evidence.drop(op.get_bind(), checkfirst=True)
    op.execute("ALTER TABLE complaint_case DROP COLUMN IF EXISTS basis")
