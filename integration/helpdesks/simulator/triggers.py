"""Triggers: which fire for an event, and what they do (contract 2.1, 2.2)."""

from __future__ import annotations

from integration.helpdesks.simulator import (
    articles,
    coercion,
    delivery,
    html,
    replacements,
    tags,
    tickets,
)
from integration.helpdesks.simulator.columns import custom
from integration.helpdesks.simulator.conditions import BadCondition, Branch, leaves, parse
from integration.helpdesks.simulator.desk import Changes, Desk, Event
from integration.helpdesks.simulator.selectors import Subject, holds
from integration.helpdesks.simulator.state import SYSTEM_USER
from integration.helpdesks.simulator.values import (
    JsonObject,
    JsonValue,
    instant,
    integer,
    mapping,
    span,
    text,
    truthy,
)


def fire(desk: Desk) -> None:
    """Evaluate the triggers of all waiting events. What triggers change fires no further triggers."""
    waiting, desk.events[:] = list(desk.events), []
    for event in waiting:
        for trigger in _ordered(desk, "action"):
            ticket = desk.state["tickets"].get(event.ticket_id)
            if ticket is not None and _meets(desk, trigger, event, ticket):
                perform(desk, trigger, ticket, event.article_id, event.user_id)
    desk.events.clear()


def _ordered(desk: Desk, activator: str) -> list[JsonObject]:
    active = desk.state["triggers"].where(active=True, activator=activator)
    return sorted(active, key=lambda row: text(row["name"]).lower())


def _meets(desk: Desk, trigger: JsonObject, event: Event, ticket: JsonObject) -> bool:
    try:
        condition = parse(desk.state, mapping(trigger["condition"]))
    except BadCondition:
        return False
    selective = event.kind == "update" and trigger["execution_condition_mode"] == "selective"
    if selective and event.article_id is None and not _touched(condition, event):
        return False
    article = None if event.article_id is None else desk.state["articles"].get(event.article_id)
    subject = Subject(
        state=desk.state,
        ticket=ticket,
        user_id=event.user_id,
        action=event.kind,
        article=article,
        changes=event.changes,
    )
    return holds(condition, subject)


def _touched(condition: Branch, event: Event) -> bool:
    named = {leaf.column for leaf in leaves(condition) if leaf.scope == "ticket"}
    return bool(named & set(event.changes))


def reach(desk: Desk) -> int:
    """Run the time triggers: `ticket.pending_time has reached` (contract 2.3, 6.6).

    Returns:
        How many times a trigger fired.
    """
    fired = 0
    for trigger in _ordered(desk, "time"):
        condition = parse(desk.state, mapping(trigger["condition"]))
        for ticket in desk.state["tickets"]:
            if ticket["pending_time"] is None or not holds(condition, Subject(desk.state, ticket)):
                continue
            last = articles.latest_public(desk.state, integer(ticket["id"]))
            perform(desk, trigger, ticket, integer(last["id"]) if last else None, SYSTEM_USER)
            fired += 1
    desk.events.clear()
    return fired


def sweep(desk: Desk) -> int:
    """Run the active scheduler jobs once; their deliveries carry no article (contract 2.3).

    Returns:
        How many tickets matched.
    """
    matched = 0
    for job in list(desk.state["jobs"].where(active=True)):
        condition = parse(desk.state, mapping(job["condition"]))
        hits = [row for row in desk.state["tickets"] if holds(condition, Subject(desk.state, row))]
        for ticket in hits:
            perform(desk, job, ticket, None, SYSTEM_USER)
        job.update(last_run_at=desk.state.tick(), processed=len(hits), matching=len(hits))
        matched += len(hits)
    desk.events.clear()
    return matched


