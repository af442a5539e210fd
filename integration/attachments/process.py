"""The child process as its parent sees it: what it answers in time, and what its silence or death means.

Files come from anybody. Whoever breaks the reader of a format breaks a process that has little memory, no
environment, no open file of ours and nothing to tell; and it is killed when it takes too long.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Final, Self

from integration.attachments import limits
from integration.attachments.child import ANSWER, KINDS, REQUEST
from integration.attachments.kinds import Kind
from mappings.models import AttachmentText, TextPart, Unread

COMMAND: Final = (sys.executable, "-I", "-B", "-X", "utf8", "-m", "integration.attachments.child")
"""Isolated from environment and working folder; writes no bytecode, so the file system can be read-only."""
MOST_ANSWER: Final = 12 * limits.MOST_CHARACTERS + 1024 * 1024
"""Bytes: JSON writes up to twelve for a character."""
_CHUNK: Final = 64 * 1024
_KEPT: Final = ("LD_LIBRARY_PATH",)
"""Of our environment; some builds of Python find their own library by it."""


class Silent(Exception):
    """The child did not answer in time."""


class Broken(Exception):
    """The child died, or answered what it never does."""


class TextReader:
    """One child for the attachments of one ticket; started when it is needed, and anew when it had to die.

    Args:
        command: Starts the child.
        seconds: For one attachment.
    """

    def __init__(self, command: Sequence[str] = COMMAND, seconds: float = limits.SECONDS_OF_ONE) -> None:
        self._command = command
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id of the child, None when there is none."""
        return None if self._process is None else self._process.pid

    def read(self, attachment_id: int, kind: Kind, content: bytes) -> AttachmentText:
        """What stands in an attachment."""
        try:
            answer = self._ask(REQUEST.pack(KINDS.index(kind), len(content)) + content)
            return _parsed(attachment_id, answer)
        except Silent:
            self.close()
            return AttachmentText(attachment_id, unread=Unread.TOO_SLOW)
        except Broken:
            self.close()
            return AttachmentText(attachment_id, unread=Unread.UNREADABLE)

    def close(self) -> None:
        """End the child, whatever it is doing."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        process.wait()

    def _ask(self, request: bytes) -> bytes:
        deadline = time.monotonic() + self._seconds
        if self._process is None:
            self._process = self._start()
        source, target = self._process.stdout, self._process.stdin
        if source is None or target is None:
            raise Broken
        try:
            _send(target.fileno(), request, deadline)
            (length,) = ANSWER.unpack(_receive(source.fileno(), ANSWER.size, deadline))
            if length > MOST_ANSWER:
                raise Broken
            return _receive(source.fileno(), length, deadline)
        except OSError:
            # its end of a pipe is closed
            raise Broken from None

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own module, no argument from outside
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                cwd="/",
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
                start_new_session=True,
            )
        except OSError:
            raise Broken from None
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                os.set_blocking(pipe.fileno(), False)
        return process


def _send(target: int, request: bytes, deadline: float) -> None:
    left = memoryview(request)
    while left:
        _wait(target, selectors.EVENT_WRITE, deadline)
        with suppress(BlockingIOError):
            left = left[os.write(target, left[:_CHUNK]) :]


def _receive(source: int, size: int, deadline: float) -> bytes:
    received = bytearray()
    while len(received) < size:
        _wait(source, selectors.EVENT_READ, deadline)
        with suppress(BlockingIOError):
            chunk = os.read(source, min(_CHUNK, size - len(received)))
            if not chunk:
                raise Broken
            received += chunk
    return bytes(received)


def _wait(descriptor: int, event: int, deadline: float) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, event)
        left = deadline - time.monotonic()
        if left <= 0 or not selector.select(left):
            raise Silent


def _parsed(attachment_id: int, answer: bytes) -> AttachmentText:
    """The answer in our words; a child that was broken into may say anything."""
    try:
        content = json.loads(answer)
        if "unread" in content:
            return AttachmentText(attachment_id, unread=Unread(content["unread"]))
        parts = tuple(TextPart(_string(text), bool(is_html)) for text, is_html in content["parts"])
        left = tuple(Unread(reason) for reason in content["left"])
    except (ValueError, TypeError, LookupError, RecursionError):
        raise Broken from None
    return AttachmentText(attachment_id, parts, left=left)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
