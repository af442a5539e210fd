"""The recorded exchanges, in the order in which the recorded installation lived through them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from integration.helpdesks.simulator.state import Version
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence, text

FOLDER: Final = Path(__file__).parent.parent / "recordings"

LIVES: Final[dict[Version, tuple[tuple[str, int, int | None], ...]]] = {
    "6.1": (
        ("10_auth_and_errors", 0, None),
        ("20_provisioning", 0, None),
        ("30_ticket_lifecycle", 0, None),
    ),
    "6.5": (
        ("95_permissions_objects", 0, 28),
        ("50_agent_runtime", 0, 125),
        ("60_drafts_checklists_visibility", 0, 35),
        ("70_macros_triggers", 0, None),
        ("80_custom_payload_jobs", 0, None),
        ("90_search_privacy", 0, 55),
        ("95_permissions_objects", 28, None),
        ("90_search_privacy", 64, None),
        ("60_drafts_checklists_visibility", 35, None),
        ("90_search_privacy", 55, 64),
        ("50_agent_runtime", 125, None),
    ),
}
"""Slices of the files by the time that stands in their answers: two installations, each lived once."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what Zammad answered.

    Attributes:
        number: Place in its file.
        caller: `<bot-token>`, `<customer-basic>`, `<token:admin.webhook>`, `anonymous` …
        sent: Body of the request: JSON, or text that is sent as it is.
    """

    file: str
    number: int
    name: str
    method: str
    path: str
    query: JsonObject
    caller: str
    sent: JsonValue
    status: JsonValue
    body: JsonValue

    @property
    def key(self) -> str:
        """File and place, for example `50:41`."""
        return f"{self.file[:2]}:{self.number}"

    @property
    def step(self) -> str:
        """Label of the step in recording 70, or empty: `[agent_put] …`."""
        return self.name[1:].partition("]")[0] if self.name.startswith("[") else ""


@cache
def recording(file: str) -> JsonObject:
    """A whole file; the three oldest are lists of exchanges only."""
    parsed: JsonValue = json.loads((FOLDER / f"{file}.json").read_text(encoding="utf-8"))
    return parsed if isinstance(parsed, dict) else {"exchanges": parsed}


@cache
def exchanges(file: str) -> tuple[Exchange, ...]:
    """All exchanges of a file."""
    found = []
    for number, row in enumerate(sequence(recording(file)["exchanges"])):
        request, response = mapping(mapping(row)["request"]), mapping(mapping(row)["response"])
        found.append(
            Exchange(
                file=file,
                number=number,
                name=text(mapping(row)["name"]),
                method=text(request["method"]),
                path=text(request["path"]),
                query=mapping(request["query"]),
                caller=text(request["as"]),
                sent=request["body"],
                status=response["status"],
                body=response["body"],
            )
        )
    return tuple(found)


def life(version: Version) -> list[Exchange]:
    """All exchanges of one installation, oldest first."""
    return [one for file, start, end in LIVES[version] for one in exchanges(file)[start:end]]


def everything() -> list[Exchange]:
    """All exchanges of all files, by file."""
    files = sorted({file for slices in LIVES.values() for file, _, _ in slices})
    return [one for file in files for one in exchanges(file)]
