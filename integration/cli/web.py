"""`ombud web`: the processes that take deliveries."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from integration.cli.start import configured
from integration.clock import SystemClock
from integration.errors import SettingsError, StoreUnavailable
from integration.log import get_logger
from integration.settings import Settings, load, missing_for_web, require

if TYPE_CHECKING:
    from flask import Flask

    from integration.bootstrap.web import WebServices
    from integration.mapping_in_force import MappingInForce

METRICS_VARIABLE: Final = "PROMETHEUS_MULTIPROC_DIR"

log = get_logger()


@click.command()
def command() -> None:
    """Take deliveries from the helpdesk.

    Listens on OMBUD_LISTEN with OMBUD_WEB_WORKERS processes. SIGHUP reads settings and mapping again, so that
    a webhook secret can be changed without losing a delivery; SIGTERM lets open requests end.
    """
    settings = configured()
    require(missing_for_web(settings))
    with _metrics_folder(settings):
        from integration.bootstrap.database import with_database

        mapping = _mapping(settings)
        with with_database(settings) as located:
            _migrate(located)
            WebProcess(located, mapping).run()


@contextmanager
def _metrics_folder(settings: Settings) -> Iterator[None]:
    """The folder through which processes add up their metrics: a given one as it is, or a fresh one of ours.

    prometheus-client looks for it when it is imported, so nothing before this may import it.
    """
    if given := os.environ.get(METRICS_VARIABLE):
        Path(given).mkdir(parents=True, exist_ok=True)
        yield
        return
    folder = (settings.data_dir / f"metrics-{settings.port}").resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    os.environ[METRICS_VARIABLE] = str(folder)
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _mapping(settings: Settings) -> MappingInForce | None:
    """The mapping of the doors, before anything forks; what they need is then loaded once for all.

    Raises:
        SettingsError: It is wrong.
    """
    from integration.bootstrap.web import mapping_for_doors

    return mapping_for_doors(settings, SystemClock())


def _migrate(settings: Settings) -> None:
    from integration.bootstrap.database import database_address
    from integration.store.database import Database

    database = Database(database_address(settings))
    try:
        database.migrate()
    except StoreUnavailable as error:
        # deliveries are answered 503 until the database is there; Zammad sends them again
        log.exception("schema_not_checked", error=error.code)
    finally:
        database.close()


class WebProcess(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn around our application. Everything with a connection is built after fork.

    Args:
        settings: With a database address.
        mapping: That of the doors, which each process inherits; None where there is no door.
    """

    def __init__(self, settings: Settings, mapping: MappingInForce | None = None) -> None:
        self.settings = settings
        self.mapping = mapping
        from webhooks.app import create_app, prepare  # here: imported before fork, its memory is shared

        if mapping is not None and settings.has_admin_pages:
            prepare(mapping())
        self._create_app = create_app
        self._started = False
        self._services: WebServices | None = None
        super().__init__()

    def load_config(self) -> None:
        """Tell gunicorn; on SIGHUP read the settings again and keep the old ones when the new are wrong."""
        if self._started:
            self.settings, self.mapping = _reread(self.settings, self.mapping)
        self._started = True
        options: dict[str, object] = {
            "bind": self.settings.listen,
            "workers": self.settings.web_workers,
            "worker_class": "webhooks.worker.DeliveryWorker",
            "logger_class": FilteredLogger,
            "loglevel": self.settings.log_level.lower(),
            "timeout": 30,
            "graceful_timeout": 15,
            "limit_request_line": 1024,
            "limit_request_fields": 40,
            "limit_request_field_size": 4096,
            "control_socket_disable": True,
            "worker_tmp_dir": "/dev/shm" if Path("/dev/shm").is_dir() else None,  # noqa: S108  (gunicorn wants memory here; nothing secret is written)
            "proc_name": "ombud-web",
            "when_ready": _say_ready,
            "worker_exit": _leave,
            "child_exit": _forget_metrics,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Build the application, in a process of its own."""
        from integration.bootstrap.web import build_web_services

        self._services = build_web_services(self.settings, self.mapping)
        return self._create_app(self._services)

    def close(self) -> None:
        """Give back what `load` built."""
        if self._services is not None:
            self._services.close()


def _reread(old: Settings, mapping: MappingInForce | None) -> tuple[Settings, MappingInForce | None]:
    """Settings and mapping as they are now; each stays as it was where the new one is wrong."""
    if mapping is not None:
        mapping.look(at_once=True)
    try:
        new = load()
        require(missing_for_web(new))
        if mapping is None or _doors(new) != _doors(old):
            mapping = _mapping(new)
    except SettingsError as error:
        log.exception("settings_rejected", error=error.code)
        return old, mapping
    log.info("settings_read")
    return new.model_copy(update={"database_url": new.database_url or old.database_url}), mapping


def _doors(settings: Settings) -> tuple[object, ...]:
    """What decides whether there are doors, and which mapping they go by."""
    return (
        bool(settings.seal_keys),
        bool(settings.survey_keys),
        settings.has_admin_pages,
        settings.shadow,
        settings.mapping,
    )


def _say_ready(arbiter: Any) -> None:
    log.info("web_ready", port=arbiter.LISTENERS[0].getsockname()[1], processes=arbiter.cfg.workers)


def _leave(_arbiter: object, worker: Any) -> None:
    worker.app.close()
    # a forked process holds its parent's open contexts and exit handlers; running them here would stop the
    # embedded database and remove the metrics of all
    error = sys.exc_info()[1]
    code = error.code if isinstance(error, SystemExit) and isinstance(error.code, int) else 0
    sys.stderr.flush()
    os._exit(code)


def _forget_metrics(_arbiter: object, worker: Any) -> None:
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # it has no types


class FilteredLogger(Logger):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn's logger without handlers of its own: its lines pass our filter."""

    def setup(self, cfg: Any) -> None:
        """Take gunicorn's levels, not its handlers."""
        super().setup(cfg)
        for logger in (self.error_log, self.access_log):
            logger.handlers.clear()
            logger.propagate = True
