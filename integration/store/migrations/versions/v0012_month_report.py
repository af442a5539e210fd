"""Months that somebody wants counted, and their figures once they are.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import month_report

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Create the table."""
    month_report.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; every month can be counted again."""
    month_report.drop(op.get_bind(), checkfirst=True)
