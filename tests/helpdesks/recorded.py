"""Exchanges with a real Zammad, by file and name (`tests/recordings`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import responses
from responses import matchers

FOLDER: Final = Path(__file__).parent.parent / "recordings"
BASE: Final = "https://help.example.com"
V61: Final = ("10_auth_and_errors", "30_ticket_lifecycle")
V65: Final = ("50_agent_runtime", "60_drafts_checklists_visibility", "90_search_privacy")


@dataclass(frozen=True)
class Exchange:
    """One request and what Zammad answered."""

    file: str
    name: str
    request: dict[str, Any]
    response: dict[str, Any]

    @property
    def path(self) -> str:
        """Path without the query."""
        return str(self.request["path"])

    @property
    def status(self) -> Any:
        """HTTP status; a summary of several for concurrent requests."""
        return self.response["status"]

    @property
    def body(self) -> Any:
        """The answer's JSON."""
        return self.response["body"]

    @property
    def is_read(self) -> bool:
        """True for requests that change nothing."""
        return self.request["method"] == "GET" or self.path.endswith("/tickets/search")

    def replay(self, mock: responses.RequestsMock, *, sent: bool = False) -> responses.BaseResponse:
        """Answer the same request in the same way.

        Args:
            sent: The request's body must be the recorded one.
        """
        match = [matchers.query_param_matcher(self.request["query"])]
        if sent:
            match.append(matchers.json_params_matcher(self.request["body"]))
        return mock.add(
            self.request["method"], BASE + self.path, json=self.body, status=self.status, match=match
        )


@cache
def exchanges(file: str) -> tuple[Exchange, ...]:
    """All exchanges of a recording, in order."""
    content = json.loads((FOLDER / f"{file}.json").read_text(encoding="utf-8"))
    entries = content if isinstance(content, list) else content["exchanges"]
    return tuple(Exchange(file, entry["name"], entry["request"], entry["response"]) for entry in entries)


def exchange(file: str, name: str) -> Exchange:
    """The first exchange of that name."""
    return next(found for found in exchanges(file) if found.name == name)


def answers(files: tuple[str, ...], path: str, key: str) -> Iterator[Exchange]:
    """Whole answers to reads of a path; many recorded bodies are cut down to what their step is about.

    Args:
        path: Regular expression of the path below the API.
        key: A key that only whole bodies have.
    """
    for file in files:
        for found in exchanges(file):
            if found.status != 200 or not found.is_read or not re.fullmatch(f"/api/v1/{path}", found.path):
                continue
            first = found.body[0] if isinstance(found.body, list) and found.body else found.body
            if isinstance(first, dict) and key in first:
                yield found
