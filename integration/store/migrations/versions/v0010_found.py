"""How many values of each type of personal data were found in a case, for reports: types and counts."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column; a case gets its counts when its ticket is next looked at."""
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS found JSONB")


def downgrade() -> None:
    """Take it away."""
    op.execute("ALTER TABLE complaint_case DROP COLUMN IF EXISTS found")
