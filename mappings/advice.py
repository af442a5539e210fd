"""What a valid mapping leaves out, told before it is missed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from mappings.categories.model import shipped_versions
from mappings.clocks.calendars import calendar_of
from mappings.clocks.engine import is_on
from mappings.clocks.own import own_rules
from mappings.countries import NAMED
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.mapping import Mapping
from mappings.packs.base import STATUS
from mappings.packs.regime import all_rows, regimes_of

SOON: Final = timedelta(days=60)
"""How long before the last certain day of a calendar it is told."""


def advice(mapping: Mapping) -> Iterator[str]:
    """One line for each gap: key and what follows from it."""
    for jurisdiction in mapping.jurisdictions:
        if regimes_of(jurisdiction, mapping.regimes):
            continue
        yield (
            f"regimes: no pack for {jurisdiction} is on, so no legal deadline runs; only targets give dates"
        )
        continue
    for jurisdiction in mapping.jurisdictions:
        if regimes_of(jurisdiction, mapping.regimes) and not _answers_by_law(mapping, jurisdiction):
            yield (
                f"regimes: no row of {jurisdiction} that is on gives a date for the answer; "
                "only targets.answer does, or rows that you switch on (clocks.on)"
            )
    for country in sorted({country for entry in mapping.law for country in entry.countries}):
        if country not in NAMED:
            yield f"law: {country} is recognised only where the customer's record holds this code, no name"
    yield from _switched_on(mapping)
    yield from _learned(mapping)
    for jurisdiction in mapping.jurisdictions if mapping.targets.acknowledge is None else ():
        if _acknowledges_by_law(mapping, jurisdiction):
            continue
        where = f" under the law of {jurisdiction}" if mapping.law else ""
        rule = "; DISP 1.6.1R asks for it promptly" if jurisdiction is Jurisdiction.UK else ""
        yield f"targets.acknowledge: not set, so no date for the acknowledgement is shown{where}{rule}"


def calendar_advice(mapping: Mapping, today: date) -> Iterator[str]:
    """One line for each calendar of the site whose certain days are over, or soon will be."""
    for name in sorted(_calendars(mapping)):
        chosen = calendar_of(mapping, name)
        if chosen.verified_through - today > SOON:
            continue
        over = "were certain" if chosen.verified_through < today else "are certain"
        yield (
            f"calendars: working days of {chosen.id} {over} up to {chosen.verified_through} only; "
            "later dates take the safe side. Install a newer version, or write the days into the mapping"
        )


def _calendars(mapping: Mapping) -> set[str]:
    """Shipped calendars that rows of the site's jurisdictions, or its own targets, name."""
    rules = [
        rule
        for jurisdiction in mapping.jurisdictions
        for pack in regimes_of(jurisdiction, mapping.regimes)
        for rule in pack.rules_in(jurisdiction)
        if is_on(mapping, rule)
    ]
    for jurisdiction in mapping.jurisdictions:
        rules += own_rules(mapping, jurisdiction)
    return {rule.calendar for rule in rules if rule.calendar is not None}


def _switched_on(mapping: Mapping) -> Iterator[str]:
    rows = {row.id: row for row in all_rows()} if mapping.clocks.on else {}
    for row_id in mapping.clocks.on:
        row = rows[row_id]
        if not row.on:
            yield f"clocks.on: {row_id} is shipped off: {row.off or STATUS[row.status]}; source: {row.source}"


def _learned(mapping: Mapping) -> Iterator[str]:
    """A house model lies on shipped models; with a new version of Ombud others may be shipped."""
    house_model = mapping.house_model
    if house_model is not None and not set(house_model.layers) <= shipped_versions():
        yield (
            "learning.model: was made for models that are no longer shipped, and is not used where they are "
            "missing; run `ombud train` again"
        )


def _answers_by_law(mapping: Mapping, jurisdiction: Jurisdiction) -> bool:
    """True when a complaint can get a date for its answer without any target."""
    return any(
        rule.kind == "duty" and rule.stops_on[0] == FactKind.RESPONSE_SENT and rule.length is not None
        for pack in regimes_of(jurisdiction, mapping.regimes)
        for rule in pack.rules_in(jurisdiction)
        if is_on(mapping, rule)
    )


def _acknowledges_by_law(mapping: Mapping, jurisdiction: Jurisdiction) -> bool:
    """True when an ordinary complaint has a date for its acknowledgement without any target."""
    return any(
        rule.stops_on[0] == FactKind.ACKNOWLEDGED
        and FactKind.RECEIVED in rule.starts_on
        and rule.length is not None
        for pack in regimes_of(jurisdiction, mapping.regimes)
        for rule in pack.rules_in(jurisdiction)
        if rule.kind == "duty"
        if is_on(mapping, rule)
    )
