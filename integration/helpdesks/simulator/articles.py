"""Articles: what a request makes of them, who may delete them (contract 3.3, 3.4, 6.4, 6.5)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import uuid
from datetime import timedelta
from typing import Final

from integration.helpdesks.simulator import history, html, mail
from integration.helpdesks.simulator.access import Actor, acts_as_agent, group_access, guard_agent
from integration.helpdesks.simulator.columns import full_name
from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.errors import Broken, Forbidden, Invalid
from integration.helpdesks.simulator.state import COMMUNICATION, SENDER_IDS, TYPE_IDS, State
from integration.helpdesks.simulator.values import (
    JsonObject,
    inspect,
    integer,
    mapping,
    parse_instant,
    sequence,
    text,
    truthy,
)

_REPLY: Final = re.compile(r"^(?:(?:re|aw|antw|fwd?)\s*:\s*)+", re.IGNORECASE)
_EMAIL: Final = 1


def blank(state: State) -> JsonObject:
    """An article row without values."""
    row: JsonObject = {"ticket_id": 0, "type_id": 10, "sender_id": 1}
    if state.modern:
        row["detected_language"] = None
    row.update({"from": None, "to": None, "cc": None, "subject": None, "reply_to": None})
    row.update(message_id=None, message_id_md5=None, in_reply_to=None, content_type="text/plain")
    if not state.modern:
        row["references"] = None
    row.update(body="", internal=False, preferences={})
    return row


def create(desk: Desk, ticket: JsonObject, params: JsonObject, actor: Actor) -> JsonObject:
    """Add an article to a ticket. The caller emits the event.

    Raises:
        Invalid: No body, a bad attachment, no valid recipient, a mention of somebody without access.
        Broken: An e-mail in a group that has no address.
    """
    state = desk.state
    if not text(params.get("body")):
        raise Invalid("Need at least an 'article body' field.")
    files = _files(params)
    row = _filled(state, ticket, params, actor)
    if row["type_id"] == _EMAIL and row["sender_id"] != SENDER_IDS["System"]:
        _address(state, ticket, row, actor)
    mentioned = html.mentions(text(row["body"]))
    for user_id in mentioned:
        if not group_access(state, user_id, ticket["group_id"], "read"):
            raise Invalid("A mentioned user has no agent access to this ticket")
    for user_id in mentioned:
        subscribe(state, integer(ticket["id"]), user_id, actor.user_id)
    return store(desk, ticket, row, files, actor.user_id)


def store(
    desk: Desk,
    ticket: JsonObject,
    row: JsonObject,
    files: list[tuple[JsonObject, bytes]],
    user_id: int,
    source: JsonObject | None = None,
) -> JsonObject:
    """Save a complete article, its files, its trace in the history and in the ticket's counters."""
    state = desk.state
    moment = state.tick()
    row.update(updated_by_id=user_id, created_by_id=user_id, origin_by_id=row.get("origin_by_id"))
    row.update(created_at=moment, updated_at=moment)
    article = state["articles"].insert(row)
    state.by_ticket.setdefault(integer(ticket["id"]), []).append(integer(article["id"]))
    for described, content in files:
        _attach(state, article, described, content)
    history.article_created(state, article, user_id, source)
    _count(state, ticket, article)
    if article["type_id"] == _EMAIL:
        mail.post(desk, article)
    return article


def _filled(state: State, ticket: JsonObject, params: JsonObject, actor: Actor) -> JsonObject:
    row = blank(state)
    agent = acts_as_agent(state, actor) and group_access(state, actor.user_id, ticket["group_id"], "create")
    row["ticket_id"] = ticket["id"]
    row["type_id"] = _named(params, "type", "type_id", TYPE_IDS, "note")
    row["sender_id"] = _named(params, "sender", "sender_id", SENDER_IDS, "Agent")
    for name in ("to", "cc", "subject", "reply_to", "in_reply_to"):
        row[name] = params.get(name) or None
    row["content_type"] = text(params.get("content_type") or "text/plain")
    row["body"] = text(params.get("body"))
    if row["content_type"] == "text/html":
        row["body"] = html.clean(text(row["body"]), state.fqdn)
    row["internal"] = truthy(params.get("internal"))
    row["preferences"] = dict(mapping(params.get("preferences")))
    if params.get("subtype"):
        row["preferences"] = {**mapping(row["preferences"]), "subtype": params["subtype"]}
    row["origin_by_id"] = params.get("origin_by_id")
    if not agent:
        row.update(sender_id=SENDER_IDS["Customer"], internal=False, origin_by_id=actor.user_id)
    elif row["sender_id"] == SENDER_IDS["Customer"] and row["origin_by_id"] is None:
        row["origin_by_id"] = ticket["customer_id"]
    row["from"] = _from(state, row, actor.user_id)
    return row


