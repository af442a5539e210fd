"""Errors as Zammad answers them (contract 3.1), told apart by status and by whether the text is masked."""

from __future__ import annotations

import secrets

from integration.helpdesks.simulator.values import JsonObject, JsonValue


class ApiError(Exception):
    """A request that ends in an error answer.

    Attributes:
        status: HTTP status.
        masked: Only administrators see the text; others get an `Error ID`.
        human: The text stands in `error_human` too.
        more: Further keys of the body.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        masked: bool = False,
        human: bool = True,
        more: JsonObject | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.masked = masked
        self.human = human and not masked
        self.more = more or {}

    def body(self, *, for_admin: bool) -> JsonObject:
        """The answer's body.

        Args:
            for_admin: The caller has the permission `admin`.
        """
        if self.masked and not for_admin:
            return {"error": f"Error ID {secrets.token_urlsafe(6)}: Please contact your administrator."}
        body: JsonObject = {"error": self.message}
        if self.human:
            body["error_human"] = self.message
        return {**body, **self.more}


class Invalid(ApiError):
    """422 with a text that everybody sees."""

    def __init__(self, message: str, *, human: bool = True, more: JsonObject | None = None) -> None:
        super().__init__(422, message, human=human, more=more)


class Opaque(ApiError):
    """422 whose text only administrators see."""

    def __init__(self, message: str) -> None:
        super().__init__(422, message, masked=True)


class Broken(ApiError):
    """500: the server fell over; the text is masked for everybody but administrators."""

    def __init__(self, message: str) -> None:
        super().__init__(500, message, masked=True)


class Forbidden(ApiError):
    """403."""

    def __init__(self, message: str = "Not authorized") -> None:
        super().__init__(403, message)


class Missing(ApiError):
    """404 for an object."""

    def __init__(self, kind: str, wanted: JsonValue, *, quoted: bool) -> None:
        shown = f'"{wanted}"' if quoted else f"{wanted}"
        super().__init__(404, f"Couldn't find {kind} with 'id'={shown}")
