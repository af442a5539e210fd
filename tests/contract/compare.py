"""Comparing an answer with a recorded one.

Recorded bodies of 6.5 are often reduced to what a step is about; `view` reduces the simulator's answer in
the same way first. Then keys and JSON types must agree where recorded, and values unless they differ from
run to run by nature.
"""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text
from tests.contract.exchanges import Exchange

_INSTANT: Final = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
_SPOKEN: Final = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$")
_ERROR_ID: Final = re.compile(r"^Error ID \S{8}: Please contact your administrator\.$")
_COUNTED: Final = re.compile(r"^\((\d+) records\)$")
_ARRAY: Final = re.compile(r"^\(array of (\d+)\)$")
_SUMMARY: Final = re.compile(r"^\((object|trimmed|as above|dict of \d+)\)$")
_CUT: Final = re.compile(r"^\.\.\. \(\d+ more\)$")

RECORDED_ON: Final = ("2026-11-24", "2026-11-25")
"""Instants of these days are stamps of the run; others were sent and must come back."""

VOLATILE: Final = frozenset({"message_id", "message_id_md5", "token", "note"})
"""Keys whose values differ from installation to installation; their types must agree."""

UNCOUNTED: Final = ("overviews", "object_manager_attributes", "settings", "http_logs")
"""Lists whose length depends on what the product ships, or on how much was sent."""

LAST_SHIPPED: Final = 53
"""Id of the last attribute that 6.1 brings along; 6.5 brings a few more."""

UNORDERED: Final = frozenset(
    {"article_ids", "user_ids", "role_ids", "TicketArticle", "item_ids", "keys", "assets_keys"}
)
"""Lists whose order a database decides."""

NOT_KEPT: Final = {"tickets_open", "tickets_closed", "escalation_calculation"}
"""Entries of `preferences` that background jobs of Zammad write."""


def differences(recorded: Exchange, status: int, body: JsonValue) -> list[str]:
    """What is different, as readable lines; empty when the answer agrees."""
    if isinstance(recorded.status, int) and recorded.status != status:
        return [f"status {status} instead of {recorded.status}: {body!r:.200}"]
    comparison = _Comparison(recorded)
    comparison.value("", _wanted(recorded), view(recorded, body))
    return comparison.found


def _wanted(recorded: Exchange) -> JsonValue:
    """The recorded body; of the attributes those that the product does not ship."""
    if recorded.path.endswith("/object_manager_attributes") and isinstance(recorded.body, list):
        return [row for row in recorded.body if _is_own(row)]
    return recorded.body


def _is_shortened(recorded: Exchange) -> bool:
    """Whether a list may lack rows: long ones of 6.5 do; what a customer sees is complete."""
    rows = recorded.body
    whole = recorded.file[:1] in "123" or recorded.caller == "<customer-basic>"
    return not whole and isinstance(rows, list) and all("id" in mapping(row) for row in rows)


def _is_own(attribute: JsonValue) -> bool:
    """Whether an attribute was made by an administrator."""
    return integer(mapping(attribute)["id"]) > LAST_SHIPPED


def view(recorded: Exchange, body: JsonValue) -> JsonValue:
    """The answer reduced to the form in which the recorded one was written down."""
    wanted = recorded.body
    if isinstance(wanted, list) and wanted and isinstance(body, list):
        if recorded.path.endswith("/object_manager_attributes"):
            body = [row for row in body if _is_own(row)]
        if _is_shortened(recorded):
            ids = [mapping(row).get("id") for row in wanted]
            body = [row for row in body if mapping(row).get("id") in ids]
        if all(isinstance(one, int) for one in wanted):
            return [mapping(row).get("id") for row in body]
        if all(isinstance(one, list) for one in wanted):
            column = "updated_at" if _is_instant(sequence(wanted[0])[1]) else "complaint_action"
            return [[mapping(row).get("id"), mapping(row).get(column)] for row in body]
    if isinstance(wanted, int) and not isinstance(wanted, bool) and isinstance(body, list):
        return len(body)
    if isinstance(wanted, dict) and isinstance(body, list):
        return _of_list(wanted, body)
    if isinstance(wanted, dict) and isinstance(body, dict):
        return _of_object(wanted, body)
    return None if wanted is None and body == "" else body


def _of_list(wanted: JsonObject, body: list[JsonValue]) -> JsonObject:
    ids = [mapping(row).get("id") for row in body]
    first = mapping(body[0]) if body else {}
    shown: JsonObject = {
        "count": len(body),
        "first": ids[0] if ids else None,
        "contains_ticket": 2 in ids,
        "type": "list",
        "keys": [*sorted(first)[: len(sequence(wanted.get("keys")))]],
    }
    return {key: shown[key] for key in wanted}


def _of_object(wanted: JsonObject, body: JsonObject) -> JsonObject:
    shown = dict(body)
    assets = mapping(body.get("assets"))
    tickets = mapping(assets.get("Ticket"))
    first = mapping(next(iter(tickets.values()), None))
    extra: JsonObject = {
        "keys": [*sorted(body)],
        "assets_keys": [*sorted(assets)],
        "Ticket.shared_draft_id": first.get("shared_draft_id"),
        "TicketArticle": list(mapping(assets.get("TicketArticle"))),
        "article_count": first.get("article_count"),
        "Ticket": first,
    }
    for key, value in extra.items():
        if key in wanted and key not in body:
            shown[key] = value
    for key, value in wanted.items():
        if isinstance(value, list) and isinstance(shown.get(key), dict):
            shown[key] = list(mapping(shown[key]))
    if "assets" in wanted and isinstance(wanted["assets"], dict):
        classes = mapping(wanted["assets"])
        if classes and all(isinstance(ids, list) for ids in classes.values()):
            shown["assets"] = {name: list(mapping(rows)) for name, rows in assets.items()}
    return shown


