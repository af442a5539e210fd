"""The HTTP face: routes, parameters, errors, faults, counted calls."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import format_datetime
from functools import cache
from typing import Final

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map

from integration.helpdesks.simulator import triggers
from integration.helpdesks.simulator.access import Actor, demand, identify, may, on_behalf, sees_errors
from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.errors import ApiError, Broken, Missing
from integration.helpdesks.simulator.faults import Faults, Trouble
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, truthy

PREFIX: Final = "/api/v1"
_PART: Final = re.compile(r"\[([^\]]*)\]")
_PLACEHOLDER: Final = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that is not plain 200 JSON.

    Attributes:
        raw: Sent as it is instead of `body`.
        render: Called after the lock was let go, so that the answer can show another writer's values.
    """

    body: JsonValue = None
    status: int = 200
    raw: bytes | None = None
    content_type: str = "application/json; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    render: Callable[[], JsonValue] | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One request.

    Attributes:
        params: Query and body together; the body wins.
        ids: Variable parts of the path.
    """

    desk: Desk
    faults: Faults
    actor: Actor
    params: JsonObject
    ids: Mapping[str, str]

    @property
    def state(self) -> State:
        """The rows."""
        return self.desk.state

    @property
    def user_id(self) -> int:
        """Who calls."""
        return self.actor.user_id

    def flag(self, name: str) -> bool:
        """Whether a parameter says yes."""
        return truthy(self.params.get(name))

    def may(self, *permissions: str) -> bool:
        """Whether the caller has one of these permissions."""
        return may(self.state, self.actor, *permissions)

    def row(self, table: str, kind: str, name: str = "id") -> JsonObject:
        """The row that the path names.

        Raises:
            Missing: There is none.
        """
        wanted = self.ids[name]
        found = self.state[table].get(integer(wanted))
        if found is None:
            raise Missing(kind, wanted, quoted=self.state.modern)
        return found


View = Callable[[Call], "JsonValue | Reply"]


@dataclass(frozen=True, slots=True)
class Route:
    """A method and a path, and who may use it.

    Attributes:
        permissions: One of them is needed; none means any authenticated caller.
        since_65: 6.1 has no such route.
        refusal: Text of the 403 without an `Authorization` header.
    """

    method: str
    rule: str
    view: View
    permissions: tuple[str, ...]
    since_65: bool = False
    refusal: str = "Authentication required"

    @property
    def endpoint(self) -> str:
        """Its name for Flask."""
        return f"{self.method} {self.rule}"


@cache
def _url_map(routes: tuple[Route, ...]) -> Map:
    """Paths as Flask looks them up; kept, since compiling them takes most of a start."""
    app = Flask("simulator", static_folder=None)
    for route in routes:
        app.add_url_rule(PREFIX + route.rule, route.endpoint, methods=[route.method])
    return app.url_map


class Router:
    """Collects routes."""

    def __init__(self) -> None:
        self.routes: list[Route] = []

    def on(
        self,
        method: str,
        rule: str,
        *permissions: str,
        since_65: bool = False,
        refusal: str = "Authentication required",
    ) -> Callable[[View], View]:
        """Register a view for a method and a path below `/api/v1`; see `Route`."""

        def register(view: View) -> View:
            self.routes.append(Route(method, rule, view, permissions, since_65, refusal))
            return view

        return register


class Web:
    """A WSGI application over a desk.

    Attributes:
        calls: How often each (method, route) was asked, for example `("PUT", "/api/v1/tickets/:id")`.
        request_ids: How often each `X-Request-Id` came; empty where there was none.
    """

    def __init__(self, desk: Desk, faults: Faults, routers: tuple[Router, ...]) -> None:
        self.desk = desk
        self.faults = faults
        self.calls: Counter[tuple[str, str]] = Counter()
        self.request_ids: Counter[str] = Counter()
        self._counting = threading.Lock()
        self.app = Flask("simulator", static_folder=None)
        self.app.json.sort_keys = False  # type: ignore[attr-defined]  # of Flask's own provider, typed as its base
        routes = tuple(
            route for router in routers for route in router.routes if not route.since_65 or desk.state.modern
        )
        self.app.url_map = _url_map(routes)
        for route in routes:
            self._add(route)
        self.app.register_error_handler(HTTPException, self._no_route)
        self.app.after_request(self._tell_the_time)

    def _tell_the_time(self, response: Response) -> Response:
        response.headers["Date"] = format_datetime(self.desk.state.now(), usegmt=True)
        return response

    def _add(self, route: Route) -> None:
        shown = PREFIX + _PLACEHOLDER.sub(":id", route.rule)

        def serve(**ids: str) -> Response:
            self._count(route.method, shown)
            return self._serve(route, ids)

        self.app.view_functions[route.endpoint] = serve

    def _count(self, method: str, route: str) -> None:
        with self._counting:
            self.calls[method, route] += 1
            self.request_ids[request.headers.get("X-Request-Id", "")] += 1

    def _serve(self, route: Route, ids: Mapping[str, str]) -> Response:
        raw = request.get_data()
        trouble = self.faults.next(route.method, request.path)
        if self.faults.latency:
            time.sleep(self.faults.latency)
        if trouble.status is not None:
            return _failed(trouble)
        if trouble.late:
            time.sleep(trouble.late)
        self.faults.interruption(route.method, request.path)()
        answer = self._answer(route, ids, raw)
        if trouble.dropped:
            _hang_up()
        return answer

    def _answer(self, route: Route, ids: Mapping[str, str], raw: bytes) -> Response:
        state, actor = self.desk.state, None
        try:
            with state.lock:
                actor = identify(state, request.headers.get("Authorization"), route.refusal)
                actor = on_behalf(state, actor, _other_user())
                params = {**nested(request.args.to_dict(flat=False)), **_body(raw)}
                demand(state, actor, *route.permissions)
                result = route.view(Call(self.desk, self.faults, actor, params, ids))
                triggers.fire(self.desk)
            if isinstance(result, Reply) and result.render is not None:
                with state.lock:
                    return _json(result.render(), result.status)
        except ApiError as error:
            self.desk.events.clear()
            admin = actor is not None and sees_errors(state, actor)
            return _json(error.body(for_admin=admin), error.status)
        if not isinstance(result, Reply):
            return _json(result, 200)
        if result.raw is not None:
            return Response(result.raw, result.status, result.headers, content_type=result.content_type)
        return _json(result.body, result.status)

    def _no_route(self, _error: HTTPException) -> Response:
        self._count(request.method, "no route")
        message = "This page doesn't exist."
        if not self.desk.state.modern:
            message = f"No route matches [{request.method}] {request.path}"
        return _json({"error": message, "error_human": message}, 404)


def _other_user() -> str | None:
    """The user in whose name the caller wants to act (contract 3.1)."""
    return request.headers.get("From") or request.headers.get("X-On-Behalf-Of")


def _json(body: JsonValue, status: int) -> Response:
    return Response(
        json.dumps(body, ensure_ascii=False), status, content_type="application/json; charset=utf-8"
    )


def _failed(trouble: Trouble) -> Response:
    status = trouble.status or 503
    text = "The server is not available."
    answer = _json(Broken(text).body(for_admin=False) if status in {422, 500} else {"error": text}, status)
    if trouble.retry_after is not None:
        answer.headers["Retry-After"] = f"{trouble.retry_after:g}"
    return answer


def _hang_up() -> None:
    connection = request.environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)


def _body(raw: bytes) -> JsonObject:
    """Parameters out of the body.

    Raises:
        Broken: It is not JSON (contract 3.1: 500).
    """
    if not raw.strip():
        return {}
    try:
        parsed: JsonValue = json.loads(raw)
    except ValueError as error:
        raise Broken("Error occurred while parsing request parameters") from error
    return parsed if isinstance(parsed, dict) else {}


def nested(query: Mapping[str, list[str]]) -> JsonObject:
    """Parameters out of a query, with `a[b][c]` and `a[]` read as objects and lists."""
    params: JsonObject = {}
    for key, values in query.items():
        stem = key.partition("[")[0]
        parts = [stem, *_PART.findall(key)]
        target = params
        for position, part in enumerate(parts[:-1]):
            if position == len(parts) - 2 and parts[-1] == "":
                target[part] = list(values)
                break
            inner = target.setdefault(part, {})
            if not isinstance(inner, dict):
                break
            target = inner
        else:
            target[parts[-1]] = values[-1]
    return params
