"""What comes over when another ticket is merged into a complaint: duties and holds, never an end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from mappings import facts as reading
from mappings.clocks.own import held
from mappings.facts import FactKind
from mappings.models import Case, Fact
from mappings.workflow.merging import merged_facts
from tests.mappings.builders import NOW
from tests.mappings.workflow.cases import at

DAY = timedelta(days=1)


def receipt(days: float, source: str = "ticket") -> Fact:
    return Fact("received", NOW + days * DAY, source, value="email")


def hold(year: int, number: int, flags: str = "no_erasure") -> Fact:
    return Fact("held_until", datetime(year, 1, 1, tzinfo=UTC), f"history:{number}", value=flags)


def after(own: tuple[Fact, ...], *others: tuple[int, tuple[Fact, ...]]) -> tuple[Fact, ...]:
    """Facts of a case once other tickets were merged into it, one after the other."""
    facts = own
    for number, other in enumerate(others):
        case = Case(5, facts, merged=(other,))
        facts = (*facts, *merged_facts(case, NOW + (10 + number) * DAY))
    return facts


@pytest.mark.parametrize("order", list(permutations(((2, -3.0), (3, -2.0), (4, -1.0)))))
def test_the_earliest_receipt_leads_in_whatever_order_tickets_are_merged(
    order: tuple[tuple[int, float], ...],
) -> None:
    facts = after((receipt(0),), *((number, (receipt(days),)) for number, days in order))
    received = reading.received(facts)
    assert received is not None
    assert received.at == NOW - 3 * DAY


def test_an_earlier_receipt_leads_also_against_a_recorded_one_until_a_person_corrects_it() -> None:
    own = (receipt(0), receipt(-1, "history:95"))
    facts = after(own, (2, (receipt(-4, "history:60"),)))
    assert (found := reading.received(facts)) is not None
    assert found.at == NOW - 4 * DAY
    corrected = (*facts, receipt(-2, "history:120"))
    assert (found := reading.received(corrected)) is not None
    assert found.at == NOW - 2 * DAY


@pytest.mark.parametrize(("own", "other"), [(2031, 2027), (2027, 2031)])
@pytest.mark.parametrize(("here", "there"), [(90, 97), (97, 90)])
def test_the_longer_hold_holds_whichever_ticket_had_it(own: int, other: int, here: int, there: int) -> None:
    facts = after((receipt(0), hold(own, here)), (3, (receipt(1), hold(other, there))))
    assert held(facts)["no_erasure"].at.year == 2031
    ended = (*facts, Fact("hold_ended", NOW + 20 * DAY, "history:200", value="no_erasure"))
    assert not held(ended)


def test_a_hold_of_the_other_ticket_is_not_lost_and_what_ended_there_stays_ended() -> None:
    kept = after((receipt(0),), (3, (receipt(1), hold(2030, 97, "no_erasure,no_calls"))))
    assert set(held(kept)) == {"no_calls", "no_erasure"}
    over = (receipt(1), hold(2030, 97), Fact("hold_ended", NOW, "history:99", value="no_erasure"))
    assert not held(after((receipt(0),), (3, over)))


@pytest.mark.parametrize(
    "kind",
    [
        FactKind.WITHDRAWN,
        FactKind.CLOSED,
        FactKind.REOPENED,
        FactKind.PROPOSED,
        FactKind.CARRIED_OUT,
        FactKind.RESPONSE_SENT,
        FactKind.REFERRAL_TOLD,
        FactKind.SATISFACTION,
    ],
)
def test_solution_answer_and_end_of_the_other_ticket_stay_there(kind: FactKind) -> None:
    facts = after((receipt(0),), (3, (receipt(-1), at(kind, 2, 91))))
    assert all(fact.kind != kind for fact in facts)


def test_what_a_person_approved_there_is_a_longer_time_and_no_solution() -> None:
    longer = Fact("approved", NOW, "history:91", value="cn.o3.decision")
    solution = Fact("approved", NOW, "history:92", value="proposal")
    facts = after((receipt(0),), (3, (receipt(1), longer, solution)))
    assert [fact.value for fact in facts if fact.kind == "approved"] == ["cn.o3.decision"]
