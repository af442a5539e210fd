"""The site's own targets as clocks: `site.acknowledge`, `site.answer`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from mappings.facts import FactKind
from mappings.length import Length
from mappings.mapping import Mapping
from mappings.packs.regime import ANY_GROUND, ClockRule

ACKNOWLEDGE: Final = "site.acknowledge"
ANSWER: Final = "site.answer"

_WRITTEN: Final = date(2026, 11, 24)
"""Rows ask for the day on which their source was read; the site's file is its own source."""


@lru_cache(maxsize=32)
def own_rules(mapping: Mapping) -> tuple[ClockRule, ...]:
    """The targets of a mapping as rows like those of a pack."""
    rules: list[ClockRule] = []
    if mapping.targets.acknowledge is not None:
        rules.append(
            _rule(
                ACKNOWLEDGE,
                mapping.targets.acknowledge,
                FactKind.ACKNOWLEDGED,
                zh="告知已受理(本机构目标)",
                en="acknowledge (own target)",
                citation="targets.acknowledge",
            )
        )
    if mapping.targets.answer is not None:
        rules.append(
            _rule(
                ANSWER,
                mapping.targets.answer,
                FactKind.RESPONSE_SENT,
                zh="最终答复(本机构目标)",
                en="final answer (own target)",
                citation="targets.answer",
            )
        )
    return tuple(rules)


def _rule(clock_id: str, length: Length, stops_on: FactKind, *, zh: str, en: str, citation: str) -> ClockRule:
    return ClockRule(
        id=clock_id,
        kind="duty",
        zh=zh,
        en=en,
        starts_on=(FactKind.RECEIVED,),
        stops_on=(stops_on,),
        length=length.count,
        unit=length.unit,
        excludes=(ANY_GROUND,),
        citation=citation,
        status="found_official",
        checked=_WRITTEN,
        source="the site's mapping",
    )
