"""The web process in this one: the real application behind a real socket and a real database."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from werkzeug.serving import make_server

from integration.bootstrap.web import WebServices, build_web_services
from integration.settings import load
from tests.webhooks.logs import Lines, caught_logs
from tests.webhooks.sender import Sender
from webhooks.app import create_app

Row = tuple[object, ...]


@contextmanager
def serving(services: WebServices) -> Iterator[Sender]:
    """Serve an application from a thread."""
    server = make_server("127.0.0.1", 0, create_app(services), threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield Sender("127.0.0.1", server.server_port)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def services_with(database_url: str, **variables: str) -> Iterator[WebServices]:
    """The web process's parts, by environment variables without their prefix."""
    environ = {"DATABASE_URL": database_url, "WEBHOOK_SECRETS": "topsecret", **variables}
    services = build_web_services(load({f"OMBUD_{name}": value for name, value in environ.items()}))
    try:
        yield services
    finally:
        services.close()


@pytest.fixture
def services(database_url: str) -> Iterator[WebServices]:
    """The web process's parts with one secret and no second factor."""
    with services_with(database_url) as services:
        yield services


@pytest.fixture
def server(services: WebServices) -> Iterator[Sender]:
    """A running web process."""
    with serving(services) as sender:
        yield sender


@pytest.fixture
def logged() -> Iterator[Lines]:
    """Everything that is logged, at DEBUG."""
    with caught_logs() as lines:
        yield lines


class Rows:
    """Runs SQL for a test."""

    def __init__(self, connection: psycopg.Connection[Row]) -> None:
        self.connection = connection

    def __call__(self, query: str, *values: object) -> list[Row]:
        """All rows of a query."""
        return self.connection.execute(query.encode(), values).fetchall()

    def do(self, statement: str, *values: object) -> None:
        """Run a statement that answers nothing."""
        self.connection.execute(statement.encode(), values)

    def everything(self) -> str:
        """Every row of every table of ours, as text."""
        tables = self("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return "\n".join(str(self(f'SELECT to_jsonb(t) FROM "{table}" t')) for (table,) in tables)


@pytest.fixture
def rows(database_url: str) -> Iterator[Rows]:
    """Looks into the database beside the application."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        yield Rows(connection)
