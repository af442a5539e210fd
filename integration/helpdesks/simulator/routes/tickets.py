"""Tickets over HTTP (contract 3.2, 6)."""

from __future__ import annotations

from collections.abc import Mapping

from integration.helpdesks.simulator import history, macros, present, search, tickets
from integration.helpdesks.simulator.access import acts_as_agent, guard, guard_agent
from integration.helpdesks.simulator.errors import Forbidden, Missing
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()
AGENT = "ticket.agent"
CUSTOMER = "ticket.customer"


def _shown(call: Call, ticket: JsonObject, *, after_write: bool) -> JsonValue:
    """The ticket in the shape that the parameters ask for."""
    state = call.state
    if call.flag("expand"):
        return present.ticket_expanded(state, ticket)
    if call.flag("all"):
        return _everything(call, ticket)
    if call.flag("full"):
        return {"id": ticket["id"], "assets": present.assets(state, [ticket])}
    return present.ticket_record(state, ticket) if after_write else present.ticket_plain(state, ticket)


def _everything(call: Call, ticket: JsonObject) -> JsonObject:
    """What the page of a ticket loads (`all=true`)."""
    state, ticket_id = call.state, integer(ticket["id"])
    agent = acts_as_agent(state, call.actor)
    written = [row for row in state.articles_of(ticket_id) if agent or not row["internal"]]
    shown = present.assets(state, [ticket], articles=written)
    mentions = list(state["mentions"].where(mentionable_id=ticket_id))
    if mentions:
        shown["Mention"] = {str(row["id"]): row for row in mentions}
    draft = state["shared_drafts"].find(ticket_id=ticket_id)
    if draft is not None and agent:
        shown["TicketSharedDraftZoom"] = {str(draft["id"]): draft}
    return {
        "ticket_id": ticket_id,
        "ticket_article_ids": [row["id"] for row in written],
        "assets": shown,
        "links": [],
        "tags": list(state.tags.get(ticket_id, ())),
        "mentions": [row["id"] for row in mentions],
        "time_accountings": [],
        "form_meta": {},
    }


@router.on("GET", "/tickets", AGENT, CUSTOMER)
def index(call: Call) -> JsonValue:
    """All tickets by id, at most 100 a page."""
    rows = search.visible(call.state, call.actor)
    size = search.page_size(call.params, 100, 100)
    start = max(integer(call.params.get("page"), 1) - 1, 0) * size
    page = rows[start : start + size]
    if call.flag("expand"):
        return [present.ticket_expanded(call.state, row) for row in page]
    if call.flag("full"):
        return {"record_ids": [row["id"] for row in page], "assets": present.assets(call.state, page)}
    return [present.ticket_record(call.state, row) for row in page]


def find(call: Call) -> JsonValue:
    """Search; the plain shape differs between 6.1 and 6.5."""
    state = call.state
    found = search.run(state, call.actor, call.params)
    if call.flag("only_total_count"):
        return {"total_count": found.total}
    if call.flag("expand"):
        return [present.ticket_expanded(state, row) for row in found.rows]
    ids: list[JsonValue] = [row["id"] for row in found.rows]
    if not state.modern:
        return {"tickets": ids, "tickets_count": len(ids), "assets": present.assets(state, found.rows)}
    if call.flag("full"):
        return {
            "record_ids": ids,
            "assets": present.assets(state, found.rows),
            "total_count": found.total,
        }
    return [present.ticket_record(state, row) for row in found.rows]


router.on("GET", "/tickets/search", AGENT, CUSTOMER)(find)
router.on("POST", "/tickets/search", AGENT, CUSTOMER)(find)


@router.on("GET", "/tickets/<int:id>", AGENT, CUSTOMER)
def show(call: Call) -> JsonValue:
    """One ticket."""
    ticket = call.row("tickets", "Ticket")
    guard(call.state, call.actor, ticket)
    return _shown(call, ticket, after_write=False)


@router.on("POST", "/tickets", AGENT, CUSTOMER)
def create(call: Call) -> Reply:
    """A new ticket."""
    ticket = tickets.create(call.desk, call.params, call.actor)
    return Reply(status=201, render=lambda: _shown(call, ticket, after_write=True))


@router.on("PUT", "/tickets/<int:id>", AGENT, CUSTOMER)
def update(call: Call) -> Reply:
    """Change a ticket; the answer is read after the lock was let go (contract 6.2)."""
    ticket = call.row("tickets", "Ticket")
    guard(call.state, call.actor, ticket, "change")
    tickets.update(call.desk, ticket, call.params, call.actor)
    return Reply(render=lambda: _shown(call, ticket, after_write=True))


