"""Traces of the work on tickets, for an OpenTelemetry collector: names, codes, ids and times; never a text.

Off unless `OMBUD_OTLP_ENDPOINT` names a collector; only then is the extra `ombud[otel]` needed and loaded.
One trace is one try at a piece of work: a span for it, one for each step, one for each call to the helpdesk.
As in logs, safety does not rest on callers' care: an attribute that is not in `ATTRIBUTES` is dropped.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from integration.errors import OmbudError, SettingsError
from integration.metric_labels import UNFORESEEN
from integration.settings import Settings, variable

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span

EXPORT_SECONDS: Final = 5
"""A collector that does not answer in this time loses the batch; nothing waits for it."""
ATTRIBUTES: Final = frozenset(
    ("request", "ticket", "delivery", "attempt", "outcome", "step", "operation", "status", "error")
)
_CODE: Final = re.compile(r"(?!.*\d{6})[a-z0-9]{1,24}(?:[_:-][a-z0-9]{1,24}){0,7}")
_REQUEST: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
_NANOSECONDS: Final = 1_000_000_000

Value = str | int


class Noting:
    """A span that is open; where nothing is traced it forgets what it is told."""

    def __init__(self, span: Span | None = None) -> None:
        self._span = span

    def say(self, **attributes: Value) -> None:
        """Add attributes."""
        if self._span is not None:
            self._span.set_attributes(_allowed(attributes))


class Traces:
    """Notes what is done. This one notes nothing."""

    @contextmanager
    def span(self, name: str, **attributes: Value) -> Iterator[Noting]:
        """Note a piece of work, what is done inside of it included, and how it ended."""
        del name, attributes
        yield Noting()

    def did(self, name: str, seconds: float, *, failed: bool, **attributes: Value) -> None:
        """Note something that has just ended."""

    def end(self) -> None:
        """Send what has not been sent yet."""


OFF: Final = Traces()


class CollectedTraces(Traces):
    """Sends what is noted to a collector, in batches from a thread of its own."""

    def __init__(self, provider: TracerProvider) -> None:
        self._provider = provider
        self._tracer = provider.get_tracer("ombud", version("ombud"))

    @contextmanager
    def span(self, name: str, **attributes: Value) -> Iterator[Noting]:
        """As above. The text of an exception is never noted, its code is."""
        with self._tracer.start_as_current_span(
            name, attributes=_allowed(attributes), record_exception=False, set_status_on_exception=False
        ) as span:
            outcome = UNFORESEEN
            try:
                yield Noting(span)
                outcome = ""
            except OmbudError as error:
                outcome = error.code
                raise
            finally:
                if outcome:
                    _fail(span, outcome)

    def did(self, name: str, seconds: float, *, failed: bool, **attributes: Value) -> None:
        """As above."""
        now = time.time_ns()
        span = self._tracer.start_span(
            name, attributes=_allowed(attributes), start_time=now - int(seconds * _NANOSECONDS)
        )
        if failed:
            _fail(span, str(attributes.get("status", UNFORESEEN)))
        span.end(now)

    def end(self) -> None:
        """As above; waits for the collector, though not for long."""
        self._provider.shutdown()


def start_traces(settings: Settings) -> Traces:
    """Traces as the settings say.

    Raises:
        SettingsError: A collector is named and the extra is not installed.
    """
    if not settings.otlp_endpoint:
        return OFF
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise SettingsError(
            f"{variable('otlp_endpoint')}: names a collector, and what sends traces is not installed; "
            "pip install 'ombud[otel]', or take the setting away"
        ) from None
    provider = TracerProvider(
        resource=Resource.create({"service.name": "ombud", "service.version": version("ombud")}),
        shutdown_on_exit=False,
    )
    address = f"{settings.otlp_endpoint.rstrip('/')}/v1/traces"
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(address, timeout=EXPORT_SECONDS)))
    return CollectedTraces(provider)


def _allowed(attributes: dict[str, Value]) -> dict[str, Value]:
    """Attributes under our name: numbers, and codes; all else is left out."""
    return {f"ombud.{name}": value for name, value in attributes.items() if _fits(name, value)}


def _fits(name: str, value: Value) -> bool:
    if name not in ATTRIBUTES:
        return False
    shape = _REQUEST if name == "request" else _CODE
    return isinstance(value, int) or shape.fullmatch(value) is not None


def _fail(span: Span, code: str) -> None:
    from opentelemetry.trace import StatusCode

    span.set_status(StatusCode.ERROR)
    span.set_attributes(_allowed({"error": code}))
