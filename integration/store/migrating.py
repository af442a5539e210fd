"""Versions of the schema; a module of its own, loaded when needed, since most commands never migrate."""

from __future__ import annotations

import procrastinate.schema
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from integration.errors import StoreNewer


def upgrade(connection: Connection) -> None:
    """Bring the schema to the newest version.

    Raises:
        StoreNewer: It is of a newer version than this one; nothing was changed.
    """
    found = revision(connection)
    if found is not None and found not in known_revisions():
        raise StoreNewer
    config = _alembic()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def revision(connection: Connection) -> str | None:
    """Which migration brought the schema to where it is; None for a database without our tables."""
    return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str | None:
    """The last migration of this version."""
    return ScriptDirectory.from_config(_alembic()).get_current_head()


def known_revisions() -> frozenset[str]:
    """Migrations of this version."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_alembic()).walk_revisions())


def engine_schema() -> str:
    """The job engine's own schema, as SQL."""
    return procrastinate.schema.SchemaManager.get_schema()


def _alembic() -> Config:
    config = Config()
    config.set_main_option("script_location", "integration.store:migrations")
    return config
