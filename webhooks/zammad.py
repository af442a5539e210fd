"""Zammad's payload and headers → our event. Pure, and keeps ids and times only.

| Zammad says (thin payload, contract 1.4) | (default payload, contract 1.3)   | we say              |
| ---------------------------------------- | --------------------------------- | ------------------- |
| `ticket_id`                              | `ticket.id`                       | `ticket_id`         |
| `article_id`                             | `article.id`                      | `article_id`        |
| `updated_by_id`                          | `ticket.updated_by_id`            | `updated_by_id`     |
| `updated_at` "2026-11-24 04:51:43 UTC"   | `ticket.updated_at` ISO 8601      | `ticket_updated_at` |
| header `X-Zammad-Delivery`               | the same                          | `key`               |

What is absent comes as `{}`, `""`, or the literal `#{article.id / no such method}`.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from integration.store.inbox import Parked, TicketEvent

HELPDESK: Final = "zammad"

_KEY: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
_DIGITS: Final = re.compile(r"[0-9]{1,18}")
_LARGEST_ID: Final = 2**63 - 1


class Problem(StrEnum):
    """Why a trusted body does not say which ticket it is about."""

    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    NOT_AN_OBJECT = "not_an_object"
    SENDER_ERROR = "sender_error"  # Zammad could not render the payload and sent {"error": …} (contract 1.4)
    NO_TICKET = "no_ticket"
    BAD_TICKET_ID = "bad_ticket_id"
    AMBIGUOUS = "ambiguous"  # one id given twice with two values


def read(body: bytes, delivery: str | None) -> TicketEvent | Parked:
    """Read a body whose signature was valid.

    Args:
        body: The bytes as they came.
        delivery: Header `X-Zammad-Delivery`; one that is no plain identifier counts as absent.
    """
    key = delivery if delivery is not None and _KEY.fullmatch(delivery) else None
    payload = _decode(body)
    if isinstance(payload, Problem):
        return Parked(HELPDESK, key, payload.value)
    ticket, article = payload.get("ticket"), payload.get("article")
    if isinstance(ticket, dict):
        ticket_id, updated_at = ticket.get("id"), ticket.get("updated_at")
        updated_by_id = ticket.get("updated_by_id")
        article_id = article.get("id") if isinstance(article, dict) else None
    elif "ticket_id" in payload:
        ticket_id, updated_at = payload["ticket_id"], payload.get("updated_at")
        updated_by_id, article_id = payload.get("updated_by_id"), payload.get("article_id")
    else:
        problem = Problem.SENDER_ERROR if "error" in payload else Problem.NO_TICKET
        return Parked(HELPDESK, key, problem.value)
    number = _id(ticket_id)
    if number is None:
        problem = Problem.AMBIGUOUS if ticket_id is _TWO_VALUES else Problem.BAD_TICKET_ID
        return Parked(HELPDESK, key, problem.value)
    return TicketEvent(
        helpdesk=HELPDESK,
        key=key,
        ticket_id=number,
        article_id=_id(article_id),
        updated_by_id=_id(updated_by_id),
        ticket_updated_at=_instant(updated_at),
    )


_TWO_VALUES: Final = object()


def _decode(body: bytes) -> dict[str, Any] | Problem:
    try:
        payload = json.loads(body.decode("utf-8-sig"), object_pairs_hook=_object)
    except UnicodeDecodeError:
        return Problem.NOT_UTF8
    except RecursionError:
        return Problem.TOO_DEEP
    except ValueError:
        return Problem.NOT_JSON
    return payload if isinstance(payload, dict) else Problem.NOT_AN_OBJECT


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a key given twice with different values has none.

    Zammad does not escape backslashes in a custom payload, so free text there could add keys (contract 1.4).
    """
    result = dict(pairs)
    if len(result) != len(pairs):
        for key, value in pairs:
            if result[key] != value:
                result[key] = _TWO_VALUES
    return result


def _id(value: object) -> int | None:
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_ID:
        return value
    return None


def _instant(value: object) -> datetime | None:
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        instant = datetime.fromisoformat(value.replace(" UTC", "+00:00"))
        return instant.astimezone(UTC) if instant.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
