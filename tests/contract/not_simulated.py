"""The recorded exchanges that the simulator does not repeat. The list may only shrink."""

from __future__ import annotations

from typing import Final

NOT_SIMULATED: Final[dict[tuple[str, str], str]] = {
    ("30_ticket_lifecycle", "list tickets page"): (
        "time accounting, and rows that a process had cached before the attributes were migrated"
    ),
    ("50_agent_runtime", "raw e-mail of the sent article"): "the raw mail is a short one without MIME parts",
    ("90_search_privacy", "caps: sort_by custom attribute"): "order of equal values is the database's own",
}
"""File and name of the exchange, and why."""
