"""The child process: limits itself, then answers one attachment after the other until its input ends.

    in   kind (1 byte) · length (4 bytes) · the attachment
    out  length (4 bytes) · JSON: {"parts": [[text, is_html]], "left": [code]} or {"unread": code}

It opens no file but those of its libraries, writes none, and its errors go nowhere, since they quote texts.
"""

from __future__ import annotations

import json
import resource
import struct
import sys
from typing import BinaryIO, Final

from integration.attachments import limits
from integration.attachments.collecting import Unreadable
from integration.attachments.kinds import Kind
from integration.attachments.reading import read_all

REQUEST: Final = struct.Struct("!BI")
ANSWER: Final = struct.Struct("!I")
KINDS: Final = tuple(Kind)
"""A kind is sent as its place here."""

_LIMITS: Final = (
    (resource.RLIMIT_CORE, 0),
    (resource.RLIMIT_FSIZE, 0),
    (resource.RLIMIT_AS, limits.MEMORY),
    (resource.RLIMIT_CPU, limits.CPU_SECONDS),
    (resource.RLIMIT_NOFILE, 32),
    (resource.RLIMIT_NPROC, 0),
)
"""No core dump, no written file, so much memory and time, no further process."""


def confine() -> None:
    """Take away what a reader does not need; lower limits that stand already are kept."""
    for kind, wanted in _LIMITS:
        _, hard = resource.getrlimit(kind)
        least = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (least, least))


def answer(kind: Kind, content: bytes) -> bytes:
    """What is answered for one attachment."""
    try:
        collected = read_all(kind, content)
    except Unreadable as error:
        return json.dumps({"unread": error.reason}).encode()
    return json.dumps({"parts": collected.parts, "left": collected.left}).encode()


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there is nothing more to read."""
    while len(header := requests.read(REQUEST.size)) == REQUEST.size:
        number, length = REQUEST.unpack(header)
        content = requests.read(length)
        body = answer(KINDS[number], content)
        answers.write(ANSWER.pack(len(body)) + body)
        answers.flush()


if __name__ == "__main__":
    confine()
    serve(sys.stdin.buffer, sys.stdout.buffer)