def perform(
    desk: Desk,
    source: JsonObject,
    ticket: JsonObject,
    article_id: int | None,
    user_id: int,
    writer: int = SYSTEM_USER,
) -> tuple[Changes, int | None]:
    """Do what a trigger, job or macro says.

    Args:
        source: The row with `name` and `perform`.
        user_id: Who `current_user.id` is.
        writer: In whose name columns are written.

    Returns:
        Changed columns, and the id of the note that it wrote, or None.
    """
    orders = mapping(source["perform"])
    note_id: int | None = None
    changes: Changes = {}
    values = wanted(desk, orders, ticket, user_id)
    if values:
        changes = tickets.assign(desk.state, ticket, values, writer, source)
    for key, given in orders.items():
        order = mapping(given)
        match key:
            case "ticket.tags":
                _tag(desk, ticket, order, writer)
            case "article.note":
                note_id = _note(desk, source, ticket, order, writer)
            case "notification.webhook":
                delivery.enqueue(desk, source, ticket, article_id, integer(order.get("webhook_id")))
            case "notification.email":
                _mail(desk, source, ticket, article_id, order)
            case "ticket.subscribe":
                articles.subscribe(desk.state, integer(ticket["id"]), user_id, user_id)
            case _:
                pass
    return changes, note_id


def wanted(desk: Desk, orders: JsonObject, ticket: JsonObject, user_id: int) -> JsonObject:
    """Columns that the orders of a trigger or macro set; unknown ones are ignored."""
    values: JsonObject = {}
    attributes = custom(desk.state)
    for key, given in orders.items():
        order, (scope, _, column) = mapping(given), key.partition(".")
        if scope != "ticket" or column not in ticket or column in {"tags", "id", "number"}:
            continue
        if text(order.get("pre_condition")).startswith("current_user"):
            values[column] = user_id
        elif order.get("operator") == "relative":
            moment = desk.state.now() + span(order.get("value"), order.get("range"))
            values[column] = instant(moment.replace(second=0, microsecond=0))
        elif column.endswith("_id"):
            values[column] = integer(order.get("value"))
        elif column in attributes:
            values[column] = coercion.coerce(attributes[column], order.get("value"))
        else:
            values[column] = order.get("value")
    return values


def _tag(desk: Desk, ticket: JsonObject, order: JsonObject, user_id: int) -> None:
    for name in tags.split(order.get("value")):
        if order.get("operator") == "remove":
            tags.remove(desk.state, ticket, name, user_id)
        else:
            tags.add(desk.state, ticket, name, user_id)


def _note(desk: Desk, source: JsonObject, ticket: JsonObject, order: JsonObject, user_id: int) -> int:
    row = articles.blank(desk.state)
    row.update(ticket_id=ticket["id"], type_id=10, sender_id=3, content_type="text/html")
    row["internal"] = truthy(order.get("internal"))
    row["subject"] = order.get("subject")
    row["body"] = replacements.inline(desk.state, text(order.get("body")), ticket, None)
    row["from"] = desk.state.login(user_id)
    return integer(articles.store(desk, ticket, row, [], user_id, source)["id"])


def _mail(
    desk: Desk, source: JsonObject, ticket: JsonObject, article_id: int | None, order: JsonObject
) -> None:
    """Write the System article of an automatic mail; nothing is sent (contract 6.4)."""
    state = desk.state
    group = state["groups"].get(integer(ticket["group_id"])) or {}
    address = state["email_addresses"].get(integer(group.get("email_address_id")))
    recipient = text(state.user(ticket["customer_id"])["email"])
    if address is None or not recipient:
        return
    article = None if article_id is None else state["articles"].get(article_id)
    row = articles.blank(state)
    row.update(ticket_id=ticket["id"], type_id=1, sender_id=3, content_type="text/html")
    row["from"] = f"{address['name']} <{address['email']}>"
    row["to"] = recipient
    row["subject"] = replacements.inline(state, text(order.get("subject")), ticket, article)
    row["body"] = html.clean(replacements.inline(state, text(order.get("body")), ticket, article), state.fqdn)
    preferences: dict[str, JsonValue] = {"perform_origin": "trigger", "email_address_id": address["id"]}
    row["preferences"] = preferences
    articles.identify(state, row)
    articles.store(desk, ticket, row, [], SYSTEM_USER, source)
