"""Tickets: what a request makes of them (contract 3.2, 6.1, 6.3)."""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator import articles, coercion, history, tags
from integration.helpdesks.simulator.access import (
    Actor,
    acts_as_agent,
    can_own,
    group_access,
)
from integration.helpdesks.simulator.columns import TICKET_RELATIONS, blank_ticket, custom
from integration.helpdesks.simulator.desk import Changes, Desk, Event
from integration.helpdesks.simulator.errors import ApiError, Forbidden, Invalid, Opaque
from integration.helpdesks.simulator.people import guess_customer
from integration.helpdesks.simulator.state import SYSTEM_USER, State
from integration.helpdesks.simulator.values import (
    JsonObject,
    JsonValue,
    inspect,
    instant,
    integer,
    mapping,
    parse_instant,
    sequence,
    text,
)

_PLAIN: Final = ("title", "note", "type", "time_unit")
_IDS: Final = ("group_id", "priority_id", "state_id", "owner_id", "customer_id", "organization_id")
_NOT_FOR_CUSTOMERS: Final = frozenset({"owner_id", "customer_id", "organization_id", "preferences"})
_GUESS: Final = re.compile(r"^guess:(.*)$")
_WORK_ON: Final = frozenset({1, 2})
_PENDING: Final = frozenset({3, 4})
_CLOSED: Final = 5
_MERGED: Final = 6


def create(desk: Desk, params: JsonObject, actor: Actor) -> JsonObject:
    """Create a ticket with its first article, tags and mentions: one `create` event.

    Raises:
        Invalid: Unknown names, an impossible customer, values over a limit.
        Opaque: No customer, a value that is not allowed.
        Forbidden: No access to the group.
    """
    state = desk.state
    values = _customer_guessed(state, params, actor)
    values = _wanted(state, values, actor)
    if not acts_as_agent(state, actor):
        values["customer_id"] = actor.user_id
    elif values.get("group_id") is None:
        raise Opaque("Missing required value for field 'group_id'!")
    elif not group_access(state, actor.user_id, values["group_id"], "create"):
        raise Forbidden
    if values.get("customer_id") is None:
        raise Opaque("Missing required value for field 'customer_id'!")
    coercion.check_options(state, values)
    ticket = blank_ticket(state)
    ticket.update(coercion.defaults(state))
    ticket.update(priority_id=2, state_id=1, owner_id=SYSTEM_USER)
    ticket["preferences"] = values.pop("preferences", None) or {}
    ticket.update(values)
    _settle(state, ticket, {**ticket, "owner_id": None, "state_id": None, "close_at": None})
    coercion.validate(state, ticket)
    ticket["number"] = text(params.get("number")) or str(state.next_number)
    ticket = state["tickets"].insert(state.stamp(ticket, actor.user_id))
    state.next_number += 1
    state.touch(ticket)
    ticket_id = integer(ticket["id"])
    history.created(state, ticket_id, actor.user_id)
    try:
        for tag in tags.split(params.get("tags")):
            tags.add(state, ticket, tag, actor.user_id)
        for user_id in sequence(params.get("mentions")):
            articles.subscribe(state, ticket_id, integer(user_id), actor.user_id)
        article_id = _with_article(desk, ticket, params, actor)
    except ApiError:
        delete(state, ticket_id)
        raise
    desk.emit(Event("create", ticket_id, actor.user_id, article_id))
    if ticket["pending_time"] is not None:
        # contract 6.6: a ticket that is born pending announces itself twice
        desk.emit(Event("update", ticket_id, actor.user_id))
    return ticket


def _customer_guessed(state: State, params: JsonObject, actor: Actor) -> JsonObject:
    match = _GUESS.match(text(params.get("customer_id")))
    if match is None:
        return params
    return {**params, "customer_id": guess_customer(state, match.group(1), actor.user_id)}


