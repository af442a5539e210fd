"""What a history tells: stale saves, orders, whose a field is; and the laws that hold whatever people do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.fields import FieldValue
from mappings.history import Order, before_customer, orders, stale_edits
from mappings.models import Author, Case, Edit, History, Ticket
from mappings.packs.taxonomy import taxonomy
from mappings.plan import NoteKind
from tests.mappings.builders import CLEAR, NOW, article, edited, handled, plan_of, ticket

CARLA, LEO, OURS, HIM = 5, 6, 3, 9
WHO = {CARLA: Author.AGENT, LEO: Author.AGENT, OURS: Author.OURSELVES, HIM: Author.CUSTOMER, 1: Author.OTHER}


Changes = Mapping[str, tuple[FieldValue, FieldValue]]


def told(*saves: tuple[int, Changes]) -> History:
    """A history of saves: who, and per field without its prefix the old and the new value."""
    edits: list[Edit] = []
    for number, (by_id, changes) in enumerate(saves):
        for name, (before, after) in changes.items():
            at = NOW + timedelta(minutes=number)
            attribute = f"complaint_{name}"
            edits.append(Edit(len(edits) + 1, at, by_id, WHO[by_id], attribute, before, after))
    return History(tuple(edits), len(edits), Author.CUSTOMER)


def chosen(history: History, after_id: int = 0) -> list[str]:
    return [order.verb for order in orders(history, after_id=after_id)]


WRITTEN: tuple[int, Changes] = (OURS, {"stage": (None, "received"), "issue": (None, "pricing::fees")})
REWRITTEN: tuple[int, Changes] = (
    OURS,
    {"stage": ("received", "acknowledged"), "issue": ("pricing::fees", "other::other")},
)
BACK: Changes = {
    "stage": ("acknowledged", "received"),
    "issue": ("other::other", "pricing::fees"),
}


def test_two_of_our_fields_that_fall_back_in_one_save_are_stale() -> None:
    assert stale_edits(told(WRITTEN, REWRITTEN, (CARLA, BACK)).edits) == {5, 6}


def test_one_field_alone_that_falls_back_is_intent() -> None:
    alone = {"issue": BACK["issue"]}
    assert stale_edits(told(WRITTEN, REWRITTEN, (CARLA, alone)).edits) == frozenset()


def test_two_fields_that_fall_back_in_two_saves_are_intent() -> None:
    first, second = ({name: BACK[name]} for name in ("stage", "issue"))
    assert stale_edits(told(WRITTEN, REWRITTEN, (CARLA, first), (CARLA, second)).edits) == frozenset()


def test_values_that_were_replaced_before_the_agents_previous_save_are_intent() -> None:
    seen: tuple[int, Changes] = (CARLA, {"outcome": (None, "upheld")})
    assert stale_edits(told(WRITTEN, REWRITTEN, seen, (CARLA, BACK)).edits) == frozenset()
    assert stale_edits(told(WRITTEN, REWRITTEN, (LEO, seen[1]), (CARLA, BACK)).edits) == {6, 7}


def test_a_customers_save_is_never_stale_since_it_is_undone_anyway() -> None:
    assert stale_edits(told(WRITTEN, REWRITTEN, (HIM, BACK)).edits) == frozenset()


def test_every_order_is_one_and_what_was_looked_at_is_none() -> None:
    history = told(
        (CARLA, {"action": (None, "confirm")}),
        (OURS, {"action": ("confirm", None)}),
        (CARLA, {"action": (None, "retry"), "action_note": (None, " now ")}),
        (LEO, {"action": ("retry", "explain")}),
    )
    assert chosen(history, after_id=1) == ["retry", "explain"]
    assert [order.line for order in orders(history, after_id=1)] == ["now", "now"]
    assert chosen(history, after_id=3) == ["explain"]
    assert chosen(history, after_id=5) == []


def test_an_order_that_was_taken_back_is_none_and_one_that_we_emptied_is_one() -> None:
    taken_back = told((CARLA, {"action": (None, "confirm")}), (CARLA, {"action": ("confirm", None)}))
    assert chosen(taken_back) == []
    emptied = told((CARLA, {"action": (None, "confirm")}), (OURS, {"action": ("confirm", None)}))
    assert chosen(emptied, after_id=0) == []
    earlier = told((LEO, {"outcome": (None, "upheld")}), *[(one.by_id, {"action": (one.before, one.after)})
                                                           for one in emptied.edits])  # fmt: skip
    assert chosen(earlier, after_id=1) == ["confirm"]


def test_the_same_order_of_the_same_agent_in_a_stale_save_is_marked() -> None:
    again: Changes = {**BACK, "action": (None, "confirm")}
    history = told(
        WRITTEN,
        (CARLA, {"action": (None, "confirm")}),
        (OURS, {"action": ("confirm", None), **REWRITTEN[1]}),
        (CARLA, again),
    )
    (order,) = orders(history, after_id=3)
    assert order.repeated
    edits = tuple(replace(edit, by_id=LEO) if edit.id == order.id else edit for edit in history.edits)
    by_another = History(edits, history.last_id, history.created_by)
    assert not any(one.repeated for one in orders(by_another, after_id=3))


def test_what_stood_before_a_customers_edits_is_found() -> None:
    history = told(
        (CARLA, {"outcome": (None, "upheld")}),
        (HIM, {"outcome": ("upheld", "a")}),
        (HIM, {"outcome": ("a", "b")}),
    )
    found = before_customer(history, "complaint_outcome")
    assert found is not None
    assert found.before == "upheld"
    assert before_customer(told((CARLA, {"outcome": (None, "upheld")})), "complaint_outcome") is None


def test_an_order_does_not_show_its_note_line() -> None:
    order = Order(7, NOW, CARLA, Author.AGENT, "confirm", "Li Na, 13800138000")
    assert "Li Na" not in repr(order)


# laws

ISSUES = [taxonomy().issue_path(issue.key) for issue in taxonomy().issues[:6]]


@dataclass(frozen=True)
class Act:
    """Somebody does something: an agent or the customer saves, an agent orders, Ombud works."""

    what: str
    value: str = ""


ACTS = st.one_of(
    st.builds(Act, st.sampled_from(["agent", "customer"]), st.sampled_from(ISSUES)),
    st.sampled_from([Act("hand_back"), Act("stale"), Act("work"), Act("work")]),
)


def _done(act: Act, now: Ticket, case: Case) -> tuple[Ticket, Case]:
    match act.what:
        case "agent":
            return edited(now, issue=act.value), case
        case "customer":
            return edited(now, author=Author.CUSTOMER, issue=act.value, stage="closed", severity="low"), case
        case "hand_back":
            return edited(now, by_id=LEO, action="hand_back"), case
        case "stale":
            return edited(now, by_id=7, stage=None, regime=None, due_at=None), case
        case _:
            return handled(now, case)


@settings(max_examples=150, deadline=None)
@given(acts=st.lists(ACTS, max_size=8))
def test_whatever_people_do_agents_win_customers_never_do_and_one_round_is_enough(acts: list[Act]) -> None:
    now, case = handled(ticket(article(CLEAR)))
    proposed = now.fields["complaint_issue"]
    expected = proposed
    for act in acts:
        before = now.fields["complaint_issue"]
        now, case = _done(act, now, case)
        if act.what == "agent" and act.value != before:
            # the same value again is no change, and so nobody's decision
            expected = act.value
        elif act.what == "hand_back":
            now, case = handled(now, case)
            expected = proposed
    now, case = handled(now, case)
    assert not plan_of(now, case).writes
    customers = [act.what for act in acts].count("customer")
    if not customers:
        assert now.fields["complaint_issue"] == expected
    assert now.fields["complaint_stage"] == "received"
    assert now.fields["complaint_action"] is None
    assert now.fields["complaint_severity"] != "low" or now.fields["complaint_issue"] != proposed


@settings(max_examples=60, deadline=None)
@given(values=st.lists(st.sampled_from(ISSUES), min_size=1, max_size=5), mine=st.sampled_from(ISSUES))
def test_no_number_of_customers_edits_changes_what_an_agent_chose(values: list[str], mine: str) -> None:
    now, case = handled(ticket(article(CLEAR)))
    now, case = handled(edited(now, issue=mine), case)
    for value in values:
        now = edited(now, author=Author.CUSTOMER, issue=value)
    now, case = handled(now, case)
    assert now.fields["complaint_issue"] == mine


@pytest.mark.parametrize("value", ["张三 110101199003070038", "upheld; drop", "x" * 300])
def test_what_is_no_code_is_neither_remembered_nor_repeated(value: str) -> None:
    now, case = handled(ticket(article(CLEAR)))
    plan = plan_of(edited(now, issue=value), case)
    assert plan.note is not None
    assert value not in plan.note.html
    assert all(value not in (fact.value, fact.was) for fact in plan.facts)
    now, case = handled(edited(now, issue=value, outcome=value), case)
    assert value not in case.seen.values()
    assert value not in case.written.values()
    assert not plan_of(now, case).writes


def test_orders_of_one_round_make_one_note() -> None:
    now, case = handled(ticket(article(CLEAR)))
    now = edited(edited(now, action="explain"), action="retry")
    plan = plan_of(now, case)
    assert plan.note is not None
    assert plan.note.kind is NoteKind.ORDER
    assert plan.orders == (("explain", "explained"), ("retry", "retried"))
    assert plan.history_id == now.history.last_id if now.history else False
    empty = {"complaint_action": None}
    assert plan.changes == MappingProxyType(empty)
