"""Answers to the survey: one for a ticket and an occasion.

The first migration creates the tables as this version knows them, so this one asks before it adds.
"""

from alembic import op

from integration.store.schema import survey_answer

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create the table."""
    survey_answer.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; scores that facts tell stay known."""
    survey_answer.drop(op.get_bind(), checkfirst=True)
