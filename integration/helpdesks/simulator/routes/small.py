"""Groups, roles, tags, links, mentions, drafts, privacy tasks over HTTP (contract 3.5, 6.5, 6.7)."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator import articles, present, privacy, tags
from integration.helpdesks.simulator.access import guard, guard_agent
from integration.helpdesks.simulator.catalog import TAKEN
from integration.helpdesks.simulator.errors import Broken, Forbidden, Invalid, Missing
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()
AGENT = "ticket.agent"
CUSTOMER = "ticket.customer"
LINK_TYPES: Final = ("normal", "parent", "child")
_OPPOSITE: Final = {"normal": "normal", "parent": "child", "child": "parent"}
_GROUP: Final[JsonObject] = {
    "signature_id": None, "email_address_id": None, "name": "", "assignment_timeout": None,
    "follow_up_possible": "yes", "reopen_time_in_days": None, "follow_up_assignment": True, "active": True,
    "shared_drafts": True, "note": None,
}  # fmt: skip
_ROLE: Final[JsonObject] = {
    "name": "", "preferences": {}, "default_at_signup": False, "active": True, "note": "",
}  # fmt: skip


def _ticket(call: Call, wanted: JsonValue) -> JsonObject:
    found = call.state["tickets"].get(integer(wanted))
    if found is None:
        raise Missing("Ticket", wanted, quoted=isinstance(wanted, str))
    return found


@router.on("GET", "/groups", "admin.group", AGENT)
def groups(call: Call) -> JsonValue:
    """All groups; 6.1 shows them to administrators only."""
    _groups_are_public(call)
    return [present.group(call.state, row) for row in call.state["groups"]]


@router.on("GET", "/groups/<int:id>", "admin.group", AGENT)
def group(call: Call) -> JsonValue:
    """One group."""
    _groups_are_public(call)
    return present.group(call.state, call.row("groups", "Group"))


def _groups_are_public(call: Call) -> None:
    if not call.state.modern and not call.may("admin.group"):
        raise Forbidden("Not authorized (token)!")


@router.on("POST", "/groups", "admin.group")
def create_group(call: Call) -> Reply:
    """A new group."""
    if call.state["groups"].named(text(call.params.get("name"))) is not None:
        raise Invalid(TAKEN)
    row = {key: call.params.get(key, default) for key, default in _GROUP.items()}
    if call.state.modern:
        row.update(name_last=text(row["name"]).split("::")[-1], parent_id=None)
    stored = call.state["groups"].insert(call.state.stamp(row, call.user_id))
    return Reply(present.group(call.state, stored), status=201)


@router.on("PUT", "/groups/<int:id>", "admin.group")
def update_group(call: Call) -> JsonValue:
    """Change a group."""
    row = call.row("groups", "Group")
    row.update({key: call.params[key] for key in _GROUP if key in call.params})
    row.update(updated_by_id=call.user_id, updated_at=call.state.tick())
    return present.group(call.state, row)


@router.on("GET", "/roles", "admin.role", AGENT)
def roles(call: Call) -> JsonValue:
    """All roles."""
    return [_role(call, row) for row in call.state["roles"]]


def _role(call: Call, row: JsonObject) -> JsonObject:
    return present.role_expanded(call.state, row) if call.flag("expand") else present.role(row)


@router.on("POST", "/roles", "admin.role")
def create_role(call: Call) -> Reply:
    """A new role; permissions by name, access to groups by id."""
    if call.state["roles"].named(text(call.params.get("name"))) is not None:
        raise Invalid(TAKEN)
    row = {key: call.params.get(key, default) for key, default in _ROLE.items()}
    call.state.stamp(row, call.user_id)
    row.update(_role_rights(call))
    return Reply(_role(call, call.state["roles"].insert(row)), status=201)


@router.on("PUT", "/roles/<int:id>", "admin.role")
def update_role(call: Call) -> JsonValue:
    """Change a role."""
    row = call.row("roles", "Role")
    row.update({key: call.params[key] for key in _ROLE if key in call.params})
    row.update(_role_rights(call))
    row.update(updated_by_id=call.user_id, updated_at=call.state.tick())
    return _role(call, row)


def _role_rights(call: Call) -> JsonObject:
    rights: JsonObject = {}
    if "permissions" in call.params:
        rights["permissions"] = sequence(call.params["permissions"])
    if "group_ids" in call.params:
        given = mapping(call.params["group_ids"])
        rights["group_ids"] = {key: sequence(levels) for key, levels in given.items()}
    return rights


@router.on("GET", "/tags", AGENT, CUSTOMER)
def listed_tags(call: Call) -> JsonValue:
    """Tags of a ticket; its customer sees them too."""
    ticket = _ticket(call, call.params.get("o_id"))
    guard(call.state, call.actor, ticket)
    return {"tags": list(call.state.tags.get(integer(ticket["id"]), ()))}


@router.on("POST", "/tags/add", AGENT, CUSTOMER)
def add_tag(call: Call) -> Reply:
    """Add one tag."""
    ticket = _ticket(call, call.params.get("o_id"))
    guard_agent(call.state, call.actor, ticket, "change")
    tags.add(call.state, ticket, text(call.params.get("item")), call.user_id)
    return Reply(True, status=201)


@router.on("DELETE", "/tags/remove", AGENT, CUSTOMER)
def remove_tag(call: Call) -> JsonValue:
    """Take one tag away."""
    ticket = _ticket(call, call.params.get("o_id"))
    guard_agent(call.state, call.actor, ticket, "change")
    tags.remove(call.state, ticket, text(call.params.get("item")), call.user_id)
    return True


@router.on("GET", "/tag_list", "admin.tag")
def tag_list(call: Call) -> JsonValue:
    """All tag names with how often they are used."""
    used = [name for names in call.state.tags.values() for name in names]
    return [
        {"id": row["id"], "name": row["name"], "count": used.count(text(row["name"]))}
        for row in call.state["tag_items"]
    ]


@router.on("POST", "/tag_list", "admin.tag")
def create_tag(call: Call) -> JsonValue:
    """A new tag name."""
    name = text(call.params.get("name")).strip()
    if call.state["tag_items"].find(name=name) is None:
        row: JsonObject = {"name": name, "name_downcase": name.lower()}
        call.state["tag_items"].insert(call.state.stamp(row, call.user_id))
    return {}


@router.on("PUT", "/tag_list/<int:id>", "admin.tag")
def rename_tag(call: Call) -> JsonValue:
    """Rename a tag, on all tickets too."""
    row = call.row("tag_items", "Tag::Item")
    name = text(call.params.get("name")).strip()
    for names in call.state.tags.values():
        names[:] = [name if one == row["name"] else one for one in names]
    row.update(name=name, name_downcase=name.lower())
    return {}


@router.on("DELETE", "/tag_list/<int:id>", "admin.tag")
def delete_tag(call: Call) -> JsonValue:
    """Forget a tag name, and the tag on all tickets."""
    row = call.row("tag_items", "Tag::Item")
    for names in call.state.tags.values():
        if row["name"] in names:
            names.remove(text(row["name"]))
    call.state["tag_items"].remove(integer(row["id"]))
    return {}


@router.on("GET", "/links", AGENT)
def links(call: Call) -> JsonValue:
    """Links of a ticket, seen from it."""
    ticket = _ticket(call, call.params.get("link_object_value"))
    guard_agent(call.state, call.actor, ticket)
    shown: list[JsonValue] = []
    others: list[JsonObject] = []
    for here, there in (("source", "target"), ("target", "source")):
        for row in call.state["links"].where(**{f"link_object_{here}_value": ticket["id"]}):
            kind = LINK_TYPES[integer(row["link_type_id"]) - 1]
            name, other = kind if here == "target" else _OPPOSITE[kind], row[f"link_object_{there}_value"]
            shown.append({"link_type": name, "link_object": "Ticket", "link_object_value": other})
            found = call.state["tickets"].get(integer(other))
            others += [found] if found else []
    return {"links": shown, "assets": present.assets(call.state, others)}


@router.on("POST", "/links/add", AGENT)
def add_link(call: Call) -> Reply:
    """Link two tickets: the source by number, the target by id."""
    source = call.state["tickets"].find(number=text(call.params.get("link_object_source_number")))
    if source is None:
        raise Invalid("The given object number could not be found.")
    target = _ticket(call, call.params.get("link_object_target_value"))
    for ticket in (source, target):
        guard_agent(call.state, call.actor, ticket, "change")
    kind = text(call.params.get("link_type"))
    row: JsonObject = {
        "link_type_id": LINK_TYPES.index(kind) + 1,
        "link_object_source_id": 1,
        "link_object_source_value": source["id"],
        "link_object_target_id": 1,
        "link_object_target_value": target["id"],
        "created_at": call.state.tick(),
    }
    row["updated_at"] = row["created_at"]
    return Reply(call.state["links"].insert(row), status=201)


@router.on("DELETE", "/links/remove", AGENT)
def remove_link(call: Call) -> JsonValue:
    """Undo a link."""
    ends = {
        integer(call.params.get("link_object_source_value")),
        integer(call.params.get("link_object_target_value")),
    }
    for row in call.state["links"]:
        if {row["link_object_source_value"], row["link_object_target_value"]} == ends:
            call.state["links"].remove(integer(row["id"]))
    return True


@router.on("GET", "/mentions", AGENT)
def mentions(call: Call) -> JsonValue:
    """Who follows a ticket."""
    ticket = _ticket(call, call.params.get("mentionable_id"))
    guard_agent(call.state, call.actor, ticket)
    return {"mentions": [dict(row) for row in call.state["mentions"].where(mentionable_id=ticket["id"])]}


@router.on("POST", "/mentions", AGENT)
def mention(call: Call) -> Reply:
    """Follow a ticket; a `user_id` is ignored."""
    ticket = _ticket(call, call.params.get("mentionable_id"))
    guard_agent(call.state, call.actor, ticket)
    articles.subscribe(call.state, integer(ticket["id"]), call.user_id, call.user_id)
    ticket["updated_by_id"] = call.user_id
    call.state.touch(ticket)
    return Reply(True, status=201)


@router.on("DELETE", "/mentions/<int:id>", AGENT)
def unmention(call: Call) -> JsonValue:
    """Follow no longer; own ones only."""
    row = call.row("mentions", "Mention")
    if row["user_id"] != call.user_id:
        raise Forbidden
    call.state["mentions"].remove(integer(row["id"]))
    return True


def _draft(call: Call, draft: JsonObject | None) -> JsonValue:
    if draft is None:
        return {"shared_draft_id": None, "assets": None}
    people = {str(draft[key]): call.state.user(draft[key]) for key in ("created_by_id", "updated_by_id")}
    shown: JsonObject = {"TicketSharedDraftZoom": {str(draft["id"]): dict(draft)}, "User": {**people}}
    return {"shared_draft_id": draft["id"], "assets": shown}


def _draft_of(call: Call) -> JsonObject | None:
    ticket = call.row("tickets", "Ticket")
    guard_agent(call.state, call.actor, ticket, "change")
    return call.state["shared_drafts"].find(ticket_id=ticket["id"])


@router.on("GET", "/tickets/<int:id>/shared_draft", AGENT, CUSTOMER)
def draft(call: Call) -> JsonValue:
    """The shared draft of a ticket; change access is needed."""
    return _draft(call, _draft_of(call))


@router.on("PUT", "/tickets/<int:id>/shared_draft", AGENT, CUSTOMER)
def write_draft(call: Call) -> JsonValue:
    """Create or overwrite the shared draft, without a warning."""
    found = _draft_of(call)
    parts: JsonObject = {
        "new_article": mapping(call.params.get("new_article")),
        "ticket_attributes": mapping(call.params.get("ticket_attributes")),
    }
    if found is None:
        row: JsonObject = {"ticket_id": integer(call.ids["id"]), **parts}
        return _draft(call, call.state["shared_drafts"].insert(call.state.stamp(row, call.user_id)))
    found.update({**parts, "updated_by_id": call.user_id, "updated_at": call.state.tick()})
    return _draft(call, found)


@router.on("DELETE", "/tickets/<int:id>/shared_draft", AGENT, CUSTOMER)
def drop_draft(call: Call) -> JsonValue:
    """Remove the shared draft; without one the server falls over."""
    found = _draft_of(call)
    if found is None:
        raise Broken("undefined method 'destroy!' for nil")
    call.state["shared_drafts"].remove(integer(found["id"]))
    return {"shared_draft_id": found["id"]}


@router.on("GET", "/data_privacy_tasks", "admin.data_privacy")
def privacy_tasks(call: Call) -> JsonValue:
    """All deletion tasks."""
    return [dict(row) for row in call.state["data_privacy_tasks"]]


@router.on("POST", "/data_privacy_tasks", "admin.data_privacy")
def create_privacy_task(call: Call) -> Reply:
    """Queue a ticket or a user for deletion."""
    return Reply(privacy.queue(call.state, call.params, call.user_id), status=201)
