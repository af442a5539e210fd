"""What became of asking a language model: codes, numbers and ids."""

from alembic import op

from integration.store.schema import opinion

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Create the table."""
    opinion.create(op.get_bind(), checkfirst=True)


def downgrade() -> None:
    """Drop it; nothing rests on it."""
    opinion.drop(op.get_bind(), checkfirst=True)
