"""docs/configuration.md tells every key of the mapping and every setting with default and allowed values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin

import annotated_types
import pytest
from pydantic.fields import FieldInfo

from integration.settings import Settings, variable
from mappings.mapping import WITH_LAST_FOUR, json_schema

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
SCHEMA: Final = json.loads(json.dumps(json_schema()))
FILLED: Final = {"letters.own": "letters.folder", "learning.own": "learning.model"}
"""Keys that are read from elsewhere, and the key that says from where."""
Schema = dict[str, Any]
LONG: Final = {"targets.calendar": "docs/regimes.md", "letters.draft_for": "docs/categories.md"}
"""Keys with more allowed values than a row should hold, and where they stand."""


def allowed(name: str, field: FieldInfo) -> str:
    """Allowed values of a setting, for people."""
    kind = field.annotation
    if get_origin(kind) is Literal:
        return " ".join(f"`{value}`" for value in get_args(kind))
    if kind is bool:
        return "`true` `false`"
    if kind in (int, float):
        return _range(field)
    if "tuple" in str(kind):
        return "list, with commas"
    if name.endswith("_url") or name == "otlp_endpoint":
        return "address"
    if name in {"listen", "worker_listen"}:
        return "`host:port`"
    return "path" if kind is Path else "text"


def _range(field: FieldInfo) -> str:
    low = high = ""
    for one in field.metadata:
        if isinstance(one, annotated_types.Ge):
            low = f"{one.ge:g}"
        if isinstance(one, annotated_types.Gt):
            low = f"above {one.gt:g}"
        if isinstance(one, annotated_types.Le):
            high = f"{one.le:g}"
    assert low, "a number without a lower limit"
    assert high, "a number without an upper limit"
    return f"{low} to {high}"


def default(field: FieldInfo) -> str:
    """Default of a setting, for people."""
    value = field.default
    if hasattr(value, "get_secret_value"):
        value = value.get_secret_value()
    if value in (None, "", ()):
        return "–"
    return f"`{value:g}`" if isinstance(value, float) else f"`{_shown(value)}`"


def _shown(value: object) -> str:
    """A value as YAML and the environment take it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def setting_rows() -> Iterator[str]:
    """The rows as they have to stand on the page."""
    for name, field in Settings.model_fields.items():
        yield f"| `{variable(name)}` | {default(field)} | {allowed(name, field)} | {field.description} |"


def test_every_setting_stands_on_the_page_as_it_is_and_no_other() -> None:
    shown = re.findall(r"^\| `OMBUD_.*$", PAGE, re.M)
    assert shown == list(setting_rows())


def resolved(schema: Schema) -> Schema:
    """A schema without its reference, and without `null` beside it."""
    if "$ref" in schema:
        return {**resolved(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]), **schema, "$ref": None}
    for option in schema.get("anyOf", ()):
        if option.get("type") != "null":
            return {**resolved(option), **{key: schema[key] for key in ("default",) if key in schema}}
    return schema


def keys(schema: Schema, path: str = "") -> Iterator[tuple[str, Schema]]:
    """Every key with its dotted path, down to what has no keys below it."""
    for name, below in schema["properties"].items():
        found = resolved(below)
        here = f"{path}{name}"
        if "properties" in found:
            yield from keys(found, f"{here}.")
        else:
            yield here, found


def rows() -> dict[str, tuple[str, str]]:
    """Default and meaning by key, of the table of keys."""
    table = PAGE.partition("## Keys")[2].partition("\n## ")[0]
    found = {}
    for names, standard, meaning in re.findall(r"^\| (`[^|]+`) \| ([^|]+) \| (.+) \|$", table, re.M):
        for name in re.findall(r"`([^`]+)`", names):
            found[name] = (standard, meaning)
    return found


KEYS: Final = dict(keys(SCHEMA))


def test_every_key_of_the_mapping_has_its_row_and_no_row_names_another() -> None:
    assert set(rows()) | FILLED.keys() == set(KEYS)
    for key, source in FILLED.items():
        assert f"`{key}` is filled from it" in rows()[source][1]


@pytest.mark.parametrize("key", sorted(set(KEYS) - {*FILLED, "version"}))
def test_a_row_tells_the_default_and_every_allowed_value(key: str) -> None:
    schema, (standard, meaning) = KEYS[key], rows()[key]
    value = schema.get("default")
    if isinstance(value, str | bool | int | float) and value != "":
        assert standard == f"`{_shown(value)}`"
    elif value and all(isinstance(one, int) for one in value):
        assert standard == f"`{value}`"
    else:
        assert standard.strip()
    words = resolved(schema.get("items", {})).get("enum") or schema.get("enum") or []
    if key == "redaction.keep_last_four":
        words = list(WITH_LAST_FOUR)  # its schema allows every type, the model these
    if key in LONG:
        assert LONG[key] in meaning
        return
    missing = [word for word in words if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", meaning)]
    assert not missing


def entries() -> Iterator[tuple[str, str]]:
    """Keys of the entries of lists: the list and the key."""
    for path, schema in KEYS.items():
        below = resolved(schema.get("items", {}))
        for name in below.get("properties", ()):
            yield path, name


@pytest.mark.parametrize(("path", "name"), [entry for entry in entries() if entry[0] not in FILLED])
def test_keys_of_entries_are_told_in_a_table_or_shown_in_an_example(path: str, name: str) -> None:
    example = "\n".join(re.findall(r"```yaml\n(.*?)```", PAGE, re.S))
    section = example.partition(f"{path.rpartition('.')[2]}:")[2]
    braces = "".join(re.findall(r"\{[^}]*\}", rows()[path][1]))
    told = re.search(rf"^\| `{name}` \|", PAGE, re.M) or re.search(rf"\b{name}:", section)
    assert told or re.search(rf"\b{name}\b", braces)
