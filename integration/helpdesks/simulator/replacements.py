"""`#{ticket.id}` and its kin: custom payloads and texts of triggers (contract 1.4)."""

from __future__ import annotations

import json
import re
from typing import Final

from integration.helpdesks.simulator.columns import (
    ARTICLE,
    TICKET_RELATIONS,
    custom,
    full_name,
    is_instant,
    ticket_columns,
)
from integration.helpdesks.simulator.state import SENDERS, TYPES, State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, spoken, text

_PLACE: Final = re.compile(r'"#\{([^}"]+)\}"|#\{([^}]+)\}')
_BAD_ESCAPE: Final = re.compile(r'\\([^"\\/bfnrtu])')
_PRIVATE: Final = frozenset({"password", "preferences"})
_ESCAPES: Final = {'"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\v": "\\v"}


class _NoSuchMethod(Exception):
    """A path that leads nowhere; the argument is its part up to the failing step."""


class _Resolver:
    """Looks paths up in one ticket and, if there is one, one article."""

    def __init__(self, state: State, ticket: JsonObject, article: JsonObject | None) -> None:
        self.state = state
        self.ticket = ticket
        self.article = article

    def value(self, path: str) -> JsonValue:
        """Value behind a path such as `ticket.owner.login`.

        Raises:
            _NoSuchMethod: It leads nowhere.
        """
        root, *steps = path.strip().split(".")
        if root == "config" and len(steps) == 1:
            return self._config(path, steps[0])
        if root == "ticket" and steps:
            return self._walk("ticket", self.ticket, steps)
        if root == "article" and steps:
            if self.article is None:
                raise _NoSuchMethod(f"article.{steps[0]}")
            return self._walk("article", self.article, steps)
        raise _NoSuchMethod(path)

    def _config(self, path: str, name: str) -> str:
        known = {
            "fqdn": self.state.fqdn,
            "http_type": self.state.http_type,
            "ticket_hook": "Ticket#",
            "product_name": self.state.product_name,
        }
        if name not in known:
            raise _NoSuchMethod(path)
        return known[name]

    def _walk(self, root: str, row: JsonObject, steps: list[str]) -> JsonValue:
        first, rest = steps[0], steps[1:]
        related = self._related(root, row, first)
        if related is not None:
            if not rest:
                return text(related.get("name") or related.get("login"))
            return self._column("user", related, rest, f"{root}.{first}")
        return self._column(root, row, steps, root)

    def _related(self, root: str, row: JsonObject, name: str) -> JsonObject | None:
        if root == "article":
            if name in {"created_by", "updated_by", "origin_by"}:
                return self.state.user(row[f"{name}_id"])
            names = {"type": TYPES, "sender": SENDERS}.get(name)
            number = integer(row[f"{name}_id"]) if names else 0
            return {"id": number, "name": names[number]} if names else None
        if name not in TICKET_RELATIONS:
            return None
        column, table = TICKET_RELATIONS[name]
        return self.state[table].get(integer(row[column])) or {}

    def _column(self, root: str, row: JsonObject, steps: list[str], seen: str) -> JsonValue:
        name = steps[0]
        path = f"{seen}.{name}"
        if root == "user" and name == "fullname":
            return full_name(row)
        known = {"ticket": ticket_columns(self.state), "article": ARTICLE}.get(root, tuple(row))
        if name not in known or name in _PRIVATE or self._is_date(root, name):
            raise _NoSuchMethod(path)
        if len(steps) > 1:
            raise _NoSuchMethod(f"{path}.{steps[1]}")
        value = row.get(name)
        if isinstance(value, str) and value and self._is_instant(root, name):
            return spoken(value)
        return value

    def _is_date(self, root: str, name: str) -> bool:
        attribute = custom(self.state).get(name) if root == "ticket" else None
        value = None if attribute is None else self.ticket.get(name)
        return attribute is not None and attribute["data_type"] == "date" and value is not None

    def _is_instant(self, root: str, name: str) -> bool:
        return is_instant(self.state, name) if root == "ticket" else name.endswith("_at")


def _escape(value: str) -> str:
    """Zammad's own escaping: quotes and white space only, no backslash (contract 1.4)."""
    return "".join(_ESCAPES.get(character, character) for character in value)


def payload(state: State, template: str, ticket: JsonObject, article: JsonObject | None) -> JsonValue:
    """A custom payload with its variables replaced; an error object when the result is no JSON."""
    resolver = _Resolver(state, ticket, article)

    def put(match: re.Match[str]) -> str:
        quoted, path = match.group(1) is not None, match.group(1) or match.group(2)
        try:
            value = resolver.value(path)
        except _NoSuchMethod as failure:
            missing = f"#{{{failure} / no such method}}"
            return f'"{missing}"' if quoted else missing
        if not quoted:
            return _escape(text(value))
        if value is None or isinstance(value, str):
            return f'"{_escape(text(value))}"'
        return json.dumps(value, ensure_ascii=False)

    filled = _PLACE.sub(put, template)
    try:
        parsed: JsonValue = json.loads(_BAD_ESCAPE.sub(r"\1", filled))
    except ValueError:
        return {"error": f"unexpected token at '{filled}'"}
    return parsed


def inline(state: State, template: str, ticket: JsonObject, article: JsonObject | None) -> str:
    """A text with its variables replaced."""
    resolver = _Resolver(state, ticket, article)

    def put(match: re.Match[str]) -> str:
        path = match.group(1) or match.group(2)
        try:
            value = text(resolver.value(path))
        except _NoSuchMethod as failure:
            value = f"#{{{failure} / no such method}}"
        return f'"{value}"' if match.group(1) else value

    return _PLACE.sub(put, template)
