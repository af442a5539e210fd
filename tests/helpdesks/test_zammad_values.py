"""Field values survive the way to Zammad and back, and what Ombud must not write cannot be written."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration.errors import Rejected, UnexpectedAnswer
from integration.helpdesks.zammad.values import from_wire, to_wire
from mappings import fields
from mappings.fields import FIELDS, Field, FieldValue, Kind, Owner

CANARY = "Li-Na-11010519491231002X"
WRITTEN = [field for field in FIELDS if field.owner in {Owner.COMPUTED, Owner.PROPOSED}]

NAIVE = datetime(2026, 12, 9, 16, tzinfo=UTC).replace(tzinfo=None)
INSTANTS = st.datetimes(min_value=NAIVE, max_value=NAIVE.replace(year=2100), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)


def values_of(field: Field) -> st.SearchStrategy[FieldValue]:
    texts = st.text(min_size=1, max_size=field.max_length or 255)
    by_kind: dict[Kind, st.SearchStrategy[FieldValue]] = {
        Kind.SELECT: texts,
        Kind.TREE_SELECT: texts,
        Kind.TEXT: texts,
        Kind.BOOLEAN: st.booleans(),
        Kind.INTEGER: st.integers(),
        Kind.DATETIME: INSTANTS,
    }
    return st.none() | by_kind[field.kind]


@st.composite
def fields_with_values(draw: st.DrawFn) -> tuple[Field, FieldValue]:
    field = draw(st.sampled_from(WRITTEN))
    return field, draw(values_of(field))


def stored(field: Field, value: object) -> object:
    """As Zammad gives it back: instants always with milliseconds (recording 30, GET expanded)."""
    if field.kind is Kind.DATETIME and isinstance(value, str) and "." not in value:
        return value.replace("Z", ".000Z")
    return value


@given(fields_with_values())
def test_a_value_comes_back_as_it_was_written(case: tuple[Field, FieldValue]) -> None:
    field, value = case
    sent = json.loads(json.dumps(to_wire(field, value)))
    assert from_wire(field, stored(field, sent)) == value


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
@pytest.mark.parametrize("empty", [None, ""])
def test_null_and_empty_text_are_nothing(field: Field, empty: object) -> None:
    assert from_wire(field, empty) is None


@pytest.mark.parametrize(
    ("field", "value", "sent"),
    [
        (fields.STAGE, "triage", "triage"),
        (fields.STAGE, None, ""),
        (fields.ISSUE, "贷款::利率", "贷款::利率"),
        (fields.NEXT_STEP, None, ""),
        (fields.ACTION, None, ""),
        (fields.ACTION_NOTE, None, ""),
        (fields.DUE_AT, datetime(2026, 12, 9, 16, tzinfo=UTC), "2026-12-09T16:00:00Z"),
        (fields.DUE_AT, datetime(2026, 12, 10, tzinfo=timezone(timedelta(hours=8))), "2026-12-09T16:00:00Z"),
        (fields.DUE_AT, datetime(2026, 12, 9, 16, 0, 0, 123999, tzinfo=UTC), "2026-12-09T16:00:00.123Z"),
        (fields.DUE_AT, datetime(2026, 12, 9, 16, 0, 0, 999, tzinfo=UTC), "2026-12-09T16:00:00Z"),
        (fields.DUE_AT, None, None),
        (fields.AUTO, False, False),
        (fields.AUTO, None, None),
        (fields.SATISFACTION, 0, 0),
        (fields.SATISFACTION, None, None),
    ],
)
def test_values_are_sent_in_zammads_words(field: Field, value: FieldValue, sent: object) -> None:
    assert to_wire(field, value) == sent


@pytest.mark.parametrize(
    ("field", "received", "value"),
    [
        (fields.DUE_AT, "2026-12-04T16:00:00.000Z", datetime(2026, 12, 4, 16, tzinfo=UTC)),
        (fields.DUE_AT, "2026-12-05T08:00:00.123Z", datetime(2026, 12, 5, 8, 0, 0, 123000, tzinfo=UTC)),
        (fields.DUE_AT, "2026-12-05T00:00:00+08:00", datetime(2026, 12, 4, 16, tzinfo=UTC)),
        (fields.DUE_AT, "2026-12-04 16:00:00 UTC", None),
        (fields.STAGE, "no such option", "no such option"),
        (fields.REDRESS_AMOUNT, 0, 0),
        (fields.AUTO, False, False),
    ],
)
def test_zammads_values_are_read(field: Field, received: object, value: FieldValue) -> None:
    if value is None:
        with pytest.raises(UnexpectedAnswer):
            from_wire(field, received)
        return
    read = from_wire(field, received)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("field", "received"),
    [
        (fields.STAGE, [CANARY]),
        (fields.STAGE, 5),
        (fields.AUTO, CANARY),
        (fields.SATISFACTION, CANARY),
        (fields.SATISFACTION, True),
        (fields.DUE_AT, CANARY),
        (fields.DUE_AT, 5),
    ],
)
def test_an_attribute_of_another_kind_is_named_and_not_quoted(field: Field, received: object) -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        from_wire(field, received, ticket_id=5)
    assert str(caught.value) == (
        f"{field.name} does not hold a value of kind {field.kind} operation=get_ticket ticket=5"
    )


@pytest.mark.parametrize(
    "field", [field for field in FIELDS if field.owner is Owner.AGENT], ids=lambda f: f.name
)
def test_an_agents_field_is_never_written(field: Field) -> None:
    with pytest.raises(ValueError, match="belongs to agents"):
        to_wire(field, None)


@pytest.mark.parametrize("field", [fields.ACTION, fields.ACTION_NOTE], ids=lambda field: field.name)
def test_the_order_box_is_only_ever_cleared(field: Field) -> None:
    with pytest.raises(ValueError, match="only ever cleared"):
        to_wire(field, "confirm")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (fields.STAGE, True),
        (fields.STAGE, 5),
        (fields.AUTO, "true"),
        (fields.SATISFACTION, True),
        (fields.SATISFACTION, "5"),
        (fields.DUE_AT, "2026-12-09T16:00:00Z"),
        (fields.DUE_AT, NAIVE),
    ],
)
def test_a_value_of_another_kind_is_not_written(field: Field, value: FieldValue) -> None:
    with pytest.raises(ValueError, match="takes a value of kind"):
        to_wire(field, value)


def test_a_text_that_the_field_cannot_hold_is_rejected_without_asking() -> None:
    with pytest.raises(Rejected, match="complaint_next_step holds 200 characters at most") as caught:
        to_wire(fields.NEXT_STEP, CANARY * 20, ticket_id=5)
    assert CANARY not in str(caught.value)
