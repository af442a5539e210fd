"""A threaded HTTP server that can be stopped, and that can refuse connections for a while."""

from __future__ import annotations

import contextlib
import socket
import threading

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server


class _Connections:
    """Open connections, so that stopping leaves none behind."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()

    def add(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)

    def remove(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def close_all(self) -> None:
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class HttpServer:
    """Serves one application on one port.

    Attributes:
        port: The port; chosen by the system when 0 was asked for.
    """

    def __init__(self, app: Flask, host: str, port: int) -> None:
        self._app = app
        self._host = host
        self.port = port
        self._connections = _Connections()
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()

    def start(self) -> None:
        """Listen."""
        with self._lock:
            self._listen()

    def stop(self) -> None:
        """Stop listening and close all connections."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._close()

    def refuse(self, seconds: float) -> None:
        """Close the listening socket and every connection; listen again on the same port after a while."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._close()
            self._timer = threading.Timer(seconds, self.start)
            self._timer.daemon = True
            self._timer.start()

    def _listen(self) -> None:
        if self._server is not None:
            return
        self._timer = None
        self._server = make_server(
            self._host, self.port, self._app, threaded=True, request_handler=self._handler()
        )
        self.port = self._server.server_port
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="simulator-http",
            daemon=True,
        )
        self._thread.start()

    def _close(self) -> None:
        if self._server is None or self._thread is None:
            return
        self._server.shutdown()
        self._thread.join(timeout=5)
        self._server.server_close()
        self._connections.close_all()
        self._server = self._thread = None

    def _handler(self) -> type[WSGIRequestHandler]:
        connections = self._connections

        class Handler(WSGIRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def setup(self) -> None:
                super().setup()
                connections.add(self.connection)

            def finish(self) -> None:
                connections.remove(self.connection)
                with contextlib.suppress(OSError):  # the client has left, or we hung up on purpose
                    super().finish()

            def log(self, type: str, message: str, *args: object) -> None:
                """Nothing is logged: requests carry people's words."""

        return Handler
