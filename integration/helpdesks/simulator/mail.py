"""Outgoing mail: no letter leaves, but the articles show what would have become of it (contract 6.4)."""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.values import JsonObject, integer, mapping, text

BROKEN_GROUP: Final = "Broken mail"
REJECTED: Final = "reject@"
_ADDRESS: Final = re.compile(r"^(?:[^<>]*<)?[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+>?$")
_REFUSED: Final = (
    "Can't use Channel::Driver::Smtp: #<Errno::ECONNREFUSED: "
    'Connection refused - connect(2) for "mail.example.test" port 25>'
)
_FATAL: Final = "Can't use Channel::Driver::Smtp: #<Net::SMTPFatalError: Net::SMTPFatalError>"


def valid(address: str) -> bool:
    """Whether this can be a recipient: an address, or a name and an address in angle brackets."""
    return _ADDRESS.match(address) is not None


def post(desk: Desk, article: JsonObject) -> None:
    """Send the article's mail a little later."""
    article_id = integer(article["id"])
    desk.later(desk.mail_delay, lambda: _try(desk, article_id, 1))


def _try(desk: Desk, article_id: int, number: int) -> None:
    state = desk.state
    with state.lock:
        article = state["articles"].get(article_id)
        ticket = state.ticket_of(article) if article else None
        if article is None or ticket is None:
            return
        failure = _failure(state.name_of("groups", ticket["group_id"]), text(article["to"]))
        address = mapping(article["preferences"]).get("email_address_id")
        article["preferences"] = {
            **mapping(article["preferences"]),
            "delivery_retry": number,
            "delivery_channel_id": integer(address) + 2,
            "delivery_status_message": failure,
            "delivery_status": "fail" if failure else "success",
            "delivery_status_date": state.tick(),
        }
        article["updated_at"] = state.tick()
        if failure is None:
            # the raw copy of a sent mail takes a place among the stored files
            state["attachments"].skip()
            state.next_store_file += 1
            return
        if number <= len(desk.mail_waits):
            desk.later(desk.mail_waits[number - 1], lambda: _try(desk, article_id, number + 1))
        else:
            desk.bounced(article, failure)


def _failure(group: str | None, recipient: str) -> str | None:
    if group == BROKEN_GROUP:
        return _REFUSED
    return _FATAL if REJECTED in recipient else None
