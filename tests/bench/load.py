"""Sends deliveries as fast as a server takes them: one TCP connection each, as Zammad does.

One process, one thread, no HTTP library, so that it takes little of the machine it measures on.
Called by `tests.bench.intake`; writes one JSON line to standard output and the accepted ids to a file.
"""

from __future__ import annotations

import argparse
import hmac
import json
import select
import socket
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

BODY_BYTES: Final = 5900
"""Size of the default payload of a ticket with one article of ordinary length."""


@dataclass
class Result:
    """What came back."""

    latencies: list[float] = field(default_factory=list)
    accepted: list[tuple[str, str]] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    broken: int = 0


class Requests:
    """Makes signed requests of one size, each with a ticket and a delivery id of its own."""

    def __init__(self, host: str, path: str, secret: bytes) -> None:
        self._secret = secret
        self._run = uuid.uuid4().hex[:20]
        article = "x" * (BODY_BYTES - 330)
        self._body = (
            '{"ticket":{"article_count":1,"article_ids":[18],"close_at":null,"customer_id":9,"group_id":2,'
            '"id":%08d,"number":"81004","owner_id":1,"priority_id":2,"state":"new","title":"complaint",'
            '"updated_at":"2026-11-24T04:51:47.487Z","updated_by_id":3},"article":{"body":"' + article + '",'
            '"content_type":"text/plain","created_by_id":9,"id":18,"internal":false,"type":"web"}}'
        )
        self._head = (
            f"POST {path} HTTP/1.1\r\n"
            "Accept-Encoding: gzip;q=1.0,deflate;q=0.6,identity;q=0.3\r\n"
            "Accept: */*\r\n"
            "User-Agent: Zammad User Agent\r\n"
            "X-Zammad-Trigger: ombud\r\n"
            "X-Zammad-Delivery: %s\r\n"
            "Content-Type: application/json; charset=utf-8\r\n"
            "X-Hub-Signature: sha1=%s\r\n"
            "Connection: close\r\n"
            f"Host: {host}\r\n"
            f"Content-Length: {len(self._body % 10_000_000)}\r\n\r\n"
        )

    def make(self, number: int) -> tuple[str, bytes]:
        """The delivery id and the bytes of a request."""
        body = (self._body % (10_000_000 + number)).encode()
        key = f"{self._run[:8]}-{self._run[8:12]}-4{self._run[12:15]}-8{self._run[15:18]}-{number:012x}"
        return key, (self._head % (key, hmac.digest(self._secret, body, "sha1").hex())).encode() + body


def run(host: str, port: int, requests: Requests, connections: int, seconds: float) -> Result:
    """Keep so many connections busy for so long."""
    result, poll, number = Result(), select.epoll(), 0
    waiting: dict[int, tuple[socket.socket, str, float, bytearray]] = {}
    end = time.perf_counter() + seconds

    def start() -> None:
        nonlocal number
        number += 1
        key, request = requests.make(number)
        client = socket.socket()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        began = time.perf_counter()
        try:
            client.connect((host, port))
            client.sendall(request)
        except OSError:
            result.broken += 1
            client.close()
            return
        waiting[client.fileno()] = (client, key, began, bytearray())
        poll.register(client, select.EPOLLIN)

    while time.perf_counter() < end or waiting:
        while len(waiting) < connections and time.perf_counter() < end:
            start()
        for descriptor, _ in poll.poll(1.0):
            client, key, began, answer = waiting[descriptor]
            try:
                piece = client.recv(65536)
            except OSError:
                piece = b""
            answer += piece
            if piece and not complete(answer):
                continue
            poll.unregister(client)
            client.close()
            del waiting[descriptor]
            keep(result, key, time.perf_counter() - began, bytes(answer))
    return result


def complete(answer: bytearray) -> bool:
    """True when the whole answer is there."""
    end = answer.find(b"\r\n\r\n")
    if end < 0:
        return False
    head = bytes(answer[:end]).lower()
    at = head.find(b"content-length:")
    if at < 0:
        return False
    length = int(head[at + 15 :].split(b"\r\n", 1)[0])
    return len(answer) >= end + 4 + length


def keep(result: Result, key: str, latency: float, answer: bytes) -> None:
    """Count an answer."""
    status = answer[9:12]
    if status == b"202":
        result.latencies.append(latency)
        result.accepted.append((key, answer.split(b"\r\n\r\n", 1)[1].decode()))
    elif status:
        result.refused[status.decode()] = result.refused.get(status.decode(), 0) + 1
    else:
        result.broken += 1


def percentile(ordered: list[float], share: float) -> float:
    """A value that so large a share does not exceed."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def main() -> None:
    """Send, count, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--path", default="/webhooks/zammad")
    parser.add_argument("--secret", required=True)
    parser.add_argument("--connections", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--accepted", type=Path, required=True, help="file for the accepted ids")
    given = parser.parse_args()
    requests = Requests("127.0.0.1", given.path, given.secret.encode())
    started = time.perf_counter()
    result = run("127.0.0.1", given.port, requests, given.connections, given.seconds)
    spent = time.perf_counter() - started
    with given.accepted.open("a", encoding="utf-8") as stream:
        stream.writelines(f"{key} {answer}\n" for key, answer in result.accepted)
    ordered = sorted(result.latencies)
    report = {
        "per_second": len(ordered) / spent,
        "p50_ms": percentile(ordered, 0.5) * 1000,
        "p99_ms": percentile(ordered, 0.99) * 1000,
        "max_ms": (ordered[-1] if ordered else float("nan")) * 1000,
        "accepted": len(ordered),
        "refused": result.refused,
        "broken": result.broken,
    }
    print(json.dumps(report))  # noqa: T201  (a child's report to its parent)


if __name__ == "__main__":
    main()
