"""The one door out: every HTTP request to a helpdesk leaves through here.

One host, always a time-out, no redirect, no cookie, bounded answers. Reads are tried again for a short while;
a write is sent once, and when nobody can tell whether it happened the caller gets `OutcomeUnknown`.
No error carries a word of an answer: bodies quote customers (contract 3.1).
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadOnly
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.cookiejar import DefaultCookiePolicy
from importlib.metadata import version
from pathlib import Path
from ssl import SSLCertVerificationError
from typing import Final, Protocol
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError, NewConnectionError, ReadTimeoutError

from integration.clock import Clock, SystemClock
from integration.errors import SettingsError
from integration.helpdesks.outcome import Failure, Outcome, error_of, next_wait, retry_after
from integration.log import current_request

MAX_BYTES: Final = 32 * 1024 * 1024
"""Largest answer: a ticket with hundreds of long mails still passes."""
MAX_ERROR_BYTES: Final = 64 * 1024
CHUNK: Final = 64 * 1024

_PATH = re.compile(r"(?:/[A-Za-z0-9_][A-Za-z0-9_.~-]*)+")


class Observer(Protocol):
    """Is told about every request that was tried."""

    def __call__(self, operation: str, outcome: str, seconds: float) -> None:
        """Take note of one request.

        Args:
            operation: Name of the client's verb.
            outcome: HTTP status, or a word of `Failure`.
            seconds: From sending to the last byte of the answer.
        """
        ...


@dataclass(slots=True)
class Calls:
    """Requests that one thread sent while it was counting; call budgets are kept against it."""

    operations: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many requests were sent, second tries included."""
        return len(self.operations)


class _Counters(threading.local):
    """The counters that are open in this thread."""

    def __init__(self) -> None:
        self.open: list[Calls] = []


def _parsed(outcome: Outcome) -> tuple[object, Outcome]:
    """The JSON of an answer, None when there is none; and the outcome, which it can spoil.

    It is not raised from here, since an error of the parser carries the whole answer along as context.
    """
    if outcome.failure is not None or not outcome.good or not outcome.body.strip():
        return None, outcome
    try:
        return json.loads(outcome.body), outcome
    except (ValueError, RecursionError):
        return None, replace(outcome, failure=Failure.UNREADABLE)


def is_untrusted(error: requests.RequestException) -> bool:
    """True when the other side showed no certificate that is trusted."""
    return _caused_by(error, SSLCertVerificationError)


def _failure(error: requests.RequestException, otherwise: Failure) -> Failure:
    """Why a request failed; what is not certain never to have reached the helpdesk fails otherwise."""
    if is_untrusted(error):
        return Failure.UNTRUSTED
    if isinstance(error, requests.ConnectTimeout) or _caused_by(error, NewConnectionError):
        return Failure.UNREACHED
    return otherwise


def _caused_by(error: BaseException, *kinds: type[BaseException]) -> bool:
    """True when the error, or one that it wraps in the ways of requests and urllib3, is of a kind."""
    current: object = error
    for _ in range(8):
        if isinstance(current, kinds):
            return True
        if not isinstance(current, BaseException):
            return False
        inner = getattr(current, "reason", None)
        if not isinstance(inner, BaseException):
            inner = next((arg for arg in current.args if isinstance(arg, BaseException)), None)
        current = inner or current.__cause__
    return False


