"""What people did: a place in each ticket's history, values that stood when it was left, codes of facts.

The first migration creates the tables as this version knows them, so every step here asks before it adds.
"""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add columns; what is stored already keeps its meaning."""
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS seen JSONB NOT NULL DEFAULT '{}'")
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS history_id BIGINT NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE fact ADD COLUMN IF NOT EXISTS value TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE fact ADD COLUMN IF NOT EXISTS was TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE effect ADD COLUMN IF NOT EXISTS history_id BIGINT NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE effect ADD COLUMN IF NOT EXISTS facts JSONB NOT NULL DEFAULT '[]'")


def downgrade() -> None:
    """Take the columns away."""
    for table, columns in (
        ("complaint_case", ("seen", "history_id")),
        ("fact", ("value", "was")),
        ("effect", ("history_id", "facts")),
    ):
        for column in columns:
            op.execute(f"ALTER TABLE {table} DROP COLUMN IF EXISTS {column}")
