"""The gunicorn worker under the application: patient with senders, not endlessly, and quick with deliveries.

A delivery of the plainest form, which is the one that Zammad sends, is read and taken here without the layers
of server and framework; they cost more than verifying and storing it. Whatever is not of that form, or is not
accepted, goes the ordinary way from its first byte on, so there is one place for refusals and for all else.
"""

from __future__ import annotations

import os
import re
import select
import socket
import time
from functools import lru_cache
from typing import Any, Final

from gunicorn.http.body import LengthReader
from gunicorn.util import http_date
from gunicorn.workers.sync import SyncWorker

from webhooks.errors import unless_it_fails
from webhooks.ingest import LARGEST_BODY, PATH, Head, Intake

REQUEST_SECONDS: Final = 10.0
"""A request that has not arrived after this time is given up, however slowly it keeps coming."""

_LONGEST_HEAD: Final = 8192
_PLAIN_HEAD: Final = re.compile(
    rb"POST " + re.escape(PATH.encode()) + rb" HTTP/1\.1\r\n(?:[A-Za-z0-9-]+: [^\x00\r\n]*\r\n){1,40}\r\n"
)
_HEADER: Final = re.compile(rb"([A-Za-z0-9-]+): ([^\r\n]*)\r\n")
_LENGTH: Final = re.compile(rb"[0-9]{1,7}")
_NOT_PLAIN: Final = frozenset({b"transfer-encoding", b"expect", b"upgrade"})


class DeliveryWorker(SyncWorker):  # type: ignore[misc]  # gunicorn has no types
    """One request at a time, each with a limit on the time that it may take to arrive.

    A connection wakes one process, not all. It is closed as soon as it is answered: waiting for the sender to
    close first, as gunicorn does, is needed only while a part of the request is unread.
    """

    _poll: select.epoll | None = None

    def accept(self, listener: socket.socket) -> None:
        """Take a connection and answer its one request."""
        client, address = listener.accept()
        connection = Connection(client)
        intake: Intake | None = getattr(self.wsgi, "extensions", {}).get(Intake.NAME)
        if intake is not None and unless_it_fails(lambda: take_plain(connection, intake)):
            client.close()
            return
        connection.rewind()
        self.handle(listener, connection, address)

    def handle_request(self, listener: socket.socket, req: Any, client: Connection, addr: Any) -> None:
        """Answer a request and see whether all of it was read."""
        super().handle_request(listener, req, client, addr)
        reader = req.body.reader
        client.all_read = isinstance(reader, LengthReader) and reader.length == 0

    def wait(self, timeout: float) -> list[Any] | None:
        """Wait for a connection without waking the other processes."""
        if not hasattr(select, "epoll"):
            found: list[Any] | None = super().wait(timeout)
            return found
        if self._poll is None:
            self._poll = select.epoll()
            self._poll.register(self.PIPE[0], select.EPOLLIN)
            for listener in self.sockets:
                self._poll.register(listener, select.EPOLLIN | select.EPOLLEXCLUSIVE)
        self.notify()
        ready = {descriptor for descriptor, _ in self._poll.poll(timeout)}
        if self.PIPE[0] in ready:
            os.read(self.PIPE[0], 1)
        return [listener for listener in self.sockets if listener.fileno() in ready]


class Connection:
    """A client's socket whose reads have to end by one instant, and that can be read again from the start."""

    def __init__(self, inner: socket.socket) -> None:
        self._inner = inner
        self._end = time.monotonic() + REQUEST_SECONDS
        self._read = b""
        self._again = b""
        self._position = 0
        self.all_read = False

    def recv(self, size: int) -> bytes:
        """Some bytes, at most `size`; none when the sender has ended."""
        if self._position < len(self._again):
            piece = self._again[self._position : self._position + size]
            self._position += len(piece)
            return piece
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the request took too long to arrive")
        self._inner.settimeout(left)
        return self._inner.recv(size)

    def recv_until(self, length: int) -> bytes:
        """All bytes from the start on, `length` at least unless the sender ends before; kept for `rewind`."""
        while len(self._read) < length and (piece := self.recv(max(65536, length - len(self._read)))):
            self._read += piece
        return self._read

    def rewind(self) -> None:
        """Let the next read begin at the first byte."""
        self._again, self._position, self._read = self._read, 0, b""

    def shutdown(self, how: int) -> None:
        """Say that nothing more is sent; gunicorn's sign that it will wait for the sender to close."""
        if self.all_read:
            raise OSError
        self._inner.shutdown(how)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def take_plain(connection: Connection, intake: Intake) -> bool:
    """Take and answer a delivery of the plainest form.

    Returns:
        False when the request has another form; nothing was answered then.

    Raises:
        Exception: It is not accepted; nothing was answered either.
    """
    received = connection.recv_until(1)
    while (end := received.find(b"\r\n\r\n")) < 0:
        if len(received) > _LONGEST_HEAD or len(connection.recv_until(len(received) + 1)) == len(received):
            return False
        received = connection.recv_until(0)
    end += 4
    if end > _LONGEST_HEAD or _PLAIN_HEAD.fullmatch(received, 0, end) is None:
        return False
    pairs = _HEADER.findall(received, 0, end)
    headers = {name.lower(): value.strip() for name, value in pairs}
    length = headers.get(b"content-length", b"")
    if len(headers) != len(pairs) or _NOT_PLAIN & headers.keys() or _LENGTH.fullmatch(length) is None:
        return False
    end_of_body = end + int(length)
    if int(length) > LARGEST_BODY or len(received := connection.recv_until(end_of_body)) != end_of_body:
        return False
    accepted = intake.take(
        Head(*(_text(headers.get(name)) for name in _WANTED)),
        received[end:],
    )
    connection.sendall(
        b"HTTP/1.1 %s\r\nDate: %s\r\nConnection: close\r\nContent-Type: application/json\r\n"
        b"Content-Length: %d\r\n\r\n%s"
        % (
            b"200 OK" if accepted.duplicate else b"202 Accepted",
            _date(int(time.time())),
            len(accepted.body),
            accepted.body,
        )
    )
    return True


_WANTED: Final = (b"content-type", b"authorization", b"x-hub-signature", b"x-zammad-delivery")


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("latin-1")


@lru_cache(maxsize=1)
def _date(second: int) -> bytes:
    return http_date(second).encode()  # type: ignore[no-any-return]  # gunicorn has no types