class HttpDoor:
    """HTTP to one helpdesk. Threads may share it."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: AuthBase,
        connect_seconds: float = 5.0,
        read_seconds: float = 20.0,
        pool_size: int = 4,
        max_bytes: int = MAX_BYTES,
        ca_file: Path | None = None,
        clock: Clock | None = None,
        observe: Observer | None = None,
        hear: Callable[[ReadOnly[str, str]], None] | None = None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """Open the door.

        Args:
            base_url: Scheme, host, port and folder of the helpdesk; nothing else is ever called.
            auth: Adds the credentials to a request.
            connect_seconds: Time to reach the helpdesk.
            read_seconds: Longest silence within an answer; a whole answer may take twice as long.
            pool_size: Connections kept open, one a thread.
            max_bytes: Largest answer.
            ca_file: Certificates to trust instead of the public ones.
            clock: Tells how far away a `Retry-After` date is.
            observe: Is told about every request.
            hear: Is told the headers of every answer.
            pause: Waits between tries.

        Raises:
            SettingsError: The address is not one of a helpdesk.
        """
        self._base = _checked(base_url)
        self._auth = auth
        self._timeout = (connect_seconds, read_seconds)
        self._whole_seconds = connect_seconds + 2 * read_seconds
        self._max_bytes = max_bytes
        self._clock = clock or SystemClock()
        self._observe = observe
        self._hear = hear
        self._pause = pause
        self._counters = _Counters()
        self._session = new_session(pool_size, ca_file)

    def __repr__(self) -> str:
        return f"HttpDoor({self._base!r})"

    def close(self) -> None:
        """Close the pooled connections."""
        self._session.close()

    @contextmanager
    def counting(self) -> Iterator[Calls]:
        """Count the requests that this thread sends inside the block."""
        calls = Calls()
        self._counters.open.append(calls)
        try:
            yield calls
        finally:
            self._counters.open.remove(calls)

    def read(
        self,
        operation: str,
        path: str,
        *,
        params: ReadOnly[str, str] | None = None,
        search: ReadOnly[str, object] | None = None,
        ticket_id: int | None = None,
    ) -> object:
        """Ask for something without changing anything; tried again for a few seconds while busy.

        Args:
            operation: Name of the client's verb, for errors and metrics.
            path: Below the base address, made by us.
            params: Query.
            search: Body of a search, which is then sent by POST.
            ticket_id: Ticket that it is about, for errors.

        Returns:
            The answer's JSON.

        Raises:
            HelpdeskError: As in the table of `outcome.error_of`.
        """
        method = "GET" if search is None else "POST"
        return self._call(operation, method, path, params, search, ticket_id, safe=True)

    def write(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        body: ReadOnly[str, object],
        ticket_id: int | None = None,
    ) -> object:
        """Change something; sent once and never again from here.

        Returns:
            The answer's JSON, which may already show somebody else's later change (contract 6.2).

        Raises:
            OutcomeUnknown: It may have happened: no answer, an unreadable one, or a 5xx.
            HelpdeskUnavailable: It was not sent, or refused with 429.
            HelpdeskError: As in the table of `outcome.error_of`.
        """
        return self._call(operation, method, path, None, body, ticket_id, safe=False)

    def download(self, operation: str, path: str, *, most_bytes: int, ticket_id: int | None = None) -> bytes:
        """Read a file; tried again for a few seconds while busy.

        Args:
            most_bytes: Nothing is read beyond these, whatever was said of its size before.

        Returns:
            Its bytes as they are.

        Raises:
            HelpdeskError: As in the table of `outcome.error_of`; `UnexpectedAnswer` when it is larger.
        """
        outcome = self._tried(operation, "GET", path, None, None, safe=True, most_bytes=most_bytes)
        error = error_of(outcome, safe=True, operation=operation, ticket_id=ticket_id)
        if error is not None:
            raise error
        return outcome.body

    def _call(
        self,
        operation: str,
        method: str,
        path: str,
        params: ReadOnly[str, str] | None,
        body: ReadOnly[str, object] | None,
        ticket_id: int | None,
        *,
        safe: bool,
    ) -> object:
        outcome = self._tried(operation, method, path, params, body, safe=safe, most_bytes=self._max_bytes)
        content, outcome = _parsed(outcome)
        error = error_of(outcome, safe=safe, operation=operation, ticket_id=ticket_id)
        if error is not None:
            raise error
        return content

    def _tried(
        self,
        operation: str,
        method: str,
        path: str,
        params: ReadOnly[str, str] | None,
        body: ReadOnly[str, object] | None,
        *,
        safe: bool,
        most_bytes: int,
    ) -> Outcome:
        url = self._url(path)
        waited = 0.0
        attempt = 1
        while True:
            outcome = self._send(operation, method, url, params, body, most_bytes)
            wait = next_wait(attempt, outcome, waited) if safe else None
            if wait is None:
                return outcome
            self._pause(wait)
            waited += wait
            attempt += 1

    def _url(self, path: str) -> str:
        if _PATH.fullmatch(path) is None:
            raise ValueError("a path below the base address is made of plain segments")
        return self._base + path

    def _send(
        self,
        operation: str,
        method: str,
        url: str,
        params: ReadOnly[str, str] | None,
        body: ReadOnly[str, object] | None,
        most_bytes: int,
    ) -> Outcome:
        for calls in self._counters.open:
            calls.operations.append(operation)
        started = time.monotonic()
        request = current_request()
        try:
            with self._session.request(
                method,
                url,
                headers=None if request is None else {"X-Request-Id": request},
                params=params,
                json=body,
                auth=self._auth,
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            ) as response:
                outcome = self._receive(response, started, most_bytes)
        except requests.Timeout as error:
            outcome = Outcome(failure=_failure(error, Failure.SILENT))
        except requests.RequestException as error:
            outcome = Outcome(failure=_failure(error, Failure.BROKEN))
        if self._observe is not None:
            self._observe(operation, outcome.label, time.monotonic() - started)
        return outcome

    def _receive(self, response: requests.Response, started: float, most_bytes: int) -> Outcome:
        if self._hear is not None:
            self._hear(response.headers)
        good = 200 <= response.status_code < 300
        limit = most_bytes if good else MAX_ERROR_BYTES
        received = bytearray()
        failure: Failure | None = None
        try:
            # read1 comes back with what is there; other ways of reading wait for a whole chunk
            while chunk := response.raw.read1(CHUNK, decode_content=True):
                received += chunk
                if len(received) > limit:
                    failure = Failure.OVERSIZE
                elif time.monotonic() - started > self._whole_seconds:
                    failure = Failure.SILENT
                if failure is not None:
                    break
        except ReadTimeoutError:
            failure = Failure.SILENT
        except HTTPError:
            failure = Failure.BROKEN
        return Outcome(
            status=response.status_code,
            failure=failure if good else None,
            body=bytes(received) if failure is None else b"",
            retry_after=retry_after(response.headers.get("Retry-After"), self._clock.now()),
        )


def _checked(base_url: str) -> str:
    """The base address without a closing slash, when it is one."""
    try:
        parts = urlsplit(base_url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise SettingsError("the helpdesk's address is not of the form https://help.example.com")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SettingsError("the helpdesk's address holds more than scheme, host, port and folder")
    return base_url.rstrip("/")


def new_session(pool_size: int, ca_file: Path | None) -> requests.Session:
    """Connections to one server; neither the environment nor an answer can add anything to a request."""
    session = requests.Session()
    # an environment's .netrc would replace our token and its proxy would see the traffic
    session.trust_env = False
    session.verify = True if ca_file is None else str(ca_file)
    # a session cookie beside the token would make Zammad ask for a CSRF token, and threads would share it
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    session.headers.update({"User-Agent": f"Ombud/{version('ombud')}", "Accept": "application/json"})
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=pool_size, max_retries=0)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session
