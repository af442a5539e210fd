"""A server that answers byte by byte as told, for everything that goes wrong below HTTP."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType

Behaviour = Callable[[socket.socket], None]


class Wire:
    """Serves one connection after the other, each by the next behaviour of the script."""

    def __init__(self, *script: Behaviour) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.heads: list[bytes] = []

    @property
    def requests(self) -> int:
        """Requests that came."""
        return len(self.heads)

    @property
    def url(self) -> str:
        """Base address."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Wire:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped.set()
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        for behaviour in self._script:
            connection = self._accept()
            if connection is None:
                return
            with connection:
                connection.settimeout(5)
                self.heads.append(_read_request(connection))
                behaviour(connection)

    def _accept(self) -> socket.socket | None:
        while not self._stopped.is_set():
            try:
                return self._socket.accept()[0]
            except TimeoutError:
                continue
        return None


def _read_request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower()[:15] == b"content-length:"), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head


def answer(body: bytes, *, status: str = "200 OK", length: int | None = None) -> Behaviour:
    """Answer with a body; a greater length than the body's breaks off in the middle."""

    def behave(connection: socket.socket) -> None:
        size = len(body) if length is None else length
        head = f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode() + body)

    return behave


def hang_up(connection: socket.socket) -> None:
    """Take the request and close."""


def silence(seconds: float) -> Behaviour:
    """Take the request and say nothing."""

    def behave(connection: socket.socket) -> None:
        time.sleep(seconds)

    return behave


def drip(seconds: float) -> Behaviour:
    """Send the answer blank by blank."""

    def behave(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                connection.sendall(b" ")
            except OSError:
                return
            time.sleep(0.02)

    return behave