def update(desk: Desk, ticket: JsonObject, params: JsonObject, actor: Actor) -> None:
    """Change a ticket, with or without an article: one `update` event, or none if nothing changed.

    Raises:
        Invalid: Unknown names, values over a limit.
        Opaque: A value that is not allowed, a pending state without a time.
    """
    state = desk.state
    values = _wanted(state, params, actor)
    if not acts_as_agent(state, actor):
        values = {key: value for key, value in values.items() if key not in _NOT_FOR_CUSTOMERS}
    _check_state(state, ticket, values)
    group_id = values.get("group_id", ticket["group_id"])
    if (
        group_id != ticket["group_id"]
        and acts_as_agent(state, actor)
        and not group_access(state, actor.user_id, group_id, "read")
    ):
        raise Opaque(f"Invalid value '{text(group_id)}' for field 'group_id'!")
    coercion.check_options(state, values)
    before, mark = dict(ticket), state["history"].next_id
    changes = assign(state, ticket, values, actor.user_id)
    try:
        article_id = _with_article(desk, ticket, params, actor)
    except ApiError:
        ticket.update(before)
        history.rewind(state, integer(ticket["id"]), mark)
        raise
    if changes or article_id is not None:
        desk.emit(Event("update", integer(ticket["id"]), actor.user_id, article_id, changes))


def assign(
    state: State, ticket: JsonObject, values: JsonObject, user_id: int, source: JsonObject | None = None
) -> Changes:
    """Save columns of a ticket; nothing happens when neither they nor the last writer change.

    Returns:
        The changed columns. `updated_by_id` counts: a save of equal values by somebody else is a change.
    """
    wanted = {**ticket, **values, "updated_by_id": user_id}
    # an owner who may not own becomes nobody, but it is a save all the same (recording 50)
    touched = "owner_id" in values and values["owner_id"] != ticket["owner_id"]
    if wanted == ticket:
        return {}
    _settle(state, wanted, ticket)
    coercion.validate(state, wanted)
    changes: Changes = {
        key: (ticket.get(key), wanted[key]) for key in wanted if wanted[key] != ticket.get(key)
    }
    if not changes and not touched:
        return {}
    changes = changes or {"owner_id": (ticket["owner_id"], wanted["owner_id"])}
    history.changed(
        state,
        integer(ticket["id"]),
        {key: pair for key, pair in changes.items() if pair[0] != pair[1]},
        user_id,
        source,
    )
    ticket.update(wanted)
    state.touch(ticket)
    return changes


def _with_article(desk: Desk, ticket: JsonObject, params: JsonObject, actor: Actor) -> int | None:
    given = mapping(params.get("article"))
    if not given:
        return None
    article = articles.create(desk, ticket, given, actor)
    draft = given.get("shared_draft_id")
    if draft is not None:
        desk.state["shared_drafts"].remove(integer(draft))
    return integer(article["id"])


def _wanted(state: State, params: JsonObject, actor: Actor) -> JsonObject:
    """Writable columns out of a request: names looked up, values coerced, everything else ignored."""
    values: JsonObject = {}
    for key in _PLAIN:
        if key in params:
            values[key] = params[key]
    for key in _IDS:
        if key in params:
            values[key] = None if params[key] is None or params[key] == "" else integer(params[key])
    for name in ("group", "priority", "state", "owner", "customer", "organization"):
        if isinstance(params.get(name), str):
            column, table = TICKET_RELATIONS[name]
            values[column] = _lookup(state, name, table, text(params[name]))
    if "pending_time" in params:
        moment = parse_instant(params["pending_time"])
        values["pending_time"] = None if moment is None else instant(moment)
    if isinstance(params.get("preferences"), dict) and acts_as_agent(state, actor):
        values["preferences"] = mapping(params["preferences"])
    for name, attribute in custom(state).items():
        if name in params:
            values[name] = coercion.coerce(attribute, params[name])
    return values


def _lookup(state: State, name: str, table: str, wanted: str) -> int:
    row = state[table].named(wanted, "login" if table == "users" else "name")
    if row is None and table == "users":
        row = state[table].named(wanted, "email")
    if row is None:
        raise Invalid(f"No lookup value found for '{name}': {inspect(wanted)}")
    return integer(row["id"])


def state_type(state: State, state_id: JsonValue) -> int:
    """Type of a state: 1 new, 2 open, 3 and 4 pending, 5 closed, 6 merged."""
    row = state["ticket_states"].get(integer(state_id))
    return 0 if row is None else integer(row["state_type_id"])


def _check_state(state: State, ticket: JsonObject, values: JsonObject) -> None:
    if "state_id" not in values or values["state_id"] == ticket["state_id"]:
        pass
    elif state_type(state, values["state_id"]) in {1, _MERGED, 7, 0}:
        raise Opaque(f"Invalid value '{text(values['state_id'])}' for field 'state_id'!")
    wanted = {**ticket, **values}
    pending = state_type(state, wanted["state_id"]) in _PENDING
    if pending and "state_id" in values and wanted["pending_time"] is None:
        raise Opaque("Missing required value for field 'pending_time'!")


