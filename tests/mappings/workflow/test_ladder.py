"""Who is told at which percentage."""

from __future__ import annotations

import pytest

from mappings.severity.levels import LEVELS
from mappings.workflow.ladder import LADDER, Rung, ladder


@pytest.mark.parametrize(
    ("percent", "usual", "critical"),
    [
        (50, Rung.OWNER, Rung.LEAD),
        (79, Rung.OWNER, Rung.LEAD),
        (80, Rung.LEAD, Rung.MANAGER),
        (95, Rung.MANAGER, Rung.COMPLIANCE),
        (100, Rung.COMPLIANCE, Rung.COMPLIANCE),
        (150, Rung.COMPLIANCE, Rung.COMPLIANCE),
    ],
)
def test_the_nearer_the_date_the_higher_the_rung(percent: int, usual: Rung, critical: Rung) -> None:
    assert ladder(percent, None) is usual
    assert ladder(percent, "medium") is usual
    assert ladder(percent, "critical") is critical


def test_every_severity_has_its_rungs_and_they_only_rise() -> None:
    assert tuple(LADDER) == LEVELS
    order = list(Rung)
    for rows in LADDER.values():
        places = [(percent, order.index(rung)) for percent, rung in rows]
        assert places == sorted(places)
        assert rows[-1][1] is Rung.COMPLIANCE


def test_whoever_stands_below_hears_it_too() -> None:
    assert Rung.OWNER.hears == (Rung.OWNER,)
    assert Rung.COMPLIANCE.hears == tuple(Rung)
