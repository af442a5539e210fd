"""Whatever people do to objects of ours, one apply puts them right."""

from __future__ import annotations

from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping
from tests.provisioning.desk import Desk

CONDITION: Final[JsonObject] = {"ticket.title": {"operator": "contains", "value": "x"}}
COLUMNS: Final[dict[str, tuple[JsonObject, ...]]] = {
    "triggers": (
        {"active": False}, {"condition": CONDITION}, {"name": "Renamed"},
        {"perform": {"ticket.tags": {"operator": "add", "value": "x"}}},
        {"execution_condition_mode": "selective"},
    ),
    "webhooks": (
        {"endpoint": "http://example.com"}, {"signature_token": "x"}, {"customized_payload": False},
        {"custom_payload": "{}"}, {"ssl_verify": False}, {"name": "renamed"},
    ),
    "macros": (
        {"group_ids": []}, {"perform": {"ticket.complaint_action": {"value": "x"}}}, {"active": False},
    ),
    "overviews": (
        {"condition": CONDITION}, {"role_ids": [3]}, {"order": {"by": "title", "direction": "DESC"}},
    ),
    "core_workflows": ({"active": False}, {"perform": {}}, {"condition_saved": CONDITION}),
    "roles": ({"permissions": ["admin"]}, {"group_ids": {}}, {"active": False}, {"default_at_signup": True}),
    "object_manager_attributes": (
        {"display": "x"}, {"active": False}, {"screens": {"edit": {"ticket.customer": {"shown": True}}}},
    ),
    "text_modules": ({"content": "x"}, {"active": False}),
    "calendars": ({"timezone": "UTC"}, {"default": True}),
}  # fmt: skip
"""What a person may do, by collection."""
DELETABLE: Final = ("triggers", "macros", "overviews", "core_workflows", "text_modules", "calendars")

edits = st.sampled_from([(collection, edit) for collection, found in COLUMNS.items() for edit in found])
deletions = st.sampled_from([(collection, None) for collection in DELETABLE])


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(deeds=st.lists(st.tuples(edits | deletions, st.integers(0, 30)), min_size=1, max_size=6))
def test_any_edits_by_hand_are_put_right_by_one_apply(
    desk: Desk, deeds: list[tuple[tuple[str, JsonObject | None], int]]
) -> None:
    for (collection, edit), choice in deeds:
        ours = [row for row in desk.rows(collection) if _ours(collection, row)]
        if ours:
            _do(desk, collection, ours[choice % len(ours)], edit)
    assert desk.call("apply", "--force").exit_code == 0
    assert desk.call("drift").output.splitlines()[-1] == "nothing to do"
    assert desk.call("drift").exit_code == 0


def _do(desk: Desk, collection: str, row: JsonObject, edit: JsonObject | None) -> None:
    path = f"/{collection}/{row['id']}"
    if edit is None:
        desk.api("DELETE", path)
        return
    body: dict[str, JsonValue] = {**edit}
    if collection == "object_manager_attributes":
        body.update(name=row["name"], object="Ticket")
    desk.api("PUT", path, body)


def _ours(collection: str, row: JsonObject) -> bool:
    if collection == "object_manager_attributes":
        return str(row["name"]).startswith("complaint_")
    if collection in {"overviews", "core_workflows", "calendars"}:
        return True
    return "ombud:" in str(mapping(row).get("note") or "") and row.get("keywords") != ""
