"""What Zammad does when the last try to send a mail failed (contract 6.4)."""

from __future__ import annotations

from integration.helpdesks.simulator import articles, tickets, triggers
from integration.helpdesks.simulator.desk import Desk, Event
from integration.helpdesks.simulator.state import SENDER_IDS, SYSTEM_USER
from integration.helpdesks.simulator.values import JsonObject, integer


def note(desk: Desk, article: JsonObject, failure: str) -> None:
    """Leave an internal System note and open the ticket: an event by user 1."""
    state = desk.state
    ticket = state.ticket_of(article)
    if ticket is None:
        return
    row = articles.blank(state)
    row.update(ticket_id=ticket["id"], sender_id=SENDER_IDS["System"], internal=True)
    row["from"] = "-"
    row["body"] = f"Unable to send email to '{article['to']}': {failure}"
    row["preferences"] = {
        "delivery_article_id_related": article["id"],
        "delivery_message": True,
        "notification": True,
    }
    written = articles.store(desk, ticket, row, [], SYSTEM_USER)
    opened = state["ticket_states"].named("open") or {}
    changes = tickets.assign(state, ticket, {"state_id": opened["id"]}, SYSTEM_USER)
    desk.emit(Event("update", integer(ticket["id"]), SYSTEM_USER, integer(written["id"]), changes))
    triggers.fire(desk)
