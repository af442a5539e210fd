"""Logs: JSON, one event a line, on standard error. No text of a ticket can pass.

Safety does not rest on callers' care. An event's name must be `snake_case` words, its keys must stand in
`KEYS` and their values must have the shape given there; everything else is dropped and counted in `dropped`.
Messages of libraries are replaced by their logger, level and place, and by their template only where that is
a constant of the calling code; arguments never pass. An exception is its classes and our own lines, its
message only when the error is ours.
"""

from __future__ import annotations

import json
import logging
import math
import re
import sys
import threading
import traceback
import types
import uuid
import warnings
from collections.abc import Callable, Mapping, MutableMapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, TextIO

import structlog
from structlog.contextvars import (
    bound_contextvars,
    clear_contextvars,
    get_contextvars,
    merge_contextvars,
)

from integration.errors import OmbudError

__all__ = ["KEYS", "Logger", "bound", "clear", "configure", "current_request", "get_logger", "request_id"]

Logger = structlog.typing.FilteringBoundLogger
Event = MutableMapping[str, Any]

EVENT: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+){1,7}")
"""Name of an event: two words or more."""

_CODE: Final = re.compile(r"(?!.*\d{5})[a-z][a-z0-9]*(?:[_.:+-][a-z0-9]+){0,9}")
_IDENTIFIER: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"  # UUID
    r"|(?=[0-9]*[a-f])[0-9a-f]{6,64}"  # hash or hex id; a plain number is none
)
_REQUEST: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
_CLASS: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}(?:\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}")
_PLACE: Final = re.compile(r"[A-Za-z0-9_./<>-]{1,120}:\d{1,6}")
_VARIABLE: Final = re.compile(r"OMBUD_[A-Z_]{1,40}")
_LONGEST: Final = 64
_MOST: Final = 50
_PACKAGES: Final = ("integration", "webhooks", "mappings")
_ROOT: Final = Path(__file__).resolve().parent.parent


def _nothing(_value: object) -> object:
    raise ValueError


