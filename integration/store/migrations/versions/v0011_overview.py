"""Indexes for the admin pages: open duties by date, and cases that need help."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Create them."""
    op.execute(
        "CREATE INDEX IF NOT EXISTS clock_open_duty_idx ON clock (due_at, ticket_id, rule) "
        "WHERE stopped_at IS NULL AND kind = 'duty'"
    )
    op.execute(
        "CREATE INDEX IF NOT EXISTS complaint_case_needs_help_idx ON complaint_case (updated_at, ticket_id) "
        "WHERE stage = 'needs_help'"
    )


def downgrade() -> None:
    """Drop them."""
    op.execute("DROP INDEX IF EXISTS complaint_case_needs_help_idx")
    op.execute("DROP INDEX IF EXISTS clock_open_duty_idx")
