"""What a process would have logged, caught for a test."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog

from integration import log


class Lines(io.StringIO):
    """The lines written so far."""

    @property
    def text(self) -> str:
        """All of it."""
        return self.getvalue()

    @property
    def events(self) -> list[dict[str, Any]]:
        """One dictionary a line."""
        return [json.loads(line) for line in self.getvalue().splitlines()]

    def named(self, event: str) -> list[dict[str, Any]]:
        """The events of one name."""
        return [entry for entry in self.events if entry["event"] == event]


@contextmanager
def caught_logs(level: str = "DEBUG") -> Iterator[Lines]:
    """Configure logs as a process does, into memory, and put everything back afterwards."""
    root = logging.getLogger()
    handlers, least = root.handlers[:], root.level
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning)
    last_resort, raising = logging.lastResort, logging.raiseExceptions
    lines = Lines()
    log.configure(level, lines)
    try:
        yield lines
    finally:
        root.handlers[:] = handlers
        root.setLevel(least)
        sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning = hooks
        logging.lastResort, logging.raiseExceptions = last_resort, raising
        log._sink.stream = None
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.INFO))
