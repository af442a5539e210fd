"""An order that cannot be carried out leaves a fact, so that reports can count it; codes only."""

from __future__ import annotations

from mappings.facts import FactKind
from mappings.models import Case
from mappings.plan import Plan
from tests.mappings.builders import plan_of
from tests.mappings.workflow.cases import BANK, complaint, done, ordered


def refusals(plan: Plan) -> list[str]:
    return [fact.value for fact in plan.facts if fact.kind == FactKind.ORDER_REFUSED]


def test_a_refused_order_leaves_its_verb_and_why_and_nothing_of_its_line() -> None:
    before, case, _ = done(complaint(), Case(5))
    closing = plan_of(ordered(before, "close"), case, BANK)
    assert refusals(closing) == ["close/close"]
    nonsense = plan_of(ordered(before, "Thimblequorn", "Yarrowsprocket"), case, BANK)
    assert refusals(nonsense) == ["unknown/unknown"]
    assert "quorn" not in repr(nonsense.facts)
    assert "sprocket" not in repr(nonsense.facts)


def test_an_order_that_is_carried_out_leaves_none() -> None:
    before, case, _ = done(complaint(), Case(5))
    assert refusals(plan_of(ordered(before, "explain"), case, BANK)) == []


def test_a_plan_tells_what_was_found_by_type_and_nothing_where_the_text_was_withheld() -> None:
    found = plan_of(complaint("I complain about a late fee on my loan. jane@example.org"), mapping=BANK)
    assert dict(found.found or ())["EMAIL"] == 1
