"""The database's own behaviour."""

from alembic import command
from alembic.config import Config

from integration.store import cases
from integration.store.database import Database
from mappings.models import Fact


def test_a_migrated_database_is_current_and_migrating_again_changes_nothing(database: Database) -> None:
    assert database.schema_is_current()
    database.migrate()
    assert database.schema_is_current()


def test_what_the_first_version_stored_is_read_by_this_one(database: Database) -> None:
    config = Config()
    config.set_main_option("script_location", "integration.store:migrations")
    with database.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
    assert not database.schema_is_current()
    with database.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO complaint_case (helpdesk, ticket_id, decided, written, theirs, summarised,"
            " mapping_version, created_at, updated_at) VALUES ('zammad', 5, true,"
            """ '{"complaint_stage": "received"}', '{complaint_issue}', true, 'abc', now(), now())"""
        )
        connection.exec_driver_sql(
            "INSERT INTO fact (helpdesk, ticket_id, kind, at, source, recorded_at)"
            " VALUES ('zammad', 5, 'received', '2026-11-24T00:00:00Z', 'ticket', now())"
        )
    database.migrate()
    with database.begin() as connection:
        case = cases.load(connection, "zammad", 5)
    assert case.theirs == {"complaint_issue"}
    assert (case.summarised, case.history_id) == (True, 0)
    assert case.written == {"complaint_stage": "received"}
    (received,) = case.facts
    assert received == Fact("received", received.at, "ticket")


def test_only_one_session_holds_a_ticket(database: Database) -> None:
    with database.ticket_lock("zammad", 5) as first, database.ticket_lock("zammad", 5) as second:
        assert (first, second) == (True, False)
    with database.ticket_lock("zammad", 5) as again, database.ticket_lock("zammad", 6) as other:
        assert (again, other) == (True, True)
