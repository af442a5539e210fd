"""Rows in memory: one table a kind, ids never used twice."""

from __future__ import annotations

from collections.abc import Iterator

from integration.helpdesks.simulator.values import JsonObject, JsonValue


class Table:
    """Rows of one kind by id, oldest first."""

    def __init__(self, first_id: int = 1) -> None:
        self._rows: dict[int, JsonObject] = {}
        self.next_id = first_id

    def __iter__(self) -> Iterator[JsonObject]:
        return iter(list(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._rows

    def skip(self) -> int:
        """Use up an id without a row, as a failed insert does in a database."""
        used = self.next_id
        self.next_id += 1
        return used

    def insert(self, row: JsonObject, row_id: int | None = None) -> JsonObject:
        """Add a row; `id` becomes its first key."""
        chosen = self.next_id if row_id is None else row_id
        self.next_id = max(self.next_id, chosen + 1)
        stored: JsonObject = {"id": chosen, **{key: value for key, value in row.items() if key != "id"}}
        self._rows[chosen] = stored
        return stored

    def get(self, row_id: int) -> JsonObject | None:
        """The row, or None."""
        return self._rows.get(row_id)

    def remove(self, row_id: int) -> None:
        """Forget the row; unknown ids are ignored."""
        self._rows.pop(row_id, None)

    def find(self, **equal: JsonValue) -> JsonObject | None:
        """The first row in which all given columns have these values."""
        return next(self.where(**equal), None)

    def where(self, **equal: JsonValue) -> Iterator[JsonObject]:
        """All rows in which all given columns have these values."""
        for row in self:
            if all(row.get(column) == value for column, value in equal.items()):
                yield row

    def named(self, name: str, column: str = "name") -> JsonObject | None:
        """The row with this name, upper and lower case alike."""
        wanted = name.lower()
        return next((row for row in self if str(row.get(column) or "").lower() == wanted), None)
