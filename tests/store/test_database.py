"""The database's own behaviour."""

from integration.store.database import Database


def test_a_migrated_database_is_current_and_migrating_again_changes_nothing(database: Database) -> None:
    assert database.schema_is_current()
    database.migrate()
    assert database.schema_is_current()


def test_only_one_session_holds_a_ticket(database: Database) -> None:
    with database.ticket_lock("zammad", 5) as first, database.ticket_lock("zammad", 5) as second:
        assert (first, second) == (True, False)
    with database.ticket_lock("zammad", 5) as again, database.ticket_lock("zammad", 6) as other:
        assert (again, other) == (True, True)