def _named(params: JsonObject, name: str, key: str, known: dict[str, int], default: str) -> int:
    if params.get(key) is not None:
        return integer(params[key])
    wanted = text(params.get(name)) or default
    if wanted not in known:
        raise Invalid(f"No lookup value found for '{name}': {inspect(wanted)}")
    return known[wanted]


def _from(state: State, row: JsonObject, user_id: int) -> str:
    person = state.user(row["origin_by_id"] if row["origin_by_id"] is not None else user_id)
    name = full_name(person)
    if row["type_id"] in COMMUNICATION and row["sender_id"] == SENDER_IDS["Customer"] and person["email"]:
        shown = name if name.isascii() else f'"{name}"'
        return f"{shown} <{person['email']}>"
    return name


def _address(state: State, ticket: JsonObject, row: JsonObject, actor: Actor) -> None:
    """Fill in the sender of an outgoing e-mail (contract 6.4)."""
    group = state["groups"].get(integer(ticket["group_id"])) or {}
    address = state["email_addresses"].get(integer(group.get("email_address_id")))
    if address is None:
        raise Broken("No email address found for group")
    recipients = [text(row["to"]), text(row["cc"])]
    listed = [one.strip() for field in recipients for one in field.split(",") if one.strip()]
    if not text(row["to"]) or not all(mail.valid(one) for one in listed):
        raise Invalid("Sending an email without a valid recipient is not possible.")
    agent = full_name(state.user(actor.user_id))
    row["from"] = f"{agent} via {address['name']} <{address['email']}>"
    row["subject"] = _REPLY.sub("", text(row["subject"])) or None
    row["preferences"] = {**mapping(row["preferences"]), "email_address_id": address["id"]}
    identify(state, row)


def identify(state: State, row: JsonObject) -> None:
    """Give an outgoing mail its message id."""
    moment = state.now()
    message_id = f"<{moment:%Y%m%d%H%M%S}.{row['ticket_id']}.{uuid.uuid4()}@{state.fqdn}>"
    row["message_id"] = message_id
    row["message_id_md5"] = hashlib.md5(message_id.encode(), usedforsecurity=False).hexdigest()


def _files(params: JsonObject) -> list[tuple[JsonObject, bytes]]:
    files: list[tuple[JsonObject, bytes]] = []
    for index, one in enumerate(sequence(params.get("attachments"))):
        described = mapping(one)
        if not described.get("mime-type"):
            raise Invalid(f"Attachment needs 'mime-type' param for attachment with index '{index}'")
        try:
            content = base64.b64decode(text(described.get("data")), validate=True)
        except binascii.Error as error:
            raise Invalid(f"Invalid base64 for attachment with index '{index}'") from error
        files.append((described, content))
    return files


def _attach(state: State, article: JsonObject, described: JsonObject, content: bytes) -> None:
    preferences: JsonObject = {"Mime-Type": described["mime-type"]}
    if text(described["mime-type"]).startswith("image/"):
        preferences["resizable"] = False
    row = state["attachments"].insert(
        {
            "article_id": article["id"],
            "store_file_id": state.next_store_file,
            "filename": described.get("filename"),
            "size": str(len(content)),
            "preferences": preferences,
        }
    )
    state.next_store_file += 1
    state.files[integer(row["id"])] = content


def _count(state: State, ticket: JsonObject, article: JsonObject) -> None:
    """Counters and contact times of the ticket (contract 3.2; recording 30, 50)."""
    written = state.articles_of(integer(ticket["id"]))
    if article["sender_id"] != SENDER_IDS["System"]:
        ticket["article_count"] = sum(1 for one in written if one["sender_id"] != SENDER_IDS["System"])
        if ticket["create_article_type_id"] is None:
            ticket["create_article_type_id"] = article["type_id"]
            ticket["create_article_sender_id"] = article["sender_id"]
        _contact(state, ticket, article)
        ticket["updated_by_id"] = article["created_by_id"]
    state.touch(ticket)