def _settle(state: State, ticket: JsonObject, before: JsonObject) -> None:
    """Columns that follow from others: owner, pending time, closing times, merged preferences."""
    if ticket["preferences"] is not before["preferences"]:
        ticket["preferences"] = {**mapping(before["preferences"]), **mapping(ticket["preferences"])}
    if ticket["owner_id"] is None or not can_own(state, integer(ticket["owner_id"]), ticket["group_id"]):
        ticket["owner_id"] = SYSTEM_USER
    kind = state_type(state, ticket["state_id"])
    if kind not in _PENDING:
        ticket["pending_time"] = None
    new_owner = ticket["owner_id"] != before["owner_id"]
    new_state = ticket["state_id"] != before["state_id"]
    if new_state and kind == _CLOSED:
        ticket["last_close_at"] = instant(state.now())
        ticket["close_at"] = before["close_at"] or ticket["last_close_at"]
    new_group = ticket["group_id"] != before["group_id"]
    unowned = new_owner and ticket["owner_id"] == SYSTEM_USER
    if unowned or new_group or (new_state and kind not in _WORK_ON):
        ticket["last_owner_update_at"] = None
    elif new_owner or new_state:
        ticket["last_owner_update_at"] = instant(state.now())


def delete(state: State, ticket_id: int) -> None:
    """Destroy a ticket and what hangs on it; tag names and `http_logs` stay (contract 6.7)."""
    for article in state.articles_of(ticket_id):
        articles.drop(state, article)
    for table, column in (
        ("mentions", "mentionable_id"), ("shared_drafts", "ticket_id"), ("checklists", "ticket_id")
    ):  # fmt: skip
        for row in list(state[table].where(**{column: ticket_id})):
            state[table].remove(integer(row["id"]))
    for link in state["links"]:
        if ticket_id in (link["link_object_source_value"], link["link_object_target_value"]):
            state["links"].remove(integer(link["id"]))
    history.forget(state, ticket_id)
    state.tags.pop(ticket_id, None)
    state.by_ticket.pop(ticket_id, None)
    state["tickets"].remove(ticket_id)


def merge(desk: Desk, source: JsonObject, target: JsonObject, actor: Actor) -> JsonObject:
    """Move the articles, leave a note, point the links at the target (contract 6.7).

    Returns:
        The source as the answer shows it: merged, before its note was written.
    """
    state = desk.state
    source_id, target_id = integer(source["id"]), integer(target["id"])
    if source_id == target_id:
        raise Invalid("A ticket cannot be merged into itself.")
    moved = state.by_ticket.pop(source_id, [])
    for article_id in moved:
        article = state["articles"].get(article_id)
        if article is not None:
            article["ticket_id"] = target_id
    state.by_ticket[target_id] = sorted([*state.by_ticket.get(target_id, []), *moved])
    _repoint(state, source_id, target_id)
    link: JsonObject = {"link_type_id": 2, "link_object_source_id": 1, "link_object_source_value": target_id}
    link.update(link_object_target_id=1, link_object_target_value=source_id)
    state["links"].insert(state.stamp(link, actor.user_id))
    merged = state["ticket_states"].find(state_type_id=_MERGED) or {}
    values: JsonObject = {"state_id": merged["id"], "owner_id": SYSTEM_USER}
    if state.modern:
        values["preferences"] = {"escalation_calculation": {"escalation_disabled": True}}
    changes = assign(state, source, values, actor.user_id)
    shown = dict(source)
    source["create_article_type_id"] = source["create_article_sender_id"] = None
    note: JsonObject = {"body": "merged", "type": "note", "internal": False}
    article = articles.create(desk, source, note, actor)
    history.noted(state, target_id, "received_merge", text(source["number"]), actor.user_id)
    desk.emit(Event("update", source_id, actor.user_id, integer(article["id"]), changes))
    target["updated_by_id"] = actor.user_id
    state.touch(target)
    desk.emit(Event("update", target_id, actor.user_id))
    return shown


def _repoint(state: State, source_id: int, target_id: int) -> None:
    for link in state["links"]:
        for side in ("link_object_source_value", "link_object_target_value"):
            if link[side] == source_id:
                link[side] = target_id
