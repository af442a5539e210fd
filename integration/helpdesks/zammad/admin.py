"""Zammad's administration objects over REST, one method a call (contract 3.6, 3.7).

It goes through the same door as the run-time client, with a token of its own: administration rights are never
needed at run time.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from typing import Final, TypeVar

from pydantic import JsonValue, TypeAdapter, ValidationError

from integration.errors import UnexpectedAnswer
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import API

Row = dict[str, JsonValue]
"""One object as the API shows it; which columns it has tells what the server offers."""

PAGE: Final = 1000
"""Most rows of one list (contract 3.7)."""
ATTRIBUTES: Final = "object_manager_attributes"

_ROWS: Final = TypeAdapter(list[Row])
_ROW: Final = TypeAdapter(Row)


class ZammadAdmin:
    """Raw verbs. Every method but `rows` is one request; all raise `integration.errors`."""

    def __init__(self, door: HttpDoor) -> None:
        self._door = door

    def rows(self, collection: str, *, expand: bool = False) -> tuple[Row, ...]:
        """All rows of a collection; some lists have pages, others ignore the wish for one.

        Args:
            collection: Path below the API's root, such as `webhooks`.
            expand: With names of relations beside ids.

        Raises:
            NotAllowed: Token or user lack the right.
            NotFound: This server has no such objects.
        """
        found: dict[int, Row] = {}
        page = 1
        while True:
            params = {"per_page": str(PAGE), "page": str(page)} | ({"expand": "true"} if expand else {})
            answer = self._door.read(f"list_{collection}", f"{API}/{collection}", params=params)
            rows = _parsed(_ROWS, answer, f"list_{collection}")
            new = {id_of(row): row for row in rows}
            if len(rows) < PAGE or new.keys() <= found.keys():
                return tuple({**found, **new}.values())
            found.update(new)
            page += 1

    def create(self, collection: str, body: ReadOnly[str, JsonValue]) -> Row:
        """Create an object. Some answers are empty (tags); the row is then empty too."""
        operation = f"create_{collection}"
        return _parsed(_ROW, self._door.write(operation, "POST", f"{API}/{collection}", body=body), operation)

    def update(self, collection: str, row_id: int, body: ReadOnly[str, JsonValue]) -> Row:
        """Change some columns of an object."""
        operation = f"update_{collection}"
        answer = self._door.write(operation, "PUT", f"{API}/{collection}/{row_id}", body=body)
        return _parsed(_ROW, answer, operation)

    def migrate(self) -> None:
        """Carry all waiting changes of attributes out; the API is gone for some seconds afterwards."""
        self._door.write("execute_migrations", "POST", f"{API}/{ATTRIBUTES}_execute_migrations", body={})

    def me(self) -> int:
        """User id of the token's owner."""
        return id_of(_parsed(_ROW, self._door.read("get_me", f"{API}/users/me"), "get_me"))


def id_of(row: ReadOnly[str, JsonValue]) -> int:
    """The row's id; 0 when it has none."""
    value = row.get("id")
    return value if isinstance(value, int) else 0


T = TypeVar("T", Row, list[Row])


def _parsed(adapter: TypeAdapter[T], answer: object, operation: str) -> T:
    try:
        return adapter.validate_python({} if answer is None else answer)
    except ValidationError:
        raise UnexpectedAnswer(operation=operation) from None
