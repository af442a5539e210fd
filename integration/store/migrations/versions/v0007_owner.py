"""Who is responsible for a case, and a keyed hash that finds the same matter of the same customer again."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns; who is responsible is learnt when a ticket is next looked at."""
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS owner_id BIGINT")
    op.execute("ALTER TABLE complaint_case ADD COLUMN IF NOT EXISTS matter TEXT")
    op.execute(
        "CREATE INDEX IF NOT EXISTS complaint_case_matter_idx ON complaint_case (helpdesk, matter) "
        "WHERE matter IS NOT NULL"
    )
    op.execute(
        "CREATE INDEX IF NOT EXISTS complaint_case_owner_idx ON complaint_case (helpdesk, owner_id) "
        "WHERE owner_id IS NOT NULL"
    )


def downgrade() -> None:
    """Take it away."""
    op.execute("DROP INDEX IF EXISTS complaint_case_matter_idx")
    op.execute("ALTER TABLE complaint_case DROP COLUMN IF EXISTS matter")
    op.execute("DROP INDEX IF EXISTS complaint_case_owner_idx")
    op.execute("ALTER TABLE complaint_case DROP COLUMN IF EXISTS owner_id")