def _is_instant(value: JsonValue) -> bool:
    return isinstance(value, str) and _INSTANT.match(value) is not None


class _Comparison:
    """Walks two bodies side by side."""

    def __init__(self, recorded: Exchange) -> None:
        self.recorded = recorded
        self.found: list[str] = []
        self.whole = recorded.file[:1] in "123"

    def value(self, path: str, wanted: JsonValue, got: JsonValue) -> None:
        name = path.rpartition(".")[2]
        if self._free(path):
            return
        if isinstance(wanted, str) and self._summarised(path, wanted, got):
            return
        if isinstance(wanted, dict) and isinstance(got, dict):
            self._object(path, wanted, got)
        elif isinstance(wanted, list) and isinstance(got, list):
            self._list(path, wanted, got)
        elif _alike(wanted, got) and (name in VOLATILE or wanted == got or self._stamp(path, wanted, got)):
            return
        else:
            self.found.append(f"{path}: {got!r:.120} instead of {wanted!r:.120}")

    def _free(self, path: str) -> bool:
        """Whether anything goes: texts that the product ships, and who touched a user or role last."""
        if path.endswith((".permission_ids", ".notification.email.body", ".notification.email.subject")):
            return True
        return ".assets." in path and path.endswith(".updated_by_id") and ".Ticket." not in path

    def _summarised(self, path: str, wanted: str, got: JsonValue) -> bool:
        """Whether the recording holds a summary here; compares what it says."""
        if _SUMMARY.match(wanted):
            if got is None and wanted != "(as above)":
                self.found.append(f"{path}: nothing instead of {wanted}")
            return True
        count = _COUNTED.match(wanted) or _ARRAY.match(wanted)
        if count is None:
            return False
        if not isinstance(got, list):
            self.found.append(f"{path}: {type(got).__name__} instead of {wanted}")
        elif self.recorded.path.split("/")[3] not in UNCOUNTED and len(got) != integer(count.group(1)):
            self.found.append(f"{path}: {len(got)} rows instead of {wanted}")
        return True

    def _object(self, path: str, wanted: JsonObject, got: JsonObject) -> None:
        for key, value in wanted.items():
            if key in NOT_KEPT or (key in {"body", "subject"} and _is_automatic(wanted)):
                continue
            if key in got:
                self.value(f"{path}.{key}", value, got[key])
            elif value is not None or self._is_whole(path, wanted):
                self.found.append(f"{path}.{key} is missing")
        if self._is_whole(path, wanted):
            for key in got.keys() - wanted.keys():
                self.found.append(f"{path}.{key} is too much: {got[key]!r:.80}")

    def _is_whole(self, path: str, wanted: JsonObject) -> bool:
        """Whether the recorded object has all its keys: always in 10 to 30, large ones later."""
        if ".preferences" in path or ".assets" in path:
            return False
        return self.whole or (len(wanted) >= 15 and "created_at" in wanted)

    def _list(self, path: str, wanted: list[JsonValue], got: list[JsonValue]) -> None:
        name = path.rpartition(".")[2]
        kept = next((place for place, one in enumerate(wanted) if _CUT.match(text(one))), None)
        if kept is not None:
            wanted, got = wanted[:kept], got[:kept]
        if name in UNORDERED or ".assets." in path:
            wanted, got = sorted(wanted, key=str), sorted(got, key=str)
        if ".assets." in path or self.recorded.path.endswith("/payload/replacements"):
            got = [one for one in got if one in wanted]
            wanted, got = sorted(wanted, key=str), sorted(got, key=str)
        if len(wanted) != len(got):
            self.found.append(f"{path}: {len(got)} entries instead of {len(wanted)}: {got!r:.200}")
            return
        for place, (one, other) in enumerate(zip(wanted, got, strict=True)):
            self.value(f"{path}[{place}]", one, other)

    def _stamp(self, path: str, wanted: JsonValue, got: JsonValue) -> bool:
        """Whether both are stamps of their run, or masked errors."""
        if not isinstance(wanted, str) or not isinstance(got, str):
            return path.endswith(".id") and ".history[" in path
        if _ERROR_ID.match(wanted):
            return _ERROR_ID.match(got) is not None
        today = wanted.startswith(RECORDED_ON)
        for form in (_INSTANT, _SPOKEN):
            if today and form.match(wanted):
                return form.match(got) is not None
        return False


def _is_automatic(article: JsonObject) -> bool:
    """Whether an article is the auto reply, whose wording is the product's."""
    return mapping(article.get("preferences")).get("perform_origin") == "trigger"


def _alike(wanted: JsonValue, got: JsonValue) -> bool:
    """Whether two scalars have the same JSON type."""
    if isinstance(wanted, bool) or isinstance(got, bool):
        return isinstance(wanted, bool) and isinstance(got, bool)
    if isinstance(wanted, int | float) and isinstance(got, int | float):
        return True
    return type(wanted) is type(got)
