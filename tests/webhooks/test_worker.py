"""The quick way takes what the ordinary way would take, and leaves everything else to it untouched."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration.bootstrap.web import WebServices
from integration.errors import StoreUnavailable
from tests.webhooks.conftest import Rows
from tests.webhooks.sender import PATH, SECRET, headers_for, recorded, sign, thin
from webhooks.errors import Refused
from webhooks.ingest import Accepted, Head, Intake
from webhooks.worker import Connection, take_plain


@dataclass
class Wire:
    """Both ends of a connection."""

    theirs: socket.socket
    connection: Connection

    def receive(self, request: bytes, *, pieces: int = 1) -> None:
        """Let a request arrive, in several pieces, and end."""
        size = max(1, -(-len(request) // pieces))

        def send() -> None:
            for start in range(0, len(request), size):
                self.theirs.sendall(request[start : start + size])
            self.theirs.shutdown(socket.SHUT_WR)

        threading.Thread(target=send).start()

    def unread(self) -> bytes:
        """What the ordinary way would read."""
        self.connection.rewind()
        whole = bytearray()
        while piece := self.connection.recv(7):
            whole += piece
        return bytes(whole)

    def answer(self) -> bytes:
        """What was answered; nothing when nothing was."""
        self.theirs.setblocking(False)
        try:
            return self.theirs.recv(65536)
        except BlockingIOError:
            return b""


@pytest.fixture
def wire() -> Iterator[Wire]:
    """A connection whose other end a test holds."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Wire(theirs, Connection(ours))


@pytest.fixture
def intake(services: WebServices) -> Intake:
    """The real intake."""
    return Intake(services)


def request(body: bytes, line: str | None = None, **changes: str | None) -> bytes:
    """A request as it is on the wire."""
    headers = headers_for(body, **{"Content_Length": str(len(body)), **changes})
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{line or f'POST {PATH} HTTP/1.1'}\r\n{head}\r\n".encode() + body


@pytest.mark.parametrize("pieces", [1, 2, 500])
def test_a_plain_delivery_is_taken_however_it_is_cut(
    wire: Wire, intake: Intake, rows: Rows, pieces: int
) -> None:
    delivery = recorded()[1]
    wire.receive(request(delivery.body, **dict(delivery.headers)), pieces=pieces)
    assert take_plain(wire.connection, intake)
    ((number, key),) = rows("SELECT id, key FROM delivery")
    assert key == delivery.key
    head, _, body = wire.answer().partition(b"\r\n\r\n")
    assert body == f'{{"delivery":{number}}}'.encode()
    lines = head.split(b"\r\n")
    assert lines[0] == b"HTTP/1.1 202 Accepted"
    assert {b"Connection: close", b"Content-Type: application/json"} <= set(lines)
    assert b"Content-Length: %d" % len(body) in lines


def test_a_delivery_that_came_before_is_answered_200(intake: Intake, wire: Wire) -> None:
    sent = request(thin())
    wire.receive(sent + b"")
    assert take_plain(wire.connection, intake)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        again = Wire(theirs, Connection(ours))
        again.receive(sent)
        assert take_plain(again.connection, intake)
        assert again.answer().startswith(b"HTTP/1.1 200 OK\r\n")


