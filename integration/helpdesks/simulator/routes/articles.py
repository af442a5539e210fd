"""Articles and attachments over HTTP (contract 3.3, 3.4)."""

from __future__ import annotations

from urllib.parse import quote

from integration.helpdesks.simulator import articles, present
from integration.helpdesks.simulator.access import (
    acts_as_agent,
    group_access,
    guard,
    guard_agent,
)
from integration.helpdesks.simulator.desk import Event
from integration.helpdesks.simulator.errors import ApiError, Forbidden, Missing
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, text
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()
AGENT = "ticket.agent"
CUSTOMER = "ticket.customer"


def _sees_internal(call: Call, ticket: JsonObject) -> bool:
    return acts_as_agent(call.state, call.actor) and group_access(
        call.state, call.user_id, ticket["group_id"], "read"
    )


@router.on("GET", "/ticket_articles/by_ticket/<int:id>", AGENT, CUSTOMER)
def by_ticket(call: Call) -> JsonValue:
    """Articles of a ticket; a customer sees the public ones."""
    ticket = call.row("tickets", "Ticket")
    guard(call.state, call.actor, ticket)
    every = _sees_internal(call, ticket)
    rows = call.state.articles_of(integer(ticket["id"]))
    return [present.article(call.state, row) for row in rows if every or not row["internal"]]


def _readable(call: Call, name: str = "id") -> JsonObject:
    article = call.row("articles", "Ticket::Article", name)
    ticket = call.state.ticket_of(article) or {}
    guard(call.state, call.actor, ticket)
    if article["internal"] and not _sees_internal(call, ticket):
        raise Forbidden
    return article


@router.on("GET", "/ticket_articles/<int:id>", AGENT, CUSTOMER)
def show(call: Call) -> JsonValue:
    """One article."""
    return present.article(call.state, _readable(call))


@router.on("POST", "/ticket_articles", AGENT, CUSTOMER)
def create(call: Call) -> Reply:
    """A new article: an `update` event of its ticket."""
    state = call.state
    wanted = call.params.get("ticket_id")
    ticket = state["tickets"].get(integer(wanted))
    if ticket is None:
        raise Missing("Ticket", wanted, quoted=isinstance(wanted, str))
    guard(state, call.actor, ticket, "change")
    writer = ticket["updated_by_id"]
    article = articles.create(call.desk, ticket, call.params, call.actor)
    changes = {"updated_by_id": (writer, ticket["updated_by_id"])} if writer != call.user_id else {}
    call.desk.emit(Event("update", integer(ticket["id"]), call.user_id, integer(article["id"]), changes))
    return Reply(present.article(state, article), status=201)


@router.on("PUT", "/ticket_articles/<int:id>", AGENT, CUSTOMER)
def update(call: Call) -> JsonValue:
    """Visibility and highlight; everything else is ignored."""
    article = call.row("articles", "Ticket::Article")
    return present.article(call.state, articles.update(call.desk, article, call.params, call.actor))


@router.on("DELETE", "/ticket_articles/<int:id>", AGENT, CUSTOMER)
def delete(call: Call) -> JsonValue:
    """Delete an own note."""
    articles.delete(call.desk, call.row("articles", "Ticket::Article"), call.actor)
    return {}


@router.on("GET", "/ticket_attachment/<int:ticket>/<int:article>/<int:id>", AGENT, CUSTOMER)
def download(call: Call) -> Reply:
    """Content of an attachment. Access to the ticket is enough, even for an internal article."""
    ticket = call.row("tickets", "Ticket", "ticket")
    guard(call.state, call.actor, ticket)
    attachment = call.row("attachments", "Store")
    if attachment["article_id"] != integer(call.ids["article"]):
        raise Forbidden
    name = text(attachment["filename"])
    plain = "".join(one if one.isascii() else "%3F" for one in name)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    return Reply(
        raw=call.state.files[integer(attachment["id"])],
        content_type=text(mapping(attachment["preferences"]).get("Mime-Type")),
        headers={"Content-Disposition": disposition},
    )


@router.on("DELETE", "/attachments/<int:id>", AGENT, CUSTOMER)
def remove_attachment(call: Call) -> JsonValue:
    """Delete an attachment of an own article; 404 for all others (contract 3.3)."""
    gone = ApiError(404, "ActiveRecord::RecordNotFound")
    attachment = call.state["attachments"].get(integer(call.ids["id"]))
    article = None if attachment is None else call.state["articles"].get(integer(attachment["article_id"]))
    if attachment is None or article is None or article["created_by_id"] != call.user_id:
        raise gone
    call.state.files.pop(integer(attachment["id"]), None)
    call.state["attachments"].remove(integer(attachment["id"]))
    return {}


@router.on("GET", "/ticket_article_plain/<int:id>", AGENT)
def plain(call: Call) -> Reply:
    """The raw mail of an e-mail article; 204 when there is none."""
    article = _readable(call)
    guard_agent(call.state, call.actor, call.state.ticket_of(article) or {})
    if not mapping(article["preferences"]).get("delivery_status"):
        return Reply(raw=b"", status=204)
    ticket = call.state.ticket_of(article) or {}
    lines = [
        f"From: {text(article['from'])}",
        f"To: {text(article['to'])}",
        f"Message-ID: {text(article['message_id'])}",
        f"Subject: {text(article['subject'])} [Ticket#{text(ticket['number'])}]",
        f"Content-Type: {text(article['content_type'])}; charset=UTF-8",
        "",
        text(article["body"]),
    ]
    return Reply(raw="\r\n".join(lines).encode(), content_type="message/rfc822")
