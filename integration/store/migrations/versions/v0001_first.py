"""First tables, and the job engine's schema."""

from alembic import op

from integration.store.migrating import engine_schema
from integration.store.schema import metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables of this version."""
    bind = op.get_bind()
    metadata.create_all(bind)
    driver_connection = bind.connection.driver_connection
    assert driver_connection is not None  # noqa: S101  (alembic runs online only)
    driver_connection.execute(engine_schema())


def downgrade() -> None:
    """Drop our tables; the job engine's schema is taken back with the database."""
    metadata.drop_all(op.get_bind())