NOT_PLAIN: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no end of the head": lambda: request(thin())[:100],
    "another method": lambda: request(thin(), f"PUT {PATH} HTTP/1.1"),
    "another path": lambda: request(thin(), "POST /healthz HTTP/1.1"),
    "a query": lambda: request(thin(), f"POST {PATH}?a=b HTTP/1.1"),
    "an older version": lambda: request(thin(), f"POST {PATH} HTTP/1.0"),
    "a bare line feed": lambda: request(thin()).replace(b"\r\nConnection", b"\nConnection"),
    "a folded header": lambda: request(thin()).replace(b"Connection: ", b"X: a\r\n b\r\nConnection: "),
    "a header without a space": lambda: request(thin()).replace(b"Connection: ", b"Connection:"),
    "a space before the colon": lambda: request(thin()).replace(b"Connection: ", b"Connection : "),
    "an underscore": lambda: request(thin(), X_Y="z").replace(b"X-Y", b"X_Y"),
    "a NUL": lambda: request(thin(), X_Y="a\0b"),
    "a header given twice": lambda: request(thin()).replace(
        b"Connection", b"x-hub-signature: a\r\nConnection"
    ),
    "two lengths": lambda: request(thin()).replace(b"Connection", b"content-length: 5\r\nConnection"),
    "no length": lambda: request(thin(), Content_Length=None),
    "a signed length": lambda: request(thin(), Content_Length=f"+{len(thin())}"),
    "a length in other digits": lambda: request(thin(), Content_Length="٣"),
    "chunks": lambda: request(thin(), Content_Length=None, Transfer_Encoding="chunked"),
    "chunks and a length": lambda: request(thin(), Transfer_Encoding="chunked"),
    "a question before the body": lambda: request(thin(), Expect="100-continue"),
    "a wish to change the protocol": lambda: request(thin(), Upgrade="h2c"),
    "a body too short": lambda: request(thin(), Content_Length=str(len(thin()) + 1)),
    "a body too long": lambda: request(thin(), Content_Length=str(len(thin()) - 1)),
    "a second request behind": lambda: request(thin()) + request(thin()),
    "an oversize body": lambda: request(b" " * (1024 * 1024 + 1)),
    "an oversize head": lambda: request(thin(), X_Y="z" * 9000),
    "an oversize head without end": lambda: b"POST " + b"x" * 20_000,
    "too many headers": lambda: request(thin(), **{f"X_{number}": "" for number in range(60)}),
}


@pytest.mark.parametrize("form", NOT_PLAIN)
def test_any_other_form_is_left_to_the_ordinary_way_with_all_its_bytes(
    wire: Wire, intake: Intake, rows: Rows, form: str
) -> None:
    sent = NOT_PLAIN[form]()
    wire.receive(sent)
    assert not take_plain(wire.connection, intake)
    assert wire.answer() == b""
    assert wire.unread() == sent
    assert rows("SELECT * FROM delivery") == []


@pytest.mark.parametrize(
    "changes",
    [
        {"X_Hub_Signature": None},
        {"X_Hub_Signature": sign(thin(), b"other")},
        {"Content_Type": "text/plain"},
        {"Content_Type": None},
    ],
)
def test_what_is_refused_is_answered_by_the_ordinary_way(
    wire: Wire, intake: Intake, changes: dict[str, str | None]
) -> None:
    sent = request(thin(), **changes)
    wire.receive(sent)
    with pytest.raises(Refused):
        take_plain(wire.connection, intake)
    assert wire.answer() == b""
    assert wire.unread() == sent


def test_nothing_is_answered_while_the_store_is_away(wire: Wire, intake: Intake, rows: Rows) -> None:
    rows.do("DROP TABLE delivery")
    sent = request(thin())
    wire.receive(sent)
    with pytest.raises(StoreUnavailable):
        take_plain(wire.connection, intake)
    assert (wire.answer(), wire.unread()) == (b"", sent)


class Witness(Intake):
    """Remembers what it was asked to take."""

    def __init__(self) -> None:
        self.seen: list[tuple[Head, bytes]] = []

    def take(self, head: Head, body: bytes) -> Accepted:
        """Accept anything."""
        self.seen.append((head, body))
        return Accepted(b"{}", duplicate=False)


pieces_of_requests = st.lists(
    st.sampled_from(
        [
            f"POST {PATH} HTTP/1.1\r\n".encode(),
            b"Content-Length: 2\r\n",
            b"Content-Length: 0\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"X-Hub-Signature: " + sign(b"{}", SECRET).encode() + b"\r\n",
            b"\r\n",
            b"\n",
            b"{}",
            b" ",
            b":",
        ]
    )
    | st.binary(max_size=6),
    max_size=9,
).map(b"".join)


@given(pieces_of_requests)
def test_whatever_comes_it_is_taken_whole_or_left_whole(sent: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        wire, witness = Wire(theirs, Connection(ours)), Witness()
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        taken = take_plain(wire.connection, witness)
        assert taken == bool(witness.seen) == bool(wire.answer())
        assert wire.unread() == sent
        if taken:
            head, _, body = sent.partition(b"\r\n\r\n")
            assert witness.seen[0][1] == body
            assert f"\r\nContent-Length: {len(body)}".encode() in head