def _whole(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63:
        return value
    raise ValueError


def _number(value: object) -> object:
    if isinstance(value, float) and math.isfinite(value):
        return round(value, 6)
    return _whole(value)


def _flag(value: object) -> object:
    if isinstance(value, bool):
        return value
    raise ValueError


def _instant(value: object) -> object:
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise ValueError


def _matching(*patterns: re.Pattern[str]) -> Callable[[object], object]:
    def shape(value: object) -> object:
        # an enum of words passes as its word
        if isinstance(value, str) and len(value) <= 130 and any(p.fullmatch(value) for p in patterns):
            return str(value)
        raise ValueError

    return shape


def _either(*shapes: Callable[[object], object]) -> Callable[[object], object]:
    def shape(value: object) -> object:
        for one in shapes:
            try:
                return one(value)
            except ValueError:
                continue
        raise ValueError

    return shape


def _several(one: Callable[[object], object]) -> Callable[[object], object]:
    def shape(value: object) -> object:
        if isinstance(value, (list, tuple, set, frozenset)) and len(value) <= _MOST:
            return [one(item) for item in value]
        raise ValueError

    return shape


_code = _matching(_CODE)
_identifier = _matching(_IDENTIFIER)
_class = _matching(_CLASS)


def _each(shape: Callable[[object], object], names: str) -> dict[str, Callable[[object], object]]:
    return dict.fromkeys(names.split(), shape)


KEYS: Final[Mapping[str, Callable[[object], object]]] = {
    # what the work is about
    **_each(_whole, "delivery ticket article job dead_letter follow_up sealed user"),
    **_each(_matching(_REQUEST), "request"),
    **_each(_either(_identifier, _whole), "effect error_id"),
    # words of closed sets
    **_each(_code, "action answer error field helpdesk how issue kind letter mode note operation outcome"),
    **_each(_code, "phase problem product queue reason regime result rule severity source stage state step"),
    **_each(_code, "task verb version worker"),
    **_each(_either(_identifier, _code), "mapping_version"),
    **_each(_several(_code), "actions changes fields problems rules"),
    **_each(_several(_matching(_VARIABLE)), "settings"),
    **_each(_class, "exception_class warning_class"),
    **_each(_matching(_PLACE), "place"),
    **_each(_several(_matching(_PLACE)), "places"),
    # counts and times
    **_each(_whole, "attempt attempts batch calls count deleted deliveries dispatched found handled limit"),
    **_each(_whole, "pages pid port processes signal size status tickets waiting"),
    **_each(_number, "seconds retry_after age_seconds wait_seconds share"),
    **_each(_flag, "changed decided duplicate embedded retryable shadow"),
    **_each(_instant, "at due_at next_try_at received_at since swept_to until updated_at"),
}
"""Every key that an event may carry, with the shape of its value. Add a key here before using it."""


def get_logger() -> Logger:
    """A logger whose every line passes the filter, also before `configure` was called."""
    logger: Logger = structlog.get_logger()
    return logger


bound = bound_contextvars
"""`with bound(ticket=5, delivery=7):` adds the ids to every line inside, of libraries too."""

clear = clear_contextvars
"""Forget what is bound to this thread or task."""


def request_id(header: str | None) -> str:
    """The caller's `X-Request-Id` when it is letters, digits and hyphens only, else a new one."""
    if header is not None and _REQUEST.fullmatch(header):
        return header
    return str(uuid.uuid4())


def current_request() -> str | None:
    """Id of the request or piece of work that this thread is bound to; None when it is bound to none."""
    found = get_contextvars().get("request")
    return found if isinstance(found, str) and _REQUEST.fullmatch(found) else None


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send everything that this process logs, warns of or dies of through the filter.

    Args:
        level: Least level of our own events. Libraries speak from WARNING on, at DEBUG everything.
        stream: Where lines go; standard error by default.
    """
    _sink.stream = stream
    least = logging.getLevelName(level)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(least))
    logging.raiseExceptions = False  # a broken template would print its arguments
    logging.lastResort = _handler
    root = logging.getLogger()
    root.handlers[:] = [_handler]
    root.setLevel(logging.DEBUG if least <= logging.DEBUG else logging.WARNING)
    for logger in list(root.manager.loggerDict.values()):
        if isinstance(logger, logging.Logger):
            logger.handlers.clear()
            logger.propagate = True
            logger.setLevel(logging.NOTSET)
    logging.getLogger("gunicorn").setLevel(least)
    warnings.showwarning = _on_warning
    sys.excepthook = _on_uncaught
    threading.excepthook = lambda args: _on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def describe(error: BaseException) -> list[dict[str, object]]:
    """An exception and its causes: classes, our own lines, the message where the error is ours."""
    chain: list[dict[str, object]] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(chain) < 10:
        seen.add(id(current))
        name = f"{type(current).__module__}.{type(current).__qualname__}"
        link: dict[str, object] = {"class": name if _CLASS.fullmatch(name) else "unnamed"}
        if isinstance(current, OmbudError):
            link["code"] = current.code
            link["message"] = str(current)[:2000]
        link["lines"] = _own_lines(current.__traceback__)
        if isinstance(current, BaseExceptionGroup):
            link["group"] = [describe(member) for member in current.exceptions[:5]]
        chain.append(link)
        suppressed = current.__suppress_context__
        current = current.__cause__ or (None if suppressed else current.__context__)
    return chain


def _own_lines(trace: types.TracebackType | None) -> list[str]:
    lines = []
    for frame, number in traceback.walk_tb(trace):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_ROOT):
            relative = path.relative_to(_ROOT)
            if relative.parts[0] in _PACKAGES:
                lines.append(f"{relative.as_posix()}:{number}")
    return lines[-20:]


def _filter(_logger: object, _method: str, event: Event) -> Event:
    """Let through only what `KEYS` allows; count the rest."""
    dropped = 0
    name = event.pop("event", None)
    if not (isinstance(name, str) and len(name) <= _LONGEST and EVENT.fullmatch(name)):
        name, dropped = "unnamed_event", 1
    kept: Event = {
        "timestamp": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "level": event.pop("level"),
        "event": name,
    }
    failure = event.pop("exc_info", None)
    library = event.pop("_library", None)
    for key, value in event.items():
        shape = KEYS.get(key, _nothing)
        if value is None and shape is not _nothing:
            continue
        try:
            kept[key] = shape(value)
        except (ValueError, TypeError):
            dropped += 1
    if library:
        kept.update(library)
    if failure is True:
        failure = sys.exc_info()
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        kept["exception"] = describe(failure)
    if dropped:
        kept["dropped"] = dropped
    return kept


def _render(_logger: object, _method: str, event: Event) -> str:
    return json.dumps(event, ensure_ascii=True, separators=(",", ":"))


class _Sink:
    """Writes whole lines, so that processes sharing a pipe do not mix them."""

    def __init__(self) -> None:
        self.stream: TextIO | None = None

    def write(self, line: str) -> None:
        stream = self.stream or sys.stderr
        stream.write(line + "\n")
        stream.flush()

    debug = info = warning = error = critical = msg = write


_sink = _Sink()


class _Handler(logging.Handler):
    """Turns a record of the standard library into an event; its message stays behind."""

    def emit(self, record: logging.LogRecord) -> None:
        event: Event = {"event": "library_message", "level": record.levelname.lower()}
        event["_library"] = {
            "logger": record.name if _CLASS.fullmatch(record.name) else "unnamed",
            **_origin(record),
        }
        if record.exc_info and record.exc_info[1]:
            event["exc_info"] = record.exc_info
        _emit(event)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class names it
        """Stay silent: the standard answer prints the message and its arguments."""


def _origin(record: logging.LogRecord) -> dict[str, str]:
    """Where a record comes from, and its unformatted message if that is a constant of the code on the way.

    A message that was put together first (an f-string, `str(error)`) may hold anything and does not pass.
    """
    frame: types.FrameType | None = sys._getframe() if isinstance(record.msg, str) else None
    while frame is not None:
        code = frame.f_code
        if any(record.msg is constant for constant in code.co_consts):
            return {"line": f"{Path(code.co_filename).name}:{frame.f_lineno}", "template": record.msg[:200]}
        frame = frame.f_back
    return {"line": f"{Path(record.pathname).name}:{record.lineno}"}


_handler = _Handler()


def _emit(event: Event) -> None:
    """Send an event that did not come from structlog the same way."""
    _sink.write(_render(None, "", _filter(None, "", merge_contextvars(None, "", event))))


def _on_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, file, line  # may quote anything
    _emit(
        {
            "event": "python_warning",
            "level": "warning",
            "warning_class": category.__name__,
            "place": f"{Path(filename).name}:{lineno}",
        }
    )


def _on_uncaught(
    kind: type[BaseException], error: BaseException | None, _trace: types.TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    event: Event = {"event": "uncaught_exception", "level": "critical"}
    if error is not None:
        event["exc_info"] = error
    _emit(event)


# from import on: a process that forgot to configure must not print a ticket either
structlog.configure(
    processors=[merge_contextvars, structlog.processors.add_log_level, _filter, _render],
    wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    logger_factory=lambda *_: _sink,
    cache_logger_on_first_use=False,
)
