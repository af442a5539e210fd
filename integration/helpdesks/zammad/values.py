"""Field values between Zammad's words and ours (contract 6.3)."""

from __future__ import annotations

from datetime import UTC, datetime

from integration.errors import Rejected, UnexpectedAnswer
from integration.helpdesks.zammad.models import wire_time
from mappings.fields import Field, FieldValue, Kind, Owner

_TEXT_KINDS = frozenset({Kind.SELECT, Kind.TREE_SELECT, Kind.TEXT, Kind.NAME})


def from_wire(field: Field, value: object, *, ticket_id: int | None = None) -> FieldValue:
    """What a field holds: empty text and null are None, instants are UTC.

    Codes that the options do not list come through as they are; 6.5 stores anything.

    Raises:
        UnexpectedAnswer: The attribute is of another kind than ours; the message names it.
    """
    if value is None or value == "":
        return None
    if field.kind in _TEXT_KINDS and isinstance(value, str):
        return value
    if field.kind is Kind.BOOLEAN and isinstance(value, bool):
        return value
    if field.kind is Kind.INTEGER and isinstance(value, int) and not isinstance(value, bool):
        return value
    if field.kind is Kind.DATETIME and isinstance(value, str):
        moment = _instant(value)
        if moment is not None:
            return moment
    message = f"{field.name} does not hold a value of kind {field.kind}"
    raise UnexpectedAnswer(message, operation="get_ticket", ticket_id=ticket_id)


def from_history(field: Field, text: str | None) -> FieldValue:
    """A value as the history tells it: text, instants like `2026-12-04 16:00:00 UTC` (contract 6.5).

    What is not of the field's kind is None; nobody may fail because of what once stood there.
    """
    if not text:
        return None
    if field.kind is Kind.BOOLEAN:
        return {"true": True, "false": False}.get(text)
    if field.kind is Kind.INTEGER:
        return int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else None
    if field.kind is Kind.DATETIME:
        return _instant(text.removesuffix(" UTC"))
    return text


def to_wire(
    field: Field, value: FieldValue, *, ticket_id: int | None = None, returned: bool = False
) -> object:
    """The value as Zammad stores it without changing it: text kinds are emptied by "", the others by null.

    Instants keep milliseconds, finer parts are cut off.

    Args:
        returned: The value is somebody's own and given back; only so may a field of agents be written.

    Raises:
        ValueError: Ombud never writes this: a field of an agent, words in the order box, another kind.
        Rejected: The text is longer than the field; the helpdesk would refuse it.
    """
    if field.owner is Owner.AGENT and not returned:
        raise ValueError(f"{field.name} belongs to agents")
    if field.owner is Owner.ORDER and value is not None:
        raise ValueError(f"{field.name} is only ever cleared")
    if value is None:
        return "" if field.kind in _TEXT_KINDS else None
    if field.kind in _TEXT_KINDS and isinstance(value, str):
        if field.max_length is not None and len(value) > field.max_length:
            message = f"{field.name} holds {field.max_length} characters at most"
            raise Rejected(message, operation="update_ticket", ticket_id=ticket_id)
        return value
    if field.kind is Kind.BOOLEAN and isinstance(value, bool):
        return value
    if field.kind is Kind.INTEGER and isinstance(value, int) and not isinstance(value, bool):
        return value
    if field.kind is Kind.DATETIME and isinstance(value, datetime) and value.tzinfo is not None:
        whole_seconds = value.microsecond < 1000
        return wire_time(value).replace(".000Z", "Z") if whole_seconds else wire_time(value)
    raise ValueError(f"{field.name} takes a value of kind {field.kind}")


def _instant(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