@router.on("DELETE", "/tickets/<int:id>", AGENT, CUSTOMER)
def delete(call: Call) -> Reply:
    """Destroy a ticket; administrators only."""
    ticket = call.row("tickets", "Ticket")
    if not call.may("admin"):
        raise Forbidden("Not authorized (admin permission required)!")
    tickets.delete(call.state, integer(ticket["id"]))
    return Reply(raw=b"", content_type="application/json")


def _chosen(call: Call) -> list[JsonObject]:
    rows: list[JsonObject] = []
    for one in sequence(call.params.get("ticket_ids")):
        row = call.state["tickets"].get(integer(one))
        if row is None:
            raise Missing("Ticket", one, quoted=False)
        guard_agent(call.state, call.actor, row, "change")
        rows.append(row)
    return rows


def _many(call: Call, rows: list[JsonObject], counts: Mapping[str, JsonValue]) -> Reply:
    """What bulk calls answer; the counts of articles are those of before (recording 50)."""
    ids: list[JsonValue] = [row["id"] for row in rows]

    def render() -> JsonValue:
        shown = present.assets(call.state, rows)
        tickets_shown = mapping(shown["Ticket"])
        for ticket_id, count in counts.items():
            mapping(tickets_shown[ticket_id])["article_count"] = count
        return {"ticket_ids": ids, "assets": shown}

    return Reply(render=render)


def _counts(rows: list[JsonObject]) -> dict[str, JsonValue]:
    return {str(row["id"]): row["article_count"] for row in rows}


@router.on("POST", "/tickets/mass_macro", AGENT, since_65=True)
def mass_macro(call: Call) -> Reply:
    """A macro on many tickets."""
    rows = _chosen(call)
    wanted = call.params.get("macro_id")
    macro = call.state["macros"].get(integer(wanted))
    if macro is None:
        raise Missing("Macro", wanted, quoted=False)
    counts = _counts(rows)
    macros.run(call.desk, macro, rows, call.actor)
    return _many(call, rows, counts)


@router.on("POST", "/tickets/mass_update", AGENT, since_65=True)
def mass_update(call: Call) -> Reply:
    """The same change on many tickets."""
    rows = _chosen(call)
    counts = _counts(rows)
    macros.edit(call.desk, rows, call.params, call.actor)
    return _many(call, rows, counts)


@router.on("GET", "/ticket_history/<int:id>", AGENT)
def told(call: Call) -> JsonValue:
    """Who did what; read access is enough."""
    ticket = call.row("tickets", "Ticket")
    guard_agent(call.state, call.actor, ticket)
    ticket_id = integer(ticket["id"])
    shown = present.assets(call.state, [ticket], articles=call.state.articles_of(ticket_id))
    mentions = {str(row["id"]): row for row in call.state["mentions"].where(mentionable_id=ticket_id)}
    if mentions:
        shown["Mention"] = {**mentions}
    named = {row["user_id"] for row in mentions.values()} | {1}
    people = {str(user_id): present.user_plain(call.state.user(user_id)) for user_id in named}
    shown["User"] = {**mapping(shown["User"]), **people}
    return {"history": history.of_ticket(call.state, ticket_id), "assets": shown}


@router.on("PUT", "/ticket_merge/<int:id>/<number>", AGENT)
def merge(call: Call) -> JsonValue:
    """Merge a ticket into the one with a number."""
    state: State = call.state
    source = state["tickets"].get(integer(call.ids["id"]))
    if source is None:
        return {"result": "failed", "message": "The source ticket could not be found."}
    target = state["tickets"].find(number=call.ids["number"])
    if target is None:
        return {"result": "failed", "message": "The target ticket number could not be found."}
    for ticket in (source, target):
        guard_agent(state, call.actor, ticket, "change")
    merged = tickets.merge(call.desk, source, target, call.actor)
    return {
        "result": "success",
        "target_ticket": present.ticket_plain(state, target),
        "source_ticket": present.ticket_plain(state, merged),
    }


@router.on("GET", "/ticket_create", AGENT)
def form(call: Call) -> JsonValue:
    """What the form of a new ticket loads; only its shape."""
    meta: JsonObject = {"configure_attributes": {}, "core_workflow": {}, "dependencies": {}, "filter": {}}
    people = {str(row["id"]): present.user_plain(row) for row in call.state["users"]}
    shown: JsonObject = {"User": {key: value for key, value in people.items() if text(key)}}
    return {"form_meta": meta, "assets": shown}