def _contact(state: State, ticket: JsonObject, article: JsonObject) -> None:
    if article["type_id"] not in COMMUNICATION or article["internal"]:
        return
    moment = article["created_at"]
    before = dict(ticket)
    by_agent, by_customer = ticket["last_contact_agent_at"], ticket["last_contact_customer_at"]
    if article["sender_id"] == SENDER_IDS["Agent"]:
        ticket["first_response_at"] = ticket["first_response_at"] or moment
        ticket["last_contact_agent_at"] = ticket["last_contact_at"] = moment
    elif by_customer is None or text(by_agent) > text(by_customer):
        ticket["last_contact_customer_at"] = ticket["last_contact_at"] = moment
    changes = {key: (before[key], ticket[key]) for key in before if before[key] != ticket[key]}
    history.changed(state, integer(ticket["id"]), changes, integer(article["created_by_id"]))


def subscribe(state: State, ticket_id: int, user_id: int, by: int) -> None:
    """Let a user follow a ticket; twice is once."""
    if state["mentions"].find(mentionable_id=ticket_id, user_id=user_id) is None:
        row: JsonObject = {"mentionable_type": "Ticket", "mentionable_id": ticket_id, "user_id": user_id}
        state["mentions"].insert(state.stamp(row, by))


def update(desk: Desk, article: JsonObject, params: JsonObject, actor: Actor) -> JsonObject:
    """Change what can be changed: `internal` and `preferences.highlight`; the rest is ignored.

    No event; the ticket is only touched.
    """
    state = desk.state
    ticket = state.ticket_of(article) or {}
    guard_agent(state, actor, ticket, "change")
    before = dict(article)
    if "internal" in params:
        article["internal"] = truthy(params["internal"])
    highlight = mapping(params.get("preferences")).get("highlight")
    if highlight is not None:
        article["preferences"] = {**mapping(article["preferences"]), "highlight": text(highlight)}
    article["updated_by_id"] = actor.user_id
    if article == before:
        return article
    article["updated_at"] = state.tick()
    if article["internal"] != before["internal"]:
        history.article_updated(
            state, article, "internal", before["internal"], article["internal"], actor.user_id
        )
    state.touch(ticket)
    return article


def delete(desk: Desk, article: JsonObject, actor: Actor) -> None:
    """Delete an article within the rules of contract 3.4."""
    state = desk.state
    ticket = state.ticket_of(article) or {}
    guard_agent(state, actor, ticket, "read")
    if article["created_by_id"] != actor.user_id:
        raise Forbidden("Not authorized (you can only delete your own notes)!")
    if article["type_id"] in COMMUNICATION and not article["internal"]:
        raise Forbidden("Not authorized (communication articles cannot be deleted)!")
    limit = state.setting("ui_ticket_zoom_article_delete_timeframe")
    born = parse_instant(article["created_at"])
    if isinstance(limit, int) and limit and born and state.now() - born > timedelta(seconds=limit):
        raise Forbidden("Not authorized (note is too old to be deleted)!")
    drop(state, article)
    left = state.articles_of(integer(ticket["id"]))
    ticket["article_count"] = sum(1 for one in left if one["sender_id"] != SENDER_IDS["System"])
    state.touch(ticket)


def drop(state: State, article: JsonObject) -> None:
    """Remove an article, its files and its trace in the history."""
    article_id = integer(article["id"])
    for one in list(state["attachments"].where(article_id=article_id)):
        state.files.pop(integer(one["id"]), None)
        state["attachments"].remove(integer(one["id"]))
    state["articles"].remove(article_id)
    ids = state.by_ticket.get(integer(article["ticket_id"]), [])
    if article_id in ids:
        ids.remove(article_id)
    history.forget(state, integer(article["ticket_id"]), article_id)


def latest_public(state: State, ticket_id: int) -> JsonObject | None:
    """The last article that no system wrote: what time triggers carry (contract 6.6)."""
    written = [one for one in state.articles_of(ticket_id) if one["sender_id"] != SENDER_IDS["System"]]
    return written[-1] if written else None
