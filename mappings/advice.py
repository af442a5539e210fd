"""What a valid mapping leaves out, told before it is missed."""

from __future__ import annotations

from collections.abc import Iterator

from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.mapping import Mapping
from mappings.packs.base import STATUS
from mappings.packs.regime import all_rows, regimes_of


def advice(mapping: Mapping) -> Iterator[str]:
    """One line for each gap: key and what follows from it."""
    if not regimes_of(mapping.jurisdiction, mapping.regimes):
        yield (
            f"regimes: no pack for {mapping.jurisdiction} is on, so no legal deadline runs; "
            "only targets give dates"
        )
    yield from _switched_on(mapping)
    if mapping.targets.acknowledge is None and not _acknowledges_by_law(mapping):
        rule = "; DISP 1.6.1R asks for it promptly" if mapping.jurisdiction is Jurisdiction.UK else ""
        yield f"targets.acknowledge: not set, so no date for the acknowledgement is shown{rule}"


def _switched_on(mapping: Mapping) -> Iterator[str]:
    rows = {row.id: row for row in all_rows()} if mapping.clocks.on else {}
    for row_id in mapping.clocks.on:
        row = rows[row_id]
        if not row.on:
            yield f"clocks.on: {row_id} is shipped off: {row.off or STATUS[row.status]}; source: {row.source}"


def _acknowledges_by_law(mapping: Mapping) -> bool:
    """True when an ordinary complaint has a date for its acknowledgement without any target."""
    return any(
        rule.stops_on[0] == FactKind.ACKNOWLEDGED
        and FactKind.RECEIVED in rule.starts_on
        and rule.length is not None
        for pack in regimes_of(mapping.jurisdiction, mapping.regimes)
        for rule in pack.rules_in(mapping.jurisdiction)
        if rule.kind == "duty"
        if (rule.on or rule.id in mapping.clocks.on) and rule.id not in mapping.clocks.off
    )
